// Order with ties, intervals and reasons: by the keys that the edition declares, never by name or order of input.
import Diagnostics
import Exact
import FEEL
import Rules

/// The boards of a bloc in order (xếp hạng).
public struct Ranking: Sendable {
    /// Ranked boards first, then those that a veto keeps out.
    public var rows: [Row]
    /// What decided each pair of neighbours among the ranked: one fewer than there are ranked rows.
    public var decisions: [Decision]
    /// What becomes of the places of each grade that has a quota, and of each flag.
    public var gradeQuotas: [Allotment]
    public var flagQuotas: [Allotment]
    /// Votes on equal boards that decided, and those that did not because other boards, or none, are equal now.
    public var countedVotes: [TieVote] = []
    public var idleVotes: [TieVote] = []

    public struct Row: Sendable {
        public var scorecard: Scorecard
        /// The ranks that are possible; one number where everything is determined; nil for a board that is not ranked.
        public var rank: ClosedRange<Int>?
        /// What boards are compared by first: points, or percent of assigned points.
        public var basis: Bounds
        /// What the basis counts as where grades are given: the edition may cap it.
        public var gradeBasis: Bounds
        /// The grades that are possible, best first; one where it is certain; empty where the board has none.
        public var grades: [Grade]
        /// Whether it is possible that the board has no grade, or that a veto takes it away.
        public var mayHaveNoGrade: Bool
        /// The flags that are possible, in the order in which they are given; empty where the board has none.
        public var flags: [Grade]
        public var mayHaveNoFlag: Bool
        /// The boards with exactly the same values of all keys, this one among them; empty where it is alone.
        let tie: [String]

        /// Other boards with exactly the same values of all keys.
        public var tiedWith: [String] { tie.filter { $0 != scorecard.board } }
    }

    /// Why one board stands before the next.
    public struct Decision: Sendable {
        public enum Verdict: Sendable {
            /// The first key on which they surely differ, with the very numbers or intervals compared.
            case decided(by: RankingRule.Key, Bounds, Bounds)
            /// Equal on every key, and parted by a vote, with the votes for each.
            case voted(TieVote, Int, Int)
            /// Equal on every key, and in the votes on them if there were any.
            case tied
            /// A figure that is missing could turn the order round on this key.
            case open(RankingRule.Key, Bounds, Bounds)
        }
        public var first: String
        public var second: String
        public var verdict: Verdict
    }
}

extension Scorer {
    /// Ranks scorecards, given in any order.
    public func ranking(_ cards: [Scorecard]) -> Ranking {
        let rule = edition.ranking
        let contenders = cards.filter { $0.vetoes.isEmpty || rule.vetoed.ranked }.sorted { $0.board < $1.board }
            .map { Contender(card: $0, values: values(of: $0)) }
        let certain = contenders.map { rule.vetoed.ranked || $0.card.undecidedVetoes.isEmpty }
        let voted = VotedValues(
            contenders.map(\.values), boards: contenders.map(\.card.board), certain: certain, votes: votes)
        let plainField = Field(contenders.map(\.values), certain: certain)
        let votedField = voted.counted.isEmpty ? plainField : Field(voted.values, certain: certain)
        // Boards that share their rank are parted by a vote for the places of a class or a flag alone.
        let field = rule.ties == .vote ? votedField : plainField
        let gradeField = rule.ties == .vote || edition.grades.areVotedOn ? votedField : plainField
        let flagField = rule.ties == .vote || edition.flags.areVotedOn ? votedField : plainField
        let best = field.surelyAhead()
        let worst = field.possiblyAhead()
        let order = contenders.indices.sorted { left, right in
            if best[left] != best[right] { return best[left] < best[right] }
            if worst[left] != worst[right] { return worst[left] < worst[right] }
            return contenders[left].precedes(contenders[right])
        }
        var ties = Array(repeating: [String](), count: contenders.count)
        for group in field.ties {
            // One list for all of them: a large bloc may have many that are equal.
            let tie = group.map { contenders[$0].card.board }
            for index in group { ties[index] = tie }
        }
        let bases = contenders.map { basis($0.card) }
        let gradeBases = bases.map(capped)
        let grades = Ladder(gradeField, bases: gradeBases, grades: edition.grades, scored: cards.count)
        let flags = Ladder(flagField, bases: bases, grades: edition.flags, scored: cards.count)
        var rows = order.map { index in
            Ranking.Row(
                scorecard: contenders[index].card, rank: best[index] + 1...worst[index] + 1, basis: bases[index],
                gradeBasis: gradeBases[index],
                grades: grades.grades(index).map { edition.grades[$0] },
                mayHaveNoGrade: !grades.sure[index] || !field.certain[index],
                flags: flags.grades(index).map { edition.flags[$0] },
                mayHaveNoFlag: !flags.sure[index] || !field.certain[index], tie: ties[index])
        }
        let decisions = zip(order, order.dropFirst()).map { first, second in
            decision(contenders[first], contenders[second], by: rule.ties == .vote ? voted.counted : [])
        }
        let boards = contenders.map(\.card.board)
        let gradeQuotas = allotments(edition.grades, grades, boards, rows) { ($0.grades, $0.mayHaveNoGrade) }
        let flagQuotas = allotments(edition.flags, flags, boards, rows) { ($0.flags, $0.mayHaveNoFlag) }
        rows += cards.filter { !$0.vetoes.isEmpty && !rule.vetoed.ranked }.sorted { $0.board < $1.board }.map { card in
            Ranking.Row(
                scorecard: card, rank: nil, basis: basis(card), gradeBasis: capped(basis(card)), grades: [],
                mayHaveNoGrade: true, flags: [], mayHaveNoFlag: true, tie: [])
        }
        let countsVotes = rule.ties == .vote || edition.grades.areVotedOn || edition.flags.areVotedOn
        return Ranking(
            rows: rows, decisions: decisions, gradeQuotas: gradeQuotas, flagQuotas: flagQuotas,
            countedVotes: countsVotes ? voted.counted : [], idleVotes: voted.idle + (countsVotes ? [] : voted.counted))
    }

    /// What a total counts as where grades are given.
    private func capped(_ basis: Bounds) -> Bounds {
        edition.gradesAtMost.map { basis.clamped(to: Bounds(most: $0)) } ?? basis
    }

    private func allotments(
        _ grades: [Grade], _ ladder: Ladder, _ boards: [String], _ rows: [Ranking.Row],
        _ given: (Ranking.Row) -> (grades: [Grade], mayHaveNone: Bool)
    ) -> [Ranking.Allotment] {
        grades.enumerated().compactMap { number, grade in
            guard let quota = grade.quota else { return nil }
            var result = Ranking.Allotment(
                grade: grade, quota: quota, scored: ladder.scored, places: quota.places(of: ladder.scored))
            for row in rows {
                let (possible, mayHaveNone) = given(row)
                guard possible.contains(where: { $0.id == grade.id }) else { continue }
                if possible.count == 1, !mayHaveNone {
                    result.surely.append(row.scorecard.board)
                } else {
                    result.possibly.append(row.scorecard.board)
                }
            }
            result.edge = ladder.edges[number].map { edge in
                Ranking.Edge(boards: edge.boards.map { boards[$0] }, left: edge.left, places: edge.places)
            }
            return result
        }
    }

    private struct Contender {
        let card: Scorecard
        /// The values of the keys in order; larger is better; nil where the figures for it are missing.
        let values: [Bounds?]

        /// An order to show boards in whose ranks are the same: by what is sure, so that a board that withholds
        /// figures gains nothing by it; then by what is possible, then by name.
        func precedes(_ other: Contender) -> Bool {
            for (a, b) in zip(values, other.values) {
                let a = a ?? Bounds()
                let b = b ?? Bounds()
                if a.least != b.least { return b.least.map { least in a.least.map { $0 > least } ?? false } ?? true }
                if a.most != b.most { return a.most.map { most in b.most.map { most > $0 } ?? false } ?? true }
            }
            return card.board < other.card.board
        }
    }

    // MARK: Keys

    /// The values of the ranking's keys in order, larger is better; nil where the figures for one are missing.
    public func values(of card: Scorecard) -> [Bounds?] {
        edition.ranking.keys.map { key in
            let value = value(of: key.subject, card)
            guard key.isAscending, let value else { return value }
            return Bounds(least: value.most.map { -$0 }, most: value.least.map { -$0 })
        }
    }

    private func value(of subject: RankingRule.Key.Subject, _ card: Scorecard) -> Bounds? {
        switch subject {
        case .total: return basis(card)
        case .section(let id):
            return card.sections.first { $0.section == id }.map { chosen($0.points) }
        case .criterion(let id): return card.criterion(id).map { chosen($0.points) }
        case .indicator(let id, let measure):
            guard let entry = entry(of: card.board) else { return nil }
            return self.measure(measure, id, entry).map { .exactly($0) }
        }
    }

    private func measure(_ measure: RankingRule.Key.Measure, _ id: String, _ entry: Entry) -> Rational? {
        func figure(_ attribute: Attribute) -> Rational? {
            guard case .number(let number) = entry.figures[FigureKey(id, attribute)] else { return nil }
            return number
        }
        guard let actual = figure(.actual) else { return nil }
        switch measure {
        case .actual: return actual
        case .growth: return figure(.previous).flatMap { actual.divided(by: $0) }.map { ($0 - 1) * 100 }
        case .planPercent: return figure(.plan).flatMap { actual.divided(by: $0) }.map { $0 * 100 }
        }
    }

    private func chosen(_ points: Points) -> Bounds {
        edition.ranking.on == .rounded ? points.rounded : points.exact
    }

    /// What the total is compared as: points, or percent of the points that the board could have.
    func basis(_ card: Scorecard) -> Bounds {
        let total = chosen(card.total)
        return edition.ranking.notAssigned == .percent ? card.percent(total) ?? total : total
    }

    private func decision(_ first: Contender, _ second: Contender, by votes: [TieVote]) -> Ranking.Decision {
        for (key, (a, b)) in zip(edition.ranking.keys, zip(first.values, second.values)) {
            let a = a ?? Bounds()
            let b = b ?? Bounds()
            let shown = key.isAscending ? (a.negated, b.negated) : (a, b)
            if let x = a.number, let y = b.number, x == y { continue }
            if let least = a.least, let most = b.most, least > most {
                return Ranking.Decision(
                    first: first.card.board, second: second.card.board,
                    verdict: .decided(by: key, shown.0, shown.1))
            }
            return Ranking.Decision(
                first: first.card.board, second: second.card.board, verdict: .open(key, shown.0, shown.1))
        }
        let deciding = votes.lazy.compactMap { vote -> (TieVote, Int, Int)? in
            guard let a = vote.inFavour[first.card.board], let b = vote.inFavour[second.card.board], a != b else {
                return nil
            }
            return (vote, a, b)
        }.first
        return Ranking.Decision(
            first: first.card.board, second: second.card.board,
            verdict: deciding.map { .voted($0, $1, $2) } ?? .tied)
    }
}

extension Ranking {
    /// Boards that are equal on every key and in all votes on them, in groups, best first.
    public var openTies: [[String]] {
        var seen: Set<String> = []
        return rows.compactMap { row in
            guard !row.tie.isEmpty, seen.insert(row.tie[0]).inserted else { return nil }
            return row.tie
        }
    }
}

extension Scorer {
    /// The same boards with one more vote.
    public func adding(_ vote: TieVote) -> Scorer {
        var scorer = self
        scorer.votes.append(vote)
        return scorer
    }
}

extension Edition {
    /// Whether votes give places of a class or a flag to some of several equal boards.
    public var leavesPlacesToVotes: Bool { grades.areVotedOn || flags.areVotedOn }
}

extension [Grade] {
    /// Whether votes part equal boards for their places: where all that have a quota leave ties to a vote. A ladder that
    /// gives other places to all or to none of a tie takes no votes, so that the two do not get into each other's way.
    fileprivate var areVotedOn: Bool {
        let quotas = compactMap(\.quota)
        return !quotas.isEmpty && quotas.allSatisfy { $0.ties == .vote }
    }
}

extension Bounds {
    fileprivate var negated: Bounds { Bounds(least: most.map { -$0 }, most: least.map { -$0 }) }
}
