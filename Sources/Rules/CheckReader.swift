// The checks of figures: conditions with what is said where they do not hold, one for many indicators where `each` says so.
import Diagnostics
import FEEL

extension EditionReader {
    /// Conditions of the largest edition, each indicator of `each` counted.
    static let mostCheckCases = 20_000

    func checks(_ nodes: [YAMLNode]) -> [FigureCheck] {
        var checks: [FigureCheck] = []
        var cases = 0
        for node in nodes {
            guard let check = check(node) else { continue }
            cases += check.cases.count
            if exceeds(cases, Self.mostCheckCases, node) { break }
            checks.append(check)
        }
        return checks
    }

    private func check(_ node: YAMLNode) -> FigureCheck? {
        let fields = yaml.fields(node, known: ["each", "in", "that", "else", "severity", "examples"])
        let selection = fields.nodes["each"].map { IndicatorChoice(self, $0) }
        let parts = fields.nodes["in"].map { yaml.list($0).compactMap { yaml.choice($0, Period.Part.self) } }
        if let parts, let node = fields.nodes["in"], parts.isEmpty, case .sequence(let items) = node.content,
            items.isEmpty
        {
            yaml.report(
                "edition.check", at: node.place,
                Localized(
                    vi: "in: [] nghĩa là không kỳ nào được kiểm tra", en: "in: [] means that no period is checked"),
                mend: Localized(vi: "bỏ in: nếu kiểm tra mọi kỳ", en: "leave in: out if every period is to be checked"))
        }
        let that = yaml.required("that", fields)
        let condition = that.flatMap { expression($0) }
        let message = yaml.localized("else", fields)
        let severity: CheckSeverity? = fields.nodes["severity"].map { yaml.choice($0) } ?? .error
        let reach = condition.map { self.reach(of: $0.tree) }
        var chosen: IndicatorSelection?
        if let selection, let condition {
            chosen = selection.selection(for: condition.tree)
            if !condition.tree.contains(where: \.isSubject) {
                yaml.report(
                    "edition.check", .warning, at: condition.place,
                    Localized(
                        vi: "each: điều kiện không dùng x, nên với chỉ tiêu nào cũng như nhau",
                        en: "each: the condition does not use x, so it is the same for every indicator"),
                    mend: Localized(
                        vi: "viết x thay cho chỉ tiêu, hoặc bỏ each", en: "write x for the indicator, or leave each out"
                    ))
            }
        }
        // What `x` is in an example; where the choice is broken examples are not looked at.
        let subject = chosen.flatMap { $0.indicators.first }.flatMap { indicators[$0] }
        let isReadable = condition != nil && (selection == nil || subject != nil)
        let examples = yaml.optionalList("examples", fields).compactMap {
            isReadable ? checkExample($0, ofBloc: reach == .bloc, subject: subject) : nil
        }
        guard let condition, let message, let severity, let reach, let that, isReadable else { return nil }
        let cases =
            chosen.map { $0.indicators.map { self.case(of: condition, for: $0) } }
            ?? [FigureCheck.Case(indicator: nil, condition: condition, stated: statedRatios(in: condition.tree))]
        for instance in cases {
            authored.append(
                AuthoredFormula(
                    tree: instance.condition.tree, node: that, type: .boolean,
                    use: reach == .bloc ? .blocCheck : .check))
        }
        return FigureCheck(
            condition: condition, each: chosen, parts: parts, reach: reach, cases: cases, message: message,
            severity: severity == .error ? .error : .warning, examples: examples)
    }

    private enum CheckSeverity: String, CaseIterable { case error, warning }

    /// The condition about one indicator; its parts keep their spots in the file.
    private func `case`(of condition: Formula<Expression>, for indicator: String) -> FigureCheck.Case {
        var own = condition
        own.tree = condition.tree.naming(CheckName.subject, indicator)
        own.text = own.tree.description
        return FigureCheck.Case(indicator: indicator, condition: own, stated: statedRatios(in: own.tree))
    }

    /// Ratios whose both parts are read beside them, through functions too.
    private func statedRatios(in tree: Expression) -> Set<String> {
        let ratios = indicators.values.compactMap { indicator in
            indicator.ratio.map { (id: indicator.id, names: Set([indicator.id, $0.of, $0.to])) }
        }
        guard !ratios.isEmpty else { return [] }
        let names = Set(ratios.flatMap(\.names)).map { ($0, Type.any) }
        let checker = TypeChecker(
            names: Dictionary(uniqueKeysWithValues: names), functions: functions.mapValues(\.definition))
        let reached = checker.namesReached(from: [tree])
        return Set(ratios.filter { reached.isSuperset(of: $0.names) }.map(\.id))
    }

    private func reach(of tree: Expression) -> FigureCheck.Reach {
        let bodies = functions.mapValues(\.definition)
        let outer = ["boards"] + CheckName.reports.sorted()
        let checker = TypeChecker(
            names: Dictionary(uniqueKeysWithValues: outer.map { ($0, Type.any) }), functions: bodies)
        let reached = checker.namesReached(from: [tree])
        if !reached.isDisjoint(with: ["boards", CheckName.published]) { return .bloc }
        let trees = [tree] + bodies.values.filter { reached.contains($0.name) }.map(\.body)
        let hasMark = trees.contains { tree in
            tree.contains { part in
                guard case .path(_, let key) = part.form else { return false }
                return FigureMark(rawValue: key) != nil
            }
        }
        return hasMark || !reached.isDisjoint(with: CheckName.reports) ? .record : .figures
    }
}

/// Reads which indicators a check is about.
private struct IndicatorChoice {
    private let reader: EditionReader
    private let node: YAMLNode
    private let way: IndicatorSelection.Way?
    private let named: [(id: String, place: Place)]

    init(_ reader: EditionReader, _ node: YAMLNode) {
        self.reader = reader
        self.node = node
        switch node.content {
        case .sequence(let items):
            way = .list
            named = items.compactMap { item in item.scalar.map { ($0, item.place) } }
        case .mapping:
            way = Self.filter(reader, node)
            named = []
        default:
            named = []
            if node.scalar == "all" {
                way = .all
            } else {
                way = nil
                reader.yaml.wrongType(node, Localized(same: "all | {nature: flow, has: plan} | [export, revenue]"))
            }
        }
    }

    private static func filter(_ reader: EditionReader, _ node: YAMLNode) -> IndicatorSelection.Way? {
        let errors = reader.yaml.errors
        let fields = reader.yaml.fields(node, known: ["nature", "has", "evidence"])
        let nature: Indicator.Nature? = fields.nodes["nature"].flatMap { reader.yaml.choice($0) }
        let has = fields.nodes["has"].map { node in
            let nodes = if case .sequence(let items) = node.content { items } else { [node] }
            return nodes.compactMap { reader.yaml.choice($0, Attribute.self) }
        }
        let evidence: Evidence? = fields.nodes["evidence"].flatMap { reader.yaml.choice($0) }
        guard reader.yaml.errors == errors else { return nil }
        return .filter(nature: nature, has: has ?? [], hasEvidence: evidence == .required)
    }

    private enum Evidence: String, CaseIterable { case required }

    /// The indicators whose figures the condition can read; of a list that is a must.
    func selection(for condition: Expression) -> IndicatorSelection? {
        guard let way else { return nil }
        let subject = CheckName.subject
        if reader.indicators[subject] != nil || reader.functions[subject] != nil {
            reader.yaml.report(
                "edition.reserved-name", at: node.place,
                Localized(
                    vi: "“\(subject)” trong each là chỉ tiêu được xét, nhưng bộ tiêu chí đã dùng tên này",
                    en: "with each, “\(subject)” is the indicator that is looked at, but the edition uses that name"))
            return nil
        }
        let read = condition.attributes(readOf: subject, by: reader.functions.mapValues(\.definition))
        let known = reader.indicators.values.sorted { $0.place < $1.place }.filter { !$0.isYesNo }
        func hasAll(_ indicator: Indicator) -> Bool { read.allSatisfy(indicator.has.contains) }
        var ids: [String]
        switch way {
        case .all: ids = known.filter(hasAll).map(\.id)
        case .filter(let nature, let has, let hasEvidence):
            ids =
                known.filter { indicator in
                    hasAll(indicator) && (nature.map { $0 == indicator.nature } ?? true)
                        && has.allSatisfy(indicator.has.contains) && (!hasEvidence || indicator.evidenceRequired)
                }.map(\.id)
        case .list:
            ids = []
            for (id, place) in named where !reader.brokenNames.contains(id) {
                guard let indicator = reader.indicators[id] else {
                    reader.unknownIndicator(id, place)
                    continue
                }
                guard !indicator.isYesNo else {
                    reader.yaml.report(
                        "edition.attribute", at: place,
                        Localized(
                            vi: "chỉ tiêu “\(id)” là có/không: each dùng cho các chỉ tiêu là số",
                            en: "the indicator “\(id)” is yes or no: each is for indicators that are numbers"))
                    continue
                }
                let lacking = read.filter { !indicator.has.contains($0) }
                guard lacking.isEmpty else {
                    reader.yaml.report(
                        "edition.attribute", at: place,
                        Localized(
                            vi: "chỉ tiêu “\(id)” không có \(lacking.map(\.rawValue).joined(separator: ", "))",
                            en: "the indicator “\(id)” does not have \(lacking.map(\.rawValue).joined(separator: ", "))"
                        ))
                    continue
                }
                ids.append(id)
            }
            if ids.isEmpty, !named.isEmpty { return nil }
        }
        guard !ids.isEmpty else {
            if reader.knowsNames, reader.brokenNames.isEmpty {
                reader.yaml.report(
                    "edition.no-indicator", at: node.place,
                    Localized(
                        vi: "không chỉ tiêu nào như vậy có số liệu mà điều kiện cần",
                        en: "no such indicator has the figures that the condition reads"))
            }
            return nil
        }
        return IndicatorSelection(way: way, indicators: ids)
    }
}

extension Expression {
    /// Whether it is the name that stands for an indicator: `x`, `lastYear.x`.
    fileprivate var isSubject: Bool {
        switch form {
        case .name(let name), .path(_, let name): name == CheckName.subject
        default: false
        }
    }

    /// The same expression with an indicator in place of a name that stands for one: `x.plan`, `lastYear.x.actual`.
    func naming(_ name: String, _ indicator: String) -> Expression {
        let bound: [String] =
            switch form {
            case .iteration(let bindings, _), .quantified(_, let bindings, _): bindings.map(\.name)
            case .function(let parameters, _): parameters
            case .context(let entries): entries.map(\.key)
            default: []
            }
        guard !bound.contains(name) else { return self }
        switch form {
        case .name(name): return Expression(.name(indicator), span: span)
        case .path(let base, name):
            return Expression(.path(base.naming(name, indicator), indicator), span: span)
        default: return mapChildren { $0.naming(name, indicator) }
        }
    }

    /// The attributes that are read of a name that stands for an indicator, through functions too.
    func attributes(readOf name: String, by functions: [String: Scope.Definition]) -> [Attribute] {
        var found: Set<Attribute> = []
        var followed: Set<String> = []
        /// Whether it is the indicator itself, of whichever report.
        func isSubject(_ part: Expression, _ names: Set<String>) -> Bool {
            switch part.form {
            case .name(let own): names.contains(own)
            case .path(_, let key): key == name && names.contains(name)
            default: false
            }
        }
        func visit(_ part: Expression, _ names: Set<String>) {
            if case .path(let base, let key) = part.form, let attribute = Attribute(rawValue: key),
                isSubject(base, names)
            {
                found.insert(attribute)
            }
            if case .call(let callee, let arguments) = part.form, case .name(let called) = callee.form,
                let function = functions[called]
            {
                let inner = Set(
                    zip(function.parameters, arguments).filter { isSubject($0.1, names) }.map(\.0))
                if !inner.isEmpty, followed.insert("\(called)(\(inner.sorted()))").inserted {
                    visit(function.body, inner)
                }
            }
            for child in part.children { visit(child, names) }
        }
        visit(self, [name])
        return found.sorted()
    }
}
