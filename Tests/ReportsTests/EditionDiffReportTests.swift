// The comparison of two editions in words: nothing that differs is left out, nothing is said twice.
import Diagnostics
import Exact
import FEEL
import Foundation
import Insight
import Scoring
import Testing

@testable import Reports
@testable import Rules

private let shippedText = Result {
    try String(contentsOfFile: "\(repository)/Criteria/red-river-delta/2024.yaml", encoding: .utf8)
}

/// Read once for all tests.
private let shippedRead = Result {
    var edition = try #require(Edition.read(try shippedText.get(), file: "2024.yaml").edition)
    edition.rates = [
        ExchangeRate(
            from: "USD", to: "VND", rate: 25_000, date: Day(year: 2024, month: 6, day: 30),
            source: Source(document: "d"), place: edition.validPlace)
    ]
    return edition
}

/// The shipped edition of 2024, with a rate, so that it has something of everything.
private func shippedEdition() throws -> Edition { try shippedRead.get() }

private func tree(_ text: String) -> Formula<FEEL.Expression> {
    let tree = try? FEEL.Expression(parsing: text)
    return Formula(
        tree: tree ?? FEEL.Expression(.null), text: text, place: Place(file: "2024.yaml", line: 1, column: 1))
}

/// One thing changed, and what the only line about it must be called.
private struct Mutation: Sendable, CustomTestStringConvertible {
    var name: String
    var change: @Sendable (inout Edition) -> Void

    init(_ name: String, _ change: @escaping @Sendable (inout Edition) -> Void) {
        self.name = name
        self.change = change
    }

    var testDescription: String { name }
}

private let other = Localized(vi: "khác", en: "other")
private let source = Source(document: "another document")
private let place = Place(file: "2024.yaml", line: 1, column: 1)

private let ofEdition: [Mutation] = [
    Mutation("edition id") { $0.id = "x" }, Mutation("edition bloc") { $0.bloc = "x" },
    Mutation("edition status") {
        $0.status = .signed(.init(number: "12/QĐ", date: Day(year: 2024, month: 1, day: 2), by: "x"))
    },
    Mutation("edition title") { $0.title = other }, Mutation("edition note") { $0.note = nil },
    Mutation("edition valid") { $0.valid.to = Period(year: 2025, part: .year) },
    Mutation("edition source") { $0.source = source }, Mutation("edition points") { $0.points = 999 },
    Mutation("edition planShare") { $0.planShare[.h1] = 1 },
    Mutation("edition rounding") { $0.rounding.places = 1 },
    Mutation("edition rounding") { $0.rounding.mode = .halfEven },
    Mutation("edition rounding") { $0.rounding.at = .section },
    Mutation("edition ranking.on") { $0.ranking.on = .exact },
    Mutation("edition ranking.notAssigned") { $0.ranking.notAssigned = .points },
    Mutation("edition ranking.keys") { $0.ranking.keys.swapAt(1, 2) },
    Mutation("edition ranking.keys") { $0.ranking.keys[3].isAscending = true },
    Mutation("edition ranking.ties") { $0.ranking.ties = .vote },
    Mutation("edition ranking.vetoed.ranked") { $0.ranking.vetoed.ranked = true },
    Mutation("edition ranking.vetoed.counted") { $0.ranking.vetoed.counted = false },
    Mutation("edition grades.atMost") { $0.gradesAtMost = nil },
    Mutation("edition deadlines.submit") { $0.deadlines.submit = 11 },
    Mutation("edition deadlines.appraise") { $0.deadlines.appraise = nil },
    Mutation("edition deadlines.object") { $0.deadlines.object = 1 },
    Mutation("edition order.indicators") { $0.indicators.swapAt(0, 1) },
    Mutation("edition order.functions") { $0.functions.swapAt(0, 1) },
    Mutation("edition order.checks") { $0.checks.swapAt(0, 1) },
    Mutation("edition order.vetoes") { $0.vetoes.swapAt(0, 1) },
    Mutation("edition order.sections") { $0.sections.swapAt(1, 2) },
]

private let ofTable: [Mutation] = [
    Mutation("section title") { $0.sections[0].title = other },
    Mutation("section points") { $0.sections[0].points = 1 },
    Mutation("section kind") { $0.sections[4].kind = .content },
    Mutation("section limits") { $0.sections[4].bounds.most = 49 },
    Mutation("section limits") { $0.sections[0].bounds.least = 1 },
    Mutation("section appraisedBy") { $0.sections[3].appraisedBy = nil },
    Mutation("section number") { $0.sections[3].id = "D1" },
    Mutation("section order") { $0.sections[1].criteria.swapAt(0, 1) },
    Mutation("section order") { $0.sections[0].sections.swapAt(1, 2) },
    Mutation("section added") { edition in
        var section = edition.sections[3]
        (section.id, section.title, section.criteria) = ("G", other, [])
        edition.sections.append(section)
    },
    Mutation("criterion section") { edition in
        let criterion = edition.sections[1].criteria.removeLast()
        edition.sections[2].criteria.append(criterion)
    },
    Mutation("criterion gone") { _ = $0.sections[1].criteria.removeLast() },
    Mutation("criterion number") { $0.sections[1].criteria[0].id = "B.9" },
    Mutation("criterion title") { $0.sections[1].criteria[0].title = other },
    Mutation("criterion title") { edition in
        let title = edition.sections[1].criteria[0].title
        edition.sections[1].criteria[0].title = Localized(vi: title.vi, en: "other")
    },
    Mutation("criterion points") { $0.sections[1].criteria[0].points = 36 },
    Mutation("criterion rule") { $0.sections[1].criteria[0].formula = tree("dossiers.actual / 10") },
    // What the words leave out the formula tells.
    Mutation("criterion rule") { edition in
        let formula = edition.sections[1].criteria[0].formula.tree
        edition.sections[1].criteria[0].formula = tree("min(35, \(formula))")
    },
    Mutation("criterion writing") { $0.sections[1].criteria[0].form = .score },
    Mutation("criterion writing") { edition in
        guard case .cases(let base, var deduct, let bonus) = edition.sections[3].criteria[1].form else { return }
        deduct.cases[0].title = other
        edition.sections[3].criteria[1].form = .cases(base: base, deduct: deduct, bonus: bonus)
    },
    Mutation("criterion limits") { $0.sections[1].criteria[0].limits.most = 30 },
    Mutation("criterion reach") { $0.sections[1].criteria[0].bounds.most = 34 },
    Mutation("criterion reach") { $0.sections[1].criteria[0].keepsToBounds.toggle() },
    Mutation("criterion assigned") { $0.sections[1].criteria[0].assigned = tree("dossiers.actual > 0") },
    Mutation("criterion missing") { $0.sections[1].criteria[0].missing = .zero },
    Mutation("criterion judged") { $0.sections[3].criteria[0].judged?.to = 41 },
    Mutation("criterion judged") { $0.sections[3].criteria[0].judged?.step = 2 },
    Mutation("criterion judged") { $0.sections[3].criteria[0].judged?.by = "deputy" },
    Mutation("criterion evidence") { $0.sections[1].criteria[0].evidence = nil },
    Mutation("criterion source") { $0.sections[1].criteria[0].source = source },
    Mutation("criterion source") { $0.sections[1].criteria[0].source.article = "x" },
    Mutation("criterion examples") { $0.sections[1].criteria[0].examples[0].points = 34 },
    Mutation("criterion examples") { _ = $0.sections[1].criteria[0].examples.removeLast() },
    Mutation("criterion examples") { $0.sections[3].criteria[0].examples[0].awarded = 1 },
]

private let ofFigures: [Mutation] = [
    Mutation("indicator id") { $0.indicators[0].id = "x" },
    Mutation("indicator title") { $0.indicators[0].title = other },
    Mutation("indicator unit") { $0.indicators[0].unit = .named("figure") },
    // Two units of which the words are the same.
    Mutation("indicator unit") { $0.indicators[0].unit = .named("dự án") },
    Mutation("indicator nature") { $0.indicators[0].nature = .stock },
    Mutation("indicator ratio") { edition in
        edition.indicators[0].ratio = .init(of: "projects_fdi", to: "projects_ddi", place: place)
    },
    Mutation("indicator has") { $0.indicators[0].has = [.actual] },
    Mutation("indicator decimals") { $0.indicators[0].decimals = 3 },
    Mutation("indicator range.actual") { $0.indicators[0].ranges[.actual] = nil },
    Mutation("indicator evidenceRequired") { $0.indicators[0].evidenceRequired.toggle() },
    Mutation("indicator scored") { $0.indicators[0].isScored.toggle() },
    Mutation("indicator better") { $0.indicators[0].better = nil },
    Mutation("indicator source") { $0.indicators[0].source = nil },
    Mutation("indicator gone") { _ = $0.indicators.removeLast() },
    Mutation("rate rate") { $0.rates[0].rate = 25_001 },
    Mutation("rate date") { $0.rates[0].date = Day(year: 2024, month: 7, day: 1) },
    Mutation("rate source") { $0.rates[0].source = source }, Mutation("rate gone") { $0.rates = [] },
    Mutation("function body") { $0.functions[0].body = tree("x.actual").tree },
    Mutation("function parameters") { $0.functions[2].parameters = ["a", "b"] },
    Mutation("function gone") { _ = $0.functions.removeLast() },
    Mutation("check that") { $0.checks[0].condition = tree("projects.actual > 1") },
    Mutation("check each") { $0.checks[0].each = IndicatorSelection(way: .list, indicators: ["projects"]) },
    Mutation("check in") { $0.checks[0].parts = [.q3] }, Mutation("check else") { $0.checks[0].message = other },
    Mutation("check severity") { $0.checks[0].severity = $0.checks[0].severity == .error ? .warning : .error },
    Mutation("check examples") { $0.checks[0].examples[0].holds.toggle() },
    Mutation("check gone") { _ = $0.checks.removeLast() },
]

private let ofClasses: [Mutation] = [
    Mutation("veto when") { $0.vetoes[0].condition = tree("not(self_score_filed)") },
    Mutation("veto reason") { $0.vetoes[0].reason = other },
    Mutation("veto examples") { _ = $0.vetoes[0].examples.removeLast() },
    Mutation("veto gone") { _ = $0.vetoes.removeLast() }, Mutation("grade id") { $0.grades[0].id = "x" },
    Mutation("grade title") { $0.grades[0].title = other }, Mutation("grade from") { $0.grades[0].from = 91 },
    Mutation("grade quota") { $0.grades[0].quota = nil },
    Mutation("grade quota") { $0.grades[0].quota?.ties = .all },
    Mutation("grade quota") { $0.grades[0].quota?.size = .share(Rational(1).divided(by: 5)!, .up) },
    Mutation("grade gone") { _ = $0.grades.removeLast() }, Mutation("flag from") { $0.flags[0].from = 91 },
    Mutation("flag gone") { $0.flags = [] }, Mutation("ballot id") { $0.ballots[0].id = "x" },
    Mutation("ballot title") { $0.ballots[0].title = other },
    Mutation("ballot election") { $0.ballots[0].threshold = 1 },
    Mutation("ballot election") { $0.ballots[0].isEnough.toggle() },
    Mutation("ballot election") { $0.ballots[0].of = .present },
    Mutation("ballot election") { $0.ballots[0].quota = 2 },
    Mutation("ballot election") { $0.ballots[0].quorum = nil }, Mutation("ballot gone") { $0.ballots = [] },
]

@Suite("Edition diff report") struct EditionDiffReportTests {
    @Test(arguments: ofEdition + ofTable + ofFigures + ofClasses)
    private func `whatever differs is said, by its name, and once`(mutation: Mutation) throws {
        let old = try shippedEdition()
        var new = old
        mutation.change(&new)
        let diff = EditionDiff(from: old, to: new)
        // A failure would print all of an edition: only what is small stands in an expectation.
        let isEmpty = diff.isEmpty
        #expect(!isEmpty)
        let lines = EditionDiffReport(diff).groups.flatMap(\.lines)
        #expect(lines.map { "\($0.part.rawValue) \($0.aspect ?? $0.change.rawValue)" } == [mutation.name])
        guard let line = lines.first else { return }
        #expect(line.before != line.after)
        // A change in one language only shows in that one.
        #expect(
            Language.allCases.contains { language in line.before.map { $0[language] } != line.after.map { $0[language] }
            })
        #expect(!line.label.vi.isEmpty && !line.label.en.isEmpty)
        // The other way round what was there is gone, and the rest has its sides changed.
        let back = EditionDiffReport(EditionDiff(from: new, to: old)).groups.flatMap(\.lines)
        #expect(back.map(\.before) == lines.map(\.after) && back.map(\.after) == lines.map(\.before))
    }

    @Test func `an edition beside itself is said to be the same`() throws {
        let edition = try shippedEdition()
        let report = EditionDiffReport(EditionDiff(from: edition, to: edition))
        let (groups, text, json) = (report.groups.count, report.document.text(.en), report.json.text)
        #expect(groups == 0)
        #expect(text.contains("The two editions are the same in every point."))
        #expect(json.contains("\"same\": true"))
        // A table of nothing still has its header.
        let csv = report.document.rendered(as: .csv, in: .en)
        #expect(csv == "Rule,Change,Before,After,Labels\n")
    }

    @Test func `bands are told line by line, what stays is left out`() throws {
        let old = try shippedEdition()
        let text = try shippedText.get()
            .replacing("\"[98..100)\": 25", with: "\"[98..100)\": 30")
        var new = try #require(Edition.read(text, file: "2024.yaml").edition)
        new.rates = old.rates
        let lines = EditionDiffReport(EditionDiff(from: old, to: new)).groups.flatMap(\.lines)
        #expect(lines.map(\.id) == ["B.1"])
        #expect(lines[0].before.map(\.en) == ["From 98% to below 100%: 25 points."])
        #expect(lines[0].after.map(\.en) == ["From 98% to below 100%: 30 points."])
        #expect(lines[0].after.map(\.vi) == ["Từ 98% đến dưới 100%: 30 điểm."])
    }

    /// The shipped example scored by its edition and by one with a few changes.
    private func scored() throws -> (report: EditionDiffReport, effect: EditionEffect) {
        let review = try example()
        let text = try shippedText.get()
            .replacing(
                "growth: {of: projects_fdi, from: 0, to: 40,", with: "growth: {of: projects_fdi, from: 0, to: 20,"
            )
            .replacing("- id: B.4", with: "- id: B.5").replacing("    atMost: 50\n", with: "    atMost: 20\n")
        let new = try #require(Edition.read(text, file: "new.yaml").edition)
        let reports = review.bloc.members.compactMap { review.submissions[$0.id] }
        let effect = EditionEffect(
            EditionDiff(from: review.edition, to: new), period: review.period, reported: review.edition,
            submissions: (reports, reports), awards: review.awards)
        return (EditionDiffReport(effect.diff, period: .init(review, effect)), effect)
    }

    @Test func `by its own edition a period is what the ranking shows, and the lines of every board add up`() throws {
        let review = try example()
        let (_, effect) = try scored()
        let (ranks, shown) = (effect.before.ranking.rows.map(\.rank), review.ranking.rows.map(\.rank))
        #expect(ranks == shown)
        let totals = (effect.before.ranking.rows, review.ranking.rows)
        let (own, ranked) = (totals.0.map(\.scorecard.total), totals.1.map(\.scorecard.total))
        #expect(own == ranked)
        let count = effect.boards.count
        #expect(count > 5)
        for move in effect.boards {
            let (least, most) = (move.lines.compactMap(\.shift.least), move.lines.compactMap(\.shift.most))
            let shift = move.shift
            #expect(Rational.sum(least) == shift.least)
            #expect(Rational.sum(most) == shift.most)
            // Three things changed: a rule, a number and a limit. What was only renumbered moves nothing.
            let (criteria, causes) = (move.lines.compactMap(\.after?.criterion), move.lines.flatMap(\.causes))
            #expect(Set(criteria).isSubset(of: ["A.1.1"]))
            #expect(Set(causes).isSubset(of: [.rule(.formula), .limits]))
        }
    }

    @Test func `the report stands in every format, in both languages, with its cautions`() throws {
        let (report, effect) = try scored()
        for language in Language.allCases {
            let text = report.document.text(language)
            let widest = text.lines.map { String($0).displayWidth }.max() ?? 0
            #expect(widest <= 175)
            let said = language == .vi ? "không ghi gì vào sổ" : "nothing is recorded"
            for format in [ReportFormat.text, .markdown, .html] {
                let shown = report.document.rendered(as: format, in: language)
                #expect(shown.contains(said), "\(format)")
                for label in report.labels { #expect(shown.contains(label.kind.title[language]), "\(format)") }
            }
        }
        let (en, vi) = (report.document.text(.en), report.document.text(.vi))
        let moved = effect.boards.count(where: \.isRankMoved)
        #expect(en != vi)
        #expect(en.contains("\(moved) of 11 boards"))
        let json = report.json.text
        #expect(json.contains("\"format\": \"thidua.criteria-diff/1\"") && json.contains("\"was\": \"B.4\""))
    }

    @Test
    func
        `what becomes of a period stands first, notes and examples last and in short, in the table for programs whole`()
        throws
    {
        let (scored, effect) = try scored()
        var new = effect.diff.new
        let long = Array(repeating: "long", count: 60).joined(separator: " ")
        let note = new.note ?? Localized(same: "")
        new.note = note + Localized(same: " " + long)
        let example = try #require(new.sections[1].criteria[0].examples.first?.text)
        new.sections[1].criteria[0].examples.removeFirst()
        let report = EditionDiffReport(
            EditionDiff(from: effect.diff.old, to: new), period: scored.period, names: ("old.yaml", "new.yaml"))
        let document = report.document
        for (language, words) in [
            (Language.en, ["By both editions", "Line by line", "Rule by rule", "Notes, sources, examples"]),
            (.vi, ["theo hai bộ tiêu chí", "Từng dòng", "Từng quy định", "Ghi chú, nguồn, ví dụ"]),
        ] {
            let text = document.rendered(as: .markdown, in: language)
            let places = words.compactMap { text.range(of: "# .*\($0)", options: .regularExpression)?.lowerBound }
            #expect(places.count == words.count && places == places.sorted())
            #expect(!text.contains(long) && !text.contains(example))
            let whole = report.listing.rendered(as: .csv, in: language)
            let isWhole = whole.contains(long)
            #expect(isWhole)
        }
        #expect(report.json.text.contains(long))
        #expect(document.text(.en).contains("old.yaml → new.yaml"))
        // Every place that the page leads to is there.
        let page = document.rendered(as: .html, in: .en)
        let hasContents = page.contains("id=\"contents\"") && page.contains("href=\"#contents\"")
        #expect(hasContents)
        let rules = EditionDiffReport(EditionDiff(from: effect.diff.old, to: new)).document
        let isLinked = rules.rendered(as: .html, in: .en).contains("#contents")
        #expect(!isLinked)
    }

    @Test func `the summary names who gains and who loses most, and whose rank is open`() throws {
        let (report, effect) = try scored()
        let text = report.document.rendered(as: .markdown, in: .en)
        let known = effect.boards.compactMap { move in move.shift.number.map { (move.board, $0) } }
        let down = try #require(known.map(\.1).min())
        #expect(down.isNegative)
        let line = try #require(text.split(separator: "\n").first { $0.lowercased().contains("loses most: ") })
        let review = try example()
        for (board, _) in known.filter({ $0.1 == down }).prefix(6) { #expect(line.contains(review.name(board).en)) }
        let isOpen = effect.boards.contains(where: \.mayMoveRank)
        #expect(isOpen == text.contains("May change rank"))
    }
}
