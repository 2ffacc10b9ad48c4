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
            .blocCheck: checker(.blocCheck),
        ]
        let plain = TypeChecker(names: [:], functions: [:])
        for finding in checkers[.criterion]?.cycles() ?? [] { report(finding, in: nil) }
        var known: Set<TypeFinding> = []
        // What is wrong with a check is said once, not for every indicator.
        var said: [Place: Set<TypeFinding>] = [:]
        for formula in formulas where !reader.yaml.isFull {
            let checker = checkers[formula.use] ?? plain
            for finding in checker.check(formula.tree, expecting: formula.type).findings {
                // What is wrong inside a function is said once, not at every call.
                if finding.origin != nil, !known.insert(finding).inserted { continue }
                guard said[formula.node.place, default: []].insert(finding).inserted else { continue }
                report(inCheck(finding, formula), in: formula.node)
            }
        }
    }

    /// In a check of the bloc it is said how to name figures there, of a lone `x` where it comes from.
    private func inCheck(_ finding: TypeFinding, _ formula: AuthoredFormula) -> TypeFinding {
        guard finding.origin == nil, formula.use == .check || formula.use == .blocCheck,
            let name = formula.tree.name(at: finding.span)
        else { return finding }
        var changed = finding
        if name == CheckName.subject, reader.indicators[name] == nil {
            changed.mend = Localized(
                vi: "thêm each: để x là từng chỉ tiêu, ví dụ each: all",
                en: "add each: so that x is one indicator after the other, such as each: all")
        } else if formula.use == .blocCheck, reader.indicators[name] != nil || CheckName.reports.contains(name) {
            changed.message = Localized(
                vi: "điều kiện đọc boards hoặc published là của cả Khối, không của riêng đơn vị nào",
                en: "a check that reads boards or published is about the bloc, not about one board")
            changed.mend = Localized(
                vi: "viết published.<chỉ tiêu>, hoặc b.<chỉ tiêu> trong “for b in boards return …”",
                en: "write published.<indicator>, or b.<indicator> inside “for b in boards return …”")
        }
        return changed
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

    /// What formulas can name. Vetoes are not about one criterion; checks know one board with its record, or the bloc.
    private func checker(_ use: AuthoredFormula.Use) -> TypeChecker {
        var figures = reader.types
        for name in reader.brokenNames where figures[name] == nil { figures[name] = .any }
        var names = figures
        switch use {
        case .check, .blocCheck:
            let marks = FigureMark.allCases.map { ($0.rawValue, Type.boolean) }
            let marked = figures.mapValues { type in
                guard case .context(let entries) = type else { return type }
                return .context(entries.merging(marks) { $1 })
            }
            if use == .check {
                names = marked.merging([CheckName.lastYear, CheckName.soFar].map { ($0, .context(marked)) }) { $1 }
            } else {
                names = ["boards": .list(.context(marked)), CheckName.published: .context(marked)]
            }
        case .criterion, .veto, .range:
            // How late a report is is known only once it is in.
            names[Indicator.daysLate.id] = .number
            names["boards"] = .list(.context(figures.merging([Indicator.daysLate.id: .number]) { $1 }))
            if use == .criterion { names["points"] = .number }
        }
        names["planShare"] = .number
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

extension Expression {
    /// The name that stands at a spot.
    fileprivate func name(at span: Range<Int>) -> String? {
        if self.span == span, case .name(let name) = form { return name }
        return children.lazy.compactMap { $0.name(at: span) }.first
    }
}
