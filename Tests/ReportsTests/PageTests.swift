// Long pages: chapters and their list, rows that unfold, names that want to be more than names.
import Diagnostics
import Foundation
import Testing

@testable import Reports

private let plain = [
    "Hải Phòng", "Hà Nội", "Hưng Yên", "Bắc Ninh", "Nam Định", "Hà Nam", "Thái Bình", "Ninh Bình", "Vĩnh Phúc",
]

@Suite("Long pages") struct PageTests {
    private func read(_ names: [String], _ language: Language = .en) -> (html: String, page: Page) {
        let html = pageDocument(names: names).rendered(as: .html, in: language)
        return (html, Page(html))
    }

    @Test(arguments: Language.allCases) func `hostile names stay words`(language: Language) {
        let (html, page) = read(hostileNames, language)
        #expect(page.failure == nil)
        // As many of every tag as with plain names; only long names are broken into more lines of a picture.
        let others = read(plain, language).page.tags.filter { $0 != "tspan" }
        #expect(page.tags.filter { $0 != "tspan" } == others)
        #expect(!page.attributes.contains { $0.name.hasPrefix("on") || $0.name == "style" })
        // Nothing leads out of the page; what paints is one of its own patterns.
        #expect(page.values("href", of: "a").allSatisfy { $0.hasPrefix("#") })
        #expect(page.attributes.allSatisfy { $0.tag == "a" || ($0.name != "href" && $0.name != "src") })
        #expect(!html.contains("<base") && page.text.contains("</title><base href=\"//example.org\">"))
    }

    @Test func `every place is there once, and every reference leads to one`() {
        let page = read(hostileNames).page
        let ids = page.attributes.filter { $0.name == "id" }.map(\.value)
        #expect(Set(ids).count == ids.count)
        let references =
            page.values("href", of: "a").map { String($0.dropFirst()) }
            + page.attributes.filter { $0.name == "aria-labelledby" }.flatMap {
                $0.value.split(separator: " ").map(String.init)
            }
        #expect(references.count > 50 && Set(references).isSubset(of: ids))
        // The list, the way to it from each of ten chapters, the way past it.
        #expect(page.values("href", of: "a").count == 10 + 10 + 1)
    }

    @Test func `headings go down one step at a time`() {
        let page = read(plain).page
        let levels = page.tags.filter { $0.count == 2 && $0.hasPrefix("h") && $0 != "hr" }.compactMap {
            Int($0.dropFirst())
        }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
        #expect(page.tags.count { $0 == "section" } == 10 && page.tags.count { $0 == "nav" } == 1)
        #expect(page.tags.count { $0 == "main" } == 1 && page.tags.count { $0 == "header" } == 1)
    }

    @Test func `a fold stands closed below its row, across the whole table, and says aloud whose it is`() {
        let html = read(["Hải Phòng"]).html
        #expect(
            html.contains(
                "<tr class=\"opens\" role=\"row\"><th scope=\"row\" class=\"s k\" role=\"rowheader\">A.1</th>"
                    + "<td class=\"s t\" role=\"cell\"><div>Hải Phòng</div><div>Hải Phòng</div></td>"
            ))
        #expect(
            html.contains(
                "<tr class=\"fold\" role=\"row\"><td colspan=\"5\" role=\"cell\"><details><summary id="))
        // On a telephone the cells of a card stand under the heads of their columns.
        #expect(html.contains(" data-label=\"Points\" role=\"cell\">"))
        #expect(html.contains(">How it came about<span class=\"aloud\">: A.1</span></summary>"))
        // The document's own fold belongs to no row.
        #expect(html.contains(">How it came about</summary>"))
        #expect(!html.contains("<details open"))
    }

    @Test func `a page of one part has no list of parts`() {
        let html = Document([.title(Localized(same: "a")), .chapter(Localized(same: "b"))])
            .rendered(as: .html, in: .en)
        #expect(!html.contains("<nav") && !html.contains("class=\"skip\"") && Page(html).failure == nil)
    }

    @Test func `the running title ends neither its string nor the style`() {
        #expect(#"a"b\c</style>"#.styleText == #""a\22 b\5c c\3c \2f style\3e ""#)
        #expect("Hải Phòng 2024 – H1\n".styleText == #""Hải Phòng 2024 \2013  H1\fffd ""#)
        let style = read(hostileNames).page.style
        #expect(
            style.contains(
                #"@top-left { content: "\3c script\3e alert\28 1\29 \3c \2f script\3e ";"#))
        #expect(!style.contains("<"))
    }

    @Test func `a thousand boards have a thousand chapters, and pictures of the first of them`() {
        let (html, page) = read((1...1000).map { "Board \($0)" })
        #expect(page.failure == nil && page.tags.count { $0 == "section" } == 1001)
        #expect(html.contains("<p class=\"note\">The first 60 of 1000 are drawn; the table has them all.</p>"))
        #expect(html.contains("<p class=\"note\">The first 24 of 1000 are drawn; the table has them all.</p>"))
        // Sixty bars of all boards, and of each board three sections and three criteria.
        #expect(page.values("class", of: "svg").count { $0 == "bar" } == 60 + 1000 * 6)
    }
}
