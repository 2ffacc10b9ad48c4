// Objections of boards to their appraisal or to a publication, and what the head answers.
import Diagnostics
import Ledger
import Rules

/// An objection that was recorded.
public struct ObjectionResult: Sendable {
    public var objection: ObjectionRecord
    /// What it objects to.
    public var target: Event
    public var recorded: Recorded
    public var warnings: [Diagnostic]
}

/// An answer to an objection that was recorded.
public struct ResolutionResult: Sendable {
    public var resolution: ResolutionRecord
    public var objection: Event
    public var phase: Phase
    public var recorded: Recorded
}

extension Workspace {
    /// Records an objection (kiến nghị) of a board. One that comes late is taken, with a warning.
    /// - Parameters:
    ///   - criteria: ids; none for the whole.
    ///   - of: the event of an appraisal of the board or of a publication; nil for the latest of them.
    /// - Throws: everything wrong with it at once: `usage.reason`, `board.…`, `objection.nothing`, `objection.target`,
    ///   `objection.criterion`, `roles.…`; `ledger.…`, `environment.…`. Nothing is then recorded.
    public func object(
        _ board: String, criteria: [String], text: String, of: Int? = nil, bloc: Bloc, period: Period,
        _ recording: Recording
    ) throws(Diagnosed) -> ObjectionResult {
        let text = try Self.reason(text)
        _ = try bloc.reporter(board, in: period)
        let edition = try edition(for: period, of: bloc)
        let ledger = try blocLedger(of: bloc)
        let author = recording.author(usually: .board, in: bloc, period)
        var findings: [Diagnostic] = Roles(bloc: bloc, period: period, edition: edition)
            .allowed(.object(board: board), by: author)
        var seen: Set<String> = []
        for id in criteria where edition.criterion(id) == nil {
            findings.append(
                Diagnostic(
                    .error, "objection.criterion",
                    Localized(
                        vi: "bộ tiêu chí \(edition.id) không có tiêu chí “\(id)”",
                        en: "the edition \(edition.id) has no criterion “\(id)”"),
                    mend: edition.criterion(nearestTo: id).map {
                        Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                    }))
        }
        let criteria = criteria.filter { seen.insert($0).inserted }
        var result: (objection: ObjectionRecord, target: Event)?
        let events = try record(bloc) { (contents) throws(Diagnosed) in
            let record = contents.state.periods[period.description] ?? PeriodRecord()
            let possible =
                (record.appraisals[board] ?? []).map(\.event) + (record.publications.last.map { [$0.event] } ?? [])
            let target = of.map { of in possible.first { $0.index == of } } ?? possible.max { $0.index < $1.index }
            guard let target else {
                findings.append(Self.noTarget(of, possible, bloc.member(board)?.name ?? Localized(same: board)))
                throw Diagnosed(findings)
            }
            guard !findings.hasErrors else { throw Diagnosed(findings) }
            let objection = ObjectionRecord(of: target.index, criteria: criteria, text: text)
            result = (objection, target)
            return [recording.draft(.objected(objection), by: author, period: period, board: board)]
        }
        guard let (objection, target) = result else {
            throw EnvironmentFault.failed(EnvironmentFault.writing, ledger.path, errno: 5)
        }
        let due = Day(target.at.day).flatMap { edition.deadlines.objectionDue(after: $0) }
        return ObjectionResult(
            objection: objection, target: target, recorded: Recorded(events: events, ledger: ledger.path),
            warnings: findings + Self.lateness(due, recording.at, "objection.late"))
    }

    /// Records what the head answers to an objection. It changes no score by itself: what is accepted is appraised again.
    /// - Parameters:
    ///   - board: nil for the board of the objection.
    ///   - objection: the event of the objection.
    /// - Throws: `usage.reason`, `objection.unknown`, `objection.resolved`, `roles.…`; `ledger.…`, `environment.…`.
    public func resolve(
        _ board: String?, objection number: Int, outcome: ResolutionRecord.Outcome, reason: String, bloc: Bloc,
        period: Period, _ recording: Recording
    ) throws(Diagnosed) -> ResolutionResult {
        let reason = try Self.reason(reason)
        let edition = try edition(for: period, of: bloc)
        let ledger = try blocLedger(of: bloc)
        let author = recording.author(usually: .head, in: bloc, period)
        let findings = Roles(bloc: bloc, period: period, edition: edition).allowed(.resolve, by: author)
        guard !findings.hasErrors else { throw Diagnosed(findings) }
        var result: (objection: Event, phase: Phase)?
        let resolution = ResolutionRecord(of: number, outcome: outcome, reason: reason)
        let events = try record(bloc) { (contents) throws(Diagnosed) in
            let record = contents.state.periods[period.description] ?? PeriodRecord()
            let known = record.objections.first {
                $0.event.index == number && (board == nil || $0.event.board == board)
            }
            guard let objection = known?.event else { throw Diagnosed(Self.noObjection(number, board, record)) }
            if let earlier = record.resolutions[number] {
                throw Diagnosed(
                    Diagnostic(
                        .error, "objection.resolved",
                        Localized(
                            vi: "kiến nghị ở sự kiện \(number) đã được giải quyết ở sự kiện \(earlier.event.index)",
                            en: "the objection of event \(number) was resolved by event \(earlier.event.index)")))
            }
            result = (objection, record.phase)
            return [recording.draft(.resolved(resolution), by: author, period: period, board: objection.board)]
        }
        guard let (objection, phase) = result else {
            throw EnvironmentFault.failed(EnvironmentFault.writing, ledger.path, errno: 5)
        }
        return ResolutionResult(
            resolution: resolution, objection: objection, phase: phase,
            recorded: Recorded(events: events, ledger: ledger.path))
    }

    // MARK: Findings

    private static func noTarget(_ of: Int?, _ possible: [Event], _ name: Localized) -> Diagnostic {
        guard let of, !possible.isEmpty else {
            return Diagnostic(
                .error, "objection.nothing",
                Localized(
                    vi: "báo cáo của \(name.vi) chưa được thẩm định và kỳ chưa công bố: chưa có gì để kiến nghị",
                    en:
                        "the report of \(name.en) has not been appraised and nothing is published: there is nothing to object to"
                ))
        }
        return Diagnostic(
            .error, "objection.target",
            Localized(
                vi:
                    "sự kiện \(of) không phải thẩm định của \(name.vi) đang có hiệu lực, cũng không phải lần công bố cuối",
                en: "event \(of) is no appraisal of \(name.en) that stands, nor the last publication"),
            expected: Localized(same: possible.map { "--of \($0.index)" }.joined(separator: ", ")))
    }

    private static func noObjection(_ number: Int, _ board: String?, _ record: PeriodRecord) -> Diagnostic {
        let open = record.objections.filter { record.resolutions[$0.event.index] == nil }
        let known = open.map { "\($0.event.index) (\($0.event.board ?? ""))" }.joined(separator: ", ")
        return Diagnostic(
            .error, "objection.unknown",
            board.map {
                Localized(
                    vi: "sự kiện \(number) không phải kiến nghị của “\($0)”",
                    en: "event \(number) is no objection of “\($0)”")
            } ?? Localized(vi: "sự kiện \(number) không phải kiến nghị", en: "event \(number) is no objection"),
            expected: known.isEmpty
                ? Localized(vi: "không có kiến nghị nào chưa giải quyết", en: "no objection is open")
                : Localized(same: known))
    }
}
