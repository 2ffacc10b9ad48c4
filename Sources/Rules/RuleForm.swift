// How the rule of a criterion was written: what checks of the table and their coverage go by. Scoring reads the formula alone.
import Diagnostics
import Exact
import FEEL

/// The short form of a criterion's rule, with its parts as they stand in the file.
public enum RuleForm: Sendable {
    case score, percentOfPlan, growth, pass, judged, relative
    case bands(of: Formula<Expression>, [Band])
    case cases(base: Rational, deduct: CaseGroup, bonus: CaseGroup)

    /// `"[60..80]": 12`
    public struct Band: Sendable {
        public var tests: Formula<[UnaryTest]>
        public var points: Formula<Expression>
    }

    /// The deductions or the bonuses of a criterion, with the cap over all of them.
    public struct CaseGroup: Sendable {
        public var atMost: Rational?
        public var cases: [Case]
        public var place: Place?

        /// The most that it can come to; nil without limit.
        public var most: Rational? {
            let most = cases.map(\.most)
            let sum = most.contains(nil) ? nil : Rational.sum(most.compactMap { $0 })
            guard let atMost else { return sum }
            return sum.map { min($0, atMost) } ?? atMost
        }
    }

    /// Points for each case, or for one of several alternatives.
    public struct Case: Sendable {
        /// What is counted; nil where the condition alone decides.
        public var each: Formula<Expression>?
        /// When it applies; nil always.
        public var when: Formula<Expression>?
        /// For each; 0 where there are alternatives.
        public var points: Rational
        public var atMost: Rational?
        /// Those of which only the largest counts.
        public var alternatives: [Case]
        public var title: Localized?
        /// What it was lowered to.
        public var tree: Expression
        public var place: Place

        /// The most that it can come to; nil without limit.
        public var most: Rational? {
            if let atMost { return atMost }
            guard alternatives.isEmpty else {
                let most = alternatives.map(\.most)
                return most.contains(nil) ? nil : most.compactMap { $0 }.max()
            }
            return each == nil ? points : nil
        }
    }
}
