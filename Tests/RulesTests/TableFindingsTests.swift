// What is wrong with the table.
import Diagnostics
import Testing

@testable import Rules

@Test("sections and criteria are checked", arguments: tableFindings)
func tableFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let tableFindings: [Case] = [
    Case(
        "sections that do not add up to the edition",
        """
        points: 10
        rounding
        """,
        """
        points: 100
        rounding
        """,
        """
        7:9+3 edition.sum
            bảng ghi 100 điểm, các nhóm cộng lại được 10 | the table states 100 points, its sections add up to 10
        """),
    Case(
        "criteria that do not add up to their section, nor that to the edition",
        """
        points: 10
            criteria
        """,
        """
        points: 12.5
            criteria
        """,
        """
        7:9+2 edition.sum
            bảng ghi 10 điểm, các nhóm cộng lại được 12.5 | the table states 10 points, its sections add up to 12.5
        23:13+4 edition.sum
            nhóm A ghi 12.5 điểm, các phần cộng lại được 10 | section A states 12.5 points, its parts add up to 10
        """),
    Case(
        "sections inside sections add up too",
        """
        criteria:
              - id: A.1
                title: {vi: Tiêu chí, en: Criterion}
                points: 10
        """,
        """
        sections:
              - id: A.I
                title: {vi: Nhóm, en: Group}
                points: 8
                criteria: []
            criteria:
              - id: A.1
                title: {vi: Tiêu chí, en: Criterion}
                points: 1
        """,
        """
        23:13+2 edition.sum
            nhóm A ghi 10 điểm, các phần cộng lại được 9 | section A states 10 points, its parts add up to 9
        27:17+1 edition.sum
            nhóm A.I ghi 8 điểm, các phần cộng lại được 0 | section A.I states 8 points, its parts add up to 0
        """),
    Case(
        "points that cannot be read are in no sum",
        """
        points: 10
                source
        """,
        """
        points: 10p
                source
        """,
        """
        27:17+3 edition.number
            “10p” không phải là số | “10p” is not a number
            cần: một số như 12.5 hoặc 1/3 | a number such as 12.5 or 1/3
        """),
    Case(
        "a criterion with another error still counts in the sum",
        """
        points: 10
                source: {document: Quyết định 1}
        """,
        "points: 10",
        """
        25:9+1 edition.missing-key
            thiếu khoá “source” | the key “source” is missing
        """),
    Case(
        "a section without criteria",
        """
        criteria:
              - id: A.1
                title: {vi: Tiêu chí, en: Criterion}
                points: 10
                source: {document: Quyết định 1}
                score: points
        """,
        "appraisedBy: x",
        """
        21:5+1 edition.missing-key
            thiếu khoá “criteria” | the key “criteria” is missing
        """),
    Case(
        "criteria that are no list",
        """
        criteria:
              - id: A.1
                title: {vi: Tiêu chí, en: Criterion}
                points: 10
                source: {document: Quyết định 1}
                score: points
        """,
        "criteria: none",
        """
        24:15+4 edition.wrong-type
            gặp một giá trị | found a single value
            cần: danh sách | a list
        """),
    Case(
        "sections that are no list, in the ranking not missing on top",
        """
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
        """,
        """
        ranking: {on: rounded, keys: [total, section A], ties: share}
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
        sections: none
        """,
        """
        20:11+4 edition.wrong-type
            gặp một giá trị | found a single value
            cần: danh sách | a list
        """),
    Case(
        "a number of the table with a space",
        "id: A.1",
        "id: A 1",
        """
        25:13+3 edition.identifier
            “A 1” không dùng làm tên được | “A 1” cannot be a name here
            cần: số thứ tự không có dấu cách, dấu phẩy | a number of the table without spaces or commas
        """),
    Case(
        "a number of the table with a mark that is not seen",
        "id: A.1",
        "id: A.1\u{200B}",
        """
        25:13+4 edition.identifier
            “A.1\u{200B}” không dùng làm tên được | “A.1\u{200B}” cannot be a name here
            cần: số thứ tự không có dấu cách, dấu phẩy | a number of the table without spaces or commas
        """),
    Case(
        "a criterion's number twice",
        "vetoes:",
        """
          - id: B
            title: {vi: B, en: B}
            points: 0
            criteria:
              - {id: A.1, title: {vi: a, en: a}, points: 0, source: {document: x}, pass: "true"}
        vetoes:
        """,
        """
        34:14+3 edition.duplicate-id
            “A.1” đã dùng ở dòng 25 | “A.1” is already used on line 25
        """),
    Case(
        "a section's number twice",
        "vetoes:",
        """
          - {id: A, title: {vi: B, en: B}, points: 0, criteria: []}
        vetoes:
        """,
        """
        30:10+1 edition.duplicate-id
            “A” đã dùng ở dòng 21 | “A” is already used on line 21
        """),
    Case(
        "limits the wrong way round",
        "title: {vi: Nhóm, en: Group}",
        """
        title: {vi: Nhóm, en: Group}
            atLeast: 5
            atMost: 4
        """,
        """
        24:13+1 edition.number
            4 không hợp lệ ở đây | 4 is not valid here
            cần: không nhỏ hơn atLeast (5) | not below atLeast (5)
        """),
    Case(
        "a policy for missing figures that is none",
        "score: points",
        """
        score: points
                missing: none
        """,
        """
        30:18+4 edition.unknown-value
            không có lựa chọn “none” | “none” is not a choice here
            cần: undetermined | zero | not assigned
        """),
    Case(
        "a condition of assignment that is a number",
        "score: points",
        """
        score: points
                assigned: export.actual
        """,
        """
        30:19+13 formula.type
            cần đúng/sai, gặp số | expected boolean, found number
        """),
    Case(
        "a criterion that is no mapping",
        """
        - id: A.1
                title: {vi: Tiêu chí, en: Criterion}
                points: 10
                source: {document: Quyết định 1}
                score: points
        """,
        "- A.1",
        """
        25:9+3 edition.wrong-type
            gặp một giá trị | found a single value
            cần: nhóm khoá: id, title, points, missing, evidence, source, assigned, atLeast, atMost, examples, times, score, percentOfPlan, growth, bands, base, deduct, bonus, pass, judged, relative | a mapping with id, title, points, missing, evidence, source, assigned, atLeast, atMost, examples, times, score, percentOfPlan, growth, bands, base, deduct, bonus, pass, judged, relative
        """),
    Case(
        "a section that is no mapping, and so no sum of the edition",
        "vetoes:",
        """
          - B
        vetoes:
        """,
        """
        30:5+1 edition.wrong-type
            gặp một giá trị | found a single value
            cần: nhóm khoá: id, kind, title, points, atMost, atLeast, appraisedBy, source, criteria, sections | a mapping with id, kind, title, points, atMost, atLeast, appraisedBy, source, criteria, sections
        """),
]
