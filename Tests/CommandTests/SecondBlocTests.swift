// From an empty workspace to a ranking for a bloc of quite another kind: nothing in the program knows the Red River Delta.
import Foundation
import Testing

@Suite("another bloc") struct SecondBlocTests {
    private func workspace() throws -> Copy {
        let copy = try Copy(empty: ["Criteria/enterprises", "Scores"])
        try copy.write("Criteria/enterprises/members.yaml", EnterpriseBloc.members)
        try copy.write("Criteria/enterprises/2025.yaml", EnterpriseBloc.edition)
        try copy.write("figures.csv", EnterpriseBloc.figures)
        try copy.write("awards.csv", EnterpriseBloc.awards)
        return copy
    }

    @Test func `enterprises are submitted, judged, ranked and audited by their own table`() throws {
        let copy = try workspace()
        defer { copy.remove() }
        #expect(try thidua("criteria check", in: copy.root).code == 0)
        let submitted = try thidua("submit figures.csv --period 2025-Q1", in: copy.root)
        #expect(submitted.code == 0 && submitted.errors.isEmpty)
        #expect(try thidua("award awards.csv --period 2025-Q1", in: copy.root).code == 0)

        let ranking = try json(thidua("rank --format json", in: copy.root).output)
        let rows = try #require(ranking["boards"] as? [[String: Any]])
        let found = rows.map { row -> String in
            let total = "\(row["total"] ?? "?")"
            let rank = ((row["rank"] as? [String: Any])?["best"] as? Int).map(String.init) ?? "–"
            return
                "\(rank) \(row["board"] ?? "?") \(total) \((row["grades"] as? [String] ?? []).joined(separator: "/"))"
        }
        // By hand, with one fifth of the year's plan due in the first quarter:
        //             A.1                 A.2      A.3      B  C     D  E      F
        // an-phat     40                  5% → 10  20       2  9.25  3  1.25   min(5, 6 + 2)  = 90.5
        // binh-minh   45/60 × 40 = 30     20       20 − 5   2  8     2  5      2              = 84
        // dai-nam     10/20 × 40 = 20     20       20       0  10    3  2.5    0              = 75.5
        // cuu-long    33/40 × 40 = 33     0        20 − 15  0  7.5   0  0      0              = 45.5, a fatal accident
        #expect(found == ["1 an-phat 90.5 a", "2 binh-minh 84 b", "3 dai-nam 75.5 c", "– cuu-long 45.5 "])

        let text = try thidua("rank", in: copy.root).output
        #expect(!text.contains("PROPOSAL") && text.contains("A fatal accident"))
        let audit = try thidua("audit cuu-long --criterion A.1", in: copy.root).output
        #expect(audit.contains("33") && audit.contains("Quyết định 7/QĐ-BQL"))
    }

    @Test func `a quarter has its own share of the plan, and another year is not scored by this table`() throws {
        let copy = try workspace()
        defer { copy.remove() }
        #expect(try thidua("submit figures.csv --period 2025-Q4", in: copy.root).code == 0)
        // 45 of 300 × 3/10 = 90: half of 40 points
        let audit = try json(thidua("audit binh-minh --criterion A.1 --format json", in: copy.root).output)
        let criterion = (audit["criteria"] as? [[String: Any]])?.first
        #expect(criterion?["points"] as? Int == 20)
        let year = try thidua("submit figures.csv --period 2026", in: copy.root)
        #expect(year.code == 1 && year.errors.contains("workspace.no-edition"))
    }
}

@Suite("score and its conditions") struct ScoreConditionTests {
    private func workspace() throws -> Copy {
        let copy = try Copy(empty: ["own"])
        let check = "checks:\n  - {that: accidents.actual <= 3, else: {vi: Nhiều quá., en: Too many.}}\nsections:"
        try copy.write("own/edition.yaml", EnterpriseBloc.edition.replacing("sections:", with: check))
        try copy.write("own/table.csv", EnterpriseBloc.figures)
        return copy
    }

    @Test func `figures that a check refuses are not scored`() throws {
        let copy = try workspace()
        defer { copy.remove() }
        // cuu-long has four accidents.
        let run = try thidua("score edition.yaml table.csv --period 2025-Q1", in: "\(copy.root)/own")
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.errors.contains("error[submission.check]: cuu-long: Too many: 4 <= 3"))
        let fewer = EnterpriseBloc.figures.replacing("9,10,4,yes", with: "9,10,3,yes")
        try copy.write("own/table.csv", fewer)
        #expect(try thidua("score edition.yaml table.csv --period 2025-Q1", in: "\(copy.root)/own").code == 0)
    }

    @Test func `points for a unit that is not in the table are an error, not lost`() throws {
        let copy = try workspace()
        defer { copy.remove() }
        try copy.write("own/table.csv", EnterpriseBloc.figures.replacing("9,10,4,yes", with: "9,10,3,yes"))
        try copy.write("own/awards.csv", EnterpriseBloc.awards.replacing("dai-nam", with: "dai-nan"))
        let run = try thidua(
            "score edition.yaml table.csv --period 2025-Q1 --awards awards.csv", in: "\(copy.root)/own")
        #expect(
            run.code == 1
                && run.errors.contains("error[awards.unknown-board]: the table of figures has no unit “dai-nan”"))
        #expect(run.errors.contains("did you mean “dai-nam”?"))
    }
}
