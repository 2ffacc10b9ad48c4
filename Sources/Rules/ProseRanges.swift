// Ranges and tests in words.
import Exact
import FEEL

extension Speaker {
    func range(_ intervals: [Interval], _ unit: Unit?) -> String {
        if intervals.isEmpty { return t("không giá trị nào", "no value") }
        return intervals.map { range($0, unit) }.joined(separator: t(" hoặc ", " or "))
    }

    func range(_ interval: Interval, _ unit: Unit?) -> String {
        switch (interval.low, interval.high) {
        case (nil, nil): return t("mọi giá trị", "any value")
        case (let low?, nil):
            let low = amount(low, unit)
            return interval.includesLow ? t("từ \(low) trở lên", "\(low) or more") : t("trên \(low)", "above \(low)")
        case (nil, let high?):
            let high = amount(high, unit)
            return interval.includesHigh
                ? t("từ \(high) trở xuống", "\(high) or less") : t("dưới \(high)", "below \(high)")
        case (let low?, let high?):
            if low == high { return t("bằng \(amount(low, unit))", "exactly \(amount(low, unit))") }
            return between(
                .number(low), .number(high), includesLow: interval.includesLow, includesHigh: interval.includesHigh,
                unit)
        }
    }

    func between(
        _ low: Expression, _ high: Expression, includesLow: Bool, includesHigh: Bool, _ unit: Unit?
    ) -> String {
        // A named unit is said once, a percent sign at both ends.
        let lowUnit: Unit? = if case .named = unit { nil } else { unit }
        let first = low.constant.map { amount($0, lowUnit) } ?? phrase(low, 4)
        let last = high.constant.map { amount($0, unit) } ?? phrase(high, 4)
        let vi = (includesLow ? "từ " : "trên ") + first + " đến " + (includesHigh ? "" : "dưới ") + last
        let en =
            (includesLow ? "from " : "above ") + first
            + (includesHigh ? (includesLow ? " to " : " up to ") : " to below ") + last
        return t(vi, en)
    }

    func tests(_ tests: [UnaryTest], _ unit: Unit?) -> String {
        if let intervals = Interval.all(tests) { return t("", "is ") + range(intervals, unit) }
        return tests.map { test($0, unit) }.joined(separator: t(" hoặc ", " or "))
    }

    private func test(_ test: UnaryTest, _ unit: Unit?) -> String {
        switch test {
        case .any: return t("có giá trị bất kỳ", "is anything")
        case .not(let tests):
            if let intervals = Interval.all(tests) {
                return t("không phải (", "is not (") + range(intervals, unit) + ")"
            }
            return t("không thuộc trường hợp (", "is not such that it (") + self.tests(tests, unit) + ")"
        case .comparison(let op, let operand):
            if let value = operand.constant { return t("", "is ") + self.test(op, value, unit) }
            return comparisonWord(op) + " " + phrase(operand, 4)
        case .expression(let operand):
            if let value = operand.constant { return t("bằng ", "is ") + amount(value, unit) }
            if case .range(let bounds, let low, let high) = operand.form {
                return t("", "is ")
                    + between(low, high, includesLow: bounds.includesStart, includesHigh: bounds.includesEnd, unit)
            }
            let said = phrase(operand, 4)
            if operand.usesInput { return t("thoả điều kiện \(said)", "is such that \(said)") }
            if case .list = operand.form { return t("thuộc \(said)", "is one of \(said)") }
            return t("bằng hoặc thuộc \(said)", "equals or lies in \(said)")
        }
    }

    func comparisonWord(_ op: Expression.Comparison) -> String {
        switch op {
        case .equal: t("bằng", "equals")
        case .notEqual: t("khác", "differs from")
        case .less: t("nhỏ hơn", "is less than")
        case .lessOrEqual: t("không lớn hơn", "is not more than")
        case .greater: t("lớn hơn", "is more than")
        case .greaterOrEqual: t("không nhỏ hơn", "is not less than")
        }
    }

    func test(_ op: Expression.Comparison, _ value: Rational, _ unit: Unit?) -> String {
        if op == .notEqual { return t("khác \(amount(value, unit))", "other than \(amount(value, unit))") }
        let intervals = Interval.all([.comparison(op, .number(value))]) ?? []
        return range(intervals, unit)
    }
}

extension Expression {
    /// Whether it is a condition on `?`.
    fileprivate var usesInput: Bool { form == .name("?") || children.contains(where: \.usesInput) }
}
