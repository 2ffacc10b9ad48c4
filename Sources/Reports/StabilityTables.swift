// What turns neighbours round, what moves without a criterion or by another policy, and which estimates were moved.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension StabilityReport {
    // MARK: Neighbours

    var pairBlocks: [Document.Block] {
        guard !stability.margins.isEmpty else { return [] }
        return [
            .heading(
                Localized(vi: "Đổi trọng số bao nhiêu thì đổi thứ tự", en: "How little weight turns neighbours round")),
            .paragraph(
                Localized(
                    vi:
                        "Tính chính xác trên điểm chưa làm tròn: từ mức ấy trở lên, đơn vị đứng trước không còn hơn đơn vị liền sau. “Một tiêu chí” là tiêu chí cần thay đổi trọng số ít nhất khi các trọng số khác giữ nguyên; “mọi trọng số” là biên độ nhỏ nhất khi mọi tiêu chí cùng được thay đổi; “a … b” nghĩa là dưới a chắc chắn chưa đổi, đến b chắc chắn đã đổi.",
                    en:
                        "Exact, on points before rounding: from that share on the board ahead is no longer ahead of the next. “One criterion” is the one whose weight must change least while the others stay; “all weights” is the smallest share within which all of them are free; “a … b” says that below a nothing turns for certain, and at b it does."
                )), .table(marginTable),
        ] + (level.isEmpty ? [] : [.bullets(level)]) + [.chart(marginChart)]
            + (stability.margins.contains(where: \.isUndecided) ? [.paragraph(undecided)] : [])
    }

    /// Neighbours whose points are equal once they are rounded: the later keys part them, and the smallest change of weights
    /// may round one of the two otherwise.
    private var level: [Localized] {
        let bases = Dictionary(
            review.ranking.rows.map { ($0.scorecard.board, $0.basis) }, uniquingKeysWith: { first, _ in first })
        return stability.margins.compactMap { margin in
            guard case .ahead = margin.outcome, let first = bases[margin.first]?.number,
                first == bases[margin.second]?.number
            else { return nil }
            return review.name(margin.first) + Localized(same: " – ") + review.name(margin.second)
                + Localized(
                    vi:
                        ": sau làm tròn bằng nhau, thứ tự do căn cứ xếp hạng sau quyết định; riêng việc làm tròn đã có thể đảo thứ tự ở mức thay đổi nhỏ hơn nhiều.",
                    en:
                        ": equal once rounded, and parted by a later key of the ranking; rounding alone can turn them round at a much smaller change."
                )
        }
    }

    private var undecided: Localized {
        Localized(
            vi:
                "Chưa xác định được: trong phạm vi thay đổi ấy có nhóm chạm trần hoặc sàn, mà các trần, sàn chồng lên nhau.",
            en:
                "Not decided: weights in that reach bring a section to its cap or floor, and caps stand within caps."
        )
    }

    private var marginTable: Table {
        Table(
            [
                .left(vi: "Trước", en: "Ahead"), .left(vi: "Sau", en: "Behind"),
                .left(vi: "Một tiêu chí", en: "One criterion"), .right(vi: "Thay đổi", en: "Change"),
                .right(vi: "Mọi trọng số", en: "All weights"),
                .right(vi: "Đảo: tiêu chí", en: "Turned: criteria"), .right(vi: "Đảo: nhóm", en: "Turned: sections"),
            ],
            stability.margins.enumerated().map { index, margin in
                let names = [review.name(margin.first), review.name(margin.second)]
                let turned = [stability.criteria, stability.sections].map { samples -> Localized in
                    let pair = samples.pairs[index]
                    // Where missing figures leave both orders possible in every sample, nothing turned and nothing held.
                    if pair.held == 0, pair.turned == 0 { return Localized(vi: "chưa rõ", en: "open") }
                    return percent(pair.turned, of: samples.samples)
                }
                let none = Localized(same: "–")
                switch margin.outcome {
                case .ahead(let single, let all):
                    guard let single else {
                        return names + [Localized(vi: "không tiêu chí nào", en: "none"), none, share(all)] + turned
                    }
                    return names + [criterion(single.criterion), change(single), share(all)] + turned
                case .level:
                    return names
                        + [Localized(vi: "bằng nhau trước khi làm tròn", en: "level before rounding"), none, none]
                        + turned
                case .behind:
                    return names
                        + [
                            Localized(
                                vi: "trước khi làm tròn đơn vị sau hơn: chỉ làm tròn tạo ra thứ tự này",
                                en: "before rounding the second is ahead: rounding alone makes this order"), none, none,
                        ] + turned
                case .open:
                    return names + [Localized(vi: "điểm chưa xác định", en: "points not determined"), none, none]
                        + turned
                }
            })
    }

    private func criterion(_ id: String) -> Localized {
        Localized(same: id + " ") + (review.edition.criterion(id)?.title ?? Localized(same: ""))
    }

    private func change(_ single: StabilityMargin.Single) -> Localized {
        (single.isMore ? Localized(vi: "tăng ", en: "up ") : Localized(vi: "giảm ", en: "down ")) + share(single.share)
    }

    private func share(_ share: StabilityMargin.Share) -> Localized {
        switch share {
        case .exactly(let number): shown(number)
        case .between(let before, let reached?): bracket(before, reached)
        case .between(let before, nil): Localized(vi: "trên ", en: "over ") + shown(before)
        case .none: Localized(vi: "không có dưới ±100%", en: "none below ±100%")
        case .notDecided: Localized(vi: "chưa xác định được", en: "not decided")
        }
    }

    /// Outward to the decimals in which its ends are no more than a few units apart, at most four.
    private func bracket(_ before: Rational, _ reached: Rational) -> Localized {
        let ends = [before * 100, reached * 100]
        let width = ends[1] - ends[0]
        let places = (0...4).last { width * (Rational(10).power($0) ?? 1) <= 10 } ?? 0
        let rounded = [ends[0].rounded(places: places, .floor), ends[1].rounded(places: places, .ceiling)]
        let texts = rounded.map { ($0 ?? 0).shown(digits: 4) + Localized(same: "%") }
        return texts[0] == texts[1] ? texts[0] : texts[0] + Localized(same: " … ") + texts[1]
    }

    /// With four decimals, `≈` before what is not all of it.
    private func shown(_ share: Rational) -> Localized { (share * 100).shown(digits: 4) + Localized(same: "%") }

    private var marginChart: Chart {
        func numbers(_ margin: StabilityMargin) -> [Rational?] {
            guard case .ahead(let single, let all) = margin.outcome else { return [nil, nil] }
            return [single?.share, all].map { share in
                switch share {
                case .exactly(let number)?: number * 100
                case .between(let before, let reached)?: (reached ?? before) * 100
                case .none?, .notDecided?, nil: nil
                }
            }
        }
        let margins = stability.margins
        let values = margins.map(numbers)
        let texts = values.map {
            $0.map { number in number.map { $0.shown(digits: 2) + Localized(same: "%") } ?? Localized(same: "–") }
        }
        // A weight that would have to more than double leaves no room for the small ones, which matter.
        let drawn = values.map { $0.map { number in number.flatMap { $0 > 100 ? nil : $0 } } }
        let names = margins.map { review.name($0.first) + Localized(same: " – ") + review.name($0.second) }
        let least = zip(names, zip(values, texts)).filter { $0.1.0[1] != nil }
            .min { ($0.1.0[1] ?? 0) < ($1.1.0[1] ?? 0) }
        let series = [
            Localized(vi: "Một tiêu chí", en: "One criterion"), Localized(vi: "Mọi trọng số", en: "All weights"),
        ]
        return Chart(
            .grouped,
            title: Localized(
                vi: "Mức thay đổi nhỏ nhất làm đổi thứ tự", en: "The smallest change that turns neighbours round"),
            summary: least.map {
                Localized(vi: "Sát nhau nhất: ", en: "The closest: ") + $0.0 + Localized(same: ", ") + $0.1.1[1]
                    + Localized(
                        vi: " khi mọi trọng số cùng thay đổi. Mức trên 100% chỉ ghi số, không vẽ.",
                        en: " with all weights free. What is over 100% is stated and not drawn.")
            } ?? Localized(vi: "Không cặp nào đảo được.", en: "No pair can be turned round."),
            categories: names, series: series, values: drawn, texts: texts,
            table: Table(
                [.left(vi: "Cặp", en: "Pair")] + series.map { Table.Column($0, .right) },
                zip(names, texts).map { [$0] + $1 }), isRepeated: true)
    }

    // MARK: Left out

    var omissionBlocks: [Document.Block] {
        let moved = stability.omissions.filter { !$0.moves.isEmpty }
        let still = stability.omissions.filter(\.moves.isEmpty).map { title($0.subject, withTitle: false) }
        var blocks: [Document.Block] = [
            .heading(Localized(vi: "Bỏ một tiêu chí, một nhóm", en: "A criterion or section left out"))
        ]
        if !moved.isEmpty {
            blocks.append(
                .table(
                    Table(
                        [.left(vi: "Bỏ", en: "Left out"), .left(vi: "Đơn vị đổi hạng", en: "Boards that move")],
                        moved.map { [title($0.subject), moves($0.moves)] })))
        }
        if !still.isEmpty {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "Bỏ riêng từng mục sau thì không đơn vị nào đổi hạng: ",
                        en: "Without any one of these nobody moves: ")
                        + .list(still) + Localized(same: ".")))
        }
        return blocks
    }

    private func title(_ subject: StabilityOmission.Subject, withTitle: Bool = true) -> Localized {
        switch subject {
        case .criterion(let id): return withTitle ? criterion(id) : Localized(same: id)
        case .section(let id):
            let title = withTitle ? Localized(same: " ") + review.edition.sectionTitle(id) : Localized(same: "")
            return Localized(vi: "nhóm \(id)", en: "section \(id)") + title
        }
    }

    /// “Hà Nội 5 → 6; Hà Nam 6 → 5”, the first dozen.
    private func moves(_ moves: [StabilityMove]) -> Localized {
        let shown = moves.prefix(12).map {
            review.name($0.board) + Localized(same: " ") + .arrow(rank($0.before), rank($0.after))
        }
        let more = moves.count - shown.count
        return .list(shown, "; ")
            + (more > 0 ? Localized(vi: "; và \(more) đơn vị khác", en: "; and \(more) more") : Localized(same: ""))
    }

    // MARK: Policies

    var trialBlocks: [Document.Block] {
        let nobody = Localized(vi: "không đơn vị nào đổi hạng", en: "nobody moves")
        let table = Table(
            [.left(vi: "Nếu", en: "If"), .left(vi: "Đơn vị đổi hạng", en: "Boards that move")],
            stability.trials.map { trial in
                [
                    title(trial.policy),
                    trial.isCurrent
                        ? Localized(vi: "như bộ tiêu chí", en: "as the edition has it")
                        : trial.moves.isEmpty ? nobody : moves(trial.moves),
                ]
            })
        var blocks: [Document.Block] = [
            .heading(Localized(vi: "Quy định khác", en: "Other policies")), .table(table),
        ]
        if review.edition.rounding.at == .never {
            blocks.append(
                .paragraph(
                    Localized(
                        vi:
                            "Bộ tiêu chí không làm tròn, không nêu số chữ số thập phân, nên không thử cách làm tròn khác.",
                        en: "The edition rounds nowhere and states no decimals: no other rounding is tried.")))
        } else if review.edition.ranking.on == .exact {
            blocks.append(
                .paragraph(
                    Localized(
                        vi: "Bộ tiêu chí xếp hạng theo điểm chưa làm tròn nên chỗ làm tròn không ảnh hưởng đến hạng.",
                        en: "The edition ranks on exact points: where they are rounded moves no rank.")))
        }
        return blocks
    }

    private func title(_ policy: StabilityTrial.Policy) -> Localized {
        switch policy {
        case .rounding(.never): Localized(vi: "không làm tròn", en: "nothing is rounded")
        case .rounding(let point):
            Localized(vi: "làm tròn ở ", en: "rounded at ") + point.title
        case .ties(.share): Localized(vi: "bằng điểm thì đồng hạng", en: "equal boards share the rank")
        case .ties(.vote): Localized(vi: "bằng điểm thì bỏ phiếu", en: "equal boards are voted on")
        case .missing(.zero): Localized(vi: "thiếu số liệu: 0 điểm", en: "figure missing: 0 points")
        case .missing(.undetermined): Localized(vi: "thiếu số liệu: chưa xác định", en: "figure missing: undetermined")
        case .missing(.notAssigned):
            Localized(vi: "thiếu số liệu: coi như không giao", en: "figure missing: not assigned")
        }
    }

    // MARK: Estimates

    var estimateBlocks: [Document.Block] {
        let heading = Document.Block.heading(Localized(vi: "Số ước sai lệch", en: "Estimates a little off"))
        guard let estimates = stability.estimates else {
            return [
                heading,
                .paragraph(
                    Localized(
                        vi: "Không có số liệu nào được ghi là số ước nên không có gì để thử.",
                        en: "No figure is marked as an estimate: there is nothing to move.")),
            ]
        }
        let figures = estimates.figures.prefix(20).map {
            review.name($0.board) + Localized(same: ": ") + Prose(review.edition).figure($0.key)
        }
        let more = estimates.figures.count - figures.count
        return [
            heading,
            .paragraph(
                Localized(
                    vi:
                        "Mỗi số ước thay đổi ngẫu nhiên, độc lập, trong khoảng ±\(percent(stability.plan.band).vi), làm tròn theo số chữ số thập phân của chỉ tiêu; tỷ lệ và số chung của khối được tính lại.",
                    en:
                        "Each estimate is moved at random, each by itself, within ±\(percent(stability.plan.band).en), to the decimals of its indicator; ratios and bloc-wide figures are worked out again."
                )),
            .bullets(figures + (more > 0 ? [Localized(vi: "và \(more) số khác", en: "and \(more) more")] : [])),
            .chart(chart(estimates.samples, Localized(vi: "Đổi các số ước", en: "Estimates moved"))),
        ]
    }
}

extension StabilityMargin {
    fileprivate var isUndecided: Bool { if case .ahead(_, .notDecided) = outcome { true } else { false } }
}

extension Edition {
    /// The title of a section, wherever it stands.
    fileprivate func sectionTitle(_ id: String) -> Localized {
        func find(_ sections: [Section]) -> Localized? {
            for section in sections {
                if section.id == id { return section.title }
                if let inner = find(section.sections) { return inner }
            }
            return nil
        }
        return find(sections) ?? Localized(same: "")
    }
}
