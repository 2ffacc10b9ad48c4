// Ratios whose parts are known: recomputed, because a typed percentage is never as exact as what it was made of.
import Diagnostics
import Exact

/// A reported figure that differs from the one worked out from others.
public struct Discrepancy: Hashable, Sendable {
    public var board: String
    public var key: FigureKey
    /// As it was reported.
    public var reported: Figure
    /// As it comes out, with what it is made of.
    public var recomputed: Figure
}

extension Edition {
    /// Works out the ratios of a report whose parts it has; a reported value gives way.
    ///
    /// What divides by zero, or comes to a value that the indicator may not take, is missing, with the reason.
    /// - Returns: the reported values that differ at the indicator's decimals.
    public func recomputeRatios(of submission: inout Submission) -> [Discrepancy] {
        var differing: [Discrepancy] = []
        for indicator in indicators {
            guard let ratio = indicator.ratio else { continue }
            for attribute in indicator.has where !attribute.isPercent {
                let key = FigureKey(indicator.id, attribute)
                let (ofKey, toKey) = (FigureKey(ratio.of, attribute), FigureKey(ratio.to, attribute))
                guard let of = submission.figures[ofKey], let to = submission.figures[toKey],
                    let top = of.value.number, let bottom = to.value.number
                else { continue }
                let board = submission.board
                let parts = [
                    Composition.Part(board: board, period: submission.period, key: ofKey, figure: of),
                    Composition.Part(board: board, period: submission.period, key: toKey, figure: to),
                ]
                let earlier = submission.figures[key]
                var reported = earlier
                if case .ratio(_, _, _, let stated)? = earlier?.composition {
                    // Worked out before, from what may have been others.
                    reported?.composition = nil
                    if let stated { reported?.value = stated } else { reported = nil }
                }
                submission.figures[key] = nil
                let factor: Rational = indicator.unit == .percent ? 100 : 1
                guard let value = (top * factor).divided(by: bottom) else {
                    submission.gaps[key] = Localized(
                        vi: "“\(ratio.of)” \(top.shortText()) chia cho “\(ratio.to)” bằng 0",
                        en: "“\(ratio.of)” \(top.shortText()) is divided by “\(ratio.to)”, which is 0")
                    continue
                }
                guard indicator.allows(value, for: attribute) else {
                    submission.gaps[key] = indicator.outOfRange(
                        value, attribute, "\(top.shortText()) / \(bottom.shortText())")
                    continue
                }
                submission.gaps[key] = nil
                let figure = Figure(
                    value: .number(value), isEstimate: of.isEstimate || to.isEstimate,
                    evidence: reported?.evidence
                        ?? parts.joined(\.evidence?.text, onlyAll: true).map { Evidence(title: $0) },
                    source: reported?.source ?? parts.joined(\.source, onlyAll: false),
                    origin: reported?.origin ?? of.origin,
                    composition: .ratio(
                        of: parts[0], to: parts[1], isPercent: indicator.unit == .percent, reported: reported?.value))
                submission.figures[key] = figure
                if let reported, let stated = reported.value.number,
                    value.rounded(places: indicator.decimals, .halfUp) != stated
                {
                    differing.append(Discrepancy(board: board, key: key, reported: reported, recomputed: figure))
                }
            }
        }
        return differing
    }
}

extension Edition {
    /// Reported ratios of a report that differ from what they come to, and ratios that come to nothing.
    public func ratioFindings(_ report: Submission) -> [Diagnostic] {
        var recomputed = report
        let differing = recomputeRatios(of: &recomputed)
        let findings = differing.map { difference in
            let places = indicator(difference.key.indicator)?.decimals ?? 0
            let parts = difference.recomputed.composition?.parts.map { $0.figure.value.shortText } ?? []
            let value = difference.recomputed.value.number?.decimalText(places: places) ?? ""
            let quotient = "\(parts.joined(separator: "/")) = \(value)"
            let reported = difference.reported.value.description
            return Diagnostic(
                .warning, "submission.ratio", at: difference.reported.origin,
                Localized(
                    vi: "\(difference.board): “\(difference.key)”: ghi \(reported), \(quotient); số tính lại được dùng",
                    en:
                        "\(difference.board): “\(difference.key)”: \(reported) reported, \(quotient); the recomputed one counts"
                ))
        }
        let impossible = recomputed.gaps.keys.sorted().compactMap { key -> Diagnostic? in
            guard let ratio = indicator(key.indicator)?.ratio, let reason = recomputed.gaps[key] else { return nil }
            let place = (report.figures[key] ?? report.figures[FigureKey(ratio.to, key.attribute)])?.origin
            return Diagnostic(
                .warning, "submission.ratio", at: place,
                Localized(same: "\(report.board): “\(key)”: ") + reason
                    + Localized(vi: "; coi như thiếu", en: "; it counts as missing"))
        }
        return findings + impossible
    }

    /// Figures with the ratios worked out whose parts are among them, such as those of an example.
    public func withRatios(_ figures: [FigureKey: Quantity]) -> [FigureKey: Quantity] {
        guard indicators.contains(where: { $0.ratio != nil }) else { return figures }
        let nowhere = Place(file: file, line: 1, column: 1)
        var submission = Submission(
            board: "", period: valid.from, figures: figures.mapValues { Figure(value: $0, origin: nowhere) })
        _ = recomputeRatios(of: &submission)
        return submission.figures.mapValues(\.value)
    }
}

extension EditionReader {
    /// What ratios are made of must be there, be numbers that add up, and for a percentage be of one unit.
    func checkRatios(_ read: [Indicator]) {
        for indicator in read {
            guard let ratio = indicator.ratio else { continue }
            let names = [ratio.of, ratio.to]
            let known = names.compactMap { indicators[$0] }
            for name in names where indicators[name] == nil && !brokenNames.contains(name) {
                yaml.report(
                    "edition.ratio", at: ratio.place,
                    Localized(vi: "không có chỉ tiêu “\(name)”", en: "there is no indicator “\(name)”"),
                    mend: indicators.keys.sorted().nearest(to: name).map {
                        Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                    })
            }
            for part in known where part.isYesNo || part.nature == .ratio {
                yaml.report(
                    "edition.ratio", at: ratio.place,
                    Localized(
                        vi: "“\(part.id)” là \(part.isYesNo ? "có/không" : "tỷ lệ"): tỷ lệ tính từ các số cộng được",
                        en:
                            "“\(part.id)” is \(part.isYesNo ? "yes or no" : "a ratio"): a ratio is made of figures that add up"
                    ))
            }
            if indicator.unit == .percent, known.count == 2, known[0].unit != known[1].unit {
                yaml.report(
                    "edition.ratio", at: ratio.place,
                    Localized(
                        vi:
                            "tỷ lệ phần trăm của “\(ratio.of)” (\(known[0].unit.text)) trên “\(ratio.to)” (\(known[1].unit.text)): khác đơn vị tính",
                        en:
                            "a percentage of “\(ratio.of)” (\(known[0].unit.text)) in “\(ratio.to)” (\(known[1].unit.text)): their units differ"
                    ))
            }
        }
    }
}
