// Checks that see more than a board's own figures: what it reported before, how a figure came about, the bloc; and that
// nothing which is proved rests on them.
import Diagnostics
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

/// A table with checks, and reports of boards for it.
struct Checked {
    let edition: Edition
    var period = Period(year: 2024, part: .h1)

    init(_ checks: String..., functions: [String] = [], indicators: String? = nil) throws {
        var table = Table.one(#"score: "1""#, functions: functions)
        table.more =
            ["checks:"] + checks.map { "  - {\($0), else: {vi: v, en: e}, severity: warning}" }
        guard let indicators else {
            edition = try table.edition()
            return
        }
        let text = table.text.replacing(Table.indicators, with: indicators)
        let (read, diagnostics) = Edition.read(text, file: "test.yaml")
        guard let read else { throw Refused(diagnostics.map { $0.rendered(in: .en, source: text) }) }
        edition = read
    }

    /// - Parameters:
    ///   - estimates: indicators whose figures are not final.
    ///   - evidence: indicators whose figures have a document.
    func report(
        _ figures: [String: Given], board: String = "a", estimates: Set<String> = [], evidence: Set<String> = []
    ) -> Submission {
        let entry = ScoringTests.board(board, figures)
        return Submission(
            board: board, period: period,
            figures: Dictionary(
                uniqueKeysWithValues: entry.figures.map { key, value in
                    let figure = Figure(
                        value: value, isEstimate: estimates.contains(key.indicator),
                        evidence: evidence.contains(key.indicator) ? Evidence(title: "Báo cáo") : nil,
                        origin: Place(file: "f", line: 1, column: 1))
                    return (key, figure)
                }))
    }

    /// What comes of the checks for a board, in short.
    func words(
        _ board: Submission, lastYear: Submission? = nil, soFar: Submission? = nil
    ) -> [String] {
        checkFigures(
            board, earlier: EarlierReports(lastYear: lastYear, soFar: soFar), edition: edition, period: period
        ).map(\.words)
    }

    func blocWords(_ boards: [Submission], silent: [String] = [], published: Submission?) -> [String] {
        checkBloc(boards, silent: silent, published: published, edition: edition, period: period).map(\.words)
    }
}

extension FigureCheckResult {
    var words: String {
        let verdict =
            switch verdict {
            case .holds: "holds"
            case .fails: "fails"
            case .undecided(let missing):
                "open" + missing.map { " \($0.owner) \($0.indicator).\($0.attribute)" }.joined(separator: ",")
            }
        return [instance.indicator.map { "\($0): " } ?? "", verdict, ": ", withFigures].joined()
    }
}

struct CheckSurroundingsTests {
    @Test func aFigureIsComparedWithTheYearBefore() throws {
        let table = try Checked("that: x.previous = lastYear.x.actual")
        let now = table.report(["x": 9, "x.previous": 5])
        #expect(table.words(now, lastYear: table.report(["x": 5])) == ["holds: 5 = 5"])
        #expect(table.words(now, lastYear: table.report(["x": 6])) == ["fails: 5 = 6"])
        // What is not known of the year before decides nothing.
        #expect(table.words(now, lastYear: table.report(["y": 6])) == ["open a lastYear x.actual: 5 = ?"])
        #expect(table.words(now) == ["open a lastYear x.actual: 5 = ?"])
    }

    @Test func aFlowIsComparedWithTheYearSoFar() throws {
        let table = try Checked("each: {nature: flow}, that: x.actual >= soFar.x.actual", indicators: Self.two)
        let soFar = table.report(["export": 700, "workers": 90])
        #expect(
            table.words(table.report(["export": 1503, "workers": 80]), soFar: soFar) == ["export: holds: 1503 >= 700"])
        #expect(table.words(table.report(["export": 699]), soFar: soFar) == ["export: fails: 699 >= 700"])
        #expect(table.words(table.report([:]), soFar: soFar) == ["export: open a export.actual: ? >= 700"])
    }

    private static let two = """
        indicators:
          export: {title: {vi: Xuất khẩu, en: Export}, unit: u, nature: flow, has: [actual, plan]}
          workers: {title: {vi: Lao động, en: Workers}, unit: u, nature: stock, has: [actual]}
          filed: {title: {vi: Nộp, en: Filed}, unit: yes/no, nature: count, has: [actual]}
        """

    @Test func estimatesAndEvidenceAreKnownOfFiguresThatAreThere() throws {
        let table = try Checked("each: all, that: x.evidence and not(x.estimate)", indicators: Self.two)
        let report = table.report(["export": 5, "filed": true], estimates: ["export"], evidence: ["export"])
        #expect(
            table.words(report) == [
                "export: fails: export.evidence and not(export.estimate)",
                "workers: open a workers.actual: workers.evidence and not(workers.estimate)",
            ])
        #expect(
            table.words(table.report(["export": 5, "workers": 5], evidence: ["export"])) == [
                "export: holds: export.evidence and not(export.estimate)",
                "workers: fails: workers.evidence and not(workers.estimate)",
            ])
    }

    @Test func oneCheckIsSaidOfManyIndicators() throws {
        // Those that lack what the condition reads are left out of a kind, through functions too.
        for condition in ["x.actual < x.plan * 1000", "below(x)"] {
            let table = try Checked(
                "each: all, that: \(condition)", functions: ["below(f): f.actual < f.plan * 1000"], indicators: Self.two
            )
            #expect(table.edition.checks[0].each?.indicators == ["export"])
            #expect(table.words(table.report(["export": 1503, "export.plan": 1])).count == 1)
        }
        let table = try Checked("each: [workers, export], that: x.actual > 0", indicators: Self.two)
        let results = checkFigures(
            table.report(["export": 0, "workers": 1]), edition: table.edition, period: table.period)
        #expect(results.map(\.words) == ["workers: holds: 1 > 0", "export: fails: 0 > 0"])
        #expect(results.map(\.message.en) == ["Workers: e", "Export: e"])
        #expect(results.map(\.instance.condition.text) == ["workers.actual > 0", "export.actual > 0"])
    }

    @Test func aCheckKeepsToItsPartsOfTheYear() throws {
        var table = try Checked("in: [year], that: not(x.estimate)")
        let report = table.report(["x": 5], estimates: ["x"])
        #expect(table.words(report) == [])
        table.period = Period(year: 2024, part: .year)
        #expect(table.words(report) == ["fails: not(x.estimate)"])
    }

    @Test func aPublishedTotalIsTheSumOfAllMembers() throws {
        let table = try Checked("that: sum(for b in boards return b.x.actual) = published.x.actual")
        let boards = [table.report(["x": 159], board: "a"), table.report(["x": 449], board: "b")]
        let published = table.report(["x": 608], board: "bloc")
        #expect(
            table.blocWords(boards, published: published) == ["holds: 608 = 608"])
        #expect(
            table.blocWords(boards, published: table.report(["x": 600], board: "bloc")) == [
                "fails: 608 = 600"
            ])
        // A member that has not reported, or not this, leaves it open; so does a total that was not published.
        #expect(table.blocWords(boards, silent: ["c"], published: published)[0].hasPrefix("open c x.actual: "))
        #expect(
            table.blocWords([boards[0], table.report([:], board: "b")], published: published)[0].hasPrefix(
                "open b x.actual: "))
        #expect(table.blocWords(boards, published: nil)[0].hasPrefix("open published x.actual: "))
        // It is no check of any board.
        #expect(table.words(boards[0]) == [])
    }

    // MARK: What may be taken for granted

    /// Whether a check helps to prove that `z.actual` brings no more than ten points.
    private func proves(_ check: String) throws -> Bool {
        var table = Table.one(#"score: "z.actual""#)
        table.more = ["checks: [{\(check), else: {vi: v, en: e}}]"]
        // With each, x is no indicator of the table.
        let checkup = Checkup(table.text.replacing("  x: {", with: "  v: {"), file: "test.yaml")
        #expect(!checkup.diagnostics.hasErrors, "\(checkup.diagnostics)")
        return !checkup.diagnostics.contains { $0.code == "claim.most" || $0.code == "edition.points" }
    }

    @Test func claimsRestOnABoardsOwnFiguresOnly() throws {
        #expect(try proves("that: z.actual <= 10"))
        #expect(try proves("each: [w, z], that: x.actual <= 10"))
        #expect(try !proves("that: z.actual <= 11"))
        // None of these is known of every figure that is scored.
        #expect(try !proves("in: [year], that: z.actual <= 10"))
        #expect(try !proves("that: z.actual <= 10, severity: warning"))
        #expect(try !proves("that: z.actual <= 10 and z.estimate"))
        #expect(try !proves("that: z.actual <= 10 and z.actual >= lastYear.z.actual"))
        #expect(try !proves("that: z.actual <= 10 and soFar.z.actual <= 10"))
        #expect(try !proves("that: max(for b in boards return b.z.actual) <= 10"))
        #expect(try !proves("that: published.z.actual <= 10 and max(boards.z.actual) <= 10"))
    }

    @Test func examplesSayWhatTheChecksSee() throws {
        func findings(_ check: String) -> [String] {
            var table = Table.one(#"score: "1""#)
            table.more = ["checks: [{\(check), else: {vi: v, en: e}}]"]
            return Checkup(table.text, file: "test.yaml").diagnostics.filter { $0.severity == .error }.map {
                "\($0.code): \($0.message.en)"
            }
        }
        #expect(
            findings(
                "that: y.previous = lastYear.y.actual, examples: [{given: {y: {previous: 5}}, lastYear: {y: 5}, holds: yes}, {given: {y: {previous: 5}}, lastYear: {y: 6}, holds: no}]"
            ) == [])
        #expect(
            findings(
                "that: not(y.estimate) and y.evidence, examples: [{given: {y: {actual: 5, evidence: yes}}, holds: yes}, {given: {y: {actual: 5, evidence: yes, estimate: yes}}, holds: yes}]"
            ) == [
                "edition.example: the example says that “not(y.estimate) and y.evidence” holds, it comes out: it does not hold"
            ])
        #expect(
            findings(
                "that: sum(boards.z.actual) = published.z.actual, examples: [{boards: [{z: 2}, {z: 3}], published: {z: 5}, holds: yes}, {boards: [{z: 2}, {}], published: {z: 2}, holds: yes}]"
            ) == [
                "edition.example: the example says that “sum(boards.z.actual) = published.z.actual” holds, it comes out: a figure is missing: z.actual"
            ])
        // The indicators of this table hide the name x of a check with each.
        #expect(
            findings("each: {has: previous}, that: x.previous = lastYear.x.actual") == [
                "edition.reserved-name: with each, “x” is the indicator that is looked at, but the edition uses that name"
            ])
    }

    @Test func bothSidesOfACheckWantAnExample() throws {
        var table = Table.one("pass: ok, examples: [{given: {ok: yes}, points: 10}, {given: {ok: no}, points: 0}]")
        table.more = [
            "checks: [{that: z.actual > 1, else: {vi: v, en: e}, examples: [{given: {z: 2}, holds: yes}]}]",
            "vetoes: [{when: ok, reason: {vi: v, en: e}}]",
        ]
        #expect(
            coverage(of: try table.edition()).openConditions.map(\.words.en) == [
                "the condition “z.actual > 1”: no example for which it does not hold (holds: no)",
                "the condition “ok”: no example for which it holds (holds: yes)",
                "the condition “ok”: no example for which it does not hold (holds: no)",
            ])
    }
}
