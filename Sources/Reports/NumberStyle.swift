// Numbers as tables show them: with the decimals of the edition, and never rounded without saying so.
import Diagnostics
import Exact
import Rules

/// How numbers stand in reports: `12.008,38` in Vietnamese, `12,008.38` in English.
struct NumberStyle {
    let rounding: Rounding

    /// With the edition's decimals where that is exact, otherwise with `≈` and more of them.
    func points(_ number: Rational) -> Localized {
        guard rounding.at != .never, number.rounded(places: rounding.places, rounding.mode) == number else {
            return number.shown(digits: max(6, rounding.places))
        }
        return .number(number.decimalText(places: rounding.places, rounding.mode))
    }

    /// A number or `least … most`.
    func points(_ bounds: Bounds) -> Localized { ends(bounds) { points($0) } }

    /// Percent for show with two decimals, as 86.67%; with more where those two would lie on the other side of a threshold.
    func percent(_ bounds: Bounds, thresholds: [Rational] = []) -> Localized {
        ends(bounds) { number in
            var places = 2
            while places < 12, let shown = number.rounded(places: places, .halfUp),
                thresholds.contains(where: { (shown >= $0) != (number >= $0) })
            {
                places += 2
            }
            return .number(number.decimalText(places: places) + "%")
        }
    }

    /// A number, or its two ends, with up to four decimals.
    func precise(_ bounds: Bounds, digits: Int = 4) -> Localized { ends(bounds) { $0.shown(digits: digits) } }

    /// Percent, or its two ends, with up to so many decimals.
    func precisePercent(_ bounds: Bounds, digits: Int = 4) -> Localized {
        ends(bounds) { $0.shown(digits: digits) + Localized(same: "%") }
    }

    /// Points with a sign, for differences.
    func signed(_ bounds: Bounds) -> Localized { ends(bounds) { points($0).signed($0) } }

    /// Percent with a sign, up to four decimals.
    func signedPercent(_ bounds: Bounds) -> Localized {
        ends(bounds) { $0.shown(digits: 4).signed($0) + Localized(same: "%") }
    }

    private func ends(_ bounds: Bounds, _ text: (Rational) -> Localized) -> Localized {
        if let number = bounds.number { return text(number) }
        return (bounds.least.map(text) ?? Localized(same: "−∞")) + Localized(same: " … ")
            + (bounds.most.map(text) ?? Localized(same: "∞"))
    }
}

extension Localized {
    /// The text of one number with the marks of each language: in Vietnamese a comma before decimals and points between
    /// thousands, as papers of the administration have them; in English a point, and commas from five digits on.
    static func number(_ text: String) -> Localized {
        Localized(vi: text.marked(in: .vi), en: text.marked(in: .en, from: 5))
    }

    /// With a plus sign where the number is above zero.
    func signed(_ number: Rational) -> Localized {
        guard number > 0 else { return self }
        return map { $0.hasPrefix("≈") ? "≈+\($0.dropFirst())" : "+\($0)" }
    }

    /// “12.5 → 14”.
    static func arrow(_ from: Localized, _ to: Localized) -> Localized { from + Localized(same: " → ") + to }
}

extension Rational {
    /// The number as reports show it; `≈` stands before what is not all of it.
    func shown(digits: Int = 6) -> Localized { .number(shortText(digits: digits)) }

    /// To the last digit: a quotient that does not end as `16/85 ≈ 0.188235`.
    var precise: Localized {
        guard decimalText == nil, fractionText.utf8.count <= 24 else { return shown() }
        return Localized(same: "\(fractionText) ")
            + .number(shortText().replacing("≈", with: "≈ "))
    }

    /// With exactly so many decimals, half up.
    func shown(places: Int) -> Localized { .number(decimalText(places: places)) }
}
