// What values a formula can take, and where it may divide by zero, told without a single figure.
import Exact

/// Follows a formula with the extents of its names in place of figures, as a score is computed: with
/// ``Scope/isScoring``, so that a condition which cannot be decided leaves the result open.
public struct ExtentAnalysis: Sendable {
    let walk: ExtentWalk

    /// - Parameters:
    ///   - names: what the formulas can use besides built-in functions; of any other name nothing is known.
    ///   - functions: they are followed into with what they are called with.
    ///   - assumptions: conditions that never fail, though figures that they need may be missing: the checks that
    ///     every file has passed.
    ///   - population: a name for a list of contexts of which each passed the checks too, with its entries as names.
    public init(
        names: [String: Extent], functions: [String: Scope.Definition], assuming assumptions: [Expression] = [],
        population: String? = nil
    ) {
        var walk = ExtentWalk(names: names, functions: functions)
        walk.assume(assumptions, population: population)
        self.walk = walk
    }

    /// - Parameter conditions: what is true wherever the formula is computed.
    /// - Returns: the values that the formula can take, and what was noticed on the way, in the order of the spots.
    public func extent(
        of expression: Expression, where conditions: [Expression] = []
    ) -> (extent: Extent, findings: [Finding]) {
        var walk = walk(where: conditions)
        guard !walk.knowledge.isImpossible else { return (.nothing, []) }
        let result = walk.follow(expression)
        return (result.extent, walk.allFindings)
    }

    /// What can occur at each part of a formula and of the functions that it calls.
    public func occurrences(in expression: Expression, where conditions: [Expression] = []) -> Occurrences {
        var walk = walk(where: conditions)
        walk.isNoting = true
        if !walk.knowledge.isImpossible { _ = walk.follow(expression) }
        return walk.occurrences
    }

    /// Whether it is sure that no values of the names make all conditions true.
    public func isImpossible(where conditions: [Expression]) -> Bool { walk(where: conditions).knowledge.isImpossible }

    private func walk(where conditions: [Expression]) -> ExtentWalk {
        var walk = walk
        walk.isMute = true
        for condition in conditions {
            _ = walk.follow(condition)
            walk.assume(condition, true)
        }
        walk.isMute = false
        return walk
    }

    /// Something noticed about a part of a formula.
    public struct Finding: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            /// The part divides, and can be 0. Certain where it can be nothing else.
            case zeroDivisor(isCertain: Bool)
            /// The part is a condition that comes out one way whatever the figures, unless they are missing.
            case settledCondition(Bool)
            /// The formula takes too much work: of this part nothing was told.
            case notFollowed
        }
        public var kind: Kind
        /// The edition function in whose body it lies; nil for the formula itself.
        public var origin: String?
        public var expression: Expression

        /// UTF-8 offsets in the text of the formula or of the function's body.
        public var span: Range<Int> { expression.span }
    }
}
