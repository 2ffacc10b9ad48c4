// What a vote came to, in words: who was present, how many votes were needed, whom it elects.
import Diagnostics
import Ledger
import Rules

/// One vote of the bloc, as the ledger records it.
public struct VoteReport: Sendable {
    public let bloc: Bloc
    public let edition: Edition
    public let record: VoteRecord
    /// The event that records it.
    public let event: Int
    /// Nil for a vote on equal boards, or where the edition has no such ballot any more.
    public let ballot: Ballot?
    public let outcome: BallotOutcome?
    public let standing: Standing

    /// Whether a vote decides anything.
    public enum Standing: Hashable, Sendable {
        case stands
        /// The same was voted on again.
        case replaced(by: Int)
        /// Boards were voted on as equal, and it is not exactly these that are equal now.
        case lapsed
    }

    public init(bloc: Bloc, edition: Edition, record: VoteRecord, event: Int, standing: Standing = .stands) {
        self.standing = standing
        self.bloc = bloc
        self.edition = edition
        self.record = record
        self.event = event
        ballot = edition.ballots.first { $0.id == record.ballot }
        outcome = ballot?.outcome(entitled: record.entitled, present: record.present, inFavour: record.inFavour)
    }

    public var title: Localized {
        if let ballot { return ballot.title }
        return record.ballot == Ballot.tie
            ? Localized(vi: "Bỏ phiếu giữa các đơn vị bằng nhau", en: "Vote on boards that are equal")
            : Localized(vi: "Bỏ phiếu “\(record.ballot)”", en: "Vote “\(record.ballot)”")
    }

    /// Who was present, what was needed, and whom it elects.
    public var blocks: [Document.Block] {
        var lines = [presence]
        if let outcome { lines += [need(outcome), result(outcome)] }
        if isTie { lines.append(tieResult) }
        if let note = record.note { lines.append(Localized(vi: "Ghi chú: ", en: "Note: ") + Localized(same: note)) }
        return [.bullets(lines), .table(table)]
    }

    var isTie: Bool { record.ballot == Ballot.tie }

    var isReplaced: Bool { if case .replaced = standing { true } else { false } }

    /// The whole vote on one line, for one that was taken again.
    var line: Localized {
        let votes = lines.map { names([$0.board]) + Localized(same: " \($0.inFavour)") }
        let result = outcome.map(result) ?? (isTie ? order : nil)
        var text =
            title + Localized(same: ": ") + presence + Localized(vi: "; phiếu đồng ý: ", en: "; votes in favour: ")
            + Localized.list(votes, ", ")
        if let result { text = text + Localized(same: "; ") + result }
        if case .replaced(let event) = standing {
            text = text + Localized(vi: "; bỏ phiếu lại ở sự kiện \(event)", en: "; voted again in event \(event)")
        }
        return text
    }

    public var document: Document {
        Document([.title(title), .labels(Label.standing(edition, bloc))] + blocks)
    }

    public var json: JSON {
        .object([
            ("ballot", .string(record.ballot)), ("title", .both(title)), ("event", .number(String(event))),
            ("standing", .string(standing.name)), ("entitled", .number(String(record.entitled))),
            ("present", .number(String(record.present))),
            ("quorum", outcome?.quorum.map { .number(String($0)) } ?? .null),
            ("needed", outcome.map { .number(String($0.needed)) } ?? .null),
            (
                "boards",
                .array(
                    lines.map { line in
                        .object([
                            ("board", .string(line.board)), ("inFavour", .number(String(line.inFavour))),
                            ("result", .text(line.result?.rawValue)),
                        ])
                    })
            ),
            ("note", .text(record.note)),
        ])
    }

    private var presence: Localized {
        Localized(
            vi: "có mặt \(record.present) trên \(record.entitled) thành viên được biểu quyết (sự kiện \(event))",
            en: "\(record.present) of \(record.entitled) members entitled to vote were present (event \(event))")
    }

    private func need(_ outcome: BallotOutcome) -> Localized {
        let rule = ballot.map { edition.text(of: $0) } ?? Localized(same: "")
        let votes = Localized(
            vi: "cần ít nhất \(outcome.needed) phiếu",
            en: "at least \(outcome.needed) \(outcome.needed == 1 ? "vote" : "votes") needed")
        guard let quorum = outcome.quorum else { return votes + Localized(same: " (") + rule + Localized(same: ")") }
        return votes
            + Localized(
                vi: ", \(quorum) thành viên có mặt", en: ", \(quorum) \(quorum == 1 ? "member" : "members") present")
            + Localized(same: " (") + rule + Localized(same: ")")
    }

    private func result(_ outcome: BallotOutcome) -> Localized {
        guard outcome.hasQuorum else {
            return Localized(
                vi: "không đủ số thành viên có mặt: lần bỏ phiếu không có giá trị",
                en: "too few members were present: the vote does not count")
        }
        var parts: [Localized] = []
        if !outcome.elected.isEmpty {
            parts.append(Localized(vi: "được chọn: ", en: "elected: ") + names(outcome.elected))
        }
        if !outcome.tied.isEmpty {
            parts.append(
                Localized(vi: "bằng phiếu nhau, chưa phân định: ", en: "equal votes, not settled: ")
                    + names(outcome.tied))
        }
        return parts.isEmpty
            ? Localized(vi: "không đơn vị nào được chọn", en: "nobody is elected") : Localized.list(parts, "; ")
    }

    // MARK: Equal boards

    /// Those with equal votes together, most votes first.
    private var groups: [[String]] {
        Dictionary(grouping: record.inFavour.keys, by: { record.inFavour[$0] ?? 0 }).sorted { $0.key > $1.key }
            .map { $0.value.sorted() }
    }

    /// “Hà Nam, rồi Nam Định”; boards that the vote leaves equal are said to be.
    private var order: Localized {
        let text = groups.map { boards in
            boards.count == 1
                ? names(boards)
                : names(boards) + Localized(vi: " (bằng phiếu, chưa phân định)", en: " (equal votes, not settled)")
        }
        return Localized(vi: "thứ tự: ", en: "order: ")
            + Localized(
                vi: text.map(\.vi).joined(separator: ", rồi "), en: text.map(\.en).joined(separator: ", then "))
    }

    private var tieResult: Localized {
        switch standing {
        case .stands: return order
        case .lapsed:
            return order
                + Localized(
                    vi: "; hiện KHÔNG được tính: không còn đúng các đơn vị này bằng nhau",
                    en: "; does NOT count now: it is not exactly these boards that are equal")
        case .replaced(let event):
            return order + Localized(vi: "; bỏ phiếu lại ở sự kiện \(event)", en: "; voted again in event \(event)")
        }
    }

    private func tieTitle(_ board: String) -> Localized {
        guard standing == .stands else { return Localized(vi: "không tính", en: "does not count") }
        let place = 1 + record.inFavour.values.count { $0 > record.inFavour[board] ?? 0 }
        let isAlone = groups.contains([board])
        return isAlone
            ? Localized(vi: "thứ \(place) trong các đơn vị bằng nhau", en: "no. \(place) among the equal boards")
            : Localized(vi: "bằng phiếu, chưa phân định", en: "equal votes, not settled")
    }

    private var table: Table {
        Table(
            [
                .left(vi: "Đơn vị", en: "Board"), .right(vi: "Phiếu đồng ý", en: "Votes in favour"),
                .left(vi: "Kết quả", en: "Result"),
            ],
            lines.map { line in
                [
                    names([line.board]), Localized(same: "\(line.inFavour)"),
                    line.result?.title ?? (isTie ? tieTitle(line.board) : Localized(same: "")),
                ]
            })
    }

    private var lines: [(board: String, inFavour: Int, result: BallotOutcome.Result?)] {
        if let outcome { return outcome.boards.map { ($0.board, $0.inFavour, $0.result) } }
        return record.inFavour.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value, nil) }
    }

    private func names(_ boards: [String]) -> Localized {
        Localized.list(boards.map { bloc.member($0)?.name ?? Localized(same: $0) }, ", ")
    }
}

extension VoteReport.Standing {
    /// For programs.
    var name: String {
        switch self {
        case .stands: "stands"
        case .replaced: "replaced"
        case .lapsed: "lapsed"
        }
    }
}

extension BallotOutcome.Result {
    var title: Localized {
        switch self {
        case .elected: Localized(vi: "được chọn", en: "elected")
        case .tied: Localized(vi: "bằng phiếu, chưa phân định", en: "equal votes, not settled")
        case .noPlace: Localized(vi: "đủ phiếu, hết suất", en: "enough votes, no place left")
        case .tooFew: Localized(vi: "không đủ phiếu", en: "too few votes")
        case .noQuorum: Localized(vi: "không có giá trị", en: "does not count")
        }
    }
}
