// The board that a user names: who it is in a period, or why it is nobody there.
import Diagnostics
import Rules

extension Bloc {
    /// A board that has a report of its own for a period: a member, or a part of one until it merged.
    /// - Throws: `board.unknown`, `board.not-a-member`.
    func reporter(_ id: String, in period: Period) throws(Diagnosed) -> Member {
        guard let member = member(id) else { throw unknownBoard(id, in: period) }
        guard member.isMember(on: period.end) || isPart(member, in: period) else {
            throw notAMember(member, in: period)
        }
        return member
    }

    /// An id that no board of the bloc has.
    public func unknownBoard(_ id: String, in period: Period) -> Diagnosed {
        let known = members(in: period).map(\.id)
        return Diagnosed(
            Diagnostic(
                .error, "board.unknown", Localized(vi: "không có đơn vị “\(id)”", en: "there is no board “\(id)”"),
                expected: Localized(same: known.joined(separator: ", ")),
                mend: known.nearest(to: id).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }))
    }

    /// A board that is not in the bloc at the end of a period.
    public func notAMember(_ member: Member, in period: Period) -> Diagnosed {
        let successor = heir(of: member, in: period)
        return Diagnosed(
            Diagnostic(
                .error, "board.not-a-member",
                Localized(
                    vi: "\(member.name.vi) không phải là đơn vị của khối trong \(period.title.vi)",
                    en: "\(member.name.en) is not a member of the bloc in the \(period.title.en)"),
                expected: Localized(same: members(in: period).map(\.id).joined(separator: ", ")),
                mend: successor.map {
                    Localized(
                        vi: "đã sáp nhập vào “\($0.id)”, số liệu tính ở đó",
                        en: "it merged into “\($0.id)”, where its figures count")
                }))
    }

    /// What a board that left had become by then.
    private func heir(of member: Member, in period: Period) -> Member? {
        guard let until = member.until, until < period.end else { return nil }
        return successor(of: member.id, in: period).flatMap { $0.id == member.id ? nil : $0 }
    }
}
