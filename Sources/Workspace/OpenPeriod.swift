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
    /// One for each board that submitted, in the order of the members.
    public var submissions: [Submission]
    public var awards: [Award]
    /// What was published of the whole bloc, which nothing is scored by; nil if nothing is known of that.
    public var published: Submission?
    /// What boards reported before.
    public var earlier: [String: EarlierReports] = [:]
    /// What was found that does not stop the work, in reading order.
    public var warnings: [Diagnostic]
    /// Board → the file its own figures were read from, relative to the root of the workspace. Those of boards merged into
    /// it stand in ``Submission/merger``.
    public var files: [String: String]

    public func scorer() -> Scorer {
        let awards = Dictionary(grouping: awards, by: \.board)
        return Scorer(
            edition, period: period, entries: submissions.map { Entry($0, awards: awards[$0.board] ?? []) })
    }

    /// The members that have not submitted, in their order.
    public var notSubmitted: [Member] {
        let submitted = Set(submissions.map(\.board))
        return members.filter { !submitted.contains($0.id) }
    }
}

extension Workspace {
    /// Reads a period. One that has no folder yet has no submissions.
    ///
    /// A stored file that fails a check of the edition is a warning here: it was accepted once, and is shown, not hidden.
    /// - Throws: everything wrong in any of the files, at once: what ``editions(of:)`` and
    ///   ``edition(for:of:)`` throw, what the readers of figures and points find, `scores.board`, `environment.…`.
    public func open(bloc: Bloc, period: Period) throws(Diagnosed) -> OpenPeriod {
        let loaded = try loadEditions(of: bloc)
        let edition = try Self.edition(for: period, among: loaded.editions, of: bloc)
        var opened = OpenPeriod(
            bloc: bloc, period: period, edition: edition, members: bloc.members(in: period), submissions: [],
            awards: [],
            warnings: [], files: [:])
        var findings = loaded.warnings
        if let folder = try open(Self.scores, bloc.id, period.description) {
            let stored = StoredPeriod(folder: folder, edition: edition, bloc: bloc, period: period)
            let (assembly, found) = stored.assembly()
            findings += found + assembly.waiting()
            findings += assembly.reports.keys.sorted().compactMap { assembly.reports[$0] }.flatMap(
                edition.ratioFindings)
            let earlier = try earlierPeriods(period, of: bloc, by: edition, among: loaded.editions)
            findings += earlier.findings
            for member in opened.members {
                guard let (submission, found) = assembly.complete(member.id, earlier.periods.lastYear) else { continue }
                let reports = earlier.periods.reports(of: member.id, in: period, by: edition)
                findings += found
                opened.submissions.append(submission)
                opened.files[member.id] = assembly.files[member.id]
                opened.earlier[member.id] = reports
                findings += FigureFindings.of(submission, earlier: reports, edition: edition, refusing: false)
            }
            opened.published = assembly.published
            if let published = assembly.published {
                findings += FigureFindings.of(published, edition: edition, refusing: false, reaching: [.figures])
            }
            findings += FigureFindings.ofBloc(
                opened.submissions, silent: opened.notSubmitted.map(\.id), published: opened.published,
                edition: edition, bloc: bloc, period: period)
            do {
                let (awards, found) = try stored.awards()
                opened.awards = awards
                findings += found
                findings += try stored.unexpected()
            } catch {
                findings += error.diagnostics
            }
        }
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        opened.warnings = findings.inReadingOrder
        return opened
    }
}

/// The files of a period's folder.
struct StoredPeriod {
    let folder: Folder
    let edition: Edition
    let bloc: Bloc
    let period: Period

    static func fileName(of board: String) -> String { "\(board).csv" }

    /// All that boards submitted, and everything found in it. A file with errors has no report.
    func assembly() -> (assembly: Assembly, findings: [Diagnostic]) {
        var assembly = Assembly(bloc: bloc, period: period, edition: edition, reports: [:], files: [:])
        var findings: [Diagnostic] = []
        for member in reporting {
            do {
                guard let (submission, found) = try submission(of: member.id) else { continue }
                findings += found
                assembly.reports[member.id] = submission
                assembly.files[member.id] = folder.path(of: Self.fileName(of: member.id))
            } catch {
                findings += error.diagnostics
            }
        }
        do {
            if let (published, found) = try submission(of: bloc.id) {
                findings += found
                assembly.published = published
            }
        } catch {
            findings += error.diagnostics
        }
        return (assembly, findings)
    }

    /// The members, and the boards that merged into one of them within the period.
    private var reporting: [Member] {
        bloc.members.filter { $0.isMember(on: period.end) || bloc.isPart($0, in: period) }
    }

    /// What a board submitted; nil if there is no file. A file with errors has findings and no submission.
    /// - Throws: `workspace.too-large`, `environment.…`.
    func submission(of board: String) throws(Diagnosed) -> (submission: Submission?, findings: [Diagnostic])? {
        let name = Self.fileName(of: board)
        guard let bytes = try folder.read(name, limit: FileLimits.figures) else { return nil }
        let path = folder.path(of: name)
        var received = SubmissionReader(edition: edition, bloc: bloc, period: period, numbers: .plain)
            .read(bytes, fileName: path, format: .csv)
        guard !received.diagnostics.hasErrors else { return (nil, received.diagnostics) }
        guard received.submissions.map(\.board) == [board] else {
            let found = received.submissions.map(\.board).joined(separator: ", ")
            received.diagnostics.append(
                Diagnostic(
                    .error, "scores.board", at: Place(file: path, line: 1, column: 1),
                    found.isEmpty
                        ? Localized(vi: "tệp không có số liệu nào", en: "the file has no figures")
                        : Localized(vi: "tệp chứa số liệu của: \(found)", en: "the file has figures of: \(found)"),
                    expected: Localized(vi: "chỉ số liệu của “\(board)”", en: "figures of “\(board)” only")))
            return (nil, received.diagnostics)
        }
        return (received.submissions[0], received.diagnostics)
    }

    /// The points awarded so far; none if there is no file.
    /// - Throws: `workspace.too-large`, `environment.…`.
    func awards() throws(Diagnosed) -> (awards: [Award], findings: [Diagnostic]) {
        guard let bytes = try folder.read(Workspace.awarded, limit: FileLimits.figures) else { return ([], []) }
        let read = AwardReader(edition: edition, bloc: bloc, period: period, numbers: .plain)
            .read(bytes, fileName: folder.path(of: Workspace.awarded), format: .csv)
        return (read.awards, read.diagnostics)
    }

    /// Entries that nothing reads: a misspelt file name must not pass for a board that did not submit.
    func unexpected() throws(Diagnosed) -> [Diagnostic] {
        let expected = reporting.map { Self.fileName(of: $0.id) } + [Self.fileName(of: bloc.id), Workspace.awarded]
        let known = Set(expected)
        return try folder.names().filter { !$0.hasPrefix(".") && !known.contains($0) }.map { name in
            Diagnostic(
                .warning, "scores.unexpected", at: Place(file: folder.path(of: name), line: 1, column: 1),
                Localized(
                    vi: "tệp không được đọc: không đơn vị nào của kỳ \(period) có tên này",
                    en: "this is not read: no member in \(period) has this name"),
                mend: expected.nearest(to: name).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
        }
    }
}
