// Boards that merged within a period, from the files they send to the points they get; the numbers were worked out by hand.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Workspace

/// Hai Duong merged into Hai Phong on 2025-07-01; the year is scored for Hai Phong and Quang Ninh.
enum Coast {
    static let members = """
        bloc: coast
        title: {vi: Khối ven biển, en: Coastal bloc}
        figures: made up
        members:
          - {id: hai-phong, name: {vi: Hải Phòng, en: Hai Phong}, title: {vi: Ban HP, en: Board HP}, predecessors: [hai-duong]}
          - {id: hai-duong, name: {vi: Hải Dương, en: Hai Duong}, title: {vi: Ban HD, en: Board HD}, until: 2025-06-30, unverified: {vi: Ngày hợp nhất chưa kiểm chứng., en: The day of the merger is not verified.}}
          - {id: quang-ninh, name: {vi: Quảng Ninh, en: Quang Ninh}, title: {vi: Ban QN, en: Board QN}}

        """

    static let edition = """
        edition: coast-2025
        bloc: coast
        status: proposal
        title: {vi: Bộ thử, en: Trial}
        valid: {from: 2024, to: 2026}
        source: {document: made for this test}
        points: 40
        planShare: {H1: 1/2}
        rounding: {at: criterion, places: 2, mode: half up}
        ranking: {on: rounded, keys: [total], ties: share}
        indicators:
          revenue: {title: {vi: Doanh thu, en: Revenue}, unit: million USD, nature: flow, has: [actual, plan, previous]}
          occupied: {title: {vi: Đã thuê, en: Land let}, unit: ha, nature: stock, has: [actual]}
          area: {title: {vi: Đất, en: Land}, unit: ha, nature: stock, has: [actual]}
          occupancy: {title: {vi: Lấp đầy, en: Occupancy}, unit: percent, nature: ratio, ratio: {of: occupied, to: area}, has: [actual], decimals: 2, range: "[0..100]"}
        sections:
          - id: A
            title: {vi: Kết quả, en: Results}
            points: 40
            source: {document: test}
            criteria:
              - {id: A.1, title: {vi: Kế hoạch, en: Plan}, points: 10, percentOfPlan: {of: revenue}}
              - {id: A.2, title: {vi: Tăng trưởng, en: Growth}, points: 10, growth: {of: revenue, to: 20}}
              - {id: A.3, title: {vi: Lấp đầy, en: Occupancy}, points: 10, score: occupancy.actual / 10}
              - {id: A.4, title: {vi: Chấm, en: Judged}, points: 10, judged: {from: 0, to: 10, step: 1, by: head}}

        """

    static let before = """
        board,revenue,revenue.plan,revenue.previous,occupied,area
        hai-phong,2000,2000,1900,650,1200
        hai-duong,1000,1000,900,400,793
        quang-ninh,500,600,500,100,200
        """
    static let haiPhong = "board,revenue,revenue.plan,occupied,area\nhai-phong,2100,2500,700,1300\n"
    static let haiDuong = """
        board,indicator,attribute,value,qualifier
        hai-duong,revenue,actual,1100,estimate
        hai-duong,revenue,plan,1500,
        hai-duong,occupied,actual,517,
        hai-duong,area,actual,793,

        """

    static func fixture() throws -> Fixture {
        try Fixture(["Criteria/coast/members.yaml": members, "Criteria/coast/2025.yaml": edition])
    }
}

private let year = Period(year: 2025, part: .year)
private let before = Period(year: 2024, part: .year)

extension Workspace {
    fileprivate func opened(_ period: Period = year) throws -> OpenPeriod {
        try open(bloc: bloc(nil), period: period)
    }
}

extension OpenPeriod {
    func points(_ board: String) -> [String?] {
        scorer().scorecard(of: board)?.criteria.map { $0.points.rounded.number?.description } ?? []
    }

    fileprivate func report(_ board: String) -> Submission? { submissions.first { $0.board == board } }
}

@Suite("Mergers") struct MergerTests {
    @Test func `a merged board is scored by the sum of the parts`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Coast.before, period: before)
        let alone = try workspace.submit(Coast.haiPhong, period: year)
        #expect(alone.warnings.codes == ["submission.whole"])
        #expect(alone.warnings.first?.severity == .note)
        #expect(
            alone.warnings.first?.message.en
                == "there is no file of hai-duong for 2025: that part is taken to be in the file of “hai-phong” (not verified: The day of the merger is not verified.)"
        )
        let part = try workspace.submit(Coast.haiDuong, period: year)
        #expect(part.recorded?.events.map(\.board) == ["hai-duong"])
        #expect(part.warnings.codes == ["submission.part"])
        #expect(part.warnings.first?.message.en.contains("added to those of “hai-phong”") == true)
        #expect(part.warnings.first?.message.en.contains("The day of the merger is not verified.") == true)
        _ = try workspace.award("board,criterion,points\nhai-phong,A.4,7\n", period: year)

        func file(_ board: String, _ period: Period) throws -> String {
            try fixture.figures(board, period, of: "coast")
        }
        let opened = try workspace.opened()
        #expect(opened.warnings == [])
        #expect(opened.submissions.map(\.board) == ["hai-phong"])
        // Revenue 2100 + 1100 = 3200 of a plan of 2500 + 1500 = 4000: 0.8 × 10 = 8.
        // The year before 2000 + 1000 = 3000: growth 6.67% of 20%, 3.33 points.
        // Occupancy (700 + 517) / (1300 + 793) = 1217 / 2093 = 58.146…%: 5.81 points. Judged 7.
        #expect(opened.points("hai-phong") == ["8", "3.33", "5.81", "7"])
        let whole = try #require(opened.report("hai-phong"))
        #expect(
            whole.merger
                == Merger(parts: [
                    .init(board: "hai-phong", file: try file("hai-phong", year)),
                    .init(board: "hai-duong", file: try file("hai-duong", year)),
                ]))
        let revenue = try #require(whole.figures[FigureKey("revenue", .actual)])
        #expect(revenue.isEstimate)
        #expect(
            revenue.composition?.text(in: year)
                == "2100 (hai-phong, \(try file("hai-phong", year)):2) + 1100 (hai-duong, \(try file("hai-duong", year)):2)"
        )
        #expect(
            whole.figures[FigureKey("revenue", .previous)]?.composition?.text(in: year)
                == "2000 (hai-phong, 2024, \(try file("hai-phong", before)):2) + 1000 (hai-duong, 2024, \(try file("hai-duong", before)):2)"
        )
        #expect(opened.notSubmitted.map(\.id) == ["quang-ninh"])
    }

    @Test func `the successor's file alone is the whole`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Coast.haiPhong, period: year)
        let opened = try workspace.opened()
        // 2100 / 2500 × 10 = 8.4; no figure of the year before; 700 / 1300 = 53.846…%: 5.38.
        #expect(opened.points("hai-phong") == ["8.4", nil, "5.38", nil])
        #expect(opened.report("hai-phong")?.merger?.included == ["hai-duong"])
        #expect(opened.report("hai-phong")?.merger?.parts.map(\.board) == ["hai-phong"])
    }

    @Test func `half a sum leaves the criterion open and says who lacks it`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Coast.haiPhong, period: year)
        let sent = try workspace.submit("board,revenue,area\nhai-duong,1100,793\n", period: year)
        #expect(sent.warnings.codes == ["submission.part", "submission.gaps"])
        // The plan and the land let; the occupancy has no part that was reported.
        #expect(
            sent.warnings.last?.message.en
                == "2 figures of “hai-phong” cannot be put together: occupied.actual: “hai-duong” has no “occupied.actual”; revenue.plan: “hai-duong” has no “revenue.plan”"
        )
        let opened = try workspace.opened()
        #expect(opened.points("hai-phong") == [nil, nil, nil, nil])
        let whole = try #require(opened.report("hai-phong"))
        #expect(whole.figures[FigureKey("revenue", .actual)]?.value == .number(3200))
        #expect(whole.gaps[FigureKey("revenue", .plan)]?.en == "“hai-duong” has no “revenue.plan”")
        #expect(whole.gaps[FigureKey("occupied", .actual)]?.en == "“hai-duong” has no “occupied.actual”")
    }

    @Test func `a part alone waits for its successor`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Coast.haiDuong, period: year)
        let opened = try workspace.opened()
        #expect(opened.submissions.isEmpty)
        #expect(opened.warnings.codes == ["scores.waiting"])
        #expect(opened.notSubmitted.map(\.id) == ["hai-phong", "quang-ninh"])
    }

    @Test func `a board merged before the period began is refused, and so are points for one merged within it`() throws
    {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let later = Period(year: 2026, part: .year)
        let found = findings { _ = try workspace.submit("board,revenue\nhai-duong,5\n", period: later) }
        #expect(found.codes == ["submission.not-a-member"])
        #expect(found.first?.mend?.en == "it was merged into “hai-phong”: report under that name")
        let awarded = findings { _ = try workspace.award("board,criterion,points\nhai-duong,A.4,7\n", period: year) }
        #expect(awarded.codes == ["submission.not-a-member"])
    }

    @Test func `self-scores of a part do not count`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Coast.haiPhong, period: year)
        let sent = try workspace.submit("board,revenue,A.4.selfScore\nhai-duong,1100,9\n", period: year)
        #expect(sent.warnings.codes.contains("submission.part-self-score"))
        #expect(try workspace.opened().report("hai-phong")?.selfScores.isEmpty == true)
    }

    // MARK: The year before

    @Test func `a stated figure of the year before stays, and a difference is told with its parts`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Coast.before, period: before)
        let sent = try workspace.submit("board,revenue,revenue.previous\nhai-phong,3200,2900\n", period: year)
        let (one, two) = try (
            fixture.figures("hai-phong", before, of: "coast"), fixture.figures("hai-duong", before, of: "coast")
        )
        let text =
            "hai-phong: “revenue.previous” says 2900, the reports for 2024 give 3000 = 2000 (hai-phong, 2024, \(one):2) + 1000 (hai-duong, 2024, \(two):2)"
        #expect(sent.warnings.first { $0.code == "submission.previous" }?.message.en == text)
        let opened = try workspace.opened()
        #expect(opened.warnings.map(\.message.en) == [text])
        // 3200 / 2900: growth 10.34…% of 20%, 5.17 points.
        #expect(opened.points("hai-phong")[1] == "5.17")
    }

    @Test func `boards that never merged have their own figures of the year before`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Coast.before, period: before)
        _ = try workspace.submit("board,revenue\nquang-ninh,550\n", period: year)
        let opened = try workspace.opened()
        // 550 / 500: 10% of 20%, half of the points.
        #expect(opened.points("quang-ninh")[1] == "5")
        #expect(opened.report("quang-ninh")?.merger == nil)
    }

    @Test func `a year before of which a part is missing is not taken`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit("board,revenue\nhai-phong,2000\n", period: before)
        _ = try workspace.submit(Coast.haiPhong, period: year)
        let opened = try workspace.opened()
        #expect(opened.points("hai-phong")[1] == nil)
        #expect(
            opened.report("hai-phong")?.gaps[FigureKey("revenue", .previous)]?.en
                == "2024: “hai-duong” has not submitted")
    }

    @Test func `files of the year before that cannot be read are said and not taken`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        try fixture.write(
            "Scores/coast/2024/quang-ninh.csv", "board,indicator,attribute,value\nquang-ninh,none,actual,1\n")
        try fixture.recordPlainFiles()
        _ = try workspace.submit("board,revenue\nquang-ninh,550\n", period: year)
        let opened = try workspace.opened()
        #expect(opened.warnings.codes == ["previous.unread"])
        #expect(opened.points("quang-ninh")[1] == nil)
    }

    @Test func `a merger in the year before is in that year's figures`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Coast.haiPhong, period: year)
        _ = try workspace.submit(Coast.haiDuong, period: year)
        let later = Period(year: 2026, part: .year)
        _ = try workspace.submit("board,revenue\nhai-phong,3520\n", period: later)
        // 3520 / (2100 + 1100): 10% of 20%, half of the points.
        #expect(try workspace.opened(later).points("hai-phong")[1] == "5")
    }

    @Test func `a board that took in one from outside has no comparable year before`() throws {
        let members = Coast.members.replacing(
            "predecessors: [hai-duong]}",
            with: "predecessors: [hai-duong], outsiders: [{name: {vi: Ngoài, en: Outside}, from: 2025-07-01}]}")
        let fixture = try Fixture(["Criteria/coast/members.yaml": members, "Criteria/coast/2025.yaml": Coast.edition])
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Coast.before, period: before)
        _ = try workspace.submit(Coast.haiPhong, period: year)
        let opened = try workspace.opened()
        #expect(opened.points("hai-phong")[1] == nil)
        #expect(
            opened.report("hai-phong")?.gaps[FigureKey("revenue", .previous)]?.en
                == "2024: since 2025-07-01 it includes Outside, from outside the bloc")
    }

    // MARK: Ratios

    @Test func `a reported ratio that is not what it comes to gives way, with a warning`() throws {
        let fixture = try Coast.fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let sent = try workspace.submit(
            "board,occupied,area,occupancy\nquang-ninh,1217,2093,58.16\n", period: year)
        #expect(sent.warnings.codes == ["submission.ratio"])
        #expect(
            sent.warnings.first?.message.en
                == "quang-ninh: “occupancy.actual”: 58.16 reported, 1217/2093 = 58.15; the recomputed one counts")
        #expect(sent.warnings.first?.place?.line == 2)
        #expect(sent.warnings.first?.place?.column == 22)
        // The file keeps what was sent.
        #expect(try fixture.text(fixture.figures("quang-ninh", year, of: "coast")).contains("occupancy,actual,58.16"))
        let opened = try workspace.opened()
        #expect(opened.warnings.codes == ["submission.ratio"])
        #expect(opened.points("quang-ninh")[2] == "5.81")
    }
}
