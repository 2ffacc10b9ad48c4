// A folder for a ledger, and made-up events that differ from each other.
import Diagnostics
import Foundation
import Testing

@testable import Ledger

/// An empty folder that is removed with the value.
final class Shelf {
    let path: String
    let folder: Folder

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("thidua-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        folder = try Folder.root(path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func path(_ name: String) -> String { "\(path)/\(name)" }

    func bytes(_ name: String = Journal.fileName) -> [UInt8] {
        FileManager.default.contents(atPath: path(name)).map { Array($0) } ?? []
    }

    func write(_ bytes: [UInt8], _ name: String = Journal.fileName) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    }

    /// All names and their content, folders with nil.
    func listing() throws -> [String: [UInt8]?] {
        var listing: [String: [UInt8]?] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            listing[name] = FileManager.default.contents(atPath: path(name)).map { Array($0) }
        }
        return listing
    }
}

extension Journal {
    /// The codes of what a recording is refused by; none if it is not.
    func codes(_ drafts: [Draft]) -> [String] {
        do {
            try append { _ in drafts }
            return []
        } catch { return error.diagnostics.map(\.code) }
    }

    var readCodes: [String] {
        do {
            _ = try read()
            return []
        } catch { return error.diagnostics.map(\.code) }
    }

    /// What differs from these events and their objects; nil if nothing does.
    func difference(from events: [Event]) -> String? {
        do {
            let contents = try read()
            guard contents.events == events else { return "\(contents.events.count) events, not \(events.count)" }
            for event in contents.events {
                if case .submitted(let report) = event.action { _ = try object(report.figures) }
                if case .awarded(let points) = event.action { _ = try object(points.points) }
            }
            return nil
        } catch { return "\(error)" }
    }
}

extension Journal.Draft {
    /// The points of a period awarded anew: it can follow on anything.
    static func points(_ number: Int, size: Int = 20, period: String = "2024-H1") -> Journal.Draft {
        let text = "board,criterion,points\n" + String(repeating: "\(number)\n", count: max(1, size / 4))
        let points = LedgerObject(Array(text.utf8), label: "\(period).points", type: "csv")
        let edition = LedgerObject(Array("edition: e\n".utf8), label: "edition.e", type: "yaml")
        return Journal.Draft(
            at: Moment("2024-07-10T09:30:00+07:00")!, by: Author(name: "Nguyễn Văn A \(number)", role: .head),
            period: period,
            action: .awarded(
                PointsRecord(
                    received: points.reference, points: points.reference,
                    edition: EditionReference(id: "e", file: edition.reference))),
            engine: "thidua 0.5.0", objects: [points, edition])
    }

    static func withdrawal(board: String?, of: Int) -> Journal.Draft {
        Journal.Draft(
            at: Moment("2024-07-10T09:30:00+07:00")!, by: Author(name: "B", role: .board), period: "2024-H1",
            board: board, action: .withdrawn(of: of, reason: "nhầm"), engine: "thidua 0.5.0")
    }
}
