// Text to tokens: DMN 1.5 clause 10.3.1.2, grammar rules 25–35 (names) and 33–37 (literals, comments).
import Diagnostics
import Exact

struct Token: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case number(Rational)
        case string(String)
        case name(String)
        case keyword(Keyword)
        case symbol(Symbol)
        case end
    }
    var kind: Kind
    var span: Range<Int>
}

enum Keyword: String, CaseIterable, Sendable {
    case `true`, `false`, null, and, or, `if`, then, `else`, between, `in`, `for`, `return`, some, every, satisfies
    case function, instance
}

enum Symbol: String, CaseIterable, Sendable {
    case range = ".."
    case power = "**"
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divided = "/"
    case equal = "="
    case less = "<"
    case greater = ">"
    case leftParenthesis = "("
    case rightParenthesis = ")"
    case leftBracket = "["
    case rightBracket = "]"
    case leftBrace = "{"
    case rightBrace = "}"
    case comma = ","
    case colon = ":"
    case dot = "."
}

struct Lexer {
    private let text: String.UnicodeScalarView
    private var index: String.UnicodeScalarView.Index
    private var offset = 0
    /// Bits of the long numbers so far: making one takes far longer than writing it.
    private var bits = 0

    private init(_ text: String) {
        self.text = text.unicodeScalars
        index = self.text.startIndex
    }

    /// All tokens of a text, the last one `end`.
    static func tokens(of text: String) throws(SyntaxError) -> [Token] {
        guard text.utf8.count <= Limits.formulaLength else {
            throw SyntaxError(
                0..<1,
                Localized(
                    vi: "công thức dài \(text.utf8.count) byte; tối đa \(Limits.formulaLength)",
                    en: "the formula is \(text.utf8.count) bytes long; at most \(Limits.formulaLength)"))
        }
        var lexer = Lexer(text)
        var tokens: [Token] = []
        while let token = try lexer.next() { tokens.append(token) }
        tokens.append(Token(kind: .end, span: lexer.offset..<lexer.offset))
        return tokens
    }

    private mutating func next() throws(SyntaxError) -> Token? {
        try skipSpaceAndComments()
        guard let scalar = peek() else { return nil }
        let start = offset
        if scalar.isDigit || (scalar == "." && peek(1)?.isDigit == true) { return try number(from: start) }
        if scalar == "\"" { return try string(from: start) }
        if scalar == "?" {
            advance()
            return Token(kind: .name("?"), span: start..<offset)
        }
        if scalar.startsName {
            var name = String.UnicodeScalarView([scalar])
            advance()
            while let part = peek(), part.continuesName {
                name.append(part)
                advance()
            }
            let word = String(name)
            let kind = Keyword(rawValue: word).map(Token.Kind.keyword) ?? .name(word)
            return Token(kind: kind, span: start..<offset)
        }
        let pair = String(String.UnicodeScalarView([scalar] + (peek(1).map { [$0] } ?? [])))
        for candidate in [pair, String(scalar)] {
            if let symbol = Symbol(rawValue: candidate) {
                for _ in candidate.unicodeScalars { advance() }
                return Token(kind: .symbol(symbol), span: start..<offset)
            }
        }
        advance()
        throw unexpected(scalar, start..<offset)
    }

    private func unexpected(_ scalar: Unicode.Scalar, _ span: Range<Int>) -> SyntaxError {
        let shown = String(Character(scalar)).visible
        let message = Localized(vi: "ký tự “\(shown)” không thuộc công thức", en: "a formula cannot contain “\(shown)”")
        return switch scalar {
        case "“", "”", "‘", "’", "'":
            SyntaxError(
                span, message,
                mend: Localized(vi: "dùng ngoặc kép thẳng \"…\"", en: "write strings in straight quotes \"…\""))
        case "@":
            SyntaxError(
                span,
                Localized(
                    vi: "ngày giờ (@\"…\") nằm ngoài phần FEEL được dùng", en: "dates (@\"…\") are outside the subset"))
        case "%":
            SyntaxError(span, message, mend: percentMend(before: span.lowerBound))
        case "≥", "≤", "≠", "×", "÷", "−", "–":
            SyntaxError(
                span, message,
                mend: Localized(
                    vi: "dùng >= <= != * / - của bàn phím", en: "use >= <= != * / - as typed on a keyboard"))
        default: SyntaxError(span, message)
        }
    }

    /// `15%` is a part of the whole in a product, and 15 where it stands beside a figure that counts percent.
    private func percentMend(before offset: Int) -> Localized {
        let before = String(text).utf8.prefix(offset).reversed().drop { $0 == UInt8(ascii: " ") }
        let digits = before.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }.prefix(40)
        let written = String(decoding: digits.reversed(), as: UTF8.self)
        guard let number = Rational(feelLiteral: written), number.bitWidth <= Limits.numberBits,
            let part = number.divided(by: 100)
        else {
            return Localized(
                vi: "viết phần trăm bằng số: 15 / 100 hoặc 0.15", en: "write it as a number: 15 / 100 or 0.15")
        }
        return Localized(
            vi: "viết \(written) / 100 hoặc \(part); chỉ viết \(written) khi so với số liệu tính bằng %",
            en: "write \(written) / 100 or \(part); \(written) only beside a figure in percent")
    }

    private mutating func skipSpaceAndComments() throws(SyntaxError) {
        while let scalar = peek() {
            if scalar.properties.isWhitespace || scalar == "\u{FEFF}" {
                advance()
            } else if scalar == "/", peek(1) == "/" {
                while let inside = peek(), !inside.endsLine { advance() }
            } else if scalar == "/", peek(1) == "*" {
                let start = offset
                advance()
                advance()
                while !(peek() == "*" && peek(1) == "/") {
                    guard peek() != nil else {
                        throw SyntaxError(
                            start..<start + 2,
                            Localized(vi: "chú thích /* chưa đóng bằng */", en: "the comment /* is not closed by */"))
                    }
                    advance()
                }
                advance()
                advance()
            } else {
                return
            }
        }
    }

    private mutating func number(from start: Int) throws(SyntaxError) -> Token {
        var literal = ""
        func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar?.isDigit == true }
        while let digit = peek(), digit.isDigit {
            literal.unicodeScalars.append(digit)
            advance()
        }
        if peek() == ".", isDigit(peek(1)) {
            literal += "."
            advance()
            while let digit = peek(), digit.isDigit {
                literal.unicodeScalars.append(digit)
                advance()
            }
        }
        let signed = peek(1) == "+" || peek(1) == "-"
        if peek() == "e" || peek() == "E", isDigit(peek(signed ? 2 : 1)) {
            literal += "e"
            advance()
            if signed, let sign = peek() {
                literal.unicodeScalars.append(sign)
                advance()
            }
            while let digit = peek(), digit.isDigit {
                literal.unicodeScalars.append(digit)
                advance()
            }
        }
        guard let value = Rational(feelLiteral: literal), value.bitWidth <= Limits.numberBits,
            count(value, literal) <= 64 * Limits.numberBits
        else {
            throw SyntaxError(
                start..<offset, Localized(vi: "số này quá lớn hoặc quá dài", en: "this number is too large or too long")
            )
        }
        if let next = peek(), next.startsName {
            throw SyntaxError(
                start..<offset + next.utf8.count,
                Localized(
                    vi: "số đứng liền chữ “\(String(Character(next)).visible)”",
                    en: "a number runs into “\(String(Character(next)).visible)”"),
                mend: Localized(
                    vi: "tên không bắt đầu bằng chữ số; giữa số và tên cần một phép tính",
                    en: "names do not start with a digit; put an operator between"))
        }
        return Token(kind: .number(value), span: start..<offset)
    }

    private mutating func count(_ value: Rational, _ literal: String) -> Int {
        let exponent = literal.split(separator: "e").dropFirst().first.flatMap { Int($0) } ?? 0
        bits += max(value.bitWidth - 128, 0) + 4 * abs(exponent)
        return bits
    }

    private mutating func string(from start: Int) throws(SyntaxError) -> Token {
        advance()
        var value = String.UnicodeScalarView()
        while let scalar = peek() {
            advance()
            if scalar == "\"" { return Token(kind: .string(String(value)), span: start..<offset) }
            guard scalar == "\\" else {
                value.append(scalar)
                continue
            }
            value.append(try escape(from: offset - 1))
        }
        throw SyntaxError(
            start..<start + 1, Localized(vi: "chuỗi chưa đóng ngoặc kép", en: "the string is not closed by a quote"))
    }

    private mutating func escape(from start: Int) throws(SyntaxError) -> Unicode.Scalar {
        guard let code = peek() else {
            throw SyntaxError(start..<offset, Localized(vi: "chuỗi chưa đóng", en: "the string is not closed"))
        }
        advance()
        switch code {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "\"", "\\", "'": return code
        case "u", "U":
            guard var unit = hex(code == "u" ? 4 : 6) else { break }
            // A character beyond the basic plane may be written as a surrogate pair: \uD83D\uDCA9.
            if code == "u", (0xD800..<0xDC00).contains(unit), peek() == "\\", peek(1) == "u" {
                advance()
                advance()
                guard let low = hex(4), (0xDC00..<0xE000).contains(low) else { break }
                unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            }
            if let scalar = Unicode.Scalar(unit) { return scalar }
        default: break
        }
        throw SyntaxError(
            start..<offset,
            Localized(
                vi: "dãy thoát không hợp lệ trong chuỗi", en: "this escape is not one of \\n \\t \\r \\\" \\\\ \\uXXXX")
        )
    }

    private mutating func hex(_ count: Int) -> UInt32? {
        var digits = ""
        for _ in 0..<count {
            guard let scalar = peek(), scalar.properties.isASCIIHexDigit else { return nil }
            digits.unicodeScalars.append(scalar)
            advance()
        }
        return UInt32(digits, radix: 16)
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        guard let at = text.index(index, offsetBy: ahead, limitedBy: text.endIndex), at < text.endIndex else {
            return nil
        }
        return text[at]
    }

    private mutating func advance() {
        offset += text[index].utf8.count
        index = text.index(after: index)
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
    /// Vertical space: grammar rule 61.
    fileprivate var endsLine: Bool { ("\n"..."\r").contains(self) }
    var startsName: Bool { self == "_" || self == "?" || properties.isAlphabetic }
    var continuesName: Bool {
        startsName && self != "?" || isDigit || properties.generalCategory == .nonspacingMark
            || properties.generalCategory == .spacingMark
    }
}
