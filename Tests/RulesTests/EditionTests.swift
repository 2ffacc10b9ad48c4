// An edition that was read: all that its file says is there.
import Diagnostics
import Exact
import FEEL
import Foundation
import Testing

@testable import Rules

/// The files of the package's `Criteria`.
private let shipped: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let folder = root.appending(path: "Criteria")
    let files =
        FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return files.map(\.path).filter { $0.hasSuffix(".yaml") }.sorted()
}()

@Test("the shipped files load without a finding", arguments: shipped)
func shippedFilesLoad(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    if path.hasSuffix("members.yaml") {
        let read = Bloc.read(text, file: path)
        #expect(read.diagnostics.listed == "")
        #expect(read.bloc != nil)
    } else {
        let read = Edition.read(text, file: path)
        #expect(read.diagnostics.listed == "")
        #expect(read.edition != nil)
    }
}

@Test("files are shipped")
func filesAreShipped() {
    #expect(shipped.count >= 5)
}

@Test("the small edition has every part")
func smallEditionIsRead() throws {
    let read = Edition.read(Fixture.edition, file: "e.yaml")
    #expect(read.diagnostics.listed == "")
    let edition = try #require(read.edition)
    #expect(edition.id == "example" && edition.bloc == "delta" && edition.status == .proposal)
    #expect(edition.points == 10 && edition.planShare.isEmpty && edition.planShare(in: edition.valid.from) == 1)
    #expect(edition.rounding == Rounding(at: .criterion, places: 2, mode: .halfUp))
    #expect(edition.ranking.on == .rounded && edition.ranking.ties == .share && edition.ranking.notAssigned == .points)
    #expect(edition.ranking.vetoed == RankingRule.Vetoed(ranked: false, counted: true))
    #expect(edition.grades.map(\.id) == ["good", "fair"] && edition.grades.map(\.from) == [8, 5])
    #expect(edition.indicators.map(\.id) == ["export", "filed"])
    #expect(edition.functions.map(\.name) == ["excess"])
    #expect(edition.checks.map(\.severity) == [.error])
    #expect(edition.vetoes.map(\.condition.text) == ["filed = false"])
    #expect(edition.criteria.map(\.id) == ["A.1"])
    #expect(edition.indicator("filed")?.isYesNo == true && edition.indicator("none") == nil)
    let export = try #require(edition.indicator("export"))
    #expect(export.unit == .named("million USD") && export.has == [.actual, .plan, .previous] && export.decimals == 0)
    #expect(export.ranges[.actual]?.text == ">= 0" && !export.evidenceRequired && export.source == nil)
    #expect(export.place == Place(file: "e.yaml", line: 14, column: 3, length: 6))
}

@Test("everything that may be left out is kept where it is not")
func optionalPartsAreKept() throws {
    var text = Fixture.edition
    for (old, new) in [
        (
            "status: proposal",
            "status: signed\ndecision: {number: 12/QĐ, date: 2024-01-31, by: Khối}\nnote: {vi: Ghi, en: Note}"
        ),
        (
            "source: {document: Quyết định 1}\npoints",
            "source: {document: Quyết định 1, article: Điều 2, words: cả bảng}\nplanShare: {H1: 1/2, Q1: 0.2}\npoints"
        ),
        (
            "keys: [total]",
            "keys: [total, section A, criterion A.1, indicator export actual ascending, indicator export plan percent]"
        ),
        ("ties: share}", "notAssigned: percent, ties: vote, vetoed: {ranked: true, counted: false}}"),
        ("nature: flow,", "nature: flow, decimals: 2, range: \"[0..100]\", evidence: required, source: {document: x},"),
        ("unit: million USD", "unit: '%'"),
        ("en: Wrong}}", "en: Wrong}, severity: warning}"),
        (
            "    points: 10\n    criteria",
            "    points: 10\n    atLeast: 1\n    atMost: 9\n    appraisedBy: tax\n    criteria"
        ),
        (
            "score: points",
            "score: points\n        missing: not assigned\n        evidence: {vi: Sổ, en: Book}\n        assigned: export.actual > 0\n        examples:\n          - {given: {export: {actual: 5, plan: 1/2}, filed: yes}, others: [{export: 7, filed: no}, {}], period: 2024-H1, points: 10}"
        ),
    ] { text = Fixture.changed(text, old, new) }
    let read = Edition.read(text, file: "e.yaml")
    #expect(read.diagnostics.listed == "")
    let edition = try #require(read.edition)
    #expect(edition.status == .signed(.init(number: "12/QĐ", date: Day(year: 2024, month: 1, day: 31), by: "Khối")))
    #expect(
        edition.note == Localized(vi: "Ghi", en: "Note") && edition.source.text == "Quyết định 1, Điều 2, “cả bảng”")
    #expect(edition.planShare(in: Period(year: 2024, part: .h1)) == Rational(1).divided(by: 2))
    #expect(edition.planShare(in: Period(year: 2024, part: .q1)) == Rational(1).divided(by: 5))
    #expect(edition.planShare(in: Period(year: 2024, part: .year)) == 1)
    #expect(edition.planShare(in: Period(year: 2024, part: .q3)) == nil)
    #expect(edition.covers(Period(year: 2024, part: .q3)) && !edition.covers(Period(year: 2025, part: .q1)))
    #expect(
        edition.ranking.keys.map(\.text) == [
            "total", "section A", "criterion A.1", "indicator export actual ascending", "indicator export plan percent",
        ])
    #expect(edition.ranking.notAssigned == .percent && edition.ranking.ties == .vote)
    #expect(edition.ranking.vetoed == RankingRule.Vetoed(ranked: true, counted: false))
    let export = try #require(edition.indicator("export"))
    #expect(
        export.unit == .percent && export.unit.text == "%" && export.decimals == 2
            && export.ranges[.actual]?.text == "[0..100]")
    #expect(export.evidenceRequired && export.source?.document == "x")
    #expect(edition.checks.map(\.severity) == [.warning])
    let section = try #require(edition.sections.first)
    #expect(section.bounds == Bounds(least: 1, most: 9) && section.appraisedBy == "tax")
    let criterion = try #require(edition.criterion("A.1"))
    #expect(
        criterion.missing == .notAssigned && criterion.evidence?.vi == "Sổ"
            && criterion.assigned?.text == "export.actual > 0")
    let example = try #require(criterion.examples.first)
    let half = try #require(Rational(1).divided(by: 2))
    #expect(
        example.given == [
            FigureKey("export", .actual): .number(5), FigureKey("export", .plan): .number(half),
            FigureKey("filed", .actual): .yesNo(true),
        ])
    #expect(
        example.others == [
            [FigureKey("export", .actual): .number(7), FigureKey("filed", .actual): .yesNo(false)], [:],
        ])
    #expect(example.period == Period(year: 2024, part: .h1) && example.points == 10 && example.awarded == nil)
}

@Test("a byte order mark and Windows line ends change nothing")
func marksAndLineEndsChangeNothing() throws {
    let windows = "\u{FEFF}" + Fixture.edition.replacing("\n", with: "\r\n")
    #expect(Edition.read(windows, file: "e.yaml").diagnostics.listed == "")
    #expect(
        Edition.read(windows, file: "e.yaml").edition?.criterion("A.1")?.place
            == Edition.read(Fixture.edition, file: "e.yaml").edition?.criterion("A.1")?.place)
    let wrong = Fixture.changed(windows, "score: points", "score: |\r\n          points\r\n            + exprot")
    #expect(Edition.read(wrong, file: "e.yaml").diagnostics.map { $0.place?.line } == [31])
    #expect(Edition.read(wrong, file: "e.yaml").diagnostics.map { $0.place?.column } == [15])
}

@Test("a rounding rule rounds at its own point and nowhere else")
func roundingHasItsPoint() throws {
    let number = try Rational(decimal: "2.345")
    let rule = Rounding(at: .section, places: 2, mode: .halfUp)
    let rounded = try Rational(decimal: "2.35")
    #expect(rule.apply(number, at: .section) == rounded)
    let none = Edition.read(Fixture.changed(Fixture.edition, "at: criterion, ", "at: none, "), file: "e.yaml")
    #expect(none.diagnostics.isEmpty && none.edition?.rounding.at == .never)
    #expect(rule.apply(number, at: .criterion) == number && rule.apply(number, at: .total) == number)
}

@Test("bounds contain and clamp, without an end without limit")
func boundsClamp() {
    let bounds = Bounds(least: 1, most: 3)
    #expect([0, 1, 2, 3, 4].map { bounds.contains($0) } == [false, true, true, true, false])
    #expect([0, 1, 2, 3, 4].map { bounds.clamp($0) } == [1, 1, 2, 3, 3])
    #expect(Bounds().contains(-1_000) && Bounds().clamp(1_000) == 1_000)
}

@Test("figures and units are written as files write them")
func figuresAreWritten() {
    #expect(FigureKey("export", .reportedPlanPercent).description == "export.reportedPlanPercent")
    #expect(
        [FigureKey("b", .actual), FigureKey("a", .plan), FigureKey("a", .actual)].sorted().map(\.description) == [
            "a.actual", "a.plan", "b.actual",
        ])
    #expect([Quantity.number(5), .yesNo(true), .yesNo(false)].map(\.description) == ["5", "yes", "no"])
    if case .number(5) = Quantity.number(5).value {} else { Issue.record("a number is a number") }
    if case .boolean(true) = Quantity.yesNo(true).value {} else { Issue.record("yes is true") }
    #expect(
        Indicator.Unit("yes/no").text == "yes/no" && Indicator.Unit("ha").text == "ha"
            && Indicator.Unit("percent") == .percent)
    #expect(Attribute.allCases.filter(\.isPercent) == [.reportedPlanPercent, .reportedGrowthPercent])
    #expect(
        Attribute.allCases.map(\.title.vi) == [
            "thực hiện", "kế hoạch", "cùng kỳ", "% kế hoạch đã công bố", "% tăng trưởng đã công bố",
        ])
    #expect(
        Attribute.allCases.map(\.title.en) == [
            "actual", "plan", "same period last year", "published % of plan", "published % growth",
        ])
    let place = Place(file: "f", line: 1, column: 1)
    let figure = Figure(value: .number(1), origin: place)
    #expect(!figure.isEstimate && figure.evidence == nil)
    #expect(Submission(board: "a", period: Period(year: 2024, part: .year)).figures.isEmpty)
    #expect(Award(board: "a", criterion: "A.1", points: 1, origin: place).reason == nil)
}
