// Two boards side by side: where the difference comes from, largest first, adding up exactly.
import Diagnostics
import Exact
import Rules
import Scoring

extension Review {
    /// Nil if either board did not submit.
    public func comparisonDocument(_ first: String, versus second: String) -> Document? {
        guard let comparison = scorer.comparison(first, versus: second) else { return nil }
        let style = NumberStyle(rounding: edition.rounding)
        func text(_ bounds: Bounds) -> Localized {
            comparison.unit == .percent ? style.precisePercent(bounds) : style.points(bounds)
        }
        func signed(_ bounds: Bounds) -> Localized {
            comparison.unit == .percent ? style.signedPercent(bounds) : style.signed(bounds)
        }
        var rows = comparison.lines.map { line in
            [
                Localized(same: line.subject.number), title(line.subject), text(line.first), text(line.second),
                signed(line.difference),
            ]
        }
        let totals =
            comparison.unit == .percent
            ? (comparison.first.percentBasis(self), comparison.second.percentBasis(self))
            : (chosen(comparison.first.total), chosen(comparison.second.total))
        rows.append([
            Localized(same: ""), Localized(vi: "TỔNG", en: "TOTAL"), text(totals.0), text(totals.1),
            signed(comparison.difference),
        ])
        if let rounding = criterionRounding(comparison) {
            rows.append([
                Localized(same: ""),
                Localized(vi: "trong đó do làm tròn từng tiêu chí", en: "of which from rounding the criteria"),
                signed(.exactly(rounding.first)), signed(.exactly(rounding.second)),
                signed(.exactly(rounding.first - rounding.second)),
            ])
        }
        var blocks: [Document.Block] = [
            .title(
                name(first) + Localized(vi: " so với ", en: " versus ") + name(second) + Localized(same: " · ")
                    + period.title),
            .labels(labels),
        ]
        if comparison.unit == .percent {
            blocks.append(
                .paragraph(
                    Localized(
                        vi:
                            "Hai đơn vị được giao số điểm khác nhau (\(comparison.first.assigned.shown().vi) và \(comparison.second.assigned.shown().vi)): so theo % điểm được giao.",
                        en:
                            "The two boards are assigned different points (\(comparison.first.assigned.shown().en) and \(comparison.second.assigned.shown().en)): compared in percent of assigned points."
                    )))
        }
        blocks.append(
            .table(
                Table(
                    [
                        .left(vi: "Số", en: "No."), .left(vi: "Dòng", en: "Line"), Table.Column(name(first), .right),
                        Table.Column(name(second), .right), .right(vi: "Chênh lệch", en: "Difference"),
                    ], rows)))
        blocks.append(
            .paragraph(
                Localized(
                    vi: "Các dòng cộng lại đúng bằng chênh lệch của tổng; dòng nào hai đơn vị bằng nhau thì không nêu.",
                    en:
                        "The lines add up exactly to the difference of the totals; lines on which the two are equal are left out."
                )))
        return Document(blocks)
    }

    /// What rounding each criterion gave or took, which is inside the lines of the criteria; nil where nothing is rounded so.
    private func criterionRounding(_ comparison: Comparison) -> (first: Rational, second: Rational)? {
        guard edition.rounding.at == .criterion, edition.ranking.on == .rounded else { return nil }
        func change(_ card: Scorecard) -> Rational {
            let sum = Rational.sum(
                card.criteria.map { score in
                    if case .determined(.computed(let exact, let rounded)) = score.state { rounded - exact } else { 0 }
                })
            guard comparison.unit == .percent else { return sum }
            return (sum * 100).divided(by: card.assigned) ?? 0
        }
        return (change(comparison.first), change(comparison.second))
    }

    func title(_ subject: Comparison.Line.Subject) -> Localized { edition.title(subject) }

    /// Nil if either board did not submit.
    public func comparisonJSON(_ first: String, versus second: String) -> JSON? {
        guard let comparison = scorer.comparison(first, versus: second) else { return nil }
        return .object([
            ("format", .string("thidua.comparison/1")), ("bloc", .string(bloc.id)),
            ("period", .string(period.description)),
            ("edition", .string(edition.id)),
            ("labels", .labels(labels)),
            ("first", .string(first)), ("second", .string(second)),
            ("unit", .string(comparison.unit == .percent ? "percent of assigned points" : "points")),
            ("difference", comparison.difference.json),
            (
                "criterionRounding",
                criterionRounding(comparison).map {
                    .object([
                        ("first", .exact($0.first)), ("second", .exact($0.second)),
                        ("difference", .exact($0.first - $0.second)),
                    ])
                } ?? .null
            ),
            (
                "lines",
                .array(
                    comparison.lines.map {
                        .object([
                            ("line", .string($0.subject.name)), ("first", $0.first.json), ("second", $0.second.json),
                            ("difference", $0.difference.json),
                        ])
                    })
            ),
        ])
    }
}

extension Scorecard {
    fileprivate func percentBasis(_ review: Review) -> Bounds {
        percent(review.edition.ranking.on == .rounded ? total.rounded : total.exact) ?? .exactly(0)
    }
}

extension Comparison.Line.Subject {
    var number: String {
        switch self {
        case .criterion(let id): id
        case .cap(let section), .rounding(let section): section
        case .totalRounding: ""
        }
    }

    /// For programs.
    var name: String {
        switch self {
        case .criterion(let id): "criterion \(id)"
        case .cap(let section): "cap \(section)"
        case .rounding(let section): "rounding \(section)"
        case .totalRounding: "rounding total"
        }
    }
}

extension Edition {
    /// What a line of a scorecard is called.
    func title(_ subject: Comparison.Line.Subject) -> Localized {
        switch subject {
        case .criterion(let id): criterion(id)?.title ?? Localized(same: id)
        case .cap(let section): Localized(vi: "giới hạn của nhóm \(section)", en: "limits of section \(section)")
        case .rounding(let section): Localized(vi: "làm tròn nhóm \(section)", en: "rounding of section \(section)")
        case .totalRounding: Localized(vi: "làm tròn tổng", en: "rounding of the total")
        }
    }
}
