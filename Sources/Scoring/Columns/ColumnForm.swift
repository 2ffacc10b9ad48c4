// An edition as columns: what is computed for all units at once, in steps that read nothing but columns of figures.
import Exact
import FEEL
import Rules

/// An edition compiled for a period to steps over columns of figures.
///
/// The same numbers come out as from the tracing evaluator, unit by unit; what a formula reads on the way it takes is
/// spelled out as conditions of their own, so that whoever computes the steps needs to know nothing of formulas.
/// A *unit* is what is ranked (a board); a *bloc* is the units that are ranked against each other.
public struct ColumnForm: Sendable {
    public let edition: Edition
    public let period: Period
    /// What is read of each unit, in the order in which formulas first mention it.
    public let inputs: [Input]
    /// Each stands after those that it uses. No two are the same.
    public let steps: [Step]
    /// One for each veto of the edition: truths. It applies where the value is true and nothing is missing; where
    /// something is, or the value is undecided, it is open.
    public let vetoes: [Reading]
    /// One for each criterion of the edition, in the order of the table.
    public let lines: [Line]
    /// One for each key of the ranking: the number that an indicator key compares; nil for keys on points.
    public let keys: [StepID?]
    /// The bloc-wide parts of the formulas, as `Program.shared` numbers them: what an explanation of one unit needs.
    public let shared: [Reading]
    /// The same over all units, as vetoes see them, where a veto takes units out of `shared`.
    public let vetoShared: [Reading]?
    /// The edition's checks of a unit's own figures, in its order.
    public let checks: [Check]

    /// Internal to the compiler and to tests that write a form by hand.
    init(
        edition: Edition, period: Period, inputs: [Input], steps: [Step], vetoes: [Reading], lines: [Line],
        keys: [StepID?], shared: [Reading], vetoShared: [Reading]? = nil, checks: [Check] = []
    ) {
        self.edition = edition
        self.period = period
        self.inputs = inputs
        self.steps = steps
        self.vetoes = vetoes
        self.lines = lines
        self.keys = keys
        self.shared = shared
        self.vetoShared = vetoShared
        self.checks = checks
    }

    public subscript(id: StepID) -> Step { steps[id.index] }

    /// A figure that a unit reports, or the points that a person gave it.
    public enum Input: Hashable, Sendable {
        case figure(FigureKey, isYesNo: Bool)
        /// Of the criterion with this id.
        case award(String)
    }

    /// The number of a step.
    public struct StepID: Hashable, Sendable {
        public let index: Int
        public init(_ index: Int) { self.index = index }
    }

    public struct Step: Hashable, Sendable {
        public var operation: Operation
        public var kind: Kind
        public var frame: Frame

        public init(_ operation: Operation, _ kind: Kind, _ frame: Frame) {
            self.operation = operation
            self.kind = kind
            self.frame = frame
        }
    }

    public enum Kind: Hashable, Sendable {
        /// A number, or nothing.
        case number
        /// True, false, or undecided.
        case truth
    }

    /// What a value depends on.
    public enum Frame: Int, Hashable, Sendable, Comparable {
        /// The edition and the period alone.
        case constant
        /// The figures of all units of a bloc; the same for each of them.
        case bloc
        /// The unit.
        case unit

        public static func < (left: Frame, right: Frame) -> Bool { left.rawValue < right.rawValue }
    }

    /// How a value comes about. *Nothing* is the number that is not there, *undecided* the truth that is not known.
    public enum Operation: Hashable, Sendable {
        case number(Rational)
        case truth(Bool)
        /// No number, or an undecided truth, whatever the figures.
        case nothing
        /// The figure of an input by its number; nothing, or undecided, where it is missing.
        case input(Int)

        // Numbers: nothing where an operand is nothing.
        case plus(StepID, StepID)
        case minus(StepID, StepID)
        case times(StepID, StepID)
        /// Nothing also where the divisor is 0.
        case over(StepID, StepID)
        /// Nothing also for 0 to a negative power.
        case power(StepID, Int)
        /// What is left of the first after taking away multiples of the second, with the sign of the second; nothing also
        /// where that is 0.
        case modulo(StepID, StepID)
        case rounded(StepID, places: Int, RoundingMode)
        case least([StepID])
        case most([StepID])

        // Truths: undecided where an operand of a comparison is nothing or undecided.
        case equal(StepID, StepID)
        case less(StepID, StepID)
        /// False decides alone; else undecided where one is.
        case and([StepID])
        /// True decides alone; else undecided where one is.
        case or([StepID])
        case not(StepID)
        /// Whether there is a number, or a decided truth; never undecided.
        case isKnown(StepID)

        /// The second where the first is true, the third where it is false, nothing where it is undecided.
        case choose(StepID, StepID, StepID)

        /// Taken over the units of a bloc for which `among` is true, all of them where it is nil. Nothing where `among`
        /// is undecided for any unit, or the value of a unit that counts is nothing.
        case aggregate(Aggregate, of: StepID, among: StepID?)
        /// How many units of the bloc `among` is true for, all where it is nil; nothing where it is undecided for any.
        case count(among: StepID?)
    }

    public enum Aggregate: String, Hashable, Sendable, CaseIterable {
        /// Nothing where no unit counts.
        case sum, mean, least, most, median
        /// Of truths. One that decides makes those that are undecided irrelevant; of no unit `all` is true, `any` false.
        case all, any
    }

    /// A value, and whether figures that it rests on are missing.
    public struct Reading: Hashable, Sendable {
        public var value: StepID
        /// A truth, never undecided: whether figures of the unit itself are missing, in bloc-wide parts too, that were
        /// read on the path taken and not asked `= null` of.
        public var ownMissing: StepID
        /// The same for figures of other units of its bloc.
        public var othersMissing: StepID

        public init(value: StepID, ownMissing: StepID, othersMissing: StepID) {
            self.value = value
            self.ownMissing = ownMissing
            self.othersMissing = othersMissing
        }
    }

    /// One case of a check of figures.
    public struct Check: Sendable {
        /// Among those of the edition, from 0.
        public var check: Int
        /// Among the cases of the check, from 0.
        public var instance: Int
        /// False where the figures fail it; true also where it says nothing, since figures are missing or it divides by
        /// zero. Nil where it has to be run unit by unit: it asks how figures came about, or columns do not know its form.
        public var holds: StepID?

        public init(check: Int, instance: Int, holds: StepID?) {
            self.check = check
            self.instance = instance
            self.holds = holds
        }
    }

    /// One criterion.
    public struct Line: Sendable {
        public var criterion: Criterion
        /// Points, before bounds, rounding and the policy for what is missing.
        public var formula: Reading
        /// A truth: whether the unit has the criterion; nil for always.
        public var assigned: Reading?

        public init(criterion: Criterion, formula: Reading, assigned: Reading?) {
            self.criterion = criterion
            self.formula = formula
            self.assigned = assigned
        }
    }
}

extension ColumnForm.Operation {
    /// The steps it uses, in order.
    public var operands: [ColumnForm.StepID] {
        switch self {
        case .number, .truth, .nothing, .input: []
        case .plus(let a, let b), .minus(let a, let b), .times(let a, let b), .over(let a, let b),
            .modulo(let a, let b),
            .equal(let a, let b), .less(let a, let b):
            [a, b]
        case .power(let a, _), .rounded(let a, _, _), .not(let a), .isKnown(let a): [a]
        case .least(let all), .most(let all), .and(let all), .or(let all): all
        case .choose(let condition, let yes, let no): [condition, yes, no]
        case .aggregate(_, let value, let among): [value] + (among.map { [$0] } ?? [])
        case .count(let among): among.map { [$0] } ?? []
        }
    }
}
