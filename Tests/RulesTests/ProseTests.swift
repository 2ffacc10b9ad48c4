// What the rule in words says of each kind of rule and each form of expression, to the letter.
import Diagnostics
import Exact
import FEEL
import Foundation
import Testing

@testable import Rules

private func edition(_ rule: String, functions: String = "") throws -> Edition {
    let text = """
        edition: test-2024
        bloc: test
        status: proposal
        title: {vi: Thử, en: Test}
        valid: {from: 2024-H1, to: 2024}
        source: {document: test}
        points: 10
        planShare: {H1: 1/2}
        rounding: {at: criterion, places: 2, mode: half up}
        ranking: {on: rounded, notAssigned: percent, keys: [total], ties: share, vetoed: {ranked: false, counted: true}}
        indicators:
          revenue_fdi:
            title: {vi: "Doanh thu khối FDI", en: "Revenue, foreign-invested"}
            unit: million USD
            nature: flow
            has: [actual, plan, previous]
            decimals: 1
          export:
            title: {vi: "Giá trị xuất khẩu", en: "Export value"}
            unit: million USD
            nature: flow
            has: [actual, plan, previous, reportedPlanPercent, reportedGrowthPercent]
            decimals: 1
          occupancy:
            title: {vi: "Tỷ lệ lấp đầy", en: "Occupancy"}
            unit: percent
            nature: ratio
            has: [actual]
            decimals: 2
          projects:
            title: {vi: "Số dự án cấp mới", en: "New projects"}
            unit: project
            nature: count
            has: [actual]
            decimals: 0
          late_reports:
            title: {vi: "Số báo cáo chậm", en: "Late reports"}
            unit: case
            nature: count
            has: [actual]
            decimals: 0
          pact_signed:
            title: {vi: "Đã ký giao ước thi đua", en: "Emulation pact signed"}
            unit: yes/no
            nature: count
            has: [actual]
        functions:
          excess(x): (x.actual - x.plan * planShare) / (x.plan * planShare)
        \(functions)
        sections:
          - id: A
            title: {vi: A, en: A}
            points: 10
            criteria:
              - id: A.1
                title: {vi: A, en: A}
                points: 10
                source: {document: test}
                \(rule)
        """
    let (edition, diagnostics) = Edition.read(text, file: "test.yaml")
    return try #require(edition, "\(diagnostics.map(\.message.en))")
}

private func said(_ rule: String, functions: String = "") throws -> [Localized] {
    let edition = try edition(rule, functions: functions)
    return Prose(edition).rule(try #require(edition.criteria.first))
}

private let missing = Localized(vi: "Thiếu số liệu: chưa xác định.", en: "A figure is missing: undetermined.")
private let due = Localized(
    vi: "Kế hoạch của kỳ: 6 tháng đầu năm bằng 1/2 kế hoạch năm.", en: "Plan due: at half-year 1/2 of the year's plan.")

/// The lines without the last one, on missing figures.
private func expect(_ rule: String, _ lines: (String, String)..., sourceLocation: SourceLocation = #_sourceLocation)
    throws
{
    let said = try said(rule)
    #expect(said.last == missing, sourceLocation: sourceLocation)
    #expect(Array(said.dropLast()) == lines.map { Localized(vi: $0, en: $1) }, sourceLocation: sourceLocation)
}

@Suite struct ProseOfShortForms {
    @Test func percentOfPlan() throws {
        try expect(
            "percentOfPlan: {of: revenue_fdi}",
            (
                "“Doanh thu khối FDI” đạt từ 100% kế hoạch của kỳ trở lên: 10 điểm; thấp hơn tính theo tỷ lệ.",
                "“Revenue, foreign-invested” at 100% of the plan due or more: 10 points; below that, pro rata."
            ), (due.vi, due.en))
        try expect(
            "percentOfPlan: {of: export, full: 120}",
            (
                "“Giá trị xuất khẩu” đạt từ 120% kế hoạch của kỳ trở lên: 10 điểm; thấp hơn tính theo tỷ lệ.",
                "“Export value” at 120% of the plan due or more: 10 points; below that, pro rata."
            ), (due.vi, due.en),
            (
                "Chưa biết kế hoạch thì dùng % kế hoạch đã công bố.",
                "Where the plan is not known, the published % of plan is used."
            ))
    }

    @Test func growth() throws {
        try expect(
            "growth: {of: revenue_fdi, from: 5, to: 20}",
            (
                "“Doanh thu khối FDI” tăng từ 20% trở lên so với cùng kỳ: 10 điểm; tăng không quá 5%: 0 điểm; ở giữa tính theo tỷ lệ.",
                "“Revenue, foreign-invested” up by 20% or more on the same period last year: 10 points; up by no more than 5%: 0 points; pro rata between."
            ))
        // Fewer is better.
        try expect(
            "growth: {of: revenue_fdi, from: 0, to: -10}",
            (
                "“Doanh thu khối FDI” giảm từ 10% trở lên so với cùng kỳ: 10 điểm; không giảm: 0 điểm; ở giữa tính theo tỷ lệ.",
                "“Revenue, foreign-invested” down by 10% or more on the same period last year: 10 points; not down: 0 points; pro rata between."
            ))
    }

    @Test func bandsWithoutHoles() throws {
        try expect(
            #"bands: {of: occupancy.actual, "> 80": 10, "[60..80]": 6, "< 60": 2.5}"#,
            ("Căn cứ “Tỷ lệ lấp đầy”:", "By “Occupancy”:"), ("Trên 80%: 10 điểm.", "Above 80%: 10 points."),
            ("Từ 60% đến 80%: 6 điểm.", "From 60% to 80%: 6 points."),
            ("Dưới 60%: 2,5 điểm.", "Below 60%: 2.5 points."))
        // There is no count between 4 and 5.
        try expect(
            #"bands: {of: projects.actual, ">= 5": 10, "[1..4]": 6, "0": 1}"#,
            ("Căn cứ “Số dự án cấp mới”:", "By “New projects”:"),
            ("Từ 5 dự án trở lên: 10 điểm.", "5 projects or more: 10 points."),
            ("Từ 1 đến 4 dự án: 6 điểm.", "From 1 to 4 projects: 6 points."),
            ("Bằng 0 dự án: 1 điểm.", "Exactly 0 projects: 1 point."))
    }

    @Test func bandsWithAHoleSaySo() throws {
        try expect(
            #"bands: {of: occupancy.actual, "> 80": 10, "[60..79]": 6}"#,
            ("Căn cứ “Tỷ lệ lấp đầy”:", "By “Occupancy”:"), ("Trên 80%: 10 điểm.", "Above 80%: 10 points."),
            ("Từ 60% đến 79%: 6 điểm.", "From 60% to 79%: 6 points."),
            ("Ngoài các mức trên: không có quy định (chưa xác định).", "Outside these: no rule (undetermined)."))
    }

    @Test func baseDeductionsBonuses() throws {
        try expect(
            "base: 10\n        deduct: [{each: late_reports.actual, points: 0.5, atMost: 1.5}]\n        bonus: [{each: projects.actual, points: 1}, {each: \"max(0, projects.actual - 10)\", points: 2, atMost: 4}]",
            ("Điểm chuẩn: 10 điểm.", "Starts at 10 points."),
            (
                "Trừ 0,5 điểm cho mỗi báo cáo chậm, tối đa 1,5 điểm.",
                "Minus 0.5 points for each case of “Late reports”, at most 1.5 points."
            ),
            ("Cộng 1 điểm cho mỗi dự án cấp mới.", "Plus 1 point for each project of “New projects”."),
            (
                "Cộng 2 điểm cho mỗi dự án trong phần vượt mức 10 dự án của “Số dự án cấp mới”, tối đa 4 điểm.",
                "Plus 2 points for each project of the excess of “New projects” over 10 projects, at most 4 points."
            ))
    }

    @Test func pass() throws {
        try expect(
            "pass: occupancy.actual >= 80 and late_reports.actual = 0",
            (
                "Đạt điều kiện “Tỷ lệ lấp đầy” từ 80% trở lên và “Số báo cáo chậm” bằng 0: 10 điểm; không đạt: 0 điểm.",
                "If “Occupancy” is 80% or more and “Late reports” is exactly 0: 10 points; if not: 0 points."
            ))
        try expect(
            "pass: pact_signed",
            (
                "Đã ký giao ước thi đua: 10 điểm; không đạt: 0 điểm.",
                "Emulation pact signed: 10 points; if not: 0 points."
            ))
    }

    @Test func judged() throws {
        let lines = try said("judged: {from: 0, to: 10, step: 0.5, by: head}")
        #expect(
            lines == [
                Localized(
                    vi: "Khối trưởng chấm từ 0 đến 10 điểm, bước 0,5.",
                    en: "The head of the bloc gives 0 to 10 points, in steps of 0.5."),
                Localized(vi: "Chưa chấm: chưa xác định.", en: "Not judged yet: undetermined."),
            ])
    }

    @Test func relative() throws {
        try expect(
            "relative: {of: excess(export), best: 10, met: 5}",
            (
                "Đơn vị dẫn đầu Khối về mức vượt kế hoạch của kỳ của “Giá trị xuất khẩu”: 10 điểm.",
                "The leader of the bloc in the excess over the plan due in “Export value”: 10 points."
            ),
            (
                "Vừa đạt mức (không vượt, không hụt): 5 điểm; vượt ít hơn đơn vị dẫn đầu: từ 5 đến 10 điểm, theo tỷ lệ với mức vượt của đơn vị dẫn đầu.",
                "Target just met: 5 points; beyond it by less than the leader: 5 to 10 points, pro rata to the leader's excess."
            ),
            (
                "Chưa đạt: 5 điểm giảm theo tỷ lệ hụt, không thấp hơn 0 điểm.",
                "Target not met: 5 points less the share that is lacking, not below 0 points."
            ),
            (
                "Không có đơn vị nào vượt thì không có đơn vị dẫn đầu.",
                "Where no board is beyond the target there is no leader."
            ), (due.vi, due.en))
    }

    @Test func limitsAssignmentAndMissing() throws {
        let lines = try said(
            "base: 10\n        deduct: [{each: late_reports.actual, points: 1}]\n        atLeast: 2\n        atMost: 9\n        assigned: projects.actual > 0\n        missing: not assigned"
        )
        #expect(
            lines.map(\.vi) == [
                "Chỉ áp dụng khi “Số dự án cấp mới” trên 0 dự án.", "Điểm chuẩn: 10 điểm.",
                "Trừ 1 điểm cho mỗi báo cáo chậm.", "Điểm của tiêu chí không thấp hơn 2 điểm, không quá 9 điểm.",
                "Thiếu số liệu: coi như không giao tiêu chí này.",
            ])
        #expect(
            lines.map(\.en) == [
                "Applies only when “New projects” is above 0 projects.", "Starts at 10 points.",
                "Minus 1 point for each case of “Late reports”.",
                "The criterion yields no less than 2 points, no more than 9 points.",
                "A figure is missing: counts as not assigned.",
            ])
        #expect(try said("pass: pact_signed\n        missing: zero").last?.vi == "Thiếu số liệu: 0 điểm.")
    }
}

@Suite struct ProseOfFormulas {
    @Test func shapesWrittenByHandReadAsTheShortForms() throws {
        #expect(
            try said("score: min(1, export.actual / export.plan / planShare) * 10").first?.vi
                == "“Giá trị xuất khẩu” đạt từ 100% kế hoạch của kỳ trở lên: 10 điểm; thấp hơn tính theo tỷ lệ.")
        #expect(
            try said("score: points * max(0, min(1, (export.actual - export.previous) / export.previous * 5))").first?
                .vi
                == "“Giá trị xuất khẩu” tăng từ 20% trở lên so với cùng kỳ: 10 điểm; không tăng: 0 điểm; ở giữa tính theo tỷ lệ."
        )
        try expect(
            "score: max(0, points - 0.5 * late_reports.actual)",
            ("Điểm chuẩn: 10 điểm.", "Starts at 10 points."),
            ("Trừ 0,5 điểm cho mỗi báo cáo chậm.", "Minus 0.5 points for each case of “Late reports”."),
            ("Điểm của tiêu chí không thấp hơn 0 điểm.", "The criterion yields no less than 0 points."))
        try expect(
            "score: if projects.actual < 5 then 2 else if projects.actual < 10 then 6 else points",
            ("Căn cứ “Số dự án cấp mới”:", "By “New projects”:"),
            ("Dưới 5 dự án: 2 điểm.", "Below 5 projects: 2 points."),
            ("Từ 5 đến dưới 10 dự án: 6 điểm.", "From 5 to below 10 projects: 6 points."),
            ("Từ 10 dự án trở lên: 10 điểm.", "10 projects or more: 10 points."))
    }

    @Test func fallingAndComparedWithTheHighest() throws {
        try expect(
            "score: max(0, 1 - 5 * late_reports.actual / projects.actual) * points",
            (
                "“Số báo cáo chậm” / “Số dự án cấp mới” bằng 0: 10 điểm; từ 0,2 trở lên: 0 điểm; ở giữa tính theo tỷ lệ.",
                "“Late reports” / “New projects” at 0: 10 points; at 0.2 or more: 0 points; pro rata between."
            ))
        try expect(
            "score: projects.actual / max(boards.projects.actual) * points",
            (
                "Đơn vị cao nhất Khối về “Số dự án cấp mới”: 10 điểm; các đơn vị khác tính theo tỷ lệ so với đơn vị đó.",
                "The board that is highest in the bloc in “New projects”: 10 points; the others pro rata to it."
            ))
    }

    @Test func aLoneConditionThenARule() throws {
        try expect(
            "score: if export.plan = null then 0 else min(1, export.actual / export.plan) * points",
            (
                "Nếu không có số liệu “Giá trị xuất khẩu, kế hoạch”: 0 điểm.",
                "If “Export value, plan” is not known: 0 points."
            ),
            (
                "Trường hợp khác: “Giá trị xuất khẩu” đạt từ 100% kế hoạch trở lên: 10 điểm; thấp hơn tính theo tỷ lệ.",
                "Otherwise: “Export value” at 100% of the plan or more: 10 points; below that, pro rata."
            ))
    }

    @Test func anythingElseIsReadOutWithItsFunctions() throws {
        let lines = try said(
            "score: per(export, projects) + per(revenue_fdi, projects) * (2 - occupancy.actual)",
            functions: "  per(a, b): a.actual / b.actual")
        #expect(
            lines.dropLast() == [
                Localized(
                    vi:
                        "Số điểm = per (“Giá trị xuất khẩu”; “Số dự án cấp mới”) + per (“Doanh thu khối FDI”; “Số dự án cấp mới”) × (2 − “Tỷ lệ lấp đầy”).",
                    en:
                        "Points = per (“Export value”; “New projects”) + per (“Revenue, foreign-invested”; “New projects”) × (2 − “Occupancy”)."
                ),
                Localized(
                    vi: "Trong đó per (a; b) = số thực hiện của a / số thực hiện của b.",
                    en: "Where per (a; b) = the actual figure of a / the actual figure of b."),
            ])
    }
}

@Suite struct ProsePhrases {
    @Test(arguments: [
        ("null", "không có giá trị", "no value"),
        ("-0.5", "-0,5", "-0.5"),
        ("true", "đúng", "true"),
        ("\"a\"", "“a”", "“a”"),
        ("planShare", "phần kế hoạch năm của kỳ", "the share of the year's plan due"),
        ("-projects.actual", "−“Số dự án cấp mới”", "−“New projects”"),
        ("(1 - projects.actual) * 2 ** 3", "(1 − “Số dự án cấp mới”) × 2 ^ 3", "(1 − “New projects”) × 2 ^ 3"),
        ("3 < projects.actual", "“Số dự án cấp mới” trên 3 dự án", "“New projects” is above 3 projects"),
        ("pact_signed = false", "“Đã ký giao ước thi đua” là không", "“Emulation pact signed” is no"),
        ("not(pact_signed)", "“Đã ký giao ước thi đua” là không", "“Emulation pact signed” is no"),
        ("export.actual != null", "có số liệu “Giá trị xuất khẩu, thực hiện”", "“Export value, actual” is known"),
        (
            "export.actual > export.plan * planShare",
            "“Giá trị xuất khẩu, thực hiện” lớn hơn “Giá trị xuất khẩu, kế hoạch của kỳ”",
            "“Export value, actual” is more than “Export value, plan due”"
        ),
        ("occupancy.actual between 1 and 2", "“Tỷ lệ lấp đầy” từ 1% đến 2%", "“Occupancy” is from 1% to 2%"),
        ("occupancy.actual in (97..98]", "“Tỷ lệ lấp đầy” trên 97% đến 98%", "“Occupancy” is above 97% up to 98%"),
        (
            "projects.actual in (3, > export.plan)",
            "“Số dự án cấp mới” bằng 3 dự án hoặc lớn hơn “Giá trị xuất khẩu, kế hoạch”",
            "“New projects” is 3 projects or is more than “Export value, plan”"
        ),
        ("(true or false) and true", "(đúng hoặc sai) và đúng", "(true or false) and true"),
        ("if true then 1 else 2", "nếu đúng thì 1, nếu không thì 2", "if true then 1, otherwise 2"),
        ("revenue_fdi.actual", "Doanh thu khối FDI, thực hiện", "Revenue, foreign-invested, actual"),
        (
            "boards.export.actual", "“Giá trị xuất khẩu, thực hiện” của các đơn vị trong Khối",
            "“Export value, actual” of the boards of the bloc"
        ),
        (
            "boards[export.actual > 5]",
            "các đơn vị trong Khối (chỉ tính: “Giá trị xuất khẩu, thực hiện” trên 5 triệu USD)",
            "the boards of the bloc (only where: “Export value, actual” is above 5 million USD)"
        ),
        ("boards[1]", "phần tử thứ 1 của các đơn vị trong Khối", "item 1 of the boards of the bloc"),
        (
            "max(for b in boards return b.projects.actual)",
            "mức cao nhất trong Khối về “Số dự án cấp mới”",
            "the highest in the bloc in “New projects”"
        ),
        ("min(1, projects.actual)", "số nhỏ hơn trong (1; “Số dự án cấp mới”)", "the smaller of (1; “New projects”)"),
        (
            "excess(export) > 0.1", "mức vượt kế hoạch của kỳ của “Giá trị xuất khẩu” trên 10%",
            "the excess over the plan due in “Export value” is above 10%"
        ),
        ("[1, 2]", "[1; 2]", "[1; 2]"),
        ("[1..2)", "từ 1 đến dưới 2", "from 1 to below 2"),
        ("{a: 1}", "{a: 1}", "{a: 1}"),
        (
            "some b in boards satisfies b.projects.actual > 1",
            "có ít nhất một đơn vị b trong Khối mà “Số dự án cấp mới” của b trên 1 dự án",
            "there is a board b of the bloc such that “New projects” of b is above 1 project"
        ),
        (
            "every x in [1, 2] satisfies x > 0", "với mọi x thuộc [1; 2] thì x trên 0",
            "for every x in [1; 2], x is above 0"
        ),
        ("function(x) x + 1", "hàm của x: x + 1", "function of x: x + 1"),
    ])
    func everyForm(_ text: String, _ vi: String, _ en: String) throws {
        let prose = Prose(try edition("pass: pact_signed"))
        let tree = try Expression(parsing: text)
        #expect(prose.phrase(tree) == Localized(vi: vi, en: en))
        // Where it came from and what is shared by all boards change nothing.
        if case .path = tree.form { return }
        #expect(prose.phrase(Expression(.shared(0, tree))) == Localized(vi: vi, en: en))
    }

    @Test func excludedTests() throws {
        let prose = Prose(try edition("pass: pact_signed"))
        let subject = try Expression(parsing: "projects.actual")
        let constant = Expression(.membership(subject, [.not([.expression(.number(3))])]))
        #expect(
            prose.phrase(constant)
                == Localized(
                    vi: "“Số dự án cấp mới” không phải (bằng 3 dự án)", en: "“New projects” is not (exactly 3 projects)"
                ))
        let plan = try Expression(parsing: "export.plan")
        let other = Expression(.membership(subject, [.not([.comparison(.greater, plan)]), .any]))
        #expect(
            prose.phrase(other)
                == Localized(
                    vi:
                        "“Số dự án cấp mới” không thuộc trường hợp (lớn hơn “Giá trị xuất khẩu, kế hoạch”) hoặc có giá trị bất kỳ",
                    en: "“New projects” is not such that it (is more than “Export value, plan”) or is anything"))
    }

    @Test(arguments: Builtin.allCases) func everyBuiltin(_ builtin: Builtin) throws {
        let phrase = Prose(try edition("pass: pact_signed")).phrase(.call(builtin.rawValue, [.name("a"), .number(2)]))
        #expect(phrase.vi.hasSuffix(" (a; 2)") && phrase.en.hasSuffix(" (a; 2)"))
    }

    @Test func figures() throws {
        let prose = Prose(try edition("pass: pact_signed"))
        #expect(
            prose.figure(FigureKey("revenue_fdi", .previous))
                == Localized(vi: "Doanh thu khối FDI, cùng kỳ", en: "Revenue, foreign-invested, same period last year"))
        #expect(
            prose.figure(FigureKey("pact_signed", .actual))
                == Localized(vi: "Đã ký giao ước thi đua", en: "Emulation pact signed"))
        #expect(prose.figure(FigureKey("not_there", .plan)).vi == "not there, kế hoạch")
    }

    /// Work must not double with every level of nesting.
    @Test(.timeLimit(.minutes(1))) func deepNesting() throws {
        let text = String(repeating: "min(1, max(0, ", count: 45) + "export.actual" + String(repeating: "))", count: 45)
        let edition = try edition("score: \"\(text)\"")
        #expect(try !Prose(edition).rule(#require(edition.criteria.first)).isEmpty)
    }

    /// Quotients that are no products of anything smaller must not lead in circles.
    @Test(arguments: [
        "export.actual / 0 > 1", "export.actual ** 2 > 1", "min(1, export.actual / 0) * 3", "1 / export.actual = 2",
    ])
    func oddQuotients(_ text: String) throws {
        #expect(try !Prose(edition("pass: pact_signed")).phrase(Expression(parsing: text)).vi.isEmpty)
    }
}

@Suite struct ProseOfShippedEditions {
    @Test func everyCriterionReadsWell() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Criteria")
        var read = 0
        for folder in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() {
            let files = try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
            for file in (files ?? []).sorted() where file.hasSuffix(".yaml") && file != "members.yaml" {
                let url = root.appendingPathComponent(folder).appendingPathComponent(file)
                let text = try String(contentsOf: url, encoding: .utf8)
                let edition = try #require(Edition.read(text, file: file).edition)
                let prose = Prose(edition)
                for criterion in edition.criteria {
                    read += 1
                    let lines = prose.rule(criterion)
                    #expect(lines.count >= 2)
                    #expect(prose.rule(criterion) == lines)
                    for line in lines.flatMap({ [$0.vi, $0.en] }) {
                        #expect(line.count > 3 && (line.hasSuffix(".") || line.hasSuffix(":")))
                        for raw in ["_", "planShare", ".actual", ".plan", "null", "  ", "()"] {
                            #expect(!line.contains(raw), "\(file) \(criterion.id): \(line)")
                        }
                    }
                }
            }
        }
        #expect(read > 40)
    }
}
