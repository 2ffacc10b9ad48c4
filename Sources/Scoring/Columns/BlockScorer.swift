// The points of the rows of one block: sums of machine integers for all rows at once, and row by row for what these
// cannot decide.
import Exact
import Rules

struct BlockScorer: Sendable {
    let form: ColumnForm
    let plan: PointsPlan
    let rules: [LineRule]
    /// The lines of criteria that are keys of the ranking.
    let keyLines: [Int]
    /// Decimal places of the columns.
    let sectionPlaces: Int
    let totalPlaces: Int
    let keyPlaces: Int
    /// The places in which all stated points are whole.
    private let statedPlaces: Int?

    init(_ form: ColumnForm, _ plan: PointsPlan, keyLines: [Int]) {
        self.form = form
        self.plan = plan
        self.keyLines = keyLines
        rules = form.lines.map { LineRule($0.criterion, plan) }
        // Reports show so many decimals; what goes on takes one more, and the hint that it goes on, to be rounded.
        let shown = max(6, plan.rounding.places) + 1
        sectionPlaces = plan.rounds(at: .section) ? plan.rounding.places : shown
        // Where totals are not rounded, more places part more of them; but the sums must be far more precise than these.
        keyPlaces = max(shown, 12 - plan.digits)
        totalPlaces = plan.rounds(at: .total) ? plan.rounding.places : keyPlaces
        let places = plan.counted.compactMap { $0 }.map(\.decimalPlaces)
        statedPlaces = places.contains(nil) ? nil : places.compactMap { $0 }.max() ?? 0
    }

    func score(_ steps: BlockSteps) -> BlockScores {
        let count = steps.count
        let lines = ColumnLines(form, steps)
        let terms = zip(rules, lines.lines).map { $0.term($1, count: count) }
        var odd = RowBits(count)
        var provisional: RowBits?
        for term in terms {
            if let rows = term.odd { odd = odd | rows }
            provisional = .union(provisional, term.provisional)
        }
        func coded(_ sum: Ends?, _ places: Int) -> BlockPoints {
            guard let sum, let least = sum.least.codes(places: places) else {
                odd = RowBits(count, true)
                return BlockPoints(codes: Array(repeating: 0, count: count))
            }
            var points = BlockPoints(codes: least.units)
            if let rows = least.unsure { odd = odd | rows }
            guard let ends = sum.most else { return points }
            guard let most = ends.fixed.codes(places: places) else {
                odd = RowBits(count, true)
                return points
            }
            if let rows = most.unsure { odd = odd | (rows & ends.rows) }
            var codes = least.units
            ends.rows.each { row in
                codes[row] = most.units[row]
                // Two ends cut off to the same may still be two.
                if codes[row] == least.units[row], codes[row] & 1 == 1 { odd[row] = true }
            }
            points.most = codes
            return points
        }
        let nodes = plan.sections.map { node($0, terms, count, &odd) }
        var total = nodes.contains { $0 == nil } ? nil : Ends(sum: nodes.compactMap { $0 }, [], also: [], count)
        if plan.rounds(at: .total) { total = total.flatMap { rounded($0, &odd) } }
        var scores = BlockScores(
            sections: nodes.map { coded($0, sectionPlaces) }, total: coded(total, totalPlaces),
            criteria: keyLines.map { coded(Ends(sum: [], [terms[$0]], also: [], count), keyPlaces) },
            keys: form.keys.map { $0.map { steps.number($0) } }, notes: notes(terms, steps, provisional, &odd))
        guard !odd.isEmpty else { return scores }
        RowScores(self, lines).set(odd, &scores)
        return scores
    }

    // MARK: Sums

    /// The least and the most that numbers can be.
    struct Ends {
        var least: Fixed
        /// The most, for the rows where it may be another; nil for none.
        var most: (fixed: Fixed, rows: RowBits)?

        init(least: Fixed) { self.least = least }

        /// The sum of sections and criteria.
        init?(sum parts: [Ends], _ terms: [LineTerm], also: [Rational], _ count: Int) {
            let constant = Rational.sum(terms.map(\.constant))
            let fixed = terms.compactMap(\.fixed)
            func sum(_ ends: [Fixed], _ limit: (LineTerm) -> Rational) -> Fixed? {
                let patches = terms.compactMap { term -> Patch? in
                    let number = limit(term)
                    return number.isZero ? nil : term.open.map { Patch(rows: $0, number: number) }
                }
                if ends.count == 1, fixed.isEmpty, patches.isEmpty, constant.isZero { return ends[0] }
                return Fixed(sum: ends + fixed, constant, patches, also: also, count: count)
            }
            guard let least = sum(parts.map(\.least), \.limits.least) else { return nil }
            self.least = least
            let open = (parts.map { $0.most?.rows } + terms.map(\.open)).reduce(nil) { RowBits.union($0, $1) }
            guard let open else { return }
            guard let most = sum(parts.map { $0.most?.fixed ?? $0.least }, \.limits.most) else { return nil }
            self.most = (most, open)
        }

        /// Both ends changed; nil where one cannot be.
        func map(_ change: (Fixed) -> Fixed?) -> Ends? {
            guard let least = change(least) else { return nil }
            var ends = Ends(least: least)
            guard let most else { return ends }
            guard let changed = change(most.fixed) else { return nil }
            ends.most = (changed, most.rows)
            return ends
        }
    }

    private func node(_ node: PointsPlan.Node, _ terms: [LineTerm], _ count: Int, _ odd: inout RowBits) -> Ends? {
        var parts: [Ends] = []
        for part in node.parts {
            guard let sum = self.node(part, terms, count, &odd) else { return nil }
            parts.append(sum)
        }
        let limits = [node.bounds.least, node.bounds.most].compactMap { $0 }
        let ends = Ends(sum: parts, Array(terms[node.lines]), also: limits, count)?
            .map { $0.clamped(least: node.bounds.least, most: node.bounds.most) }
        return plan.rounds(at: .section) ? ends.flatMap { rounded($0, &odd) } : ends
    }

    private func rounded(_ ends: Ends, _ odd: inout RowBits) -> Ends? {
        ends.map { fixed in
            guard let decided = fixed.rounded(places: plan.rounding.places, plan.rounding.mode),
                let unit = Rational(10).power(-plan.rounding.places)
            else { return nil }
            if let unsure = decided.unsure { odd = odd | unsure }
            var result = Fixed(tops: decided.units, unit: unit, error: 0, range: 0...0)
            result.look()
            return result.reach < 1 << 61 ? result : nil
        }
    }

    // MARK: Notes

    private func notes(
        _ terms: [LineTerm], _ steps: BlockSteps, _ provisional: RowBits?, _ odd: inout RowBits
    ) -> BlockNotes {
        let verdicts = form.vetoes.map { verdict($0, steps) }
        let patches = zip(plan.counted, terms).compactMap { points, term in
            points.flatMap { points in term.notAssigned.map { Patch(rows: $0, number: -points) } }
        }
        var assigned: (all: NumberVector, sure: NumberVector)?
        if !patches.isEmpty {
            if let places = statedPlaces, let unit = Rational(10).power(-places),
                let sum = Fixed(sum: [], plan.stated, patches, also: [unit], count: steps.count), sum.error == 0
            {
                let all = NumberVector(values: .whole(sum.tops, unit: sum.unit), nothing: nil)
                assigned = (all, all)
            } else {
                odd = RowBits(steps.count, true)
            }
        }
        return BlockNotes(
            assigned: assigned, provisional: provisional, vetoes: verdicts.map(\.applies),
            undecided: verdicts.map(\.isOpen))
    }

    private func verdict(
        _ veto: ColumnForm.Reading, _ steps: BlockSteps
    ) -> (applies: RowBits?, isOpen: RowBits?) {
        let value = steps.truth(veto.value)
        let missing = RowBits.union(
            steps.truth(veto.ownMissing).rows(steps.count), steps.truth(veto.othersMissing).rows(steps.count))
        let isOpen = RowBits.union(missing, value.undecided)?.orNil
        let applies = value.yes(steps.count)
        return ((isOpen.map { applies - $0 } ?? applies).orNil, isOpen)
    }
}

/// The rows of a block that are worked out one by one.
private struct RowScores {
    let scorer: BlockScorer
    let lines: ColumnLines

    init(_ scorer: BlockScorer, _ lines: ColumnLines) {
        self.scorer = scorer
        self.lines = lines
    }

    func set(_ rows: RowBits, _ scores: inout BlockScores) {
        let plan = scorer.plan
        func scale(_ places: Int) -> Rational { Rational(10).power(places) ?? .one }
        let scales = (
            section: scale(scorer.sectionPlaces), total: scale(scorer.totalPlaces), key: scale(scorer.keyPlaces)
        )
        var provisional = scores.notes.provisional ?? RowBits(rows.count)
        var assigned: [Int: (all: Rational, sure: Rational)] = [:]
        rows.each { row in
            let each = scorer.rules.indices.map { lines.score($0, row) }
            let points = RowPoints(plan, each)
            for section in scores.sections.indices {
                scores.sections[section].set(row, points.sections[section], scales.section)
            }
            scores.total.set(row, points.total, scales.total)
            for (index, line) in scorer.keyLines.enumerated() {
                scores.criteria[index].set(row, plan.chosen(each[line].points), scales.key)
            }
            provisional[row] = points.isProvisional
            assigned[row] = (points.assigned, points.surelyAssigned)
        }
        scores.notes.provisional = provisional.orNil
        let full = plan.stated
        guard scores.notes.assigned != nil || assigned.values.contains(where: { $0.sure != full || $0.all != full })
        else { return }
        let known = scores.notes.assigned
        func vector(_ known: NumberVector?, _ own: ((all: Rational, sure: Rational)) -> Rational) -> NumberVector {
            NumberVector(
                values: .exact((0..<rows.count).map { row in assigned[row].map(own) ?? known?[row] ?? full }),
                nothing: nil)
        }
        scores.notes.assigned = (vector(known?.all, \.all), vector(known?.sure, \.sure))
    }
}
