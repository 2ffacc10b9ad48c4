// Sums in machine integers against sums of exact numbers: within the error that they state, and exact where they decide.
import Exact
import Testing

@testable import Rules
@testable import Scoring

/// Numbers of rows to be added: integers times a unit, made at random, some far apart in size.
private struct Parts: CustomStringConvertible {
    var parts: [Fixed] = []
    var constant: Rational
    let rows = 7

    init(_ random: inout Seeded) {
        constant = Rational(random.number(-50...50), over: random.one(of: [1, 2, 7, 1000])) ?? 0
        for _ in 0..<random.number(0...6) {
            let reach = random.one(of: [3, 1000, 1 << 31, 1 << 40])
            let tops = (0..<rows).map { _ in Int64(random.number(-reach...reach)) }
            let size = random.one(of: [1, 1, 1000, reach])
            // 1/20 and 1/8 end; sevenths and the quotients of large numbers do not.
            let unit =
                random.happens(50)
                ? Rational(random.number(1...9), over: size * random.one(of: [20, 8, 1]))
                : Rational(random.number(1...9), over: size * random.one(of: [7, 999_999, 21]))
            var fixed = Fixed(tops: tops, unit: unit ?? 1, error: 0, range: 0...0)
            fixed.look()
            parts.append(fixed)
        }
    }

    func exact(_ row: Int) -> Rational {
        Rational.sum(parts.map { Rational(Int($0.tops[row])) * $0.unit } + [constant])
    }

    /// What is wrong of their sum.
    func fault(_ places: Int, _ limits: Bounds) -> String? {
        guard
            let sum = Fixed(sum: parts, constant, [], also: [], count: rows)?
                .clamped(least: limits.least, most: limits.most)
        else { return nil }
        let rounded = Dictionary(
            uniqueKeysWithValues: RoundingMode.allCases.map { ($0, sum.rounded(places: places, $0)) })
        let codes = sum.codes(places: places)
        let scale = Rational(10).power(places) ?? .one
        for row in 0..<rows {
            let number = limits.clamp(exact(row))
            guard let quotient = number.divided(by: sum.unit) else { return "unit" }
            if (quotient - Rational(Int(sum.tops[row]))).magnitude > Rational(Int(sum.error)) {
                return "\(number) is not within \(sum.error) of \(sum.tops[row]) times \(sum.unit)"
            }
            if !sum.range.contains(sum.tops[row]) { return "\(sum.tops[row]) outside of \(sum.range)" }
            for (mode, decided) in rounded {
                guard let decided, decided.unsure?[row] != true else { continue }
                let expected = number.rounded(places: places, mode).map { $0 * scale }
                if expected != Rational(Int(decided.units[row])) {
                    return "\(number) \(mode) to \(places) places: \(decided.units[row])"
                }
            }
            guard let codes, codes.unsure?[row] != true else { continue }
            if PointsColumn.code(number, scale) != codes.units[row] {
                return "\(number) at \(places) places: \(codes.units[row])"
            }
        }
        // Exact sums decide every row.
        if sum.error == 0, codes?.unsure != nil || rounded.values.contains(where: { $0?.unsure != nil }) {
            return "an exact sum that leaves a row open"
        }
        return nil
    }

    /// As few parts as still go wrong.
    func smallest(_ places: Int, _ limits: Bounds) -> Parts {
        for index in parts.indices {
            var fewer = self
            fewer.parts.remove(at: index)
            if fewer.fault(places, limits) != nil { return fewer.smallest(places, limits) }
        }
        return self
    }

    var description: String { "\(constant) + \(parts)" }
}

@Test func sumsInMachineIntegersKeepTheErrorTheyStateAndDecideExactly() {
    var random = Seeded(11)
    var decided = 0
    for _ in 0..<600 {
        let parts = Parts(&random)
        let places = random.number(0...7)
        let limits = random.one(
            of: [Bounds(), Bounds(least: 0, most: 40), Bounds(most: q("1/3")), Bounds(least: q("-7.25"))])
        if Fixed(sum: parts.parts, parts.constant, [], also: [], count: parts.rows)?.codes(places: places) != nil {
            decided += 1
        }
        guard let fault = parts.fault(places, limits) else { continue }
        let smallest = parts.smallest(places, limits)
        Issue.record("\(smallest.fault(places, limits) ?? fault) in \(smallest)")
        return
    }
    // Most of them fit machine integers, so that the test says something.
    #expect(decided > 300)
}

/// A criterion over numbers in each of the forms that steps yield, against what each row is by itself.
@Test func criteriaAreReadAlikeFromEveryFormOfNumbers() throws {
    var random = Seeded(23)
    var seen: [String: Int] = [:]
    for _ in 0..<300 {
        let rounding = random.one(
            of: ["{at: none}", "{at: criterion, places: 2, mode: half up}", "{at: criterion, places: 0, mode: down}"])
        var table = Table.one(#"score: "z.actual", atLeast: -2, atMost: 10"#)
        table.rounding = rounding
        let edition = try table.edition()
        // As if the rule did not keep to its limits.
        let rule = LineRule(edition.criteria[0], PointsPlan(edition))
        let count = random.number(1...70)
        let reach = random.one(of: [12, 4000, 1 << 40])
        let unit = Rational(random.number(1...3), over: max(1, reach / 12) * random.one(of: [1, 1, 7])) ?? 1
        let tops = (0..<count).map { _ in Int64(random.number(-reach / 4...reach)) }
        let bottoms = (0..<count).map { _ in Int64(random.number(1...9)) }
        let values: NumberVector.Values
        switch random.number(0...3) {
        case 0: values = .same(Rational(Int(tops[0])) * unit)
        case 1: values = .whole(tops, unit: unit)
        case 2: values = .fraction(tops, bottoms, unit: unit)
        default: values = .exact(zip(tops, bottoms).map { (Rational(Int($0), over: Int($1)) ?? 0) * unit })
        }
        var nothing = RowBits(count)
        for row in 0..<count where random.happens(10) { nothing[row] = true }
        let vector = NumberVector(values: values, nothing: nothing.isEmpty ? nil : nothing)
        let never = TruthVector(values: .same(false), undecided: nil)
        let term = rule.term(
            ColumnLines.Line(
                formula: .init(value: vector, ownMissing: never, othersMissing: never), assigned: nil), count: count)
        let ends = try #require(BlockScorer.Ends(sum: [], [term], also: [], count))
        let least = try #require(ends.least.codes(places: 8))
        let most = ends.most.flatMap { $0.fixed.codes(places: 8) } ?? least
        for row in 0..<count where term.odd?[row] != true {
            let number = vector[row]
            let isComputed = number.map { edition.criteria[0].bounds.contains($0) } ?? false
            let bounds =
                isComputed ? Bounds.exactly(edition.rounding.apply(number ?? 0, at: .criterion)) : rule.possible
            seen[isComputed ? "computed" : "open", default: 0] += 1
            #expect((term.open?[row] ?? false) == !isComputed)
            for (end, decided) in [(bounds.least, least), (bounds.most, most)] where decided.unsure?[row] != true {
                #expect(decided.units[row] == end.flatMap { PointsColumn.code($0, 100_000_000) })
            }
        }
    }
    #expect(seen["computed"] ?? 0 > 2_000)
    #expect(seen["open"] ?? 0 > 500)
}
