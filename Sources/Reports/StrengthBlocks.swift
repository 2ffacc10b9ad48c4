// Where a board gains and loses most, as a chart with its table: in the report's chapter of the board, and by itself.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension Review {
    /// A board beside the bloc's mean, the leader, and itself in the latest earlier period of the same kind: a half-year
    /// beside the same half, a year beside a year.
    /// - Parameter earlier: the periods before, the earliest first.
    func strengths(of card: Scorecard, _ means: BlocMeans, earlier: [Report.Standing]) -> [Strengths] {
        let then = earlier.last { standing in
            standing.period.part == period.part && standing.period < period
                && standing.ranking.rows.contains { $0.scorecard.board == card.board }
        }
        let before = then.flatMap { standing in
            standing.ranking.rows.first { $0.scorecard.board == card.board }.map { row in
                Strengths(
                    of: card, by: edition, against: row.scorecard, in: standing.period, by: standing.edition)
            }
        }
        return [
            Strengths(of: card, against: means, by: edition),
            Strengths(of: card, againstLeaderOf: ranking, by: edition), before,
        ].compactMap { $0 }
    }

    /// Gains, then losses, with what is not compared and why.
    func blocks(_ strengths: Strengths) -> [Document.Block] {
        let (gains, losses) = (strengths.gains(), strengths.losses())
        let shown = gains + losses.reversed()
        let title = title(strengths.measure, of: strengths.board)
        guard !shown.isEmpty else {
            return [.heading(title), .paragraph(sameText(strengths))] + leftOut(strengths)
        }
        let places = StrengthPlaces(shown)
        let sentences = [
            gains.first.map { Localized(vi: "Hơn nhiều nhất: ", en: "Gains most: ") + name($0, places) },
            losses.first.map { Localized(vi: "Kém nhiều nhất: ", en: "Loses most: ") + name($0, places) },
        ].compactMap { $0.map { $0 + Localized(same: ".") } }
        let other = otherTitle(strengths.measure)
        let chart = Chart(
            .diverging, title: title, summary: .list(sentences, " "),
            categories: shown.map { criterionName($0.criterion) },
            series: [Localized(vi: "Chênh lệch, điểm", en: "Difference in points")],
            values: shown.map { [$0.difference] }, texts: shown.map { [places.difference($0)] },
            table: Table(
                [
                    .left(vi: "Tiêu chí", en: "Criterion"), .right(vi: "Điểm", en: "Points"),
                    Table.Column(other, .right), .right(vi: "Chênh lệch", en: "Difference"),
                    .right(vi: "% điểm", en: "% of points"), Table.Column(other + Localized(same: ", %"), .right),
                    .right(vi: "Chênh lệch, %", en: "Difference, %"),
                ],
                shown.map { line in
                    [
                        criterionName(line.criterion), places.points(line.own), places.points(line.other),
                        places.difference(line),
                    ] + places.percent(line)
                }))
        return [.chart(chart)] + (places.isExact ? [] : [.paragraph(Self.roundingNote)]) + leftOut(strengths)
    }

    private static let roundingNote = Localized(
        vi: "Chênh lệch tính từ số chưa làm tròn, nên có thể khác hiệu của hai số đã làm tròn ở chữ số cuối.",
        en: "Differences are taken before rounding: their last digit may not be that of the rounded numbers.")

    // MARK: Words

    private func title(_ measure: Strengths.Measure, of board: String) -> Localized {
        let base: Localized
        switch measure {
        case .mean: base = Localized(vi: "bình quân khối", en: "the bloc's mean")
        case .board(let other):
            let isFirst = ranking.rows.first?.scorecard.board == board
            base =
                (isFirst
                    ? Localized(vi: "đơn vị thứ hai, ", en: "the second, ")
                    : Localized(vi: "đơn vị dẫn đầu, ", en: "the leader, ")) + name(other)
        case .period(let period): base = Localized(vi: "chính mình, ", en: "itself, ") + period.title
        }
        return Localized(vi: "Điểm mạnh, điểm yếu so với ", en: "Strengths and weaknesses against ") + base
    }

    private func otherTitle(_ measure: Strengths.Measure) -> Localized {
        switch measure {
        case .mean: Localized(vi: "Bình quân khối", en: "Mean of the bloc")
        case .board(let other): name(other)
        case .period(let period): Localized(same: period.description)
        }
    }

    private func sameText(_ strengths: Strengths) -> Localized {
        if strengths.lines.isEmpty {
            return Localized(vi: "Không có tiêu chí nào so được.", en: "There is no criterion that can be compared.")
        }
        return switch strengths.measure {
        case .mean:
            Localized(
                vi: "Không có tiêu chí nào khác bình quân của các đơn vị được xếp hạng.",
                en: "No criterion differs from the mean of the ranked boards.")
        case .board, .period:
            Localized(vi: "Không có tiêu chí nào khác nhau.", en: "No criterion differs.")
        }
    }

    /// What is not compared, and why.
    private func leftOut(_ strengths: Strengths) -> [Document.Block] {
        func paragraph(_ text: Localized, _ items: [String]) -> [Document.Block] {
            items.isEmpty
                ? []
                : [.paragraph(text + Localized(same: items.joined(separator: ", ") + "."))]
        }
        var blocks = paragraph(
            Localized(vi: "Chưa xác định, không so: ", en: "Undetermined, not compared: "), strengths.open)
        blocks += paragraph(
            Localized(
                vi: "Chỉ một bên được giao, không so: ", en: "Assigned to one of the two only, not compared: "),
            strengths.unassigned)
        blocks += paragraph(
            Localized(vi: "Kỳ ấy chưa có tiêu chí: ", en: "Not in the edition of then: "), strengths.fresh)
        if !strengths.changed.isEmpty {
            blocks += [
                .paragraph(
                    Localized(
                        vi: "Cách chấm đã khác, không so được:",
                        en: "Scored by another rule then, not comparable:")),
                .bullets(
                    strengths.changed.map { change in
                        criterionName(change.criterion) + Localized(same: ": ") + .list(change.changes.map(words))
                    }),
            ]
        }
        if case .period = strengths.measure, !strengths.lines.isEmpty {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "Tiêu chí so với toàn khối còn tuỳ các đơn vị của khối ở từng kỳ.",
                        en:
                            "Criteria that compare with the whole bloc also depend on who its boards were in each period."
                    )))
        }
        return blocks
    }

    private func words(_ change: RuleChange) -> Localized {
        switch change {
        case .points: Localized(vi: "số điểm", en: "its points")
        case .formula: Localized(vi: "cách tính", en: "its formula")
        case .bounds: Localized(vi: "điểm tối thiểu, tối đa", en: "its least and most points")
        case .assigned: Localized(vi: "điều kiện giao", en: "to whom it is assigned")
        case .missing: Localized(vi: "cách xử lý khi thiếu số liệu", en: "what a missing figure means")
        case .judged: Localized(vi: "khung điểm chấm", en: "how it is judged")
        case .rounding: Localized(vi: "cách làm tròn", en: "rounding")
        case .function(let name): Localized(vi: "hàm \(name)", en: "the function \(name)")
        case .indicator(let name): Localized(vi: "chỉ tiêu \(name)", en: "the indicator \(name)")
        case .planShare: Localized(vi: "phần kế hoạch năm phải đạt trong kỳ", en: "the share of the year's plan due")
        }
    }

    func criterionName(_ id: String) -> Localized {
        Localized(same: id + " ") + (edition.criterion(id)?.title ?? Localized(same: ""))
    }

    private func name(_ line: Strengths.Line, _ places: StrengthPlaces) -> Localized {
        criterionName(line.criterion) + Localized(same: " ") + places.difference(line)
    }
}

/// With how many decimals the numbers of a table stand, so that each difference is that of the two numbers beside it.
private struct StrengthPlaces {
    private let points: Int?
    private let percents: Int?

    /// Whether every difference is the one of the numbers as they are printed.
    var isExact: Bool { points != nil && percents != nil }

    init(_ lines: [Strengths.Line]) {
        points = Self.places(lines.map { [$0.own, $0.other, $0.difference] })
        percents = Self.places(lines.compactMap(\.percent).map { [$0.own, $0.other, $0.difference] })
    }

    private static func places(_ numbers: [[Rational]]) -> Int? {
        [2, 4].first { places in
            numbers.allSatisfy { three in
                let shown = three.map { $0.rounded(places: places, .halfUp) ?? $0 }
                return shown[0] - shown[1] == shown[2]
            }
        }
    }

    func points(_ number: Rational) -> Localized { number.shown(places: points ?? 2) }

    func difference(_ line: Strengths.Line) -> Localized { points(line.difference).signed(line.difference) }

    func percent(_ line: Strengths.Line) -> [Localized] {
        guard let percent = line.percent else { return Array(repeating: Localized(same: "–"), count: 3) }
        func text(_ number: Rational) -> Localized { number.shown(places: percents ?? 2) }
        return [
            text(percent.own) + Localized(same: "%"), text(percent.other) + Localized(same: "%"),
            text(percent.difference).signed(percent.difference),
        ]
    }
}
