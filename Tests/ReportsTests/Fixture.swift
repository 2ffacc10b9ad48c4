// What the tests of reports look at: the shipped blocs, and small blocs made on the spot.
import Diagnostics
import Exact
import Foundation
import Rules
import Scoring
import Testing
import Workspace

@testable import Reports

/// The root of the repository.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

/// A shipped period, opened as the command opens it.
func shipped(_ bloc: String, _ period: String) throws -> Review {
    let workspace = try Workspace(root: repository)
    let bloc = try workspace.bloc(bloc)
    let opened = try workspace.open(bloc: bloc, period: workspace.period(period, of: bloc))
    return Review(
        bloc: opened.bloc, period: opened.period, edition: opened.edition, scorer: opened.scorer(),
        submissions: opened.submissions, awards: opened.awards, notSubmitted: opened.notSubmitted)
}

func example() throws -> Review { try shipped("red-river-delta-example", "2024-H1") }

/// Every period of every bloc that is shipped with figures.
let shippedPeriods = [
    ("red-river-delta", "2018-H1"), ("red-river-delta", "2021"), ("red-river-delta-example", "2024-H1"),
]

/// A bloc of boards `north`, `south`, `west` with one edition, changed where a test needs it.
struct Small {
    var status = "proposal"
    var figures = Bloc.Figures.published
    var rounding = "{at: criterion, places: 2, mode: half up}"
    var on = "rounded"
    var notAssigned = "points"
    var keys = "total"
    var ties = "share"
    var grades = ""
    var vetoes = ""
    var title = "{vi: Bộ, en: Criteria}"
    var indicators = ""
    /// The criteria of section A, from 30 points.
    var criteria = """
              - {id: A.1, title: {vi: Dự án, en: Projects}, points: 30, score: "min(30, projects.actual)", source: {document: t}}
        """
    var sectionLimits = ""
    var members = ["north", "south", "west"]
    /// English names that are not E- and the id.
    var names: [String: String] = [:]
    /// Board → figure → value; `~5` is an estimate.
    var submitted: [String: [String: String]] = [:]
    var awards: [Award] = []
    /// Board → indicator → title of the document that the board names for its actual figure.
    var evidence: [String: [String: String]] = [:]
    /// Board → criterion → points it gives itself.
    var own: [String: [String: String]] = [:]
    /// Board → what an appraisal of it says; the events are 20, 21, … in the order of the boards.
    var appraisals: [String: Appraisal] = [:]

    var text: String {
        """
        edition: small
        bloc: small
        status: \(status)
        title: \(title)
        valid: {from: 2024-H1, to: 2024-H2}
        source: {document: made for this test}
        points: 30
        rounding: \(rounding)
        ranking:
          on: \(on)
          notAssigned: \(notAssigned)
          keys: [\(keys)]
          ties: \(ties)
          vetoed: {ranked: false, counted: true}
        \(grades)
        indicators:
          projects: {title: {vi: Số dự án, en: Projects}, unit: project, nature: flow, has: [actual, plan, previous], decimals: 2, range: "[-1000..1000]"}
          filed: {title: {vi: Đã nộp, en: Filed}, unit: yes/no, nature: count, has: [actual]}
        \(indicators)
        sections:
          - id: A
            title: {vi: Kết quả, en: Results}
            points: 30
        \(sectionLimits)
            criteria:
        \(criteria)
        \(vetoes)

        """
    }

    func edition() throws -> Edition {
        let (edition, diagnostics) = Edition.read(text, file: "Criteria/small/2024.yaml")
        for finding in diagnostics { Issue.record("\(finding.rendered(in: .en, source: text))") }
        return try #require(edition)
    }

    func bloc() throws -> Bloc {
        let rows = members.map {
            "  - {id: \($0), name: {vi: V-\($0), en: \(names[$0] ?? "E-\($0)")}, title: {vi: Ban \($0), en: Board \($0)}}"
        }
        let text = "bloc: small\ntitle: {vi: Khối nhỏ, en: Small bloc}\nfigures: \(figures.rawValue)\nmembers:\n"
        return try #require(
            Bloc.read(text + rows.joined(separator: "\n") + "\n", file: "Criteria/small/members.yaml").bloc)
    }

    func submissions() throws -> [Submission] {
        try members.filter { submitted[$0] != nil }.map { board in
            var figures: [FigureKey: Figure] = [:]
            for (line, (name, value)) in (submitted[board] ?? [:]).sorted(by: { $0.key < $1.key }).enumerated() {
                let parts = name.split(separator: ".").map(String.init)
                let attribute = parts.count > 1 ? Attribute(rawValue: parts[1]) ?? .actual : .actual
                let text = value.hasPrefix("~") ? String(value.dropFirst()) : value
                let quantity: Quantity =
                    ["yes", "no"].contains(text) ? .yesNo(text == "yes") : .number(try Rational(decimal: text))
                figures[FigureKey(parts[0], attribute)] = Figure(
                    value: quantity, isEstimate: value.hasPrefix("~"),
                    origin: Place(file: "Scores/small/2024-H1/\(board).csv", line: line + 2, column: 1))
            }
            for (indicator, title) in evidence[board] ?? [:] {
                figures[FigureKey(indicator, .actual)]?.evidence = Evidence(title: title)
            }
            let selfScores = try (own[board] ?? [:]).mapValues {
                Figure(
                    value: .number(try Rational(decimal: $0)),
                    origin: Place(file: "Scores/small/2024-H1/\(board).csv", line: 50, column: 1))
            }
            return Submission(
                board: board, period: Period(year: 2024, part: .h1), figures: figures, selfScores: selfScores)
        }
    }

    static let head = Localized(
        vi: "Trần Thị Bình, khối trưởng (south)", en: "Trần Thị Bình, head of the bloc (south)")

    private func appraised() -> [String: [Appraised]] {
        Dictionary(
            uniqueKeysWithValues: appraisals.sorted { $0.key < $1.key }.enumerated().map { number, entry in
                (entry.key, [Appraised(entry.value, by: Self.head, event: 20 + number)])
            })
    }

    func review() throws -> Review {
        let edition = try edition()
        let bloc = try bloc()
        let submitted = try submissions()
        let appraised = appraised()
        let submissions = submitted.map { submission in
            submission.verified(by: (appraised[submission.board] ?? []).map { ($0.appraisal, $0.by, $0.event) })
        }
        let given = awards.overridden(by: appraisals.sorted { $0.key < $1.key }.map(\.value))
        let period = Period(year: 2024, part: .h1)
        return Review(
            bloc: bloc, period: period, edition: edition,
            scorer: Scorer(edition, period: period, entries: submissions.map { Entry($0, awards: given) }),
            submissions: submissions, awards: given, notSubmitted: bloc.members.filter { self.submitted[$0.id] == nil },
            unappraised: appraised.isEmpty
                ? nil : Review.Unappraised(submissions: submitted, awards: awards, appraisals: appraised))
    }
}

extension Document {
    func text(_ language: Language = .en) -> String { rendered(as: .text, in: language) }
}

extension String {
    var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
