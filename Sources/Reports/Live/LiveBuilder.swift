// The rows of a calculation while it is made: each is computed at once, so that what does not fit is noticed there.
import Diagnostics
import Exact
import FEEL
import Rules

final class LiveBuilder {
    struct Row {
        var role: LiveRow.Role
        var title: Localized
        var feel: String?
        var criterion: String?
        var formula: CellFormula?
        var isBloc: Bool
        /// A value for each column that the row has; the bloc's last.
        var values: [LiveValue?]
        /// Columns whose number stands there without a formula, although the row has one.
        var still: Set<Int> = []
    }

    let boards: [String]
    private(set) var rows: [Row] = []
    private(set) var figures: [LiveFigure] = []
    private var figureRows: [LiveFigure.Source: Whole] = [:]
    private var rowOf: [Key: Int] = [:]
    /// What is being computed, for the titles of the rows.
    var feel: String?
    var criterion: String?

    private struct Key: Hashable {
        var formula: CellFormula
        var isBloc: Bool
    }

    init(boards: [String]) { self.boards = boards }

    private func evaluator(_ input: @escaping (Int, Int) -> LiveValue = { _, _ in .beyond }) -> CellEvaluator {
        CellEvaluator(
            value: { [unowned self] row, column in rows[row].values[column] ?? .beyond }, input: input,
            boards: boards.count)
    }

    // MARK: Rows

    /// A formula in a row of its own, or in that of an equal formula.
    func step(_ whole: Whole, _ role: LiveRow.Role, title: Localized? = nil) -> Whole {
        if whole.isPlain { return whole }
        let isBloc = !whole.frame.isBoard
        let key = Key(formula: whole.formula, isBloc: isBloc)
        if let row = rowOf[key] { return reference(row, whole) }
        let row = append(role, title, whole.formula, isBloc: isBloc)
        rowOf[key] = row
        return reference(row, whole)
    }

    /// A row with its own cells, even if another has the same formula: cells of it may become still.
    func ownRow(_ whole: Whole, _ role: LiveRow.Role, title: Localized) -> Int {
        append(role, title, whole.formula, isBloc: !whole.frame.isBoard && whole.frame != .constant)
    }

    private func reference(_ row: Int, _ whole: Whole) -> Whole {
        Whole(rows[row].isBloc ? .bloc(row) : .row(row), whole.low, whole.high, whole.frame)
    }

    private func append(_ role: LiveRow.Role, _ title: Localized?, _ formula: CellFormula, isBloc: Bool) -> Int {
        let evaluator = evaluator()
        let columns = isBloc ? boards.count..<boards.count + 1 : 0..<boards.count
        var values = [LiveValue?](repeating: nil, count: boards.count + 1)
        for column in columns { values[column] = evaluator.evaluate(formula, column) }
        rows.append(
            Row(
                role: role, title: title ?? role.title, feel: feel, criterion: criterion, formula: formula,
                isBloc: isBloc, values: values))
        return rows.count - 1
    }

    /// A row of numbers that stand there as they are, one for each board.
    func stillRow(_ values: [LiveValue], _ role: LiveRow.Role, title: Localized) -> Int {
        rows.append(
            Row(
                role: role, title: title, feel: feel, criterion: criterion, formula: nil, isBloc: false,
                values: values + [nil]))
        return rows.count - 1
    }

    /// Puts a number in the place of a formula.
    func hold(_ row: Int, _ column: Int, _ value: LiveValue) {
        rows[row].values[column] = value
        rows[row].still.insert(column)
    }

    /// Whether no cell that a formula reads there stands still, apart from the engine's.
    func isComputed(_ formula: CellFormula, _ column: Int) -> Bool {
        formula.rowsRead.allSatisfy { reference in
            guard case .own(let row) = reference, rows[row].role != .engine else { return true }
            return rows[row].formula != nil && !rows[row].still.contains(column)
        }
    }

    func value(_ row: Int, _ column: Int) -> LiveValue { rows[row].values[column] ?? .beyond }

    /// The value of a plain formula in a column.
    func value(_ whole: Whole, _ column: Int) -> LiveValue { evaluator().evaluate(whole.formula, column) }

    /// The largest magnitude that a plain formula has now; nil where one lies beyond the limit.
    func reach(_ whole: Whole) -> Int? {
        let columns = whole.frame.isBoard ? 0..<boards.count : boards.count..<boards.count + 1
        var most = 0
        for column in columns {
            switch value(whole, column) {
            case .number(let number): most = max(most, abs(number))
            case .beyond: return nil
            case .missing, .blank: break
            }
        }
        return most
    }

    // MARK: Figures

    /// The row of a figure as whole numbers, and how many of them make one unit.
    /// - Parameters:
    ///   - within: the numbers that are allowed; nil for any.
    ///   - judgement: what may be given as points.
    func figure(
        _ source: LiveFigure.Source, decimals declared: Int, isYesNo: Bool, within: [Interval]? = nil,
        judgement: Judgement? = nil, _ values: [Quantity?]
    ) -> Whole {
        if let known = figureRows[source] { return known }
        let places = values.map { value -> Int? in
            guard case .number(let number)? = value else { return 0 }
            return number.decimalPlaces
        }
        let decimals = min(9, max(declared, places.compactMap { $0 }.max() ?? 0))
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let wholes = values.map { value -> LiveValue in
            switch value {
            case nil: .missing
            case .yesNo(let flag)?: .number(flag ? 1 : 0)
            case .number(let number)?:
                (number * Rational(scale)).integer.map { abs($0) < 10_000_000_000_000 ? .number($0) : .beyond }
                    ?? .beyond
            }
        }
        // A thousand times what was reported is room enough, and leaves room for products.
        let most = wholes.compactMap(\.number).map(abs).max() ?? 0
        var limit = 1_000_000_000
        while limit <= most * 1_000, limit < 10_000_000_000_000 { limit *= 10 }
        var allowed = isYesNo ? LiveAllowed() : LiveAllowed(within, judgement, scale: scale)
        // What the engine counts with, as it may be for boards that were merged, is not to be refused.
        if !wholes.compactMap(\.number).allSatisfy(allowed.holds) { allowed = LiveAllowed() }
        let kind: LiveFigure.Kind = isYesNo ? .yesNo : .number(decimals: decimals)
        let index = figures.count
        figures.append(
            LiveFigure(
                source: source, kind: kind, limit: limit, allowed: allowed, values: values,
                isTyped: zip(values, wholes).map { $0 == nil || $1 != .beyond }))
        let (feel, criterion) = (self.feel, self.criterion)
        self.feel = source.name
        self.criterion = nil
        let row = stillRow(wholes, .figure, title: LiveRow.Role.figure.title)
        (self.feel, self.criterion) = (feel, criterion)
        rows[row].formula = .input(index, kind, limit: limit, allowed: allowed)
        for (column, value) in wholes.enumerated() where value == .beyond { rows[row].still.insert(column) }
        let bound = Int128(isYesNo ? 1 : limit - 1)
        let whole = Whole(.row(row), isYesNo ? 0 : -bound, bound, .board(level: 0))
        figureRows[source] = whole
        return whole
    }

    func scale(of source: LiveFigure.Source) -> Int {
        guard let figure = figures.first(where: { $0.source == source }), case .number(let decimals) = figure.kind
        else { return 1 }
        return (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    }

    /// The number of a line of inputs.
    func index(of source: LiveFigure.Source) -> Int? { figures.firstIndex { $0.source == source } }

    /// The row in which a line of inputs is read.
    func row(of source: LiveFigure.Source) -> Whole? { figureRows[source] }
}

extension LiveFigure.Source {
    var name: String {
        switch self {
        case .figure(.daysLate): Indicator.daysLate.id
        case .figure(let key): key.description
        case .award(let criterion): "awarded (\(criterion))"
        }
    }
}

extension LiveRow.Role {
    var title: Localized {
        switch self {
        case .figure: Localized(vi: "số liệu, số nguyên", en: "figure as a whole number")
        case .top: Localized(vi: "tử số", en: "numerator")
        case .bottom: Localized(vi: "mẫu số", en: "denominator")
        case .truth: Localized(vi: "đúng (1) hay sai (0)", en: "true (1) or false (0)")
        case .aid: Localized(vi: "bước trung gian", en: "step between")
        case .state: Localized(vi: "trạng thái", en: "state")
        case .engine: Localized(vi: "thidua tính", en: "by thidua")
        case .check: Localized(vi: "khớp (1) hay không (0)", en: "agrees (1) or not (0)")
        case .rank: Localized(vi: "hạng", en: "rank")
        }
    }
}
