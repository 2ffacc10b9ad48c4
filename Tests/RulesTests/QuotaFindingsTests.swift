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
    Case(
        "a share without its rounding", fair, fair("quota: 20%"),
        """
        12:5+1 edition.missing-key
            thiếu khoá “quotaRounding” | the key “quotaRounding” is missing
        """),
    Case(
        "rounding of a whole number", fair, fair("quota: 2, quotaRounding: down"),
        """
        12:78+4 edition.quota
            quota là số nguyên, không có gì để làm tròn | a whole quota has nothing to round
        """),
    Case(
        "rounding and ties without a quota", fair, fair("quotaRounding: down, quotaTies: all"),
        """
        12:68+4 edition.quota
            có quotaRounding mà không có quota | quotaRounding stands without a quota
        12:85+3 edition.quota
            có quotaTies mà không có quota | quotaTies stands without a quota
        """),
    Case(
        "no share of nothing", fair, fair("quota: 0%, quotaRounding: down"),
        """
        12:60+2 edition.quota
            không hiểu quota “0%” | “0%” is not a quota
            cần: 20% (trên 0 đến 100%) hoặc một số đơn vị như 2 | 20% (above 0 up to 100%) or a number of boards such as 2
        """),
    Case(
        "no share of more than all", fair, fair("quota: 120%, quotaRounding: down"),
        """
        12:60+4 edition.quota
            không hiểu quota “120%” | “120%” is not a quota
            cần: 20% (trên 0 đến 100%) hoặc một số đơn vị như 2 | 20% (above 0 up to 100%) or a number of boards such as 2
        """),
    Case(
        "no part of a board", fair, fair("quota: 2.5"),
        """
        12:60+3 edition.quota
            không hiểu quota “2.5” | “2.5” is not a quota
            cần: 20% (trên 0 đến 100%) hoặc một số đơn vị như 2 | 20% (above 0 up to 100%) or a number of boards such as 2
        """),
    Case(
        "no places at all", fair, fair("quota: 0"),
        """
        12:60+1 edition.quota
            không hiểu quota “0” | “0” is not a quota
            cần: 20% (trên 0 đến 100%) hoặc một số đơn vị như 2 | 20% (above 0 up to 100%) or a number of boards such as 2
        """),
    Case(
        "a quota in words", fair, fair("quota: a few"),
        """
        12:60+5 edition.quota
            không hiểu quota “a few” | “a few” is not a quota
            cần: 20% (trên 0 đến 100%) hoặc một số đơn vị như 2 | 20% (above 0 up to 100%) or a number of boards such as 2
        """),
    Case(
        "an unknown rounding and an unknown way with ties", fair, fair("quota: 20%, quotaRounding: dwn, quotaTies: al"),
        """
        12:80+3 edition.unknown-value
            không có lựa chọn “dwn” | “dwn” is not a choice here
            cần: up | down | half up | half down | half even | floor | ceiling
            sửa: có phải “down”? | did you mean “down”?
        12:96+2 edition.unknown-value
            không có lựa chọn “al” | “al” is not a choice here
            cần: vote | all | none
            sửa: có phải “all”? | did you mean “all”?
        """),
    Case(
        "a flag without a quota", fair, flags("id: city, title: {vi: Cờ, en: Flag}, from: 5"),
        """
        14:5+1 edition.missing-key
            thiếu khoá “quota” | the key “quota” is missing
        """),
    Case(
        "flags are told apart by their ids", fair,
        flags("id: city, title: {vi: Cờ, en: Flag}, quota: 1", "id: city, title: {vi: Cờ, en: Flag}, quota: 1"),
        """
        15:10+4 edition.duplicate-id
            “city” đã dùng ở dòng 14 | “city” is already used on line 14
        """),
    Case(
        "flags that are no list", fair, fair + "\nflags: {id: city}",
        """
        13:8+1 edition.wrong-type
            gặp nhóm khoá | found a mapping
            cần: danh sách | a list
        """),
    Case(
        "a cap without classes",
        "grades:\n  - {id: good, title: {vi: Tốt, en: Good}, from: 8}\n  - {id: fair, title: {vi: Khá, en: Fair}, from: 5}",
        "grades: {atMost: 7}",
        """
        10:9+1 edition.missing-key
            thiếu khoá “classes” | the key “classes” is missing
        """),
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
