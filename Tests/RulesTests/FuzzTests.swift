// Random and damaged files: whatever they hold, reading ends, with findings in reading order or with an edition.
import Diagnostics
import Foundation
import Testing

@testable import Rules

/// Damages texts, the same way in every run.
struct Mutator {
    var random: Seeded
    private static let spice: [Character] = Array(
        "[]{}:,#&*!|>'\"%@`?-~. \t\r\n\u{0}\u{FEFF}\u{85}\u{2028}ếđ̣/\\=<()0123456789")
    private static let lines = [
        "points: 1", "  - id: A", "bands: {of: export.actual, \"> 1\": 2}", "? a", ": b", "---", "...", "<<: *a",
        "key: |", ">-", "- - - x",
        "  x: &a {b: *a}", "score: for x in boards return x", "%YAML 1.2", "? [a]", "\t",
    ]

    init(seed: UInt64) { random = Seeded(state: seed) }

    private mutating func index(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &random) }

    mutating func noise() -> String {
        let bytes = (0..<index(300)).map { _ in UInt8.random(in: 0...255, using: &random) }
        if Bool.random(using: &random) { return String(decoding: bytes, as: UTF8.self) }
        return String(bytes.map { Self.spice[Int($0) % Self.spice.count] })
    }

    /// A text with a few lines deleted, doubled, swapped or put in, and a few characters changed.
    mutating func damaged(_ text: String) -> String {
        var lines = text.components(separatedBy: "\n")
        for _ in 0...index(4) {
            let line = index(lines.count)
            switch index(8) {
            case 0: lines.remove(at: line)
            case 1: lines.insert(lines[line], at: index(lines.count))
            case 2: lines.swapAt(line, index(lines.count))
            case 3: lines[line] = String(repeating: " ", count: index(9)) + Self.lines[index(Self.lines.count)]
            case 4: lines.removeSubrange(line..<min(lines.count, line + index(20)))
            default:
                var characters = Array(lines[line])
                let spot = index(characters.count + 1)
                let new = Self.spice[index(Self.spice.count)]
                if spot < characters.count, Bool.random(using: &random) {
                    characters[spot] = new
                } else {
                    characters.insert(new, at: spot)
                }
                lines[line] = String(characters)
            }
            if lines.isEmpty { lines = [""] }
        }
        return lines.joined(separator: "\n")
    }
}

/// What must hold of whatever was read: findings lie in the file, can be shown, and come in order.
func checkFindings(_ found: [Diagnostic], isLoaded: Bool, _ text: String) {
    #expect(isLoaded || found.hasErrors)
    #expect(!(isLoaded && found.hasErrors))
    #expect(found == found.inReadingOrder || found.last?.code == "yaml.too-many-findings")
    let lines = text.utf8.count { $0 == 10 } + 1
    for finding in found {
        if let place = finding.place {
            #expect(place.line >= 1 && place.line <= lines && place.column >= 1 && place.length >= 1, "\(place)")
        }
        #expect(!finding.message.vi.isEmpty && !finding.message.en.isEmpty)
    }
    if let first = found.first { #expect(!first.rendered(in: .vi, source: text).isEmpty) }
}

private func tryReading(_ text: String) {
    let edition = Edition.read(text, file: "e.yaml")
    checkFindings(edition.diagnostics, isLoaded: edition.edition != nil, text)
    if let edition = edition.edition {
        let all = [unitFindings, useFindings, translationFindings, sourceFindings, exampleFindings]
        for find in all { checkFindings(find(edition), isLoaded: true, text) }
        // Whatever span is asked for, the place lies in the file.
        let lines = text.utf8.count { $0 == 10 } + 1
        for formula in edition.criteria.map(\.formula) {
            for start in 0...formula.text.utf8.count {
                let place = formula.place(of: start..<start + 3)
                #expect(place.line >= formula.place.line && place.line <= lines && place.column >= 1)
            }
        }
    }
    let bloc = Bloc.read(text, file: "m.yaml")
    checkFindings(bloc.diagnostics, isLoaded: bloc.bloc != nil, text)
}

@Test("noise is refused without harm")
func noiseIsRefused() {
    var mutator = Mutator(seed: 7)
    for _ in 0..<400 { tryReading(mutator.noise()) }
}

@Test("damaged editions are read or refused without harm")
func damagedEditionsAreHarmless() throws {
    var mutator = Mutator(seed: 8)
    for _ in 0..<300 { tryReading(mutator.damaged(Fixture.edition)) }
    for _ in 0..<200 { tryReading(mutator.damaged(Fixture.bloc)) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let shipped = try String(
        contentsOf: root.appending(path: "Criteria/red-river-delta/2024.yaml"), encoding: .utf8)
    for _ in 0..<5 { tryReading(mutator.damaged(shipped)) }
}
