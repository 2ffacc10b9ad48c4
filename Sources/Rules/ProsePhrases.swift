// Every form of expression as a phrase. What binds less than its surroundings gets parentheses, as in Printer.
import Exact
import FEEL

extension Speaker {
    /// - Parameter level: how tightly the surroundings bind.
    func phrase(_ expression: Expression, _ level: Int) -> String {
        let (own, words) = form(expression)
        return own < level ? "(\(words))" : words
    }

    /// A condition: a yes/no indicator that stands bare has to be yes.
    func condition(_ expression: Expression, _ level: Int) -> String {
        let isLocal = if case .name(let name) = expression.form { locals.contains(name) } else { false }
        guard !isLocal, indicator(expression)?.isYesNo == true else { return phrase(expression, level) }
        return isYes(expression, true)
    }

    private func form(_ expression: Expression) -> (Int, String) {
        if let measure = measure(expression), measure.scale == 1 || measure.scale == 100, !isPlainFigure(expression) {
            return (4, phrase(measure))
        }
        switch expression.form {
        case .null: return (9, t("không có giá trị", "no value"))
        case .number(let value): return (value.decimalText == nil ? 5 : value.isNegative ? 7 : 9, number(value))
        case .boolean(let flag): return (9, flag ? t("đúng", "true") : t("sai", "false"))
        case .string(let text): return (9, "“\(text)”")
        case .name(let name): return (9, self.name(name))
        case .negation(let operand):
            if let constant = expression.constant { return (7, number(constant)) }
            return (7, "−" + phrase(operand, 8))
        case .arithmetic(let op, let left, let right): return arithmetic(op, left, right)
        case .comparison(let op, let left, let right): return (3, comparison(op, left, right))
        case .between(let value, let low, let high):
            let range = between(low, high, includesLow: true, includesHigh: true, unit(of: value))
            return (3, phrase(value, 4) + t(" ", " is ") + range)
        case .membership(let value, let tests):
            return (tests.count > 1 ? 1 : 3, phrase(value, 4) + " " + self.tests(tests, unit(of: value)))
        case .conjunction(let left, let right):
            return (2, condition(left, 2) + t(" và ", " and ") + condition(right, 3))
        case .disjunction(let left, let right):
            return (1, condition(left, 1) + t(" hoặc ", " or ") + condition(right, 2))
        case .conditional(let test, let yes, let no):
            let (test, yes, no) = (condition(test, 1), phrase(yes, 1), phrase(no, 0))
            return (
                0, t("nếu \(test) thì \(yes), nếu không thì \(no)", "if \(test) then \(yes), otherwise \(no)")
            )
        case .path(let base, let key): return (9, path(base, key))
        case .filter(let base, let condition): return filter(base, condition)
        case .call(let callee, let arguments): return call(callee, arguments)
        case .list(let items): return (9, "[" + items.map { phrase($0, 0) }.joined(separator: "; ") + "]")
        case .range(let bounds, let low, let high):
            return (3, between(low, high, includesLow: bounds.includesStart, includesHigh: bounds.includesEnd, nil))
        case .context(let entries):
            let said = entries.map { "\(Self.spoken($0.key)): \(phrase($0.value, 0))" }.joined(separator: "; ")
            return (9, "{\(said)}")
        case .iteration(let bindings, let body):
            let (bindings, inside) = self.bindings(bindings)
            let body = inside.phrase(body, 0)
            return (0, t("với mỗi \(bindings): \(body)", "for each \(bindings): \(body)"))
        case .quantified(let quantifier, let bindings, let body):
            let (bindings, inside) = self.bindings(bindings)
            let body = inside.condition(body, 0)
            return quantifier == .some
                ? (0, t("có ít nhất một \(bindings) mà \(body)", "there is a \(bindings) such that \(body)"))
                : (0, t("với mọi \(bindings) thì \(body)", "for every \(bindings), \(body)"))
        case .function(let names, let body):
            var inside = self
            inside.locals.formUnion(names)
            let (names, body) = (names.map(Self.spoken).joined(separator: ", "), inside.phrase(body, 0))
            return (0, t("hàm của \(names): \(body)", "function of \(names): \(body)"))
        case .shared(_, let body): return form(body)
        }
    }

    // MARK: Names and figures

    private func name(_ name: String) -> String {
        if locals.contains(name) { return Self.spoken(name) }
        if let indicator = indicators[name] { return "“\(indicator.title[language])”" }
        switch name {
        case "points": return criterion.map { points($0.points) } ?? t("điểm của tiêu chí", "the criterion's points")
        case "planShare": return sayingPlanDue(t("phần kế hoạch năm của kỳ", "the share of the year's plan due"))
        case "awarded": return t("điểm được chấm", "the points awarded")
        case "boards": return t("các đơn vị trong Khối", "the boards of the bloc")
        case CheckName.lastYear: return t("báo cáo cùng kỳ năm trước", "the report of the same period last year")
        case CheckName.soFar: return t("báo cáo kỳ trước trong năm", "the earlier report of the year")
        case CheckName.published: return t("số công bố của Khối", "the published figures of the bloc")
        case "item": return t("phần tử đó", "that item")
        case "?": return t("giá trị đó", "that value")
        default: return functions[name] == nil ? Self.spoken(name) : sayingFunction(name)
        }
    }

    private func sayingPlanDue(_ text: String) -> String {
        notes.saysPlanDue = true
        return text
    }

    func sayingFunction(_ name: String) -> String {
        if !notes.functions.contains(name) { notes.functions.append(name) }
        return Self.spoken(name)
    }

    private func isPlainFigure(_ expression: Expression) -> Bool {
        if case .path = expression.form { true } else { false }
    }

    private func path(_ base: Expression, _ key: String) -> String {
        guard let attribute = Attribute(rawValue: key) else {
            if let indicator = indicator(Expression(.path(base, key))) {
                return owned("“\(indicator.title[language])”", by: base)
            }
            switch FigureMark(rawValue: key) {
            case .estimate: return t("\(phrase(base, 8)) là số ước", "\(phrase(base, 8)) is an estimate")
            case .evidence: return t("\(phrase(base, 8)) có tài liệu kiểm chứng", "\(phrase(base, 8)) has evidence")
            case nil: break
            }
            return owned(Self.spoken(key), by: base)
        }
        guard let indicator = indicator(base) else {
            return owned(values(attribute), by: base)
        }
        // An indicator with one value needs no word for which.
        let title = indicator.title[language]
        let said = indicator.has == [.actual] ? "“\(title)”" : "“\(title), \(attribute.title[language])”"
        if case .path(let owner, _) = base.form { return owned(said, by: owner) }
        return said
    }

    /// An attribute of something that is no indicator by name.
    private func values(_ attribute: Attribute) -> String {
        switch attribute {
        case .actual: t("số thực hiện", "the actual figure")
        case .plan: t("số kế hoạch", "the plan")
        case .previous: t("số cùng kỳ", "the figure of the same period last year")
        case .reportedPlanPercent, .reportedGrowthPercent: t(attribute.title.vi, "the \(attribute.title.en)")
        }
    }

    private func owned(_ text: String, by owner: Expression) -> String {
        if isBoards(owner) { return t("\(text) của các đơn vị trong Khối", "\(text) of the boards of the bloc") }
        if isReport(owner) {
            let report = phrase(owner, 8)
            return t("\(text) trong \(report)", "\(text) in \(report)")
        }
        let owner = phrase(owner, 8)
        return t("\(text) của \(owner)", "\(text) of \(owner)")
    }

    // MARK: Measures

    /// Remembers what has to be explained of a measure.
    func note(_ measure: Measure) {
        if measure.isDue { notes.saysPlanDue = true }
        guard measure.fallsBack || measure.isPublished else { return }
        let published = Published(kind: measure.kind, isOnly: measure.isPublished)
        if !notes.published.contains(published) { notes.published.append(published) }
    }

    func planWords(_ measure: Measure) -> String {
        measure.isDue ? t("kế hoạch của kỳ", "plan due") : t("kế hoạch", "plan")
    }

    func subject(_ measure: Measure) -> String { phrase(measure.subject, 8) }

    /// A measure by the name that officers have for it.
    func phrase(_ measure: Measure) -> String {
        note(measure)
        let (subject, plan) = (subject(measure), planWords(measure))
        let percent = measure.scale == 100 ? " (%)" : ""
        let published = measure.isPublished ? t(" đã công bố", " as published") : ""
        switch measure.kind {
        case .plan:
            return t(
                "tỷ lệ\(percent) thực hiện \(plan)\(published) của \(subject)",
                "the share\(percent) of the \(plan)\(published) reached in \(subject)")
        case .growth:
            return t(
                "mức tăng\(percent) so với cùng kỳ\(published) của \(subject)",
                "the growth\(percent) on the same period last year\(published) in \(subject)")
        case .excess:
            return t("mức vượt\(percent) \(plan) của \(subject)", "the excess\(percent) over the \(plan) in \(subject)")
        }
    }

    // MARK: Arithmetic and comparison

    private func arithmetic(_ op: Expression.Arithmetic, _ left: Expression, _ right: Expression) -> (Int, String) {
        if op == .times, let due = due(left, right) { return (9, due) }
        let (level, sign) =
            switch op {
            case .plus: (4, "+")
            case .minus: (4, "−")
            case .times: (5, "×")
            case .divided: (5, "/")
            case .power: (6, "^")
            }
        return (level, "\(phrase(left, level)) \(sign) \(phrase(right, level + 1))")
    }

    /// `x.plan * planShare`
    private func due(_ left: Expression, _ right: Expression) -> String? {
        guard right.form == .name("planShare"), case .path(let base, Attribute.plan.rawValue) = left.form else {
            return nil
        }
        let due = sayingPlanDue(t("kế hoạch của kỳ", "plan due"))
        guard let indicator = indicator(base) else { return owned(due, by: base) }
        let said = "“\(indicator.title[language]), \(due)”"
        if case .path(let owner, _) = base.form { return owned(said, by: owner) }
        return said
    }

    private func comparison(_ op: Expression.Comparison, _ left: Expression, _ right: Expression) -> String {
        if left.form == .null, right.form != .null { return comparison(op.mirrored, right, left) }
        if case .boolean = left.form, !right.isBoolean { return comparison(op.mirrored, right, left) }
        if left.constant != nil, right.constant == nil { return comparison(op.mirrored, right, left) }
        let subject = phrase(left, 4)
        switch (op, right.form) {
        case (.equal, .null): return t("không có số liệu \(subject)", "\(subject) is not known")
        case (.notEqual, .null): return t("có số liệu \(subject)", "\(subject) is known")
        case (.equal, .boolean(let flag)), (.notEqual, .boolean(let flag)):
            return isYes(left, flag == (op == .equal))
        default: break
        }
        guard let value = right.constant else {
            let other = phrase(right, 4)
            switch op {
            case .equal: return t("\(subject) bằng \(other)", "\(subject) equals \(other)")
            case .notEqual: return t("\(subject) khác \(other)", "\(subject) differs from \(other)")
            case .less: return t("\(subject) nhỏ hơn \(other)", "\(subject) is less than \(other)")
            case .lessOrEqual: return t("\(subject) không lớn hơn \(other)", "\(subject) is not more than \(other)")
            case .greater: return t("\(subject) lớn hơn \(other)", "\(subject) is more than \(other)")
            case .greaterOrEqual: return t("\(subject) không nhỏ hơn \(other)", "\(subject) is not less than \(other)")
            }
        }
        return subject + t(" ", " is ") + test(op, value, unit(of: left))
    }

    func isYes(_ subject: Expression, _ flag: Bool) -> String {
        phrase(subject, 4) + t(" là ", " is ") + (flag ? t("có", "yes") : t("không", "no"))
    }

    /// “from 60 up” as a predicate.
}

extension Expression {
    fileprivate var isBoolean: Bool {
        if case .boolean = form { true } else { false }
    }
}
