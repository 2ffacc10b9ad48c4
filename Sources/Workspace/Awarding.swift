// Taking in the head's points for judged criteria: those of one file join those of the period.
import Diagnostics
import Intake
import Rules

/// What a file of points did.
public struct AwardResult: Sendable {
    public var period: Period
    public var edition: Edition
    /// What the file awards.
    public var awards: [Award]
    /// The points, or reasons for them, that were others before.
    public var changed: [(old: Award, new: Award)]
    /// The file written, relative to the root of the workspace: all points of the period.
    public var placed: String
    /// What was found that does not stop the work, in reading order.
    public var warnings: [Diagnostic]
}

extension Workspace {
    /// Checks a file of points and joins it to the points of the period. Points that the file does not mention stay.
    ///
    /// Nothing is written before everything was checked; the file placed is either the old or the new one at every moment.
    /// - Parameters:
    ///   - fileName: as users know the file; its ending tells the format.
    ///   - period: nil for the bloc's only one; files of points do not state theirs.
    ///   - numbers: how texts of the file are read as numbers.
    ///   - replace: whether points given before may change. The same points with the same reason again are no change.
    /// - Throws: everything wrong in the file at once: what ``AwardReader`` finds, `submission.format`, `award.none`,
    ///   `award.exists`; everything wrong in the period's own file of points; `period.malformed`,
    ///   `workspace.which-period`; what ``editions(of:)`` and ``edition(for:of:)`` throw; `environment.…`.
    public func award(
        _ bytes: [UInt8], fileName: String, bloc: Bloc, period: Period?, numbers: NumberConvention = .open,
        replace: Bool
    ) throws(Diagnosed) -> AwardResult {
        let format = try Self.format(fileName)
        let period = if let period { period } else { try self.period(nil, of: bloc) }
        let edition = try edition(for: period, of: bloc)
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

        let lock = try lockScores()
        defer { lock.release() }
        var earlier: [Award] = []
        if let folder = try open(Self.scores, bloc.id, period.description) {
            let stored = try StoredPeriod(folder: folder, edition: edition, bloc: bloc, period: period).awards()
            // Points that cannot be read cannot be kept: they are mended first.
            guard !stored.findings.hasErrors else { throw Diagnosed((findings + stored.findings).inReadingOrder) }
            earlier = stored.awards
        }
        let merge = Self.merge(awards, into: earlier)
        if !replace { findings += merge.changed.map { Self.exists($0.old, $0.new) } }
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        let text = AwardWriter.csv(merge.all, edition: edition, bloc: bloc)
        let placed = try place([(name: Self.awarded, bytes: Array(text.utf8))], bloc: bloc, period: period)
        return AwardResult(
            period: period, edition: edition, awards: awards, changed: merge.changed, placed: placed[0],
            warnings: findings.inReadingOrder)
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
