// Points for each case, and points that a person gives.
import Diagnostics
import Exact
import FEEL

extension EditionReader {
    func based(_ fields: Fields) -> Rule? {
        let start = yaml.optionalNumber("base", fields) ?? 0
        let place = ["base", "deduct", "bonus"].compactMap { fields.nodes[$0]?.place }.min() ?? fields.place
        // Each entry is one level of the formula.
        guard ["deduct", "bonus"].allSatisfy({ yaml.items($0, fields) < Limits.depth }) else {
            tooDeep(place)
            return nil
        }
        let findings = yaml.errors
        var tree = Expression.number(start)
        var bounds = Bounds(least: start, most: start)
        for (key, op) in [("deduct", Expression.Arithmetic.minus), ("bonus", .plus)] {
            for node in yaml.optionalList(key, fields) {
                guard let (change, most) = perCase(node) else { continue }
                tree = Expression(.arithmetic(op, tree, change))
                if op == .minus {
                    bounds.least = most.flatMap { most in bounds.least.map { $0 - most } }
                } else {
                    bounds.most = most.flatMap { most in bounds.most.map { $0 + most } }
                }
            }
        }
        return yaml.errors == findings ? lowered(tree, place, bounds) : nil
    }

    /// Points for each case, at most a stated number of them.
    private func perCase(_ node: YAMLNode) -> (tree: Expression, most: Rational?)? {
        let fields = yaml.fields(node, known: ["each", "points", "atMost", "title"])
        let each = yaml.required("each", fields).flatMap { expression($0, expecting: .number) }
        let points = yaml.number("points", fields)
        let most = yaml.optionalNumber("atMost", fields)
        // The title is for those who read the file; the derivation says what each case is by its formula.
        if let node = fields.nodes["title"] { _ = yaml.localized(node) }
        for (key, number) in [("points", points), ("atMost", most)] {
            if let number, number <= 0 {
                notPositive(key, number, fields)
                return nil
            }
        }
        guard let each, let points else { return nil }
        let product = points == 1 ? each.tree : Expression.times(each.tree, .number(points))
        return (most.map { .call("min", [.number($0), product]) } ?? product, most)
    }

    func judged(_ node: YAMLNode) -> Rule? {
        let fields = yaml.fields(node, known: ["from", "to", "step", "by"])
        let from = yaml.number("from", fields)
        let to = yaml.number("to", fields)
        let step = yaml.number("step", fields)
        let by = yaml.text("by", fields)
        guard let from, let to, let step, let by else { return nil }
        guard from < to, step > 0, let steps = (to - from).divided(by: step), steps.isInteger else {
            yaml.report(
                "edition.judged", at: node.place,
                Localized(
                    vi: "không đi từ \(from) đến \(to) được bằng các bước \(step)",
                    en: "steps of \(step) do not lead from \(from) to \(to)"))
            return nil
        }
        var rule = lowered(.name("awarded"), node.place, Bounds(least: from, most: to))
        rule?.judged = Judgement(from: from, to: to, step: step, by: by)
        return rule
    }
}
