// What a computation pays for: every step, and by size for what is long, so that the budget bounds the time it takes.
import Exact

extension Evaluator {
    /// A collection or function just made, paid for value by value: what is made by doubling cannot outgrow the
    /// budget, and what is made by wrapping cannot nest without end.
    mutating func paid(_ value: Value) -> Value {
        let isFlat = pay(value)
        if isExhausted { return .null(.tooMuchWork) }
        return isFlat ? value : .null(.tooNested)
    }

    /// Counts a value with everything in it.
    /// - Returns: whether it nests no deeper than the limit.
    @discardableResult
    mutating func pay(_ value: Value, _ level: Int = 0) -> Bool {
        operations += 1 + value.length
        guard level < Limits.depth else { return false }
        switch value {
        case .list(let items):
            for item in items where !isExhausted {
                guard pay(item, level + 1) else { return false }
            }
        case .context(let context):
            for item in context.entries.values where !isExhausted {
                guard pay(item, level + 1) else { return false }
            }
        case .function(let function):
            guard case .written(_, _, let captured) = function.body else { return true }
            for local in captured where !isExhausted {
                guard pay(local.value, level + 1) else { return false }
            }
        default: break
        }
        return true
    }

    /// Counts what a built-in function may compute with numbers longer than those it is given.
    mutating func payForPlaces(_ builtin: Builtin, _ arguments: [Value]) {
        switch builtin {
        case .decimal, .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown:
            guard arguments.count > 1, case .number(let scale) = arguments[1], let places = scale.floor.integer else {
                return
            }
            let words = Int(min(places.magnitude, 10_000)) / 19
            operations += words + words * words >> 4
        case .number:
            if case .string(let text)? = arguments.first, text.utf8.contains(where: { $0 | 32 == 101 }) {
                operations += 1_500
            }
        default: break
        }
    }

    /// Counts what a comparison looks through.
    mutating func payForComparing(_ left: Value, _ right: Value) {
        switch (left, right) {
        case (.list, .list), (.context, .context): pay(left)
        default: break
        }
    }
}

extension Value {
    /// What a single value costs beyond a step: nothing, unless it is a long number or a long string.
    var length: Int {
        switch self {
        case .number(let number):
            // Work on long numbers grows with the square of their length.
            let words = number.bitWidth >> 6
            return words > 2 ? words + words * words >> 4 : 0
        case .string(let text): return text.utf8.count >> 6
        default: return 0
        }
    }
}
