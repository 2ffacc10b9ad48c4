// What is wrong with indicators.
import Diagnostics
import Testing

@testable import Rules

@Test("indicators are checked", arguments: indicatorFindings)
func indicatorFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let indicatorFindings: [Case] = [
    Case(
        "an indicator name that formulas cannot use",
        "export: {title",
        "ex-port: {title",
        """
        14:3+7 edition.identifier
            “ex-port” không dùng làm tên được | “ex-port” cannot be a name here
            cần: chữ không dấu, chữ số và _, không bắt đầu bằng chữ số | letters without marks, digits and _, not starting with a digit
        19:12+6 formula.type
            không có tên “export” | there is no name “export”
        """),
    Case(
        "a built-in function's name is taken",
        "filed: {title",
        "count: {title",
        """
        15:3+5 edition.reserved-name
            “count” là tên dành riêng của công thức | “count” is a name that formulas reserve
        31:12+5 formula.type
            không có tên “filed” | there is no name “filed”
        """),
    Case(
        "a name that every edition has is taken",
        "filed: {title",
        "planShare: {title",
        """
        15:3+9 edition.reserved-name
            “planShare” là tên dành riêng của công thức | “planShare” is a name that formulas reserve
        31:12+5 formula.type
            không có tên “filed” | there is no name “filed”
        """),
    Case(
        "a word of the formula language is taken",
        "filed: {title",
        "then: {title",
        """
        15:3+4 edition.reserved-name
            “then” là tên dành riêng của công thức | “then” is a name that formulas reserve
        31:12+5 formula.type
            không có tên “filed” | there is no name “filed”
        """),
    Case(
        "an unknown nature",
        "nature: flow",
        "nature: flows",
        """
        14:75+5 edition.unknown-value
            không có lựa chọn “flows” | “flows” is not a choice here
            cần: flow | stock | ratio | count
            sửa: có phải “flow”? | did you mean “flow”?
        """),
    Case(
        "an unknown attribute, and nothing else of formulas that use it",
        "has: [actual, plan, previous]",
        "has: [actual, plann, previous]",
        """
        14:95+5 edition.unknown-value
            không có lựa chọn “plann” | “plann” is not a choice here
            cần: actual | plan | previous | reportedPlanPercent | reportedGrowthPercent
            sửa: có phải “plan”? | did you mean “plan”?
        """),
    Case(
        "an attribute twice",
        "has: [actual, plan, previous]",
        "has: [actual, plan, actual]",
        """
        14:101+6 edition.duplicate-id
            “actual” ghi hai lần | “actual” stands twice
        """),
    Case(
        "no actual figure",
        "has: [actual, plan, previous]",
        "has: [plan, previous]",
        """
        14:86+1 edition.no-actual
            chỉ tiêu nào cũng cần “actual” | every indicator has “actual”
        """),
    Case(
        "attributes that are no list, and nothing else",
        "has: [actual, plan, previous]",
        "has: actual",
        """
        14:86+6 edition.wrong-type
            gặp một giá trị | found a single value
            cần: danh sách | a list
        """),
    Case(
        "a yes/no indicator with a plan",
        "unit: yes/no, nature: count, has: [actual]",
        "unit: yes/no, nature: count, has: [actual, plan]",
        """
        15:83+1 edition.yes-no
            chỉ tiêu có/không chỉ có “actual” | a yes/no indicator has only “actual”
        """),
    Case(
        "a yes/no indicator with a range",
        "unit: yes/no,",
        #"range: ">= 0", unit: yes/no,"#,
        """
        15:56+6 edition.yes-no
            chỉ tiêu có/không không có khoảng giá trị | a yes/no indicator has no range
        """),
    Case(
        "decimals that are not few and whole",
        "nature: flow,",
        "nature: flow, decimals: -1,",
        """
        14:91+2 edition.number
            -1 không hợp lệ ở đây | -1 is not valid here
            cần: số nguyên từ 0 đến 10 | a whole number from 0 to 10
        """),
    Case(
        "an unknown rule for evidence",
        "nature: flow,",
        "nature: flow, evidence: yes,",
        """
        14:91+3 edition.unknown-value
            không có lựa chọn “yes” | “yes” is not a choice here
            cần: required | optional
        """),
    Case(
        "a range that is no test",
        "nature: flow,",
        #"nature: flow, range: "0 to 100","#,
        """
        14:91+2 formula.syntax
            gặp tên “to”, cần hết công thức hoặc một phép tính | found the name “to”, expected the end or an operator
        """),
    Case(
        "a range that names a figure",
        "nature: flow,",
        #"nature: flow, range: "> filed","#,
        """
        14:91+5 formula.type
            không có tên “filed” | there is no name “filed”
        """),
    Case(
        "a range of texts",
        "nature: flow,",
        #"nature: flow, range: '> "a"',"#,
        """
        14:91+3 formula.type
            không so sánh được số với chuỗi | cannot compare number with string
        """),
    Case(
        "a range the wrong way round",
        "nature: flow,",
        #"nature: flow, range: "[100..0]","#,
        """
        14:89+8 edition.empty-range
            không có số nào trong [100..0] | there is no number in [100..0]
            sửa: viết đầu nhỏ trước, ví dụ [60..80] | write the lower end first, such as [60..80]
        """),
    Case(
        "a missing title does not make formulas wrong, but their own errors are told",
        """
          export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flow, has: [actual, plan, previous]}
          filed: {title: {vi: Tự chấm, en: Self-score}, unit: yes/no, nature: count, has: [actual]}
        functions:
          excess(x): (x.actual - x.plan) / x.plan
        checks:
          - {that: export.actual > 0, else: {vi: Sai, en: Wrong}}
        """,
        """
          export: {unit: million USD, nature: flow, has: [actual, plan, previous]}
          filed: {title: {vi: Tự chấm, en: Self-score}, unit: yes/no, nature: count, has: [actual]}
        functions:
          excess(x): (x.actual - x.plan) / x.plan
        checks:
          - {that: export.actul > 0, else: {vi: Sai, en: Wrong}}
        """,
        """
        14:11+1 edition.missing-key
            thiếu khoá “title” | the key “title” is missing
        19:12+12 formula.type
            không có mục “actul” | there is no entry “actul”
            sửa: có phải “actual”? | did you mean “actual”?
        """),
    Case(
        "indicators that are no mapping",
        """
        indicators:
          export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flow, has: [actual, plan, previous]}
          filed: {title: {vi: Tự chấm, en: Self-score}, unit: yes/no, nature: count, has: [actual]}
        """,
        "indicators: [export, filed]",
        """
        13:13+1 edition.wrong-type
            gặp danh sách | found a list
            cần: nhóm chỉ tiêu | a mapping of indicators
        """),
    Case(
        "an indicator that is no mapping",
        "export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flow, has: [actual, plan, previous]}",
        "export: flow",
        """
        14:11+4 edition.wrong-type
            gặp một giá trị | found a single value
            cần: nhóm khoá: title, unit, nature, has, decimals, range, ratio, scored, better, evidence, source | a mapping with title, unit, nature, has, decimals, range, ratio, scored, better, evidence, source
        """),
    Case(
        "a source without a document",
        "nature: flow,",
        "nature: flow, source: {words: x},",
        """
        14:89+1 edition.missing-key
            thiếu khoá “document” | the key “document” is missing
        """),
    Case(
        "a direction that is none",
        "has: [actual, plan, previous]}",
        "has: [actual, plan, previous], better: more}",
        """
        14:120+4 edition.unknown-value
            không có lựa chọn “more” | “more” is not a choice here
            cần: higher | lower
        """),
    Case(
        "a direction of an answer",
        "has: [actual]}",
        "has: [actual], better: higher}",
        """
        15:101+6 edition.yes-no
            chỉ tiêu có/không không có better: không so nhiều ít được | a yes/no indicator has no better: there is no more or less of it
        """),
]
