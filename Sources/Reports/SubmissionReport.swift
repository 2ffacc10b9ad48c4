// What the tool understood of a file that came in, before anyone relies on it.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// Figures as read, shown back with their units and beside plan and last period.
public struct SubmissionReport: Sendable {
    public let bloc: Bloc
    public let edition: Edition
    public let period: Period
    public let submissions: [Submission]
    /// What is different from the submissions whose places they took.
    public let changes: [SubmissionChanges]

    public init(
        bloc: Bloc, edition: Edition, period: Period, submissions: [Submission], changes: [SubmissionChanges] = []
    ) {
        self.bloc = bloc
        self.edition = edition
        self.period = period
        self.submissions = submissions
        self.changes = changes
    }

    /// One line for each board whose earlier figures were replaced, with how many change, are new and are gone.
    public var replacements: [Localized] {
        changes.map { change in
            let name = bloc.member(change.board)?.name ?? Localized(same: change.board)
            let (changed, added, gone) = (change.changed.count, change.added.count, change.gone.count)
            return Localized(
                vi:
                    "thay số liệu \(name.vi) đã gửi trước: \(changed) số thay đổi, \(added) số mới, \(gone) số không còn",
                en: "replaces the earlier figures of \(name.en): \(changed) changed, \(added) new, \(gone) gone")
        }
    }

    public var labels: [Label] {
        let estimates = submissions.flatMap { submission in
            submission.figures.values.filter(\.isEstimate).map { _ in submission.board }
        }
        return Label.standing(edition, bloc) + Label.estimates(estimates.count, boards: Set(estimates).count)
    }

    public var blocks: [Document.Block] {
        [.labels(labels)]
            + submissions.flatMap { submission -> [Document.Block] in
                let name = bloc.member(submission.board)?.title ?? Localized(same: submission.board)
                var blocks: [Document.Block] = [
                    .title(name + Localized(same: " · ") + period.title), .table(table(submission)),
                ]
                if !submission.selfScores.isEmpty {
                    let total = Rational.sum(
                        submission.selfScores.values.compactMap {
                            if case .number(let number) = $0.value { number } else { nil }
                        })
                    blocks.append(
                        .paragraph(
                            Localized(
                                vi: "Tự chấm \(submission.selfScores.count) tiêu chí, cộng \(total.shortText()) điểm.",
                                en:
                                    "Self-scores for \(submission.selfScores.count) \(submission.selfScores.count == 1 ? "criterion" : "criteria"), \(total.shortText()) points in all."
                            )))
                }
                return blocks
            }
    }

    private func table(_ submission: Submission) -> Table {
        let indicators = edition.indicators.filter { indicator in
            Attribute.allCases.contains { submission.figures[FigureKey(indicator.id, $0)] != nil }
        }
        return Table(
            [
                .left(vi: "Chỉ tiêu", en: "Indicator"), .right(vi: "Thực hiện", en: "Actual"),
                .left(vi: "Đơn vị tính", en: "Unit"),
                .right(vi: "Kế hoạch", en: "Plan"), .right(vi: "% kế hoạch", en: "% of plan"),
                .right(vi: "Cùng kỳ", en: "Same period"), .right(vi: "Tăng trưởng", en: "Growth"),
            ],
            indicators.map { row($0, submission) })
    }

    private func row(_ indicator: Indicator, _ submission: Submission) -> [Localized] {
        func figure(_ attribute: Attribute) -> Figure? { submission.figures[FigureKey(indicator.id, attribute)] }
        func number(_ attribute: Attribute) -> Rational? {
            guard case .number(let number) = figure(attribute)?.value else { return nil }
            return number
        }
        func percent(_ part: Rational?, of whole: Rational?) -> String? {
            part.flatMap { part in whole.flatMap { part.divided(by: $0) } }.map {
                ($0 * 100).decimalText(places: 1) + "%"
            }
        }
        let planned = percent(number(.actual), of: number(.plan))
        let grown = number(.actual).flatMap { actual in number(.previous).flatMap { actual.divided(by: $0) } }
            .map { $0 - 1 }.map { ($0 > 0 ? "+" : "") + ($0 * 100).decimalText(places: 1) + "%" }
        return [
            indicator.title, shown(figure(.actual)), indicator.unit.title, shown(figure(.plan)),
            planned.map { Localized(same: $0) } ?? published(figure(.reportedPlanPercent)), shown(figure(.previous)),
            grown.map { Localized(same: $0) } ?? published(figure(.reportedGrowthPercent)),
        ]
    }

    private func shown(_ figure: Figure?) -> Localized {
        guard let figure else { return Localized(same: "") }
        let text =
            switch figure.value {
            case .number(let number): Localized(same: number.grouped)
            case .yesNo(let flag): flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
            }
        let qualified = figure.isEstimate ? text + Localized(vi: " (ước)", en: " (estimate)") : text
        return qualified
            + (figure.written.map { Localized(vi: " [ghi: \($0)]", en: " [as written: \($0)]") } ?? Localized(same: ""))
    }

    private func published(_ figure: Figure?) -> Localized {
        guard let figure, case .number(let number) = figure.value else { return Localized(same: "") }
        let text = Localized(vi: "\(number)% (công bố)", en: "\(number)% (published)")
        return figure.isEstimate ? text + Localized(vi: " (ước)", en: " (estimate)") : text
    }

    public var changesJSON: JSON {
        .array(
            changes.map { change in
                .object([
                    ("board", .string(change.board)), ("changed", .array(change.changed.map { .string($0) })),
                    ("added", .array(change.added.map { .string($0) })),
                    ("gone", .array(change.gone.map { .string($0) })),
                ])
            })
    }

    public var json: JSON {
        .array(
            submissions.map { submission in
                .object([
                    ("board", .string(submission.board)), ("period", .string(submission.period.description)),
                    (
                        "figures",
                        .array(
                            submission.figures.keys.sorted().map { key in
                                let figure = submission.figures[key]
                                let basic: [(String, JSON)] = [
                                    ("figure", .string(key.description)),
                                    ("value", figure.map { JSON.value($0.value.value) } ?? .null),
                                    ("estimate", .bool(figure?.isEstimate ?? false)),
                                    ("line", figure.map { .number(String($0.origin.line)) } ?? .null),
                                ]
                                return .object(basic + FigureRemark.json(figure))
                            })
                    ),
                ])
            })
    }
}

extension Rational {
    /// Thousands set apart by a narrow no-break space, which neither convention reads as a decimal mark: `1 244 500.5`.
    var grouped: String {
        let text = shortText()
        // `≈`, `-` or both.
        let sign = text.prefix { !$0.isNumber }
        let pieces = text.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
        guard let whole = pieces.first, whole.allSatisfy(\.isNumber) else { return text }
        var groups: [Substring] = []
        var rest = whole[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        groups.insert(rest, at: 0)
        return sign + groups.joined(separator: "\u{202F}") + (pieces.count > 1 ? "." + pieces[1] : "")
    }
}
