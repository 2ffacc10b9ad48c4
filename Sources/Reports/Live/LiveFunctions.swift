// The built-in functions of formulas as rows.
import Diagnostics
import Exact
import FEEL

extension LiveCompiler {
    func apply(_ builtin: Builtin, _ arguments: [LiveNode]) throws(NotLive) -> LiveNode {
        switch builtin {
        case .min, .max, .sum, .mean, .count, .product, .median, .all, .any:
            if arguments.count == 1, case .boards(let list) = arguments[0].kind {
                return try aggregate(builtin, list)
            }
            if arguments.count == 1, case .list(let items) = arguments[0].kind {
                return try aggregate(builtin, items, leavesOutMissing: true)
            }
            if builtin == .count { throw .unknown(builtin) }
            return try aggregate(builtin, arguments, leavesOutMissing: false)
        case .not:
            guard arguments.count == 1 else { throw .unknown(builtin) }
            var result = try negatedTruth(arguments[0])
            result.reads = LiveReads()
            return result
        case .abs, .floor, .ceiling, .decimal, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .odd, .even:
            return try ofOne(builtin, arguments)
        case .modulo:
            guard arguments.count == 2 else { throw .unknown(builtin) }
            let quotient = try arithmetic(.divided, arguments[0], arguments[1])
            let whole = LiveNode(
                kind: .number(try builder.rounded(try number(quotient), places: 0, .floor)), absence: quotient.absence)
            var result = try arithmetic(.minus, arguments[0], try arithmetic(.times, arguments[1], whole))
            result.reads = LiveReads()
            return result
        case .number where arguments.count == 1:
            var result = arguments[0]
            result.kind = .number(try number(result))
            return result
        default: throw .unknown(builtin)
        }
    }

    private func ofOne(_ builtin: Builtin, _ arguments: [LiveNode]) throws(NotLive) -> LiveNode {
        guard let argument = arguments.first else { throw .unknown(builtin) }
        let value = try number(argument)
        var places = 0
        if arguments.count > 1 {
            guard let constant = try number(arguments[1]).constant?.floor.integer else {
                throw .form(Localized(vi: "số chữ số thập phân tính ra", en: "a computed number of decimals"))
            }
            places = constant
        }
        func result(_ fraction: Fraction) -> LiveNode { LiveNode(kind: .number(fraction), absence: argument.absence) }
        switch builtin {
        case .abs: return result(builder.magnitude(value))
        case .floor: return result(try builder.rounded(value, places: places, .floor))
        case .ceiling: return result(try builder.rounded(value, places: places, .ceiling))
        case .decimal: return result(try builder.rounded(value, places: places, .halfEven))
        case .roundUp: return result(try builder.rounded(value, places: places, .up))
        case .roundDown: return result(try builder.rounded(value, places: places, .down))
        case .roundHalfUp: return result(try builder.rounded(value, places: places, .halfUp))
        case .roundHalfDown: return result(try builder.rounded(value, places: places, .halfDown))
        default:
            guard value.bottom.constant == 1 else {
                throw .form(
                    Localized(vi: "chẵn, lẻ của số có phần thập phân", en: "odd or even of numbers with decimals"))
            }
            let half: CellFormula = .call(.whole, [.binary(.divide, value.top.formula, .number(2))])
            let rest: CellFormula = .binary(.minus, value.top.formula, .binary(.times, .number(2), half))
            let odd = LiveNode(
                kind: .truth(builder.step(Whole(rest, 0, 1, value.top.frame), .truth)), absence: argument.absence)
            return builtin == .odd ? odd : try negatedTruth(odd)
        }
    }

    /// - Parameter leavesOutMissing: whether missing figures among the items are left out, as they are in lists.
    private func aggregate(
        _ builtin: Builtin, _ items: [LiveNode], leavesOutMissing: Bool
    ) throws(NotLive) -> LiveNode {
        if builtin == .all || builtin == .any {
            var result = LiveNode(kind: .truth(Whole(builtin == .all ? 1 : 0)))
            for item in items {
                guard item.absence == .never || !leavesOutMissing else { throw .unknown(builtin) }
                var item = try ifPresent(item, else: builtin == .all)
                item.reads = LiveReads()
                result = try logic(result, item, decidedBy: builtin == .any)
            }
            return result
        }
        if leavesOutMissing, items.contains(where: { $0.absence != .never || $0.present != nil }) {
            return try withoutMissing(builtin, items)
        }
        if builtin == .count { return LiveNode(kind: .number(Fraction(Whole(items.count)))) }
        guard !items.isEmpty else { return LiveNode(kind: .null(isLiteral: false)) }
        var numbers: [Fraction] = []
        var absences: [(LiveAbsence, CellFormula)] = []
        for item in items {
            numbers.append(try number(item))
            absences.append(try absence(item))
        }
        var result = numbers[0]
        switch builtin {
        case .min: result = try builder.extreme(numbers, highest: false)
        case .max: result = try builder.extreme(numbers, highest: true)
        case .sum, .mean:
            for number in numbers.dropFirst() { result = try builder.sum(result, number) }
            if builtin == .mean { result = try builder.quotient(result, Fraction(Whole(items.count))) }
        case .product: for number in numbers.dropFirst() { result = try builder.product(result, number) }
        default: throw .unknown(builtin)
        }
        return LiveNode(kind: .number(result), absence: .first(absences))
    }

    private func withoutMissing(_ builtin: Builtin, _ items: [LiveNode]) throws(NotLive) -> LiveNode {
        var tops: [CellFormula] = []
        var frame = LiveFrame.constant
        var low: Int128 = 0
        var high: Int128 = 0
        var scale = 1
        var numbers: [Fraction] = []
        if builtin == .count { return try countPresent(items) }
        for item in items {
            let value = try number(item)
            guard let bottom = value.bottom.constant else { throw .unknown(builtin) }
            scale = scale / commonDivisor(scale, bottom) * bottom
            numbers.append(value)
        }
        for (item, value) in zip(items, numbers) {
            let top = builder.step(try value.top.times(Whole(scale / (value.bottom.constant ?? 1))), .top)
            var formula = mask(top.formula, item.absence)
            if let present = item.present {
                formula = .call(.choose, [.binary(.equal, present.formula, .number(1)), formula, .blank])
                frame = try frame.joined(with: present.frame)
            }
            frame = try frame.joined(with: top.frame)
            tops.append(builder.step(Whole(formula, top.low, top.high, frame), .aid).formula)
            (low, high) =
                builtin == .sum || builtin == .mean
                ? (low + top.low, high + top.high) : (min(low, top.low), max(high, top.high))
        }
        let count = builder.step(Whole(.call(.count, tops), 0, Int128(items.count), frame), .aid)
        let function: CellFormula.Function
        switch builtin {
        case .min: function = .least
        case .max: function = .most
        case .sum, .mean: function = .sum
        default: throw .unknown(builtin)
        }
        let all: CellFormula = .call(
            .choose, [.binary(.equal, count.formula, .number(0)), .missing, .call(function, tops)])
        let result = builder.step(Whole.bounded(all, low, high, frame), .top)
        let fraction = Fraction(result, Whole(scale))
        return LiveNode(
            kind: .number(builtin == .mean ? try builder.quotient(fraction, Fraction(count)) : fraction),
            absence: .other)
    }

    /// How many items are in the list and not left out for a missing figure.
    private func countPresent(_ items: [LiveNode]) throws(NotLive) -> LiveNode {
        var sum = Whole(0)
        for item in items {
            var one = Whole(1)
            if item.absence != .never, item.absence != .other {
                let (absence, value) = try absence(item)
                one = Whole(
                    .call(
                        .choose, [.call(.isMissing, [value]), .binary(.minus, .number(1), absence.formula), .number(1)]),
                    0, 1, try frame(of: item))
            }
            if let present = item.present {
                one = Whole(
                    .call(.choose, [.binary(.equal, present.formula, .number(1)), one.formula, .number(0)]), 0, 1,
                    try present.frame.joined(with: one.frame))
            }
            sum = builder.step(try sum.plus(builder.step(one, .aid)), .aid)
        }
        return LiveNode(kind: .number(Fraction(sum)), absence: .other)
    }

    private func frame(of node: LiveNode) throws(NotLive) -> LiveFrame {
        switch node.kind {
        case .number(let number): try number.frame()
        case .truth(let truth): truth.frame
        default: .constant
        }
    }

    /// A truth that decides nothing where its item is not in the list.
    func ifPresent(_ item: LiveNode, else neutral: Bool) throws(NotLive) -> LiveNode {
        guard let present = item.present else { return item }
        var result = item
        result.present = nil
        result.reads = builder.only(result.reads, builder.known(present, true))
        result.kind = .truth(
            builder.step(try builder.choose(present, try truth(item), Whole(neutral ? 1 : 0)), .truth))
        return result
    }

    /// An empty text in the place of a missing figure.
    func mask(_ value: CellFormula, _ absence: LiveAbsence) -> CellFormula {
        switch absence {
        case .never, .other: value
        case .missing: .call(.choose, [.call(.isMissing, [value]), .blank, value])
        case .either(let isMissing):
            .call(
                .choose,
                [
                    .call(.isMissing, [value]),
                    .call(.choose, [.binary(.equal, isMissing, .number(1)), .blank, .missing]), value,
                ])
        }
    }
}

extension NotLive {
    static func unknown(_ builtin: Builtin) -> NotLive {
        .form(Localized(vi: "hàm \(builtin.rawValue)() ở chỗ này", en: "the function \(builtin.rawValue)() here"))
    }
}
