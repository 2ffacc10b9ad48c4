// Self-score, computed and verified score: hand-computed, with the reason for each difference.
import Diagnostics
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

/// A bloc as it reported and as it was appraised.
struct Appraising {
    var table: Table
    /// Board → figure → value; a name that begins with `self ` is a self-score.
    var reports: [String: [String: Given]]
    var awards: [Award] = []
    /// Board → figure → verified value, nil where none is accepted.
    var verified: [String: [String: Given?]] = [:]
    /// Board → criterion → points given in the appraisal.
    var points: [String: [String: String]] = [:]
    var refused: [String: [String]] = [:]

    static let by = Localized(vi: "Nguyễn Văn A, khối trưởng", en: "Nguyễn Văn A, head")

    static func key(_ name: String) -> FigureKey {
        let parts = name.split(separator: ".").map(String.init)
        return FigureKey(parts[0], parts.count == 2 ? Attribute(rawValue: parts[1]) ?? .actual : .actual)
    }

    func place(_ board: String) -> Place { Place(file: "\(board).json", line: 1, column: 1) }

    func submissions() -> [Submission] {
        reports.keys.sorted().map { board in
            var submission = Submission(board: board, period: Period(year: 2024, part: .h1))
            for (name, value) in reports[board] ?? [:] {
                let figure = Figure(value: value.quantity, origin: Place(file: "\(board).csv", line: 2, column: 1))
                if name.hasPrefix("self ") {
                    submission.selfScores[String(name.dropFirst(5))] = figure
                } else {
                    submission.figures[Self.key(name)] = figure
                }
            }
            return submission
        }
    }

    func appraisals() -> [String: [Appraised]] {
        var result: [String: [Appraised]] = [:]
        let boards = Set(verified.keys).union(points.keys).union(refused.keys).sorted()
        for (number, board) in boards.enumerated() {
            var appraisal = Appraisal(board: board, period: Period(year: 2024, part: .h1))
            for (name, value) in verified[board] ?? [:] {
                appraisal.figures[Self.key(name)] = VerifiedFigure(
                    value: value?.quantity, reason: "checked \(name)", origin: place(board))
            }
            for (criterion, value) in points[board] ?? [:] {
                appraisal.points[criterion] = Award(
                    board: board, criterion: criterion, points: q(value), reason: "judged", origin: place(board))
            }
            for indicator in refused[board] ?? [] {
                appraisal.evidence[indicator] = EvidenceDecision(
                    isAccepted: false, reason: "no stamp", origin: place(board))
            }
            result[board] = [Appraised(appraisal, by: Self.by, event: 10 + number)]
        }
        return result
    }

    func scorer() throws -> ThreeScorer {
        let submitted = submissions()
        var appraised = submitted
        var given = awards
        for index in appraised.indices {
            let board = appraised[index].board
            for (name, value) in verified[board] ?? [:] {
                appraised[index].figures[Self.key(name)] = value.map {
                    Figure(value: $0.quantity, origin: place(board))
                }
            }
            for (criterion, value) in points[board] ?? [:] {
                given.removeAll { $0.board == board && $0.criterion == criterion }
                given.append(Award(board: board, criterion: criterion, points: q(value), origin: place(board)))
            }
        }
        let all = Dictionary(grouping: given, by: \.board)
        let after = try table.scorer(appraised.map { Entry($0, awards: all[$0.board] ?? []) })
        func named(_ submissions: [Submission]) -> [String: Submission] {
            Dictionary(uniqueKeysWithValues: submissions.map { ($0.board, $0) })
        }
        return ThreeScorer(
            computed: after.rescored(submitted, awards: awards), verified: after, submitted: named(submitted),
            appraised: named(appraised), awards: awards, appraisals: appraisals())
    }

    func line(_ criterion: String, of board: String) throws -> ThreeScores.Line {
        let scores = try #require(try scorer().scores(of: board))
        return try #require(scores.lines.first { $0.subject == .criterion(criterion) })
    }
}

/// What every board must satisfy: the lines of each of the three add up to its total.
func expectSums(_ scores: ThreeScores, _ scorer: Scorer) {
    let chosen = { scorer.edition.ranking.on == .rounded ? $0.rounded : $0.exact } as (Points) -> Bounds
    func sum(_ end: (ThreeScores.Line) -> Rational?) -> Rational? {
        let ends = scores.lines.map(end)
        return ends.contains { $0 == nil } ? nil : Rational.sum(ends.compactMap { $0 })
    }
    let (before, after) = (chosen(scores.computed.total), chosen(scores.verified.total))
    // An end without limit inside a section is taken away by its cap: such lines have no sum.
    for (found, total) in [
        (sum { $0.computed.least }, before.least), (sum { $0.computed.most }, before.most),
        (sum { $0.verified.least }, after.least), (sum { $0.verified.most }, after.most),
    ] where found != nil {
        #expect(found == total)
    }
    #expect(Rational.sum(scores.lines.compactMap(\.own)) == scores.own ?? 0)
}

/// Ten points relative to the best: who meets the plan has five, the leader ten, between them pro rata.
private let relative = Table.one(
    "relative: {of: excess(x), best: 10, met: 5}", functions: ["excess(v): (v.actual - v.plan) / v.plan"])

@Suite("Three scores") struct ThreeScoresTests {
    /// a is 50% over its plan, b 20% over, c at 80% of it.
    private var bloc: Appraising {
        Appraising(
            table: relative,
            reports: [
                "a": ["x": 150, "x.plan": 100, "self A.1": 10], "b": ["x": 120, "x.plan": 100, "self A.1": 8],
                "c": ["x": 80, "x.plan": 100],
            ])
    }

    @Test func `without an appraisal computed and verified are the same`() throws {
        let line = try bloc.line("A.1", of: "b")
        // 5 + 5 × 0.2 / 0.5.
        #expect(line.own == 8 && line.computed.number == 7 && line.verified.number == 7)
        #expect(line.claim == [.rule(7)])
        #expect(line.appraisal.isEmpty)
        #expect(try bloc.line("A.1", of: "a").claim == [])
        // 5 × 0.8, and no self-score.
        #expect(try bloc.line("A.1", of: "c").claim == [.noOwnScore, .rule(4)])
        #expect(try bloc.scorer().scores(of: "c")?.own == nil)
        #expect(try bloc.scorer().scores(of: "nobody")?.own == nil)
    }

    @Test func `verifying the leader's figure moves another board's points, and says whose figure did`() throws {
        var bloc = bloc
        bloc.verified = ["a": ["x": 140]]
        // a still leads: 10 points from 40% instead of 50%. b: 5 + 5 × 0.2 / 0.4. c is under its plan: untouched.
        let leader = try bloc.line("A.1", of: "a")
        #expect(leader.computed.number == 10 && leader.verified.number == 10)
        #expect(leader.appraisal.count == 0)
        let second = try bloc.line("A.1", of: "b")
        #expect(second.computed.number == 7 && second.verified.number == q("7.5"))
        guard case .bloc(let move)? = second.appraisal.first, second.appraisal.count == 1 else {
            Issue.record("\(second.appraisal)")
            return
        }
        #expect(move.from.isEqual(to: .number(q("0.5"))) == true && move.to.isEqual(to: .number(q("0.4"))) == true)
        let cause = try #require(move.causes.first)
        #expect(move.causes.count == 1)
        #expect(cause.board == "a" && cause.key == FigureKey("x", .actual))
        #expect(cause.from == .number(150) && cause.to == .number(140))
        #expect(cause.finding?.reason == "checked x" && cause.finding?.event == 10)
        #expect(cause.finding?.by == Appraising.by)
        #expect(try bloc.line("A.1", of: "c").appraisal.count == 0)
    }

    @Test func `only those whose change moves the shared figure are its cause, the leader itself among them`() throws {
        var bloc = bloc
        bloc.reports["d"] = ["x": 110, "x.plan": 100]
        // a falls from 50% to 10%, d from 10% to 5%: b leads now, and d never did.
        bloc.verified = ["a": ["x": 110], "d": ["x": 105]]
        let line = try bloc.line("A.1", of: "a")
        // 5 + 5 × 0.1 / 0.2.
        #expect(line.computed.number == 10 && line.verified.number == q("7.5"))
        guard case .figure? = line.appraisal.first, case .bloc(let move)? = line.appraisal.last else {
            Issue.record("\(line.appraisal)")
            return
        }
        #expect(move.causes.map(\.board) == ["a"] && move.causes.first?.isNamed == true)
        #expect(move.extreme == .highest && move.holdersBefore == ["a"] && move.holdersAfter == ["b"])
        guard case .bloc(let other)? = try bloc.line("A.1", of: "b").appraisal.first else {
            Issue.record("no bloc-wide reason")
            return
        }
        #expect(other.causes.map(\.board) == ["a"] && other.causes.first?.isNamed == false)
        // Passed by one that rises: that one is the cause, not the old leader that falls behind it.
        bloc.verified = ["a": ["x": 140], "d": ["x": 160]]
        guard case .bloc(let passed)? = try bloc.line("A.1", of: "b").appraisal.first else {
            Issue.record("no bloc-wide reason")
            return
        }
        #expect(passed.causes.map(\.board) == ["d"] && passed.holdersAfter == ["d"])
    }

    @Test func `a sum moves by every board that brings another value`() throws {
        var bloc = bloc
        bloc.table = .one("score: 10 * x.actual / sum(for b in boards return b.x.actual)")
        bloc.verified = ["a": ["x": 110], "b": ["x": 110]]
        // 80 of 350, then of 300.
        guard case .bloc(let move)? = try bloc.line("A.1", of: "c").appraisal.first else {
            Issue.record("no bloc-wide reason")
            return
        }
        #expect(move.extreme == nil && move.holdersBefore == [])
        #expect(Set(move.causes.map(\.board)) == ["a", "b"])
    }

    @Test func `what a second review brings back is still told, figure and points`() throws {
        let first = Appraised(
            Appraisal(
                board: "b", period: Period(year: 2024, part: .h1),
                figures: [
                    FigureKey("x", .actual): VerifiedFigure(
                        value: .number(110), reason: "first", origin: bloc.place("b"))
                ]), by: Appraising.by, event: 5)
        var second = first
        second.event = 6
        second.appraisal.figures[FigureKey("x", .actual)] = VerifiedFigure(
            value: .number(120), reason: "second", origin: bloc.place("b"))
        let before = try bloc.scorer()
        let scorer = ThreeScorer(
            computed: before.computed, verified: before.verified, submitted: before.submitted,
            appraised: before.submitted, awards: [], appraisals: ["b": [first, second]])
        let scores = try #require(scorer.scores(of: "b"))
        let figure = try #require(scores.silentFigures.first)
        #expect(figure.from == .number(120) && figure.to == .number(120) && scores.silentFigures.count == 1)
        #expect(figure.finding?.steps.map(\.found) == [.number(110), .number(120)])
        #expect(figure.finding?.steps.map(\.reason) == ["first", "second"])
        #expect(figure.finding?.steps.map(\.event) == [5, 6])
    }

    @Test func `a figure of the board's own that is verified is named, with what it was, why and by whom`() throws {
        var bloc = bloc
        bloc.verified = ["b": ["x": 110]]
        let line = try bloc.line("A.1", of: "b")
        // 5 + 5 × 0.1 / 0.5.
        #expect(line.computed.number == 7 && line.verified.number == 6)
        guard case .figure(let key, let from, let to, let finding)? = line.appraisal.first, line.appraisal.count == 1
        else {
            Issue.record("\(line.appraisal)")
            return
        }
        #expect(key == FigureKey("x", .actual) && from == .number(120) && to == .number(110))
        #expect(
            finding
                == Finding(
                    found: .number(110), reason: "checked x", by: Appraising.by, event: 10, origin: bloc.place("b")))
    }

    @Test func `a figure that is not accepted leaves the criterion open, which is the reason`() throws {
        var bloc = bloc
        bloc.verified = ["b": ["x": nil]]
        let line = try bloc.line("A.1", of: "b")
        #expect(line.computed.number == 7 && line.verified == Bounds(least: 0, most: 10))
        guard case .figure(_, from: .number(120)?, to: nil, let finding)? = line.appraisal.first else {
            Issue.record("\(line.appraisal)")
            return
        }
        #expect(finding?.event == 10)
    }

    @Test func `points that the appraisal gives stand over those awarded`() throws {
        var bloc = Appraising(
            table: .one("judged: {from: 0, to: 10, step: 0.5, by: head}"),
            reports: ["a": ["self A.1": 12], "b": ["self A.1": "7.25"], "c": ["self A.1": 8]],
            awards: [
                Award(
                    board: "a", criterion: "A.1", points: 9, reason: "good",
                    origin: Place(file: "points.csv", line: 2, column: 1))
            ])
        #expect(
            try bloc.line("A.1", of: "a").claim == [
                .outside(Bounds(least: 0, most: 10)), .awarded(9, reason: "good"),
            ])
        #expect(try bloc.line("A.1", of: "b").claim == [.offStep(q("0.5")), .open([.notAwarded])])
        #expect(try bloc.line("A.1", of: "c").claim == [.open([.notAwarded])])
        bloc.points = ["a": ["A.1": "7.5"], "c": ["A.1": "8"]]
        let changed = try bloc.line("A.1", of: "a")
        #expect(changed.computed.number == 9 && changed.verified.number == q("7.5"))
        guard case .points(from: 9?, let to, let finding)? = changed.appraisal.first else {
            Issue.record("\(changed.appraisal)")
            return
        }
        #expect(to == q("7.5") && finding?.reason == "judged" && finding?.event == 10)
        let given = try bloc.line("A.1", of: "c")
        #expect(given.computed == Bounds(least: 0, most: 10) && given.verified.number == 8)
        guard case .points(from: nil, to: 8?, let second)? = given.appraisal.first else {
            Issue.record("\(given.appraisal)")
            return
        }
        #expect(second?.event == 11)
    }

    @Test func `a document that is not accepted is named on the lines that read its figures`() throws {
        var bloc = bloc
        bloc.refused = ["b": ["x", "w"]]
        let line = try bloc.line("A.1", of: "b")
        // The figure stands, so the points do.
        #expect(line.verified.number == 7 && line.appraisal.isEmpty && line.isAppraised)
        #expect(line.refusedEvidence.map(\.indicator) == ["x"])
        #expect(line.refusedEvidence.first?.finding.reason == "no stamp")
        #expect(try bloc.line("A.1", of: "a").isAppraised == false)
    }

    @Test func `states of the three are kept apart`() throws {
        let table = Table(
            points: "30",
            sections: [
                section(
                    "A", "30",
                    [
                        criterion("A.1", "10", "score: \"min(10, x.actual)\", missing: zero"),
                        criterion("A.2", "10", "score: \"min(10, y.actual)\", missing: not assigned"),
                        criterion("A.3", "10", "score: \"min(10, z.actual)\", assigned: ok"),
                    ])
            ])
        var bloc = Appraising(
            table: table, reports: ["a": ["z": 4, "ok": true, "self A.1": 3, "self A.2": 0, "self A.3": 4]])
        #expect(
            try bloc.line("A.1", of: "a").claim == [
                .zeroForMissing([Absence.Figure(owner: "a", indicator: "x", attribute: "actual")])
            ])
        // Nothing given and nothing to be had: still not the same.
        #expect(try bloc.line("A.2", of: "a").claim == [.notAssigned(.missing)])
        #expect(try bloc.line("A.3", of: "a").claim == [])
        bloc.verified = ["a": ["x": 6, "y": 5, "ok": false]]
        for (criterion, points, name) in [("A.1", 6, "x"), ("A.2", 5, "y"), ("A.3", 0, "ok")]
            as [(String, Rational, String)]
        {
            let line = try bloc.line(criterion, of: "a")
            #expect(line.verified.number == points)
            guard case .figure(let key, _, _, _)? = line.appraisal.first else {
                Issue.record("\(criterion): \(line.appraisal)")
                continue
            }
            #expect(key == FigureKey(name, .actual) && line.appraisal.count == 1)
        }
        let scores = try #require(try bloc.scorer().scores(of: "a"))
        #expect(scores.computed.assigned == 20 && scores.verified.assigned == 20 && scores.own == 7)
        expectSums(scores, try bloc.scorer().verified)
    }

    @Test func `a veto that the appraisal brings is a difference of its own, and moves the others`() throws {
        var table = relative
        table.ranking = "{on: rounded, keys: [total], ties: share, vetoed: {ranked: false, counted: false}}"
        table.more = [#"vetoes: [{when: "ok = false", reason: {vi: v, en: v}}]"#]
        var bloc = bloc
        bloc.table = table
        for name in ["a", "b", "c"] { bloc.reports[name]?["ok"] = true }
        bloc.verified = ["a": ["ok": false]]
        let scores = try #require(try bloc.scorer().scores(of: "a"))
        #expect(scores.vetoesAdded == [0] && scores.vetoesRemoved == [])
        let line = try bloc.line("A.1", of: "b")
        // b leads among those that count.
        #expect(line.computed.number == 7 && line.verified.number == 10)
        #expect(
            line.appraisal.contains {
                if case .counted(board: "a", isCounted: false) = $0 { true } else { false }
            })
    }

    @Test func `caps follow from the lines above them`() throws {
        let table = Table(
            sections: [section("A", "10", [criterion("A.1", "10", "score: \"min(10, x.actual)\"")], also: "atMost: 6")])
        var bloc = Appraising(table: table, reports: ["a": ["x": 9, "self A.1": 9]])
        bloc.verified = ["a": ["x": 8]]
        let scores = try #require(try bloc.scorer().scores(of: "a"))
        #expect(scores.computed.total.exact.number == 6 && scores.verified.total.exact.number == 6)
        let cap = try #require(scores.lines.first { $0.subject == .cap(section: "A") })
        #expect(cap.computed.number == -3 && cap.verified.number == -2)
        guard case .follows? = cap.appraisal.first else {
            Issue.record("\(cap.appraisal)")
            return
        }
        expectSums(scores, try bloc.scorer().verified)
    }

    @Test(arguments: 0..<40) func `the lines of each of the three add up to its total`(seed: Int) throws {
        var random = Seeded(UInt64(seed))
        let table = Table.random(&random, isFinal: true, vetoes: true)
        let edition = try table.edition()
        let boards = ["a", "b", "c", "d"]
        let before = boards.map { randomEntry($0, edition, &random, missing: 10) }
        var submissions: [Submission] = []
        for entry in before {
            var submission = Submission(board: entry.board, period: Period(year: 2024, part: .h1))
            for (key, value) in entry.figures {
                submission.figures[key] = Figure(value: value, origin: Place(file: "f", line: 1, column: 1))
            }
            for criterion in edition.criteria where random.happens(70) {
                submission.selfScores[criterion.id] = Figure(
                    value: .number(Rational(random.number(-2...12))), origin: Place(file: "f", line: 1, column: 1))
            }
            submissions.append(submission)
        }
        var after = before
        after[0] = randomEntry("a", edition, &random, missing: 10)
        let period = try #require(Period("2024-H1"))
        let verified = Scorer(edition, period: period, entries: after)
        let computed = Scorer(edition, period: period, entries: before)
        let scorer = ThreeScorer(
            computed: computed, verified: verified,
            submitted: Dictionary(uniqueKeysWithValues: submissions.map { ($0.board, $0) }), appraised: [:], awards: [],
            appraisals: [:])
        for board in boards {
            let scores = try #require(scorer.scores(of: board))
            expectSums(scores, verified)
            for line in scores.lines {
                // A difference has a reason, and a reason a difference: nothing moves by itself.
                if line.computed != line.verified {
                    #expect(!line.appraisal.isEmpty, "\(board) \(String(describing: line.subject))")
                }
                if case .criterion = line.subject, line.own == nil || line.computed.number != line.own {
                    #expect(!line.claim.isEmpty)
                }
            }
        }
    }
}
