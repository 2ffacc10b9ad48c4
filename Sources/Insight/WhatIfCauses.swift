// Which of the imagined figures moved a criterion: those that its rule reads, the board's own and those of others.
import FEEL
import Rules
import Scoring

extension WhatIf {
    /// Something imagined that a criterion's rule reads.
    public struct Cause: Hashable, Sendable {
        public enum What: Hashable, Sendable {
            case move(Move)
            /// Another board came or went, and the rule looks at all of them.
            case came
            case left
        }
        public var board: String
        public var what: What
        /// Whether it is the board's own whose criterion it is.
        public var isOwn: Bool
    }

    /// What the rule of a criterion reads of all that is imagined, the board's own first, then that of others where the
    /// rule looks at the bloc.
    public func causes(of criterion: String, for board: String) -> [Cause] {
        guard let reading = readings[criterion] else { return [] }
        let own = (imagined(board)?.moves ?? []).filter(reading.readsOwn)
        return own.map { Cause(board: board, what: .move($0), isOwn: true) }
            + reading.others.filter { $0.board != board }
    }

    /// What a criterion's rule reads.
    struct Reading: Sendable {
        private let criterion: Criterion
        /// The names that it mentions, and what follows a point anywhere in it, through functions too.
        private let names: Set<String>
        private let parts: Set<String>
        /// Indicators that are named without an attribute.
        private let bare: Set<String>
        /// What it reads of boards as others: nothing where it does not look at the bloc.
        private(set) var others: [Cause] = []

        init(_ criterion: Criterion, _ edition: Edition, _ boards: [Imagined]) {
            self.criterion = criterion
            names = edition.names(in: criterion)
            parts = edition.pathKeys(in: criterion)
            bare = Set(edition.readable.filter(\.isBare).map(\.id))
            guard names.contains("boards") else { return }
            let known = names.union(parts)
            others = boards.flatMap { board -> [Cause] in
                switch board.way {
                case .added: [Cause(board: board.board, what: .came, isOwn: false)]
                case .left: [Cause(board: board.board, what: .left, isOwn: false)]
                case .changed:
                    board.moves.filter { reads($0, among: known) && !$0.isAward }.map {
                        Cause(board: board.board, what: .move($0), isOwn: false)
                    }
                }
            }
        }

        func readsOwn(_ move: Move) -> Bool { reads(move, among: names) }

        private func reads(_ move: Move, among known: Set<String>) -> Bool {
            switch move.subject {
            case .award(let judged): return judged == criterion.id
            case .figure(let key):
                guard known.contains(key.indicator) else { return false }
                // A rule that takes an indicator as a whole may look at any part of it.
                return bare.contains(key.indicator) || parts.isDisjoint(with: Self.attributes)
                    || parts.contains(key.attribute.rawValue)
            }
        }

        private static let attributes = Set(Attribute.allCases.map(\.rawValue))
    }
}

extension WhatIf.Move {
    fileprivate var isAward: Bool { if case .award = subject { true } else { false } }
}

extension Edition {
    /// What follows a point anywhere in a criterion's rule, through functions too: `z` and `actual` of `boards.z.actual`.
    fileprivate func pathKeys(in criterion: Criterion) -> Set<String> {
        let bodies = names(in: criterion).compactMap { name in functions.first { $0.name == name }?.body }
        let trees = [criterion.formula.tree] + (criterion.assigned.map { [$0.tree] } ?? []) + bodies
        return trees.reduce(into: []) { $0.formUnion($1.pathKeys) }
    }
}

extension Expression {
    fileprivate var pathKeys: Set<String> {
        var keys = children.reduce(into: Set<String>()) { $0.formUnion($1.pathKeys) }
        if case .path(_, let key) = form { keys.insert(key) }
        return keys
    }
}
