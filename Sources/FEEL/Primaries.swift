// The parts of a formula that are not operators: literals, lists, ranges, contexts, `if`, `for`, tests.
import Diagnostics
import Exact

extension Parser {
    mutating func primary() throws(SyntaxError) -> Expression {
        switch symbol {
        case .leftParenthesis?: return try parenthesised()
        case .leftBracket?: return try bracketed()
        case .rightBracket?: return try opened()
        case .leftBrace?: return try context()
        case nil: return try beginsExpression ? expression() : literal()
        default: throw unexpected(Localized(vi: "một giá trị", en: "a value"))
        }
    }

    /// Whether an expression without operators of its own begins here: `if`, `for` and their like.
    private var beginsExpression: Bool {
        switch current.kind {
        case .keyword(.if), .keyword(.for), .keyword(.some), .keyword(.every), .keyword(.function): true
        default: false
        }
    }

    private mutating func literal() throws(SyntaxError) -> Expression {
        let form: Expression.Form
        switch current.kind {
        case .number(let value): form = .number(value)
        case .string(let value): form = .string(value)
        case .keyword(.true): form = .boolean(true)
        case .keyword(.false): form = .boolean(false)
        case .keyword(.null): form = .null
        case .name: return try name()
        default: throw unexpected(Localized(vi: "một giá trị", en: "a value"))
        }
        let start = current.span.lowerBound
        advance()
        return try node(form, from: start)
    }

    /// A range whose start does not belong to it: `]1..5]`.
    private mutating func opened() throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        try expect(.rightBracket)
        return try range(from: expression(), includesStart: false, at: start)
    }

    /// A name; names of built-ins may consist of several words, such as `round half up`.
    private mutating func name() throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        var words: [String] = []
        while case .name(let word) = peek(words.count).kind { words.append(word) }
        // The longest built-in name wins; two names in a row mean nothing else.
        for count in stride(from: Swift.min(words.count, Builtin.mostWords), through: 2, by: -1) {
            let joined = words.prefix(count).joined(separator: " ")
            if Builtin.named(joined) != nil {
                for _ in 0..<count { advance() }
                return try node(.name(joined), from: start)
            }
        }
        let single = try expectName()
        return try node(.name(single), from: start)
    }

    private mutating func parenthesised() throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        try expect(.leftParenthesis)
        return try closed(expression(), from: start)
    }

    private mutating func bracketed() throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        try expect(.leftBracket)
        if take(.rightBracket) { return try node(.list([]), from: start) }
        var items = [try expression()]
        if symbol == .range { return try range(from: items[0], includesStart: true, at: start) }
        while take(.comma) { items.append(try expression()) }
        try expect(.rightBracket)
        return try node(.list(items), from: start)
    }

    /// `..end]`, `..end)` or `..end[`. A filter at the end would be ambiguous with `[` and needs parentheses.
    private mutating func range(
        from low: Expression, includesStart: Bool, at start: Int
    ) throws(SyntaxError) -> Expression {
        try expect(.range)
        let high = try rangeEnd()
        let includesEnd = take(.rightBracket)
        if !includesEnd, !take(.rightParenthesis), !take(.leftBracket) {
            throw unexpected(
                Localized(vi: "“]”, “)” hoặc “[” để đóng khoảng", en: "“]”, “)” or “[” to close the range"))
        }
        return try node(
            .range(RangeBounds(includesStart: includesStart, includesEnd: includesEnd), low, high), from: start)
    }

    private mutating func rangeEnd() throws(SyntaxError) -> Expression {
        let outer = unfilteredNesting
        unfilteredNesting = nesting
        defer { unfilteredNesting = outer }
        return try operation(3)
    }

    private mutating func context() throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        try expect(.leftBrace)
        var entries: [Expression.Entry] = []
        var keys: Set<String> = []
        if take(.rightBrace) { return try node(.context([]), from: start) }
        repeat {
            let key = try key(besides: &keys)
            entries.append(Expression.Entry(key: key, value: try expression()))
        } while take(.comma)
        try expect(.rightBrace)
        return try node(.context(entries), from: start)
    }

    private mutating func key(besides keys: inout Set<String>) throws(SyntaxError) -> String {
        let at = current.span
        let key: String
        switch current.kind {
        case .string(let text):
            advance()
            key = text
        case .name(let first):
            advance()
            var words = [first]
            while case .name(let word) = current.kind {
                advance()
                words.append(word)
            }
            key = words.joined(separator: " ")
        default: throw unexpected(Localized(vi: "một khoá", en: "a key"))
        }
        guard keys.insert(key).inserted else {
            throw SyntaxError(at, Localized(vi: "khoá “\(key)” viết hai lần", en: "the key “\(key)” stands twice"))
        }
        try expect(.colon)
        return key
    }

    mutating func conditional() throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        try expect(.if)
        let condition = try expression()
        try expect(.then)
        let yes = try expression()
        try expect(.else)
        let no = try expression()
        return try node(.conditional(condition, then: yes, else: no), from: start)
    }

    mutating func iteration() throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        try expect(.for)
        let bindings = try self.bindings()
        try expect(.return)
        let body = try expression()
        return try node(.iteration(bindings, body), from: start)
    }

    mutating func quantified() throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        let quantifier: Expression.Quantifier = take(.some) ? .some : .every
        if quantifier == .every { try expect(.every) }
        let bindings = try self.bindings()
        try expect(.satisfies)
        let body = try expression()
        return try node(.quantified(quantifier, bindings, body), from: start)
    }

    private mutating func bindings() throws(SyntaxError) -> [Expression.Binding] {
        var bindings: [Expression.Binding] = []
        repeat {
            let name = try expectName()
            try expect(.in)
            let start = current.span.lowerBound
            var domain = try expression()
            // `for i in 1..5`: the one place where a range stands without brackets.
            if take(.range) {
                let high = try expression()
                domain = try node(
                    .range(RangeBounds(includesStart: true, includesEnd: true), domain, high), from: start)
            }
            bindings.append(Expression.Binding(name: name, domain: domain))
        } while take(.comma)
        return bindings
    }

    mutating func function() throws(SyntaxError) -> Expression {
        let start = current.span.lowerBound
        try expect(.function)
        let names = try parameters()
        let body = try expression()
        return try node(.function(names, body), from: start)
    }

    private mutating func parameters() throws(SyntaxError) -> [String] {
        try expect(.leftParenthesis)
        var names: [String] = []
        var seen: Set<String> = []
        if take(.rightParenthesis) { return names }
        repeat {
            let at = current.span
            let name = try expectName()
            guard seen.insert(name).inserted else {
                throw SyntaxError(
                    at, Localized(vi: "tham số “\(name)” viết hai lần", en: "the parameter “\(name)” stands twice"))
            }
            names.append(name)
        } while take(.comma)
        try expect(.rightParenthesis)
        return names
    }

    // MARK: Unary tests

    /// Grammar rules 13–17: `-`, `not(…)`, or tests separated by commas.
    mutating func unaryTests() throws(SyntaxError) -> [UnaryTest] {
        if current.kind == .symbol(.minus), peek().kind == .end {
            advance()
            return [.any]
        }
        guard isNegated else { return try testList() }
        advance()
        advance()
        let inner = try testList()
        try expect(.rightParenthesis)
        return [.not(inner)]
    }

    private var isNegated: Bool { current.kind == .name("not") && peek().kind == .symbol(.leftParenthesis) }

    private mutating func testList() throws(SyntaxError) -> [UnaryTest] {
        var tests: [UnaryTest] = []
        repeat { tests.append(try unaryTest()) } while take(.comma)
        return tests
    }

    private var comparison: Expression.Comparison? { symbol.flatMap { Expression.Comparison(rawValue: $0.rawValue) } }

    private mutating func unaryTest() throws(SyntaxError) -> UnaryTest {
        guard let op = comparison else { return .expression(try expression()) }
        advance()
        return .comparison(op, try operation(3))
    }

    /// What follows `in`: one test, or several in parentheses. `(1..5]` is a range, `(> 98, [1..5])` two tests.
    mutating func membershipTests() throws(SyntaxError) -> [UnaryTest] {
        if comparison != nil { return [try unaryTest()] }
        guard symbol == .leftParenthesis else { return [.expression(try operation(3))] }
        let start = current.span.lowerBound
        let tests = try testsInParentheses()
        guard tests.count == 1, case .expression(let inner) = tests[0] else {
            try expect(.rightParenthesis)
            return tests
        }
        // What stands in the parentheses may still be the start of a range, `(1..5]`, or of an operand, `(a + b) * 2`.
        let first = try closed(inner, from: start)
        return [.expression(try operation(3, after: postfix(from: start, after: first), from: start))]
    }

    /// What `(` begins: a range, or the inner expression itself.
    private mutating func closed(_ inner: Expression, from start: Int) throws(SyntaxError) -> Expression {
        if symbol == .range { return try range(from: inner, includesStart: false, at: start) }
        try expect(.rightParenthesis)
        // The parentheses belong to the spot, so that a report marks them too.
        return Expression(inner.form, span: start..<lastEnd)
    }

    private mutating func testsInParentheses() throws(SyntaxError) -> [UnaryTest] {
        try expect(.leftParenthesis)
        if symbol == .minus, peek().kind == .symbol(.rightParenthesis) {
            advance()
            return [.any]
        }
        return try isNegated ? unaryTests() : testList()
    }
}
