// What holds for a whole bloc: windows over its rows, so that every row has it beside its own figures.
import Diagnostics
import Exact
import Rules
import Scoring

extension Draft {
    /// The most units that a bloc may have: sums over it are as long as that allows. The query checks it.
    static let mostUnits = Rational(1_000_000_000)

    private func over(_ order: String = "") -> String {
        "OVER (" + [partition, order].filter { !$0.isEmpty }.joined(separator: " ") + ")"
    }

    /// A column taken over a window.
    func window(
        _ call: String, of parts: [Code], order: String = "", frame: ColumnForm.Frame = .bloc, isWide: Bool = false
    ) -> Code {
        var code = Code.of(parts, "\(call) \(over(order))", isWide: isWide)
        code.frame = frame
        return column(code, "w")
    }

    func choose(_ condition: Truth, _ yes: Truth, _ no: Truth) -> Truth {
        if let flag = condition.constant { return flag ? yes : no }
        return Truth(
            code: chosen([(condition, yes.code)], no.code, mayBeOpen: !condition.isTotal),
            isTotal: condition.isTotal && yes.isTotal && no.isTotal)
    }

    func count(among: Truth?) throws(Unfit) -> Quantity {
        if among?.constant == false { return number(0) }
        let isAll = among == nil || among?.constant == true
        let condition = among.map { column($0) }
        let inner = isAll ? "*" : "CASE WHEN \(condition?.code.text ?? "TRUE") THEN 1 END"
        let parts = condition.map { [$0.code] } ?? []
        var code = widened(window("count(\(inner))", of: parts))
        if let condition, !condition.isTotal {
            let open = window("bool_or(\(condition.code.operand) IS NULL)", of: [condition.code])
            code = .of([open, code], "CASE WHEN \(open.text) THEN NULL ELSE \(code.text) END", isWide: true)
        }
        var result = try quantity(1, Whole(code: code, range: 0...Self.mostUnits))
        result.isTotal = condition?.isTotal ?? true
        return result
    }

    func aggregate(_ item: Truth, isAll: Bool, among: Truth?) -> Truth {
        let item = column(item)
        let among = among.flatMap { $0.constant == true ? nil : column($0) }
        let counts = among.map { $0.code.operand + " AND " } ?? ""
        let parts = [item.code] + (among.map { [$0.code] } ?? [])
        let decisive = window(
            "bool_or(\(counts)\(isAll ? "NOT " : "")\(item.code.operand))", of: parts)
        var text = "CASE WHEN \(decisive.text) THEN \(isAll ? "FALSE" : "TRUE")"
        var codes = [decisive]
        if !item.isTotal {
            let open = window("bool_or(\(counts)\(item.code.operand) IS NULL)", of: parts)
            text += " WHEN \(open.text) THEN NULL"
            codes.append(open)
        }
        text += " ELSE \(isAll ? "TRUE" : "FALSE") END"
        if let among, !among.isTotal {
            let open = window("bool_or(\(among.code.operand) IS NULL)", of: [among.code])
            text = "CASE WHEN \(open.text) THEN NULL ELSE \(text) END"
            codes.append(open)
        }
        return Truth(code: .of(codes, text), isTotal: item.isTotal && among?.isTotal ?? true)
    }

    func aggregate(_ aggregate: ColumnForm.Aggregate, _ item: Quantity, among: Truth?) throws(Unfit) -> Quantity {
        if among?.constant == false { return nothing }
        let item = try shared(item, for: aggregate)
        let among = among.flatMap { $0.constant == true ? nil : column($0) }
        // Nothing where it is open whether a unit counts, or one that counts has nothing.
        var gaps: [String] = []
        if let among, !among.isTotal { gaps.append("\(among.code.operand) IS NULL") }
        if !item.isTotal {
            let isGap = "\(item.top.code.operand) IS NULL"
            gaps.append(among.map { "\($0.code.operand) AND \(isGap)" } ?? isGap)
        }
        let parts = [item.top.code] + item.bottom.map(\.code) + (among.map { [$0.code] } ?? [])
        func counted(_ code: Code) -> String {
            among.map { "CASE WHEN \($0.code.text) THEN \(code.text) END" } ?? code.text
        }
        func whole(_ code: Code) -> Code {
            guard !gaps.isEmpty else { return code }
            let gap = window("bool_or(\(gaps.map { "(\($0))" }.joined(separator: " OR ")))", of: parts)
            return .of([gap, code], "CASE WHEN \(gap.text) THEN NULL ELSE \(code.text) END", isWide: true)
        }
        var result = item
        result.isTotal = false
        switch aggregate {
        case .sum, .mean:
            let sum = window("sum(\(counted(item.top.code)))", of: parts, isWide: true)
            let times = item.value.added
            let long = item.top.range.added
            guard Unfit.digits(long) <= Dialect.digits else {
                throw Unfit(
                    reason: Localized(
                        vi: "tổng của cả khối có thể có \(Unfit.digits(long)) chữ số, nhiều hơn 38",
                        en: "the sum over the bloc may have \(Unfit.digits(long)) digits, more than 38"),
                    mend: Localized(
                        vi: "khai `range` có cận trên cho các chỉ tiêu mà nó đọc",
                        en: "declare a `range` with an upper end for the indicators that it reads"))
            }
            result = try quantity(item.unit, kept(Whole(code: whole(sum), range: long)), item.bottom, value: times)
            if aggregate == .mean {
                var mean = try over(result, count(among: among))
                mean.value = mean.value.common(item.value)
                result = mean
            }
        case .least, .most:
            if item.bottom.allSatisfy({ $0.code.frame < .unit }) {
                let call = aggregate == .least ? "min" : "max"
                let best = window("\(call)(\(counted(item.top.code)))", of: parts, isWide: true)
                result.top = kept(Whole(code: whole(best), range: item.top.range))
            } else {
                let keys = try orderKeys(item, counted: among)
                let order = keys.map { "\($0.text) \(aggregate == .least ? "ASC" : "DESC") NULLS LAST" }
                let by = "ORDER BY \(order.joined(separator: ", "))"
                let bottom = try divisor(item.bottom)
                let top = window("first_value(\(item.top.code.text))", of: parts + keys, order: by, isWide: true)
                let under = window(
                    "first_value(\(bottom.code.text))", of: parts + keys + [bottom.code], order: by, isWide: true)
                // Where no unit counts the first is any.
                let any = keys.first.map { window("count(\($0.text))", of: [$0]) }
                let empty = any.map { "CASE WHEN \($0.text) = 0 THEN NULL ELSE \(top.text) END" } ?? top.text
                let best = Code.of([top] + (any.map { [$0] } ?? []), empty, isWide: true)
                let final = whole(best)
                result = try quantity(
                    item.unit, kept(Whole(code: final, range: item.top.range)),
                    [Whole(code: under, range: bottom.range)],
                    value: item.value)
            }
        case .median: result = try median(item, counted: counted, whole: whole, parts, among)
        case .all, .any: return nothing
        }
        return result
    }

    /// A quotient whose bottom differs from unit to unit cannot be added up in integers.
    private func shared(_ item: Quantity, for aggregate: ColumnForm.Aggregate) throws(Unfit) -> Quantity {
        let item = kept(item)
        guard aggregate != .least, aggregate != .most, item.bottom.contains(where: { $0.code.frame == .unit }) else {
            return item
        }
        throw Unfit(
            reason: Localized(
                vi: "cộng các thương mà mỗi đơn vị có một mẫu số riêng: không có mẫu số chung",
                en: "quotients are added up of which each unit has a bottom of its own: there is no common one"),
            mend: Localized(
                vi: "làm tròn từng thương trước khi cộng, hoặc lấy tổng chia tổng",
                en: "round each quotient before it is added, or divide a sum by a sum"))
    }

    private func median(
        _ item: Quantity, counted: (Code) -> String, whole: (Code) -> Code, _ parts: [Code], _ among: Truth?
    ) throws(Unfit) -> Quantity {
        let value = column(.of(parts, counted(item.top.code), isWide: true))
        let place = window("row_number()", of: [value], order: "ORDER BY \(value.text) ASC NULLS LAST", frame: .unit)
        let known = window("count(\(value.text))", of: [value])
        func at(_ condition: String) -> Code {
            window("max(CASE WHEN \(condition) THEN \(value.text) END)", of: [value, place, known], isWide: true)
        }
        // The middle one, or the two in the middle.
        let low = at("2 * \(place.text) = \(known.text) OR 2 * \(place.text) = \(known.text) + 1")
        let high = at("2 * \(place.text) = \(known.text) + 1 OR 2 * \(place.text) = \(known.text) + 2")
        let sum = try self.sum(Whole(code: low, range: item.top.range), Whole(code: high, range: item.top.range))
        let summed = kept(sum)
        return try quantity(
            item.unit * (Rational(1).divided(by: 2) ?? 1), kept(Whole(code: whole(summed.code), range: summed.range)),
            item.bottom, value: item.value)
    }

    // MARK: Order

    /// Integers that stand in the same order as a quotient, one after the other: two quotients with bottoms of at most `b`
    /// differ by at least 1/b², so their whole parts and as many further digits as b² has tell them apart.
    /// - Parameters:
    ///   - among: what takes part; others have none.
    ///   - given: the greatest bottom of all that are compared, where that is not the item's own.
    ///   - greatest: the greatest top of them: all must have as many integers.
    func orderKeys(
        _ item: Quantity, counted among: Truth? = nil, limit given: Rational? = nil, top greatest: Rational? = nil
    ) throws(Unfit) -> [Code] {
        func only(_ code: Code) -> Code {
            guard let among else { return column(widened(code), "k") }
            return column(
                .of([among.code, code], "CASE WHEN \(among.code.text) THEN \(code.text) END", isWide: true), "k")
        }
        guard !item.bottom.isEmpty else { return [only(item.top.code)] }
        let bottom = try divisor(item.bottom)
        let limit = given ?? bottom.range.upperBound
        let top = kept(item.top)
        // The digits of b², and those of what is left times the base.
        let needed = Unfit.digits(0...(limit * limit))
        let longest = Unfit.digits(0...(greatest ?? top.range.magnitudes.upperBound))
        if longest + needed <= Dialect.quotientDigits {
            return [only(try floor(kept(product(top, Rational(10).power(needed) ?? 1)), bottom).code)]
        }
        let size = min(Dialect.quotientDigits, Dialect.digits - Unfit.digits(0...limit))
        guard size > 0, let base = Rational(10).power(size) else {
            throw Unfit(
                reason: Localized(
                    vi: "mẫu số của một thương có \(Unfit.digits(0...limit)) chữ số: không xếp thứ tự được",
                    en: "the bottom of a quotient has \(Unfit.digits(0...limit)) digits: it cannot be put in order"),
                mend: nil)
        }
        let most = (item.value.magnitudes.upperBound.divided(by: item.unit) ?? 0).ceiling
        let whole = kept(try floor(top, bottom, most: most))
        var keys = [only(whole.code)]
        // A quotient times what it was divided by comes back to what was divided.
        let back = top.range.lowerBound - bottom.range.upperBound...top.range.upperBound
        var rest = kept(try difference(top, product(whole, bottom, within: back)))
        for number in 1...(needed + size - 1) / size {
            rest.range = 0...(limit - 1)
            let raised = kept(try product(rest, base))
            // What is left is less than the bottom, so that this is less than the base.
            let digits = kept(try quotient(raised, bottom, most: base - 1))
            keys.append(only(digits.code))
            if number * size < needed {
                rest = kept(try difference(raised, product(digits, bottom, within: 0...raised.range.upperBound)))
            }
        }
        return keys
    }
}

extension ClosedRange<Rational> {
    /// That of the sums of one to very many numbers of the range.
    fileprivate var added: ClosedRange {
        let low = Swift.min(lowerBound, lowerBound * Draft.mostUnits)
        let high = Swift.max(upperBound, upperBound * Draft.mostUnits)
        return low...high
    }
}
