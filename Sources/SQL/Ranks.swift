// Ranks as intervals: how many units are surely ahead of one, and how many may be.
import Diagnostics
import Exact
import Rules
import Scoring

extension Steps {
    /// The values of the keys at their worst and at their best, larger is better, as integers that stand in their order.
    private func keyColumns(_ lines: [JudgedLine], _ totals: Totals) throws(Unfit) -> [(
        worst: Code, best: Code, isTotal: Bool
    )] {
        var columns: [(worst: Code, best: Code, isTotal: Bool)] = []
        for (number, key) in form.edition.ranking.keys.enumerated() {
            let ends: Ends?
            switch key.subject {
            case .total: ends = totals.basis
            case .section(let id):
                ends =
                    totals.sections.first { column in
                        column.section.id == id && form.edition.sections.contains { $0.id == id }
                    }?.points
            case .criterion(let id): ends = lines.first { $0.criterion.id == id }?.points
            case .indicator:
                ends = try form.keys[number].map { (id: StepID) throws(Unfit) in
                    let value = try draft.kept(self.number(id))
                    return Ends(least: value, most: value)
                }
            }
            guard var ends else { continue }
            if key.isAscending { ends = Ends(least: draft.negated(ends.most), most: draft.negated(ends.least)) }
            columns += try ordered(ends)
        }
        return columns
    }

    private func ordered(_ ends: Ends) throws(Unfit) -> [(worst: Code, best: Code, isTotal: Bool)] {
        let unit =
            ends.least.constant == 0
            ? ends.most.unit : ends.most.constant == 0 ? ends.least.unit : ends.least.unit.common(ends.most.unit)
        func aligned(_ end: Quantity) throws(Unfit) -> Quantity {
            if end.constant == 0 { return end }
            var result = end
            result.top = try draft.product(end.top, end.unit.divided(by: unit) ?? 1)
            result.unit = unit
            return result
        }
        let (least, most) = (try aligned(ends.least), try aligned(ends.most))
        func base(_ end: Quantity) throws(Unfit) -> Rational { try draft.divisor(end.bottom).range.upperBound }
        let both = max(try base(least), try base(most))
        let isTotal = ends.least.isTotal && ends.most.isTotal
        // One that has no bottom of its own has that of 1, and as many digits.
        func keys(_ end: Quantity) throws(Unfit) -> [Code] {
            var end = end
            if end.bottom.isEmpty, both > 1 { end.bottom = [draft.literal(1)] }
            return try draft.orderKeys(
                end, limit: both, top: max(least.top.range.magnitudes.upperBound, most.top.range.magnitudes.upperBound))
        }
        let (worst, best) = (try keys(least), try keys(most))
        return zip(worst, best).map { ($0, $1, isTotal) }
    }

    /// Lays out the ranks: a row at a unit's worst and one at its best, all in one order, so that a count takes one pass.
    func ranks(_ lines: [JudgedLine], _ totals: Totals, vetoes: [(applies: Truth, isOpen: Truth)]) throws(Unfit)
        -> RankColumns
    {
        let isIn = form.edition.ranking.vetoed.ranked
        let contends = isIn ? Truth.known(true) : draft.not(draft.or(vetoes.map(\.applies)))
        let isCertain = isIn ? Truth.known(true) : draft.and([contends, draft.not(draft.or(vetoes.map(\.isOpen)))])
        let (contender, certain) = (try repeatable(contends), try repeatable(isCertain))
        let keys = try keyColumns(lines, totals)
        draft.start("ends")
        let end = Code(text: "at_best", isAtom: true)
        var order: [Code] = []
        for key in keys {
            let zero = draft.dialect.literal(0)
            let chosen = draft.column(
                Code.of(
                    [key.worst, key.best], "CASE WHEN at_best = 1 THEN \(key.best.text) ELSE \(key.worst.text) END",
                    isWide: true), "k")
            guard !key.isTotal else {
                order.append(chosen)
                continue
            }
            // What is open lies before all numbers at its worst, and after them at its best.
            order.append(
                draft.column(
                    Code.of(
                        [chosen], "CASE WHEN \(chosen.text) IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END"),
                    "k"))
            order.append(draft.column(Code.of([chosen], "COALESCE(\(chosen.text), \(zero))", isWide: true), "k"))
        }
        draft.start("ranks")
        let by = order.isEmpty ? "ORDER BY 1" : "ORDER BY \(order.map(\.text).joined(separator: ", "))"
        func count(_ isCounted: Truth, atBest: Int, _ order: String) -> Code {
            draft.window(
                "sum(CASE WHEN at_best = \(atBest) AND \(isCounted.code.operand) THEN 1 ELSE 0 END)",
                of: [end, isCounted.code], order: order)
        }
        // All without those that are not above.
        let sureAll = count(certain, atBest: 0, "")
        let sureBelow = count(certain, atBest: 0, by)
        let mayAll = count(contender, atBest: 1, "")
        let mayBelow = count(contender, atBest: 1, by)
        let place = draft.window("dense_rank()", of: [], order: by, frame: .unit)
        let rows = draft.window("count(*)", of: [])
        draft.start("places")
        func ofUnit(_ call: String) -> Code {
            draft.column(
                Code(text: "\(call) OVER (PARTITION BY \(draft.unitKey))", isAtom: false, stage: 0, frame: .unit), "p")
        }
        let least = ofUnit("max(CASE WHEN at_best = 1 THEN 1 + \(sureAll.text) - \(sureBelow.text) END)")
        let most = ofUnit("max(CASE WHEN at_best = 0 THEN 1 + \(mayAll.text) - \(mayBelow.text) END)")
        let low = ofUnit("min(\(place.text))")
        let high = ofUnit("max(\(place.text))")
        let copies = ofUnit("count(*)")
        draft.start("result")
        return RankColumns(
            contender: contender, certain: certain, least: least,
            most: .of([most, low, high], "\(most.text) - CASE WHEN \(high.text) > \(low.text) THEN 1 ELSE 0 END"),
            copies: copies, rows: rows)
    }
}

/// Where a unit stands, and what must hold for that to be right.
struct RankColumns {
    var contender: Truth
    var certain: Truth
    var least: Code
    var most: Code
    /// How often the unit stands in its bloc, twice over.
    var copies: Code
    /// How many units the bloc has, twice over.
    var rows: Code
}
