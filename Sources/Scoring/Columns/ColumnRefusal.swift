// Why an edition does not become columns: every formula that cannot, with the reason and the spot.
import Diagnostics
import FEEL
import Rules

/// What keeps an edition from being computed in columns. The tracing evaluator scores it all the same.
public struct NotColumns: Error, Sendable {
    /// One formula that cannot become steps.
    public struct Refusal: Sendable {
        public var subject: Subject
        /// What in the formula it is, as the end of a sentence.
        public var reason: Localized
        public var place: Place

        /// “criterion A.1: …”
        public var sentence: Localized { subject.title + Localized(same: ": ") + reason }
    }

    /// What the formula is for.
    public enum Subject: Hashable, Sendable {
        case criterion(String)
        /// When a unit has the criterion.
        case assigned(String)
        /// By its number, from 0.
        case veto(Int)
        /// Of the ranking, by its number, from 0.
        case key(Int)

        public var title: Localized {
            switch self {
            case .criterion(let id): Localized(vi: "tiêu chí \(id)", en: "criterion \(id)")
            case .assigned(let id): Localized(vi: "điều kiện giao tiêu chí \(id)", en: "assignment of criterion \(id)")
            case .veto(let index): Localized(vi: "điều kiện loại \(index + 1)", en: "veto \(index + 1)")
            case .key(let index):
                Localized(vi: "căn cứ xếp hạng \(index + 1)", en: "ranking key \(index + 1)")
            }
        }
    }

    /// All of them, in the order of the edition.
    public let refusals: [Refusal]
}

/// What in a formula has no steps.
struct Refused: Error {
    var reason: Localized
    /// The part of the formula that it is, as far as that is known.
    var expression: Expression?

    init(_ reason: Localized) { self.reason = reason }

    /// - Parameter what: the form that columns do not know.
    static func form(_ what: Localized) -> Refused {
        Refused(
            Localized(vi: "tính theo cột không có: \(what.vi)", en: "columns do not know \(what.en)"))
    }

    /// What would have to be worked out for every pair of units.
    static let pairs = Refused(
        Localized(
            vi:
                "so từng đơn vị với từng đơn vị khác trong một công thức; hãy so với một số chung của cả Khối như max(boards.x.actual)",
            en:
                "it compares every unit with every other one inside a formula; compare with a figure of the bloc such as max(boards.x.actual)"
        ))

    static let tooLong = Refused(
        Localized(vi: "công thức quá dài hoặc lồng quá sâu", en: "the formula is too long or nests too deep"))

    /// Units have no order in columns, so that nothing may depend on which of them comes first.
    static let order = Refused(
        Localized(
            vi: "kết quả phụ thuộc vào đơn vị nào đứng trước khi thiếu số liệu",
            en: "which unit comes first decides what is missing"))
}
