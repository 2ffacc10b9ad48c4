// Which things of two editions belong together, and what differs in them.
import Diagnostics
import Exact
import Foundation
import Rules
import Scoring
import Testing

@testable import Insight

/// A table of four criteria, with places where a test may put something else.
struct TrialEdition {
    var id = "trial"
    var rounding = "{at: criterion, places: 2, mode: half up}"
    var limits = ""
    var criteria = [capital, projects, letters]
    var judged = "judged: {from: 0, to: 10, step: 0.5, by: head}"
    var indicators = ""
    var sections = ""
    var ranking = "{on: rounded, keys: [total, section A], ties: share, vetoed: {ranked: true, counted: true}}"

    static let capital =
        "{id: A.1, title: {vi: Vốn, en: Capital}, points: 10, percentOfPlan: {of: x}, source: {document: d}}"
    static let projects = """
        {id: A.2, title: {vi: Dự án, en: Projects}, points: 10, source: {document: d}, bands: {of: z.actual, ">= 5": 10, "[2..5)": 6, "< 2": 0}}
        """
    static let letters = """
        {id: A.3, title: {vi: Đơn thư, en: Letters}, points: 10, source: {document: d}, base: 10, deduct: [{each: late.actual, points: 1, atMost: 10}]}
        """

    func read() throws -> Edition {
        let text = """
            edition: \(id)
            bloc: trial
            status: proposal
            title: {vi: t, en: t}
            valid: {from: 2024-H1, to: 2024}
            source: {document: d}
            points: \(sections.isEmpty ? 10 * criteria.count + 10 : 40)
            rounding: \(rounding)
            ranking: \(ranking)
            grades: [{id: good, title: {vi: tốt, en: good}, from: 31}]
            indicators:
              x: {title: {vi: vốn, en: capital}, unit: u, nature: flow, has: [actual, plan]}
              z: {title: {vi: dự án, en: projects}, unit: case, nature: count, has: [actual]}
              late: {title: {vi: đơn, en: letters}, unit: case, nature: count, has: [actual]}
            \(indicators)
            sections:
              - id: A
                title: {vi: Nhóm một, en: First}
                points: \(10 * criteria.count)
            \(limits)
                criteria:
            \(criteria.map { "      - \($0)" }.joined(separator: "\n"))
              - id: B
                title: {vi: Nhóm hai, en: Second}
                points: 10
                criteria:
                  - {id: B.1, title: {vi: Phong trào, en: Movements}, points: 10, \(judged), source: {document: d}}
            \(sections)
            """
        let (edition, found) = Edition.read(text, file: "trial.yaml")
        return try #require(edition, "\(found)")
    }
}

/// A line of the table in a few words: `A.2→A.3 number rule`, `+A.2`, `-A.1`.
private func lines(_ diff: EditionDiff) -> [String] {
    func line(_ was: String?, _ now: String?, _ changes: [String]) -> String? {
        switch (was, now) {
        case (let was?, let now?):
            changes.isEmpty ? nil : ([was == now ? now : "\(was)→\(now)"] + changes).joined(separator: " ")
        case (let was?, nil): "-\(was)"
        case (nil, let now?): "+\(now)"
        case (nil, nil): nil
        }
    }
    return diff.table.compactMap { part in
        switch part {
        case .section(let twin): line(twin.before?.id, twin.after?.id, twin.changes.map { "\($0)" })
        case .criterion(let twin): line(twin.before?.id, twin.after?.id, twin.changes.map { "\($0)" })
        }
    }
}

@Suite("Edition diff") struct EditionDiffTests {
    @Test func `an edition does not differ from itself`() throws {
        let edition = try TrialEdition().read()
        let diff = EditionDiff(from: edition, to: edition)
        #expect(diff.isEmpty)
        #expect(diff.settings.isEmpty)
        #expect(diff.criteria.count == 4 && diff.sections.count == 2)
    }

    @Test func `spaces and the order of keys in the file are no difference`() throws {
        var other = TrialEdition()
        other.criteria[1] = """
            {points: 10, source: {document: d}, bands: {of: "z . actual", ">=5": 10, "[ 2 .. 5 )": 6, "<2": 0}, title: {en: Projects, vi: Dự án}, id: A.2}
            """
        #expect(EditionDiff(from: try TrialEdition().read(), to: try other.read()).isEmpty)
    }

    @Test func `a criterion that comes between others renumbers them, and is the only new one`() throws {
        var other = TrialEdition()
        other.criteria = [
            TrialEdition.capital,
            "{id: A.2, title: {vi: Tăng vốn, en: More capital}, points: 10, atLeast: 0, score: \"min(10, 2 * (x.actual - 6))\", source: {document: d}}",
            TrialEdition.projects.replacing("A.2", with: "A.3").replacing("6,", with: "7,"),
            TrialEdition.letters.replacing("A.3", with: "A.4"),
        ]
        let diff = EditionDiff(from: try TrialEdition().read(), to: try other.read())
        #expect(lines(diff) == ["A points", "+A.2", "A.2→A.3 number rule", "A.3→A.4 number"])
        #expect(diff.settings == [.points])
    }

    @Test func `two criteria that change their numbers are two that were renumbered`() throws {
        var other = TrialEdition()
        other.criteria = [
            TrialEdition.projects.replacing("A.2", with: "A.1"), TrialEdition.capital.replacing("A.1", with: "A.2"),
            TrialEdition.letters,
        ]
        let diff = EditionDiff(from: try TrialEdition().read(), to: try other.read())
        #expect(lines(diff) == ["A.2→A.1 number", "A.1→A.2 number"])
    }

    @Test func `the same rule with another title is the same criterion, also under another number`() throws {
        var other = TrialEdition()
        other.criteria[1] = TrialEdition.projects.replacing("Dự án", with: "Dự án mới").replacing("A.2", with: "A.9")
        let diff = EditionDiff(from: try TrialEdition().read(), to: try other.read())
        #expect(lines(diff) == ["A.2→A.9 number title"])
    }

    @Test func `a number given to something else is a criterion that went and one that came`() throws {
        var other = TrialEdition()
        other.indicators = "  jobs: {title: {vi: việc, en: jobs}, unit: case, nature: count, has: [actual]}"
        other.criteria[1] =
            "{id: A.2, title: {vi: Việc làm, en: Jobs}, points: 10, score: \"min(10, jobs.actual)\", source: {document: d}}"
        let diff = EditionDiff(from: try TrialEdition().read(), to: try other.read())
        #expect(lines(diff) == ["-A.2", "+A.2"])
        #expect(diff.indicators.filter { !$0.isSame }.map { $0.after?.id } == ["jobs"])
        // With the same figures it is the same criterion, of which title and rule changed.
        other.criteria[1] =
            "{id: A.2, title: {vi: Việc làm, en: Jobs}, points: 10, score: \"min(10, z.actual)\", source: {document: d}}"
        let same = EditionDiff(from: try TrialEdition().read(), to: try other.read())
        #expect(lines(same) == ["A.2 title rule"])
    }

    @Test func `a judged criterion is not taken for another one that is judged alike`() throws {
        var other = TrialEdition()
        other.sections = """
              - id: C
                title: {vi: Nhóm ba, en: Third}
                points: 0
                criteria:
                  - {id: C.1, title: {vi: Khác, en: Else}, points: 10, judged: {from: 0, to: 10, step: 0.5, by: head}, source: {document: d}}
            """.replacing("points: 0\n", with: "points: 10\n")
        other.criteria.removeLast()
        let diff = EditionDiff(from: try TrialEdition().read(), to: try other.read())
        #expect(lines(diff) == ["A points", "-A.3", "+C", "+C.1"])
    }

    @Test func `criteria in another order are told by their section, those with another number by it`() throws {
        var other = TrialEdition()
        other.criteria = [TrialEdition.projects, TrialEdition.capital, TrialEdition.letters]
        let diff = EditionDiff(from: try TrialEdition().read(), to: try other.read())
        #expect(lines(diff) == ["A order"])
        #expect(diff.settings.isEmpty)
    }

    @Test func `what is gone stands where it stood`() throws {
        var first = TrialEdition()
        first.criteria.removeFirst()
        let old = try TrialEdition().read()
        #expect(lines(EditionDiff(from: old, to: try first.read())) == ["A points", "-A.1"])
        var middle = TrialEdition()
        middle.criteria.remove(at: 1)
        let diff = EditionDiff(from: old, to: try middle.read())
        #expect(lines(diff) == ["A points", "-A.2"])
        let order = diff.criteria.map { ($0.after ?? $0.before)?.id }
        #expect(order == ["A.1", "A.2", "A.3", "B.1"])
        // The other way round it is the one that came.
        #expect(lines(EditionDiff(from: try middle.read(), to: old)) == ["A points", "+A.2"])
    }

    @Test func `a section with another number and title is the same where its criteria are`() throws {
        let old = try TrialEdition().read()
        var new = old
        new.sections[1].id = "II"
        new.sections[1].title = Localized(vi: "Phong trào thi đua", en: "Emulation")
        new.sections[1].criteria[0].id = "II.1"
        let diff = EditionDiff(from: old, to: new)
        #expect(lines(diff) == ["B→II number title", "B.1→II.1 number"])
    }

    @Test func `checks that are the same twice are no difference`() throws {
        let text = try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "Criteria/red-river-delta/2024.yaml"), encoding: .utf8)
        let edition = try #require(Edition.read(text, file: "2024.yaml").edition)
        let isSame = EditionDiff(from: edition, to: edition).isEmpty
        #expect(isSame)
        var twice = edition
        twice.checks.append(edition.checks[0])
        let isTwice = EditionDiff(from: twice, to: twice).isEmpty
        #expect(isTwice)
        let more = EditionDiff(from: edition, to: twice).checks.filter { !$0.isSame }.map { $0.before == nil }
        #expect(more == [true])
    }
}
