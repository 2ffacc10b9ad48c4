// What should hold of a table of criteria whatever boards report, and whether it does.
import Diagnostics
import Exact
import FEEL
import Rules

/// A statement about an edition, with how sure it is.
public struct Claim: Sendable {
    public enum Verdict: Sendable {
        /// No figures that boards may submit contradict it.
        case proven
        /// These figures contradict it, as the engine scores them; nil where the table itself does.
        case refuted(Witness?)
        /// Neither a proof was found nor figures against it.
        case notDecided
    }

    /// A stable name of the kind of statement, such as `claim.division`.
    public var code: String
    public var criterion: String?
    public var place: Place
    /// What should hold.
    public var statement: Localized
    /// What is wrong where it does not.
    public var problem: Localized
    public var mend: Localized?
    public var verdict: Verdict

    init(
        _ code: String, _ criterion: Criterion? = nil, at place: Place, _ statement: Localized,
        restsOnChecks: Bool = false, problem: Localized, mend: Localized? = nil, _ verdict: Verdict
    ) {
        self.code = code
        self.criterion = criterion?.id
        self.place = place
        self.statement =
            restsOnChecks
            ? statement
                + Localized(
                    vi: ", với số liệu qua được các kiểm tra", en: ", for figures that pass the checks")
            : statement
        self.problem = problem
        self.mend = mend
        self.verdict = verdict
    }

    /// A warning where it is refuted, a note where it is not decided.
    public var diagnostic: Diagnostic? {
        switch verdict {
        case .proven: nil
        case .refuted(let witness):
            Diagnostic(
                .warning, code, at: place,
                witness.map { problem + Localized(vi: "; với ", en: "; with ") + $0.text } ?? problem, mend: mend)
        case .notDecided:
            Diagnostic(
                .note, code, at: place,
                Localized(vi: "không chứng minh được, cũng không tìm được số liệu trái lại: ", en: "not decided: ")
                    + statement, mend: mend)
        }
    }
}

/// Figures that show what an edition does, and what the engine makes of them.
public struct Witness: Sendable {
    public var figures: [FigureKey: Quantity]
    /// Figures of another board, where the rule looks at the bloc.
    public var others: [FigureKey: Quantity]
    public var awarded: Rational?
    public var period: Period
    /// Whether the rule depends on it.
    var namesPeriod: Bool
    /// What comes of them: points, or why there are none.
    public var result: Localized

    /// “export.actual = 120, export.plan = 0: division by zero”.
    public var text: Localized {
        func list(_ figures: [FigureKey: Quantity]) -> [String] {
            figures.sorted { $0.key < $1.key }.map { key, value in
                // A yes/no figure goes by its name alone.
                if case .yesNo = value { "\(key.indicator) = \(value)" } else { "\(key) = \(value)" }
            }
        }
        let own = list(figures) + (awarded.map { ["awarded = \($0)"] } ?? [])
        var text = Localized(same: own.joined(separator: ", "))
        if namesPeriod || own.isEmpty {
            let when = Localized(vi: "kỳ \(period)", en: "the period \(period)")
            text = own.isEmpty ? when : text + Localized(vi: " trong ", en: " in ") + when
        }
        if !others.isEmpty {
            text =
                text + Localized(vi: "; đơn vị khác ", en: "; another board ")
                + Localized(same: list(others).joined(separator: ", "))
        }
        return text + Localized(same: ": ") + result
    }
}

/// Everything that should hold of an edition, in the order of its file.
///
/// What short forms state is decided exactly. Elsewhere the values that a formula can take are worked out from the declared
/// ranges; where that proves nothing, figures at the edges of ranges and bands are scored in search of a contradiction.
/// - Parameters:
///   - isIncluded: which criteria to look at.
///   - isWhole: whether the edition has all its parts, so that something can be said of the table as a whole.
public func claims(
    about edition: Edition, including isIncluded: (Criterion) -> Bool = { _ in true }, isWhole: Bool = true
) -> [Claim] {
    let ground = Ground(edition)
    let criteria = edition.criteria.filter(isIncluded).map { CriterionClaims($0, ground) }
    let possible = Dictionary(criteria.map { ($0.criterion.id, $0.possible) }, uniquingKeysWith: { first, _ in first })
    let isComplete = isWhole && criteria.count == edition.criteria.count
    let claims =
        criteria.flatMap(\.all) + (isComplete ? TableClaims(edition, possible: possible).all : [])
    return claims.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
}
