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
