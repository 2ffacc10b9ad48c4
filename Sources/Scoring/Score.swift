// What a board gets, line by line, with every state that a score can be in.
import Diagnostics
import Exact
import FEEL
import Rules

/// Points as the edition rounds them, and as they are before any rounding. An interval where something is undetermined.
public struct Points: Hashable, Sendable {
    public var rounded: Bounds
    public var exact: Bounds

    public init(rounded: Bounds, exact: Bounds) {
        self.rounded = rounded
        self.exact = exact
    }

    static let zero = Points(rounded: .exactly(0), exact: .exactly(0))
}

extension Bounds {
    public static func exactly(_ number: Rational) -> Bounds { Bounds(least: number, most: number) }

    /// The one number, if there is only one.
    public var number: Rational? { least == most ? least : nil }

    public static func + (left: Bounds, right: Bounds) -> Bounds {
        Bounds(
            least: left.least.flatMap { a in right.least.map { a + $0 } },
            most: left.most.flatMap { a in right.most.map { a + $0 } })
    }

    public func map(_ change: (Rational) -> Rational) -> Bounds {
        Bounds(least: least.map(change), most: most.map(change))
    }

    /// Both ends moved into `limits`; an open end takes the limit.
    public func clamped(to limits: Bounds) -> Bounds {
        Bounds(
            least: least.map { limits.clamp($0) } ?? limits.least, most: most.map { limits.clamp($0) } ?? limits.most)
    }
}

/// One criterion of one board.
public struct CriterionScore: Sendable {
    public var criterion: String
    /// The points that the table states.
    public var available: Rational
    public var state: State
    /// The board's own figures that are missing, in bloc-wide figures too.
    public var missing: [Absence.Figure]
    /// Figures of others that are missing in bloc-wide figures: the score may change when they come.
    public var provisional: [Absence.Figure]

    public enum State: Hashable, Sendable {
        case determined(Determined)
        /// Anything in the bounds is still possible.
        case undetermined([Doubt], Bounds)
        /// Leaves both sides: the points and what could be had.
        case notAssigned(Reason)
    }

    public enum Determined: Hashable, Sendable {
        case computed(exact: Rational, rounded: Rational)
        /// A figure is missing, and the edition says that this is worth nothing.
        case zeroForMissing
    }

    public enum Reason: Hashable, Sendable {
        case condition
        /// A figure is missing, and the edition says that the criterion is then not assigned.
        case missing
    }

    /// Why a criterion has no single number.
    public enum Doubt: Hashable, Sendable {
        case missing(Absence.Figure)
        case notAwarded
        /// The rule gives no points for these figures, for this reason.
        case noPoints(Absence)
        /// The rule gave more or less than the criterion allows.
        case outOfBounds(Rational, Bounds)
        /// It is not known whether the board has the criterion.
        case assignmentUnknown
    }

    public var isAssigned: Bool {
        if case .notAssigned = state { false } else { true }
    }

    /// Whether the board has the criterion whatever a missing figure may turn out to be.
    public var isSurelyAssigned: Bool {
        if case .undetermined(let doubts, _) = state { !doubts.contains(.assignmentUnknown) } else { isAssigned }
    }

    public var points: Points {
        switch state {
        case .determined(.computed(let exact, let rounded)):
            Points(rounded: .exactly(rounded), exact: .exactly(exact))
        case .determined(.zeroForMissing), .notAssigned: .zero
        case .undetermined(_, let bounds): Points(rounded: bounds, exact: bounds)
        }
    }
}

/// One section of one board.
public struct SectionScore: Sendable {
    public var section: String
    public var criteria: [CriterionScore]
    public var sections: [SectionScore]
    /// What its parts add up to.
    public var sum: Points
    /// What it yields after its cap and rounding.
    public var points: Points
    /// The stated points of the criteria that the board has, or may have.
    public var assigned: Rational
    /// The same without the criteria of which it is not known whether the board has them.
    public var surelyAssigned: Rational

    public var allCriteria: [CriterionScore] { criteria + sections.flatMap(\.allCriteria) }
}

/// One board's points, criterion by criterion (phiếu điểm).
public struct Scorecard: Sendable {
    public var board: String
    public var sections: [SectionScore]
    /// What the sections add up to.
    public var sum: Points
    public var total: Points
    /// The stated points of the criteria that the board has, or may have.
    public var assigned: Rational
    /// The same without the criteria of which it is not known whether the board has them.
    public var surelyAssigned: Rational
    /// Numbers of the edition's vetoes that apply.
    public var vetoes: [Int]
    /// Numbers of those that a missing figure leaves undecided, with that figure.
    public var undecidedVetoes: [Int: [Absence.Figure]]

    public var criteria: [CriterionScore] { sections.flatMap(\.allCriteria) }

    public func criterion(_ id: String) -> CriterionScore? { criteria.first { $0.criterion == id } }

    /// Points per hundred of what the board could have: 13 of 15 is 86.67%. Nil if it could have none.
    public func percent(_ points: Bounds) -> Bounds? {
        guard !assigned.isZero else { return nil }
        return percent(points, of: self.points(dividing: points))
    }

    /// What each end of an interval of points is divided by: the end lies farthest out with the fewest points assigned
    /// on the far side of zero, and with the most on the near side.
    func points(dividing points: Bounds) -> (least: Rational, most: Rational) {
        (
            points.least?.isNegative == true ? surelyAssigned : assigned,
            points.most?.isNegative == true ? assigned : surelyAssigned
        )
    }

    func percent(_ points: Bounds, of divisors: (least: Rational, most: Rational)) -> Bounds {
        Bounds(
            least: points.least.flatMap { ($0 * 100).divided(by: divisors.least) },
            most: points.most.flatMap { ($0 * 100).divided(by: divisors.most) })
    }
}

/// A value that holds for the whole bloc, such as the best or the sum of an indicator.
public struct BlocFigure: Sendable {
    public var expression: Expression
    public var value: Value
    /// Figures that are missing in it.
    public var missing: [Absence.Figure]
    /// What each board brings to it, where it is taken over a list of the boards.
    public var contributions: [Contribution]
    /// The boards whose value it is: the leaders for a best, all that bring one for a sum.
    public var holders: [String]
    /// Numbers of the bloc-wide figures inside it, through functions.
    var parts: Set<Int>

    public struct Contribution: Sendable {
        public var board: String
        public var value: Value
    }

    /// The end of the boards' values that a figure is.
    public enum Extreme: Sendable {
        case highest
        case lowest
    }

    /// Nil for a figure that is no board's own value, such as a sum.
    public var extreme: Extreme? {
        guard !contributions.isEmpty, case .call(let callee, _) = expression.form, case .name(let name) = callee.form
        else { return nil }
        switch Builtin(rawValue: name) {
        case .max: return .highest
        case .min: return .lowest
        default: return nil
        }
    }
}
