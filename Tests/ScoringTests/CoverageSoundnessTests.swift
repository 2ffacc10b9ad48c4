// A branch that a computation takes is never called impossible: random editions, random boards.
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

@Suite struct CoverageSoundnessTests {
    /// Functions and rules with branches behind conditions; of `x` and `y` the plan is never 0.
    private static let rules = [
        #"score: "min(10, max(-1, w.actual))""#, #"score: "max(0, excess(y) + 1)""#, "score: step(z.actual)",
        "score: step(w.actual - z.actual)", #"score: "if z.actual <= 3 then step(z.actual) else step(2)""#,
        #"score: "if ok and z.actual > 2 then max(2, z.actual) else min(z.actual, w.actual)""#,
        #"score: "if x.plan = null or excess(x) > 0 then larger(w.actual, z.actual) else min(0, excess(x))""#,
        #"score: "max(for b in boards return larger(b.w.actual, 3))""#, "pass: z.actual > 2 or z.actual > 4",
        #"score: "if z.actual in [0..6] then 1 else 2", assigned: z.actual < 4"#,
        #"score: "max(4, z.actual)", assigned: z.actual < 4"#,
    ]
    private static let functions = [
        "excess(v): (v.actual - v.plan) / v.plan", #"step(n): "if n > 4 then min(5, n) else max(0, n)""#,
        #"larger(a, b): "if a > b then max(a, b + 1) else b""#,
    ]
    private static let checks = [
        #"checks: [{that: "z.actual <= w.actual + 4", else: {vi: v, en: v}, severity: error}]"#
    ]

    @Test(arguments: 0..<20)
    func `What a computation takes can occur`(seed: Int) throws {
        var random = Seeded(UInt64(9_000 + seed))
        let edition: Edition
        if seed < 10 {
            edition = try Table.random(&random, isFinal: true).edition()
        } else {
            let criteria = (1...4).map { criterion("A.\($0)", "10", random.one(of: Self.rules)) }
            edition = try Table(
                points: "40", sections: [section("A", "40", criteria)], functions: Self.functions, more: Self.checks
            ).edition()
        }
        let ground = Ground(edition)
        var reached = Occurrences()
        for criterion in edition.criteria { reached.formUnion(ground.occurrences(in: criterion)) }
        for round in 0..<30 {
            let entries = (0..<random.number(1...4)).map {
                randomEntry("b\($0)", edition, &random, missing: round % 3 * 10)
            }.filter { seed < 10 || $0.passesCheck }
            let scorer = Scorer(edition, period: Period(year: 2024, part: .h1), entries: entries)
            for criterion in edition.criteria {
                var formulas: [BranchOwner: [Branch]] = [.criterion(criterion.id): BranchFinder(criterion).branches]
                for function in edition.functions {
                    formulas[.function(function.name)] = BranchFinder(function, in: edition).branches
                }
                let own = ground.occurrences(in: criterion)
                for entry in entries {
                    // Where the criterion is not assigned its formula is not computed.
                    if case .notAssigned? = scorer.derivation(of: criterion.id, for: entry.board)?.score.state {
                        continue
                    }
                    take(scorer.trace(criterion, for: entry.board).steps, of: criterion, &formulas)
                }
                for branch in formulas.values.joined() where branch.isTaken && !branch.canOccur(own) {
                    Issue.record("\(criterion.id): \(branch.kind) \(criterion.formula.text)")
                    return
                }
            }
        }
    }

    @Test func `Some branches of the editions above are impossible`() throws {
        let criteria = Self.rules.enumerated().map { criterion("A.\($0.offset)", "10", $0.element) }
        let edition = try Table(
            points: "110", sections: [section("A", "110", criteria)], functions: Self.functions, more: Self.checks
        ).edition()
        // z and w are whole numbers: none lies between 4 and 5 (step), none above b and below b + 1 (larger).
        #expect(
            coverage(of: edition).impossible.map(\.part.description) == [
                "max(-1, w.actual)", "max(2, z.actual)", "z.actual > 4", "2", "max(4, z.actual)", "min(5, n)",
                "max(a, b + 1)",
            ])
    }
}

extension Entry {
    /// The check of the editions above: not false.
    fileprivate var passesCheck: Bool {
        guard case .number(let z)? = figures[FigureKey("z", .actual)],
            case .number(let w)? = figures[FigureKey("w", .actual)]
        else { return true }
        return z <= w + 4
    }
}
