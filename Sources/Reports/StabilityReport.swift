// How sure a ranking is, as people see it: what was tried, how often each board keeps its rank, what turns neighbours round.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

/// The answer to “would the ranking hold”: a document of its own, or a chapter of the report.
public struct StabilityReport: Sendable {
    let review: Review
    let stability: Stability

    public init(review: Review, stability: Stability) {
        self.review = review
        self.stability = stability
    }

    /// A document of its own.
    public var document: Document {
        Document(
            [
                .title(
                    review.bloc.title + Localized(same: " · ") + review.period.title + Localized(same: " · ")
                        + Self.title.map { $0.prefix(1).lowercased() + $0.dropFirst() }),
                .labels(review.labels),
            ] + blocks)
    }

    /// A chapter of the report, and what programs read of it.
    public var insight: Report.Insight {
        Report.Insight("stability", title: Self.title, blocks: blocks, json: json)
    }

    private static let title = Localized(vi: "Độ ổn định của xếp hạng", en: "How stable the ranking is")

    var style: NumberStyle { NumberStyle(rounding: review.edition.rounding) }

    private var blocks: [Document.Block] {
        var blocks: [Document.Block] = [
            .paragraph(
                Localized(
                    vi:
                        "Phần này là tính thử để biết xếp hạng chắc chắn đến đâu; không ghi vào sổ và không thay cho kết quả xếp hạng.",
                    en:
                        "This is worked out to see how firm the ranking is; it is recorded nowhere and takes the place of no result."
                ))
        ]
        guard !stability.ranking.isEmpty else {
            return blocks + [
                .paragraph(Localized(vi: "Chưa có đơn vị nào được xếp hạng.", en: "No board is ranked yet."))
            ]
        }
        blocks.append(.paragraph(answer))
        blocks.append(.bullets(summary))
        if stability.ranking.count > Self.mostSentences {
            let rest = stability.ranking.count - Self.mostSentences
            blocks.append(
                .paragraph(
                    Localized(vi: "\(rest) đơn vị còn lại: xem bảng.", en: "The other \(rest) boards: see the table.")))
        }
        let tries = Localized(vi: "Tần suất từng hạng", en: "How often at each rank")
        blocks += [
            .heading(tries), .paragraph(setting), .table(rankTable),
            .chart(
                chart(
                    stability.criteria,
                    Localized(vi: "Đổi trọng số từng tiêu chí", en: "Weights of criteria moved"))),
            .chart(
                chart(
                    stability.sections,
                    Localized(vi: "Đổi trọng số từng nhóm", en: "Weights of sections moved"))),
        ]
        return blocks + estimateBlocks + pairBlocks + omissionBlocks + trialBlocks
    }

    /// What was tried, in two sentences.
    private var setting: Localized {
        let share = percent(stability.plan.share)
        let samples = Localized.number("\(stability.plan.samples)")
        return Localized(
            vi:
                "Thử \(samples.vi) lần: trọng số của mỗi tiêu chí (rồi của mỗi nhóm) thay đổi ngẫu nhiên, độc lập, trong khoảng ±\(share.vi) (số khởi tạo \(stability.plan.seed); cùng số khởi tạo cho cùng kết quả). Các trọng số không quy về cùng một tổng, vì nhân tất cả với một hệ số chung không làm đổi hạng; điểm được giao thay đổi theo trọng số. Trần, sàn và cách làm tròn giữ như bộ tiêu chí.",
            en:
                "\(samples.en) samples: the weight of each criterion (then of each section) is moved at random, each by itself, within ±\(share.en) (seed \(stability.plan.seed); the same seed gives the same result). Weights are not brought back to one sum, as a common factor moves no rank; assigned points move along with them. Limits and rounding stay as the edition has them."
        )
    }

    // MARK: Sentences

    private static let mostSentences = 40

    /// Whose rank does not hold in every sample, the least firm first.
    private var answer: Localized {
        let samples = Localized.number("\(stability.plan.samples)")
        let kept = stability.ranking.indices.map { index in
            experiments.map { $0.samples.boards[index].kept }.min() ?? 0
        }
        let shaky = stability.ranking.indices.filter { kept[$0] < stability.plan.samples }.sorted {
            kept[$0] != kept[$1] ? kept[$0] < kept[$1] : $0 < $1
        }
        guard !shaky.isEmpty else {
            return Localized(
                vi: "Mọi đơn vị giữ nguyên hạng trong cả \(samples.vi) lần thử của mỗi phép thử.",
                en: "Every board keeps its rank in all \(samples.en) samples of each kind.")
        }
        let named = shaky.prefix(10).map { index in
            review.name(stability.ranking[index].board)
                + Localized(vi: " (hạng ", en: " (rank ") + rank(stability.ranking[index].rank) + Localized(same: ")")
        }
        let rest = shaky.count - named.count
        return Localized(vi: "Hạng không giữ được trong mọi lần thử: ", en: "Ranks that do not hold in every sample: ")
            + .list(named)
            + (rest > 0 ? Localized(vi: " và \(rest) đơn vị khác", en: " and \(rest) more") : Localized(same: ""))
            + Localized(
                vi: ". Các đơn vị còn lại giữ hạng trong mọi lần thử.", en: ". All others keep theirs in every sample.")
    }

    /// “Bắc Ninh: giữ hạng 2 trong 97,3% số lần đổi trọng số tiêu chí (từ hạng 1 đến 3); mọi lần đổi trọng số nhóm.”
    private var summary: [Localized] {
        stability.ranking.prefix(Self.mostSentences).indices.map { index in
            let standing = stability.ranking[index]
            let rank = rank(standing.rank)
            let isOpen = standing.rank.count > 1
            let start =
                review.name(standing.board)
                + (isOpen
                    ? Localized(
                        vi: ": hạng \(rank.vi), vẫn chưa rõ như vậy trong ", en: ": rank \(rank.en), as open in ")
                    : Localized(vi: ": giữ hạng \(rank.vi) trong ", en: ": keeps rank \(rank.en) in "))
            if experiments.allSatisfy({ $0.samples.boards[index].kept == $0.samples.samples }) {
                return start + Localized(vi: "mọi lần thử.", en: "every sample.")
            }
            return start
                + .list(experiments.map { sentence($0.samples, index, $0.sentence) }, "; ") + Localized(same: ".")
        }
    }

    private func sentence(_ samples: RankSamples, _ index: Int, _ what: Localized) -> Localized {
        let board = samples.boards[index]
        let share =
            (board.kept == samples.samples
                ? Localized(vi: "mọi", en: "all")
                : percent(board.kept, of: samples.samples) + Localized(vi: " số", en: " of"))
            + Localized(same: " ") + what
        guard board.seen != board.rank else { return share }
        return share
            + Localized(
                vi: " (từ hạng \(board.seen.lowerBound) đến \(board.seen.upperBound))",
                en: " (from rank \(board.seen.lowerBound) to \(board.seen.upperBound))")
    }

    // MARK: Ranks

    /// What was tried with weights and figures: the head of its columns, and how a sentence goes on.
    private var experiments: [(title: Localized, sentence: Localized, samples: RankSamples)] {
        var all = [
            (
                title: Localized(vi: "Tiêu chí", en: "Criteria"),
                sentence: Localized(vi: "lần đổi trọng số tiêu chí", en: "samples with other weights of criteria"),
                samples: stability.criteria
            ),
            (
                title: Localized(vi: "Nhóm", en: "Sections"),
                sentence: Localized(vi: "lần đổi trọng số nhóm", en: "samples with other weights of sections"),
                samples: stability.sections
            ),
        ]
        if let estimates = stability.estimates {
            all.append(
                (
                    title: Localized(vi: "Số ước", en: "Estimates"),
                    sentence: Localized(vi: "lần đổi số ước", en: "samples with other estimates"),
                    samples: estimates.samples
                ))
        }
        return all
    }

    private var rankTable: Table {
        let experiments = experiments
        return Table(
            [.right(vi: "Hạng", en: "Rank"), .left(vi: "Đơn vị", en: "Board")]
                + experiments.flatMap { experiment in
                    [
                        Table.Column(experiment.title + Localized(vi: ": giữ hạng", en: ": keeps it"), .right),
                        Table.Column(experiment.title + Localized(vi: ": các hạng", en: ": ranks"), .left),
                    ]
                },
            stability.ranking.enumerated().map { index, standing in
                [rank(standing.rank), review.name(standing.board)]
                    + experiments.flatMap { experiment -> [Localized] in
                        let board = experiment.samples.boards[index]
                        return [
                            percent(board.kept, of: experiment.samples.samples),
                            spread(board, of: experiment.samples.samples),
                        ]
                    }
            })
    }

    /// “1: 2.31%, 2: 97.69%”, the most frequent five.
    private func spread(_ board: RankSamples.Board, of samples: Int) -> Localized {
        let frequent = board.ranks.enumerated().sorted {
            $0.element.samples != $1.element.samples
                ? $0.element.samples > $1.element.samples : $0.offset < $1.offset
        }.prefix(5).sorted { $0.offset < $1.offset }
        var parts = frequent.map {
            Localized(same: "\($0.element.rank): ") + percent($0.element.samples, of: samples)
        }
        if board.ranks.count > 5 { parts.append(Localized(same: "…")) }
        if board.open > 0 {
            parts.append(Localized(vi: "chưa rõ: ", en: "open: ") + percent(board.open, of: samples))
        }
        if board.unranked > 0 {
            parts.append(Localized(vi: "không xếp: ", en: "not ranked: ") + percent(board.unranked, of: samples))
        }
        return .list(parts)
    }

    /// By board, how often it stands higher, where it stood, or lower.
    func chart(_ samples: RankSamples, _ title: Localized) -> Chart {
        let all = samples.samples
        let parts = samples.boards.map { board -> [Int] in
            // Of a board whose rank is open now: a rank within what is possible is neither up nor down.
            let moves = board.ranks.map { rank, samples in
                (min(0, rank - board.rank.lowerBound) + max(0, rank - board.rank.upperBound), samples)
            }
            func count(_ isMeant: (Int) -> Bool) -> Int { moves.filter { isMeant($0.0) }.reduce(0) { $0 + $1.1 } }
            let known = [count { $0 < -1 }, count { $0 == -1 }, count { $0 == 0 }, count { $0 == 1 }, count { $0 > 1 }]
            return known + [all - known.reduce(0, +)]
        }
        let series = [
            Localized(vi: "Lên từ 2 bậc", en: "Up two or more"), Localized(vi: "Lên 1 bậc", en: "Up one"),
            Localized(vi: "Giữ hạng", en: "Keeps its rank"), Localized(vi: "Xuống 1 bậc", en: "Down one"),
            Localized(vi: "Xuống từ 2 bậc", en: "Down two or more"), Localized(vi: "Chưa rõ", en: "Open"),
        ]
        let values = parts.map { $0.map { Rational($0 * 100, over: max(all, 1)) } }
        let texts = parts.map { $0.map { percent($0, of: all) } }
        let least = zip(samples.boards, parts).min { $0.1[2] < $1.1[2] }
        let summary =
            least.map {
                Localized(
                    vi:
                        "Mỗi đơn vị một thanh: tỷ lệ số lần thử mà đơn vị lên hạng, giữ hạng, xuống hạng. Ít giữ hạng nhất: \(review.name($0.0.board).vi), \(percent($0.1[2], of: all).vi).",
                    en:
                        "One bar a board: the share of samples in which it goes up, keeps its rank, goes down. The least firm: \(review.name($0.0.board).en), \(percent($0.1[2], of: all).en)."
                )
            } ?? Localized(same: "")
        return Chart(
            .stacked, title: title, summary: summary, categories: samples.boards.map { review.name($0.board) },
            series: series, values: values, texts: texts, ends: parts.map { percent($0[2], of: all) },
            table: Table(
                [.left(vi: "Đơn vị", en: "Board")] + series.map { Table.Column($0, .right) },
                zip(samples.boards, texts).map { [review.name($0.board)] + $1 }), isRepeated: true)
    }

    // MARK: Words

    func rank(_ rank: ClosedRange<Int>?) -> Localized { .rank(rank, isTied: false) }

    /// A part of all samples; never 0% or 100% where it is not.
    func percent(_ part: Int, of all: Int) -> Localized {
        guard let share = Rational(part * 100, over: all) else { return Localized(same: "–") }
        return style.percent(.exactly(share), thresholds: [100, Rational(1, over: 1_000_000_000) ?? 0])
    }

    /// A share as it was given.
    func percent(_ share: Rational) -> Localized { (share * 100).shown(digits: 9) + Localized(same: "%") }
}
