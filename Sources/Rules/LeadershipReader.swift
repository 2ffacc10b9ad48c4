// `leadership:` of `members.yaml`: who leads a bloc in which periods, and whose people form the teams that appraise.
import Diagnostics

extension YAMLReader {
    /// - Parameter members: those of the bloc; nil where some of them could not be read, so that nobody can be told unknown.
    func leadership(_ fields: Fields, members: [Member]?) -> [Leadership] {
        var entries: [Leadership] = []
        for node in optionalList("leadership", fields) where !isFull {
            guard let entry = entry(node, members) else { continue }
            if let earlier = entries.first(where: { $0.overlaps(entry) }) {
                report(
                    "leadership.overlap", at: node.place,
                    Localized(
                        vi: "\(entry.span) chồng lên \(earlier.span) ở dòng \(earlier.place.line)",
                        en: "\(entry.span) overlaps \(earlier.span) on line \(earlier.place.line)"),
                    mend: Localized(
                        vi: "sửa from, to sao cho mỗi kỳ chỉ có một khối trưởng",
                        en: "change from and to so that each period has one head"))
            }
            entries.append(entry)
        }
        return entries
    }

    private func entry(_ node: YAMLNode, _ members: [Member]?) -> Leadership? {
        let fields = fields(node, known: ["from", "to", "head", "deputy", "teams", "source"])
        let from = required("from", fields).flatMap { period($0) }
        let to = required("to", fields).flatMap { period($0) }
        var isOrdered = true
        if let from, let to, to.end < from.end || to.begin < from.begin {
            isOrdered = false
            report(
                "leadership.periods", at: fields.nodes["to"]?.place ?? node.place,
                Localized(vi: "\(to) trước \(from)", en: "\(to) is before \(from)"))
        }
        let span = isOrdered ? from.flatMap { from in to.map { (from, $0) } } : nil
        let head = required("head", fields).flatMap { member($0, span, members) }
        let deputy = fields.nodes["deputy"].flatMap { member($0, span, members) }
        if let head, head == deputy, let place = fields.nodes["deputy"]?.place {
            report(
                "leadership.same", at: place,
                Localized(
                    vi: "“\(head)” không thể vừa là khối trưởng vừa là khối phó",
                    en: "“\(head)” cannot be both head and deputy"))
        }
        var teams: [String: [String]] = [:]
        var places: [String: Place] = [:]
        if let node = fields.nodes["teams"] {
            for (key, value) in pairs(node) {
                guard let name = text(key) else { continue }
                teams[name] = team(value, span, members)
                places[name] = key.place
            }
        }
        let source = optionalSource(fields)
        guard let (from, to) = span, let head else { return nil }
        var entry = Leadership(
            from: from, to: to, head: head, deputy: deputy, teams: teams, source: source, place: node.place)
        entry.teamPlaces = places
        return entry
    }

    private func team(_ node: YAMLNode, _ span: (Period, Period)?, _ members: [Member]?) -> [String] {
        let items = list(node)
        if case .sequence(let items) = node.content, items.isEmpty {
            report(
                "leadership.empty-team", at: node.place,
                Localized(vi: "tổ không có đơn vị nào", en: "the team has no members"))
        }
        var people: [String] = []
        for item in items where !isFull {
            guard let id = member(item, span, members) else { continue }
            if people.contains(id) {
                report(
                    "leadership.duplicate", at: item.place,
                    Localized(vi: "“\(id)” ghi hai lần trong tổ", en: "“\(id)” stands twice in the team"))
            } else {
                people.append(id)
            }
        }
        return people
    }

    /// A member by id, in all periods from the first to the last.
    private func member(_ node: YAMLNode, _ span: (from: Period, to: Period)?, _ members: [Member]?) -> String? {
        guard let id = identifier(node, .slug) else { return nil }
        guard let members else { return id }
        guard let member = members.first(where: { $0.id == id }) else {
            report(
                "leadership.member", at: node.place,
                Localized(vi: "khối không có đơn vị “\(id)”", en: "the bloc has no member “\(id)”"),
                mend: members.map(\.id).nearest(to: id).map {
                    Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                })
            return nil
        }
        guard let span else { return id }
        // A member's days have no gap: who belongs to the bloc at both ends does so between them.
        if let absent = [span.from, span.to].first(where: { !member.isMember(on: $0.end) }) {
            let since = member.since.map { Localized(vi: " từ \($0)", en: " from \($0)") } ?? Localized(same: "")
            let until = member.until.map { Localized(vi: " đến \($0)", en: " until \($0)") } ?? Localized(same: "")
            report(
                "leadership.member", at: node.place,
                Localized(
                    vi: "“\(id)” không thuộc khối ở kỳ \(absent): là thành viên",
                    en: "“\(id)” does not belong to the bloc in \(absent): it is a member") + since + until,
                mend: span.from == span.to
                    ? nil
                    : Localized(
                        vi: "tách thành hai mục, mỗi mục cho những kỳ mà đơn vị còn là thành viên",
                        en: "split the entry where it joined or left"))
        }
        return id
    }

    /// A member's own key: a verifier key of a signed note with Ed25519, `name+8 hex digits+base64 of 33 bytes`
    /// (C2SP signed-note). Only its shape is checked here, not that the hash belongs to the key.
    func verifierKey(_ node: YAMLNode) -> String? {
        guard let text = text(node) else { return nil }
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        let isFine =
            parts.count == 3 && text.utf8.count <= 200 && !parts[0].isEmpty
            && parts[0].unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.value > 0x20 }
            && parts[1].utf8.count == 8
            && parts[1].utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
            // 33 bytes, the first of which is 1: Ed25519.
            && parts[2].utf8.count == 44 && parts[2].first == "A"
            && parts[2].dropFirst().first.map { ("Q"..."Z").contains($0) || ("a"..."f").contains($0) } == true
            && parts[2].utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 43 || $0 == 47
            }
        guard isFine else {
            report(
                "members.key", at: node.place,
                Localized(vi: "“\(text.excerpt)” không phải khoá công khai", en: "“\(text.excerpt)” is no public key"),
                expected: Localized(
                    vi: "tên+8 chữ số hệ 16+44 ký tự base64, như `thidua ledger init-key` in ra",
                    en: "name+8 hex digits+44 characters of base64, as `thidua ledger init-key` prints it"))
            return nil
        }
        return text
    }
}

extension Leadership {
    /// `2024-H1` or `2024-H1…2024`.
    public var span: String { from == to ? from.description : "\(from)…\(to)" }

    fileprivate func overlaps(_ other: Leadership) -> Bool {
        from.begin <= other.to.end && other.from.begin <= to.end
    }
}

extension Bloc {
    /// Teams whose names no section of an edition gives that scores one of their periods: nothing would be theirs.
    /// - Parameter editions: those that score the bloc.
    public func teamFindings(_ editions: [Edition]) -> [Diagnostic] {
        leadership.flatMap { entry -> [Diagnostic] in
            let concerned = editions.filter {
                $0.valid.from.begin <= entry.to.end && entry.from.begin <= $0.valid.to.end
            }
            let known = Set(concerned.flatMap(\.teams))
            guard !concerned.isEmpty else { return [] }
            return entry.teams.keys.sorted().filter { !known.contains($0) }.map { name in
                Diagnostic(
                    .warning, "leadership.team", at: entry.teamPlaces[name] ?? entry.place,
                    Localized(
                        vi: "không nhóm tiêu chí nào có appraisedBy: \(name.excerpt)",
                        en: "no section has appraisedBy: \(name.excerpt)"),
                    expected: Localized(same: known.sorted().joined(separator: " | ")),
                    mend: known.nearest(to: name).map {
                        Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                    })
            }
        }
    }
}

extension Edition {
    /// The names that its sections give in `appraisedBy`, each once, in the order of the table.
    public var teams: [String] {
        var seen: Set<String> = []
        func names(_ section: Section) -> [String] {
            [section.appraisedBy].compactMap { $0 } + section.sections.flatMap(names)
        }
        return sections.flatMap(names).filter { seen.insert($0).inserted }
    }

    /// The criteria that a team appraises: those of the sections that name it, and of the parts of these that name nobody else.
    public func criteria(appraisedBy team: String) -> [Criterion] {
        func own(_ section: Section, _ inherited: String?) -> [Criterion] {
            let name = section.appraisedBy ?? inherited
            return (name == team ? section.criteria : []) + section.sections.flatMap { own($0, name) }
        }
        return sections.flatMap { own($0, nil) }
    }

    /// Who appraises a criterion; nil where no section around it says so.
    public func team(of criterion: String) -> String? {
        teams.first { team in criteria(appraisedBy: team).contains { $0.id == criterion } }
    }
}
