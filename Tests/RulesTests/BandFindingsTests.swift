// What is wrong with bands.
import Diagnostics
import Testing

@testable import Rules

@Test("bands are checked", arguments: bandFindings)
func bandFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let bandFindings: [Case] = [
    Case(
        "bands of nothing",
        "score: points",
        #"bands: {"> 80": 10, "<= 80": 5}"#,
        """
        29:16+1 edition.missing-key
            thiếu khoá “of” | the key “of” is missing
        """),
    Case(
        "no bands",
        "score: points",
        "bands: {of: export.actual}",
        """
        29:16+1 edition.no-bands
            không có mức nào | there are no bands
        """),
    Case(
        "bands that are a list",
        "score: points",
        "bands: [1, 2]",
        """
        29:16+1 edition.wrong-type
            gặp danh sách | found a list
            cần: {of: x.actual, "> 80": 20, "[60..80]": 12, "< 60": 5}
        """),
    Case(
        "bands that share an end",
        "score: points",
        #"bands: {of: export.actual, "> 80": 10, "[60..80]": 6, "<= 60": 2}"#,
        """
        29:63+7 edition.bands-overlap
            mức “<= 60” và mức “[60..80]” (dòng 29) cùng nhận giá trị 60 | the bands “<= 60” and “[60..80]” (line 29) both take the value 60
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        """),
    Case(
        "bands that share a stretch",
        "score: points",
        """
        bands:
                  of: export.actual
                  "> 80": 10
                  "[60..90)": 6
                  "< 60": 2
        """,
        """
        32:11+10 edition.bands-overlap
            mức “[60..90)” và mức “> 80” (dòng 31) cùng nhận giá trị 85 | the bands “[60..90)” and “> 80” (line 31) both take the value 85
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        """),
    Case(
        "a band inside another",
        "score: points",
        #"bands: {of: export.actual, "-": 10, "5": 6}"#,
        """
        29:45+3 edition.bands-overlap
            mức “5” và mức “-” (dòng 29) cùng nhận giá trị 5 | the bands “5” and “-” (line 29) both take the value 5
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        """),
    Case(
        "bands of several values share one",
        "score: points",
        #"bands: {of: export.actual, "1, 2, 3": 10, "[3..4], 9": 6, "> 8": 4, "<= 0": 1}"#,
        """
        29:51+11 edition.bands-overlap
            mức “[3..4], 9” và mức “1, 2, 3” (dòng 29) cùng nhận giá trị 3 | the bands “[3..4], 9” and “1, 2, 3” (line 29) both take the value 3
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        29:67+5 edition.bands-overlap
            mức “> 8” và mức “[3..4], 9” (dòng 29) cùng nhận giá trị 9 | the bands “> 8” and “[3..4], 9” (line 29) both take the value 9
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        """),
    Case(
        "bands that leave one value out do overlap",
        "score: points",
        #"bands: {of: export.actual, "!= 5": 10, "> 7": 6}"#,
        """
        29:48+5 edition.bands-overlap
            mức “> 7” và mức “!= 5” (dòng 29) cùng nhận giá trị 8 | the bands “> 7” and “!= 5” (line 29) both take the value 8
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        """),
    Case(
        "a band with no number in it",
        "score: points",
        #"bands: {of: export.actual, "> 80": 10, "[80..60]": 6}"#,
        """
        29:49+8 edition.empty-range
            không có số nào trong [80..60] | there is no number in [80..60]
            sửa: viết đầu nhỏ trước, ví dụ [60..80] | write the lower end first, such as [60..80]
        """),
    Case(
        "a band with equal ends, one left out",
        "score: points",
        #"bands: {of: export.actual, "> 80": 10, "[60..60)": 6}"#,
        """
        29:49+8 edition.empty-range
            không có số nào trong [60..60) | there is no number in [60..60)
            sửa: viết đầu nhỏ trước, ví dụ [60..80] | write the lower end first, such as [60..80]
        """),
    Case(
        "a test that is none",
        "score: points",
        #"bands: {of: export.actual, "more than 80": 10, "<= 80": 5}"#,
        """
        29:42+4 formula.syntax
            gặp tên “than”, cần hết công thức hoặc một phép tính | found the name “than”, expected the end or an operator
        """),
    Case(
        "a test of an unknown figure",
        "score: points",
        #"bands: {of: export.actual, "> exprot.plan": 10, "<= 80": 5}"#,
        """
        29:39+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "a test of a text",
        "score: points",
        #"bands: {of: export.actual, '"a"': 10}"#,
        """
        29:37+3 formula.type
            không so sánh được số với chuỗi | cannot compare number with string
        """),
    Case(
        "a value that is no number",
        "score: points",
        #"bands: {of: filed, "> 80": 10}"#,
        """
        29:21+5 formula.type
            cần số, gặp đúng/sai | expected number, found boolean
        """),
    Case(
        "points that are no number",
        "score: points",
        #"bands: {of: export.actual, "> 80": filed, "<= 80": 10}"#,
        """
        29:44+5 formula.type
            cần số, gặp đúng/sai | expected number, found boolean
        """),
    Case(
        "a band twice",
        "score: points",
        #"bands: {of: export.actual, "> 80": 10, "> 80": 5}"#,
        """
        29:48+6 yaml.duplicate-key
            khoá “> 80” viết hai lần; lần đầu ở dòng 29 | the key “> 80” stands twice; first on line 29
        """),
    Case(
        "the most that bands give is not what the table states",
        "score: points",
        #"bands: {of: export.actual, "> 80": 20, "<= 80": 5}"#,
        """
        27:17+2 edition.points warning
            bảng ghi 10 điểm, cách chấm cho nhiều nhất 20 | the table states 10 points, the rule yields at most 20
        """),
]
