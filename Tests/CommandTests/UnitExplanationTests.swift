// `score --explain`: one unit of a table that was ranked before, derived without the others.
import Foundation
import Testing

/// Two provinces with communes of the same name, worked out by hand.
private struct Communes {
    let root: String

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "thidua-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try write(
            "e.yaml",
            """
            edition: communes
            bloc: communes
            status: proposal
            title: {vi: x, en: x}
            valid: {from: 2025, to: 2025}
            source: {document: d}
            points: 12
            rounding: {at: criterion, places: 2, mode: half up}
            ranking: {on: rounded, keys: [total], ties: share}
            indicators:
              a: {title: {vi: a, en: a}, unit: u, nature: stock, has: [actual], decimals: 1}
            sections:
              - id: A
                title: {vi: A, en: A}
                points: 12
                source: {document: d}
                criteria:
                  - {id: A.1, title: {vi: x, en: x}, points: 12, score: "a.actual / max(boards.a.actual) * points"}

            """)
        try write(
            "t.csv",
            """
            unit,province,a,note
            An Bình,Hưng Yên,30,
            "Cao Xá",Hưng Yên,60,"a note of
            An Bình,Hưng Yên,1,"
            An Bình,Ninh Bình,7,
            Đông Sơn,Ninh Bình,9,
            =1+1,Ninh Bình,,

            """)
    }

    func remove() { try? FileManager.default.removeItem(atPath: root) }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(root)/\(name)"))
    }

    func run(_ arguments: String...) throws -> Run {
        try thidua(["score", "e.yaml", "t.csv", "--by", "province", "--lang", "en"] + arguments, in: root)
    }
}

@Test func everyUnitOfThatNameIsDerivedFromTheFiguresOfItsBloc() throws {
    let communes = try Communes()
    defer { communes.remove() }
    #expect(try communes.run("-o", "r.csv").code == 0)
    let found = try communes.run("--explain", "An Bình", "--from", "r.csv")
    #expect(found.code == 0)
    // 30 / 60 × 12, and 7 / 9 × 12 = 9.333…; the line inside of a note is nobody's.
    #expect(found.output.contains("max(boards.a.actual) = 60"))
    #expect(found.output.contains("6.00 of 12 points"))
    #expect(found.output.contains("max(boards.a.actual) = 9"))
    #expect(found.output.contains("9.33 of 12 points"))
    #expect(found.output.contains("In r.csv, line 3, 2 units: province: Hưng Yên · Rank: 2"))
    #expect(found.output.contains("File: t.csv:2"))
    #expect(found.output.contains("File: t.csv:5"))
    #expect(!found.output.contains("1 / "))
    let json = try communes.run("--explain", "Cao Xá", "--from", "r.csv", "--format", "json")
    #expect(json.output.contains("\"total\": 12"))
}

@Test func aUnitWithoutItsFigureIsExplainedToo() throws {
    let communes = try Communes()
    defer { communes.remove() }
    try communes.write("t.csv", "unit,province,a\n=1+1,x,\nb,x,4\nc,x,8\n")
    // A row without figures is passed over; a figure that is missing beside another is not.
    #expect(try communes.run("-o", "r.csv").code == 0)
    let passed = try communes.run("--explain", "=1+1", "--from", "r.csv")
    #expect(passed.code == 1)
    #expect(passed.errors.contains("score.unknown-unit"))
    let found = try communes.run("--explain", "b", "--from", "r.csv")
    #expect(found.output.contains("6.00 of 12 points"))
}

@Test func whatDoesNotBelongTogetherIsSaid() throws {
    let communes = try Communes()
    defer { communes.remove() }
    let before = try communes.run("--explain", "An Bình", "--from", "r.csv")
    #expect(before.code == 1 || before.code == 2)
    #expect(before.errors.contains("usage.no-file"))
    #expect(try communes.run("-o", "r.csv").code == 0)
    let stranger = try communes.run("--explain", "An Bìn", "--from", "r.csv")
    #expect(stranger.code == 1)
    #expect(stranger.errors.contains("score.unknown-unit"))
    // The table has changed since: the points that come out now are shown, and that they are others.
    try communes.write("t.csv", "unit,province,a\nAn Bình,Hưng Yên,45\nCao Xá,Hưng Yên,60\n")
    let changed = try communes.run("--explain", "An Bình", "--from", "r.csv")
    #expect(changed.code == 0)
    #expect(changed.errors.contains("run.changed"))
    #expect(changed.output.contains("9.00 of 12 points"))
    // Another text of the edition is another edition.
    let text = String(decoding: try Data(contentsOf: URL(filePath: "\(communes.root)/e.yaml")), as: UTF8.self)
    try communes.write("e.yaml", text.replacing("points: 12", with: "points: 24"))
    let other = try communes.run("--explain", "An Bình", "--from", "r.csv")
    #expect(other.code == 1)
    #expect(other.errors.contains("run.other-edition"))
    try communes.write("e.yaml", text)
    try communes.write("r.bloc.jsonl", "{}\n")
    #expect(try communes.run("--explain", "An Bình", "--from", "r.csv").errors.contains("run.unreadable"))
}

@Test func aRunIsNamedAndNothingElse() throws {
    let communes = try Communes()
    defer { communes.remove() }
    #expect(try communes.run("--explain", "An Bình").code == 2)
    #expect(try communes.run("--explain", "An Bình", "--from", "r.csv", "-o", "s.csv").code == 2)
    #expect(try communes.run("--from", "r.csv").code == 2)
}

@Test func namesAreFoundHoweverTheyAreWritten() throws {
    let communes = try Communes()
    defer { communes.remove() }
    // Marks composed in another order than either normal form, quotes, and what a spreadsheet would run.
    try communes.write(
        "t.csv",
        "unit,province,a\n\"xã ô\u{0323}\",x,3\n\"a \"\"b\"\"\",x,6\n=q,x,12\n'=q,x,9\n")
    #expect(try communes.run("-o", "r.csv").code == 0)
    for (name, points) in [("xã ộ", "3.00"), ("a \"b\"", "6.00"), ("=q", "12.00"), ("'=q", "9.00")] {
        let found = try communes.run("--explain", name, "--from", "r.csv")
        #expect(found.code == 0, "\(name): \(found.errors)")
        #expect(found.output.contains("\(points) of 12 points"))
        #expect(found.errors.isEmpty, "\(found.errors)")
    }
}

@Test func aRankingThatIsNoneIsRefused() throws {
    let communes = try Communes()
    defer { communes.remove() }
    #expect(try communes.run("-o", "r.csv").code == 0)
    try communes.write("r.csv", "province,Rank,Board\nHưng Yên,1,Cao Xá\n")
    let found = try communes.run("--explain", "Cao Xá", "--from", "r.csv")
    #expect(found.code == 1)
    #expect(found.errors.contains("run.no-unit"))
}

@Test func whatIsReadIsNotWrittenOver() throws {
    let communes = try Communes()
    defer { communes.remove() }
    let before = try Data(contentsOf: URL(filePath: "\(communes.root)/t.csv"))
    try FileManager.default.createSymbolicLink(
        atPath: "\(communes.root)/link.csv", withDestinationPath: "t.csv")
    for name in ["t.csv", "link.csv", "../\(communes.root.split(separator: "/").last ?? "")/t.csv"] {
        let run = try communes.run("-o", name, "--replace")
        #expect(run.code == 2, "\(name): \(run.errors)")
        #expect(run.errors.contains("usage.output-is-input"))
    }
    #expect(try Data(contentsOf: URL(filePath: "\(communes.root)/t.csv")) == before)
}
