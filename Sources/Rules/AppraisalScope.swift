// What a person may appraise: everything, or the sections of a team without what only the head gives points for.
import Diagnostics

/// The part of an edition that someone appraises.
public struct AppraisalScope: Sendable {
    /// Nil for the head and the deputy, whose part is everything.
    public let team: String?
    private let edition: Edition
    /// The criteria of the team's sections, by id.
    private let own: Set<String>
    /// The indicators that these criteria read.
    private let read: Set<String>

    public init(_ edition: Edition, team: String?) {
        self.edition = edition
        self.team = team
        let criteria = team.map { edition.criteria(appraisedBy: $0) } ?? []
        own = Set(criteria.map(\.id))
        read = Set(criteria.flatMap { edition.figuresRead(by: $0) }.map(\.key.indicator))
    }

    /// Whether the criterion belongs to it.
    public func holds(criterion: String) -> Bool { team == nil || own.contains(criterion) }

    /// Whether the figures of the indicator belong to it. One that no criterion reads is the head's.
    public func holds(indicator: String) -> Bool { team == nil || read.contains(indicator) }

    /// Whether points for the criterion may be given in it.
    public func gives(points criterion: Criterion) -> Bool {
        guard let judged = criterion.judged else { return false }
        return team == nil || holds(criterion: criterion.id) && !judged.isByHead
    }

    /// Whether all that is appraised of the criterion belongs to it: its figures, and its points where they are given.
    public func covers(_ criterion: Criterion) -> Bool {
        holds(criterion: criterion.id) && (criterion.judged == nil || gives(points: criterion))
    }

    /// What of an appraisal lies outside, in reading order: `roles.section`, `roles.not-allowed`.
    public func findings(_ appraisal: Appraisal) -> [Diagnostic] {
        guard let team else { return [] }
        var findings: [Diagnostic] = []
        for (key, line) in appraisal.figures where !holds(indicator: key.indicator) {
            findings.append(outside("“\(key)”", homes(of: key.indicator), team, at: line.origin))
        }
        for (indicator, decision) in appraisal.evidence where !holds(indicator: indicator) {
            findings.append(outside("“\(indicator)”", homes(of: indicator), team, at: decision.origin))
        }
        for (id, award) in appraisal.points {
            guard let criterion = edition.criterion(id) else { continue }
            if !holds(criterion: id) {
                findings.append(outside("“\(id)”", [id], team, at: award.origin))
            } else if !gives(points: criterion) {
                findings.append(
                    Diagnostic(
                        .error, "roles.not-allowed", at: award.origin,
                        Localized(
                            vi: "điểm của “\(id)” do khối trưởng chấm, tổ “\(team)” không chấm",
                            en: "the points for “\(id)” are given by the head, not by the team “\(team)”"),
                        mend: Localized(
                            vi: "bỏ dòng này; khối trưởng chấm bằng --as head",
                            en: "leave the line out; the head gives them with --as head")))
            }
        }
        return findings.inReadingOrder
    }

    /// The criteria that read an indicator.
    private func homes(of indicator: String) -> [String] {
        edition.criteria.filter { criterion in
            edition.figuresRead(by: criterion).contains { $0.key.indicator == indicator }
        }.map(\.id)
    }

    private func outside(_ what: String, _ criteria: [String], _ team: String, at place: Place) -> Diagnostic {
        var seen: Set<String> = []
        let others = criteria.compactMap { edition.team(of: $0) }.filter { seen.insert($0).inserted }
        return Diagnostic(
            .error, "roles.section", at: place,
            Localized(
                vi: "\(what) không thuộc phần của tổ “\(team)”", en: "\(what) is not the part of the team “\(team)”"),
            expected: others.isEmpty
                ? Localized(vi: "khối trưởng hoặc khối phó", en: "the head or the deputy")
                : Localized(same: others.joined(separator: " | ")))
    }
}

extension Judgement {
    /// Whether only the head, or the deputy in the head's place, gives the points.
    public var isByHead: Bool { by == "head" || by == "deputy" }
}

extension Criterion {
    /// Whether it is a deduction that only the head sees: nothing for a board to fill in.
    public var isSeenByHeadOnly: Bool { kind == .deduction && judged?.isByHead == true }
}
