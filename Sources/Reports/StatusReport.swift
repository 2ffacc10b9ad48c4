// Where a period stands: who has submitted, what is missing, estimated, undetermined, still to be judged.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// What is known about one member for a period.
struct MemberStatus {
    var member: Member
    var submission: Submission?
    var missing: [FigureKey] = []
    var estimates: [FigureKey] = []
    var undetermined: [String] = []
    var notAwarded: [String] = []
    var failedChecks: [FigureCheckResult] = []
}

extension Review {
    private var statuses: [MemberStatus] {
        let present = bloc.members(in: period).map { member in
            var status = MemberStatus(member: member, submission: submissions[member.id])
            guard let submission = status.submission,
                let card = ranking.rows.first(where: { $0.scorecard.board == member.id })?.scorecard
            else { return status }
            status.estimates = ordered(submission.figures.filter(\.value.isEstimate).keys)
            var missing: Set<FigureKey> = []
            for score in card.criteria {
                for figure in score.missing {
                    if figure.attribute == "awarded" {
                        status.notAwarded.append(score.criterion)
                    } else if let attribute = Attribute(rawValue: figure.attribute) {
                        missing.insert(FigureKey(figure.indicator, attribute))
                    }
                }
                if case .undetermined = score.state { status.undetermined.append(score.criterion) }
            }
            for figure in card.undecidedVetoes.values.joined() {
                if let attribute = Attribute(rawValue: figure.attribute) {
                    missing.insert(FigureKey(figure.indicator, attribute))
                }
            }
            status.missing = ordered(missing)
            status.failedChecks = checkFigures(
                submission, earlier: earlier[member.id] ?? EarlierReports(), edition: edition, period: period
            ).filter {
                $0.verdict == .fails
            }
            return status
        }
        return present
    }

    /// In the order in which the edition lists its indicators.
    private func ordered(_ keys: some Sequence<FigureKey>) -> [FigureKey] {
        let places = Dictionary(
            edition.indicators.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        return keys.sorted { a, b in
            (places[a.indicator] ?? places.count, a.indicator, a.attribute)
                < (places[b.indicator] ?? places.count, b.indicator, b.attribute)
        }
    }

    public var statusDocument: Document {
        let statuses = statuses
        let submitted = statuses.filter { $0.submission != nil }.count
        var blocks: [Document.Block] = [
            .title(bloc.title + Localized(same: " · ") + period.title), .labels(labels),
            .paragraph(
                Localized(
                    vi: "\(submitted)/\(statuses.count) đơn vị đã gửi số liệu.",
                    en: "\(submitted) of \(statuses.count) members have submitted.")),
            .table(
                Table(
                    [
                        .left(vi: "Đơn vị", en: "Board"), .left(vi: "Đã gửi", en: "Submitted"),
                        .right(vi: "Số liệu", en: "Figures"),
                        .right(vi: "Thiếu", en: "Missing"), .right(vi: "Ước", en: "Estimates"),
                        .right(vi: "Chưa xác định", en: "Undetermined"), .right(vi: "Chờ chấm", en: "To be judged"),
                        .right(vi: "Kiểm tra không đạt", en: "Checks failed"),
                    ], statuses.map(row))),
        ]
        let details = statuses.flatMap(details)
        if !details.isEmpty {
            blocks.append(.heading(Localized(vi: "Chi tiết", en: "Details")))
            blocks.append(.bullets(details))
        }
        return Document(blocks + combinationBlocks)
    }

    private func row(_ status: MemberStatus) -> [Localized] {
        guard let submission = status.submission else {
            return [status.member.name, Localized(vi: "chưa", en: "no")]
                + Array(repeating: Localized(same: "–"), count: 6)
        }
        let counts = [
            submission.figures.count, status.missing.count, status.estimates.count, status.undetermined.count,
            status.notAwarded.count, status.failedChecks.count,
        ]
        return [status.member.name, Localized(vi: "có", en: "yes")] + counts.map { Localized(same: String($0)) }
    }

    private func details(_ status: MemberStatus) -> [Localized] {
        let prose = Prose(edition)
        func list(_ keys: [FigureKey]) -> Localized {
            let titles = keys.map { key in
                let gap = status.submission?.gaps[key]
                return gap.map { prose.figure(key) + Localized(same: " (") + $0 + Localized(same: ")") }
                    ?? prose.figure(key)
            }
            return Localized(vi: titles.map(\.vi).joined(separator: "; "), en: titles.map(\.en).joined(separator: "; "))
        }
        var items: [Localized] = []
        if !status.missing.isEmpty {
            items.append(Localized(vi: ", thiếu: ", en: ", missing: ") + list(status.missing))
        }
        if !status.estimates.isEmpty {
            items.append(Localized(vi: ", số ước: ", en: ", estimates: ") + list(status.estimates))
        }
        if !status.undetermined.isEmpty {
            items.append(
                Localized(vi: ", chưa xác định: ", en: ", undetermined: ")
                    + Localized(same: status.undetermined.joined(separator: ", ")))
        }
        if !status.notAwarded.isEmpty {
            items.append(
                Localized(vi: ", chờ chấm: ", en: ", to be judged: ")
                    + Localized(same: status.notAwarded.joined(separator: ", ")))
        }
        for failed in status.failedChecks {
            items.append(
                Localized(same: ": ") + failed.message
                    + (failed.contradiction.map { Localized(same: " (") + $0 + Localized(same: ")") }
                        ?? Localized(same: "")))
        }
        if let unverified = status.member.unverified {
            items.append(Localized(vi: ", chưa kiểm chứng: ", en: ", not verified: ") + unverified)
        }
        return items.map { status.member.name + $0 }
    }

    public var statusJSON: JSON {
        .object(
            [
                ("format", .string("thidua.status/1")), ("bloc", .string(bloc.id)),
                ("period", .string(period.description)),
                ("edition", .string(edition.id)),
                ("labels", .labels(labels)),
                (
                    "members",
                    .array(
                        statuses.map { status in
                            .object([
                                ("board", .string(status.member.id)), ("submitted", .bool(status.submission != nil)),
                                ("figures", .number(String(status.submission?.figures.count ?? 0))),
                                ("missing", .array(status.missing.map { .string($0.description) })),
                                ("estimates", .array(status.estimates.map { .string($0.description) })),
                                ("undetermined", .array(status.undetermined.map { .string($0) })),
                                ("notAwarded", .array(status.notAwarded.map { .string($0) })),
                                ("failedChecks", .array(status.failedChecks.map { .both($0.message) })),
                            ])
                        })
                ),
            ] + combinationEntries)
    }
}
