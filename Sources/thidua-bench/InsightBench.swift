// What the questions about a ranking cost: what if, what would it take, how sure, the trend, another edition.
import Diagnostics
import Exact
import Insight
import Ledger
import Reports
import Rules
import Scoring

enum InsightBench {
    /// `thidua-bench insight [BOARDS…]`
    static func run(_ sizes: [Int]) throws {
        print(
            "Questions about a ranking, 60 criteria of all kinds, in memory. The median of whole calls, text included.")
        print("boards   question         runs        s")
        for boards in sizes.isEmpty ? [11, 1_000] : sizes {
            let bloc = try InsightBloc(boards)
            let runs = boards > 100 ? 3 : 9
            for (name, question) in bloc.questions {
                let times = (0..<runs).map { _ in ContinuousClock().measure { length += question() } }.sorted()
                line(boards, name, runs, times[runs / 2])
            }
        }
    }

    /// How much text came out: so that no question is left unasked by a compiler.
    nonisolated(unsafe) private static var length = 0

    private static func line(_ boards: Int, _ name: String, _ runs: Int, _ time: Duration) {
        let microseconds = Int((time.seconds * 1_000_000).rounded())
        let rest = "\(1_000_000 + microseconds % 1_000_000)".dropFirst().prefix(4)
        print(
            pad("\(boards)", 6), "  " + name + String(repeating: " ", count: max(0, 16 - name.count)),
            pad("\(runs)", 4), pad("\(microseconds / 1_000_000).\(rest)", 10))
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

/// A bloc of made-up boards over two years, of which two merge in between.
private struct InsightBloc {
    /// The year before and this one.
    let reviews: [Review]
    let contest: Contest
    /// Another edition for this year: every eighth criterion asks for more.
    let other: Edition
    /// In the middle of the ranking.
    let board: String
    let rank: Int

    init(_ count: Int) throws {
        let years = (Period(year: 2023, part: .year), Period(year: 2024, part: .year))
        let text = Workload.edition(criteria: 60).replacing("from: 2024,", with: "from: 2023,")
        let edition = try Self.edition(text)
        other = try Self.edition(
            text.replacing("edition: bench", with: "edition: other").replacing("full: 100", with: "full: 110"))
        // The last of the boards merged into the first one.
        let members = (0..<count).map { number in
            let more =
                number == 0 ? ", predecessors: [u\(count - 1)]" : number == count - 1 ? ", until: 2023-12-31" : ""
            return
                "  - {id: u\(number), name: {vi: Ban u\(number), en: Board u\(number)}, title: {vi: Ban Quản lý u\(number), en: Management board u\(number)}\(more)}\n"
        }
        let (read, wrong) = Bloc.read(
            "bloc: bench\ntitle: {vi: Khối đo, en: Bench bloc}\nfigures: made up\nmembers:\n" + members.joined(),
            file: "members.yaml")
        guard let bloc = read else { throw Diagnosed(wrong) }
        let figures = Workload.entries(2 * count, edition)
        func review(_ period: Period, _ entries: [Entry]) -> Review {
            let submissions = entries.map { entry in
                Submission(
                    board: entry.board, period: period,
                    figures: entry.figures.mapValues {
                        Figure(value: $0, origin: Place(file: "\(entry.board).csv", line: 2, column: 1))
                    })
            }
            return Review(
                bloc: bloc, period: period, edition: edition,
                scorer: Scorer(edition, period: period, entries: entries), submissions: submissions, notSubmitted: [])
        }
        let before = figures.prefix(count)
        let now = figures.suffix(count).prefix(count - 1).enumerated().map {
            Entry(board: "u\($0)", figures: $1.figures)
        }
        reviews = [review(years.0, Array(before)), review(years.1, now)]
        contest = Contest(reviews[1].scorer)
        let rows = reviews[1].ranking.rows
        let middle = rows[rows.count / 2]
        board = middle.scorecard.board
        rank = middle.rank?.lowerBound ?? 1
    }

    private static func edition(_ text: String) throws -> Edition {
        let (edition, findings) = Edition.read(text, file: "bench.yaml")
        guard let edition else { throw Diagnosed(findings) }
        return edition
    }

    /// Each gives back how much text came out.
    var questions: [(String, () -> Int)] {
        [
            ("whatif", whatIf), ("strengths", strengths), ("reach", reach), ("stability", stability),
            ("trend", { length(TrendReport(reviews).document) }),
            ("trend of a board", { length(TrendReport(reviews).document(of: "u0")) }), ("criteria diff", criteriaDiff),
        ]
    }

    private func length(_ document: Document) -> Int { document.rendered(as: .text, in: .vi).utf8.count }

    private func whatIf() -> Int {
        let whatIf = contest.whatIf([board: [.figure(FigureKey("i5", .actual), .number(999))]])
        let now = reviews[1]
        let after = Review(
            bloc: now.bloc, period: now.period, edition: now.edition, scorer: whatIf.after.scorer,
            submissions: Array(now.submissions.values), notSubmitted: [])
        return length(WhatIfReport(whatIf, of: now, after: after).document)
    }

    private func strengths() -> Int {
        let then = Report.Standing(
            period: reviews[0].period, edition: reviews[0].edition, ranking: reviews[0].ranking)
        return StrengthReport(reviews[1], board: board, earlier: [then]).map { length($0.document) } ?? 0
    }

    /// The rank above, for every figure of the board alone.
    private func reach() -> Int {
        Reach(contest, board: board, target: .rank(max(1, rank - 1))).lines.count
    }

    /// With all defaults: 10,000 samples of each experiment.
    private func stability() -> Int {
        length(StabilityReport(review: reviews[1], stability: Stability(contest.state)).document)
    }

    private func criteriaDiff() -> Int {
        let now = reviews[1]
        let submissions = now.submissions.values.sorted { $0.board < $1.board }
        let diff = EditionDiff(from: now.edition, to: other)
        let effect = EditionEffect(
            diff, period: now.period, reported: now.edition, submissions: (submissions, submissions), awards: [])
        return length(EditionDiffReport(diff, period: EditionDiffReport.Scored(now, effect)).document)
    }
}
