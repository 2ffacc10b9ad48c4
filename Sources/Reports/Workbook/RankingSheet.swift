// The ranking: what the spreadsheet computes on the left, what the engine published on the right, and whether they agree.
import Diagnostics
import Exact
import OOXML
import Rules
import Scoring

struct RankingSheet {
    private(set) var book: BookSheet
    private let plan: BookPlan
    private let sections: [LiveSection]
    private let showsPercent: Bool
    private let hasGrades: Bool
    private var gradeTable: CellRange?
    private var checkColumns: [Int] = []
    private var top = 0

    init(_ plan: BookPlan) {
        self.plan = plan
        let edition = plan.edition
        let outer = Set(edition.sections.map(\.id))
        sections = plan.calculation.sections.filter { outer.contains($0.id) }
        showsPercent = edition.ranking.notAssigned == .percent
        hasGrades = plan.calculation.ranking.grades != nil
        let titles = Self.titles(plan, sections, showsPercent: showsPercent)
        book = BookSheet(
            name: plan.names[plan.ranking], plan.language, widths: titles.map(\.width), tab: BookStyle.tabs.front)
        book.wide(plan.review.bloc.title + Localized(same: " · ") + plan.review.period.title, BookStyle.title)
        book.wide(edition.title + Localized(same: " (\(edition.id))"), BookStyle.subtitle)
        for label in plan.report.labels {
            book.wide(label.kind.title + Localized(same: " – ") + label.reason, BookStyle.caution)
        }
        plan.addBanner(to: &book)
        book.space(60)
        addHeads(titles)
        top = book.next
        for row in plan.review.ranking.rows { add(row) }
        finish()
    }

    // MARK: Columns

    private struct Title {
        var text: Localized
        var width: Int
        var group: Group
        enum Group { case computed, engine, check }
    }

    private static func titles(_ plan: BookPlan, _ sections: [LiveSection], showsPercent: Bool) -> [Title] {
        let edition = plan.edition
        // The two ends of an interval need more room than one number.
        let isOpen = plan.review.ranking.rows.contains { plan.review.chosen($0.scorecard.total).number == nil }
        let wide = isOpen ? 140 : 100
        var titles = [
            Title(text: Localized(vi: "Hạng", en: "Rank"), width: 70, group: .computed),
            Title(text: Localized(vi: "Đơn vị", en: "Board"), width: 190, group: .computed),
        ]
        titles += edition.sections.map {
            Title(
                text: Localized(same: "\($0.id) /") + $0.points.shown(), width: isOpen ? 100 : 85, group: .computed)
        }
        titles.append(
            Title(
                text: Localized(vi: "Tổng /", en: "Total /") + edition.points.shown(), width: wide,
                group: .computed))
        if showsPercent {
            titles.append(
                Title(text: Localized(vi: "% được giao", en: "% of assigned"), width: wide - 10, group: .computed))
        }
        if plan.calculation.ranking.grades != nil {
            titles.append(Title(text: Localized(vi: "Xếp loại", en: "Grade"), width: 130, group: .computed))
        }
        titles.append(Title(text: Localized(vi: "Hạng", en: "Rank"), width: 70, group: .engine))
        titles.append(Title(text: Localized(vi: "Tổng", en: "Total"), width: wide, group: .engine))
        if showsPercent {
            titles.append(
                Title(text: Localized(vi: "% được giao", en: "% of assigned"), width: wide - 10, group: .engine))
        }
        if !edition.grades.isEmpty {
            titles.append(Title(text: Localized(vi: "Xếp loại", en: "Grade"), width: 130, group: .engine))
        }
        if !edition.flags.isEmpty {
            titles.append(Title(text: Localized(vi: "Cờ", en: "Flag"), width: 120, group: .engine))
        }
        titles.append(Title(text: Localized(vi: "Hạng", en: "Rank"), width: 65, group: .check))
        titles.append(Title(text: Localized(vi: "Tổng", en: "Total"), width: 65, group: .check))
        return titles
    }

    private mutating func addHeads(_ titles: [Title]) {
        let groups: [(Title.Group, Localized)] = [
            (.computed, Localized(vi: "Bảng tính tự tính", en: "Computed by the spreadsheet")),
            (.engine, ReportWords.byEngine),
            (.check, Localized(vi: "Kiểm tra", en: "Check")),
        ]
        var cells = Array(repeating: Spreadsheet.Cell(.empty, BookStyle.heading), count: titles.count)
        for (group, text) in groups {
            let columns = titles.indices.filter { titles[$0].group == group }
            guard let first = columns.first, let last = columns.last else { continue }
            cells[first] = book.cell(text, BookStyle.heading)
            book.sheet.merges.append(
                CellRange(
                    from: CellAddress(row: book.next, column: first + 1),
                    to: CellAddress(row: book.next, column: last + 1)))
            if group == .check { checkColumns = columns.map { $0 + 1 } }
        }
        book.add(cells)
        let row = book.next
        book.heading(titles.map(\.text), staying: 2)
        book.sheet.page.titleRows = row - 1...row
    }

    // MARK: Rows

    private mutating func add(_ row: Ranking.Row) {
        let card = row.scorecard
        guard let column = plan.columns[card.board] else { return }
        let calculation = plan.calculation
        let number = BookStyle.cell(.right, format: plan.pointsFormat)
        let bold = BookStyle.cell(.right, isBold: true, format: plan.pointsFormat)
        if let sheet = plan.card(of: card.board) {
            book.sheet.links.append(.init(CellAddress(row: book.next, column: 2), sheet: sheet))
        }
        var cells = [
            plan.rank(column, BookStyle.cell(.center, isBold: true), row),
            book.cell(plan.review.name(card.board), BookStyle.cell(isBold: true)),
        ]
        let scores = zip(plan.edition.sections, card.sections)
        cells += sections.map { section in
            let score = scores.first { $0.0.id == section.id }?.1
            return plan.shown(section.points, column, number, engine: score.map { plan.review.chosen($0.points) })
        }
        cells.append(plan.shown(calculation.total, column, bold, engine: plan.review.chosen(card.total)))
        if showsPercent {
            cells.append(
                plan.shown(
                    calculation.basis, column, BookStyle.cell(.right, format: "0.00"),
                    engine: card.percent(plan.review.chosen(card.total))))
        }
        if hasGrades { cells.append(grade(column)) }
        let grey = BookStyle.cell(.right, colour: BookStyle.blue)
        let rank = plan.review.rankText(row)[plan.language]
        cells.append(
            Spreadsheet.Cell(
                Int(rank).map { .number(String($0)) } ?? .text(rank), BookStyle.cell(.center, colour: BookStyle.blue)))
        cells.append(plan.engine(plan.review.chosen(card.total), grey))
        if showsPercent {
            let percent = card.percent(plan.review.chosen(card.total))
            cells.append(
                book.cell(
                    percent.map { plan.style.percent($0, thresholds: plan.edition.thresholds) } ?? Localized(same: "–"),
                    grey))
        }
        let text = BookStyle.cell(.center, colour: BookStyle.blue)
        if !plan.edition.grades.isEmpty { cells.append(book.cell(plan.review.gradeText(row), text)) }
        if !plan.edition.flags.isEmpty { cells.append(book.cell(plan.review.flagText(row), text)) }
        cells.append(plan.check(calculation.ranking.check, column))
        cells.append(plan.check(calculation.total.check, column))
        book.add(cells)
    }

    /// The class by its number in the table below the ranking.
    private func grade(_ column: Int) -> Spreadsheet.Cell {
        let style = BookStyle.cell(.center)
        guard let grades = plan.calculation.ranking.grades else { return Spreadsheet.Cell(.empty, style) }
        let first = top + plan.review.ranking.rows.count + 2
        let table = "$B$\(first):$B$\(first + plan.edition.grades.count)"
        func title(_ row: Int) -> String { "INDEX(\(table),\(plan.text(.row(row), column: column))+1)" }
        let (best, worst) = (
            plan.text(.row(grades.best), column: column), plan.text(.row(grades.worst), column: column)
        )
        let ranked = plan.text(.row(plan.calculation.ranking.ranked), column: column)
        let none = Localized(vi: "không xếp loại", en: "not classified")[plan.language]
        let titles = [noGrade] + plan.edition.grades.map(\.title)
        var value = plan.calculation.value(plan.calculation.ranking.ranked, column) == .number(0) ? none : "–"
        if value == "–", case .number(let a)? = plan.calculation.value(grades.best, column),
            case .number(let b)? = plan.calculation.value(grades.worst, column), titles.indices.contains(a),
            titles.indices.contains(b)
        {
            value = titles[a][plan.language] + (a == b ? "" : " … " + titles[b][plan.language])
        }
        return Spreadsheet.Cell(
            .formula(
                "IFERROR(IF(\(ranked)=0,\"\(none)\",IF(\(best)=\(worst),\(title(grades.best)),\(title(grades.best))&\" … \"&\(title(grades.worst)))),\"–\")",
                .text(value)), style)
    }

    private var noGrade: Localized { Localized(vi: "không đạt", en: "none") }

    // MARK: Below the table

    private mutating func finish() {
        let rows = plan.review.ranking.rows.count
        if rows > 0 {
            book.sheet.conditions += BookPlan.checkConditions(
                checkColumns.map { column in book.area(column...column, from: top) })
        }
        if hasGrades {
            book.space(60)
            book.add([
                Spreadsheet.Cell(), book.cell(Localized(vi: "Các loại", en: "Grades"), BookStyle.heading),
                book.cell(
                    plan.edition.ranking.notAssigned == .percent
                        ? Localized(vi: "từ %", en: "from %") : Localized(vi: "từ điểm", en: "from"), BookStyle.heading),
            ])
            let style = BookStyle.cell()
            book.add([Spreadsheet.Cell(), book.cell(noGrade, style), Spreadsheet.Cell(.empty, style)])
            for grade in plan.edition.grades {
                book.add([
                    Spreadsheet.Cell(), book.cell(grade.title, style),
                    CellNumber.cell(grade.from, BookStyle.cell(.right)),
                ])
            }
        }
        if let gap = plan.calculation.ranking.gap {
            book.space(60)
            book.wide(
                Localized(vi: "Hạng không tự tính: ", en: "Ranks are not computed here: ") + gap, BookStyle.remark)
        }
        book.sheet.page.footer = plan.footer
    }
}
