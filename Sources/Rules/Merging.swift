// The figures of a board that others were merged into: sums of the parts, and nothing where a part is lacking.
import Diagnostics
import Exact

extension Edition {
    /// Puts reports of one period together into that of the board they now belong to.
    ///
    /// Flows, stocks and counts are added, their plans and figures of the year before too. Yes or no stands where all parts
    /// say the same. Percentages, published or of nature ratio, cannot be added. What one part has and another lacks is
    /// missing, with the reason in ``Submission/gaps``. Self-scores are those of the board itself.
    /// - Parameters:
    ///   - parts: one for each board, in the order in which they are to be shown.
    ///   - lacking: boards that belong to it and did not report.
    public func combine(
        _ parts: [Submission], lacking: [String] = [], into board: String, period: Period
    ) -> Submission {
        var whole = Submission(
            board: board, period: period, selfScores: parts.first { $0.board == board }?.selfScores ?? [:])
        for indicator in indicators {
            for key in indicator.has.map({ FigureKey(indicator.id, $0) }) {
                let known = parts.compactMap { part in
                    part.figures[key].map {
                        Composition.Part(board: part.board, period: part.period, key: key, figure: $0)
                    }
                }
                guard !known.isEmpty else {
                    whole.gaps[key] = parts.lazy.compactMap { $0.gaps[key] }.first
                    continue
                }
                if parts.count == 1, lacking.isEmpty {
                    whole.figures[key] = known[0].taken(by: board)
                    continue
                }
                switch combined(known, key, indicator, absent: parts.filter { $0.figures[key] == nil }, lacking) {
                case .figure(let figure): whole.figures[key] = figure
                case .gap(let reason): whole.gaps[key] = reason
                }
            }
        }
        if parts.count == 1, lacking.isEmpty { whole.merger = parts[0].merger }
        return whole
    }

    private enum Combined {
        case figure(Figure)
        case gap(Localized)
    }

    private func combined(
        _ parts: [Composition.Part], _ key: FigureKey, _ indicator: Indicator, absent: [Submission], _ lacking: [String]
    ) -> Combined {
        if key.attribute.isPercent {
            return .gap(
                Localized(
                    vi: "tỷ lệ đã công bố của từng đơn vị không cộng được: \(parts.listed)",
                    en: "published percentages cannot be added: \(parts.listed)"))
        }
        if indicator.nature == .ratio, !indicator.isYesNo {
            let rest =
                indicator.ratio.map {
                    Localized(
                        vi: "; tính lại từ “\($0.of)” và “\($0.to)” thì chưa đủ số liệu",
                        en: "; it is recomputed from “\($0.of)” and “\($0.to)”, which are not both known")
                }
                ?? Localized(
                    vi: "; bộ tiêu chí không nói tỷ lệ này tính từ đâu (ratio)",
                    en: "; the edition does not say what it is made of (ratio)")
            return .gap(
                Localized(
                    vi: "tỷ lệ của từng đơn vị không cộng được: \(parts.listed)",
                    en: "ratios cannot be added: \(parts.listed)") + rest)
        }
        guard absent.isEmpty, lacking.isEmpty else { return .gap(lack(key, absent, lacking)) }
        let composition: Composition
        let value: Quantity
        if indicator.isYesNo {
            guard Set(parts.map(\.figure.value)).count == 1 else {
                return .gap(
                    Localized(
                        vi: "các phần nói khác nhau: \(parts.listed)", en: "the parts do not agree: \(parts.listed)"))
            }
            (value, composition) = (parts[0].figure.value, .agreement(parts))
        } else {
            let sum = Rational.sum(parts.compactMap(\.figure.value.number))
            guard indicator.allows(sum, for: key.attribute) else {
                return .gap(indicator.outOfRange(sum, key.attribute, parts.listed))
            }
            (value, composition) = (.number(sum), .sum(parts))
        }
        return .figure(
            Figure(
                value: value, isEstimate: parts.contains(where: \.figure.isEstimate),
                evidence: parts.joined(\.evidence?.text, onlyAll: true).map { Evidence(title: $0) },
                source: parts.joined(\.source, onlyAll: false),
                origin: parts[0].figure.origin, composition: composition))
    }

    private func lack(_ key: FigureKey, _ absent: [Submission], _ lacking: [String]) -> Localized {
        let reasons =
            absent.map { part in
                Localized(
                    vi: "“\(part.board)” không có “\(key)”", en: "“\(part.board)” has no “\(key)”")
                    + (part.gaps[key].map { Localized(same: " (") + $0 + Localized(same: ")") } ?? Localized(same: ""))
            }
            + lacking.map { Localized(vi: "“\($0)” chưa nộp số liệu", en: "“\($0)” has not submitted") }
        return Localized(
            vi: reasons.map(\.vi).joined(separator: "; "), en: reasons.map(\.en).joined(separator: "; "))
    }
}

extension Indicator {
    /// Why a figure made of others does not count.
    func outOfRange(_ number: Rational, _ attribute: Attribute, _ parts: String) -> Localized {
        let range = ranges[attribute]?.text ?? ""
        return Localized(
            vi: "tính ra \(number.shortText()) (\(parts)), ngoài các giá trị được phép: \(range)",
            en: "it comes to \(number.shortText()) (\(parts)), outside the values it may take: \(range)")
    }
}

extension Quantity {
    public var number: Rational? { if case .number(let number) = self { number } else { nil } }
}

extension Composition.Part {
    /// The figure in another board's report: as it is in its own, with its origin said in any other.
    fileprivate func taken(by board: String) -> Figure {
        guard board != self.board, figure.composition == nil else { return figure }
        var taken = figure
        taken.composition = .sum([self])
        return taken
    }
}

extension [Composition.Part] {
    /// `hai-phong 97.5, hai-duong 88`
    var listed: String { map { "\($0.board) \($0.figure.value.shortText)" }.joined(separator: ", ") }

    /// A text of each part, with the board where there are several; nil where none has one, or not all that must.
    func joined(_ text: (Figure) -> String?, onlyAll: Bool) -> String? {
        let texts = compactMap { part in text(part.figure).map { (board: part.board, text: $0) } }
        guard !texts.isEmpty, texts.count == count || !onlyAll else { return nil }
        if Set(texts.map(\.text)).count == 1, texts.count == count { return texts[0].text }
        return texts.map { "\($0.board): \($0.text)" }.joined(separator: "; ")
    }
}

extension Quantity {
    var shortText: String { number?.shortText() ?? description }
}
