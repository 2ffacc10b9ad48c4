// What is wrong with examples.
import Diagnostics
import Testing

@testable import Rules

@Test("examples are checked", arguments: exampleFindings)
func exampleFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let exampleFindings: [Case] = [
    Case(
        "no points",
        "score: points",
        """
        score: export.actual
                examples:
                  - {given: {export: 5}}
        """,
        """
        31:13+1 edition.missing-key
            thiếu khoá “points” | the key “points” is missing
        """),
    Case(
        "an unknown indicator",
        "score: points",
        """
        score: export.actual
                examples:
                  - {given: {exprot: 5}, points: 5}
        """,
        """
        31:22+6 edition.unknown-indicator
            không có chỉ tiêu “exprot” | there is no indicator “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "an attribute that the indicator does not have",
        "score: points",
        """
        score: export.actual
                examples:
                  - {given: {export: {actual: 5, reportedPlanPercent: 3}}, points: 5}
        """,
        """
        31:42+19 edition.unknown-key
            khoá “reportedPlanPercent” không có ở đây | there is no key “reportedPlanPercent” here
            cần: actual, plan, previous
        """),
    Case(
        "figures that are no mapping",
        "score: points",
        """
        score: export.actual
                examples:
                  - {given: [export], points: 5}
        """,
        """
        31:21+1 edition.wrong-type
            gặp danh sách | found a list
            cần: {export: {actual: 120, plan: 100}}
        """),
    Case(
        "a figure that is no number",
        "score: points",
        """
        score: export.actual
                examples:
                  - {given: {export: many}, points: 5}
        """,
        """
        31:30+4 edition.number
            “many” không phải là số | “many” is not a number
            cần: một số như 12.5 hoặc 1/3 | a number such as 12.5 or 1/3
        """),
    Case(
        "a yes/no figure that is a number",
        "score: points",
        """
        score: export.actual
                examples:
                  - {given: {filed: 1}, points: 5}
        """,
        """
        31:29+1 edition.wrong-type
            gặp một giá trị | found a single value
            cần: yes | no
        """),
    Case(
        "a period that is none",
        "score: points",
        """
        score: export.actual
                examples:
                  - {given: {export: 5}, period: 2024-X, points: 5}
        """,
        """
        31:42+6 edition.period
            “2024-X” không phải là kỳ | “2024-X” is not a period
            cần: 2024, 2024-H1, 2024-H2, 2024-Q1 … 2024-Q4
        """),
    Case(
        "figures of others that are no list",
        "score: points",
        """
        score: export.actual
                examples:
                  - {given: {export: 5}, others: {export: 5}, points: 5}
        """,
        """
        31:42+1 edition.wrong-type
            gặp nhóm khoá | found a mapping
            cần: danh sách | a list
        """),
    Case(
        "awarded points where nobody awards any",
        "score: points",
        """
        score: export.actual
                examples:
                  - {given: {export: 5}, awarded: 5, points: 5}
        """,
        """
        31:43+1 edition.example
            tiêu chí này không do người chấm, nên ví dụ không có awarded | nobody awards points for this criterion, so an example has no awarded
        """),
    Case(
        "awarded points that cannot be given",
        "score: points",
        """
        judged: {from: 0, to: 10, step: 1, by: head}
                examples:
                  - {awarded: 5.5, points: 5}
                  - {awarded: 11, points: 5}
        """,
        """
        31:23+3 edition.number
            5.5 không hợp lệ ở đây | 5.5 is not valid here
            cần: từ 0 đến 10, bước 1 | from 0 to 10 in steps of 1
        32:23+2 edition.number
            11 không hợp lệ ở đây | 11 is not valid here
            cần: từ 0 đến 10, bước 1 | from 0 to 10 in steps of 1
        """),
    Case(
        "an example that is no mapping",
        "score: points",
        """
        score: export.actual
                examples:
                  - 5
        """,
        """
        31:13+1 edition.wrong-type
            gặp một giá trị | found a single value
            cần: nhóm khoá: given, others, awarded, points, period | a mapping with given, others, awarded, points, period
        """),
]
