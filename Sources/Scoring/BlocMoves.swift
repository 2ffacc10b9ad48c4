// Whose verified figures moved a bloc-wide figure: not all that changed in it, only those that it depends on.
import Exact
import FEEL
import Rules

extension ThreeScorer {
    /// - Parameters:
    ///   - named: figures of the board that the line names already.
    ///   - board: whose line it is.
    func blocMove(
        _ old: BlocFigure, _ new: BlocFigure, named: Set<FigureKey>, of board: String
    ) -> ThreeScores.BlocMove {
        var seen: Set<Absence.Figure> = []
        let names = computed.figures(in: old) + verified.figures(in: new)
        let all = names.filter { seen.insert($0).inserted }.compactMap { name in
            Attribute(rawValue: name.attribute).flatMap { change(FigureKey(name.indicator, $0), of: name.owner) }
        }
        let movers = movers(of: old, new, among: Set(all.map(\.board)))
        let causes = all.filter { movers.contains($0.board) }.map { cause in
            var cause = cause
            cause.isNamed = cause.board == board && named.contains(cause.key)
            return cause
        }
        let extreme = new.extreme ?? old.extreme
        return ThreeScores.BlocMove(
            formula: new.expression.description, from: old.value, to: new.value, extreme: extreme,
            holdersBefore: extreme == nil ? [] : old.holders, holdersAfter: extreme == nil ? [] : new.holders,
            causes: causes)
    }

    /// The boards whose change moves the figure: alone, or as the only one taken back. All of them where none does so
    /// by itself, as with three that lead together.
    private func movers(of old: BlocFigure, _ new: BlocFigure, among boards: Set<String>) -> Set<String> {
        guard boards.count > 1 else { return boards }
        if old.extreme != nil, old.missing.isEmpty, new.missing.isEmpty, let leaders = leaders(old, new) {
            let movers = boards.intersection(leaders)
            if !movers.isEmpty { return movers }
        }
        let isMany = boards.count > Self.mostTried
        let movers = boards.filter { board in
            if isMany || !old.contributions.isEmpty && new.extreme == nil { return brings(board, old, new) }
            return with(verified, of: board, in: computed).blocFigure(like: old)?.differs(from: old) == true
                || with(computed, of: board, in: verified).blocFigure(like: new)?.differs(from: new) == true
        }
        return movers.isEmpty ? boards : movers
    }

    /// A bloc is scored twice for each board that is tried: with many boards that would take too long.
    private static var mostTried: Int { 16 }

    /// Who held a highest or lowest value and brings another one, unless it was passed; and who holds it by coming up.
    private func leaders(_ old: BlocFigure, _ new: BlocFigure) -> Set<String>? {
        guard case .number(let before) = old.value, case .number(let after) = new.value else { return nil }
        let isPassed = new.extreme == .highest ? after > before : after < before
        let risen = new.holders.filter { board in
            guard case .number(let was)? = old.contributions.first(where: { $0.board == board })?.value else {
                return true
            }
            return new.extreme == .highest ? was < after : was > after
        }
        return Set((isPassed ? [] : old.holders.filter { brings($0, old, new) }) + risen)
    }

    /// Whether a board brings another value than before; where nothing is known of it, it may.
    private func brings(_ board: String, _ old: BlocFigure, _ new: BlocFigure) -> Bool {
        let before = old.contributions.first { $0.board == board }?.value
        let after = new.contributions.first { $0.board == board }?.value
        guard let before, let after else { return true }
        return !before.isSame(as: after)
    }

    /// One state of the bloc with a single board as in the other.
    private func with(_ other: Scorer, of board: String, in state: Scorer) -> Scorer {
        guard let entry = other.entry(of: board) else { return state }
        return Scorer(
            state.program, period: state.period, entries: state.entries.map { $0.board == board ? entry : $0 },
            votes: state.votes)
    }
}

extension Scorer {
    fileprivate func blocFigure(like figure: BlocFigure) -> BlocFigure? {
        blocFigures.first { $0.expression == figure.expression }
    }
}

extension BlocFigure {
    /// Whether value or gaps are others.
    func differs(from other: BlocFigure) -> Bool { !value.isSame(as: other.value) || missing != other.missing }
}

extension Value {
    /// Whether both are the same value, or both none.
    func isSame(as other: Value) -> Bool {
        if case (.null, .null) = (self, other) { return true }
        return isEqual(to: other) ?? (description == other.description)
    }
}
