// `in` and the tests of bands as rows, and comparisons between what is known already.
import Diagnostics
import Exact
import FEEL

extension LiveCompiler {
    // MARK: Tests

    func membership(_ value: LiveNode, _ tests: [UnaryTest], _ names: Names) throws(NotLive) -> LiveNode {
        var input = value
        input.reads = LiveReads()
        var result = try matches(input, tests, names)
        result.reads = value.reads + result.reads
        return result
    }

    private func matches(_ value: LiveNode, _ tests: [UnaryTest], _ names: Names) throws(NotLive) -> LiveNode {
        var result = LiveNode(kind: .truth(Whole(0)))
        for test in tests { result = try logic(result, try matches(value, test, names), decidedBy: true) }
        return result
    }

    private func matches(_ value: LiveNode, _ test: UnaryTest, _ names: Names) throws(NotLive) -> LiveNode {
        switch test {
        case .any: return LiveNode(kind: .truth(Whole(1)))
        case .comparison(let op, let operand):
            return try compared(CellFormula.Operator(op), value, try compile(operand, names))
        case .not(let inner): return try negatedTruth(try matches(value, inner, names))
        case .expression(let part):
            if part.asksAboutInput { return try compile(part, names.with("?", value)) }
            return try isMet(value, try compile(part, names))
        }
    }

    /// Equal to it, inside the range, or among the items.
    private func isMet(_ value: LiveNode, _ candidate: LiveNode) throws(NotLive) -> LiveNode {
        switch candidate.kind {
        case .range(let bounds, let low, let high): return try between(value, bounds, low, high)
        case .list(let items):
            var result = LiveNode(kind: .truth(Whole(0)))
            for item in items {
                switch item.kind {
                case .range: break
                case .number where item.absence == .never: break
                default:
                    throw .form(
                        Localized(
                            vi: "danh sách có giá trị có thể thiếu sau “in”",
                            en: "`in` lists of values that may be missing"))
                }
                result = try logic(result, try isMet(value, item), decidedBy: true)
            }
            result.reads = value.reads + candidate.reads
            return result
        case .number, .truth: return try compared(.equal, value, candidate)
        default: throw .form(Localized(vi: "vế phải này của “in”", en: "this right side of `in`"))
        }
    }
}

extension Expression {
    fileprivate var asksAboutInput: Bool { form == .name("?") || children.contains(where: \.asksAboutInput) }
}

extension CellFormula.Operator {
    init(_ comparison: Expression.Comparison) {
        self =
            switch comparison {
            case .equal: .equal
            case .notEqual: .notEqual
            case .less: .less
            case .lessOrEqual: .lessOrEqual
            case .greater: .greater
            case .greaterOrEqual: .greaterOrEqual
            }
    }

    func holds(_ a: Rational, _ b: Rational) -> Bool {
        switch self {
        case .equal: a == b
        case .notEqual: a != b
        case .less: a < b
        case .lessOrEqual: a <= b
        case .greater: a > b
        case .greaterOrEqual: a >= b
        default: false
        }
    }
}
