// One cell of a workbook as a value, a text or a day, or what is wrong with it.
import Diagnostics
import Exact
import OOXML
import Rules

struct CellReader {
    let usesDate1904: Bool

    // MARK: Values

    /// The value of a cell as it was entered; nil with a finding. The cell must not be blank.
    func value(
        of cell: Workbook.Cell, at place: Place, for subject: FigureEntry.Subject, _ findings: inout Findings
    ) -> EnteredValue? {
        if isOutside(cell, at: place, &findings) { return nil }
        switch cell.value {
        case .text(let text):
            return WrittenText(text: text, place: place).tidy(unguarding: false, &findings)
                .map { .text(WrittenText(text: $0, place: place)) }
        case .boolean(let flag): return .flag(flag, place)
        case .number(let raw):
            guard cell.format != .date, cell.format != .time else {
                aDate(day(raw), at: place, subject, &findings)
                return nil
            }
            guard let number = Rational(cell: raw) else {
                findings.add(
                    "cell.number", at: place,
                    Localized(vi: "số \(quoted(raw)) không đọc được", en: "the number \(quoted(raw)) cannot be read"))
                return nil
            }
            guard isShownAsItIs(number, cell.format, at: place, subject, &findings) else { return nil }
            return .number(number, raw: raw, isPercent: cell.format == .percent, place)
        case .isoDate(let text):
            aDate(Day(String(text.prefix(10))), at: place, subject, &findings)
            return nil
        case .empty, .error:
            fault(cell, at: place, &findings)
            return nil
        }
    }

    /// A result that came from another file, another program or the web may be anything; what is saved is refused.
    private func isOutside(_ cell: Workbook.Cell, at place: Place, _ findings: inout Findings) -> Bool {
        guard cell.asksOutside, let formula = cell.formula else { return false }
        findings.add(
            "cell.external", at: place,
            Localized(
                vi:
                    "công thức \(quoted("=" + formula)) lấy từ tệp khác, chương trình khác hoặc mạng: kết quả không kiểm tra được",
                en:
                    "the formula \(quoted("=" + formula)) asks another file, another program or the web: its result cannot be checked"
            ),
            mend: Localized(
                vi: "chép ô rồi dán giá trị (Paste Special › Values) vào chính ô đó",
                en: "copy the cell and paste its value over it (Paste Special › Values)"))
        return true
    }

    /// Whether the cell shows the number that it holds. A format that leaves thousands away or adds a unit of its own makes the
    /// board see another figure than the file has: which of the two it means is asked.
    private func isShownAsItIs(
        _ number: Rational, _ format: Workbook.Format, at place: Place, _ subject: FigureEntry.Subject,
        _ findings: inout Findings
    ) -> Bool {
        let shown: Localized
        switch format {
        case .scaled(let thousands):
            let divisor = (0..<thousands).reduce(Rational(1)) { product, _ in product * 1_000 }
            let seen = number.divided(by: divisor)?.shortText() ?? "?"
            shown = Localized(same: seen)
        case .worded(let words):
            var unit = Indicator.Unit.named("point")
            if case .figure(let indicator, let attribute) = subject {
                unit = attribute.isPercent ? .percent : indicator.unit
            }
            if case .exact(1) = UnitConversion(to: unit, rates: []).outcome(of: words) { return true }
            shown = Localized(same: "\(number.shortText()) \(words)")
        default: return true
        }
        findings.add(
            "cell.format", at: place,
            Localized(
                vi:
                    "ô này giữ số \(number.shortText()) nhưng định dạng của ô làm nó hiện ra \(quoted(shown.vi)): không rõ số nào là đúng",
                en:
                    "the cell holds \(number.shortText()) but its format shows it as \(quoted(shown.en)): which of the two is meant is not known"
            ),
            mend: Localized(
                vi:
                    "đổi định dạng ô sang Số (Number), không kèm chữ, rồi ghi số theo đơn vị tính của “\(subject.name)”",
                en: "format the cell as a plain number and write the figure in the unit of “\(subject.name)”"))
        return false
    }

    /// Excel makes dates of what looks like one: 1.5 becomes 1 May.
    private func aDate(_ day: Day?, at place: Place, _ subject: FigureEntry.Subject, _ findings: inout Findings) {
        let shown = day.map { Localized(vi: "ngày \($0)", en: "the date \($0)") } ?? Localized(vi: "giờ", en: "a time")
        let typed = day.map { "\($0.day).\($0.month)" } ?? "1.5"
        findings.add(
            "cell.date", at: place,
            Localized(
                vi:
                    "ô này là \(shown.vi), cần một số cho “\(subject.name)”; Excel đổi số như \(typed) thành ngày khi gõ",
                en:
                    "this cell holds \(shown.en), but “\(subject.name)” takes a number; Excel turns a number such as \(typed) into a date as it is typed"
            ),
            mend: Localized(
                vi: "đổi định dạng ô sang Số (Number) rồi gõ lại giá trị, với dấu thập phân của máy",
                en: "format the cell as a number and type the value again, with the decimal mark of that computer"))
    }

    /// What a cell lacks that holds no value: a result, or a formula that works.
    private func fault(_ cell: Workbook.Cell, at place: Place, _ findings: inout Findings) {
        if case .error(let code) = cell.value {
            findings.add(
                "cell.error", at: place,
                Localized(vi: "ô này báo lỗi \(quoted(code))", en: "the cell shows the error \(quoted(code))"),
                mend: cell.formula == nil
                    ? Localized(vi: "ghi giá trị đúng vào ô", en: "put the right value into the cell")
                    : Localized(
                        vi: "sửa công thức \(quoted("=" + (cell.formula ?? "")))",
                        en: "mend the formula \(quoted("=" + (cell.formula ?? "")))"))
        } else {
            findings.add(
                "cell.no-result", at: place,
                Localized(
                    vi: "công thức \(quoted("=" + (cell.formula ?? ""))) chưa có kết quả lưu trong tệp",
                    en: "the formula \(quoted("=" + (cell.formula ?? ""))) has no result saved in the file"),
                mend: Localized(
                    vi: "mở bằng Excel hoặc LibreOffice, tính lại (F9) rồi lưu, hoặc ghi kết quả thay cho công thức",
                    en: "open it in Excel or LibreOffice, recalculate (F9) and save, or write the result instead"))
        }
    }

    // MARK: Texts

    /// The text of a remark; nil for nothing, or with a finding.
    func text(of cell: Workbook.Cell, at place: Place, _ findings: inout Findings) -> String? {
        if isOutside(cell, at: place, &findings) { return nil }
        switch cell.value {
        case .text(let text):
            return WrittenText(text: text, place: place).optionalTidy(unguarding: true, &findings)
        case .number(let raw):
            // The number of a document, typed as one; a day where a day was typed.
            if cell.format == .date, let day = day(raw) { return day.description }
            return Rational(cell: raw)?.description ?? raw
        case .boolean(let flag): return flag ? "true" : "false"
        case .isoDate(let text): return String(text.prefix(10))
        case .empty, .error:
            fault(cell, at: place, &findings)
            return nil
        }
    }

    /// A formula as it is kept; nil with a finding if it has control characters.
    func kept(_ formula: String, at place: Place, _ findings: inout Findings) -> String? {
        WrittenText(text: "=" + formula, place: place).optionalTidy(unguarding: false, &findings)
    }

    // MARK: Days

    /// The day that a cell holds, as a date or as text; nil with a finding.
    func day(of cell: Workbook.Cell, at place: Place, _ findings: inout Findings) -> Day? {
        if isOutside(cell, at: place, &findings) { return nil }
        let found: String
        switch cell.value {
        case .number(let raw):
            if cell.format == .date, let day = day(raw) { return day }
            found = raw
        case .isoDate(let text):
            if let day = Day(String(text.prefix(10))) { return day }
            found = text
        case .text(let text):
            guard let tidy = WrittenText(text: text, place: place).tidy(unguarding: true, &findings) else { return nil }
            if let day = Day(written: tidy) { return day }
            found = tidy
        case .boolean(let flag): found = flag ? "true" : "false"
        case .empty, .error:
            fault(cell, at: place, &findings)
            return nil
        }
        findings.add(Day.fault(found, at: place))
        return nil
    }

    /// The day of a serial number, its time of day left out.
    private func day(_ raw: String) -> Day? {
        guard let number = Rational(cell: raw)?.rounded(places: 0, .down)?.integer else { return nil }
        return Workbook.day(number, date1904: usesDate1904).map { Day(year: $0.year, month: $0.month, day: $0.day) }
    }
}

extension SubmissionGatherer {
    /// What other workbooks hold is not looked up: said once, be it that no figure hangs on them.
    mutating func noteLinks(_ workbook: Workbook, _ fileName: String) {
        guard workbook.hasLinks else { return }
        findings.add(
            "form.links", .warning, at: Place(file: fileName, line: 1, column: 1),
            Localized(
                vi: "tệp có liên kết tới tệp Excel khác; các liên kết này không được mở",
                en: "the workbook has links to other workbooks; they are not opened"),
            mend: Localized(
                vi: "không cần thì bỏ: Data › Edit Links › Break Link",
                en: "break them if they are not needed: Data › Edit Links › Break Link"))
    }
}

extension Day {
    /// Reads `2024-07-05` and, as people write it, `05/07/2024`: day, month, year, also with points or hyphens.
    init?(written text: String) {
        if let day = Day(text) {
            self = day
            return
        }
        let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        guard parts.count == 3, (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count),
            parts[2].utf8.count == 4, Set(text.filter { "/.-".contains($0) }).count == 1
        else { return nil }
        func two(_ part: Substring) -> String { part.utf8.count == 1 ? "0\(part)" : String(part) }
        self.init("\(parts[2])-\(two(parts[1]))-\(two(parts[0]))")
    }

    /// What is said of a text that is no day.
    static func fault(_ text: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "submission.evidence-date", at: place,
            Localized(vi: "\(quoted(text)) không phải là ngày", en: "\(quoted(text)) is not a date"),
            expected: Localized(
                vi: "năm-tháng-ngày, như 2024-07-05, hoặc ngày/tháng/năm, như 05/07/2024",
                en: "year-month-day, such as 2024-07-05, or day/month/year, such as 05/07/2024"))
    }
}
