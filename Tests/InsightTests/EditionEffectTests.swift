// A period by two editions: lines that add up, causes, pairs that turn round, what cannot be taken over.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

private let nowhere = Place(file: "figures.csv", line: 1, column: 1)
private let period = Period(year: 2024, part: .year)

/// One board's report.
private func report(_ board: String, x: Int, plan: Int = 10, z: Int, late: Int) -> Submission {
    let figures: [(String, Attribute, Int)] = [
        ("x", .actual, x), ("x", .plan, plan), ("z", .actual, z), ("late", .actual, late),
    ]
    return Submission(
        board: board, period: period,
        figures: Dictionary(
            uniqueKeysWithValues: figures.map { id, attribute, value in
                (FigureKey(id, attribute), Figure(value: .number(Rational(value)), origin: nowhere))
            }))
}

private func award(_ board: String, _ points: Rational) -> Award {
    Award(board: board, criterion: "B.1", points: points, origin: nowhere)
}

private func effect(
    _ old: Edition, _ new: Edition, _ reports: [Submission], _ awards: [Award], reported: Edition? = nil
) -> EditionEffect {
    EditionEffect(
        EditionDiff(from: old, to: new), period: period, reported: reported ?? old, submissions: (reports, reports),
        awards: awards)
}

/// A line in a few words: `A.2→A.3 +1 [rule]`.
private func line(_ line: EditionMove.Line) -> String {
    func name(_ line: EditionLine?) -> String? {
        switch line {
        case nil: nil
        case .criterionRounding?: "rounding criteria"
        case .line(.criterion(let id))?: id
        case .line(.cap(let id))?: "cap \(id)"
        case .line(.rounding(let id))?: "rounding \(id)"
        case .line(.totalRounding)?: "rounding total"
        }
    }
    let (was, now) = (name(line.before), name(line.after))
    let title = was == now ? now ?? "" : "\(was ?? "")→\(now ?? "")"
    let shift =
        line.shift.number.map { "\($0)" }
        ?? "\(line.shift.least.map { "\($0)" } ?? "?")…\(line.shift.most.map { "\($0)" } ?? "?")"
    return "\(title) \(shift) \(line.causes)"
}

/// What the lines of a board add up to, end by end, against the move of its total.
private func expectSums(_ effect: EditionEffect, _ note: Comment? = nil) {
    for move in effect.boards {
        #expect(Rational.sum(move.lines.compactMap(\.shift.least)) == move.shift.least, note)
        #expect(Rational.sum(move.lines.compactMap(\.shift.most)) == move.shift.most, note)
        #expect(move.lines.allSatisfy { !$0.causes.isEmpty }, note)
    }
}

@Suite("Edition effect") struct EditionEffectTests {
    /// A new criterion A.2, one rule changed, two renumbered.
    private func wider() throws -> Edition {
        var other = TrialEdition()
        other.id = "wider"
        other.criteria = [
            TrialEdition.capital,
            "{id: A.2, title: {vi: Tăng vốn, en: More capital}, points: 10, atLeast: 0, score: \"min(10, 2 * (x.actual - 6))\", source: {document: d}}",
            TrialEdition.projects.replacing("A.2", with: "A.3").replacing("6,", with: "7,"),
            TrialEdition.letters.replacing("A.3", with: "A.4"),
        ]
        return try other.read()
    }

    @Test func `every line that moves is told with its cause, and a pair that turns round`() throws {
        // a: 8 + 6 + 10 + 7 = 31, then 8 + 4 + 7 + 10 + 7 = 36. b: 10 + 10 + 5 + 5 = 30, then 10 + 8 + 10 + 5 + 5 = 38.
        let reports = [report("a", x: 8, z: 3, late: 0), report("b", x: 10, z: 6, late: 5)]
        let awards = [award("a", 7), award("b", 5)]
        let effect = try effect(TrialEdition().read(), wider(), reports, awards)
        #expect(effect.boards.map(\.board) == ["b", "a"])
        let (b, a) = (effect.boards[0], effect.boards[1])
        #expect(a.before.total == .exactly(31) && a.after.total == .exactly(36))
        #expect(b.before.total == .exactly(30) && b.after.total == .exactly(38))
        #expect(
            a.lines.map(line) == [
                "→A.2 4 [Insight.EditionCause.added]",
                "A.2→A.3 1 [Insight.EditionCause.rule(Insight.RuleChange.formula)]",
            ])
        #expect(b.lines.map(line) == ["→A.2 8 [Insight.EditionCause.added]"])
        #expect(a.isRankMoved && b.isRankMoved)
        // Good is from 31.
        #expect(!a.isClassMoved(effect.diff) && b.isClassMoved(effect.diff))
        // b gained 8 in the criteria, a 5.
        #expect(effect.turned.map(\.reversal) == [Reversal(first: "a", second: "b")])
        #expect(effect.turned.map(\.byCriteria) == [3] && effect.turned.map(\.isIndirect) == [false])
        // Of that 4 in the new criterion; the changed rule was in favour of a.
        #expect(b.leads(over: a).map(\.shift) == [4])
        expectSums(effect)
    }

    @Test func `a limit that turns a pair round is told as such`() throws {
        // a: 24 + 7 = 31; c: 30 + 2 = 32. With at most 25 in section A: a 31, c 27.
        let reports = [report("a", x: 8, z: 3, late: 0), report("c", x: 10, z: 9, late: 0)]
        var limited = TrialEdition()
        limited.limits = "    atMost: 25"
        let effect = try effect(TrialEdition().read(), limited.read(), reports, [award("a", 7), award("c", 2)])
        #expect(effect.boards.map(\.board) == ["a", "c"])
        #expect(effect.boards[0].lines.isEmpty)
        #expect(effect.boards[1].lines.map(line) == ["cap A -5 [Insight.EditionCause.limits]"])
        #expect(effect.turned.map(\.reversal) == [Reversal(first: "c", second: "a")])
        #expect(effect.turned.map(\.isIndirect) == [true])
        expectSums(effect)
    }

    @Test func `rounding that is done elsewhere is a line of its own`() throws {
        // x is 1 of 3: 10/3 = 3.333…, rounded 3.33; z 0; late 0: 10; judged 5. Of the total rounded to one place 18.3.
        var total = TrialEdition()
        total.rounding = "{at: total, places: 1, mode: half up}"
        let reports = [report("a", x: 1, plan: 3, z: 0, late: 0)]
        let effect = try effect(TrialEdition().read(), total.read(), reports, [award("a", 5)])
        let third = try #require(Rational(1).divided(by: 300))
        let move = try #require(effect.boards.first)
        #expect(move.before.total == .exactly(Rational(1833).divided(by: 100)!))
        #expect(move.after.total == .exactly(Rational(183).divided(by: 10)!))
        // 3.33 − 3.333… is gone; 18.3 − 18.333… has come.
        #expect(move.lines.map(\.after) == [.criterionRounding, .line(.totalRounding)])
        #expect(move.lines.map(\.shift.number) == [third, -(third * 10)])
        #expect(move.lines.map(\.causes) == [[.rounding], [.rounding]])
        expectSums(effect)
    }

    @Test func `points that the other edition does not allow are not judged yet`() throws {
        var steps = TrialEdition()
        steps.judged = "judged: {from: 0, to: 10, step: 1, by: head}"
        let reports = [report("a", x: 8, z: 3, late: 0), report("b", x: 10, z: 6, late: 5)]
        let awards = [award("a", Rational(15).divided(by: 2)!), award("b", 5)]
        let effect = try effect(TrialEdition().read(), steps.read(), reports, awards)
        #expect(
            effect.carried.new.awards.map { "\($0.board) \($0.criterion) \($0.points) \($0.now ?? "")" } == [
                "a B.1 7.5 B.1"
            ])
        #expect(effect.carried.old.awards.isEmpty)
        // a had 31.5 and now has 24 to 34.
        let move = try #require(effect.boards.first { $0.board == "a" })
        #expect(move.after.total == Bounds(least: 24, most: 34))
        #expect(
            move.lines.map(line)
                == ["B.1 -7.5…2.5 [Insight.EditionCause.rule(Insight.RuleChange.judged), Insight.EditionCause.award]"])
        // Whether the rank moves is not known, so nothing is said to turn round.
        #expect(!move.isRankMoved && move.mayMoveRank && effect.turned.isEmpty)
        expectSums(effect)
    }

    @Test func `figures in another unit, or never asked for, are missing and named`() throws {
        var other = TrialEdition()
        other.indicators = "  jobs: {title: {vi: việc, en: jobs}, unit: case, nature: count, has: [actual]}"
        other.criteria.append(
            "{id: A.4, title: {vi: Việc, en: Jobs}, points: 10, score: \"min(10, jobs.actual)\", source: {document: d}}"
        )
        var new = try other.read()
        new.indicators[1].unit = .named("project")
        let reports = [report("a", x: 8, z: 3, late: 0)]
        let effect = try effect(TrialEdition().read(), new, reports, [award("a", 7)])
        let carried = effect.carried.new
        #expect(carried.figures == [CarriedPeriod.LeftOut(indicator: "z", boards: 1, reason: .unit)])
        #expect(carried.unasked == [FigureKey("jobs", .actual)])
        #expect(carried.entries[0].figures[FigureKey("z", .actual)] == nil)
        let lines = try #require(effect.boards.first).lines.map(line)
        #expect(lines[0] == "A.2 -6…4 [Insight.EditionCause.rule(Insight.RuleChange.indicator(\"z\"))]")
        #expect(lines[1].hasPrefix("→A.4 "))
        expectSums(effect)
    }

    @Test func `a figure that the other edition would not take is scored and named`() throws {
        let old = try TrialEdition().read()
        var other = TrialEdition()
        other.indicators =
            "  y: {title: {vi: y, en: y}, unit: u, nature: flow, has: [actual], range: {actual: \"<= 7\"}, scored: no}"
        var strict = old
        strict.indicators[0].ranges = try #require(try other.read().indicator("y")).ranges
        let effect = effect(old, strict, [report("a", x: 8, z: 3, late: 0)], [award("a", 7)])
        #expect(
            effect.carried.new.doubtful
                == [CarriedPeriod.Doubtful(board: "a", key: FigureKey("x", .actual), value: 8)])
        #expect(effect.boards.isEmpty)
    }

    @Test func `a third edition by which boards reported changes nothing where it asks for the same`() throws {
        let (old, new) = (try TrialEdition().read(), try wider())
        var third = TrialEdition()
        third.id = "third"
        third.criteria[2] = TrialEdition.letters.replacing("points: 1,", with: "points: 2,")
        let reports = [report("a", x: 8, z: 3, late: 0), report("b", x: 10, z: 6, late: 5)]
        let awards = [award("a", 7), award("b", 5)]
        let own = effect(old, new, reports, awards)
        let other = effect(old, new, reports, awards, reported: try third.read())
        #expect(own.boards.map(\.shift) == other.boards.map(\.shift))
        #expect(own.boards.map { $0.lines.map(line) } == other.boards.map { $0.lines.map(line) })
    }

    @Test
    func `lines add up for every pair of editions, backwards they are the opposite, and no order of boards matters`()
        throws
    {
        // Every one of 64 sets of changes.
        let reports = [
            report("a", x: 8, plan: 9, z: 3, late: 0), report("b", x: 10, z: 6, late: 5),
            report("c", x: 7, plan: 3, z: 1, late: 12), report("d", x: 8, plan: 9, z: 3, late: 0),
        ]
        let awards = [award("a", 7), award("b", 5), award("c", Rational(17).divided(by: 2)!)]
        let old = try TrialEdition().read()
        for set in 0..<64 {
            var other = TrialEdition()
            if set & 1 != 0 {
                other.criteria[1] = other.criteria[1].replacing("6,", with: "13/2,").replacing("13/2", with: "6.5")
            }
            if set & 2 != 0 { other.criteria[2] = other.criteria[2].replacing("A.3", with: "A.7") }
            if set & 4 != 0 { other.limits = "    atMost: 24" }
            if set & 8 != 0 { other.rounding = "{at: section, places: 0, mode: half up}" }
            if set & 16 != 0 { other.judged = "judged: {from: 0, to: 10, step: 1, by: head}" }
            if set & 32 != 0 { other.ranking = other.ranking.replacing("on: rounded", with: "on: exact") }
            let new = try other.read()
            let forth = effect(old, new, reports, awards)
            expectSums(forth, "\(set)")
            let mixed = effect(old, new, [2, 0, 3, 1].map { reports[$0] }, awards.reversed())
            #expect(forth.boards.map { $0.lines.map(line) } == mixed.boards.map { $0.lines.map(line) }, "\(set)")
            #expect(forth.turned.map(\.reversal) == mixed.turned.map(\.reversal), "\(set)")
            let back = effect(new, old, reports, awards, reported: old)
            expectSums(back, "\(set)")
            for move in forth.boards {
                let returned = try #require(back.boards.first { $0.board == move.board }, "\(set)")
                #expect(returned.shift.least == move.shift.least.map { -$0 }, "\(set)")
                #expect(returned.shift.most == move.shift.most.map { -$0 }, "\(set)")
                #expect(returned.lines.count == move.lines.count, "\(set)")
            }
            #expect(set != 0 || forth.boards.isEmpty)
        }
    }
}
