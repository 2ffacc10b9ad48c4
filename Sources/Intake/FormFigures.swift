// What is known before a board fills in its form: what it submitted already, and what earlier reports of it say.
import Diagnostics
import Exact
import Rules

/// Figures that a form is filled in with.
public struct FormFigures: Sendable {
    /// What the board submitted for this very period: the form is then there to correct it.
    public var submitted: Submission?
    /// The same period of the year before: what stood there as `actual` is this period's `previous`.
    public var previous: Earlier?
    /// The latest report of the same year: its plan is still the plan.
    public var plan: Earlier?
    /// The board's last report, for comparison only.
    public var last: Earlier?

    public init(
        submitted: Submission? = nil, previous: Earlier? = nil, plan: Earlier? = nil, last: Earlier? = nil
    ) {
        self.submitted = submitted
        self.previous = previous
        self.plan = plan
        self.last = last
    }

    /// One attribute of the indicators as an earlier period has it.
    public struct Earlier: Sendable {
        public var period: Period
        /// By indicator.
        public var figures: [String: Figure]
        /// Why a figure is not there although something of it is known, by indicator.
        public var gaps: [String: Localized]

        public init(period: Period, figures: [String: Figure], gaps: [String: Localized] = [:]) {
            self.period = period
            self.figures = figures
            self.gaps = gaps
        }
    }

    /// Where a figure comes from that stands in the form when a board opens it.
    enum Known {
        case submitted(Figure)
        case earlier(Figure, Period)
        /// There is one, but not one that a cell can hold.
        case withheld(Localized)
    }

    /// What to write into a cell; nil leaves it empty.
    func known(_ indicator: Indicator, _ attribute: Attribute) -> Known? {
        if let figure = submitted?.figures[FigureKey(indicator.id, attribute)] {
            return Self.reason(figure.value, indicator, attribute).map { .withheld($0) } ?? .submitted(figure)
        }
        guard indicator.has.contains(attribute) else { return nil }
        let earlier: Earlier? =
            switch attribute {
            case .plan: plan
            case .previous: previous
            default: nil
            }
        guard let earlier else { return nil }
        guard let figure = earlier.figures[indicator.id] else {
            return earlier.gaps[indicator.id].map { .withheld($0) }
        }
        if let reason = Self.reason(figure.value, indicator, attribute) {
            return .withheld(Localized(same: "\(earlier.period): ") + reason)
        }
        return .earlier(figure, earlier.period)
    }

    /// Why a value cannot stand in a cell exactly, or would be refused when the form comes back; nil if it can.
    private static func reason(
        _ value: Quantity, _ indicator: Indicator, _ attribute: Attribute
    ) -> Localized? {
        guard let number = value.number else { return nil }
        guard let text = number.decimalText else {
            return Localized(
                vi: "\(number.shortText()) = \(number.fractionText), không viết hết được bằng số thập phân",
                en: "\(number.shortText()) = \(number.fractionText), which no decimal writes out")
        }
        let decimals = attribute.isPercent ? 4 : indicator.decimals
        guard number.rounded(places: decimals, .down) == number else {
            return Localized(
                vi: "\(text) có nhiều chữ số thập phân hơn chỉ tiêu này nhận (\(decimals))",
                en: "\(text) has more decimals than this indicator takes (\(decimals))")
        }
        // A cell holds a number of 15 digits.
        guard text.drop(while: { "-0.".contains($0) }).count(where: \.isNumber) <= 15 else {
            return Localized(
                vi: "\(text) có nhiều chữ số hơn một ô bảng tính giữ được (15)",
                en: "\(text) has more digits than a cell of a spreadsheet holds (15)")
        }
        guard indicator.allows(number, for: attribute) else {
            let range = indicator.ranges[attribute]?.text ?? ""
            return Localized(
                vi: "\(text) nằm ngoài các giá trị được phép: \(range)",
                en: "\(text) is outside the values it may take: \(range)")
        }
        return nil
    }
}
