// How a finding looks to a person: its place, its line with the spot marked, what to do.
import Testing

@testable import Diagnostics

private func finding(
    line: Int, column: Int, length: Int = 1, expected: Localized? = nil, mend: Localized? = nil,
    severity: Severity = .error, message: Localized = Localized(vi: "sai", en: "wrong"), file: String = "e.yaml"
) -> Diagnostic {
    Diagnostic(
        severity, "code.here", at: Place(file: file, line: line, column: column, length: length), message,
        expected: expected, mend: mend)
}

private let text = "first: 1\nsecond: abc\nthird: 3\n"

@Test("a finding shows place, severity, code, message, line, what was expected and how to mend it")
func everyPartIsShown() {
    let finding = finding(
        line: 2, column: 9, length: 3, expected: Localized(vi: "một số", en: "a number"),
        mend: Localized(vi: "viết 1", en: "write 1"))
    #expect(
        finding.rendered(in: .en, source: text) == """
            e.yaml:2:9: error[code.here]: wrong
              2 | second: abc
                |         ^^^
              = expected: a number
              = mend: write 1
            """)
    #expect(
        finding.rendered(in: .vi, source: text) == """
            e.yaml:2:9: lỗi[code.here]: sai
              2 | second: abc
                |         ^^^
              = cần: một số
              = cách sửa: viết 1
            """)
}

@Test("without the file's text there is no line, without a place no place")
func partsMayBeLacking() {
    #expect(finding(line: 2, column: 9).rendered(in: .en) == "e.yaml:2:9: error[code.here]: wrong")
    #expect(
        Diagnostic(.warning, "c", Localized(vi: "a", en: "b")).rendered(in: .vi, source: text) == "cảnh báo[c]: a")
    #expect(finding(line: 9, column: 1).rendered(in: .en, source: text) == "e.yaml:9:1: error[code.here]: wrong")
}

/// The two lines under the head: the source line and the marks.
private func shown(_ source: String, column: Int, length: Int = 1, line: Int = 1) -> [String] {
    finding(line: line, column: column, length: length).rendered(in: .en, source: source)
        .split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map(String.init)
}

@Test("marks stay below their characters behind tabs, composed letters and wide ones")
func marksStayBelow() {
    #expect(shown("\ta b", column: 4) == ["  1 |  a b", "    |    ^"])
    // Đồng in code points that combine: four characters, eight code points.
    #expect(shown("\u{110}o\u{302}\u{300}ng x", column: 6) == ["  1 | \u{110}o\u{302}\u{300}ng x", "    |      ^"])
    #expect(shown("Đồng x", column: 1, length: 4) == ["  1 | Đồng x", "    | ^^^^"])
    #expect(shown("漢字 x", column: 4) == ["  1 | 漢字 x", "    |      ^"])
    #expect(shown("漢字 x", column: 2) == ["  1 | 漢字 x", "    |   ^^"])
    #expect(shown("🚀🇻🇳 x", column: 4) == ["  1 | 🚀🇻🇳 x", "    |      ^"])
}

@Test("the end of a line can be marked, and what lies beyond it is marked there")
func endsAreMarked() {
    #expect(shown("abc", column: 4) == ["  1 | abc", "    |    ^"])
    #expect(shown("abc", column: 40, length: 5) == ["  1 | abc", "    |    ^"])
    #expect(shown("abc", column: 2, length: 40) == ["  1 | abc", "    |  ^^"])
    #expect(shown("", column: 1) == ["  1 | ", "    | ^"])
}

@Test("the number of the line widens the margin")
func marginsWiden() {
    let source = String(repeating: "x\n", count: 99) + "abc"
    #expect(shown(source, column: 2, line: 100) == ["  100 | abc", "      |  ^"])
}

@Test("of a long line the hundred characters around the spot are shown")
func longLinesAreCut() {
    let digits = (0..<30).map { "\($0 % 10)---------" }.joined()
    // Near the start: the first hundred.
    #expect(shown(digits, column: 11) == ["  1 | \(digits.prefix(100))…", "    |           ^"])
    // In the middle: sixty characters before the spot.
    let middle = String(Array(digits)[90..<190])
    #expect(shown(digits, column: 151) == ["  1 | …\(middle)…", "    | " + String(repeating: " ", count: 61) + "^"])
    // At the end nothing follows.
    #expect(
        shown(digits, column: 300) == [
            "  1 | …\(String(Array(digits)[239...]))", "    | " + String(repeating: " ", count: 61) + "^",
        ])
    // Marks do not go beyond what is shown.
    #expect(shown(digits, column: 91, length: 1_000)[1].count == "    | ".count + 61 + 40)
}

@Test("Windows line ends and a byte order mark are no part of a line")
func lineEndsAreNoPart() {
    #expect(shown("a: 1\r\nb: 2\r\n", column: 4, line: 1) == ["  1 | a: 1", "    |    ^"])
    #expect(shown("a: 1\r\nb: 2\r\n", column: 4, line: 2) == ["  2 | b: 2", "    |    ^"])
    #expect(shown("\u{FEFF}a: 1\nb: 2", column: 4) == ["  1 | a: 1", "    |    ^"])
    #expect(shown("\r\n\r\nc", column: 1, line: 3) == ["  3 | c", "    | ^"])
}

@Test("nothing in a file can steer the terminal")
func controlsAreMadeVisible() {
    let hostile = "a\u{1B}[2J\u{202E}b\u{7F}\u{85}c\u{200B}\u{2066}d\u{61C}"
    let line = shown(hostile, column: 1)[0]
    #expect(line == "  1 | a\u{FFFD}[2J\u{FFFD}b\u{FFFD}\u{FFFD}c\u{FFFD}\u{FFFD}d\u{FFFD}")
    let finding = finding(line: 1, column: 1, message: Localized(same: "x\u{1B}y\nz"), file: "\u{1B}]0;f")
    #expect(finding.rendered(in: .en) == "\u{FFFD}]0;f:1:1: error[code.here]: x\u{FFFD}y\u{FFFD}z")
    #expect("plain Tiếng Việt".visible == "plain Tiếng Việt")
    #expect("a\tb".visible == "a b")
}

@Test("colours stand for severities", arguments: [(Severity.error, "31"), (.warning, "33"), (.note, "36")])
func severitiesHaveColours(severity: Severity, colour: String) {
    let finding = finding(line: 1, column: 1, length: 5, severity: severity)
    #expect(
        finding.rendered(in: .en, source: "first", colour: true)
            == "e.yaml:1:1: \u{1B}[1;\(colour)m\(severity.title.en)\u{1B}[0m[code.here]: wrong\n  1 | first\n    | \u{1B}[32m^^^^^\u{1B}[0m"
    )
}

@Test(
    "a text takes the columns that a terminal gives it",
    arguments: [
        ("", 0), ("abc", 3), ("Đồng", 4), ("o\u{302}\u{300}", 1), ("漢字", 4), ("ｱ", 1), ("！", 2), ("한글", 4), ("🚀", 2),
        ("a\u{200B}b", 2),
        ("\u{200B}\u{FEFF}", 0),
    ])
func textsHaveWidths(text: String, width: Int) {
    #expect(text.displayWidth == width)
}

@Test("one line of megabytes is shown in little time")
func longFilesAreShown() {
    let source = String(repeating: "ế", count: 1_000_000)
    let controls = Diagnostic(.error, "c", Localized(same: String(repeating: "a\n", count: 300_000)))
    #expect(controls.rendered(in: .en).utf8.count == "error[c]: ".utf8.count + 300_000 * 4)
    #expect(shown(source, column: 900_000)[1] == "    | " + String(repeating: " ", count: 61) + "^")
}
