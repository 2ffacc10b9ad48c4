// How a criterion is scored: the free formula and the short forms, each lowered to one syntax tree.
import Diagnostics
import Exact
import FEEL

extension EditionReader {
    private static let ruleKeys = [
        "score", "percentOfPlan", "growth", "bands", "base", "deduct", "bonus", "pass", "judged", "relative",
    ]
    private static let otherKeys = [
        "id", "title", "points", "missing", "evidence", "source", "assigned", "atLeast", "atMost", "examples",
    ]

    func criterion(_ node: YAMLNode) -> Criterion? {
        let fields = yaml.fields(node, known: Self.otherKeys + Self.ruleKeys)
        let id = yaml.required("id", fields).flatMap { yaml.identifier($0, .tableNumber) }
        let title = yaml.localized("title", fields)
        let points = yaml.number("points", fields)
        let missing: MissingPolicy? = fields.nodes["missing"].map { yaml.choice($0) } ?? .undetermined
        let evidence = fields.nodes["evidence"].flatMap { yaml.localized($0) }
        let source = yaml.required("source", fields).flatMap { yaml.source($0) }
        let assigned = fields.nodes["assigned"].flatMap { expression($0, expecting: .boolean) }
        let limits = Bounds(least: yaml.optionalNumber("atLeast", fields), most: yaml.optionalNumber("atMost", fields))
        let rule = points.flatMap { self.rule(fields, points: $0) }
        let examples = yaml.optionalList("examples", fields).compactMap { example($0) }
        guard let id, let title, let points, let missing, let source, let rule else { return nil }
        let clamped = Self.clamp(rule, limits, place: fields.place)
        return Criterion(
            id: id, title: title, points: points, formula: clamped.formula, bounds: clamped.bounds, assigned: assigned,
            missing: missing, judged: rule.judged, evidence: evidence, source: source, examples: examples,
            place: fields.nodes["id"]?.place ?? node.place)
    }

    struct Rule {
        var formula: Formula<Expression>
        var bounds: Bounds
        var judged: Judgement?
    }

    private static func clamp(_ rule: Rule, _ limits: Bounds, place: Place) -> Rule {
        guard limits != Bounds() else { return rule }
        var tree = rule.formula.tree
        if let most = limits.most { tree = .call("min", [.number(most), tree]) }
        if let least = limits.least { tree = .call("max", [.number(least), tree]) }
        var clamped = rule
        clamped.formula = Formula(tree: tree, text: tree.description, place: rule.formula.place, isLowered: true)
        clamped.bounds = Bounds(
            least: limits.least ?? rule.bounds.least.map { limits.clamp($0) },
            most: limits.most ?? rule.bounds.most.map { limits.clamp($0) })
        return clamped
    }

    private func rule(_ fields: Fields, points: Rational) -> Rule? {
        // base, deduct and bonus together are one rule.
        let forms = Self.ruleKeys.filter { fields.nodes[$0] != nil }
        let kinds = Set(forms.map { ["deduct", "bonus"].contains($0) ? "base" : $0 })
        guard let kind = kinds.first, kinds.count == 1 else {
            guard !fields.isBroken else { return nil }
            yaml.report(
                kinds.isEmpty ? "edition.no-rule" : "edition.several-rules", at: fields.place,
                kinds.isEmpty
                    ? Localized(vi: "tiêu chí không nói cách chấm", en: "the criterion does not say how it is scored")
                    : Localized(vi: "tiêu chí có nhiều cách chấm: \(forms.joined(separator: ", "))", en: "the criterion is scored in several ways: \(forms.joined(separator: ", "))"),
                expected: Localized(vi: "đúng một trong: ", en: "exactly one of: ") + Localized(same: Self.ruleKeys.joined(separator: ", ")))
            return nil
        }
        let usual = Bounds(least: 0, most: points)
        if kind == "base" { return based(fields) }
        guard let node = fields.nodes[kind] else { return nil }
        switch kind {
        case "score": return expression(node, expecting: .number).map { Rule(formula: $0, bounds: usual) }
        case "percentOfPlan": return percentOfPlan(node).map { lowered($0, node, usual) }
        case "growth": return growth(node).map { lowered($0, node, usual) }
        case "bands": return bands(node, usual)
        case "pass":
            return expression(node, expecting: .boolean).map {
                lowered(.conditional($0.tree, .name("points"), .number(0)), node, usual)
            }
        case "judged": return judged(node)
        default: return relative(node)
        }
    }

    private func lowered(_ tree: Expression, _ node: YAMLNode, _ bounds: Bounds) -> Rule {
        Rule(formula: Formula(tree: tree, text: tree.description, place: node.place, isLowered: true), bounds: bounds)
    }

    /// The indicator that a short form is about, with the attributes it needs.
    private func indicator(_ fields: Fields, needs: [Attribute], or reported: Attribute) -> Indicator? {
        guard let node = yaml.required("of", fields), let id = yaml.text(node) else { return nil }
        guard let indicator = indicators[id] else {
            yaml.report(
                "edition.unknown-indicator", at: node.place, Localized(vi: "không có chỉ tiêu “\(id)”", en: "there is no indicator “\(id)”"),
                mend: indicators.keys.sorted().nearest(to: id).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
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

    // MARK: Percent of plan, growth

    /// Pro rata up to the full percentage of the plan that is due.
    private func percentOfPlan(_ node: YAMLNode) -> Expression? {
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
    private func growth(_ node: YAMLNode) -> Expression? {
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

    private func notPositive(_ key: String, _ number: Rational, _ fields: Fields) {
        yaml.report(
            "edition.number", at: fields.nodes[key]?.place ?? fields.place,
            Localized(vi: "\(key) là \(number)", en: "\(key) is \(number)"),
            expected: Localized(vi: "một số dương", en: "a positive number"))
    }

    // MARK: Bands

    private func bands(_ node: YAMLNode, _ usual: Bounds) -> Rule? {
        guard case .mapping(let pairs) = node.content else {
            yaml.wrongType(node, Localized(same: "{of: x.actual, \"> 80\": 20, \"[60..80]\": 12, \"< 60\": 5}"))
            return nil
        }
        var subject: Formula<Expression>?
        var bands: [(tests: [UnaryTest], points: Formula<Expression>, place: Place)] = []
        for (key, value) in pairs {
            if key.scalar == "of" {
                subject = expression(value, expecting: .number)
            } else if let tests = unaryTests(key), let points = expression(value, expecting: .number) {
                bands.append((tests.tree, points, key.place))
            }
        }
        guard let subject else {
            yaml.report("edition.missing-key", at: node.place, Localized(vi: "thiếu khoá “of”", en: "the key “of” is missing"))
            return nil
        }
        guard !bands.isEmpty else {
            yaml.report("edition.no-bands", at: node.place, Localized(vi: "không có mức nào", en: "there are no bands"))
            return nil
        }
        overlaps(bands.map { ($0.tests, $0.place) })
        let tree = bands.reversed().reduce(Expression(.null)) { rest, band in
            .conditional(Expression(.membership(subject.tree, band.tests)), band.points.tree, rest)
        }
        let constants = bands.map { $0.points.tree.constant }
        let known = constants.compactMap { $0 }
        let bounds = known.count == constants.count ? Bounds(least: known.min(), most: known.max()) : usual
        return lowered(tree, node, bounds)
    }

    /// Two bands that share a value would both apply: an error that names both and the value.
    private func overlaps(_ bands: [(tests: [UnaryTest], place: Place)]) {
        for (index, band) in bands.enumerated() {
            guard let own = Interval.all(band.tests) else { continue }
            for earlier in bands[..<index] {
                guard let others = Interval.all(earlier.tests) else { continue }
                guard let shared = own.lazy.flatMap({ a in others.compactMap { a.common(with: $0) } }).first else {
                    continue
                }
                yaml.report(
                    "edition.bands-overlap", at: band.place,
                    Localized(
                        vi: "mức này và mức ở dòng \(earlier.place.line) cùng nhận giá trị \(shared)",
                        en: "this band and the one on line \(earlier.place.line) both take the value \(shared)"),
                    mend: Localized(vi: "dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80)", en: "leave an end out with ( or ), such as [60..80)"))
            }
        }
    }

    // MARK: Base, deductions, bonuses

    private func based(_ fields: Fields) -> Rule? {
        let start = yaml.optionalNumber("base", fields) ?? 0
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
        let place = ["base", "deduct", "bonus"].compactMap { fields.nodes[$0]?.place }.min() ?? fields.place
        return Rule(
            formula: Formula(tree: tree, text: tree.description, place: place, isLowered: true), bounds: bounds)
    }

    /// Points for each case, at most a stated number of them.
    private func perCase(_ node: YAMLNode) -> (tree: Expression, most: Rational?)? {
        let fields = yaml.fields(node, known: ["each", "points", "atMost", "title"])
        let each = yaml.required("each", fields).flatMap { expression($0, expecting: .number) }
        let points = yaml.number("points", fields)
        let most = yaml.optionalNumber("atMost", fields)
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

    // MARK: Judged, relative to the best

    private func judged(_ node: YAMLNode) -> Rule? {
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
        var rule = lowered(.name("awarded"), node, Bounds(least: from, most: to))
        rule.judged = Judgement(from: from, to: to, step: step, by: by)
        return rule
    }

    /// Domain rule 18: the leader by excess over the target has all points, the target met `met`, between them pro rata,
    /// below the target `met` × (1 + excess). Where nobody exceeds the target there is no leader, and met is what there is.
    private func relative(_ node: YAMLNode) -> Rule? {
        let fields = yaml.fields(node, known: ["of", "best", "met"])
        let excess = yaml.required("of", fields).flatMap { expression($0, expecting: .number) }
        let best = yaml.number("best", fields)
        let met = yaml.number("met", fields)
        guard let excess, let best, let met else { return nil }
        guard best > met, met >= 0 else {
            yaml.report(
                "edition.relative", at: node.place,
                Localized(vi: "best (\(best)) phải lớn hơn met (\(met)), met không âm", en: "best (\(best)) must exceed met (\(met)), met not below 0"))
            return nil
        }
        let own = excess.tree
        if let name = functionReadingFigures(own.mentionedNames) {
            yaml.report(
                "edition.relative", at: fields.nodes["of"]?.place ?? node.place,
                Localized(
                    vi: "hàm “\(name)” tự đọc số liệu của đơn vị, nên không so được với đơn vị khác",
                    en: "the function “\(name)” reads the board's own figures, so it cannot be taken of the others"),
                mend: Localized(
                    vi: "cho hàm một tham số: \(name)(x), và gọi với chỉ tiêu",
                    en: "give it a parameter: \(name)(x), and call it with the indicator"))
            return nil
        }
        var board = "b"
        while own.mentionedNames.contains(board) { board += "b" }
        let highest = Expression.call(
            "max",
            [
                Expression(
                    .iteration(
                        [.init(name: board, domain: .name("boards"))],
                        own.prefixingNames(Set(indicators.keys), with: board)))
            ])
        let below = Expression.times(.number(met), .call("max", [.number(0), Expression(.arithmetic(.plus, .number(1), own))]))
        let between = Expression(
            .arithmetic(.plus, .number(met), .over(.times(.number(best - met), own), highest)))
        let tree = Expression.conditional(
            Expression(.comparison(.less, own, .number(0))), below,
            .conditional(Expression(.comparison(.lessOrEqual, highest, .number(0))), .number(met), between))
        return lowered(tree, node, Bounds(least: 0, most: best))
    }

    /// A function among those named, or called by one of them, that reads an indicator which is not a parameter of it.
    private func functionReadingFigures(_ names: Set<String>) -> String? {
        var seen: Set<String> = []
        var open = names.sorted()
        while let name = open.popLast() {
            guard seen.insert(name).inserted, let function = definitions[name] else { continue }
            let read = function.body.mentionedNames.subtracting(function.parameters)
            if !read.isDisjoint(with: indicators.keys) { return name }
            open += read.sorted()
        }
        return nil
    }

    // MARK: Examples

    private func example(_ node: YAMLNode) -> Example? {
        let fields = yaml.fields(node, known: ["given", "others", "awarded", "points", "period"])
        let given = fields.nodes["given"].map { figures($0) } ?? [:]
        let others = yaml.optionalList("others", fields).map { figures($0) }
        let awarded = yaml.optionalNumber("awarded", fields)
        let points = yaml.number("points", fields)
        let period = fields.nodes["period"].flatMap { yaml.period($0) }
        guard let points else { return nil }
        return Example(
            given: given, others: others, awarded: awarded, points: points, period: period, place: node.place)
    }

    private func figures(_ node: YAMLNode) -> [FigureKey: Quantity] {
        guard case .mapping(let pairs) = node.content else {
            yaml.wrongType(node, Localized(same: "{export: {actual: 120, plan: 100}}"))
            return [:]
        }
        var figures: [FigureKey: Quantity] = [:]
        for (key, value) in pairs {
            guard let id = key.scalar, let indicator = indicators[id] else {
                yaml.unknownKey(key.scalar ?? "", key.place, known: indicators.keys.sorted())
                continue
            }
            guard case .mapping(let attributes) = value.content else {
                figures[FigureKey(id, .actual)] = quantity(value, indicator)
                continue
            }
            for (name, value) in attributes {
                guard let attribute = Attribute(rawValue: name.scalar ?? ""), indicator.has.contains(attribute) else {
                    yaml.unknownKey(name.scalar ?? "", name.place, known: indicator.has.map(\.rawValue))
                    continue
                }
                figures[FigureKey(id, attribute)] = quantity(value, indicator)
            }
        }
        return figures
    }

    private func quantity(_ node: YAMLNode, _ indicator: Indicator) -> Quantity? {
        guard indicator.isYesNo else { return yaml.number(node).map { .number($0) } }
        switch node.scalar {
        case "yes", "true": return .yesNo(true)
        case "no", "false": return .yesNo(false)
        default:
            yaml.wrongType(node, Localized(same: "yes | no"))
            return nil
        }
    }
}
