// Tokens to a syntax tree, by precedence climbing: DMN 1.5 clause 10.3.1.2, grammar rules 1–24 and 38–60.
// Lowest to highest: or, and, comparison, + and -, * and /, **, unary minus, then paths, filters and calls.
import Diagnostics
import Exact

extension Expression {
    /// Reads one formula.
    /// - Throws: ``SyntaxError`` with the spot of the first thing that is not part of the subset.
    public init(parsing text: String) throws(SyntaxError) {
        var parser = try Parser(text)
        self = try parser.expression()
        try parser.finish()
    }
}

extension [UnaryTest] {
    /// Reads the tests of a band: `> 80`, `[60..80]`, `1, 2, 3`, `not(5)`, `-`.
    /// - Throws: ``SyntaxError`` with the spot of the first thing that is not part of the subset.
    public init(parsingUnaryTests text: String) throws(SyntaxError) {
        var parser = try Parser(text)
        self = try parser.unaryTests()
        try parser.finish()
    }
}

struct Parser {
    private let tokens: [Token]
    private var position = 0
    var depth = 0
    /// Where `[` does not begin a filter because it may close a range: `]1..5[`.
    var unfilteredDepth: Int?

    init(_ text: String) throws(SyntaxError) {
        tokens = try Lexer.tokens(of: text)
    }

    // MARK: Tokens

    var current: Token { tokens[position] }

    func peek(_ ahead: Int = 1) -> Token { tokens[Swift.min(position + ahead, tokens.count - 1)] }

    mutating func advance() { position = Swift.min(position + 1, tokens.count - 1) }

    mutating func take(_ symbol: Symbol) -> Bool {
        guard current.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func take(_ keyword: Keyword) -> Bool {
        guard current.kind == .keyword(keyword) else { return false }
        advance()
        return true
    }

    mutating func expect(_ symbol: Symbol) throws(SyntaxError) {
        guard take(symbol) else { throw unexpected(Localized(same: "“\(symbol.rawValue)”")) }
    }

    mutating func expect(_ keyword: Keyword) throws(SyntaxError) {
        guard take(keyword) else { throw unexpected(Localized(same: "“\(keyword.rawValue)”")) }
    }

    mutating func expectName() throws(SyntaxError) -> String {
        guard case .name(let name) = current.kind else { throw unexpected(Localized(vi: "một tên", en: "a name")) }
        advance()
        return name
    }

    func finish() throws(SyntaxError) {
        guard current.kind == .end else {
            throw unexpected(Localized(vi: "hết công thức hoặc một phép tính", en: "the end or an operator"))
        }
    }

    func unexpected(_ wanted: Localized) -> SyntaxError {
        if case .keyword(.instance) = current.kind {
            return SyntaxError(
                current.span,
                Localized(vi: "“instance of” nằm ngoài phần FEEL được dùng", en: "“instance of” is outside the subset"))
        }
        let found =
            switch current.kind {
            case .end: Localized(vi: "công thức kết thúc ở đây", en: "the formula ends here")
            case .name(let name): Localized(vi: "gặp tên “\(name)”", en: "found the name “\(name)”")
            case .number: Localized(vi: "gặp một số", en: "found a number")
            case .string: Localized(vi: "gặp một chuỗi", en: "found a string")
            case .keyword(let word): Localized(vi: "gặp “\(word.rawValue)”", en: "found “\(word.rawValue)”")
            case .symbol(let symbol): Localized(vi: "gặp “\(symbol.rawValue)”", en: "found “\(symbol.rawValue)”")
            }
        return SyntaxError(
            current.span, Localized(vi: "\(found.vi), cần \(wanted.vi)", en: "\(found.en), expected \(wanted.en)"))
    }

    // MARK: Nodes

    /// The end of the last token taken.
    var lastEnd: Int { position > 0 ? tokens[position - 1].span.upperBound : 0 }

    func node(_ form: Expression.Form, from start: Int) throws(SyntaxError) -> Expression {
        let made = Expression(form, span: start..<Swift.max(start, lastEnd))
        guard made.height <= Limits.depth else { throw tooDeep(made.span) }
        return made
    }

    private func tooDeep(_ span: Range<Int>) -> SyntaxError {
        SyntaxError(
            span,
            Localized(
                vi: "công thức lồng quá \(Limits.depth) tầng", en: "the formula is more than \(Limits.depth) levels deep"),
            mend: Localized(
                vi: "dùng sum([…]) thay cho chuỗi cộng dài, hoặc tách thành hàm",
                en: "use sum([…]) for a long chain of +, or split it into functions"))
    }

    // MARK: Expressions

    mutating func expression() throws(SyntaxError) -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Limits.depth else { throw tooDeep(current.span) }
        switch current.kind {
        case .keyword(.if): return try conditional()
        case .keyword(.for): return try iteration()
        case .keyword(.some), .keyword(.every): return try quantified()
        case .keyword(.function): return try function()
        default: return try operation(0)
        }
    }

    private enum Infix {
        case or, and
        case comparison(Expression.Comparison)
        case between, membership
        case arithmetic(Expression.Arithmetic)

        var precedence: Int {
            switch self {
            case .or: 1
            case .and: 2
            case .comparison, .between, .membership: 3
            case .arithmetic(.plus), .arithmetic(.minus): 4
            case .arithmetic(.times), .arithmetic(.divided): 5
            case .arithmetic(.power): 6
            }
        }
    }

    private var infix: Infix? {
        switch current.kind {
        case .keyword(.or): .or
        case .keyword(.and): .and
        case .keyword(.between): .between
        case .keyword(.in): .membership
        case .symbol(let symbol):
            if let comparison = Expression.Comparison(rawValue: symbol.rawValue) {
                .comparison(comparison)
            } else if let arithmetic = Expression.Arithmetic(rawValue: symbol.rawValue) {
                .arithmetic(arithmetic)
            } else {
                nil
            }
        default: nil
        }
    }

    /// Operations that bind more tightly than `floor`; all operators group from the left, `**` too.
    mutating func operation(_ floor: Int) throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        return try operation(floor, after: unary(), from: start)
    }

    mutating func operation(
        _ floor: Int, after first: Expression, from start: Int
    ) throws(SyntaxError) -> Expression {
        var left = first
        while let infix, infix.precedence > floor {
            advance()
            left = try combine(left, infix, from: start)
        }
        return left
    }

    private mutating func combine(
        _ left: Expression, _ infix: Infix, from start: Int
    ) throws(SyntaxError) -> Expression {
        switch infix {
        case .or: return try node(.disjunction(left, operation(infix.precedence)), from: start)
        case .and: return try node(.conjunction(left, operation(infix.precedence)), from: start)
        case .comparison(let op): return try node(.comparison(op, left, operation(infix.precedence)), from: start)
        case .arithmetic(let op): return try node(.arithmetic(op, left, operation(infix.precedence)), from: start)
        case .membership: return try node(.membership(left, membershipTests()), from: start)
        case .between:
            let low = try operation(infix.precedence)
            try expect(.and)
            return try node(.between(left, low, operation(infix.precedence)), from: start)
        }
    }

    private mutating func unary() throws(SyntaxError) -> Expression {
        guard current.kind == .symbol(.minus) else { return try postfix(from: current.span.lowerBound, after: primary()) }
        let start = current.span.lowerBound
        var signs = 0
        while take(.minus) { signs += 1 }
        guard depth + signs <= Limits.depth else { throw tooDeep(start..<lastEnd) }
        var operand = try postfix(from: current.span.lowerBound, after: primary())
        for _ in 0..<signs { operand = try node(.negation(operand), from: start) }
        return operand
    }

    /// A primary expression with what follows it: `.name`, `[…]`, `(…)`.
    mutating func postfix(from start: Int, after first: Expression) throws(SyntaxError) -> Expression {
        var base = first
        while true {
            if take(.dot) {
                base = try node(.path(base, expectName()), from: start)
            } else if depth != unfilteredDepth, take(.leftBracket) {
                let condition = try expression()
                try expect(.rightBracket)
                base = try node(.filter(base, condition), from: start)
            } else if current.kind == .symbol(.leftParenthesis) {
                base = try node(.call(base, arguments()), from: start)
            } else {
                return base
            }
        }
    }

    private mutating func arguments() throws(SyntaxError) -> [Expression] {
        try expect(.leftParenthesis)
        var arguments: [Expression] = []
        if take(.rightParenthesis) { return arguments }
        repeat {
            if case .name = current.kind, peek().kind == .symbol(.colon) {
                throw SyntaxError(
                    current.span.lowerBound..<peek().span.upperBound,
                    Localized(vi: "tham số có tên nằm ngoài phần FEEL được dùng", en: "named arguments are outside the subset"),
                    mend: Localized(vi: "viết các tham số theo thứ tự", en: "write the arguments in their order"))
            }
            arguments.append(try expression())
        } while take(.comma)
        try expect(.rightParenthesis)
        return arguments
    }
}
