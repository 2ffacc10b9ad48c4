import Foundation
import Testing

@testable import Rules
@testable import Scoring

/// The folder of the package, found from this file.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Test(arguments: [
    "Criteria/red-river-delta/2018-H1.yaml", "Criteria/red-river-delta/2021.yaml",
    "Criteria/red-river-delta-example/2024.yaml",
])
func aShippedEditionLoadsAndItsExamplesHold(path: String) throws {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    let (edition, diagnostics) = Edition.read(text, file: path)
    #expect(diagnostics.map { $0.rendered(in: .en, source: text) } == [])
    let loaded = try #require(edition)
    #expect(checkExamples(of: loaded).map { $0.rendered(in: .en, source: text) } == [])
}
