// What is said of decimal commas, percent signs, ranges and words from spreadsheets.
import Diagnostics
import Testing

@testable import Rules

@Test("habits are told how to write it here", arguments: habitFindings)
func habitFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let habitFindings: [Case] = [
    Case(
        "a decimal comma among arguments",
        "score: points",
        "score: max(0, 1,0 - export.actual)",
        """
        29:23+3 formula.comma warning
            “1,0” ở đây là hai giá trị; số thập phân dùng dấu chấm | “1,0” are two values here; a decimal has a point
            sửa: viết 1.0, hoặc thêm dấu cách sau dấu phẩy | write 1.0, or put a space after the comma
        """)
]

@Test(
    arguments: [
        ("score: max(0, 1,0 - export.actual)", "formula.comma", "write 1.0, or put a space after the comma"),
        ("score: min(10, export.actual * 1,5)", "formula.comma", "write 1.5, or put a space after the comma"),
        ("score: max([1,2,3])", "formula.comma", "put a space after the comma"),
        (
            #"bands: {of: export.actual, "1,5": 10, "> 2": 5}"#, "formula.comma",
            "write 1.5, or put a space after the comma"
        ),
        (#"bands: {of: export.actual, "90-100": 10, "> 100": 5}"#, "formula.subtraction", "write [90..100]"),
        (#"bands: {of: export.actual, ">= 90 and < 100": 10}"#, "formula.syntax", "write [90..100)"),
        (#"bands: {of: export.actual, "<= 100 and > 90.5": 10}"#, "formula.syntax", "write (90.5..100]"),
        (#"bands: {of: export.actual, "90..100": 10}"#, "formula.syntax", "write [90..100)"),
        (#"bands: {of: export.actual, "90–100": 10}"#, "formula.syntax", "write [90..100)"),
        (#"bands: {of: export.actual, "> 5": 15,5, "<= 5": 1}"#, "edition.empty", "a decimal has a point: write 15.5"),
        (#"bands: {of: export.actual * 1,5, "<= 5": 1}"#, "edition.empty", "a decimal has a point: write 1.5"),
        ("score: points\nexamples: [{points: 0,5}]", "edition.unknown-key", "a decimal has a point: write 0.5"),
        (
            "score: points\nexamples: [{given: {export: 99,99}, points: 10}]", "edition.unknown-indicator",
            "a decimal has a point: write 99.99"
        ),
        (
            "score: points\nexamples: [{given: {export: {actual: 79,5}}, points: 10}]", "edition.unknown-key",
            "a decimal has a point: write 79.5"
        ),
        (
            "score: points\ntimes: 15%", "formula.syntax",
            "write 15 / 100 or 0.15; 15 only beside a figure in percent"
        ),
        ("score: IF(export.actual > 1, 1, 2)", "formula.type", "write if … then … else …"),
        ("score: MAX(1, 2)", "formula.type", "write max(…)"),
        ("pass: filed = yes", "formula.type", "write true, or the name alone"),
        ("pass: filed = no", "formula.type", "write false, or not(name)"),
    ])
func habitsHaveAMend(_ rule: String, _ code: String, _ mend: String) {
    let found = Edition.read(Fixture.edition(rule: rule), file: "e.yaml").diagnostics.filter { $0.code == code }
    #expect(found.map { $0.mend?.en } == [mend], "\(rule)")
    #expect(found.allSatisfy { $0.mend?.vi != $0.mend?.en }, "\(rule)")
}

@Test func aSpaceCuresACommaAndTextsAreLeftAlone() {
    for rule in ["score: max(0, 1, 0)", #"score: if "1,5" = "1,5" then 1 else 2"#, "score: max(0, 1.5)"] {
        let found = Edition.read(Fixture.edition(rule: rule), file: "e.yaml").diagnostics
        #expect(!found.contains { $0.code == "formula.comma" }, "\(rule)")
    }
}

@Test(arguments: ["{vi: Nền nếp, báo cáo, en: Order}", "{vi: Tăng 1,5 lần, en: Order}"])
func aTextWithACommaNeedsQuotes(_ title: String) {
    let text = Fixture.changed(Fixture.edition, "{vi: Tiêu chí, en: Criterion}", title)
    let found = Edition.read(text, file: "e.yaml").diagnostics
    #expect(found.map(\.code) == ["edition.unknown-key"])
    #expect(found.first?.mend?.en == #"put the text in quotes: {vi: "…", en: "…"}"#)
    #expect(found.first?.mend?.vi == #"đặt đoạn chữ trong ngoặc kép: {vi: "…", en: "…"}"#)
}
