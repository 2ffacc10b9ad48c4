// Trends over a made-up bloc whose numbers were worked out by hand.
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

private func number(_ bounds: Bounds?) -> String? { bounds?.number?.description }

@Suite("Trends") struct TrendTests {
    @Test func `a period stays as it was scored`() throws {
        let trend = try Coast.trend()
        #expect(trend.periods.map(\.period.description) == ["2024-H1", "2024", "2026-H1"])
        let then = trend.periods[0].recorded
        // Plan due 200: 100/200 × 20 = 10; 60% let: 6; 100/200 of the best: 5; judged 8; 4 solutions.
        let haiPhong = try #require(then.standing(of: "hai-phong"))
        #expect(haiPhong.points == .exactly(33))
        #expect(haiPhong.rank == 3...3)
        #expect(haiPhong.ranked == 4)
        #expect(haiPhong.percent == .exactly(55))
        #expect(haiPhong.grades.map(\.id) == ["fair"])
        #expect(haiPhong.sections.map(\.points) == [.exactly(21), .exactly(12)])
        #expect(haiPhong.sections.map(\.percent) == [.exactly(decimal("52.5")), .exactly(60)])
        // 20 + 3 + 3 + 6 + 3; 20 + 8 + 10 + 9 + 2; 10 + 2 + 2.5 + 5 + 1.
        #expect(then.standing(of: "hai-duong")?.points == .exactly(35))
        #expect(then.standing(of: "quang-ninh")?.points == .exactly(49))
        #expect(then.standing(of: "nam-dinh")?.points == .exactly(decimal("20.5")))
        #expect(then.state.ranking.rows.map(\.scorecard.board) == ["quang-ninh", "hai-duong", "hai-phong", "nam-dinh"])
    }

    @Test func `boards that merged since stand as one board in the bloc of today`() throws {
        let trend = try Coast.trend()
        let merged = try #require(trend.periods[0].merged)
        #expect(merged.parts == ["hai-phong": ["hai-phong", "hai-duong"]])
        #expect(merged.leftOut == ["nam-dinh"])
        #expect(Set(merged.view.rows.keys) == ["hai-phong", "quang-ninh"])
        // Revenue 160 of 260 due: 12.31; 90 of 200 ha: 4.5; 160/200 of the best: 8; 7 solutions; the judged 10 points are open.
        let card = try #require(merged.view.rows["hai-phong"]?.scorecard)
        #expect(
            card.criteria.map { number($0.points.rounded) } == ["12.31", "4.5", "8", nil, "7"])
        let standing = try #require(trend.step(of: "hai-phong", in: 0).merged)
        #expect(standing.points == Bounds(least: decimal("31.81"), most: decimal("41.81")))
        #expect(standing.rank == 2...2)
        #expect(standing.ranked == 2)
        // What the two really had stands beside it.
        let parts = trend.step(of: "hai-phong", in: 0).parts
        #expect(parts.map(\.board) == ["hai-phong", "hai-duong"])
        #expect(parts.map(\.standing?.rank) == [3...3, 2...2])
        // The other board is ranked among today's as well, with its own figures and judged points.
        #expect(trend.step(of: "quang-ninh", in: 0).merged?.points == .exactly(49))
        // The last period is as it is.
        #expect(trend.periods[2].merged == nil)
        #expect(trend.step(of: "hai-phong", in: 2).parts.map(\.board) == ["hai-phong"])
    }

    @Test func `what a predecessor did not report is missing in the whole`() throws {
        let trend = try Coast.trend()
        let revenue = try #require(trend.figures(of: "hai-phong").first { $0.indicator.id == "revenue" })
        #expect(revenue.cells[0] == .figure(.number(160), isEstimate: false))
        guard case .missing(let reason?) = revenue.cells[1] else {
            Issue.record("the year has no figure, for a reason")
            return
        }
        #expect(reason.en == "“hai-duong” has not submitted")
        // Everything is open: nothing is guessed from the part that is known.
        #expect(trend.step(of: "hai-phong", in: 1).merged?.points == Bounds(least: 0, most: 60))
        // 300 of 400: 15; 6; 300 of the best 400: 7.5; judged 8; 9 solutions.
        #expect(trend.step(of: "hai-phong", in: 1).parts.map(\.standing?.points) == [.exactly(decimal("45.5")), nil])
    }

    @Test func `a board that left is shown until then`() throws {
        let trend = try Coast.trend()
        #expect(trend.boards == ["quang-ninh", "hai-phong", "hai-duong", "nam-dinh"])
        #expect(trend.step(of: "nam-dinh", in: 0).standing?.rank == 4...4)
        #expect(trend.step(of: "nam-dinh", in: 0).merged == nil)
        #expect(trend.step(of: "nam-dinh", in: 1).isEmpty)
        #expect(trend.step(of: "nam-dinh", in: 2).parts.isEmpty)
        #expect(trend.likePeriod(of: "nam-dinh", before: 2) == nil)
    }

    @Test func `like is compared with like`() throws {
        let trend = try Coast.trend()
        #expect(trend.likePeriod(before: 2) == 0)
        #expect(trend.likePeriod(before: 1) == nil)
        #expect(trend.likePeriod(before: 0) == nil)
        #expect(trend.likePeriod(of: "hai-phong", before: 2) == 0)
    }

    @Test func `gains and losses are those of criteria that score alike, under any number`() throws {
        let trend = try Coast.trend()
        // 210 of 300 due: 14; the best: 10; 110 of 200 ha: 5.5; judged 7; 12 solutions; land left: 5.
        #expect(trend.periods[2].recorded.standing(of: "hai-phong")?.points == .exactly(decimal("53.5")))
        let moves = try #require(trend.moves(of: "hai-phong", from: 0, to: 2))
        #expect(moves.gains.map(\.criterion) == ["A.2", "A.1", "A.3"])
        #expect(moves.gains.map(\.formerly) == ["A.3", "A.1", "A.2"])
        #expect(moves.gains.map(\.difference) == [2, decimal("1.69"), 1])
        #expect(moves.gains.map(\.share) == [20, decimal("8.45"), 10])
        #expect(moves.gains.map(\.isBlocWide) == [true, false, false])
        #expect(moves.losses.isEmpty)
        #expect(
            moves.others.map(\.criterion) == ["B.1", "B.2", "B.3"] && moves.others[0].reason == .undetermined
                && moves.others[2].reason == .differs([.added]))
        // Both blocs have the same boards: the one that left is not in the earlier one.
        #expect(moves.joined.isEmpty && moves.left.isEmpty)
        // 19 - 20; 9.05 - 10; 8.5 - 8; judged 9 both times.
        let other = try #require(trend.moves(of: "quang-ninh", from: 0, to: 2))
        #expect(other.losses.map { "\($0.criterion) \($0.difference)" } == ["A.1 -1", "A.2 -0.95"])
        #expect(other.gains.map { "\($0.criterion) \($0.difference)" } == ["A.3 0.5"])
        #expect(other.moves.map(\.criterion) == ["A.1", "A.2", "A.3", "B.1"])
    }

    @Test func `moves of one edition add up to the move of the total`() throws {
        let trend = try Coast.trend()
        let moves = try #require(trend.moves(of: "quang-ninh", from: 0, to: 1))
        #expect(moves.others.isEmpty)
        let before = try #require(trend.periods[0].view.standing(of: "quang-ninh")?.points.number)
        let after = try #require(trend.periods[1].view.standing(of: "quang-ninh")?.points.number)
        #expect(Rational.sum(moves.moves.map(\.difference)) == after - before)
    }

    @Test func `figures stand in one line where unit and nature are the same`() throws {
        let figures = try Coast.trend().figures(of: "quang-ninh")
        let capital = figures.filter { $0.indicator.id == "capital" }
        #expect(capital.map(\.indicator.unit.text) == ["bn VND", "million USD"])
        #expect(capital.allSatisfy { $0.isSplit })
        #expect(capital[0].cells == [.notAsked, .notAsked, .figure(.number(80), isEstimate: false)])
        #expect(capital[1].cells.map(\.number) == [7, 9, nil])
        #expect(capital[0].change(from: 0, to: 2) == nil)
        let revenue = try #require(figures.first { $0.indicator.id == "revenue" })
        #expect(!revenue.isSplit)
        // 190 against 200.
        let change = try #require(revenue.change(from: 0, to: 2))
        #expect(change.difference == -10 && change.growth == -5)
        // A share of the land has a difference and no growth.
        let occupancy = try #require(figures.first { $0.indicator.id == "occupancy" })
        let points = try #require(occupancy.change(from: 0, to: 2))
        #expect(points.difference == 5 && points.growth == nil)
    }

    @Test func `the order of periods, boards and figures does not matter`() throws {
        let first = try Coast.trend()
        let second = Trend(
            try Coast.bloc(),
            [
                try Coast.period("2024", Coast.old, Coast.year2024.reversed()),
                try Coast.period("2024-H1", Coast.old, Coast.half2024.reversed()),
                try Coast.period("2026-H1", Coast.new, Coast.half2026.reversed()),
            ])
        #expect(first.boards == second.boards)
        for board in first.boards {
            for number in first.periods.indices {
                let (a, b) = (first.step(of: board, in: number), second.step(of: board, in: number))
                #expect(a.merged == b.merged)
                #expect(a.parts.map(\.standing) == b.parts.map(\.standing))
            }
            #expect(first.figures(of: board).map(\.cells) == second.figures(of: board).map(\.cells))
        }
    }

    @Test func `a board under another name keeps its judged points`() throws {
        let members = Coast.members.replacing(
            "predecessors: [hai-duong]", with: "since: 2025-07-01, predecessors: [hai-duong]")
        let trend = Trend(
            try Coast.bloc(members),
            [
                try Coast.period("2024-H1", Coast.old, Coast.half2024.filter { $0.board != "hai-phong" }),
                try Coast.period("2026-H1", Coast.new, Coast.half2026),
            ])
        #expect(trend.periods[0].merged?.parts == ["hai-phong": ["hai-duong"]])
        #expect(trend.step(of: "hai-phong", in: 0).merged?.points == .exactly(35))
        #expect(trend.step(of: "hai-phong", in: 0).parts.map(\.board) == ["hai-duong"])
    }

    @Test func `who came in from outside of the bloc is said, and nothing is added`() throws {
        let members = Coast.members.replacing(
            "predecessors: [hai-duong]", with: "outsiders: [{name: {vi: Bắc Giang, en: Bac Giang}, from: 2025-07-01}]"
        ).replacing(", until: 2025-06-30", with: "")
        let trend = Trend(
            try Coast.bloc(members),
            [
                try Coast.period("2024-H1", Coast.old, Coast.half2024),
                try Coast.period("2026-H1", Coast.new, Coast.half2026),
            ])
        #expect(trend.periods[0].merged == nil)
        #expect(trend.step(of: "hai-phong", in: 0).outsiders.map(\.name.en) == ["Bac Giang"])
        #expect(trend.step(of: "hai-phong", in: 0).standing?.points == .exactly(33))
        #expect(trend.step(of: "hai-phong", in: 1).outsiders.isEmpty)
    }
}

@Suite("What editions have in common") struct EditionLikenessTests {
    private func likeness(_ old: String, _ new: String, in part: Period.Part? = nil) throws -> EditionLikeness {
        EditionLikeness(from: try Coast.read(old), to: try Coast.read(new), in: part)
    }

    @Test func `criteria are found again under other numbers`() throws {
        let likeness = try likeness(Coast.old, Coast.new)
        #expect(likeness.criteria.map(\.criterion) == ["A.1", "A.2", "A.3", "B.1", "B.2", "B.3"])
        #expect(likeness.criteria.map(\.formerly) == ["A.1", "A.3", "A.2", "B.1", "B.2", nil])
        #expect(likeness.criteria.map(\.isComparable) == [true, true, true, true, false, false])
        #expect(likeness.criteria.map(\.isBlocWide) == [false, true, false, false, false, false])
        #expect(likeness["B.2"]?.differences.contains(.rule(.points)) == true)
        #expect(likeness["B.2"]?.differences.contains(.rule(.formula)) == true)
        #expect(likeness["B.3"]?.differences == [.added])
        #expect(likeness.sections == ["A"])
        #expect(!likeness.total)
        #expect(likeness.gone.isEmpty)
        // The other way round the one that was new is gone.
        let back = try self.likeness(Coast.new, Coast.old)
        #expect(back.gone == ["B.3"])
        #expect(back.sections == ["A"])
    }

    @Test func `an edition is like itself`() throws {
        for text in [Coast.old, Coast.new] {
            let likeness = try likeness(text, text)
            #expect(likeness.criteria.allSatisfy { $0.isComparable })
            #expect(likeness.sections == ["A", "B"])
            #expect(likeness.total && likeness.gone.isEmpty)
        }
    }

    @Test func `a new title alone changes nothing that is computed, but another thing to judge`() throws {
        let computed = try likeness(
            Coast.old, Coast.old.replacing("vi: Kế hoạch, en: Plan", with: "vi: So với kế hoạch, en: Against the plan"))
        #expect(computed["A.1"]?.isComparable == true)
        #expect(computed.total)
        let judged = try likeness(
            Coast.old, Coast.old.replacing("vi: Chấm, en: Judged", with: "vi: Sáng tạo, en: Creativity"))
        #expect(judged["B.1"]?.differences == [.another])
        #expect(judged.sections == ["A"])
        #expect(!judged.total)
    }

    @Test func `another limit of a section, another rounding of the total`() throws {
        let capped = try likeness(
            Coast.old,
            Coast.old.replacing(
                "title: {vi: Phong trào, en: Movement}\n    points: 20",
                with: "title: {vi: Phong trào, en: Movement}\n    points: 20\n    atMost: 15"))
        #expect(capped.criteria.allSatisfy { $0.isComparable })
        #expect(capped.sections == ["A"])
        #expect(!capped.total)
        let rounded = try likeness(
            Coast.old.replacing("at: criterion", with: "at: section"),
            Coast.old.replacing("at: criterion", with: "at: total"))
        #expect(rounded.criteria.allSatisfy { $0.isComparable })
        #expect(rounded.sections == [])
        #expect(!rounded.total)
        let finer = try likeness(Coast.old, Coast.old.replacing("places: 2", with: "places: 3"))
        #expect(finer.criteria.allSatisfy { $0.differences == [.rule(.rounding)] })
    }

    @Test func `the share of a plan counts only where it is due`() throws {
        let other = Coast.old.replacing("planShare: {H1: 1/2}", with: "planShare: {H1: 2/5}")
        let half = try likeness(Coast.old, other, in: .h1)
        #expect(half["A.1"]?.differences == [.rule(.planShare)])
        #expect(half["A.2"]?.differences == [])
        let year = try likeness(Coast.old, other, in: .year)
        #expect(year["A.1"]?.differences == [])
        // Of any two periods it may matter.
        let any = try likeness(Coast.old, other)
        #expect(any["A.1"]?.differences == [.rule(.planShare)])
    }

    @Test func `a move is told with the board's own figures that its criterion reads`() throws {
        let trend = try Coast.trend()
        let moves = try #require(trend.moves(of: "quang-ninh", from: 0, to: 2))
        func figures(_ criterion: String) throws -> [String] {
            let move = try #require(moves.moves.first { $0.criterion == criterion })
            return trend.figures(behind: move, of: "quang-ninh", from: 0, to: 2).map {
                "\($0.key) \($0.before?.description ?? "-") \($0.after?.description ?? "-")"
            }
        }
        // The plan of 400 stayed; the ratio is read, not its parts; a person judged B.1.
        #expect(try figures("A.1") == ["revenue.actual 200 190"])
        #expect(try figures("A.3") == ["occupancy.actual 80 85"])
        #expect(try figures("B.1") == [])
    }

    @Test func `who passed a board is who stood behind it then and stands before it now`() throws {
        let trend = Trend(
            try Coast.bloc(),
            [
                try Coast.period("2024-H1", Coast.old, Coast.half2024),
                try Coast.period(
                    "2024", Coast.old,
                    [
                        Coast.Report("hai-phong", [400, 400, 100, 100, 10, 9], 10),
                        Coast.Report("nam-dinh", [100, 400, 30, 100, 2, 9], 5),
                        Coast.Report("quang-ninh", [50, 400, 10, 100, 1, 9], 1),
                    ]),
            ])
        // Then Quang Ninh, Hai Duong, Hai Phong, Nam Dinh; now Hai Phong, Nam Dinh, Quang Ninh, of Hai Duong nothing.
        let first = trend.passing(of: "quang-ninh", from: 0, to: 1)
        #expect(first.by == ["hai-phong", "nam-dinh"] && first.over.isEmpty)
        let last = trend.passing(of: "hai-phong", from: 0, to: 1)
        #expect(last.by.isEmpty && last.over == ["quang-ninh"])
        #expect(trend.passing(of: "hai-duong", from: 0, to: 1).isEmpty)
        #expect(trend.passing(of: "quang-ninh", from: 0, to: 0).isEmpty)
    }
}
