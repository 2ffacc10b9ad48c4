// Points for each case: base, deductions, bonuses.
import Diagnostics
import Exact
import FEEL

extension EditionReader {
    func based(_ fields: Fields) -> Rule? {
        let start = yaml.optionalNumber("base", fields) ?? 0
        let place = ["base", "deduct", "bonus"].compactMap { fields.nodes[$0]?.place }.min() ?? fields.place
        let findings = yaml.errors
        let deduct = cases("deduct", fields)
        let bonus = cases("bonus", fields)
        guard yaml.errors == findings else { return nil }
        var tree = Expression.number(start)
        for (group, op) in [(deduct, Expression.Arithmetic.minus), (bonus, .plus)] where !group.cases.isEmpty {
            let changes = group.cases.map(\.tree)
            if let most = group.atMost {
                let sum = changes.dropFirst().reduce(changes[0]) { Expression(.arithmetic(.plus, $0, $1)) }
                tree = Expression(.arithmetic(op, tree, .call("min", [.number(most), sum])))
            } else {
                tree = changes.reduce(tree) { Expression(.arithmetic(op, $0, $1)) }
            }
        }
        let bounds = Bounds(least: deduct.most.map { start - $0 }, most: bonus.most.map { start + $0 })
        var rule = lowered(tree, place, bounds)
        rule?.form = .cases(base: start, deduct: deduct, bonus: bonus)
        return rule
    }

    /// A list of cases, or `{atMost: 7, cases: […]}`: a cap over all of them.
    private func cases(_ key: String, _ fields: Fields) -> RuleForm.CaseGroup {
        var group = RuleForm.CaseGroup(atMost: nil, cases: [], place: fields.nodes[key]?.place)
        guard let node = fields.nodes[key] else { return group }
        var items = node
        if case .mapping(let pairs) = node.content {
            guard pairs.contains(where: { ["atMost", "cases"].contains($0.key.scalar) }) else {
                yaml.wrongType(
                    node,
                    Localized(
                        vi: "danh sách, hoặc {atMost: 7, cases: […]}", en: "a list, or {atMost: 7, cases: […]}"))
                return group
            }
            let fields = yaml.fields(node, known: ["atMost", "cases"])
            group.atMost = yaml.number("atMost", fields).flatMap { positive("atMost", $0, fields) }
            guard let cases = yaml.required("cases", fields) else { return group }
            items = cases
        }
        // Each entry is one level of the formula.
        let nodes = yaml.list(items)
        guard nodes.count < Limits.depth else {
            tooDeep(items.place)
            return group
        }
        group.cases = nodes.compactMap { perCase($0) }
        if nodes.isEmpty, case .sequence = items.content, group.atMost != nil {
            yaml.report(
                "edition.empty", at: items.place, Localized(vi: "không có trường hợp nào", en: "there are no cases"))
        }
        return group
    }

    /// Points for each case, at most a stated number of them, perhaps on a condition; or the largest of several.
    private func perCase(_ node: YAMLNode) -> RuleForm.Case? {
        if case .mapping(let pairs) = node.content, pairs.contains(where: { $0.key.scalar == "oneOf" }) {
            return oneOf(node)
        }
        let fields = yaml.fields(node, known: ["each", "when", "points", "atMost", "title", "oneOf"])
        let each = fields.nodes["each"].map { expression($0, expecting: .number) }
        let when = fields.nodes["when"].map { expression($0, expecting: .boolean) }
        let points = yaml.number("points", fields).flatMap { positive("points", $0, fields) }
        let most = fields.nodes["atMost"].map { _ in
            yaml.optionalNumber("atMost", fields).flatMap { positive("atMost", $0, fields) }
        }
        let title = fields.nodes["title"].map { yaml.localized($0) }
        if each == nil, when == nil { yaml.missing("each", in: fields) }
        // What was written but not understood has been reported.
        guard let points, each != nil || when != nil, each.map({ $0 != nil }) ?? true, when.map({ $0 != nil }) ?? true,
            most.map({ $0 != nil }) ?? true, title.map({ $0 != nil }) ?? true
        else { return nil }
        var tree = each?.map { points == 1 ? $0.tree : .times($0.tree, .number(points)) } ?? .number(points)
        if let most = most ?? nil { tree = .call("min", [.number(most), tree]) }
        if let condition = when ?? nil { tree = .conditional(condition.tree, tree, .number(0)) }
        return RuleForm.Case(
            each: each ?? nil, when: when ?? nil, points: points, atMost: most ?? nil, alternatives: [],
            title: title ?? nil, tree: tree, place: node.place)
    }

    private func oneOf(_ node: YAMLNode) -> RuleForm.Case? {
        let fields = yaml.fields(node, known: ["oneOf", "title"])
        let nodes = fields.nodes["oneOf"].map { yaml.list($0) } ?? []
        let title = fields.nodes["title"].flatMap { yaml.localized($0) }
        let findings = yaml.errors
        let cases = nodes.compactMap { perCase($0) }
        guard yaml.errors == findings else { return nil }
        guard cases.count > 1 else {
            yaml.report(
                "edition.one-of", at: fields.nodes["oneOf"]?.place ?? node.place,
                Localized(vi: "oneOf cần ít nhất hai trường hợp", en: "oneOf needs at least two cases"))
            return nil
        }
        return RuleForm.Case(
            each: nil, when: nil, points: 0, atMost: nil, alternatives: cases, title: title,
            tree: .call("max", cases.map(\.tree)), place: node.place)
    }

    /// Deductions and bonuses are written without a sign: the key says which of them they are.
    private func positive(_ key: String, _ number: Rational, _ fields: Fields) -> Rational? {
        guard number <= 0 else { return number }
        yaml.report(
            number.isZero ? "edition.number" : "edition.sign", at: fields.nodes[key]?.place ?? fields.place,
            Localized(vi: "\(key) là \(number)", en: "\(key) is \(number)"),
            expected: Localized(vi: "một số dương", en: "a positive number"),
            mend: number.isZero
                ? nil
                : Localized(
                    vi: "viết \(-number): deduct đã là trừ, bonus đã là cộng",
                    en: "write \(-number): deduct takes off and bonus adds by themselves"))
        return nil
    }
}
