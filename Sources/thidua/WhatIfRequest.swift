// What is asked of `whatif`, put together: words, boards left out, whole files; and what comes of it.
import Diagnostics
import Exact
import Insight
import Intake
import Reports
import Rules
import Scoring
import Workspace

/// Everything that is imagined of a period.
struct WhatIfRequest {
    /// Boards, and behind each `figure=value`.
    var words: [String]
    /// Boards that take no part.
    var without: [String] = []
    /// Files of figures as `submit` reads them, by name.
    var files: [(name: String, bytes: [UInt8])] = []
    var numbers = NumberConvention.open

    /// The ranking as it would be.
    /// - Throws: everything wrong with what is imagined, at once: `whatif.…`, `board.…`, and what readers of figures find.
    func report(_ session: Session, _ common: CommonOptions) throws(Diagnosed) -> WhatIfReport {
        let period = session.period
        let edition = period.edition
        let words = WhatIfWords(words, of: period, numbers: numbers)
        let received = self.received(period)
        var findings = words.findings + received.findings
        let changed = words.changes
        let reported = Set(period.submissions.map(\.board) + received.reports.map(\.board))
        // Of a board without a report the words are the report: the year before joins it like any other.
        let fresh = changed.keys.sorted().filter { !reported.contains($0) }.map { board in
            Submission(board: board, period: period.period)
                .imagining(changed[board] ?? [], by: edition, at: WhatIfWords.place)
        }
        findings += withoutFindings(session, named: Set(words.named).union(received.reports.map(\.board)))
        let imagined = received.reports + fresh
        let base =
            imagined.isEmpty || findings.hasErrors
            ? period : try session.workspace.open(bloc: period.bloc, period: period.period, imagining: imagined)
        findings += base.submissions.flatMap {
            edition.ratioFaults(changed[$0.board] ?? [], of: $0.reporting(changed, edition))
        }
        guard !findings.hasErrors else { throw Diagnosed(findings) }
        common.tell(findings)
        return outcome(session, base, changed)
    }

    // MARK: Files

    private func received(_ period: OpenPeriod) -> (reports: [Submission], findings: [Diagnostic]) {
        var reports: [Submission] = []
        var findings: [Diagnostic] = []
        var first: [String: String] = [:]
        let reader = SubmissionReader(
            edition: period.edition, bloc: period.bloc, period: period.period, numbers: numbers)
        for file in files {
            do throws(Diagnosed) {
                let read = reader.read(file.bytes, fileName: file.name, format: try Workspace.format(file.name))
                findings += read.diagnostics
                for report in read.readable {
                    if report.board == period.bloc.id {
                        findings.append(
                            Diagnostic(
                                .error, "whatif.bloc", at: Place(file: file.name, line: 1, column: 1),
                                Localized(
                                    vi: "“\(report.board)” là cả khối: nêu số liệu của từng đơn vị",
                                    en: "“\(report.board)” is the whole bloc: give figures of its boards")))
                    } else if let other = first.updateValue(file.name, forKey: report.board) {
                        findings.append(
                            Diagnostic(
                                .error, "submission.two-files", at: Place(file: file.name, line: 1, column: 1),
                                Localized(
                                    vi: "“\(report.board)” còn có số liệu trong “\(other)”",
                                    en: "“\(report.board)” also has figures in “\(other)”"),
                                mend: Localized(vi: "mỗi đơn vị một tệp", en: "one file a board")))
                    } else {
                        reports.append(report)
                    }
                }
            } catch {
                findings += error.diagnostics
            }
        }
        return (reports, findings)
    }

    private func withoutFindings(_ session: Session, named: Set<String>) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for board in without {
            do {
                _ = try session.board(board)
            } catch {
                findings += error.diagnostics
            }
            if named.contains(board) {
                findings.append(
                    Diagnostic(
                        .error, "whatif.both",
                        Localized(
                            vi: "“\(board)” vừa được bỏ ra vừa có số liệu giả định",
                            en: "“\(board)” is left out and has imagined figures, too"),
                        mend: Localized(vi: "bỏ một trong hai", en: "leave out one of the two")))
            }
        }
        return findings
    }

    // MARK: The outcome

    /// - Parameter base: the period with the imagined reports in it.
    private func outcome(_ session: Session, _ base: OpenPeriod, _ changed: [String: [Change]]) -> WhatIfReport {
        let (period, edition) = (session.period, session.period.edition)
        let absent = Set(without)
        let reports = base.submissions.filter { !absent.contains($0.board) }
        let awards = Dictionary(grouping: base.awards, by: \.board)
        let entries = reports.map { report in
            report.entry(
                imagining: changed[report.board] ?? [], awards: awards[report.board] ?? [], by: edition,
                at: WhatIfWords.place)
        }
        let whatIf = WhatIf(from: period.scorer(), to: entries)
        let after = reports.map { $0.reporting(changed, edition) }
        let touched = Set(whatIf.boards.map(\.board))
        let warnings = after.filter { touched.contains($0.board) }.flatMap { report in
            session.newFindings(report, base.earlier[report.board])
        }
        let review = Review(
            bloc: period.bloc, period: period.period, edition: edition, scorer: whatIf.after.scorer, submissions: after,
            notSubmitted: base.notSubmitted.filter { !absent.contains($0.id) })
        return WhatIfReport(whatIf, of: session.review, after: review, warnings: warnings)
    }
}

extension Session {
    /// What the edition's checks say of an imagined report and did not say of the real one.
    /// - Parameter earlier: what the board reported before, where it is put together with imagined parts.
    func newFindings(_ report: Submission, _ earlier: EarlierReports? = nil) -> [Diagnostic] {
        func found(_ report: Submission, _ earlier: EarlierReports?) -> [Diagnostic] {
            FigureFindings.of(report, earlier: earlier ?? EarlierReports(), edition: period.edition, refusing: false)
        }
        let before = review.submissions[report.board].map { found($0, period.earlier[report.board]) }
        let known = Set((before ?? []).map(\.message))
        return found(report, earlier ?? period.earlier[report.board]).filter { !known.contains($0.message) }
    }
}

extension Submission {
    fileprivate func reporting(_ changes: [String: [Change]], _ edition: Edition) -> Submission {
        changes[board].map { imagining($0, by: edition, at: WhatIfWords.place) } ?? self
    }
}
