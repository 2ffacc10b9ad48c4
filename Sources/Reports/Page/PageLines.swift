// Lines over periods. Ranks stand in the order of each period, the rank itself in the mark; the name stands at a line's end.
import Diagnostics
import Exact

struct PageLines {
    private let chart: Chart
    private let language: Language
    private let isRank: Bool
    private let series: Range<Int>
    /// By category and series, in hundredths of the type's size from the top; nil where there is no number.
    private let heights: [[Int?]]
    private let names: [Name]
    private let whole: Int

    /// The distance of neighbouring ranks, in hundredths of the type's size.
    private static let step = 210
    private static let room = 1400

    init(_ chart: Chart, _ language: Language, isRank: Bool) {
        self.chart = chart
        self.language = language
        self.isRank = isRank
        series = 0..<min(chart.series.count, PagePicture.mostLines)
        let series = series
        if isRank {
            // Boards that share a rank stand one below the other, with the same number in their marks.
            let places = chart.values.map { Self.places($0, series) }
            // The same place is as high in every period, or a board that kept its rank would seem to move.
            let taken = Set(places.flatMap { $0.compactMap { $0 } }).sorted()
            heights = places.map { places in
                places.map { place in
                    place.flatMap { taken.firstIndex(of: $0) }.map { $0 * Self.step + Self.step / 2 }
                }
            }
        } else {
            let scale = PageScale(chart.values.flatMap { $0.prefix(series.count).compactMap { $0 } }, fromZero: false)
            heights = chart.values.map { values in
                series.map { one in
                    values[one].flatMap { value in
                        ((Rational(1) - scale.share(value)) * Rational(Self.room)).rounded(places: 0, .halfUp)?.integer
                    }.map { $0 + Self.step / 2 }
                }
            }
        }
        let lowest = heights.flatMap { $0.compactMap { $0 } }.max() ?? 0
        names = Self.names(chart, language, isRank, series, heights)
        whole = max(lowest, names.map { $0.height }.max() ?? 0) + Self.step / 2
    }

    /// The rank of each board, or the next free place below it where others share the rank.
    private static func places(_ values: [Rational?], _ series: Range<Int>) -> [Int?] {
        var places: [Int?] = Array(repeating: nil, count: series.count)
        var free = 0
        let order = series.filter { values[$0] != nil }.sorted {
            (values[$0] ?? .zero, $0) < (values[$1] ?? .zero, $1)
        }
        for one in order {
            let place = max(free, values[one]?.floor.integer ?? 0)
            places[one - series.lowerBound] = place
            free = place + 1
        }
        return places
    }

    func html(_ id: String) -> String {
        var lines: [[String: Any]] = []
        var marks: [[String: Any]] = []
        for one in series {
            let colour = Self.colour(one)
            let points = heights.indices.compactMap { category in heights[category][one].map { (category, $0) } }
            guard let last = points.last else { continue }
            var parts = zip(points, points.dropFirst()).map { part($0.0, $0.1, $1.0, $1.1) }
            let isNamed = last.0 == heights.count - 1
            if isNamed {
                var tail = part(last.0, last.1, last.0, last.1)
                tail["x2"] = "100"
                parts.append(tail)
            }
            lines.append(["colour": colour, "parts": parts])
            for (category, height) in points {
                let text = chart.texts[category][one][language].pageText
                let width = max(160, text.displayWidth * 62 + 80)
                marks.append([
                    "x": centre(category), "y": PageScale.hundredths(height), "colour": colour, "text": text,
                    "pill": isRank,
                    "dot": !isRank, "half": PageScale.hundredths(width / 2), "wide": PageScale.hundredths(width),
                    "title":
                        "\(chart.series[one][language].pageText), \(chart.categories[category][language].pageText): \(text)",
                    // A line that ends early has its name beside its last mark.
                    "name": !isNamed && category == last.0
                        ? Self.short(chart.series[one][language].pageText, lines: 1)[0] : false,
                    "beside": PageScale.hundredths(isRank ? width / 2 + 30 : 65),
                ])
            }
        }
        return PageTemplate.lineChart([
            "id": id, "height": PageScale.hundredths(whole), "lines": lines, "marks": marks,
            "rules": chart.categories.indices.map { ["x": centre($0)] },
            "columns": chart.categories.map { $0[language].pageText },
            "width": PageScale.hundredths(names.map(\.width).max() ?? 100), "names": names.map(\.values),
        ])
    }

    private func part(_ from: Int, _ top: Int, _ to: Int, _ bottom: Int) -> [String: Any] {
        [
            "x1": centre(from), "y1": PageScale.hundredths(top), "x2": centre(to), "y2": PageScale.hundredths(bottom),
        ]
    }

    /// Categories stand in the middle of columns of one width, as their names below do.
    private func centre(_ category: Int) -> String {
        (Rational(100 * (2 * category + 1), over: 2 * chart.categories.count) ?? .zero).decimalText(places: 2)
    }

    private static func colour(_ series: Int) -> String {
        "l\(series % PageStyle.colours)" + (series >= PageStyle.colours ? " d\(series / PageStyle.colours)" : "")
    }

    // MARK: Names

    /// A name to the right of the end of its line, moved down where another one stands.
    private struct Name {
        var height: Int
        var width: Int
        var values: [String: Any]
    }

    private static func names(
        _ chart: Chart, _ language: Language, _ isRank: Bool, _ series: Range<Int>, _ heights: [[Int?]]
    ) -> [Name] {
        guard let ends = heights.last, let texts = chart.texts.last else { return [] }
        let order = series.compactMap { one in ends[one].map { (one, $0) } }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        var result: [Name] = []
        var free = 0
        for (one, height) in order {
            let name = chart.series[one][language].pageText
            let full = isRank ? name : "\(name) \(texts[one][language].pageText)"
            let lines = short(full, lines: 2)
            let size = lines.count * 105
            let middle = max(height, free + size / 2)
            free = middle + size / 2 + 20
            result.append(
                Name(
                    height: middle, width: (lines.map(\.displayWidth).max() ?? 0) * 58 + 160,
                    values: [
                        "colour": colour(one), "from": PageScale.hundredths(height), "to": PageScale.hundredths(middle),
                        "y": PageScale.hundredths(middle - (lines.count - 1) * 55 + 35),
                        "lines": lines.enumerated().map { ["text": $1, "dy": $0 == 0 ? "0" : "1.1"] },
                    ]))
        }
        return result
    }

    /// A name in short lines. Where a picture has no room for all of it the table beside has it whole.
    private static func short(_ name: String, lines most: Int) -> [String] {
        let lines = name.wrapped(to: 18)
        return lines.count <= most ? lines : lines.prefix(most - 1) + [lines[most - 1] + "…"]
    }
}
