// Points relative to the leader of the bloc in words, and those of boards without a target.
import Exact
import FEEL

extension Speaker {
    // MARK: Relative to the leader

    func relative(_ tree: Expression) -> [String]? {
        guard case .conditional(let isBelow, let below, let reached) = tree.form,
            case .comparison(.less, let own, let zero) = isBelow.form, zero.constant == 0,
            case .conditional(let noLeader, let met, let between) = reached.form,
            case .comparison(.lessOrEqual, let highest, let none) = noLeader.form, none.constant == 0,
            let least = constant(met),
            case .arithmetic(.plus, let start, let above) = between.form, constant(start) == least,
            let bloc = highest.arguments(of: "max"), bloc.count == 1,
            case .iteration(let bindings, let body) = bloc[0].form, bindings.count == 1,
            bindings[0].domain.isAmongBoards,
            body == own.prefixingNames(Set(indicators.keys), with: bindings[0].name)
        else { return nil }
        guard case .arithmetic(.divided, let scaled, highest) = above.form,
            case .arithmetic(.times, let gap, own) = scaled.form, let gap = gap.constant, gap > 0,
            below == .times(met, .call("max", [.number(0), Expression(.arithmetic(.plus, .number(1), own))]))
        else { return nil }
        let best = least + gap
        let excess = excess(own)
        return [
            t(
                "Đơn vị dẫn đầu Khối về \(excess): \(points(best))",
                "The leader of the bloc in \(excess): \(points(best))"),
            t(
                "Vừa đạt mức (không vượt, không hụt): \(points(least)); vượt ít hơn đơn vị dẫn đầu: từ \(number(least)) đến \(points(best)), theo tỷ lệ với mức vượt của đơn vị dẫn đầu",
                "Target just met: \(points(least)); beyond it by less than the leader: \(number(least)) to \(points(best)), pro rata to the leader's excess"
            ),
            t(
                "Chưa đạt: \(points(least)) giảm theo tỷ lệ hụt, không thấp hơn \(points(0))",
                "Target not met: \(points(least)) less the share that is lacking, not below \(points(0))"),
            t(
                "Không có đơn vị nào vượt thì không có đơn vị dẫn đầu",
                "Where no board is beyond the target there is no leader"),
        ]
    }

    /// A group without a target, compared within itself by what it reached; then the rule for the others.
    func withoutTarget(_ tree: Expression) -> [String]? {
        guard case .conditional(let belongs, let share, let others) = tree.form,
            case .conditional(let noLeader, let none, let part) = share.form, none.constant == 0,
            case .comparison(.lessOrEqual, let highest, let zero) = noLeader.form, zero.constant == 0,
            case .arithmetic(.divided, let scaled, highest) = part.form,
            case .arithmetic(.times, let best, let figure) = scaled.form, let best = best.constant,
            let rule = relative(others)
        else { return nil }
        let (group, said) = (condition(belongs, 1), phrase(figure, 4))
        return [
            t(
                "Các đơn vị mà \(group) được so với nhau: cao nhất về \(said) thì \(points(best)), các đơn vị khác trong số đó tính theo tỷ lệ",
                "The boards for which \(group) are compared among themselves: the highest in \(said) has \(points(best)), the others of them pro rata to it"
            ),
            t("Các đơn vị còn lại được so với nhau:", "The other boards are compared among themselves:"),
        ] + rule
    }

    /// What is compared with zero: the excess over a plan, a norm, or something else.
    private func excess(_ own: Expression) -> String {
        if measure(own) != nil { return phrase(own, 4) }
        if case .arithmetic(.minus, let left, let one) = own.form, one.constant == 1 {
            let product = left.product
            if product.factor > 0, !product.over.isEmpty, let norm = Rational.one.divided(by: product.factor) {
                let target = amount(norm, unit(of: product.core))
                return t(
                    "mức vượt chuẩn \(target) của \(phrase(product.core, 4))",
                    "the excess over the norm of \(target) in \(phrase(product.core, 4))")
            }
        }
        return phrase(own, 4)
    }
}

extension Expression {
    /// All boards, or those that meet a condition.
    fileprivate var isAmongBoards: Bool {
        switch form {
        case .name("boards"): true
        case .filter(let base, _): base.form == .name("boards")
        default: false
        }
    }
}
