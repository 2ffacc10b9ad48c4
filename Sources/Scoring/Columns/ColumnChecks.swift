// Which units of a table fail a check of the edition, found in columns: the few that do are looked at one by one after.
import Diagnostics
import Rules

extension ColumnRanking {
    /// Whether some check has to be run unit by unit, because columns do not know all that it asks.
    public var hasOtherChecks: Bool { form.checks.contains { $0.holds == nil } }

    /// The rows that fail any check that columns know, in the order of the table.
    /// - Parameter refusing: whether by checks that refuse a file, or by those that warn.
    public func rowsFailingChecks(refusing: Bool) -> [Int] {
        let conditions = form.checks.filter { (form.edition.checks[$0.check].severity == .error) == refusing }
            .compactMap(\.holds)
        guard !conditions.isEmpty else { return [] }
        let found = concurrentMap(table.blockCounts.count) { block in
            let steps = scores.evaluator.block(block)
            let truths = conditions.map { steps.truth($0) }
            return (0..<table.blockCounts[block]).filter { row in truths.contains { $0[row] == false } }
        }
        var start = 0
        return zip(found, table.blockCounts).flatMap { rows, count in
            defer { start += count }
            return rows.map { start + $0 }
        }
    }
}

extension ColumnRanking {
    /// What a unit's total is of the points that it could have, in percent; nil where it could have none.
    public func percent(_ row: Int) -> Bounds? {
        Scorecard(
            board: "", sections: [], sum: .zero, total: .zero, assigned: assigned(row),
            surelyAssigned: surelyAssigned(row), vetoes: [], undecidedVetoes: [:]
        ).percent(total[row])
    }
}
