// What is wrong with the head of an edition.
import Diagnostics
import Testing

@testable import Rules

@Test("the head of an edition is checked", arguments: headFindings)
func headFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let headFindings: [Case] = [
    Case(
        "an unknown key is told with the closest known one",
        """
        points: 10
        rounding
        """,
        """
        pionts: 10
        rounding
        """,
        """
        1:1+1 edition.missing-key
            thiếu khoá “points” | the key “points” is missing
        7:1+6 edition.unknown-key
            khoá “pionts” không có ở đây | there is no key “pionts” here
            cần: edition, bloc, status, decision, title, note, valid, source, points, planShare, rounding, deadlines, ballots, ranking, grades, flags, indicators, rates, functions, checks, sections, vetoes
            sửa: có phải “points”? | did you mean “points”?
        """),
    Case(
        "an unknown key that resembles nothing has no suggestion",
        "bloc: delta",
        """
        bloc: delta
        whatever: 1
        """,
        """
        3:1+8 edition.unknown-key
            khoá “whatever” không có ở đây | there is no key “whatever” here
            cần: edition, bloc, status, decision, title, note, valid, source, points, planShare, rounding, deadlines, ballots, ranking, grades, flags, indicators, rates, functions, checks, sections, vetoes
        """),
    Case(
        "a missing key is told at the mapping that lacks it",
        """
        bloc: delta

        """,
        "",
        """
        1:1+1 edition.missing-key
            thiếu khoá “bloc” | the key “bloc” is missing
        """),
    Case(
        "a mapping where a text belongs",
        "bloc: delta",
        "bloc: {a: 1}",
        """
        2:7+1 edition.wrong-type
            gặp nhóm khoá | found a mapping
            cần: một đoạn chữ | a text
        """),
    Case(
        "a list where a mapping belongs",
        "rounding: {at: criterion, places: 2, mode: half up}",
        "rounding: [criterion]",
        """
        8:11+1 edition.wrong-type
            gặp danh sách | found a list
            cần: nhóm khoá: at, places, mode | a mapping with at, places, mode
        """),
    Case(
        "a text where a mapping belongs tells no missing keys on top",
        "title: {vi: Bảng điểm, en: Table}",
        "title: Table",
        """
        4:8+5 edition.wrong-type
            gặp một giá trị | found a single value
            cần: nhóm khoá: vi, en | a mapping with vi, en
        """),
    Case(
        "an empty value",
        "bloc: delta",
        "bloc:",
        """
        2:6+1 edition.empty
            giá trị trống | the value is empty
            cần: một đoạn chữ | a text
        """),
    Case(
        "a value of blanks is empty",
        """
        document: Quyết định 1}
        points
        """,
        """
        document: "  "}
        points
        """,
        """
        6:20+4 edition.empty
            giá trị trống | the value is empty
            cần: một đoạn chữ | a text
        """),
    Case(
        "YAML's null is empty, in quotes it is a text",
        "title: {vi: Bảng điểm, en: Table}",
        #"title: {vi: ~, en: "null"}"#,
        """
        4:13+1 edition.empty
            giá trị trống | the value is empty
            cần: một đoạn chữ | a text
        """),
    Case(
        "a text in one language only",
        "title: {vi: Bảng điểm, en: Table}",
        "title: {vi: Bảng điểm}",
        """
        4:8+1 edition.missing-key
            thiếu khoá “en” | the key “en” is missing
        """),
    Case(
        "a number with a comma",
        """
        points: 10
        rounding
        """,
        """
        points: 10,5
        rounding
        """,
        """
        7:9+4 edition.number
            “10,5” có dấu phẩy | “10,5” has a comma
            cần: một số như 12.5 hoặc 1/3 | a number such as 12.5 or 1/3
            sửa: dùng dấu chấm cho phần thập phân, không dùng dấu nhóm | use a point for decimals and no thousands mark
        """),
    Case(
        "a number with words",
        """
        points: 10
        rounding
        """,
        """
        points: ten
        rounding
        """,
        """
        7:9+3 edition.number
            “ten” không phải là số | “ten” is not a number
            cần: một số như 12.5 hoặc 1/3 | a number such as 12.5 or 1/3
        """),
    Case(
        "a percentage is no number",
        """
        points: 10
        rounding
        """,
        """
        points: 10%
        rounding
        """,
        """
        7:9+3 edition.number
            “10%” không phải là số | “10%” is not a number
            cần: một số như 12.5 hoặc 1/3 | a number such as 12.5 or 1/3
        """),
    Case(
        "a quotient by zero",
        """
        points: 10
        rounding
        """,
        """
        points: 1/0
        rounding
        """,
        """
        7:9+3 edition.number
            “1/0” không phải là số | “1/0” is not a number
            cần: một số như 12.5 hoặc 1/3 | a number such as 12.5 or 1/3
        """),
    Case(
        "a quotient with a comma",
        """
        points: 10
        rounding
        """,
        """
        points: 1,5/2
        rounding
        """,
        """
        7:9+5 edition.number
            “1,5/2” có dấu phẩy | “1,5/2” has a comma
            cần: một số như 12.5 hoặc 1/3 | a number such as 12.5 or 1/3
            sửa: dùng dấu chấm cho phần thập phân, không dùng dấu nhóm | use a point for decimals and no thousands mark
        """),
    Case(
        "two bars make no quotient",
        """
        points: 10
        rounding
        """,
        """
        points: 1/2/3
        rounding
        """,
        """
        7:9+5 edition.number
            “1/2/3” không phải là số | “1/2/3” is not a number
            cần: một số như 12.5 hoặc 1/3 | a number such as 12.5 or 1/3
        """),
    Case(
        "points below zero",
        """
        points: 10
        rounding
        """,
        """
        points: -1
        rounding
        """,
        """
        7:9+2 edition.number
            -1 không hợp lệ ở đây | -1 is not valid here
            cần: số điểm từ 0 trở lên | points from 0 up
        """),
]
