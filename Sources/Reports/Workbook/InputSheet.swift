// What boards reported and what was judged, one row a figure: the only cells that a reader may change.
import Diagnostics
import Exact
import Intake
import OOXML
import Rules
import Scoring

struct InputSheet {
    static let firstRow = 6
    /// Counts the figures that were changed.
    static let changes = CellAddress(row: 3, column: Column.changed)
    /// Counts those of them that nothing can be computed from.
    static let unreadable = CellAddress(row: 4, column: Column.changed)
    /// The place of the first of those.
    static let firstUnreadable = CellAddress(row: 4, column: Column.changed + 1)

    /// More lines are not printed with the rest.
    static let mostPrinted = 300

    enum Column {
        static let board = 1
        static let code = 2
        static let title = 3
        static let unit = 4
        static let value = 5
        static let frozen = 6
        static let changed = 7
        static let last = 12
    }

    private(set) var book: BookSheet
    private let plan: BookPlan

    init(_ plan: BookPlan) {
        self.plan = plan
        book = BookSheet(
            name: plan.names[plan.figures], plan.language,
            widths: [120, 190, 270, 95, 110, 110, 65, 65, 200, 200, 230, 190], tab: BookStyle.tabs.input)
        book.wide(
            Localized(vi: "Số liệu để chấm điểm", en: "What is scored") + Localized(same: " · ")
                + plan.review.period.title, BookStyle.title)
        book.wide(
            Localized(
                vi:
                    "Ô nền vàng nhạt sửa được: bảng tính tính lại toàn bộ. Ô trống là chưa có số, không phải số 0. Cột “Khi lập báo cáo” giữ số khi lập báo cáo.",
                en:
                    "Pale yellow cells can be changed: the spreadsheet computes everything anew. An empty cell is not known, not zero. The column “As reported” keeps what the report was made with."
            )
                + (plan.lines.count > Self.mostPrinted
                    ? Localized(same: " ") + ReportWords.notPrinted : Localized(same: "")),
            BookStyle.remark)
        addCounts()
        let head = book.area(1...Column.last, from: 1)
        book.heading(
            [
                Localized(vi: "Đơn vị", en: "Board"), Localized(vi: "Mã", en: "Name in formulas"),
                Localized(vi: "Số liệu", en: "Figure"), Localized(vi: "Đơn vị tính", en: "Unit"),
                Localized(vi: "Giá trị", en: "Value"), Localized(vi: "Khi lập báo cáo", en: "As reported"),
                Localized(vi: "Đổi?", en: "Changed?"), Localized(vi: "Ước?", en: "Estimate?"),
                Localized(vi: "Tài liệu kiểm chứng", en: "Evidence"), Localized(vi: "Nguồn", en: "Source"),
                Localized(vi: "Tệp", en: "File"), Localized(vi: "Ghi chú", en: "Remarks"),
            ], staying: 3)
        assert(book.next == Self.firstRow)
        for line in plan.lines { add(line) }
        addRules()
        book.sheet.page.footer = plan.footer
        // A bloc of a few boards already has more lines than anybody reads on paper.
        if plan.lines.count > Self.mostPrinted { book.sheet.page.area = head }
    }

    private mutating func addCounts() {
        let area = column(Column.changed)
        let place = "\(area.from.absoluteReference):\(area.to.absoluteReference)"
        let changed = "COUNTIF(\(place),\"\(ReportWords.changed[plan.language])\")"
        let word = "\"\(ReportWords.unreadable[plan.language])\""
        let unreadable = "COUNTIF(\(place),\(word))"
        add(
            Localized(vi: "Số liệu đã đổi:", en: "Figures changed:"), .formula("\(changed)+\(unreadable)", .number("0"))
        )
        let letters = CellAddress(row: 1, column: Column.value).letters
        let first = Spreadsheet.Value.formula(
            "IF(\(Self.unreadable.absoluteReference)=0,\"\",\"\(letters)\"&(MATCH(\(word),\(place),0)+\(Self.firstRow - 1)))",
            .text(""))
        add(
            Localized(vi: "trong đó không đọc được:", en: "of them unusable:"), .formula(unreadable, .number("0")),
            first: first)
    }

    private mutating func add(
        _ title: Localized, _ count: Spreadsheet.Value, first: Spreadsheet.Value? = nil
    ) {
        let style = BookStyle.cell(.center, isBold: true)
        let right = BookStyle.make {
            $0.horizontal = .right
            $0.colour = BookStyle.grey
        }
        var cells = Array(repeating: Spreadsheet.Cell(), count: Column.changed)
        cells[Column.value - 1] = book.cell(title, right)
        cells[Column.frozen - 1] = Spreadsheet.Cell(.empty, right)
        cells[Column.changed - 1] = Spreadsheet.Cell(count, style)
        if let first { cells.append(Spreadsheet.Cell(first, style)) }
        book.sheet.merges.append(
            CellRange(
                from: CellAddress(row: book.next, column: Column.value),
                to: CellAddress(row: book.next, column: Column.frozen)))
        book.add(cells)
    }

    private func column(_ column: Int) -> CellRange {
        CellRange(
            from: CellAddress(row: Self.firstRow, column: column),
            to: CellAddress(row: max(Self.firstRow, Self.firstRow + plan.lines.count - 1), column: column))
    }

    // MARK: Rows

    private mutating func add(_ line: InputLine) {
        let (review, edition) = (plan.review, plan.edition)
        let remarks = InputRemarks(line, review)
        let quantity = self.quantity(line)
        let decimals = self.decimals(line)
        let value = quantity.map { self.value($0) } ?? Spreadsheet.Value.empty
        let format = decimals.map { BookStyle.format($0) }
        let text = BookStyle.cell(size: 90)
        let closed = BookStyle.cell(.right, fill: BookStyle.stillFill, format: format, colour: BookStyle.grey)
        let isOpen = line.figure.map { plan.calculation.figures[$0].isTyped[line.column] } ?? false
        var cells = [
            book.cell(review.name(line.board), text),
            book.cell(line.code(edition), BookStyle.cell(colour: BookStyle.grey, size: 90)),
            book.cell(line.title(edition), text), book.cell(line.unit(edition), text),
            Spreadsheet.Cell(value, isOpen ? BookStyle.input(format) : closed),
            Spreadsheet.Cell(value, BookStyle.cell(.right, format: format, colour: BookStyle.grey)),
        ]
        cells.append(changed(line, isOpen: isOpen))
        let estimate = remarks.isEstimate ? Localized(vi: "ước", en: "estimate") : Localized(same: "")
        cells.append(book.cell(estimate, BookStyle.cell(.center)))
        cells += [remarks.evidence, remarks.source, remarks.file].map { book.cell($0, text) }
        var notes = remarks.notes
        if let reason = reason(line, isOpen: isOpen) { notes.insert(reason, at: 0) }
        cells.append(book.cell(Localized.list(notes, "; "), text))
        book.add(cells)
    }

    /// Whether a figure is another than the report was made with, also one that no rule reads; and whether it is of any
    /// use, as the calculation finds it.
    private func changed(_ line: InputLine, isOpen: Bool) -> Spreadsheet.Cell {
        let row = book.next
        let own = CellAddress(row: row, column: Column.value).reference
        let frozen = CellAddress(row: row, column: Column.frozen).reference
        var word = "\"\(ReportWords.changed[plan.language])\""
        if isOpen, let reader = line.figure.flatMap(plan.row(reading:)) {
            let cell = plan.text(BookPlan.cell(reader, line.column), on: plan.calculationSheet)
            // An error other than #N/A, which is a figure that is not known.
            word = "IF(ISERR(\(cell)),\"\(ReportWords.unreadable[plan.language])\",\(word))"
        }
        return Spreadsheet.Cell(
            .formula(Self.changed(own, frozen, word), .text("")), BookStyle.cell(.center, size: 90))
    }

    /// Compares as texts, for an empty cell is not a zero; but the text 30 is not the number 30, TRUE is not its word, and
    /// an error, which would make the comparison one, is a change.
    /// - Parameter word: the text, as a formula, that says that it was changed.
    static func changed(_ own: String, _ frozen: String, _ word: String) -> String {
        let isSame =
            "AND(ISTEXT(\(own))=ISTEXT(\(frozen)),ISLOGICAL(\(own))=ISLOGICAL(\(frozen)),\(own)&\"\"=\(frozen)&\"\")"
        return "IF(ISERROR(\(own)),\(word),IF(\(isSame),\"\",\(word)))"
    }

    /// Why a cell cannot be changed.
    private func reason(_ line: InputLine, isOpen: Bool) -> Localized? {
        guard !isOpen else { return nil }
        return line.figure == nil
            ? Localized(vi: "không dùng để chấm điểm", en: "no points depend on it")
            : Localized(
                vi: "bảng tính không giữ được chính xác số này", en: "a spreadsheet cannot hold this number exactly")
    }

    private func quantity(_ line: InputLine) -> Quantity? {
        if let figure = line.figure { return plan.calculation.figures[figure].values[line.column] }
        switch line.subject {
        case .figure(let key): return plan.review.submissions[line.board]?.figures[key]?.value
        case .award(let id): return plan.review.award(id, of: line.board).map { .number($0.points) }
        }
    }

    private func value(_ quantity: Quantity) -> Spreadsheet.Value {
        switch quantity {
        case .yesNo(let flag): .text(flag ? plan.words.yes : plan.words.no)
        case .number(let number): CellNumber.exact(number) ?? .text("≈\(number.shortText()) = \(number.fractionText)")
        }
    }

    private func decimals(_ line: InputLine) -> Int? {
        switch line.subject {
        case .figure(let key):
            guard let indicator = plan.edition.readable(key.indicator), !indicator.isYesNo else { return nil }
            guard key.attribute.isPercent else { return indicator.decimals }
            return nil
        case .award: return nil
        }
    }

    // MARK: What cells take

    private mutating func addRules() {
        let last = Self.firstRow + plan.lines.count - 1
        if last >= Self.firstRow {
            book.sheet.filter = CellRange(
                from: CellAddress(row: Self.firstRow - 1, column: 1),
                to: CellAddress(row: last, column: Column.last))
            let changed = CellAddress(row: Self.firstRow, column: Column.changed)
            let area = CellRange(
                from: CellAddress(row: Self.firstRow, column: Column.value),
                to: CellAddress(row: last, column: Column.changed))
            let word = ReportWords.unreadable[plan.language]
            book.sheet.conditions = [
                .init(cells: [area], formula: "$\(changed.reference)=\"\(word)\"", look: BookStyle.wrong),
                .init(cells: [area], formula: "$\(changed.reference)<>\"\"", look: BookStyle.changed),
            ]
        }
        for (count, look) in [(Self.changes, BookStyle.changed), (Self.unreadable, BookStyle.wrong)] {
            let counted = CellRange(from: count, to: count)
            book.sheet.conditions += [
                .init(cells: [counted], formula: "\(count.absoluteReference)>0", look: look),
                .init(cells: [counted], formula: "\(count.absoluteReference)=0", look: BookStyle.right),
            ]
        }
        var cells: [(subject: InputLine.Subject, rows: [Int])] = []
        var places: [InputLine.Subject: Int] = [:]
        for (index, line) in plan.lines.enumerated() {
            guard let figure = line.figure, plan.calculation.figures[figure].isTyped[line.column] else { continue }
            if let place = places[line.subject] {
                cells[place].rows.append(Self.firstRow + index)
            } else {
                places[line.subject] = cells.count
                cells.append((line.subject, [Self.firstRow + index]))
            }
        }
        for (subject, rows) in cells {
            // A rule may name many places, but not without end.
            for start in stride(from: 0, to: rows.count, by: 500) {
                let part = rows[start..<min(start + 500, rows.count)]
                book.sheet.validations.append(validation(subject, Array(part)))
            }
        }
    }

    private func validation(_ subject: InputLine.Subject, _ rows: [Int]) -> Spreadsheet.Validation {
        let places = rows.map { CellAddress(row: $0, column: Column.value) }
        let areas = places.map { CellRange(from: $0, to: $0) }
        var rule: CellRule?
        switch subject {
        case .figure(.daysLate):
            return Spreadsheet.Validation(
                cells: areas, rule: .whole(from: nil, to: nil),
                error: Localized(vi: "Số ngày, số nguyên.", en: "Days, a whole number.")[plan.language])
        case .figure(let key):
            guard let indicator = plan.edition.indicator(key.indicator) else { break }
            if indicator.isYesNo {
                return Spreadsheet.Validation(
                    cells: areas, rule: .list([plan.words.yes, plan.words.no]),
                    error: Localized(vi: "Chọn có hoặc không.", en: "Choose yes or no.")[plan.language])
            }
            rule = .figure(indicator, key.attribute, at: places[0])
        case .award(let id): rule = plan.edition.criterion(id).map { .points($0, at: places[0]) }
        }
        return Spreadsheet.Validation(
            cells: areas, rule: rule?.rule ?? .decimal(from: nil, to: nil), prompt: rule?.prompt,
            error: rule?.error ?? "")
    }
}
