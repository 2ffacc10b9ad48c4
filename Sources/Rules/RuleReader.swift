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
    var form = RuleForm.score
}

extension EditionReader {
    /// Reads the one rule of a criterion.
    /// - Parameter points: what the table states; nil where that could not be read.
    func rule(_ fields: Fields, points: Rational?, _ limits: Bounds) -> Rule? {
        let usual = Bounds(least: min(0, points ?? 0), most: max(0, points ?? 0))
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
        let factor = fields.nodes["times"].map { self.factor($0) }
        guard var rule = rule(kind, fields, usual) else { return nil }
        if let factor {
            guard let factor, let product = multiply(rule, by: factor, usual) else { return nil }
            rule = product
        }
        if kind != "base", limits == Bounds() { compare(rule.bounds, with: points, fields) }
        return clamp(rule, limits)
    }

    /// Points that the table does not state, or that nobody can reach. A base with bonuses goes above by intention.
    private func compare(_ bounds: Bounds, with points: Rational?, _ fields: Fields) {
        guard let points else { return }
        let place = fields.nodes["points"]?.place ?? fields.place
        if points < 0, let least = bounds.least, least != points {
            yaml.report(
                "edition.points", .warning, at: place,
                Localized(
                    vi: "bảng ghi \(points) điểm, cách chấm trừ nhiều nhất \(-least)",
                    en: "the table states \(points) points, the rule takes off at most \(-least)"))
        } else if points >= 0, let most = bounds.most, most != points {
            yaml.report(
                "edition.points", .warning, at: place,
                Localized(
                    vi: "bảng ghi \(points) điểm, cách chấm cho nhiều nhất \(most)",
                    en: "the table states \(points) points, the rule yields at most \(most)"))
        }
    }

    // MARK: Weights and coefficients

    private func factor(_ node: YAMLNode) -> Formula<Expression>? {
        guard let factor = expression(node, expecting: .number) else { return nil }
        if let constant = factor.tree.constant, constant <= 0 {
            yaml.report(
                "edition.number", at: node.place,
                Localized(vi: "times là \(constant)", en: "times is \(constant)"),
                expected: Localized(vi: "một số dương, hoặc một công thức", en: "a positive number, or a formula"))
            return nil
        }
        return factor
    }

    private func multiply(_ rule: Rule, by factor: Formula<Expression>, _ usual: Bounds) -> Rule? {
        let constant = factor.tree.constant
        let bounds =
            constant.map { by in
                Bounds(least: rule.bounds.least.map { $0 * by }, most: rule.bounds.most.map { $0 * by })
            }
            ?? usual
        var product = lowered(.times(rule.formula.tree, factor.tree), rule.formula.place, bounds)
        product?.isAssumed = rule.isAssumed || constant == nil
        product?.judged = rule.judged
        product?.form = rule.form
        return product
    }

    private func rule(_ kind: String, _ fields: Fields, _ usual: Bounds) -> Rule? {
        if kind == "base" { return based(fields) }
        guard let node = fields.nodes[kind] else { return nil }
        switch kind {
        case "score":
            return expression(node, expecting: .number).map { Rule(formula: $0, bounds: usual, isAssumed: true) }
        case "percentOfPlan": return percentOfPlan(node, usual)
        case "growth": return growth(node, usual)
        case "bands": return bands(node, usual)
        case "pass":
            let condition = expression(node, expecting: .boolean)
            var rule = condition.flatMap {
                lowered(.conditional($0.tree, .name("points"), .number(0)), node.place, usual)
            }
            rule?.form = .pass
            return rule
        case "judged":
            var rule = judged(node)
            rule?.form = .judged
            return rule
        default:
            var rule = relative(node)
            rule?.form = .relative
            return rule
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
        clamped?.form = rule.form
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

    func unknownIndicator(_ id: String, _ place: Place, mend: Localized? = nil) {
        guard knowsNames else { return }
        yaml.report(
            "edition.unknown-indicator", at: place,
            Localized(vi: "không có chỉ tiêu “\(id.excerpt)”", en: "there is no indicator “\(id.excerpt)”"),
            mend: mend
                ?? indicators.keys.nearest(to: id).map {
                    Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                }
        )
    }
}
