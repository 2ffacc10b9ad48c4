// What a report costs in each format, for a bloc of 11 boards by 60 criteria and for one of 1,000 boards.
import Diagnostics
import Exact
import Ledger
import OOXML
import Reports
import Rules
import Scoring

enum ReportBench {
    /// `thidua-bench report [BOARDS…]`
    static func run(_ sizes: [Int]) throws {
        print(
            "A report by format, 60 criteria of all kinds, in memory, one core. Live: computed cells that are formulas."
        )
        print("boards   format       s      bytes   live of computed")
        for boards in sizes.isEmpty ? [11, 1_000] : sizes {
            let clock = ContinuousClock()
            var made: Report?
            let scoring = try clock.measure { made = try report(boards) }
            guard let report = made else { continue }
            line(boards, "scored", scoring, nil)
            let formats: [(String, () -> (bytes: Int, live: String))] = [
                (
                    "html",
                    { (report.document(derivations: true).rendered(as: .html, in: .vi).utf8.count, "") }
                ),
                (
                    "md",
                    { (report.document(derivations: false).rendered(as: .markdown, in: .vi).utf8.count, "") }
                ),
                ("docx", { (report.document(derivations: false).docx(.vi, letter: report.letter).count, "") }),
                (
                    "xlsx",
                    {
                        let book = report.workbook(.vi)
                        return (book.spreadsheet.xlsx().count, "\(book.live) of \(book.computed)")
                    }
                ),
                ("json", { (report.json.text.utf8.count, "") }), ("csv", { (report.csv(.vi).utf8.count, "") }),
            ]
            for (name, make) in formats {
                var result = (bytes: 0, live: "")
                let time = clock.measure { result = make() }
                line(boards, name, time, result.bytes, result.live)
            }
        }
    }

    private static func line(_ boards: Int, _ format: String, _ time: Duration, _ bytes: Int?, _ live: String = "") {
        let milliseconds = Int((time.seconds * 1_000).rounded())
        let rest = "\(1_000 + milliseconds % 1_000)".dropFirst()
        print(
            pad("\(boards)", 6), "  " + format + String(repeating: " ", count: 7 - format.count),
            pad("\(milliseconds / 1_000).\(rest)", 6), pad(bytes.map(String.init) ?? "–", 10), "  " + live)
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// A bloc of made-up boards with all figures, scored.
    private static func report(_ boards: Int) throws -> Report {
        let (edition, findings) = Edition.read(Workload.edition(criteria: 60), file: "bench.yaml")
        guard let edition, let at = Moment("2024-12-31T09:00:00+07:00") else { throw Diagnosed(findings) }
        let entries = Workload.entries(boards, edition)
        let members = entries.map {
            "  - {id: \($0.board), name: {vi: Ban \($0.board), en: Board \($0.board)}, title: {vi: Ban Quản lý \($0.board), en: Management board \($0.board)}}"
        }
        let text =
            "bloc: bench\ntitle: {vi: Khối đo, en: Bench bloc}\nfigures: made up\nmembers:\n"
            + members.joined(separator: "\n") + "\n"
        let (bloc, wrong) = Bloc.read(text, file: "members.yaml")
        guard let bloc else { throw Diagnosed(wrong) }
        let period = edition.valid.from
        let submissions = entries.map { entry in
            Submission(
                board: entry.board, period: period,
                figures: entry.figures.mapValues {
                    Figure(
                        value: $0, evidence: Evidence(title: "Báo cáo số 12"), source: "số liệu đo",
                        origin: Place(file: "\(entry.board).csv", line: 2, column: 1))
                })
        }
        return Report(
            review: Review(
                bloc: bloc, period: period, edition: edition,
                scorer: Scorer(edition, period: period, entries: entries), submissions: submissions, notSubmitted: []),
            record: PeriodRecord(), at: at, engine: "thidua-bench")
    }
}
