// What is wrong with points that people give, cases and the best of a bloc.
import Diagnostics
import Testing

@testable import Rules

@Test("short forms are checked", arguments: shortFormFindings)
func shortFormFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let shortFormFindings: [Case] = [
    Case(
        "steps that do not lead to the end",
        "score: points",
        "judged: {from: 0, to: 10, step: 3, by: head}",
        """
        29:17+1 edition.judged
            không đi từ 0 đến 10 được bằng các bước 3 | steps of 3 do not lead from 0 to 10
        """),
    Case(
        "steps of zero",
        "score: points",
        "judged: {from: 0, to: 10, step: 0, by: head}",
        """
        29:17+1 edition.judged
            không đi từ 0 đến 10 được bằng các bước 0 | steps of 0 do not lead from 0 to 10
        """),
    Case(
        "points from high to low",
        "score: points",
        "judged: {from: 10, to: 0, step: 1, by: head}",
        """
        29:17+1 edition.judged
            không đi từ 10 đến 0 được bằng các bước 1 | steps of 1 do not lead from 10 to 0
        """),
    Case(
        "nobody who judges",
        "score: points",
        "judged: {from: 0, to: 10, step: 1}",
        """
        29:17+1 edition.missing-key
            thiếu khoá “by” | the key “by” is missing
        """),
    Case(
        "the best not above the target met",
        "score: points",
        "relative: {of: excess(export), best: 5, met: 5}",
        """
        29:19+1 edition.relative
            best (5) phải lớn hơn met (5), met không âm | best (5) must exceed met (5), met not below 0
        """),
    Case(
        "points below zero for the target met",
        "score: points",
        "relative: {of: excess(export), best: 10, met: -1}",
        """
        29:19+1 edition.relative
            best (10) phải lớn hơn met (-1), met không âm | best (10) must exceed met (-1), met not below 0
        """),
    Case(
        "an excess that is no number",
        "score: points",
        "relative: {of: filed, best: 10, met: 5}",
        """
        29:24+5 formula.type
            cần số, gặp đúng/sai | expected number, found boolean
        """),
    Case(
        "a function that reads a figure by itself cannot be asked of another board",
        """
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
          own(): export.actual / export.plan
          twice(): 2 * own()
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
                relative: {of: excess(export) + twice(), best: 10, met: 5}
        """,
        """
        31:24+24 edition.relative
            hàm own() đọc thẳng chỉ tiêu “export”, nên không so được với đơn vị khác | the function own() reads the indicator “export” itself, so it cannot be asked of other boards
            sửa: đưa chỉ tiêu vào làm tham số: own(export) | hand the indicator over: own(export)
        """),
    Case(
        "an entry without cases",
        "score: points",
        """
        base: 10
                deduct: [{points: 1}]
        """,
        """
        30:18+1 edition.missing-key
            thiếu khoá “each” | the key “each” is missing
        """),
    Case(
        "deductions of nothing",
        "score: points",
        """
        base: 10
                deduct: [{each: export.actual, points: 0}]
                bonus: [{each: export.actual, points: 1, atMost: -1, title: {vi: x}}]
        """,
        """
        30:48+1 edition.number
            points là 0 | points is 0
            cần: một số dương | a positive number
        31:58+2 edition.sign
            atMost là -1 | atMost is -1
            cần: một số dương | a positive number
            sửa: viết 1: deduct đã là trừ, bonus đã là cộng | write 1: deduct takes off and bonus adds by themselves
        31:69+1 edition.missing-key
            thiếu khoá “en” | the key “en” is missing
        """),
    Case(
        "cases that are no number",
        "score: points",
        """
        base: 10
                bonus: [{each: filed, points: 1}]
        """,
        """
        30:24+5 formula.type
            cần số, gặp đúng/sai | expected number, found boolean
        """),
    Case(
        "deductions that are no list",
        "score: points",
        """
        base: 10
                deduct: {each: export.actual, points: 1}
        """,
        """
        30:17+1 edition.wrong-type
            gặp nhóm khoá | found a mapping
            cần: danh sách, hoặc {atMost: 7, cases: […]} | a list, or {atMost: 7, cases: […]}
        """),
    Case(
        "limits of a criterion the wrong way round",
        "score: points",
        """
        score: points
                atLeast: 5
                atMost: 1
        """,
        """
        31:17+1 edition.number
            1 không hợp lệ ở đây | 1 is not valid here
            cần: không nhỏ hơn atLeast (5) | not below atLeast (5)
        """),
    Case(
        "more points than the table states are pointed out",
        "score: points",
        "judged: {from: 0, to: 12, step: 1, by: head}",
        """
        27:17+2 edition.points warning
            bảng ghi 10 điểm, cách chấm cho nhiều nhất 12 | the table states 10 points, the rule yields at most 12
        """),
    Case(
        "points that nobody can reach are pointed out",
        "score: points",
        "relative: {of: excess(export), best: 8, met: 4}",
        """
        27:17+2 edition.points warning
            bảng ghi 10 điểm, cách chấm cho nhiều nhất 8 | the table states 10 points, the rule yields at most 8
        """),
    Case(
        "a short form that is no mapping",
        "score: points",
        "growth: export",
        """
        29:17+6 edition.wrong-type
            gặp một giá trị | found a single value
            cần: nhóm khoá: of, from, to, noBase | a mapping with of, from, to, noBase
        """),
    Case(
        "an unknown key of a short form",
        "score: points",
        "growth: {of: export, form: 0, to: 20}",
        """
        29:30+4 edition.unknown-key
            khoá “form” không có ở đây | there is no key “form” here
            cần: of, from, to, noBase
            sửa: có phải “from”? | did you mean “from”?
        """),
    Case(
        "a rule about a broken indicator is not an error on top",
        """
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
          export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flows, has: [actual, plan, previous]}
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
                growth: {of: export, to: 20}
                examples: [{given: {export: 5}, points: 5}]
        """,
        """
        14:75+5 edition.unknown-value
            không có lựa chọn “flows” | “flows” is not a choice here
            cần: flow | stock | ratio | count
            sửa: có phải “flow”? | did you mean “flow”?
        """),
    Case(
        "a rule about a broken function is not an error on top",
        """
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
          excess(x): 1 +
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
                relative: {of: excess(export), best: 10, met: 5}
        """,
        """
        17:17+1 formula.syntax
            công thức kết thúc ở đây, cần một giá trị | the formula ends here, expected a value
        """),
]
