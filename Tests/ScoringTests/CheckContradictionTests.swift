// Checks that no figures pass, and checks that look at none: they are said, and nothing is proven by them.
import Diagnostics
import Testing

@testable import Rules
@testable import Scoring

struct CheckContradictionTests {
    private func checkup(_ checks: String...) -> Checkup {
        let lines = checks.map { "{\($0), else: {vi: s, en: w}}" }.joined(separator: ", ")
        let table = Table(
            sections: [section("A", "10", [criterion("A.1", "10", "score: \"z.actual / w.actual\"")])],
            more: ["checks: [\(lines)]"])
        return Checkup(table.text, file: "test.yaml")
    }

    private func found(_ checks: String...) -> [String] {
        let lines = checks.joined(separator: ", else: {vi: s, en: w}}, {")
        return checkup(lines).diagnostics.filter { $0.code == "edition.check" }.map {
            "\($0.severity) \($0.message.en)"
        }
    }

    @Test func aContradictionIsAnErrorAndProvesNothing() throws {
        let checkup = checkup("that: z.actual > 5", "that: w.actual < 9", "that: z.actual < 3")
        let errors = checkup.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.code) == ["edition.check"])
        #expect(
            errors.first?.message.en.hasPrefix(
                "no figures can pass the check “z.actual < 3” together with “z.actual > 5” (line ") == true)
        // It divides by w, which may be 0: no check says otherwise.
        let division = try #require(checkup.claims.first { $0.code == "claim.division" })
        guard case .refuted = division.verdict else { return #expect(Bool(false), "\(division.verdict)") }
    }

    @Test func aCheckThatTheRangeExcludesIsOne() {
        // Counts are never negative.
        #expect(found("that: z.actual < 0") == ["error no figures can pass the check “z.actual < 0”"])
        #expect(found("that: z.actual < 3", "that: z.actual > 1") == [])
        // Where it divides by zero it decides nothing, and is passed.
        #expect(found("that: z.actual / w.actual > 1", "that: w.actual = 0") == [])
        // Nothing is proven by warnings, and they may say anything.
        #expect(found("that: z.actual < 3, severity: warning", "that: z.actual > 5") == [])
    }

    @Test func aCheckOfNothingIsSaid() {
        #expect(
            found("that: 1 = 1") == ["warning the check “1 = 1” reads no figure: it always comes out the same"])
        #expect(found("that: \"sum(for b in boards return b.z.actual) = published.z.actual\"") == [])
        #expect(found("that: z.actual > 1, in: []") == ["error in: [] means that no period is checked"])
        #expect(
            found("each: [z, w], that: z.actual > 1") == [
                "warning each: the condition does not use x, so it is the same for every indicator"
            ])
        #expect(found("each: [z, w], that: x.actual >= lastYear.x.actual") == [])
    }
}
