// What a ledger holds of a period, read: reports, appraisals and points, each from its object.
import Diagnostics
import Intake
import Ledger
import Rules

/// The reports and points of a period that stand in a ledger.
struct StoredPeriod {
    let ledger: BlocLedger
    let record: PeriodRecord
    let edition: Edition
    let bloc: Bloc
    let period: Period

    init(_ ledger: BlocLedger, edition: Edition, bloc: Bloc, period: Period) {
        self.ledger = ledger
        self.record = ledger.record(of: period) ?? PeriodRecord()
        self.edition = edition
        self.bloc = bloc
        self.period = period
    }

    /// All that boards submitted, and everything found in it. A file with errors has no report.
    func assembly() -> (assembly: Assembly, findings: [Diagnostic]) {
        var assembly = Assembly(bloc: bloc, period: period, edition: edition, reports: [:], files: [:])
        var findings: [Diagnostic] = []
        for member in reporting {
            do {
                assembly.files[member.id] = record.reports[member.id].map { ledger.path(of: $0.content.figures) }
                guard let (submission, found) = try submission(of: member.id) else { continue }
                findings += found
                assembly.reports[member.id] = submission
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

    /// The same with what appraisals found in the place of what was submitted.
    func verified() -> (assembly: Assembly, findings: [Diagnostic]) {
        let (assembly, findings) = assembly()
        let appraised = appraisals()
        return (assembly.verified(by: appraised.appraisals), findings + appraised.findings)
    }

    /// The members, and the boards that merged into one of them within the period.
    private var reporting: [Member] {
        bloc.members.filter { $0.isMember(on: period.end) || bloc.isPart($0, in: period) }
    }

    /// What a board submitted; nil if nothing stands. A file with errors has findings and no submission.
    /// - Throws: `ledger.object`, `workspace.too-large`, `environment.…`.
    func submission(of board: String) throws(Diagnosed) -> (submission: Submission?, findings: [Diagnostic])? {
        guard let report = record.reports[board] else { return nil }
        let bytes = try ledger.bytes(of: report.content.figures)
        let path = ledger.path(of: report.content.figures)
        let received = SubmissionReader(edition: edition, bloc: bloc, period: period, numbers: .plain)
            .read(bytes, fileName: path, format: .csv)
        guard !received.diagnostics.hasErrors else { return (nil, received.diagnostics) }
        do {
            try Self.check(received.submissions.map(\.board), are: board, in: path)
        } catch {
            return (nil, received.diagnostics + error.diagnostics)
        }
        return (received.submissions[0], received.diagnostics)
    }

    /// - Throws: `scores.board` for a stored file that is not of one board, its own.
    static func check(_ boards: [String], are board: String, in path: String) throws(Diagnosed) {
        guard boards != [board] else { return }
        let found = boards.joined(separator: ", ")
        throw Diagnosed(
            Diagnostic(
                .error, "scores.board", at: Place(file: path, line: 1, column: 1),
                found.isEmpty
                    ? Localized(vi: "tệp không có số liệu nào", en: "the file has no figures")
                    : Localized(vi: "tệp chứa số liệu của: \(found)", en: "the file has figures of: \(found)"),
                expected: Localized(vi: "chỉ số liệu của “\(board)”", en: "figures of “\(board)” only")))
    }

    /// The points awarded so far.
    /// - Throws: `ledger.object`, `workspace.too-large`, `environment.…`.
    func awards() throws(Diagnosed) -> (awards: [Award], findings: [Diagnostic]) {
        guard let points = record.points?.content.points else { return ([], []) }
        let read = AwardReader(edition: edition, bloc: bloc, period: period, numbers: .plain)
            .read(try ledger.bytes(of: points), fileName: ledger.path(of: points), format: .csv)
        return (read.awards, read.diagnostics)
    }

    /// Reports that nothing reads: those of boards that the bloc did not have then.
    func unexpected() -> [Diagnostic] {
        let known = Set(reporting.map(\.id) + [bloc.id])
        let strays = record.reports.filter { !known.contains($0.key) }.sorted {
            $0.value.event.index < $1.value.event.index
        }
        return strays.map { board, report in
            Diagnostic(
                .warning, "scores.unexpected", at: ledger.place(of: report.event),
                Localized(
                    vi: "báo cáo không được dùng: không đơn vị nào của kỳ \(period) là “\(board)”",
                    en: "this report is not used: no member in \(period) is “\(board)”"),
                mend: known.nearest(to: board).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
        }
    }
}
