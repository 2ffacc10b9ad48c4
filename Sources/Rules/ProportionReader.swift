// Points in proportion to the percent of plan, or to growth.
import Diagnostics
import Exact
import FEEL

extension EditionReader {
    /// Pro rata up to the full percentage of the plan that is due.
    func percentOfPlan(_ node: YAMLNode) -> Expression? {
        let fields = yaml.fields(node, known: ["of", "full"])
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
        let percent = choose(
            indicator, .plan, computed, .reportedPlanPercent, due ? .over(reported, .name("planShare")) : reported)
        return .times(.call("min", [.number(1), .over(percent, .number(full))]), .name("points"))
    }

    /// No points up to one growth, all from another, pro rata between.
    func growth(_ node: YAMLNode) -> Expression? {
        let fields = yaml.fields(node, known: ["of", "from", "to"])
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
        let growth = choose(
            indicator, .previous, computed, .reportedGrowthPercent, .path(indicator.id, .reportedGrowthPercent))
        let above = from.isZero ? growth : .minus(growth, .number(from))
        let share = Expression.over(above, .number(to - from))
        return .times(.call("max", [.number(0), .call("min", [.number(1), share])]), .name("points"))
    }

    /// The computed percentage where its figures are known, else the published one.
    private func choose(
        _ indicator: Indicator, _ basis: Attribute, _ computed: Expression, _ reported: Attribute,
        _ published: Expression
    ) -> Expression {
        guard indicator.has.contains(basis) else { return published }
        guard indicator.has.contains(reported) else { return computed }
        let known = Expression(
            .conjunction(.isKnown(.path(indicator.id, .actual)), .isKnown(.path(indicator.id, basis))))
        return .conditional(known, computed, published)
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
