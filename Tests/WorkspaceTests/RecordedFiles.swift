// What stands in the ledger of a fixture: recorded without a check, and found again by period and board.
import Diagnostics
import Foundation
import Ledger
import Rules
import Testing

@testable import Workspace

extension Fixture {
    /// Records the files `Scores/<bloc>/<period>/*.csv` as they are, whether they can be read or not, and removes them.
    func recordPlainFiles() throws {
        let workspace = try Workspace(root: root)
        for name in try FileManager.default.contentsOfDirectory(atPath: path("Scores")).sorted() {
            let files = (try? workspace.plainFiles(of: name)) ?? []
            guard !files.isEmpty else { continue }
            let bloc = Bloc(id: name, title: Localized(same: name), figures: .madeUp, members: [])
            try workspace.record(bloc) { (contents) throws(Diagnosed) in
                var drafts: [Journal.Draft] = []
                for file in files {
                    guard let bytes = try file.folder.read(file.name, limit: 1 << 20) else { continue }
                    let board = file.name == "awarded.csv" ? nil : String(file.name.dropLast(4))
                    drafts.append(Self.draft(bytes, board, file.period, contents.state))
                }
                return drafts
            }
            for file in files { try FileManager.default.removeItem(atPath: path(file.path)) }
            for period in Set(files.map(\.period)) { rmdir(path("Scores/\(name)/\(period)")) }
        }
    }

    private static func draft(_ bytes: [UInt8], _ board: String?, _ period: Period, _ state: LedgerState)
        -> Journal.Draft
    {
        let object = LedgerObject(
            bytes, label: board.map { ObjectLabel.figures(period, $0) } ?? ObjectLabel.points(period), type: "csv")
        let edition = LedgerObject([], label: "edition.none", type: "yaml")
        let reference = EditionReference(id: "none", file: edition.reference)
        let action: Action
        if let board {
            let report = ReportRecord(received: object.reference, figures: object.reference, edition: reference)
            let earlier = state.periods[period.description]?.reports[board]
            action = earlier.map { .replaced(report, of: $0.event.index) } ?? .submitted(report)
        } else {
            action = .awarded(
                PointsRecord(received: object.reference, points: object.reference, edition: reference))
        }
        return Recording.test.draft(
            action, by: Author(name: "An", role: .board), period: period, board: board, objects: [object, edition])
    }

    /// What the ledger of a bloc holds.
    func contents(_ bloc: String = Fixture.bloc) throws -> Journal.Contents {
        guard let folder = try Workspace(root: root).open("Scores", bloc) else { return Journal.Contents() }
        return try Journal(folder).read()
    }

    /// Where the figures of a board that stand lie, such as `Scores/delta/objects/2024-H1.north.….csv`.
    func figures(_ board: String, _ period: Period = h1, of bloc: String = Fixture.bloc) throws -> String {
        let report = try #require(try contents(bloc).state.periods[period.description]?.reports[board])
        return "Scores/\(bloc)/objects/\(report.content.figures.fileName)"
    }

    /// Where the points awarded lie.
    func points(_ period: Period = h1, of bloc: String = Fixture.bloc) throws -> String {
        let points = try #require(try contents(bloc).state.periods[period.description]?.points)
        return "Scores/\(bloc)/objects/\(points.content.points.fileName)"
    }
}
