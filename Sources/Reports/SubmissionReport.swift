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
        changes.flatMap { change in
            let name = bloc.member(change.board)?.name ?? Localized(same: change.board)
            let (changed, added, gone) = (change.changed.count, change.added.count, change.gone.count)
            let count = Localized(
                vi:
                    "thay số liệu \(name.vi) đã gửi trước: \(changed) số thay đổi, \(added) số mới, \(gone) số không còn",
                en: "replaces the earlier figures of \(name.en): \(changed) changed, \(added) new, \(gone) gone")
            let remarks = change.remarks.count
            let rewritten =
                remarks == 0
                ? Localized(same: "")
                : Localized(
                    vi: "; \(remarks) số giữ nguyên nhưng tài liệu, nguồn hay ghi chú thay đổi: ",
                    en: "; \(remarks) the same, but with another document, source or note: ")
                    + Localized(
                        same: change.remarks.prefix(10).joined(separator: ", ") + (remarks > 10 ? ", …" : ""))
            let most = 40
            let rest = change.differences.count - most
            return [count + rewritten] + change.differences.prefix(most).map(words)
                + (rest > 0 ? [Localized(vi: "… và \(rest) số khác", en: "… and \(rest) more")] : [])
        }
    }

    /// “Giá trị xuất khẩu, thực hiện: 468 → 476.5”
    private func words(_ difference: SubmissionChanges.Difference) -> Localized {
        func text(_ figure: Figure) -> Localized {
            let value: Localized =
                switch figure.value {
                case .number(let number): Localized(same: number.grouped)
                case .yesNo(let flag): flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
                }
            return value.marked(figure.isEstimate)
        }
        let parts = difference.name.split(separator: ".")
        var name = Localized(same: difference.name)
        if let indicator = parts.first.flatMap({ edition.indicator(String($0)) }),
            let attribute = parts.last.flatMap({ Attribute(rawValue: String($0)) })
        {
            name = indicator.title + Localized(same: ", ") + attribute.title
        } else if difference.name.hasSuffix(".selfScore") {
            name = Localized(
                vi: "tự chấm \(difference.name.dropLast(10))", en: "self-score \(difference.name.dropLast(10))")
        }
        return name + Localized(same: ": ") + text(difference.from) + Localized(same: " → ") + text(difference.to)
    }

    /// The indicators that are scored and of which no actual figure was read; what is made of other figures is not asked.
    private func unreported(_ submission: Submission) -> Localized? {
        guard submission.board != bloc.id else { return nil }
        let absent = edition.indicators.filter { indicator in
            indicator.isScored && indicator.ratio == nil && indicator.has.contains(.actual)
                && submission.figures[FigureKey(indicator.id, .actual)] == nil
        }
        guard !absent.isEmpty else { return nil }
        let most = 15
        let named = absent.prefix(most).map(\.title)
        let rest = absent.count > most ? "; …" : "."
        return Localized(
            vi: "Chưa có số thực hiện của \(absent.count) chỉ tiêu: \(named.map(\.vi).joined(separator: "; "))\(rest)",
            en:
                "No actual figure of \(absent.count) \(absent.count == 1 ? "indicator" : "indicators"): \(named.map(\.en).joined(separator: "; "))\(rest)"
        )
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
                let remarks = readBacks(submission).flatMap(\.remarks)
                if !remarks.isEmpty { blocks.append(.bullets(remarks)) }
                if let unreported = unreported(submission) { blocks.append(.paragraph(unreported)) }
                if !submission.selfScores.isEmpty {
                    let total = Rational.sum(
                        submission.selfScores.values.compactMap {
                            if case .number(let number) = $0.value { number } else { nil }
                        })
                    blocks.append(
                        .paragraph(
                            Localized(
                                vi: "Tự chấm \(submission.selfScores.count) tiêu chí, cộng \(total.shown().vi) điểm.",
                                en:
                                    "Self-scores for \(submission.selfScores.count) \(submission.selfScores.count == 1 ? "criterion" : "criteria"), \(total.shown().en) points in all."
                            )))
                }
                return blocks
            }
    }

    private func readBacks(_ submission: Submission) -> [ReadBack] {
        edition.indicators.filter { indicator in
            Attribute.allCases.contains { submission.figures[FigureKey(indicator.id, $0)] != nil }
        }.map { ReadBack(indicator: $0, submission: submission) }
    }

    private func table(_ submission: Submission) -> Table {
        Table(
            [
                .left(vi: "Chỉ tiêu", en: "Indicator"), .left(vi: "Đã đọc", en: "What was read"),
                .right(vi: "Kế hoạch", en: "Plan"), .right(vi: "Cùng kỳ", en: "Year before"),
            ],
            readBacks(submission).map { [$0.indicator.title, $0.words, $0.shown(.plan), $0.shown(.previous)] })
    }

    public var changesJSON: JSON {
        .array(
            changes.map { change in
                .object([
                    ("board", .string(change.board)), ("changed", .array(change.changed.map { .string($0) })),
                    ("added", .array(change.added.map { .string($0) })),
                    ("gone", .array(change.gone.map { .string($0) })),
                    ("remarks", .array(change.remarks.map { .string($0) })),
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
                                    ("cell", .text(figure?.origin.cell)), ("evidence", .text(figure?.evidence?.text)),
                                ]
                                return .object(basic + FigureRemark.json(figure))
                            })
                    ),
                    (
                        "selfScores",
                        .array(
                            submission.selfScores.keys.sorted().map { id in
                                .object([
                                    ("criterion", .string(id)),
                                    ("value", submission.selfScores[id].map { .value($0.value.value) } ?? .null),
                                ])
                            })
                    ),
                    (
                        "words",
                        .array(
                            readBacks(submission).map { back in
                                .object([("indicator", .string(back.indicator.id)), ("words", .both(back.words))])
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
