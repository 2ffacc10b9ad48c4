// What columns do not compute is refused by name, all of it at once, each with its spot.
import FEEL
import Testing

@testable import Rules
@testable import Scoring

@Suite("Editions that do not become columns")
struct ColumnRefusalTests {
    private func refusals(_ table: Table) throws -> [String] {
        let edition = try table.edition()
        do throws(NotColumns) {
            _ = try ColumnForm(edition, period: Period(year: 2024, part: .h1))
            return []
        } catch {
            return error.refusals.map { "\($0.place.line):\($0.place.column) \($0.sentence.en)" }
        }
    }

    @Test(arguments: [
        ("1 + count(for b in boards[z.actual > own()] return b.w.actual)", "own"),
        ("sum(for b in boards return b.z.actual - z.actual)", "compares every unit"),
        ("count(for a in boards, b in boards return a.z.actual - b.z.actual)", "compares every unit"),
        ("string length(string(z.actual))", "the function string()"),
        ("{a: z.actual}.a", "contexts"),
        ("[z.actual, w.actual][1]", "items by their number"),
        ("boards.z.actual[1]", "items by their number"),
        ("product(boards.z.actual)", "product() over units"),
        ("z.actual ** w.actual", "computed exponent"),
        ("decimal(z.actual, w.actual)", "computed number of decimals"),
        ("round up(z.actual, 40)", "more than 18 decimals"),
        ("median([z.actual, w.actual, x.actual, y.actual])", "more than three"),
        ("count(distinct values([z.actual, w.actual]))", "distinct values()"),
        ("(if ok then abs else floor)(z.actual)", "computed functions"),
        ("deep(deep(deep(deep(deep(z.actual)))))", "too long"),
    ])
    func isRefused(formula: String, reason: String) throws {
        var functions = ["own(): z.actual"]
        // Each calls the one before it twenty times.
        functions.append("d0(v): " + Array(repeating: "v", count: 20).joined(separator: " + "))
        for level in 1...2 {
            functions.append(
                "d\(level)(v): " + Array(repeating: "d\(level - 1)(v)", count: 20).joined(separator: " + "))
        }
        functions.append("deep(v): " + Array(repeating: "d2(v)", count: 20).joined(separator: " + "))
        let found = try refusals(Table.one(#"score: "\#(formula)""#, functions: functions))
        #expect(found.count == 1)
        #expect(found.first?.contains("criterion A.1: ") == true, "\(found)")
        if reason != "own" { #expect(found.first?.contains(reason) == true, "\(found)") }
    }

    @Test func allAreNamedAtOnceWithTheirSpots() throws {
        var table = Table(
            points: "20",
            sections: [
                section(
                    "A", "20",
                    [
                        criterion("A.1", "10", #"score: "z.actual + product(boards.z.actual)""#),
                        criterion("A.2", "10", #"score: "w.actual", assigned: "z.actual > [1, 2][1]""#),
                    ])
            ])
        table.more = [#"vetoes: [{when: "w.actual ** z.actual > 3", reason: {vi: v, en: v}}]"#]
        let text = table.text.split(separator: "\n", omittingEmptySubsequences: false)
        let found = try refusals(table)
        #expect(found.count == 3)
        let sentences = [
            "veto 1: columns do not know powers with a computed exponent",
            "criterion A.1: columns do not know product() over units",
            "assignment of criterion A.2: columns do not know items by their number",
        ]
        let spots = ["w.actual ** z.actual", "product(boards.z.actual)", "[1, 2][1]"]
        for (refusal, (sentence, spot)) in zip(found, zip(sentences, spots)) {
            let line = try #require(text.firstIndex { $0.contains(spot) })
            let column = text[line].distance(
                from: text[line].startIndex, to: try #require(text[line].range(of: spot)).lowerBound)
            #expect(refusal == "\(line + 1):\(column + 1) \(sentence)")
        }
    }

    @Test func aFunctionIsNamedAndTheSpotIsThatOfItsCall() throws {
        let found = try refusals(
            Table.one(
                #"score: "1 + odd one(z.actual)""#.replacing("odd one", with: "odds"), functions: ["odds(v): v ** v"]))
        #expect(found.count == 1)
        #expect(found[0].hasSuffix("criterion A.1: in odds(): columns do not know powers with a computed exponent"))
    }

    @Test func aFunctionThatNobodyCallsIsNoHindrance() throws {
        #expect(try refusals(Table.one(#"score: "z.actual""#, functions: ["idle(): product(boards.z.actual)"])) == [])
    }
}
