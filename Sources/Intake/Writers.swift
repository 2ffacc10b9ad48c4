// Submissions and awards as the files that are kept: the same content gives the same bytes.
import Rules

/// Writes a board's figures as a long CSV file.
public enum SubmissionWriter {
    /// The figures in the edition's order of indicators and attributes, then the self-scores in its order of criteria. What
    /// the edition does not know comes last, by name, so that nothing is lost.
    public static func csv(_ submission: Submission, edition: Edition) -> String {
        let all = Array(submission.figures.values) + Array(submission.selfScores.values)
        // What no figure has gets no column: most files have none of these.
        let extra = Extra.allCases.filter { part in all.contains { part.text(of: $0) != nil } }
        var rows = [
            ["board", "indicator", "attribute", "value", "qualifier", "evidence", "source"] + extra.map(\.rawValue)
        ]
        let known = edition.indicators.flatMap { indicator in Attribute.allCases.map { FigureKey(indicator.id, $0) } }
        for key in known + submission.figures.keys.filter({ edition.indicator($0.indicator) == nil }).sorted() {
            guard let figure = submission.figures[key] else { continue }
            rows.append(row(submission.board, key.indicator, key.attribute.rawValue, figure, extra))
        }
        let criteria = edition.criteria.map(\.id)
        for id in criteria + submission.selfScores.keys.filter({ !criteria.contains($0) }).sorted() {
            guard let figure = submission.selfScores[id] else { continue }
            rows.append(row(submission.board, id, "selfScore", figure, extra))
        }
        return CSVFile.write(rows: rows)
    }

    private static func row(
        _ board: String, _ name: String, _ attribute: String, _ figure: Figure, _ extra: [Extra]
    ) -> [String] {
        [
            board, name, attribute, figure.value.description, figure.isEstimate ? "estimate" : "",
            figure.evidence?.title ?? "", figure.source ?? "",
        ] + extra.map { $0.text(of: figure) ?? "" }
    }

    /// Columns that are written only where something stands in them.
    private enum Extra: String, CaseIterable {
        case evidenceNumber, evidenceDate, note, written, formula, cell

        func text(of figure: Figure) -> String? {
            switch self {
            case .evidenceNumber: figure.evidence?.number
            case .evidenceDate: figure.evidence?.date?.description
            case .note: figure.note
            case .written: figure.written
            case .formula: figure.formula
            case .cell: figure.cell
            }
        }
    }
}

/// Writes judged points as a CSV file.
public enum AwardWriter {
    /// The awards in the order of the bloc's members and the edition's criteria; others last, by name.
    public static func csv(_ awards: [Award], edition: Edition, bloc: Bloc) -> String {
        let members = Dictionary(bloc.members.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let criteria = Dictionary(
            edition.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        func order(_ award: Award) -> (Int, String, Int, String) {
            (members[award.board] ?? Int.max, award.board, criteria[award.criterion] ?? Int.max, award.criterion)
        }
        let rows = awards.sorted { order($0) < order($1) }.map { award in
            [award.board, award.criterion, award.points.description, award.reason ?? ""]
        }
        return CSVFile.write(rows: [["board", "criterion", "points", "reason"]] + rows)
    }
}
