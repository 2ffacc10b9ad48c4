// Votes and publications in minutes: every vote with what it came to, what was opened again, and what a correction changed.
import Diagnostics
import Ledger
import Rules
import Scoring

extension Minutes {
    // MARK: Votes

    /// All votes, or those on a board, in their order.
    func votes(on board: String? = nil) -> [VoteReport] {
        record.votes.filter { vote in board.map { vote.content.inFavour.keys.contains($0) } ?? true }.map {
            VoteReport(
                bloc: bloc, edition: edition, record: $0.content, event: $0.event.index, standing: standing(of: $0))
        }
    }

    /// Whether a vote still decides anything.
    private func standing(of vote: PeriodRecord.Standing<VoteRecord>) -> VoteReport.Standing {
        let isTie = vote.content.ballot == Ballot.tie
        let later = record.votes.first { other in
            other.event.index > vote.event.index && other.content.ballot == vote.content.ballot
                && (!isTie || Set(other.content.inFavour.keys) == Set(vote.content.inFavour.keys))
        }
        if let later { return .replaced(by: later.event.index) }
        guard isTie else { return .stands }
        return review.ranking.countedVotes.contains { $0.event == vote.event.index } ? .stands : .lapsed
    }

    /// The votes that stand with a heading of their own each, then those that were taken again.
    func voteBlocks(on board: String? = nil) -> [Document.Block] {
        let votes = votes(on: board)
        let replaced = votes.filter(\.isReplaced)
        let standing = votes.filter { !$0.isReplaced }.flatMap { vote -> [Document.Block] in
            let notes = notes(on: vote)
            return [.heading(Localized(vi: "Bỏ phiếu: ", en: "Vote: ") + vote.title)] + vote.blocks
                + (notes.isEmpty ? [] : [.bullets(notes)])
        }
        guard !replaced.isEmpty else { return standing }
        return standing + [
            .heading(Localized(vi: "Những lần bỏ phiếu trước, đã bỏ phiếu lại", en: "Earlier votes, taken again")),
            .bullets(replaced.map(\.line)),
        ]
    }

    /// What a vote elects against what the ranking shows: boards that are not ranked, and another nominee than its rank gives.
    func notes(on vote: VoteReport) -> [Localized] {
        guard let elected = vote.outcome?.elected, !elected.isEmpty else { return [] }
        var notes = elected.compactMap { board -> Localized? in
            let row = review.ranking.rows.first { $0.scorecard.board == board }
            if let row, row.rank != nil { return nil }
            let reasons = (row?.scorecard.vetoes ?? []).map { edition.vetoes[$0].reason }
            return review.name(board)
                + (reasons.isEmpty
                    ? Localized(
                        vi: " được bỏ phiếu chọn nhưng không có trong xếp hạng",
                        en: " is elected, but is not in the ranking")
                    : Localized(
                        vi: " được bỏ phiếu chọn nhưng không được xếp hạng: ",
                        en: " is elected, but is not ranked: ") + Localized.list(reasons, "; "))
        }
        if let flag = edition.flags.first(where: { $0.id == vote.record.ballot }) {
            let proposed = review.ranking.rows.filter { $0.flags.contains(flag) }.map(\.scorecard.board)
            if Set(proposed) != Set(elected) {
                let names =
                    proposed.isEmpty ? Localized(vi: "không đơn vị nào", en: "no board") : review.list(proposed)
                notes.append(
                    Localized(vi: "khác với xếp hạng: theo điểm, ", en: "differs from the ranking: by points, ")
                        + flag.title + Localized(vi: " là của ", en: " goes to ") + names
                        + Localized(vi: "; bỏ phiếu chọn ", en: "; the vote elects ") + review.list(elected))
            }
        }
        return notes
    }

    // MARK: Publications

    /// Publications and what was opened again between them, in the order of the ledger.
    var publications: [Localized] {
        let published = record.publications.enumerated().map { number, publication -> (Int, Localized) in
            var line =
                number == 0
                ? Localized(vi: "công bố: ", en: "published: ") : Localized(vi: "công bố lại: ", en: "published anew: ")
            if case .corrected(_, let of, let reason) = publication.event.action {
                line =
                    line
                    + Localized(vi: "thay sự kiện \(of), “\(reason)”; ", en: "in place of event \(of), “\(reason)”; ")
            }
            return (
                publication.event.index,
                line + who(publication.event)
            )
        }
        let opened = record.reopenings.map { event -> (Int, Localized) in
            guard case .reopened(let of, let reason) = event.action else { return (event.index, event.action.title) }
            return (
                event.index,
                Localized(
                    vi: "mở lại sau công bố ở sự kiện \(of), “\(reason)”; ",
                    en: "opened again after the publication of event \(of), “\(reason)”; ") + who(event)
            )
        }
        return (published + opened).sorted { $0.0 < $1.0 }.map(\.1)
            + (record.phase == .reopened
                ? [Localized(vi: "đang mở lại, chưa công bố lại", en: "opened again now, not published anew yet")] : [])
    }

    /// What each correction changed.
    var correctionBlocks: [Document.Block] {
        record.publications.flatMap { publication -> [Document.Block] in
            guard let changes = corrections[publication.event.index] else { return [] }
            return report(publication.event, changes).blocks(changes) { event in
                Day(event.at.day).map { day($0) } ?? Localized(same: event.at.day)
            }
        }
    }

    func report(_ event: Event, _ changes: PublicationReport.Changes) -> PublicationReport {
        PublicationReport(review: review, event: event, ranking: "", changes: changes)
    }
}
