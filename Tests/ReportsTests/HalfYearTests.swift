// The half-year review: sums, growth, percent of plan and leaders, all worked out by hand.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Reports

/// Three boards. What each lacks is left out of what needs it:
/// revenue 120 + 50 = 170 of two; growth of north alone, 120 on 100; plan 170 of 300 + 100;
/// land 30 of 50 and 20 of 150: together 50 of 200, where west gave the percentage alone.
private let bloc = Small(
    indicators: """
          revenue: {title: {vi: Doanh thu, en: Revenue}, unit: million USD, nature: flow, better: higher, has: [actual, plan, previous], decimals: 1}
          occupied: {title: {vi: Đất cho thuê, en: Land let}, unit: ha, nature: stock, has: [actual, previous]}
          area: {title: {vi: Đất, en: Land}, unit: ha, nature: stock, has: [actual, previous]}
          occupancy: {title: {vi: Lấp đầy, en: Occupancy}, unit: percent, nature: ratio, ratio: {of: occupied, to: area}, has: [actual, previous], decimals: 2, better: higher}
          income: {title: {vi: Thu nhập, en: Income}, unit: million VND a month, nature: ratio, has: [actual], decimals: 2, better: higher}
          incidents: {title: {vi: Số vụ cháy, en: Fires}, unit: case, nature: count, has: [actual], better: lower}
          stoppages: {title: {vi: Ngừng việc, en: Stoppages}, unit: case, nature: count, has: [actual], better: lower}
        """,
    submitted: [
        "north": [
            "projects": "~12", "projects.previous": "8", "revenue": "120", "revenue.previous": "100",
            "revenue.plan": "300", "occupied": "30", "area": "50", "occupied.previous": "20", "area.previous": "50",
            "occupancy": "60", "income": "8.5", "incidents": "0", "stoppages": "0", "filed": "yes",
        ],
        "south": [
            "projects": "3", "projects.previous": "2", "revenue": "50", "revenue.plan": "100", "occupied": "20",
            "area": "150", "occupancy": "13.33", "income": "7", "incidents": "2", "stoppages": "0", "filed": "no",
        ],
        "west": ["projects": "5", "projects.previous": "5", "occupancy": "90", "incidents": "0", "stoppages": "0"],
    ])

private func line(_ id: String, _ figures: HalfYear) throws -> HalfYear.Line {
    try #require(figures.lines.first { $0.indicator.id == id })
}

@Suite("The half-year review") struct HalfYearTests {
    @Test func `sums, growth and percent of plan are over the boards that have what they need`() throws {
        let figures = HalfYear(try bloc.report())
        #expect(figures.members == 3)
        let revenue = try line("revenue", figures)
        #expect(revenue.actual == HalfYear.Total(value: .number(170), of: ["north", "south"], isEstimate: false))
        #expect(
            revenue.growth
                == HalfYear.Comparison(now: 120, then: 100, percent: 20, points: nil, of: ["north"], isEstimate: false))
        // 170 / 400
        #expect(
            revenue.plan
                == HalfYear.Comparison(
                    now: 170, then: 400, percent: try Rational(decimal: "42.5"), points: nil,
                    of: ["north", "south"],
                    isEstimate: false))
        let projects = try line("projects", figures)
        #expect(
            projects.actual == HalfYear.Total(value: .number(20), of: ["north", "south", "west"], isEstimate: true))
        // 20 / 15 = 4/3: one third more, not 33.33%.
        #expect(projects.growth?.percent == Rational(100, over: 3) && projects.growth?.isEstimate == true)
        #expect(projects.plan == nil)
    }

    @Test func `a ratio is made of the sums of its parts, and of what has none only the range is known`() throws {
        let figures = HalfYear(try bloc.report())
        // (30 + 20) / (50 + 150): west's 90 cannot be weighed.
        #expect(
            try line("occupancy", figures).actual
                == HalfYear.Total(value: .number(25), of: ["north", "south"], isEstimate: false))
        // Of north alone 60% after 40%: 20 points more, not 50%.
        #expect(
            try line("occupancy", figures).growth
                == HalfYear.Comparison(now: 60, then: 40, percent: nil, points: 20, of: ["north"], isEstimate: false))
        #expect(
            try line("income", figures).actual
                == HalfYear.Total(
                    value: .range(7, try Rational(decimal: "8.5")), of: ["north", "south"], isEstimate: false))
        #expect(
            try line("filed", figures).actual
                == HalfYear.Total(value: .yes(1), of: ["north", "south"], isEstimate: false))
    }

    @Test func `leaders follow the stated direction, and who is last leads nobody`() throws {
        let figures = HalfYear(try bloc.report())
        func leaders(_ id: String) throws -> [String] { try line(id, figures).leaders?.boards.map(\.board) ?? [] }
        #expect(try leaders("revenue") == ["north"])
        #expect(try leaders("occupancy") == ["west", "north"])
        // Nobody has more than the others of what nobody had; the projects' better side is not stated.
        #expect(try leaders("incidents") == ["north", "west"])
        #expect(try leaders("stoppages") == [] && leaders("projects") == [])
    }

    @Test func `the third place names all who share it, up to five; more are counted`() throws {
        func leaders(_ values: [Int]) throws -> HalfYear.Leaders? {
            let boards = values.indices.map { "b\($0)" }
            let small = Small(
                indicators: """
                      revenue: {title: {vi: Doanh thu, en: Revenue}, unit: million USD, nature: flow, better: higher, has: [actual]}
                    """, members: boards,
                submitted: Dictionary(
                    uniqueKeysWithValues: zip(boards, values.map { ["revenue": "\($0)"] })))
            return try line("revenue", HalfYear(try small.report())).leaders
        }
        #expect(try leaders([9, 8, 7, 7, 7, 1])?.boards.map(\.value) == [9, 8, 7, 7, 7])
        let crowd = try leaders([9, 8, 7, 7, 7, 7, 1])
        #expect(crowd?.boards.map(\.value) == [9, 8])
        #expect(crowd?.equal == HalfYear.Leaders.Equal(count: 4, value: 7))
        #expect(try leaders([5, 5, 5, 5, 5, 5, 0])?.equal == HalfYear.Leaders.Equal(count: 6, value: 5))
        #expect(try leaders([1, 0, 0])?.boards.map(\.value) == [1])
        #expect(try leaders([0, 0]) == nil && leaders([4]) == nil)
    }

    @Test func `what was published of the bloc stands beside the sum, and whether it agrees`() throws {
        let place = Place(file: "f", line: 1, column: 1)
        func published(_ number: Int, _ id: String) throws -> HalfYear.Published? {
            let submission = Submission(
                board: "small", period: Period(year: 2024, part: .h1),
                figures: [
                    FigureKey(id, .actual): Figure(value: .number(Rational(number)), origin: place),
                    FigureKey(id, .reportedGrowthPercent): Figure(value: .number(43), origin: place),
                ])
            return try line(id, HalfYear(try bloc.report(published: submission))).published
        }
        #expect(try published(20, "projects")?.excess == 0)
        #expect(try published(25, "projects")?.excess == 5 && published(25, "projects")?.growth == 43)
        // One board did not report its revenue: there is nothing to compare with.
        #expect(try published(170, "revenue")?.excess == nil)
    }

    @Test func `a percentage that a board only published is shown as its own and enters no sum`() throws {
        let revenue = try line("revenue", HalfYear(try shippedReport("red-river-delta", "2021")))
        // Ninh Bình published 4.6% and 115.7% with neither the plan nor the year before (seed 002).
        #expect(
            revenue.stated == [
                HalfYear.Stated(
                    board: "ninh-binh", attribute: .reportedGrowthPercent, percent: try Rational(decimal: "4.6"),
                    isEstimate: true),
                HalfYear.Stated(
                    board: "ninh-binh", attribute: .reportedPlanPercent, percent: try Rational(decimal: "115.7"),
                    isEstimate: true),
            ])
        #expect(revenue.growth == nil && revenue.plan == nil)
    }

    @Test func `the sentences and the table say so in words`() throws {
        let document = try bloc.report().document(derivations: false)
        let markdown = document.rendered(as: .markdown, in: .en)
        for line in [
            "- Projects: 20 projects (estimate); up 33.33% on the same period of 2023.",
            "- Revenue: 170 million USD (2 of 3 boards); E-north alone: up 20.00% on the same period of 2023; 42.50% of the year's plan (2 of 3 boards); led by E-north.",
            "- Occupancy: 25% (2 of 3 boards); E-north alone: up 20.00 percentage points on the same period of 2023; led by E-west, E-north.",
            "- None at any board: Stoppages.", "- What there was: Fires: 2 cases.",
            "| Projects | project | 20 (estimate) | 15 | +33.33% (estimate) |  |  |  |",
            "| Revenue | million USD | 170<br>2 of 3 boards | 100<br>E-north alone: 120 | +20.00%<br>E-north alone | 400 | 42.50% | E-north 120 |",
            "| Income | million VND a month | 7 to 8.5<br>2 of 3 boards |  |  |  |  | E-north 8.5 |",
            "| Filed |  | 1 of 2 boards that report it |  |  |  |  |  |",
        ] {
            #expect(markdown.contains(line), "\(line)\n\(markdown.prefix(4000))")
        }
        #expect(
            document.rendered(as: .markdown, in: .vi).contains(
                "- Doanh thu: đạt 170 triệu USD (2/3 đơn vị); riêng V-north tăng 20,00% so với cùng kỳ năm 2023; bằng 42,50% kế hoạch năm (2/3 đơn vị); dẫn đầu là V-north."
            ))
    }

    /// Published at the conference (seed 004): 321 certificates, 230 of them FDI, +43%, 91 DDI, +98%; 5,671 million USD,
    /// +21%; 56,686 million USD and 192,100 bn VND of revenue; the example's figures are made up to come to these.
    @Test func `the example bloc comes to what its conference stated`() throws {
        let figures = HalfYear(try shippedReport("red-river-delta-example", "2024-H1"))
        for (id, sum, growth) in [
            ("projects", 321, "55"), ("projects_fdi", 230, "43"), ("projects_ddi", 91, "98"),
            ("capital_fdi", 5671, "21"), ("revenue_fdi", 56686, "10"), ("revenue_ddi", 192100, "8"),
            ("zones_operating", 98, "10"),
        ] {
            let line = try line(id, figures)
            #expect(line.actual?.value == .number(Rational(sum)), "\(id)")
            #expect(line.growth?.percent?.decimalText(places: 0) == growth, "\(id)")
        }
        let capital = try line("capital_fdi", figures)
        #expect(capital.leaders?.boards.map(\.board).first == "quang-ninh")
    }
}
