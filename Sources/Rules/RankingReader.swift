// How an edition ranks: the chain of keys, ties, vetoed boards.
import Diagnostics

extension EditionReader {
    func ranking(_ node: YAMLNode) -> RankingRule? {
        let fields = yaml.fields(node, known: ["on", "notAssigned", "keys", "ties", "vetoed"])
        let on: RankingRule.Basis? = yaml.required("on", fields).flatMap { yaml.choice($0) }
        let notAssigned: RankingRule.NotAssigned? = fields.nodes["notAssigned"].map { yaml.choice($0) } ?? .points
        let keys = yaml.required("keys", fields).map { self.keys($0) } ?? []
        let ties: RankingRule.Ties? = yaml.required("ties", fields).flatMap { yaml.choice($0) }
        var vetoed = RankingRule.Vetoed(ranked: false, counted: true)
        if let node = fields.nodes["vetoed"] {
            let fields = yaml.fields(node, known: ["ranked", "counted"])
            vetoed.ranked = yaml.required("ranked", fields).flatMap { yaml.flag($0) } ?? false
            vetoed.counted = yaml.required("counted", fields).flatMap { yaml.flag($0) } ?? true
        }
        guard let on, let notAssigned, let ties else { return nil }
        return RankingRule(on: on, notAssigned: notAssigned, keys: keys, ties: ties, vetoed: vetoed)
    }

    /// The chain of comparisons: the total first, the larger the better, and nothing twice.
    private func keys(_ node: YAMLNode) -> [RankingRule.Key] {
        let nodes = yaml.list(node)
        var first: [RankingRule.Key.Subject: Place] = [:]
        let keys = nodes.map { (node: $0, key: key($0)) }
        for case (let node, let key?) in keys {
            if let earlier = first[key.subject] {
                yaml.report(
                    "edition.ranking-keys", at: node.place,
                    Localized(
                        vi: "“\(key.text.excerpt)” đã được so ở dòng \(earlier.line)",
                        en: "“\(key.text.excerpt)” is already compared on line \(earlier.line)"))
            } else {
                first[key.subject] = node.place
            }
        }
        if case .sequence = node.content, keys.isEmpty || keys[0].key.map({ $0.text != "total" }) ?? false {
            yaml.report(
                "edition.ranking-keys", at: keys.first?.node.place ?? node.place,
                Localized(vi: "căn cứ xếp hạng đầu tiên phải là total", en: "the first ranking key must be total"))
        }
        return keys.compactMap(\.key)
    }

    private func key(_ node: YAMLNode) -> RankingRule.Key? {
        guard let text = yaml.text(node) else { return nil }
        var words = text.split(separator: " ").map(String.init)
        let ascending = words.last == "ascending"
        if ascending { words.removeLast() }
        let subject: RankingRule.Key.Subject?
        switch (words.first, words.count) {
        case ("total", 1): subject = .total
        case ("section", 2): subject = .section(words[1])
        case ("criterion", 2): subject = .criterion(words[1])
        case ("indicator", 3...):
            subject = RankingRule.Key.Measure(rawValue: words.dropFirst(2).joined(separator: " "))
                .map { .indicator(words[1], $0) }
        default: subject = nil
        }
        guard let subject else {
            yaml.report(
                "edition.ranking-keys", at: node.place,
                Localized(vi: "không hiểu “\(text.excerpt)”", en: "“\(text.excerpt)” is not a ranking key"),
                expected: Localized(
                    same: "total | section ID | criterion ID | indicator ID actual|growth|plan percent [ascending]"))
            return nil
        }
        let key = RankingRule.Key(subject: subject, isAscending: ascending)
        rankingKeys.append((key, node.place))
        return key
    }
}
