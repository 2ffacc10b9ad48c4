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

    public init(review: Review, record: PeriodRecord, at: Moment, seal: Seal? = nil) {
        self.review = review
        self.record = record
        self.at = at
        self.seal = seal
    }

    var bloc: Bloc { review.bloc }
    var edition: Edition { review.edition }
    var style: NumberStyle { NumberStyle(rounding: edition.rounding) }

    // MARK: What all minutes say

    /// Date, edition, what it rests on, who leads.
    var facts: [Localized] {
        var lines = [
            Localized(vi: "ngày lập: \(day(at))", en: "made on \(day(at))"),
            Localized(vi: "bộ tiêu chí: ", en: "edition: ") + edition.title
                + Localized(same: " (\(edition.id), ") + status + Localized(same: ")"),
            Localized(vi: "căn cứ: ", en: "legal basis: ") + Localized(same: edition.source.text),
        ]
        if let leadership = bloc.leadership(in: review.period) {
            lines.append(
                Localized(vi: "khối trưởng: ", en: "head of the bloc: ") + review.name(leadership.head)
                    + (leadership.deputy.map { Localized(vi: "; khối phó: ", en: "; deputy: ") + review.name($0) }
                        ?? Localized(same: "")))
        }
        return lines
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

    /// The day as officers write it, and its hour: `09:30 10/07/2024`.
    func day(_ moment: Moment) -> String {
        let text = moment.description
        let parts = moment.day.split(separator: "-")
        guard parts.count == 3 else { return text }
        return "\(text.dropFirst(11).prefix(5)) \(parts[2])/\(parts[1])/\(parts[0])"
    }

    /// “Nguyễn Văn A, khối trưởng, 09:30 10/07/2024, sự kiện 12”.
    func who(_ event: Event) -> Localized {
        Localized(same: "\(event.by.name), ") + role(event.by)
            + Localized(
                vi: ", \(day(event.at)), sự kiện \(event.index)", en: ", \(day(event.at)), event \(event.index)")
    }

    private func role(_ author: Author) -> Localized {
        let board = author.board.map { Localized(same: " (") + review.name($0) + Localized(same: ")") }
        let title =
            switch author.role {
            case .board: Localized(vi: "đơn vị", en: "board")
            case .head: Localized(vi: "khối trưởng", en: "head of the bloc")
            case .deputy: Localized(vi: "khối phó", en: "deputy head of the bloc")
            case .team(let team): Localized(vi: "tổ \(team)", en: "team \(team)")
            }
        return title + (board ?? Localized(same: ""))
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
        return words + Localized(same: " (") + lateness.text + Localized(same: ")")
    }

    /// Objections, of one board or of all, with what became of them.
    func objections(of board: String? = nil) -> [Localized] {
        record.objections.filter { board == nil || $0.event.board == board }.map { objection in
            let name = board == nil ? objection.event.board.map { review.name($0) + Localized(same: ": ") } : nil
            let criteria = objection.content.criteria.joined(separator: ", ")
            let about =
                criteria.isEmpty
                ? Localized(
                    vi: "kiến nghị về sự kiện \(objection.content.of)", en: "objects to event \(objection.content.of)")
                : Localized(
                    vi: "kiến nghị về \(criteria) (sự kiện \(objection.content.of))",
                    en: "objects to \(criteria) (event \(objection.content.of))")
            let text =
                Localized(same: ": “\(objection.content.text)” (") + who(objection.event) + Localized(same: "); ")
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

    /// The votes that stand, each as a heading of its own: of one ballot the last one, on equal boards all.
    func votes(on board: String? = nil) -> [VoteReport] {
        record.votes.filter { vote in
            (board.map { vote.content.inFavour.keys.contains($0) } ?? true)
                && (vote.content.ballot == Ballot.tie || record.vote(on: vote.content.ballot)?.event == vote.event)
        }.map { VoteReport(bloc: bloc, edition: edition, record: $0.content, event: $0.event.index) }
    }

    func voteBlocks(on board: String? = nil) -> [Document.Block] {
        votes(on: board).flatMap { vote -> [Document.Block] in
            [.heading(Localized(vi: "Bỏ phiếu: ", en: "Vote: ") + vote.title)] + vote.blocks
        }
    }

    /// Publications and what was opened again between them.
    var publications: [Localized] {
        record.publications.enumerated().map { number, publication in
            var line =
                number == 0
                ? Localized(vi: "công bố: ", en: "published: ") : Localized(vi: "công bố lại: ", en: "published anew: ")
            if case .corrected(_, let of, let reason) = publication.event.action {
                line =
                    line
                    + Localized(vi: "thay sự kiện \(of), “\(reason)”; ", en: "in place of event \(of), “\(reason)”; ")
            }
            return line + who(publication.event)
                + Localized(same: "; SHA-256 \(publication.content.ranking.digest.description)")
        } + (record.phase == .reopened ? [Localized(vi: "đang mở lại", en: "opened again now")] : [])
    }

    /// The ledger's size and root, and its signed checkpoint if there is one.
    var sealBlocks: [Document.Block] {
        guard let seal else { return [] }
        var blocks: [Document.Block] = [
            .heading(Localized(vi: "Sổ thi đua", en: "The ledger")),
            .bullets([
                Localized(vi: "\(seal.size) sự kiện", en: "\(seal.size) \(seal.size == 1 ? "event" : "events")"),
                Localized(
                    vi: "gốc cây băm (SHA-256): \(seal.root)", en: "root of the hash tree (SHA-256): \(seal.root)"),
                seal.contradiction.map { why in
                    Localized(
                        vi: "ĐIỂM CHỐT ĐÃ KÝ KHÔNG KHỚP VỚI SỔ NÀY: ",
                        en: "THE SIGNED CHECKPOINT CONTRADICTS THIS LEDGER: ") + why
                }
                    ?? (seal.note == nil
                        ? Localized(vi: "chưa có điểm chốt sổ được ký", en: "there is no signed checkpoint")
                        : Localized(vi: "điểm chốt sổ đã ký:", en: "signed checkpoint:")),
            ]),
        ]
        if let note = seal.note {
            blocks.append(
                .lines(
                    note.split(separator: "\n", omittingEmptySubsequences: false).map { Localized(same: String($0)) }))
        }
        return blocks
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

extension PeriodRecord {
    /// The vote that stands on a ballot: the last one.
    func vote(on ballot: String) -> Standing<VoteRecord>? { votes.last { $0.content.ballot == ballot } }
}
