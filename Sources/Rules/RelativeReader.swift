// Points relative to the best board of the bloc.
import Diagnostics
import Exact
import FEEL

extension EditionReader {
    /// Domain rule 18: the leader by excess over the target has all points, the target met `met`, between them pro rata,
    /// below the target `met` × (1 + excess). Where nobody exceeds the target there is no leader, and met is what there is.
    func relative(_ node: YAMLNode) -> Rule? {
        let fields = yaml.fields(node, known: ["of", "best", "met", "noTarget"])
        let excess = yaml.required("of", fields).flatMap { node in
            expression(node, expecting: .number).flatMap { isAboutOneBoard($0.tree, node) ? $0 : nil }
        }
        let best = yaml.number("best", fields)
        let met = yaml.number("met", fields)
        guard let excess, let best, let met else { return nil }
        guard best > met, met >= 0 else {
            yaml.report(
                "edition.relative", at: node.place,
                Localized(
                    vi: "best (\(best)) phải lớn hơn met (\(met)), met không âm",
                    en: "best (\(best)) must exceed met (\(met)), met not below 0"))
            return nil
        }
        let group = fields.nodes["noTarget"].map { noTarget($0, best) }
        if let group, group == nil { return nil }
        let own = excess.tree
        // A board without a target is no leader: the best is sought among the others.
        let others = group?.map { Expression.call("not", [$0.condition.tree]) }
        let highest = highest(own, among: others)
        let below = Expression.times(
            .number(met), .call("max", [.number(0), Expression(.arithmetic(.plus, .number(1), own))]))
        let between = Expression(
            .arithmetic(.plus, .number(met), .over(.times(.number(best - met), own), highest)))
        let tree = Expression.conditional(
            Expression(.comparison(.less, own, .number(0))), below,
            .conditional(Expression(.comparison(.lessOrEqual, highest, .number(0))), .number(met), between))
        guard let group = group ?? nil else { return lowered(tree, node.place, Bounds(least: 0, most: best)) }
        let leading = self.highest(group.figure.tree, among: group.condition.tree)
        let share = Expression.conditional(
            Expression(.comparison(.lessOrEqual, leading, .number(0))), .number(0),
            .over(.times(.number(group.best), group.figure.tree), leading))
        // What is compared in the group may be below zero, and then its points.
        return lowered(
            .conditional(group.condition.tree, share, tree), node.place, Bounds(least: 0, most: best),
            isAssumed: !isNeverNegative(group.figure.tree))
    }

    /// Whether it is a figure that boards report as 0 or more.
    private func isNeverNegative(_ figure: Expression) -> Bool {
        guard case .path(let base, let key) = figure.form, case .name(let id) = base.form,
            let attribute = Attribute(rawValue: key), let range = indicators[id]?.ranges[attribute],
            let intervals = Interval.all(range.tree)
        else { return false }
        return intervals.allSatisfy { $0.low.map { $0 >= 0 } ?? false }
    }

    /// Domain rule 19: a group without a target is compared within itself, by what it reached.
    private struct NoTarget {
        var condition: Formula<Expression>
        var figure: Formula<Expression>
        /// The points of the best of the group.
        var best: Rational
    }

    private func noTarget(_ node: YAMLNode, _ leader: Rational) -> NoTarget? {
        let fields = yaml.fields(node, known: ["when", "of", "best"])
        func aboutOne(_ key: String, _ type: Type) -> Formula<Expression>? {
            yaml.required(key, fields).flatMap { node in
                expression(node, expecting: type).flatMap { isAboutOneBoard($0.tree, node) ? $0 : nil }
            }
        }
        let condition = aboutOne("when", .boolean)
        let figure = aboutOne("of", .number)
        let best = yaml.number("best", fields)
        guard let condition, let figure, let best else { return nil }
        guard best > 0, best <= leader else {
            yaml.report(
                "edition.relative", at: fields.nodes["best"]?.place ?? node.place,
                Localized(
                    vi: "best của nhóm không có chỉ tiêu (\(best)) phải dương và không quá best (\(leader))",
                    en: "best of the group without a target (\(best)) must be positive and not above best (\(leader))"))
            return nil
        }
        return NoTarget(condition: condition, figure: figure, best: best)
    }

    /// `max(for b in boards return …)`, among the boards that meet a condition.
    private func highest(_ own: Expression, among condition: Expression?) -> Expression {
        let taken = own.namesWithin
        let board = ["b", "board", "other"].first { !taken.contains($0) } ?? String(repeating: "b", count: 65)
        let all = Expression.name("boards")
        let domain = condition.map { Expression(.filter(all, $0)) } ?? all
        return .call(
            "max",
            [
                Expression(
                    .iteration(
                        [.init(name: board, domain: domain)], own.prefixingNames(Set(indicators.keys), with: board)))
            ])
    }

    /// Whether a formula can be asked of another board: a function that reads an indicator by name would always read
    /// the board's own.
    private func isAboutOneBoard(_ tree: Expression, _ node: YAMLNode) -> Bool {
        let checker = TypeChecker(
            names: indicators.mapValues { _ in .any }, functions: functions.mapValues(\.definition))
        for name in checker.namesReached(from: [tree]).sorted() {
            guard let function = functions[name]?.definition else { continue }
            let inside = checker.namesReached(from: [Expression(.function(function.parameters, function.body))])
            guard let read = inside.filter({ indicators[$0] != nil }).min() else { continue }
            yaml.report(
                "edition.relative", at: yaml.file.place(of: tree.span, in: node),
                Localized(
                    vi: "hàm \(name)() đọc thẳng chỉ tiêu “\(read)”, nên không so được với đơn vị khác",
                    en:
                        "the function \(name)() reads the indicator “\(read)” itself, so it cannot be asked of other boards"
                ),
                mend: Localized(
                    vi: "đưa chỉ tiêu vào làm tham số: \(name)(\(read))",
                    en: "hand the indicator over: \(name)(\(read))"))
            return false
        }
        return true
    }
}
