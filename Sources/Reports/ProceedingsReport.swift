// How far a period is: its phase, its deadlines and who is late, and per board what was done and what is open.
import Diagnostics
import Ledger
import Rules
import Scoring

/// What the ledger holds of a period, as `status` shows it.
public struct Proceedings: Sendable {
    let review: Review
    let record: PeriodRecord
    /// The day up to which what is still awaited is late; nil to count nothing of the kind.
    let today: Day?

    /// - Parameter today: an input like the time of an event, never looked up here.
    public init(_ review: Review, record: PeriodRecord, today: Day?) {
        self.review = review
        self.record = record
        self.today = today
    }

    var deadlines: Deadlines { review.edition.deadlines }
    var members: [Member] { review.bloc.members(in: review.period) }

    public var document: Document {
        var document = review.statusDocument
        // Right behind the sentence of how many have submitted.
        let place = document.blocks.firstIndex { if case .table = $0 { true } else { false } }
        document.blocks.insert(contentsOf: head, at: place ?? document.blocks.endIndex)
        document.blocks += [.heading(Localized(vi: "Tiến trình", en: "Proceedings")), .table(table)] + tail
        return document
    }

    // MARK: Phase and deadlines

    private var phase: Localized {
        func since(_ event: Event?) -> Localized {
            event.map { Localized(same: ": ") + $0.spot } ?? Localized(same: "")
        }
        switch record.phase {
        case .open:
            return Localized(vi: "Kỳ đang mở: các đơn vị gửi báo cáo", en: "The period is open: boards submit")
        case .appraising:
            return Localized(vi: "Đang thẩm định, từ lần đầu", en: "Being appraised, since the first time")
                + since(record.firstAppraisal)
        case .published: return Localized(vi: "Đã công bố", en: "Published") + since(record.publications.last?.event)
        case .reopened:
            return Localized(vi: "Đã công bố rồi mở lại", en: "Published, and opened again")
                + since(record.reopenings.last)
                + reason(record.reopenings.last)
        }
    }

    private func reason(_ event: Event?) -> Localized {
        switch event?.action {
        case .reopened(_, let reason), .corrected(_, _, let reason), .withdrawn(_, let reason):
            Localized(same: " (\(reason))")
        default: Localized(same: "")
        }
    }

    private var head: [Document.Block] {
        var items: [Localized] = []
        if let due = deadlines.submissionDue(for: review.period) {
            let late = members.compactMap { member in
                lateText(member.id).map { member.name + Localized(same: " ") + $0 }
            }
            items.append(
                Localized(vi: "hạn gửi báo cáo: \(due)", en: "reports are due on \(due)")
                    + (late.isEmpty
                        ? Localized(vi: "; không đơn vị nào chậm", en: "; nobody is late")
                        : Localized(vi: "; chậm: ", en: "; late: ") + Localized.list(late, "; ")))
        }
        if let due = deadlines.appraisalDue(for: review.period) {
            let states = members.filter { record.reports[$0.id] != nil }.map { coverage(of: $0.id).state }
            let (waiting, partly) = (states.count { $0 == .none }, states.count { $0 == .partly })
            let over = today.map { $0.number - due.number }.flatMap { $0 > 0 && waiting + partly > 0 ? $0 : nil }
            items.append(
                Localized(vi: "hạn thẩm định: \(due)", en: "appraisals are due on \(due)")
                    + Localized(
                        vi: "; còn \(waiting) báo cáo chưa thẩm định",
                        en: "; \(waiting) \(waiting == 1 ? "report is" : "reports are") not appraised")
                    + (partly == 0
                        ? Localized(same: "")
                        : Localized(vi: ", \(partly) báo cáo mới thẩm định một phần", en: ", \(partly) in part only"))
                    + (over.map { Localized(vi: ", quá hạn ", en: ", overdue by ") + Self.days($0) }
                        ?? Localized(same: "")))
        }
        if let days = deadlines.object {
            let last = record.publications.last.flatMap { Day($0.event.at.day) }.flatMap(deadlines.objectionDue)
            items.append(
                Localized(
                    vi: "hạn kiến nghị: \(days) ngày sau thẩm định hoặc công bố",
                    en: "objections are due \(days) \(days == 1 ? "day" : "days") after an appraisal or a publication")
                    + (last.map {
                        Localized(vi: "; về lần công bố sau cùng: \($0)", en: "; to the last publication: \($0)")
                    } ?? Localized(same: "")))
        }
        return [.paragraph(phase + Localized(same: "."))] + (items.isEmpty ? [] : [.bullets(items)])
    }

    /// “2 days”, or by how much a report is overdue; nil for a board that is in time or may still be.
    private func lateText(_ board: String) -> Localized? {
        if let lateness = review.submissions[board]?.lateness {
            guard lateness.days > 0 else { return nil }
            return Self.days(lateness.days)
        }
        guard record.reports[board] == nil, let over = overdue, over > 0 else { return nil }
        return Localized(vi: "chưa gửi, đã quá ", en: "not submitted, overdue by ") + Self.days(over)
    }

    /// By how many days what is still awaited is late today.
    var overdue: Int? {
        guard let today, let due = deadlines.submissionDue(for: review.period) else { return nil }
        return today.number - due.number
    }

    private static func days(_ count: Int) -> Localized {
        Localized(vi: "\(count) ngày", en: "\(count) \(count == 1 ? "day" : "days")")
    }

    // MARK: Boards

    private var table: Table {
        Table(
            [
                .left(vi: "Đơn vị", en: "Board"), .left(vi: "Gửi báo cáo", en: "Report"),
                .right(vi: "Chậm (ngày)", en: "Days late"), .right(vi: "Thay", en: "Replaced"),
                .left(vi: "Thẩm định", en: "Appraisal"), .right(vi: "Kiến nghị chờ", en: "Objections open"),
                .right(vi: "Đã giải quyết", en: "Resolved"),
            ],
            members.map { member in
                let board = member.id
                let objections = objections(of: board)
                let days = review.submissions[board]?.lateness?.days
                return [
                    member.name,
                    report(of: board),
                    Localized(same: days.map { "\($0)" } ?? "–"), Localized(same: "\(replacements(of: board))"),
                    appraisals(of: board), Localized(same: "\(objections.open.count)"),
                    Localized(same: "\(objections.resolved.count)"),
                ]
            })
    }

    /// When the report came; where lateness counts from another event, that one too.
    private func report(of board: String) -> Localized {
        guard let event = record.reports[board]?.event else { return Localized(vi: "chưa", en: "no") }
        guard let counted = review.submissions[board]?.lateness, counted.event != event.index else { return event.spot }
        return event.spot
            + Localized(
                vi: "; hạn tính theo lần nộp \(counted.handedIn), sự kiện \(counted.event)",
                en: "; lateness counts from \(counted.handedIn), event \(counted.event)")
    }

    func coverage(of board: String) -> AppraisalCoverage {
        AppraisalCoverage(review.edition, record.appraisals[board] ?? [])
    }

    private func appraisals(of board: String) -> Localized {
        let done = record.appraisals[board] ?? []
        guard !done.isEmpty else {
            return record.reports[board] == nil ? Localized(same: "–") : Localized(vi: "chưa", en: "not yet")
        }
        let events = Localized.list(
            done.map { one in
                (one.content.review == .second
                    ? Localized(vi: "lần hai: ", en: "second review: ") : Localized(same: ""))
                    + one.event.by.words + Localized(same: ", ") + one.event.spot
                    + .late(deadlines.daysLate(appraisal: one.event, of: review.period))
            }, "; ")
        return coverage(of: board).missingWords.map { events + Localized(same: "; ") + $0 } ?? events
    }

    func replacements(of board: String) -> Int {
        (record.reportEvents[board] ?? []).count { if case .replaced = $0.action { true } else { false } }
    }

    func objections(of board: String) -> (
        open: [PeriodRecord.Standing<ObjectionRecord>], resolved: [PeriodRecord.Standing<ObjectionRecord>]
    ) {
        let own = record.objections.filter { $0.event.board == board }
        return (
            own.filter { record.resolutions[$0.event.index] == nil },
            own.filter { record.resolutions[$0.event.index] != nil }
        )
    }

    /// Appraisals of reports that were replaced or withdrawn, with what took them away.
    private var superseded: [Localized] {
        record.superseded.sorted { $0.key < $1.key }.flatMap { board, dropped in
            dropped.map { one in
                review.name(board) + Localized(same: ": ") + one.appraisal.event.by.words + Localized(same: ", ")
                    + one.appraisal.event.spot
                    + Localized(vi: "; báo cáo ấy không còn: ", en: "; its report is gone: ") + one.by.action.title
                    + Localized(same: ", ") + one.by.spot
            }
        }
    }

    // MARK: Objections, votes, publications

    private var tail: [Document.Block] {
        var blocks: [Document.Block] = []
        let objections = record.objections.map { one in
            let board = one.event.board.map(review.name) ?? Localized(same: "")
            let about = one.content.criteria.isEmpty ? "" : " \(one.content.criteria.joined(separator: ", "))"
            let outcome =
                record.resolutions[one.event.index].map { resolution in
                    (resolution.content.outcome == .accepted
                        ? Localized(vi: "chấp nhận", en: "accepted") : Localized(vi: "bác", en: "rejected"))
                        + Localized(same: ", ") + resolution.event.spot
                        + Localized(same: ": \(resolution.content.reason)")
                } ?? Localized(vi: "CHƯA GIẢI QUYẾT", en: "OPEN")
            let dropped =
                record.superseding(one).map {
                    Localized(
                        vi: " (về thẩm định ở sự kiện \(one.content.of), không còn hiệu lực từ sự kiện \($0.index))",
                        en:
                            " (to the appraisal of event \(one.content.of), which counts no more since event \($0.index))"
                    )
                } ?? Localized(same: "")
            return board + Localized(same: ", ") + one.event.spot
                + .late(deadlines.daysLate(objection: one, in: record)) + dropped
                + Localized(vi: ", kiến nghị", en: ", objects") + Localized(same: "\(about): \(one.content.text) — ")
                + outcome
        }
        if !superseded.isEmpty {
            blocks += [
                .heading(Localized(vi: "Thẩm định không còn hiệu lực", en: "Appraisals that count no more")),
                .bullets(superseded),
            ]
        }
        if !objections.isEmpty {
            blocks += [.heading(Localized(vi: "Kiến nghị", en: "Objections")), .bullets(objections)]
        }
        let done =
            record.votes.map { one in
                Localized(vi: "biểu quyết “\(one.content.ballot)”", en: "vote on “\(one.content.ballot)”")
                    + Localized(same: ", ") + one.event.spot
                    + Localized(
                        vi: ": \(one.content.present)/\(one.content.entitled) có mặt",
                        en: ": \(one.content.present) of \(one.content.entitled) present")
            }
            + record.publications.enumerated().map { number, one in
                (number == 0
                    ? Localized(vi: "công bố", en: "published") : Localized(vi: "công bố lại", en: "corrected"))
                    + Localized(same: ", ") + one.event.spot + Localized(same: ", ") + one.event.by.words
                    + reason(one.event)
            }
        if !done.isEmpty {
            blocks += [
                .heading(Localized(vi: "Biểu quyết và công bố", en: "Votes and publications")), .bullets(done),
            ]
        }
        return blocks
    }
}
