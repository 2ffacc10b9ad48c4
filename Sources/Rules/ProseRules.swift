// Rules as officers say them: pro rata, bands, all or none, judged, weights.
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
            let first = t("nếu ", "if ") + self.condition(condition, 1)
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
        return t("đạt điều kiện ", "if ") + self.condition(condition, 1) + ": \(points(all)); \(none)"
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
}

extension Expression {
    /// Whether an expression stands somewhere in it.
    fileprivate func mentions(_ part: Expression) -> Bool {
        self == part || children.contains { $0.mentions(part) }
    }
}
