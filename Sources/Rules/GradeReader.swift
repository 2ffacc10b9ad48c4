// Classes and flags: thresholds, and quotas of how many boards may have them.
import Diagnostics
import Exact

extension EditionReader {
    /// A list of classes, or `{atMost: 100, classes: […]}`: classes on the capped total.
    func ladder(_ node: YAMLNode) -> (classes: [Grade], atMost: Rational?) {
        var items = node
        var atMost: Rational?
        if case .mapping = node.content {
            let fields = yaml.fields(node, known: ["atMost", "classes"])
            atMost = yaml.number("atMost", fields)
            guard let classes = yaml.required("classes", fields) else { return ([], atMost) }
            items = classes
        }
        let classes = yaml.list(items).compactMap { node -> Grade? in
            guard let (grade, place) = limited(node, needs: "from") else { return nil }
            grades.append((grade, place))
            return grade
        }
        return (classes, atMost)
    }

    /// A flag, which few boards can have: a quota is what makes it one.
    func flag(_ node: YAMLNode) -> Grade? {
        guard let (flag, place) = limited(node, needs: "quota") else { return nil }
        flags.append((flag, place))
        return flag
    }

    private func limited(_ node: YAMLNode, needs key: String) -> (grade: Grade, place: Place)? {
        let fields = yaml.fields(node, known: ["id", "title", "from", "quota", "quotaRounding", "quotaTies"])
        let id = yaml.required("id", fields).flatMap { yaml.identifier($0, .slug) }
        let title = yaml.localized("title", fields)
        let needed = yaml.required(key, fields)
        let from = fields.nodes["from"].map { yaml.number($0) } ?? 0
        let errors = yaml.errors
        let quota = fields.nodes["quota"].flatMap { self.quota($0, fields) }
        if fields.nodes["quota"] == nil {
            for key in ["quotaRounding", "quotaTies"] {
                guard let node = fields.nodes[key] else { continue }
                yaml.report(
                    "edition.quota", at: node.place,
                    Localized(vi: "có \(key) mà không có quota", en: "\(key) stands without a quota"))
            }
        }
        guard let id, let title, needed != nil, let from, yaml.errors == errors else { return nil }
        let place = fields.nodes["id"]?.place ?? node.place
        return (Grade(id: id, title: title, from: from, quota: quota, place: place), place)
    }

    /// `20%` of the boards, with the rounding that makes it whole, or `2` boards.
    private func quota(_ node: YAMLNode, _ fields: Fields) -> Grade.Quota? {
        guard let text = yaml.text(node) else { return nil }
        let ties = fields.nodes["quotaTies"].map { yaml.choice($0, Grade.Quota.Ties.self) } ?? .vote
        let mode = fields.nodes["quotaRounding"].map { yaml.choice($0, RoundingMode.self) }
        if text.hasSuffix("%") {
            guard let percent = try? Rational(decimal: text.dropLast()), percent > 0, percent <= 100 else {
                wrongQuota(text, node)
                return nil
            }
            if mode == nil { yaml.missing("quotaRounding", in: fields) }
            guard let ties, let mode = mode ?? nil, let share = percent.divided(by: 100) else { return nil }
            return Grade.Quota(size: .share(share, mode), ties: ties)
        }
        guard let count = try? Rational(decimal: text), let whole = count.integer, (1...10_000).contains(whole) else {
            wrongQuota(text, node)
            return nil
        }
        if let node = fields.nodes["quotaRounding"] {
            yaml.report(
                "edition.quota", at: node.place,
                Localized(vi: "quota là số nguyên, không có gì để làm tròn", en: "a whole quota has nothing to round"))
        }
        return ties.map { Grade.Quota(size: .count(whole), ties: $0) }
    }

    private func wrongQuota(_ text: String, _ node: YAMLNode) {
        yaml.report(
            "edition.quota", at: node.place,
            Localized(vi: "không hiểu quota “\(text.excerpt)”", en: "“\(text.excerpt)” is not a quota"),
            expected: Localized(
                vi: "20% (trên 0 đến 100%) hoặc một số đơn vị như 2",
                en: "20% (above 0 up to 100%) or a number of boards such as 2"))
    }
}
