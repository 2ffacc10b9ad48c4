// Reports on a terminal: columns, wrapping, colours.
import Diagnostics
import Testing

@testable import Reports

private func table(_ rows: [[String]], _ columns: [Table.Column]? = nil) -> Document {
    Document([
        .table(
            Table(
                columns ?? [Table.Column(Localized(same: "Board")), Table.Column(Localized(same: "Points"), .right)],
                rows.map { $0.map { Localized(same: $0) } }))
    ])
}

@Suite("Reports as text") struct TextTests {
    @Test func `columns line up with composed and decomposed Vietnamese alike`() {
        let composed = "Hải Phòng"
        let decomposed = "Ha\u{309}i Pho\u{300}ng"
        #expect(Array(composed.utf8) != Array(decomposed.utf8))
        let lines = table([[composed, "1.00"], [decomposed, "12.00"], ["Bắc Ninh", "3.00"]]).text().lines
        #expect(lines[0] == "Board      Points")
        #expect(lines[1] == "─────────  ──────")
        #expect(lines[2] == "\(composed)    1.00")
        #expect(lines[3] == "\(decomposed)   12.00")
        #expect(lines[4] == "Bắc Ninh     3.00")
    }

    @Test func `a wide character takes two columns`() {
        let lines = table([["河内", "1"], ["Hà Nội", "2"]]).text().lines
        // 河内 is four columns wide, as many as “Hà N”.
        #expect(lines[2] == "河内         1")
        #expect(lines[3] == "Hà Nội       2")
    }

    @Test func `words to the left give way so that a line fits 120 columns`() {
        let long = Array(repeating: "chỉ tiêu", count: 40).joined(separator: " ")
        let lines = table([[long, "1.00"], ["short", "2.00"]]).text().lines
        #expect(lines.allSatisfy { String($0).displayWidth <= 120 })
        #expect(lines[2].hasSuffix("  1.00"))
        #expect(lines.filter { $0.hasSuffix("1.00") }.count == 1)
        // What continues a cell is set in, not to look like a row.
        #expect(lines[3].hasPrefix("  "))
        #expect(lines.dropFirst(2).dropLast(2).joined(separator: " ").split(separator: " ").count == 81)
    }

    @Test func `a single word longer than its column is broken and loses nothing`() {
        let word = String(repeating: "xy", count: 200)
        let lines = table([[word, "1"]]).text().lines
        #expect(lines.dropFirst(2).joined().filter { "xy".contains($0) } == word)
        #expect(lines.allSatisfy { String($0).displayWidth <= 120 })
    }

    @Test func `a very long cell is wrapped in a moment`() {
        let text = table([
            [String(repeating: "ế ", count: 50_000), "1"], [String(repeating: "ô ", count: 50_000), "2"],
        ]).text()
        #expect(text.lines.count > 1000)
    }

    @Test func `a column in which nobody has anything is not shown`() {
        let lines = table([["a", ""], ["b", ""]]).text().lines
        #expect(lines == ["Board", "─────", "a", "b", ""])
    }

    @Test func `a table without rows shows nothing`() {
        #expect(table([]).text() == "")
        #expect(table([]).rendered(as: .markdown, in: .en) == "\n")
        #expect(table([]).rendered(as: .csv, in: .en) == "Board,Points\n")
    }

    @Test func `details stand below their row, by title, and only where there are any`() {
        let columns: [Table.Column] = [
            .left(vi: "Số liệu", en: "Figure"), .right(vi: "Giá trị", en: "Value"), .detail(vi: "tệp", en: "file"),
            .detail(vi: "nguồn", en: "source"),
        ]
        let document = table([["a", "1", "x.csv:2", "web"], ["b", "22", "", "web"], ["c", "3", "", ""]], columns)
        #expect(
            document.text() == """
                Figure  Value
                ──────  ─────
                a           1
                    file: x.csv:2 · source: web
                b          22
                    source: web
                c           3

                """)
        #expect(document.rendered(as: .csv, in: .vi).hasPrefix("Số liệu,Giá trị,tệp,nguồn\na,1,x.csv:2,web\n"))
        #expect(document.rendered(as: .markdown, in: .en).contains("| a | 1 | x.csv:2 | web |"))
    }

    @Test func `paragraphs, labels, bullets and lines wrap with what follows set in`() {
        let words = Array(repeating: "word", count: 40).joined(separator: " ")
        let text = Document([
            .title(Localized(same: "Title")), .labels([Label(kind: .proposal, reason: Localized(same: words))]),
            .paragraph(Localized(same: words)), .bullets([Localized(same: words)]), .lines([Localized(same: words)]),
        ]).text()
        let lines = text.lines
        #expect(lines.allSatisfy { $0.count <= 120 })
        #expect(lines[1].hasPrefix("[PROPOSAL] word"))
        #expect(lines[2].hasPrefix("  word"))
        #expect(lines[4].hasPrefix("word") && lines[5].hasPrefix("word"))
        #expect(lines[7].hasPrefix("  • word") && lines[8].hasPrefix("    word"))
        #expect(lines[10].hasPrefix("  word") && lines[11].hasPrefix("    word"))
        #expect(text.hasSuffix("word\n"))
    }

    @Test func `spaces in front of a line stay, and an empty word breaks nothing`() {
        #expect("    = 5".wrapped(to: 10) == ["    = 5"])
        #expect("  a  b".wrapped(to: 5, hang: 1) == ["  a ", " b"])
        #expect("".wrapped(to: 5) == [""])
        #expect("河内河内".wrapped(to: 4) == ["河内", "河内"])
        // A character wider than the column still stands somewhere.
        #expect("河内".wrapped(to: 1) == ["河", "内"])
    }

    @Test func `control characters of a file do not reach the terminal`() {
        let text = Document([
            .title(Localized(same: "a\u{1B}[31mb")), .paragraph(Localized(same: "c\rd\ne")),
            .bullets([Localized(same: "\u{202E}f")]),
        ]).text()
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
        #expect(text == "a\u{FFFD}[31mb\nc\u{FFFD}d\u{FFFD}e\n\n  • \u{FFFD}f\n")
    }

    @Test func `colours come only when asked for, and change no other character`() {
        let document = Document([
            .title(Localized(same: "Title")), .heading(Localized(same: "Heading")),
            .labels([Label(kind: .madeUp, reason: Localized(same: "made up"))]),
            .table(Table([.left(vi: "a", en: "a")], [[Localized(same: "b")]])),
        ])
        let plain = document.rendered(as: .text, in: .en)
        let coloured = document.rendered(as: .text, in: .en, colour: true)
        #expect(!plain.contains("\u{1B}"))
        #expect(coloured.contains("\u{1B}[1mTitle\u{1B}[0m"))
        #expect(coloured.contains("\u{1B}[33m[MADE-UP FIGURES]\u{1B}[0m made up"))
        #expect(coloured.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
        for format in [ReportFormat.markdown, .csv] {
            #expect(!document.rendered(as: format, in: .en, colour: true).contains("\u{1B}"))
        }
    }
}
