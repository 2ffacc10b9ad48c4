// Commas that look like decimal marks: `max(0, 1,0 - x)` is read with three values where its author means two.

/// Numbers with nothing but commas between them, such as `1,0`.
public struct CommaRun: Hashable, Sendable {
    /// UTF-8 offsets in the text.
    public var span: Range<Int>
    /// The numbers as written.
    public var numbers: [String]

    /// All of a formula, in their order; none in a text that is no formula.
    public static func all(in text: String) -> [CommaRun] {
        guard text.utf8.contains(UInt8(ascii: ",")), let tokens = try? Lexer.tokens(of: text) else { return [] }
        let bytes = Array(text.utf8)
        var runs: [CommaRun] = []
        var index = 0
        while index < tokens.count {
            var end = index
            while end + 2 < tokens.count, tokens[end].isNumber, tokens[end + 1].kind == .symbol(.comma),
                tokens[end + 2].isNumber, tokens[end].span.upperBound == tokens[end + 1].span.lowerBound,
                tokens[end + 1].span.upperBound == tokens[end + 2].span.lowerBound,
                bytes[tokens[end + 2].span.lowerBound] != UInt8(ascii: ".")
            {
                end += 2
            }
            if end > index {
                let numbers = stride(from: index, through: end, by: 2).map {
                    String(decoding: bytes[tokens[$0].span], as: UTF8.self)
                }
                runs.append(
                    CommaRun(span: tokens[index].span.lowerBound..<tokens[end].span.upperBound, numbers: numbers))
            }
            index = end + 1
        }
        return runs
    }
}

extension Token {
    fileprivate var isNumber: Bool {
        if case .number = kind { true } else { false }
    }
}
