// Appraisals as YAML and JSON: what they change, what they confirm, and everything that can be wrong with them.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

private let projects = FigureKey("projects_fdi", .actual)
private let export = FigureKey("export", .actual)

@Test(
    "the same appraisal in YAML and in JSON",
    arguments: [
        (
            "t.yaml",
            """
            board: ha-nam
            period: 2024-H1
            of: 3
            remark: Báo cáo đúng hạn
            opinion: Đơn vị nhất trí
            figures:
              projects_fdi.actual: {verified: 4, reason: "4 dự án chưa cấp giấy"}
              export.actual: {verified: none, reason: chưa đối chiếu hải quan}
              late_reports.actual: 6
            points:
              B.1: {points: 15.5, reason: thiếu kế hoạch}
            evidence:
              projects_fdi: true
              export: {accepted: false, reason: không phải bản chính}
            """
        ),
        (
            "t.json",
            """
            {"board": "ha-nam", "period": "2024-H1", "of": 3, "remark": "Báo cáo đúng hạn", "opinion": "Đơn vị nhất trí",
             "figures": {"projects_fdi.actual": {"verified": 4, "reason": "4 dự án chưa cấp giấy"},
              "export.actual": {"verified": null, "reason": "chưa đối chiếu hải quan"}, "late_reports.actual": 6},
             "points": {"B.1": {"points": "15,5", "reason": "thiếu kế hoạch"}},
             "evidence": {"projects_fdi": "có", "export": {"accepted": false, "reason": "không phải bản chính"}}}
            """
        ),
    ])
func appraisalTexts(_ name: String, _ text: String) throws {
    let received = try AppraisalFixture().read(text, name)
    #expect(received.diagnostics.lines() == [])
    let appraisal = received.appraisal
    #expect(appraisal.board == "ha-nam")
    #expect(appraisal.figures.keys.sorted() == [export, projects])
    #expect(appraisal.figures[projects]?.value == .number(4))
    #expect(appraisal.figures[projects]?.reason == "4 dự án chưa cấp giấy")
    #expect(appraisal.figures[export]?.value == nil)
    #expect(appraisal.figures[export]?.reason == "chưa đối chiếu hải quan")
    #expect(appraisal.points["B.1"]?.points == (try Rational(decimal: "15.5")))
    #expect(appraisal.points["B.1"]?.reason == "thiếu kế hoạch")
    #expect(appraisal.evidence["projects_fdi"]?.isAccepted == true)
    #expect(appraisal.evidence["export"]?.isAccepted == false)
    #expect(appraisal.evidence["export"]?.reason == "không phải bản chính")
    #expect(appraisal.remark == "Báo cáo đúng hạn")
    #expect(appraisal.opinion == "Đơn vị nhất trí")
    #expect(received.confirmed == ["late_reports.actual"])
}

@Test(
    "what is wrong with an appraisal is said at its line",
    arguments: [
        ("figures: {projects_fdi.actual: {verified: 4}}", ["1:43 appraisal.reason"]),
        ("figures: {projects_fdi.actual: 4}", ["1:32 appraisal.reason"]),
        ("figures: {projects_fdi.actual: {verified: none}}", ["1:43 appraisal.reason"]),
        ("figures: {projects.actual: {verified: 4, reason: x}}", ["1:11 submission.unknown-indicator"]),
        ("figures: {projects_fdi.plan: {verified: 4, reason: x}}", ["1:11 submission.no-such-attribute"]),
        ("figures: {projects_fdi: {verified: 4, reason: x}}", ["1:11 submission.unknown-attribute"]),
        ("figures: {B.1.selfScore: {verified: 4, reason: x}}", ["1:11 appraisal.self-score"]),
        ("figures: {projects_fdi.actual: {verified: 4.5, reason: x}}", ["1:43 figure.decimals"]),
        ("figures: {export.actual: {verified: 1.503, reason: x}}", []),
        ("figures: {revenue_fdi.actual: {verified: 1.503, reason: x}}", ["1:42 figure.ambiguous"]),
        ("figures: {projects_fdi.actual: {verified: '1.503', reason: x}}", ["1:43 figure.ambiguous"]),
        ("figures: {projects_fdi.actual: {reason: x}}", ["1:11 appraisal.missing-key"]),
        ("figures: {projects_fdi.actual: {verified: 4, why: x}}", ["1:46 appraisal.unknown-key"]),
        ("figures: [projects_fdi.actual]", ["1:10 appraisal.wrong-type"]),
        ("figures: {self_score_filed: {verified: true, reason: x}}", []),
        ("figures: {self_score_filed: true, self_score_filed.actual: true}", ["1:60 appraisal.duplicate"]),
        ("points: {B.1: 20}", ["1:15 appraisal.reason"]),
        ("points: {B.1: 18}", []),
        ("points: {B.1: {points: 20.5, reason: x}}", ["1:24 award.bounds"]),
        ("points: {B.1: {points: 15.3, reason: x}}", ["1:24 award.step"]),
        ("points: {A.1: {points: 15, reason: x}}", ["1:10 award.not-judged"]),
        ("points: {B.9: {points: 15, reason: x}}", ["1:10 award.unknown-criterion"]),
        ("points: {C.1: -8}", []),
        ("points: {B.1: {points: nhiều, reason: x}}", ["1:24 figure.not-a-number"]),
        ("evidence: {export: false}", ["1:20 appraisal.reason"]),
        ("evidence: {export: {accepted: maybe, reason: x}}", ["1:31 appraisal.accepted"]),
        ("evidence: {x: true}", ["1:12 submission.unknown-indicator"]),
        ("board: hung-yen\npoints: {B.1: 18}", ["1:8 appraisal.board"]),
        ("period: 2024-H2\npoints: {B.1: 18}", ["1:9 appraisal.period"]),
        ("of: 2\npoints: {B.1: 18}", ["1:5 appraisal.stale"]),
        ("numbers: fr\npoints: {B.1: 18}", ["1:10 appraisal.wrong-type"]),
        ("remark: \(String(repeating: "x", count: 2_001))\npoints: {B.1: 18}", ["1:9 appraisal.too-long"]),
        ("remark: \"a\\u202Eb\"\npoints: {B.1: 18}", ["1:9 submission.control-character"]),
        ("figure: {}", ["1:1 appraisal.unknown-key"]),
        ("&a figures: {}", ["1:1 yaml.anchor"]),
        ("- figures", ["1:1 appraisal.wrong-type"]),
    ] as [(String, [String])])
func appraisalFaults(_ text: String, _ expected: [String]) throws {
    let found = try AppraisalFixture().read(text).diagnostics.filter { $0.severity == .error }
    #expect(found.codes == expected, "\(text)")
}

@Test("all that is wrong comes in one run")
func allAtOnce() throws {
    let received = try AppraisalFixture().read(
        """
        figures:
          projects_fdi.actual: 4
          export.actual: {verified: nhiều, reason: x}
        points: {B.1: 99}
        evidence: {export: false}
        """)
    #expect(
        received.diagnostics.codes == [
            "2:24 appraisal.reason", "3:29 figure.not-a-number", "4:15 award.bounds", "5:20 appraisal.reason",
        ])
    #expect(
        received.diagnostics.first?.message
            == Localized(
                vi: "“projects_fdi.actual”: 8 thành 4, chưa có lý do",
                en: "“projects_fdi.actual”: from 8 to 4, without a reason"))
}

@Test("a document refused alone warns that its figures still count")
func evidenceAlone() throws {
    let fixture = try AppraisalFixture()
    let alone = fixture.read("evidence: {projects_fdi: {accepted: no, reason: quá hạn}}")
    #expect(alone.diagnostics.codes == ["1:37 appraisal.evidence-only"])
    #expect(alone.diagnostics.first?.severity == .warning)
    #expect(alone.diagnostics.first?.message.en.contains("(A.1, B.2)") == true)
    let both = fixture.read(
        """
        evidence: {projects_fdi: {accepted: no, reason: quá hạn}}
        figures: {projects_fdi.actual: {verified: 4, reason: quá hạn}}
        """)
    #expect(both.diagnostics == [])
}

@Test("what stands already is a confirmation, also after an earlier appraisal")
func confirmations() throws {
    var fixture = try AppraisalFixture()
    let same = fixture.read("figures: {projects_fdi.actual: {verified: 8, reason: đúng}}")
    #expect(same.appraisal.figures == [:])
    #expect(same.confirmed == ["projects_fdi.actual"])
    #expect(same.diagnostics.codes == ["1:1 appraisal.unchanged", "1:54 appraisal.confirmed"])

    let first = fixture.read("figures: {projects_fdi.actual: {verified: 4, reason: một}}").appraisal
    fixture.report.standing = fixture.report.submission.verified(by: [(first, Localized(same: "x"), 5)])
    #expect(fixture.read("figures: {projects_fdi.actual: 4}").confirmed == ["projects_fdi.actual"])
    // Back to what was submitted is a change like any other.
    #expect(fixture.read("figures: {projects_fdi.actual: 8}").diagnostics.codes == ["1:32 appraisal.reason"])
    let back = fixture.read("figures: {projects_fdi.actual: {verified: 8, reason: đã bổ sung}}")
    #expect(back.appraisal.figures[projects]?.value == .number(8))
}

@Test("points that change points given before need a reason")
func pointsGivenBefore() throws {
    var fixture = try AppraisalFixture()
    fixture.report.points["B.1"] = Award(
        board: "ha-nam", criterion: "B.1", points: 15, origin: Place(file: "a", line: 1, column: 1))
    #expect(fixture.read("points: {B.1: 18}").diagnostics.codes == ["1:15 appraisal.reason"])
    #expect(fixture.read("points: {B.1: 15}").confirmed == ["B.1"])
}

@Test("a figure that is worked out from others is not verified itself")
func workedOut() throws {
    let criteria = AppraisalFixture.criteria.replacing(
        "nature: stock, has: [actual], decimals: 1, range: \"[0..100]\"",
        with: "nature: ratio, ratio: {of: projects_fdi, to: late_reports}, has: [actual], decimals: 1"
    ).replacing(
        "late_reports: {title: {vi: a, en: a}, unit: case", with: "late_reports: {title: {vi: a, en: a}, unit: project")
    let fixture = try AppraisalFixture(criteria)
    #expect(
        fixture.read("figures: {occupancy.actual: {verified: 50, reason: x}}").diagnostics.codes == [
            "1:40 appraisal.ratio"
        ])
}

@Test("a team appraises its own sections, and not what only the head gives points for")
func teamScope() throws {
    let fixture = try AppraisalFixture()
    let appraisal = fixture.read(
        """
        figures:
          projects_fdi.actual: {verified: 4, reason: x}
          late_reports.actual: {verified: 5, reason: x}
          export.actual: {verified: 5, reason: x}
        points:
          B.1: {points: 15, reason: x}
          B.3: 1
          C.1: -8
        evidence: {late_reports: true}
        """
    ).appraisal
    func codes(_ team: String?) -> [String] { AppraisalScope(fixture.edition, team: team).findings(appraisal).codes }
    #expect(codes(nil) == [])
    #expect(
        codes("Tổ đầu tư") == [
            "3:35 roles.section", "4:29 roles.section", "6:17 roles.section", "7:8 roles.section", "8:8 roles.section",
            "9:26 roles.section",
        ])
    // B.2 reads the projects too; B.1 is the head's.
    #expect(codes("Tổ thi đua") == ["4:29 roles.section", "6:17 roles.not-allowed", "8:8 roles.section"])
}

@Test("bytes that are no appraisal are refused with what can be done")
func noAppraisals() throws {
    func codes(_ bytes: [UInt8], _ name: String) -> [String] {
        do {
            _ = try AppraisalFile(bytes, name: name)
            return []
        } catch {
            return error.diagnostics.map(\.code)
        }
    }
    #expect(codes(Array("a,b".utf8), "t.csv") == ["appraisal.format"])
    #expect(codes(Array("a".utf8), "t.docx") == ["appraisal.format"])
    #expect(codes([], "t.yaml") == ["yaml.empty"])
    #expect(codes([], "t.json") == ["json.empty"])
    #expect(codes([0xFF, 0xFF, 0xFF], "t.yaml").count == 1)
    #expect(codes(Array("{".utf8), "t.json") == ["json.syntax"])
    #expect(codes(Array("PK".utf8), "t.xlsx").count == 1)
}
