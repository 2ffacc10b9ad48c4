// What the examples inside an edition prove: which pass, and which bands and branches of the rules none of them takes.
import Diagnostics
import Exact
import FEEL
import Rules

/// The examples of an edition worked out, with the branches that they take.
public struct Coverage: Sendable {
    /// One criterion: its examples, and the branches of its own formula.
    public struct Line: Sendable {
        public var criterion: Criterion
        public var results: [ExampleResult]
        public var branches: [Branch]
        /// Those that no figures can take.
        public var impossible: [Branch]
    }

    /// A function of the edition that a rule calls; its branches count once, whichever criteria call it.
    public struct Function: Sendable {
        public var name: String
        public var parameters: [String]
        public var branches: [Branch]
        /// Those that it never takes, whichever rule calls it.
        public var impossible: [Branch]
    }

    public var edition: Edition
    public var lines: [Line]
    public var functions: [Function]
    /// How many examples the checks and vetoes have, and those that come out otherwise.
    public var conditionExamples: Int
    public var conditionFailures: [Diagnostic]
    /// Checks and vetoes of which the examples show one side only, or none.
    public var openConditions: [(place: Place, words: Localized)]

    public var results: [ExampleResult] { lines.flatMap(\.results) }
    public var branches: [Branch] { lines.flatMap(\.branches) + functions.flatMap(\.branches) }
    /// Branches that no figures can take, so that no example is asked for.
    public var impossible: [Branch] { lines.flatMap(\.impossible) + functions.flatMap(\.impossible) }
    public var failures: [ExampleResult] { results.filter { !$0.passes } }
    /// All examples, those of checks and vetoes included.
    public var examples: Int { results.count + conditionExamples }
    public var passed: Int { examples - failures.count - conditionFailures.count }
}

/// Works out the examples of an edition and sees which branches of its rules they take.
public func coverage(of edition: Edition) -> Coverage {
    var formulas: [BranchOwner: [Branch]] = [:]
    for function in edition.functions {
        formulas[.function(function.name)] = BranchFinder(function, in: edition).branches
    }
    var lines: [Coverage.Line] = []
    let ground = Ground(edition)
    let program = Program(edition)
    var occurrences = Occurrences()
    var reached: Set<String> = []
    for criterion in edition.criteria {
        formulas[.criterion(criterion.id)] = BranchFinder(criterion).branches
        for example in criterion.examples {
            // The rule as written: in the program bloc-wide parts are computed apart and leave no steps.
            let outcome = example.scorer(of: criterion, by: program).trace(criterion, for: exampleBoard)
            take(outcome.steps, of: criterion, &formulas)
        }
        reached.formUnion(edition.functionNames(reachedFrom: criterion.formula.tree))
        let own = ground.occurrences(in: criterion)
        occurrences.formUnion(own)
        let parted = own.parted(formulas[.criterion(criterion.id)] ?? [])
        lines.append(
            Coverage.Line(
                criterion: criterion, results: workExamples(of: criterion, by: program), branches: parted.possible,
                impossible: parted.impossible))
    }
    let functions = edition.functions.filter { reached.contains($0.name) }.compactMap { function in
        let parted = occurrences.parted(formulas[.function(function.name)] ?? [])
        return parted.possible.isEmpty && parted.impossible.isEmpty
            ? nil
            : Coverage.Function(
                name: function.name, parameters: function.parameters, branches: parted.possible,
                impossible: parted.impossible)
    }
    let examples = edition.checks.map(\.examples.count) + edition.vetoes.map(\.examples.count)
    return Coverage(
        edition: edition, lines: lines, functions: functions, conditionExamples: examples.reduce(0, +),
        conditionFailures: checkConditionExamples(of: edition), openConditions: openConditions(of: edition))
}

extension Occurrences {
    /// Those that figures can take, and the others. What an example takes is never among the others, even where its
    /// figures are ones that a check would refuse.
    fileprivate func parted(_ branches: [Branch]) -> (possible: [Branch], impossible: [Branch]) {
        func counts(_ branch: Branch) -> Bool { branch.isTaken || branch.canOccur(self) }
        return (branches.filter(counts).map { $0.exact(self) }, branches.filter { !counts($0) })
    }
}

/// Whose formula a step belongs to.
enum BranchOwner: Hashable {
    case criterion(String)
    case function(String)
}

/// Marks the branches that the steps of a criterion's computation take.
func take(_ steps: [Step], of criterion: Criterion, _ formulas: inout [BranchOwner: [Branch]]) {
    var waiting: [BranchOwner: [[Int]: [Int]]] = [:]
    for (owner, branches) in formulas {
        for (index, branch) in branches.enumerated() where !branch.isTaken {
            waiting[owner, default: [:]][branch.path, default: []].append(index)
        }
    }
    for step in steps {
        let (owner, path) = spot(step.address, criterion.id)
        for index in waiting[owner]?[path] ?? [] where formulas[owner]?[index].sign.isSeen(in: step) == true {
            formulas[owner]?[index].isTaken = true
        }
    }
}

/// The formula and the part of it that a step's address tells: what stands after the last function called.
private func spot(_ address: [String], _ criterion: String) -> (BranchOwner, [Int]) {
    let call = address.lastIndex { $0.hasSuffix("()") }
    let path = address[(call.map { $0 + 1 } ?? 0)...].compactMap { Int($0) }
    return (call.map { .function(String(address[$0].dropLast(2))) } ?? .criterion(criterion), path)
}

extension Branch {
    /// Whether some figures take it.
    func canOccur(_ occurrences: Occurrences) -> Bool {
        func canBe(_ left: Int, _ order: Expression.Comparison, _ right: Int) -> Bool {
            occurrences.canBe(left, order, right, in: part)
        }
        switch sign {
        case .computed: return occurrences.isReached(part)
        case .value(let flag): return occurrences.canBe(flag, part)
        case .limit(let limit, let isMost, let isReached):
            let beyond = isMost ? Expression.Comparison.greater : .less
            return isReached
                ? canBe(1 - limit, beyond, limit) || canBe(1 - limit, .equal, limit)
                : canBe(1 - limit, beyond.mirrored, limit)
        case .counts(let number, let isLargest):
            guard case .call(_, let arguments) = part.form else { return true }
            return arguments.indices.allSatisfy { $0 == number || canBe(number, isLargest ? .greater : .less, $0) }
        }
    }
}

extension Branch {
    /// With what is known of its limit.
    fileprivate func exact(_ occurrences: Occurrences) -> Branch {
        guard case .reachesLimit(var limit) = kind, case .limit(let number, let isMost, _) = sign else { return self }
        var result = self
        limit.isExceeded = occurrences.canBe(1 - number, isMost ? .greater : .less, number, in: part)
        result.kind = .reachesLimit(limit)
        return result
    }
}

extension Branch.Sign {
    fileprivate func isSeen(in step: Step) -> Bool {
        switch self {
        case .computed: return true
        case .value(let flag):
            if case .boolean(flag) = step.value { return true }
            return false
        case .limit(let number, let isMost, let isReached):
            guard step.operands.count == 2, case .number(let limit) = step.operands[number],
                case .number(let value) = step.operands[1 - number]
            else { return false }
            return (isMost ? value >= limit : value <= limit) == isReached
        case .counts(let number, let isLargest):
            let values = step.operands.compactMap { if case .number(let value) = $0 { value } else { nil } }
            guard values.count == step.operands.count, values.indices.contains(number) else { return false }
            // Where another is equal, it cannot be told which of them counted.
            return values.indices.allSatisfy {
                $0 == number || (isLargest ? values[$0] < values[number] : values[$0] > values[number])
            }
        }
    }
}

extension Scorer {
    /// A criterion's formula computed for a board as it is written, with the bloc-wide parts in it.
    func trace(_ criterion: Criterion, for board: String) -> Outcome {
        let line = program.criteria.first { $0.criterion.id == criterion.id }
        var scope = scope(index(of: board), line)
        scope.functions = Dictionary(edition.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return criterion.formula.tree.evaluate(in: scope, tracing: true, keeping: 200_000)
    }
}

extension Edition {
    /// The functions that a criterion's rule calls, directly or through others, in the order of the edition.
    public func functions(reachedFrom criterion: Criterion) -> [Scope.Definition] {
        let names = functionNames(reachedFrom: criterion.formula.tree)
        return functions.filter { names.contains($0.name) }
    }

    /// The functions that a formula calls, directly or through others.
    func functionNames(reachedFrom formula: Expression) -> Set<String> {
        var called: Set<String> = []
        var open = [formula]
        while let expression = open.popLast() {
            for name in expression.allNames {
                guard let function = functions.first(where: { $0.name == name }) else { continue }
                if called.insert(name).inserted { open.append(function.body) }
            }
        }
        return called
    }
}
