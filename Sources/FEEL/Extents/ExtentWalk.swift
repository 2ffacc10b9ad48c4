// The walk over a formula's tree with extents in place of values; form by form what the evaluator does with values.
import Exact

/// What a part can be, and which term it is.
struct Sight {
    var extent: Extent
    var term: Int
}

struct ExtentWalk {
    /// Parts looked at in one formula, those in called functions each time they are called.
    static let mostVisits = 60_000

    typealias Finding = ExtentAnalysis.Finding

    var names: [String: Extent]
    let functions: [String: Scope.Definition]
    var assumptions: [Expression] = []
    var terms = Terms()
    var knowledge = Knowledge()
    /// The variables in sight, innermost last.
    var locals: [Local] = []
    /// Edition functions whose bodies are being followed, innermost last.
    var calling: [String] = []
    /// How many loops and filters are around.
    var level = 0
    var depth = 0
    var isMute = false
    private var visits = 0
    private var stamps = 0
    private var found: [Finding] = []
    private var seen: Set<Finding> = []
    private var conditions: [Condition: Outcomes] = [:]
    var calls: [Call: Sight] = [:]
    /// Terms of the operands of the tests that were read last.
    var lastOperands: [Int] = []

    struct Local {
        /// Nil for entries that are not known.
        var name: String?
        var sight: Sight
        /// Whether the name can stand for something further out too.
        var isDoubtful = false
    }

    private struct Condition: Hashable {
        var origin: String?
        var expression: Expression
    }

    private struct Outcomes {
        var canBeTrue = false
        var canBeFalse = false
    }

    struct Call: Hashable {
        var function: String
        var arguments: [Int]
        var stamp: Int
        var level: Int
    }

    init(names: [String: Extent], functions: [String: Scope.Definition]) {
        self.names = names
        self.functions = functions
    }

    // MARK: Findings

    mutating func report(_ kind: Finding.Kind, _ expression: Expression) {
        let finding = Finding(kind: kind, origin: calling.last, expression: expression)
        if !isMute, seen.insert(finding).inserted { found.append(finding) }
    }

    mutating func noteCondition(_ expression: Expression, canBeTrue: Bool, canBeFalse: Bool) {
        guard !isMute else { return }
        let key = Condition(origin: calling.last, expression: expression)
        conditions[key, default: Outcomes()].canBeTrue = conditions[key]?.canBeTrue ?? false || canBeTrue
        conditions[key, default: Outcomes()].canBeFalse = conditions[key]?.canBeFalse ?? false || canBeFalse
    }

    var allFindings: [Finding] {
        let settled = conditions.filter { $0.value.canBeTrue != $0.value.canBeFalse }.map { key, outcomes in
            Finding(kind: .settledCondition(outcomes.canBeTrue), origin: key.origin, expression: key.expression)
        }
        return (found + settled).sorted { $0.order < $1.order }
    }

    // MARK: Knowledge

    /// Marks that something was learned.
    mutating func stamp() {
        stamps += 1
        knowledge.stamp = stamps
    }

    /// Does something with what is learned meanwhile forgotten afterwards.
    mutating func apart<Result>(_ body: (inout ExtentWalk) -> Result) -> Result {
        let outer = knowledge
        let result = body(&self)
        knowledge = outer
        return result
    }

    /// What a part can be, with what is known of it here.
    mutating func seen(_ extent: Extent, _ term: Int) -> Sight {
        var extent = extent
        if extent.canBeNumber {
            let linear = terms.linear(term)
            if linear.parts != [Linear.Part(term: term, factor: .one)] {
                extent.numbers = extent.numbers.intersection(knowledge.bounds(of: linear))
            }
        }
        let result = extent.intersection(knowledge.extent(of: term))
        knowledge.note(result, of: term)
        return Sight(extent: result, term: term)
    }

    // MARK: Forms

    /// Does little itself, so that a level of recursion takes little stack.
    mutating func follow(_ expression: Expression) -> Sight {
        visits += 1
        guard visits <= Self.mostVisits, depth < Limits.computationDepth else {
            report(.notFollowed, expression)
            return Sight(extent: .any, term: terms.unique())
        }
        depth += 1
        defer { depth -= 1 }
        switch expression.form {
        case .null, .number, .boolean, .string, .name, .function: return leaf(expression)
        case .negation(let operand): return negation(operand)
        case .arithmetic(let op, let left, let right): return arithmetic(op, left, right)
        case .comparison(let op, let left, let right): return comparison(op, left, right)
        case .between(let value, let low, let high): return between(value, low, high)
        case .conjunction(let left, let right): return logic(left, right, decidedBy: false)
        case .disjunction(let left, let right): return logic(left, right, decidedBy: true)
        case .conditional(let condition, let yes, let no): return conditional(condition, yes, no)
        case .membership(let value, let tests): return membership(value, tests)
        case .call(let callee, let arguments): return call(callee, arguments)
        case .shared(_, let body): return follow(body)
        default: return collection(expression)
        }
    }

    private mutating func collection(_ expression: Expression) -> Sight {
        switch expression.form {
        case .path(let base, let key): return path(base, key)
        case .filter(let base, let condition): return filter(base, condition)
        case .list(let items): return list(items)
        case .range(_, let low, let high): return range(low, high)
        case .context(let entries): return context(entries)
        case .iteration(let bindings, let body): return iteration(bindings, body)
        case .quantified(let quantifier, let bindings, let body): return quantified(quantifier, bindings, body)
        default: return Sight(extent: .any, term: terms.unique())
        }
    }

    private mutating func leaf(_ expression: Expression) -> Sight {
        switch expression.form {
        case .number(let number): return Sight(extent: .numbers(.point(number)), term: terms.term(.number(number)))
        case .boolean(let flag):
            var extent = Extent.nothing
            (extent.canBeTrue, extent.canBeFalse) = (flag, !flag)
            return Sight(extent: extent, term: terms.term(.boolean(flag)))
        case .string(let text): return Sight(extent: .text, term: terms.term(.text(text)))
        case .name(let name): return sight(ofName: name, expression)
        case .function(let parameters, let body): return function(parameters, body)
        default: return Sight(extent: .null(.literal), term: terms.term(.null))
        }
    }

    /// What a name stands for: variables, then names, then functions of the edition, then built-in ones.
    mutating func sight(ofName name: String, _ expression: Expression) -> Sight {
        var doubts: [Extent] = []
        for local in locals.reversed() {
            if local.name == nil { return Sight(extent: .any, term: terms.unique()) }
            guard local.name == name else { continue }
            if !local.isDoubtful { return doubtful(doubts, seen(local.sight.extent, local.sight.term)) }
            doubts.append(local.sight.extent)
        }
        let extent: Extent
        if let known = names[name] {
            extent = known
        } else if let definition = functions[name] {
            // Whatever it will be called with.
            _ = apart { $0.body(of: definition, with: definition.parameters.map { _ in nil }) }
            extent = .other
        } else if let builtin = Builtin.named(name) {
            if builtin == .modulo { report(.zeroDivisor(isCertain: false), expression) }
            extent = .other
        } else {
            extent = .any
        }
        return doubtful(doubts, seen(extent, terms.term(.name(name))))
    }

    private mutating func doubtful(_ doubts: [Extent], _ sight: Sight) -> Sight {
        if doubts.isEmpty { return sight }
        return Sight(extent: doubts.reduce(sight.extent) { $0.union($1) }, term: terms.unique())
    }

    /// A function literal: its body is followed for whatever it will be called with.
    private mutating func function(_ parameters: [String], _ body: Expression) -> Sight {
        let outer = locals
        for parameter in parameters {
            locals.append(Local(name: parameter, sight: Sight(extent: .any, term: terms.unique())))
        }
        _ = apart { $0.follow(body) }
        locals = outer
        return Sight(extent: .other, term: terms.unique())
    }

    // MARK: Decisions

    private mutating func conditional(_ condition: Expression, _ yes: Expression, _ no: Expression) -> Sight {
        let decision = follow(condition)
        let extent = decision.extent
        var result = Extent.null(extent.absence.subtracting(.literal))
        var isTrue = false
        var isFalse = false
        var terms = [decision.term]
        if extent.canBeTrue {
            apart { walk in
                walk.assume(condition, true)
                guard !walk.knowledge.isImpossible else { return }
                isTrue = true
                let branch = walk.follow(yes)
                result = result.union(branch.extent)
                terms.append(branch.term)
            }
        }
        let isPlain = !extent.canBeElseThanBoolean && !extent.absence.contains(.literal)
        if extent.canBeFalse || !isPlain {
            apart { walk in
                if isPlain { walk.assume(condition, false) }
                guard !walk.knowledge.isImpossible else { return }
                isFalse = true
                let branch = walk.follow(no)
                result = result.union(branch.extent)
                terms.append(branch.term)
            }
        }
        noteCondition(condition, canBeTrue: isTrue, canBeFalse: isFalse)
        // With one branch left the result is that branch, wherever it is a value at all.
        let term = terms.count == 3 ? self.terms.term(.operation("if"), terms) : self.terms.unique()
        return seen(result, term)
    }

    /// `and` is decided by false, `or` by true. The right side is of account only where the left one does not decide.
    private mutating func logic(_ left: Expression, _ right: Expression, decidedBy decisive: Bool) -> Sight {
        let first = follow(left)
        var second = Sight(extent: .nothing, term: first.term)
        let isPlain = !first.extent.canBeElseThanBoolean
        let goesOn = decisive ? first.extent.canBeFalse : first.extent.canBeTrue
        if goesOn || !isPlain || first.extent.canBeNull {
            second = apart { walk in
                if isPlain { walk.assume(left, !decisive) }
                guard !walk.knowledge.isImpossible else {
                    return Sight(extent: .nothing, term: walk.terms.unique())
                }
                return walk.follow(right)
            }
        }
        let a = first.extent
        let b = second.extent
        var result = Extent.null(a.absence.union(b.absence))
        if a.canBeElseThanBoolean || b.canBeElseThanBoolean { result.absence.insert(.other) }
        // Where the left side is null, the right one was looked at too narrowly: it may decide.
        let isOpen = a.canBeNull || !isPlain
        if decisive {
            result.canBeTrue = a.canBeTrue || b.canBeTrue || isOpen
            result.canBeFalse = a.canBeFalse && b.canBeFalse
        } else {
            result.canBeFalse = a.canBeFalse || b.canBeFalse || isOpen
            result.canBeTrue = a.canBeTrue && b.canBeTrue
        }
        return seen(result, terms.term(.operation(decisive ? "or" : "and"), [first.term, second.term]))
    }
}

extension Extent {
    /// Ranges, functions and what is not told apart.
    static var other: Extent {
        var result = Extent.nothing
        result.canBeOther = true
        return result
    }
}

extension ExtentAnalysis.Finding {
    /// By formula and then functions by name, in each by spot.
    fileprivate var order: (String, Int, Int, Int, String) {
        let rank =
            switch kind {
            case .zeroDivisor(let isCertain): isCertain ? 0 : 1
            case .settledCondition(let value): value ? 2 : 3
            case .notFollowed: 4
            }
        return (origin.map { "/\($0)" } ?? "", span.lowerBound, span.upperBound, rank, expression.description)
    }
}
