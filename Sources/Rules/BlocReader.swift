// `members.yaml`: a bloc and its members.
import Diagnostics

extension Bloc {
    /// Reads the members of a bloc.
    /// - Returns: the bloc unless there is an error, and everything found, in reading order.
    public static func read(_ text: String, file: String) -> (bloc: Bloc?, diagnostics: [Diagnostic]) {
        let yaml = YAMLFile(name: file, text: text)
        let reader = YAMLReader(yaml)
        let bloc = yaml.root.flatMap { reader.bloc($0) }
        let diagnostics = reader.findings
        return (diagnostics.hasErrors ? nil : bloc, diagnostics)
    }
}

extension YAMLReader {
    fileprivate func bloc(_ node: YAMLNode) -> Bloc? {
        let fields = fields(node, known: ["bloc", "title", "figures", "source", "editions", "members", "leadership"])
        let id = required("bloc", fields).flatMap { identifier($0, .slug) }
        let title = localized("title", fields)
        let figures: Bloc.Figures? = required("figures", fields).flatMap { choice($0) }
        let before = errors
        let members = required("members", fields).map { self.members($0) } ?? []
        // After an error some of them are not known.
        let leadership = leadership(fields, members: errors == before ? members : nil)
        let source = optionalSource(fields)
        let editions = fields.nodes["editions"].flatMap { identifier($0, .slug) }
        if let editions, editions == id, let place = fields.nodes["editions"]?.place {
            report(
                "members.editions", at: place,
                Localized(
                    vi: "khối vốn dùng bộ tiêu chí của chính nó",
                    en: "a bloc uses its own editions anyway"),
                mend: Localized(vi: "bỏ khoá này", en: "leave this key out"))
        }
        guard let id, let title, let figures else { return nil }
        var bloc = Bloc(id: id, title: title, figures: figures, source: source, members: members, editions: editions)
        bloc.leadership = leadership
        return bloc
    }

    private func members(_ node: YAMLNode) -> [Member] {
        let nodes = list(node)
        if case .sequence(let items) = node.content, items.isEmpty {
            report(
                "members.none", at: node.place, Localized(vi: "khối không có đơn vị nào", en: "the bloc has no members")
            )
        }
        var entries: [(member: Member, node: YAMLNode)] = []
        var first: [String: Place] = [:]
        // Whether every member is known by its id, so that one that is not listed can be told.
        var isComplete = true
        for node in nodes {
            let read = member(node)
            // An entry with something else wrong still names a member.
            guard let id = read?.id ?? node.entry("id")?.scalar, IdentifierRule.slug.allows(id) else {
                isComplete = false
                continue
            }
            if let earlier = first[id] {
                report(
                    "members.duplicate", at: node.entry("id")?.place ?? node.place,
                    Localized(
                        vi: "đơn vị “\(id)” ghi hai lần; lần đầu ở dòng \(earlier.line)",
                        en: "the member “\(id)” stands twice; first on line \(earlier.line)"))
            } else {
                first[id] = node.entry("id")?.place ?? node.place
            }
            if let read { entries.append((read, node)) }
        }
        let known = isComplete ? Set(first.keys) : nil
        for entry in entries where !isFull {
            for item in entry.node.entry("predecessors").map({ $0.items }) ?? [] {
                checkPredecessor(item, of: entry.member, known: known)
            }
        }
        if !checkCycles(entries) { checkSuccessors(entries) }
        var keys: [String: String] = [:]
        for entry in entries {
            guard let key = entry.member.key, let place = entry.node.entry("key")?.place,
                let first = keys.updateValue(entry.member.id, forKey: key)
            else { continue }
            report(
                "members.key", at: place,
                Localized(
                    vi: "khoá này đã là của “\(first)”: không biết ai ký",
                    en: "this key is that of “\(first)” already: nobody could tell who signs"))
        }
        return entries.map(\.member)
    }

    private func checkPredecessor(_ item: YAMLNode, of member: Member, known: Set<String>?) {
        guard let id = item.scalar, IdentifierRule.slug.allows(id) else { return }
        if id == member.id {
            report(
                "members.predecessor", at: item.place,
                Localized(vi: "“\(id)” không thể nhận sáp nhập chính nó", en: "“\(id)” cannot be its own predecessor"))
        } else if let known, !known.contains(id) {
            report(
                "members.predecessor", at: item.place,
                Localized(
                    vi: "“\(member.id)” nhận sáp nhập “\(id)”, không có trong danh sách",
                    en: "“\(member.id)” has the predecessor “\(id)”, which is not listed"),
                mend: known.nearest(to: id).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
        }
    }

    /// A board goes into one other as a whole, and is then no member any more: else its figures would count twice.
    private func checkSuccessors(_ entries: [(member: Member, node: YAMLNode)]) {
        let nodes = Dictionary(entries.map { ($0.member.id, $0.node) }, uniquingKeysWith: { first, _ in first })
        var first: [String: String] = [:]
        for entry in entries where !isFull {
            for item in entry.node.entry("predecessors").map({ $0.items }) ?? [] {
                guard let id = item.scalar, let predecessor = nodes[id], id != entry.member.id else { continue }
                if let other = first.updateValue(entry.member.id, forKey: id) {
                    report(
                        "members.predecessor", at: item.place,
                        Localized(
                            vi: "“\(id)” đã sáp nhập vào “\(other)”: số liệu sẽ bị tính hai lần",
                            en: "“\(id)” has merged into “\(other)” already: its figures would count twice"))
                } else if predecessor.entry("until") == nil {
                    report(
                        "members.predecessor", at: item.place,
                        Localized(
                            vi: "“\(id)” đã sáp nhập vào “\(entry.member.id)” nhưng không ghi ngày cuối là thành viên",
                            en: "“\(id)” merged into “\(entry.member.id)”, but its last day as a member is not given"),
                        mend: Localized(
                            vi: "thêm until: NGÀY ở mục “\(id)”", en: "add until: DAY to the entry “\(id)”"))
                }
            }
        }
    }

    /// Boards that were merged into each other: whose figures then count for whom cannot be told.
    /// - Returns: whether there are such.
    private func checkCycles(_ entries: [(member: Member, node: YAMLNode)]) -> Bool {
        var waits = Dictionary(
            entries.map { ($0.member.id, Set($0.member.predecessors)) }, uniquingKeysWith: { $0.union($1) })
        var successors: [String: [String]] = [:]
        for (id, predecessors) in waits {
            waits[id] = predecessors.filter { waits[$0] != nil && $0 != id }
            for predecessor in waits[id] ?? [] { successors[predecessor, default: []].append(id) }
        }
        // Take away, again and again, who waits for nobody; who is left is in a circle or behind one.
        var free = waits.filter { $0.value.isEmpty }.map(\.key)
        while let id = free.popLast() {
            waits[id] = nil
            for successor in successors[id] ?? [] {
                waits[successor]?.remove(id)
                if waits[successor]?.isEmpty == true { free.append(successor) }
            }
        }
        guard let entry = entries.first(where: { waits[$0.member.id] != nil }) else { return false }
        report(
            "members.predecessor", at: entry.node.entry("predecessors")?.place ?? entry.node.place,
            Localized(
                vi: "các đơn vị nhận sáp nhập lẫn nhau: \(waits.keys.sorted().joined(separator: ", "))",
                en: "these members are each other's predecessors: \(waits.keys.sorted().joined(separator: ", "))"))
        return true
    }

    private func member(_ node: YAMLNode) -> Member? {
        let fields = fields(
            node,
            known: [
                "id", "name", "title", "since", "until", "predecessors", "outsiders", "unverified", "source", "key",
            ])
        let id = required("id", fields).flatMap { identifier($0, .slug) }
        let name = localized("name", fields)
        let title = localized("title", fields)
        let since = fields.nodes["since"].flatMap { day($0) }
        let until = fields.nodes["until"].flatMap { day($0) }
        if let since, let until, until < since, let place = fields.nodes["until"]?.place {
            report(
                "members.dates", at: place, Localized(vi: "\(until) trước \(since)", en: "\(until) is before \(since)"))
        }
        let predecessors = optionalList("predecessors", fields).compactMap { identifier($0, .slug) }
        let outsiders = optionalList("outsiders", fields).compactMap { outsider($0) }
        let unverified = fields.nodes["unverified"].flatMap { localized($0) }
        let source = optionalSource(fields)
        let key = fields.nodes["key"].flatMap { verifierKey($0) }
        guard let id, let name, let title else { return nil }
        return Member(
            id: id, name: name, title: title, since: since, until: until, predecessors: predecessors,
            outsiders: outsiders, unverified: unverified, source: source, key: key)
    }
}

extension YAMLReader {
    fileprivate func outsider(_ node: YAMLNode) -> Member.Outsider? {
        let fields = fields(node, known: ["name", "from"])
        let name = localized("name", fields)
        let from = required("from", fields).flatMap { day($0) }
        guard let name, let from else { return nil }
        return Member.Outsider(name: name, from: from)
    }
}

extension YAMLNode {
    /// The value of a key of a mapping.
    fileprivate func entry(_ key: String) -> YAMLNode? {
        guard case .mapping(let pairs) = content else { return nil }
        return pairs.first { $0.key.scalar == key }?.value
    }

    fileprivate var items: [YAMLNode] {
        if case .sequence(let items) = content { items } else { [] }
    }
}
