// From a formula of an edition to rows of a calculation: each form as the engine evaluates it, missing figures included.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

final class LiveCompiler {
    let builder: LiveBuilder
    let edition: Edition
    let period: Period
    let entries: [Entry]
    private let functions: [String: Scope.Definition]
    /// 1 for each board that counts in figures of the bloc; nil for all of them.
    var counted: Whole?
    /// What must be known of each board before it is known who counts.
    var open = LiveReads()

    /// What names mean where a formula stands.
    struct Names {
        enum Entry {
            case named(String, LiveNode)
            /// Every indicator of a board by its name.
            case indicators(LiveFrame)
        }
        var locals: [Entry] = []
        var level = 0
        var criterion: Criterion?
        var depth = 0

        func with(_ name: String, _ node: LiveNode) -> Names {
            var names = self
            names.locals.append(.named(name, node))
            return names
        }
    }

    init(_ builder: LiveBuilder, _ edition: Edition, _ period: Period, _ entries: [Entry]) {
        self.builder = builder
        self.edition = edition
        self.period = period
        self.entries = entries
        functions = Dictionary(edition.functions.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    }

    func compile(_ expression: Expression, _ names: Names) throws(NotLive) -> LiveNode {
        guard names.depth < 120, builder.rows.count < 60_000 else {
            throw NotLive(
                Localized(vi: "công thức quá dài hoặc lồng quá sâu", en: "the formula is too long or nests too deep"))
        }
        var inner = names
        inner.depth += 1
        let outer = builder.feel
        builder.feel = expression.description
        defer { builder.feel = outer }
        switch expression.form {
        case .null: return LiveNode(kind: .null(isLiteral: true))
        case .number(let number): return LiveNode(kind: .number(try Fraction(number)))
        case .boolean(let flag): return LiveNode(kind: .truth(Whole(flag ? 1 : 0)))
        case .name(let name): return try lookUp(name, inner)
        case .negation(let operand):
            var node = try compile(operand, inner)
            node.kind = .number(builder.negated(try number(node)))
            node.figure = nil
            return node
        case .arithmetic(let op, let left, let right):
            return try arithmetic(op, try compile(left, inner), try compile(right, inner))
        case .comparison(let op, let left, let right): return try comparison(op, left, right, inner)
        case .between(let value, let low, let high):
            let value = try compile(value, inner)
            return try between(
                value, RangeBounds(includesStart: true, includesEnd: true), try compile(low, inner),
                try compile(high, inner))
        case .membership(let value, let tests): return try membership(try compile(value, inner), tests, inner)
        case .conjunction(let left, let right):
            return try logic(try compile(left, inner), try compile(right, inner), decidedBy: false)
        case .disjunction(let left, let right):
            return try logic(try compile(left, inner), try compile(right, inner), decidedBy: true)
        case .conditional(let condition, let yes, let no):
            let decision = try compile(condition, inner)
            return try conditional(decision, yes, no, inner)
        case .path(let base, let key): return try path(try compile(base, inner), key)
        case .filter(let base, let condition): return try filter(try compile(base, inner), condition, inner)
        case .call(let callee, let arguments): return try call(callee, arguments, inner)
        case .list(let items):
            var nodes: [LiveNode] = []
            for item in items { nodes.append(try compile(item, inner)) }
            return LiveNode(kind: .list(nodes), reads: nodes.reduce(LiveReads()) { $0 + $1.reads })
        case .range(let bounds, let low, let high):
            let (low, high) = (try compile(low, inner), try compile(high, inner))
            return LiveNode(kind: .range(bounds, low, high), reads: low.reads + high.reads)
        case .iteration(let bindings, let body): return try iteration(bindings, body, inner)
        case .quantified(let quantifier, let bindings, let body):
            return try quantified(quantifier, bindings, body, inner)
        case .shared(_, let body): return try compile(body, inner)
        case .string: throw .form(Localized(vi: "chuỗi", en: "strings"))
        case .context: throw .form(Localized(vi: "nhóm giá trị", en: "contexts"))
        case .function: throw .form(Localized(vi: "hàm viết trong công thức", en: "functions inside formulas"))
        }
    }

    // MARK: Names

    private func lookUp(_ name: String, _ names: Names) throws(NotLive) -> LiveNode {
        for entry in names.locals.reversed() {
            switch entry {
            case .named(name, var node):
                // What was read when the name got its value was kept in mind there.
                node.reads = LiveReads()
                return node
            case .indicators(let frame):
                if let indicator = edition.readable(name) { return try value(of: indicator, frame) }
            default: continue
            }
        }
        if let indicator = edition.readable(name) { return try value(of: indicator, .board(level: 0)) }
        switch name {
        case "points":
            if let criterion = names.criterion { return LiveNode(kind: .number(try Fraction(criterion.points))) }
        case "awarded":
            if let criterion = names.criterion { return try award(criterion) }
        case "planShare":
            guard let share = edition.planShare(in: period) else { return LiveNode(kind: .null(isLiteral: false)) }
            return LiveNode(kind: .number(try Fraction(share)))
        case "boards":
            let level = names.level + 1
            return LiveNode(
                kind: .boards(
                    BoardList(item: LiveNode(kind: .board(.board(level: level))), present: counted, level: level)))
        default: break
        }
        throw .form(Localized(vi: "tên “\(name)”", en: "the name “\(name)”"))
    }

    /// What the name of an indicator stands for: its only figure, or its attributes.
    private func value(of indicator: Indicator, _ frame: LiveFrame) throws(NotLive) -> LiveNode {
        indicator.isBare
            ? try figure(indicator, .actual, frame) : LiveNode(kind: .indicator(indicator, frame))
    }

    private func figure(
        _ indicator: Indicator, _ attribute: Attribute, _ frame: LiveFrame
    ) throws(NotLive) -> LiveNode {
        let key = FigureKey(indicator.id, attribute)
        let source = LiveFigure.Source.figure(key)
        var row = builder.figure(
            source, decimals: attribute.isPercent ? max(2, indicator.decimals) : indicator.decimals,
            isYesNo: indicator.isYesNo, within: indicator.allowed(attribute), entries.map { $0.figures[key] })
        var reads = LiveReads(source)
        if case .certain(let board) = frame, case .row(let number) = row.formula {
            row = Whole(.cell(number, board: board), row.low, row.high, .bloc)
            // It is the board's own figure in the column of that board alone.
            reads = builder.only(reads, builder.isColumn(board))
        } else {
            row.frame = frame
        }
        let kind: LiveNode.Kind =
            indicator.isYesNo ? .truth(row) : .number(Fraction(row, Whole(builder.scale(of: source))))
        return LiveNode(kind: kind, absence: .missing, reads: reads, figure: source)
    }

    private func award(_ criterion: Criterion) throws(NotLive) -> LiveNode {
        let source = LiveFigure.Source.award(criterion.id)
        let judged = criterion.judged.map { [$0.from, $0.to, $0.step] } ?? []
        let row = builder.figure(
            source, decimals: judged.compactMap(\.decimalPlaces).max() ?? 0, isYesNo: false,
            judgement: criterion.judged,
            entries.map { $0.awards[criterion.id].map { .number($0) } })
        return LiveNode(
            kind: .number(Fraction(row, Whole(builder.scale(of: source)))), absence: .missing, reads: LiveReads(source),
            figure: source)
    }

    func path(_ base: LiveNode, _ key: String) throws(NotLive) -> LiveNode {
        switch base.kind {
        case .board(let frame):
            guard let indicator = edition.readable(key) else { break }
            var node = try value(of: indicator, frame)
            node.reads.add(base.reads)
            return node
        case .indicator(let indicator, let frame):
            guard let attribute = Attribute(rawValue: key), indicator.has.contains(attribute) else { break }
            var node = try figure(indicator, attribute, frame)
            node.reads.add(base.reads)
            return node
        case .boards(var list):
            var item = list.item
            item.reads = LiveReads()
            list.item = try path(item, key)
            // The path reads the figure of each board that is in the list.
            let reads = base.reads + read(in: list)
            return LiveNode(kind: .boards(list), reads: reads)
        case .list(let items):
            var nodes: [LiveNode] = []
            for item in items { nodes.append(try path(item, key)) }
            return LiveNode(kind: .list(nodes), reads: nodes.reduce(base.reads) { $0 + $1.reads })
        default: break
        }
        throw .form(Localized(vi: "mục “\(key)”", en: "the entry “\(key)”"))
    }

    // MARK: Functions

    private func call(_ callee: Expression, _ arguments: [Expression], _ names: Names) throws(NotLive) -> LiveNode {
        guard case .name(let name) = callee.form else {
            throw .form(Localized(vi: "hàm tính ra", en: "computed functions"))
        }
        var nodes: [LiveNode] = []
        for argument in arguments { nodes.append(try compile(argument, names)) }
        let reads = nodes.reduce(LiveReads()) { $0 + $1.reads }
        var result: LiveNode
        if let definition = functions[name] {
            guard definition.parameters.count == nodes.count else {
                throw .form(Localized(vi: "hàm \(name)()", en: "the function \(name)()"))
            }
            var inner = names
            inner.locals = zip(definition.parameters, nodes).map { .named($0, $1) }
            result = try compile(definition.body, inner)
        } else if let builtin = Builtin(rawValue: name) {
            result = try apply(builtin, nodes)
            if nodes.count == 1, case .boards = nodes[0].kind {
                // A figure of the bloc is computed apart: what it asks `= null` of is asked within it alone.
                result.reads = builder.net(reads) + result.reads
                return result
            }
        } else {
            throw .form(Localized(vi: "hàm \(name)()", en: "the function \(name)()"))
        }
        result.reads = reads + result.reads
        return result
    }

    // MARK: Kinds

    func number(_ node: LiveNode) throws(NotLive) -> Fraction {
        if node.mayBeWrittenNull { throw .writtenNull }
        switch node.kind {
        case .number(let number): return number
        case .null(isLiteral: false): return Fraction(Whole(.missing, 0, 0, .constant))
        case .null: throw .writtenNull
        case .list(let items) where items.count == 1: return try number(items[0])
        default:
            throw .form(Localized(vi: "phép tính với giá trị không phải số", en: "with values that are no numbers"))
        }
    }

    func truth(_ node: LiveNode) throws(NotLive) -> Whole {
        if node.mayBeWrittenNull { throw .writtenNull }
        switch node.kind {
        case .truth(let truth): return truth
        default:
            throw .form(Localized(vi: "điều kiện không phải đúng/sai", en: "conditions that are not true or false"))
        }
    }

    /// With which sort of null, and the cell that shows it.
    func absence(_ node: LiveNode) throws(NotLive) -> (LiveAbsence, CellFormula) {
        switch node.kind {
        case .number(let number): (node.absence, number.top.formula)
        case .truth(let truth): (node.absence, truth.formula)
        case .null(let isLiteral) where !isLiteral: (.other, .missing)
        default: throw .writtenNull
        }
    }
}

extension NotLive {
    static let writtenNull = NotLive.form(
        Localized(vi: "null viết sẵn giữa công thức", en: "a written null in the midst of a formula"))
}
