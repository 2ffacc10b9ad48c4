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
    /// Options that name the bloc and period, for a command that is shown to go on with.
    private let options: [String]
    /// What the edition's checks would say of a figure that reaches the target while all others stay.
    let checks: [Reach.Subject: [Localized]]

    public init(
        review: Review, reach: Reach, options: [String] = [], checks: [Reach.Subject: [Localized]] = [:]
    ) {
        self.review = review
        self.reach = reach
        self.options = options
        self.checks = checks
    }

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

    /// The same behind a word that asks for a verb in Vietnamese: “Để đạt hạng 3 trở lên”.
    private var goal: Localized {
        if case .over = reach.target { target } else { Localized(vi: "đạt ", en: "") + target }
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

    private var blocks: [Document.Block] {
        guard !reach.isHeld else {
            return [
                .paragraph(
                    board + Localized(vi: " hiện đã chắc chắn ", en: " surely has it already: ") + goal
                        + Localized(same: " (") + words.standing(reach.state.standing(of: reach.board))
                        + Localized(same: ")."))
            ]
        }
        var blocks: [Document.Block] = [.paragraph(introduction)]
        if let veto = words.vetoSentence { blocks.append(.paragraph(veto)) }
        if let need = words.need { blocks.append(.paragraph(need)) }
        blocks.append(.table(reachedTable))
        if reachedTable.rows.isEmpty {
            blocks.append(
                .paragraph(
                    Localized(
                        vi:
                            "Không có chỉ tiêu hay tiêu chí chấm điểm nào, nếu chỉ thay đổi riêng nó, làm được điều đó.",
                        en: "No figure and no judged criterion does it if it changes alone.")))
        }
        let (others, groups) = (otherTable, words.groups)
        // Beside an answer what to do with it; where there is none, what might be tried, after the reasons.
        if !reachedTable.rows.isEmpty { blocks += checkBlocks + next }
        if !others.rows.isEmpty || !groups.isEmpty {
            blocks.append(
                .heading(Localized(vi: "Những gì không đủ, và vì sao", en: "What does not reach it, and why")))
            if !others.rows.isEmpty { blocks.append(.table(others)) }
            if !groups.isEmpty { blocks.append(.bullets(groups)) }
            blocks.append(
                .paragraph(
                    Localized(
                        vi:
                            "Số liệu được xét đến hết khoảng bộ tiêu chí cho phép; không nêu khoảng thì từ 0 (số đang âm thì cả số âm) đến 10^15 bước của chữ số cuối.",
                        en:
                            "Figures are followed to the ends that the edition allows; where it names none from 0 (below it too where they are negative now) to 10^15 steps of the last decimal."
                    )))
        }
        if reachedTable.rows.isEmpty { blocks += next }
        return blocks
    }

    private var checkBlocks: [Document.Block] {
        let failed = reach.lines.compactMap { line in
            checks[line.subject].map { found in
                words.title(line.subject) + Localized(same: ": ") + .list(found, "; ")
            }
        }
        guard !failed.isEmpty else { return [] }
        return [
            .paragraph(
                Localized(
                    vi:
                        "Riêng những mức sau không đạt phép kiểm tra của bộ tiêu chí, nộp như vậy có thể bị từ chối: số liệu khác phải đổi theo.",
                    en:
                        "These alone would fail checks of the edition, and a report with them may be refused: other figures have to change with them."
                )), .bullets(failed),
        ]
    }

    private var next: [Document.Block] {
        words.next(options).map { [.paragraph($0.introduction), .lines([$0.command])] } ?? []
    }

    private var introduction: Localized {
        Localized(
            vi:
                "Để \(goal.vi), mỗi dòng dưới đây thay đổi riêng một số liệu hoặc điểm chấm, mọi thứ khác giữ nguyên; số chung của khối và điểm của các đơn vị khác được tính lại theo. Hiện nay: \(words.standing(reach.state.standing(of: reach.board)).vi). Đây là phép tính thử, không ghi vào sổ. Mỗi kết quả đã được chấm thử để kiểm tra, và thay đổi ít hơn một bước thì chưa đạt. Các dòng theo thứ tự của bộ tiêu chí.",
            en:
                "To get \(goal.en), each line below changes one figure or one judged criterion alone, all else as it is; bloc-wide figures and the points of other boards move along. Now: \(words.standing(reach.state.standing(of: reach.board)).en). This is worked out only, and recorded nowhere. Every answer was scored to check it, and a change that is one step smaller does not reach. Lines stand in the order of the edition."
        )
    }

    // MARK: Tables

    private var reachedTable: Table {
        let hasGrades = !review.edition.grades.isEmpty
        return Table(
            [
                .left(vi: "Mã", en: "Name"),
                .left(vi: "Số thực hiện, điểm chấm", en: "Actual figure, judged points"),
                .right(vi: "Hiện nay", en: "Now"),
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
                    Localized(same: line.subject.code), words.shortTitle(line.subject), words.quantity(line.now),
                    words.quantity(reached.value),
                    reached.change.map { $0.shown(digits: 20).signed($0) } ?? Localized(same: ""),
                    words.basis(reached.after.basis), .rank(reached.after.rank, isTied: false),
                ] + (hasGrades ? [words.grades(reached.after)] : [])
                    + [Localized(same: line.criteria.joined(separator: ", "))]
            })
    }

    private var otherTable: Table {
        Table(
            [
                .left(vi: "Mã", en: "Name"),
                .left(vi: "Số thực hiện, điểm chấm", en: "Actual figure, judged points"),
                .right(vi: "Hiện nay", en: "Now"),
                .left(vi: "Vì sao", en: "Why"), .left(vi: "Tiêu chí", en: "Criteria"),
            ],
            reach.lines.compactMap { line in
                guard ReachWords.Group(line.outcome) == nil, let why = words.why(line.outcome) else { return nil }
                return [
                    Localized(same: line.subject.code), words.shortTitle(line.subject), words.quantity(line.now), why,
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
