// Where a part of a formula stands, asked of an edition that has long been read.
import FEEL
import Testing

@testable import Rules

/// `line:column+length` of every division in the formula of the only criterion, in the order of the tree.
private func divisions(_ rule: String) throws -> String {
    let read = Edition.read(Fixture.edition(rule: rule), file: "e.yaml")
    let formula = try #require(read.edition?.criteria.first?.formula, "\(read.diagnostics.listed)")
    return formula.tree.divisions.map { spot in
        let place = formula.place(of: spot)
        return "\(place.line):\(place.column)+\(place.length)"
    }.joined(separator: " ")
}

extension Expression {
    /// What is divided by, wherever something is.
    fileprivate var divisions: [Expression] {
        var own: [Expression] = []
        if case .arithmetic(.divided, _, let by) = form { own = [by] }
        return own + children.flatMap(\.divisions)
    }
}

@Suite("spots in a formula after reading") struct FormulaSpotTests {
    // The rule stands on line 29 from column 9 on; its next lines are indented by 8 more than written here.
    @Test(
        "however the formula is written",
        arguments: [
            // `score: ` takes columns 9 to 15, `points / ` 16 to 24.
            ("score: points / export.plan", "29:25+11"),
            ("score: \"points / export.plan\"", "29:26+11"),
            ("score: 'points / export.plan'", "29:26+11"),
            // The escape takes columns 24 to 27.
            (#"score: "points \x2f export.plan""#, "29:29+11"),
            ("score: points\n          / export.plan", "30:21+11"),
            ("score: |\n          points\n\n            / export.plan", "32:23+11"),
            ("score: >-\n          points // điểm\n\n            / (export.plan\n          + 1)", "32:23+12"),
            // A part over two lines, its parenthesis included, is marked to the end of the first.
            ("score: |\n          points / 2 / (1\n           + export.plan)", "30:32+2 30:28+1"),
        ])
    func styles(_ rule: String, _ spots: String) throws {
        let found = try divisions(rule)
        #expect(found == spots)
    }

    @Test("characters count, not bytes")
    func characters() throws {
        #expect(try divisions(#"score: if "điểm" = "đ" then 0 else points / export.plan"#) == "29:53+11")
    }

    @Test("a cut formula and a condition keep the spots of what was typed")
    func oneAuthoredPart() throws {
        #expect(try divisions("score: points / export.plan\natMost: 10\natLeast: 0") == "29:25+11")
        #expect(try divisions("pass: export.actual / export.plan > 1") == "29:31+11")
    }

    @Test("each part of a short form keeps its own text")
    func severalAuthoredParts() throws {
        // `bands: {of: ` takes columns 9 to 20, the figure 21 to 33, ` / ` up to 36. The tree repeats it for each band.
        let bands = #"bands: {of: export.actual / export.plan, "> 1 / 2": 10, "<= 1 / 2": 1 / 4}"#
        #expect(try divisions(bands) == "29:37+11 29:57+1 29:37+11 29:73+1 29:81+1")
        // The same text in two cases: each is found on its own line.
        let cases = """
            base: 10
            deduct:
              - {each: export.actual / export.plan, points: 1, atMost: 1}
              - {each: export.actual / export.plan, points: 2, atMost: 1}
            times: 1 / export.actual
            """
        #expect(try divisions(cases) == "31:36+11 32:36+11 33:20+13")
    }

    @Test("what a short form adds has the place of the rule")
    func lowered() throws {
        // actual / (plan * planShare), and the percentage / 100: both stand nowhere in the file.
        #expect(try divisions("percentOfPlan: {of: export}") == "29:24+1 29:24+1")
        // The quotient of the leader is added; the author's own division appears three times, and again for the leader.
        let relative = try divisions("relative: {of: export.actual / export.plan, best: 10, met: 5}")
        #expect(Set(relative.split(separator: " ")) == ["29:19+1", "29:40+11"])
    }

    @Test("functions keep the spots of their bodies and heads")
    func functions() throws {
        let edition = try #require(Edition.read(Fixture.edition, file: "e.yaml").edition)
        let definition = edition.functions[0]
        let by = try #require(definition.body.divisions.first)
        // `  excess(x): (x.actual - x.plan) / x.plan` on line 17.
        #expect(edition.place(ofFunction: "excess") == .init(file: "e.yaml", line: 17, column: 3, length: 9))
        #expect(
            edition.place(of: by.span, inFunction: "excess") == .init(file: "e.yaml", line: 17, column: 36, length: 6))
        #expect(edition.place(of: by.span, inFunction: "none") == nil)
    }

    @Test("checks, vetoes and conditions too")
    func conditions() throws {
        let text = Fixture.changed(
            Fixture.edition(rule: "score: points\nassigned: 1 / export.plan > 0"), "that: export.actual > 0",
            "that: export.actual / export.plan > 0")
        let edition = try #require(Edition.read(text, file: "e.yaml").edition)
        let check = edition.checks[0].condition
        #expect(check.place(of: try #require(check.tree.divisions.first)).column == 28)
        let assigned = try #require(edition.criteria[0].assigned)
        let place = assigned.place(of: try #require(assigned.tree.divisions.first))
        #expect(place == .init(file: "e.yaml", line: 30, column: 23, length: 11))
    }
}
