// What a ranking would be if boards had other figures or points, if boards came or went: before, after, and what moved.
import Exact
import Rules
import Scoring

/// A ranking as it is beside the one that it would be.
public struct WhatIf: Sendable {
    public let before: ScoredState
    public let after: ScoredState
    /// The boards of which anything is imagined, in the order of their ids.
    public let boards: [Imagined]
    /// Every board's move, by lines that add up exactly.
    public let diff: RankingDiff
    /// Pairs of which nothing is imagined and that turned round all the same.
    public let reversals: [Reversal]
    /// What each criterion's rule reads, by criterion.
    let readings: [String: Reading]

    /// A board of which something is imagined.
    public struct Imagined: Hashable, Sendable {
        public enum Way: String, Hashable, Sendable {
            case changed
            /// It takes part, and did not.
            case added
            /// It takes no part, and did.
            case left
        }
        public var board: String
        public var way: Way
        /// Figures, then points for judged criteria, that are others; of a board that left none are listed.
        public var moves: [Move]
    }

    /// A figure, or points that somebody gave, as they are and as they would be.
    public struct Move: Hashable, Sendable {
        public enum Subject: Hashable, Sendable {
            case figure(FigureKey)
            case award(criterion: String)
        }
        public var subject: Subject
        /// Nil where it is missing.
        public var before: Quantity?
        public var after: Quantity?
        /// Whether it follows from others: a ratio that is worked out of its parts.
        public var isWorkedOut: Bool
    }

    /// - Parameter entries: the boards as they would be, in any order.
    public init(from before: Scorer, to entries: [Entry]) {
        let (edition, period) = (before.edition, before.period)
        self.before = ScoredState(before)
        after = ScoredState(Scorer(edition, period: period, entries: entries, votes: before.votes))
        let old = Dictionary(before.entries.map { ($0.board, $0) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(entries.map { ($0.board, $0) }, uniquingKeysWith: { first, _ in first })
        boards = Set(old.keys).union(new.keys).sorted().compactMap { board in
            guard let now = new[board] else { return Imagined(board: board, way: .left, moves: []) }
            guard let was = old[board] else {
                let nothing = Entry(board: board, figures: [:])
                return Imagined(board: board, way: .added, moves: Self.moves(from: nothing, to: now, edition))
            }
            let moves = Self.moves(from: was, to: now, edition)
            return moves.isEmpty ? nil : Imagined(board: board, way: .changed, moves: moves)
        }
        let imagined = boards
        readings = Dictionary(
            edition.criteria.map { ($0.id, Reading($0, edition, imagined)) }, uniquingKeysWith: { first, _ in first })
        diff = RankingDiff(from: self.before, to: after)
        let others = Set(old.keys).intersection(new.keys).subtracting(boards.map(\.board))
        reversals = Reversal.all(from: self.before.ranking, to: after.ranking, among: others)
    }

    /// What is imagined of a board; nil for one that is as it is.
    public func imagined(_ board: String) -> Imagined? { boards.first { $0.board == board } }

    /// Boards of which nothing is imagined and that moved all the same, in the order of the later ranking.
    public var drawnAlong: [RankingDiff.BoardMove] { diff.boards.filter { imagined($0.board) == nil } }

    /// What differs, in the order of the edition.
    private static func moves(from was: Entry, to now: Entry, _ edition: Edition) -> [Move] {
        let figures = edition.readable.flatMap { indicator in
            Attribute.allCases.compactMap { attribute -> Move? in
                let key = FigureKey(indicator.id, attribute)
                guard was.figures[key] != now.figures[key] else { return nil }
                let parts = indicator.ratio.map { [FigureKey($0.of, attribute), FigureKey($0.to, attribute)] }
                let isWorkedOut = parts?.contains { was.figures[$0] != now.figures[$0] } ?? false
                return Move(
                    subject: .figure(key), before: was.figures[key], after: now.figures[key], isWorkedOut: isWorkedOut)
            }
        }
        let awards = edition.criteria.compactMap { criterion -> Move? in
            let (before, after) = (was.awards[criterion.id], now.awards[criterion.id])
            guard before != after else { return nil }
            return Move(
                subject: .award(criterion: criterion.id), before: before.map { .number($0) },
                after: after.map { .number($0) }, isWorkedOut: false)
        }
        return figures + awards
    }
}

extension Contest {
    /// What the ranking would be with boards changed and boards taken out.
    /// - Parameters:
    ///   - changes: by board; one that is not in the contest joins it.
    ///   - boards: those that take no part.
    public func whatIf(_ changes: [String: [Change]], without boards: Set<String> = []) -> WhatIf {
        let joining = changes.keys.filter { entry(of: $0) == nil }.map { Entry(board: $0, figures: [:]) }
        let imagined = (entries + joining).filter { !boards.contains($0.board) }.map { entry in
            changes[entry.board].map { entry.changed($0, by: edition) } ?? entry
        }
        return WhatIf(from: scorer, to: imagined)
    }
}
