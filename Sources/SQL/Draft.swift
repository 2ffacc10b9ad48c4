// A query while it is made: columns laid out in common tables, each reading those before it; and arithmetic of integers.
import Diagnostics
import Exact
import Scoring

/// Collects the columns of a query and works out what integers may come to.
final class Draft {
    let dialect: Dialect
    /// `PARTITION BY …`, or nothing where the table is one bloc.
    let partition: String
    /// What tells a unit from all others of the table.
    let unitKey: String
    private(set) var stages: [Stage] = [Stage(name: "figures")]
    /// What is said beside the columns that are made from here on.
    var remark: String?
    private var fence = 0
    private var made: [String: Code] = [:]
    private var count = 0

    struct Stage {
        var name: String
        var columns: [Column] = []
    }

    struct Column {
        var name: String
        var text: String
        /// What is said above it.
        var remark: String?
    }

    /// - Parameter hasBlocs: whether a column says which bloc a unit belongs to.
    init(_ dialect: Dialect, hasBlocs: Bool) {
        self.dialect = dialect
        partition = hasBlocs ? "PARTITION BY bloc" : ""
        unitKey = hasBlocs ? "bloc, unit" : "unit"
    }

    /// From here on columns stand in new common tables.
    func start(_ name: String) {
        fence = stages.count
        stages.append(Stage(name: name))
    }

    /// A column of its own for an expression, so that it can be repeated.
    func column(_ code: Code, _ prefix: String = "v", named name: String? = nil) -> Code {
        if code.isAtom, name == nil { return code }
        if name == nil, let known = made[code.text] { return known }
        let stage = max(code.stage, fence)
        while stages.count <= stage {
            let (base, number) = (stages[fence].name, stages.count - fence + 1)
            stages.append(Stage(name: "\(base)_\(number)"))
        }
        count += 1
        let column = Column(name: name ?? "\(prefix)\(count)", text: code.text, remark: remark)
        stages[stage].columns.append(column)
        let result = Code(text: column.name, isAtom: true, stage: stage + 1, frame: code.frame, isWide: code.isWide)
        if name == nil { made[code.text] = result }
        return result
    }

    func column(_ whole: Whole, _ prefix: String = "v") -> Whole {
        Whole(code: column(widened(whole.code), prefix), range: whole.range)
    }

    /// So that it can be repeated: what is short is repeated as it is, for every common table more is planned inside the
    /// one before it.
    func kept(_ whole: Whole, _ prefix: String = "v") -> Whole {
        whole.code.isLong ? column(whole, prefix) : Whole(code: widened(whole.code), range: whole.range)
    }

    func kept(_ quantity: Quantity) -> Quantity {
        var quantity = quantity
        quantity.top = kept(quantity.top)
        return quantity
    }

    func column(_ truth: Truth) -> Truth {
        Truth(code: column(truth.code, "t"), isTotal: truth.isTotal, constant: truth.constant)
    }

    func column(_ quantity: Quantity) -> Quantity {
        if quantity.top.code.isAtom { return quantity }
        var quantity = quantity
        quantity.top = column(quantity.top)
        return quantity
    }

    /// The same computed in the widest integers.
    func widened(_ code: Code) -> Code {
        if code.isWide || code.constant != nil { return code }
        return .of([code], "CAST(\(code.text) AS \(dialect.integer))", isWide: true)
    }

    // MARK: Integers

    func literal(_ number: Rational) -> Whole {
        Whole(
            code: Code(text: dialect.literal(number), isAtom: !number.isNegative, constant: number),
            range: number...number)
    }

    /// An integer that the columns can hold.
    private func checked(_ code: Code, _ range: ClosedRange<Rational>) throws(Unfit) -> Whole {
        let digits = Unfit.digits(range)
        guard digits <= Dialect.digits else {
            throw Unfit(
                reason: Localized(
                    vi: "một số nguyên trên đường tính có thể có \(digits) chữ số, nhiều hơn 38",
                    en: "an integer on the way may have \(digits) digits, more than 38"),
                mend: Localized(
                    vi:
                        "khai `range` có cận trên và ít `decimals` hơn cho các chỉ tiêu mà nó đọc, hoặc làm tròn sớm hơn",
                    en:
                        "declare a `range` with an upper end and fewer `decimals` for the indicators that it reads, or round earlier"
                ))
        }
        return Whole(code: code, range: range)
    }

    func sum(_ a: Whole, _ b: Whole) throws(Unfit) -> Whole {
        if let x = a.code.constant, let y = b.code.constant { return literal(x + y) }
        if a.code.constant?.isZero == true { return b }
        if b.code.constant?.isZero == true { return a }
        let range = a.range + b.range
        if let y = b.code.constant, y.isNegative {
            return try checked(
                .of([a.code], "\(wide(a, b).operand) - \(dialect.literal(-y))", isWide: true), range)
        }
        let text = b.code.positive.map { "- \($0)" } ?? "+ \(b.code.operand)"
        return try checked(.of([a.code, b.code], "\(wide(a, b).operand) \(text)", isWide: true), range)
    }

    func difference(_ a: Whole, _ b: Whole) throws(Unfit) -> Whole {
        if b.code.constant != nil { return try sum(a, negated(b)) }
        return try checked(
            .of([a.code, b.code], "\(wide(a, b).operand) - \(b.code.operand)", isWide: true), a.range + b.range.negated)
    }

    /// - Parameter known: what is known of it beside what the two tell.
    func product(_ a: Whole, _ b: Whole, within known: ClosedRange<Rational>? = nil) throws(Unfit) -> Whole {
        if let x = a.code.constant, let y = b.code.constant { return literal(x * y) }
        if a.code.constant == 1 { return b }
        if b.code.constant == 1 { return a }
        if a.code.constant == -1 { return negated(b) }
        if b.code.constant == -1 { return negated(a) }
        return try checked(
            .of([a.code, b.code], "\(wide(a, b).operand) * \(b.code.operand)", isWide: true),
            known.map((a.range * b.range).common) ?? a.range * b.range)
    }

    func product(_ a: Whole, _ factor: Rational) throws(Unfit) -> Whole { try product(a, literal(factor)) }

    func negated(_ a: Whole) -> Whole {
        if let x = a.code.constant { return literal(-x) }
        var code = Code.of([a.code], "-\(a.code.operand)", isWide: a.code.isWide)
        code.positive = a.code.operand
        return Whole(code: code, range: a.range.negated)
    }

    func magnitude(_ a: Whole) -> Whole {
        if a.range.lowerBound >= 0 { return a }
        if a.range.upperBound <= 0 { return negated(a) }
        return Whole(
            code: .of([a.code], "abs(\(a.code.text))", isWide: a.code.isWide), range: a.range.magnitudes)
    }

    /// The first, so that the engine computes in the widest integers if only one of the two does.
    private func wide(_ a: Whole, _ b: Whole) -> Code {
        if a.code.isWide || b.code.isWide || (a.code.constant != nil && b.code.constant != nil) { return a.code }
        let code = a.code
        return .of([code], "CAST(\(code.text) AS \(dialect.integer))", isWide: true)
    }

    /// The whole part of the quotient of two integers, `a` not negative and `b` greater than 0.
    /// - Parameter most: what is known of it beside what the two tell.
    func quotient(_ a: Whole, _ b: Whole, most: Rational? = nil) throws(Unfit) -> Whole {
        if b.code.constant == 1 { return a }
        let (a, b) = (kept(a), kept(b))
        let range = a.range.divided(by: b.range)
        let high = min(range.upperBound.floor, most ?? range.upperBound)
        let whole = min(range.lowerBound.floor, high)...high
        guard Unfit.digits(whole) <= Dialect.quotientDigits else {
            throw Unfit(
                reason: Localized(
                    vi: "một thương có thể có \(Unfit.digits(whole)) chữ số, nhiều hơn \(Dialect.quotientDigits)",
                    en: "a quotient may have \(Unfit.digits(whole)) digits, more than \(Dialect.quotientDigits)"),
                mend: Localized(
                    vi: "khai `range` có cận trên cho các chỉ tiêu mà nó đọc",
                    en: "declare a `range` with an upper end for the indicators that it reads"))
        }
        return Whole(
            code: .of([a.code, b.code], dialect.quotient(a.code.operand, b.code.operand), isWide: true), range: whole)
    }

    /// The greatest integer not above the quotient; `b` is greater than 0.
    /// - Parameter most: how far from 0 the quotient lies at most, where that is known.
    func floor(_ a: Whole, _ b: Whole, most: Rational? = nil) throws(Unfit) -> Whole {
        if a.range.lowerBound >= 0 { return try quotient(a, b, most: most) }
        let a = kept(a)
        let isNegative = less(a, literal(0), orEqual: false)
        // Below 0 the distance is rounded up.
        let more = choose(isNegative, try sum(b, literal(-1)), literal(0))
        let whole = try quotient(sum(magnitude(a), more), b, most: most.map { $0 + 1 })
        return signed(whole, like: a, isNegative)
    }

    /// A magnitude with the sign of another number.
    func signed(_ magnitude: Whole, like a: Whole, _ isNegative: Truth) -> Whole {
        let magnitude = kept(magnitude)
        var range = magnitude.range
        range = a.range.upperBound <= 0 ? range.negated : -range.upperBound...range.upperBound
        return Whole(code: chosen([(isNegative, negated(magnitude).code)], magnitude.code), range: range)
    }

    // MARK: Truths

    func less(_ a: Whole, _ b: Whole, orEqual: Bool) -> Truth {
        if let x = a.code.constant, let y = b.code.constant { return .known(orEqual ? x <= y : x < y) }
        return Truth(
            code: .of([a.code, b.code], "\(a.code.operand) \(orEqual ? "<=" : "<") \(b.code.operand)"), isTotal: false)
    }

    func isKnown(_ code: Code) -> Truth {
        if code.constant != nil { return .known(true) }
        var known = Code.of([code], "\(code.operand) IS NOT NULL")
        known.opposite = "\(code.operand) IS NULL"
        return Truth(code: known, isTotal: true)
    }

    func not(_ a: Truth) -> Truth {
        if let flag = a.constant { return .known(!flag) }
        var code = Code.of([a.code], a.code.opposite ?? "NOT \(a.code.operand)")
        code.opposite = a.code.text
        return Truth(code: code, isTotal: a.isTotal)
    }

    func and(_ all: [Truth]) -> Truth { connected(all, "AND", decisive: false) }
    func or(_ all: [Truth]) -> Truth { connected(all, "OR", decisive: true) }

    private func connected(_ all: [Truth], _ word: String, decisive: Bool) -> Truth {
        if all.contains(where: { $0.constant == decisive }) { return .known(decisive) }
        var seen: Set<String> = []
        let open = all.filter { $0.constant == nil && seen.insert($0.code.text).inserted }
        if open.isEmpty { return .known(!decisive) }
        if open.count == 1 { return open[0] }
        return Truth(
            code: .of(open.map(\.code), open.map(\.code.operand).joined(separator: " \(word) ")),
            isTotal: open.allSatisfy(\.isTotal))
    }

    /// Undecided as false.
    func surely(_ a: Truth) -> Truth {
        if a.isTotal { return a }
        return Truth(code: .of([a.code], "COALESCE(\(a.code.text), FALSE)"), isTotal: true)
    }

    /// The first where the condition is true, the second where it is false.
    func choose(_ condition: Truth, _ yes: Whole, _ no: Whole) -> Whole {
        if let flag = condition.constant { return flag ? yes : no }
        return Whole(
            code: chosen([(condition, yes.code)], no.code, mayBeOpen: !condition.isTotal),
            range: yes.range.joined(no.range))
    }

    /// The first whose condition is true.
    /// - Parameter mayBeOpen: that of a single condition, with nothing where it is undecided.
    func chosen(_ branches: [(Truth, Code)], _ last: Code, mayBeOpen: Bool = false) -> Code {
        let codes = branches.map(\.1) + [last]
        let isWide = codes.contains(where: \.isWide)
        var text = "CASE"
        for (condition, code) in branches { text += " WHEN \(condition.code.text) THEN \(code.text)" }
        if mayBeOpen {
            text += " WHEN \(not(branches[0].0).code.text) THEN \(last.text)"
        } else {
            text += " ELSE \(last.text)"
        }
        return .of(branches.map(\.0.code) + codes, text + " END", isWide: isWide)
    }
}
