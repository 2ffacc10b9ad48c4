// What moves with some figures: a form cut down to the criteria that read them, for scoring a bloc with many other values.
import Exact
import Rules

/// The part of a form that rests on figures that move, of a bloc in which all others stay as they are.
///
/// What holds for the bloc and does not move is worked out once and stands in the part as a number.
public struct MovedColumns: Sendable {
    /// One criterion that moves.
    public struct Line: Hashable, Sendable {
        /// Its place in the edition's table of criteria.
        public let index: Int
        /// Whether the figures of one unit move it for others.
        public let isBlocWide: Bool
    }

    public let lines: [Line]
    /// Of each key of the ranking, whether it compares a figure that moves.
    public let keys: [Bool]
    /// What is read of each unit: the columns of a table for `rows`, in this order.
    public var inputs: [ColumnForm.Input] { form.inputs }
    /// Whether units of a bloc move each other; if not, rows of a table need not be those of whole blocs.
    public let isBlocWide: Bool
    private let form: ColumnForm

    /// - Parameters:
    ///   - table: the figures of one bloc as they are, with the inputs of the form.
    ///   - moved: inputs whose figures move.
    public init(_ form: ColumnForm, _ table: ColumnTable, moved: Set<ColumnForm.Input>) {
        var moves = form.steps.map { _ in false }
        var wide = moves
        for (index, step) in form.steps.enumerated() {
            if case .input(let number) = step.operation { moves[index] = moved.contains(form.inputs[number]) }
            for operand in step.operation.operands {
                moves[index] = moves[index] || moves[operand.index]
                wide[index] = wide[index] || wide[operand.index]
            }
            wide[index] = wide[index] || moves[index] && step.isOfBloc
        }
        func any(_ flags: [Bool], _ readings: [ColumnForm.Reading]) -> Bool {
            readings.contains { flags[$0.value.index] || flags[$0.ownMissing.index] || flags[$0.othersMissing.index] }
        }
        let evaluator = ColumnEvaluator(form, table)
        var kept = KeptSteps(inputs: form.inputs) { id in
            let step = form[id]
            guard step.isOfBloc, !moves[id.index] else { return step }
            switch evaluator.value(id, bloc: 0) {
            case .number(let number?): return ColumnForm.Step(.number(number), step.kind, .constant)
            case .truth(let flag?): return ColumnForm.Step(.truth(flag), step.kind, .constant)
            case .number(nil), .truth(nil): return ColumnForm.Step(.nothing, step.kind, .constant)
            }
        }
        var lines: [Line] = []
        var keptLines: [ColumnForm.Line] = []
        for (index, line) in form.lines.enumerated() {
            let readings = [line.formula] + (line.assigned.map { [$0] } ?? [])
            guard any(moves, readings) else { continue }
            lines.append(Line(index: index, isBlocWide: any(wide, readings)))
            keptLines.append(
                ColumnForm.Line(
                    criterion: line.criterion, formula: kept.reading(line.formula),
                    assigned: line.assigned.map { kept.reading($0) }))
        }
        let vetoes = form.vetoes.filter { any(moves, [$0]) }.map { kept.reading($0) }
        self.lines = lines
        keys = form.keys.map { $0.map { moves[$0.index] } ?? false }
        isBlocWide = kept.steps.contains { $0.operation.isTakenOverUnits }
        self.form = ColumnForm(
            edition: form.edition, period: form.period, inputs: kept.inputs, steps: kept.steps, vetoes: vetoes,
            lines: keptLines, keys: [], shared: [])
    }

    /// What a criterion brings a unit.
    public enum Score: Hashable, Sendable {
        /// Points before rounding.
        case points(Rational)
        case other(ColumnScore)
    }

    /// Whether a veto applies to a unit; open where a figure is missing.
    public enum Verdict: Hashable, Sendable { case applies, open, no }

    /// The rows of one block of a table.
    public struct Rows {
        public let count: Int
        fileprivate let lines: ColumnLines
        fileprivate let readings: [ColumnLines.Read<TruthVector>]

        /// - Parameter line: among the lines that move.
        public func score(_ line: Int, _ row: Int) -> Score {
            lines.points(line, row).map { .points($0) } ?? .other(lines.score(line, row))
        }

        /// Of each veto that moves.
        public func verdicts(_ row: Int) -> [Verdict] {
            readings.map { reading in
                if reading.isOwnMissing(row) || reading.isOthersMissing(row) { return .open }
                return reading.value[row].map { $0 ? .applies : .no } ?? .open
            }
        }
    }

    /// The rows of each block of a table with the inputs of this part.
    public func rows(_ table: ColumnTable) -> [Rows] {
        let evaluator = ColumnEvaluator(form, table, parts: 1)
        return table.blockCounts.indices.map { block in
            let steps = evaluator.block(block)
            return Rows(
                count: steps.count, lines: ColumnLines(form, steps),
                readings: form.vetoes.map {
                    ColumnLines.Read(
                        value: steps.truth($0.value), ownMissing: steps.truth($0.ownMissing),
                        othersMissing: steps.truth($0.othersMissing))
                })
        }
    }
}

extension ColumnForm.Step {
    fileprivate var isOfBloc: Bool { frame == .bloc || operation.isTakenOverUnits }
}

extension ColumnLines {
    /// The points before rounding of a criterion that the unit surely has and that is surely worth them; else nil.
    fileprivate func points(_ index: Int, _ row: Int) -> Rational? {
        let line = lines[index]
        if let assigned = line.assigned, assigned.isOwnMissing(row) || assigned.value[row] != true { return nil }
        guard !line.formula.isOwnMissing(row), let value = line.formula.value[row],
            form.lines[index].criterion.bounds.contains(value)
        else { return nil }
        return value
    }
}

extension ColumnBlock {
    /// The same rows so many times over, one after the other.
    /// - Parameter rows: how many rows the block has.
    public func repeated(_ times: Int, rows: Int) -> ColumnBlock {
        func all<T>(_ values: [T]) -> [T] { Array((0..<times).lazy.map { _ in values }.joined()) }
        let values: Values =
            switch values {
            case .same(let units): .same(units)
            case .narrow(let units): .narrow(all(units))
            case .wide(let units): .wide(all(units))
            case .exact(let numbers): .exact(all(numbers))
            }
        let bits = missing.map { missing in
            var bits = [UInt64](repeating: 0, count: (rows * times + 63) / 64)
            for row in 0..<rows * times where missing[row % rows / 64] >> UInt64(row % rows % 64) & 1 == 1 {
                bits[row / 64] |= 1 << UInt64(row % 64)
            }
            return bits
        }
        return ColumnBlock(places: places, values: values, range: range, missing: bits)
    }
}
