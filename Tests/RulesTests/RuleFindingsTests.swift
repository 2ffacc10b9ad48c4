// What is wrong with rules.
import Diagnostics
import Testing

@testable import Rules

@Test("rules are checked", arguments: ruleFindings)
func ruleFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let ruleFindings: [Case] = [
    Case(
        "no rule",
        "score: points",
        "evidence: {vi: a, en: b}",
        """
        25:9+1 edition.no-rule
            tiêu chí không nói cách chấm | the criterion does not say how it is scored
            cần: đúng một trong: score, percentOfPlan, growth, bands, base, deduct, bonus, pass, judged, relative | exactly one of: score, percentOfPlan, growth, bands, base, deduct, bonus, pass, judged, relative
        """),
    Case(
        "several rules",
        "score: points",
        """
        score: points
                pass: filed
        """,
        """
        25:9+1 edition.several-rules
            tiêu chí có nhiều cách chấm: score, pass | the criterion is scored in several ways: score, pass
            cần: đúng một trong: score, percentOfPlan, growth, bands, base, deduct, bonus, pass, judged, relative | exactly one of: score, percentOfPlan, growth, bands, base, deduct, bonus, pass, judged, relative
        """),
    Case(
        "a base and a formula",
        "score: points",
        """
        base: 10
                score: points
        """,
        """
        25:9+1 edition.several-rules
            tiêu chí có nhiều cách chấm: score, base | the criterion is scored in several ways: score, base
            cần: đúng một trong: score, percentOfPlan, growth, bands, base, deduct, bonus, pass, judged, relative | exactly one of: score, percentOfPlan, growth, bands, base, deduct, bonus, pass, judged, relative
        """),
    Case(
        "a percent of plan of an unknown indicator",
        "score: points",
        "percentOfPlan: {of: exprot}",
        """
        29:29+6 edition.unknown-indicator
            không có chỉ tiêu “exprot” | there is no indicator “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "a percent of plan of a formula",
        "score: points",
        "percentOfPlan: {of: export.actual}",
        """
        29:29+13 edition.unknown-indicator
            không có chỉ tiêu “export.actual” | there is no indicator “export.actual”
        """),
    Case(
        "a percent of plan without the plan",
        "score: points",
        "percentOfPlan: {of: filed}",
        """
        29:29+5 edition.attribute
            chỉ tiêu “filed” không có plan | the indicator “filed” does not have plan
            sửa: thêm vào has: của chỉ tiêu | add it to the indicator's has:
        """),
    Case(
        "all points at 0 percent of the plan",
        "score: points",
        "percentOfPlan: {of: export, full: 0}",
        """
        29:43+1 edition.number
            full là 0 | full is 0
            cần: một số dương | a positive number
        """),
    Case(
        "a percent of plan of nothing",
        "score: points",
        "percentOfPlan: {full: 100}",
        """
        29:24+1 edition.missing-key
            thiếu khoá “of” | the key “of” is missing
        """),
    Case(
        "growth without an end",
        "score: points",
        "growth: {of: export}",
        """
        29:17+1 edition.missing-key
            thiếu khoá “to” | the key “to” is missing
        """),
    Case(
        "growth that begins where it ends",
        "score: points",
        "growth: {of: export, from: 5, to: 5}",
        """
        29:43+1 edition.growth
            from và to bằng nhau | from and to are equal
        """),
    Case(
        "growth that begins at zero and ends there",
        "score: points",
        "growth: {of: export, to: 0}",
        """
        29:34+1 edition.growth
            from và to bằng nhau | from and to are equal
        """),
    Case(
        "growth of what has no previous figure",
        "score: points",
        "growth: {of: filed, to: 20}",
        """
        29:22+5 edition.attribute
            chỉ tiêu “filed” không có previous | the indicator “filed” does not have previous
            sửa: thêm vào has: của chỉ tiêu | add it to the indicator's has:
        """),
    Case(
        "a condition that is a number",
        "score: points",
        "pass: export.actual",
        """
        29:15+13 formula.type
            cần đúng/sai, gặp số | expected boolean, found number
        """),
]
