// Taking in a file of figures: everything is checked first, then its boards' files are placed together.
import Diagnostics
import Intake
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

/// A file whose figures are in order by themselves.
struct Examined {
    var file: String
    var bloc: Bloc
    var period: Period
    var edition: Edition
    var editions: [Edition]
    var submissions: [Submission]
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

    /// Reads a file and checks its figures by themselves.
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
        var findings = received.diagnostics
        // What can be read is checked even where something else is wrong: a board mends all of it in one go.
        for submission in received.readable {
            var recomputed = submission
            _ = edition.recomputeRatios(of: &recomputed)
            findings += FigureFindings.of(
                recomputed, edition: edition, refusing: submission.board != bloc.id, reaching: [.figures])
        }
        guard !findings.hasErrors else {
            if !received.readable.isEmpty {
                findings += try assemblyFindings(received.readable, bloc, period, edition, editions)
            }
            throw Diagnosed(findings.inReadingOrder)
        }
        return Examined(
            file: file.name, bloc: bloc, period: period, edition: edition, editions: editions,
            submissions: received.submissions, findings: findings)
    }

    /// Compares a file's figures with what is stored, and places them if that is asked for.
    func settle(_ file: Examined, _ intake: IntakeSettings) throws(Diagnosed) -> SubmitResult {
        let (bloc, period, edition) = (file.bloc, file.period, file.edition)
        var findings = file.findings
        let lock = intake.writes ? try lockScores() : nil
        defer { lock?.release() }
        var replaced: [Submission] = []
        var changes: [SubmissionChanges] = []
        if let folder = try open(Self.scores, bloc.id, period.description) {
            let stored = StoredPeriod(folder: folder, edition: edition, bloc: bloc, period: period)
            for submission in file.submissions {
                // A check alone replaces nothing, but says what would be different.
                let earlier = try Self.earlier(submission, stored, replace: intake.replaces || !intake.writes)
                findings += earlier.findings
                guard let earlier = earlier.submission else { continue }
                replaced.append(earlier)
                if !intake.writes { findings.append(Self.standing(earlier, at: Self.firstPlace(of: submission))) }
                let change = SubmissionChanges(from: earlier, to: submission)
                changes.append(change)
                if let warning = Self.losses(change, at: Self.firstPlace(of: submission)) { findings.append(warning) }
            }
        }
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        findings += try assemblyFindings(file.submissions, bloc, period, edition, file.editions)
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        let files = file.submissions.map { submission in
            (
                name: StoredPeriod.fileName(of: submission.board),
                bytes: Array(SubmissionWriter.csv(submission, edition: edition).utf8)
            )
        }
        return SubmitResult(
            period: period, edition: edition, submissions: file.submissions, replaced: replaced, changes: changes,
            placed: intake.writes ? try place(files, bloc: bloc, period: period) : [],
            warnings: findings.inReadingOrder)
    }

    /// What comes of the submissions beside what is stored: ratios, parts of merged boards, the year before.
    private func assemblyFindings(
        _ submissions: [Submission], _ bloc: Bloc, _ period: Period, _ edition: Edition, _ editions: [Edition]
    ) throws(Diagnosed) -> [Diagnostic] {
        var assembly = Assembly(bloc: bloc, period: period, edition: edition, reports: [:], files: [:])
        if let folder = try open(Self.scores, bloc.id, period.description) {
            // What is wrong in other boards' files is said when the period is opened.
            assembly = StoredPeriod(folder: folder, edition: edition, bloc: bloc, period: period).assembly().assembly
        }
        for submission in submissions {
            if submission.board == bloc.id {
                assembly.published = submission
            } else {
                assembly.reports[submission.board] = submission
            }
        }
        let earlier = try earlierPeriods(period, of: bloc, by: edition, among: editions)
        let parts = submissions.flatMap { edition.ratioFindings($0) + assembly.mergerFindings($0.board) }
        var seen: Set<String> = []
        let wholes = submissions.compactMap { bloc.successor(of: $0.board, in: period)?.id }
            .filter { seen.insert($0).inserted }.flatMap { board -> [Diagnostic] in
                guard let (whole, found) = assembly.complete(board, earlier.periods.lastYear) else { return [] }
                // What was reported before belongs to the whole board.
                let reports = earlier.periods.reports(of: board, in: period, by: edition)
                return found
                    + FigureFindings.of(
                        whole, earlier: reports, edition: edition, refusing: true, reaching: [.record])
            }
        return parts + assembly.publishedFindings() + earlier.findings + wholes
            + assembly.blocFindings(earlier.periods.lastYear)
    }

    /// What a board submitted before.
    private static func earlier(
        _ submission: Submission, _ stored: StoredPeriod, replace: Bool
    ) throws(Diagnosed) -> (submission: Submission?, findings: [Diagnostic]) {
        let place = firstPlace(of: submission)
        let name = StoredPeriod.fileName(of: submission.board)
        let path = stored.folder.path(of: name)
        guard replace else {
            guard try stored.folder.hasFile(name) else { return (nil, []) }
            return (
                nil,
                [
                    Diagnostic(
                        .error, "submission.exists", at: place,
                        Localized(
                            vi: "“\(submission.board)” đã nộp số liệu kỳ \(stored.period): \(path)",
                            en: "“\(submission.board)” has submitted for \(stored.period) already: \(path)"),
                        mend: Localized(
                            vi: "nếu số liệu mới thay số liệu cũ: --replace",
                            en: "if the new figures take the place of the old ones: --replace"))
                ]
            )
        }
        guard let earlier = try stored.submission(of: submission.board) else { return (nil, []) }
        guard earlier.submission == nil else { return (earlier.submission, []) }
        return (
            nil,
            [
                Diagnostic(
                    .warning, "submission.earlier-unreadable", at: earlier.findings.first?.place,
                    Localized(
                        vi: "số liệu cũ của “\(submission.board)” có lỗi nên không so sánh được; tệp đã bị thay",
                        en:
                            "the earlier figures of “\(submission.board)” had errors and cannot be compared; the file was replaced"
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
