// Steps over blocks worked out by hand: where machine words end, what is chosen, what is rounded, what holds for a bloc.
import Exact
import FEEL
import Testing

@testable import Rules
@testable import Scoring

/// Steps over one or two columns, built one after another.
private struct Sheet {
    var steps: [ColumnForm.Step] = []
    /// Of each bloc its rows.
    var blocs: [[[Rational?]]]
    var blockRows = 8_192

    /// One bloc, one column.
    init(_ figures: [String?]) {
        blocs = [figures.map { [$0.map { q($0) }, nil, nil, nil] }]
    }

    /// One bloc, two columns.
    init(_ figures: [(String, String)]) {
        blocs = [figures.map { [q($0.0), q($0.1), nil, nil] }]
    }

    mutating func add(_ operation: ColumnForm.Operation, _ kind: ColumnForm.Kind = .number) -> ColumnForm.StepID {
        let isAggregate = operation.isTakenOverUnits
        var frame = operation.operands.map { steps[$0.index].frame }.max() ?? .constant
        if case .input = operation { frame = .unit }
        steps.append(ColumnForm.Step(operation, kind, isAggregate ? .bloc : frame))
        return ColumnForm.StepID(steps.count - 1)
    }

    mutating func number(_ text: String) -> ColumnForm.StepID { add(.number(q(text))) }

    func evaluator() throws -> ColumnEvaluator {
        let drawn = FormCase(steps: steps, blocs: blocs, blockRows: blockRows)
        return ColumnEvaluator(try #require(drawn.form()), drawn.table())
    }

    /// What the last step yields for the rows of the first block.
    func last() throws -> [String?] {
        let evaluator = try evaluator()
        let block = evaluator.block(0)
        let id = ColumnForm.StepID(steps.count - 1)
        if steps.last?.kind == .truth {
            let truths = block.truth(id)
            return (0..<block.count).map { truths[$0].map { "\($0)" } }
        }
        let numbers = block.number(id)
        return (0..<block.count).map { numbers[$0]?.description }
    }

    /// What the last step yields for each bloc.
    func blocValues() throws -> [BlocValue] {
        let evaluator = try evaluator()
        return blocs.indices.map { evaluator.value(ColumnForm.StepID(steps.count - 1), bloc: $0) }
    }
}

struct ColumnVectorKindTests {
    // MARK: Machine words and beyond

    /// (x − 10) / (40 − 10) × 20: nothing of it is done row by row.
    @Test func aLineOfMinAndMaxStaysTheColumnItReads() throws {
        var sheet = Sheet(["10", "12.5", "40"])
        let x = sheet.add(.input(0))
        let least = sheet.add(.aggregate(.least, of: x, among: nil))
        let most = sheet.add(.aggregate(.most, of: x, among: nil))
        let width = sheet.add(.minus(most, least))
        let place = sheet.add(.over(sheet.add(.minus(x, least)), width))
        let points = sheet.add(.times(place, sheet.number("20")))
        // 2.5 / 30 × 20 = 5/3
        #expect(try sheet.last() == ["0", "5/3", "20"])
        guard case .whole(let integers, let scale) = try sheet.evaluator().block(0).rows(points).rows,
            case .narrow(let column) = integers.rows
        else {
            Issue.record("the line was computed row by row")
            return
        }
        #expect(column == [100, 125, 400])
        // A tenth is worth 20/30/10 points, and 0 is worth −10 × 20/30.
        #expect(scale == Scale(unit: q("1/15"), offset: q("-20/3")))
    }

    @Test func whatLeavesMachineWordsIsExact() throws {
        var sheet = Sheet([("9223372036854775807", "-9223372036854775808"), ("1", "3")])
        let (x, y) = (sheet.add(.input(0)), sheet.add(.input(1)))
        _ = sheet.add(.minus(x, y))
        #expect(try sheet.last() == ["18446744073709551615", "-2"])
        _ = sheet.add(.times(y, y))
        #expect(try sheet.last() == ["85070591730234615865843651857942052864", "9"])
        _ = sheet.add(.over(x, sheet.add(.times(y, y))))
        #expect(
            try sheet.last() == [
                q("9223372036854775807/85070591730234615865843651857942052864").description, "1/9",
            ])
        // Neighbours among quotients of 64 bits: (2^63 − 1) / −2^63 is above −1.
        _ = sheet.add(.less(sheet.number("-1"), sheet.add(.over(x, y))), .truth)
        #expect(try sheet.last() == ["true", "true"])
        _ = sheet.add(.equal(sheet.number("-1"), sheet.add(.over(x, y))), .truth)
        #expect(try sheet.last() == ["false", "false"])
    }

    @Test func aNumberBeyondTheLimitOfFormulasIsNothing() throws {
        // 2^9000 has 9,001 bits and 1 of its denominator; its square has 18,001 and the limit is 16,384.
        let wide = try #require(Rational(2).power(9_000))
        var sheet = Sheet(["1", "2"])
        sheet.blocs[0][0][0] = wide
        let x = sheet.add(.input(0))
        _ = sheet.add(.times(x, x))
        #expect(try sheet.last() == [nil, "4"])
        // The same where it is the factor of all rows that is wide.
        let factor = sheet.add(.number(wide))
        let product = sheet.add(.times(sheet.add(.input(1)), factor))
        sheet.blocs[0][0][1] = 1
        sheet.blocs[0][1][1] = 2
        #expect(try sheet.last() == [wide.description, (wide * 2).description])
        _ = sheet.add(.times(product, factor))
        #expect(try sheet.last() == [nil, nil])
    }

    /// The common denominator of 1/1 to 1/n has about 1.44 n bits: it stays within the limit for 3,000, not for 20,000.
    @Test(arguments: [(3_000, true), (20_000, false)])
    func aSumOfUnrelatedQuotientsIsThereWhileItFits(rows: Int, fits: Bool) throws {
        var sheet = Sheet((1...rows).map { "\($0)" })
        let inverse = sheet.add(.over(sheet.number("1"), sheet.add(.input(0))))
        _ = sheet.add(.aggregate(.sum, of: inverse, among: nil))
        let wanted = fits ? Rational.sum((1...rows).map { Rational(1, over: $0) ?? .zero }) : nil
        #expect(try sheet.blocValues() == [.number(wanted)])
    }

    // MARK: What is not chosen

    @Test func rowsThatAreNotChosenNeverMatter() throws {
        var sheet = Sheet(["0", "4", "-9223372036854775808", nil])
        let x = sheet.add(.input(0))
        let isZero = sheet.add(.equal(x, sheet.number("0")), .truth)
        let inverse = sheet.add(.over(sheet.number("1"), x))
        let remainder = sheet.add(.modulo(x, sheet.number("-1")))
        _ = sheet.add(.choose(isZero, sheet.number("7"), sheet.add(.plus(inverse, remainder))))
        #expect(try sheet.last() == ["7", "0.25", q("-1/9223372036854775808").description, nil])
        // Whether 1/x is there: not where x is 0, nor where it is missing.
        _ = sheet.add(.isKnown(inverse), .truth)
        #expect(try sheet.last() == ["false", "true", "true", "false"])
    }

    @Test func bandsChooseAmongNumbers() throws {
        var sheet = Sheet(["97.99", "98", "50", "79.5", nil])
        let x = sheet.add(.input(0))
        let isTop = sheet.add(.not(sheet.add(.less(x, sheet.number("98")), .truth)), .truth)
        let isMiddle = sheet.add(.not(sheet.add(.less(x, sheet.number("79.5")), .truth)), .truth)
        let lower = sheet.add(.choose(isMiddle, sheet.number("12.5"), sheet.number("1/3")))
        _ = sheet.add(.choose(isTop, sheet.number("20"), lower))
        #expect(try sheet.last() == ["12.5", "20", "1/3", "12.5", nil])
    }

    @Test func truthsThatAreOpenDecideNothing() throws {
        var sheet = Sheet([("1", "0"), ("0", "0"), ("1", "1")])
        sheet.blocs[0][0][1] = nil
        let (a, b) = (sheet.add(.input(0), .truth), sheet.add(.input(1), .truth))
        _ = sheet.add(.and([a, b]), .truth)
        #expect(try sheet.last() == [nil, "false", "true"])
        _ = sheet.add(.or([a, b]), .truth)
        #expect(try sheet.last() == ["true", "false", "true"])
        _ = sheet.add(.equal(a, b), .truth)
        #expect(try sheet.last() == [nil, "true", "true"])
    }

    // MARK: Rounding

    @Test(arguments: [
        (RoundingMode.halfUp, ["0.003", "-0.003", "0.334", "0.003"]),
        (.halfDown, ["0.002", "-0.002", "0.334", "0.003"]),
        (.halfEven, ["0.002", "-0.002", "0.334", "0.003"]), (.up, ["0.003", "-0.003", "0.334", "0.003"]),
        (.down, ["0.002", "-0.002", "0.333", "0.002"]), (.floor, ["0.002", "-0.003", "0.333", "0.002"]),
        (.ceiling, ["0.003", "-0.002", "0.334", "0.003"]),
    ])
    func quotientsExactlyHalfWayAndBeside(mode: RoundingMode, wanted: [String]) throws {
        // 5/2000 = 0.0025; 667/2000 = 0.3335, up to 0.334 and, the even neighbour, 0.334 again; the last is 0.0025 and
        // a part in 10^15 of it more.
        var sheet = Sheet([
            ("5", "2000"), ("-5", "2000"), ("667", "2000"), ("5000000000000001", "2000000000000000000"),
        ])
        let quotient = sheet.add(.over(sheet.add(.input(0)), sheet.add(.input(1))))
        _ = sheet.add(.rounded(quotient, places: 3, mode))
        var expected = wanted
        // Half down stays down at 0.3335.
        if mode == .halfDown { expected[2] = "0.333" }
        #expect(try sheet.last() == expected)
    }

    @Test func roundingToTens() throws {
        var sheet = Sheet(["15", "-15", "14.99", "9223372036854775807"])
        _ = sheet.add(.rounded(sheet.add(.input(0)), places: -1, .halfUp))
        #expect(try sheet.last() == ["20", "-20", "10", "9223372036854775810"])
    }

    @Test func remaindersHaveTheSignOfTheDivisor() throws {
        var sheet = Sheet(["7", "-7", "7.5", "0"])
        let x = sheet.add(.input(0))
        _ = sheet.add(.modulo(x, sheet.number("3")))
        // −7 = 3 × −3 + 2
        #expect(try sheet.last() == ["1", "2", "1.5", "0"])
        _ = sheet.add(.modulo(x, sheet.number("-2.5")))
        // 7 = −2.5 × −3 − 0.5; −7 = −2.5 × 2 − 2; 7.5 = −2.5 × −3
        #expect(try sheet.last() == ["-0.5", "-2", "0", "0"])
        _ = sheet.add(.modulo(x, sheet.number("0")))
        #expect(try sheet.last() == [nil, nil, nil, nil])
    }

    // MARK: Blocs

    @Test func aFigureOfTheBlocCanRestOnAnother() throws {
        // The mean of 1, 2, 3, 10 is 4. Above it is 10 alone; below it the distances are 3, 2, 1.
        var sheet = Sheet(["1", "2", "3", "10"])
        sheet.blockRows = 3
        let x = sheet.add(.input(0))
        let mean = sheet.add(.aggregate(.mean, of: x, among: nil))
        let isBelow = sheet.add(.less(x, mean), .truth)
        _ = sheet.add(.aggregate(.sum, of: sheet.add(.minus(mean, x)), among: isBelow))
        #expect(try sheet.blocValues() == [.number(6)])
        _ = sheet.add(.count(among: isBelow))
        #expect(try sheet.blocValues() == [.number(3)])
        _ = sheet.add(.aggregate(.median, of: x, among: nil))
        #expect(try sheet.blocValues() == [.number(q("2.5"))])
        _ = sheet.add(.aggregate(.all, of: isBelow, among: isBelow), .truth)
        #expect(try sheet.blocValues() == [.truth(true)])
    }

    /// Bloc n has n mod 4 units with the figures n, n + 1 and n + 2.
    @Test func thousandsOfBlocsAreEachTheirOwn() throws {
        var sheet = Sheet([String?]())
        sheet.blocs = (0..<4_000).map { bloc in (0..<bloc % 4).map { [Rational(bloc + $0), nil, nil, nil] } }
        let x = sheet.add(.input(0))
        let sum = sheet.add(.aggregate(.sum, of: x, among: nil))
        _ = sheet.add(.plus(sum, sheet.add(.aggregate(.most, of: x, among: nil))))
        let wanted = (0..<4_000).map { bloc -> BlocValue in
            switch bloc % 4 {
            case 0: .number(nil)
            case 1: .number(Rational(2 * bloc))
            case 2: .number(Rational(3 * bloc + 2))
            default: .number(Rational(4 * bloc + 5))
            }
        }
        #expect(try sheet.blocValues() == wanted)
    }

    @Test func whoCountsMustBeKnownOfEachUnit() throws {
        var sheet = Sheet([("5", "1"), ("6", "0"), ("7", "1")])
        let (x, flag) = (sheet.add(.input(0)), sheet.add(.input(1), .truth))
        _ = sheet.add(.aggregate(.most, of: x, among: flag))
        #expect(try sheet.blocValues() == [.number(7)])
        // A unit that does not count may miss its figure; one that counts may not.
        sheet.blocs[0][1][0] = nil
        #expect(try sheet.blocValues() == [.number(7)])
        sheet.blocs[0][2][0] = nil
        #expect(try sheet.blocValues() == [.number(nil)])
        sheet.blocs[0][2] = [7, nil, nil, nil]
        #expect(try sheet.blocValues() == [.number(nil)])
    }
}
