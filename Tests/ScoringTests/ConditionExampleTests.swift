// Examples of checks and vetoes, and examples whose figures no board could send.
import Diagnostics
import Testing

@testable import Rules
@testable import Scoring

struct ConditionExampleTests {
    private func findings(_ more: String) -> [String] {
        let table = Table(sections: [section("A", "10", [criterion("A.1", "10", "pass: ok")])], more: [more])
        return Checkup(table.text, file: "test.yaml").diagnostics.filter { $0.severity == .error }.map {
            "\($0.place?.column ?? 0) \($0.code): \($0.message.en)"
        }
    }

    private func check(_ that: String, _ examples: String) -> String {
        "checks: [{that: \(that), else: {vi: s, en: w}, examples: [\(examples)]}]"
    }

    @Test func aConditionIsWorkedOutForItsExamples() {
        let right = "{given: {z: 3, w: 3}, holds: yes}, {given: {z: 4, w: 3}, holds: no}"
        #expect(findings(check("z.actual <= w.actual", right)) == [])
        // One sign changed, and the examples notice.
        #expect(
            findings(check("z.actual < w.actual", right)) == [
                "71 edition.example: the example says that “z.actual < w.actual” holds, it comes out: it does not hold"
            ])
        #expect(
            findings("vetoes: [{when: ok = false, reason: {vi: s, en: w}, examples: [{given: {ok: no}, holds: no}]}]")
                == [
                    "64 edition.example: the example says that “ok = false” does not hold, it comes out: it holds"
                ])
    }

    @Test func anExampleThatDecidesNothingSaysWhy() {
        #expect(
            findings(check("z.actual <= w.actual", "{given: {z: 3}, holds: yes}")) == [
                "72 edition.example: the example says that “z.actual <= w.actual” holds, it comes out: a figure is missing: w.actual"
            ])
        #expect(
            findings(check("z.actual / w.actual > 1", "{given: {z: 3, w: 0}, holds: no}")) == [
                "75 edition.example: the example says that “z.actual / w.actual > 1” does not hold, it comes out: division by zero"
            ])
        #expect(
            findings(check("z.actual > 1", "{given: {z: 3}}")).map { $0.prefix(23) } == ["64 edition.missing-key:"])
    }

    @Test func figuresOfExamplesAreFiguresThatABoardCouldSend() {
        // Counts have no decimals, and nothing is below zero.
        #expect(
            findings(check("z.actual > 1", "{given: {z: 3.5}, holds: yes}, {given: {z: -1}, holds: no}")) == [
                "76 edition.number: 3.5 is not valid here", "107 edition.number: -1 is not valid here",
            ])
    }
}
