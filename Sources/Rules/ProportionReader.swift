// Points in proportion to the percent of plan, or to growth.
import Diagnostics
import Exact
import FEEL

extension EditionReader {
    /// Pro rata up to the full percentage of the plan that is due.
    func percentOfPlan(_ node: YAMLNode, _ usual: Bounds) -> Rule? {
        let fields = yaml.fields(node, known: ["of", "full", "noPlan"])
        let noPlan = yaml.optionalNumber("noPlan", fields)
        let full = yaml.optionalNumber("full", fields) ?? 100
        guard let indicator = indicator(fields, needs: [.actual, .plan], or: .reportedPlanPercent) else { return nil }
        guard full > 0 else {
            notPositive("full", full, fields)
            return nil
        }
        let due = indicator.nature == .flow
        let plan = Expression.path(indicator.id, .plan)
        let computed = Expression.times(
            .over(.path(indicator.id, .actual), due ? .times(plan, .name("planShare")) : plan), .number(100))
        let reported = Expression.path(indicator.id, .reportedPlanPercent)
        let published = due ? Expression.over(reported, .name("planShare")) : reported
        func points(_ percent: Expression) -> Expression {
            .times(.call("min", [.number(1), .over(percent, .number(full))]), .name("points"))
        }
        let tree: Expression
        if let noPlan, isUsable("noPlan", .plan, indicator, fields) {
            tree = unlessZero(
                indicator, .plan, noPlan, points(computed), .reportedPlanPercent, points(published))
        } else {
            tree = points(choose(indicator, .plan, computed, .reportedPlanPercent, published))
        }
        // Figures below zero would bring points below zero.
        var rule = lowered(tree, node.place, usual.including(noPlan), isAssumed: true)
        rule?.form = .percentOfPlan
        return rule
    }

    /// No points up to one growth, all from another, pro rata between.
    func growth(_ node: YAMLNode, _ usual: Bounds) -> Rule? {
        let fields = yaml.fields(node, known: ["of", "from", "to", "noBase"])
        let noBase = yaml.optionalNumber("noBase", fields)
        let from = yaml.optionalNumber("from", fields) ?? 0
        let to = yaml.number("to", fields)
        guard let indicator = indicator(fields, needs: [.actual, .previous], or: .reportedGrowthPercent), let to
        else { return nil }
        guard from != to else {
            yaml.report(
                "edition.growth", at: fields.nodes["to"]?.place ?? node.place,
                Localized(vi: "from và to bằng nhau", en: "from and to are equal"))
            return nil
        }
        let computed = Expression.times(
            .minus(.over(.path(indicator.id, .actual), .path(indicator.id, .previous)), .number(1)), .number(100))
        let published = Expression.path(indicator.id, .reportedGrowthPercent)
        func points(_ growth: Expression) -> Expression {
            let above = from.isZero ? growth : .minus(growth, .number(from))
            let share = Expression.over(above, .number(to - from))
            return .times(.call("max", [.number(0), .call("min", [.number(1), share])]), .name("points"))
        }
        let tree: Expression
        if let noBase, isUsable("noBase", .previous, indicator, fields) {
            tree = unlessZero(
                indicator, .previous, noBase, points(computed), .reportedGrowthPercent, points(published))
        } else {
            tree = points(choose(indicator, .previous, computed, .reportedGrowthPercent, published))
        }
        var rule = lowered(tree, node.place, usual.including(noBase))
        rule?.form = .growth
        return rule
    }

    /// Stated points where the basis is 0, else what follows from the figures or, where they are not known, from the
    /// published percentage.
    private func unlessZero(
        _ indicator: Indicator, _ basis: Attribute, _ stated: Rational, _ computed: Expression, _ reported: Attribute,
        _ published: Expression
    ) -> Expression {
        let isZero = Expression(.comparison(.equal, .path(indicator.id, basis), .number(0)))
        let figures = Expression.conditional(isZero, .number(stated), computed)
        guard indicator.has.contains(reported) else { return figures }
        return .conditional(isKnown(indicator, basis), figures, published)
    }

    /// What holds for a basis of 0 says nothing where boards do not report the basis.
    private func isUsable(_ key: String, _ basis: Attribute, _ indicator: Indicator, _ fields: Fields) -> Bool {
        if indicator.has.contains(basis) { return true }
        yaml.report(
            "edition.attribute", at: fields.nodes[key]?.place ?? fields.place,
            Localized(
                vi: "\(key) không dùng được: chỉ tiêu “\(indicator.id)” không có \(basis.rawValue)",
                en: "\(key) cannot be used: the indicator “\(indicator.id)” does not have \(basis.rawValue)"))
        return false
    }

    private func isKnown(_ indicator: Indicator, _ basis: Attribute) -> Expression {
        Expression(.conjunction(.isKnown(.path(indicator.id, .actual)), .isKnown(.path(indicator.id, basis))))
    }

    /// The computed percentage where its figures are known, else the published one.
    private func choose(
        _ indicator: Indicator, _ basis: Attribute, _ computed: Expression, _ reported: Attribute,
        _ published: Expression
    ) -> Expression {
        guard indicator.has.contains(basis) else { return published }
        guard indicator.has.contains(reported) else { return computed }
        return .conditional(isKnown(indicator, basis), computed, published)
    }

    /// The indicator that a short form is about, with the attributes it needs.
    private func indicator(_ fields: Fields, needs: [Attribute], or reported: Attribute) -> Indicator? {
        guard let node = yaml.required("of", fields), let id = yaml.text(node) else { return nil }
        if brokenNames.contains(id) { return nil }
        guard let indicator = indicators[id] else {
            unknownIndicator(id, node.place)
            return nil
        }
        if needs.allSatisfy(indicator.has.contains) || indicator.has.contains(reported) { return indicator }
        let lacking = needs.filter { !indicator.has.contains($0) }.map(\.rawValue).joined(separator: ", ")
        yaml.report(
            "edition.attribute", at: node.place,
            Localized(vi: "chỉ tiêu “\(id)” không có \(lacking)", en: "the indicator “\(id)” does not have \(lacking)"),
            mend: Localized(vi: "thêm vào has: của chỉ tiêu", en: "add it to the indicator's has:"))
        return nil
    }
}

extension Bounds {
    /// Widened so that a stated number lies within.
    fileprivate func including(_ number: Rational?) -> Bounds {
        guard let number else { return self }
        return Bounds(least: least.map { min($0, number) }, most: most.map { max($0, number) })
    }
}
