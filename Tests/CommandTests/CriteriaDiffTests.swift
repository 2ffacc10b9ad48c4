// `criteria diff`: two editions rule by rule, and a period by both.
import Foundation
import Testing

@Suite("criteria diff") struct CriteriaDiffTests {
    /// A workspace with a proposal beside it: one rule is easier, one criterion renumbered, bonuses limited, another period.
    private func proposal(_ copy: Copy) throws -> String {
        let text = try copy.read("Criteria/red-river-delta/2024.yaml")
            .replacing("edition: red-river-delta-2024", with: "edition: red-river-delta-2025")
            .replacing("valid: {from: 2024-H1, to: 2024}", with: "valid: {from: 2025-H1, to: 2025}")
            .replacing(
                "growth: {of: projects_fdi, from: 0, to: 40,", with: "growth: {of: projects_fdi, from: 0, to: 20,"
            )
            .replacing("- id: B.4", with: "- id: B.5").replacing("    atMost: 50\n", with: "    atMost: 20\n")
        try copy.write("new.yaml", text)
        return "\(copy.root)/new.yaml"
    }

    @Test func `a proposal is scored on the period that the old edition scores, and nothing is recorded`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let path = try proposal(copy)
        let before = try copy.files()
        let run = try thidua("criteria diff red-river-delta-2024 \(path) \(example)", in: copy.root)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("of 11 boards"))
        #expect(run.output.contains("renumbered from B.4"))
        #expect(run.output.contains("“red-river-delta-2025” does not score 2024-H1 (only 2025-H1…2025)"))
        #expect(run.output.contains("the section's limits"))
        let vi = try thidua("criteria diff red-river-delta-2024 \(path) \(example) --lang vi", in: copy.root)
        #expect(vi.output.contains("đánh số lại, trước là B.4") && vi.output.contains("không ghi gì vào sổ"))
        #expect(try copy.files() == before)
    }

    @Test func `the JSON adds up exactly, board by board`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let path = try proposal(copy)
        let run = try thidua("criteria diff red-river-delta-2024 \(path) \(example) --format json", in: copy.root)
        let document = try json(run.output)
        #expect(document["format"] as? String == "thidua.criteria-diff/1")
        let changes = try #require(document["changes"] as? [[String: Any]])
        // The id, the period; A.1.1, B.4 and the limit of E.
        let told = changes.map { "\($0["part"] ?? "") \($0["id"] as? String ?? "") \($0["aspect"] ?? "")" }
        #expect(
            told == [
                "edition  id", "edition  valid", "criterion A.1.1 rule", "criterion B.5 number", "section E limits",
            ])
        let period = try #require(document["period"] as? [String: Any])
        let moves = try #require(period["moves"] as? [[String: Any]])
        #expect(!moves.isEmpty)
        for move in moves {
            let lines = try #require(move["lines"] as? [[String: Any]])
            let sum = try lines.reduce(Decimal(0)) { $0 + (try #require($1["move"] as? NSNumber)).decimalValue }
            #expect(sum == (try #require(move["move"] as? NSNumber)).decimalValue)
        }
    }

    @Test func `without a bloc only the rules are compared, also of editions of different periods`() throws {
        let run = try thidua("criteria diff red-river-delta-2021 red-river-delta-2024 --format json")
        #expect(run.code == 0)
        let document = try json(run.output)
        #expect(document["period"] is NSNull)
        #expect((document["changes"] as? [Any])?.count ?? 0 > 100)
    }

    @Test func `the period is the only one that the old edition scores, or the one that is named`() throws {
        let own = try thidua("criteria diff red-river-delta-2021 red-river-delta-2024 --bloc red-river-delta")
        #expect(own.code == 0 && own.output.contains("“red-river-delta-2024” does not score 2021"))
        let none = try thidua("criteria diff red-river-delta-2024 red-river-delta-2021 --bloc red-river-delta")
        #expect(none.code == 0)
        #expect(none.output.contains("has no period that “red-river-delta-2024” scores: only the rules are compared"))
        let named = try thidua(
            "criteria diff red-river-delta-2024 red-river-delta-2024 --bloc red-river-delta --period 2021")
        #expect(named.code == 0 && named.output.contains("The figures of 2021 were reported by “red-river-delta-2021”"))
        let empty = try thidua(
            "criteria diff red-river-delta-2024 red-river-delta-2024 --bloc red-river-delta --period 2024")
        #expect(empty.code == 0 && empty.output.contains("No board has submitted for 2024"))
    }

    @Test func `an edition beside itself is the same in every format`() throws {
        let command = "criteria diff red-river-delta-2024 Criteria/red-river-delta/2024.yaml \(example)"
        for format in ["text", "markdown", "html"] {
            let run = try thidua("\(command) --format \(format)")
            #expect(run.code == 0 && run.output.contains("The two editions are the same in every point"), "\(format)")
            #expect(run.output.contains("of 11 boards none changes"), "\(format)")
        }
        #expect(try thidua("\(command) --format csv").output == "Rule,Change,Before,After,Labels\n")
    }

    @Test func `what is no edition is refused by name`() throws {
        let unknown = try thidua("criteria diff red-river-delta-2023 red-river-delta-2024")
        #expect(unknown.code == 1 && unknown.errors.contains("did you mean"))
        #expect(try thidua("criteria diff red-river-delta-2024 gone.yaml").code == 2)
        #expect(try thidua("criteria diff red-river-delta-2024").code == 2)
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("broken.yaml", "edition: x\nsections: [1, 2")
        let broken = try thidua("criteria diff red-river-delta-2024 broken.yaml", in: copy.root)
        #expect(broken.code == 1 && broken.errors.contains("broken.yaml:"))
        let members = try thidua("criteria diff red-river-delta-2024 Criteria/red-river-delta/members.yaml")
        #expect(members.code == 1 && !members.errors.isEmpty)
    }

    @Test func `an edited copy that keeps its id is told by its file, and that its examples no longer hold`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let text = try copy.read("Criteria/red-river-delta/2024.yaml")
            .replacing("\"[98..100)\": 25", with: "\"[98..100)\": 30")
        try copy.write("copy.yaml", text)
        let run = try thidua("criteria diff red-river-delta-2024 copy.yaml \(example)", in: copy.root)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("red-river-delta-2024 → copy.yaml"))
        // Two examples of B.1 are of that band.
        let note =
            "“copy.yaml”: 2 examples in the file no longer hold. See which, to mend them: thidua criteria test copy.yaml"
        #expect(run.output.replacing("\n    ", with: " ").contains(note))
        #expect(try thidua("criteria test copy.yaml", in: copy.root).code == 1)
        #expect(run.output.contains("by “copy.yaml” 1 board has"))
    }
}
