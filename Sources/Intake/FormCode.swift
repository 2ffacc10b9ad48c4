// The names by which a form is read back: its hidden sheet, its columns, its rows. Writer and reader share them.
import Rules

/// What a form is tied to a bloc, a board, a period and an edition by.
public enum FormCode {
    /// The hidden sheet: keys in column A, values in column B.
    public static let sheet = "_thidua"
    /// The version of the layout, the value of ``Key/form``.
    public static let version = "1"

    /// The keys of the hidden sheet.
    public enum Key: String, Sendable, CaseIterable {
        case form, bloc, board, period, edition
        /// The convention by which text in number cells is read.
        case numbers
        case language
    }

    /// The columns, named in the hidden row of a sheet.
    public enum Column: String, Sendable, CaseIterable {
        case code, plan, actual, previous, reportedPlanPercent, reportedGrowthPercent, qualifier, selfScore, evidence
        case evidenceNumber, evidenceDate, note, source

        /// As it stands in the hidden row: `#plan`.
        public var mark: String { "#" + rawValue }

        public init?(mark: String) {
            guard mark.hasPrefix("#") else { return nil }
            self.init(rawValue: String(mark.dropFirst()))
        }

        /// The part of an indicator that it takes.
        public var attribute: Attribute? { Attribute(rawValue: rawValue) }
    }

    /// The rows, named in the hidden column of a sheet.
    public enum Row: Hashable, Sendable {
        case indicator(String)
        case criterion(String)

        /// As it stands in the hidden column: `indicator:export`, `criterion:A.1.1`.
        public var code: String {
            switch self {
            case .indicator(let id): "indicator:" + id
            case .criterion(let id): "criterion:" + id
            }
        }

        public init?(code: String) {
            let pieces = code.split(separator: ":", maxSplits: 1)
            guard pieces.count == 2 else { return nil }
            switch pieces[0] {
            case "indicator": self = .indicator(String(pieces[1]))
            case "criterion": self = .criterion(String(pieces[1]))
            default: return nil
            }
        }
    }

    /// What the qualifier column says of an estimate.
    public static let estimate = "ước"
    public static let yes = "có"
    public static let no = "không"
}
