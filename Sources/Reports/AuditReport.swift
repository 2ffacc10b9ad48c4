// How a score came about: a board's scorecard, and one criterion down to the figure, the file and the sentence.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// One board's audit. Made from a ``Review``; nothing is stored, everything is worked out anew.
public struct Audit: Sendable {
    public let review: Review
    public let scorecard: Scorecard
    private let prose: Prose

    /// Nil if the board did not submit.
    public init?(_ review: Review, board: String) {
        guard let card = review.ranking.rows.first(where: { $0.scorecard.board == board })?.scorecard else { return nil }
        self.review = review
        scorecard = card
        prose = Prose(review.edition)
    }

    private var board: String { scorecard.board }
    private var edition: Edition { review.edition }
    private var style: NumberStyle { NumberStyle(rounding: edition.rounding) }
    private var submission: Submission? { review.submissions[board] }

    // MARK: Scorecard

    public var scorecardDocument: Document {
        var rows: [[Localized]] = []
        for (section, score) in zip(edition.sections, scorecard.sections) { add(section, score, to: &rows) }
        let total = chosen(scorecard.total)
        if chosen(scorecard.sum) != total {
            rows.append(line(Localized(vi: "Làm tròn tổng", en: "Rounding of the total"), style.signed(total - chosen(scorecard.sum))))
        }
        rows.append([
            Localized(same: ""), Localized(vi: "TỔNG", en: "TOTAL"), Localized(same: style.points(total)),
            Localized(same: scorecard.assigned.shortText()), Localized(same: selfTotal), Localized(same: ""),
        ])
        var blocks: [Document.Block] = [
            .title(review.name(board) + Localized(same: " · ") + review.period.title), .labels(review.labels),
            .table(
                Table(
                    [
                        .left(vi: "Số", en: "No."), .left(vi: "Tiêu chí", en: "Criterion"), .right(vi: "Điểm", en: "Points"),
                        .right(vi: "Trên", en: "Of"), .right(vi: "Tự chấm", en: "Self"), .left(vi: "Tình trạng", en: "State"),
                    ], rows)),
        ]
        if let percent = scorecard.percent(total), scorecard.assigned != edition.points {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "\(style.points(total)) trên \(scorecard.assigned.shortText()) điểm được giao: \(style.percent(percent))",
                        en: "\(style.points(total)) of \(scorecard.assigned.shortText()) assigned points: \(style.percent(percent))")))
        }
        blocks += scorecard.vetoes.map {
            .paragraph(Localized(vi: "Không xếp loại: ", en: "Not classified: ") + edition.vetoes[$0].reason)
        }
        blocks.append(
            .paragraph(
                Localized(
                    vi: "Xem cách tính một tiêu chí: thidua audit \(board) --criterion SỐ",
                    en: "How one criterion came about: thidua audit \(board) --criterion ID")))
        return Document(blocks)
    }

    private func line(_ title: Localized, _ points: String) -> [Localized] {
        [Localized(same: ""), title, Localized(same: points)] + Array(repeating: Localized(same: ""), count: 3)
    }

    private func add(_ section: Section, _ score: SectionScore, to rows: inout [[Localized]]) {
        rows.append([
            Localized(same: section.id), section.title.map { $0.uppercased() },
            Localized(same: style.points(chosen(score.points))), Localized(same: score.assigned.shortText()),
            Localized(same: ""), Localized(same: ""),
        ])
        for (criterion, score) in zip(section.criteria, score.criteria) {
            rows.append([
                Localized(same: criterion.id), criterion.title, Localized(same: points(score)),
                Localized(same: criterion.points.shortText()),
                Localized(same: submission?.selfScores[criterion.id].map { "\($0.value)" } ?? ""), state(score),
            ])
        }
        for (inner, score) in zip(section.sections, score.sections) { add(inner, score, to: &rows) }
        let sum = chosen(score.sum)
        let capped = sum.clamped(to: section.bounds)
        if capped != sum {
            rows.append(
                line(
                    section.bounds.sentence,
                    style.signed(capped - sum)))
        }
        if capped != chosen(score.points) {
            rows.append(line(Localized(vi: "Làm tròn nhóm \(section.id)", en: "Rounding of section \(section.id)"), style.signed(chosen(score.points) - capped)))
        }
    }

    private func chosen(_ points: Points) -> Bounds { edition.ranking.on == .rounded ? points.rounded : points.exact }

    private func points(_ score: CriterionScore) -> String {
        score.isAssigned ? style.points(chosen(score.points)) : "–"
    }

    private func state(_ score: CriterionScore) -> Localized {
        switch score.state {
        case .determined(.computed):
            score.provisional.isEmpty
                ? Localized(same: "") : Localized(vi: "tạm tính: thiếu số của đơn vị khác", en: "provisional: others' figures are missing")
        case .determined(.zeroForMissing): Localized(vi: "thiếu số liệu: 0 điểm theo bộ tiêu chí", en: "figure missing: 0 by the edition")
        case .undetermined(let doubts, _):
            Localized(vi: "chưa xác định: ", en: "undetermined: ") + (doubts.first.map { review.explain($0) } ?? Localized(same: "?"))
        case .notAssigned(.condition): Localized(vi: "không giao", en: "not assigned")
        case .notAssigned(.missing): Localized(vi: "thiếu số liệu: không giao", en: "figure missing: not assigned")
        }
    }

    private var selfTotal: String {
        let numbers = edition.criteria.compactMap { criterion -> Rational? in
            guard case .number(let number) = submission?.selfScores[criterion.id]?.value else { return nil }
            return number
        }
        return numbers.isEmpty ? "" : Rational.sum(numbers).shortText()
    }

    // MARK: One criterion

    /// Nil if the edition has no such criterion.
    public func criterionDocument(_ id: String) -> Document? {
        guard let derivation = review.scorer.derivation(of: id, for: board) else { return nil }
        let criterion = derivation.criterion
        var blocks: [Document.Block] = [
            .title(review.name(board) + Localized(same: " · \(criterion.id) ") + criterion.title + Localized(same: " · ") + review.period.title),
            .labels(review.labels),
            .paragraph(result(derivation)),
            .heading(Localized(vi: "Quy tắc", en: "The rule in words")), .bullets(prose.rule(criterion)),
            .heading(Localized(vi: "Công thức", en: "Formula")), .lines([Localized(same: derivation.formula)]),
        ]
        if !derivation.functions.isEmpty {
            blocks.append(
                .lines(
                    derivation.functions.map {
                        Localized(same: "\($0.name)(\($0.parameters.joined(separator: ", "))) = \($0.body)")
                    }))
        }
        blocks.append(.heading(Localized(vi: "Thay số vào", en: "With the numbers in")))
        blocks.append(.lines([Localized(same: derivation.withFigures)]))
        let steps = derivation.steps
        if !steps.isEmpty {
            blocks.append(.heading(Localized(vi: "Từng bước", en: "Every step")))
            blocks.append(.lines(lines(steps)))
        }
        if !derivation.figures.isEmpty {
            blocks.append(.heading(Localized(vi: "Số liệu đã dùng", en: "Figures used")))
            blocks.append(.table(figureTable(derivation)))
        }
        if !derivation.blocFigures.isEmpty {
            blocks.append(.heading(Localized(vi: "Số chung của khối", en: "Bloc-wide figures")))
            blocks.append(.table(blocTable(derivation.blocFigures)))
        }
        if let rounding = roundingText(derivation) {
            blocks.append(.heading(Localized(vi: "Làm tròn", en: "Rounding")))
            blocks.append(.paragraph(rounding))
        }
        blocks.append(.heading(Localized(vi: "Nguồn của quy tắc", en: "Source of the rule")))
        blocks.append(
            .paragraph(
                Localized(same: criterion.source.text + " (\(criterion.formula.place.file):\(criterion.formula.place.line))")))
        return Document(blocks)
    }

    private func result(_ derivation: Derivation) -> Localized {
        let score = derivation.score
        let of = Localized(vi: " trên \(score.available.shortText()) điểm", en: " of \(score.available.shortText()) points")
        let state = state(score)
        let tail = state.en.isEmpty ? Localized(same: "") : Localized(same: " — ") + state
        guard score.isAssigned else { return state }
        return Localized(same: style.points(chosen(score.points))) + of + tail
    }

    /// `part = with values = result`, each once however often it was computed.
    private func lines(_ steps: [DerivationStep]) -> [Localized] {
        var shown: Set<String> = []
        return steps.compactMap { step in
            let result: Localized =
                if case .null(let reason) = step.value, reason != .literal {
                    Localized(same: "null: ") + reason.explanation
                } else {
                    Localized(same: step.value.precise)
                }
            let text = step.text.shortened
            let middle = step.withValues == step.text || step.withValues == result.en ? "" : " = \(step.withValues.shortened)"
            guard shown.insert("\(text)\(middle) = \(result.en)").inserted else { return nil }
            return Localized(same: "\(text)\(middle) = ") + result
        }
    }

    private func figureTable(_ derivation: Derivation) -> Table {
        Table(
            [
                .left(vi: "Số liệu", en: "Figure"), .right(vi: "Giá trị", en: "Value"), .left(vi: "Đơn vị tính", en: "Unit"),
                .left(vi: "Ước", en: "Estimate"), .left(vi: "Từ tệp", en: "From"), .left(vi: "Tài liệu", en: "Evidence"),
                .left(vi: "Nguồn", en: "Source"),
            ],
            derivation.figures.map { key, _ in
                let figure = submission?.figures[key]
                let indicator = edition.indicator(key.indicator)
                let unit = key.attribute.isPercent ? "%" : indicator?.unit.text ?? ""
                return [
                    prose.figure(key), figure.map { text($0.value) } ?? Localized(vi: "THIẾU", en: "MISSING"),
                    Localized(same: unit), figure?.isEstimate == true ? Localized(vi: "ước", en: "estimate") : Localized(same: ""),
                    Localized(same: figure.map { "\($0.origin.file):\($0.origin.line)" } ?? ""),
                    Localized(same: figure?.evidence ?? ""), Localized(same: figure?.source ?? ""),
                ]
            })
    }

    private func text(_ quantity: Quantity) -> Localized {
        switch quantity {
        case .number(let number): Localized(same: number.description)
        case .yesNo(let flag): flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
        }
    }

    private func blocTable(_ figures: [BlocFigure]) -> Table {
        Table(
            [.left(vi: "Số chung", en: "Figure"), .right(vi: "Giá trị", en: "Value"), .left(vi: "Của", en: "Whose"), .left(vi: "Còn thiếu", en: "Missing in it")],
            figures.map { figure in
                let holders = figure.holders.map { review.name($0) }
                let missing = Set(figure.missing.map(\.owner)).sorted().map { review.name($0) }
                return [
                    Localized(same: figure.expression.description), Localized(same: figure.value.brief),
                    Localized(vi: holders.map(\.vi).joined(separator: ", "), en: holders.map(\.en).joined(separator: ", ")),
                    Localized(vi: missing.map(\.vi).joined(separator: ", "), en: missing.map(\.en).joined(separator: ", ")),
                ]
            })
    }

    private func roundingText(_ derivation: Derivation) -> Localized? {
        guard case .determined(.computed(let exact, let rounded)) = derivation.score.state else { return nil }
        let rounding = edition.rounding
        guard rounding.at != .never else { return Localized(vi: "Bộ tiêu chí không làm tròn.", en: "The edition does not round.") }
        let mode = rounding.mode.title
        let point = rounding.at.title
        guard rounding.at == .criterion else {
            return Localized(
                vi: "Chỉ làm tròn ở \(point.vi): \(rounding.places) chữ số, \(mode.vi).",
                en: "Rounded only at the \(point.en): \(rounding.places) places, \(mode.en).")
        }
        return Localized(
            vi: "\(exact) → \(style.points(rounded)) (từng tiêu chí, \(rounding.places) chữ số thập phân, \(mode.vi))",
            en: "\(exact) → \(style.points(rounded)) (each criterion, \(rounding.places) places, \(mode.en))")
    }
}

extension RoundingMode {
    var title: Localized {
        switch self {
        case .up: Localized(vi: "lên (xa số 0)", en: "up (away from zero)")
        case .down: Localized(vi: "bỏ phần lẻ", en: "down (toward zero)")
        case .halfUp: Localized(vi: "từ nửa trở lên làm tròn lên", en: "half up")
        case .halfDown: Localized(vi: "quá nửa mới làm tròn lên", en: "half down")
        case .halfEven: Localized(vi: "nửa về số chẵn", en: "half to even")
        case .floor: Localized(vi: "xuống", en: "down")
        case .ceiling: Localized(vi: "lên", en: "up")
        }
    }
}

extension Rounding.Point {
    var title: Localized {
        switch self {
        case .criterion: Localized(vi: "từng tiêu chí", en: "criterion")
        case .section: Localized(vi: "từng nhóm", en: "section")
        case .total: Localized(vi: "tổng", en: "total")
        case .never: Localized(vi: "không đâu", en: "nowhere")
        }
    }
}

extension String {
    /// At most 100 characters, the middle of a longer text left out: the formula stands in full above.
    fileprivate var shortened: String {
        count <= 100 ? self : "\(prefix(60)) … \(suffix(30))"
    }
}
