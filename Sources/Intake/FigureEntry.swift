// One figure as it was entered, whatever the format of the file: what the three layouts have in common.
import Diagnostics
import Exact
import Rules

/// A figure or self-score with the spot of each of its parts; texts are tidied, names not yet looked up.
struct FigureEntry {
    var board: WrittenText
    var subject: Subject
    var value: EnteredValue
    var isEstimate = false
    var evidence: Evidence?
    var source: String?
    var note: String?
    var written: String?
    var formula: String?
    /// Sheet and cell of the workbook that it first came in.
    var cell: String?
    /// Where its document would stand; nil beside the value.
    var evidencePlace: Place?

    /// What the value is of. Behind one reference, because every row passes one on.
    indirect enum Subject {
        case figure(Indicator, Attribute)
        case selfScore(Criterion)

        /// As a wide file names its column.
        var name: String {
            switch self {
            case .figure(let indicator, let attribute): "\(indicator.id).\(attribute.rawValue)"
            case .selfScore(let criterion): "\(criterion.id).selfScore"
            }
        }
    }
}

/// A value as entered: JSON has numbers and truth values of its own, workbooks numbers; everything else is text.
enum EnteredValue {
    /// Read by the convention of the file.
    case text(WrittenText)
    /// A number in the notation of its format, which leaves no choice: `1.503` in JSON.
    case plain(WrittenText)
    /// A numeric cell of a workbook.
    /// - raw: the text of the cell in the file.
    /// - isPercent: whether the cell is shown as a percentage, so that 0.98 is 98 %.
    case number(Rational, raw: String, isPercent: Bool, Place)
    case flag(Bool, Place)

    /// What was typed; nil for what a format keeps in another way.
    var text: String? {
        switch self {
        case .text(let written), .plain(let written): written.text
        case .number, .flag: nil
        }
    }

    var place: Place {
        switch self {
        case .text(let written), .plain(let written): written.place
        case .number(_, _, _, let place), .flag(_, let place): place
        }
    }
}

/// The attribute column of a row, or the last part of a wide column's name.
enum EnteredAttribute: Hashable {
    case figure(Attribute)
    case selfScore

    /// Reads a name in English or Vietnamese, whatever its case.
    init?(_ text: String) {
        guard let found = Self.names[text] ?? Self.names[text.folded] else { return nil }
        self = found
    }

    private static let names: [String: EnteredAttribute] = {
        var names: [String: EnteredAttribute] = [
            "thực hiện": .figure(.actual), "kế hoạch": .figure(.plan), "cùng kỳ": .figure(.previous),
            "tự chấm": .selfScore,
            "selfScore": .selfScore, "selfscore": .selfScore,
        ]
        for attribute in Attribute.allCases {
            names[attribute.rawValue] = .figure(attribute)
            names[attribute.rawValue.folded] = .figure(attribute)
        }
        return names
    }()

    /// All names as the format gives them.
    static let known = Attribute.allCases.map(\.rawValue) + ["selfScore"]
}
