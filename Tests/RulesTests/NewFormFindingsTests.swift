// What is wrong with caps over groups, conditions and alternatives, weights, bases of zero and groups without a target.
import Diagnostics
import Testing

@testable import Rules

@Test("the further keys of short forms are checked", arguments: furtherFormFindings)
func furtherFormFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let furtherFormFindings: [Case] = [
    Case(
        "a case that counts nothing",
        "score: points",
        "deduct: [{points: 1}]",
        """
        29:18+1 edition.missing-key
            thiếu khoá “each” | the key “each” is missing
        """),
    Case(
        "a cap over a group without a number, and one without cases",
        "score: points",
        """
        bonus: {atMost: many, cases: [{when: filed, points: 1}]}
                deduct: {atMost: 2, cases: []}
        """,
        """
        29:25+4 edition.number
            “many” không phải là số | “many” is not a number
            cần: một số như 12.5 hoặc 1/3 | a number such as 12.5 or 1/3
        30:36+1 edition.empty
            không có trường hợp nào | there are no cases
        """),
    Case(
        "a deduction with its own sign",
        "score: points",
        "deduct: [{when: filed, points: -8}]",
        """
        29:40+2 edition.sign
            points là -8 | points is -8
            cần: một số dương | a positive number
            sửa: viết 8: deduct đã là trừ, bonus đã là cộng | write 8: deduct takes off and bonus adds by themselves
        """),
    Case(
        "one of only one",
        "score: points",
        "bonus: [{oneOf: [{when: filed, points: 1}]}]",
        """
        29:25+1 edition.one-of
            oneOf cần ít nhất hai trường hợp | oneOf needs at least two cases
        """),
    Case(
        "a condition that is a number",
        "score: points",
        "bonus: [{when: export.actual, points: 1}]",
        """
        29:24+13 formula.type
            cần đúng/sai, gặp số | expected boolean, found number
        """),
    Case(
        "a weight that takes points away",
        "score: points",
        "score: points\n        times: -0.5",
        """
        30:16+4 edition.number
            times là -0.5 | times is -0.5
            cần: một số dương, hoặc một công thức | a positive number, or a formula
        """),
    Case(
        "a coefficient that is no number",
        "score: points",
        "score: points\n        times: filed",
        """
        30:16+5 formula.type
            cần số, gặp đúng/sai | expected number, found boolean
        """),
    Case(
        "a weight that leads away from the points of the table",
        "score: points",
        "judged: {from: 0, to: 100, step: 1, by: head}\n        times: 0.3",
        """
        27:17+2 edition.points warning
            bảng ghi 10 điểm, cách chấm cho nhiều nhất 30 | the table states 10 points, the rule yields at most 30
        """),
    Case(
        "a group without a target that beats the leader",
        "score: points",
        "relative: {of: excess(export), best: 10, met: 5, noTarget: {when: not(filed), of: export.actual, best: 11}}",
        """
        29:112+2 edition.relative
            best của nhóm không có chỉ tiêu (11) phải dương và không quá best (10) | best of the group without a target (11) must be positive and not above best (10)
        """),
]

@Test("sections on top of the table and off it are checked")
func sectionsOutsideOfTheTable() {
    func findings(_ sections: String) -> String {
        let text = Fixture.changed(Fixture.edition, "vetoes:", sections + "\nvetoes:")
        return Edition.read(text, file: "e.yaml").diagnostics.inReadingOrder.listed
    }
    func criterion(_ points: String, _ rule: String = "score: points") -> String {
        "criteria: [{id: B.1, title: {vi: x, en: x}, points: \(points), source: {document: d}, \(rule)}]"
    }
    func section(_ kind: String, _ points: String, _ parts: String) -> String {
        "  - {id: B, kind: \(kind), title: {vi: x, en: x}, points: \(points), \(parts)}"
    }
    // They are not part of the ten points of the table.
    #expect(findings(section("bonus", "5", criterion("5"))) == "")
    #expect(findings(section("deduction", "-5", criterion("-5"))) == "")
    #expect(findings(section("content", "5", criterion("5"))).hasPrefix("7:9+2 edition.sum"))
    // Their own parts add up.
    #expect(
        findings(section("bonus", "6", criterion("5"))) == """
            30:57+1 edition.sum
                nhóm B ghi 6 điểm, các phần cộng lại được 5 | section B states 6 points, its parts add up to 5
            """)
    // A deduction with a plus, a bonus with a minus.
    #expect(findings(section("deduction", "-5", criterion("5"))).contains("edition.sign"))
    #expect(findings(section("deduction", "5", criterion("-5"))).contains("edition.sign"))
    #expect(findings(section("bonus", "5", criterion("-5"))).contains("edition.sign"))
    // What a deduction yields goes down to its points.
    #expect(
        findings(section("deduction", "-5", criterion("-5", "judged: {from: -8, to: 0, step: 8, by: head}"))) == """
            30:117+2 edition.points warning
                bảng ghi -5 điểm, cách chấm trừ nhiều nhất 8 | the table states -5 points, the rule takes off at most 8
            """)
    // Nothing that counts in the table inside of what does not.
    let inner = "sections: [{id: B.A, kind: content, title: {vi: x, en: x}, points: 5, \(criterion("5"))}]"
    #expect(findings(section("bonus", "5", inner)).contains("edition.kind"))
}

@Test("criteria without a source have that of their section")
func sourcesAreHandedDown() throws {
    let plain = Fixture.changed(Fixture.edition, "        source: {document: Quyết định 1}\n", "")
    #expect(Edition.read(plain, file: "e.yaml").diagnostics.map(\.code) == ["edition.missing-key"])
    let handed = Fixture.changed(
        plain, "    criteria:", "    source: {document: Phụ lục 2, article: Điều 3}\n    criteria:")
    let edition = try #require(Edition.read(handed, file: "e.yaml").edition)
    #expect(edition.criteria[0].source == Source(document: "Phụ lục 2", article: "Điều 3", words: nil))
}

@Test("each figure of an indicator may have a range of its own")
func rangesByAttribute() throws {
    let text = Fixture.changed(
        Fixture.edition, "has: [actual, plan, previous]}",
        "has: [actual, plan, previous], range: {plan: \"> 0\", previous: \"[1..9]\"}}")
    let ranges = try #require(Edition.read(text, file: "e.yaml").edition?.indicator("export")?.ranges)
    #expect(ranges.mapValues(\.text) == [.actual: ">= 0", .plan: "> 0", .previous: "[1..9]"])
    let wrong = Fixture.changed(
        Fixture.edition, "has: [actual, plan, previous]}", "has: [actual], range: {plan: \"> 0\", actuel: \"> 0\"}}")
    #expect(
        Edition.read(wrong, file: "e.yaml").diagnostics.map(\.code).filter { $0 == "edition.unknown-key" }.count == 2)
}
