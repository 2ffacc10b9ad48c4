// The units that a map states for rows and columns of a foreign sheet, whose cells hold bare numbers.
import Diagnostics
import Exact
import Rules

/// In which units the figures of a sheet stand, where that is said.
struct MappedUnits {
    /// By row number.
    var rows: [Int: WrittenText] = [:]
    var columns: [FormCode.Column: WrittenText] = [:]

    /// The row's, else the column's.
    func unit(_ row: Int, _ column: FormCode.Column) -> WrittenText? { rows[row] ?? columns[column] }
}

extension WrittenText {
    /// A value that stands in this unit, in that of its figure; nil with a finding on the map's line.
    func converted(
        _ value: EnteredValue, _ subject: FigureEntry.Subject, _ edition: Edition, _ findings: inout Findings
    ) -> EnteredValue? {
        // Percentages have their own unit, yes and no and points have none.
        guard case .figure(let indicator, let attribute) = subject, !attribute.isPercent, !indicator.isYesNo else {
            return value
        }
        switch value {
        case .flag, .plain, .number(_, _, true, _): return value
        case .text(let written):
            // A unit that stands in the cell itself is nearer.
            guard FigureWords(written.text).unit.isEmpty else { return value }
            return .text(WrittenText(text: "\(written.text) \(text)", place: written.place))
        case .number(let number, let raw, _, let place):
            guard let product = self.product(number, indicator, edition, &findings) else { return nil }
            return .number(product, raw: "\(raw) \(text)", isPercent: false, place)
        }
    }

    private func product(
        _ number: Rational, _ indicator: Indicator, _ edition: Edition, _ findings: inout Findings
    ) -> Rational? {
        switch UnitConversion(to: indicator.unit, rates: edition.rates).outcome(of: text) {
        case .exact(let factor): return number * factor
        case .byRate(let factor, _): return (number * factor).rounded(places: indicator.decimals, .halfUp)
        case .noCurrency, .noMeasure, .noRate, .different:
            findings.add(
                "map.unit", at: place,
                Localized(
                    vi: "\(quoted(text)) không đổi được ra “\(indicator.unit.text)”, đơn vị tính của “\(indicator.id)”",
                    en:
                        "\(quoted(text)) cannot be converted into “\(indicator.unit.text)”, the unit of “\(indicator.id)”"
                ),
                expected: Localized(
                    vi:
                        "một đơn vị cùng loại, như tỷ đồng cho triệu đồng; giữa các loại tiền chỉ theo tỷ giá của bộ tiêu chí",
                    en: "a unit of the same kind; between currencies only by a rate of the edition"))
            return nil
        }
    }
}
