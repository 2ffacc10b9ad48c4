// Votes of the bloc: on what the edition has ballots for, and on boards that are equal on every key of the ranking.
import Diagnostics
import Ledger
import Rules
import Scoring

/// Votes as they were counted, before they are recorded.
public struct CountedVotes: Sendable {
    /// A ballot of the edition by its id, or `tie`.
    public var ballot: String
    /// Board and votes in favour, as given.
    public var inFavour: [(board: String, votes: Int)]
    public var present: Int
    /// Nil for all members of the period.
    public var entitled: Int?
    public var note: String?

    public init(
        ballot: String, inFavour: [(board: String, votes: Int)], present: Int, entitled: Int? = nil,
        note: String? = nil
    ) {
        self.ballot = ballot
        self.inFavour = inFavour
        self.present = present
        self.entitled = entitled
        self.note = note
    }
}

/// A vote that was recorded, with the edition that says what it comes to.
public struct VoteResult: Sendable {
    public var event: Event
    public var record: VoteRecord
    public var edition: Edition
    public var recorded: Recorded
    /// Boards that got votes though the ranking leaves them out: `vote.not-ranked`.
    public var warnings: [Diagnostic]
}

extension PeriodRecord {
    /// The votes on equal boards, in the order in which they were taken.
    public var tieVotes: [TieVote] {
        votes.filter { $0.content.ballot == Ballot.tie }.map {
            TieVote(event: $0.event.index, inFavour: $0.content.inFavour)
        }
    }
}

extension Workspace {
    /// The longest note on a vote, in characters.
    static let longestNote = 2_000

    /// Records a vote of the bloc. What it decides follows from the edition and is computed wherever it is shown.
    /// - Throws: `roles.…`; `vote.…`, `board.…` for what is wrong with the votes, all at once; `period.published` for a vote on equal
    ///   boards of a published period, whose ranking it would change; what ``open(bloc:period:head:)`` throws. Nothing is
    ///   then recorded.
    public func vote(
        _ votes: CountedVotes, bloc: Bloc, period: Period, recording: Recording
    ) throws(Diagnosed) -> VoteResult {
        var result: (record: VoteRecord, edition: Edition, warnings: [Diagnostic])?
        let events = try record(bloc) { _ throws(Diagnosed) in
            // Under the lock, so that nothing changes between looking and recording.
            let opened = try open(bloc: bloc, period: period)
            let record = try opened.checked(votes)
            let author = try recording.author(.vote, usually: .head, in: bloc, period, by: opened.edition)
            result = (record, opened.edition, opened.unranked(record))
            return [
                recording.draft(.voted(record), by: author, period: period)
            ]
        }
        guard let (record, edition, warnings) = result, let event = events.first else {
            throw EnvironmentFault.failed(EnvironmentFault.writing, Self.scores, errno: 5)
        }
        return VoteResult(
            event: event, record: record, edition: edition,
            recorded: Recorded(events: events, ledger: BlocLedger.path(of: bloc)), warnings: warnings)
    }
}

extension OpenPeriod {
    /// - Throws: everything that is wrong with the votes.
    func checked(_ votes: CountedVotes) throws(Diagnosed) -> VoteRecord {
        var findings: [Diagnostic] = []
        func wrong(_ code: String, _ text: Localized, expected: Localized? = nil, mend: Localized? = nil) {
            findings.append(Diagnostic(.error, code, text, expected: expected, mend: mend))
        }
        let names = [Ballot.tie] + edition.ballots.map(\.id)
        if !names.contains(votes.ballot) {
            wrong(
                "vote.ballot",
                Localized(
                    vi: "bộ tiêu chí \(edition.id) không có cuộc bỏ phiếu “\(votes.ballot)”",
                    en: "the edition \(edition.id) has no ballot “\(votes.ballot)”"),
                expected: Localized(same: names.joined(separator: ", ")),
                mend: names.nearest(to: votes.ballot).map {
                    Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                })
        }
        var inFavour: [String: Int] = [:]
        for (board, count) in votes.inFavour {
            if !members.contains(where: { $0.id == board }) {
                findings +=
                    (bloc.member(board).map { bloc.notAMember($0, in: period) }
                    ?? bloc.unknownBoard(board, in: period)).diagnostics
            }
            if inFavour.updateValue(count, forKey: board) != nil {
                wrong(
                    "vote.twice",
                    Localized(vi: "“\(board)” được nêu hai lần", en: "“\(board)” is given twice"))
            }
            if !(0...max(0, votes.present)).contains(count) {
                wrong(
                    "vote.count",
                    Localized(
                        vi: "“\(board)” được \(count) phiếu, có mặt \(votes.present)",
                        en: "“\(board)” has \(count) votes, \(votes.present) were present"),
                    expected: Localized(
                        vi: "số phiếu từ 0 đến số người có mặt", en: "from 0 to as many votes as were present"))
            }
        }
        if inFavour.isEmpty {
            wrong(
                "vote.count", Localized(vi: "không có phiếu cho đơn vị nào", en: "there are votes for no board"),
                mend: Localized(same: "--for hai-phong=9"))
        }
        let entitled = votes.entitled ?? members.count
        if votes.present < 1 || votes.present > entitled {
            wrong(
                "vote.present",
                Localized(
                    vi: "\(votes.present) có mặt trên \(entitled) được biểu quyết",
                    en: "\(votes.present) present of \(entitled) entitled to vote"),
                expected: Localized(
                    vi: "từ 1 đến số được biểu quyết", en: "from 1 to as many as are entitled"))
        }
        if let note = votes.note, note.count > Workspace.longestNote {
            wrong(
                "vote.note",
                Localized(
                    vi: "ghi chú dài \(note.count) ký tự; tối đa \(Workspace.longestNote)",
                    en: "the note has \(note.count) characters; at most \(Workspace.longestNote)"))
        }
        if votes.ballot == Ballot.tie, findings.isEmpty {
            findings += record.refusal(period).map { [$0] } ?? tieFindings(inFavour, present: votes.present)
        }
        guard findings.isEmpty else { throw Diagnosed(findings) }
        return VoteRecord(
            ballot: votes.ballot, entitled: entitled, present: votes.present, inFavour: inFavour, note: votes.note)
    }

    /// Boards with votes in favour that the ranking leaves out or that hand nothing in. How the bloc votes is its own affair, but
    /// an honour for a board that a rule shuts out is said aloud.
    func unranked(_ vote: VoteRecord) -> [Diagnostic] {
        let now = scorer()
        let ranking = now.ranking(now.scorecards())
        return vote.inFavour.filter { $0.value > 0 }.keys.sorted().compactMap { board -> Diagnostic? in
            let name = bloc.member(board)?.name ?? Localized(same: board)
            let row = ranking.rows.first { $0.scorecard.board == board }
            if let row, row.rank != nil, row.scorecard.vetoes.isEmpty { return nil }
            let why: Localized
            if let vetoes = row?.scorecard.vetoes, !vetoes.isEmpty {
                let titles = vetoes.map { edition.vetoes[$0].reason }
                why = Localized(
                    vi: "bị loại bởi: \(titles.map(\.vi).joined(separator: "; "))",
                    en: "is vetoed: \(titles.map(\.en).joined(separator: "; "))")
            } else if row == nil {
                why = Localized(vi: "chưa gửi báo cáo", en: "has not submitted")
            } else {
                why = Localized(vi: "không được xếp hạng", en: "is not ranked")
            }
            return Diagnostic(
                .warning, "vote.not-ranked",
                Localized(
                    vi: "\(name.vi) có \(vote.inFavour[board] ?? 0) phiếu nhưng \(why.vi)",
                    en: "\(name.en) has \(vote.inFavour[board] ?? 0) votes, but \(why.en)"),
                mend: Localized(
                    vi: "phiếu đã được ghi; khối quyết định điều này có đúng ý không",
                    en: "the votes are recorded; whether that is meant is for the bloc to say"))
        }
    }

    /// A vote on boards counts only where exactly these are equal now.
    private func tieFindings(_ inFavour: [String: Int], present: Int) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let sum = inFavour.values.reduce(0, +)
        if sum > present {
            findings.append(
                Diagnostic(
                    .error, "vote.count",
                    Localized(
                        vi: "cộng lại \(sum) phiếu, có mặt \(present): mỗi người chọn một trong các đơn vị bằng nhau",
                        en: "\(sum) votes in all, \(present) were present: each chooses one of the equal boards")))
        }
        let vote = TieVote(event: head, inFavour: inFavour)
        let after = scorer().adding(vote)
        let ranking = after.ranking(after.scorecards())
        guard !ranking.countedVotes.contains(vote) else { return findings }
        let now = scorer()
        let groups = now.ranking(now.scorecards()).openTies
        let listed = groups.map { $0.joined(separator: " = ") }.joined(separator: "; ")
        let decides = edition.ranking.ties == .vote || edition.leavesPlacesToVotes
        findings.append(
            Diagnostic(
                .error, "vote.tie",
                decides
                    ? Localized(
                        vi: "không đúng các đơn vị này bằng nhau ở mọi căn cứ xếp hạng",
                        en: "it is not exactly these boards that are equal on every key of the ranking")
                    : Localized(
                        vi: "bộ tiêu chí \(edition.id) không để đơn vị bằng nhau cho bỏ phiếu",
                        en: "the edition \(edition.id) leaves no equal boards to a vote"),
                expected: !decides
                    ? Localized(same: "ranking: {ties: vote}, quotaTies: vote")
                    : groups.isEmpty
                        ? Localized(vi: "hiện không có đơn vị nào bằng nhau", en: "no boards are equal now")
                        : Localized(same: listed)))
        return findings
    }
}
