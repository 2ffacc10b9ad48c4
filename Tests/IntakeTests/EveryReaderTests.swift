// One suite that every reader must pass: the same figures, whatever they come in, are the same submission.
import Diagnostics
import Exact
import FEEL
import Foundation
import OOXML
import Rules
import Testing

@testable import Intake

@Suite("Every reader") struct EveryReaderTests {
    /// What figures can come in.
    enum Layout: CaseIterable { case long, wide, json, workbook }

    private let fixture: Fixture

    init() throws { fixture = try Fixture() }

    private func read(_ submission: Submission, as layout: Layout) throws -> Received {
        // `1.503` in a text is asked where no convention is stated.
        let reader = SubmissionReader(
            edition: fixture.edition, bloc: fixture.bloc, period: fixture.period, numbers: .en)
        func read(_ text: String, _ name: String, _ format: FileFormat) -> Received {
            reader.read(Array(text.utf8), fileName: name, format: format)
        }
        switch layout {
        case .long: return read(SubmissionWriter.csv(submission, edition: fixture.edition), "f.csv", .csv)
        case .wide: return read(Self.wide(submission), "f.csv", .csv)
        case .json: return read(Self.json(submission), "f.json", .json)
        case .workbook:
            let member = try #require(fixture.bloc.member(submission.board))
            let form = FormWriter(
                edition: fixture.edition, bloc: fixture.bloc, member: member, period: fixture.period,
                figures: FormFigures(submitted: submission))
            let workbook = try Workbook(form.spreadsheet.xlsx(), fileName: "f.xlsx")
            return reader.read(workbook, fileName: "f.xlsx")
        }
    }

    /// All values with their names, in order.
    private static func named(_ submission: Submission) -> [(name: String, figure: Figure)] {
        submission.figures.sorted { $0.key < $1.key }.map { ($0.key.description, $0.value) }
            + submission.selfScores.sorted { $0.key < $1.key }.map { ("\($0.key).selfScore", $0.value) }
    }

    private static func wide(_ submission: Submission) -> String {
        let all = named(submission)
        let one = all[0].figure
        let heads = ["board", "evidence", "evidenceNumber", "evidenceDate", "source", "note"] + all.map(\.name)
        let row =
            [
                submission.board, one.evidence?.title ?? "", one.evidence?.number ?? "",
                one.evidence?.date?.description ?? "", one.source ?? "", one.note ?? "",
            ] + all.map(\.figure.value.description)
        return CSVFile.write(rows: [heads, row])
    }

    private static func json(_ submission: Submission) -> String {
        func text(_ text: String) -> String { "\"\(text.replacing("\"", with: "\\\""))\"" }
        func value(_ figure: Figure) -> String {
            let value =
                switch figure.value {
                case .number(let number): number.description
                case .yesNo(let flag): flag ? "true" : "false"
                }
            var parts = ["\"value\": \(value)"]
            if let evidence = figure.evidence {
                var inner = ["\"title\": \(text(evidence.title))"]
                if let number = evidence.number { inner.append("\"number\": \(text(number))") }
                if let date = evidence.date { inner.append("\"date\": \(text(date.description))") }
                parts.append("\"evidence\": {\(inner.joined(separator: ", "))}")
            }
            if let source = figure.source { parts.append("\"source\": \(text(source))") }
            if let note = figure.note { parts.append("\"note\": \(text(note))") }
            if figure.isEstimate { parts.append("\"estimate\": true") }
            return "{\(parts.joined(separator: ", "))}"
        }
        let figures = Dictionary(grouping: submission.figures) { $0.key.indicator }.sorted { $0.key < $1.key }.map {
            let parts = $0.value.sorted { $0.key < $1.key }
            let body = parts.map { text($0.key.attribute.rawValue) + ": " + value($0.value) }.joined(separator: ", ")
            return "\(text($0.key)): {\(body)}"
        }
        let scores = submission.selfScores.sorted { $0.key < $1.key }.map { "\(text($0.key)): \(value($0.value))" }
        return """
            {"board": "\(submission.board)", "figures": {\(figures.joined(separator: ", "))},
             "selfScores": {\(scores.joined(separator: ", "))}}
            """
    }

    /// A submission made of a number, so that a failure can be repeated.
    private func made(_ seed: Int) throws -> Submission {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let origin = Place(file: "", line: 0, column: 0)
        // A wide file has one document for a whole row.
        let titles = ["Báo cáo tháng 6", "Công văn \"hoả tốc\", bản 2", "=SUM(A1)", "-5 dự án", "12"]
        let evidence = Evidence(
            title: titles[next(5)], number: next(2) == 0 ? nil : "0\(next(99))/BC-BQL",
            date: next(2) == 0 ? nil : Day(year: 2024, month: 1 + next(12), day: 1 + next(28)))
        let source = next(2) == 0 ? nil : "Cục Thống kê"
        let note = next(2) == 0 ? nil : "chưa kiểm toán; tính cả KCN mới"
        var submission = Submission(board: next(2) == 0 ? "ha-nam" : "hung-yen", period: fixture.period)
        func figure(_ value: Quantity) -> Figure {
            Figure(value: value, evidence: evidence, source: source, note: note, origin: origin)
        }
        for indicator in fixture.edition.indicators {
            for attribute in indicator.has where next(4) > 0 || submission.figures.isEmpty {
                if indicator.isYesNo {
                    submission.figures[FigureKey(indicator.id, attribute)] = figure(.yesNo(next(2) == 0))
                    continue
                }
                let decimals = attribute.isPercent ? 4 : indicator.decimals
                let scale = try #require(Rational(10).power(decimals))
                let least = indicator.id == "balance" ? -5_000 : 0
                let units = Rational(least + next(indicator.id == "occupancy" ? 1_000 : 9_000_000))
                submission.figures[FigureKey(indicator.id, attribute)] =
                    figure(.number(try #require(units.divided(by: scale))))
            }
        }
        if next(2) == 0 {
            submission.selfScores["B.1"] = figure(.number(try #require(Rational(next(41)).divided(by: 2))))
        }
        return submission
    }

    @Test(arguments: Layout.allCases) func `the same figures are the same submission`(layout: Layout) throws {
        for seed in 0..<60 {
            let submission = try made(seed)
            let received = try read(submission, as: layout)
            let errors = received.diagnostics.filter { $0.severity == .error }
            #expect(errors.lines() == [], "\(seed)")
            var read = received.submissions.withoutOrigins
            // The text of a binary number in a cell is kept where it is not the number itself; no other reader has one.
            for key in read.first?.figures.keys.sorted() ?? [] where layout == .workbook {
                read[0].figures[key]?.written = nil
            }
            let isSame = read == [submission].withoutOrigins
            #expect(isSame, "\(seed)")
        }
    }

    @Test(arguments: [Layout.long, .json, .workbook])
    func `an estimate is one, and only where it is said`(layout: Layout) throws {
        let origin = Place(file: "", line: 0, column: 0)
        var submission = Submission(board: "hung-yen", period: fixture.period)
        submission.figures[FigureKey("export", .actual)] = Figure(value: .number(5), isEstimate: true, origin: origin)
        submission.figures[FigureKey("export", .plan)] = Figure(value: .number(9), origin: origin)
        #expect(try read(submission, as: layout).submissions.withoutOrigins == [submission].withoutOrigins)
    }
}
