// The answers of `reach` against brute force: every value that a figure may have, scored by the tracing engine.
import Exact
import Insight
import Rules
import Scoring

/// One answer that is not what trying all values gives.
struct ReachFault: CustomStringConvertible {
    var seed: Int
    var board: String
    var target: ReachTarget
    var subject: Reach.Subject
    var expected: String
    var found: String

    var description: String {
        "seed \(seed), \(board), \(target), \(subject): \(found), but trying all values gives \(expected)"
    }
}

/// What some made-up contests gave.
struct ReachTrial {
    var answers = 0
    var reached = 0
    var none = 0
    var notDecided = 0
    var notTried = 0
    /// Contests whose edition does not become columns.
    var withoutColumns = 0
    var faults: [ReachFault] = []

    static func + (left: ReachTrial, right: ReachTrial) -> ReachTrial {
        ReachTrial(
            answers: left.answers + right.answers, reached: left.reached + right.reached, none: left.none + right.none,
            notDecided: left.notDecided + right.notDecided, notTried: left.notTried + right.notTried,
            withoutColumns: left.withoutColumns + right.withoutColumns, faults: left.faults + right.faults)
    }

    init(
        answers: Int = 0, reached: Int = 0, none: Int = 0, notDecided: Int = 0, notTried: Int = 0,
        withoutColumns: Int = 0, faults: [ReachFault] = []
    ) {
        (self.answers, self.reached, self.none) = (answers, reached, none)
        (self.notDecided, self.notTried, self.withoutColumns) = (notDecided, notTried, withoutColumns)
        self.faults = faults
    }

    /// One contest, one board, each kind of target.
    init(seed: Int) throws {
        let made = try RandomContest(seed: seed)
        self.init()
        if (try? ColumnForm(made.contest.edition, period: made.contest.period)) == nil { withoutColumns = 1 }
        var random = Seeded(seed &+ 7_777_777)
        let targets = made.targets(&random)
        guard let board = targets.first?.board else { return }
        let reaches = targets.map { Reach(made.contest, board: board, target: $0.target) }
        for (number, reach) in reaches.enumerated() where !reach.isHeld {
            for line in reach.lines {
                take(line, reach, seed, expected: Self.nearest(line, reach))
            }
            _ = number
        }
    }

    private mutating func take(_ line: Reach.Line, _ reach: Reach, _ seed: Int, expected: Quantity??) {
        guard let expected else {
            notTried += 1
            return
        }
        answers += 1
        var found: Quantity?
        switch line.outcome {
        case .reached(let reached):
            found = reached.value
            self.reached += 1
        case .none: none += 1
        case .notDecided:
            notDecided += 1
            return
        case .movesWithParts, .missing: return
        case .contradicted(let value):
            faults.append(
                ReachFault(
                    seed: seed, board: reach.board, target: reach.target, subject: line.subject,
                    expected: expected.map { "\($0)" } ?? "none", found: "contradicted at \(value)"))
            return
        }
        guard found != expected else { return }
        faults.append(
            ReachFault(
                seed: seed, board: reach.board, target: reach.target, subject: line.subject,
                expected: expected.map { "\($0)" } ?? "none", found: found.map { "\($0)" } ?? "none"))
    }

    /// The nearest value that has the target, the greater of two; nil inside where none has, nil outside where there is
    /// nothing to try.
    private static func nearest(_ line: Reach.Line, _ reach: Reach) -> Quantity?? {
        let edition = reach.contest.edition
        guard let own = reach.contest.entry(of: reach.board) else { return nil }
        func holds(_ change: Change) -> Bool {
            let entries = reach.contest.entries.map {
                $0.board == reach.board ? own.changed([change], by: edition) : $0
            }
            return reach.target.holds(reach.board, reach.contest.with(entries).state)
        }
        switch line.subject {
        case .award(let id):
            guard let judged = edition.criterion(id)?.judged else { return nil }
            var values: [Rational] = []
            var value = judged.from
            while value <= judged.to {
                values.append(value)
                value += judged.step
            }
            let now = own.awards[id]
            return .some(
                sorted(values, now).first { holds(.award(criterion: id, $0)) }.map { .number($0) })
        case .figure(let key):
            guard let indicator = edition.indicator(key.indicator) else { return nil }
            if let ratio = indicator.ratio,
                [ratio.of, ratio.to].allSatisfy({ own.figures[FigureKey($0, .actual)] != nil })
            {
                return nil
            }
            switch own.figures[key] {
            case nil: return nil
            case .yesNo(let flag)?: return .some(holds(.figure(key, .yesNo(!flag))) ? .yesNo(!flag) : nil)
            case .number(let now)?:
                let unit = Rational(10).power(-indicator.decimals) ?? 1
                let values = (-60...600).map { Rational($0) * unit }.filter {
                    indicator.allows($0, for: .actual) && ($0.sign >= 0 || key.indicator != "z")
                }
                return .some(sorted(values, now).first { holds(.figure(key, .number($0))) }.map { .number($0) })
            }
        }
    }

    /// The nearest first, the greater of two equally near.
    private static func sorted(_ values: [Rational], _ now: Rational?) -> [Rational] {
        guard let now else { return values }
        return values.filter { $0 != now }.sorted { a, b in
            let (x, y) = ((a - now).magnitude, (b - now).magnitude)
            return x == y ? a > b : x < y
        }
    }
}

extension ReachTarget {
    /// Whether a ranking gives a board the target: the same words as the command's, worked out here by themselves.
    fileprivate func holds(_ board: String, _ state: ScoredState) -> Bool {
        let edition = state.scorer.edition
        guard let row = state.ranking.rows.first(where: { $0.scorecard.board == board }), let rank = row.rank else {
            return false
        }
        if !edition.ranking.vetoed.ranked, !row.scorecard.undecidedVetoes.isEmpty { return false }
        switch self {
        case .rank(let wanted): return rank.upperBound <= wanted
        case .grade(let id):
            let better = edition.grades.prefix { $0.id != id }.map(\.id) + [id]
            return !row.mayHaveNoGrade && row.grades.allSatisfy { better.contains($0.id) }
        case .over(let other):
            guard let others = state.ranking.rows.first(where: { $0.scorecard.board == other }),
                let theirs = others.rank
            else { return true }
            if rank.upperBound < theirs.lowerBound { return true }
            let two = state.scorer.ranking([row.scorecard, others.scorecard])
            guard let first = two.rows.first(where: { $0.scorecard.board == board })?.rank,
                let second = two.rows.first(where: { $0.scorecard.board == other })?.rank
            else { return false }
            return first.upperBound < second.lowerBound
        }
    }
}
