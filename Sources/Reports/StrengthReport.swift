// `strengths`: one board beside the bloc's mean, the leader and itself, as a report of its own.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

/// Where a board gains and loses most, as people and programs see it.
public struct StrengthReport: Sendable {
    let review: Review
    let board: String
    let all: [Strengths]
    /// Whether there is an earlier period of the same kind to compare with.
    private var hasEarlier: Bool { all.contains { if case .period = $0.measure { true } else { false } } }

    /// Nil for a board that has not submitted.
    /// - Parameter earlier: the periods before, the earliest first.
    public init?(_ review: Review, board: String, earlier: [Report.Standing]) {
        guard let row = review.ranking.rows.first(where: { $0.scorecard.board == board }) else { return nil }
        self.review = review
        self.board = board
        let means = BlocMeans(review.ranking, by: review.edition)
        all = review.strengths(of: row.scorecard, means, earlier: earlier)
    }

    public var document: Document {
        var blocks: [Document.Block] = [
            .title(
                review.name(board) + Localized(vi: " · điểm mạnh, điểm yếu · ", en: " · strengths and weaknesses · ")
                    + review.period.title),
            .labels(review.labels),
            .paragraph(
                Localized(
                    vi:
                        "Mỗi bảng nêu nhiều nhất năm tiêu chí hơn và năm tiêu chí kém, theo số điểm chênh lệch của tiêu chí, trước khi áp giới hạn của nhóm. Bình quân khối là của các đơn vị được xếp hạng.",
                    en:
                        "Each table has at most five criteria in which the board gains and five in which it loses, by points of the criterion before any cap of its section. The bloc's mean is that of the ranked boards."
                )),
        ]
        blocks += all.flatMap(review.blocks)
        if !hasEarlier {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "Chưa có kỳ trước cùng loại mà đơn vị đã báo cáo, nên không so với chính mình được.",
                        en:
                            "There is no earlier period of the same kind that the board reported for: it is not compared with itself."
                    )))
        }
        return Document(blocks)
    }

    public var json: JSON {
        .object([
            ("format", .string("thidua.strengths/1")), ("bloc", .string(review.bloc.id)),
            ("period", .string(review.period.description)), ("edition", .string(review.edition.id)),
            ("labels", .labels(review.labels)), ("board", .string(board)),
            ("against", .array(all.map { $0.json($0.lines) })),
        ])
    }
}

extension Strengths {
    /// - Parameter lines: those to list.
    func json(_ lines: [Line]) -> JSON {
        let against: [(String, JSON)] =
            switch measure {
            case .mean: [("measure", .string("mean"))]
            case .board(let board): [("measure", .string("board")), ("other", .string(board))]
            case .period(let period): [("measure", .string("period")), ("other", .string(period.description))]
            }
        func names(_ items: [String]) -> JSON { .array(items.map { .string($0) }) }
        return .object(
            against + [
                ("lines", .array(lines.map(\.json))), ("undetermined", names(open)), ("unassigned", names(unassigned)),
                ("changed", names(changed.map(\.criterion))), ("new", names(fresh)),
            ])
    }
}

extension Strengths.Line {
    var json: JSON {
        .object([
            ("criterion", .string(criterion)), ("points", .exact(own)), ("other", .exact(other)),
            ("difference", .exact(difference)), ("percent", .exact(percent?.own)),
            ("otherPercent", .exact(percent?.other)), ("percentDifference", .exact(percent?.difference)),
        ])
    }
}
