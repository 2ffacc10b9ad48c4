// Words for cases with titles and conditions, caps over groups, alternatives, weights, and groups without a target.
import Diagnostics
import Exact
import Testing

@testable import Rules

private func said(_ rule: String) throws -> [Localized] {
    let text = Fixture.changed(
        Fixture.edition(rule: rule), "functions:",
        """
          late: {title: {vi: Số báo cáo chậm, en: Late reports}, unit: case, nature: count, has: [actual]}
        functions:
        """)
    let (edition, diagnostics) = Edition.read(text, file: "test.yaml")
    for finding in diagnostics where finding.severity == .error { Issue.record("\(finding.rendered(in: .en))") }
    let read = try #require(edition)
    return Prose(read).words(read.criteria[0]).lines
}

@Suite struct ProseOfCases {
    @Test func `a title stands in place of the formula; what it counts is said where the title does not`() throws {
        #expect(
            try said(
                """
                base: 10
                deduct:
                  - {each: late.actual, points: 0.5, atMost: 1.5, title: {vi: Nộp chậm, en: Sent late}}
                  - {each: late.actual, points: 1, title: {vi: Mỗi lần nhắc, en: For each reminder}}
                """)
                == [
                    Localized(vi: "Điểm chuẩn: 10 điểm.", en: "Starts at 10 points."),
                    Localized(
                        vi: "Nộp chậm: trừ 0,5 điểm mỗi trường hợp, tối đa 1,5 điểm.",
                        en: "Sent late: minus 0.5 points each, at most 1.5 points."),
                    Localized(vi: "Mỗi lần nhắc: trừ 1 điểm.", en: "For each reminder: minus 1 point."),
                ])
    }

    @Test func `a condition, with and without something to count`() throws {
        #expect(
            try said(
                "base: 10\ndeduct: [{when: filed, points: 3}]\nbonus: [{each: late.actual, when: filed, points: 1}]")
                == [
                    Localized(vi: "Điểm chuẩn: 10 điểm.", en: "Starts at 10 points."),
                    Localized(vi: "Nếu “Tự chấm” là có: trừ 3 điểm.", en: "If “Self-score” is yes: minus 3 points."),
                    Localized(
                        vi: "Nếu “Tự chấm” là có: cộng 1 điểm cho mỗi báo cáo chậm.",
                        en: "If “Self-score” is yes: plus 1 point for each case of “Late reports”."),
                ])
    }

    @Test func `a title says what is counted, the condition stands behind it`() throws {
        #expect(
            try said(
                "deduct: [{each: late.actual, when: not(filed), points: 1, title: {vi: Mỗi lần nhắc, en: For each reminder}}]"
            )
                == [
                    Localized(
                        vi: "Mỗi lần nhắc: trừ 1 điểm (chỉ khi “Tự chấm” là không).",
                        en: "For each reminder: minus 1 point (only if “Self-score” is no).")
                ])
    }

    @Test func `a title over a computed count does not hide how it is counted`() throws {
        let title = "title: {vi: Mỗi báo cáo chậm, en: For each late report}"
        #expect(
            try said(
                "deduct: [{each: floor(late.actual / 3) * 2, points: 1, \(title)}, {each: late.actual * 2, when: filed, points: 1, \(title)}]"
            )
                == [
                    Localized(
                        vi: "Mỗi báo cáo chậm: trừ 1 điểm (số đếm: làm tròn xuống (“Số báo cáo chậm” / 3) × 2).",
                        en: "For each late report: minus 1 point (counted: rounded down (“Late reports” / 3) × 2)."),
                    Localized(
                        vi: "Mỗi báo cáo chậm: trừ 1 điểm (số đếm: “Số báo cáo chậm” × 2; chỉ khi “Tự chấm” là có).",
                        en:
                            "For each late report: minus 1 point (counted: “Late reports” × 2; only if “Self-score” is yes)."
                    ),
                ])
    }

    @Test func `a yes or no that stands bare in a condition is said to be yes`() throws {
        #expect(
            try said("deduct: [{when: filed and late.actual > 0, points: 1}, {when: filed or not(filed), points: 1}]")
                == [
                    Localized(
                        vi: "Nếu “Tự chấm” là có và “Số báo cáo chậm” trên 0: trừ 1 điểm.",
                        en: "If “Self-score” is yes and “Late reports” is above 0: minus 1 point."),
                    Localized(
                        vi: "Nếu “Tự chấm” là có hoặc “Tự chấm” là không: trừ 1 điểm.",
                        en: "If “Self-score” is yes or “Self-score” is no: minus 1 point."),
                ])
        #expect(
            try said("score: if filed then 10 else late.actual")[0]
                == Localized(vi: "Nếu “Tự chấm” là có: 10 điểm.", en: "If “Self-score” is yes: 10 points."))
    }

    @Test func `a function that is a percentage is said as one, whatever its name`() throws {
        let text = Fixture.changed(
            Fixture.edition(rule: "bands: {of: \"ty(export.previous, export.plan)\", \">= 50\": 10, \"< 50\": 0}"),
            "  excess(x)", "  ty(b, a): a / b * 100\n  excess(x)")
        let edition = try #require(Edition.read(text, file: "test.yaml").edition)
        #expect(
            Prose(edition).words(edition.criteria[0]).lines.first
                == Localized(
                    vi: "Căn cứ tỷ lệ (%) “Xuất khẩu, kế hoạch” trên “Xuất khẩu, cùng kỳ”:",
                    en: "By “Export, plan” in % of “Export, same period last year”:"))
    }

    @Test func `a cap over a group is said once behind its cases`() throws {
        #expect(
            try said("deduct: {atMost: 7, cases: [{each: late.actual, points: 2}, {when: filed, points: 3}]}\nbase: 10")
                == [
                    Localized(vi: "Điểm chuẩn: 10 điểm.", en: "Starts at 10 points."),
                    Localized(
                        vi: "Trừ 2 điểm cho mỗi báo cáo chậm.", en: "Minus 2 points for each case of “Late reports”."),
                    Localized(vi: "Nếu “Tự chấm” là có: trừ 3 điểm.", en: "If “Self-score” is yes: minus 3 points."),
                    Localized(
                        vi: "Các khoản trừ này cộng lại tối đa 7 điểm.",
                        en: "These deductions together: at most 7 points."),
                ])
    }

    @Test func `of alternatives only the largest`() throws {
        #expect(
            try said(
                """
                base: 10
                deduct:
                  - title: {vi: Kỷ luật, en: Discipline}
                    oneOf: [{each: late.actual, points: 1, atMost: 3}, {when: filed, points: 5, title: {vi: Cách chức, en: Dismissal}}]
                """)[1]
                == Localized(
                    vi:
                        "Kỷ luật: chỉ tính mức lớn nhất trong: trừ 1 điểm cho mỗi báo cáo chậm, tối đa 3 điểm; Cách chức: trừ 5 điểm.",
                    en:
                        "Discipline: only the largest of: minus 1 point for each case of “Late reports”, at most 3 points; Dismissal: minus 5 points."
                ))
    }

    @Test func `what starts at nothing does not say so`() throws {
        #expect(
            try said("bonus: [{each: late.actual, points: 2, atMost: 10}]") == [
                Localized(
                    vi: "Cộng 2 điểm cho mỗi báo cáo chậm, tối đa 10 điểm.",
                    en: "Plus 2 points for each case of “Late reports”, at most 10 points.")
            ])
    }

    @Test func `a plan of zero, and a weight behind a rule`() throws {
        #expect(
            try said("percentOfPlan: {of: export, noPlan: 4}") == [
                Localized(
                    vi: "Nếu “Xuất khẩu, kế hoạch” bằng 0 triệu USD: 4 điểm.",
                    en: "If “Export, plan” is exactly 0 million USD: 4 points."),
                Localized(
                    vi:
                        "Trường hợp khác: “Xuất khẩu” đạt từ 100% kế hoạch của kỳ trở lên: 10 điểm; thấp hơn tính theo tỷ lệ.",
                    en: "Otherwise: “Export” at 100% of the plan due or more: 10 points; below that, pro rata."),
            ])
        #expect(
            try said("judged: {from: 0, to: 10, step: 1, by: head}\ntimes: 0.3").last
                == Localized(vi: "Nhân với hệ số 0,3.", en: "All of it times 0.3."))
    }

    @Test func `boards without a target are compared among themselves`() throws {
        let lines = try said(
            "relative: {of: excess(export), best: 10, met: 5, noTarget: {when: export.plan = 0, of: export.actual, best: 8}}"
        )
        #expect(
            lines[0].vi
                == "Các đơn vị mà “Xuất khẩu, kế hoạch” bằng 0 triệu USD được so với nhau: cao nhất về “Xuất khẩu, thực hiện” thì 8 điểm, các đơn vị khác trong số đó tính theo tỷ lệ."
        )
        #expect(lines[1].en == "The other boards are compared among themselves:")
        #expect(lines[2].en == "The leader of the bloc in the excess over the plan in “Export”: 10 points.")
    }
}

@Suite struct NumbersInSentences {
    @Test(arguments: [
        ("0", "0", "0"), ("999", "999", "999"), ("1000", "1.000", "1,000"),
        ("-1234567.5", "-1.234.567,5", "-1,234,567.5"),
        ("0.125", "0,125", "0.125"), ("100000", "100.000", "100,000"),
    ])
    func `each language writes them its own way`(text: String, vi: String, en: String) throws {
        #expect(try Rational(decimal: text).written == Localized(vi: vi, en: en))
    }

    @Test func `a fraction that does not end stays one`() {
        #expect(Rational(1, over: 3)?.written == Localized(same: "1/3"))
    }
}
