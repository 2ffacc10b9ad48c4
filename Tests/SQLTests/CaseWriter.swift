// A query with its table and the tracing evaluator's numbers, as JSON, for the scripts that run it in an engine.
import Exact
import Foundation
import Rules
import Scoring

@testable import SQL

/// An edition, blocs of entries, and the query in every dialect.
struct Case {
    var form: ColumnForm
    var blocs: [[Entry]]

    private static func text(_ number: Rational?) -> Any { number.map(\.fractionText) ?? NSNull() }

    private func ends(_ name: String, _ bounds: Bounds) -> [String: Any] {
        ["\(name) least": Self.text(bounds.least), "\(name) most": Self.text(bounds.most)]
    }

    /// What each unit must come to, column by column.
    private func expected(_ entries: [Entry]) -> [String: [String: Any]] {
        let scorer = Scorer(form.edition, period: form.period, entries: entries)
        let isRounded = form.edition.ranking.on == .rounded
        func chosen(_ points: Points) -> Bounds { isRounded ? points.rounded : points.exact }
        var all: [String: [String: Any]] = [:]
        for row in scorer.ranking(scorer.scorecards()).rows {
            let card = row.scorecard
            var columns: [String: Any] = [
                "rank least": Self.text(row.rank.map { Rational($0.lowerBound) }),
                "rank most": Self.text(row.rank.map { Rational($0.upperBound) }),
            ]
            columns.merge(ends("total", chosen(card.total))) { $1 }
            if form.edition.ranking.notAssigned == .percent { columns.merge(ends("percent", row.basis)) { $1 } }
            func add(_ sections: [SectionScore]) {
                for section in sections {
                    columns.merge(ends("section \(section.section)", chosen(section.points))) { $1 }
                    for criterion in section.criteria {
                        columns.merge(ends(criterion.criterion, chosen(criterion.points))) { $1 }
                        columns["\(criterion.criterion) state"] = criterion.word
                    }
                    add(section.sections)
                }
            }
            add(card.sections)
            if !form.edition.grades.isEmpty, form.edition.grades.allSatisfy({ $0.quota == nil }) {
                columns["grade most"] = row.rank == nil ? NSNull() : row.grades.first?.id ?? NSNull()
                columns["grade least"] =
                    row.rank == nil || row.mayHaveNoGrade ? NSNull() : row.grades.last?.id ?? NSNull()
            }
            for number in form.edition.vetoes.indices {
                columns["veto \(number + 1)"] =
                    card.vetoes.contains(number) ? "applies" : card.undecidedVetoes[number] != nil ? "open" : "no"
            }
            all[card.board] = columns
        }
        return all
    }

    func json(_ queries: [Dialect: String]) throws -> Data {
        let inputs = form.inputs.map { InputColumn($0, form.edition, digits: 6) }
        var rows: [[Any]] = []
        var expected: [String: Any] = [:]
        for (number, entries) in blocs.enumerated() {
            for entry in entries {
                rows.append(["bloc \(number)", entry.board] + form.inputs.map { Self.text(entry.number($0)) })
            }
            expected["bloc \(number)"] = self.expected(entries)
        }
        let columns = inputs.map { ["name": $0.name, "places": $0.places, "isYesNo": $0.isYesNo] as [String: Any] }
        let places =
            form.edition.ranking.on == .rounded && form.edition.rounding.at != .never
            ? form.edition.rounding.places : -1
        return try JSONSerialization.data(
            withJSONObject: [
                "columns": columns, "rows": rows, "expected": expected, "places": places,
                "queries": Dictionary(uniqueKeysWithValues: queries.map { ($0.key.rawValue, $0.value) }),
            ] as [String: Any], options: [.sortedKeys])
    }
}

extension CriterionScore {
    /// As the query says it.
    fileprivate var word: String {
        let word =
            switch state {
            case .determined(.computed): "determined"
            case .determined(.zeroForMissing): "zero for missing"
            case .undetermined: "undetermined"
            case .notAssigned: "not assigned"
            }
        return provisional.isEmpty ? word : word + ", others missing"
    }
}
