// The three scores as people and programs see them: columns, reasons, verified figures beside those submitted.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Reports

extension Small {
    /// Twenty points relative to the best and ten that are judged. The leader's projects are verified down from 100 to
    /// 90 and its judged points from 8 to 7.5; south is given 10 in place of 7. west gave itself nothing.
    static let appraised: Small = {
        let file = Place(file: "Scores/small/objects/2024-H1.north.appraisal.0123456789abcdef.json", line: 1, column: 1)
        let period = Period(year: 2024, part: .h1)
        func award(_ board: String, _ points: Rational, _ reason: String) -> Award {
            Award(board: board, criterion: "A.2", points: points, reason: reason, origin: file)
        }
        var small = Small(
            grades: "grades: [{id: good, title: {vi: Tốt, en: Good}, from: 27.6}]",
            criteria: """
                      - {id: A.1, title: {vi: Dự án, en: Projects}, points: 20, score: "20 * projects.actual / max(boards.projects.actual)", source: {document: t}}
                      - {id: A.2, title: {vi: Phong trào, en: Movement}, points: 10, judged: {from: 0, to: 10, step: 0.5, by: head}, source: {document: t}}
                """,
            submitted: ["north": ["projects": "100"], "south": ["projects": "80"], "west": ["projects": "50"]],
            awards: [award("north", 8, "khá"), award("south", 7, "thiếu ảnh")])
        small.own = ["north": ["A.1": "20", "A.2": "9"], "south": ["A.1": "18", "A.2": "10.5"]]
        small.appraisals = [
            "north": Appraisal(
                board: "north", period: period,
                figures: [
                    FigureKey("projects", .actual): VerifiedFigure(
                        value: .number(90), reason: "10 dự án chưa cấp phép", origin: file)
                ], points: ["A.2": award("north", q("7.5"), "không có minh chứng")],
                evidence: ["projects": EvidenceDecision(isAccepted: false, reason: "không dấu", origin: file)]),
            "south": Appraisal(board: "south", period: period, points: ["A.2": award("south", 10, "đã bổ sung ảnh")]),
        ]
        return small
    }()

    private static func q(_ text: String) -> Rational { (try? Rational(decimal: text)) ?? 0 }
}

@Suite("Reports of the three scores") struct ThreeScoreReportTests {
    /// The cells of a line of a table in text, by the name that it has in it.
    private func row(_ name: String, _ text: String) throws -> [String] {
        let line = try #require(text.lines.first { $0.contains("  \(name)  ") })
        return line.split(separator: " ").map(String.init)
    }

    @Test func `the ranking has the three totals, and goes by the verified one`() throws {
        let text = try Small.appraised.review().rankingDocument.text()
        #expect(text.contains("A /30   Self       Computed  Verified      Total /30"))
        // 20 × 80 / 90 + 10; 20 + 7.5; 20 × 50 / 90, and ten points open.
        #expect(try row("E-south", text).prefix(6) == ["1", "E-south", "27.78", "28.50", "23.00", "27.78"])
        #expect(try row("E-south", text).dropFirst(6).first == "27.78")
        #expect(try row("E-north", text).prefix(6) == ["2", "E-north", "27.50", "29.00", "28.00", "27.50"])
        #expect(
            try row("E-west", text).prefix(10).joined(separator: " ") == "3 E-west 11.11 … 21.11 – 10.00 … 20.00 –")
        let node = try Node(try Small.appraised.review().rankingJSON.text)
        guard case .array(let boards)? = node["boards"] else { return }
        #expect(boards.map { $0["scores"]?["verified"] == .null } == [false, false, true])
    }

    @Test func `it says board by board what the appraisal changed, and why`() throws {
        let text = try Small.appraised.review().rankingDocument.text().replacing("\n    ", with: " ")
        #expect(text.contains("• E-north: total 28.00 → 27.50, rank 1 → 2"))
        #expect(text.contains("• E-south: total 23.00 → 27.78, rank 2 → 1"))
        #expect(
            text.contains(
                "• E-south, A.1: 16.00 → 17.78; the bloc's highest value: E-north 100 → 90; because of: E-north, Projects, actual 100 → 90 project (10 dự án chưa cấp phép; Trần Thị Bình, head of the bloc (south); event 20)"
            ))
        #expect(text.contains("• E-south, A.2: 7.00 → 10.00; 10 points given in place of 7 (đã bổ sung ảnh; "))
        // The leader keeps its points, but not its document.
        #expect(
            text.contains(
                "• E-north: Projects, actual 100 → 90 project (10 dự án chưa cấp phép; Trần Thị Bình, head of the bloc (south); event 20); no points of the board's own move by it"
            ))
        #expect(text.contains("• E-north, A.1: document not accepted: Projects (không dấu; "))
    }

    @Test func `a scorecard has the three on each line with the reasons below`() throws {
        let audit = try #require(Audit(try Small.appraised.review(), board: "south"))
        let text = audit.scorecardDocument.text()
        #expect(text.contains("A.1  Projects      17.78       20    18     16.00"))
        #expect(text.contains("Not the self-score: the figures give 16 by the rule"))
        #expect(text.contains("A.2  Movement      10.00       10  10.5      7.00"))
        #expect(
            text.contains(
                "Not the self-score: the self-score leaves the limits 0.00 … 10.00; 7 points were awarded: thiếu ảnh"))
        #expect(text.contains("     TOTAL         27.78       30  28.5     23.00"))
        #expect(text.contains("• Self-score 28.50, computed 23.00 (-5.50)"))
        #expect(text.contains("• Computed 23.00, verified 27.78 (+4.78)"))
        // CSV has what a terminal shows below a row in columns of its own.
        let csv = audit.scorecardDocument.rendered(as: .csv, in: .vi).lines.map(String.init)
        #expect(
            csv[0] == "Số,Tiêu chí,Thẩm định,Tối đa,Tự chấm,Theo báo cáo,Tình trạng,Khác điểm tự chấm,Thẩm định,Nhãn")
        #expect(csv.contains { $0.hasPrefix("A.2,Phong trào,10.00,10,10.5,7.00,,") })
    }

    @Test func `the audit of a criterion has the verified figure beside the submitted one`() throws {
        let audit = try #require(Audit(try Small.appraised.review(), board: "north"))
        let text = try #require(audit.criterionDocument("A.1")).text()
        #expect(text.contains("Figure            Verified  Submitted  Unit"))
        #expect(text.contains("Projects, actual        90        100  project"))
        #expect(
            text.replacing("\n      ", with: " ").contains(
                "Appraisal: 10 dự án chưa cấp phép; Trần Thị Bình, head of the bloc (south); event 20; Scores/small/objects/2024-H1.north.appraisal.0123456789abcdef.json:1"
            ))
        let json = audit.json(criterion: "A.1")
        let node = try Node(json.text)
        #expect(try auditSchema().failures(node) == [])
        guard case .array(let criteria)? = node["criteria"], case .array(let figures)? = criteria.first?["figures"]
        else {
            Issue.record("no figures")
            return
        }
        #expect(figures.first?["value"] == .number(90))
        #expect(figures.first?["verification"]?["submitted"] == .number(100))
        #expect(figures.first?["verification"]?["event"] == .number(20))
        #expect(node["scores"]?["self"] == .number(29) && node["scores"]?["computed"] == .number(28))
        #expect(node["scores"]?["computedRank"]?["best"] == .number(1))
    }

    @Test func `a figure that is not accepted is missing, and what was submitted stands beside it`() throws {
        var small = Small.appraised
        let origin = Place(file: "a.json", line: 1, column: 1)
        small.appraisals["north"]?.figures[FigureKey("projects", .actual)] = VerifiedFigure(
            value: nil, reason: "bịa", origin: origin)
        let audit = try #require(Audit(try small.review(), board: "north"))
        let text = try #require(audit.criterionDocument("A.1")).text()
        #expect(text.contains("Projects, actual   MISSING        100  project"))
        #expect(
            text.replacing("\n    ", with: " ").contains(
                "Projects, actual 100 project → not accepted (bịa; Trần Thị Bình, head of the bloc (south); event 20)"))
        #expect(try auditSchema().failures(try Node(audit.json().text)) == [])
    }

    @Test func `two reviews of one figure are told step by step, also where the second came back to the first figure`()
        throws
    {
        let review = try Small.appraised.review()
        let file = Place(file: "second.json", line: 1, column: 1)
        var finding = Finding(
            found: .number(100), reason: "đã bổ sung", by: Localized(same: "Chi"), event: 25, origin: file)
        finding.earlier = [
            Finding(found: .number(90), reason: "chưa cấp phép", by: Localized(same: "An"), event: 20, origin: file)
        ]
        let reason = ThreeScores.AppraisalReason.figure(
            FigureKey("projects", .actual), from: .number(100), to: .number(100), finding)
        #expect(
            review.text(reason).en
                == "Projects, actual 100 → 90 (chưa cấp phép; An; event 20) → 100 (đã bổ sung; Chi; event 25) project")
        #expect(
            review.whole(finding).en
                == "90: chưa cấp phép; An; event 20; second.json:1 → 100: đã bổ sung; Chi; event 25; second.json:1")
        let json = review.json(reason)
        #expect(
            json.text.filter { !$0.isWhitespace }.contains(#""earlier":[{"found":90,"reason":"chưacấpphép""#))
        #expect(
            review.text(.points(from: 8, to: 8, finding)).en
                == "points given 8 → 90 (chưa cấp phép; An; event 20) → 100 (đã bổ sung; Chi; event 25)")
    }

    @Test func `a refused document is named with the reason, not as one that was never named`() throws {
        var small = Small.appraised
        small.evidence = ["north": ["projects": "Quyết định 5/QĐ"]]
        let audit = try #require(Audit(try small.review(), board: "north"))
        let text = try #require(audit.criterionDocument("A.1")).text().replacing("\n    ", with: " ")
        #expect(text.contains("Quyết định 5/QĐ – not accepted: không dấu (event 20)"))
        let json = audit.json(criterion: "A.1").text
        #expect(json.contains("refusedEvidence") && json.contains("Quyết định 5/QĐ"))
        #expect(try auditSchema().failures(try Node(json)) == [])
    }

    @Test func `a verified figure in a bloc-wide one names the appraisal, not the board's file`() throws {
        let audit = try #require(Audit(try Small.appraised.review(), board: "south"))
        let text = try #require(audit.criterionDocument("A.1")).text().replacing("\n    ", with: " ")
        #expect(
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                "projects.actual = 90 (Scores/small/objects/2024-H1.north.appraisal.0123456789abcdef.json:1) (verified, event 20; submitted 100)"
            ))
    }

    @Test func `where nobody gave itself points and nothing was appraised, one score is enough`() throws {
        var small = Small.appraised
        small.own = [:]
        small.appraisals = [:]
        let review = try small.review()
        let audit = try #require(Audit(review, board: "north"))
        for text in [
            review.rankingDocument.text(), audit.scorecardDocument.text(),
            try #require(audit.criterionDocument("A.1")).text(),
        ] {
            #expect(!text.contains("Computed") && !text.contains("three scores"))
        }
        let node = try Node(review.rankingJSON.text)
        guard case .array(let boards)? = node["boards"] else {
            Issue.record("no boards")
            return
        }
        #expect(boards[0]["scores"]?["self"] == .null && boards[0]["scores"]?["verified"] == .null)
        #expect(boards[0]["appraised"] == .array([]))
    }

    @Test func `every state of an appraised bloc keeps to the schema`() throws {
        var small = Small.appraised
        small.vetoes = "vetoes:\n  - {when: \"filed = false\", reason: {vi: Không nộp, en: Not filed}}"
        for board in small.members { small.submitted[board]?["filed"] = "yes" }
        small.appraisals["south"]?.figures[FigureKey("filed", .actual)] = VerifiedFigure(
            value: .yesNo(false), reason: "không có phiếu", origin: Place(file: "a.json", line: 1, column: 1))
        let review = try small.review()
        for board in small.members {
            let audit = try #require(Audit(review, board: board))
            #expect(try auditSchema().failures(try Node(audit.json().text)) == [])
        }
        #expect(review.rankingDocument.text().contains("rank 2 → not ranked, now under a veto: Not filed"))
        let south = try #require(Audit(review, board: "south"))
        #expect(south.scorecardDocument.text().contains("• now under a veto: Not filed"))
    }

    @Test func `the ranking names the boards that rest on estimates`() throws {
        var small = Small.appraised
        small.submitted["south"]?["projects"] = "~80"
        small.submitted["north"]?["projects"] = "~100"
        small.appraisals = [:]
        let text = try small.review().rankingDocument.text()
        #expect(text.contains("Who rests on estimates\n  • E-north: Projects, actual\n  • E-south: Projects, actual\n"))
        #expect(text.contains("  • Bloc-wide figures that rest on them: max(boards.projects.actual) (E-north)"))
        // A figure that was verified is no estimate any more.
        small.appraisals = Small.appraised.appraisals
        let verified = try small.review().rankingDocument.text(.vi)
        #expect(verified.contains("Đơn vị dựa trên số ước\n  • V-south: Số dự án, thực hiện\n"))
        #expect(!verified.contains("Số chung của khối dựa trên số ước"))
    }
}
