// The formulas of an edition, typed before use: names, types, functions that call themselves.
import Diagnostics
import FEEL

struct FormulaCheck {
    private let reader: EditionReader
    private let functions: [String: Scope.Definition]

    init(_ reader: EditionReader) {
        self.reader = reader
        functions = reader.functions.mapValues(\.definition)
    }

    func run() {
        let checkers = [
            AuthoredFormula.Use.criterion: checker(.criterion), .veto: checker(.veto), .check: checker(.check),
        ]
        let plain = TypeChecker(names: [:], functions: [:])
        for finding in checkers[.criterion]?.cycles() ?? [] { report(finding, in: nil) }
        var known: Set<TypeFinding> = []
        for formula in formulas where !reader.yaml.isFull {
            let checker = checkers[formula.use] ?? plain
            for finding in checker.check(formula.tree, expecting: formula.type).findings {
                // What is wrong inside a function is said once, not at every call.
                if finding.origin != nil, !known.insert(finding).inserted { continue }
                report(finding, in: formula.node)
            }
        }
    }

    /// All formulas, and the functions that none of them calls.
    private var formulas: [AuthoredFormula] {
        let called = TypeChecker(names: [:], functions: functions).namesReached(from: reader.authored.map(\.tree))
        let idle = reader.functions.values.filter { !called.contains($0.definition.name) }
        return reader.authored
            + idle.sorted { $0.node.place < $1.node.place }.map { function in
                let definition = function.definition
                let tree = Expression(.function(definition.parameters, definition.body), span: definition.body.span)
                return AuthoredFormula(tree: tree, node: function.node, type: .any, use: .criterion)
            }
    }

    /// What formulas can name. Vetoes are not about one criterion, and checks know one board only.
    private func checker(_ use: AuthoredFormula.Use) -> TypeChecker {
        var figures = reader.types
        for name in reader.brokenNames where figures[name] == nil { figures[name] = .any }
        var names = figures
        names["planShare"] = .number
        if use == .criterion { names["points"] = .number }
        if use != .check { names["boards"] = .list(.context(figures)) }
        return TypeChecker(names: names, functions: functions)
    }

    private func report(_ finding: TypeFinding, in node: YAMLNode?) {
        guard let node = finding.origin.flatMap({ reader.functions[$0]?.node }) ?? node else { return }
        reader.yaml.report(
            "formula.type", at: reader.yaml.file.place(of: finding.span, in: node), finding.message, mend: finding.mend)
    }
}

extension Indicator {
    /// What formulas see: a truth value, or the attributes as numbers.
    static func type(_ has: [Attribute], _ unit: Unit) -> Type {
        unit == .yesNo ? .boolean : .context(Dictionary(uniqueKeysWithValues: has.map { ($0.rawValue, Type.number) }))
    }
}
