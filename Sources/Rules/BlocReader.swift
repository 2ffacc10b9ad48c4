// `members.yaml`: a bloc and its members.
import Diagnostics

extension Bloc {
    /// Reads the members of a bloc.
    /// - Returns: the bloc unless there is an error, and everything found, in reading order.
    public static func read(_ text: String, file: String) -> (bloc: Bloc?, diagnostics: [Diagnostic]) {
        let yaml = YAMLFile(name: file, text: text)
        let reader = YAMLReader(yaml)
        let bloc = yaml.root.flatMap { reader.bloc($0) }
        let diagnostics = reader.diagnostics.inReadingOrder
        return (diagnostics.hasErrors ? nil : bloc, diagnostics)
    }
}

extension YAMLReader {
    fileprivate func bloc(_ node: YAMLNode) -> Bloc? {
        let fields = fields(node, known: ["bloc", "title", "figures", "source", "members"])
        let id = required("bloc", fields).flatMap { identifier($0, .slug) }
        let title = localized("title", fields)
        let figures: Bloc.Figures? = required("figures", fields).flatMap { choice($0) }
        var members: [Member] = []
        if let node = required("members", fields) {
            var places: [String: Place] = [:]
            for item in list(node) {
                guard let member = member(item) else { continue }
                if let first = places[member.id] {
                    report(
                        "members.duplicate", at: item.place,
                        Localized(vi: "đơn vị “\(member.id)” ghi hai lần; lần đầu ở dòng \(first.line)", en: "the member “\(member.id)” stands twice; first on line \(first.line)"))
                }
                places[member.id] = item.place
                members.append(member)
            }
            checkPredecessors(members, places)
        }
        let source = optionalSource(fields)
        guard let id, let title, let figures else { return nil }
        return Bloc(id: id, title: title, figures: figures, source: source, members: members)
    }

    private func checkPredecessors(_ members: [Member], _ places: [String: Place]) {
        let known = Set(members.map(\.id))
        for member in members {
            for predecessor in member.predecessors where !known.contains(predecessor) || predecessor == member.id {
                report(
                    "members.predecessor", at: places[member.id] ?? Place(file: file.name, line: 1, column: 1),
                    Localized(
                        vi: "“\(member.id)” nhận sáp nhập “\(predecessor)”, không có trong danh sách",
                        en: "“\(member.id)” has the predecessor “\(predecessor)”, which is not listed"),
                    mend: known.nearest(to: predecessor).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
            }
        }
    }

    private func member(_ node: YAMLNode) -> Member? {
        let fields = fields(
            node, known: ["id", "name", "title", "since", "until", "predecessors", "unverified", "source"])
        let id = required("id", fields).flatMap { identifier($0, .slug) }
        let name = localized("name", fields)
        let title = localized("title", fields)
        let since = fields.nodes["since"].flatMap { day($0) }
        let until = fields.nodes["until"].flatMap { day($0) }
        if let since, let until, until < since, let place = fields.nodes["until"]?.place {
            report("members.dates", at: place, Localized(vi: "\(until) trước \(since)", en: "\(until) is before \(since)"))
        }
        let predecessors = optionalList("predecessors", fields).compactMap { identifier($0, .slug) }
        let unverified = fields.nodes["unverified"].flatMap { localized($0) }
        let source = optionalSource(fields)
        guard let id, let name, let title else { return nil }
        return Member(
            id: id, name: name, title: title, since: since, until: until, predecessors: predecessors,
            unverified: unverified, source: source)
    }
}
