// A base with deductions and bonuses in words: cases by their titles, caps over groups, alternatives.
import Exact
import FEEL

extension Speaker {
    // MARK: Base, deductions, bonuses

    func based(_ tree: Expression) -> [String]? {
        var changes: [[String]] = []
        var rest = tree
        while case .arithmetic(let op, let left, let right) = rest.form, op == .plus || op == .minus {
            guard
                let change = group(right, isDeduction: op == .minus)
                    ?? perCase(right, isDeduction: op == .minus).map({ [$0] })
            else { return nil }
            changes.insert(change, at: 0)
            rest = left
        }
        guard !changes.isEmpty, let base = constant(rest) else { return nil }
        // A section of bonuses or deductions starts at nothing, which goes without saying.
        let start = base.isZero ? [] : [t("Điểm chuẩn: \(points(base))", "Starts at \(points(base))")]
        return start + changes.flatMap { $0 }
    }

    /// Several cases with one cap over all of them.
    private func group(_ tree: Expression, isDeduction: Bool) -> [String]? {
        guard let found = tree.bounded(by: "min"), let most = constant(found.limit), self.case(tree) == nil else {
            return nil
        }
        var parts: [String] = []
        var rest = found.rest
        while case .arithmetic(.plus, let left, let right) = rest.form {
            guard let part = perCase(right, isDeduction: isDeduction) else { return nil }
            parts.insert(part, at: 0)
            rest = left
        }
        guard let first = perCase(rest, isDeduction: isDeduction), !parts.isEmpty || self.case(rest) != nil else {
            return nil
        }
        let limit =
            isDeduction
            ? t(
                "các khoản trừ này cộng lại tối đa \(points(most))",
                "these deductions together: at most \(points(most))")
            : t("các khoản cộng này tối đa \(points(most))", "these bonuses together: at most \(points(most))")
        return [first] + parts + [limit]
    }

    /// The case of the edition that was lowered to an expression.
    private func `case`(_ tree: Expression) -> RuleForm.Case? {
        guard case .cases(_, let deduct, let bonus) = criterion?.form else { return nil }
        return (deduct.cases + bonus.cases).first { $0.tree.bare == tree }
    }

    /// A case by its own title, or by its condition.
    private func words(_ found: RuleForm.Case, isDeduction: Bool) -> String? {
        let title = found.title?[language]
        guard found.alternatives.isEmpty else {
            let parts = found.alternatives.compactMap {
                words($0, isDeduction: isDeduction) ?? perCase($0.tree.bare, isDeduction: isDeduction)
            }
            let all = t("chỉ tính mức lớn nhất trong: ", "only the largest of: ") + parts.joined(separator: "; ")
            return title.map { "\($0): \(all)" } ?? all
        }
        guard title != nil || found.when != nil else { return nil }
        var size =
            isDeduction
            ? t("trừ \(points(found.points))", "minus \(points(found.points))")
            : t("cộng \(points(found.points))", "plus \(points(found.points))")
        if let each = found.each {
            size +=
                title == nil
                ? t(" cho mỗi \(eachOf(each.tree.bare))", " for each \(eachOf(each.tree.bare))") : perOne(each, title)
        }
        if let most = found.atMost { size += t(", tối đa \(points(most))", ", at most \(points(most))") }
        if let title {
            // A title that names the cases does not say how they are counted, nor when.
            let count = found.each.flatMap { $0.tree.bare.isPlainCount ? nil : phrase($0.tree.bare, 0) }
            let condition = found.each == nil ? nil : found.when.map { self.condition($0.tree.bare, 1) }
            let remarks = [
                count.map { t("số đếm: \($0)", "counted: \($0)") },
                condition.map { t("chỉ khi \($0)", "only if \($0)") },
            ].compactMap { $0 }
            return "\(title): \(size)" + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))")
        }
        return found.when.map { t("nếu ", "if ") + condition($0.tree.bare, 1) + ": " + size }
    }

    /// “each”, unless the title says so.
    private func perOne(_ each: Formula<Expression>, _ title: String?) -> String {
        let title = title?.lowercased() ?? ""
        if ["mỗi", "cứ", "for each", "each", "every", "per "].contains(where: title.hasPrefix) { return "" }
        return t(" mỗi trường hợp", " each")
    }

    private func perCase(_ tree: Expression, isDeduction: Bool) -> String? {
        if let words = self.case(tree).flatMap({ words($0, isDeduction: isDeduction) }) { return words }
        var tree = tree
        var most: Rational?
        if let found = tree.bounded(by: "min"), let limit = constant(found.limit), limit > 0 {
            most = limit
            tree = found.rest
        }
        let product = tree.product
        guard product.factor > 0, product.under.isEmpty, product.over.count == 1, !product.over[0].isPoints else {
            return nil
        }
        let each = product.over[0]
        switch unit(of: each) {
        case .share: return nil
        case .percent, nil: if most == nil { return nil }
        case .named: break
        }
        let (size, cases) = (points(product.factor), eachOf(each))
        let limit = most.map { t(", tối đa \(points($0))", ", at most \(points($0))") } ?? ""
        return isDeduction
            ? t("trừ \(size) cho mỗi \(cases)\(limit)", "minus \(size) for each \(cases)\(limit)")
            : t("cộng \(size) cho mỗi \(cases)\(limit)", "plus \(size) for each \(cases)\(limit)")
    }

    /// What one case is called: in Vietnamese a title “Số …” names it.
    private func eachOf(_ tree: Expression) -> String {
        if language == .vi, case .path(let base, Attribute.actual.rawValue) = tree.form, case .name = base.form,
            let indicator = indicator(base), indicator.title.vi.hasPrefix("Số "),
            case .named(let name) = indicator.unit,
            Self.countable.contains(name)
        {
            return String(indicator.title.vi.dropFirst(3))
        }
        var one = unit(of: tree) == .percent ? "1%" : t("đơn vị", "unit")
        if case .named(let names) = unit(of: tree), let name = names.first {
            one = ([unit(name, isOne: true)] + names.dropFirst().map { unit($0, isOne: true) }).joined(separator: "/")
        }
        return t("\(one) trong \(phrase(tree, 3))", "\(one) of \(phrase(tree, 3))")
    }

    private static let countable: Set = ["case", "project", "person", "zone", "dossier", "document", "report"]
}

extension Expression {
    /// Whether it is one figure of the board, or a number: nothing is computed.
    fileprivate var isPlainCount: Bool {
        if case .path(let base, _) = form, case .name = base.form { return true }
        return constant != nil
    }
}
