// The report as a whole: its parts in order, distances, movement, strengths, one board, a bloc of many, hostile names.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Reports

/// Points from two criteria: north 30 + 10, south 20 + 10, west 10 + 40.
private func two(_ figures: [String: (Int, Int)]) -> Small {
    Small(
        indicators: """
              tasks: {title: {vi: Nhiệm vụ, en: Tasks}, unit: task, nature: count, has: [actual]}
            """,
        criteria: """
                  - {id: A.1, title: {vi: Dự án, en: Projects}, points: 10, score: "min(10, projects.actual)", source: {document: t}}
                  - {id: A.2, title: {vi: Nhiệm vụ, en: Tasks}, points: 20, score: "min(20, tasks.actual)", source: {document: t}}
            """, members: figures.keys.sorted(),
        submitted: figures.mapValues { ["projects": "\($0.0)", "tasks": "\($0.1)", "filed": "yes"] })
}

@Suite("The report") struct ReportTests {
    @Test func `it opens with the review, then the ranking, then each board by rank, and ends with how to verify`()
        throws
    {
        let document = try shippedReport("red-river-delta-example", "2024-H1").document(derivations: true)
        let chapters = document.chapters.map(\.en)
        #expect(
            chapters.prefix(3) == ["Main results", "Review of the figures, first half of 2024", "Ranking"])
        #expect(chapters.last == "How to verify" && chapters.count == 3 + 11 + 1)
        #expect(chapters[3].contains("Hung Yen") && chapters[13].contains("Nam Dinh"))
        guard case .title(let title) = document.blocks[0], case .labels(let labels) = document.blocks[1] else {
            Issue.record("no title and labels at the top")
            return
        }
        #expect(
            title.vi.hasPrefix("Báo cáo thi đua · ")
                && labels.map(\.kind) == Label.Kind.allCases.filter { $0 != .partlyAppraised })
        // Every criterion opens to how it came about, and to nothing where that is not asked for.
        let folds = document.tables.flatMap(\.rows).compactMap(\.fold)
        #expect(folds.count == 11 * (try example().edition.criteria.count))
        #expect(folds.allSatisfy { $0.blocks.count > 3 })
        let plain = try shippedReport("red-river-delta-example", "2024-H1").document(derivations: false)
        #expect(plain.tables.flatMap(\.rows).allSatisfy { $0.fold == nil })
    }

    @Test func `a report of one board has its scorecard and nothing of the others`() throws {
        let report = try shippedReport("red-river-delta-example", "2024-H1", board: "hai-duong")
        let document = report.document(derivations: false)
        #expect(document.chapters.count == 2)
        #expect(report.fileName == "red-river-delta-example-2024-H1.hai-duong")
        let text = document.rendered(as: .markdown, in: .vi)
        #expect(text.hasPrefix("# Phiếu điểm · Hải Dương · ") && text.contains("Hạng 4 trên 10"))
        #expect(!text.contains("Quảng Ninh 1"))
        #expect(report.csv(.vi).hasPrefix("Số,Tiêu chí,Điểm,"))
        #expect(report.json.text.contains("\"indicators\": []"))
    }

    @Test func `the distance to the next rank is exact, and nothing where it is not settled`() throws {
        // 7 + 20 = 27, 10 + 10 = 20, 5 + 15 = 20, 1 + 0 = 1
        let report = try two(["a": (7, 20), "b": (10, 10), "c": (5, 15), "d": (1, 0)]).report()
        #expect(report.gaps.map(\.board) == ["b", "c", "d"])
        #expect(report.gaps.map(\.ahead) == ["a", "a", "c"])
        #expect(report.gaps.map(\.points) == [7, 7, 19])
        // The percent of the points assigned: 0.97/1000 of one board is not that of another.
        let example = try shippedReport("red-river-delta-example", "2024-H1")
        let second = try #require(example.gaps.first)
        // 1008.38/980 − 981.87/1000, in the 1000 points that Quảng Ninh has.
        let first = try #require(try Rational(decimal: "1008.38").divided(by: 980))
        #expect(second.points == first * 1000 - (try Rational(decimal: "981.87")))
        // Thái Bình lacks two figures: neither its distance nor that to it is known.
        #expect(example.gaps.filter { $0.points == nil }.map(\.board) == ["thai-binh", "ninh-binh"])
        // It stands in the board's own chapter as well.
        let chapter = try shippedReport("red-river-delta-example", "2024-H1", board: "hai-duong")
        #expect(
            chapter.document(derivations: false).rendered(as: .markdown, in: .en).contains(
                "- more than 19.3600 points to pass Bac Ninh, while all others stay"))
    }

    @Test func `movement shows ranks and percent by period, and says where editions differ`() throws {
        let now = two(["a": (7, 20), "b": (10, 10), "c": (5, 15)])
        var other = two(["a": (1, 0), "b": (10, 20), "d": (2, 2)])
        other.title = "{vi: Khác, en: Other}"
        let then = try other.standing("2023-H2")
        let document = try now.report(earlier: [then]).document(derivations: false)
        let markdown = document.rendered(as: .markdown, in: .en)
        // 30 of 30 then and 20 of 30 now; 1 of 30 then.
        for line in [
            "| Board | 2023-H2 | 2024-H1 | Places moved |", "| E-a | 3 · 3.33% | 1 · 90.00% | up 2 |",
            "| E-b | 1 · 100.00% | 2= · 66.67% | down 1 |", "| E-c | – | 2= · 66.67% | – |",
        ] {
            #expect(markdown.contains(line), "\(line)\n\(markdown)")
        }
        #expect(!markdown.contains("Scored by another edition"))
        let chart = try #require(document.charts.first { if case .lines = $0.kind { true } else { false } })
        // Only who was there in two periods has a line.
        #expect(chart.series.map(\.en) == ["E-a", "E-b"] && chart.categories.count == 2)
        #expect(chart.values == [[3, 1], [1, 2]])
        // Ninh Bình was not there in 2018, and both ranks of Bắc Ninh are intervals: no line to draw.
        let drawn = try shippedReport("red-river-delta", "2021").document(derivations: false).charts
        #expect(!drawn.contains { if case .lines = $0.kind { true } else { false } })
        let without = try now.report().document(derivations: false).rendered(as: .markdown, in: .en)
        #expect(without.contains("there is nothing to compare with"))
        // The real bloc's two periods have editions of their own.
        let real = try shippedReport("red-river-delta", "2021").document(derivations: false)
        #expect(
            real.rendered(as: .markdown, in: .vi).contains(
                "Chấm theo bộ tiêu chí khác, không so được từng điểm: 2018-H1 (red-river-delta-2018-h1)."))
    }

    @Test func `strengths and weaknesses are told in points and in shares of them`() throws {
        let report = try two(["a": (10, 20), "b": (10, 5), "c": (1, 5)]).report()
        let markdown = report.document(derivations: false).rendered(as: .markdown, in: .en)
        // c has 1 of 10 points of A.1 against (10 + 10 + 1) / 3 = 7; a has 20 of 20 of A.2 against (20 + 5 + 5) / 3 = 10.
        #expect(markdown.contains("| A.1 Projects | 1.00 | 7.00 | -6.00 | 10.00% | 70.00% | -60.00 |"))
        #expect(markdown.contains("| A.2 Tasks | 20.00 | 10.00 | +10.00 | 100.00% | 50.00% | +50.00 |"))
        // Beside the leader, who is a; a itself stands beside b.
        #expect(markdown.contains("### Strengths and weaknesses against the leader, E-a"))
        #expect(markdown.contains("### Strengths and weaknesses against the second, E-b"))
    }

    @Test func `what is undetermined is named and not compared`() throws {
        let report = try shippedReport("red-river-delta-example", "2024-H1", board: "thai-binh")
        let text = report.document(derivations: false).rendered(as: .markdown, in: .en)
        #expect(text.contains("Undetermined, not compared: A.3.1, A.4.3."))
        let names = report.document(derivations: false).charts.flatMap { $0.categories.map(\.en) }
        #expect(!names.contains { $0.hasPrefix("A.3.1 ") || $0.hasPrefix("A.4.3 ") })
    }

    @Test func `charts have as many values and texts as categories and series, and words for who does not see them`()
        throws
    {
        for (bloc, period) in shippedPeriods {
            for chart in try shippedReport(bloc, period).document(derivations: false).charts {
                #expect(chart.values.count == chart.categories.count && chart.texts.count == chart.categories.count)
                #expect(chart.values.allSatisfy { $0.count == chart.series.count })
                #expect(chart.texts.allSatisfy { $0.count == chart.series.count })
                #expect(chart.summary.vi.count > 10 && chart.summary.vi != chart.summary.en)
                #expect(!chart.table.rows.isEmpty)
            }
        }
    }

    @Test func `above sixty boards the chapters of the boards give way to a way to make each`() throws {
        func report(_ count: Int) throws -> Report {
            try two(Dictionary(uniqueKeysWithValues: (1...count).map { ("b\($0)", ($0 % 11, $0 % 21)) })).report()
        }
        #expect(try report(60).document(derivations: false).chapters.count == 64)
        let many = try report(61).document(derivations: false)
        #expect(many.chapters.count == 5)
        #expect(
            many.rendered(as: .markdown, in: .en).contains(
                "thidua report --board BOARD --bloc small --period 2024-H1"))
        let counted = try report(60)
        var steps: [Int] = []
        _ = counted.document(derivations: false) { done, all in
            steps.append(done)
            #expect(all == 60)
        }
        #expect(steps == Array(1...60))
    }

    @Test func `a bloc that nobody has reported for has a report that says so`() throws {
        let report = try Small().report()
        let text = report.document(derivations: true).rendered(as: .markdown, in: .en)
        #expect(text.contains("No board has submitted figures yet.") && text.contains("## How to verify"))
        #expect(!report.document(derivations: true).rendered(as: .html, in: .vi).isEmpty)
    }

    @Test func `every state of a small bloc has a report in all text faces, the same twice`() throws {
        for small in Small.everyState {
            for language in Language.allCases {
                for format in [ReportFormat.markdown, .html, .text] {
                    let first = try small.report().document(derivations: true).rendered(as: format, in: language)
                    let second = try small.report().document(derivations: true).rendered(as: format, in: language)
                    #expect(first == second && !first.isEmpty)
                }
            }
            #expect(try small.report().json.text == small.report().json.text)
        }
    }

    @Test func `names that a file brings in stay words`() throws {
        let bad = "<script>alert(1)</script> [x](javascript:1) =1+1 |"
        let small = Small(
            title: "{vi: \"\(bad)\", en: \"\(bad)\"}",
            criteria: """
                      - {id: A.1, title: {vi: "\(bad)", en: "\(bad)"}, points: 30, score: "min(30, projects.actual)", source: {document: "\(bad)"}}
                """, submitted: ["north": ["projects": "5"], "south": ["projects": "9"]],
            own: ["north": ["A.1": "7"]])
        let document = try small.report().document(derivations: true)
        for language in Language.allCases {
            let html = document.rendered(as: .html, in: language)
            #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
            let markdown = document.rendered(as: .markdown, in: language)
            #expect(
                markdown.contains(#"\[x\](javascript"#) && !markdown.contains(" [x]") && !markdown.contains(" <script"))
        }
    }
}
