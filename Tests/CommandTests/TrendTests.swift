// `thidua trend` over three periods of a bloc of which two boards merged; the numbers were worked out by hand.
import Foundation
import Testing

extension Run {
    /// Whether a line of the output has these words in this order, whatever stands between them.
    func hasLine(_ words: String...) -> Bool {
        output.lines.contains { line in
            var rest = line[...]
            return words.allSatisfy { word in
                guard let found = rest.range(of: word) else { return false }
                rest = rest[found.upperBound...]
                return true
            }
        }
    }
}

@Suite("trend") struct TrendTests {
    @Test func `the bloc: as it was, as it is today, who moved, what can be compared`() throws {
        let bloc = try CoastBloc()
        defer { bloc.copy.remove() }
        let run = try bloc.run("trend")
        #expect(run.code == 0, "\(run.errors)")
        // In 2024 four boards; as the bloc is today two, Hai Phong and Hai Duong as one with its judged 10 points open.
        #expect(run.hasLine("Quang Ninh", "1 · 81.67%", "1 · 81.67%", "1 · 86.67%", "1–2 · 86.67%", "1 · 76.50%"))
        #expect(
            run.hasLine(
                "Hai Phong", "3 · 55.00%", "2 · 53.02% … 69.68%", "2 · 75.83%", "1–2 · 0.00% … 100.00%", "2 · 76.43%"))
        #expect(run.hasLine("Hai Duong (left)", "2 · 58.33%", "–", "–", "–", "–"))
        #expect(run.hasLine("Nam Dinh (left)", "4 · 34.17%", "–", "–", "–", "–"))
        #expect(run.output.contains("2026-H1 against 2024-H1: 0 boards up, 0 down, 2 at the same rank."))
        #expect(run.hasLine("Quang Ninh", "1 → 1", "same rank", "81.67% → 76.50%", "A.3 +0.50", "A.1 -1.00"))
        #expect(run.output.contains("2024-H1: Hai Phong is put together from the reports of Hai Phong, Hai Duong"))
        #expect(run.output.contains("2024-H1: not in the bloc as it is today (they left): Nam Dinh"))
        #expect(run.hasLine("2024-H1 → 2026-H1 (coast-2024 → coast-2026): 4 of 6 criteria can be compared;"))
        #expect(run.output.replacing("\n", with: " ").contains("sections that can be compared as a whole: A;"))
        #expect(run.hasLine("comparable, under another number before: A.2 (A.3), A.3 (A.2)"))
        #expect(run.hasLine("new: B.3 Land left"))
        // The year has no like period before it.
        #expect(run.hasLine("2024 ", "coast-2024", "2", "2", "none"))
    }

    @Test func `a board that others merged into stands beside what they really had`() throws {
        let bloc = try CoastBloc()
        defer { bloc.copy.remove() }
        let run = try bloc.run("trend hai-phong")
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.hasLine("2024-H1", "33.00", "60.00", "55.00%", "3 of 4", "Fair", "as it was scored"))
        #expect(run.hasLine("2024-H1", "35.00", "60.00", "58.33%", "2 of 4", "Fair", "Hai Duong: as it was"))
        #expect(run.hasLine("2024-H1", "31.81 … 41.81", "60.00", "53.02% … 69.68%", "2 of 2", "worked out: Hai Phong"))
        #expect(run.hasLine("2026-H1", "53.50", "70.00", "76.43%", "2 of 2", "Good"))
        #expect(run.hasLine("2026-H1", "73.75%", "80.00%"))
        #expect(run.hasLine("A.2 (A.3)", "Against the best *", "8.00", "10.00", "+2.00", "+20.00%"))
        #expect(run.hasLine("A.1", "Plan", "12.31", "14.00", "+1.69", "+8.45%"))
        #expect(
            run.hasLine(
                "Not compared: the edition differs (see the end): B.2, B.3; undetermined in either period: B.1."))
        #expect(run.hasLine("Revenue", "160", "missing", "210", "+50 (+31.25%)"))
        #expect(run.hasLine("Capital", "bn VND", "–", "–", "90", "–"))
        #expect(run.hasLine("Capital", "million USD", "11", "missing", "–", "–"))
    }

    @Test func `a board that left is shown until then`() throws {
        let bloc = try CoastBloc()
        defer { bloc.copy.remove() }
        let left = try bloc.run("trend nam-dinh")
        #expect(left.output.contains("Nam Dinh was a member of the bloc until 2024-12-31."))
        #expect(left.hasLine("2024-H1", "20.50", "34.17%", "4 of 4"))
        #expect(left.hasLine("2026-H1", "–", "no member of the bloc"))
        #expect(!left.output.contains("worked out"))
        let merged = try bloc.run("trend hai-duong")
        #expect(merged.output.contains("until 2025-06-30 and then merged into Hai Phong (thidua trend hai-phong)."))
        // Seen from the year 2024 nobody has merged yet.
        let then = try bloc.run("trend hai-duong --period 2024")
        #expect(then.code == 0 && !then.output.contains("worked out"), "\(then.errors)")
        #expect(then.hasLine("2024-H1", "35.00", "2 of 4"))
        #expect(then.hasLine("2024 ", "–", "no report"))
        #expect(!then.output.contains("2026-H1"))
    }

    @Test func `programs get the same numbers, exactly, and the same bytes each time`() throws {
        let bloc = try CoastBloc()
        defer { bloc.copy.remove() }
        let run = try bloc.run("trend hai-phong --format json")
        #expect(run.output == (try bloc.run("trend hai-phong --format json --lang vi").output))
        let trend = try json(run.output)
        #expect(trend["format"] as? String == "thidua.trend/1")
        let board = try #require((trend["boards"] as? [[String: Any]])?.first)
        let periods = try #require(board["periods"] as? [[String: Any]])
        let points = try #require((periods[0]["asToday"] as? [String: Any])?["points"] as? [String: Any])
        #expect(points["least"] as? Double == 31.81 && points["most"] as? Double == 41.81)
        let moves = try #require((board["moves"] as? [[String: Any]])?.first)
        #expect(moves["from"] as? String == "2024-H1")
        let criteria = try #require(moves["criteria"] as? [[String: Any]])
        #expect(criteria.map { $0["criterion"] as? String } == ["A.1", "A.2", "A.3"])
        #expect(criteria.map { $0["difference"] as? Double } == [1.69, 2, 1])
        let whole = try json(try bloc.run("trend --format json").output)
        let boards = try #require(whole["boards"] as? [[String: Any]])
        #expect(boards.map { $0["board"] as? String } == ["quang-ninh", "hai-phong", "hai-duong", "nam-dinh"])
        #expect(boards.map { $0["member"] as? Bool } == [true, true, false, false])
    }

    @Test(arguments: ["text", "markdown", "html", "csv"]) func `every format has the cautions, in both languages`(
        format: String
    ) throws {
        let bloc = try CoastBloc()
        defer { bloc.copy.remove() }
        for line in ["trend", "trend hai-phong"] {
            for (language, words) in [
                ("vi", ["ĐỀ XUẤT", "SỐ LIỆU MINH HOẠ"]), ("en", ["PROPOSAL", "MADE-UP FIGURES"]),
            ] {
                let run = try bloc.run("\(line) --format \(format) --lang \(language)")
                #expect(run.code == 0 && words.allSatisfy { run.output.contains($0) }, "\(run.errors)")
            }
        }
        let page = try bloc.run("trend hai-phong --format html").output
        #expect(page.contains("<svg"))
    }

    @Test func `what cannot be shown is said with what can`() throws {
        let bloc = try CoastBloc()
        defer { bloc.copy.remove() }
        let unknown = try bloc.run("trend hai-phnog")
        #expect(unknown.code == 1 && unknown.errors.contains("board.unknown"))
        #expect(unknown.errors.contains("did you mean “hai-phong”?"))
        let uncovered = try bloc.run("trend --period 2030")
        #expect(uncovered.code == 1 && uncovered.errors.contains("workspace.no-edition"))
        let silent = try bloc.run("trend --period 2026")
        #expect(silent.code == 1 && silent.errors.contains("trend.nothing"))
        #expect(silent.errors.contains("a period with reports: 2024-H1, 2024, 2026-H1"))
        let early = try bloc.run("trend nam-dinh --period 2024-H3")
        #expect(early.code == 1 && early.errors.contains("period.malformed"))
        // One period alone has nothing to be compared with.
        let first = try bloc.run("trend --period 2024-H1")
        #expect(first.code == 0)
        #expect(first.output.contains("The ledger has only one period that can be scored"))
        #expect(!first.output.contains("worked out"))
    }

    @Test func `a board's losses stand first, with its figures that moved them, who passed it and no wide table`()
        throws
    {
        let bloc = try CoastBloc()
        defer { bloc.copy.remove() }
        let run = try bloc.run("trend quang-ninh")
        #expect(run.code == 0, "\(run.errors)")
        // 19 - 20: revenue 200 of 400/2 and 190; 9.05 - 10 against the best one; the land brings 0.5.
        #expect(run.hasLine("A.1", "-1.00", "-5.00%", "Revenue, actual: 200 → 190"))
        #expect(run.hasLine("A.2 (A.3)", "-0.95", "Revenue, actual: 200 → 190"))
        let losses = try #require(run.output.range(of: "-0.95"))
        let gains = try #require(run.output.range(of: "+0.50"))
        #expect(losses.lowerBound < gains.lowerBound)
        let figures = try #require(run.output.range(of: "Figures from period to period"))
        #expect(gains.lowerBound < figures.lowerBound)
        #expect(run.output.contains("Rank 1 of 2 → 1 of 2 (the editions differ"))
        #expect(run.output.replacing("\n", with: " ").contains("A: Results; B: Movement."))
        let widest = run.output.lines.map { $0.count }.max() ?? 0
        #expect(widest <= 120)
    }

    @Test func `editions of other names that score alike are compared without a contradiction`() throws {
        let copy = CoastBloc.old.replacing("edition: coast-2024", with: "edition: coast-2026")
            .replacing("{from: 2024-H1, to: 2024}", with: "{from: 2026-H1, to: 2026}")
        let other = try CoastBloc(new: copy)
        defer { other.copy.remove() }
        let run = try other.run("trend quang-ninh")
        #expect(run.code == 0, "\(run.errors)")
        let text = run.output.replacing("\n", with: " ")
        #expect(text.contains("every criterion scores alike") && text.contains("5 of 5 criteria can be compared"))
        #expect(!text.contains("cannot be compared") && !text.contains("the editions differ"))
    }
}
