// `in` and the tests of bands as steps.
import Diagnostics
import Exact
import FEEL

extension ColumnCompiler {
    func membership(_ value: ColumnNode, _ tests: [UnaryTest], _ names: Names) throws(Refused) -> ColumnNode {
        var input = value
        input.reads = ColumnReads()
        var result = try matches(input, tests, names)
        result.reads = value.reads + result.reads
        result.isStrict = result.isStrict && value.isStrict
        return result
    }

    /// Whether any test holds; undecided if none does and one could not be decided.
    private func matches(_ value: ColumnNode, _ tests: [UnaryTest], _ names: Names) throws(Refused) -> ColumnNode {
        var outcomes: [ColumnNode] = []
        for test in tests { outcomes.append(try matches(value, test, names)) }
        if outcomes.count == 1 { return outcomes[0] }
        var truths: [Term] = []
        for outcome in outcomes { truths.append(try truth(outcome)) }
        var hits: [Term] = []
        for truth in truths { hits.append(try isTrue(truth)) }
        let noHit = try no(try or(hits))
        var result = node(.truth(try or(truths)))
        result.missing = never
        result.written = never
        var allKnown = yes
        var noneBefore = yes
        for (index, outcome) in outcomes.enumerated() {
            result.missing = try or([result.missing, try and([noHit, allKnown, outcome.missing])])
            result.written = try or([result.written, try and([noHit, allKnown, outcome.written])])
            // One test that holds makes what is missing in those before it irrelevant, but no bloc-wide part.
            var reads = ColumnReads()
            reads.read = outcome.reads.read
            result.reads.add(try only(reads, try and([noneBefore, try or([hits[index], noHit])])))
            reads = outcome.reads
            reads.read = []
            result.reads.add(try only(reads, noneBefore))
            allKnown = try and([allKnown, try known(truths[index])])
            noneBefore = try and([noneBefore, try no(hits[index])])
        }
        result.isStrict = outcomes.allSatisfy(\.isStrict)
        return result
    }

    /// Of one test. It is strict where nothing but the value itself can be missing, and leaves it undecided then.
    private func matches(_ value: ColumnNode, _ test: UnaryTest, _ names: Names) throws(Refused) -> ColumnNode {
        switch test {
        case .any:
            var result = node(.truth(yes))
            result.isStrict = false
            return result
        case .comparison(let op, let operand):
            let operand = try compile(operand, names)
            var result = try compared(op, value, operand, isOpen: false)
            result.isStrict = op != .equal && op != .notEqual && isConstant(operand)
            return result
        case .not(let inner): return try negatedTruth(try matches(value, inner, names))
        case .expression(let part):
            if part.asksAboutInput {
                var result = try compile(part, names.with("?", value))
                guard case .truth = result.kind else {
                    throw .form(
                        Localized(vi: "phép thử không phải đúng/sai", en: "tests that are not true or false"))
                }
                result.isStrict = false
                return result
            }
            let candidate = try compile(part, names)
            var result = try isMet(value, candidate)
            result.reads = candidate.reads
            return result
        }
    }

    /// Equal to it, inside the range, or among the items.
    private func isMet(_ value: ColumnNode, _ candidate: ColumnNode) throws(Refused) -> ColumnNode {
        switch candidate.kind {
        case .range(let bounds, let low, let high): return try isInside(value, bounds, low, high)
        case .list(let items): return try isAmong(value, items)
        case .number, .truth, .null: break
        default: throw .form(Localized(vi: "vế phải này của “in”", en: "this right side of `in`"))
        }
        guard let mayBeWritten = candidate.written, let valueWritten = value.written else { throw .order }
        let candidateNull = try isNull(candidate)
        let valueNull = try isNull(value)
        let equal = try compared(.equal, value, candidate, isOpen: true)
        guard case .truth(let same) = equal.kind else { throw .tooLong }
        // A null is only met by a written null, and by one for whatever reason.
        let isAskedOfNull = try and([candidateNull, try or([valueNull, mayBeWritten])])
        let isFalse = try and([valueWritten, try no(candidateNull)])
        var result = node(.truth(try pick(isAskedOfNull, valueNull, try pick(isFalse, never, same))))
        result.missing = try and([
            try no(isAskedOfNull), try or([candidate.missing, try and([try no(candidateNull), value.missing])]),
        ])
        result.isStrict = isConstant(candidate)
        return result
    }

    private func isInside(
        _ value: ColumnNode, _ bounds: RangeBounds, _ low: ColumnNode, _ high: ColumnNode
    ) throws(Refused) -> ColumnNode {
        var result = try between(value, bounds, low, high)
        result.reads = ColumnReads()
        let isBroken = try or([try isNull(low), try isNull(high)])
        guard maker.flag(isBroken.id) != false else {
            result.isStrict = isConstant(low) && isConstant(high)
            return result
        }
        // A range without ends is no value.
        let valueNull = try isNull(value)
        result.kind = .truth(
            try pick(isBroken, try pick(valueNull, yes, nothing(.truth)), try truth(result)))
        let ofRange = try or([low.missing, try and([try no(try isOpen(low)), high.missing])])
        result.missing = try or([
            try and([isBroken, try no(valueNull), ofRange]), try and([try no(isBroken), result.missing]),
        ])
        result.written = try and([try no(isBroken), result.written])
        result.isStrict = false
        return result
    }

    private func isAmong(_ value: ColumnNode, _ list: ColumnItems) throws(Refused) -> ColumnNode {
        guard list.broken == nil else {
            throw .form(Localized(vi: "“in” với danh sách đã lọc", en: "`in` with filtered lists"))
        }
        var hits: [Term] = []
        var isPlain = true
        for item in list.items {
            var hit: Term
            if case .range(let bounds, let low, let high) = item.node.kind {
                guard isConstant(low), isConstant(high) else {
                    throw .form(
                        Localized(
                            vi: "khoảng tính ra trong danh sách sau “in”", en: "computed ranges in a list after `in`"))
                }
                hit = try isTrue(try truth(try between(value, bounds, low, high)))
            } else {
                hit = try truth(try compared(.equal, value, item.node, isOpen: false))
                isPlain = isPlain && isConstant(item.node)
            }
            if let present = item.present { hit = try and([present, hit]) }
            hits.append(hit)
        }
        let isHit = try or(hits)
        guard let written = value.written else { throw .order }
        let isOpen = try and([try isNull(value), try no(written), try no(isHit)])
        var result = node(.truth(try pick(isOpen, nothing(.truth), isHit)))
        result.missing = try and([isOpen, value.missing])
        result.isStrict = isPlain
        return result
    }
}

extension Expression {
    fileprivate var asksAboutInput: Bool { form == .name("?") || children.contains(where: \.asksAboutInput) }
}
