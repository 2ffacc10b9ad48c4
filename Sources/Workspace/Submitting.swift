// Taking in a file of figures: everything is checked first, then it is recorded, all boards of the file together.
import Diagnostics
import Intake
import Ledger
import Rules
import Scoring

/// What a submitted file did.
public struct SubmitResult: Sendable {
    public var period: Period
    public var edition: Edition
    /// What was understood, one for each board, in the order of the members.
    public var submissions: [Submission]
    /// The earlier submissions whose places they took.
    public var replaced: [Submission]
    /// How those differ from the new ones, in the same order.
    public var changes: [SubmissionChanges]
    /// The events, in the order of the submissions; nil where the file was only checked.
    public var recorded: Recorded?
    /// What was found that does not stop the work, in reading order.
    public var warnings: [Diagnostic]
}

/// How files are taken in.
public struct IntakeSettings: Sendable {
    /// How text is read as a number; `open` leaves it to the file.
    public var numbers = NumberConvention.open
    /// How a workbook that is not ours is to be read.
    public var map: SheetMap?
    /// Whether boards that have submitted may submit again.
    public var replaces = false
    /// When, and by whom; nil where everything is only checked and nothing is recorded.
    public var recording: Recording?
    /// Whether anything is recorded.
    public var writes: Bool { recording != nil }

    public init() {}
}

/// A file whose figures were read.
struct Examined {
    var file: String
    /// As received.
    var bytes: [UInt8]
    var bloc: Bloc
    var period: Period
    var edition: Edition
    /// With all editions of the bloc.
    var rules: RuleSet
    var submissions: [Submission]
    /// Whether all of it could be read.
    var isReadable: Bool
    /// What was found in reading it.
    var findings: [Diagnostic]
}

extension Workspace {
    /// Checks a file of figures and records what its boards submit in the ledger, an event a board.
    ///
    /// Nothing is recorded before everything was checked beside what the ledger holds under its lock; the events of a file
    /// are recorded all together or not at all.
    /// - Parameters:
    ///   - fileName: as users know the file; its ending tells the format.
    ///   - period: nil for the one that the file states, else the bloc's only one.
    ///   - numbers: how texts of the file are read as numbers.
    ///   - replace: whether boards that have submitted may submit again.
    ///   - recording: when, and by whom.
    /// - Throws: everything wrong in the file at once: what ``SubmissionReader`` finds, `submission.format`,
    ///   `submission.check`, `submission.exists`; `roles.…`, `period.published`; `period.malformed`, `workspace.which-period`;
    ///   what ``editions(of:)`` and ``edition(for:of:)`` throw; `ledger.…`, `environment.…`.
    public func submit(
        _ bytes: [UInt8], fileName: String, bloc: Bloc, period: Period?, numbers: NumberConvention = .open,
        replace: Bool, _ recording: Recording
    ) throws(Diagnosed) -> SubmitResult {
        var intake = IntakeSettings()
        intake.numbers = numbers
        intake.replaces = replace
        intake.recording = recording
        let opened = try OpenedFile(bytes, name: fileName, intake)
        var boards: [String] = []
        return try settle(try examine(opened, bloc: bloc, period: period, intake, &boards), intake)
    }

    /// Reads a file.
    /// - Parameter boards: gets the members that the file has figures of, also where it is refused.
    func examine(
        _ file: OpenedFile, bloc: Bloc, period: Period?, _ intake: IntakeSettings, _ boards: inout [String]
    ) throws(Diagnosed) -> Examined {
        let period = try self.period(period, of: bloc, for: file)
        let rules = try rules(of: bloc)
        let edition = try Self.edition(for: period, among: rules.editions, of: bloc)
        let reader = SubmissionReader(edition: edition, bloc: bloc, period: period, numbers: intake.numbers)
        let received =
            switch file.contents {
            case .csv(let bytes): reader.read(bytes, fileName: file.name, format: .csv)
            case .json(let bytes): reader.read(bytes, fileName: file.name, format: .json)
            case .workbook(let workbook, _): reader.read(workbook, fileName: file.name, map: file.map)
            }
        boards = received.boards
        let isReadable = !received.diagnostics.hasErrors
        let examined = Examined(
            file: file.name, bytes: file.bytes, bloc: bloc, period: period, edition: edition, rules: rules,
            submissions: received.readable, isReadable: isReadable,
            findings: received.diagnostics)
        // What can be read is checked even where something else is wrong: a board mends all of it in one go.
        guard isReadable else { throw Diagnosed(allFindings(examined, intake)) }
        return examined
    }

    /// Everything that is found in a file which is refused anyway.
    func allFindings(_ file: Examined, _ intake: IntakeSettings) -> [Diagnostic] {
        guard !file.submissions.isEmpty else { return file.findings.inReadingOrder }
        do {
            return try compare(file, intake, in: blocLedger(of: file.bloc)).findings.inReadingOrder
        } catch {
            return file.findings.inReadingOrder + error.diagnostics
        }
    }

    /// Checks a file's figures beside what the ledger holds, and records them if that is asked for.
    func settle(_ file: Examined, _ intake: IntakeSettings) throws(Diagnosed) -> SubmitResult {
        var result = SubmitResult(
            period: file.period, edition: file.edition, submissions: file.submissions, replaced: [], changes: [],
            recorded: nil, warnings: [])
        func check(_ ledger: BlocLedger) throws(Diagnosed) {
            let compared = try compare(file, intake, in: ledger)
            let warnings = compared.findings.inReadingOrder
            guard !warnings.hasErrors else { throw Diagnosed(warnings) }
            (result.replaced, result.changes, result.warnings) = (compared.replaced, compared.changes, warnings)
        }
        let ledger = try blocLedger(of: file.bloc)
        guard let recording = intake.recording else {
            try check(ledger)
            return result
        }
        let events = try record(file.bloc) { (contents) throws(Diagnosed) in
            let ledger = try lockedLedger(of: file.bloc, contents)
            try (ledger.record(of: file.period) ?? PeriodRecord()).checkOpen(file.period)
            try check(ledger)
            if let record = ledger.record(of: file.period) {
                result.warnings += result.submissions.flatMap { record.superseding($0.board, in: file.bloc) }
            }
            return try drafts(file, ledger, recording)
        }
        result.recorded = Recorded(events: events, ledger: ledger.path)
        return result
    }

    /// An event for each board of a file.
    private func drafts(
        _ file: Examined, _ ledger: BlocLedger, _ recording: Recording
    ) throws(Diagnosed) -> [Journal.Draft] {
        guard let edition = file.rules.object(of: file.edition) else { return [] }
        let several = file.submissions.count > 1
        var drafts: [Journal.Draft] = []
        for submission in file.submissions {
            let board = submission.board
            let author = try recording.author(
                .submit(board: board), usually: .board, in: file.bloc, file.period, by: file.edition)
            let figures = LedgerObject(
                Array(SubmissionWriter.csv(submission, edition: file.edition).utf8),
                label: ObjectLabel.figures(file.period, board), type: "csv")
            let received = LedgerObject(
                received: file.bytes, named: file.file,
                label: several ? ObjectLabel.received(file.period) : ObjectLabel.received(file.period, board),
                stored: figures)
            let report = ReportRecord(
                received: received.reference, figures: figures.reference,
                edition: EditionReference(id: file.edition.id, file: edition.reference))
            let earlier = ledger.record(of: file.period)?.reports[board]
            drafts.append(
                recording.draft(
                    earlier.map { .replaced(report, of: $0.event.index) } ?? .submitted(report),
                    by: author, period: file.period, board: board,
                    objects: [figures, received, edition]))
        }
        return drafts
    }

    /// What the ending of a file's name tells.
    /// - Throws: `submission.format`.
    public static func format(_ fileName: String) throws(Diagnosed) -> FileFormat {
        if let format = FileFormat(fileName: fileName) { return format }
        throw Diagnosed(
            Diagnostic(
                .error, "submission.format",
                Localized(
                    vi: "không nhận ra định dạng của “\(fileName)” qua phần đuôi tên tệp",
                    en: "the ending of “\(fileName)” tells no format that can be read"),
                expected: Localized(same: ".xlsx, .csv, .json")))
    }
}

extension LedgerObject {
    /// A file as received. Where its bytes are those of the stored form it is that very object.
    init(received bytes: [UInt8], named name: String, label: String, stored: LedgerObject) {
        // Only what the file was called: where it lay on someone's machine is nobody's business.
        let last = name.split(separator: "/").last.map(String.init) ?? name
        if bytes == stored.bytes {
            self = stored
        } else {
            self.init(bytes, label: label, type: last.split(separator: ".").last?.lowercased() ?? "")
        }
        reference.name = last.isEmpty ? nil : String(last.prefix(200))
    }
}
