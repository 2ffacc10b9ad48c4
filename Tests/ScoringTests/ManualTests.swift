// The manual's own examples: every rule that Criteria/README.md shows is read, and gives the points that the manual says.
import Diagnostics
import Foundation
import Rules
import Scoring
import Testing

/// The rules shown in the manual, put together into one edition.
private struct Manual {
    /// Text of each fenced block, with the title in bold or the heading that stands above it.
    private(set) var blocks: [(title: String, text: String)] = []

    init() throws {
        let text = try String(contentsOf: root.appending(path: "Criteria/README.md"), encoding: .utf8)
        var title = ""
        var block: [Substring]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                if let lines = block {
                    blocks.append((title, lines.joined(separator: "\n")))
                    block = nil
                } else {
                    block = []
                }
            } else if block != nil {
                block?.append(line)
            } else if line.hasPrefix("### ") || line.hasPrefix("**") {
                title = String(line)
            }
        }
    }

    /// The fragments that are the rule of one criterion.
    var rules: [(title: String, text: String)] { blocks.filter { $0.text.hasPrefix("points: ") } }

    private func lists(_ key: String) -> String {
        let items = blocks.filter { $0.text.hasPrefix("indicators:") }.flatMap { block in
            let lines = block.text.split(separator: "\n")
            let starts = lines.indices.filter { !lines[$0].hasPrefix(" ") }
            return starts.enumerated().flatMap { number, start in
                let end = number + 1 < starts.count ? starts[number + 1] : lines.count
                return lines[start] == "\(key):" ? Array(lines[start + 1..<end]) : []
            }
        }
        return items.joined(separator: "\n")
    }

    var edition: String {
        var content: [String] = []
        var deductions: [String] = []
        var sums = [true: 0.0, false: 0.0]
        for (number, rule) in rules.enumerated() {
            let points = Double(rule.text.dropFirst(8).prefix { $0 != "\n" }) ?? .nan
            let lines = rule.text.split(separator: "\n").map { "        \($0)" }.joined(separator: "\n")
            let criterion = "      - id: R\(number + 1)\n        title: {vi: x, en: x}\n\(lines)"
            if points < 0 { deductions.append(criterion) } else { content.append(criterion) }
            sums[points < 0, default: 0] += points
        }
        let source = "source: {document: the manual}"
        return """
            edition: manual
            bloc: manual
            status: proposal
            title: {vi: x, en: x}
            valid: {from: 2025-H1, to: 2025}
            \(source)
            points: \(String(format: "%.2f", sums[false] ?? 0))
            planShare: {H1: 1/2}
            rounding: {at: criterion, places: 2, mode: half up}
            ranking: {on: rounded, keys: [total], ties: share}
            indicators:
            \(lists("indicators"))
            functions:
            \(lists("functions"))
            sections:
              - id: A
                title: {vi: x, en: x}
                points: \(String(format: "%.2f", sums[false] ?? 0))
                \(source)
                criteria:
            \(content.joined(separator: "\n"))
              - id: Z
                kind: deduction
                title: {vi: x, en: x}
                points: \(String(format: "%.2f", sums[true] ?? 0))
                \(source)
                criteria:
            \(deductions.joined(separator: "\n"))
            """
    }
}

@Suite("the manual")
struct ManualTests {
    @Test("every rule that it shows gives the points that it says")
    func examples() throws {
        let manual = try Manual()
        let (read, findings) = Edition.read(manual.edition, file: "manual.yaml")
        #expect(findings.map { "\($0.code) \($0.message.en) \($0.place?.line ?? 0)" } == [])
        let edition = try #require(read)
        #expect(checkExamples(of: edition).map(\.message.en) == [])
        // All of them are reasonable.
        #expect(unitFindings(of: edition).map { "\($0.message.en) \($0.place?.line ?? 0)" } == [])
        #expect(edition.criteria.count == manual.rules.count)
        #expect(edition.criteria.filter(\.examples.isEmpty).map(\.id) == [])
    }

    @Test("every check that it shows is read, and its examples come out as they say")
    func checks() throws {
        let manual = try Manual()
        let shown = manual.blocks.map(\.text).filter { $0.hasPrefix("checks:") && $0.contains("each:") }
        #expect(shown.count == 2)
        for checks in shown {
            let text = manual.edition.replacing("\nsections:", with: "\n" + checks + "\nsections:")
            let (read, findings) = Edition.read(text, file: "manual.yaml")
            #expect(findings.map { "\($0.code) \($0.message.en) \($0.place?.line ?? 0)" } == [])
            let edition = try #require(read)
            #expect(checkExamples(of: edition).map(\.message.en) == [])
            #expect(coverage(of: edition).openConditions.isEmpty)
            #expect(edition.checks.allSatisfy { $0.cases.count == $0.each?.indicators.count && !$0.cases.isEmpty })
        }
    }

    @Test("each of the 31 kinds seen in real tables has its place")
    func kinds() throws {
        let text = try String(contentsOf: root.appending(path: "Criteria/README.md"), encoding: .utf8)
        for kind in 1...31 { #expect(text.contains("**\(kind). "), "kind \(kind)") }
        // Those without a block of their own belong to the edition as a whole and are worked out in other tests.
        let shown = try Manual().rules.compactMap { Int($0.title.dropFirst(2).prefix { $0 != "." }) }
        #expect(Set(1...31).subtracting(shown) == [17, 25, 27, 28])
    }

    @Test("the classes and the flag that it works out for eleven boards, under each way with ties")
    func classes() throws {
        let blocks = try Manual().blocks.map(\.text).filter { $0.hasPrefix("grades:") }
        #expect(blocks.count == 2)
        let plain = try Table(
            sections: [section("A", "10", [criterion("A.1", "10", "score: points")])], more: [blocks[0]]
        ).edition()
        #expect(plain.grades.map(\.from) == [90, 50, 0])
        let totals: [(String, Given)] = [
            ("a", "118.4"), ("b", 97), ("c", 97), ("d", 97), ("e", 96), ("f", 90), ("g", 86), ("h", 85), ("i", 80),
            ("j", 70),
        ]
        func given(_ ties: String) throws -> [String] {
            let grades = try #require(blocks.last).replacing("quotaTies: vote", with: "quotaTies: \(ties)")
            let scorer = try Table(
                points: "120", sections: [section("A", "120", [criterion("A.1", "120", #"score: "z.actual""#)])],
                more: [grades, #"vetoes: [{when: "ok = false", reason: {vi: v, en: v}}]"#]
            ).scorer(
                totals.map { board($0.0, ["z": $0.1, "ok": true]) } + [board("k", ["z": 99, "ok": false])])
            return scorer.ranking(scorer.scorecards()).rows.map { row in
                let classes = row.grades.map(\.id).joined(separator: " or ")
                return row.scorecard.board + " " + (classes.isEmpty ? "–" : classes)
                    + row.flags.map { ", \($0.id)" }.joined()
            }
        }
        let rest = ["e good", "f good", "g good", "h good", "i –", "j –", "k –"]
        let edge = ["b", "c", "d"]
        #expect(try given("vote") == ["a excellent, ministry"] + edge.map { $0 + " excellent or good" } + rest)
        #expect(try given("all") == ["a excellent, ministry"] + edge.map { $0 + " excellent" } + rest)
        #expect(try given("none") == ["a excellent, ministry"] + edge.map { $0 + " good" } + rest)
    }
}
