// What is wrong with grades, and everything at once.
import Diagnostics
import Testing

@testable import Rules

@Test("grades are checked", arguments: gradeFindings)
func gradeFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let gradeFindings: [Case] = [
    Case(
        "a grade that lies above the one before it",
        "from: 5",
        "from: 8",
        """
        12:10+4 edition.grades
            hạng “fair” (từ 8) phải thấp hơn hạng trước nó “good” (từ 8) | the grade “fair” (from 8) must lie below the one before it, “good” (from 8)
        """),
    Case(
        "grades are told apart by their ids",
        "id: fair",
        "id: good",
        """
        12:10+4 edition.duplicate-id
            “good” đã dùng ở dòng 11 | “good” is already used on line 11
        """),
    Case(
        "grades without their parts",
        "- {id: fair, title: {vi: Khá, en: Fair}, from: 5}",
        "- {id: fair}",
        """
        12:5+1 edition.missing-key
            thiếu khoá “title” | the key “title” is missing
        12:5+1 edition.missing-key
            thiếu khoá “from” | the key “from” is missing
        """),
    Case(
        "a grade that is no mapping",
        "- {id: fair, title: {vi: Khá, en: Fair}, from: 5}",
        "- fair",
        """
        12:5+4 edition.wrong-type
            gặp một giá trị | found a single value
            cần: nhóm khoá: id, title, from, quota, quotaRounding, quotaTies | a mapping with id, title, from, quota, quotaRounding, quotaTies
        """),
    Case(
        "grades that are no list",
        """
        grades:
          - {id: good, title: {vi: Tốt, en: Good}, from: 8}
          - {id: fair, title: {vi: Khá, en: Fair}, from: 5}
        """,
        "grades: none",
        """
        10:9+4 edition.wrong-type
            gặp một giá trị | found a single value
            cần: danh sách | a list
        """),
    Case(
        "everything wrong in a file comes at once and in reading order",
        """
        edition: example
        bloc: delta
        status: proposal
        title: {vi: Bảng điểm, en: Table}
        valid: {from: 2024-H1, to: 2024}
        source: {document: Quyết định 1}
        points: 10
        rounding: {at: criterion, places: 2, mode: half up}
        ranking: {on: rounded, keys: [total], ties: share}
        grades:
          - {id: good, title: {vi: Tốt, en: Good}, from: 8}
          - {id: fair, title: {vi: Khá, en: Fair}, from: 5}
        indicators:
          export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flow, has: [actual, plan, previous]}
          filed: {title: {vi: Tự chấm, en: Self-score}, unit: yes/no, nature: count, has: [actual]}
        functions:
          excess(x): (x.actual - x.plan) / x.plan
        checks:
          - {that: export.actual > 0, else: {vi: Sai, en: Wrong}}
        sections:
          - id: A
            title: {vi: Nhóm, en: Group}
            points: 10
            criteria:
              - id: A.1
                title: {vi: Tiêu chí, en: Criterion}
                points: 10
                source: {document: Quyết định 1}
                score: points
        vetoes:
          - {when: filed = false, reason: {vi: Chưa nộp, en: Not filed}}
        """,
        """
        bloc: [delta]
        status: proposal
        title: {vi: Bảng điểm, en: Table}
        valid: {from: 2024-H1, to: 2024}
        source: {document: Quyết định 1}
        points: 1,0
        rounding: {at: criterion, places: 2, mode: half up}
        ranking: {on: rounded, keys: [total, section Z], ties: share}
        grades:
          - {id: good, title: {vi: Tốt, en: Good}, from: 8}
          - {id: fair, title: {vi: Khá, en: Fair}, from: 5}
        indicators:
          export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flw, has: [actual, plan, previous]}
          filed: {title: {vi: Tự chấm, en: Self-score}, unit: yes/no, nature: count, has: [actual]}
        functions:
          excess(x): (x.actual - x.plan / x.plan
        checks:
          - {that: exprot.actual > 0, else: {vi: Sai, en: Wrong}}
        sections:
          - id: A
            title: {vi: Nhóm, en: Group}
            points: 10
            criterions:
              - x
            criteria:
              - id: A.1
                title: {vi: Tiêu chí, en: Criterion}
                points: 10
                source: {document: Quyết định 1}
                score: 1 + "a"
        vetoes:
          - {when: filed + 1, reason: {vi: Chưa nộp, en: Not filed}}
        """,
        """
        1:1+1 edition.missing-key
            thiếu khoá “edition” | the key “edition” is missing
        1:7+1 edition.wrong-type
            gặp danh sách | found a list
            cần: một đoạn chữ | a text
        6:9+3 edition.number
            “1,0” có dấu phẩy | “1,0” has a comma
            cần: một số như 12.5 hoặc 1/3 | a number such as 12.5 or 1/3
            sửa: dùng dấu chấm cho phần thập phân, không dùng dấu nhóm | use a point for decimals and no thousands mark
        8:38+9 edition.ranking-keys
            căn cứ xếp hạng “section Z” không có trong bảng | the ranking key “section Z” names nothing in the table
        13:75+3 edition.unknown-value
            không có lựa chọn “flw” | “flw” is not a choice here
            cần: flow | stock | ratio | count
            sửa: có phải “flow”? | did you mean “flow”?
        16:41+1 formula.syntax
            công thức kết thúc ở đây, cần “)” | the formula ends here, expected “)”
        18:12+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        23:5+10 edition.unknown-key
            khoá “criterions” không có ở đây | there is no key “criterions” here
            cần: id, kind, title, points, atMost, atLeast, appraisedBy, source, criteria, sections
        30:16+7 formula.type
            không cộng được số với chuỗi | cannot add number and string
        32:12+5 formula.type
            “+” cần số hoặc chuỗi, gặp đúng/sai | “+” needs numbers or strings, found boolean
        32:12+9 formula.type
            cần đúng/sai, gặp số | expected boolean, found number
        """),
]
