// Minutes from values: the case that officers typed by hand, votes, objections, publication, hostile text, the same bytes.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring
import Testing

@testable import Reports

/// Constructed around two published totals: a board claimed 124.4 points, the minutes agreed on 118.4, and two items only
/// were changed, 8 claimed and 4 accepted, 6 claimed and 4 accepted. All other lines are made up so that they add up.
private struct RealCase {
    static let edition = """
        edition: constructed-2020
        bloc: small
        status: proposal
        title: {vi: Bảng dựng lại quanh tổng điểm đã công bố, en: A table constructed around published totals}
        valid: {from: 2020, to: 2020}
        source: {document: dựng lại cho phép thử này}
        points: 100
        rounding: {at: criterion, places: 1, mode: half up}
        ranking: {on: rounded, keys: [total], ties: vote}
        deadlines: {submit: 10 days, appraise: 25 days, object: 5 days}
        ballots: [{id: flag, title: {vi: Suy tôn nhận Cờ, en: Nominee for the flag}, threshold: 1/2, majority: more, of: members, quota: 1, quorum: 2/3}]
        indicators:
          tasks: {title: {vi: Nhiệm vụ hoàn thành, en: Tasks done}, unit: point, nature: count, has: [actual], decimals: 1}
          solutions: {title: {vi: Giải pháp được công nhận, en: Accepted solutions}, unit: solution, nature: count, has: [actual]}
          models: {title: {vi: Điển hình tiên tiến, en: Good examples}, unit: model, nature: count, has: [actual]}
        sections:
          - id: A
            title: {vi: Nhiệm vụ, en: Tasks}
            points: 100
            criteria:
              - {id: A.1, title: {vi: Nhiệm vụ chính, en: Main tasks}, points: 60, score: "min(60, tasks.actual)", source: {document: t}}
              - {id: A.2, title: {vi: Công tác khác, en: Other work}, points: 40, judged: {from: 0, to: 40, step: 0.5, by: head}, source: {document: t}}
          - id: B
            kind: bonus
            appraisedBy: tổ thưởng
            title: {vi: Điểm thưởng, en: Bonus}
            points: 44
            criteria:
              - {id: B.1, title: {vi: Giải pháp, en: Solutions}, points: 20, bonus: [{each: solutions.actual, points: 1, atMost: 20}], source: {document: t}}
              - {id: B.2, title: {vi: Điển hình, en: Examples}, points: 10, bonus: [{each: models.actual, points: 1, atMost: 10}], source: {document: t}}
              - {id: B.3, title: {vi: Thưởng khác, en: Other bonuses}, points: 14, judged: {from: 0, to: 14, step: 1, by: head}, source: {document: t}}

        """

    let bloc: Bloc
    let edition: Edition
    let period: Period
    private(set) var ledger = LedgerState()
    private let appraisedBy: Author.Role?

    /// - Parameter appraisedBy: nil for no appraisal at all.
    init(appraisedBy: Author.Role? = .head) throws {
        self.appraisedBy = appraisedBy
        bloc = try Small().bloc()
        let (edition, findings) = Edition.read(Self.edition, file: "Criteria/small/2020.yaml")
        #expect(findings.map(\.message.en) == [])
        self.edition = try #require(edition)
        period = try #require(Period("2020"))
        try record("2021-01-08", "Lê Thị B", .board, "north", .submitted(Self.report))
        guard let appraisedBy else { return }
        try record(
            "2021-01-20", "Nguyễn Văn A", appraisedBy, "north",
            .appraised(
                AppraisalRecord(
                    of: 0, review: .first, received: Self.reference("x"), appraisal: Self.reference("y"),
                    edition: Self.reference)))
    }

    private static func reference(_ label: String) -> ObjectReference {
        LedgerObject(Array(label.utf8), label: label, type: "csv").reference
    }
    private static let reference = EditionReference(id: "constructed-2020", file: reference("edition"))
    private static let report = ReportRecord(received: reference("r"), figures: reference("f"), edition: reference)

    mutating func record(
        _ day: String, _ name: String, _ role: Author.Role, _ board: String?, _ action: Action
    ) throws {
        let at = try #require(Moment("\(day)T09:30:00+07:00"))
        try ledger.apply(
            Event(
                index: ledger.size, at: at, by: Author(name: name, role: role), period: "2020", board: board,
                action: action, engine: "test"))
    }

    private func figure(_ number: String, _ line: Int) throws -> Figure {
        Figure(
            value: .number(try Rational(decimal: number)),
            origin: Place(file: "Scores/small/objects/2020.north.csv", line: line, column: 1))
    }

    /// The report: 58.4 + 38 + 8 + 6 + 14 = 124.4 claimed, and the same by its figures.
    func report() throws -> Submission {
        var report = Submission(
            board: "north", period: period,
            figures: [
                FigureKey("tasks", .actual): try figure("58.4", 2), FigureKey("solutions", .actual): try figure("8", 3),
                FigureKey("models", .actual): try figure("6", 4),
            ],
            selfScores: [
                "A.1": try figure("58.4", 5), "A.2": try figure("38", 6), "B.1": try figure("8", 7),
                "B.2": try figure("6", 8), "B.3": try figure("14", 9),
            ])
        let late = try #require(edition.deadlines.submissionDue(for: period))
        report.lateness = Lateness(handedIn: Day(year: 2021, month: 1, day: 8), due: late, event: 0)
        return report
    }

    func minutes(
        claimed: Set<String>? = nil, _ change: (inout Appraisal) -> Void = { _ in }
    ) throws -> Minutes {
        let place = Place(file: "Scores/small/objects/2020.north.appraisal.json", line: 1, column: 1)
        var appraisal = Appraisal(
            board: "north", period: period,
            figures: [
                FigureKey("solutions", .actual): VerifiedFigure(
                    value: .number(4), reason: "4/8 giải pháp có quyết định công nhận", origin: place),
                FigureKey("models", .actual): VerifiedFigure(
                    value: .number(4), reason: "2/6 điển hình không có hồ sơ", origin: place),
            ],
            evidence: [
                "models": EvidenceDecision(isAccepted: false, reason: "không có hồ sơ", origin: place)
            ], remark: "đủ biểu mẫu", opinion: "đơn vị nhất trí")
        change(&appraisal)
        let by = Localized(vi: "Nguyễn Văn A, khối trưởng", en: "Nguyễn Văn A, head of the bloc")
        var report = try report()
        if let claimed { report.selfScores = report.selfScores.filter { claimed.contains($0.key) } }
        let awards = [("A.2", "38"), ("B.3", "14")].compactMap { id, points in
            (try? Rational(decimal: points)).map { Award(board: "north", criterion: id, points: $0, origin: place) }
        }
        let appraised = appraisedBy == nil ? [] : [Appraised(appraisal, by: by, event: 1)]
        let verified = report.verified(by: appraised.map { ($0.appraisal, $0.by, $0.event) })
        let record = try #require(ledger.periods["2020"])
        let review = Review(
            bloc: bloc, period: period, edition: edition,
            scorer: Scorer(edition, period: period, entries: [Entry(verified, awards: awards)]),
            submissions: [verified], awards: awards, notSubmitted: [],
            unappraised: Review.Unappraised(
                submissions: [report], awards: awards, appraisals: appraised.isEmpty ? [:] : ["north": appraised]))
        return Minutes(
            review: review, record: record, at: try #require(Moment("2021-01-22T14:00:00+07:00")),
            seal: Minutes.Seal(size: ledger.size, root: Digest(of: [1, 2, 3])))
    }
}

@Suite("Minutes") struct MinutesTests {
    @Test func `a board claimed 124.4, the minutes agree on 118.4, two items changed`() throws {
        let minutes = try RealCase().minutes()
        let document = try #require(minutes.document(of: "north"))
        let text = document.rendered(as: .markdown, in: .vi)
        for line in [
            "# BIÊN BẢN THẨM ĐỊNH · Ban north · năm 2020", "> **ĐỀ XUẤT**", "- đơn vị tự chấm: 124,4",
            "- tính từ báo cáo: 124,4", "- thống nhất: 118,4 / 100 (-6,0)", "- 2 tiêu chí thay đổi",
            "- báo cáo: Lê Thị B, đơn vị, 09:30 08/01/2021\n",
            "- thẩm định: Nguyễn Văn A, khối trưởng, 09:30 20/01/2021\n",
            "sớm 2 ngày (nộp ngày 08/01/2021; hạn 10/01/2021)", "- đã thẩm định mọi nhóm",
            "- B.1 Giải pháp: tự chấm 8,0 → thống nhất 4,0",
            "4/8 giải pháp có quyết định công nhận; Nguyễn Văn A, khối trưởng; sự kiện 1",
            "- B.2 Điển hình: tự chấm 6,0 → thống nhất 4,0", "2/6 điển hình không có hồ sơ",
            "## Tài liệu không được chấp nhận",
            "ý kiến của đơn vị: “đơn vị nhất trí” (người thẩm định ghi lại: Nguyễn Văn A, khối trưởng)",
            "thực hiện: báo cáo 8 → thẩm định 4 (4/8 giải pháp có quyết định công nhận; Nguyễn Văn A, khối trưởng)",
            "| **B** | **Điểm thưởng** | **44** | **28,0** | **28,0** | **22,0** | **tổ thưởng: Nguyễn Văn A, khối trưởng** |",
            "nhận xét: “đủ biểu mẫu”",
            "| B.1 | Giải pháp | 20 | 8,0 | 8,0 | 4,0 | thay đổi |",
            "| A.1 | Nhiệm vụ chính | 60 | 58,4 | 58,4 | 58,4 |  |",
            "- Địa điểm: …", "- Thư ký: ông/bà …", "- số liệu theo sổ thi đua đến 14:00 22/01/2021",
            "## Phụ lục: sổ thi đua\n\n- 2 sự kiện",
            "| 1 | 09:30 20/01/2021 | V-north | thẩm định báo cáo của sự kiện 0 |",
            "gốc cây băm (SHA-256): A5BYx", "chưa có điểm chốt sổ được ký", "| Khối trưởng |",
        ] {
            #expect(text.contains(line), "\(line)\n\(text)")
        }
        #expect(text.components(separatedBy: "| thay đổi |").count == 3)
        let english = document.rendered(as: .markdown, in: .en)
        #expect(english.contains("- agreed: 118.4 / 100 (-6.0)\n- 2 criteria changed"))
        let json = try #require(minutes.json(of: "north")).text
        #expect(json.contains("\"claimed\": 124.4") && json.contains("\"agreed\": 118.4"))
        #expect(json.contains("\"daysLate\": -2"))
    }

    @Test func `the same ledger gives the same bytes`() throws {
        let (first, second) = (try RealCase().minutes(), try RealCase().minutes())
        for format in [ReportFormat.markdown, .html, .text] {
            #expect(first.document.rendered(as: format, in: .vi) == second.document.rendered(as: format, in: .vi))
        }
        #expect(first.json.text == second.json.text)
    }

    @Test func `a board that did not submit has none`() throws {
        #expect(try RealCase().minutes().document(of: "south") == nil)
        #expect(try RealCase().minutes().json(of: "south") == nil)
    }

    @Test func `objections, votes and publications stand in them with what became of them`() throws {
        var made = try RealCase()
        try made.record(
            "2021-01-21", "Lê Thị B", .board, "north",
            .objected(ObjectionRecord(of: 1, criteria: ["B.1"], text: "còn hai quyết định")))
        let open = try #require(made.minutes().document(of: "north")).rendered(as: .markdown, in: .en)
        #expect(open.contains("objects to B.1: “còn hai quyết định”"))
        #expect(open.contains("not resolved yet"))
        try made.record(
            "2021-01-22", "Nguyễn Văn A", .head, "north",
            .resolved(ResolutionRecord(of: 2, outcome: .rejected, reason: "quyết định của năm sau")))
        for votes in [1, 3] {
            try made.record(
                "2021-01-22", "Nguyễn Văn A", .head, nil,
                .voted(VoteRecord(ballot: "flag", entitled: 3, present: 3, inFavour: ["north": votes])))
        }
        let text = try #require(made.minutes().document(of: "north")).rendered(as: .markdown, in: .en)
        #expect(text.contains("rejected: “quyết định của năm sau”"))
        // The later vote took the place of the earlier one, which is still told.
        #expect(text.contains("voted again in event 5") && text.contains("E-north 1; nobody is elected"))
        #expect(text.components(separatedBy: "## Vote: Nominee for the flag").count == 2)
        #expect(text.contains("elected: E-north"))
        let bloc = try made.minutes().document.rendered(as: .markdown, in: .en)
        for line in [
            "# MINUTES OF THE BLOC'S MEETING · Small bloc · year 2020",
            "| 1 | E-north | 124.4 | 124.4 | 118.4 | 118.4 | 2 | 2 | appraised |",
            "- E-north: B.1 8.0 → 4.0; B.2 6.0 → 4.0", "- E-south: has not submitted",
            "- reports were due on 2021-01-10", "- 1/3 boards were in time (due 2021-01-10): E-north\n",
            "- Attendance: …… of 3 member boards present (E-north,", "These minutes were finished at ……",
            "- E-north: objects to B.1", "## Vote: Nominee for the flag", "- not published yet", "| For Board west |",
        ] {
            #expect(bloc.contains(line), "\(line)\n\(bloc)")
        }
    }

    @Test func `only what somebody appraised is agreed`() throws {
        // Nobody: no number is agreed, in words or for programs.
        let nobody = try RealCase(appraisedBy: nil)
        let text = try #require(nobody.minutes().document(of: "north")).rendered(as: .markdown, in: .vi)
        for line in [
            "- chưa thẩm định\n", "- thống nhất: – (chưa thẩm định)", "| B.1 | Giải pháp | 20 | 8,0 | 8,0 | – |",
            "- chưa hỏi: chưa thẩm định",
        ] { #expect(text.contains(line), "\(line)\n\(text)") }
        #expect(!text.contains("không có ý kiến"))
        let json = try #require(nobody.minutes().json(of: "north")).text
        #expect(json.contains("\"agreed\": null") && json.contains("\"appraised\": \"none\""))
        #expect(!json.contains("\"agreed\": 1"))
        let bloc = try nobody.minutes().document.rendered(as: .markdown, in: .vi)
        #expect(bloc.contains("| 1 | V-north | 124,4 | 124,4 | – | 124,4 | 0 | – | chưa thẩm định |"), "\(bloc)")

        // A team speaks for its section: B without B.3, which only the head gives points for.
        let team = try RealCase(appraisedBy: .team("tổ thưởng"))
        let part = try #require(team.minutes().document(of: "north")).rendered(as: .markdown, in: .vi)
        for line in [
            "- thẩm định: Nguyễn Văn A, tổ thưởng, 09:30 20/01/2021\n", "- chưa thẩm định: A, B (B.3)",
            "- thống nhất: – (chưa thẩm định: A, B (B.3))", "- đang tính, với những gì đã thẩm định: 118,4 / 100",
            "| B.1 | Giải pháp | 20 | 8,0 | 8,0 | 4,0 | thay đổi |",
            "| A.1 | Nhiệm vụ chính | 60 | 58,4 | 58,4 | – |  |",
            "**tổ thưởng: Nguyễn Văn A; chưa thẩm định: B.3**",
        ] { #expect(part.contains(line), "\(line)\n\(part)") }
    }

    @Test(arguments: Language.allCases)
    func `a criterion that a board was not given has no points, not nought`(language: Language) throws {
        let minutes = Minutes(
            review: try shipped("red-river-delta-example", "2024-H1"), record: PeriodRecord(),
            at: try #require(Moment("2024-07-08T08:00:00+07:00")))
        let words = language == .vi ? "không giao" : "not assigned"
        let document = try #require(minutes.document(of: "hung-yen"))
        let row = document.rendered(as: .markdown, in: language).split(separator: "\n").first {
            $0.hasPrefix("| A.4.7 |")
        }
        #expect(row?.hasSuffix("| 20 | – | \(words) | – |  |") == true, "\(row ?? "")")
        #expect(document.rendered(as: .html, in: language).contains(">\(words)</td>"))
        let json = try #require(minutes.json(of: "hung-yen")).text.split(whereSeparator: \.isWhitespace)
        let entry = json.joined(separator: " ").components(separatedBy: "\"criterion\": \"A.4.7\"").dropFirst().first
        #expect(
            entry?.hasPrefix(
                ", \"points\": 20, \"claimed\": null, \"computed\": null, \"computedState\": \"not assigned\", "
                    + "\"agreed\": null, \"counted\": null, \"state\": \"not assigned\"") == true,
            "\(entry?.prefix(200) ?? "")")
    }

    @Test func `a claim that leaves criteria out is compared with nothing`() throws {
        let document = try #require(RealCase().minutes(claimed: ["B.1"]).document(of: "north"))
        let text = document.rendered(as: .markdown, in: .vi)
        for line in [
            "- đơn vị tự chấm: 8,0 (1/5 tiêu chí)", "- thống nhất: 118,4 / 100\n",
            "- B.2 Điển hình: tính từ báo cáo 6,0 → thống nhất 4,0", "- B.1 Giải pháp: tự chấm 8,0 → thống nhất 4,0",
        ] { #expect(text.contains(line), "\(line)\n\(text)") }
        let bloc = try RealCase().minutes(claimed: []).document.rendered(as: .markdown, in: .vi)
        #expect(!bloc.contains("## Điểm khác điểm tự chấm"))
        #expect(bloc.contains("## Điểm thay đổi sau thẩm định, so với tính từ báo cáo"))
    }

    @Test func `nothing that people wrote comes alive`() throws {
        let hostile = "<img src=x onerror=alert(1)> | **đậm** \u{1B}[31m [nhấn](http://x)\n# tiêu đề"
        let minutes = try RealCase().minutes { appraisal in
            appraisal.opinion = hostile
            appraisal.remark = hostile
            for key in appraisal.figures.keys { appraisal.figures[key]?.reason = hostile }
        }
        let document = try #require(minutes.document(of: "north"))
        // Without what is escaped.
        let markdown = document.rendered(as: .markdown, in: .vi).replacing(#"\<"#, with: "").replacing(#"\]"#, with: "")
        #expect(!markdown.contains("<img") && !markdown.contains("\n# tiêu đề") && !markdown.contains("**đậm**"))
        #expect(!markdown.contains("](http") && !markdown.contains("\u{1B}"))
        let html = document.rendered(as: .html, in: .vi)
        #expect(!html.contains("<img"))
    }
}
