// Pictures of a page: places worked out by hand.
import Diagnostics
import Exact
import Testing

@testable import Reports

@Suite("Pictures of a page") struct PictureTests {
    private func chart(
        _ kind: Chart.Kind, _ values: [[Rational?]], categories: [String]? = nil, ends: [String] = [],
        isRepeated: Bool = false
    ) -> String {
        let names = categories ?? values.indices.map { "k\($0)" }
        let chart = Chart(
            kind, title: Localized(same: "Title"), summary: Localized(same: "Summary"),
            categories: names.map { Localized(same: $0) },
            series: (0..<(values.first?.count ?? 0)).map { Localized(same: "s\($0)") }, values: values,
            texts: values.map { $0.map { Localized(same: $0?.shortText(digits: 2) ?? "–") } },
            ends: ends.map { Localized(same: $0) },
            table: Table([.left(vi: "Số", en: "No.")], names.map { [Localized(same: $0)] }), isRepeated: isRepeated)
        return Document([.title(Localized(same: "t")), .chart(chart)]).rendered(as: .html, in: .en)
    }

    @Test func `parts of a bar follow each other, deductions to the left of zero`() {
        // From -2 to 8: ten units, zero at 20%. 5 + 3 to the right; 4 to the right and 2 to the left.
        let html = chart(.stacked, [[5, 3, 0], [4, nil, -2]], ends: ["8", "2"])
        #expect(html.contains("<line class=\"zero\" x1=\"20.00%\" x2=\"20.00%\""))
        let page = Page(html)
        #expect(page.values("x", of: "rect") == ["20.00%", "70.00%", "20.00%", "0.00%"])
        #expect(page.values("width", of: "rect").suffix(4) == ["50.00%", "30.00%", "40.00%", "20.00%"])
        #expect(html.contains("<title>s1: 3</title>") && html.contains("<div class=\"value\"><div>8</div></div>"))
    }

    @Test func `bars beside each other have a line each, with its number`() {
        // Thirds are rounded where they are written, not before.
        let html = chart(.grouped, [[Rational(1, over: 3), 1], [nil, 0]])
        let page = Page(html)
        #expect(page.values("x", of: "rect") == ["0.00%", "0.00%"])
        #expect(page.values("width", of: "rect").suffix(2) == ["33.33%", "100.00%"])
        #expect(page.values("y", of: "rect") == ["0.25em", "1.75em"])
        #expect(html.contains("<div class=\"value\"><div>≈0.33</div><div>1</div></div>"))
        #expect(html.contains("<div class=\"value\"><div>–</div><div>0</div></div>"))
        #expect(page.values("height", of: "svg").filter { $0 == "3.00em" }.count == 2)
    }

    @Test func `what is above and what is below stand to either side`() {
        let html = chart(.diverging, [[3], [-1]])
        let page = Page(html)
        #expect(page.values("class", of: "rect").suffix(2) == ["above", "below"])
        #expect(page.values("x", of: "rect") == ["25.00%", "0.00%"])
        // One series needs no list of colours.
        #expect(!html.contains("class=\"legend\""))
    }

    @Test func `a board that keeps its rank keeps its height, whoever is left out between`() {
        // Ranks 1, 2, 10 in the first period; the board of rank 2 has no single rank in the second. The places taken are
        // 1, 2 and 10: the third stands 1.05 + 2 × 2.1 = 5.25 from the top in both.
        let html = chart(.lines(isRank: true), [[1, 2, 10], [1, nil, 10]], categories: ["2022", "2023"])
        #expect(Page(html).values("y", of: "svg") == ["1.05em", "1.05em", "3.15em", "5.25em", "5.25em"])
    }

    @Test func `ranks stand in order, those that share one below each other, and names at the ends`() {
        let html = chart(.lines(isRank: true), [[1, 2, 3], [2, 1, 2]], categories: ["2022", "2023"])
        let page = Page(html)
        #expect(page.failure == nil)
        // Two columns, in the middle of each half; ranks 2.1 apart: the third place is 1.05 + 2 × 2.1 from the top.
        #expect(page.values("x", of: "svg") == ["25.00%", "75.00%", "25.00%", "75.00%", "25.00%", "75.00%"])
        #expect(page.values("y", of: "svg") == ["1.05em", "3.15em", "3.15em", "1.05em", "5.25em", "5.25em"])
        #expect(page.values("y", of: "text").filter { $0 != ".35em" } == ["1.40em", "3.50em", "5.60em"])
        #expect(html.contains("<title>s2, 2023: 2</title>"))
    }

    @Test func `a line that ends early has its name there, and names do not stand on each other`() {
        let html = chart(.lines(isRank: false), [[10, 20, 20], [nil, 20, 20]], categories: ["2022", "2023"])
        #expect(html.contains("<text class=\"over\" x=\"0.65em\" y=\".35em\">s0</text>"))
        let places = Page(html).values("y2", of: "line").suffix(2)
        // Both end at the same number; the second name stands a line lower.
        #expect(Set(places).count == 2)
    }

    @Test func `without numbers nothing is drawn, and the table stands`() {
        let html = chart(.stacked, [[nil], [nil]], isRepeated: true)
        #expect(!html.contains("class=\"bars\"") && html.contains("<th scope=\"row\" class=\"s\">k1</th>"))
        #expect(!html.contains("<details"))
        #expect(!html.contains("class=\"defs\""))
        // Where a table above has the same numbers the picture needs none.
        #expect(!chart(.stacked, [[1], [2]], isRepeated: true).contains("The numbers of the chart"))
        #expect(!chart(.grouped, [[0], [0]]).contains("<rect class=\"c0\" x="))
    }
}
