// Whose figures or points they are: a member of the bloc at the end of the period, or for figures a part of one.
import Diagnostics
import Rules

/// Knows the members, and reports each wrong name once, however many rows repeat it.
struct BoardCheck {
    /// Nil where units of any name are taken.
    private let bloc: Bloc?
    private let period: Period
    /// Whether they are figures: then boards that merged into a member within the period may report their part, and what
    /// was published of the whole bloc goes by its own name.
    private let takesParts: Bool
    private let members: [String: Member]
    /// What members are called, folded, and their ids.
    private let names: [String: String]
    private var reported: Set<String> = []

    init(bloc: Bloc?, period: Period, takesParts: Bool = false) {
        let listed = bloc?.members ?? []
        self.bloc = bloc
        self.period = period
        self.takesParts = takesParts
        members = Dictionary(listed.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        names = Dictionary(
            listed.flatMap { member in
                [member.name.vi, member.name.en, member.title.vi, member.title.en].map { ($0.folded, member.id) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the name is that of a member in the period; if not, there is a finding.
    mutating func accepts(_ id: String, at place: Place, _ findings: inout Findings) -> Bool {
        if bloc == nil, !id.isEmpty { return true }
        if takesParts, id == bloc?.id { return true }
        let member = members[id]
        if let member {
            if member.isMember(on: period.end) { return true }
            if takesParts, bloc?.isPart(member, in: period) == true { return true }
        }
        if !reported.contains(id) {
            // Beyond so many nothing is listed any more.
            if reported.count < IntakeLimits.findings { reported.insert(id) }
            findings.add(member.map { absent($0, place) } ?? unknown(id, place, findings))
        }
        return false
    }

    private func unknown(_ id: String, _ place: Place, _ findings: Findings) -> Diagnostic {
        guard !id.isEmpty else {
            return Diagnostic(
                .error, "submission.no-board", at: place,
                Localized(vi: "thiếu tên đơn vị", en: "the board is not named"))
        }
        return Diagnostic(
            .error, "submission.unknown-board", at: place,
            Localized(
                vi: "không có đơn vị \(quoted(id)) trong khối “\(bloc?.id ?? "")”",
                en: "there is no board \(quoted(id)) in the bloc “\(bloc?.id ?? "")”"),
            mend: names[id.folded].map {
                Localized(vi: "ghi mã của đơn vị: “\($0)”", en: "write the board's id: “\($0)”")
            }
                ?? findings.didYouMean(id, among: bloc?.members.map(\.id) ?? []))
    }

    private func absent(_ member: Member, _ place: Place) -> Diagnostic {
        let when: Localized
        var mend: Localized?
        if let since = member.since, period.end < since {
            when = Localized(vi: "chỉ là thành viên từ \(since)", en: "is a member only since \(since)")
        } else {
            let until = member.until.map(\.description) ?? "?"
            when = Localized(vi: "là thành viên đến \(until)", en: "was a member until \(until)")
            mend = bloc?.successor(of: member.id, in: period).map {
                Localized(
                    vi: "đã sáp nhập vào “\($0.id)”: ghi số liệu dưới tên đó",
                    en: "it was merged into “\($0.id)”: report under that name")
            }
        }
        return Diagnostic(
            .error, "submission.not-a-member", at: place,
            Localized(
                vi: "“\(member.id)” không thuộc khối ở kỳ \(period) (hết ngày \(period.end)): \(when.vi)",
                en: "“\(member.id)” does not belong to the bloc in \(period) (its end is \(period.end)): it \(when.en)"),
            mend: mend)
    }
}
