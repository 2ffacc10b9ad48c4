// Taking in an appraisal: everything is checked against the report that stands, then recorded as one event.
import Diagnostics
import Exact
import Intake
import Ledger
import Rules
import Scoring

/// What is to be done with an appraisal's file.
public struct AppraisalSettings: Sendable {
    public var numbers = NumberConvention.open
    /// Whether it looks again at what was appraised before.
    public var isSecondReview = false
    /// Whether anything is recorded: else everything is only checked.
    public var writes = true
    /// Whether a form in which nothing was filled in is meant: that everything holds as it was reported.
    public var takesAsReported = false

    public init() {}
}

/// What an appraisal changes.
public struct AppraiseResult: Sendable {
    public var member: Member
    public var review: AppraisalRecord.Review
    public var author: Author
    public var appraisal: Appraisal
    /// What it states as it stands already.
    public var confirmed: [String]
    /// The report as it stood before, and the points.
    public var report: AppraisedReport
    /// The period before and after it.
    public var before: OpenPeriod
    public var after: OpenPeriod
    /// Nil where it was only checked.
    public var recorded: Recorded?
    /// What was found that does not stop the work, in reading order.
    public var warnings: [Diagnostic]
}

extension Workspace {
    /// Checks an appraisal of a board's report and records it.
    /// - Parameters:
    ///   - board: nil for the one that the file names.
    ///   - recording: the function is that of the team whose form it is, else `head`, unless it says another.
    /// - Throws: everything wrong with it at once: what ``AppraisalReader`` and ``Roles`` find, `appraisal.no-board`,
    ///   `appraisal.no-first`, `appraisal.role`, `board.…`, `period.published`; what opening the period throws; `ledger.…`, `environment.…`.
    ///   Nothing is then recorded.
    public func appraise(
        _ bytes: [UInt8], fileName: String, board: String?, bloc: Bloc, period: Period,
        _ recording: Recording, settings: AppraisalSettings = AppraisalSettings()
    ) throws(Diagnosed) -> AppraiseResult {
        let file = try AppraisalFile(bytes, name: fileName)
        guard let board = board ?? file.board?.text else {
            throw Diagnosed(
                Diagnostic(
                    .error, "appraisal.no-board", at: Place(file: fileName, line: 1, column: 1),
                    Localized(
                        vi: "tệp không nói là thẩm định đơn vị nào", en: "the file does not say which board it is about"
                    ),
                    mend: Localized(
                        vi: "ghi board: …, hoặc nêu đơn vị khi gọi lệnh",
                        en: "write board: …, or name the board in the command")))
        }
        let member = try bloc.reporter(board, in: period)
        let recording = try Self.recording(recording, of: file)
        let rules = try rules(of: bloc)
        let ledger = try blocLedger(of: bloc)
        let attempt = Attempt(
            file: file, bytes: bytes, member: member, period: period, rules: rules, settings: settings,
            recording: recording)
        guard settings.writes else {
            return try prepare(attempt, in: ledger).result
        }
        var result: AppraiseResult?
        let events = try record(bloc) { (contents) throws(Diagnosed) in
            let ledger = try lockedLedger(of: bloc, contents)
            let prepared = try prepare(attempt, in: ledger)
            result = prepared.result
            return [prepared.draft]
        }
        guard var result else { throw EnvironmentFault.failed(EnvironmentFault.writing, ledger.path, errno: 5) }
        result.recorded = Recorded(events: events, ledger: ledger.path)
        return result
    }

    private struct Attempt {
        var file: AppraisalFile
        var bytes: [UInt8]
        var member: Member
        var period: Period
        var rules: RuleSet
        var settings: AppraisalSettings
        var recording: Recording
    }

    private func prepare(
        _ attempt: Attempt, in ledger: BlocLedger
    ) throws(Diagnosed) -> (result: AppraiseResult, draft: Journal.Draft) {
        let (period, rules, board) = (attempt.period, attempt.rules, attempt.member.id)
        let bloc = rules.bloc
        let before = try open(period, in: ledger, by: rules)
        try before.record.checkOpen(period)
        let edition = before.edition
        let report = try report(of: board, before, in: ledger)
        let read = AppraisalReader(
            edition: edition, bloc: bloc, report: report, numbers: attempt.settings.numbers,
            takesUntouched: attempt.settings.takesAsReported
        ).read(attempt.file)
        let author = attempt.recording.author(usually: .head, in: bloc, period)
        var findings = read.diagnostics
        let earlier = before.record.appraisals[board] ?? []
        let act: Act
        if attempt.settings.isSecondReview {
            let first = earlier.filter { $0.content.review == .first }
            if first.isEmpty { findings.append(Self.noFirst(attempt.member)) }
            act = .secondReview(read.appraisal, first: first.map(\.event.by))
        } else {
            act = .appraise(read.appraisal)
        }
        findings += Roles(bloc: bloc, period: period, edition: edition).allowed(act, by: author)
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        let next = ledger.contents.events.count
        let one = Appraised(
            read.appraisal, by: author.words, event: next, isSecondReview: attempt.settings.isSecondReview)
        let after = try open(period, in: ledger, by: rules, with: one)
        // What the verified figures bring about, such as a sum that does not come out any more.
        let known = Set(before.warnings)
        findings += after.warnings.filter { !known.contains($0) }
        findings += Self.lateness(edition.deadlines.appraisalDue(for: period), attempt.recording.at, "appraisal.late")
        findings += Self.pointsOpen(after, board, author)
        guard let object = rules.object(of: edition) else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, edition.file, errno: 2)
        }
        let stored = LedgerObject(
            Array(read.appraisal.json.text.utf8), label: ObjectLabel.appraisal(period, board), type: "json")
        let received = LedgerObject(
            attempt.bytes, label: ObjectLabel.appraisalReceived(period, board), type: attempt.file.type,
            name: attempt.file.name.split(separator: "/").last.map(String.init))
        let review: AppraisalRecord.Review = attempt.settings.isSecondReview ? .second : .first
        let record = AppraisalRecord(
            of: report.event, review: review, received: received.reference, appraisal: stored.reference,
            edition: EditionReference(id: edition.id, file: object.reference))
        let draft = attempt.recording.draft(
            .appraised(record), by: author, period: period, board: board, objects: [stored, received, object])
        let result = AppraiseResult(
            member: attempt.member, review: review, author: author, appraisal: read.appraisal,
            confirmed: read.confirmed,
            report: report, before: before, after: after, recorded: nil, warnings: findings.inReadingOrder)
        return (result, draft)
    }

    /// The report of a board that stands, with what was found of it so far.
    /// - Throws: `board.not-submitted`; what reading it finds.
    func report(
        of board: String, _ opened: OpenPeriod, in ledger: BlocLedger
    ) throws(Diagnosed) -> AppraisedReport {
        let stored = StoredPeriod(ledger, edition: opened.edition, bloc: opened.bloc, period: opened.period)
        guard let standing = stored.record.reports[board] else {
            throw opened.bloc.notSubmitted(board, in: opened.period)
        }
        let (assembly, findings) = stored.assembly()
        guard let submission = assembly.reports[board] else { throw Diagnosed(findings) }
        let appraised = stored.appraisals().appraisals
        let points = [Award](opened.awards.filter { $0.board == board })
        return AppraisedReport(
            submission: submission, standing: assembly.verified(by: appraised).reports[board] ?? submission,
            event: standing.event.index,
            points: Dictionary(points.map { ($0.criterion, $0) }, uniquingKeysWith: { _, last in last }),
            appraisals: (stored.record.appraisals[board] ?? []).map(\.event.index))
    }

    // MARK: Findings

    /// A team's form is recorded as the team's also where nobody says so.
    /// - Throws: `appraisal.role` where it is said to be another's.
    private static func recording(_ given: Recording, of file: AppraisalFile) throws(Diagnosed) -> Recording {
        guard let team = file.team else { return given }
        var recording = given
        recording.role = .team(team.text)
        guard given.role == nil || given.role == recording.role else {
            throw Diagnosed(
                Diagnostic(
                    .error, "appraisal.role", at: team.place,
                    Localized(
                        vi: "đây là phiếu của tổ “\(team.text)”, đang ghi với tư cách khác",
                        en: "this is the form of the team “\(team.text)”, but is recorded in another function"),
                    expected: Localized(same: "--as \"team:\(team.text)\""),
                    mend: Localized(
                        vi: "bỏ --as: tư cách lấy theo phiếu; khối trưởng, khối phó thì dùng phiếu của mình",
                        en: "leave --as out: the form says whose it is; the head and the deputy have their own form")))
        }
        return recording
    }

    private static func noFirst(_ member: Member) -> Diagnostic {
        Diagnostic(
            .error, "appraisal.no-first",
            Localized(
                vi: "báo cáo của \(member.name.vi) chưa được thẩm định lần đầu",
                en: "the report of \(member.name.en) has not been appraised a first time"),
            mend: Localized(vi: "bỏ --second", en: "leave --second out"))
    }

    /// A warning for what is recorded after its deadline; nothing where the edition sets none.
    static func lateness(_ due: Day?, _ at: Moment, _ code: String) -> [Diagnostic] {
        guard let due, let day = Day(at.day), due < day else { return [] }
        return [
            Diagnostic(
                .warning, code,
                Localized(
                    vi: "ghi ngày \(day), hạn là \(due): được nhận, ghi là chậm \(day.number - due.number) ngày",
                    en: "recorded on \(day), due on \(due): taken, \(day.number - due.number) days late"))
        ]
    }

    /// Criteria that this author gives points for and that have none yet.
    private static func pointsOpen(_ after: OpenPeriod, _ board: String, _ author: Author) -> [Diagnostic] {
        let scope = AppraisalScope(after.edition, team: author.role.team)
        let given = Set(after.awards.filter { $0.board == board }.map(\.criterion))
        let open = after.edition.criteria.filter { scope.gives(points: $0) && !given.contains($0.id) }.map(\.id)
        guard !open.isEmpty, after.members.contains(where: { $0.id == board }) else { return [] }
        return [
            Diagnostic(
                .note, "appraisal.points-open",
                Localized(
                    vi: "chưa chấm điểm: \(open.joined(separator: ", "))",
                    en: "no points given yet for: \(open.joined(separator: ", "))"))
        ]
    }
}
