// Formulas that add up the sheet of figures, indicator by indicator, in whole numbers.
import Exact
import OOXML
import Rules

/// Sums over all boards, and over the boards that have two figures. Each board has the same lines in the same order, so
/// that two figures of one board are always as many rows apart.
struct FigureSums {
    private let plan: BookPlan
    /// Of the first board: which line holds a figure.
    private let offsets: [FigureKey: Int]
    private let last: Int

    init(_ plan: BookPlan) {
        self.plan = plan
        last = InputSheet.firstRow + plan.lines.count - 1
        let board = plan.lines.first?.board
        offsets = Dictionary(
            plan.lines.prefix { $0.board == board }.enumerated().compactMap { index, line in
                if case .figure(let key) = line.subject { (key, index) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// What the actual figures of all boards add up to; nil where a cell cannot hold one of them exactly.
    func sum(_ indicator: Indicator) -> (formula: String, places: Int)? {
        let key = FigureKey(indicator.id, .actual)
        guard offsets[key] != nil, let places = places([key]) else { return nil }
        let formula =
            "ROUND(SUMIF(\(column(InputSheet.Column.code)),\"\(code(key))\",\(column(InputSheet.Column.value))),\(max(places, indicator.decimals)))"
        return (formula, places)
    }

    /// How many boards say yes.
    func yes(_ indicator: Indicator) -> String {
        "COUNTIFS(\(column(InputSheet.Column.code)),\"\(code(FigureKey(indicator.id, .actual)))\",\(column(InputSheet.Column.value)),\"\(plan.words.yes)\")"
    }

    struct Pair {
        /// The sum of the actual figures as a whole number: so many times ``scale``.
        var now: String
        /// The sum of the other figure.
        var other: String
        /// How many decimals the other figures have.
        var places: Int
        /// A power of ten.
        var scale: String

        /// A number as that many.
        func whole(_ number: Rational) -> String? {
            Int(scale).flatMap { (number * Rational($0)).integer }.map(String.init)
        }
    }

    /// Sums over the boards that have both figures.
    func pair(_ indicator: Indicator, _ attribute: Attribute) -> Pair? {
        let keys = [FigureKey(indicator.id, .actual), FigureKey(indicator.id, attribute)]
        guard indicator.addsUp, let own = offsets[keys[0]], let other = offsets[keys[1]], let places = places(keys),
            let shown = self.places([keys[1]])
        else { return nil }
        let apart = other - own
        let from = InputSheet.firstRow
        let rows = from + max(0, -apart)...last - max(0, apart)
        let others = rows.lowerBound + apart...rows.upperBound + apart
        let (a, b) = (column(InputSheet.Column.value, rows), column(InputSheet.Column.value, others))
        let both = "(\(column(InputSheet.Column.code, rows))=\"\(code(keys[0]))\")*ISNUMBER(\(a))*ISNUMBER(\(b))"
        let decimals = max(places, indicator.decimals)
        let scale = "1" + String(repeating: "0", count: decimals)
        return Pair(
            now: "ROUND(SUMPRODUCT(\(both),\(a))*\(scale),0)", other: "ROUND(SUMPRODUCT(\(both),\(b)),\(decimals))",
            places: shown, scale: scale)
    }

    /// The most decimals that any board's figures have; nil where a cell cannot hold one exactly, or there are too many
    /// digits to be added up exactly.
    private func places(_ keys: [FigureKey]) -> Int? {
        var most = 0
        for line in plan.lines {
            guard case .figure(let key) = line.subject, keys.contains(key),
                let number = plan.review.submissions[line.board]?.figures[key]?.value.number
            else { continue }
            guard CellNumber.exact(number) != nil, number < 1_000_000_000_000, number > -1_000_000_000_000,
                let places = number.decimalPlaces
            else { return nil }
            most = max(most, places)
        }
        return most <= 6 ? most : nil
    }

    /// Ids are letters, digits and underscores: nothing in them means anything to a spreadsheet.
    private func code(_ key: FigureKey) -> String {
        plan.edition.readable(key.indicator)?.isBare == true ? key.indicator : key.description
    }

    private func column(_ column: Int, _ rows: ClosedRange<Int>? = nil) -> String {
        let rows = rows ?? InputSheet.firstRow...last
        return plan.text(
            CellRange(
                from: CellAddress(row: rows.lowerBound, column: column),
                to: CellAddress(row: rows.upperBound, column: column)), on: plan.figures)
    }
}
