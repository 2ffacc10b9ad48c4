// The points of the rows of one block.
import Exact
import Rules

struct BlockScorer: Sendable {
    let form: ColumnForm
    let plan: PointsPlan
    let keyLines: [Int]
    let sectionPlaces: Int
    let totalPlaces: Int

    init(_ form: ColumnForm, _ plan: PointsPlan, keyLines: [Int]) {
        self.form = form
        self.plan = plan
        self.keyLines = keyLines
        // What reports show of a number that goes on takes one decimal more to be rounded for show.
        sectionPlaces = max(6, plan.rounding.places) + 1
        totalPlaces = sectionPlaces
    }

    func score(_ steps: BlockSteps) -> BlockScores {
        let lines = ColumnLines(form, steps)
        let rows = (0..<steps.count).map { row in
            let scores = form.lines.indices.map { lines.score($0, row) }
            return (points: RowPoints(plan, scores), keys: keyLines.map { plan.chosen(scores[$0].points) })
        }
        var provisional = RowBits(steps.count)
        for (row, scored) in rows.enumerated() { provisional[row] = scored.points.isProvisional }
        let full = Rational.sum(plan.counted.compactMap { $0 })
        let isFull = rows.allSatisfy { $0.points.surelyAssigned == full && $0.points.assigned == full }
        let verdicts = form.vetoes.map { verdict($0, steps) }
        return BlockScores(
            sections: plan.sections.indices.map { section in
                BlockPoints(rows.map { $0.points.sections[section] }, places: sectionPlaces)
            }, total: BlockPoints(rows.map(\.points.total), places: totalPlaces),
            criteria: keyLines.indices.map { key in BlockPoints(rows.map { $0.keys[key] }, places: totalPlaces) },
            keys: form.keys.map { $0.map { steps.number($0) } },
            notes: BlockNotes(
                assigned: isFull
                    ? nil
                    : (
                        NumberVector(values: .exact(rows.map(\.points.assigned)), nothing: nil),
                        NumberVector(values: .exact(rows.map(\.points.surelyAssigned)), nothing: nil)
                    ), provisional: provisional.isEmpty ? nil : provisional, vetoes: verdicts.map(\.applies),
                undecided: verdicts.map(\.isOpen)))
    }

    private func verdict(
        _ veto: ColumnForm.Reading, _ steps: BlockSteps
    ) -> (applies: RowBits?, isOpen: RowBits?) {
        let value = steps.truth(veto.value)
        let own = steps.truth(veto.ownMissing)
        let others = steps.truth(veto.othersMissing)
        var applies = RowBits(steps.count)
        var isOpen = RowBits(steps.count)
        for row in 0..<steps.count {
            if own[row] == false, others[row] == false, let flag = value[row] {
                applies[row] = flag
            } else {
                isOpen[row] = true
            }
        }
        return (applies.isEmpty ? nil : applies, isOpen.isEmpty ? nil : isOpen)
    }
}
