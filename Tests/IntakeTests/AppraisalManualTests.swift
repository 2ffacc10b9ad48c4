// The example of an appraisal in the manual is read as it stands there, against the proposal edition.
import Diagnostics
import Exact
import Foundation
import Rules
import Testing

@testable import Intake

@Test("the manual's appraisal is read as it stands")
func manualAppraisal() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }
    let manual = try text("Scores/README.md")
    let section = try #require(manual.components(separatedBy: "## Thẩm định / Appraisal").last)
    let example = try #require(section.components(separatedBy: "```yaml\n").dropFirst().first)
    let yaml = try #require(example.components(separatedBy: "```").first)
    let edition = try #require(Edition.read(try text("Criteria/red-river-delta/2024.yaml"), file: "e").edition)
    let bloc = try #require(
        Bloc.read(try text("Criteria/red-river-delta-example/members.yaml"), file: "m").bloc)
    var submission = Submission(board: "hung-yen", period: Period(year: 2024, part: .h1))
    let place = Place(file: "f", line: 1, column: 1)
    submission.figures[FigureKey("projects_fdi", .actual)] = Figure(value: .number(44), origin: place)
    submission.figures[FigureKey("export", .plan)] = Figure(value: .number(1_000), origin: place)
    submission.figures[FigureKey("workers", .actual)] = Figure(value: .number(900), origin: place)
    submission.selfScores["C.2"] = Figure(value: .number(25), origin: place)
    let report = AppraisedReport(submission: submission, standing: submission, event: 11)
    let received = AppraisalReader(edition: edition, bloc: bloc, report: report).read(
        try AppraisalFile(Array(yaml.utf8), name: "t.yaml"))
    #expect(received.diagnostics.map(\.code) == ["appraisal.evidence-only"])
    #expect(
        received.appraisal.figures.mapValues(\.value) == [
            FigureKey("projects_fdi", .actual): .number(41), FigureKey("export", .plan): nil,
        ])
    #expect(received.appraisal.points["C.2"]?.points == 22)
    #expect(received.appraisal.evidence.mapValues(\.isAccepted) == ["projects_fdi": true, "workers": false])
    #expect(received.appraisal.opinion == "Đơn vị nhất trí.")
}
