// The report as a workbook whose numbers a spreadsheet computes itself.
import Diagnostics
import Exact
import OOXML

/// A workbook, and how much of it is computed by the spreadsheet.
public struct LiveWorkbook: Sendable {
    public var spreadsheet: Spreadsheet
    /// Computed cells that are formulas down to the inputs, of all computed cells.
    public var live: Int
    public var computed: Int
    /// What is not live, and why.
    public var notLive: [Localized]

    /// “98.36%” of the computed cells, never more than it is; nil where there are none.
    public var share: Localized? { Self.share(live, of: computed) }

    static func share(_ live: Int, of computed: Int) -> Localized? {
        Rational(live * 100, over: computed).map { .number($0.decimalText(places: 2, .down) + "%") }
    }
}

extension Report {
    /// - Parameter progress: told how many of how many steps are done.
    public func workbook(_ language: Language, progress: (Int, Int) -> Void = { _, _ in }) -> LiveWorkbook {
        let calculation = LiveCalculation(review)
        let plan = BookPlan(self, calculation, language)
        // The steps of the calculation and the scorecards are most of the work.
        let rows = calculation.rows.count
        let cards = plan.hasMatrix ? review.ranking.rows.count : plan.cards.count * 20
        let all = rows + cards + plan.lines.count
        let figures = plan.reviewSheet.map { FiguresReviewSheet(plan, sheet: $0) }
        var sheets = [CoverSheet(plan, sums: figures?.checks ?? 0).book.sheet]
        if let figures { sheets.append(figures.book.sheet) }
        sheets.append(RankingSheet(plan).book.sheet)
        if plan.hasMatrix {
            sheets.append(MatrixSheet(plan) { progress($0, all) }.book.sheet)
        } else {
            for (index, row) in plan.cards.enumerated() {
                guard let column = plan.columns[row.scorecard.board] else { continue }
                progress(index * 20, all)
                sheets.append(
                    ScorecardSheet(plan, row, sheet: plan.firstCard + index, column: column).book.sheet)
            }
        }
        progress(cards, all)
        sheets.append(InputSheet(plan).book.sheet)
        sheets.append(EditionSheet(plan).book.sheet)
        sheets.append(CalculationSheet(plan) { progress(cards + plan.lines.count + $0, all) }.book.sheet)
        progress(all, all)
        let title = review.bloc.title[language] + " · " + review.period.title[language]
        return LiveWorkbook(
            spreadsheet: Spreadsheet(title: title, sheets: sheets), live: calculation.share.live,
            computed: calculation.share.computed,
            notLive: calculation.notLive.map { gap in
                let boards =
                    gap.boards.isEmpty
                    ? Localized(same: "") : Localized(same: " (") + review.few(gap.boards) + Localized(same: ")")
                return gap.subject + boards + Localized(same: ": ") + gap.reason
            })
    }
}
