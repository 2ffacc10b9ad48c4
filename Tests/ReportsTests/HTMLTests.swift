// The HTML face: one page that needs nothing else, in which nothing that a file says comes alive.
import Diagnostics
import Foundation
import FoundationXML
import Testing

@testable import Reports

/// What a parser of XML finds: it refuses a tag that is not closed and an `&` or `<` that is not escaped.
final class Page: NSObject, XMLParserDelegate {
    private(set) var tags: [String] = []
    private(set) var attributes: [(tag: String, name: String, value: String)] = []
    /// What a reader reads: not the style.
    private(set) var text = ""
    private(set) var style = ""
    private(set) var failure: String?

    init(_ html: String) {
        super.init()
        let parser = XMLParser(data: Data(html.replacing("<!DOCTYPE html>\n", with: "").utf8))
        parser.delegate = self
        if !parser.parse() { failure = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "?")" }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes found: [String: String]
    ) {
        open.append(name)
        tags.append(name)
        attributes += found.map { (name, $0.key, $0.value) }
    }

    private var open: [String] = []

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) { open.removeLast() }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if open.last == "style" { style += string } else { text += string }
    }

    func values(_ name: String, of tag: String) -> [String] {
        attributes.filter { $0.tag == tag && $0.name == name }.map(\.value)
    }
}

private func page(_ cell: String) -> String {
    let text = Localized(same: cell)
    return Document([
        .title(text), .labels([Label(kind: .proposal, reason: text)]), .heading(text), .paragraph(text),
        .table(
            Table(
                [Table.Column(text), .right(vi: "Điểm", en: "Points")],
                [
                    Table.Row([Table.Cell(text), .same("1")], isGroup: true),
                    Table.Row([Table.Cell([text, text]), .same("2")]),
                ])),
        .bullets([text]), .lines([text]),
    ]).rendered(as: .html, in: .en)
}

@Suite("Reports as HTML") struct HTMLTests {
    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "a & b &lt; c",
        "</style><script>", "{{title}} {{{title}}} {{#parts}}", "<!-- ", "]]>", "Hải Phòng",
    ])
    func `hostile text is shown as it is`(text: String) throws {
        let html = page(text)
        let read = Page(html)
        #expect(read.failure == nil)
        #expect(Set(read.tags) == Set(Page(page("plain")).tags))
        #expect(!read.tags.contains("script") && !read.tags.contains("img"))
        // Title twice, reason, heading, paragraph, head of the table, three cells, bullet, line.
        #expect(read.text.components(separatedBy: text).count - 1 == 11)
    }

    @Test func `marks that reorder text and controls become visible`() {
        let read = Page(page("a\u{202E}b\u{200F}c\u{7}d"))
        #expect(read.failure == nil && read.text.contains("a\u{FFFD}b\u{FFFD}c\u{FFFD}d"))
    }

    @Test func `a mark that combines with markup cannot hide it`() {
        // “<” with an accent is one character to Swift and two to a browser.
        let read = Page(page("<\u{301}b> \"\u{301} &\u{301}"))
        #expect(read.failure == nil)
        #expect(read.text.contains("<\u{25CC}\u{301}b> \"\u{25CC}\u{301} &\u{25CC}\u{301}"))
    }

    @Test(arguments: shippedPeriods) func `every report is one whole page`(bloc: String, period: String) throws {
        let review = try shipped(bloc, period)
        let board = try #require(review.ranking.rows.first).scorecard.board
        let audit = try #require(Audit(review, board: board))
        let criterion = review.edition.criteria[0].id
        let documents = [
            review.rankingDocument, review.statusDocument, audit.scorecardDocument,
            try #require(audit.criterionDocument(criterion)), EditionReport(review.edition).document,
            try #require(ExplainReport(criterion, of: review.edition, text: nil)).document,
        ]
        for document in documents {
            for language in Language.allCases {
                let html = document.rendered(as: .html, in: language)
                let read = Page(html)
                #expect(read.failure == nil)
                #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
                // Nothing is fetched and nothing runs; only the page's own style applies.
                let policy =
                    "default-src 'none'; style-src 'sha256-\(PageStyle.hash(read.style))'; base-uri 'none'; form-action 'none'"
                #expect(read.values("content", of: "meta").contains(policy))
                #expect(read.tags.allSatisfy { !["script", "link", "img", "iframe", "object", "a"].contains($0) })
                #expect(!html.replacing("url(#t", with: "").contains("url(") && !html.contains("@import"))
                #expect(!read.attributes.contains { $0.name == "style" || $0.name.hasPrefix("on") })
                #expect(html.contains(Label.Kind.proposal.title[language]))
                #expect(read.tags.count { $0 == "h1" } == 1 && read.tags.count { $0 == "title" } == 1)
                // Every table has a head that repeats on each page, and is named by a heading that is there.
                let tables = read.tags.count { $0 == "table" }
                #expect(read.tags.count { $0 == "thead" } == tables)
                let ids = Set(read.attributes.filter { $0.name == "id" }.map(\.value))
                #expect(ids.isSuperset(of: read.values("aria-labelledby", of: "table")))
                #expect(Set(read.values("scope", of: "th")).isSubset(of: ["col", "row"]))
                #expect(read.values("scope", of: "th").count == read.tags.count { $0 == "th" })
            }
        }
    }

    @Test func `it prints on A4 across, and the label stands on every page`() throws {
        let html = EditionReport(try example().edition).document.rendered(as: .html, in: .vi)
        #expect(html.contains("size: A4 landscape") && html.contains("display: table-header-group"))
        #expect(html.contains("@top-right { content: \"ĐỀ XUẤT\";"))
        #expect(html.contains("@top-left { content: \"Bộ tiêu chí chấm điểm thi đua năm 2024"))
        #expect(html.contains("prefers-color-scheme: dark"))
        #expect(
            html.contains("<tr class=\"group\" role=\"row\"><th scope=\"row\" class=\"s k\" role=\"rowheader\">A</th>"))
    }
}
