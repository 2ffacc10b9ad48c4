// Minutes that people used to type by hand: of one board's appraisal (biên bản thẩm định), and of the bloc's meeting.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring

/// What minutes are made of. The same ledger and the same moment give the same bytes.
public struct Minutes: Sendable {
    public let review: Review
    public let record: PeriodRecord
    /// The date that they bear.
    public let at: Moment
    public let seal: Seal?
    /// What each publication after the first one changed, by its event.
    public let corrections: [Int: PublicationReport.Changes]

    /// What the ledger was when they were made, so that nobody can put another one in its place.
    public struct Seal: Hashable, Sendable {
        public var size: Int
        public var root: Digest
        /// The signed checkpoint as it stands in its file; nil where the ledger has none that fits.
        public var note: String?
        /// Why the checkpoint that there is contradicts the ledger; nil where it does not, or there is none.
        public var contradiction: Localized?

        public init(size: Int, root: Digest, note: String? = nil, contradiction: Localized? = nil) {
            self.size = size
            self.root = root
            self.note = note
            self.contradiction = contradiction
        }
    }

    public init(
        review: Review, record: PeriodRecord, at: Moment, seal: Seal? = nil,
        corrections: [Int: PublicationReport.Changes] = [:]
    ) {
        self.review = review
        self.record = record
        self.at = at
        self.seal = seal
        self.corrections = corrections
    }

    var bloc: Bloc { review.bloc }
    var edition: Edition { review.edition }
    var style: NumberStyle { NumberStyle(rounding: edition.rounding) }

    // MARK: What all minutes say

    /// Date, edition, what it rests on, who leads.
    var facts: [Localized] {
        var lines = [
            Localized(vi: "số liệu theo sổ thi đua đến ", en: "figures as the ledger stood at ") + day(at),
            Localized(vi: "bộ tiêu chí: ", en: "edition: ") + edition.title
                + Localized(same: " (\(edition.id), ") + status + Localized(same: ")"),
            basis,
        ]
        if let leadership = bloc.leadership(in: review.period) {
            lines.append(
                Localized(vi: "khối trưởng: ", en: "head of the bloc: ") + review.name(leadership.head)
                    + (leadership.deputy.map { Localized(vi: "; khối phó: ", en: "; deputy: ") + review.name($0) }
                        ?? Localized(same: "")))
        }
        return lines
    }

    /// The document that the edition rests on.
    var basis: Localized {
        Localized(vi: "căn cứ: ", en: "legal basis: ") + Localized(same: edition.source.text)
    }

    private var status: Localized {
        switch edition.status {
        case .proposal: Localized(vi: "đề xuất, chưa ký kết", en: "a proposal, not signed")
        case .signed(let decision):
            Localized(
                vi: "Quyết định số \(decision.number) ngày \(decision.date), \(decision.by)",
                en: "decision \(decision.number) of \(decision.date), \(decision.by)")
        }
    }

    // MARK: Days and persons

    /// The moment as officers write it: `09:30 10/07/2024`; in English, where such a day could be another one,
    /// `2024-07-10 09:30`.
    func day(_ moment: Moment) -> Localized {
        let hour = moment.description.dropFirst(11).prefix(5)
        guard let day = Day(moment.day) else { return Localized(same: moment.description) }
        return Localized(vi: "\(hour) ", en: "") + self.day(day) + Localized(vi: "", en: " \(hour)")
    }

    /// `10/07/2024`, in English `2024-07-10`.
    func day(_ day: Day) -> Localized {
        let text = day.description
        return Localized(vi: text.split(separator: "-").reversed().joined(separator: "/"), en: text)
    }

    /// “Nguyễn Văn A, khối trưởng (Hưng Yên), 09:30 10/07/2024”. The number of the event stands in the annex.
    func who(_ event: Event) -> Localized {
        person(event.by) + Localized(same: ", ") + day(event.at)
    }

    /// “Nguyễn Văn A, khối trưởng (Hưng Yên)”.
    func person(_ author: Author) -> Localized {
        Localized(same: "\(author.name), ") + author.role.words
            + (author.board.map { Localized(same: " (") + review.name($0) + Localized(same: ")") }
                ?? Localized(same: ""))
    }

    /// How late a board's report is; the reason where that is not known.
    func lateness(of board: String) -> Localized {
        guard let submission = review.submissions[board] else { return Localized(same: "–") }
        guard let lateness = submission.lateness else { return submission.gaps[.daysLate] ?? Localized(same: "–") }
        let days = lateness.days
        let count = days.magnitude
        let words =
            days > 0
            ? Localized(vi: "chậm \(count) ngày", en: "\(count) \(count == 1 ? "day" : "days") late")
            : days < 0
                ? Localized(vi: "sớm \(count) ngày", en: "\(count) \(count == 1 ? "day" : "days") early")
                : Localized(vi: "đúng hạn", en: "in time")
        return words + Localized(vi: " (nộp ngày ", en: " (handed in on ") + day(lateness.handedIn)
            + Localized(vi: "; hạn ", en: "; due ")
            + day(lateness.due) + Localized(same: ")")
    }

    /// Objections, of one board or of all, with what became of them.
    func objections(of board: String? = nil) -> [Localized] {
        record.objections.filter { board == nil || $0.event.board == board }.map { objection in
            let name = board == nil ? objection.event.board.map { review.name($0) + Localized(same: ": ") } : nil
            let criteria = objection.content.criteria.joined(separator: ", ")
            let about =
                criteria.isEmpty
                ? Localized(vi: "kiến nghị về kết quả thẩm định", en: "objects to the appraisal")
                : Localized(vi: "kiến nghị về \(criteria)", en: "objects to \(criteria)")
            let text =
                Localized(same: ": “\(objection.content.text)” (") + who(objection.event)
                + .late(edition.deadlines.daysLate(objection: objection, in: record)) + Localized(same: "); ")
            let answer =
                record.resolutions[objection.event.index].map { resolution in
                    (resolution.content.outcome == .accepted
                        ? Localized(vi: "chấp nhận: ", en: "accepted: ")
                        : Localized(vi: "không chấp nhận: ", en: "rejected: "))
                        + Localized(same: "“\(resolution.content.reason)” (") + who(resolution.event)
                        + Localized(same: ")")
                } ?? Localized(vi: "chưa giải quyết", en: "not resolved yet")
            return (name ?? Localized(same: "")) + about + text + answer
        }
    }

    /// Lines to sign on.
    func signatures(_ who: [Localized]) -> [Document.Block] {
        [
            .heading(Localized(vi: "Chữ ký", en: "Signatures")),
            .table(
                Table(
                    [
                        .left(vi: "Chức danh", en: "Function"), .left(vi: "Họ và tên", en: "Name"),
                        .left(vi: "Chữ ký", en: "Signature"),
                    ],
                    who.map { [$0, Localized(same: "…………………"), Localized(same: "…………………")] })),
        ]
    }
}
