// The names a formula can use, and what an evaluation leaves behind besides its value.
import Diagnostics
import Exact

/// The names that a formula may use. Frames are searched from the first to the last, after the formula's own variables.
public struct Scope: Sendable {
    public var frames: [[String: Value]]
    /// Functions that the edition declares.
    public var functions: [String: Definition]
    /// Values of ``Expression/Form/shared(_:_:)`` parts.
    public var shared: [Value]
    /// Whose figures the names of the first frame are.
    public var owner = ""
    /// Names of the first frame that are figures themselves, such as yes/no indicators.
    public var directFigures: Set<String> = []
    /// Whether what comes out is a score. Then aggregates leave missing figures out, and a condition that cannot be
    /// decided, such as one that divides by zero, leaves the result open; the standard takes it for false.
    public var isScoring = false
    /// How many operations one evaluation may take.
    public var budget = Limits.operations

    public init(_ frames: [[String: Value]] = [], functions: [String: Definition] = [:], shared: [Value] = []) {
        self.frames = frames
        self.functions = functions
        self.shared = shared
    }

    /// A function written by the author of an edition.
    public struct Definition: Hashable, Sendable {
        public var name: String
        public var parameters: [String]
        public var body: Expression

        public init(name: String, parameters: [String], body: Expression) {
            self.name = name
            self.parameters = parameters
            self.body = body
        }
    }
}

/// What came of a formula: the value, and the figures whose absence could change it.
public struct Outcome: Sendable {
    public var value: Value
    /// Missing figures read on the path taken, in the order of reading, without those that the formula asked `= null` of.
    public var missing: [Absence.Figure]
    /// Figures that the formula asked `= null` of: it provides for their absence itself.
    public var asked: Set<Absence.Figure>
    /// ``Expression/Form/shared(_:_:)`` parts used on the path taken.
    public var sharedParts: Set<Int>
    /// Every step in the order of computing; empty unless a trace was asked for.
    public var steps: [Step]
    /// Figures read on the path taken, known or missing, in the order of reading; empty unless a trace was asked for.
    public var figures: [Absence.Figure]
}

/// One step of a computation.
public struct Step: Sendable {
    /// Where in the formula: the numbers of the parts from the outermost on; a called function's body is `name()`.
    public var address: [String]
    public var expression: Expression
    public var value: Value
    /// Values of the direct parts that were computed, in order.
    public var operands: [Value]
}

extension Expression {
    /// Computes the formula.
    /// - Parameters:
    ///   - tracing: whether to keep every step.
    ///   - limit: how many steps are kept at most, beside the whole.
    public func evaluate(in scope: Scope = Scope(), tracing: Bool = false, keeping limit: Int = 5_000) -> Outcome {
        var evaluator = Evaluator(scope: scope, tracing: tracing)
        evaluator.trace?.limit = limit
        let value = evaluator.evaluate(self)
        return Outcome(
            value: value, missing: evaluator.missingFigures, asked: evaluator.asked,
            sharedParts: evaluator.sharedParts, steps: evaluator.trace?.steps ?? [],
            figures: evaluator.trace?.figures ?? [])
    }
}

/// The record of a computation while it runs.
struct Trace {
    /// A bloc of a thousand boards makes long loops; nobody reads more steps than these.
    var limit = 5_000

    var steps: [Step] = []
    var address: [String] = []
    /// Operands of the steps that are under way, innermost last.
    var operands: [[Value]] = [[]]
    private(set) var figures: [Absence.Figure] = []
    private var noted: Set<Absence.Figure> = []

    mutating func note(_ figure: Absence.Figure) {
        if noted.insert(figure).inserted { figures.append(figure) }
    }
}
