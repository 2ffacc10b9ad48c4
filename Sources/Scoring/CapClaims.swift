// Caps that can bind, and that do not contradict each other.
import Diagnostics
import Exact
import FEEL
import Rules

extension CriterionClaims {
    var caps: [Claim] {
        var claims = limits + reach
        guard case .cases(_, let deduct, let bonus) = criterion.form else { return claims }
        for group in [deduct, bonus] {
            claims += group.cases.flatMap { caps(of: $0, in: group) }
            guard let cap = group.atMost, let place = group.place else { continue }
            let most = group.cases.map { self.most(of: $0) }
            let sum = most.contains(nil) ? nil : Rational.sum(most.compactMap { $0 })
            let sumOf = group.cases.dropFirst().reduce(group.cases.first?.tree) { sum, part in
                sum.map { Expression(.arithmetic(.plus, $0, part.tree)) }
            }
            claims.append(binds(cap, sum, at: place, of: sumOf))
        }
        return claims
    }

    private func caps(of part: RuleForm.Case, in group: RuleForm.CaseGroup) -> [Claim] {
        var claims = part.alternatives.flatMap { caps(of: $0, in: group) } + sign(of: part)
        guard let cap = part.atMost else { return claims }
        claims.append(binds(cap, uncapped(part), at: part.place, of: part.tree))
        if part.points > cap {
            claims.append(
                contradiction(
                    part.place,
                    Localized(
                        vi: "mỗi trường hợp \(part.points) điểm mà tổng nhiều nhất \(cap)",
                        en: "each case is worth \(part.points) points, all of them at most \(cap)")))
        }
        if let outer = group.atMost, cap > outer {
            claims.append(
                contradiction(
                    part.place,
                    Localized(
                        vi: "mức trần \(cap) nằm trong nhóm có mức trần \(outer)",
                        en: "the cap \(cap) stands inside a group with the cap \(outer)")))
        }
        return claims
    }

    /// Deductions take off and bonuses add: what is counted is never below zero.
    private func sign(of part: RuleForm.Case) -> [Claim] {
        guard let each = part.each else { return [] }
        let conditions = conditions + (part.when.map { [$0.tree] } ?? [])
        let low = analysis.extent(of: each.tree, where: conditions).extent.numbers.hull.map { $0.low ?? -1 } ?? 0
        guard low < 0 else { return [] }
        let statement = Localized(
            vi: "“\(each.text)” không bao giờ âm", en: "“\(each.text)” is never below zero")
        return [
            Claim(
                "claim.sign", criterion, at: each.place, statement,
                problem: Localized(
                    vi: "“\(each.text)” có thể âm: khoản cộng thành trừ, khoản trừ thành cộng",
                    en: "“\(each.text)” can be below zero: a bonus then takes off, a deduction adds"),
                mend: Localized(
                    vi: "dùng max(0, …), hoặc đổi deduct thành bonus", en: "use max(0, …), or swap deduct and bonus"),
                search.canReach(.below(0), in: each.tree) ? .refuted(nil) : .notDecided)
        ]
    }

    /// Points that the table states and nobody can have.
    private var reach: [Claim] {
        let possible = possible
        let stated = criterion.points
        let isShort =
            stated >= 0 ? possible.most.map { $0 < stated } ?? false : possible.least.map { $0 > stated } ?? false
        guard isShort, criterion.judged == nil else { return [] }
        let most = (stated >= 0 ? possible.most : possible.least)?.shortText() ?? ""
        return [
            Claim(
                "claim.points", criterion, at: criterion.place,
                Localized(
                    vi: "có thể đạt \(stated) điểm của \(criterion.id)",
                    en: "the \(stated) points of \(criterion.id) can be reached"),
                problem: Localized(
                    vi: "bảng ghi \(stated) điểm cho \(criterion.id) mà chỉ có thể đến \(most)",
                    en: "the table states \(stated) points for \(criterion.id), which comes to \(most) at most"),
                .refuted(nil))
        ]
    }

    /// What a case comes to without its cap; nil without end.
    private func uncapped(_ part: RuleForm.Case) -> Rational? {
        guard let each = part.each else { return part.points }
        let conditions = conditions + (part.when.map { [$0.tree] } ?? [])
        let numbers = analysis.extent(of: each.tree, where: conditions).extent.numbers
        return numbers.hull?.high.map { $0 * part.points }
    }

    private func most(of part: RuleForm.Case) -> Rational? {
        if !part.alternatives.isEmpty {
            let most = part.alternatives.map { self.most(of: $0) }
            return most.contains(nil) ? nil : most.compactMap { $0 }.max()
        }
        guard let uncapped = uncapped(part) else { return part.atMost }
        return part.atMost.map { min($0, uncapped) } ?? uncapped
    }

    /// `atMost` and `atLeast` of the criterion: they say what it may come to, and cut what goes beyond.
    private var limits: [Claim] {
        guard criterion.limits != Bounds() else { return [] }
        let inner = criterion.formula.tree.withoutLimits(criterion.limits)
        let hull = analysis.extent(of: inner, where: conditions).extent.numbers.hull
        var claims: [Claim] = []
        if let most = criterion.limits.most {
            claims.append(binds(most, hull?.high, at: criterion.place, of: inner))
            if let low = hull?.low, low >= most { claims.append(alwaysCut(most)) }
        }
        if let least = criterion.limits.least {
            let idle = hull?.low.map { $0 > least } ?? false
            claims.append(
                cap(
                    "atLeast: \(least)", at: criterion.place,
                    idle ? .refuted(nil) : search.canReach(.atMost(least), in: inner) ? .proven : .notDecided))
            if let high = hull?.high, high <= least { claims.append(alwaysCut(least)) }
        }
        return claims
    }

    private func alwaysCut(_ limit: Rational) -> Claim {
        contradiction(
            criterion.place,
            Localized(
                vi: "\(criterion.id) lúc nào cũng bị cắt ở \(limit)", en: "\(criterion.id) is always cut at \(limit)"))
    }

    // MARK: Claims

    /// - Parameter tree: what the cap cuts, in which figures are sought that reach it.
    private func binds(
        _ cap: Rational, _ most: Rational?, at place: Place, of tree: Expression?
    ) -> Claim {
        let isIdle = most.map { $0 < cap } ?? false
        let isReached = !isIdle && (tree.map { search.canReach(.atLeast(cap), in: $0) } ?? false)
        return self.cap(
            "atMost: \(cap)", at: place, isIdle ? .refuted(nil) : isReached ? .proven : .notDecided,
            most.map { Localized(vi: ": nhiều nhất được \($0)", en: ": it comes to at most \($0)") })
    }

    private func cap(_ text: String, at place: Place, _ verdict: Claim.Verdict, _ more: Localized? = nil) -> Claim {
        Claim(
            "claim.cap-idle", criterion, at: place,
            Localized(vi: "“\(text)” của \(criterion.id) có tác dụng", en: "“\(text)” of \(criterion.id) can bind"),
            problem: Localized(
                vi: "“\(text)” của \(criterion.id) không bao giờ có tác dụng",
                en: "“\(text)” of \(criterion.id) never binds")
                + (more ?? Localized(same: "")), verdict)
    }

    private func contradiction(_ place: Place, _ problem: Localized) -> Claim {
        Claim(
            "claim.cap-contradicts", criterion, at: place,
            Localized(
                vi: "các mức trần của \(criterion.id) không mâu thuẫn nhau", en: "the caps of \(criterion.id) agree"),
            problem: problem, .refuted(nil))
    }
}

extension Expression {
    /// The rule inside `max(least, min(most, …))`.
    fileprivate func withoutLimits(_ limits: Bounds) -> Expression {
        var tree = self
        for (name, limit) in [("max", limits.least), ("min", limits.most)] where limit != nil {
            guard case .call(let callee, let arguments) = tree.form, callee.form == .name(name), arguments.count == 2
            else { return tree }
            tree = arguments[1]
        }
        return tree
    }
}
