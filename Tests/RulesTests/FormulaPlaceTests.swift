// Where a formula is wrong, however it is written.
import Diagnostics
import Testing

@testable import Rules

@Test("the spot in a formula is exact", arguments: formulaPlace)
func formulaPlaceAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let formulaPlace: [Case] = [
    Case(
        "plain",
        "score: points",
        "score: export.actual * exprot.plan",
        """
        29:32+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "plain, a syntax error",
        "score: points",
        "score: export.actual * * 2",
        """
        29:32+1 formula.syntax
            gặp “*”, cần một giá trị | found “*”, expected a value
        """),
    Case(
        "plain, at its end",
        "score: points",
        "score: export.actual *",
        """
        29:31+1 formula.syntax
            công thức kết thúc ở đây, cần một giá trị | the formula ends here, expected a value
        """),
    Case(
        "plain over several lines",
        "score: points",
        """
        score: export.actual
                  + 1
                  + exprot.plan * 2
        """,
        """
        31:13+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "in double quotes",
        "score: points",
        #"score: "export.actual * exprot.plan""#,
        """
        29:33+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "in double quotes with escapes before it",
        "score: points",
        #"score: "if \"a\" = \"\u0061\t\x62\\\\\" then exprot.plan else 1""#,
        """
        29:54+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "in double quotes over several lines",
        "score: points",
        #"""
        score: "export.actual
                    + 1 \
                    + exprot.plan"
        """#,
        """
        31:15+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "in double quotes, unclosed bracket",
        "score: points",
        #"score: "(export.actual""#,
        """
        29:31+1 formula.syntax
            công thức kết thúc ở đây, cần “)” | the formula ends here, expected “)”
        """),
    Case(
        "in single quotes",
        "score: points",
        "score: 'export.actual * exprot.plan'",
        """
        29:33+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "in single quotes with a doubled quote before it",
        "score: points",
        #"score: 'if "it''s" = "x" then exprot.plan else 1'"#,
        """
        29:39+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "in a literal block",
        "score: points",
        """
        score: |
                  export.actual
                    + exprot.plan
                  + 1
        """,
        """
        31:15+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "in a literal block with an indentation of its own",
        "score: points",
        """
        score: |2-
                    export.actual
                  * exprot.plan
        """,
        """
        31:13+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "in a literal block that begins with empty lines",
        "score: points",
        """
        score: |
                
                
                  exprot.plan
        """,
        """
        32:11+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "in a folded block",
        "score: points",
        """
        score: >
                  export.actual
                  + exprot.plan
                
                  + 1
        """,
        """
        31:13+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "in a folded block with a comment behind its mark",
        "score: points",
        """
        score: >- # why
                  export.actual
                    + exprot.plan
        """,
        """
        31:15+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "behind Vietnamese letters",
        "score: points",
        #"score: 'if "Đồng bằng sông Hồng" = "x" then exprot.plan else 1'"#,
        """
        29:53+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "behind letters composed of several code points",
        "score: points",
        #"score: 'if "Đồng bằng" = "x" then exprot.plan else 1'"#,
        """
        29:43+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "behind a figure of two code points",
        "score: points",
        #"score: 'if "🇻🇳" = "x" then exprot.plan else 1'"#,
        """
        29:35+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "a wrong character",
        "score: points",
        "score: export.actual ≥ 5",
        """
        29:30+1 formula.syntax
            ký tự “≥” không thuộc công thức | a formula cannot contain “≥”
            sửa: dùng >= <= != * / - của bàn phím | use >= <= != * / - as typed on a keyboard
        """),
    Case(
        "a comma instead of a point",
        "score: points",
        "score: export.actual * 0,5",
        """
        29:33+1 formula.syntax
            gặp “,”, cần hết công thức hoặc một phép tính | found “,”, expected the end or an operator
        """),
    Case(
        "a type error marks the whole part",
        "score: points",
        "score: export * 2",
        """
        29:16+6 formula.type
            “*” cần số, gặp nhóm giá trị | “*” needs numbers, found context
            sửa: viết export.actual | write export.actual
        """),
    Case(
        "a text where points belong",
        "score: points",
        #"score: '"ten"'"#,
        """
        29:17+5 formula.type
            cần số, gặp chuỗi | expected number, found string
        """),
    Case(
        "a comment is no reason to miss the spot",
        "score: points",
        "score: 'export.actual /* exprot */ + exprot.plan'",
        """
        29:46+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "an empty formula",
        "score: points",
        #"score: """#,
        """
        29:16+2 edition.empty
            giá trị trống | the value is empty
            cần: một công thức | a formula
        """),
    Case(
        "a formula that is a list",
        "score: points",
        "score: [1]",
        """
        29:16+1 edition.wrong-type
            gặp danh sách | found a list
            cần: một công thức | a formula
        """),
    Case(
        "a formula deeper than 100 levels",
        "score: points",
        "score: (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))",
        """
        29:116+1 formula.syntax
            công thức lồng quá 100 tầng | the formula is more than 100 levels deep
            sửa: dùng sum([…]) thay cho chuỗi cộng dài, hoặc tách thành hàm | use sum([…]) for a long chain of +, or split it into functions
        """),
    Case(
        "a chain longer than 100 operators",
        "score: points",
        "score: 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1",
        """
        29:16+401 formula.syntax
            công thức lồng quá 100 tầng | the formula is more than 100 levels deep
            sửa: dùng sum([…]) thay cho chuỗi cộng dài, hoặc tách thành hàm | use sum([…]) for a long chain of +, or split it into functions
        """),
    Case(
        "several errors in one formula",
        "score: points",
        "score: exprot.plan + exprot.actual + filed",
        """
        29:16+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        29:30+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        29:46+5 formula.type
            “+” cần số hoặc chuỗi, gặp đúng/sai | “+” needs numbers or strings, found boolean
        """),
]
