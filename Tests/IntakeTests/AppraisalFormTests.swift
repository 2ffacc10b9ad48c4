// Appraisal forms: written, filled in, read back; and broken.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake
@testable import OOXML

@Test("a form shows what was claimed and computed beside cells for what is found")
func formShows() throws {
    let form = try AppraisalFixture().form()
    #expect(form.sheets.map(\.name) == ["Bìa", "Nhóm A", "Nhóm B", "Nhóm C", "Chỉ tiêu khác", "Nhận xét", "_thidua"])
    let spot = try #require(form.cell("figure:projects_fdi.actual", "#verified"))
    let row = form.sheets[spot.sheet].rows[spot.row].cells
    #expect(row.map(\.value).contains(.number("8")))
    #expect(row[spot.column].value == .empty)
    #expect(row[spot.column].style.isUnlocked)
    let documents = try #require(form.cell("indicator:projects_fdi", "#accepted"))
    #expect(form.sheets[documents.sheet].rows[documents.row].cells.map(\.value).contains(.text("Danh sách")))
    let judged = try #require(form.cell("criterion:B.1", "#points"))
    #expect(form.sheets[judged.sheet].rows[judged.row].cells.map(\.value).contains(.number("18")))
    let hidden = try #require(form.sheets.last)
    #expect(hidden.isHidden)
    let head = Dictionary(
        hidden.rows.map { ($0.cells[0].value, $0.cells[1].value) }, uniquingKeysWith: { first, _ in first })
    #expect(head[.text("form")] == .text("appraisal-1"))
    #expect(head[.text("event")] == .text("3"))
    #expect(head[.text("board")] == .text("ha-nam"))
    #expect(try AppraisalFixture().form().xlsx() == form.xlsx())
}

@Test("a form filled in is read back")
func formReadsBack() throws {
    let fixture = try AppraisalFixture()
    var form = try fixture.form()
    try form.fill("figure:projects_fdi.actual", "#verified", .number("4"))
    try form.fill("figure:projects_fdi.actual", "#reason", .text("4 được công nhận"))
    try form.fill("figure:export.actual", "#verified", .text("Không công nhận"))
    try form.fill("figure:export.actual", "#reason", .text("chưa đối chiếu"))
    try form.fill("figure:late_reports.actual", "#verified", .number("6"))
    try form.fill("figure:self_score_filed.actual", "#verified", .text("không"))
    try form.fill("figure:self_score_filed.actual", "#reason", .text("chưa nộp"))
    try form.fill("indicator:export", "#accepted", .text("không"))
    try form.fill("indicator:export", "#reason", .text("bản sao"))
    try form.fill("criterion:B.1", "#points", .text("15,5"))
    try form.fill("criterion:B.1", "#reason", .text("thiếu kế hoạch"))
    try form.fill("criterion:C.1", "#points", .number("-8"))
    let received = try fixture.read(form)
    #expect(received.diagnostics.lines() == [])
    let appraisal = received.appraisal
    #expect(
        appraisal.figures.mapValues(\.value) == [
            FigureKey("projects_fdi", .actual): .number(4), FigureKey("export", .actual): nil,
            FigureKey("self_score_filed", .actual): .yesNo(false),
        ])
    #expect(appraisal.figures[FigureKey("projects_fdi", .actual)]?.origin.cell?.hasPrefix("Nhóm A!") == true)
    #expect(appraisal.points.mapValues(\.points) == ["B.1": try Rational(decimal: "15.5"), "C.1": -8])
    #expect(appraisal.evidence["export"]?.reason == "bản sao")
    #expect(received.confirmed == ["late_reports.actual"])
}

@Test("an untouched form is taken only where that is meant")
func formUntouched() throws {
    let fixture = try AppraisalFixture()
    var form = try fixture.form()
    let refused = try fixture.read(form).diagnostics
    #expect(refused.map(\.code) == ["form.untouched"] && refused.hasErrors)
    #expect(refused.first?.mend?.en.contains("--as-reported") == true)
    // The points of the first criterion of the first sheet with rows.
    #expect(refused.first?.place?.cell?.hasPrefix("Nhóm A!") == true)
    let meant = try fixture.read(form, takesUntouched: true)
    #expect(meant.diagnostics.map(\.code) == ["appraisal.unchanged"])
    #expect(!meant.diagnostics.hasErrors)
    #expect(meant.appraisal.figures == [:])
    // What says the same as the board was looked at.
    try form.fill("figure:late_reports.actual", "#verified", .number("6"))
    #expect(!(try fixture.read(form).diagnostics.hasErrors))
}

@Test("what was written for no figure is answered with how to refuse one, points are simply left out")
func formHints() throws {
    let fixture = try AppraisalFixture()
    var form = try fixture.form()
    try form.fill("figure:projects_fdi.actual", "#verified", .text("không có"))
    try form.fill("criterion:B.1", "#points", .text("không có"))
    let mends = try fixture.read(form).diagnostics.map { $0.mend?.vi ?? "" }
    #expect(
        mends == [
            "không công nhận số nào thì ghi “không công nhận”; để trống là công nhận số đơn vị báo cáo",
            "chưa có số liệu thì để trống ô",
        ])
}

@Test("a team's form says whose it is")
func formSaysWhose() throws {
    let fixture = try AppraisalFixture()
    func file(_ team: String?) throws -> AppraisalFile {
        try AppraisalFile(fixture.form(team: team).xlsx(), name: "t.xlsx")
    }
    #expect(try file("Tổ thi đua").team?.text == "Tổ thi đua")
    #expect(try file(nil).team == nil)
}

@Test("a team's form has its sections only, and the head's points are closed in it")
func formOfTeam() throws {
    let fixture = try AppraisalFixture()
    let form = try fixture.form(team: "Tổ thi đua")
    #expect(form.sheets.map(\.name) == ["Bìa", "Nhóm B", "Nhận xét", "_thidua"])
    let head = try #require(form.cell("criterion:B.1", "#points"))
    #expect(!form.sheets[head.sheet].rows[head.row].cells[head.column].style.isUnlocked)
    let own = try #require(form.cell("criterion:B.3", "#points"))
    #expect(form.sheets[own.sheet].rows[own.row].cells[own.column].style.isUnlocked)
    // Of the indicators those that its criteria read.
    #expect(form.cell("figure:projects_fdi.actual", "#verified") != nil)
    #expect(form.cell("figure:export.actual", "#verified") == nil)
}

@Test("a form made again shows what was found before")
func formAfterAppraisal() throws {
    var fixture = try AppraisalFixture()
    #expect(
        !(try fixture.form().sheets[1].rows.contains { $0.cells.contains { $0.value == .text("Đang có hiệu lực") } }))
    let first = fixture.read("figures: {projects_fdi.actual: {verified: 4, reason: một}}").appraisal
    fixture.report.standing = fixture.report.submission.verified(by: [(first, Localized(same: "Nguyễn A"), 5)])
    let form = try fixture.form()
    let spot = try #require(form.cell("figure:projects_fdi.actual", "#verified"))
    let values = form.sheets[spot.sheet].rows[spot.row].cells.map(\.value)
    #expect(values.contains(.number("8")) && values.contains(.number("4")))
    let below = form.sheets[spot.sheet].rows[spot.row + 1].cells.map(\.value)
    #expect(below.contains(.text("Đã thẩm định: Nguyễn A: một")))
}

@Test("what was broken in a form is found")
func formFaults() throws {
    let fixture = try AppraisalFixture()
    func codes(_ change: (inout Spreadsheet) throws -> Void) throws -> [String] {
        var form = try fixture.form()
        try change(&form)
        return try fixture.read(form).diagnostics.map(\.code)
    }
    func head(_ key: String, _ value: String, _ form: inout Spreadsheet) {
        let last = form.sheets.count - 1
        for row in form.sheets[last].rows.indices where form.sheets[last].rows[row].cells[0].value == .text(key) {
            form.sheets[last].rows[row].cells[1].value = .text(value)
        }
    }
    #expect(try codes { head("event", "2", &$0) } == ["appraisal.stale"])
    #expect(try codes { head("event", "", &$0) } == ["form.incomplete"])
    #expect(try codes { head("board", "hung-yen", &$0) } == ["appraisal.board"])
    #expect(try codes { head("edition", "other", &$0) } == ["appraisal.edition"])
    #expect(try codes { head("form", "1", &$0) } == ["form.version"])
    #expect(try codes { head("form", "appraisal-2", &$0) } == ["form.version"])
    #expect(try codes { try $0.fill("figure:projects_fdi.actual", "#verified", .number("4")) } == ["appraisal.reason"])
    #expect(
        try codes { try $0.fill("figure:projects_fdi.actual", "#reason", .text("x")) } == [
            "form.untouched", "appraisal.reason-alone",
        ])
    #expect(try codes { try $0.fill("criterion:A.1", "#points", .number("4")) } == ["award.not-judged"])
    #expect(try codes { try $0.fill("indicator:export", "#verified", .number("4")) }.contains("form.no-input"))
    #expect(
        try codes { try $0.fill("figure:export.actual", "#code", .text("figure:exports.actual")) } == [
            "form.untouched"
        ])
    #expect(
        try codes {
            try $0.fill("figure:export.actual", "#code", .text("figure:exports.actual"))
            try $0.fill("figure:exports.actual", "#verified", .number("1"))
        } == ["submission.unknown-indicator"])
    #expect(
        try codes { try $0.fill("figure:export.actual", "#code", .text("figure:export.plan")) }.contains(
            "form.duplicate-code"))
    #expect(
        try codes { form in
            let spot = try #require(form.cell("figure:export.actual", "#reason"))
            form.sheets[spot.sheet].rows[0].cells[spot.column].value = .empty
        }.contains("form.columns-gone"))
    #expect(
        try codes { form in
            for index in 1..<form.sheets.count - 1 { form.sheets[index].rows[0].cells[0].value = .empty }
        }.contains("form.columns-gone"))
}

@Test("the two kinds of forms are not mixed up")
func formKinds() throws {
    let fixture = try AppraisalFixture()
    let received = SubmissionReader(
        edition: fixture.edition, bloc: fixture.bloc, period: fixture.report.submission.period
    ).read(try fixture.form().xlsx(), fileName: "t.xlsx", format: .xlsx)
    #expect(received.diagnostics.map(\.code) == ["form.version"])
    #expect(received.diagnostics.first?.mend?.en == "record it with `thidua appraise`")
}

@Test("a deduction that only the head sees is nothing for a board to fill in")
func boardsFormLeavesDeductions() throws {
    let fixture = try AppraisalFixture()
    let form = FormWriter(
        edition: fixture.edition, bloc: fixture.bloc, member: try #require(fixture.bloc.member("ha-nam")),
        period: fixture.report.submission.period
    ).spreadsheet
    func isOpen(_ criterion: String) throws -> Bool {
        let spot = try #require(form.cell("criterion:\(criterion)", "#selfScore"))
        return form.sheets[spot.sheet].rows[spot.row].cells[spot.column].style.isUnlocked
    }
    #expect(try isOpen("B.1"))
    #expect(try !isOpen("C.1"))
}

@Test("a form takes what the appraisers say of the whole and the board's opinion")
func formWords() throws {
    var form = try AppraisalFixture().form()
    try form.fill("remark", "#reason", .text("Báo cáo đủ, gửi đúng hạn"))
    try form.fill("opinion", "#reason", .text("Nhất trí"))
    let read = try AppraisalFixture().read(form)
    #expect(read.diagnostics.map(\.code) == ["appraisal.unchanged"])
    #expect(read.appraisal.remark == "Báo cáo đủ, gửi đúng hạn")
    #expect(read.appraisal.opinion == "Nhất trí")
}
