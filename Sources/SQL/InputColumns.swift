// The figures of the table as integers: each in units of the last place that its indicator may have, checked on the way in.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// What a figure may be, and how the table calls it.
struct InputColumn {
    var input: ColumnForm.Input
    var name: String
    var places: Int
    /// The numbers it may be, where the edition bounds them on both sides; else with an end that is assumed.
    var allowed: [ClosedRange<Rational>]
    /// Whether an end of them is assumed.
    var isAssumed = false
    var isYesNo = false

    /// - Parameter digits: how many digits before the point a figure has at most where the edition sets no end.
    init(_ input: ColumnForm.Input, _ edition: Edition, digits: Int) {
        self.input = input
        let end = Rational(10).power(digits) ?? 1
        switch input {
        case .award(let id):
            name = "\(id).awarded"
            let judged = edition.criterion(id)?.judged
            places = max(judged?.step.decimalPlaces ?? 0, judged?.from.decimalPlaces ?? 0)
            if let judged {
                allowed = [judged.from...judged.to]
            } else {
                (allowed, isAssumed) = ([-end...end], true)
            }
        case .figure(let key, let isYesNo):
            name = key.attribute == .actual ? key.indicator : key.description
            self.isYesNo = isYesNo
            let indicator = edition.readable(key.indicator)
            // A published percentage is taken as it was published, with up to four decimals.
            places = isYesNo ? 0 : key.attribute.isPercent ? 4 : indicator?.decimals ?? 0
            if isYesNo {
                allowed = [0...1]
                return
            }
            let stretches: [Interval]
            switch key.attribute {
            case .reportedGrowthPercent: stretches = [Interval()]
            case .reportedPlanPercent: stretches = [Interval(low: 0, includesLow: true)]
            default: stretches = indicator?.ranges[key.attribute].flatMap { Interval.all($0.tree) } ?? [Interval()]
            }
            let step = Rational(10).power(-places) ?? 1
            allowed = stretches.compactMap { stretch in
                let low = stretch.low.map { Self.first($0, step, isIn: stretch.includesLow) } ?? -end
                let high = stretch.high.map { -Self.first(-$0, step, isIn: stretch.includesHigh) } ?? end
                return low <= high ? low...high : nil
            }
            isAssumed = stretches.contains { $0.low == nil || $0.high == nil }
            if allowed.isEmpty { allowed = [0...0] }
        }
    }

    /// The least multiple of a step that is not below a number, or above it where that is not in.
    private static func first(_ number: Rational, _ step: Rational, isIn: Bool) -> Rational {
        let steps = (number.divided(by: step) ?? number).ceiling
        return !isIn && steps * step == number ? (steps + 1) * step : steps * step
    }

    /// From the least to the most of them.
    var range: ClosedRange<Rational> { allowed.dropFirst().reduce(allowed[0]) { $0.joined($1) } }

    /// Digits before the point.
    var wholeDigits: Int { Unfit.digits(range) }

    /// What the engine says of a figure that may not be, before it names the unit and the figure.
    fileprivate var refusal: Localized {
        let wanted: Localized
        if isYesNo {
            wanted = Localized(vi: "cần true hoặc false", en: "true or false is needed")
        } else {
            let ends = allowed.map { range in
                [range.lowerBound, range.upperBound].map { $0.decimalText(places: places, .down) }
                    .joined(separator: "…")
            }.joined(separator: ", ")
            wanted = Localized(
                vi: "cần DECIMAL(\(wholeDigits + places),\(places)) trong \(ends), không phải DOUBLE",
                en: "DECIMAL(\(wholeDigits + places),\(places)) in \(ends) is needed, not DOUBLE")
        }
        return Localized(vi: "cột \(name): ", en: "column \(name): ") + wanted
            + Localized(vi: "; đơn vị", en: "; unit")
    }
}

extension Draft {
    /// The figure as a column of integers, or of truths; a figure that may not be ends the query with a message.
    func input(_ column: InputColumn, unit: String, _ language: Language) throws(Unfit) -> (Code, Quantity?) {
        let raw = dialect.name(column.name)
        let message = column.refusal
        let shown = "CAST(\(raw) AS \(dialect.text))"
        let failed = dialect.quoted(message[language] + " ") + " || \(unit) || ': ' || \(shown)"
        if column.isYesNo {
            let text = "lower(\(shown))"
            let code =
                "CASE WHEN \(raw) IS NULL THEN NULL WHEN \(text) IN ('true', 'yes', '1') THEN TRUE "
                + "WHEN \(text) IN ('false', 'no', '0') THEN FALSE ELSE \(dialect.failure(failed, as: "BOOLEAN")) END"
            let truth = self.column(Code(text: code, isAtom: false, frame: .unit), "f")
            return (truth, nil)
        }
        let digits = column.wholeDigits + column.places
        guard digits <= Dialect.digits else {
            throw Unfit(
                reason: Localized(
                    vi: "số liệu “\(column.name)” có thể có \(digits) chữ số, nhiều hơn 38",
                    en: "the figure “\(column.name)” may have \(digits) digits, more than 38"),
                mend: Localized(vi: "khai ít `decimals` hơn", en: "declare fewer `decimals`"))
        }
        let number = "CAST(\(raw) AS DECIMAL(\(digits),\(column.places)))"
        func constant(_ number: Rational) -> String {
            let text = number.decimalText(places: column.places, .down)
            return dialect == .spark ? text + "BD" : text
        }
        let tests = column.allowed.map { "\(number) BETWEEN \(constant($0.lowerBound)) AND \(constant($0.upperBound))" }
        let isAllowed = tests.count == 1 ? tests[0] : "(\(tests.joined(separator: " OR ")))"
        let scale = dialect.literal(Rational(10).power(column.places) ?? 1)
        let wide = "CAST(\(raw) AS DECIMAL(\(min(Dialect.digits, digits + column.places)),\(column.places)))"
        let type = dialect == .postgresql ? "DECIMAL(38,0)" : dialect.integer
        let units = column.places == 0 ? "CAST(\(number) AS \(type))" : "CAST(\(wide) * \(scale) AS \(type))"
        let code =
            "CASE WHEN \(raw) IS NULL THEN NULL WHEN \(dialect.isExact(raw, wholeDigits: column.wholeDigits)) "
            + "AND \(number) = \(raw) AND \(isAllowed) THEN \(units) ELSE \(dialect.failure(failed, as: dialect.integer)) END"
        let unitOfPlace = Rational(10).power(-column.places) ?? 1
        let factor = Rational(10).power(column.places) ?? 1
        let top = self.column(Code(text: code, isAtom: false, frame: .unit, isWide: true), "f")
        return (
            top,
            try quantity(unitOfPlace, Whole(code: top, range: column.range * (factor...factor)))
        )
    }
}
