// How a move of a board is said, whatever moved it: a later head of the ledger, or figures that are imagined.
import Diagnostics
import Exact
import Rules
import Scoring

extension Review {
    func rankText(_ standing: RankingDiff.Standing) -> Localized { .rank(standing.place.rank, isTied: false) }

    func gradeText(_ standing: RankingDiff.Standing) -> Localized {
        guard standing.place.rank != nil else { return .notClassified }
        let titles = titles(standing.place.grades, among: edition.grades)
        return .list(titles + (standing.place.mayHaveNoGrade ? [.noGrade] : []), " / ")
    }

    func flagText(_ standing: RankingDiff.Standing) -> Localized {
        let titles = titles(standing.place.flags, among: edition.flags)
        guard !titles.isEmpty else { return Localized(same: "–") }
        return .list(titles + (standing.place.mayHaveNoFlag ? [.noFlag] : []), " / ")
    }

    private func titles(_ ids: [String], among grades: [Grade]) -> [Localized] {
        ids.map { id in grades.first { $0.id == id }?.title ?? Localized(same: id) }
    }

    /// A criterion by its number, a cap or rounding by what it is.
    func shortName(_ subject: Comparison.Line.Subject) -> Localized {
        if case .criterion(let id) = subject { Localized(same: id) } else { title(subject) }
    }

    /// What a line had before or has now.
    func lineText(_ bounds: Bounds?, _ state: CriterionScore.State?) -> Localized {
        if case .notAssigned? = state { return Localized(vi: "không giao", en: "not assigned") }
        return bounds.map { NumberStyle(rounding: edition.rounding).points($0) } ?? Localized(same: "–")
    }

    /// “Hà Nam -2.50 (A.1 -2.50), hạng 5 → 6”.
    func text(_ move: RankingDiff.BoardMove) -> Localized {
        let style = NumberStyle(rounding: edition.rounding)
        var parts = name(move.board)
        if !move.shift.isZero { parts = parts + Localized(same: " ") + style.signed(move.shift) }
        // A report that came or went moves every line: the total says it all.
        if move.before != nil, move.after != nil, !move.lines.isEmpty {
            let lines = move.lines.prefix(6).map { line in
                let number =
                    line.subject.number.isEmpty ? Localized(vi: "làm tròn", en: "rounding") : shortName(line.subject)
                return line.shift.isZero ? number : number + Localized(same: " ") + style.signed(line.shift)
            }
            let more = move.lines.count - lines.count
            parts =
                parts + Localized(same: " (") + Localized.list(lines, ", ")
                + Localized(same: more > 0 ? ", … +\(more))" : ")")
        }
        let none = Localized(same: "–")
        let (before, after) = (move.before.map(rankText) ?? none, move.after.map(rankText) ?? none)
        return before == after
            ? parts
            : parts + Localized(vi: ", hạng ", en: ", rank ") + before + Localized(same: " → ") + after
    }
}

extension Localized {
    /// Something as it was and as it is; once where it is the same, a dash where there is nothing.
    static func change(_ before: Localized?, _ after: Localized?) -> Localized {
        let (before, after) = (before ?? Localized(same: "–"), after ?? Localized(same: "–"))
        return before == after ? before : .arrow(before, after)
    }
}

extension Shift {
    var json: JSON { number.map { .exact($0) } ?? .object([("least", .exact(least)), ("most", .exact(most))]) }
}

extension RankingDiff.Standing {
    var json: JSON {
        .object([
            ("rank", .rank(place.rank)), ("total", total.json), ("basis", basis.json),
            ("grades", .array(place.grades.map { .string($0) })), ("mayHaveNoGrade", .bool(place.mayHaveNoGrade)),
            ("flags", .array(place.flags.map { .string($0) })), ("mayHaveNoFlag", .bool(place.mayHaveNoFlag)),
            ("vetoed", .bool(!place.vetoes.isEmpty)),
        ])
    }
}

extension RankingDiff.BoardMove {
    /// - Parameter more: what else is to be said of a line.
    func json(line more: (RankingDiff.Line) -> [(String, JSON)] = { _ in [] }) -> JSON {
        .object([
            ("board", .string(board)), ("before", before?.json ?? .null), ("after", after?.json ?? .null),
            ("difference", shift.json),
            (
                "lines",
                .array(
                    lines.map {
                        JSON.object([
                            ("line", .string($0.subject.name)), ("before", $0.before?.json ?? .null),
                            ("after", $0.after?.json ?? .null), ("difference", $0.shift.json),
                        ]).adding(more($0))
                    })
            ),
        ])
    }
}
