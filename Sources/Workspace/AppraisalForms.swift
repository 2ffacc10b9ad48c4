// Appraisal forms of the reports that stand.
import Diagnostics
import Exact
import Intake
import Rules
import Scoring

extension Workspace {
    /// The form in which a board's report is appraised.
    /// - Parameter team: nil for the head and the deputy, whose form has everything.
    /// - Throws: `board.unknown`, `board.not-a-member`, `board.not-submitted`; `appraisal.team` for a team that no section
    ///   names; `period.published`; what opening the period throws.
    public func appraisalForm(
        of board: String, team: String?, bloc: Bloc, period: Period
    ) throws(Diagnosed) -> (form: Form, edition: Edition, warnings: [Diagnostic]) {
        let member = try bloc.reporter(board, in: period)
        let rules = try rules(of: bloc)
        let ledger = try blocLedger(of: bloc)
        let opened = try open(period, in: ledger, by: rules)
        try opened.record.checkOpen(period)
        let edition = opened.edition
        if let team, edition.criteria(appraisedBy: team).isEmpty {
            throw Diagnosed(
                Diagnostic(
                    .error, "appraisal.team",
                    Localized(
                        vi: "không nhóm tiêu chí nào có appraisedBy: \(team)", en: "no section has appraisedBy: \(team)"
                    ),
                    expected: Localized(same: edition.teams.joined(separator: " | ")),
                    mend: edition.teams.nearest(to: team).map {
                        Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                    }))
        }
        let report = try report(of: board, opened, in: ledger)
        let writer = AppraisalFormWriter(
            edition: edition, bloc: bloc, member: member, report: report, computed: opened.computedPoints(of: board),
            team: team)
        let form = Form(
            board: board, workbook: writer.spreadsheet, isCorrection: false, previous: nil, plan: nil, last: nil,
            fileName: "\(board)-\(period)-tham-dinh.xlsx")
        return (form, edition, opened.warnings)
    }
}

extension OpenPeriod {
    /// The points of a board by what it submitted and what was awarded, by criterion; without those that are not determined.
    func computedPoints(of board: String) -> [String: Rational] {
        let card = scorer().rescored(submitted, awards: awarded).scorecard(of: board)
        var points: [String: Rational] = [:]
        for score in card?.criteria ?? [] {
            if case .determined(.computed(_, let rounded)) = score.state { points[score.criterion] = rounded }
            if case .determined(.zeroForMissing) = score.state { points[score.criterion] = 0 }
        }
        return points
    }
}
