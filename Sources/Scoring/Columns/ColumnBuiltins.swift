// The built-in functions of formulas as steps, of spelled-out values and of what is taken over the units of a bloc.
import Diagnostics
import Exact
import FEEL
import Rules

extension ColumnCompiler {
    func apply(_ builtin: Builtin, _ arguments: [ColumnNode]) throws(Refused) -> ColumnNode {
        switch builtin {
        case .min, .max, .sum, .mean, .count, .product, .median, .all, .any:
            if arguments.count == 1, case .units(let list) = arguments[0].kind { return try taken(builtin, list) }
            if arguments.count == 1, case .list(let list) = arguments[0].kind {
                return try taken(builtin, list.items, unless: list.broken ?? never, leavesOut: true)
            }
            if builtin == .count { throw .unknown(builtin) }
            return try taken(builtin, arguments.map { .init(node: $0) }, unless: never, leavesOut: false)
        case .not where arguments.count == 1:
            var result = try negatedTruth(arguments[0])
            result.reads = ColumnReads()
            return result
        case .abs, .floor, .ceiling, .decimal, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .odd, .even:
            return try ofOne(builtin, arguments)
        case .modulo where arguments.count == 2:
            return try ofNumbers(arguments) { maker.modulo($0[0], $0[1]) }
        case .number where arguments.count == 1: return try ofNumbers(arguments) { $0[0] }
        default: throw .unknown(builtin)
        }
    }

    // MARK: Numbers

    /// A function that is null where an argument is, for the reason of the first that is.
    private func ofNumbers(_ arguments: [ColumnNode], _ make: ([StepID]) -> StepID) throws(Refused) -> ColumnNode {
        var terms: [Term] = []
        for argument in arguments { terms.append(try number(argument)) }
        var result = node(.number(try term(terms, make)))
        (result.missing, result.written) = try firstReason(arguments)
        result.isStrict = arguments.allSatisfy(\.isStrict)
        return result
    }

    /// Why the first of several nodes that is null is so.
    private func firstReason(_ nodes: [ColumnNode]) throws(Refused) -> (missing: Term?, written: Term?) {
        var missing: Term? = never
        var written: Term? = never
        var allKnown = yes
        for node in nodes {
            missing = try or([missing, try and([allKnown, node.missing])])
            written = try or([written, try and([allKnown, node.written])])
            allKnown = try and([allKnown, try no(try isNull(node))])
        }
        return (missing, written)
    }

    private func ofOne(_ builtin: Builtin, _ arguments: [ColumnNode]) throws(Refused) -> ColumnNode {
        guard let value = arguments.first else { throw .unknown(builtin) }
        var places = 0
        if arguments.count > 1 {
            guard let constant = maker.constant(try number(arguments[1]).id)?.floor.integer else {
                throw .form(Localized(vi: "số chữ số thập phân tính ra", en: "a computed number of decimals"))
            }
            guard (-18...18).contains(constant) else {
                throw .form(
                    Localized(vi: "làm tròn đến hơn 18 chữ số thập phân", en: "rounding to more than 18 decimals"))
            }
            places = constant
        }
        func rounded(_ mode: RoundingMode) throws(Refused) -> ColumnNode {
            try ofNumbers([value]) { maker.rounded($0[0], places: places, mode) }
        }
        switch builtin {
        case .abs: return try ofNumbers([value]) { maker.most([$0[0], maker.negated($0[0])]) }
        case .floor: return try rounded(.floor)
        case .ceiling: return try rounded(.ceiling)
        case .decimal: return try rounded(.halfEven)
        case .roundUp: return try rounded(.up)
        case .roundDown: return try rounded(.down)
        case .roundHalfUp: return try rounded(.halfUp)
        case .roundHalfDown: return try rounded(.halfDown)
        default:
            hasOtherNulls = true
            // Numbers that are not whole are neither.
            var result = value
            result.kind = .truth(
                try term([try number(value)]) { part in
                    let rest = maker.modulo(part[0], maker.number(2))
                    return maker.choose(
                        maker.equal(rest, maker.number(builtin == .odd ? 1 : 0)), maker.truth(true),
                        maker.choose(
                            maker.equal(rest, maker.number(builtin == .odd ? 0 : 1)), maker.truth(false),
                            maker.nothing(.truth)))
                })
            result.reads = ColumnReads()
            result.figure = nil
            return result
        }
    }

    // MARK: Spelled-out values

    /// - Parameter leavesOut: whether missing figures among the items are left out, as they are in lists.
    private func taken(
        _ builtin: Builtin, _ items: [ColumnItems.Item], unless broken: Term, leavesOut: Bool
    ) throws(Refused) -> ColumnNode {
        hasOtherNulls = true
        var counts: [Term] = []
        for item in items {
            guard let missing = item.node.missing else { throw .order }
            counts.append(try and([item.present ?? yes, leavesOut ? try no(missing) : yes]))
        }
        let value: Term
        switch builtin {
        case .count:
            var sum = constant(0)
            for one in counts {
                let part = try pick(one, constant(1), constant(0))
                sum = try term([sum, part]) { maker.plus($0[0], $0[1]) }
            }
            value = sum
        case .all, .any:
            var truths: [Term] = []
            for (item, one) in zip(items, counts) {
                truths.append(try pick(one, try truth(item.node), builtin == .all ? yes : never))
            }
            value = builtin == .all ? try and(truths) : try or(truths)
        default: value = try numeric(builtin, items, counts)
        }
        let isTruth = builtin == .all || builtin == .any
        var result = node(isTruth ? .truth(value) : .number(value))
        if maker.flag(broken.id) != false {
            let open = try pick(broken, nothing(isTruth ? .truth : .number), value)
            result.kind = isTruth ? .truth(open) : .number(open)
        }
        result.isStrict =
            items.allSatisfy { $0.node.isStrict && $0.present == nil && (!leavesOut || isNever($0.node.missing)) }
            && !isTruth
        if builtin == .count { return result }
        // Of those that count the first null says why.
        var nodes: [ColumnNode] = []
        for (item, one) in zip(items, counts) {
            var node = item.node
            node.missing = try and([one, item.node.missing])
            node.written = try and([one, item.node.written])
            if maker.flag(one.id) != true, let value = self.value(node) {
                let isTruth = maker[value.id].kind == .truth
                let known = try pick(one, value, isTruth ? never : constant(0))
                node.kind = isTruth ? .truth(known) : .number(known)
            }
            nodes.append(node)
        }
        let isNull = try and([try unknown(value), try no(broken)])
        let (missing, written) = try firstReason(nodes)
        result.missing = try and([isNull, missing])
        result.written = try and([isNull, written])
        return result
    }

    private func numeric(
        _ builtin: Builtin, _ items: [ColumnItems.Item], _ counts: [Term]
    ) throws(Refused) -> Term {
        guard !items.isEmpty else { return nothing(.number) }
        var numbers: [Term] = []
        for item in items { numbers.append(try number(item.node)) }
        func folded(_ neutral: Rational, _ make: (StepID, StepID) -> StepID) throws(Refused) -> Term {
            var result: Term?
            for (number, one) in zip(numbers, counts) {
                let part = try pick(one, number, constant(neutral))
                result =
                    try result.map { (sum) throws(Refused) in try term([sum, part]) { make($0[0], $0[1]) } } ?? part
            }
            return try pick(try or(counts), result ?? constant(neutral), nothing(.number))
        }
        switch builtin {
        case .sum: return try folded(0, maker.plus)
        case .product: return try folded(1, maker.times)
        case .mean:
            let sum = try folded(0, maker.plus)
            var count = constant(0)
            for one in counts {
                let part = try pick(one, constant(1), constant(0))
                count = try term([count, part]) { maker.plus($0[0], $0[1]) }
            }
            return try term([sum, count]) { maker.over($0[0], $0[1]) }
        case .min, .max: return try extreme(numbers, counts, highest: builtin == .max)
        case .median:
            guard numbers.count <= 3, counts.allSatisfy({ maker.flag($0.id) == true }) else {
                throw .form(
                    Localized(
                        vi: "trung vị của hơn ba số viết ra, hay của số có thể thiếu",
                        en: "the median of more than three written numbers, or of some that may be missing"))
            }
            return try term(numbers) { all in
                let sum = all.dropFirst().reduce(all[0], maker.plus)
                if all.count < 3 { return maker.over(sum, maker.number(Rational(all.count))) }
                return maker.minus(maker.minus(sum, maker.least(all)), maker.most(all))
            }
        default: throw .unknown(builtin)
        }
    }

    private func extreme(_ numbers: [Term], _ counts: [Term], highest: Bool) throws(Refused) -> Term {
        if counts.allSatisfy({ maker.flag($0.id) == true }) {
            return try term(numbers) { highest ? maker.most($0) : maker.least($0) }
        }
        var best = numbers[0]
        var isAny = counts[0]
        for (number, one) in zip(numbers, counts).dropFirst() {
            let both = try term([best, number]) { highest ? maker.most($0) : maker.least($0) }
            best = try pick(one, try pick(isAny, both, number), best)
            isAny = try or([isAny, one])
        }
        return try pick(isAny, best, nothing(.number))
    }

    // MARK: Units

    /// What is taken over the units of a list; those without the figure are left out.
    private func taken(_ builtin: Builtin, _ list: UnitItems) throws(Refused) -> ColumnNode {
        hasOtherNulls = true
        guard let missing = list.item.missing else { throw .order }
        let among = try pick(list.present, try no(missing), never)
        let of = value(list.item)
        for part in [among, of].compactMap({ $0?.level }) where part != list.level { throw .pairs }
        if builtin == .count {
            return node(.number(Term(id: maker.count(among: among.id), level: nil))).notStrict
        }
        let aggregate: ColumnForm.Aggregate
        switch builtin {
        case .sum: aggregate = .sum
        case .mean: aggregate = .mean
        case .min: aggregate = .least
        case .max: aggregate = .most
        case .median: aggregate = .median
        case .all: aggregate = .all
        case .any: aggregate = .any
        default:
            throw .form(
                Localized(vi: "\(builtin.rawValue)() trên các đơn vị", en: "\(builtin.rawValue)() over units"))
        }
        let isTruth = builtin == .all || builtin == .any
        let item = isTruth ? try truth(list.item) : try number(list.item)
        let value = Term(id: maker.aggregate(aggregate, of: item.id, among: among.id), level: nil)
        var result = node(isTruth ? .truth(value) : .number(value)).notStrict
        // Why the first that has no value has none is a matter of order.
        if !isNever(list.item.written) { result.written = nil }
        return result
    }
}

extension ColumnNode {
    fileprivate var notStrict: ColumnNode {
        var result = self
        result.isStrict = false
        return result
    }
}

extension Refused {
    static func unknown(_ builtin: Builtin) -> Refused {
        .form(Localized(vi: "hàm \(builtin.rawValue)() ở chỗ này", en: "the function \(builtin.rawValue)() here"))
    }
}
