// Editions and submissions read back to the person who wrote them.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing
import Workspace

@testable import Reports

@Suite("Editions as reports") struct EditionReportTests {
    @Test func `the shipped ones show every criterion with its rule, in both languages`() throws {
        for (bloc, period) in shippedPeriods {
            let edition = try shipped(bloc, period).edition
            let report = EditionReport(edition)
            for language in Language.allCases {
                let csv = report.document.rendered(as: .csv, in: language)
                for criterion in edition.criteria {
                    #expect(
                        csv.lines.contains {
                            $0.hasPrefix("\(criterion.id),") && $0.contains(language == .vi ? "ĐỀ XUẤT" : "PROPOSAL")
                        })
                }
                #expect(report.document.text(language).lines.allSatisfy { String($0).displayWidth <= 120 })
            }
            #expect(report.json.text.contains("\"edition\": \"\(edition.id)\""))
            #expect(report.json.text.contains("\"label\": \"proposal\""))
        }
    }

    @Test func `keys, grades and caps are in words`() throws {
        let text = EditionReport(try example().edition).document.text()
        #expect(
            text.contains(
                "compared in turn by: total, % of assigned points; points of section A; points of criterion A.1.4;"))
        #expect(text.contains("Days by which reports were late (fewer is better)"))
        #expect(text.contains("  • Excellent: from 90% of the assigned points; at most 20% of the boards"))
        #expect(text.contains("The section yields at most 50 points."))
        var small = Small.vetoed
        small.rounding = "{at: none}"
        small.sectionLimits = "    atMost: 30\n    atLeast: 5"
        let other = EditionReport(try small.edition()).document
        #expect(other.text().contains("no rounding") && other.text().contains("  • Good: from 10 points"))
        #expect(other.text().contains("The section yields at least 5, at most 30 points."))
        #expect(other.text(.vi).contains("Cả nhóm ít nhất 5, nhiều nhất 30 điểm."))
        let audit = try #require(Audit(small.review(), board: "north"))
        #expect(try #require(audit.criterionDocument("A.1")).text().contains("The edition does not round."))
    }

    @Test(arguments: [
        ("up", "up (away from zero)"), ("down", "down (toward zero)"), ("half up", "half up"),
        ("half down", "half down"),
        ("half even", "half to even"), ("floor", "down"), ("ceiling", "up"),
    ])
    func `every rounding has its words`(mode: String, words: String) throws {
        for (at, point) in [("criterion", "criterion"), ("section", "section"), ("total", "total")] {
            let small = Small(rounding: "{at: \(at), places: 1, mode: \(mode)}")
            let text = EditionReport(try small.edition()).document.text()
            #expect(text.contains("rounding of the \(point): 1 place, \(words)\n"))
        }
    }
}

@Suite("Submissions as reports") struct SubmissionReportTests {
    private func report(_ small: Small) throws -> SubmissionReport {
        let review = try small.review()
        return SubmissionReport(
            bloc: review.bloc, edition: review.edition, period: review.period, submissions: try small.submissions())
    }

    @Test func `figures stand beside plan and last period, with units in the language`() throws {
        let small = Small(
            figures: .madeUp,
            submitted: [
                "north": ["projects": "1234.5", "projects.plan": "1500", "projects.previous": "1000", "filed": "yes"],
                "south": ["projects": "~90", "projects.previous": "100", "filed": "no"],
            ])
        let report = try report(small)
        #expect(report.labels.map(\.kind) == [.proposal, .madeUp, .estimate])
        let en = Document(report.blocks).text()
        #expect(en.hasPrefix("[PROPOSAL]"))
        #expect(en.contains("Board north · first half of 2024"))
        // 1234.5 / 1500 = 82.3%, / 1000 = +23.45%, half up 23.5%; 90 / 100 = −10%.
        let line = "1\u{202F}234.5 projects, up 23.5% on a year before, 82.3% of plan  1\u{202F}500 projects"
        #expect(en.contains("Projects   \(line)  1\u{202F}000 projects"))
        #expect(en.contains("Filed      yes\n"))
        #expect(en.contains("90 projects (estimate), down 10.0% on a year before"))
        let vi = Document(report.blocks).text(.vi)
        #expect(vi.contains("1\u{202F}234.5 dự án, tăng 23.5% so với cùng kỳ, bằng 82.3% kế hoạch"))
        #expect(vi.contains("ước 90 dự án, giảm 10.0% so với cùng kỳ") && vi.contains("không"))
        #expect(report.json.text.contains("\"figure\": \"projects.actual\""))
        #expect(report.json.text.contains("\"estimate\": true"))
    }

    @Test func `published percentages are marked as such`() throws {
        var small = Small(submitted: [
            "north": ["output": "10", "output.reportedPlanPercent": "115.7", "output.reportedGrowthPercent": "4.6"]
        ])
        small.indicators =
            "  output: {title: {vi: Sản lượng, en: Output}, unit: bn VND, nature: flow, has: [actual, reportedPlanPercent, reportedGrowthPercent], decimals: 1}"
        let text = Document(try report(small).blocks).text()
        #expect(text.contains("10 bn VND, up 4.6% on a year before (published), 115.7% of plan (published)"))
    }

    @Test func `what replaces earlier figures is counted`() throws {
        let small = Small(submitted: ["north": ["projects": "9", "projects.previous": "8"]])
        let review = try small.review()
        let later = try #require(try small.submissions().first)
        var earlier = later
        earlier.figures[FigureKey("projects", .actual)]?.value = .number(7)
        earlier.figures[FigureKey("projects", .previous)] = nil
        earlier.selfScores = ["A.1": Figure(value: .number(3), origin: Place(file: "f", line: 1, column: 1))]
        let report = SubmissionReport(
            bloc: review.bloc, edition: review.edition, period: review.period, submissions: [later],
            changes: [SubmissionChanges(from: earlier, to: later)])
        #expect(
            report.replacements.map(\.en) == [
                "replaces the earlier figures of E-north: 1 changed, 1 new, 1 gone", "Projects, actual: 7 → 9",
            ])
        #expect(
            report.replacements.map(\.vi)
                == [
                    "thay số liệu V-north đã gửi trước: 1 số thay đổi, 1 số mới, 1 số không còn",
                    "Số dự án, thực hiện: 7 → 9",
                ])
        #expect(report.changesJSON.text.contains("\"A.1.selfScore\""))
    }

    @Test func `a document, source or note that was rewritten is said, though no figure changed`() throws {
        let small = Small(submitted: ["north": ["projects": "9", "projects.previous": "8", "output": "7"]])
        let review = try small.review()
        let later = try #require(try small.submissions().first)
        var earlier = later
        earlier.figures[FigureKey("projects", .actual)]?.evidence = Evidence(title: "12/BC")
        earlier.figures[FigureKey("projects", .previous)]?.note = "chưa kiểm toán"
        // A figure that changed besides is counted once.
        earlier.figures[FigureKey("output", .actual)]?.value = .number(6)
        earlier.figures[FigureKey("output", .actual)]?.source = "Cục Thống kê"
        let change = SubmissionChanges(from: earlier, to: later)
        #expect(change.remarks == ["projects.actual", "projects.previous"] && change.changed == ["output.actual"])
        let report = SubmissionReport(
            bloc: review.bloc, edition: review.edition, period: review.period, submissions: [later], changes: [change])
        #expect(
            report.replacements.first?.en
                == "replaces the earlier figures of E-north: 1 changed, 0 new, 0 gone; 2 the same, but with another document, source or note: projects.actual, projects.previous"
        )
        #expect(
            report.replacements.first?.vi.hasSuffix(
                "2 số giữ nguyên nhưng tài liệu, nguồn hay ghi chú thay đổi: projects.actual, projects.previous")
                == true)
        #expect(report.changesJSON.text.contains("\"remarks\""))
    }

    @Test func `self-scores are added up`() throws {
        let small = Small.alone
        let review = try small.review()
        var submission = try #require(review.submissions["north"])
        let origin = Place(file: "f", line: 1, column: 1)
        submission.selfScores = ["A.1": Figure(value: .number(try Rational(decimal: "11.5")), origin: origin)]
        let report = SubmissionReport(
            bloc: review.bloc, edition: review.edition, period: review.period, submissions: [submission])
        #expect(Document(report.blocks).text().contains("Self-scores for 1 criterion, 11.5 points in all."))
        let other = Review(
            bloc: review.bloc, period: review.period, edition: review.edition, scorer: review.scorer,
            submissions: [submission], notSubmitted: [])
        let card = try #require(Audit(other, board: "north")).scorecardDocument.text()
        #expect(card.contains("A.1  Projects    12.00  30  11.5") && card.contains("TOTAL       12.00  30  11.5"))
    }
}

@Suite("Words of reports") struct WordingTests {
    @Test func `units are in the language, a yes or no has none`() {
        for name in [
            "million USD", "bn VND", "person", "case", "project", "zone", "dossier", "document", "report", "day",
        ] {
            let title = Indicator.Unit.named(name).title
            #expect(title.en == name && title.vi != name)
        }
        #expect(Indicator.Unit.named("ha").title.vi == "ha")
        #expect(Indicator.Unit.percent.title.en == "%")
        #expect(Indicator.Unit.yesNo.title.en == "")
    }

    @Test func `few boards are named, many are counted`() throws {
        let review = try Small.tied.review()
        #expect(review.few(["north"]).en == "E-north")
        #expect(review.few(["north", "south"]).vi == "V-north và V-south")
        #expect(review.few(["north", "south", "west"]).en == "E-north, E-south and E-west")
        #expect(review.few(["north", "south", "west", "x"]).en == "4 boards")
    }

    @Test func `a percent shows as many digits as it takes to stay on its side of a threshold`() throws {
        let style = NumberStyle(rounding: try Small().edition().rounding)
        let number = try Rational(decimal: "89.9999")
        #expect(style.percent(Bounds.exactly(number)).en == "90.00%")
        #expect(style.percent(Bounds.exactly(number), thresholds: [90]).en == "89.9999%")
        #expect(style.percent(Bounds.exactly(90), thresholds: [90]).en == "90.00%")
    }

    @Test func `numbers have the marks of the language, and those of programs in CSV`() throws {
        let style = NumberStyle(
            rounding: try Small(rounding: "{at: section, places: 2, mode: half up}").edition().rounding)
        let number = try Rational(decimal: "1374995.5")
        #expect(style.points(number) == Localized(vi: "1.374.995,50", en: "1,374,995.50"))
        #expect(style.points(-Rational(1008)) == Localized(vi: "-1.008,00", en: "-1008.00"))
        #expect(style.signed(.exactly(1000)).vi == "+1.000,00")
        #expect(style.percent(.exactly(100)).vi == "100,00%")
        let seventh = try #require(Rational(10_000).divided(by: 7))
        #expect(seventh.shown() == Localized(vi: "≈1.428,571429", en: "≈1428.571429"))
        #expect(try #require(Rational(1).divided(by: 7)).precise.vi == "1/7 ≈ 0,142857")
        let table = Table(
            [.left(vi: "Đơn vị", en: "Board"), .right(vi: "Điểm", en: "Points")],
            [
                [Localized(vi: "A", en: "A"), style.points(number)],
                [Localized(same: "B"), Localized(vi: "không", en: "none")],
            ])
        #expect(Document([.table(table)]).rendered(as: .csv, in: .vi) == "Đơn vị,Điểm\nA,1374995.50\nB,không\n")
    }

    @Test func `numbers are never rounded without saying so, and differences have a sign`() throws {
        let style = NumberStyle(
            rounding: try Small(rounding: "{at: section, places: 1, mode: half up}").edition().rounding)
        let third = try #require(Rational(1).divided(by: 3))
        #expect(style.points(third).en == "≈0.333333")
        #expect(style.points(Rational(5)).en == "5.0")
        #expect(
            style.signed(Bounds.exactly(5)).en == "+5.0" && style.signed(Bounds.exactly(-5)).en == "-5.0"
                && style.signed(Bounds.exactly(0)).en == "0.0")
        #expect(style.signed(Bounds.exactly(third)).en == "≈+0.333333")
        #expect(style.signed(Bounds(least: -1, most: nil)).en == "-1.0 … ∞")
        #expect(style.points(Bounds(least: nil, most: 2)).en == "−∞ … 2.0")
    }
}
