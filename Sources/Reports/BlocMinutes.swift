// The minutes of the bloc's meeting: every board's scores side by side, the ranking, objections, votes, publication.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring

extension Minutes {
    /// The minutes of the whole bloc.
    public var document: Document {
        Document(
            content.blocks
                + signatures(
                    signatories
                        + bloc.members(in: review.period).map { Localized(vi: "Đại diện ", en: "For ") + $0.title })
                + annex())
    }

    /// Those who sign for the whole bloc.
    var signatories: [Localized] {
        [
            Localized(vi: "Khối trưởng", en: "Head of the bloc"),
            Localized(vi: "Khối phó", en: "Deputy head of the bloc"),
            Localized(vi: "Thư ký", en: "Secretary"),
        ]
    }

    /// All but the lines to sign on and the annex.
    public var content: Document {
        var blocks: [Document.Block] = [
            .title(
                Localized(vi: "BIÊN BẢN HỌP KHỐI", en: "MINUTES OF THE BLOC'S MEETING") + Localized(same: " · ")
                    + bloc.title + Localized(same: " · ") + review.period.title),
            .labels(review.labels), .bullets(meeting), .heading(Self.basis), .bullets(facts + deadlines),
            .heading(Localized(vi: "Kết quả chấm điểm", en: "Scores")), .table(scoreTable),
            .heading(Localized(vi: "Thời hạn nộp báo cáo", en: "When reports came")), .bullets(arrivals),
        ]
        for (heading, items) in [
            (Localized(vi: "Điểm khác điểm tự chấm", en: "Scores that differ from what was claimed"), claimDifferences),
            (
                Localized(
                    vi: "Điểm thay đổi sau thẩm định, so với tính từ báo cáo",
                    en: "Scores changed by appraisals, against those computed from the reports"), appraisalDifferences
            ),
        ] where !items.isEmpty {
            blocks += [.heading(heading), .bullets(items)]
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
        return Document(blocks + correctionBlocks + closing)
    }

    private var deadlines: [Localized] {
        let deadlines = edition.deadlines
        return [
            deadlines.submissionDue(for: review.period).map {
                Localized(vi: "hạn nộp báo cáo: ", en: "reports were due on ") + day($0)
            },
            deadlines.appraisalDue(for: review.period).map {
                Localized(vi: "hạn thẩm định: ", en: "appraisals were due on ") + day($0)
            },
        ].compactMap { $0 }
    }

    private var scoreTable: Table {
        Table(
            [
                .right(vi: "Hạng", en: "Rank"), .left(vi: "Đơn vị", en: "Board"), .right(vi: "Tự chấm", en: "Claimed"),
                .right(vi: "Tính từ báo cáo", en: "Computed"), .right(vi: "Thống nhất", en: "Agreed"),
                .right(vi: "Điểm xếp hạng", en: "Ranked with"),
                .right(vi: "Khác tự chấm", en: "Differ from the claim"),
                .right(vi: "Thẩm định đổi", en: "Changed by appraisals"),
                .left(vi: "Thẩm định", en: "Appraisal"),
            ],
            review.ranking.rows.map { row in
                let board = row.scorecard.board
                let none = Localized(same: "–")
                let total = style.points(review.chosen(row.scorecard.total))
                let coverage = coverage(of: board)
                guard let scores = scores(of: board) else {
                    return [review.rankText(row), review.name(board), none, none, none, total, none, none, none]
                }
                return [
                    review.rankText(row), review.name(board), claimed(scores.own, incompleteClaim(scores)),
                    style.points(review.chosen(scores.computed.total)),
                    coverage.state == .whole ? total : none, total,
                    scores.own == nil ? none : Localized(same: "\(claimChanges(scores).count)"),
                    coverage.state == .none && appraisalChanges(scores).isEmpty
                        ? none : Localized(same: "\(appraisalChanges(scores).count)"),
                    coverage.missingWords ?? Localized(vi: "đã thẩm định", en: "appraised"),
                ]
            })
    }

    /// Who was in time, in one sentence; each of the others: when its report came, or that it did not.
    private var arrivals: [Localized] {
        let members = bloc.members(in: review.period)
        let due = edition.deadlines.submissionDue(for: review.period)
        let inTime = members.filter { member in
            guard let lateness = review.submissions[member.id]?.lateness else { return false }
            return lateness.days <= 0 && lateness.due == due
        }
        let others = members.filter { member in !inTime.contains { $0.id == member.id } }
        var lines: [Localized] = []
        if let due, !inTime.isEmpty {
            let count = "\(inTime.count)/\(members.count)"
            lines.append(
                Localized(vi: "\(count) đơn vị nộp đúng hạn (hạn ", en: "\(count) boards were in time (due ") + day(due)
                    + Localized(same: ")")
                    + (others.isEmpty
                        ? Localized(same: "")
                        : Localized(same: ": ") + review.list(inTime.map(\.id))))
        }
        return lines
            + others.map { member in
                member.name + Localized(same: ": ")
                    + (review.submissions[member.id] == nil
                        ? Localized(vi: "chưa nộp", en: "has not submitted") : lateness(of: member.id))
            }
    }

    // MARK: What differs

    /// Lines that count otherwise than the board itself gave them points; those that it gave none are no difference.
    private func claimChanges(_ scores: ThreeScores) -> [Change] { changes(scores).filter(\.isOwn) }

    /// Lines that appraisals changed, of this board or, through bloc-wide figures, of others.
    private func appraisalChanges(_ scores: ThreeScores) -> [ThreeScores.Line] {
        scores.lines.filter { line in
            if case .criterion = line.subject { line.computed != line.verified } else { false }
        }
    }

    private var claimDifferences: [Localized] {
        differences { scores in
            claimChanges(scores).map { ($0.criterion.id, $0.claimedText, $0.currentText) }
        }
    }

    private var appraisalDifferences: [Localized] {
        differences { scores in
            appraisalChanges(scores).map {
                let id = $0.subject.number
                return (
                    id, points($0.computed, of: id, in: scores.computed),
                    points($0.verified, of: id, in: scores.verified)
                )
            }
        }
    }

    private func differences(_ lines: (ThreeScores) -> [(id: String, from: Localized, to: Localized)]) -> [Localized] {
        review.ranking.rows.compactMap { row in
            guard let scores = scores(of: row.scorecard.board) else { return nil }
            let items = lines(scores).map { line in
                Localized(same: "\(line.id) ") + .arrow(line.from, line.to)
            }
            return items.isEmpty
                ? nil : review.name(row.scorecard.board) + Localized(same: ": ") + Localized.list(items, "; ")
        }
    }
}
