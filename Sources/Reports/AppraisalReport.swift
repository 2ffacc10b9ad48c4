// An appraisal as it is reported: what changes from what to what and why, and what that does to the points.
import Diagnostics
import Exact
import Intake
import Rules
import Scoring

/// What an appraisal says of a board's report.
public struct AppraisalReport: Sendable {
    let bloc: Bloc
    let edition: Edition
    let period: Period
    let member: Member
    let appraisal: Appraisal
    let confirmed: [String]
    let report: AppraisedReport
    /// Nil where the board is not scored itself.
    let before: Scorecard?
    let after: Scorecard?
    let isSecondReview: Bool
    /// The team whose sections it is about; nil for the head and the deputy, who appraise everything.
    let team: String?

    public init(
        bloc: Bloc, edition: Edition, period: Period, member: Member, appraisal: Appraisal, confirmed: [String],
        report: AppraisedReport, before: Scorecard?, after: Scorecard?, isSecondReview: Bool, team: String? = nil
    ) {
        self.team = team
        self.bloc = bloc
        self.edition = edition
        self.period = period
        self.member = member
        self.appraisal = appraisal
        self.confirmed = confirmed
        self.report = report
        self.before = before
        self.after = after
        self.isSecondReview = isSecondReview
    }

    private var style: NumberStyle { NumberStyle(rounding: edition.rounding) }
    private var labels: [Label] { Label.standing(edition, bloc) }

    /// A criterion whose points are others now.
    private struct Change {
        var criterion: Criterion
        var before: Bounds
        var after: Bounds
    }

    private var changes: [Change] {
        guard let before, let after else { return [] }
        return zip(before.criteria, after.criteria).compactMap { old, new in
            guard old.state != new.state, let criterion = edition.criterion(new.criterion) else { return nil }
            return Change(criterion: criterion, before: old.points.rounded, after: new.points.rounded)
        }
    }

    // MARK: Text

    public var document: Document {
        let kind =
            isSecondReview
            ? Localized(vi: "thẩm định lần hai", en: "second review") : Localized(vi: "thẩm định", en: "appraisal")
        var blocks: [Document.Block] = [
            .title(member.name + Localized(same: " · ") + period.title + Localized(same: " · ") + kind),
            .labels(labels),
        ]
        let lines = self.lines
        if lines.isEmpty {
            blocks.append(.paragraph(unchanged))
        } else {
            blocks.append(.table(Table(Self.columns, lines)))
        }
        if !changes.isEmpty {
            blocks += [.heading(Localized(vi: "Điểm thay đổi", en: "Points that change")), .table(points)]
        }
        return Document(blocks + [.bullets(notes)])
    }

    /// What an appraisal means that changes nothing: not more than its author looked at.
    private var unchanged: Localized {
        guard report.appraisals.isEmpty else {
            let events = report.appraisals.map { "\($0)" }.joined(separator: ", ")
            return Localized(
                vi: "Không thay đổi so với thẩm định đang có hiệu lực (sự kiện \(events)).",
                en: "Nothing changes of the appraisal that stands (event \(events)).")
        }
        guard let team else {
            return Localized(
                vi: "Báo cáo được công nhận như đơn vị đã nộp.", en: "The report is taken as the board submitted it.")
        }
        let sections = edition.sections.filter { section in
            section.allCriteria.contains { AppraisalScope(edition, team: team).holds(criterion: $0.id) }
        }.map(\.id).joined(separator: ", ")
        return Localized(
            vi:
                "Phần của “\(team)” (nhóm \(sections)) được công nhận như đơn vị đã nộp; các phần khác không thuộc lần này.",
            en:
                "The part of “\(team)” (section \(sections)) is taken as the board submitted it; this says nothing of the others."
        )
    }

    private static let columns = [
        Table.Column(Localized(vi: "Nội dung", en: "Line")),
        Table.Column(Localized(vi: "Đơn vị báo cáo", en: "Submitted"), .right),
        Table.Column(Localized(vi: "Đang có", en: "Before"), .right),
        Table.Column(Localized(vi: "Thẩm định", en: "Verified"), .right),
        Table.Column(Localized(vi: "Lý do", en: "Reason")),
    ]

    private var lines: [[Localized]] {
        let figures = appraisal.figures.sorted { $0.key < $1.key }.map { key, line in
            [
                Localized(same: key.description), words(report.submission.figures[key]?.value, .absent),
                words(
                    report.standing.figures[key]?.value, report.standing.unaccepted[key] == nil ? .absent : .refused),
                words(line.value, .refused), Localized(same: line.reason),
            ]
        }
        let points = edition.criteria.compactMap { appraisal.points[$0.id] }.map { award in
            [
                Localized(same: award.criterion),
                words(report.submission.selfScores[award.criterion]?.value, .absent),
                Localized(same: report.points[award.criterion]?.points.description ?? "–"),
                Localized(same: award.points.description), Localized(same: award.reason ?? ""),
            ]
        }
        let evidence = edition.indicators.compactMap { indicator in
            appraisal.evidence[indicator.id].map { decision in
                [
                    Localized(vi: "tài liệu của \(indicator.id)", en: "evidence of \(indicator.id)"),
                    Localized(same: ""),
                    report.standing.evidenceReviews[indicator.id].map { Self.accepted($0.decision.isAccepted) }
                        ?? Localized(same: "–"),
                    Self.accepted(decision.isAccepted), Localized(same: decision.reason ?? ""),
                ]
            }
        }
        return figures + points + evidence
    }

    private static func accepted(_ flag: Bool) -> Localized {
        flag ? Localized(vi: "chấp nhận", en: "accepted") : Localized(vi: "không chấp nhận", en: "not accepted")
    }

    private enum Absence { case absent, refused }

    private func words(_ value: Quantity?, _ absence: Absence) -> Localized {
        switch value {
        case .number(let number): number.shown()
        case .yesNo(let flag): flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
        case nil:
            absence == .absent
                ? Localized(same: "–") : Localized(vi: "không công nhận", en: "not accepted")
        }
    }

    private var points: Table {
        let rows = changes.map { change in
            [
                Localized(same: change.criterion.id), change.criterion.title,
                style.points(change.before), style.points(change.after),
            ]
        }
        var total: [[Localized]] = []
        if let before, let after {
            total = [
                [
                    Localized(same: ""), Localized(vi: "Tổng điểm", en: "Total"),
                    style.points(before.total.rounded),
                    style.points(after.total.rounded),
                ]
            ]
        }
        return Table(
            [
                Table.Column(Localized(vi: "Tiêu chí", en: "Criterion")),
                Table.Column(Localized(vi: "Tên", en: "Title")),
                Table.Column(Localized(vi: "Trước", en: "Before"), .right),
                Table.Column(Localized(vi: "Sau", en: "After"), .right),
            ], rows + total)
    }

    private var notes: [Localized] {
        var notes: [Localized] = []
        if !confirmed.isEmpty {
            let named = confirmed.prefix(12).joined(separator: ", ") + (confirmed.count > 12 ? ", …" : "")
            notes.append(
                Localized(
                    vi: "ghi như đang có, không ghi thêm vào sổ: \(named)",
                    en: "stated as it stands, nothing to record: \(named)"))
        }
        if let remark = appraisal.remark {
            notes.append(Localized(vi: "nhận xét: ", en: "remark: ") + Localized(same: remark))
        }
        if let opinion = appraisal.opinion {
            notes.append(Localized(vi: "ý kiến của đơn vị: ", en: "the board's opinion: ") + Localized(same: opinion))
        }
        return notes
    }

    // MARK: JSON

    public var json: JSON {
        let figures = appraisal.figures.sorted { $0.key < $1.key }.map { key, line in
            JSON.object([
                ("figure", .string(key.description)),
                ("submitted", .text(report.submission.figures[key]?.value.description)),
                ("before", .text(report.standing.figures[key]?.value.description)),
                ("verified", .text(line.value?.description)), ("reason", .string(line.reason)),
            ])
        }
        let points = edition.criteria.compactMap { appraisal.points[$0.id] }.map { award in
            JSON.object([
                ("criterion", .string(award.criterion)),
                ("selfScore", .text(report.submission.selfScores[award.criterion]?.value.description)),
                ("before", .exact(report.points[award.criterion]?.points)), ("points", .exact(award.points)),
                ("reason", .text(award.reason)),
            ])
        }
        let evidence = appraisal.evidence.sorted { $0.key < $1.key }.map { indicator, decision in
            JSON.object([
                ("indicator", .string(indicator)), ("accepted", .bool(decision.isAccepted)),
                ("reason", .text(decision.reason)),
            ])
        }
        let scores = changes.map { change in
            JSON.object([
                ("criterion", .string(change.criterion.id)), ("before", Self.json(change.before)),
                ("after", Self.json(change.after)),
            ])
        }
        return .object([
            ("format", .string("thidua.appraised/1")), ("bloc", .string(bloc.id)),
            ("period", .string(period.description)), ("edition", .string(edition.id)), ("labels", .labels(labels)),
            ("board", .string(member.id)), ("review", .string(isSecondReview ? "second" : "first")),
            ("report", .number("\(report.event)")), ("figures", .array(figures)), ("points", .array(points)),
            ("evidence", .array(evidence)), ("confirmed", .array(confirmed.map { .string($0) })),
            ("remark", .text(appraisal.remark)), ("opinion", .text(appraisal.opinion)), ("scores", .array(scores)),
            (
                "total",
                before.flatMap { before in
                    after.map {
                        .object([
                            ("before", Self.json(before.total.rounded)), ("after", Self.json($0.total.rounded)),
                        ])
                    }
                } ?? .null
            ),
        ])
    }

    private static func json(_ bounds: Bounds) -> JSON {
        .object([("least", .exact(bounds.least)), ("most", .exact(bounds.most))])
    }
}
