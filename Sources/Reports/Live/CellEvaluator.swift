// What a spreadsheet makes of the formulas of a calculation, computed exactly: every value of the workbook comes from here.
import Exact

/// Computes formulas on the cells of rows that are known already.
struct CellEvaluator {
    /// The values of a row: of a board's column, or of the bloc's.
    let value: (_ row: Int, _ column: Int) -> LiveValue
    /// What an input comes to.
    let input: (_ figure: Int, _ column: Int) -> LiveValue
    let boards: Int

    /// One value, or one for each board.
    private enum Result {
        case one(LiveValue)
        case many([LiveValue])

        subscript(index: Int) -> LiveValue {
            switch self {
            case .one(let value): value
            case .many(let values): values[index]
            }
        }
    }

    func evaluate(_ formula: CellFormula, _ column: Int) -> LiveValue {
        switch result(formula, column) {
        case .one(let value): value
        // A range where one value is wanted is nothing that a calculation says.
        case .many: .beyond
        }
    }

    private func result(_ formula: CellFormula, _ column: Int) -> Result {
        switch formula {
        case .number(let number): return .one(.number(number))
        case .blank: return .one(.blank)
        case .missing: return .one(.missing)
        case .beyond: return .one(.beyond)
        case .row(let row): return .one(value(row, column))
        case .bloc(let row): return .one(value(row, boards))
        case .cell(let row, let board): return .one(value(row, board))
        case .boards(let row): return .many((0..<boards).map { value(row, $0) })
        case .column: return .one(.number(column + 1))
        case .input(let figure, _, _, _): return .one(input(figure, column))
        case .negated(let operand): return map(result(operand, column), .one(.number(0))) { a, _ in -a }
        case .binary(let op, let left, let right):
            return map(result(left, column), result(right, column)) { Self.apply(op, $0, $1) }
        case .guarded(let inner):
            return map(result(inner, column), .one(.number(0))) { a, _ in a }
        case .call(.choose, let arguments): return choose(arguments, column)
        case .call(.whole, let arguments):
            guard case .binary(.divide, let top, let bottom)? = arguments.first else {
                return arguments.first.map { result($0, column) } ?? .one(.beyond)
            }
            return map(result(top, column), result(bottom, column)) { a, b in
                b == 0 ? nil : a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0)
            }
        case .call(let function, let arguments):
            return call(function, arguments.map { result($0, column) })
        }
    }

    private func choose(_ arguments: [CellFormula], _ column: Int) -> Result {
        guard arguments.count == 3 else { return .one(.beyond) }
        switch result(arguments[0], column) {
        case .one(.number(let flag)): return result(arguments[flag != 0 ? 1 : 2], column)
        case .one(let error): return .one(error)
        case .many: return .one(.beyond)
        }
    }

    private static func apply(_ op: CellFormula.Operator, _ a: Int128, _ b: Int128) -> Int128? {
        switch op {
        case .plus: a + b
        case .minus: a - b
        case .times: a * b
        // Only where it leaves no rest, such as a number by a divisor of it.
        case .divide: b != 0 && a % b == 0 ? a / b : nil
        case .equal: a == b ? 1 : 0
        case .notEqual: a != b ? 1 : 0
        case .less: a < b ? 1 : 0
        case .lessOrEqual: a <= b ? 1 : 0
        case .greater: a > b ? 1 : 0
        case .greaterOrEqual: a >= b ? 1 : 0
        }
    }

    /// Element by element; the first error of the two is that of the result.
    private func map(_ left: Result, _ right: Result, _ operation: (Int128, Int128) -> Int128?) -> Result {
        func one(_ a: LiveValue, _ b: LiveValue) -> LiveValue {
            guard case .number(let x) = a else { return a == .blank ? .beyond : a }
            guard case .number(let y) = b else { return b == .blank ? .beyond : b }
            // Operands are below 10^14, so that no product leaves 128 bits.
            return operation(Int128(x), Int128(y)).map(LiveValue.init(whole:)) ?? .beyond
        }
        if case .one(let a) = left, case .one(let b) = right { return .one(one(a, b)) }
        return .many((0..<boards).map { one(left[$0], right[$0]) })
    }

    private func call(_ function: CellFormula.Function, _ arguments: [Result]) -> Result {
        func flag(_ decide: (LiveValue) -> Bool) -> Result {
            switch arguments[0] {
            case .one(let value): .one(.number(decide(value) ? 1 : 0))
            case .many(let values): .many(values.map { .number(decide($0) ? 1 : 0) })
            }
        }
        switch function {
        case .isMissing: return flag { $0 == .missing }
        case .isError: return flag { $0 == .missing || $0 == .beyond }
        case .magnitude: return map(arguments[0], .one(.number(0))) { a, _ in abs(a) }
        case .sign: return map(arguments[0], .one(.number(0))) { a, _ in a.signum() }
        default: return .one(aggregate(function, arguments))
        }
    }

    private func aggregate(_ function: CellFormula.Function, _ arguments: [Result]) -> LiveValue {
        let all = arguments.flatMap { argument -> [LiveValue] in
            switch argument {
            case .one(let value): [value]
            case .many(let values): values
            }
        }
        switch function {
        case .count: return .number(all.count { if case .number = $0 { true } else { false } })
        case .countIf:
            guard case .many(let values) = arguments[0] else { return .beyond }
            return .number(values.count { $0 == arguments[1][0] })
        case .position:
            guard case .many(let values) = arguments[1] else { return .beyond }
            return values.firstIndex(of: arguments[0][0]).map { .number($0 + 1) } ?? .missing
        case .item:
            guard case .many(let values) = arguments[0] else { return .beyond }
            guard case .number(let position) = arguments[1][0] else { return arguments[1][0] }
            return values.indices.contains(position - 1) ? values[position - 1] : .beyond
        default: break
        }
        if let error = all.first(where: { $0 == .missing || $0 == .beyond }) { return error }
        let numbers = all.compactMap { value -> Int128? in
            if case .number(let number) = value { Int128(number) } else { nil }
        }
        switch function {
        case .least: return LiveValue(whole: numbers.min() ?? 0)
        case .most: return LiveValue(whole: numbers.max() ?? 0)
        case .sum, .products: return LiveValue(whole: numbers.reduce(0, +))
        case .divisor: return LiveValue(whole: numbers.reduce(0, Self.divisor))
        case .multiple:
            return LiveValue(
                whole: numbers.reduce(1) { a, b in
                    abs(a) >= Int128(CellFormula.limit) ? a : a / max(Self.divisor(a, b), 1) * b
                })
        case .large:
            guard let position = numbers.last, position > 0, position < numbers.count else { return .beyond }
            return LiveValue(whole: numbers.dropLast().sorted(by: >)[Int(position) - 1])
        default: return .beyond
        }
    }

    /// Of 0 and a number it is that number, as spreadsheets have it.
    private static func divisor(_ first: Int128, _ second: Int128) -> Int128 {
        var (a, b) = (abs(first), abs(second))
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

extension LiveValue {
    /// A whole number, unless it lies beyond the limit.
    init(whole: Int128) {
        self = abs(whole) < Int128(CellFormula.limit) ? .number(Int(whole)) : .beyond
    }

    var number: Int? {
        if case .number(let number) = self { number } else { nil }
    }
}
