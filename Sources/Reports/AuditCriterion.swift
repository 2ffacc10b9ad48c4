// One criterion of one board, down to the figure, the file it came from and the sentence that rules it.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension Audit {
    /// The scorecard, and below it how each criterion came about.
    public var fullDocument: Document {
        let criteria = edition.criteria.compactMap { criterion in
            criterionDocument(criterion.id).map { document in
                [.chapter(Localized(same: "\(criterion.id) ") + criterion.title)]
                    + document.blocks.filter { block in
                        switch block {
                        case .title, .labels: false
                        default: true
                        }
                    }
            }
        }
        return Document(scorecardDocument.blocks + criteria.flatMap { $0 })
    }

    /// Nil if the edition has no such criterion.
    public func criterionDocument(_ id: String) -> Document? {
        guard let derivation = review.scorer.derivation(of: id, for: board) else { return nil }
        let criterion = derivation.criterion
        var blocks: [Document.Block] = [
            .title(
                review.name(board) + Localized(same: " · \(criterion.id) ") + criterion.title + Localized(same: " · ")
                    + review.period.title),
            .labels(review.labels),
            .paragraph(result(derivation)),
        ]
        blocks += scoreBlocks(criterion)
        blocks += [
            .heading(Localized(vi: "Quy tắc", en: "The rule in words")), .bullets(Prose(edition).rule(criterion)),
            .heading(Localized(vi: "Công thức", en: "Formula")), .lines(formulaLines(derivation.formula)),
        ]
        if !derivation.functions.isEmpty {
            blocks.append(
                .lines(
                    derivation.functions.flatMap { formulaLines($0.written) }))
        }
        blocks.append(.heading(Localized(vi: "Thay số vào", en: "With the numbers in")))
        blocks.append(.lines(formulaLines(derivation.withFigures)))
        let steps = lines(derivation)
        if !steps.isEmpty {
            blocks.append(.heading(Localized(vi: "Từng bước", en: "Every step")))
            blocks.append(.lines(steps))
        }
        let figures = criterion.judged.map { awardTable(derivation, $0) } ?? figureTable(derivation)
        if !figures.rows.isEmpty {
            blocks.append(
                .heading(
                    criterion.judged == nil
                        ? Localized(vi: "Số liệu đã dùng", en: "Figures used")
                        : Localized(vi: "Điểm chấm", en: "Points awarded")))
        }
        blocks.append(.table(figures))
        if criterion.judged != nil, !derivation.figures.isEmpty {
            blocks.append(.heading(Localized(vi: "Số liệu đã dùng", en: "Figures used")))
            blocks.append(.table(figureTable(derivation)))
        }
        blocks += compositions(derivation)
        if !derivation.blocFigures.isEmpty {
            blocks.append(.heading(Localized(vi: "Số chung của khối", en: "Bloc-wide figures")))
            blocks.append(.table(blocTable(derivation.blocFigures)))
            for figure in derivation.blocFigures {
                guard let parts = partTable(figure) else { continue }
                blocks.append(
                    .heading(
                        Localized(vi: "Trong đó: ", en: "Made of: ") + Localized(same: figure.expression.description)))
                blocks.append(.table(parts))
            }
        }
        if let rounding = roundingText(derivation) {
            blocks.append(.heading(Localized(vi: "Làm tròn", en: "Rounding")))
            blocks.append(.paragraph(rounding))
        }
        blocks.append(.heading(Localized(vi: "Nguồn của quy tắc", en: "Source of the rule")))
        blocks.append(
            .paragraph(
                Localized(
                    same: criterion.source.text + " (\(criterion.formula.place.file):\(criterion.formula.place.line))"))
        )
        return Document(blocks)
    }

    private func result(_ derivation: Derivation) -> Localized {
        let score = derivation.score
        let state = review.state(score)
        guard score.isAssigned else { return state }
        let of = Localized(
            vi: " trên \(score.available.shown().vi) điểm", en: " of \(score.available.shown().en) points")
        let points = style.points(review.chosen(score.points)) + of
        return state.en.isEmpty ? points : points + Localized(same: " — ") + state
    }

    // MARK: Figures

    private func figureTable(_ derivation: Derivation) -> Table {
        let extra = FigureRemark.allCases.filter { remark in
            derivation.figures.contains { key, _ in submission?.figures[key].flatMap { remark.text(of: $0) } != nil }
        }
        // What the appraisal found stands beside what the board reported.
        let isVerified = derivation.figures.contains { verification(of: $0.key) != nil }
        var columns: [Table.Column] = [
            .left(vi: "Số liệu", en: "Figure"),
            isVerified ? .right(vi: "Đã thẩm định", en: "Verified") : .right(vi: "Giá trị", en: "Value"),
        ]
        if isVerified { columns.append(.right(vi: "Đơn vị báo cáo", en: "Submitted")) }
        columns += [.left(vi: "Đơn vị tính", en: "Unit"), .left(vi: "Ước", en: "Estimate")]
        if isVerified { columns.append(.detail(vi: "Thẩm định", en: "Appraisal")) }
        columns += [
            .detail(vi: "Tệp", en: "File"), .detail(vi: "Tài liệu kiểm chứng", en: "Evidence"),
            .detail(vi: "Nguồn", en: "Source"),
        ]
        columns += extra.map { .detail(vi: $0.title.vi, en: $0.title.en) }
        return Table(
            columns,
            derivation.figures.map { key, value in
                let figure = submission?.figures[key]
                let unit = key.attribute.isPercent ? Localized(same: "%") : edition.readable(key.indicator)?.unit.title
                let missing = Localized(vi: "THIẾU", en: "MISSING")
                let verification = verification(of: key)
                var cells = [Prose(edition).figure(key), value.map { review.text($0) } ?? missing]
                if isVerified { cells.append(reported(key).map { review.text($0.value) } ?? missing) }
                cells += [
                    unit ?? Localized(same: ""),
                    figure?.isEstimate == true ? Localized(vi: "ước", en: "estimate") : Localized(same: ""),
                ]
                if isVerified { cells.append(verification.map(review.whole) ?? Localized(same: "")) }
                cells += [
                    (figure ?? reported(key)).map(place) ?? Localized(same: ""), evidence(figure ?? reported(key), key),
                    key == .daysLate
                        ? submission?.lateness?.text ?? Localized(same: "") : Localized(same: figure?.source ?? ""),
                ]
                return cells + extra.map { remark in Localized(same: figure.flatMap { remark.text(of: $0) } ?? "") }
            })
    }

    private func evidence(_ figure: Figure?, _ key: FigureKey) -> Localized {
        if let review = refusedReview(key) {
            let titles = Localized(same: review.submitted.map(\.text).joined(separator: "; "))
            let reason = review.decision.reason.map { ": \($0)" } ?? ""
            return titles
                + Localized(
                    vi: (titles.vi.isEmpty ? "" : " – ") + "không được chấp nhận\(reason) (sự kiện \(review.event))",
                    en: (titles.en.isEmpty ? "" : " – ") + "not accepted\(reason) (event \(review.event))")
        }
        guard let figure, figure.evidence == nil, edition.indicator(key.indicator)?.evidenceRequired == true else {
            return Localized(same: figure?.evidence?.text ?? "")
        }
        return Localized(vi: "không nêu, dù bộ tiêu chí yêu cầu", en: "none, though the edition requires it")
    }

    /// Why the document behind a figure is not accepted; nil where it is, or where the board named none for this figure.
    func refusedReview(_ key: FigureKey) -> EvidenceReview? {
        guard var review = submission?.evidenceReviews[key.indicator], !review.decision.isAccepted else { return nil }
        let own = reported(key)?.evidence
        // Of other figures of the indicator.
        guard own != nil || review.submitted.isEmpty && key.attribute == .actual else { return nil }
        if let own { review.submitted = [own] }
        return review
    }

    /// What was given for a judged criterion, by whom and why.
    private func awardTable(_ derivation: Derivation, _ judgement: Judgement) -> Table {
        let award = review.award(derivation.criterion.id, of: board)
        let by =
            switch judgement.by {
            case "head": Localized(vi: "khối trưởng", en: "head of the bloc")
            case "deputy": Localized(vi: "khối phó", en: "deputy head of the bloc")
            default: Localized(same: judgement.by)
            }
        return Table(
            [
                .right(vi: "Điểm", en: "Points"), .left(vi: "Người chấm", en: "Given by"),
                .detail(vi: "Tệp", en: "File"),
                .detail(vi: "Lý do", en: "Reason"),
            ],
            [
                [
                    derivation.awarded.map { Localized(same: $0.description) }
                        ?? Localized(vi: "CHƯA CHẤM", en: "NOT YET"), by,
                    Localized(same: award?.origin.lineSpot ?? ""), Localized(same: award?.reason ?? ""),
                ]
            ])
    }

    private func blocTable(_ figures: [BlocFigure]) -> Table {
        Table(
            [
                .left(vi: "Số chung", en: "Figure"), .right(vi: "Giá trị", en: "Value"), .left(vi: "Của", en: "Whose"),
                .detail(vi: "Còn thiếu", en: "Missing in it"),
            ],
            figures.map { figure in
                let missing = figure.missing.map { review.title($0, of: review.name($0.owner)) }
                return [
                    Localized(same: figure.expression.description),
                    Localized(same: figure.value.precise).marked(review.restsOnEstimate(figure)),
                    review.list(figure.holders),
                    Localized(
                        vi: missing.map(\.vi).joined(separator: "; "), en: missing.map(\.en).joined(separator: "; ")),
                ]
            })
    }

    /// What each board brings to a bloc-wide figure, and from which figures in which files. In a large bloc only those
    /// whose value it is.
    private func partTable(_ figure: BlocFigure) -> Table? {
        let figures = Dictionary(grouping: review.scorer.figures(in: figure), by: \.owner)
        var owners = review.bloc.members.map(\.id).filter { figures[$0] != nil }
        if owners.isEmpty { owners = figures.keys.sorted() }
        if owners.count > 20 { owners = Array(owners.filter(figure.holders.contains).prefix(20)) }
        guard !owners.isEmpty else { return nil }
        let values = Dictionary(
            figure.contributions.map { ($0.board, $0.value) }, uniquingKeysWith: { first, _ in first })
        return Table(
            [
                .left(vi: "Đơn vị", en: "Board"), .right(vi: "Góp", en: "Brings"), .detail(vi: "Từ", en: "From"),
            ],
            owners.map { owner in
                let parts = (figures[owner] ?? []).map { name in
                    let figure = review.figure(name)
                    let value =
                        figure.map { figure in
                            figure.composition.map { "\(figure.value.value.precise) = \($0.text(in: review.period))" }
                                ?? "\(figure.value) (\(figure.standingOrigin.lineSpot))"
                        } ?? "?"
                    let text =
                        Localized(same: "\(name.indicator).\(name.attribute) = \(value)") + corrected(figure)
                    return text.marked(figure?.isEstimate == true)
                }
                return [
                    review.name(owner), Localized(same: values[owner]?.precise ?? ""),
                    Localized.list(parts, "; "),
                ]
            })
    }

    /// “ (verified: event 5; submitted 1560)”; nothing for a figure as the board submitted it.
    private func corrected(_ figure: Figure?) -> Localized {
        guard let verification = figure?.correction else { return Localized(same: "") }
        let submitted = verification.submitted.map(review.text) ?? Localized(vi: "thiếu", en: "missing")
        return Localized(
            vi: " (thẩm định, sự kiện \(verification.event); đơn vị báo cáo ",
            en: " (verified, event \(verification.event); submitted ") + submitted + Localized(same: ")")
    }

    // MARK: Rounding

    private func roundingText(_ derivation: Derivation) -> Localized? {
        guard case .determined(.computed(let exact, let rounded)) = derivation.score.state else { return nil }
        let rounding = edition.rounding
        let mode = rounding.mode.title
        switch rounding.at {
        case .never: return Localized(vi: "Bộ tiêu chí không làm tròn.", en: "The edition does not round.")
        case .criterion:
            let change = Localized.arrow(exact.precise, style.points(rounded))
            return Localized(
                vi: "\(change.vi) (từng tiêu chí, \(rounding.places) chữ số thập phân, \(mode.vi))",
                en:
                    "\(change.en) (each criterion, \(rounding.places) \(rounding.places == 1 ? "place" : "places"), \(mode.en))"
            )
        case .section, .total:
            let point = rounding.at.title
            return Localized(
                vi: "Chỉ làm tròn ở \(point.vi): \(rounding.places) chữ số thập phân, \(mode.vi).",
                en:
                    "Rounded only at the \(point.en): \(rounding.places) \(rounding.places == 1 ? "place" : "places"), \(mode.en)."
            )
        }
    }
}

extension Review {
    /// The award for a judged criterion; nil if there is none or it was not given with its file.
    func award(_ criterion: String, of board: String) -> Award? {
        awards.last { $0.board == board && $0.criterion == criterion }
    }
}
