// A small workspace in a temporary folder: two boards, one edition with a sum to check and points to award.
import Diagnostics
import Foundation
import Intake
import Ledger
import Rules
import Testing

@testable import Workspace

/// A folder that its test removes.
struct Fixture {
    let root: String

    init(_ files: [String: String] = Fixture.files) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "thidua-\(UUID().uuidString)")
        // The real path, as a workspace reports it.
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        root = folder.resolvingSymlinksInPath().path
        try makeFolder("Criteria")
        try makeFolder("Scores")
        for (path, text) in files { try write(path, text) }
    }

    func remove() { try? FileManager.default.removeItem(atPath: root) }

    func path(_ relative: String) -> String { "\(root)/\(relative)" }

    func makeFolder(_ relative: String) throws {
        try FileManager.default.createDirectory(atPath: path(relative), withIntermediateDirectories: true)
    }

    func write(_ relative: String, _ text: String) throws { try write(relative, Array(text.utf8)) }

    func write(_ relative: String, _ bytes: [UInt8]) throws {
        try makeFolder((relative as NSString).deletingLastPathComponent)
        try Data(bytes).write(to: URL(filePath: path(relative)))
    }

    func link(_ relative: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(relative), withDestinationPath: target)
    }

    func text(_ relative: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path(relative))), as: UTF8.self)
    }

    /// Every path below the root with what it holds: hidden files, empty folders and links too.
    func listing() throws -> [String: String] {
        var listing: [String: String] = [:]
        for relative in try FileManager.default.subpathsOfDirectory(atPath: root) {
            let attributes = try FileManager.default.attributesOfItem(atPath: path(relative))
            switch attributes[.type] as? FileAttributeType {
            case .typeDirectory?: listing[relative] = "folder"
            case .typeSymbolicLink?: listing[relative] = "link"
            default: listing[relative] = "file: " + (try text(relative))
            }
        }
        return listing
    }

    /// The workspace, after what was written as a plain file of a period was recorded.
    func workspace() throws -> Workspace {
        let workspace = try Workspace(root: root)
        try recordPlainFiles()
        return workspace
    }

    // MARK: Files

    static let bloc = "delta"

    static var files: [String: String] {
        ["Criteria/delta/members.yaml": members(), "Criteria/delta/2024.yaml": edition()]
    }

    static func members(bloc: String = bloc, boards: [String] = ["north", "south"]) -> String {
        let rows = boards.map {
            "  - {id: \($0), name: {vi: \($0), en: \($0)}, title: {vi: Ban \($0), en: Board \($0)}}"
        }
        return """
            bloc: \(bloc)
            title: {vi: Khối, en: Bloc}
            figures: made up
            members:
            \(rows.joined(separator: "\n"))

            """
    }

    static func edition(
        _ id: String = "delta-2024", bloc: String = bloc, from: String = "2024-H1", to: String = "2024-H2",
        severity: String = "error"
    ) -> String {
        """
        edition: \(id)
        bloc: \(bloc)
        status: proposal
        title: {vi: Bộ tiêu chí, en: Criteria}
        valid: {from: \(from), to: \(to)}
        source: {document: made for this test}
        points: 20
        rounding: {at: criterion, places: 2, mode: half up}
        ranking:
          on: rounded
          notAssigned: percent
          keys: [total]
          ties: share
          vetoed: {ranked: false, counted: true}
        indicators:
          projects: {title: {vi: Dự án, en: Projects}, unit: project, nature: flow, has: [actual], decimals: 0}
          foreign: {title: {vi: Nước ngoài, en: Foreign}, unit: project, nature: flow, has: [actual], decimals: 0}
          domestic: {title: {vi: Trong nước, en: Domestic}, unit: project, nature: flow, has: [actual], decimals: 0}
        checks:
          - {that: "foreign.actual + domestic.actual = projects.actual", else: {vi: Tổng dự án sai, en: Projects do not add up}, severity: \(severity)}
        sections:
          - id: A
            title: {vi: Kết quả, en: Results}
            points: 20
            criteria:
              - {id: A.1, title: {vi: Dự án, en: Projects}, points: 10, source: {document: test}, score: "min(10, projects.actual)"}
              - {id: A.2, title: {vi: Chấm, en: Judged}, points: 10, source: {document: test}, judged: {from: 0, to: 10, step: 0.5, by: head}}

        """
    }

    /// Figures of some boards, in the long layout.
    static func figures(_ boards: [String: (projects: Int, foreign: Int, domestic: Int)]) -> String {
        var text = "board,indicator,attribute,value\n"
        for (board, figures) in boards.sorted(by: { $0.key < $1.key }) {
            text += "\(board),projects,actual,\(figures.projects)\n"
            text += "\(board),foreign,actual,\(figures.foreign)\n"
            text += "\(board),domestic,actual,\(figures.domestic)\n"
        }
        return text
    }

    /// The same as a workspace keeps them.
    static func stored(_ board: String, _ projects: Int, _ foreign: Int, _ domestic: Int) -> String {
        """
        board,indicator,attribute,value,qualifier,evidence,source
        \(board),projects,actual,\(projects),,,
        \(board),foreign,actual,\(foreign),,,
        \(board),domestic,actual,\(domestic),,,

        """
    }
}

extension String {
    var bytes: [UInt8] { Array(utf8) }
}

extension Workspace {
    /// Submits or awards to the bloc of the fixture.
    func submit(
        _ text: String, _ fileName: String = "figures.csv", period: Period? = h1, replace: Bool = false,
        numbers: NumberConvention = .open
    ) throws -> SubmitResult {
        try submit(
            text.bytes, fileName: fileName, bloc: bloc(nil), period: period, numbers: numbers, replace: replace, .test)
    }

    func award(
        _ text: String, _ fileName: String = "points.csv", period: Period? = h1, replace: Bool = false,
        numbers: NumberConvention = .open
    ) throws -> AwardResult {
        try award(
            text.bytes, fileName: fileName, bloc: bloc(nil), period: period, numbers: numbers, replace: replace, .test)
    }
}

extension Recording {
    static let test = Recording(at: Moment("2024-07-10T09:30:00+07:00")!, by: "An", engine: "test")
}

let h1 = Period(year: 2024, part: .h1)
let h2 = Period(year: 2024, part: .h2)

/// What a call throws; fails the test if it throws nothing.
func findings(_ location: SourceLocation = #_sourceLocation, of call: () throws -> Void) -> [Diagnostic] {
    do {
        try call()
    } catch let error as Diagnosed {
        return error.diagnostics
    } catch {
        Issue.record(error, sourceLocation: location)
        return []
    }
    Issue.record("nothing was thrown", sourceLocation: location)
    return []
}

extension [Diagnostic] {
    var codes: [String] { map(\.code) }
}
