// The board that a user names: who it is in a period, or why it is nobody there.
import Diagnostics
import Foundation
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
                mend: suggestion(for: id, among: members(in: period))))
    }

    /// Who may be meant by an id that is none: the only one of the members that has this name, however it is spelled, else
    /// the one with the nearest id.
    func suggestion(for id: String, among members: [Member]) -> Localized? {
        let wanted = id.unmarked
        let named = members.filter { member in
            [member.id, member.name.vi, member.name.en, member.title.vi, member.title.en]
                .contains { $0.unmarked == wanted }
        }
        if named.count == 1, !wanted.isEmpty {
            return Localized(vi: "ghi mã của đơn vị: “\(named[0].id)”", en: "write the board's id: “\(named[0].id)”")
        }
        return members.map(\.id).nearest(to: id).map {
            Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
        }
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

extension String {
    /// Its letters and digits without case, marks and what stands between them: “Hà Nam”, “hà-nam” and “HA NAM” are one.
    fileprivate var unmarked: String {
        let plain = decomposedStringWithCanonicalMapping.lowercased().unicodeScalars.filter { scalar in
            scalar.properties.isAlphabetic && !scalar.properties.isDiacritic || ("0"..."9").contains(scalar)
        }
        return String(String.UnicodeScalarView(plain.map { $0 == "đ" ? "d" : $0 }))
    }
}
