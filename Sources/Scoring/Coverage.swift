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
    }

    /// A function of the edition that a rule calls; its branches count once, whichever criteria call it.
    public struct Function: Sendable {
        public var name: String
        public var parameters: [String]
        public var branches: [Branch]
    }

    public var edition: Edition
    public var lines: [Line]
    public var functions: [Function]

    public var results: [ExampleResult] { lines.flatMap(\.results) }
    public var branches: [Branch] { lines.flatMap(\.branches) + functions.flatMap(\.branches) }
    public var failures: [ExampleResult] { results.filter { !$0.passes } }
}

/// Works out the examples of an edition and sees which branches of its rules they take.
public func coverage(of edition: Edition) -> Coverage {
    var formulas: [Owner: [Branch]] = [:]
    for function in edition.functions { formulas[.function(function.name)] = BranchFinder(function).branches }
    var lines: [Coverage.Line] = []
    var reached: Set<String> = []
    for criterion in edition.criteria {
        formulas[.criterion(criterion.id)] = BranchFinder(criterion).branches
        for example in criterion.examples { take(example, of: criterion, in: edition, &formulas) }
        reached.formUnion(edition.functionNames(reachedFrom: criterion.formula.tree))
        lines.append(
            Coverage.Line(
                criterion: criterion, results: workExamples(of: criterion, in: edition),
                branches: formulas[.criterion(criterion.id)] ?? []))
    }
    let functions = edition.functions.filter { reached.contains($0.name) }.map {
        Coverage.Function(name: $0.name, parameters: $0.parameters, branches: formulas[.function($0.name)] ?? [])
    }
    return Coverage(edition: edition, lines: lines, functions: functions.filter { !$0.branches.isEmpty })
}

/// Whose formula a step belongs to.
private enum Owner: Hashable {
    case criterion(String)
    case function(String)
}

/// Computes one example with every step kept and marks the branches that it takes.
private func take(
    _ example: Example, of criterion: Criterion, in edition: Edition, _ formulas: inout [Owner: [Branch]]
) {
    let scorer = example.scorer(of: criterion, in: edition)
    // The rule as written: in the program bloc-wide parts are computed apart and leave no steps.
    let outcome = scorer.trace(criterion, for: exampleBoard)
    var waiting: [Owner: [[Int]: [Int]]] = [:]
    for (owner, branches) in formulas {
        for (index, branch) in branches.enumerated() where !branch.isTaken {
            waiting[owner, default: [:]][branch.path, default: []].append(index)
        }
    }
    for step in outcome.steps {
        let (owner, path) = spot(step.address, criterion.id)
        for index in waiting[owner]?[path] ?? [] where formulas[owner]?[index].sign.isSeen(in: step) == true {
            formulas[owner]?[index].isTaken = true
        }
    }
}

/// The formula and the part of it that a step's address tells: what stands after the last function called.
private func spot(_ address: [String], _ criterion: String) -> (Owner, [Int]) {
    let call = address.lastIndex { $0.hasSuffix("()") }
    let path = address[(call.map { $0 + 1 } ?? 0)...].compactMap { Int($0) }
    return (call.map { .function(String(address[$0].dropLast(2))) } ?? .criterion(criterion), path)
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
    fileprivate func trace(_ criterion: Criterion, for board: String) -> Outcome {
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
