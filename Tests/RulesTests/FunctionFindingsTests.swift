// What is wrong with functions, checks and vetoes.
import Diagnostics
import Testing

@testable import Rules

@Test("functions, checks and vetoes are checked", arguments: functionFindings)
func functionFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let functionFindings: [Case] = [
    Case(
        "a function head that is none",
        "excess(x): (x.actual - x.plan) / x.plan",
        "excess: 1",
        """
        17:3+6 edition.function
            không hiểu tên hàm “excess” | “excess” is not a function head
            cần: excess(x): (x.actual - x.plan) / x.plan
        """),
    Case(
        "a parameter that is no name",
        "excess(x): (x.actual - x.plan) / x.plan",
        "excess(x y): 1",
        """
        17:3+11 edition.function
            không hiểu tên hàm “excess(x y)” | “excess(x y)” is not a function head
            cần: excess(x): (x.actual - x.plan) / x.plan
        """),
    Case(
        "a parameter twice",
        "excess(x): (x.actual - x.plan) / x.plan",
        "excess(x, x): 1",
        """
        17:3+12 edition.function
            không hiểu tên hàm “excess(x, x)” | “excess(x, x)” is not a function head
            cần: excess(x): (x.actual - x.plan) / x.plan
        """),
    Case(
        "a parameter that is a word of the language",
        "excess(x): (x.actual - x.plan) / x.plan",
        "excess(if): 1",
        """
        17:3+10 edition.function
            không hiểu tên hàm “excess(if)” | “excess(if)” is not a function head
            cần: excess(x): (x.actual - x.plan) / x.plan
        """),
    Case(
        "a function named like an indicator",
        "excess(x): (x.actual - x.plan) / x.plan",
        "export(x): 1",
        """
        17:3+9 edition.reserved-name
            tên “export” đã có nghĩa khác | the name “export” already means something else
        """),
    Case(
        "a function named like a built-in one",
        "excess(x): (x.actual - x.plan) / x.plan",
        "max(x): 1",
        """
        17:3+6 edition.reserved-name
            tên “max” đã có nghĩa khác | the name “max” already means something else
        """),
    Case(
        "two functions of one name with other parameters",
        "excess(x): (x.actual - x.plan) / x.plan",
        """
        excess(x): (x.actual - x.plan) / x.plan
          excess(y): y
        """,
        """
        18:3+9 edition.reserved-name
            tên “excess” đã có nghĩa khác | the name “excess” already means something else
        """),
    Case(
        "functions that are no mapping",
        """
        functions:
          excess(x): (x.actual - x.plan) / x.plan
        """,
        "functions: [excess]",
        """
        16:12+1 edition.wrong-type
            gặp danh sách | found a list
            cần: các hàm: tên(tham số): công thức | functions: name(parameters): formula
        """),
    Case(
        "a function that is no formula",
        "excess(x): (x.actual - x.plan) / x.plan",
        "excess(x): [1]",
        """
        17:14+1 edition.wrong-type
            gặp danh sách | found a list
            cần: một công thức | a formula
        """),
    Case(
        "a syntax error in a function is told once, however often it is called",
        """
        excess(x): (x.actual - x.plan) / x.plan
        checks:
          - {that: export.actual > 0
        """,
        """
        excess(x): (x.actual - x.plan / x.plan
        checks:
          - {that: 'excess(export) + excess(export) > 0'
        """,
        """
        17:41+1 formula.syntax
            công thức kết thúc ở đây, cần “)” | the formula ends here, expected “)”
        """),
    Case(
        "a wrong type in a function is told once, however often it is called",
        """
        excess(x): (x.actual - x.plan) / x.plan
        checks:
          - {that: export.actual > 0
        """,
        """
        excess(x): x.actual - x.plam
        checks:
          - {that: 'excess(export) + excess(export) > 0'
        """,
        """
        17:25+6 formula.type
            không có mục “plam” | there is no entry “plam”
            sửa: có phải “plan”? | did you mean “plan”?
        """),
    Case(
        "a function that nobody calls is checked all the same",
        "excess(x): (x.actual - x.plan) / x.plan",
        "excess(x): x.actual - exprot.plan",
        """
        17:25+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "a function that calls itself",
        "excess(x): (x.actual - x.plan) / x.plan",
        "excess(x): excess(x) + 1",
        """
        17:14+6 formula.type
            hàm excess() gọi lại chính nó | the function excess() calls itself
        """),
    Case(
        "functions that call each other in a circle, and all else that is wrong",
        """
        excess(x): (x.actual - x.plan) / x.plan
        checks:
          - {that: export.actual > 0
        """,
        """
        excess(x): 1 + more(x)
          more(x): excess(x)
        checks:
          - {that: export.actul > 0
        """,
        """
        17:18+4 formula.type
            hàm excess() gọi lại chính nó qua more() | the function excess() calls itself through more()
        18:12+6 formula.type
            hàm more() gọi lại chính nó qua excess() | the function more() calls itself through excess()
        20:12+12 formula.type
            không có mục “actul” | there is no entry “actul”
            sửa: có phải “actual”? | did you mean “actual”?
        """),
    Case(
        "a check that is no condition",
        "that: export.actual > 0",
        "that: export.actual",
        """
        19:12+13 formula.type
            cần đúng/sai, gặp số | expected boolean, found number
        """),
    Case(
        "a check knows no criterion",
        "that: export.actual > 0",
        "that: points > export.actual + awarded",
        """
        19:12+6 formula.type
            không có tên “points” | there is no name “points”
        19:37+7 formula.type
            không có tên “awarded” | there is no name “awarded”
        """),
    Case(
        "a check of the bloc knows no single board",
        "that: export.actual > 0",
        "that: sum(boards.export.actual) >= export.actual",
        """
        19:41+6 formula.type
            điều kiện đọc boards hoặc published là của cả Khối, không của riêng đơn vị nào | a check that reads boards or published is about the bloc, not about one board
            sửa: viết published.<chỉ tiêu>, hoặc b.<chỉ tiêu> trong “for b in boards return …” | write published.<indicator>, or b.<indicator> inside “for b in boards return …”
        """),
    Case(
        "a check for each indicator says once what is wrong with it",
        "that: export.actual > 0",
        "each: all, that: x.actul > 0",
        """
        19:23+7 formula.type
            không có mục “actul” | there is no entry “actul”
            sửa: có phải “actual”? | did you mean “actual”?
        """),
    Case(
        "an indicator of each that lacks what the check reads",
        "that: export.actual > 0",
        "each: [export, filed, exprot], that: x.actual > 0",
        """
        19:21+5 edition.attribute
            chỉ tiêu “filed” là có/không: each dùng cho các chỉ tiêu là số | the indicator “filed” is yes or no: each is for indicators that are numbers
        19:28+6 edition.unknown-indicator
            không có chỉ tiêu “exprot” | there is no indicator “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "each is all, a kind, or a list",
        "that: export.actual > 0",
        "each: flows, that: x.actual > 0",
        """
        19:12+5 edition.wrong-type
            gặp một giá trị | found a single value
            cần: all | {nature: flow, has: plan} | [export, revenue]
        """),
    Case(
        "no indicator is of that kind",
        "that: export.actual > 0",
        "each: {nature: stock, has: plan}, in: [H1, may], that: x.actual > 0",
        """
        19:12+1 edition.no-indicator
            không chỉ tiêu nào như vậy có số liệu mà điều kiện cần | no such indicator has the figures that the condition reads
        19:49+3 edition.unknown-value
            không có lựa chọn “may” | “may” is not a choice here
            cần: year | H1 | H2 | Q1 | Q2 | Q3 | Q4
        """),
    Case(
        "x without each",
        "that: export.actual > 0",
        "that: x.actual > 0",
        """
        19:12+1 formula.type
            không có tên “x” | there is no name “x”
            sửa: thêm each: để x là từng chỉ tiêu, ví dụ each: all | add each: so that x is one indicator after the other, such as each: all
        """),
    Case(
        "a check without words",
        "else: {vi: Sai, en: Wrong}",
        "severity: error",
        """
        19:5+1 edition.missing-key
            thiếu khoá “else” | the key “else” is missing
        """),
    Case(
        "an unknown severity",
        "else: {vi: Sai, en: Wrong}",
        "else: {vi: Sai, en: Wrong}, severity: note",
        """
        19:69+4 edition.unknown-value
            không có lựa chọn “note” | “note” is not a choice here
            cần: error | warning
        """),
    Case(
        "a veto that is no condition",
        "when: filed = false",
        "when: filed = 1",
        """
        31:12+9 formula.type
            không so sánh được đúng/sai với số | cannot compare boolean with number
        """),
    Case(
        "a veto is about no criterion",
        "when: filed = false",
        "when: points = 0",
        """
        31:12+6 formula.type
            không có tên “points” | there is no name “points”
        """),
    Case(
        "a veto without its parts",
        "{when: filed = false, reason: {vi: Chưa nộp, en: Not filed}}",
        "{}",
        """
        31:5+1 edition.missing-key
            thiếu khoá “when” | the key “when” is missing
        31:5+1 edition.missing-key
            thiếu khoá “reason” | the key “reason” is missing
        """),
]
