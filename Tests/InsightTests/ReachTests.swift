// What it takes, worked out by hand, and made-up contests in which all values of all figures are tried.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Insight
@testable import thidua_bench

/// Three criteria: percent of plan, against the best of the bloc, judged.
private let text = """
    edition: trial
    bloc: trial
    status: proposal
    title: {vi: t, en: t}
    valid: {from: 2024-H1, to: 2024}
    source: {document: d}
    points: 30
    rounding: {at: criterion, places: 1, mode: half up}
    ranking: {on: rounded, keys: [total], ties: share}
    grades: [{id: good, title: {vi: t, en: t}, from: 25}]
    indicators:
      x: {title: {vi: x, en: x}, unit: u, nature: flow, has: [actual, plan], decimals: 1}
      z: {title: {vi: z, en: z}, unit: case, nature: count, has: [actual]}
      n: {title: {vi: n, en: n}, unit: case, nature: count, has: [actual]}
    sections:
      - id: A
        title: {vi: t, en: t}
        points: 30
        criteria:
          - {id: A.1, title: {vi: t, en: t}, points: 10, source: {document: d}, percentOfPlan: {of: x}}
          - {id: A.2, title: {vi: t, en: t}, points: 10, source: {document: d}, score: z.actual / max(boards.z.actual) * points}
          - {id: A.3, title: {vi: t, en: t}, points: 10, source: {document: d}, judged: {from: 0, to: 10, step: 0.5, by: head}}
    """

private func entry(_ board: String, _ x: Int, _ z: Int, _ judged: Int?) -> Entry {
    Entry(
        board: board,
        figures: [
            FigureKey("x", .actual): .number(Rational(x)), FigureKey("x", .plan): .number(10),
            FigureKey("z", .actual): .number(Rational(z)), FigureKey("n", .actual): .number(1),
        ], awards: judged.map { ["A.3": Rational($0)] } ?? [:])
}

/// a: 8 + 10 + 5 = 23; b: 9 + 5 + 6 = 20; c: 10 + 2.5 + 4 = 16.5.
private func contest(_ changed: [Entry] = [], by text: String = text) throws -> Contest {
    let (read, found) = Edition.read(text, file: "trial.yaml")
    let edition = try #require(read, "\(found)")
    let boards = [entry("a", 8, 4, 5), entry("b", 9, 2, 6), entry("c", 10, 1, 4)]
    return Contest(
        edition, period: Period("2024-H1")!,
        entries: boards.map { board in changed.first { $0.board == board.board } ?? board })
}

private func words(_ reach: Reach) -> [String] {
    reach.lines.map { line in
        let name =
            switch line.subject {
            case .figure(let key): key.description
            case .award(let id): id
            }
        switch line.outcome {
        case .reached(let reached):
            return
                "\(name): \(reached.value) (\(reached.change.map { "\($0)" } ?? "–")), \(reached.after.basis.number ?? -1)"
        case .none(.notRead): return "\(name): not read"
        case .none(.noGain(let full, _)): return "\(name): full \(full.joined(separator: " "))"
        case .none(.notEnough(let most, let at, _)): return "\(name): at most \(most) at \(at)"
        case .none: return "\(name): none"
        case .notDecided: return "\(name): not decided"
        case .movesWithParts: return "\(name): ratio"
        case .missing: return "\(name): missing"
        case .contradicted: return "\(name): contradicted"
        }
    }
}

struct ReachTests {
    @Test func theSmallestChangeThatReachesFirstPlace() throws {
        // b needs 23 of its own against a: x brings 1 at most (21). Each z of b above 4 lowers what a has for its 4:
        // at 3 b has 9 + 7.5 + 6 = 22.5 against 23; at 4 it has 25. Judged: 9 gives 23, which shares the first place.
        let reach = Reach(try contest(), board: "b", target: .rank(1))
        #expect(
            words(reach) == [
                "x.actual: at most 21 at 10", "z.actual: 4 (2), 25", "n.actual: not read", "A.3: 9 (3), 23",
            ])
        #expect(reach.needed == Reach.Need(number: 23, isEnough: true, board: "a"))
        #expect(!reach.isHeld)
    }

    @Test func aPlaceAheadIsMoreThanOneShared() throws {
        // 9 would be equal to a, so that half a point more is needed.
        let reach = Reach(try contest(), board: "b", target: .over("a"))
        #expect(words(reach).last == "A.3: 9.5 (3.5), 23.5")
    }

    @Test func aPlaceThatIsTakenIsNamed() throws {
        // From 20: a 23 and b 20 have it; one place only, which is a's.
        let limited = text.replacing("from: 25}", with: "from: 20, quota: 1, quotaTies: vote}")
        let reach = Reach(try contest(by: limited), board: "b", target: .grade("good"))
        #expect(reach.quota == Reach.Quota(places: 1, holders: ["a"], inTheWay: "a", isEqualEnough: false))
        #expect(reach.needed == Reach.Need(number: 20, isEnough: false, board: "a"))
        // Level with a at 9, which the bloc would have to vote on; ahead of it at 9.5.
        #expect(words(reach).last == "A.3: 9.5 (3.5), 23.5")
        // With two places nobody stands in the way of c but its points.
        let two = text.replacing("from: 25}", with: "from: 20, quota: 3, quotaTies: vote}")
        let free = Reach(try contest(by: two), board: "c", target: .grade("good"))
        #expect(free.quota == Reach.Quota(places: 3, holders: ["a", "b"], inTheWay: nil, isEqualEnough: false))
        #expect(free.needed == Reach.Need(number: 20, isEnough: true, board: nil))
    }

    @Test func whatVetoesIsToldFromWhatLiftsAVeto() throws {
        let strict = text.replacing(
            "n: {title: {vi: n, en: n}, unit: case, nature: count, has: [actual]}",
            with: "n: {title: {vi: n, en: n}, unit: case, nature: count, has: [actual], range: {actual: '[0..1]'}}"
        ).replacing(
            "sections:\n",
            with:
                "vetoes: [{when: 'n.actual < 1', reason: {vi: r, en: r}}]\nsections:\n"
        )
        func outcome(_ reach: Reach, _ name: String) throws -> Reach.Outcome {
            try #require(reach.lines.first { $0.subject == .figure(FigureKey(name, .actual)) }).outcome
        }
        // n is 1 everywhere; at 0 it would keep c out.
        let clear = Reach(try contest(by: strict), board: "c", target: .rank(1))
        guard case .none(.wouldBeVetoed) = try outcome(clear, "n") else {
            Issue.record("n: \(try outcome(clear, "n"))")
            return
        }
        // With n at 0 c is out; at 1 it is third with 16.5, and nothing else lifts it.
        var out = entry("c", 10, 1, 4)
        out.figures[FigureKey("n", .actual)] = .number(0)
        let vetoed = Reach(try contest([out], by: strict), board: "c", target: .rank(1))
        guard case .none(.lifted(let value, let after, _)) = try outcome(vetoed, "n"),
            case .none(.vetoed) = try outcome(vetoed, "x")
        else {
            Issue.record("n: \(try outcome(vetoed, "n")); x: \(try outcome(vetoed, "x"))")
            return
        }
        #expect(value == .number(1))
        #expect(after.rank == 3...3)
        #expect(after.basis.number == Rational(33).divided(by: 2))
    }

    @Test func othersMoveAlong() throws {
        // c has 16.5 and b 20. With z of c at 2 it is 19 and with 3 21.5; at 3 b keeps its 5, a best of 4 stays.
        let reach = Reach(try contest(), board: "c", target: .over("b"))
        #expect(words(reach)[1] == "z.actual: 3 (2), 21.5")
        // Ahead of a, which has 8 + 10 + 5: with z of c at 5 a has 8 + 8 + 5 = 21 and c 24; at 4 c has 24 and a 23.
        #expect(words(Reach(try contest(), board: "c", target: .over("a")))[1] == "z.actual: 4 (3), 24")
    }

    @Test func whatIsHeldIsSaid() throws {
        let reach = Reach(try contest(), board: "a", target: .rank(2))
        #expect(reach.isHeld)
        #expect(reach.lines.isEmpty)
    }

    @Test func gradesCountPoints() throws {
        // a needs 25: judged 7; x brings 10 of 10 at 10 (25).
        #expect(
            words(Reach(try contest(), board: "a", target: .grade("good"))) == [
                "x.actual: 10 (2), 25", "z.actual: full A.2", "n.actual: not read", "A.3: 7 (2), 25",
            ])
    }

    @Test func pointsThatWereNotGivenYetAreSoughtFromTheLeast() throws {
        // b without judged points has 14 … 24; with 9 it has 23 and shares the first place.
        let reach = Reach(try contest([entry("b", 9, 2, nil)]), board: "b", target: .rank(1))
        #expect(words(reach).last == "A.3: 9 (–), 23")
    }

    @Test func formulasThatCannotBeFollowedAreScoredNearBy() throws {
        // A.1 compares each board with each other one: a 2 + 10 + 5, b 2 + 5 + 6 = 13, c 6 + 2.5 + 4 = 12.5.
        let pairs = text.replacing(
            "percentOfPlan: {of: x}",
            with: "score: 'if some b in boards satisfies b.x.actual > x.actual then 2 else 6'")
        let contest = try contest(by: pairs)
        #expect(throws: NotColumns.self) { try ColumnForm(contest.edition, period: contest.period) }
        // c has the most of x already. With z at 2 it has 6 + 5 + 4; judged 4.5 would be equal to b.
        #expect(
            words(Reach(contest, board: "c", target: .over("b"))) == [
                "x.actual: not decided", "z.actual: 2 (1), 15", "n.actual: not decided", "A.3: 5 (1), 13.5",
            ])
    }

    @Test(arguments: 1...6) func answersAreThoseOfTryingAllValues(_ batch: Int) throws {
        for seed in 0..<2 {
            let trial = try ReachTrial(seed: 9_000_000 + batch * 100 + seed)
            #expect(trial.faults.isEmpty, "\(trial.faults)")
            #expect(trial.notDecided == 0)
        }
    }
}
