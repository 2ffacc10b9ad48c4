// The number that a spreadsheet means by the text of a cell: files keep binary numbers, people typed decimals.
import Exact

extension Rational {
    /// Reads the text of a numeric cell: `58.150000000000006` is 58.15, `1E-007` is 0.0000001. Nil if it is no number.
    ///
    /// A cell holds a binary number, written with up to 17 significant digits; spreadsheets show and take at most 15 of them.
    /// The rule: the decimal text as it stands is rounded to 15 significant digits, half away from zero. Nothing passes
    /// through binary floating point. A text with 15 digits or fewer is the number that it writes.
    public init?(cell text: String) {
        var rest = Array(text.utf8.prefix(401))[...]
        guard rest.count <= 400 else { return nil }
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        var digits = rest.takeDigits()
        guard !digits.isEmpty else { return nil }
        var exponent = 0
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            let decimals = rest.takeDigits()
            guard !decimals.isEmpty else { return nil }
            digits += decimals
            exponent = -decimals.count
        }
        if rest.first == UInt8(ascii: "E") || rest.first == UInt8(ascii: "e") {
            rest.removeFirst()
            let isBelow = rest.first == UInt8(ascii: "-")
            if isBelow || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
            let power = rest.takeDigits()
            // The largest binary number has 309 digits.
            guard !power.isEmpty, let size = Int(String(decoding: power, as: UTF8.self)), size <= 400 else {
                return nil
            }
            exponent += isBelow ? -size : size
        }
        guard rest.isEmpty else { return nil }
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        guard !significant.isEmpty else {
            self = .zero
            return
        }
        let kept = significant.prefix(15)
        let dropped = significant.count - kept.count
        guard var number = Rational(numerator: String(decoding: kept, as: UTF8.self), denominator: "1"),
            let scale = Rational(10).power(exponent + dropped)
        else { return nil }
        if dropped > 0, significant[significant.startIndex + 15] >= UInt8(ascii: "5") { number += 1 }
        number *= scale
        self = isNegative ? -number : number
    }
}

extension ArraySlice<UInt8> {
    /// Removes and returns the leading ASCII digits.
    fileprivate mutating func takeDigits() -> [UInt8] {
        let digits = prefix { (0x30...0x39).contains($0) }
        removeFirst(digits.count)
        return Array(digits)
    }
}
