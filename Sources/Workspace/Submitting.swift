// Taking in a file of figures: everything is checked first, then its boards' files are placed together.
import Diagnostics
import Intake
import Ledger
import Rules
import Scoring

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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
    /// The files written, relative to the root of the workspace, in the order of the submissions.
    public var placed: [String]
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
    /// Whether anything is written: else everything is only checked.
    public var writes = true

    public init() {}
}

/// A file whose figures were read.
struct Examined {
    var file: String
    var bloc: Bloc
    var period: Period
    var edition: Edition
    var editions: [Edition]
    var submissions: [Submission]
    /// Whether all of it could be read.
    var isReadable: Bool
    /// What was found in reading it.
    var findings: [Diagnostic]
}

extension Workspace {
    /// Checks a file of figures and places what its boards submit into `Scores`, one file a board.
    ///
    /// Nothing is written before everything was checked. Each file placed is either the old or the new one at every moment;
    /// when one of several cannot be placed, those before it are put back, and folders made for them are removed. Only a crash
    /// between two of the renames can leave a file of several boards half placed. A lock on `Scores` keeps two calls apart
    /// where the file system has locks.
    /// - Parameters:
    ///   - fileName: as users know the file; its ending tells the format.
    ///   - period: nil for the one that the file states, else the bloc's only one.
    ///   - numbers: how texts of the file are read as numbers.
    ///   - replace: whether boards that have submitted may submit again.
    /// - Throws: everything wrong in the file at once: what ``SubmissionReader`` finds, `submission.format`,
    ///   `submission.check`, `submission.exists`; `period.malformed`, `workspace.which-period`;
    ///   what ``editions(of:)`` and ``edition(for:of:)`` throw; `environment.…`.
    public func submit(
        _ bytes: [UInt8], fileName: String, bloc: Bloc, period: Period?, numbers: NumberConvention = .open,
        replace: Bool
    ) throws(Diagnosed) -> SubmitResult {
        var intake = IntakeSettings()
        intake.numbers = numbers
        intake.replaces = replace
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
        let editions = try editions(of: bloc)
        let edition = try Self.edition(for: period, among: editions, of: bloc)
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
            file: file.name, bloc: bloc, period: period, edition: edition, editions: editions,
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
            return try compare(file, intake).findings.inReadingOrder
        } catch {
            return file.findings.inReadingOrder + error.diagnostics
        }
    }

    /// Checks a file's figures beside what is stored, and places them if that is asked for.
    func settle(_ file: Examined, _ intake: IntakeSettings) throws(Diagnosed) -> SubmitResult {
        let (bloc, period, edition) = (file.bloc, file.period, file.edition)
        let lock = intake.writes ? try lockScores() : nil
        defer { lock?.release() }
        let compared = try compare(file, intake)
        guard !compared.findings.hasErrors else { throw Diagnosed(compared.findings.inReadingOrder) }
        let files = file.submissions.map { submission in
            (
                name: StoredPeriod.fileName(of: submission.board),
                bytes: Array(SubmissionWriter.csv(submission, edition: edition).utf8)
            )
        }
        return SubmitResult(
            period: period, edition: edition, submissions: file.submissions, replaced: compared.replaced,
            changes: compared.changes, placed: intake.writes ? try place(files, bloc: bloc, period: period) : [],
            warnings: compared.findings.inReadingOrder)
    }

    // MARK: Shared with awards

    /// - Throws: `submission.format`.
    static func format(_ fileName: String) throws(Diagnosed) -> FileFormat {
        if let format = FileFormat(fileName: fileName) { return format }
        throw Diagnosed(
            Diagnostic(
                .error, "submission.format",
                Localized(
                    vi: "không nhận ra định dạng của “\(fileName)” qua phần đuôi tên tệp",
                    en: "the ending of “\(fileName)” tells no format that can be read"),
                expected: Localized(same: ".xlsx, .csv, .json")))
    }

    /// - Throws: `environment.locked` if another call holds it for long; `environment.…`.
    func lockScores() throws(Diagnosed) -> Lock {
        guard let folder = try open(Self.scores) else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, Self.scores, errno: ENOENT)
        }
        return try Lock(folder)
    }

    /// Writes files into a period's folder, which is made if it is not there.
    /// - Returns: their paths relative to the root.
    /// - Throws: `environment.…`, after everything was put back.
    func place(
        _ files: [(name: String, bytes: [UInt8])], bloc: Bloc, period: Period
    ) throws(Diagnosed) -> [String] {
        guard let scores = try open(Self.scores) else {
            throw EnvironmentFault.failed(EnvironmentFault.writing, Self.scores, errno: ENOENT)
        }
        var made: [(folder: Folder, name: String)] = []
        do throws(Diagnosed) {
            var folder = scores
            for name in [bloc.id, period.description] {
                if try folder.make(name) { made.append((folder, name)) }
                guard let next = try folder.folder(name) else {
                    throw EnvironmentFault.failed(EnvironmentFault.making, folder.path(of: name), errno: ENOENT)
                }
                folder = next
            }
            try Placement.place(files, in: folder)
            return files.map { folder.path(of: $0.name) }
        } catch {
            for (folder, name) in made.reversed() { folder.removeEmptyFolder(name) }
            throw error
        }
    }
}
