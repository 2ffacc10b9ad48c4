// What is found in a file's figures beside what is stored: checks, earlier submissions, parts of merged boards.
import Diagnostics
import Intake
import Rules

extension Workspace {
    /// Checks a file's figures, everything at once, and compares them with what boards submitted before.
    func compare(
        _ file: Examined, _ intake: IntakeSettings, in ledger: BlocLedger
    ) throws(Diagnosed) -> (findings: [Diagnostic], replaced: [Submission], changes: [SubmissionChanges]) {
        let (bloc, period, edition) = (file.bloc, file.period, file.edition)
        var findings = file.findings
        var replaced: [Submission] = []
        var changes: [SubmissionChanges] = []
        let stored = StoredPeriod(ledger, edition: edition, bloc: bloc, period: period)
        for submission in file.submissions where !(submission.figures.isEmpty && submission.selfScores.isEmpty) {
            // A check alone replaces nothing, but says what would be different.
            let earlier = try Self.earlier(submission, stored, replace: intake.replaces || !intake.writes)
            // What could not be read of a file is not gone from it.
            findings += file.isReadable ? earlier.findings : earlier.findings.filter { $0.severity == .error }
            guard file.isReadable, let earlier = earlier.submission else { continue }
            replaced.append(earlier)
            if !intake.writes { findings.append(Self.standing(earlier, at: Self.firstPlace(of: submission))) }
            let change = SubmissionChanges(from: earlier, to: submission)
            changes.append(change)
            if let warning = Self.losses(change, at: Self.firstPlace(of: submission)) { findings.append(warning) }
        }
        findings += try assemblyFindings(file.submissions, stored, file.rules.editions)
        return (findings, replaced, changes)
    }

    /// What comes of the submissions beside what is stored: ratios, parts of merged boards, the year before.
    private func assemblyFindings(
        _ submissions: [Submission], _ stored: StoredPeriod, _ editions: [Edition]
    ) throws(Diagnosed) -> [Diagnostic] {
        let (bloc, edition) = (stored.bloc, stored.edition)
        // What is wrong in other boards' files is said when the period is opened.
        var assembly = stored.verified().assembly
        for submission in submissions {
            if submission.board == bloc.id {
                assembly.published = submission
            } else {
                assembly.reports[submission.board] = submission
            }
        }
        let earlier = try earlierPeriods(stored.period, in: stored.ledger, by: edition, among: editions)
        let parts = submissions.flatMap { edition.ratioFindings($0) + assembly.mergerFindings($0.board) }
        return parts + assembly.publishedFindings() + earlier.findings
            + checkFindings(submissions, assembly, earlier.periods) + assembly.blocFindings(earlier.periods.lastYear)
    }

    /// What the checks of boards say, of parts of merged boards by themselves and of every board as a whole, with what it
    /// reported before. What fails in a part is not said of the whole again.
    private func checkFindings(
        _ submissions: [Submission], _ assembly: Assembly, _ earlier: EarlierPeriods
    ) -> [Diagnostic] {
        let (bloc, period, edition) = (assembly.bloc, assembly.period, assembly.edition)
        let places = Set(submissions.flatMap { $0.figures.values.map(\.origin) })
        var findings: [Diagnostic] = []
        var said: [String: Set<FigureFindings.Spot>] = [:]
        var wholes: [String] = []
        for submission in submissions {
            let successor = submission.board == bloc.id ? nil : bloc.successor(of: submission.board, in: period)?.id
            if let successor, !wholes.contains(successor) { wholes.append(successor) }
            let merger = successor.flatMap { assembly.whole(of: $0) }?.merger
            if let successor, successor == submission.board, (merger?.parts.count ?? 1) == 1 { continue }
            var own = submission
            _ = edition.recomputeRatios(of: &own)
            let failed = FigureFindings.failures(
                own, edition: edition, refusing: submission.board != bloc.id, reaching: [.figures], from: places)
            findings += failed.map(\.finding)
            if let successor { said[successor, default: []].formUnion(failed.map(\.spot)) }
        }
        for board in wholes {
            guard let (whole, found) = assembly.complete(board, earlier.lastYear) else { continue }
            // What was reported before belongs to the whole board.
            let reports = earlier.reports(of: board, in: period, by: edition)
            findings += found
            findings += FigureFindings.failures(
                whole, earlier: reports, edition: edition, refusing: true, from: places
            ).filter { said[board]?.contains($0.spot) != true }.map(\.finding)
        }
        return findings
    }

    /// What a board submitted before.
    private static func earlier(
        _ submission: Submission, _ stored: StoredPeriod, replace: Bool
    ) throws(Diagnosed) -> (submission: Submission?, findings: [Diagnostic]) {
        let place = firstPlace(of: submission)
        guard let standing = stored.record.reports[submission.board] else { return (nil, []) }
        let path = stored.ledger.path(of: standing.content.figures)
        guard replace else {
            return (
                nil,
                [
                    Diagnostic(
                        .error, "submission.exists", at: place,
                        Localized(
                            vi:
                                "“\(submission.board)” đã nộp số liệu kỳ \(stored.period) ngày \(standing.event.at.day), sự kiện \(standing.event.index): \(path)",
                            en:
                                "“\(submission.board)” has submitted for \(stored.period) already, on \(standing.event.at.day), event \(standing.event.index): \(path)"
                        ),
                        mend: Localized(
                            vi: "nếu số liệu mới thay số liệu cũ: --replace",
                            en: "if the new figures take the place of the old ones: --replace"))
                ]
            )
        }
        let earlier: (submission: Submission?, findings: [Diagnostic])?
        do {
            earlier = try stored.submission(of: submission.board)
        } catch {
            earlier = (nil, error.diagnostics)
        }
        guard let earlier else { return (nil, []) }
        guard earlier.submission == nil else { return (earlier.submission, []) }
        return (
            nil,
            [
                Diagnostic(
                    .warning, "submission.earlier-unreadable", at: earlier.findings.first?.place,
                    Localized(
                        vi: "số liệu cũ của “\(submission.board)” có lỗi nên không so sánh được",
                        en:
                            "the earlier figures of “\(submission.board)” had errors and cannot be compared"
                    ))
            ]
        )
    }

    /// A note for those who only check: handing the file in will need `--replace`.
    private static func standing(_ earlier: Submission, at place: Place?) -> Diagnostic {
        Diagnostic(
            .note, "submission.exists", at: place,
            Localized(
                vi: "“\(earlier.board)” đã nộp số liệu kỳ \(earlier.period): nộp tệp này phải thêm --replace",
                en:
                    "“\(earlier.board)” has submitted for \(earlier.period) already: handing this file in needs --replace"
            ))
    }

    private static func firstPlace(of submission: Submission) -> Place? {
        (Array(submission.figures.values) + Array(submission.selfScores.values)).map(\.origin).min()
    }

    /// A warning where figures of the earlier file are not in the new one: `--replace` means the whole file.
    private static func losses(_ change: SubmissionChanges, at place: Place?) -> Diagnostic? {
        let gone = change.gone
        guard !gone.isEmpty else { return nil }
        let named = gone.prefix(10).joined(separator: ", ") + (gone.count > 10 ? ", …" : "")
        return Diagnostic(
            .warning, "submission.gone", at: place,
            Localized(
                vi: "\(gone.count) số liệu của tệp trước không có trong tệp này: \(named)",
                en:
                    "\(gone.count) \(gone.count == 1 ? "figure of the earlier file is" : "figures of the earlier file are") not in this one: \(named)"
            ),
            mend: Localized(
                vi: "--replace thay toàn bộ tệp: nếu vẫn cần các số ấy, gửi lại tệp có đủ số liệu",
                en: "--replace takes the whole file: if they still hold, submit a file that has all figures"))
    }
}
