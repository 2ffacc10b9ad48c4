// What tables become: packed columns, blocs put together, many rows, files that lie on a disk or change there.
import Diagnostics
import Exact
import Foundation
import Rules
import Testing

@testable import Intake

private func twice(_ stretch: Int = 1 << 20) throws -> ReadTwice {
    ReadTwice(fixture: try Fixture(), stretch: stretch)
}

@Test func figuresArePackedAsNarrowlyAsTheyFit() throws {
    let text = """
        board,export,balance,capital_fdi,projects_fdi,self_score_filed
        a,1.5,-92233720368547758.07,7,3,yes
        b,,5,7,123456789012345678901,no
        c,2147483.647,0.5,7,4,

        """
    let columns = try #require(try twice().table(Array(text.utf8)).columns)
    func block(_ id: String) throws -> TableColumns.Block {
        columns.columns[try #require(columns.keys.firstIndex(of: FigureKey(id, .actual)))][0]
    }
    // Three decimals: 1500 and 2147483647, which is the most that 32 bits hold.
    let export = try block("export")
    #expect(export.places == 3 && export.range == 1_500...2_147_483_647 && export.missing == [0b010])
    guard case .narrow(let units) = export.values, units[0] == 1_500, units[2] == 2_147_483_647 else {
        Issue.record("\(export)")
        return
    }
    // Nineteen digits are read with all rules and still fit 64 bits.
    guard case .wide([-9_223_372_036_854_775_807, 500, 50]) = try block("balance").values else {
        Issue.record("not wide")
        return
    }
    guard case .same(700) = try block("capital_fdi").values else {
        Issue.record("not the same")
        return
    }
    let projects = try block("projects_fdi")
    #expect(projects[1] == (try Rational(decimal: "123456789012345678901")) && projects[0] == 3 && projects[2] == 4)
    #expect(columns.numbers(FigureKey("self_score_filed", .actual)) == [1, 0, nil])
}

@Test func rowsOfABlocStandTogether() throws {
    // 20,000 rows of three blocs in turn: blocks of at most 8,192 rows, none over two blocs.
    let rows = (0..<20_000).map { "u\($0),k\(($0 * 7) % 3),\($0 % 100).5,\($0 % 9 == 0 ? "" : "\($0)")" }
    let text = "board,khối,export,projects_fdi\n" + rows.joined(separator: "\n") + "\n"
    for stretch in [10_000, 1 << 20] {
        let columns = try #require(try twice(stretch).table(Array(text.utf8), by: "khối").columns)
        #expect(columns.blocNames == ["k0", "k1", "k2"])
        #expect(columns.blockCounts.max() == 6_667 && columns.blocs == [0..<1, 1..<2, 2..<3])
        var row = 0
        for bloc in 0..<3 {
            for unit in (0..<20_000).filter({ ($0 * 7) % 3 == bloc }) {
                guard columns.name(row) == "u\(unit)" else {
                    Issue.record("row \(row) is \(columns.name(row)), not u\(unit)")
                    return
                }
                row += 1
            }
        }
        let order = (0..<3).flatMap { bloc in (0..<20_000).filter { ($0 * 7) % 3 == bloc } }
        #expect(
            columns.numbers(FigureKey("export", .actual))
                == order.map { try? Rational(decimal: "\($0 % 100).5") })
        #expect(
            columns.numbers(FigureKey("projects_fdi", .actual)) == order.map { $0 % 9 == 0 ? nil : Rational($0) })
        // Two blocs may have units of one name, one bloc may not.
        #expect(columns.rows[1].line == 5)
    }
}

@Test func aNameMayStandOnceInEveryBloc() throws {
    let text = "board,k,export\na,x,1\na,y,2\nb,x,3\na,x,4\n\"a\",y,5\n"
    #expect(
        try twice().table(Array(text.utf8), by: "k").diagnostics.lines() == [
            "5:1 submission.duplicate-board: the board “a” already has line 2 | one row a board",
            "6:1 submission.duplicate-board: the board “a” already has line 3 | one row a board",
        ])
}

@Test func everyUnitNamesItsBloc() throws {
    let text = "board,k,export\na,x,1\nb,,2\n"
    #expect(
        try twice().table(Array(text.utf8), by: "k").diagnostics.lines() == [
            "3:3 table.no-bloc: no bloc is named in the column “k” | the name of the unit's bloc | name the bloc of every unit; keep units of no bloc in a file of their own"
        ])
    #expect(
        try twice().table(Array(text.utf8), by: "kk").diagnostics.codes.contains("1:1 table.bloc-column"))
}

@Test func missingEvidenceIsToldOnceForAColumn() throws {
    let text = "board,capital_fdi,revenue_ddi,evidence\na,1,2,\nb,3,,x\nc,4,5,\nd,,6,\n"
    #expect(
        try twice().table(Array(text.utf8)).diagnostics.lines() == [
            "1:7 warning submission.evidence: the indicator “capital_fdi” needs a document as evidence: 2 units name none | name the document, its number and date in the column evidence",
            "1:19 warning submission.evidence: the indicator “revenue_ddi” needs a document as evidence: 3 units name none | name the document, its number and date in the column evidence",
        ])
}

@Test func whatLiesOutsideARangeIsFoundInAnyBlock() throws {
    // Ranges are looked at block by block: one row of 30,000 is beyond 100.
    for bad in [0, 8_191, 8_192, 29_999] {
        let rows = (0..<30_000).map { "u\($0),\($0 == bad ? "100.5" : "\(2 + $0 % 99)")" }
        let text = "board,occupancy\n" + rows.joined(separator: "\n") + "\n"
        let lines = try twice(100_000).table(Array(text.utf8)).diagnostics.lines()
        #expect(lines.count == 1 && lines[0].hasPrefix("\(bad + 2):\(String("u\(bad),").count + 1) figure.range"))
    }
}

@Test func aThousandErrorsAreEnough() throws {
    let rows = (0..<5_000).map { "u\($0),x" }
    let text = "board,export\n" + rows.joined(separator: "\n") + "\n"
    let found = try twice(500).table(Array(text.utf8)).diagnostics
    #expect(found.filter { $0.severity == .error }.count == IntakeLimits.findings)
    #expect(found.last?.code == "submission.stopped")
    // Warnings do not stop it: they are counted.
    let warned = "board,occupancy\n" + (0..<5_000).map { "u\($0),0.5" }.joined(separator: "\n") + "\n"
    let read = try twice(500).table(Array(warned.utf8))
    #expect(read.columns?.count == 5_000)
    #expect(read.diagnostics.last?.message.en == "4000 more warnings are not listed")
}

@Test func filesAreReadWhereTheyLie() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "t-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = "unit,export\n" + (0..<3_000).map { "u\($0),\($0).25" }.joined(separator: "\n")
    try Data(text.utf8).write(to: URL(filePath: path))
    let mapped = try #require(TableBytes(path: path))
    let fixture = try Fixture()
    let reader = TableReader(
        edition: fixture.edition, period: fixture.period, keeping: [FigureKey("export", .actual)], stretch: 1_000)
    let read = reader.read(mapped, fileName: "f.csv")
    #expect(
        read.columns?.numbers(FigureKey("export", .actual)) == (0..<3_000).map { try? Rational(decimal: "\($0).25") })
    // One that another program goes on writing is no table yet.
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("\nmore,1\n".utf8))
    try handle.close()
    #expect(reader.read(mapped, fileName: "f.csv").diagnostics.codes == ["1:1 table.changed"])
    #expect(TableBytes(path: "/nowhere/f.csv") == nil && TableBytes(path: "/dev/null") == nil)
}

@Test func rowsAreReadAgainWithAllThatTheySay() throws {
    let fixture = try Fixture()
    let bytes = TableBytes(Array("board,export,evidence,note\na,1,,\n\n\"b\",\"2,5\",\"Báo cáo 5\",n\n".utf8))
    let reader = TableReader(
        edition: fixture.edition, period: fixture.period, numbers: .vi, keeping: [FigureKey("export", .actual)])
    let columns = try #require(reader.read(bytes, fileName: "f.csv").columns)
    var rows = TableRowReader(
        edition: fixture.edition, period: fixture.period, numbers: .vi, bytes, fileName: "f.csv")
    let read = rows.submission(at: columns.rows[1])
    let unit = try #require(read)
    let figure = try #require(unit.figures[FigureKey("export", .actual)])
    #expect(unit.board == "b" && figure.value == .number(Rational(5, over: 2) ?? 0) && figure.note == "n")
    #expect(figure.evidence?.title == "Báo cáo 5")
    #expect(figure.origin.line == 4 && figure.origin.column == 5)
}
