// Numbers as each language writes them in a sentence: 1.250,5 in Vietnamese, 1,250.5 in English.
import Diagnostics
import Exact

extension Rational {
    /// The number to its last digit, thousands set apart; a fraction that does not end stays a fraction.
    public func written(in language: Language) -> String { Self.mark(description, in: language) }

    /// With at most so many decimals; `≈` stands before what is not all of it.
    public func written(in language: Language, digits: Int) -> String {
        Self.mark(shortText(digits: digits), in: language)
    }

    /// The same in both languages at once.
    public var written: Localized { Localized(vi: written(in: .vi), en: written(in: .en)) }

    /// Changes the marks of a number written with a point and nothing between thousands.
    private static func mark(_ text: String, in language: Language) -> String {
        let (thousands, decimal) = language == .vi ? (".", ",") : (",", ".")
        guard !text.contains("/") else { return text }
        let parts = text.split(separator: ".", maxSplits: 1)
        var whole = String(parts[0].drop { !$0.isNumber })
        let sign = parts[0].prefix { !$0.isNumber }
        var groups: [String] = []
        while whole.count > 3 {
            groups.insert(String(whole.suffix(3)), at: 0)
            whole.removeLast(3)
        }
        let grouped = ([whole] + groups).joined(separator: thousands)
        return sign + grouped + (parts.count > 1 ? decimal + parts[1] : "")
    }
}
