// Built-in functions on numbers and aggregates: DMN 1.5 clauses 10.3.4.4 and 10.3.4.5.
import Diagnostics
import Exact

extension Builtin {
    func numbers(_ arguments: [Value]) -> Value {
        let arguments = arguments.map(\.unwrapped)
        guard case .number(let number) = arguments[0] else {
            return wanted(Localized(vi: "số", en: "a number"), arguments[0])
        }
        var second = Rational.zero
        if arguments.count > 1 {
            guard case .number(let given) = arguments[1] else {
                return wanted(Localized(vi: "số", en: "a number"), arguments[1])
            }
            second = given
        }
        switch self {
        case .abs: return .number(number.magnitude)
        case .odd: return parity(number) { $0 != 0 }
        case .even: return parity(number) { $0 == 0 }
        case .modulo:
            guard let remainder = number.remainder(modulo: second) else { return .null(.divisionByZero) }
            return .limited(remainder)
        case .decimal: return rounded(number, second, .halfEven)
        case .floor: return rounded(number, second, .floor)
        case .ceiling: return rounded(number, second, .ceiling)
        case .roundUp: return rounded(number, second, .up)
        case .roundDown: return rounded(number, second, .down)
        case .roundHalfUp: return rounded(number, second, .halfUp)
        case .roundHalfDown: return rounded(number, second, .halfDown)
        default: return .nothing
        }
    }

    private func parity(_ number: Rational, _ decide: (Rational) -> Bool) -> Value {
        guard number.isInteger, let rest = number.remainder(modulo: 2) else {
            return wanted(Localized(vi: "số nguyên", en: "an integer"), .number(number))
        }
        return .boolean(decide(rest))
    }

    /// Scales from −6111 to 6176, as the standard says of `decimal`.
    private func rounded(_ number: Rational, _ scale: Rational, _ mode: RoundingMode) -> Value {
        guard let places = scale.floor.integer, (-6111...6176).contains(places) else {
            return .null(
                .mismatch(
                    Localized(
                        vi: "\(rawValue)() cần số chữ số thập phân từ −6111 đến 6176",
                        en: "\(rawValue)() needs a scale between −6111 and 6176")))
        }
        guard let result = number.rounded(places: places, mode) else { return .null(.tooLarge) }
        return .limited(result)
    }

    /// `number(from, grouping, decimal)`: text to a number, exactly as the standard reads it and nothing more.
    func parse(_ arguments: [Value]) -> Value {
        let arguments = arguments.map(\.unwrapped)
        guard case .string(var text) = arguments[0] else {
            if case .number = arguments[0], arguments.count == 1 { return arguments[0] }
            return wanted(Localized(vi: "chuỗi", en: "a string"), arguments[0])
        }
        var marks: [Character?] = [nil, nil]
        for (index, argument) in arguments.dropFirst().enumerated() {
            switch argument {
            case .string(let mark) where [".", ","].contains(mark) || (mark == " " && index == 0):
                marks[index] = mark.first
            case .null(.literal): break
            default:
                return wanted(
                    Localized(
                        vi: "dấu nhóm là dấu cách, phẩy hoặc chấm, dấu thập phân là phẩy hoặc chấm",
                        en: "a space, comma or period to group and a comma or period for decimals"), argument)
            }
        }
        guard marks[0] == nil || marks[0] != marks[1] else {
            return .null(
                .mismatch(
                    Localized(
                        vi: "dấu nhóm và dấu thập phân phải khác nhau", en: "grouping and decimal marks must differ")))
        }
        if let grouping = marks[0] { text.removeAll { $0 == grouping } }
        if let point = marks[1], point != "." {
            guard !text.contains(".") else { return notANumber(text) }
            text = String(text.map { $0 == point ? "." : $0 })
        }
        let negative = text.hasPrefix("-")
        guard let number = Rational(feelLiteral: negative ? String(text.dropFirst()) : text) else {
            return notANumber(text)
        }
        return .limited(negative ? -number : number)
    }

    private func notANumber(_ text: String) -> Value {
        .null(
            .mismatch(
                Localized(vi: "“\(text.prefix(40))” không phải là số", en: "“\(text.prefix(40))” is not a number")))
    }

    // MARK: Aggregates

    func aggregate(over items: [Value]) -> Value {
        switch self {
        case .all: return connective(items, decidedBy: false)
        case .any: return connective(items, decidedBy: true)
        case .min: return extreme(items) { $1.isLess(than: $0) }
        case .max: return extreme(items) { $0.isLess(than: $1) }
        default: break
        }
        var numbers: [Rational] = []
        numbers.reserveCapacity(items.count)
        for item in items {
            guard case .number(let number) = item else { return wanted(Localized(vi: "số", en: "numbers"), item) }
            numbers.append(number)
        }
        if self == .mode { return mode(of: numbers) }
        guard !numbers.isEmpty else { return .null(.empty(rawValue)) }
        switch self {
        case .sum: return folded(numbers, +)
        case .product: return folded(numbers, *)
        case .mean:
            guard case .number(let total) = folded(numbers, +), let mean = total.divided(by: Rational(numbers.count))
            else { return .null(.tooLarge) }
            return .limited(mean)
        case .median:
            let sorted = numbers.sorted()
            let middle = sorted.count / 2
            guard sorted.count % 2 == 0 else { return .number(sorted[middle]) }
            guard let half = (sorted[middle - 1] + sorted[middle]).divided(by: 2) else { return .nothing }
            return .limited(half)
        default: return .nothing
        }
    }

    /// Combines a few numbers at a time, so that what outgrows the limit is noticed early and at little cost.
    private func folded(_ numbers: [Rational], _ combine: (Rational, Rational) -> Rational) -> Value {
        var result: Rational?
        for start in stride(from: 0, to: numbers.count, by: 16) {
            let group = numbers[start..<Swift.min(start + 16, numbers.count)]
            let combined = group.dropFirst().reduce(group[start], combine)
            let total = result.map { combine($0, combined) } ?? combined
            guard total.bitWidth <= Limits.numberBits else { return .null(.tooLarge) }
            result = total
        }
        return result.map { .number($0) } ?? .nothing
    }

    /// All most frequent numbers in ascending order.
    private func mode(of numbers: [Rational]) -> Value {
        var counts: [Rational: Int] = [:]
        for number in numbers { counts[number, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        return .list(counts.filter { $0.value == most }.keys.sorted().map { .number($0) })
    }

    /// The first item that no other beats; numbers or strings, not both.
    private func extreme(_ items: [Value], _ isBeaten: (Value, Value) -> Bool?) -> Value {
        guard var best = items.first else { return .null(.empty(rawValue)) }
        guard best.isLess(than: best) != nil else { return wanted(Localized(vi: "số", en: "numbers"), best) }
        for item in items.dropFirst() {
            guard let beaten = isBeaten(best, item) else { return wanted(Localized(vi: "số", en: "numbers"), item) }
            if beaten { best = item }
        }
        return best
    }

    private func connective(_ items: [Value], decidedBy decisive: Bool) -> Value {
        var undecided: Value?
        for item in items {
            switch item {
            case .boolean(decisive): return item
            case .boolean: break
            default: undecided = undecided ?? wanted(Localized(vi: "đúng/sai", en: "booleans"), item)
            }
        }
        return undecided ?? .boolean(!decisive)
    }
}
