// `reach` through the built program.
import Foundation
import Testing

struct ReachCommandTests {
    @Test func saysWhatItTakes() throws {
        let run = try thidua("reach ha-nam --rank 1 --bloc red-river-delta-example")
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("This is worked out only"))
        #expect(run.output.contains("As the others stand now it takes"))
    }

    @Test func whatIsInTheWayIsNamed() throws {
        let bloc = "--bloc red-river-delta-example"
        // The places of the grade are taken, though the points are there.
        let grade = try thidua("reach bac-ninh --grade excellent \(bloc)")
        let words = grade.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("but places are limited"))
        #expect(
            words.contains("2 places; all taken, by: Hung Yen, Quang Ninh. As the others stand now it must also pass"))
        #expect(words.contains("thidua whatif bac-ninh capital_fdi=1105.72 --bloc red-river-delta-example"))
        // A later key is what decides.
        let level = try thidua("reach ha-nam --rank 5 \(bloc)")
        #expect(level.output.contains("stands behind it by “points of section A”"))
        // A veto is told once, with what lifts it.
        let veto = try thidua("reach nam-dinh --rank 10 \(bloc)")
        #expect(veto.output.split(separator: "No self-score sheet").count == 2)
        #expect(veto.output.contains("thidua whatif nam-dinh self_score_filed=yes"))
        #expect(!veto.output.contains("projects_fdi"))
    }

    @Test func answersForProgramsAreOneValue() throws {
        let run = try thidua("reach ha-nam --rank 3 --bloc red-river-delta-example --format json")
        let value = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(value["format"] as? String == "thidua.reach/1")
        #expect(value["board"] as? String == "ha-nam")
        let lines = try #require(value["lines"] as? [[String: Any]])
        #expect(!lines.isEmpty)
        #expect(!lines.contains { $0["outcome"] as? String == "contradicted" })
    }

    @Test func wrongTargetsAreRefused() throws {
        let rank = try thidua("reach ha-nam --rank 99 --bloc red-river-delta-example")
        #expect(rank.code == 2)
        #expect(rank.errors.contains("1 to 11"))
        let itself = try thidua("reach ha-nam --over ha-nam --bloc red-river-delta-example")
        #expect(itself.code == 2)
        #expect(itself.errors.contains("the board itself"))
        let two = try thidua("reach ha-nam --rank 1 --over hung-yen --bloc red-river-delta-example")
        #expect(two.code == 2)
        #expect(two.errors.contains("give one of"))
    }
}
