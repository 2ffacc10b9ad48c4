// From a formula of an edition to steps: each form as the tracing evaluator computes it, missing figures included.
import Diagnostics
import Exact
import FEEL
import Rules

/// Compiles the formulas of an edition for a period.
final class ColumnCompiler {
    typealias StepID = ColumnForm.StepID

    let edition: Edition
    let period: Period
    let program: Program
    let maker = StepMaker()
    /// Who counts in figures of the bloc, and what must be known before that is settled.
    var population: Population
    /// Ratios of which the figure that was reported counts, and not what it comes to.
    var stated: Set<String> = []
    /// Whether there may be a null for another reason than a missing figure or a division by zero.
    var hasOtherNulls = false
    /// How much of a formula was walked through, functions as often as they are called.
    private var work = 0
    private let indicators: [String: Indicator]

    /// The units that the name `boards` stands for.
    struct Population {
        /// A truth of a unit, always decided.
        var counted: Term
        /// Figures that every part of the bloc reads besides its own.
        var open: [ColumnForm.Input: StepID] = [:]
        var openOrder: [ColumnForm.Input] = []
        /// The parts that were compiled for it.
        var parts: [Int: Result<BlocPart, Refused>] = [:]
    }

    /// What names mean where a formula stands.
    struct Names {
        enum Entry {
            case named(String, ColumnNode)
            /// Every indicator of the unit of a level by its name.
            case indicators(level: Int)
            /// Every attribute of an indicator by its name.
            case attributes(Indicator, level: Int)
        }
        var locals: [Entry] = []
        /// How many loops over units stand around it.
        var level = 0
        var criterion: Criterion?
        /// The part of the bloc that is being compiled: those before it are known, and no unit is scored.
        var part: Int?
        var depth = 0

        func with(_ name: String, _ node: ColumnNode) -> Names {
            var names = self
            names.locals.append(.named(name, node))
            return names
        }
    }

    init(_ edition: Edition, _ period: Period) {
        self.edition = edition
        self.period = period
        program = Program(edition)
        indicators = Dictionary(edition.readable.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        population = Population(counted: Term(id: maker.truth(true), level: nil))
    }

    func compile(_ expression: Expression, _ names: Names) throws(Refused) -> ColumnNode {
        if names.depth == 0 { work = 0 }
        work += 1
        guard names.depth < Limits.computationDepth, work < 100_000 else { throw .tooLong }
        var inner = names
        inner.depth += 1
        do throws(Refused) {
            return try form(expression, inner)
        } catch {
            var refusal = error
            refusal.expression = refusal.expression ?? expression
            throw refusal
        }
    }

    private func form(_ expression: Expression, _ names: Names) throws(Refused) -> ColumnNode {
        switch expression.form {
        case .null: return node(.null, written: yes)
        case .number(let number): return node(.number(constant(number)))
        case .boolean(let flag): return node(.truth(flag ? yes : never))
        case .name(let name): return try lookUp(name, names)
        case .negation(let operand): return try negation(try compile(operand, names))
        case .arithmetic(let op, let left, let right):
            return try arithmetic(op, try compile(left, names), try compile(right, names))
        case .comparison(let op, let left, let right): return try comparison(op, left, right, names)
        case .between(let value, let low, let high):
            let value = try compile(value, names)
            let (low, high) = (try compile(low, names), try compile(high, names))
            return try between(value, RangeBounds(includesStart: true, includesEnd: true), low, high)
        case .membership(let value, let tests): return try membership(try compile(value, names), tests, names)
        case .conjunction(let left, let right):
            return try logic(try compile(left, names), try compile(right, names), decidedBy: false)
        case .disjunction(let left, let right):
            return try logic(try compile(left, names), try compile(right, names), decidedBy: true)
        case .conditional(let condition, let yes, let no):
            return try conditional(try compile(condition, names), yes, no, names)
        case .path(let base, let key): return try path(try compile(base, names), key)
        case .filter(let base, let condition): return try filter(try compile(base, names), condition, names)
        case .call(let callee, let arguments): return try call(callee, arguments, names)
        case .list(let parts):
            var items: [ColumnItems.Item] = []
            for part in parts { items.append(.init(node: try compile(part, names))) }
            return list(items)
        case .range(let bounds, let low, let high):
            let (low, high) = (try compile(low, names), try compile(high, names))
            var result = node(.range(bounds, low, high))
            result.reads = low.reads + high.reads
            return result
        case .iteration(let bindings, let body): return try iteration(bindings, body, names)
        case .quantified(let quantifier, let bindings, let body):
            return try quantified(quantifier, bindings, body, names)
        case .shared(let index, let body): return try part(index, body, names)
        case .string: throw .form(Localized(vi: "chuỗi", en: "strings"))
        case .context: throw .form(Localized(vi: "nhóm giá trị", en: "contexts"))
        case .function: throw .form(Localized(vi: "hàm viết trong công thức", en: "functions inside formulas"))
        }
    }

    // MARK: Names

    private func lookUp(_ name: String, _ names: Names) throws(Refused) -> ColumnNode {
        for entry in names.locals.reversed() {
            switch entry {
            case .named(name, var node):
                // What was read when the name got its value was kept in mind there.
                node.reads = ColumnReads()
                node.isStrict = true
                return node
            case .indicators(let level):
                if let indicator = indicators[name] { return try value(of: indicator, level) }
            case .attributes(let indicator, let level):
                if let attribute = Attribute(rawValue: name), indicator.has.contains(attribute) {
                    return try figure(indicator, attribute, level)
                }
            default: continue
            }
        }
        if names.part == nil {
            if let indicator = indicators[name] { return try value(of: indicator, 0) }
            if let criterion = names.criterion {
                if name == "points" { return node(.number(constant(criterion.points))) }
                if name == "awarded" { return figure(.award(criterion.id), 0) }
            }
        }
        switch name {
        case "planShare":
            guard let share = edition.planShare(in: period) else {
                hasOtherNulls = true
                return node(.null)
            }
            return node(.number(constant(share)))
        case "boards":
            let level = names.level + 1
            var counted = population.counted
            if counted.level != nil { counted.level = level }
            return node(.units(UnitItems(item: node(.unit(level: level)), present: counted, level: level)))
        default: throw .form(Localized(vi: "tên “\(name)”", en: "the name “\(name)”"))
        }
    }

    /// What the name of an indicator stands for: its only figure, or its attributes.
    private func value(of indicator: Indicator, _ level: Int) throws(Refused) -> ColumnNode {
        indicator.isBare
            ? try figure(indicator, .actual, level) : node(.indicator(indicator, level: level))
    }

    private func figure(_ indicator: Indicator, _ attribute: Attribute, _ level: Int) throws(Refused) -> ColumnNode {
        let input = ColumnForm.Input.figure(FigureKey(indicator.id, attribute), isYesNo: indicator.isYesNo)
        guard let ratio = indicator.ratio, !attribute.isPercent, !stated.contains(indicator.id) else {
            return figure(input, level)
        }
        return figure(input, level, value: try worked(ratio, indicator, attribute))
    }

    private func figure(_ input: ColumnForm.Input, _ level: Int, value: StepID? = nil) -> ColumnNode {
        let value = value ?? maker.input(input)
        values[input] = value
        let term = Term(id: value, level: level)
        var result = node(
            maker[value].kind == .truth ? .truth(term) : .number(term),
            missing: Term(id: maker.unknown(value), level: level))
        result.figure = input
        result.reads.read = [.init(figure: input, owner: .unit(level: level), when: yes)]
        return result
    }

    /// Of each figure that was read the step of its value.
    var values: [ColumnForm.Input: StepID] = [:]

    /// A ratio from its parts, where both are there; what divides by zero or leaves the range is missing.
    private func worked(
        _ ratio: Indicator.RatioParts, _ indicator: Indicator, _ attribute: Attribute
    ) throws(Refused) -> StepID {
        let reported = maker.input(.figure(FigureKey(indicator.id, attribute), isYesNo: false))
        guard let of = indicators[ratio.of], let to = indicators[ratio.to], of.has.contains(attribute),
            to.has.contains(attribute)
        else { return reported }
        guard of.ratio == nil, to.ratio == nil else {
            throw .form(Localized(vi: "tỷ lệ của các tỷ lệ", en: "ratios of ratios"))
        }
        let top = maker.input(.figure(FigureKey(of.id, attribute), isYesNo: false))
        let bottom = maker.input(.figure(FigureKey(to.id, attribute), isYesNo: false))
        let factor = maker.number(indicator.unit == .percent ? 100 : 1)
        var quotient = maker.over(maker.times(top, factor), bottom)
        if let range = indicator.ranges[attribute] {
            let number = node(.number(Term(id: quotient, level: 0)))
            let allowed = try membership(number, range.tree, Names(depth: 1))
            guard case .truth(let flag) = allowed.kind else { throw .tooLong }
            quotient = maker.choose(maker.isTrue(flag.id), quotient, maker.nothing(.number))
        }
        return maker.choose(maker.and([maker.known(top), maker.known(bottom)]), quotient, reported)
    }

    func path(_ base: ColumnNode, _ key: String) throws(Refused) -> ColumnNode {
        switch base.kind {
        case .unit(let level):
            guard let indicator = indicators[key] else { break }
            var result = try value(of: indicator, level)
            result.reads.add(base.reads)
            return result
        case .indicator(let indicator, let level):
            guard let attribute = Attribute(rawValue: key), indicator.has.contains(attribute) else { break }
            var result = try figure(indicator, attribute, level)
            result.reads.add(base.reads)
            return result
        case .units(var items):
            var item = items.item
            item.reads = ColumnReads()
            items.item = try path(item, key)
            var result = node(.units(items))
            // The path reads the figure of each unit that is in the list.
            result.reads = base.reads + (try closed(items.item.reads, over: items))
            return result
        case .list(let list):
            var items = list
            var reads = base.reads
            for index in items.items.indices {
                var item = items.items[index].node
                item.reads = ColumnReads()
                items.items[index].node = try path(item, key)
                let present = try and([items.items[index].present ?? yes, no(list.broken ?? never)])
                reads.add(try only(items.items[index].node.reads, present))
            }
            var result = node(.list(items))
            result.reads = reads
            return result
        default: break
        }
        throw .form(Localized(vi: "mục “\(key)”", en: "the entry “\(key)”"))
    }

    // MARK: Functions

    private func call(_ callee: Expression, _ arguments: [Expression], _ names: Names) throws(Refused) -> ColumnNode {
        var nodes: [ColumnNode] = []
        for argument in arguments { nodes.append(try compile(argument, names)) }
        var reads = nodes.reduce(ColumnReads()) { $0 + $1.reads }
        var result: ColumnNode
        if case .function(let parameters, let body) = callee.form, parameters.count == nodes.count {
            var inner = names
            inner.locals += zip(parameters, nodes).map { .named($0, $1) }
            result = try compile(body, inner)
            result.isStrict = result.isStrict && reads.isEmpty
            reads.add(result.reads)
            result.reads = reads
            return result
        }
        guard case .name(let name) = callee.form else {
            throw .form(Localized(vi: "hàm tính ra", en: "computed functions"))
        }
        if let definition = program.functions[name] {
            guard definition.parameters.count == nodes.count else {
                throw .form(Localized(vi: "số tham số này của \(name)()", en: "that many arguments of \(name)()"))
            }
            var inner = names
            inner.locals = zip(definition.parameters, nodes).map { .named($0, $1) }
            do throws(Refused) {
                result = try compile(definition.body, inner)
            } catch {
                var refusal = error
                refusal.expression = nil
                refusal.reason = Localized(vi: "trong \(name)(): ", en: "in \(name)(): ") + error.reason
                throw refusal
            }
            result.isStrict = result.isStrict && reads.isEmpty
        } else if let builtin = Builtin(rawValue: name) {
            result = try apply(builtin, nodes)
        } else {
            throw .form(Localized(vi: "hàm \(name)()", en: "the function \(name)()"))
        }
        reads.add(result.reads)
        result.reads = reads
        return result
    }
}
