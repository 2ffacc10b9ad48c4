// Everything that a period has: its edition, its members, what they submitted and what the head awarded.
import Diagnostics
import Intake
import Ledger
import Rules
import Scoring

/// A period of a bloc, read and checked.
public struct OpenPeriod: Sendable {
    public var bloc: Bloc
    public var period: Period
    public var edition: Edition
    /// The boards that are members at the end of the period.
    public var members: [Member]
    /// What the ledger holds of it.
    public var record: PeriodRecord
    /// How many events the ledger had when it was read.
    public var head: Int
    /// As they were submitted: one for each board that did, in the order of the members.
    public var submitted: [Submission] = []
    /// What is scored: the same with what appraisals found in the place of what was submitted.
    public var submissions: [Submission] = []
    /// Points for judged criteria, those of appraisals in the place of those awarded.
    public var awards: [Award] = []
    /// Points for judged criteria as they were awarded, before any appraisal.
    public var awarded: [Award] = []
    /// Those of the reports that stand, by board, in the order in which they were recorded.
    public var appraisals: [String: [Appraised]] = [:]
    /// What was published of the whole bloc, which nothing is scored by; nil if nothing is known of that.
    public var published: Submission?
    /// What boards reported before.
    public var earlier: [String: EarlierReports] = [:]
    /// What was found that does not stop the work, in reading order.
    public var warnings: [Diagnostic] = []
    /// Board → the file its own figures were read from, relative to the root of the workspace. Those of boards merged into
    /// it stand in ``Submission/merger``.
    public var files: [String: String] = [:]

    public func scorer() -> Scorer {
        let awards = Dictionary(grouping: awards, by: \.board)
        return Scorer(
            edition, period: period, entries: submissions.map { Entry($0, awards: awards[$0.board] ?? []) },
            votes: record.tieVotes)
    }

    /// The members that have not submitted, in their order.
    public var notSubmitted: [Member] {
        let submitted = Set(submissions.map(\.board))
        return members.filter { !submitted.contains($0.id) }
    }
}

extension Workspace {
    /// Reads a period from the ledger. One that nothing was recorded of has no submissions.
    ///
    /// Stored figures that fail a check of the edition are a warning here: they were accepted once, and are shown, not hidden.
    /// - Parameter head: how many events of the ledger to take; nil for all.
    /// - Throws: everything wrong in any of the files, at once: what ``editions(of:)`` and
    ///   ``edition(for:of:)`` throw, what the readers of figures and points find, `scores.board`, `ledger.…`,
    ///   `environment.…`.
    public func open(bloc: Bloc, period: Period, head: Int? = nil) throws(Diagnosed) -> OpenPeriod {
        try open(period, in: blocLedger(of: bloc, head: head), by: rules(of: bloc))
    }

    /// Reads a period as a ledger holds it, by the rules that are given.
    /// - Parameters:
    ///   - more: an appraisal that is not recorded yet, as if it stood after all others of its board.
    ///   - imagined: reports that stand nowhere, in the place of those that the ledger holds of their boards.
    func open(
        _ period: Period, in ledger: BlocLedger, by rules: RuleSet, with more: Appraised? = nil,
        imagining imagined: [Submission] = []
    ) throws(Diagnosed) -> OpenPeriod {
        let bloc = rules.bloc
        let ledger = BlocLedger(bloc: bloc, journal: ledger.journal, contents: ledger.contents)
        let edition = try Self.edition(for: period, among: rules.editions, of: bloc)
        let stored = StoredPeriod(ledger, edition: edition, bloc: bloc, period: period)
        var opened = OpenPeriod(
            bloc: bloc, period: period, edition: edition, members: bloc.members(in: period),
            record: stored.record, head: ledger.contents.events.count)
        var findings = rules.warnings + ledger.warnings
        var (assembly, found) = stored.assembly()
        for report in imagined { assembly.reports[report.board] = report }
        findings += found + assembly.waiting()
        findings += assembly.reports.keys.sorted().compactMap { assembly.reports[$0] }.flatMap(edition.ratioFindings)
        let earlier = try earlierPeriods(period, in: ledger, by: edition, among: rules.editions)
        findings += earlier.findings
        var appraised = stored.appraisals()
        if let more { appraised.appraisals[more.appraisal.board, default: []].append(more) }
        opened.appraisals = appraised.appraisals
        findings += appraised.findings
        // What an appraisal found is about another report than the imagined one.
        let replaced = Set(imagined.map(\.board))
        let verified = assembly.verified(by: appraised.appraisals.filter { !replaced.contains($0.key) })
        for member in opened.members {
            guard let (whole, found) = verified.complete(member.id, earlier.periods.lastYear) else { continue }
            let submission = whole.timed(by: stored.record, edition.deadlines)
            let reports = earlier.periods.reports(of: member.id, in: period, by: edition)
            findings += found
            opened.submissions.append(submission)
            let own = appraised.appraisals.isEmpty ? nil : assembly.complete(member.id, earlier.periods.lastYear)
            opened.submitted.append(own?.submission.timed(by: stored.record, edition.deadlines) ?? submission)
            opened.files[member.id] = assembly.files[member.id]
            opened.earlier[member.id] = reports
            findings += FigureFindings.of(submission, earlier: reports, edition: edition, refusing: false)
        }
        opened.published = assembly.published
        if let published = assembly.published {
            findings += FigureFindings.of(published, edition: edition, refusing: false, reaching: [.figures])
        }
        if !stored.record.reports.isEmpty {
            findings += FigureFindings.ofBloc(
                opened.submissions, silent: opened.notSubmitted.map(\.id), published: opened.published,
                edition: edition, bloc: bloc, period: period)
        }
        do {
            let (awards, found) = try stored.awards()
            opened.awarded = awards
            opened.awards = awards.appraised(by: appraised.appraisals)
            findings += found
        } catch {
            findings += error.diagnostics
        }
        findings += stored.unexpected()
        // A folder that cannot be read is missed by every report in it: said once.
        var said: Set<Diagnostic> = []
        findings = findings.filter { said.insert($0).inserted }
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        opened.warnings = findings.inReadingOrder
        return opened
    }
}
