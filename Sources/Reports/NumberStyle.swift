// Numbers as tables show them: with the decimals of the edition, and never rounded without saying so.
import Exact
import Rules

struct NumberStyle {
    let rounding: Rounding

    /// With the edition's decimals where that is exact, otherwise with `≈` and more of them.
    func points(_ number: Rational) -> String {
        guard rounding.at != .never, number.rounded(places: rounding.places, rounding.mode) == number else {
            return number.shortText(digits: max(6, rounding.places))
        }
        return number.decimalText(places: rounding.places, rounding.mode)
    }

    /// A number or `least … most`.
    func points(_ bounds: Bounds) -> String { ends(bounds) { points($0) } }

    /// Percent for show with two decimals, as 86.67%; with more where those two would lie on the other side of a threshold.
    func percent(_ bounds: Bounds, thresholds: [Rational] = []) -> String {
        ends(bounds) { number in
            var places = 2
            while places < 12, let shown = number.rounded(places: places, .halfUp),
                thresholds.contains(where: { (shown >= $0) != (number >= $0) })
            {
                places += 2
            }
            return number.decimalText(places: places) + "%"
        }
    }

    /// A number, or its two ends, with up to four decimals.
    func precise(_ bounds: Bounds, digits: Int = 4) -> String { ends(bounds) { $0.shortText(digits: digits) } }

    /// Percent, or its two ends, with up to so many decimals.
    func precisePercent(_ bounds: Bounds, digits: Int = 4) -> String {
        ends(bounds) { $0.shortText(digits: digits) + "%" }
    }

    /// Points with a sign, for differences.
    func signed(_ bounds: Bounds) -> String { ends(bounds) { signed($0, points($0)) } }

    /// Percent with a sign, up to four decimals.
    func signedPercent(_ bounds: Bounds) -> String { ends(bounds) { signed($0, $0.shortText(digits: 4)) + "%" } }

    private func signed(_ number: Rational, _ text: String) -> String {
        guard number > 0 else { return text }
        return text.hasPrefix("≈") ? "≈+\(text.dropFirst())" : "+\(text)"
    }

    private func ends(_ bounds: Bounds, _ text: (Rational) -> String) -> String {
        if let number = bounds.number { return text(number) }
        return "\(bounds.least.map(text) ?? "−∞") … \(bounds.most.map(text) ?? "∞")"
    }
}
