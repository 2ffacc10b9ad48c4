// The minutes of the bloc's meeting: every board's scores side by side, the ranking, objections, votes, publication.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring

extension Minutes {
    /// The minutes of the whole bloc.
    public var document: Document {
        var blocks: [Document.Block] = [
            .title(
                Localized(vi: "BIÊN BẢN HỌP KHỐI", en: "MINUTES OF THE BLOC'S MEETING") + Localized(same: " · ")
                    + bloc.title + Localized(same: " · ") + review.period.title),
            .labels(review.labels), .bullets(facts + deadlines),
            .heading(Localized(vi: "Kết quả chấm điểm", en: "Scores")), .table(scoreTable),
            .heading(Localized(vi: "Thời hạn nộp báo cáo", en: "When reports came")), .bullets(arrivals),
        ]
        let changed = changedBoards
        if !changed.isEmpty {
            blocks += [
                .heading(Localized(vi: "Điểm thay đổi so với tự chấm", en: "Scores that differ from what was claimed")),
                .bullets(changed),
            ]
        }
        let ranking = review.rankingDocument.blocks
        blocks.append(.heading(Localized(vi: "Xếp hạng", en: "Ranking")))
        // Without its own title, edition and labels, which stand above.
        blocks += ranking.dropFirst(3)
        let objections = objections()
        if !objections.isEmpty {
            blocks += [.heading(Localized(vi: "Kiến nghị", en: "Objections")), .bullets(objections)]
        }
        blocks += voteBlocks()
        blocks += [
            .heading(Localized(vi: "Công bố", en: "Publication")),
            .bullets(publications.isEmpty ? [Localized(vi: "chưa công bố", en: "not published yet")] : publications),
        ]
        return Document(
            blocks + sealBlocks
                + signatures(
                    [
                        Localized(vi: "Khối trưởng", en: "Head of the bloc"),
                        Localized(vi: "Khối phó", en: "Deputy head of the bloc"),
                        Localized(vi: "Thư ký", en: "Secretary"),
                    ] + bloc.members(in: review.period).map { Localized(vi: "Đại diện ", en: "For ") + $0.title }))
    }

    private var deadlines: [Localized] {
        let deadlines = edition.deadlines
        return [
            deadlines.submissionDue(for: review.period).map {
                Localized(vi: "hạn nộp báo cáo: \($0)", en: "reports were due on \($0)")
            },
            deadlines.appraisalDue(for: review.period).map {
                Localized(vi: "hạn thẩm định: \($0)", en: "appraisals were due on \($0)")
            },
        ].compactMap { $0 }
    }

    private var scoreTable: Table {
        Table(
            [
                .right(vi: "Hạng", en: "Rank"), .left(vi: "Đơn vị", en: "Board"), .right(vi: "Tự chấm", en: "Claimed"),
                .right(vi: "Tính từ báo cáo", en: "Computed"), .right(vi: "Thống nhất", en: "Agreed"),
                .right(vi: "Số tiêu chí thay đổi", en: "Criteria changed"),
            ],
            review.ranking.rows.map { row in
                let board = row.scorecard.board
                let scores = scores(of: board)
                return [
                    review.rankText(row), review.name(board),
                    Localized(same: scores?.own.map { style.points($0) } ?? "–"),
                    Localized(same: scores.map { style.points(review.chosen($0.computed.total)) } ?? "–"),
                    Localized(same: style.points(review.chosen(row.scorecard.total))),
                    Localized(same: scores.map { "\(changes($0).count)" } ?? "–"),
                ]
            })
    }

    /// Each member: when its report came, or that it did not.
    private var arrivals: [Localized] {
        bloc.members(in: review.period).map { member in
            member.name + Localized(same: ": ")
                + (review.submissions[member.id] == nil
                    ? Localized(vi: "chưa nộp", en: "has not submitted") : lateness(of: member.id))
        }
    }

    private var changedBoards: [Localized] {
        review.ranking.rows.compactMap { row in
            let board = row.scorecard.board
            guard let scores = scores(of: board) else { return nil }
            let changes = changes(scores)
            guard !changes.isEmpty, scores.own != nil || review.appraisals[board]?.isEmpty == false else { return nil }
            let items = changes.map { change in
                Localized(
                    same:
                        "\(change.criterion.id) \(style.points(change.claimed)) → \(style.points(change.agreed))")
            }
            return review.name(board) + Localized(same: ": ") + review.joined(items)
        }
    }
}
