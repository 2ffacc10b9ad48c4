// An edition as it will be written: what the rows of a table became.
import Diagnostics
import Exact
import Rules

/// A section or criterion with what stands at its place in the table.
struct Origin {
    /// The number as written, and the cell or line.
    var article: String
    var words: String
    var place: Place
}

struct DraftIndicator {
    var name: String
    var title: String
    var unit: String
    var nature: String
    var decimals = 0
    var origin: Origin
}

struct DraftCriterion {
    var id: String
    var title: String
    /// Below zero for deductions.
    var points: Rational
    var kind: Section.Kind
    /// The lines of its rule, without indentation.
    var rule: [String]
    var outcome: ImportedEdition.Outcome
    var detail: Localized
    /// What a person has to look at.
    var remarks: [Localized] = []
    var evidence = ""
    var origin: Origin
}

struct DraftSection {
    var id: String
    var title: Localized
    var points: Rational
    var kind: Section.Kind
    var criteria: [DraftCriterion] = []
    var sections: [DraftSection] = []
    /// Whether it only gathers the bonuses or deductions of the section around it.
    var isMade = false
    var remarks: [Localized] = []
    var origin: Origin

    var allCriteria: [DraftCriterion] { criteria + sections.flatMap(\.allCriteria) }
    var allSections: [DraftSection] { [self] + sections.flatMap(\.allSections) }

    /// What its parts of the same kind add up to.
    var sum: Rational {
        Rational.sum(criteria.filter { $0.kind == kind }.map(\.points))
            + Rational.sum(sections.filter { $0.kind == kind }.map(\.points))
    }
}

/// The outcome of reading a table: the text of an edition, and what was and was not understood.
public struct ImportedEdition: Sendable {
    /// How a row is scored in the edition.
    public enum Outcome: String, Sendable, CaseIterable {
        case bands, pass, cases
        /// A person gives the points.
        case judged
        /// The table states no points for it: it brings none until a person decides.
        case open
    }

    /// A criterion of the edition and the row it came from.
    public struct Row: Sendable {
        public var id: String
        public var title: String
        public var points: Rational
        public var kind: Section.Kind
        public var outcome: Outcome
        /// The rule that was recognised, or why none was.
        public var detail: Localized
        public var place: Place
    }

    public var yaml: String
    public var title: String
    public var sections: Int
    public var indicators: Int
    public var points: Rational
    public var rows: [Row]
    /// Rows and lines of the file that became no part of a criterion.
    public var leftOut: [(text: String, place: Place)]
    /// Defects of the table, and what must be looked at, in reading order. None of them is an error.
    public var findings: [Diagnostic]
    /// What is an error in the edition as long as the table is not mended.
    public var refusals: [Diagnostic]

    public func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }
}

extension RuleWording.Reason {
    /// Why a rule is left to a person.
    var text: Localized {
        switch self {
        case .noRule:
            Localized(
                vi: "bảng chỉ ghi số điểm, không ghi cách chấm",
                en: "the table states points, but not how they are given")
        case .notUnderstood(let text):
            Localized(vi: "không hiểu hết câu \(quoted(text))", en: "not all of \(quoted(text)) is understood")
        case .doesNotFit(let text):
            Localized(
                vi: "hiểu từng vế nhưng không ghép được thành một cách chấm: \(quoted(text))",
                en: "the parts are understood, but make no rule together: \(quoted(text))")
        case .tooLong(let count):
            Localized(
                vi: "câu chữ dài \(count) ký tự, chỉ tìm cách chấm trong tối đa \(ImportLimits.wording)",
                en: "the wording has \(count) characters, a rule is looked for in at most \(ImportLimits.wording)")
        case .noBase(let text):
            Localized(
                vi: "vừa cộng vừa trừ mà không nói tính từ bao nhiêu điểm: \(quoted(text))",
                en: "points are added and taken off, but from what number is not said: \(quoted(text))")
        case .caps(let first, let second):
            Localized(
                vi: "hai mức trần trái nhau: \(first.written(in: .vi)) và \(second.written(in: .vi))",
                en: "two limits contradict each other: \(first) and \(second)")
        case .overlap(let first, let second):
            Localized(
                vi: "hai mức “\(first)” và “\(second)” chồng nhau", en: "the bands “\(first)” and “\(second)” overlap")
        case .shared(let rows):
            Localized(
                vi: "điểm ghi chung cho các dòng \(rows.joined(separator: ", "))",
                en: "the points are shared by the rows \(rows.joined(separator: ", "))")
        case .differ(let first, let second):
            Localized(
                vi: "\(first) và \(second) nói khác nhau về cùng một việc",
                en: "\(first) and \(second) say different things of the same")
        case .points(let points):
            Localized(
                vi: "câu chữ ghi \(points.written(in: .vi)) điểm, khác cột điểm",
                en: "the wording says \(points) points, the column of points another number")
        }
    }

    /// What is wrong with the table itself; nil where it only was not understood.
    var code: String? {
        switch self {
        case .caps: "import.caps"
        case .overlap: "import.bands-overlap"
        case .differ: "import.rules-differ"
        case .points: "import.points-differ"
        default: nil
        }
    }
}
