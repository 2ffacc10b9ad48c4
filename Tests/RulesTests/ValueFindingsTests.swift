// What is wrong with names, dates, periods and choices.
import Diagnostics
import Testing

@testable import Rules

@Test("values are checked", arguments: valueFindings)
func valueFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let valueFindings: [Case] = [
    Case(
        "a name of the edition with a space",
        "edition: example",
        "edition: my edition",
        """
        1:10+10 edition.identifier
            “my edition” không dùng làm tên được | “my edition” cannot be a name here
            cần: chữ không dấu, chữ số, - và _ | letters without marks, digits, - and _
        """),
    Case(
        "a name with letters that files and commands cannot rely on",
        "bloc: delta",
        "bloc: đồng-bằng",
        """
        2:7+9 edition.identifier
            “đồng-bằng” không dùng làm tên được | “đồng-bằng” cannot be a name here
            cần: chữ không dấu, chữ số, - và _ | letters without marks, digits, - and _
        """),
    Case(
        "a name that is too long",
        "edition: example",
        "edition: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
        """
        1:10+65 edition.identifier
            “eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee” không dùng làm tên được | “eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee” cannot be a name here
            cần: chữ không dấu, chữ số, - và _ | letters without marks, digits, - and _
        """),
    Case(
        "an unknown status",
        "status: proposal",
        "status: propsal",
        """
        3:9+7 edition.unknown-value
            không có trạng thái “propsal” | there is no status “propsal”
            cần: proposal | signed
            sửa: có phải “proposal”? | did you mean “proposal”?
        """),
    Case(
        "a signed edition names its decision",
        "status: proposal",
        "status: signed",
        """
        1:1+1 edition.missing-key
            thiếu khoá “decision” | the key “decision” is missing
        """),
    Case(
        "a decision has number, date and author",
        "status: proposal",
        """
        status: signed
        decision: {number: 1/QĐ, date: 2024-02-30}
        """,
        """
        4:11+1 edition.missing-key
            thiếu khoá “by” | the key “by” is missing
        4:32+10 edition.date
            “2024-02-30” không phải là ngày | “2024-02-30” is not a date
            cần: 2025-06-30
        """),
    Case(
        "a proposal has no decision",
        "status: proposal",
        """
        status: proposal
        decision: {number: 1/QĐ, date: 2024-02-29, by: Khối}
        """,
        """
        4:11+1 edition.decision
            bản đề xuất không có quyết định | a proposal has no decision
            sửa: bỏ decision, hoặc ghi status: signed | leave decision out, or write status: signed
        """),
    Case(
        "a period that does not exist",
        "from: 2024-H1",
        "from: 2024-H3",
        """
        5:15+7 edition.period
            “2024-H3” không phải là kỳ | “2024-H3” is not a period
            cần: 2024, 2024-H1, 2024-H2, 2024-Q1 … 2024-Q4
        """),
    Case(
        "a period written the other way round",
        "from: 2024-H1",
        "from: H1-2024",
        """
        5:15+7 edition.period
            “H1-2024” không phải là kỳ | “H1-2024” is not a period
            cần: 2024, 2024-H1, 2024-H2, 2024-Q1 … 2024-Q4
        """),
    Case(
        "validity that ends before it begins",
        "from: 2024-H1, to: 2024",
        "from: 2024-H1, to: 2023",
        """
        5:8+1 edition.validity
            2023 kết thúc trước 2024-H1 | 2023 ends before 2024-H1
        """),
    Case(
        "a plan share out of range",
        """
        points: 10
        rounding
        """,
        """
        planShare: {H1: 0, Q1: 3/2, H2: 1/2}
        points: 10
        rounding
        """,
        """
        7:17+1 edition.number
            0 không hợp lệ ở đây | 0 is not valid here
            cần: một phần của kế hoạch năm, trên 0 đến 1 | a share of the year's plan, above 0 up to 1
        7:24+3 edition.number
            1.5 không hợp lệ ở đây | 1.5 is not valid here
            cần: một phần của kế hoạch năm, trên 0 đến 1 | a share of the year's plan, above 0 up to 1
        """),
    Case(
        "a plan share of no part of a year",
        """
        points: 10
        rounding
        """,
        """
        planShare: {H3: 1/2}
        points: 10
        rounding
        """,
        """
        7:13+2 edition.unknown-key
            khoá “H3” không có ở đây | there is no key “H3” here
            cần: year, H1, H2, Q1, Q2, Q3, Q4
            sửa: có phải “H1”? | did you mean “H1”?
        """),
    Case(
        "an unknown place of rounding",
        "at: criterion",
        "at: criteria",
        """
        8:16+8 edition.unknown-value
            không có lựa chọn “criteria” | “criteria” is not a choice here
            cần: criterion | section | total | none
            sửa: có phải “criterion”? | did you mean “criterion”?
        """),
    Case(
        "places of rounding are few and whole",
        "places: 2",
        "places: 2.5",
        """
        8:35+3 edition.number
            2.5 không hợp lệ ở đây | 2.5 is not valid here
            cần: số nguyên từ 0 đến 10 | a whole number from 0 to 10
        """),
    Case(
        "more places than ten",
        "places: 2",
        "places: 11",
        """
        8:35+2 edition.number
            11 không hợp lệ ở đây | 11 is not valid here
            cần: số nguyên từ 0 đến 10 | a whole number from 0 to 10
        """),
    Case(
        "places and mode have no effect where nothing is rounded",
        "at: criterion",
        "at: none",
        """
        8:30+1 edition.rounding warning
            places không có tác dụng vì at là none | places has no effect where at is none
        8:39+7 edition.rounding warning
            mode không có tác dụng vì at là none | mode has no effect where at is none
        """),
    Case(
        "an unknown way of rounding",
        "mode: half up",
        "mode: half-up",
        """
        8:44+7 edition.unknown-value
            không có lựa chọn “half-up” | “half-up” is not a choice here
            cần: up | down | half up | half down | half even | floor | ceiling
            sửa: có phải “half up”? | did you mean “half up”?
        """),
]
