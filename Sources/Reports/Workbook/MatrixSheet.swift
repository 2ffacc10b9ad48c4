// The scorecards of a large bloc on one sheet: a row a board, a column a criterion.
import Diagnostics
import OOXML
import Rules
import Scoring

struct MatrixSheet {
    private(set) var book: BookSheet
    private let plan: BookPlan

    init(_ plan: BookPlan, progress: (Int) -> Void) {
        self.plan = plan
        let calculation = plan.calculation
        let criteria = calculation.criteria
        book = BookSheet(
            name: plan.names[plan.firstCard], plan.language,
            widths: [70, 220, 100, 100, 70] + criteria.map { _ in 80 }, tab: BookStyle.tabs.card)
        book.wide(
            ReportWords.cards + Localized(same: " · ") + plan.review.period.title, BookStyle.title, columns: 1...5)
        if !plan.report.labels.isEmpty { book.wide(plan.labels, BookStyle.caution, columns: 1...5) }
        book.wide(
            Localized(
                vi:
                    "Khối có hơn \(BookPlan.mostCards) đơn vị: phiếu điểm đứng chung một trang, mỗi đơn vị một dòng, mỗi tiêu chí một cột. Phiếu riêng: thidua report --board ĐƠN-VỊ.",
                en:
                    "The bloc has more than \(BookPlan.mostCards) boards: their scorecards stand on one sheet, a row a board and a column a criterion. One board alone: thidua report --board BOARD."
            ),
            BookStyle.remark, columns: 1...5)
        book.space(60)
        book.heading(
            [
                Localized(vi: "Hạng", en: "Rank"), Localized(vi: "Đơn vị", en: "Board"),
                Localized(vi: "Tổng", en: "Total"), ReportWords.engine,
                Localized(vi: "Kiểm tra", en: "Check"),
            ] + criteria.map { Localized(same: $0.id) }, staying: 2)
        let top = book.next
        let number = BookStyle.cell(.right, format: plan.pointsFormat)
        let bold = BookStyle.cell(.right, isBold: true, format: plan.pointsFormat)
        for (index, row) in plan.review.ranking.rows.enumerated() {
            if index.isMultiple(of: 64) { progress(index) }
            let card = row.scorecard
            guard let column = plan.columns[card.board] else { continue }
            var cells = [
                plan.rank(column, BookStyle.cell(.center), row),
                book.cell(plan.review.name(card.board), BookStyle.cell()),
                plan.shown(calculation.total, column, bold, engine: plan.review.chosen(card.total)),
                plan.engine(plan.review.chosen(card.total), BookStyle.cell(.right, colour: BookStyle.blue)),
                plan.check(calculation.total.check, column),
            ]
            let scores = Dictionary(card.criteria.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
            for criterion in criteria {
                let score = scores[criterion.id].flatMap { $0.isAssigned ? plan.review.chosen($0.points) : nil }
                let isOut = calculation.value(criterion.state, column) == .number(2)
                cells.append(
                    plan.shown(
                        criterion.points, column, number, engine: score,
                        unless: ("\(plan.text(.row(criterion.state), column: column))=2", isOut)))
            }
            book.add(cells)
        }
        book.sheet.conditions += BookPlan.checkConditions([book.area(5...5, from: top)])
        book.sheet.page.footer = plan.footer
    }
}
