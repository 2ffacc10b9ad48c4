// What is wrong with quotas, flags and the cap of classes; and what is read where nothing is wrong.
import Diagnostics
import Exact
import Testing

@testable import Rules

private let fair = "- {id: fair, title: {vi: Khá, en: Fair}, from: 5}"

private func fair(_ more: String) -> String { String(fair.dropLast()) + ", \(more)}" }

/// Flags after the classes, from line 13 on.
private func flags(_ lines: String...) -> String {
    ([fair, "flags:"] + lines.map { "  - {\($0)}" }).joined(separator: "\n")
}

@Test("quotas and flags are checked", arguments: quotaFindings)
func quotaFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let quotaFindings: [Case] = [
    Case("a share without its rounding", fair, fair("quota: 20%"), "?"),
    Case("rounding of a whole number", fair, fair("quota: 2, quotaRounding: down"), "?"),
    Case("rounding and ties without a quota", fair, fair("quotaRounding: down, quotaTies: all"), "?"),
    Case("no share of nothing", fair, fair("quota: 0%, quotaRounding: down"), "?"),
    Case("no share of more than all", fair, fair("quota: 120%, quotaRounding: down"), "?"),
    Case("no part of a board", fair, fair("quota: 2.5"), "?"),
    Case("no places at all", fair, fair("quota: 0"), "?"),
    Case("a quota in words", fair, fair("quota: a few"), "?"),
    Case(
        "an unknown rounding and an unknown way with ties", fair, fair("quota: 20%, quotaRounding: dwn, quotaTies: al"),
        "?"),
    Case("a flag without a quota", fair, flags("id: city, title: {vi: Cờ, en: Flag}, from: 5"), "?"),
    Case(
        "flags are told apart by their ids", fair,
        flags("id: city, title: {vi: Cờ, en: Flag}, quota: 1", "id: city, title: {vi: Cờ, en: Flag}, quota: 1"), "?"),
    Case("flags that are no list", fair, fair + "\nflags: {id: city}", "?"),
    Case(
        "a class that the cap puts out of reach",
        "grades:\n  - {id: good, title: {vi: Tốt, en: Good}, from: 8}\n  - {id: fair, title: {vi: Khá, en: Fair}, from: 5}",
        "grades: {atMost: 7, classes: [{id: good, title: {vi: Tốt, en: Good}, from: 8}, {id: fair, title: {vi: Khá, en: Fair}, from: 5}]}",
        "?"),
    Case(
        "a cap without classes",
        "grades:\n  - {id: good, title: {vi: Tốt, en: Good}, from: 8}\n  - {id: fair, title: {vi: Khá, en: Fair}, from: 5}",
        "grades: {atMost: 7}", "?"),
]

@Test("quotas are read as they are written")
func quotasAreRead() throws {
    let text = Fixture.changed(
        Fixture.edition, fair,
        """
        - {id: fair, title: {vi: Khá, en: Fair}, from: 5, quota: 12.5%, quotaRounding: half up, quotaTies: none}
        flags:
          - {id: city, title: {vi: Cờ, en: Flag}, quota: 2, quotaTies: all}
          - {id: bloc, title: {vi: Cờ, en: Flag}, from: 7, quota: 100%, quotaRounding: down}
        """)
    let edition = try #require(Edition.read(text, file: "e.yaml").edition)
    #expect(edition.gradesAtMost == nil && edition.grades[0].quota == nil)
    let eighth = try #require(Rational(1).divided(by: 8))
    #expect(edition.grades[1].quota == Grade.Quota(size: .share(eighth, .halfUp), ties: .none))
    #expect(edition.flags.map(\.id) == ["city", "bloc"] && edition.flags.map(\.from) == [0, 7])
    #expect(edition.flags[0].quota == Grade.Quota(size: .count(2), ties: .all))
    // A tie is voted on where nothing is said.
    #expect(edition.flags[1].quota == Grade.Quota(size: .share(1, .down), ties: .vote))
}
