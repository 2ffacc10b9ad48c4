// Arithmetic, comparison, conditions and tests of formulas as rows: what is decided by one side, and what was read on the way.
import Diagnostics
import Exact
import FEEL

extension LiveCompiler {
    // MARK: Arithmetic

    func arithmetic(
        _ op: Expression.Arithmetic, _ left: LiveNode, _ right: LiveNode
    ) throws(NotLive) -> LiveNode {
        let (a, b) = (try number(left), try number(right))
        var absence = LiveAbsence.joined([try self.absence(left), try self.absence(right)])
        let result: Fraction
        switch op {
        case .plus: result = try builder.sum(a, b)
        case .minus: result = try builder.sum(a, b, subtracting: true)
        case .times: result = try builder.product(a, b)
        case .divided:
            if b.constant == .zero {
                result = Fraction(Whole(.missing, 0, 0, .constant))
                absence = .other
                break
            }
            result = try builder.quotient(a, b)
            if b.constant == nil {
                // Where both are known the null is a division by zero.
                absence = try notMissing(absence, [a.top.formula, b.top.formula])
            }
        case .power:
            guard let exponent = b.constant?.integer, (0...6).contains(exponent) else {
                throw .form(
                    Localized(vi: "luỹ thừa không có số mũ nhỏ viết sẵn", en: "powers without a small written exponent")
                )
            }
            var power = try Fraction(.one)
            for _ in 0..<exponent { power = try builder.product(power, a) }
            result = power
        }
        return LiveNode(kind: .number(result), absence: absence, reads: left.reads + right.reads)
    }

    /// The absence of something that can be null although its parts are known.
    private func notMissing(_ absence: LiveAbsence, _ parts: [CellFormula]) throws(NotLive) -> LiveAbsence {
        switch absence {
        case .never, .other: return .other
        default:
            let gaps = parts.map { CellFormula.call(.choose, [.call(.isMissing, [$0]), .number(1), .number(0)]) }
            let sum = gaps.dropFirst().reduce(gaps[0]) { .binary(.plus, $0, $1) }
            return .either(.call(.choose, [.binary(.greater, sum, .number(0)), absence.formula, .number(0)]))
        }
    }

    // MARK: Comparison

    func comparison(
        _ op: Expression.Comparison, _ leftPart: Expression, _ rightPart: Expression, _ names: Names
    ) throws(NotLive) -> LiveNode {
        if op == .equal || op == .notEqual {
            if rightPart.form == .null { return try isNull(leftPart, op, names) }
            if leftPart.form == .null { return try isNull(rightPart, op, names) }
        }
        let left = try compile(leftPart, names)
        let right = try compile(rightPart, names)
        return try compared(CellFormula.Operator(op), left, right)
    }

    func compared(_ op: CellFormula.Operator, _ left: LiveNode, _ right: LiveNode) throws(NotLive) -> LiveNode {
        let claim: CellClaim
        if case .truth(let a) = left.kind {
            let b = try truth(right)
            if left.mayBeWrittenNull { throw .writtenNull }
            guard op == .equal || op == .notEqual else {
                throw .form(Localized(vi: "so sánh lớn nhỏ giữa đúng/sai", en: "an order of truths"))
            }
            claim = CellClaim(formula: .binary(op, a.formula, b.formula), frame: try a.frame.joined(with: b.frame))
        } else {
            let (a, b) = (try number(left), try number(right))
            if let x = a.constant, let y = b.constant {
                return LiveNode(kind: .truth(Whole(op.holds(x, y) ? 1 : 0)))
            }
            claim = try builder.compare(op, a, b)
        }
        return LiveNode(
            kind: .truth(try builder.truth(claim)),
            absence: .first([try absence(left), try absence(right)]), reads: left.reads + right.reads)
    }

    /// `x.plan = null`: the formula provides for the figure being missing itself.
    private func isNull(_ part: Expression, _ op: Expression.Comparison, _ names: Names) throws(NotLive) -> LiveNode {
        let node = try compile(part, names)
        let flags: (CellFormula, CellFormula) = op == .equal ? (.number(1), .number(0)) : (.number(0), .number(1))
        let isDirect = part.isNameOrPath
        switch node.kind {
        case .null: return LiveNode(kind: .truth(Whole(op == .equal ? 1 : 0)), reads: node.reads)
        case .number, .truth: break
        default: return LiveNode(kind: .truth(Whole(op == .equal ? 0 : 1)), reads: node.reads)
        }
        guard !isDirect || node.figure != nil || node.absence == .never || node.absence == .other else {
            throw .form(Localized(vi: "“= null” hỏi về một giá trị tính ra", en: "`= null` about a computed value"))
        }
        let value: Whole
        if case .number(let number) = node.kind { value = number.top } else { value = try truth(node) }
        let isMissing = builder.step(
            Whole(.call(.choose, [.call(.isMissing, [value.formula]), flags.0, flags.1]), 0, 1, value.frame), .truth)
        var reads = node.reads
        if isDirect {
            if let figure = node.figure { reads.add(LiveReads(figure)) }
            reads = reads.asking
        }
        return LiveNode(kind: .truth(isMissing), reads: reads)
    }

    func between(
        _ value: LiveNode, _ bounds: RangeBounds, _ low: LiveNode, _ high: LiveNode
    ) throws(NotLive) -> LiveNode {
        let first = try compared(bounds.includesStart ? .greaterOrEqual : .greater, value, low)
        let second = try compared(bounds.includesEnd ? .lessOrEqual : .less, value, high)
        var both = try logic(first, second, decidedBy: false)
        // Unlike `and` it forgets nothing that was read.
        both.reads = value.reads + low.reads + high.reads
        return both
    }

    // MARK: Logic

    /// `and` is decided by false, `or` by true: what is missing on the other side then does not matter.
    func logic(_ left: LiveNode, _ right: LiveNode, decidedBy decisive: Bool) throws(NotLive) -> LiveNode {
        let (a, b) = (try truth(left), try truth(right))
        let flag = decisive ? 1 : 0
        if let constant = a.constant {
            if constant == flag { return left }
            return LiveNode(kind: .truth(b), absence: right.absence, reads: left.reads + right.reads)
        }
        if b.constant == flag {
            var reads = LiveReads()
            reads.add(left.reads.askedOnly)
            reads.add(builder.only(right.reads, builder.known(a, !decisive)))
            return LiveNode(kind: .truth(b), reads: reads)
        }
        let frame = try a.frame.joined(with: b.frame)
        let decided = CellFormula.number(flag)
        let formula: CellFormula = .call(
            .choose,
            [
                .call(.isMissing, [a.formula]),
                .call(
                    .choose,
                    [
                        .call(.isMissing, [b.formula]), .missing,
                        .call(.choose, [.binary(.equal, b.formula, decided), decided, .missing]),
                    ]), .call(.choose, [.binary(.equal, a.formula, decided), decided, b.formula]),
            ])
        let plain: CellFormula = .call(.choose, [.binary(.equal, a.formula, decided), decided, b.formula])
        let truth = builder.step(Whole(left.absence == .never ? plain : formula, 0, 1, frame), .truth)
        var reads = left.reads.askedOnly
        if !left.reads.isEmpty {
            let isDecided = builder.known(b, decisive)
            let isFirst = builder.known(a, decisive)
            let forgets = builder.step(
                Whole(
                    .call(
                        .choose,
                        [.binary(.greater, isDecided.formula, isFirst.formula), .number(0), .number(1)]), 0, 1, frame),
                .aid)
            reads.add(builder.only(left.reads.readOnly, forgets))
        }
        if !right.reads.isEmpty {
            let isFirst = builder.known(a, decisive)
            let goesOn = builder.step(Whole(.binary(.minus, .number(1), isFirst.formula), 0, 1, a.frame), .aid)
            reads.add(builder.only(right.reads, goesOn))
        }
        return LiveNode(
            kind: .truth(truth), absence: .first([(left.absence, a.formula), (right.absence, b.formula)]), reads: reads)
    }

    func negatedTruth(_ node: LiveNode) throws(NotLive) -> LiveNode {
        let value = try truth(node)
        var result = node
        result.figure = nil
        result.kind = .truth(
            value.constant.map { Whole(1 - $0) }
                ?? builder.step(Whole(.binary(.minus, .number(1), value.formula), 0, 1, value.frame), .truth))
        return result
    }

    func conditional(
        _ decision: LiveNode, _ yesPart: Expression, _ noPart: Expression, _ names: Names
    ) throws(NotLive) -> LiveNode {
        if case .null(let isLiteral) = decision.kind {
            guard isLiteral else { return decision }
            return try compile(noPart, names)
        }
        let condition = try truth(decision)
        if let flag = condition.constant {
            var branch = try compile(flag == 1 ? yesPart : noPart, names)
            branch.reads = decision.reads + branch.reads
            return branch
        }
        let yes = try compile(yesPart, names)
        let no = try compile(noPart, names)
        var result = LiveNode(kind: .null(isLiteral: true), reads: decision.reads)
        if !yes.reads.isEmpty { result.reads.add(builder.only(yes.reads, builder.known(condition, true))) }
        if !no.reads.isEmpty { result.reads.add(builder.only(no.reads, builder.known(condition, false))) }
        result.mayBeWrittenNull = yes.isWrittenNull || no.isWrittenNull
        let parts = [
            (decision.absence, condition.formula), try branch(yes), try branch(no),
        ]
        let kinds = Set(parts.map(\.0)).subtracting([.never])
        if kinds.count > 1 || kinds.contains(where: { if case .either = $0 { true } else { false } }) {
            result.absence = .either(
                .call(
                    .choose,
                    [
                        .call(.isMissing, [condition.formula]), decision.absence.formula,
                        .call(
                            .choose,
                            [.binary(.equal, condition.formula, .number(1)), parts[1].0.formula, parts[2].0.formula]),
                    ]))
        } else {
            result.absence = kinds.first ?? .never
        }
        switch (yes.kind, no.kind) {
        case (.null, .null):
            result.kind = .number(
                try builder.choose(
                    condition, Fraction(Whole(.missing, 0, 0, .constant)), Fraction(Whole(.missing, 0, 0, .constant))))
        case (.truth, _), (_, .truth):
            result.kind = .truth(
                builder.step(try builder.choose(condition, try truthOrNull(yes), try truthOrNull(no)), .truth))
        default:
            result.kind = .number(try builder.choose(condition, try numberOrNull(yes), try numberOrNull(no)))
        }
        return result
    }

    private func branch(_ node: LiveNode) throws(NotLive) -> (LiveAbsence, CellFormula) {
        if case .null = node.kind { return (.other, .missing) }
        return (node.absence, .number(0))
    }

    private func truthOrNull(_ node: LiveNode) throws(NotLive) -> Whole {
        var node = node
        if case .null = node.kind { return Whole(.missing, 0, 0, .constant) }
        node.mayBeWrittenNull = false
        return try truth(node)
    }

    func numberOrNull(_ node: LiveNode) throws(NotLive) -> Fraction {
        var node = node
        if case .null = node.kind { return Fraction(Whole(.missing, 0, 0, .constant)) }
        node.mayBeWrittenNull = false
        return try number(node)
    }
}

extension LiveNode {
    /// Whether conditions may have to take it for false.
    var isWrittenNull: Bool {
        if case .null(let isLiteral) = kind { return isLiteral }
        return mayBeWrittenNull
    }
}

extension LiveReads {
    /// What a side that no longer matters had asked `= null` of stays asked.
    var askedOnly: LiveReads {
        var result = LiveReads()
        result.setAsked(asked)
        return result
    }

    var readOnly: LiveReads {
        var result = LiveReads()
        result.setRead(read)
        return result
    }
}

extension Expression {
    fileprivate var isNameOrPath: Bool {
        switch form {
        case .name: true
        case .path(let base, _): base.isNameOrPath
        default: false
        }
    }
}
