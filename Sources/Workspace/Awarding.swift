// Taking in the head's points for judged criteria: those of one file join those of the period.
import Diagnostics
import Intake
import Ledger
import Rules
import Scoring

/// What a file of points did.
public struct AwardResult: Sendable {
    public var period: Period
    public var edition: Edition
    /// What the file awards.
    public var awards: [Award]
    /// The points, or reasons for them, that were others before.
    public var changed: [(old: Award, new: Award)]
    public var recorded: Recorded
    /// What was found that does not stop the work, in reading order.
    public var warnings: [Diagnostic]
}

extension Workspace {
    /// Checks a file of points and joins it to the points of the period. Points that the file does not mention stay.
    ///
    /// Nothing is recorded before everything was checked, beside the points that the ledger holds under its lock.
    /// - Parameters:
    ///   - fileName: as users know the file; its ending tells the format.
    ///   - period: nil for the bloc's only one; files of points do not state theirs.
    ///   - numbers: how texts of the file are read as numbers.
    ///   - replace: whether points given before may change. The same points with the same reason again are no change.
    ///   - recording: when, and by whom.
    /// - Throws: everything wrong in the file at once: what ``AwardReader`` finds, `submission.format`, `award.none`,
    ///   `award.exists`, `award.appraised`; everything wrong in the period's own points; `roles.…`, `period.published`, `period.malformed`,
    ///   `workspace.which-period`; what ``editions(of:)`` and ``edition(for:of:)`` throw; `environment.…`.
    public func award(
        _ bytes: [UInt8], fileName: String, bloc: Bloc, period: Period?, numbers: NumberConvention = .open,
        replace: Bool, _ recording: Recording
    ) throws(Diagnosed) -> AwardResult {
        let format = try Self.format(fileName)
        let period = if let period { period } else { try self.period(nil, of: bloc) }
        let rules = try rules(of: bloc)
        let edition = try Self.edition(for: period, among: rules.editions, of: bloc)
        let reader = AwardReader(edition: edition, bloc: bloc, period: period, numbers: numbers)
        let read = reader.read(bytes, fileName: fileName, format: format)
        let awards = read.awards
        var findings = read.diagnostics
        if awards.isEmpty, !findings.hasErrors {
            findings.append(
                Diagnostic(
                    .error, "award.none", at: Place(file: fileName, line: 1, column: 1),
                    Localized(vi: "tệp không có điểm chấm nào", en: "the file awards no points")))
        }
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }

        let author = try recording.author(.award, usually: .head, in: bloc, period, by: edition)
        let ledger = try blocLedger(of: bloc)
        var changed: [(old: Award, new: Award)] = []
        let events = try record(bloc) { (contents) throws(Diagnosed) in
            let ledger = try lockedLedger(of: bloc, contents)
            let period = StoredPeriod(ledger, edition: edition, bloc: bloc, period: period)
            try period.record.checkOpen(period.period)
            let stored = try period.awards()
            // Points that cannot be read cannot be kept: they are mended first.
            guard !stored.findings.hasErrors else { throw Diagnosed((findings + stored.findings).inReadingOrder) }
            let merge = Self.merge(awards, into: stored.awards)
            // Points of an appraisal stand over those awarded: whatever else were recorded would have no effect.
            let appraised = period.appraisals()
            findings += appraised.findings.filter { $0.severity == .error }
            let fresh = awards.filter { new in
                !stored.awards.contains { old in
                    old.board == new.board && old.criterion == new.criterion && old.points == new.points
                        && old.reason == new.reason
                }
            }
            let overruled = fresh.compactMap { Self.appraised($0, appraised.appraisals) }
            findings += overruled.map(\.finding)
            if !replace {
                findings += merge.changed.filter { change in !overruled.contains { $0.award == change.new } }
                    .map { Self.exists($0.old, $0.new) }
            }
            guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
            changed = merge.changed
            return [Self.draft(bytes, fileName, merge.all, period, rules, recording, author)].compactMap { $0 }
        }
        return AwardResult(
            period: period, edition: edition, awards: awards, changed: changed,
            recorded: Recorded(events: events, ledger: ledger.path), warnings: findings.inReadingOrder)
    }

    private static func draft(
        _ bytes: [UInt8], _ fileName: String, _ all: [Award], _ stored: StoredPeriod, _ rules: RuleSet,
        _ recording: Recording, _ author: Author
    ) -> Journal.Draft? {
        guard let edition = rules.object(of: stored.edition) else { return nil }
        let points = LedgerObject(
            Array(AwardWriter.csv(all, edition: stored.edition, bloc: stored.bloc).utf8),
            label: ObjectLabel.points(stored.period), type: "csv")
        let received = LedgerObject(
            received: bytes, named: fileName, label: ObjectLabel.pointsReceived(stored.period), stored: points)
        let record = PointsRecord(
            received: received.reference, points: points.reference,
            edition: EditionReference(id: stored.edition.id, file: edition.reference))
        return recording.draft(
            .awarded(record), by: author, period: stored.period,
            objects: [points, received, edition])
    }

    private struct Line: Hashable {
        var board: String
        var criterion: String
    }

    private static func merge(
        _ awards: [Award], into earlier: [Award]
    ) -> (all: [Award], changed: [(old: Award, new: Award)]) {
        var all = earlier
        var changed: [(old: Award, new: Award)] = []
        var indexOf: [Line: Int] = [:]
        for (index, award) in earlier.enumerated() {
            indexOf[Line(board: award.board, criterion: award.criterion)] = index
        }
        for award in awards {
            guard let index = indexOf[Line(board: award.board, criterion: award.criterion)] else {
                all.append(award)
                continue
            }
            let old = all[index]
            if old.points != award.points || old.reason != award.reason { changed.append((old, award)) }
            all[index] = award
        }
        return (all, changed)
    }

    /// What is wrong with points for a criterion to which an appraisal gave points; nil if none did.
    private static func appraised(
        _ award: Award, _ appraisals: [String: [Appraised]]
    ) -> (award: Award, finding: Diagnostic)? {
        guard let given = appraisals[award.board]?.points(for: award.criterion) else { return nil }
        let (board, criterion, event) = (award.board, award.criterion, given.finding.event)
        let points = given.award.points.description
        return (
            award,
            Diagnostic(
                .error, "award.appraised", at: award.origin,
                Localized(
                    vi:
                        "thẩm định đã cho “\(board)” \(points) điểm \(criterion) (sự kiện \(event)): điểm chấm ở đây không thay được",
                    en:
                        "an appraisal gave “\(board)” \(points) points for \(criterion) (event \(event)): points awarded here cannot take their place"
                ),
                mend: Localized(
                    vi: "bỏ dòng này; nếu điểm phải đổi, ghi thẩm định mới: thidua appraise",
                    en: "leave this line out; if the points must change, record another appraisal: thidua appraise"))
        )
    }

    private static func exists(_ old: Award, _ new: Award) -> Diagnostic {
        func text(_ award: Award) -> String {
            award.points.description + (award.reason.map { " (\($0))" } ?? "")
        }
        return Diagnostic(
            .error, "award.exists", at: new.origin,
            Localized(
                vi: "“\(new.board)” đã được chấm \(new.criterion): \(text(old)); tệp này chấm \(text(new))",
                en: "“\(new.board)” has points for \(new.criterion) already: \(text(old)); this file gives \(text(new))"
            ),
            mend: Localized(
                vi: "nếu điểm mới thay điểm cũ: --replace",
                en: "if the new points take the place of the old ones: --replace"))
    }
}
