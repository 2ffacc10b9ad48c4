// A board's scorecard: each criterion with the points that the spreadsheet computes, the engine's beside, rule and source.
import Diagnostics
import Exact
import OOXML
import Rules
import Scoring

struct ScorecardSheet {
    private(set) var book: BookSheet
    private let plan: BookPlan
    private let row: Ranking.Row
    private let column: Int
    private let criteria: [String: LiveCriterion]
    private let sections: [String: LiveSection]
    private let own: [String: Rational]
    private let prose: Prose

    private static let checkColumn = 8
    /// What is printed; the rule and its source stand beside it on the screen, and in the printed edition once.
    private static let printed = 8

    init(_ plan: BookPlan, _ row: Ranking.Row, sheet: Int, column: Int) {
        self.plan = plan
        self.row = row
        self.column = column
        criteria = Dictionary(plan.calculation.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        sections = Dictionary(plan.calculation.sections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        own = plan.review.three.ownPoints(of: row.scorecard.board)
        prose = Prose(plan.edition)
        book = BookSheet(
            name: plan.names[sheet], plan.language, widths: [75, 360, 105, 75, 85, 160, 120, 85, 2000, 800],
            isLandscape: false, tab: BookStyle.tabs.card)
        book.wide(
            plan.review.name(row.scorecard.board) + Localized(same: " · ") + plan.review.period.title, BookStyle.title,
            columns: 1...Self.printed)
        if let member = plan.review.bloc.member(row.scorecard.board) {
            book.wide(member.title, BookStyle.subtitle, columns: 1...Self.printed)
        }
        if !plan.report.labels.isEmpty { book.wide(plan.labels, BookStyle.caution, columns: 1...Self.printed) }
        plan.addBanner(to: &book, columns: Self.printed)
        addStanding()
        book.space(60)
        book.heading(
            [
                Localized(vi: "Số", en: "No."), Localized(vi: "Tiêu chí", en: "Criterion"),
                Localized(vi: "Điểm", en: "Points"), Localized(vi: "Điểm tối đa", en: "Maximum"),
                Localized(vi: "Tự chấm", en: "Self"), Localized(vi: "Tình trạng", en: "State"),
                ReportWords.engine, Localized(vi: "Kiểm tra", en: "Check"),
                Localized(vi: "Cách chấm", en: "How it is scored"), Localized(vi: "Nguồn", en: "Source"),
            ], staying: 2)
        let top = book.next
        for (section, score) in zip(plan.edition.sections, row.scorecard.sections) { add(section, score) }
        addTotal()
        book.sheet.conditions += BookPlan.checkConditions([book.area(Self.checkColumn...Self.checkColumn, from: top)])
        book.sheet.page.footer = plan.footer
        book.sheet.page.area = book.area(1...Self.printed, from: 1)
    }

    /// The rank and total in the head of the sheet.
    private mutating func addStanding() {
        let label = BookStyle.make { $0.colour = BookStyle.grey }
        let value = BookStyle.make {
            $0.isBold = true
            $0.horizontal = .left
            $0.numberFormat = plan.pointsFormat
        }
        let rank = BookStyle.make {
            $0.isBold = true
            $0.horizontal = .left
        }
        book.add([
            book.cell(Localized(vi: "Hạng", en: "Rank"), label), plan.rank(column, rank, row),
            plan.rankedCount(column, label),
        ])
        book.add([
            book.cell(Localized(vi: "Tổng", en: "Total"), label),
            plan.shown(
                plan.calculation.total, column, value, engine: plan.review.chosen(row.scorecard.total)),
            assigned("\"/ \"", label),
        ])
    }

    /// The points that the board is assigned: stated ones of the criteria that apply to it, or may.
    private func assigned(_ before: String, _ style: Spreadsheet.Style) -> Spreadsheet.Cell {
        let number = plan.calculation.assigned
        guard let value = plan.calculation.value(number, column), case .number(let text)? = CellNumber.exact(value)
        else { return book.cell(row.scorecard.assigned.shown(), style) }
        var style = style
        style.horizontal = style.hasBorder ? .right : .left
        style.numberFormat =
            before + BookStyle.plain(max(value.decimalPlaces ?? 0, plan.edition.points.decimalPlaces ?? 0))
        return Spreadsheet.Cell(.formula(plan.text(number.shown, column: column), .number(text)), style)
    }

    private mutating func add(_ section: Section, _ score: SectionScore) {
        let fill = BookStyle.groupFill
        let text = BookStyle.cell(isBold: true, fill: fill)
        let number = BookStyle.cell(.right, isBold: true, fill: fill, format: plan.pointsFormat)
        let points = plan.review.ownPoints(of: score, own)
        book.add([
            book.cell(section.id, text), book.cell(section.title, text),
            sections[section.id].map { plan.shown($0.points, column, number, engine: plan.review.chosen(score.points)) }
                ?? Spreadsheet.Cell(.empty, text),
            plain(section.points, fill: fill, isBold: true),
            points.map { selfScore($0, fill: fill) } ?? Spreadsheet.Cell(.empty, text),
            Spreadsheet.Cell(.empty, text),
            plan.engine(plan.review.chosen(score.points), BookStyle.cell(.right, fill: fill, colour: BookStyle.blue)),
            sections[section.id].map { plan.check($0.points.check, column) } ?? Spreadsheet.Cell(.empty, text),
            book.cell(
                section.bounds == Bounds() ? Localized(same: "") : section.bounds.sentence,
                BookStyle.cell(fill: fill, size: 90)),
            Spreadsheet.Cell(.empty, text),
        ])
        for (criterion, score) in zip(section.criteria, score.criteria) { add(criterion, score) }
        for (inner, score) in zip(section.sections, score.sections) { add(inner, score) }
    }

    private mutating func add(_ criterion: Criterion, _ score: CriterionScore) {
        let text = BookStyle.cell()
        let small = BookStyle.cell(size: 90)
        let live = criteria[criterion.id]
        let gap = live.flatMap { $0.gaps.indices.contains(column) ? $0.gaps[column] : nil }
        let number = BookStyle.cell(.right, format: plan.pointsFormat)
        let words = prose.rule(criterion).map { $0[plan.language] }.joined(separator: " ")
        book.add([
            book.cell(criterion.id, text), book.cell(criterion.title, text),
            live.map { live in
                plan.shown(
                    live.points, column, number, engine: score.isAssigned ? plan.review.chosen(score.points) : nil,
                    unless: ("\(plan.text(.row(live.state), column: column))=2", isNotAssigned(live)))
            } ?? Spreadsheet.Cell(.empty, text),
            plain(criterion.points), own[criterion.id].map { selfScore($0) } ?? Spreadsheet.Cell(.empty, text),
            gap.map {
                book.cell(
                    Localized(vi: "không tự tính: ", en: "not live: ") + $0,
                    BookStyle.cell(fill: BookStyle.stillFill, size: 90))
            }
                ?? live.map(state) ?? Spreadsheet.Cell(.empty, text),
            score.isAssigned
                ? plan.engine(plan.review.chosen(score.points), BookStyle.cell(.right, colour: BookStyle.blue))
                : book.cell("–", BookStyle.cell(.right, colour: BookStyle.blue)),
            live.map { plan.check($0.points.check, column) } ?? Spreadsheet.Cell(.empty, text),
            book.cell(words, small), book.cell(criterion.source.text, BookStyle.cell(colour: BookStyle.grey, size: 90)),
        ])
    }

    private func isNotAssigned(_ live: LiveCriterion) -> Bool {
        plan.calculation.value(live.state, column) == .number(2)
    }

    private func state(_ live: LiveCriterion) -> Spreadsheet.Cell {
        let words = [
            "", Localized(vi: "chưa xác định", en: "undetermined")[plan.language],
            Localized(vi: "không giao", en: "not assigned")[plan.language],
            Localized(vi: "chưa rõ có giao", en: "perhaps not assigned")[plan.language],
        ]
        let beyond = ReportWords.beyond[plan.language]
        let place = plan.text(.row(live.state), column: column)
        var value = beyond
        if case .number(let state)? = plan.calculation.value(live.state, column), words.indices.contains(state) {
            value = words[state]
        }
        let choices = words.map { "\"\($0)\"" }.joined(separator: ",")
        return Spreadsheet.Cell(
            .formula("IFERROR(CHOOSE(\(place)+1,\(choices)),\"\(beyond)\")", .text(value)), BookStyle.cell(size: 90))
    }

    private mutating func addTotal() {
        let calculation = plan.calculation
        let fill = BookStyle.headingFill
        func line(
            _ title: Localized, _ result: LiveResult, _ bounds: Bounds?, of: Rational?, own: Rational?,
            _ engine: Spreadsheet.Cell,
            format: String?
        ) {
            let text = BookStyle.cell(isBold: true, fill: fill)
            book.add([
                book.cell("", text), book.cell(title, text),
                plan.shown(
                    result, column, BookStyle.cell(.right, isBold: true, fill: fill, format: format), engine: bounds),
                of.map { plain($0, fill: fill, isBold: true) } ?? Spreadsheet.Cell(.empty, text),
                own.map { selfScore($0, fill: fill) } ?? Spreadsheet.Cell(.empty, text), Spreadsheet.Cell(.empty, text),
                engine, plan.check(result.check, column), Spreadsheet.Cell(.empty, text),
                Spreadsheet.Cell(.empty, text),
            ])
        }
        let card = row.scorecard
        let style = BookStyle.cell(.right, isBold: true, fill: fill, colour: BookStyle.blue)
        let total = plan.review.chosen(card.total)
        line(
            Localized(vi: "TỔNG", en: "TOTAL"), calculation.total, total, of: plan.edition.points,
            own: own.isEmpty ? nil : Rational.sum(own.values), plan.engine(total, style), format: plan.pointsFormat)
        if card.assigned != plan.edition.points || card.surelyAssigned != plan.edition.points {
            let text = BookStyle.cell(isBold: true, fill: fill)
            let number = BookStyle.cell(.right, isBold: true, fill: fill)
            var cells = Array(repeating: Spreadsheet.Cell(.empty, text), count: book.width)
            cells[1] = book.cell(Localized(vi: "Điểm được giao", en: "Points assigned"), text)
            cells[3] = assigned("", number)
            if card.surelyAssigned != card.assigned {
                cells[5] = book.cell(
                    Localized(vi: "chắc chắn giao: ", en: "surely assigned: ") + card.surelyAssigned.shown(),
                    BookStyle.cell(fill: fill, size: 90))
            }
            cells[6] = CellNumber.cell(card.assigned, style)
            book.add(cells)
        }
        guard plan.edition.ranking.notAssigned == .percent else { return }
        let percent = card.percent(total).map { plan.style.percent($0, thresholds: plan.edition.thresholds) }
        line(
            Localized(vi: "% điểm được giao", en: "% of the assigned points"), calculation.basis, card.percent(total),
            of: nil, own: nil,
            book.cell(percent ?? Localized(same: "–"), style), format: "0.00")
    }

    /// All of the board with as many decimals as any of them has.
    private func selfScore(_ number: Rational, fill: String? = nil) -> Spreadsheet.Cell {
        var cell = plain(number, fill: fill)
        let places = own.values.compactMap(\.decimalPlaces).max() ?? 0
        if case .number = cell.value { cell.style.numberFormat = BookStyle.plain(places) }
        return cell
    }

    private func plain(_ number: Rational, fill: String? = nil, isBold: Bool = false) -> Spreadsheet.Cell {
        CellNumber.cell(number, BookStyle.cell(.right, isBold: isBold, fill: fill))
    }
}
