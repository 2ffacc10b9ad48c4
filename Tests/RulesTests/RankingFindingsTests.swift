// What is wrong with the ranking.
import Diagnostics
import Testing

@testable import Rules

@Test("the ranking is checked", arguments: rankingFindings)
func rankingFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

@Test("a key that goes against what the indicator says is better is a warning")
func keysAgainstTheDirection() {
    func findings(_ key: String, _ better: String) -> String {
        let text = Fixture.changed(
            Fixture.changed(Fixture.edition, "keys: [total]", "keys: [total, \(key)]"), "nature: flow, has",
            "nature: flow, better: \(better), has")
        let read = Edition.read(text, file: "e.yaml")
        #expect(read.edition != nil)
        return read.diagnostics.listed
    }
    #expect(
        findings("indicator export actual ascending", "higher") == """
            9:38+33 edition.better warning
                “export” ghi better: higher, mà căn cứ xếp hạng coi ít hơn là tốt hơn | “export” says better: higher, but as a ranking key fewer is better
                sửa: bỏ ascending, hoặc sửa better | leave out ascending, or change better
            """)
    #expect(
        findings("indicator export growth", "lower") == """
            9:38+23 edition.better warning
                “export” ghi better: lower, mà căn cứ xếp hạng coi nhiều hơn là tốt hơn | “export” says better: lower, but as a ranking key more is better
                sửa: thêm ascending, hoặc sửa better | add ascending, or change better
            """)
    #expect(findings("indicator export growth", "higher") == "")
    #expect(findings("indicator export actual ascending", "lower") == "")
}

private let rankingFindings: [Case] = [
    Case(
        "a key that is none",
        "keys: [total]",
        "keys: [total, revenue]",
        """
        9:38+7 edition.ranking-keys
            không hiểu “revenue” | “revenue” is not a ranking key
            cần: total | section ID | criterion ID | indicator ID actual|growth|plan percent [ascending]
        """),
    Case(
        "a section that is not there",
        "keys: [total]",
        "keys: [total, section B]",
        """
        9:38+9 edition.ranking-keys
            căn cứ xếp hạng “section B” không có trong bảng | the ranking key “section B” names nothing in the table
        """),
    Case(
        "a criterion that is not there",
        "keys: [total]",
        "keys: [total, criterion A.2]",
        """
        9:38+13 edition.ranking-keys
            căn cứ xếp hạng “criterion A.2” không có trong bảng | the ranking key “criterion A.2” names nothing in the table
            sửa: có phải “A.1”? | did you mean “A.1”?
        """),
    Case(
        "an indicator that is not there",
        "keys: [total]",
        "keys: [total, indicator exprot growth]",
        """
        9:38+23 edition.ranking-keys
            căn cứ xếp hạng “indicator exprot growth” không có trong bảng | the ranking key “indicator exprot growth” names nothing in the table
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "a measure that is none",
        "keys: [total]",
        "keys: [total, indicator export increase]",
        """
        9:38+25 edition.ranking-keys
            không hiểu “indicator export increase” | “indicator export increase” is not a ranking key
            cần: total | section ID | criterion ID | indicator ID actual|growth|plan percent [ascending]
        """),
    Case(
        "an indicator without a plan has no percent of plan",
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
        """,
        """
        ranking: {on: rounded, keys: [total, indicator export plan percent], ties: share}
        grades:
          - {id: good, title: {vi: Tốt, en: Good}, from: 8}
          - {id: fair, title: {vi: Khá, en: Fair}, from: 5}
        indicators:
          export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flow, has: [actual]}
          filed: {title: {vi: Tự chấm, en: Self-score}, unit: yes/no, nature: count, has: [actual]}
        functions:
          excess(x): 1
        """,
        """
        9:38+29 edition.ranking-keys
            chỉ tiêu “export” không có plan | the indicator “export” does not have plan
        """),
    Case(
        "a yes/no indicator cannot rank",
        "keys: [total]",
        "keys: [total, indicator filed actual]",
        """
        9:38+22 edition.ranking-keys
            chỉ tiêu “filed” là có/không, không xếp hạng theo nó được | the indicator “filed” is yes or no and cannot rank
        """),
    Case(
        "the total comes first",
        "keys: [total]",
        "keys: [section A, total]",
        """
        9:31+9 edition.ranking-keys
            căn cứ xếp hạng đầu tiên phải là total | the first ranking key must be total
        """),
    Case(
        "the lowest total does not lead",
        "keys: [total]",
        "keys: [total ascending]",
        """
        9:31+15 edition.ranking-keys
            căn cứ xếp hạng đầu tiên phải là total | the first ranking key must be total
        """),
    Case(
        "a chain without keys",
        "keys: [total]",
        "keys: []",
        """
        9:30+1 edition.ranking-keys
            căn cứ xếp hạng đầu tiên phải là total | the first ranking key must be total
        """),
    Case(
        "a key twice",
        "keys: [total]",
        "keys: [total, section A, section A ascending]",
        """
        9:49+19 edition.ranking-keys
            “section A ascending” đã được so ở dòng 9 | “section A ascending” is already compared on line 9
        """),
    Case(
        "keys that are no list",
        "keys: [total]",
        "keys: total",
        """
        9:30+5 edition.wrong-type
            gặp một giá trị | found a single value
            cần: danh sách | a list
        """),
    Case(
        "a key that is a list",
        "keys: [total]",
        "keys: [total, [section A]]",
        """
        9:38+1 edition.wrong-type
            gặp danh sách | found a list
            cần: một đoạn chữ | a text
        """),
    Case(
        "unknown words of the ranking",
        "{on: rounded, keys: [total], ties: share}",
        "{on: round, notAssigned: percents, keys: [total], ties: shared}",
        """
        9:15+5 edition.unknown-value
            không có lựa chọn “round” | “round” is not a choice here
            cần: rounded | exact
            sửa: có phải “rounded”? | did you mean “rounded”?
        9:35+8 edition.unknown-value
            không có lựa chọn “percents” | “percents” is not a choice here
            cần: percent | points
            sửa: có phải “percent”? | did you mean “percent”?
        9:66+6 edition.unknown-value
            không có lựa chọn “shared” | “shared” is not a choice here
            cần: share | vote
            sửa: có phải “share”? | did you mean “share”?
        """),
    Case(
        "a flag is true or false",
        "ties: share}",
        "ties: share, vetoed: {ranked: no, counted: yes}}",
        """
        9:69+2 edition.wrong-type
            gặp một giá trị | found a single value
            cần: true | false
        9:82+3 edition.wrong-type
            gặp một giá trị | found a single value
            cần: true | false
        """),
    Case(
        "both halves of vetoed",
        "ties: share}",
        "ties: share, vetoed: {ranked: false}}",
        """
        9:60+1 edition.missing-key
            thiếu khoá “counted” | the key “counted” is missing
        """),
    Case(
        "a broken indicator is not also missing in the ranking",
        """
        ranking: {on: rounded, keys: [total], ties: share}
        grades:
          - {id: good, title: {vi: Tốt, en: Good}, from: 8}
          - {id: fair, title: {vi: Khá, en: Fair}, from: 5}
        indicators:
          export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flow, has: [actual, plan, previous]}
        """,
        """
        ranking: {on: rounded, keys: [total, indicator export growth], ties: share}
        grades:
          - {id: good, title: {vi: Tốt, en: Good}, from: 8}
          - {id: fair, title: {vi: Khá, en: Fair}, from: 5}
        indicators:
          export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flows, has: [actual, plan, previous]}
        """,
        """
        14:75+5 edition.unknown-value
            không có lựa chọn “flows” | “flows” is not a choice here
            cần: flow | stock | ratio | count
            sửa: có phải “flow”? | did you mean “flow”?
        """),
]
