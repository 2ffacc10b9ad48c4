// Where a board is strong and where it is weak: its share of each criterion's points against the mean of the bloc.
import Diagnostics
import Exact
import Rules
import Scoring

/// What ranked boards have on average of each criterion, in percent of its points.
struct BlocMeans {
    private let review: Review
    private let means: [String: Rational]

    /// A criterion in which a board is above or below the mean.
    struct Lead {
        var criterion: Criterion
        /// In percent of the criterion's points.
        var own: Rational
        var mean: Rational
        var difference: Rational { own - mean }
    }

    init(_ review: Review) {
        self.review = review
        var shares: [String: [Rational]] = [:]
        for row in review.ranking.rows where row.rank != nil {
            for score in row.scorecard.criteria {
                if let share = Self.share(score, review) { shares[score.criterion, default: []].append(share) }
            }
        }
        means = shares.compactMapValues { $0.count < 2 ? nil : Rational.sum($0).divided(by: Rational($0.count)) }
    }

    /// Nil where there is no single number: undetermined, not assigned, or a criterion without points of its own.
    private static func share(_ score: CriterionScore, _ review: Review) -> Rational? {
        guard score.isAssigned, let points = review.chosen(score.points).number else { return nil }
        return (points * 100).divided(by: score.available.magnitude)
    }

    /// The board's criteria beside the means, and those that are undetermined and stand beside none.
    func leads(of card: Scorecard) -> (leads: [Lead], open: [String]) {
        var leads: [Lead] = []
        var open: [String] = []
        let scores = Dictionary(card.criteria.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        for criterion in review.edition.criteria {
            guard let score = scores[criterion.id], score.isAssigned else { continue }
            if let own = Self.share(score, review), let mean = means[criterion.id] {
                leads.append(Lead(criterion: criterion, own: own, mean: mean))
            } else if review.chosen(score.points).number == nil {
                open.append(criterion.id)
            }
        }
        return (leads, open)
    }

    /// Five at most, the farthest from the mean first; of equal ones in the order of the table.
    static func strongest(_ leads: [Lead]) -> [Lead] {
        pick(leads.filter { $0.difference > 0 }) { $0.difference > $1.difference }
    }

    static func weakest(_ leads: [Lead]) -> [Lead] {
        pick(leads.filter { $0.difference.isNegative }) { $0.difference < $1.difference }
    }

    /// With how many decimals each difference is that of the two numbers printed beside it; nil if with four it is not.
    static func places(of leads: [Lead]) -> Int? {
        [2, 4].first { places in
            leads.allSatisfy { lead in
                let shown = [lead.own, lead.mean, lead.difference].map { $0.rounded(places: places, .halfUp) ?? $0 }
                return shown[0] - shown[1] == shown[2]
            }
        }
    }

    private static func pick(_ leads: [Lead], _ order: (Lead, Lead) -> Bool) -> [Lead] {
        let sorted = leads.enumerated().sorted { left, right in
            if order(left.element, right.element) { return true }
            return !order(right.element, left.element) && left.offset < right.offset
        }
        return sorted.prefix(5).map(\.element)
    }
}

extension Report {
    /// Strengths, then weaknesses, as a chart with its table.
    func strengthBlocks(of card: Scorecard, _ means: BlocMeans) -> [Document.Block] {
        let (leads, open) = means.leads(of: card)
        let shown = BlocMeans.strongest(leads) + BlocMeans.weakest(leads).reversed()
        let title = Localized(
            vi: "Điểm mạnh, điểm yếu so với bình quân khối", en: "Strengths and weaknesses against the bloc's mean")
        var blocks: [Document.Block] = []
        let places = BlocMeans.places(of: shown)
        func points(_ lead: BlocMeans.Lead) -> Localized {
            lead.difference.shown(places: places ?? 2).signed(lead.difference)
        }
        func percent(_ share: Rational) -> Localized { share.shown(places: places ?? 2) + Localized(same: "%") }
        if shown.isEmpty {
            blocks += [
                .heading(title),
                .paragraph(
                    Localized(
                        vi: "Không có tiêu chí nào khác bình quân của các đơn vị được xếp hạng.",
                        en: "No criterion differs from the mean of the ranked boards.")),
            ]
        } else {
            let best = BlocMeans.strongest(leads).first
            let worst = BlocMeans.weakest(leads).first
            let sentences = [
                best.map {
                    Localized(vi: "Mạnh nhất: ", en: "Strongest: ") + name($0) + Localized(same: " ") + points($0)
                        + Localized(same: ".")
                },
                worst.map {
                    Localized(vi: "Yếu nhất: ", en: "Weakest: ") + name($0) + Localized(same: " ") + points($0)
                        + Localized(same: ".")
                },
            ].compactMap { $0 }
            let chart = Chart(
                .diverging, title: title, summary: .list(sentences, " "), categories: shown.map(name),
                series: [Localized(vi: "Chênh lệch so với bình quân khối", en: "Difference from the bloc's mean")],
                values: shown.map { [$0.difference] }, texts: shown.map { [points($0)] },
                table: Table(
                    [
                        .left(vi: "Tiêu chí", en: "Criterion"),
                        .right(vi: "Đơn vị (% điểm)", en: "Board (% of points)"),
                        .right(vi: "Bình quân khối", en: "Mean of the bloc"),
                        .right(vi: "Chênh lệch", en: "Difference"),
                    ],
                    shown.map { lead in
                        [
                            name(lead), percent(lead.own), percent(lead.mean), points(lead),
                        ]
                    }))
            blocks.append(.chart(chart))
            if places == nil {
                blocks.append(
                    .paragraph(
                        Localized(
                            vi:
                                "Chênh lệch tính từ số chưa làm tròn, nên có thể khác hiệu của hai số đã làm tròn ở chữ số cuối.",
                            en:
                                "Differences are taken before rounding: their last digit may not be that of the rounded numbers."
                        )))
            }
        }
        if !open.isEmpty {
            blocks.append(
                .paragraph(
                    Localized(vi: "Chưa xác định, không so: ", en: "Undetermined, not compared: ")
                        + Localized(same: open.joined(separator: ", ")) + Localized(same: ".")))
        }
        return blocks
    }

    private func name(_ lead: BlocMeans.Lead) -> Localized {
        Localized(same: lead.criterion.id + " ") + lead.criterion.title
    }
}
