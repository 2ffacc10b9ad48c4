// Which boards a board is made of: in a period within which others were merged into it, and in an earlier one.
import Diagnostics

extension Member {
    /// Whether it was a member on any day of a period.
    public func isMember(within period: Period) -> Bool {
        if let since, period.end < since { return false }
        if let until, until < period.begin { return false }
        return true
    }
}

extension Bloc {
    /// The board that has a board's figures at the end of a period: itself while it is a member, else the one that it was
    /// merged into, or that one's successor. Nil where it left without one.
    public func successor(of id: String, in period: Period) -> Member? {
        var seen: Set<String> = []
        var current = id
        while seen.insert(current).inserted {
            if let member = member(current), member.isMember(on: period.end) { return member }
            guard let next = members.first(where: { $0.predecessors.contains(current) }) else { return nil }
            current = next.id
        }
        return nil
    }

    /// Whether a board's report for a period is a part of its successor's: it was a member on some days of the period and
    /// merged before the end.
    public func isPart(_ member: Member, in period: Period) -> Bool {
        !member.isMember(on: period.end) && member.isMember(within: period)
            && successor(of: member.id, in: period) != nil
    }

    /// The boards that were merged into a board by the end of a period, its predecessors' predecessors too, in the order of
    /// the members. One that is still a member is not merged yet.
    public func predecessors(of id: String, in period: Period) -> [Member] {
        var found: Set<String> = []
        var open = [id]
        while let next = open.popLast() {
            for member in merged(into: next, by: period) where found.insert(member.id).inserted {
                open.append(member.id)
            }
        }
        return members.filter { found.contains($0.id) }
    }

    /// The boards that a board of a period consists of and that were members in an earlier one, itself first.
    public func boards(in id: String, of period: Period, at earlier: Period) -> [String] {
        ([member(id)].compactMap { $0 } + predecessors(of: id, in: period)).filter { $0.isMember(on: earlier.end) }
            .map(\.id)
    }

    /// Boards from outside the bloc that are in a board of a period, but were not, or not throughout, in an earlier one.
    public func outsiders(in id: String, of period: Period, since earlier: Period) -> [Member.Outsider] {
        ([member(id)].compactMap { $0 } + predecessors(of: id, in: period)).flatMap(\.outsiders).filter {
            $0.from > earlier.begin && $0.from <= period.end
        }
    }

    /// How the reports of a period make up that of a board.
    ///
    /// A report counts as the whole of its board as long as none of those merged into it within the period reported.
    /// Once one did, each has to: the whole is then the sum of all parts.
    /// - Parameter reported: the boards that reported.
    /// - Returns: nil if no board was merged into this one within the period.
    public func merger(into id: String, in period: Period, reported: Set<String>) -> Merger? {
        let all = predecessors(of: id, in: period).filter { $0.isMember(within: period) }.map(\.id)
        guard !all.isEmpty else { return nil }
        let needed = Set(parts(of: id, in: period, reported: reported, seen: []))
        let others = all.filter(needed.contains)
        return Merger(
            parts: ([id] + others.filter(reported.contains)).map { Merger.Part(board: $0, file: nil) },
            included: all.filter { !needed.contains($0) }, lacking: others.filter { !reported.contains($0) })
    }

    /// The boards whose reports make up a board's figures.
    private func parts(of id: String, in period: Period, reported: Set<String>, seen: Set<String>) -> [String] {
        let below = predecessors(of: id, in: period).filter { $0.isMember(within: period) && $0.id != id }
        guard !seen.contains(id), below.contains(where: { reported.contains($0.id) }) else { return [id] }
        let direct = merged(into: id, by: period).filter { $0.isMember(within: period) }
        return [id] + direct.flatMap { parts(of: $0.id, in: period, reported: reported, seen: seen.union([id])) }
    }

    /// What is not certain about these boards, each text once; nil if nothing is.
    public func unverified(_ boards: [String]) -> Localized? {
        var seen: Set<Localized> = []
        let texts = members.filter { boards.contains($0.id) }.compactMap(\.unverified).filter {
            seen.insert($0).inserted
        }
        guard !texts.isEmpty else { return nil }
        return Localized(vi: texts.map(\.vi).joined(separator: " "), en: texts.map(\.en).joined(separator: " "))
    }

    private func merged(into id: String, by period: Period) -> [Member] {
        (member(id)?.predecessors ?? []).compactMap { member($0) }.filter { !$0.isMember(on: period.end) }
    }
}
