// Cells that show what the calculation comes to: points, ranks, states, and whether the engine came to the same.
import Diagnostics
import Exact
import OOXML
import Rules
import Scoring

extension BookPlan {
    /// Points or percent: one number, or the least and the most.
    /// - Parameters:
    ///   - column: the board's.
    ///   - engine: what stands there where the sheet does not compute it and its fractions do not hold it.
    ///   - unless: a condition under which the cell shows a dash, and whether it holds.
    func shown(
        _ result: LiveResult, _ column: Int, _ style: Spreadsheet.Style, engine: Bounds? = nil,
        unless: (formula: String, holds: Bool)? = nil
    ) -> Spreadsheet.Cell {
        var value = saved(result, column)
        if let engine, !isLive(result, column), value == .text(ReportWords.beyond[language]) {
            return Spreadsheet.Cell(.text(self.style.points(engine)[language]), look(style, isLive: false))
        }
        let least = text(result.least.shown, column: column)
        let most = text(result.most.shown, column: column)
        let range =
            "IF(ISNA(\(least)),\"−∞\",\(end(least)))&\" … \"&IF(ISNA(\(most)),\"∞\",\(end(most)))"
        let isSame = result.least == result.most
        let open = "ISNA(\(least))+ISNA(\(most))>0"
        var formula =
            isSame
            ? "IF(ISNA(\(least)),\"−∞ … ∞\",\(least))"
            : "IF(\(open),\(range),IF(\(least)=\(most),\(least),\(range)))"
        if let unless {
            formula = "IF(\(unless.formula),\"–\",\(formula))"
            if unless.holds { value = .text("–") }
        }
        // The condition too may be beyond the limit.
        formula = "IFERROR(\(formula),\"\(ReportWords.beyond[language])\")"
        return Spreadsheet.Cell(.formula(formula, value), look(style, isLive: isLive(result, column)))
    }

    /// A number within a text, with the language's mark before decimals whatever the program's own is.
    private func end(_ number: String) -> String {
        let (from, to) = language == .vi ? (".", ",") : (",", ".")
        return "SUBSTITUTE(ROUND(\(number),6)&\"\",\"\(from)\",\"\(to)\")"
    }

    private func saved(_ result: LiveResult, _ column: Int) -> Spreadsheet.Value {
        let tops = [result.least.top, result.most.top].map { calculation.value($0, column) }
        if tops.contains(.beyond) || tops.contains(nil) { return .text(ReportWords.beyond[language]) }
        let (least, most) = (calculation.value(result.least, column), calculation.value(result.most, column))
        if let least, least == most { return CellNumber.quotient(least) }
        func end(_ number: Rational?) -> String? {
            number.flatMap { $0.rounded(places: 6, .halfUp)?.decimalText }
                .map { language == .vi ? $0.replacing(".", with: ",") : $0 }
        }
        return .text("\(end(least) ?? "−∞") … \(end(most) ?? "∞")")
    }

    /// Whether a result follows by formulas from the figures alone.
    func isLive(_ result: LiveResult, _ column: Int) -> Bool {
        [result.least.top, result.most.top].allSatisfy { calculation.cell($0, column)?.isLive == true }
    }

    /// Grey where nothing, or not all, is computed.
    private func look(_ style: Spreadsheet.Style, isLive: Bool) -> Spreadsheet.Style {
        guard !isLive else { return style }
        var style = style
        style.fill = BookStyle.stillFill
        return style
    }

    /// Whether the sheet came to what the engine came to; a dash as soon as any figure was changed.
    func check(_ row: Int, _ column: Int) -> Spreadsheet.Cell {
        let style = BookStyle.cell(.center, isBold: true)
        guard let cell = calculation.cell(row, column), cell.formula != nil else {
            return Spreadsheet.Cell(
                .text(ReportWords.still[language]),
                BookStyle.cell(.center, fill: BookStyle.stillFill, colour: BookStyle.grey, size: 90))
        }
        let place = text(.row(row), column: column)
        return Spreadsheet.Cell(
            .formula(
                "IF(\(changes)>0,\"\(ReportWords.idle)\",IF(IFERROR(\(place)=1,FALSE),\"\(ReportWords.right)\",\"\(ReportWords.wrong)\"))",
                .text(cell.value == .number(1) ? ReportWords.right : ReportWords.wrong)), style)
    }

    /// How check cells look: green, red, grey.
    static func checkConditions(_ areas: [CellRange]) -> [Spreadsheet.Condition] {
        guard let first = areas.map(\.from).min() else { return [] }
        return [
            .init(cells: areas, formula: "\(first.reference)=\"\(ReportWords.right)\"", look: BookStyle.right),
            .init(cells: areas, formula: "\(first.reference)=\"\(ReportWords.wrong)\"", look: BookStyle.wrong),
            .init(cells: areas, formula: "\(first.reference)=\"\(ReportWords.idle)\"", look: BookStyle.idle),
        ]
    }

    /// The rank, or the ranks that are possible.
    /// - Parameter row: of the ranking of the engine, which stands there where the sheet computes no rank.
    func rank(_ column: Int, _ style: Spreadsheet.Style, _ row: Ranking.Row) -> Spreadsheet.Cell {
        let ranking = calculation.ranking
        let (best, worst) = (text(.row(ranking.best), column: column), text(.row(ranking.worst), column: column))
        let ranked = text(.row(ranking.ranked), column: column)
        let none = Localized(vi: "không xếp", en: "not ranked")[language]
        let formula =
            "IFERROR(IF(\(ranked)=0,\"\(none)\",IF(\(best)=\(worst),\(best),\(best)&\"–\"&\(worst))),\"\(ReportWords.beyond[language])\")"
        let value: Spreadsheet.Value
        switch (
            calculation.value(ranking.ranked, column), calculation.value(ranking.best, column),
            calculation.value(ranking.worst, column)
        ) {
        case (.number(0), _, _): value = .text(none)
        case (_, .number(let best), .number(let worst)):
            value = best == worst ? .number(String(best)) : .text("\(best)–\(worst)")
        default: value = .text(ReportWords.beyond[language])
        }
        let isLive = calculation.cell(ranking.best, column)?.isLive == true
        if !isLive, value == .text(ReportWords.beyond[language]) {
            return Spreadsheet.Cell(.text(review.rankText(row)[language]), look(style, isLive: false))
        }
        return Spreadsheet.Cell(.formula(formula, value), look(style, isLive: isLive))
    }

    /// Beside the rank how many boards are ranked: a veto that is typed in changes it.
    func rankedCount(_ column: Int, _ style: Spreadsheet.Style) -> Spreadsheet.Cell {
        let row = calculation.ranking.ranked
        let (before, after) = (
            Localized(vi: "trên ", en: "of ")[language], Localized(vi: " đơn vị", en: "")[language]
        )
        let beyond = ReportWords.beyond[language]
        let flags = calculation.boards.indices.map { calculation.value(row, $0)?.number }
        let count = "SUM(\(text(.boards(row), column: column)))"
        return Spreadsheet.Cell(
            .formula(
                "IFERROR(\"\(before)\"&\(count)&\"\(after)\",\"\(beyond)\")",
                .text(flags.contains(nil) ? beyond : before + String(flags.compactMap { $0 }.reduce(0, +)) + after)),
            style)
    }

    /// A number of the engine as the reports show it.
    func engine(_ bounds: Bounds, _ style: Spreadsheet.Style) -> Spreadsheet.Cell {
        var style = style
        guard let number = bounds.number, let value = CellNumber.exact(number) else {
            return Spreadsheet.Cell(.text(self.style.points(bounds)[language]), style)
        }
        let rounding = edition.rounding
        guard rounding.at != .never, number.rounded(places: rounding.places, rounding.mode) == number else {
            return CellNumber.cell(number, style)
        }
        // With the edition's decimals where that is exact.
        style.numberFormat = BookStyle.plain(rounding.places)
        return Spreadsheet.Cell(value, style)
    }

    /// How points that the spreadsheet computes are shown; with up to six decimals where there may be any number of them.
    var pointsFormat: String {
        let rounding = edition.rounding
        guard rounding.at != .never, edition.ranking.on == .rounded else { return "0.00####" }
        return BookStyle.plain(rounding.places)
    }
}
