// What it would take to reach a rank, a grade or a place ahead of another board, figure by figure.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

/// The answers to “what would it take” as people and programs see them.
public struct ReachReport: Sendable {
    let review: Review
    let reach: Reach

    public init(review: Review, reach: Reach) {
        self.review = review
        self.reach = reach
    }

    private var style: NumberStyle { NumberStyle(rounding: review.edition.rounding) }
    var words: ReachWords { ReachWords(review: review, reach: reach) }
    private var board: Localized { review.name(reach.board) }

    /// The target as the end of “… to ”: “rank 3 or better”.
    private var target: Localized {
        switch reach.target {
        case .rank(let rank): Localized(vi: "hạng \(rank) trở lên", en: "rank \(rank) or better")
        case .grade(let id):
            Localized(vi: "xếp loại “", en: "the grade “")
                + (review.edition.grades.first { $0.id == id }?.title ?? Localized(same: id))
                + Localized(vi: "” trở lên", en: "” or better")
        case .over(let other): Localized(vi: "vượt ", en: "a place ahead of ") + review.name(other)
        }
    }

    public var document: Document {
        Document(
            [
                .title(
                    review.bloc.title + Localized(same: " · ") + review.period.title + Localized(same: " · ") + board
                        + Localized(same: ": ") + target),
                .labels(review.labels),
            ] + blocks)
    }

    /// As a chapter of a report.
    public var insight: Report.Insight {
        Report.Insight("reach", title: board + Localized(same: ": ") + target, blocks: blocks, json: json)
    }

    private var blocks: [Document.Block] {
        guard !reach.isHeld else {
            return [
                .paragraph(
                    board + Localized(vi: " hiện đã chắc chắn đạt: ", en: " surely has it already: ") + target
                        + Localized(same: " (") + words.standing(reach.state.standing(of: reach.board))
                        + Localized(same: ")."))
            ]
        }
        var blocks: [Document.Block] = [.paragraph(introduction)]
        if let need { blocks.append(.paragraph(need)) }
        blocks.append(.table(reachedTable))
        if reachedTable.rows.isEmpty {
            blocks.append(
                .paragraph(
                    Localized(
                        vi:
                            "Không có chỉ tiêu hay tiêu chí chấm điểm nào, nếu chỉ thay đổi riêng nó, làm được điều đó.",
                        en: "No figure and no judged criterion does it if it changes alone.")))
        }
        let others = otherTable
        if !others.rows.isEmpty {
            blocks += [
                .heading(Localized(vi: "Những gì không đủ, và vì sao", en: "What does not reach it, and why")),
                .table(others),
                .paragraph(
                    Localized(
                        vi:
                            "Số liệu được xét đến hết khoảng bộ tiêu chí cho phép; không nêu khoảng thì từ 0 (số đang âm thì cả số âm) đến 10^15 bước của chữ số cuối.",
                        en:
                            "Figures are followed to the ends that the edition allows; where it names none from 0 (below it too where they are negative now) to 10^15 steps of the last decimal."
                    )),
            ]
        }
        let unread = reach.lines.filter { if case .none(.notRead) = $0.outcome { true } else { false } }
        if !unread.isEmpty {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "Không có tiêu chí nào tính đến: ", en: "No criterion reads: ")
                        + Localized.list(unread.map { words.title($0.subject) }, "; ") + Localized(same: ".")))
        }
        return blocks
    }

    private var introduction: Localized {
        Localized(
            vi:
                "Để đạt \(target.vi), mỗi dòng dưới đây thay đổi riêng một số liệu hoặc điểm chấm, mọi thứ khác giữ nguyên; số chung của khối và điểm của các đơn vị khác được tính lại theo. Hiện nay: \(words.standing(reach.state.standing(of: reach.board)).vi). Đây là phép tính thử, không ghi vào sổ. Mỗi kết quả đã được chấm thử để kiểm tra, và thay đổi ít hơn một bước thì chưa đạt.",
            en:
                "To get \(target.en), each line below changes one figure or one judged criterion alone, all else as it is; bloc-wide figures and the points of other boards move along. Now: \(words.standing(reach.state.standing(of: reach.board)).en). This is worked out only, and recorded nowhere. Every answer was scored to check it, and a change that is one step smaller does not reach."
        )
    }

    private var need: Localized? {
        guard let needed = reach.needed, let now = reach.state.standing(of: reach.board)?.basis else { return nil }
        let number = words.basis(.exactly(needed.number))
        let more =
            needed.isEnough
            ? Localized(vi: "ít nhất ", en: "at least ") + number
            : Localized(vi: "hơn ", en: "more than ") + number
                + Localized(vi: " (hoặc bằng và hơn ở căn cứ sau)", en: " (or as much, and more on a later key)")
        return Localized(vi: "Nếu các đơn vị khác không đổi thì cần ", en: "As the others stand now it takes ") + more
            + Localized(vi: "; hiện có ", en: "; it has ") + words.basis(now) + Localized(same: ".")
    }

    // MARK: Tables

    private var reachedTable: Table {
        let hasGrades = !review.edition.grades.isEmpty
        return Table(
            [
                .left(vi: "Số liệu, điểm chấm", en: "Figure, judged points"), .right(vi: "Hiện nay", en: "Now"),
                .right(vi: "Cần đạt", en: "Takes"), .right(vi: "Thay đổi", en: "Change"),
                .right(
                    vi: words.isPercent ? "% điểm khi đó" : "Điểm khi đó",
                    en: words.isPercent ? "Percent then" : "Points then"),
                .right(vi: "Hạng khi đó", en: "Rank then"),
            ] + (hasGrades ? [.left(vi: "Xếp loại khi đó", en: "Grade then")] : [])
                + [.left(vi: "Tiêu chí", en: "Criteria")],
            reach.lines.compactMap { line in
                guard case .reached(let reached) = line.outcome else { return nil }
                return [
                    words.title(line.subject), words.quantity(line.now), words.quantity(reached.value),
                    reached.change.map { $0.shown(digits: 20).signed($0) } ?? Localized(same: ""),
                    words.basis(reached.after.basis), .rank(reached.after.rank, isTied: false),
                ] + (hasGrades ? [words.grades(reached.after)] : [])
                    + [Localized(same: line.criteria.joined(separator: ", "))]
            })
    }

    private var otherTable: Table {
        Table(
            [
                .left(vi: "Số liệu, điểm chấm", en: "Figure, judged points"), .right(vi: "Hiện nay", en: "Now"),
                .left(vi: "Vì sao", en: "Why"), .left(vi: "Tiêu chí", en: "Criteria"),
            ],
            reach.lines.compactMap { line in
                guard let why = words.why(line.outcome) else { return nil }
                return [
                    words.title(line.subject), words.quantity(line.now), why,
                    Localized(same: line.criteria.joined(separator: ", ")),
                ]
            })
    }

    /// Answers that the check by scoring contradicts: there should be none.
    public var contradictions: [Localized] {
        reach.lines.compactMap { line in
            guard case .contradicted = line.outcome else { return nil }
            return words.title(line.subject) + Localized(same: ": ") + (words.why(line.outcome) ?? Localized(same: ""))
        }
    }
}
