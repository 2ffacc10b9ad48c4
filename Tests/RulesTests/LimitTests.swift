// Files that are hostile in size or shape are refused in few words and little time.
import Diagnostics
import FEEL
import Testing

@testable import Rules

/// The findings without their words: place and code.
private func codes(_ text: String) -> [String] {
    Edition.read(text, file: "e.yaml").diagnostics.map { finding in
        "\(finding.place.map { "\($0.line):\($0.column) " } ?? "")\(finding.code)"
    }
}

@Test(
    "an empty file, comments alone and a lone mark of a document are empty",
    arguments: ["", "\n\n", "# x\n", "---\n", "--- \n...\n", "\u{FEFF}"])
func emptyFilesAreEmpty(text: String) {
    let empty = "1:1+1 yaml.empty\n    tệp trống | the file is empty"
    #expect(Edition.read(text, file: "e.yaml").diagnostics.listed == empty)
    #expect(Bloc.read(text, file: "members.yaml").diagnostics.listed == empty)
}

@Test("a file beyond the limit is not read")
func largeFilesAreRefused() {
    let text = String(repeating: "#", count: 4_000_001)
    #expect(
        Edition.read(text, file: "e.yaml").diagnostics.listed
            == "1:1+1 yaml.too-large\n    tệp dài 4000001 byte; tối đa 4000000 | the file has 4000001 bytes; at most 4000000"
    )
}

@Test("ten thousand brackets are refused at the 33rd")
func nestedBracketsAreRefused() {
    #expect(codes(String(repeating: "[", count: 10_000)) == ["1:1 yaml.too-deep"])
    #expect(codes(String(repeating: "[", count: 33) + String(repeating: "]", count: 33)) == ["1:33 yaml.too-deep"])
    #expect(codes(String(repeating: "{a: ", count: 10_000)) == ["1:126 yaml.too-deep"])
    #expect(codes((0..<10_000).map { String(repeating: " ", count: min($0, 300)) + "a:\n" }.joined()).count == 1)
}

@Test("one value of four megabytes is a value like any other")
func longValuesAreRead() {
    let value = String(repeating: "a", count: 3_900_000)
    #expect(codes(Fixture.changed(Fixture.edition, "en: Table", "en: \(value)")) == [])
    let part = value.prefix(200_000)
    #expect(codes(Fixture.changed(Fixture.edition, "score: points", "score: \(part)")) == ["29:16 formula.syntax"])
    #expect(codes(Fixture.changed(Fixture.edition, "bloc: delta", "bloc: \(part)")) == ["2:7 edition.identifier"])
    #expect(
        codes(Fixture.changed(Fixture.edition, "points: 10\nrounding", "points: \(part)\nrounding")) == [
            "7:9 edition.number"
        ])
    #expect(
        codes(Fixture.changed(Fixture.edition, "nature: flow", "nature: \(part)")) == ["14:75 edition.unknown-value"])
}

@Test("of a hundred thousand wrong keys the first thousand are listed, and that there may be more is said")
func manyFindingsAreCutShort() {
    let keys = (0..<100_000).map { "key\($0): 1\n" }.joined()
    let found = Edition.read(keys, file: "e.yaml").diagnostics
    #expect(found.count == 1_001)
    #expect(
        [found.last].compactMap { $0 }.listed
            == """
            - yaml.too-many-findings
                chỉ kể 1000 điều; có thể còn nữa | only 1000 findings are listed; there may be more
                sửa: sửa những chỗ này rồi kiểm tra lại | mend these and check again
            """)
    // The same key again and again.
    let same = String(repeating: "points: 1\n", count: 100_000)
    #expect(codes(same).count == 1_001)
    #expect(codes(String(repeating: "\u{202E}", count: 100_000)).count == 1_001)
}

@Test("a file of too many values is refused")
func manyValuesAreRefused() {
    #expect(codes("bloc: [" + String(repeating: "a,", count: 300_000) + "]") == ["1:500002 yaml.too-large"])
}

@Test("indicators, functions and criteria are limited in number")
func entriesAreLimited() {
    func lines(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined(separator: "\n") }
    let indicators = lines(2_000) { "  i\($0): {title: {vi: a, en: a}, unit: a, nature: flow, has: [actual]}" }
    #expect(
        codes(Fixture.changed(Fixture.edition, "  export:", indicators + "\n  export:")) == ["14:3 edition.too-many"])
    let functions = lines(200) { "  f\($0)(x): x" }
    #expect(
        codes(Fixture.changed(Fixture.edition, "  excess(x)", functions + "\n  excess(x)")) == ["17:3 edition.too-many"]
    )
    let criteria = lines(2_000) {
        "      - {id: B.\($0), title: {vi: a, en: a}, points: 0, source: {document: a}, pass: filed}"
    }
    #expect(
        codes(Fixture.changed(Fixture.edition, "      - id: A.1", criteria + "\n      - id: A.1")) == [
            "21:3 edition.too-many"
        ])
}

@Test("a rule that grows beyond the limits of formulas is refused where it stands")
func largeRulesAreRefused() {
    let bands = (0..<100).map { "\"\($0)\": 10" }.joined(separator: ", ")
    let deep =
        "29:16+1 formula.too-deep\n    cách chấm lồng quá 100 tầng | the rule is more than 100 levels deep\n    sửa: chia tiêu chí thành nhiều phần | split the criterion"
    func found(_ rule: String) -> String {
        Edition.read(Fixture.edition(rule: rule), file: "e.yaml").diagnostics.listed
    }
    #expect(found("bands: {of: export.actual, \(bands)}") == deep)
    // Ninety bands nest ninety levels, a value of fifteen more is too much.
    let some = (0..<90).map { "\"\($0)\": 10" }.joined(separator: ", ")
    #expect(found("bands: {of: export.actual, \(some)}") == "")
    #expect(found("bands: {of: \(String(repeating: "1+", count: 15))export.actual, \(some)}") == deep)
    let sum = "sum([" + Array(repeating: "export.actual", count: 100).joined(separator: ", ") + "])"
    let keys = (0..<90).map { "  \"\($0)\": 10" }.joined(separator: "\n")
    #expect(
        found("bands:\n  of: \"\(sum)\"\n\(keys)")
            == """
            30:11+1 formula.too-long
                cách chấm viết ra thành công thức dài 137694 byte; tối đa 65536 | written out as a formula the rule takes 137694 bytes; at most 65536
                sửa: chia tiêu chí thành nhiều phần | split the criterion
            """)
    let cases = Array(repeating: "{each: export.actual, points: 1}", count: 100).joined(separator: ", ")
    #expect(found("base: 10\ndeduct: [\(cases)]").hasPrefix("30:17+1 formula.too-deep"))
    #expect(found("bonus: [\(cases)]\nbase: 10").hasPrefix("29:16+1 formula.too-deep"))
    let most = (0..<98).map { _ in "{each: export.actual, points: 1}" }.joined(separator: ", ")
    #expect(found("base: 10\ndeduct: [\(most)]") == "")
    #expect(found("base: 10\ndeduct: [\(most)]\nbonus: [\(most)]").hasPrefix("29:15+2 formula.too-deep"))
    #expect(
        found("pass: \(String(repeating: "not(", count: 99))filed\(String(repeating: ")", count: 99))").hasPrefix(
            "29:15+"))
}

@Test("bands of tens of thousands of values are compared in little time")
func largeBandsAreCompared() {
    let even = (0..<10_000).map { String(2 * $0) }.joined(separator: ", ")
    let odd = (0..<10_000).map { String(2 * $0 + 1) }.joined(separator: ", ")
    let apart = Edition.read(
        Fixture.edition(rule: "bands:\n  of: export.actual\n  ? \"\(even)\"\n  : 10\n  ? \"\(odd)\"\n  : 5"),
        file: "e.yaml")
    #expect(!apart.diagnostics.contains { $0.code == "edition.bands-overlap" })
    let shared = Edition.read(
        Fixture.edition(rule: "bands:\n  of: export.actual\n  ? \"\(even)\"\n  : 10\n  ? \"\(odd), 19998\"\n  : 5"),
        file: "e.yaml")
    #expect(shared.diagnostics.count { $0.code == "edition.bands-overlap" } == 1)
}

@Test("a long value is quoted by its beginning")
func longValuesAreQuotedInPart() {
    let name = String(repeating: "é", count: 100_000)
    let text = Fixture.changed(Fixture.edition, "bloc: delta", "bloc: \(name)")
    let message = Edition.read(text, file: "e.yaml").diagnostics.first?.message.en
    #expect(message == "“\(String(repeating: "é", count: 80))…” cannot be a name here")
}

@Test("a bloc of very many members is checked in little time")
func manyMembersAreChecked() {
    let members = (1...3_000).map { number in
        "  - {id: m\(number), name: {vi: a, en: a}, title: {vi: a, en: a}, predecessors: [m\(number - 1), x\(number)]}"
    }
    let text = "bloc: d\ntitle: {vi: a, en: a}\nfigures: published\nmembers:\n" + members.joined(separator: "\n")
    let found = Bloc.read(text, file: "members.yaml").diagnostics
    // The first member's predecessor m0 is not there, and no member's x is.
    #expect(found.count == 1_001 && found.dropLast().allSatisfy { $0.code == "members.predecessor" })
    #expect(found.first?.place == Place(file: "members.yaml", line: 5, column: 74, length: 2))
}
