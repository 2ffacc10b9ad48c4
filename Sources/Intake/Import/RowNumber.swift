// The numbers of rows in tables: `I`, `1.`, `1.1`, `a)`, `a1.1`, `-`, `+`.

/// What a row is numbered by, as far as its form shows its level.
struct RowNumber: Hashable {
    enum Style: Hashable {
        case roman, capital, digits, small
        case mark(Character)
    }

    /// `a1.1` is a, 1, 1.
    var parts: [String]
    var style: Style

    /// Levels are told apart by the style and how many parts there are: `1` and `2` are one level, `1.1` another.
    var level: [String] { ["\(style)", "\(parts.count)"] }

    /// How it stands in ids.
    var text: String { parts.joined(separator: ".") }

    /// Where it stands in its sequence; nil where that cannot be said.
    var ordinal: Int? {
        guard let last = parts.last else { return nil }
        if let number = Int(last) { return number }
        switch style {
        case .roman: return parts.count == 1 ? Self.roman(last) : nil
        case .capital, .small: return parts.count == 1 ? Self.alphabet(last) : nil
        default: return nil
        }
    }

    /// Reads the whole text as a number.
    /// - Parameter before: numbers that are open, the innermost last: `I` after `H` is a letter.
    init?(_ text: String, after before: [RowNumber] = []) {
        let text = text.filter { !$0.isWhitespace }
        if let mark = text.first, text.count == 1, "-–—+*•●".contains(mark) {
            self.init(parts: [], style: .mark("–—".contains(mark) ? "-" : mark))
            return
        }
        var core = Substring(text)
        if core.first == "(" { core = core.dropFirst() }
        while let last = core.last, ".):/".contains(last) { core = core.dropLast() }
        guard !core.isEmpty, core.count <= 16 else { return nil }
        var parts: [String] = []
        for piece in core.split(separator: ".", omittingEmptySubsequences: false) {
            let letters = piece.prefix { $0.isLetter }
            let digits = piece.dropFirst(letters.count)
            guard !piece.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }), digits.count <= 3 else {
                return nil
            }
            if !letters.isEmpty { parts.append(String(letters)) }
            if !digits.isEmpty { parts.append(String(Int(digits) ?? 0)) }
        }
        guard let first = parts.first, parts.count <= 6,
            parts.dropFirst().allSatisfy({ Int($0) != nil || Self.isLetter($0) })
        else { return nil }
        if Int(first) != nil {
            self.init(parts: parts, style: .digits)
        } else if Self.isLetter(first), first == first.lowercased() {
            self.init(parts: parts, style: .small)
        } else if let value = Self.roman(first), !Self.isNextLetter(first, before), !(first.count == 1 && value > 10) {
            self.init(parts: parts, style: .roman)
        } else if Self.isLetter(first) {
            self.init(parts: parts, style: .capital)
        } else {
            return nil
        }
    }

    private init(parts: [String], style: Style) {
        self.parts = parts
        self.style = style
    }

    /// A number at the beginning of a wording: `I. Phát triển kinh tế`, `a) Thu hút đầu tư`, `- Đúng hạn`.
    static func leading(_ text: String, after before: [RowNumber]) -> (number: RowNumber, rest: String)? {
        if let mark = text.first, "-–—+*•●".contains(mark), text.dropFirst().first?.isNumber != true,
            let number = RowNumber(String(mark))
        {
            return (number, String(text.dropFirst().drop { $0.isWhitespace }))
        }
        let head = text.prefix { !$0.isWhitespace }
        // “1 phong trào” counts something; a number of a row ends with a mark, or is a dotted one.
        guard head.count < text.count, let last = head.last, ".):".contains(last) || head.contains(".") else {
            return nil
        }
        guard let number = RowNumber(String(head), after: before) else { return nil }
        return (number, String(text.dropFirst(head.count).drop { $0.isWhitespace }))
    }

    private static func isLetter(_ text: String) -> Bool { text.count == 1 && text.first?.isLetter == true }

    private static func isNextLetter(_ text: String, _ before: [RowNumber]) -> Bool {
        guard let open = before.last(where: { $0.style == .capital && $0.parts.count == 1 })?.ordinal else {
            return false
        }
        return !before.contains { $0.style == .roman } && alphabet(text) == open + 1
    }

    /// In the order of Latin letters; đ follows d only where it is used, so it has none.
    private static func alphabet(_ text: String) -> Int? {
        guard isLetter(text), let value = text.lowercased().utf8.first, text.utf8.count == 1 else { return nil }
        return Int(value) - 96
    }

    private static let numerals: [(Character, Int)] = [("I", 1), ("V", 5), ("X", 10), ("L", 50), ("C", 100)]

    static func roman(_ text: String) -> Int? {
        var total = 0
        var before = 0
        for character in text.reversed() {
            guard let value = numerals.first(where: { $0.0 == character })?.1 else { return nil }
            total += value < before ? -value : value
            before = max(before, value)
        }
        return (1...50).contains(total) && Self.written(total) == text ? total : nil
    }

    private static func written(_ number: Int) -> String {
        let steps = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
        var (rest, text) = (number, "")
        for (value, letters) in steps {
            while rest >= value { (rest, text) = (rest - value, text + letters) }
        }
        return text
    }
}
