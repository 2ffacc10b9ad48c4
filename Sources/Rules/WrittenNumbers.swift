// Numbers as each language writes them in a sentence: 1.250,5 in Vietnamese, 1,250.5 in English.
import Diagnostics
import Exact

extension Rational {
    /// The number to its last digit, thousands set apart; a fraction that does not end stays a fraction.
    public func written(in language: Language) -> String { description.marked(in: language) }

    /// With at most so many decimals; `≈` stands before what is not all of it.
    public func written(in language: Language, digits: Int) -> String {
        shortText(digits: digits).marked(in: language)
    }

    /// The same in both languages at once.
    public var written: Localized { Localized(vi: written(in: .vi), en: written(in: .en)) }
}

extension String {
    /// A number written with a point and nothing between thousands, with the marks of a language: in Vietnamese a comma
    /// before decimals and points between thousands, in English a point and commas. What stands around the digits stays,
    /// such as a sign or `%`; a fraction stays as it is.
    /// - Parameter digits: from how many digits on thousands are set apart.
    public func marked(in language: Language, from digits: Int = 4) -> String {
        guard !contains("/"), let first = firstIndex(where: \.isNumber) else { return self }
        let (thousands, decimal): (Character, Character) = language == .vi ? (".", ",") : (",", ".")
        let rest = self[first...]
        let whole = rest.prefix { $0.isNumber }
        var tail = String(rest.dropFirst(whole.count))
        if tail.first == "." { tail = String(decimal) + tail.dropFirst() }
        var groups = ""
        for (index, digit) in whole.enumerated() {
            if whole.count >= digits, index > 0, (whole.count - index) % 3 == 0 { groups.append(thousands) }
            groups.append(digit)
        }
        return self[..<first] + groups + tail
    }
}
