// Random forms over random tables, hostile ones among them, and smaller versions of those that fail.
import Exact
import FEEL

@testable import Rules
@testable import Scoring

/// Steps and figures that a test may cut down.
struct FormCase: CustomStringConvertible {
    var steps: [ColumnForm.Step]
    /// Of each bloc its units, of each unit a figure for each input.
    var blocs: [[[Rational?]]]
    /// How many rows a block has at most.
    var blockRows: Int

    static let inputs = 4

    var description: String {
        let lines = steps.enumerated().map { "  \($0): \($1.operation) \($1.kind) \($1.frame)" }
        let rows = blocs.map { bloc in
            "  bloc "
                + bloc.map { "\($0.map { $0.map { String("\($0)".prefix(60)) } ?? "nil" })" }.joined(separator: " ")
        }
        return (["blocks of \(blockRows)"] + lines + rows).joined(separator: "\n")
    }

    static let edition: Edition? = try? Table(
        points: "10", sections: [section("A", "10", [criterion("A.1", "10", "score: 1")])]
    ).edition()

    func form() -> ColumnForm? {
        Self.edition.map { edition in
            ColumnForm(
                edition: edition, period: Period(year: 2024, part: .h1),
                inputs: (0..<Self.inputs).map { .award("i\($0)") }, steps: steps, vetoes: [], lines: [], keys: [],
                shared: [])
        }
    }

    func table() -> ColumnTable {
        var counts: [Int] = []
        var ranges: [Range<Int>] = []
        var columns: [[ColumnBlock]] = Array(repeating: [], count: Self.inputs)
        for bloc in blocs {
            let first = counts.count
            for start in stride(from: 0, to: bloc.count, by: blockRows) {
                let rows = bloc[start..<min(start + blockRows, bloc.count)]
                counts.append(rows.count)
                for input in 0..<Self.inputs {
                    columns[input].append(ColumnBlock(rows.map { $0[input] }).withGarbage())
                }
            }
            ranges.append(first..<counts.count)
        }
        return ColumnTable(
            inputs: (0..<Self.inputs).map { .award("i\($0)") }, blockCounts: counts, blocs: ranges, columns: columns)
    }
}

extension ColumnBlock {
    /// The same figures; rows that miss theirs have any value, as the table allows, and bits beyond the last row too.
    fileprivate func withGarbage() -> ColumnBlock {
        guard var missing else { return self }
        var block = self
        func isMissing(_ row: Int) -> Bool { missing[row / 64] >> UInt64(row % 64) & 1 == 1 }
        var rows = 0
        switch values {
        case .narrow(let all):
            rows = all.count
            block.values = .narrow(all.indices.map { isMissing($0) ? ($0 % 2 == 0 ? .min : .max) : all[$0] })
        case .wide(let all):
            rows = all.count
            block.values = .wide(all.indices.map { isMissing($0) ? ($0 % 2 == 0 ? .min : .max) : all[$0] })
        default: return self
        }
        if rows % 64 != 0 { missing[rows / 64] |= .max << UInt64(rows % 64) }
        block.missing = missing
        return block
    }
}

// MARK: Drawing

extension FormCase {
    static func random(_ random: inout Seeded) -> FormCase {
        let blocs = (0..<random.number(1...3)).map { _ in
            random.one(of: [0, 1, 2, 3, 7, random.number(1...20), random.number(60...140)])
        }
        let kinds = (0..<inputs).map { _ in random.number(0...24) }
        let missing = random.one(of: [0, 0, 0, 5, 30, 100])
        let rows = blocs.map { size in
            (0..<size).map { _ in kinds.map { random.happens(missing) ? nil : figure($0, &random) } }
        }
        var steps: [ColumnForm.Step] = []
        for _ in 0..<random.number(3...22) {
            guard let step = step(after: steps, &random) else { continue }
            steps.append(step)
        }
        return FormCase(steps: steps, blocs: rows, blockRows: random.one(of: [1, 3, 64, 65, 200]))
    }

    /// A figure of one of some kinds: small counts, money, extremes of machine words, what no word holds.
    static func figure(_ kind: Int, _ random: inout Seeded) -> Rational {
        let sign = Rational(random.one(of: [-1, 1]))
        switch kind {
        case 8: return Rational(random.one(of: [.min, .min + 1, -1, 0, 1, 3_037_000_500, .max - 1, .max]))
        case 9: return sign * (Rational(random.number(1...9)).divided(by: Rational(random.number(1...9))) ?? .zero)
        case 10: return sign * (Rational(random.number(1...3)) + (Rational(10).power(-random.number(15...40)) ?? .zero))
        case 11: return sign * (Rational(random.number(2...5)).power(random.number(1...80)) ?? .zero)
        case 0...3, 12...17: return Rational(random.number(-3...3))
        case 4, 18...23: return Rational(random.number(-5_000...5_000)).divided(by: 100) ?? .zero
        case 5: return Rational(random.number(0...1))
        case 6: return 7
        case 7: return Rational(random.number(-4_000_000_000...4_000_000_000)).divided(by: 10) ?? .zero
        default: return Rational(random.number(1...100))
        }
    }

    private typealias StepID = ColumnForm.StepID
    private typealias Step = ColumnForm.Step

    private static func step(after steps: [Step], _ random: inout Seeded) -> Step? {
        let numbers = steps.indices.filter { steps[$0].kind == .number }.map { StepID($0) }
        let truths = steps.indices.filter { steps[$0].kind == .truth }.map { StepID($0) }
        if numbers.count < 2 || random.happens(20) { return leaf(&random) }
        // The last ones more often, so that chains grow.
        func number() -> StepID {
            random.happens(50) ? random.one(of: Array(numbers.suffix(3))) : random.one(of: numbers)
        }
        func list(_ all: [StepID]) -> [StepID] { (0..<random.number(1...3)).map { _ in random.one(of: all) } }
        func made(_ operation: ColumnForm.Operation, _ kind: ColumnForm.Kind) -> Step {
            let frame = operation.operands.map { steps[$0.index].frame }.max() ?? .constant
            return Step(operation, kind, frame)
        }
        let modes = RoundingMode.allCases
        switch random.number(0...21) {
        case 0, 1: return made(.plus(number(), number()), .number)
        case 2, 3: return made(.minus(number(), number()), .number)
        case 4, 5: return made(.times(number(), number()), .number)
        case 6, 7, 8: return made(.over(number(), number()), .number)
        case 9: return made(.modulo(number(), number()), .number)
        case 10:
            return made(
                .power(number(), random.one(of: [-3, -1, 0, 1, 2, 2, 3, 5, random.one(of: [400, -70_000])])), .number)
        case 11:
            let places = random.one(of: [-1, 0, 0, 1, 2, 2, 4, random.one(of: [-400, -19, 18, 20, 7_000])])
            return made(.rounded(number(), places: places, random.one(of: modes)), .number)
        case 12: return made(.least(list(numbers)), .number)
        case 13: return made(.most(list(numbers)), .number)
        case 14: return made(.equal(number(), number()), .truth)
        case 15, 16: return made(.less(number(), number()), .truth)
        case 17: return made(.isKnown(number()), .truth)
        case 18 where !truths.isEmpty:
            switch random.number(0...4) {
            case 0: return made(.and(list(truths)), .truth)
            case 1: return made(.or(list(truths)), .truth)
            case 2: return made(.not(random.one(of: truths)), .truth)
            case 3: return made(.equal(random.one(of: truths), random.one(of: truths)), .truth)
            default:
                return made(.choose(random.one(of: truths), random.one(of: truths), random.one(of: truths)), .truth)
            }
        case 19 where !truths.isEmpty: return made(.choose(random.one(of: truths), number(), number()), .number)
        default:
            let among = !truths.isEmpty && random.happens(50) ? random.one(of: truths) : nil
            if random.happens(15) { return Step(.count(among: among), .number, .bloc) }
            let aggregate = random.one(of: ColumnForm.Aggregate.allCases)
            if aggregate == .all || aggregate == .any {
                guard !truths.isEmpty else { return nil }
                return Step(.aggregate(aggregate, of: random.one(of: truths), among: among), .truth, .bloc)
            }
            return Step(.aggregate(aggregate, of: number(), among: among), .number, .bloc)
        }
    }

    private static func leaf(_ random: inout Seeded) -> Step {
        switch random.number(0...9) {
        case 0: Step(.number(figure(random.number(0...24), &random)), .number, .constant)
        case 1: Step(.number(Rational(random.number(-2...20))), .number, .constant)
        case 2: Step(.truth(random.happens(50)), .truth, .constant)
        case 3: Step(.nothing, random.one(of: [.number, .truth]), .constant)
        case 4: Step(.input(random.number(0...inputs - 1)), .truth, .unit)
        default: Step(.input(random.number(0...inputs - 1)), .number, .unit)
        }
    }
}

// MARK: Cutting down

extension FormCase {
    /// The smallest case near this one that still fails.
    func shrunk(_ fails: (FormCase) -> Bool) -> FormCase {
        var best = self
        var isSmaller = true
        while isSmaller {
            isSmaller = false
            for candidate in best.smaller where fails(candidate) {
                best = candidate
                isSmaller = true
                break
            }
        }
        return best
    }

    private var smaller: [FormCase] {
        var all: [FormCase] = []
        func add(_ change: (inout FormCase) -> Void) {
            var copy = self
            change(&copy)
            all.append(copy)
        }
        if steps.count > 1 { add { $0.steps.removeLast() } }
        if blocs.count > 1 { for bloc in blocs.indices { add { $0.blocs.remove(at: bloc) } } }
        for (bloc, rows) in blocs.enumerated() {
            if rows.count > 3 {
                add { $0.blocs[bloc] = Array(rows.prefix(rows.count / 2)) }
                add { $0.blocs[bloc] = Array(rows.suffix(rows.count / 2)) }
            }
            if rows.count <= 70 { for row in rows.indices { add { $0.blocs[bloc].remove(at: row) } } }
        }
        for (index, step) in steps.enumerated() {
            let plain: [ColumnForm.Operation] =
                step.kind == .number ? [.number(0), .number(1), .input(0)] : [.truth(true)]
            if plain.contains(step.operation) { continue }
            for operation in plain { add { $0.steps[index].operation = operation } }
        }
        if blocs.joined().count < 8 {
            for (bloc, rows) in blocs.enumerated() {
                for (row, figures) in rows.enumerated() {
                    for (input, figure) in figures.enumerated() where figure != nil && figure != 0 && figure != 1 {
                        for simple: Rational? in [nil, 0, 1] { add { $0.blocs[bloc][row][input] = simple } }
                    }
                }
            }
        }
        return all
    }
}
