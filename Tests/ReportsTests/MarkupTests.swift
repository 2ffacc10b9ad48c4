// Markdown and CSV: what a file says is shown, never run.
import Diagnostics
import Testing

@testable import Reports

private func document(_ cell: String) -> Document {
    Document([
        .title(Localized(same: cell)), .heading(Localized(same: cell)), .paragraph(Localized(same: cell)),
        .labels([Label(kind: .proposal, reason: Localized(same: cell))]),
        .table(Table([.left(vi: "Đơn vị", en: "Board")], [[Localized(same: cell)], [Localized(same: "x")]])),
        .bullets([Localized(same: cell)]), .lines([Localized(same: cell)]),
    ])
}

@Suite("Reports as Markdown") struct MarkdownTests {
    @Test(arguments: [
        ("a|b", #"a\|b"#), ("<script>alert(1)</script>", #"\<script\>alert(1)\</script\>"#),
        ("[x](http://example.org)", #"\[x\](http\://example.org)"#), ("![x](y)", #"\!\[x\](y)"#),
        ("`code` ``", #"\`code\` \`\`"#), ("*a* _b_ ~c~", #"\*a\* \_b\_ \~c\~"#), ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        (#"\|"#, #"\\\|"#), ("a\nb\r\nc", "a\u{FFFD}b\u{FFFD}\u{FFFD}c"), ("# heading", "\\# heading"),
        ("www.example.org a@example.org", #"www\.example.org a\@example.org"#), ("a: b", "a: b"),
        ("Hải Phòng", "Hải Phòng"), ("-12.50", "-12.50"), ("3.5", "3.5"),
    ])
    func `hostile text is shown as it is`(text: String, escaped: String) {
        #expect(text.markdownEscaped == escaped)
    }

    @Test(arguments: [
        ("- item", #"\- item"#), ("+ item", #"\+ item"#), ("=", #"\="#), ("1. item", #"1\. item"#),
        ("12) item", #"12\) item"#),
        ("    code", "code"), ("12 points", "12 points"), ("2024-H1", "2024-H1"), ("---", #"\---"#), ("= =", #"\= ="#),
        ("-5", "-5"), ("7.", #"7\."#), ("1.5 points", "1.5 points"),
        ("", ""),
    ])
    func `the beginning of a block starts no list and no code`(text: String, escaped: String) {
        #expect(text.markdownBlock == escaped)
    }

    @Test func `every block escapes`() {
        let lines = document("<b>|`[x](y)").rendered(as: .markdown, in: .en).lines
        let escaped = #"\<b\>\|\`\[x\](y)"#
        #expect(lines[0] == "# \(escaped)")
        #expect(lines[2] == "## \(escaped)")
        #expect(lines[4] == "\(escaped)")
        #expect(lines[6] == "> **PROPOSAL** \(escaped)")
        #expect(lines[8...11] == ["| Board |", "| --- |", "| \(escaped) |", "| x |"])
        #expect(lines[13] == "- \(escaped)")
        // A block of code shows its text as it stands.
        #expect(lines[15] == "    <b>|`[x](y)")
    }

    @Test func `labels are one quotation, line by line`() {
        let labels = [
            Label(kind: .proposal, reason: Localized(same: "a")), Label(kind: .estimate, reason: Localized(same: "b")),
        ]
        #expect(
            Document([.labels(labels)]).rendered(as: .markdown, in: .vi) == "> **ĐỀ XUẤT** a  \n> **CÓ SỐ ƯỚC** b\n")
        #expect(Document([.labels([])]).rendered(as: .markdown, in: .vi) == "\n")
    }
}

@Suite("Reports as CSV") struct CSVTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""),
        ("a\r\nb", "\"a\nb\""),
        ("x;=1+1", "\"x;'=1+1\""), ("x; -2", "\"x; '-2\""), ("a;b", "\"a;b\""), ("", ""), ("a\tb", "a b"),
        ("a\u{1B}b", "a\u{FFFD}b"),
    ])
    func `fields are quoted where they must be`(text: String, field: String) {
        #expect(text.csvField == field)
    }

    @Test(arguments: [
        "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1", "--1", "-", "+", "1.2.3=",
        "-1.2.3", "-x",
    ])
    func `what a spreadsheet would run gets an apostrophe`(text: String) {
        let guarded = text.csvField.replacing("\"", with: "").hasPrefix("'")
        #expect(guarded == (text != "1.2.3="))
    }

    @Test(arguments: ["-2.5", "+12.00", "-8%", "0", "≈97.4866%", "–", "3–4", "−∞ … ∞"])
    func `numbers stay numbers`(text: String) {
        #expect(text.csvField == text)
    }

    @Test func `labels stand in every row of the first table`() {
        let csv = document("a, b").rendered(as: .csv, in: .en)
        #expect(csv == "Board,Labels\n\"a, b\",PROPOSAL\nx,PROPOSAL\n")
        #expect(document("a").rendered(as: .csv, in: .vi) == "Đơn vị,Nhãn\na,ĐỀ XUẤT\nx,ĐỀ XUẤT\n")
    }

    @Test func `without labels there is no such column, without a table no text`() {
        #expect(
            Document([.table(Table([.left(vi: "a", en: "b")], [[Localized(same: "c")]]))]).rendered(as: .csv, in: .en)
                == "b\nc\n")
        #expect(Document([.paragraph(Localized(same: "c"))]).rendered(as: .csv, in: .en) == "")
    }
}
