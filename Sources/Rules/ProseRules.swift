// Rules as officers say them: pro rata, bands, deductions and bonuses, all or none, judged, relative to the leader.
import Exact
import FEEL

extension Speaker {
    /// What a lead such as “otherwise” puts before a line.
    func led(_ lead: String, _ text: String) -> String { lead.isEmpty ? text : "\(lead): \(text)" }

    /// A rule as lines; the lead says in which case they apply.
    func lines(_ tree: Expression, lead: String) -> [String] {
        if let based = based(tree) { return [led(lead, based[0])] + based.dropFirst() }
        if case .arithmetic(.times, let inner, let factor) = tree.form, isWholeRule(inner) {
            return lines(inner, lead: lead) + [t("Nhân với hệ số ", "All of it times ") + phrase(factor, 5)]
        }
        if let group = withoutTarget(tree) { return [led(lead, group[0])] + group.dropFirst() }
        if let unless = unlessZero(tree) { return lines(unless, lead: lead) }
        if let relative = relative(tree) { return [led(lead, relative[0])] + relative.dropFirst() }
        if case .conditional(let condition, let yes, let no) = tree.form {
            if let pass = pass(condition, yes, no) { return [led(lead, pass)] }
            if let bands = bands(tree, lead: lead) { return bands }
            let first = t("nếu ", "if ") + phrase(condition, 1)
            return [(lead.isEmpty ? "" : lead + ", ") + first + ": " + worth(yes)]
                + lines(no, lead: t("Trường hợp khác", "Otherwise"))
        }
        return [led(lead, worth(tree, isWhole: lead.isEmpty))]
    }

    /// Whether it is a rule of several sentences, which a weight stands behind.
    private func isWholeRule(_ tree: Expression) -> Bool {
        switch tree.form {
        case .conditional, .name("awarded"): true
        default: based(tree) != nil
        }
    }

    /// Stated points where a plan or a figure of last year is 0, else the computed share, or the published one where the
    /// figures are not known: without the question whether they are, which a footnote answers.
    private func unlessZero(_ tree: Expression) -> Expression? {
        guard case .conditional(let known, let yes, let published) = tree.form,
            case .conditional(let isZero, let stated, let computed) = yes.form,
            case .comparison(.equal, let basis, let zero) = isZero.form, zero.constant == 0,
            case .path(let subject, let key) = basis.form, case .name(let id) = subject.form,
            case .conjunction(let first, let second) = known.form, let attribute = Attribute(rawValue: key),
            Set([first, second]) == Set([.isKnown(.path(id, .actual)), .isKnown(.path(id, attribute))])
        else { return nil }
        let reported: Attribute = attribute == .plan ? .reportedPlanPercent : .reportedGrowthPercent
        guard published.mentions(.path(id, reported)) else { return nil }
        let note = Published(kind: attribute == .plan ? .plan : .growth, isOnly: false)
        if !notes.published.contains(note) { notes.published.append(note) }
        return .conditional(isZero, stated, computed)
    }

    /// What a branch is worth, on one line.
    /// - Parameter isWhole: whether it stands alone and has to say that it is the points.
    func worth(_ tree: Expression, isWhole: Bool = false) -> String {
        if tree.form == .null { return t("không có quy định (chưa xác định)", "no rule (undetermined)") }
        if tree.form == .name("awarded") { return judged() }
        if let constant = constant(tree) { return points(constant) }
        if let said = proRata(tree) { return said }
        if let based = based(tree) { return based.joined(separator: "; ") }
        if case .conditional = tree.form { return "(" + lines(tree, lead: "").joined(separator: "; ") + ")" }
        return (isWhole ? t("Số điểm = ", "Points = ") : "") + phrase(tree, 1)
    }

    // MARK: Judged, all or none

    private func judged() -> String {
        guard let judged = criterion?.judged else { return phrase(.name("awarded"), 0) }
        let who =
            switch judged.by {
            case "head": t("Khối trưởng", "The head of the bloc")
            case "deputy": t("Khối phó", "The deputy head of the bloc")
            default: Self.spoken(judged.by)
            }
        let (from, to, step) = (number(judged.from), points(judged.to), number(judged.step))
        return t("\(who) chấm từ \(from) đến \(to), bước \(step)", "\(who) gives \(from) to \(to), in steps of \(step)")
    }

    private func pass(_ condition: Expression, _ yes: Expression, _ no: Expression) -> String? {
        guard no.constant == 0, let all = constant(yes), all == criterion?.points else { return nil }
        let none = t("không đạt: \(points(0))", "if not: \(points(0))")
        if case .name(let name) = condition.form, let indicator = indicators[name], indicator.isYesNo {
            return "\(indicator.title[language]): \(points(all)); \(none)"
        }
        return t("đạt điều kiện ", "if ") + phrase(condition, 1) + ": \(points(all)); \(none)"
    }

    // MARK: Pro rata

    /// A product of points and a share of them.
    private func proRata(_ tree: Expression) -> String? {
        let product = tree.product
        let shares = product.over.filter { !$0.isPoints }
        let named = product.over.count - shares.count
        guard shares.count == 1, named <= 1, product.factor > 0, named == 0 || criterion != nil else { return nil }
        let all = product.factor * (named == 0 ? 1 : criterion?.points ?? 1)
        if product.under.count == 1 { return ofHighest(shares[0], product.under[0], all) }
        guard product.under.isEmpty else { return nil }
        let share = shares[0]
        if let inner = share.bounded(by: "max", 0) {
            if let innermost = inner.bounded(by: "min", 1) { return ramp(innermost, all) }
            // Falling from all points to none.
            if let line = line(inner), line.slope < 0 { return ramp(line, all, isFullBeyond: false) }
        } else if let inner = share.bounded(by: "min", 1) {
            if let innermost = inner.bounded(by: "max", 0) { return ramp(innermost, all) }
            if let line = line(inner), line.slope > 0, line.offset.isZero { return upTo(line, all) }
        }
        return nil
    }

    /// `figure / max(boards.figure) * points`
    private func ofHighest(_ figure: Expression, _ highest: Expression, _ all: Rational) -> String? {
        guard case .path(let indicator, let key) = figure.form, case .name(let name) = indicator.form,
            let bloc = highest.arguments(of: "max"), bloc.count == 1,
            bloc[0] == Expression(.path(Expression(.path(.name("boards"), name)), key))
        else { return nil }
        let said = phrase(figure, 9)
        return t(
            "đơn vị cao nhất Khối về \(said): \(points(all)); các đơn vị khác tính theo tỷ lệ so với đơn vị đó",
            "the board that is highest in the bloc in \(said): \(points(all)); the others pro rata to it")
    }

    /// `min(1, …) * points`: all points from a value on, below it pro rata.
    private func upTo(_ line: Line, _ all: Rational) -> String? {
        guard let full = line.argument(for: 1) else { return nil }
        let rest = t("\(points(all)); thấp hơn tính theo tỷ lệ", "\(points(all)); below that, pro rata")
        if case .measure(let measure) = line.of, measure.kind == .plan {
            note(measure)
            let subject = subject(measure)
            let (share, plan) = (amount(full, .share), planWords(measure))
            return t(
                "\(subject) đạt từ \(share) \(plan) trở lên: \(rest)",
                "\(subject) at \(share) of the \(plan) or more: \(rest)")
        }
        let subject = self.subject(line)
        let least = amount(full, unit(of: line))
        return t("\(subject) đạt từ \(least) trở lên: \(rest)", "\(subject) at \(least) or more: \(rest)")
    }

    private func ramp(_ tree: Expression, _ all: Rational) -> String? {
        line(tree).flatMap { ramp($0, all, isFullBeyond: true) }
    }

    /// None at one value, all points at another, pro rata between.
    private func ramp(_ line: Line, _ all: Rational, isFullBeyond: Bool) -> String? {
        guard let none = line.argument(for: 0), let full = line.argument(for: 1) else { return nil }
        let rises = line.slope > 0
        let between = t("ở giữa tính theo tỷ lệ", "pro rata between")
        if isFullBeyond, case .measure(let measure) = line.of, measure.kind == .growth {
            note(measure)
            let best = rises ? growing(atLeast: full * 100) : growing(atMost: full * 100)
            let worst = rises ? growing(atMost: none * 100) : growing(atLeast: none * 100)
            let title = subject(measure)
            return t(
                "\(title) \(best) so với cùng kỳ: \(points(all)); \(worst): \(points(0)); \(between)",
                "\(title) \(best) on the same period last year: \(points(all)); \(worst): \(points(0)); \(between)")
        }
        let unit = unit(of: line)
        let (fullAt, noneAt) = (amount(full, unit), amount(none, unit))
        let fullText =
            !isFullBeyond
            ? t("bằng \(fullAt)", "at \(fullAt)")
            : rises
                ? t("từ \(fullAt) trở lên", "at \(fullAt) or more")
                : t("từ \(fullAt) trở xuống", "at \(fullAt) or less")
        let noneText =
            rises
            ? t("từ \(noneAt) trở xuống", "at \(noneAt) or less") : t("từ \(noneAt) trở lên", "at \(noneAt) or more")
        return "\(subject(line)) \(fullText): \(points(all)); \(noneText): \(points(0)); \(between)"
    }

    private func growing(atLeast percent: Rational) -> String {
        let size = amount(percent.magnitude, .percent)
        if percent.isZero { return t("không giảm", "not down") }
        return percent > 0
            ? t("tăng từ \(size) trở lên", "up by \(size) or more")
            : t("giảm không quá \(size)", "down by no more than \(size)")
    }

    private func growing(atMost percent: Rational) -> String {
        let size = amount(percent.magnitude, .percent)
        if percent.isZero { return t("không tăng", "not up") }
        return percent > 0
            ? t("tăng không quá \(size)", "up by no more than \(size)")
            : t("giảm từ \(size) trở lên", "down by \(size) or more")
    }

    func subject(_ line: Line) -> String {
        switch line.of {
        case .measure(var measure):
            measure.scale = 1
            return phrase(measure)
        case .expression(let expression): return phrase(expression, 4)
        }
    }

    func unit(of line: Line) -> Unit? {
        switch line.of {
        case .measure: .share
        case .expression(let expression): unit(of: expression)
        }
    }

    // MARK: Base, deductions, bonuses

    private func based(_ tree: Expression) -> [String]? {
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
        if let title { return "\(title): \(size)" }
        return found.when.map { t("nếu ", "if ") + phrase($0.tree.bare, 1) + ": " + size }
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

    // MARK: Relative to the leader

    private func relative(_ tree: Expression) -> [String]? {
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
    private func withoutTarget(_ tree: Expression) -> [String]? {
        guard case .conditional(let belongs, let share, let others) = tree.form,
            case .conditional(let noLeader, let none, let part) = share.form, none.constant == 0,
            case .comparison(.lessOrEqual, let highest, let zero) = noLeader.form, zero.constant == 0,
            case .arithmetic(.divided, let scaled, highest) = part.form,
            case .arithmetic(.times, let best, let figure) = scaled.form, let best = best.constant,
            let rule = relative(others)
        else { return nil }
        let (group, said) = (phrase(belongs, 1), phrase(figure, 4))
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

    /// Whether an expression stands somewhere in it.
    fileprivate func mentions(_ part: Expression) -> Bool {
        self == part || children.contains { $0.mentions(part) }
    }
}
