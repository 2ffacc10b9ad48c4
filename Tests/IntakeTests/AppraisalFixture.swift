// A report that tests appraise, and forms of it filled in cell by cell.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake
@testable import OOXML

/// The report of Hà Nam in the small bloc, as event 3 of its ledger.
struct AppraisalFixture {
    let edition: Edition
    let bloc: Bloc
    var report: AppraisedReport

    static let figures = """
        board,indicator,attribute,value,qualifier,evidence
        ha-nam,projects_fdi,actual,8,,Danh sách
        ha-nam,projects_fdi,previous,5,,
        ha-nam,export,actual,520.5,,Báo cáo 12
        ha-nam,export,plan,1000,,Báo cáo 12
        ha-nam,late_reports,actual,6,,
        ha-nam,self_score_filed,actual,yes,,
        ha-nam,B.1,selfScore,18,,
        """

    init(_ criteria: String = criteria) throws {
        let read = Edition.read(criteria, file: "edition.yaml")
        #expect(read.diagnostics == [])
        edition = try #require(read.edition)
        let bloc = try #require(Bloc.read(Fixture.members, file: "members.yaml").bloc)
        self.bloc = bloc
        let received = SubmissionReader(edition: edition, bloc: bloc, period: Period(year: 2024, part: .h1))
            .read(Array(Self.figures.utf8), fileName: "f.csv", format: .csv)
        #expect(!received.diagnostics.hasErrors)
        let submission = try #require(received.submissions.first)
        report = AppraisedReport(submission: submission, standing: submission, event: 3)
    }

    /// The small edition with its sections given to teams, and a deduction that the head alone sees.
    static let criteria =
        Fixture.criteria
        .replacing("\npoints: 100\n", with: "\npoints: 101\n")
        .replacing("    points: 70\n", with: "    points: 70\n    appraisedBy: Tổ đầu tư\n")
        .replacing("    points: 30\n", with: "    points: 31\n    appraisedBy: Tổ thi đua\n")
            + """
                  - {id: B.3, title: {vi: c, en: c}, points: 1, judged: {from: 0, to: 1, step: 0.5, by: Tổ thi đua}, source: {document: d}}
              - id: C
                title: {vi: Điểm trừ, en: Deductions}
                points: -8
                kind: deduction
                criteria:
                  - {id: C.1, title: {vi: không ký giao ước, en: no pact}, points: -8, judged: {from: -8, to: 0, step: 8, by: head}, source: {document: d}}

            """

    func read(_ text: String, _ name: String = "t.yaml") -> ReceivedAppraisal {
        do {
            return read(try AppraisalFile(Array(text.utf8), name: name))
        } catch {
            return ReceivedAppraisal(
                appraisal: Appraisal(board: "", period: report.submission.period), confirmed: [],
                diagnostics: error.diagnostics)
        }
    }

    func read(_ file: AppraisalFile) -> ReceivedAppraisal {
        AppraisalReader(edition: edition, bloc: bloc, report: report).read(file)
    }

    func form(team: String? = nil) throws -> Spreadsheet {
        AppraisalFormWriter(
            edition: edition, bloc: bloc, member: try #require(bloc.member("ha-nam")), report: report,
            computed: ["A.1": Rational(8), "B.2": Rational(8)], team: team
        ).spreadsheet
    }

    func read(_ form: Spreadsheet, takesUntouched: Bool = false) throws -> ReceivedAppraisal {
        AppraisalReader(edition: edition, bloc: bloc, report: report, takesUntouched: takesUntouched)
            .read(try AppraisalFile(form.xlsx(), name: "t.xlsx"))
    }
}

extension Spreadsheet {
    /// The cell of a row by its code and a column by its mark; nil where there is none.
    func cell(_ code: String, _ mark: String) -> (sheet: Int, row: Int, column: Int)? {
        for (index, sheet) in sheets.enumerated() {
            guard let column = sheet.rows.first?.cells.firstIndex(where: { $0.value == .text(mark) }),
                let row = sheet.rows.firstIndex(where: { $0.cells.first?.value == .text(code) })
            else { continue }
            return (index, row, column)
        }
        return nil
    }

    func value(_ code: String, _ mark: String) -> Spreadsheet.Value? {
        cell(code, mark).map { sheets[$0.sheet].rows[$0.row].cells[$0.column].value }
    }

    mutating func fill(_ code: String, _ mark: String, _ value: Spreadsheet.Value) throws {
        let spot = try #require(cell(code, mark))
        sheets[spot.sheet].rows[spot.row].cells[spot.column].value = value
    }
}
