// Which texts can be names: of files and boards, in formulas, in the table.
import Diagnostics
import FEEL

enum IdentifierRule {
    /// A folder, file or board name: `red-river-delta`.
    case slug
    /// A name in formulas: `revenue_fdi`.
    case formulaName
    /// A number in the table: `A.1`, `II.3`, `a)1`.
    case tableNumber

    func allows(_ text: String) -> Bool {
        guard text.utf8.count <= 64, let first = text.utf8.first else { return false }
        func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
        func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
        switch self {
        case .slug:
            return (isLetter(first) || isDigit(first))
                && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 45 || $0 == 95 }
        case .formulaName:
            return (isLetter(first) || first == 95) && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 95 }
        case .tableNumber:
            return text.unicodeScalars.allSatisfy { $0.isSeen && $0 != "," && $0 != "\"" }
        }
    }

    var expected: Localized {
        switch self {
        case .slug: Localized(vi: "chữ không dấu, chữ số, - và _", en: "letters without marks, digits, - and _")
        case .formulaName:
            Localized(
                vi: "chữ không dấu, chữ số và _, không bắt đầu bằng chữ số",
                en: "letters without marks, digits and _, not starting with a digit")
        case .tableNumber:
            Localized(vi: "số thứ tự không có dấu cách, dấu phẩy", en: "a number of the table without spaces or commas")
        }
    }
}

extension Unicode.Scalar {
    /// Whether it leaves ink: no space, control, or mark without width.
    fileprivate var isSeen: Bool {
        switch properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
        default: true
        }
    }
}

/// Names that formulas give a meaning to.
enum ReservedName {
    /// Names that mean something in every edition.
    private static let ofEditions: Set<String> = [
        "points", "planShare", "awarded", "boards", "item", CheckName.lastYear, CheckName.soFar, CheckName.published,
        Indicator.daysLate.id,
    ]

    static func contains(_ name: String) -> Bool {
        ofEditions.contains(name) || Builtin(rawValue: name) != nil || isWord(name)
    }

    /// Whether it is one of the language's own words, such as `if`, `null`, `in`.
    static func isWord(_ name: String) -> Bool {
        (try? Expression(parsing: name))?.form != .name(name)
    }
}
