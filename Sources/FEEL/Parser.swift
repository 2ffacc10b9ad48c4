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
    /// Levels of recursion under way. Functions that recur do little themselves, so that a level takes little stack.
    private var depth = 0
    /// Levels of brackets among them.
    var nesting = 0
    /// Where `[` does not begin a filter because it may close a range: `]1..5[`.
    var unfilteredNesting: Int?

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

    // Mutating, so that it sees the parser after the parts in `form` have been read, not before.
    mutating func node(_ form: Expression.Form, from start: Int) throws(SyntaxError) -> Expression {
        let made = Expression(form, span: start..<Swift.max(start, lastEnd))
        guard made.height <= Limits.depth else { throw tooDeep(made.span) }
        return made
    }

    private func tooDeep(_ span: Range<Int>) -> SyntaxError {
        SyntaxError(
            span,
            Localized(
                vi: "công thức lồng quá \(Limits.depth) tầng",
                en: "the formula is more than \(Limits.depth) levels deep"),
            mend: Localized(
                vi: "dùng sum([…]) thay cho chuỗi cộng dài, hoặc tách thành hàm",
                en: "use sum([…]) for a long chain of +, or split it into functions"))
    }

    // MARK: Expressions

    mutating func expression() throws(SyntaxError) -> Expression {
        try descend()
        nesting += 1
        let start = current.span.lowerBound
        defer {
            depth -= 1
            nesting -= 1
        }
        switch opening {
        case .if?: return try conditional()
        case .for?: return try iteration()
        case .some?, .every?: return try quantified()
        case .function?: return try function()
        default: return try operation(0, after: unary(), from: start)
        }
    }

    private mutating func descend() throws(SyntaxError) {
        guard depth < Limits.depth else { throw tooDeep(current.span) }
        depth += 1
    }

    /// The keyword that the next expression begins with, if any.
    private var opening: Keyword? {
        if case .keyword(let keyword) = current.kind { keyword } else { nil }
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
        try descend()
        defer { depth -= 1 }
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
        if case .membership = infix { return try node(.membership(left, membershipTests()), from: start) }
        let right = try operation(infix.precedence)
        if case .between = infix {
            try expect(.and)
            return try node(.between(left, right, operation(infix.precedence)), from: start)
        }
        return try joined(left, infix, right, from: start)
    }

    private mutating func joined(
        _ left: Expression, _ infix: Infix, _ right: Expression, from start: Int
    ) throws(SyntaxError) -> Expression {
        switch infix {
        case .or: try node(.disjunction(left, right), from: start)
        case .and: try node(.conjunction(left, right), from: start)
        case .comparison(let op): try node(.comparison(op, left, right), from: start)
        case .arithmetic(let op): try node(.arithmetic(op, left, right), from: start)
        case .between, .membership: left
        }
    }

    private mutating func unary() throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        let signs = try minuses()
        let operand = try postfix(from: current.span.lowerBound, after: primary())
        return signs == 0 ? operand : try negated(operand, signs, from: start)
    }

    private mutating func minuses() throws(SyntaxError) -> Int {
        let start = current.span.lowerBound
        var signs = 0
        while take(.minus) { signs += 1 }
        guard depth + signs <= Limits.depth else { throw tooDeep(start..<lastEnd) }
        return signs
    }

    private mutating func negated(
        _ operand: Expression, _ signs: Int, from start: Int
    ) throws(SyntaxError) -> Expression {
        var operand = operand
        for _ in 0..<signs { operand = try node(.negation(operand), from: start) }
        return operand
    }

    /// A primary expression with what follows it: `.name`, `[…]`, `(…)`.
    mutating func postfix(from start: Int, after first: Expression) throws(SyntaxError) -> Expression {
        var base = first
        while let symbol {
            switch symbol {
            case .dot: base = try path(base, from: start)
            case .leftBracket where nesting != unfilteredNesting: base = try filter(base, from: start)
            case .leftParenthesis: base = try node(.call(base, arguments()), from: start)
            default: return base
            }
        }
        return base
    }

    /// The symbol that stands next, if it is one.
    var symbol: Symbol? {
        if case .symbol(let symbol) = current.kind { symbol } else { nil }
    }

    private mutating func path(_ base: Expression, from start: Int) throws(SyntaxError) -> Expression {
        try expect(.dot)
        return try node(.path(base, expectName()), from: start)
    }

    private mutating func filter(_ base: Expression, from start: Int) throws(SyntaxError) -> Expression {
        try expect(.leftBracket)
        let condition = try expression()
        try expect(.rightBracket)
        return try node(.filter(base, condition), from: start)
    }

    private mutating func arguments() throws(SyntaxError) -> [Expression] {
        try expect(.leftParenthesis)
        var arguments: [Expression] = []
        if take(.rightParenthesis) { return arguments }
        repeat {
            try refuseName()
            arguments.append(try expression())
        } while take(.comma)
        try expect(.rightParenthesis)
        return arguments
    }

    private func refuseName() throws(SyntaxError) {
        guard case .name = current.kind, peek().kind == .symbol(.colon) else { return }
        throw SyntaxError(
            current.span.lowerBound..<peek().span.upperBound,
            Localized(vi: "tham số có tên nằm ngoài phần FEEL được dùng", en: "named arguments are outside the subset"),
            mend: Localized(vi: "viết các tham số theo thứ tự", en: "write the arguments in their order"))
    }
}
