// The names by which an appraisal form is read back: its columns and rows. Writer and reader share them.
import Rules

/// What stands in an appraisal form beside what ``FormCode`` names.
public enum AppraisalCode {
    /// The layout, the value of ``FormCode/Key/form``.
    public static let version = "appraisal-1"
    /// The key of the hidden sheet that names the event of the report.
    public static let event = "event"
    /// The key of the hidden sheet that says whose form it is, `team:` and the name; not there for the head and the deputy.
    static let role = "as"
    static let team = "team:"
    /// What is written where a figure is not accepted at all, in Vietnamese and in English.
    public static let refusal = "không công nhận"
    static let refusals = [refusal, "none"]

    /// The columns that are read back.
    enum Column: String, ColumnCode {
        case code, verified, points, accepted, reason

        var isRemark: Bool { self == .reason }

        static func isRow(_ text: String) -> Bool { Row(code: text) != nil }
    }

    /// The rows, named in the hidden column of a sheet.
    enum Row: Hashable {
        case figure(String)
        /// The documents of an indicator.
        case indicator(String)
        case criterion(String)
        /// What the appraisers say of the report as a whole, and what the board says to that.
        case remark, opinion

        var code: String {
            switch self {
            case .figure(let key): "figure:" + key
            case .indicator(let id): "indicator:" + id
            case .criterion(let id): "criterion:" + id
            case .remark: "remark"
            case .opinion: "opinion"
            }
        }

        init?(code: String) {
            switch code {
            case "remark": self = .remark
            case "opinion": self = .opinion
            default: self.init(named: code)
            }
        }

        private init?(named code: String) {
            let pieces = code.split(separator: ":", maxSplits: 1)
            guard pieces.count == 2 else { return nil }
            switch pieces[0] {
            case "figure": self = .figure(String(pieces[1]))
            case "indicator": self = .indicator(String(pieces[1]))
            case "criterion": self = .criterion(String(pieces[1]))
            default: return nil
            }
        }
    }
}
