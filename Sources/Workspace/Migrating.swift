// Bringing plain files of figures and points into the ledger: recorded first, removed only then.
import Diagnostics
import Intake
import Ledger
import Rules

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What was brought into a ledger.
public struct MigrateResult: Sendable {
    public var recorded: Recorded
    /// The files that were recorded now, relative to the root of the workspace, in the order of the events.
    public var files: [String]
    /// Those that had been recorded before and were only removed.
    public var removedOnly: [String]
    /// What was found that does not stop the work, in reading order.
    public var warnings: [Diagnostic]
}

extension Workspace {
    /// Records a bloc's plain files `Scores/<bloc>/<period>/*.csv` and removes them.
    ///
    /// The order of the events is that of the periods, within a period that of the members, then the published figures of the
    /// whole bloc, the points last. All of them are recorded together. A file is removed once its event is acknowledged and
    /// only if it is still the file that was recorded; one that was recorded by an earlier call is only removed.
    /// - Throws: everything wrong in any of the files at once: what the readers of figures and points find, `scores.board`,
    ///   `migrate.unknown`, `migrate.differs`, `period.published`; what ``editions(of:)`` and ``edition(for:of:)`` throw;
    ///   `ledger.…`, `environment.…`. Nothing is then recorded, and no file is removed.
    public func migrate(bloc: Bloc, _ recording: Recording) throws(Diagnosed) -> MigrateResult {
        let rules = try rules(of: bloc)
        var readings: [PlainReading] = []
        var findings: [Diagnostic] = []
        for file in try plainFiles(of: bloc.id) {
            do {
                let edition = try Self.edition(for: file.period, among: rules.editions, of: bloc)
                readings.append(try PlainReading(file, rules, edition, &findings))
            } catch {
                // What is wrong with a period is said once.
                findings += error.diagnostics.filter { !findings.contains($0) }
            }
        }
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        readings.sort { ($0.file.period, $0.order) < ($1.file.period, $1.order) }
        guard !readings.isEmpty else {
            return MigrateResult(
                recorded: Recorded(events: [], ledger: BlocLedger.path(of: bloc)), files: [], removedOnly: [],
                warnings: [])
        }
        var new: [PlainReading] = []
        let events = try record(bloc) { (contents) throws(Diagnosed) in
            let ledger = try lockedLedger(of: bloc, contents)
            var refused: [Diagnostic] = []
            for reading in readings {
                let record = ledger.record(of: reading.file.period) ?? PeriodRecord()
                switch reading.standing(in: record) {
                case .same: continue
                case .other(let event): refused.append(reading.differs(from: event))
                case .none:
                    new.append(reading)
                    if let refusal = record.refusal(reading.file.period), !refused.contains(refusal) {
                        refused.append(refusal)
                    }
                }
            }
            guard refused.isEmpty else { throw Diagnosed(refused.inReadingOrder) }
            return new.map { $0.draft(recording) }
        }
        for reading in readings { try reading.remove() }
        if let scores = try open(Self.scores, bloc.id) {
            for period in Set(readings.map(\.file.period)) { scores.removeEmptyFolder(period.description) }
        }
        let recorded = new.map(\.file.path)
        return MigrateResult(
            recorded: Recorded(events: events, ledger: BlocLedger.path(of: bloc)), files: recorded,
            removedOnly: readings.map(\.file.path).filter { !recorded.contains($0) },
            warnings: findings.inReadingOrder)
    }
}

/// A plain file, read and ready to be recorded.
private struct PlainReading {
    let file: Workspace.PlainFile
    /// Among the files of its period.
    let order: Int
    /// Nil for the file of points.
    private let board: String?
    private let bytes: [UInt8]
    private let stored: LedgerObject
    private let received: LedgerObject
    private let edition: EditionReference
    private let editionFile: LedgerObject

    enum Standing {
        case none
        case same
        case other(Event)
    }

    init(
        _ file: Workspace.PlainFile, _ rules: RuleSet, _ edition: Edition, _ findings: inout [Diagnostic]
    ) throws(Diagnosed) {
        let (bloc, period) = (rules.bloc, file.period)
        guard let bytes = try file.folder.read(file.name, limit: FileLimits.figures),
            let editionFile = rules.object(of: edition)
        else { throw EnvironmentFault.failed(EnvironmentFault.reading, file.path, errno: ENOENT) }
        let text: String
        let label: String
        if file.name == Workspace.awarded {
            board = nil
            order = Int.max
            let read = AwardReader(edition: edition, bloc: bloc, period: period, numbers: .plain)
                .read(bytes, fileName: file.path, format: .csv)
            findings += read.diagnostics
            text = AwardWriter.csv(read.awards, edition: edition, bloc: bloc)
            label = ObjectLabel.points(period)
            received = LedgerObject(
                received: bytes, named: file.name, label: ObjectLabel.pointsReceived(period),
                stored: LedgerObject(Array(text.utf8), label: label, type: "csv"))
        } else {
            let board = String(file.name.dropLast(4))
            let place = bloc.members.firstIndex { $0.id == board }
            let isMember = place.map { index in
                bloc.members[index].isMember(on: period.end) || bloc.isPart(bloc.members[index], in: period)
            }
            guard board == bloc.id || isMember == true else { throw Self.unknown(file, rules) }
            self.board = board
            order = place ?? bloc.members.count
            let read = SubmissionReader(edition: edition, bloc: bloc, period: period, numbers: .plain)
                .read(bytes, fileName: file.path, format: .csv)
            findings += read.diagnostics
            if !read.diagnostics.hasErrors {
                try StoredPeriod.check(read.submissions.map(\.board), are: board, in: file.path)
            }
            text = read.submissions.first.map { SubmissionWriter.csv($0, edition: edition) } ?? ""
            label = ObjectLabel.figures(period, board)
            received = LedgerObject(
                received: bytes, named: file.name, label: ObjectLabel.received(period, board),
                stored: LedgerObject(Array(text.utf8), label: label, type: "csv"))
        }
        self.file = file
        self.bytes = bytes
        self.editionFile = editionFile
        self.edition = EditionReference(id: edition.id, file: editionFile.reference)
        stored = LedgerObject(Array(text.utf8), label: label, type: "csv")
    }

    /// What the ledger holds in the place of this file.
    func standing(in record: PeriodRecord) -> Standing {
        let earlier: (event: Event, received: ObjectReference)? =
            if let board {
                record.reports[board].map { ($0.event, $0.content.received) }
            } else {
                record.points.map { ($0.event, $0.content.received) }
            }
        guard let earlier else { return .none }
        return earlier.received.digest == received.reference.digest ? .same : .other(earlier.event)
    }

    func draft(_ recording: Recording) -> Journal.Draft {
        let action: Action =
            board == nil
            ? .awarded(PointsRecord(received: received.reference, points: stored.reference, edition: edition))
            : .submitted(ReportRecord(received: received.reference, figures: stored.reference, edition: edition))
        return recording.draft(
            action, by: recording.author(usually: board == nil ? .head : .board), period: file.period, board: board,
            objects: [stored, received, editionFile])
    }

    func differs(from event: Event) -> Diagnostic {
        Diagnostic(
            .error, "migrate.differs", at: Place(file: file.path, line: 1, column: 1),
            Localized(
                vi: "sổ đã có nội dung khác ở chỗ này: sự kiện \(event.index), ngày \(event.at.day)",
                en: "the ledger holds something else in its place: event \(event.index), on \(event.at.day)"),
            mend: Localized(
                vi:
                    "dời tệp đi; nếu tệp mới đúng thì nộp lại bằng thidua submit --replace (điểm: thidua award --replace)",
                en:
                    "move the file away; if it is the right one, thidua submit --replace (points: thidua award --replace)"
            ))
    }

    /// Removes the file. A file that was changed meanwhile stays.
    func remove() throws(Diagnosed) {
        guard try file.folder.read(file.name, limit: FileLimits.figures) == bytes else { return }
        guard unlinkat(file.folder.descriptor, file.name, 0) == 0 || errno == ENOENT else {
            throw EnvironmentFault.failed(EnvironmentFault.writing, file.path, errno: errno)
        }
        fsync(file.folder.descriptor)
    }

    private static func unknown(_ file: Workspace.PlainFile, _ rules: RuleSet) -> Diagnosed {
        let known = rules.bloc.members(in: file.period).map { "\($0.id).csv" } + [Workspace.awarded]
        return Diagnosed(
            Diagnostic(
                .error, "migrate.unknown", at: Place(file: file.path, line: 1, column: 1),
                Localized(
                    vi: "không đơn vị nào của kỳ \(file.period) có tên này",
                    en: "no member in \(file.period) has this name"),
                mend: known.nearest(to: file.name).map {
                    Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                }
                    ?? Localized(vi: "dời tệp này đi", en: "move this file away")))
    }
}
