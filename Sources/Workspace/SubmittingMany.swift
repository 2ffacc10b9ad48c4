// Taking in many files in one call: each is accepted or refused by itself, but no board twice.
import Diagnostics
import Intake
import Rules

/// What came of one file of a call.
public struct FileOutcome: Sendable {
    public var file: String
    /// The members that it has figures of, as far as it could be read.
    public var boards: [String]
    public var bloc: Bloc?
    /// Nil for a file that was refused.
    public var result: SubmitResult?
    /// Everything found in it, in reading order.
    public var findings: [Diagnostic]
}

extension Workspace {
    /// Checks files and, if that is asked for, records what they submit; a refused file leaves nothing behind.
    /// - Parameters:
    ///   - bloc: nil for the one that a form states, else the only one there is.
    ///   - period: nil for the one that a file states, else the bloc's only one.
    ///   - progress: called with each file before it is read.
    /// - Returns: one for each file, in their order.
    public func take(
        _ files: [IncomingFile], bloc: String?, period: String?, _ intake: IntakeSettings,
        progress: (String) -> Void = { _ in }
    ) -> [FileOutcome] {
        var outcomes: [FileOutcome] = []
        var examined: [Int: Examined] = [:]
        for (index, file) in files.enumerated() {
            progress(file.name)
            var outcome = FileOutcome(file: file.name, boards: [], bloc: nil, result: nil, findings: [])
            do {
                let opened = try OpenedFile(try file.bytes(), name: file.name, intake)
                let known = try self.bloc(bloc ?? opened.bloc, for: period)
                outcome.bloc = known
                let wanted = if let period { try self.period(period, of: known) } else { Period?.none }
                examined[index] = try examine(opened, bloc: known, period: wanted, intake, &outcome.boards)
            } catch {
                outcome.findings = error.diagnostics
            }
            outcomes.append(outcome)
        }
        refuseDoubles(&outcomes, &examined, intake)
        for index in outcomes.indices {
            guard let file = examined[index] else { continue }
            do {
                let result = try settle(file, intake)
                outcomes[index].result = result
                outcomes[index].findings = result.warnings
            } catch {
                outcomes[index].findings = error.diagnostics
            }
        }
        return outcomes
    }

    /// Two files for one board: which of them counts is not for the tool to say.
    private func refuseDoubles(
        _ outcomes: inout [FileOutcome], _ examined: inout [Int: Examined], _ intake: IntakeSettings
    ) {
        for (index, outcome) in outcomes.enumerated() {
            for board in outcome.boards {
                let others = outcomes.indices.filter { other in
                    other != index && outcomes[other].boards.contains(board)
                        && outcomes[other].bloc?.id == outcome.bloc?.id
                        && (examined[other] == nil || examined[index] == nil
                            || examined[other]?.period == examined[index]?.period)
                }
                guard !others.isEmpty else { continue }
                let named = others.map { "“\(outcomes[$0].file)”" }.joined(separator: ", ")
                outcomes[index].findings.append(
                    Diagnostic(
                        .error, "submission.two-files", at: Place(file: outcome.file, line: 1, column: 1),
                        Localized(
                            vi: "“\(board)” còn có số liệu trong \(named): không biết tệp nào là đúng",
                            en: "“\(board)” also has figures in \(named): nobody knows which file is right"),
                        mend: Localized(vi: "mỗi lần chỉ nộp một tệp cho mỗi đơn vị", en: "hand in one file a board")))
            }
        }
        for (index, outcome) in outcomes.enumerated() where outcome.findings.hasErrors {
            if let file = examined.removeValue(forKey: index) {
                outcomes[index].findings = (allFindings(file, intake) + outcome.findings).inReadingOrder
            }
        }
    }
}
