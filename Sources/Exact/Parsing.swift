// Reading exact rational numbers: strict decimals from tables, and the numeric literals of expressions.
import BigInt

/// Why a text is not a plain decimal number; `at` counts characters from 0.
public enum DecimalError: Error, Hashable, Sendable {
    /// Nothing is written.
    case empty
    /// There is a comma, whatever it was meant for.
    case comma(at: Int)
    /// A space, apostrophe or underscore stands between two digits.
    case grouping(at: Int)
    /// A second decimal point.
    case severalPoints(at: Int)
    /// An exponent, as in `1e5`.
    case exponent(at: Int)
    /// Any other character that has no business where it stands.
    case unexpected(Character, at: Int)
    /// More than 1,000 characters.
    case tooLong
}

extension Rational {
    /// The exact value of a plain decimal: an optional `-`, digits, and optionally a point and more digits.
    ///
    /// Only ASCII digits count, and digits are required on both sides of a point. A comma is reported before
    /// anything else that may be wrong.
    public init(decimal text: some StringProtocol) throws(DecimalError) {
        let limit = 1_000
        let characters = Array(text.prefix(limit + 1))
        if characters.isEmpty { throw .empty }
        if characters.count > limit { throw .tooLong }
        if let comma = characters.firstIndex(of: ",") { throw .comma(at: comma) }
        var digits = ""
        var point: Int?
        for (offset, character) in characters.enumerated() {
            if isDigit(character) {
                digits.append(character)
            } else if character == ".", point != nil {
                throw .severalPoints(at: offset)
            } else if character == ".", offset > 0, isDigit(characters[offset - 1]) {
                point = offset
            } else if character != "-" || offset > 0 {
                throw Rational.complaint(about: characters, at: offset)
            }
        }
        // A sign or a point must be followed by a digit.
        if let last = characters.last, !isDigit(last) { throw .unexpected(last, at: characters.count - 1) }
        let places = point.map { characters.count - 1 - $0 } ?? 0
        self.init(digits: digits, exponent: -places, negative: characters.first == "-")
    }

    private static func complaint(about characters: [Character], at offset: Int) -> DecimalError {
        let character = characters[offset]
        let next = offset + 1 < characters.count ? characters[offset + 1] : nil
        guard offset > 0, isDigit(characters[offset - 1]) else { return .unexpected(character, at: offset) }
        if groupingMarks.contains(character), let next, isDigit(next) { return .grouping(at: offset) }
        if character == "e" || character == "E", next.map({ isDigit($0) || $0 == "-" || $0 == "+" }) ?? true {
            return .exponent(at: offset)
        }
        return .unexpected(character, at: offset)
    }

    /// The exact value of an expression's numeric literal: `12`, `12.5` or `.5`, optionally with an exponent as in
    /// `1.5e-3`; no sign.
    ///
    /// Nil if the text is malformed, if the exponent is beyond `maximumPlaces`, or if the value is wider than
    /// `maximumBits`.
    public init?(feelLiteral text: some StringProtocol) {
        // More digits than this cannot fit the limit, unless they are padding nobody needs.
        let limit = Rational.maximumBits / 3
        let bytes = Array(text.utf8.prefix(limit + 1))
        guard bytes.count <= limit else { return nil }
        var rest = bytes[...]
        let whole = rest.takeDigits()
        var fraction: ArraySlice<UInt8> = []
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            fraction = rest.takeDigits()
            if fraction.isEmpty { return nil }
        }
        if whole.isEmpty, fraction.isEmpty { return nil }
        var exponent = 0
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            let negative = rest.first == UInt8(ascii: "-")
            if negative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
            let digits = rest.takeDigits()
            if digits.isEmpty { return nil }
            for digit in digits {
                exponent = exponent * 10 + Int(digit - UInt8(ascii: "0"))
                if exponent > Rational.maximumPlaces { return nil }
            }
            if negative { exponent = -exponent }
        }
        guard rest.isEmpty else { return nil }
        let digits = String(decoding: whole, as: UTF8.self) + String(decoding: fraction, as: UTF8.self)
        self.init(digits: digits, exponent: exponent - fraction.count, negative: false)
        guard bitWidth <= Rational.maximumBits else { return nil }
    }

    /// The integer that ASCII `digits` write, times 10^exponent.
    private init(digits: String, exponent: Int, negative: Bool) {
        // Zero has no size, whatever its exponent says.
        guard digits.utf8.contains(where: { $0 != UInt8(ascii: "0") }) else {
            self = .zero
            return
        }
        if digits.utf8.count <= 18, exponent <= 0, exponent >= -18, let top = UInt64(digits) {
            let scale = powerOfTen(-exponent)
            let common = greatestCommonDivisor(top, scale)
            self.init(
                reducedMagnitude: UInt128(top / common), UInt128(scale / common), negative: negative && top != 0)
            return
        }
        let top = BigInt(sign: negative ? .minus : .plus, magnitude: BigUInt(digits) ?? 0)
        let scale = BigInt(10).power(abs(exponent))
        if top.isZero {
            self = .zero
        } else if exponent >= 0 {
            self.init(reduced: top * scale, 1)
        } else {
            self.init(reducing: top, scale)
        }
    }
}

extension BigInt {
    /// An optional `-` and ASCII digits; nil for anything else and for more digits than a rational may have.
    init?(plainInteger text: String) {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        guard !digits.isEmpty, digits.count <= Rational.maximumBits / 3, digits.allSatisfy(isDigit) else { return nil }
        self.init(text)
    }
}

/// The marks that people put between groups of digits: spaces of several widths, apostrophes and the underscore.
private let groupingMarks: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", "'", "\u{2019}", "_",
]

private func isDigit(_ character: Character) -> Bool {
    character >= "0" && character <= "9" && character.isASCII
}

private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

extension ArraySlice<UInt8> {
    /// Removes and returns the leading ASCII digits.
    fileprivate mutating func takeDigits() -> ArraySlice<UInt8> {
        let digits = prefix(while: isDigit)
        removeFirst(digits.count)
        return digits
    }
}
