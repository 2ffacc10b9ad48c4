// Arithmetic, comparisons and conditions as steps: what is decided by one side, and what was read on the way taken.
import Diagnostics
import Exact
import FEEL

extension ColumnCompiler {
    // MARK: Arithmetic

    func negation(_ operand: ColumnNode) throws(Refused) -> ColumnNode {
        var result = operand
        result.kind = .number(try term([try number(operand)]) { maker.negated($0[0]) })
        result.figure = nil
        return result
    }

    func arithmetic(
        _ op: Expression.Arithmetic, _ left: ColumnNode, _ right: ColumnNode
    ) throws(Refused) -> ColumnNode {
        let (a, b) = (try number(left), try number(right))
        let value: Term
        switch op {
        case .plus: value = try term([a, b]) { maker.plus($0[0], $0[1]) }
        case .minus: value = try term([a, b]) { maker.minus($0[0], $0[1]) }
        case .times: value = try term([a, b]) { maker.times($0[0], $0[1]) }
        case .divided: value = try term([a, b]) { maker.over($0[0], $0[1]) }
        case .power:
            guard let exponent = maker.constant(b.id) else {
                throw .form(Localized(vi: "luỹ thừa có số mũ tính ra", en: "powers with a computed exponent"))
            }
            if let whole = exponent.integer {
                guard abs(whole) <= 64 else {
                    throw .form(Localized(vi: "luỹ thừa có số mũ quá 64", en: "powers with an exponent beyond 64"))
                }
                value = try term([a]) { maker.power($0[0], whole) }
            } else {
                hasOtherNulls = true
                value = nothing(.number)
            }
        }
        var result = node(.number(value))
        // Of two reasons the missing figure is the one that counts.
        result.missing = try or([left.missing, right.missing])
        result.written = try or([
            try and([left.written, try right.missing.map { (part) throws(Refused) in try no(part) }]),
            try and([try known(a), right.written]),
        ])
        result.reads = left.reads + right.reads
        result.isStrict = left.isStrict && right.isStrict
        return result
    }

    // MARK: Comparison

    func comparison(
        _ op: Expression.Comparison, _ leftPart: Expression, _ rightPart: Expression, _ names: Names
    ) throws(Refused) -> ColumnNode {
        let left = try compile(leftPart, names)
        let right = try compile(rightPart, names)
        if op == .equal || op == .notEqual {
            if rightPart.form == .null, leftPart.isNameOrPath { return try asksForNull(left, op) }
            if leftPart.form == .null, rightPart.isNameOrPath { return try asksForNull(right, op) }
        }
        return try compared(op, left, right, isOpen: leftPart.form != .null && rightPart.form != .null)
    }

    /// `x.plan = null`: the formula itself provides for the figure being missing.
    private func asksForNull(_ operand: ColumnNode, _ op: Expression.Comparison) throws(Refused) -> ColumnNode {
        guard operand.figure != nil || isNever(operand.missing) else {
            throw .form(Localized(vi: "“= null” hỏi về một giá trị tính ra", en: "`= null` about a computed value"))
        }
        switch operand.kind {
        case .number, .truth, .null: break
        default:
            if case .list(let items) = operand.kind, items.broken == nil { break }
            if case .unit = operand.kind { break }
            if case .indicator = operand.kind { break }
            throw .form(Localized(vi: "“= null” hỏi về một danh sách", en: "`= null` about a list"))
        }
        let isNull = try isNull(operand)
        var result = node(.truth(op == .equal ? isNull : try no(isNull)))
        result.reads = operand.reads
        // A name that stands for the figure is not among what was read, but asks about it just so.
        if let figure = operand.figure, result.reads.read.isEmpty, let value = value(operand) {
            result.reads.read = [.init(figure: figure, owner: .unit(level: value.level ?? 0), when: yes)]
        }
        result.reads.asked += result.reads.read
        return result
    }

    /// - Parameter isOpen: whether a null leaves the comparison open, as it does between two values of a formula.
    func compared(
        _ op: Expression.Comparison, _ left: ColumnNode, _ right: ColumnNode, isOpen: Bool
    ) throws(Refused) -> ColumnNode {
        let (a, b, isTruths) = try sides(left, right)
        var result: ColumnNode
        if op == .equal || op == .notEqual {
            result = try equality(left, a, right, b, isOpen: isOpen)
            if op == .notEqual, case .truth(let equal) = result.kind { result.kind = .truth(try no(equal)) }
        } else {
            if isTruths {
                throw .form(Localized(vi: "so sánh lớn nhỏ giữa đúng/sai", en: "an order of truths"))
            }
            result = try order(op, left, a, right, b, isOpen: isOpen)
        }
        result.reads = left.reads + right.reads
        result.isStrict = left.isStrict && right.isStrict && isOpen
        return result
    }

    private func sides(_ left: ColumnNode, _ right: ColumnNode) throws(Refused) -> (Term, Term, isTruths: Bool) {
        var isTruths = false
        if case .truth = left.kind { isTruths = true }
        if case .truth = right.kind { isTruths = true }
        if isTruths { return (try truth(left), try truth(right), true) }
        return (try number(left), try number(right), false)
    }

    private func equality(
        _ left: ColumnNode, _ a: Term, _ right: ColumnNode, _ b: Term, isOpen: Bool
    ) throws(Refused) -> ColumnNode {
        let equal = try term([a, b]) { maker.equal($0[0], $0[1]) }
        let bothKnown = try and([try known(a), try known(b)])
        let bothNull = try and([try unknown(a), try unknown(b)])
        guard isOpen else {
            // Asked without more ado, a null equals a null and nothing else.
            return node(.truth(try pick(bothKnown, equal, bothNull)))
        }
        guard let x = left.written, let y = right.written else { throw .order }
        let (openLeft, openRight) = (try self.isOpen(left), try self.isOpen(right))
        var value = equal
        if !isNever(x) || !isNever(y) {
            let isOpen = try or([openLeft, openRight])
            value = try pick(isOpen, nothing(.truth), try pick(bothKnown, equal, bothNull))
        }
        return node(.truth(value), missing: try or([left.missing, try and([try no(openLeft), right.missing])]))
            .unclear(where: left.missing == nil || right.missing == nil)
    }

    private func order(
        _ op: Expression.Comparison, _ left: ColumnNode, _ a: Term, _ right: ColumnNode, _ b: Term, isOpen: Bool
    ) throws(Refused) -> ColumnNode {
        let isTurned = op == .greater || op == .lessOrEqual
        let less =
            isTurned ? try term([b, a]) { maker.less($0[0], $0[1]) } : try term([a, b]) { maker.less($0[0], $0[1]) }
        var result = node(.truth(op == .less || op == .greater ? less : try no(less)))
        if isOpen {
            let (openLeft, openRight) = (try self.isOpen(left), try self.isOpen(right))
            result.missing = try or([left.missing, try and([try no(openLeft), right.missing])])
            result.written = try and([
                try or([left.written, right.written]), try no(openLeft), try no(openRight),
            ])
        } else {
            let (first, second) = isTurned ? (right, left) : (left, right)
            let isKnown = try no(try isNull(first))
            result.missing = try or([first.missing, try and([isKnown, second.missing])])
            result.written = try or([first.written, try and([isKnown, second.written])])
        }
        return result
    }

    func between(
        _ value: ColumnNode, _ bounds: RangeBounds, _ low: ColumnNode, _ high: ColumnNode
    ) throws(Refused) -> ColumnNode {
        let first = try compared(bounds.includesStart ? .greaterOrEqual : .greater, value, low, isOpen: false)
        let second = try compared(bounds.includesEnd ? .lessOrEqual : .less, value, high, isOpen: false)
        var result = try logic(first, second, decidedBy: false)
        // Unlike `and` it forgets nothing that was read.
        result.reads = value.reads + low.reads + high.reads
        result.isStrict = value.isStrict && isConstant(low) && isConstant(high)
        return result
    }

    func isConstant(_ node: ColumnNode) -> Bool {
        guard let value = value(node) else { return false }
        return maker[value.id].frame == .constant && maker.isAlways(value.id)
    }

    // MARK: Logic

    /// `and` is decided by false, `or` by true: what is missing on the other side then does not matter.
    func logic(_ left: ColumnNode, _ right: ColumnNode, decidedBy decisive: Bool) throws(Refused) -> ColumnNode {
        let (a, b) = (try truth(left), try truth(right))
        if maker.flag(a.id) == decisive { return left }
        let leftDecides = decisive ? try isTrue(a) : try isFalse(a)
        let rightDecides = decisive ? try isTrue(b) : try isFalse(b)
        var result = node(.truth(decisive ? try or([a, b]) : try and([a, b])))
        func reason(_ left: Term?, _ right: Term?) throws(Refused) -> Term? {
            try or([try and([left, try no(rightDecides)]), try and([try known(a), try no(leftDecides), right])])
        }
        result.missing = try reason(left.missing, right.missing)
        result.written = try reason(left.written, right.written)
        // What a side that no longer matters had asked `= null` of stays asked.
        var ofLeft = left.reads
        ofLeft.asked = []
        result.reads = try only(ofLeft, try or([leftDecides, try no(rightDecides)]))
        result.reads.asked = left.reads.asked
        result.reads.add(try only(right.reads, try no(leftDecides)))
        result.isStrict = left.isStrict && right.isStrict
        return result
    }

    func negatedTruth(_ operand: ColumnNode) throws(Refused) -> ColumnNode {
        var result = operand
        result.kind = .truth(try no(try truth(operand)))
        result.figure = nil
        return result
    }

    func conditional(
        _ decision: ColumnNode, _ yesPart: Expression, _ noPart: Expression, _ names: Names
    ) throws(Refused) -> ColumnNode {
        guard let written = decision.written else { throw .order }
        let condition = try pick(written, never, try truth(decision))
        if let flag = maker.flag(condition.id) {
            var result = try compile(flag ? yesPart : noPart, names)
            result.reads = decision.reads + result.reads
            result.isStrict = result.isStrict && decision.isStrict
            return result
        }
        let first = try compile(yesPart, names)
        let second = try compile(noPart, names)
        let (holds, fails) = (try isTrue(condition), try isFalse(condition))
        var result: ColumnNode
        switch (first.kind, second.kind) {
        case (.truth, _), (_, .truth):
            result = node(.truth(try pick(condition, try truth(first), try truth(second))))
        default: result = node(.number(try pick(condition, try number(first), try number(second))))
        }
        result.missing = try or([
            decision.missing, try and([holds, first.missing]), try and([fails, second.missing]),
        ])
        result.written = try or([try and([holds, first.written]), try and([fails, second.written])])
        result.reads = decision.reads + (try only(first.reads, holds)) + (try only(second.reads, fails))
        result.isStrict = decision.isStrict && first.isStrict && second.isStrict
        return result
    }
}

extension ColumnNode {
    /// Whether its null is for a missing figure then depends on the order of units.
    func unclear(where isUnclear: Bool) -> ColumnNode {
        var result = self
        if isUnclear { result.missing = nil }
        return result
    }
}

extension Expression {
    /// What `= null` can ask about one figure.
    var isNameOrPath: Bool {
        switch form {
        case .name: true
        case .path(let base, _): base.isNameOrPath
        default: false
        }
    }
}
