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
        let edition = after.scorer.edition
        guard let rule = edition.criterion(criterion) else { return [] }
        let names = edition.names(in: rule)
        let parts = edition.pathKeys(in: rule)
        func reads(_ move: Move, among known: Set<String>) -> Bool {
            switch move.subject {
            case .award(let judged): return judged == criterion
            case .figure(let key):
                guard known.contains(key.indicator) else { return false }
                // A rule that takes an indicator as a whole may look at any part of it.
                return edition.readable(key.indicator)?.isBare == true || parts.isDisjoint(with: Self.attributes)
                    || parts.contains(key.attribute.rawValue)
            }
        }
        let own = (imagined(board)?.moves ?? []).filter { reads($0, among: names) }
        var causes = own.map { Cause(board: board, what: .move($0), isOwn: true) }
        guard names.contains("boards") else { return causes }
        let known = names.union(parts)
        for other in boards where other.board != board {
            switch other.way {
            case .added: causes.append(Cause(board: other.board, what: .came, isOwn: false))
            case .left: causes.append(Cause(board: other.board, what: .left, isOwn: false))
            case .changed:
                let moves = other.moves.filter { move in
                    if case .figure = move.subject { reads(move, among: known) } else { false }
                }
                causes += moves.map { Cause(board: other.board, what: .move($0), isOwn: false) }
            }
        }
        return causes
    }

    private static let attributes = Set(Attribute.allCases.map(\.rawValue))
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
