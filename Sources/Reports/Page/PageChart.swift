// Charts of a page: bars drawn as SVG in percent of their room and in heights of a line, between words that wrap as any others.
// So nothing is cut or shrunk on a phone, and a reader who enlarges the type enlarges the picture.
import Diagnostics
import Exact

extension PageWriter {
    mutating func write(_ chart: Chart, under level: Int) -> String {
        guard !chart.categories.isEmpty, !chart.table.rows.isEmpty else { return "" }
        let id = place()
        let picture = PagePicture(chart, language, id)
        if !picture.html.isEmpty { hasPictures = true }
        var table = ""
        if picture.html.isEmpty {
            table = write(chart.table, under: level, about: id)
        } else if !chart.isRepeated {
            let numbers = Localized(vi: "Số liệu của biểu đồ", en: "The numbers of the chart")
            table = write(
                Document.Fold(numbers, [.table(chart.table)]), of: chart.title[language].pageText, under: level)
        }
        return PageTemplate.chart([
            "id": id, "title": chart.title[language].pageText, "summary": chart.summary[language].pageText,
            "picture": picture.html, "note": picture.note ?? false, "table": table,
            "legend": picture.legend.isEmpty ? false : ["items": picture.legend] as [String: Any],
        ])
    }
}

/// The picture of a chart. All places are exact until they are written.
struct PagePicture {
    /// Empty where there is nothing to draw.
    private(set) var html = ""
    private(set) var legend: [[String: Any]] = []
    /// What is not drawn.
    private(set) var note: String?

    /// More bars than these nobody reads; the table has them all.
    private static let mostBars = 60
    /// More lines than these nobody follows.
    static let mostLines = 24

    init(_ chart: Chart, _ language: Language, _ id: String) {
        guard chart.values.contains(where: { $0.contains { $0 != nil } }) else { return }
        if case .lines(let isRank) = chart.kind {
            html = PageLines(chart, language, isRank: isRank).html(id)
            note = Self.note(chart.series.count, Self.mostLines, language)
        } else {
            html = Self.bars(chart, language, id)
            note = Self.note(chart.categories.count, Self.mostBars, language)
            if chart.series.count > 1 {
                legend = chart.series.indices.map {
                    ["name": chart.series[$0][language].pageText, "colour": Self.colour($0)]
                }
            }
        }
    }

    private static func note(_ count: Int, _ most: Int, _ language: Language) -> String? {
        guard count > most else { return nil }
        return Localized(
            vi: "Hình vẽ \(most) mục đầu trong \(count) mục; bảng số liệu có đủ.",
            en: "The first \(most) of \(count) are drawn; the table has them all.")[language]
    }

    /// The colour and pattern of a series, as a name of the style.
    static func colour(_ series: Int) -> String { "c\(series % PageStyle.colours)" }

    // MARK: Bars

    /// In hundredths of the type's size, as in the style.
    private static let lineHeight = 150

    private static func bars(_ chart: Chart, _ language: Language, _ id: String) -> String {
        let shown = chart.categories.indices.prefix(mostBars)
        let scale = PageScale(
            shown.flatMap { category -> [Rational] in
                let values = chart.values[category].compactMap { $0 }
                guard case .stacked = chart.kind else { return values }
                // Deductions stand to the left of zero, all else to the right.
                return [Rational.sum(values.filter(\.isNegative)), Rational.sum(values.filter { !$0.isNegative })]
            })
        let zero = scale.place(.zero)
        let rows = shown.map { category -> [String: Any] in
            var parts: [[String: Any]] = []
            var (below, above) = (Rational.zero, Rational.zero)
            let isStacked = if case .stacked = chart.kind { true } else { false }
            for series in chart.series.indices {
                guard let value = chart.values[category][series], !value.isZero else { continue }
                var from = Rational.zero
                if isStacked {
                    from = value.isNegative ? below : above
                    if value.isNegative { below += value } else { above += value }
                }
                var colour = Self.colour(series)
                if case .diverging = chart.kind { colour = value.isNegative ? "below" : "above" }
                let text = chart.texts[category][series][language].pageText
                let row = isStacked ? 0 : series
                parts.append([
                    "colour": colour, "x": scale.place(value.isNegative ? from + value : from),
                    "width": scale.length(value.magnitude),
                    "y": PageScale.hundredths(row * lineHeight + (isStacked ? 10 : 25)),
                    "thick": isStacked ? "1.3" : "1",
                    "text": chart.series.count > 1 ? "\(chart.series[series][language].pageText): \(text)" : text,
                ])
            }
            let lines = isStacked ? 1 : chart.series.count
            let values =
                isStacked && chart.series.count > 1
                ? (chart.ends.indices.contains(category) ? [chart.ends[category]] : []) : chart.texts[category]
            return [
                "name": chart.categories[category][language].pageText, "values": values.map { $0[language].pageText },
                "zero": zero,
                "parts": parts, "height": PageScale.hundredths(lines * lineHeight),
            ]
        }
        return PageTemplate.bars(["id": id, "rows": rows])
    }
}

extension PagePicture {
    /// What tells every other series from its neighbours where colours do not: on a black-and-white print, to some eyes.
    static let patterns = """
        <svg class="defs" width="0" height="0" aria-hidden="true"><defs>
        <pattern id="t1" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f1" width="6" height="6"/><path class="t" d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5"/></pattern>
        <pattern id="t3" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f3" width="6" height="6"/><circle class="dot" cx="3" cy="3" r="1"/></pattern>
        <pattern id="t5" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="f5" width="5" height="5"/><path class="t" d="M0 2.5H5"/></pattern>
        <pattern id="t7" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="f7" width="7" height="7"/><path class="t" d="M3.5 0V7M0 3.5H7"/></pattern>
        </defs></svg>

        """
}
