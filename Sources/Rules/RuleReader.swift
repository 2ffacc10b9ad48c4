// How a criterion is scored: the free formula and the short forms, each lowered to one syntax tree.
import Diagnostics
import Exact
import FEEL

/// How a criterion is scored, before it is part of one.
struct Rule {
    var formula: Formula<Expression>
    var bounds: Bounds
    /// Whether the bounds are what a criterion usually yields rather than what the formula itself keeps to.
    var isAssumed = false
    var judged: Judgement?
}

extension EditionReader {
    /// Reads the one rule of a criterion.
    /// - Parameter points: what the table states; nil where that could not be read.
    func rule(_ fields: Fields, points: Rational?, _ limits: Bounds) -> Rule? {
        // base, deduct and bonus together are one rule.
        let forms = Self.ruleKeys.filter { fields.nodes[$0] != nil }
        let kinds = Set(forms.map { ["deduct", "bonus"].contains($0) ? "base" : $0 })
        guard let kind = kinds.first, kinds.count == 1 else {
            guard !fields.isBroken else { return nil }
            yaml.report(
                kinds.isEmpty ? "edition.no-rule" : "edition.several-rules", at: fields.place,
                kinds.isEmpty
                    ? Localized(vi: "tiêu chí không nói cách chấm", en: "the criterion does not say how it is scored")
                    : Localized(
                        vi: "tiêu chí có nhiều cách chấm: \(forms.joined(separator: ", "))",
                        en: "the criterion is scored in several ways: \(forms.joined(separator: ", "))"),
                expected: Localized(vi: "đúng một trong: ", en: "exactly one of: ")
                    + Localized(same: Self.ruleKeys.joined(separator: ", ")))
            return nil
        }
        guard let rule = rule(kind, fields, Bounds(least: 0, most: points ?? 0)) else { return nil }
        // Points that the table does not state, or that nobody can reach. A base with bonuses goes above by intention.
        if let points, let most = rule.bounds.most, most != points, kind != "base", limits == Bounds() {
            yaml.report(
                "edition.points", .warning, at: fields.nodes["points"]?.place ?? fields.place,
                Localized(
                    vi: "bảng ghi \(points) điểm, cách chấm cho nhiều nhất \(most)",
                    en: "the table states \(points) points, the rule yields at most \(most)"))
        }
        return clamp(rule, limits)
    }

    private func rule(_ kind: String, _ fields: Fields, _ usual: Bounds) -> Rule? {
        if kind == "base" { return based(fields) }
        guard let node = fields.nodes[kind] else { return nil }
        switch kind {
        case "score":
            return expression(node, expecting: .number).map { Rule(formula: $0, bounds: usual, isAssumed: true) }
        // Figures below zero would bring points below zero.
        case "percentOfPlan": return percentOfPlan(node).flatMap { lowered($0, node.place, usual, isAssumed: true) }
        case "growth": return growth(node).flatMap { lowered($0, node.place, usual) }
        case "bands": return bands(node, usual)
        case "pass":
            return expression(node, expecting: .boolean).flatMap {
                lowered(.conditional($0.tree, .name("points"), .number(0)), node.place, usual)
            }
        case "judged": return judged(node)
        default: return relative(node)
        }
    }

    private func clamp(_ rule: Rule, _ limits: Bounds) -> Rule? {
        guard limits != Bounds() else { return rule }
        var tree = rule.formula.tree
        if let most = limits.most { tree = .call("min", [.number(most), tree]) }
        if let least = limits.least { tree = .call("max", [.number(least), tree]) }
        var bounds = Bounds(least: rule.bounds.least.map(limits.clamp), most: rule.bounds.most.map(limits.clamp))
        if rule.isAssumed || bounds.least == nil { bounds.least = limits.least ?? bounds.least }
        if rule.isAssumed || bounds.most == nil { bounds.most = limits.most ?? bounds.most }
        var clamped = lowered(tree, rule.formula.place, bounds)
        clamped?.judged = rule.judged
        return clamped
    }

    /// A rule made of a short form, unless it grew larger than formulas may be.
    func lowered(_ tree: Expression, _ place: Place, _ bounds: Bounds, isAssumed: Bool = false) -> Rule? {
        guard tree.height <= Limits.depth else {
            tooDeep(place)
            return nil
        }
        let text = tree.description
        guard text.utf8.count <= Limits.formulaLength else {
            yaml.report(
                "formula.too-long", at: place,
                Localized(
                    vi: "cách chấm viết ra thành công thức dài \(text.utf8.count) byte; tối đa \(Limits.formulaLength)",
                    en:
                        "written out as a formula the rule takes \(text.utf8.count) bytes; at most \(Limits.formulaLength)"
                ),
                mend: Self.splitIt)
            return nil
        }
        return Rule(
            formula: Formula(tree: tree, text: text, place: place, isLowered: true), bounds: bounds,
            isAssumed: isAssumed)
    }

    func tooDeep(_ place: Place) {
        yaml.report(
            "formula.too-deep", at: place,
            Localized(
                vi: "cách chấm lồng quá \(Limits.depth) tầng", en: "the rule is more than \(Limits.depth) levels deep"),
            mend: Self.splitIt)
    }

    private static let splitIt = Localized(vi: "chia tiêu chí thành nhiều phần", en: "split the criterion")

    func notPositive(_ key: String, _ number: Rational, _ fields: Fields) {
        yaml.report(
            "edition.number", at: fields.nodes[key]?.place ?? fields.place,
            Localized(vi: "\(key) là \(number)", en: "\(key) is \(number)"),
            expected: Localized(vi: "một số dương", en: "a positive number"))
    }

    func unknownIndicator(_ id: String, _ place: Place) {
        guard knowsNames else { return }
        yaml.report(
            "edition.unknown-indicator", at: place,
            Localized(vi: "không có chỉ tiêu “\(id)”", en: "there is no indicator “\(id)”"),
            mend: indicators.keys.nearest(to: id).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }
        )
    }
}
