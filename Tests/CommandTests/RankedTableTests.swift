// `score -o` as a user meets it: the engine that computes in columns writes what the one that traces prints.
import Foundation
import Testing

/// A folder with an edition and tables.
private struct Tables {
    let root: String

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "thidua-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try write("e.yaml", Self.edition)
    }

    func remove() { try? FileManager.default.removeItem(atPath: root) }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(root)/\(name)"))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(root)/\(name)")), as: UTF8.self)
    }

    /// Best minus own over the span, a condition, a veto, a criterion that not all have, a judged one, two classes, a flag.
    static let edition = """
        edition: wards
        bloc: wards
        status: proposal
        title: {vi: "Phường", en: "Wards"}
        valid: {from: 2024, to: 2024}
        source: {document: "d"}
        points: 100
        rounding: {at: total, places: 2, mode: half up}
        ranking: {on: rounded, notAssigned: percent, keys: [total, section A], ties: share, vetoed: {ranked: false, counted: true}}
        grades:
          - {id: good, title: {vi: "Tốt", en: "Good"}, from: 60, quota: 40%, quotaRounding: down}
          - {id: fair, title: {vi: "Khá", en: "Fair"}, from: 30}
        flags:
          - {id: flag, title: {vi: "Cờ; đầu", en: "Flag; first"}, from: 10, quota: 1}
        indicators:
          a: {title: {vi: a, en: a}, unit: u, nature: stock, has: [actual], decimals: 2}
          b: {title: {vi: b, en: b}, unit: u, nature: stock, has: [actual, plan], decimals: 1}
          c: {title: {vi: c, en: c}, unit: yes/no, nature: count, has: [actual]}
        checks:
          - {that: b.actual <= 9000, else: {vi: "b quá lớn", en: "b is too large"}, severity: error}
        sections:
          - id: A
            title: {vi: a, en: a}
            points: 60
            criteria:
              - {id: A.1, title: {vi: a, en: a}, points: 60, score: "(a.actual - min(boards.a.actual)) / (max(boards.a.actual) - min(boards.a.actual)) * points", missing: undetermined, source: {document: d}}
          - id: B
            title: {vi: b, en: b}
            points: 40
            criteria:
              - {id: B.1, title: {vi: b, en: b}, points: 30, score: "min(1, b.actual / b.plan) * points", missing: zero, source: {document: d}}
              - {id: B.2, title: {vi: b, en: b}, points: 10, judged: {from: 0, to: 10, step: 0.5, by: head}, source: {document: d}}
        vetoes:
          - {when: c = false, reason: {vi: "chưa nộp", en: "not filed"}}

        """
}

private func table(_ units: Int, seed: UInt64, column: Bool = false) -> [(bloc: String, row: String)] {
    var state = seed
    func next(_ bound: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % bound
    }
    return (0..<units).map { unit in
        let a = next(30) == 0 ? "" : "\(next(20)).\(next(90) + 10)"
        let b = next(25) == 0 ? "" : "\(next(300))"
        let plan = next(40) == 0 ? "" : "\(next(200) + 1).5"
        let c = ["yes", "yes", "yes", "có", "no", ""][Int(next(6))]
        let name = ["Phường \(unit)", "ward \(unit)", "=xã \(unit)", "\"a; \(unit)\""][Int(next(4))]
        return ("tỉnh \(next(7))", "\(name),\(a),\(b),\(plan),\(c)")
    }
}

private let header = "đơn vị,a,b,b.plan,c"

@Test func theRankedFileIsWhatTheCommandPrints() throws {
    let tables = try Tables()
    defer { tables.remove() }
    for (seed, units) in [(1, 1), (2, 2), (3, 40), (4, 300)] as [(UInt64, Int)] {
        let rows = table(units, seed: seed).map(\.row)
        try tables.write("t.csv", ([header] + rows).joined(separator: "\n") + "\n")
        try tables.write(
            "points.csv",
            (["board,criterion,points"]
                + rows.enumerated().filter { $0.offset % 3 != 0 }.map {
                    "\($0.element.prefix { $0 != "," }),B.2,\($0.offset % 20).5"
                }.filter { !$0.hasPrefix("\"") && !$0.contains("1") }).joined(separator: "\n") + "\n")
        for options in [[], ["--awards", "points.csv"], ["--lang", "vi"]] {
            let awards = try tables.read("points.csv").split(separator: "\n").count > 1
            if options.first == "--awards", !awards { continue }
            let printed = try thidua(["score", "e.yaml", "t.csv", "--format", "csv"] + options, in: tables.root)
            let ranked = try thidua(
                ["score", "e.yaml", "t.csv", "-o", "r.csv", "--replace"] + options, in: tables.root)
            #expect(printed.code == 0 && ranked.code == 0, "\(ranked.errors) \(printed.errors)")
            guard printed.code == 0, ranked.code == 0 else { continue }
            #expect(try tables.read("r.csv") == printed.output, "\(units) units, \(options)")
            #expect(ranked.errors == printed.errors)
        }
    }
}

@Test func aColumnOfBlocsRanksEachByItself() throws {
    let tables = try Tables()
    defer { tables.remove() }
    let rows = table(200, seed: 9)
    try tables.write(
        "t.csv", ([header + ",tỉnh"] + rows.map { "\($0.row),\($0.bloc)" }).joined(separator: "\n") + "\n")
    let ranked = try thidua(["score", "e.yaml", "t.csv", "-o", "r.csv", "--by", "tỉnh"], in: tables.root)
    #expect(ranked.code == 0, "\(ranked.errors)")
    var expected = ""
    for bloc in Set(rows.map(\.bloc)).sorted() {
        try tables.write(
            "one.csv", ([header] + rows.filter { $0.bloc == bloc }.map(\.row)).joined(separator: "\n") + "\n")
        let printed = try thidua(["score", "e.yaml", "one.csv", "--format", "csv"], in: tables.root).output
        let lines = printed.split(separator: "\n", omittingEmptySubsequences: true)
        guard !lines.isEmpty else { continue }
        if expected.isEmpty { expected = "tỉnh,\(lines[0])\n" }
        for line in lines.dropFirst() { expected += "\(bloc),\(line)\n" }
    }
    #expect(try tables.read("r.csv") == expected)
}

@Test func nothingIsWrittenWhereSomethingIsWrong() throws {
    let tables = try Tables()
    defer { tables.remove() }
    func refused(_ text: String, _ options: [String] = [], code: Int32 = 1) throws -> String {
        try tables.write("t.csv", text)
        let run = try thidua(["score", "e.yaml", "t.csv", "-o", "r.csv"] + options, in: tables.root)
        #expect(run.code == code, "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: "\(tables.root)/r.csv"))
        return run.errors
    }
    let good = "\(header)\nx,1,2,3,yes\ny,4,5,6,yes\n"
    #expect(try refused("\(header)\nx,1,2,3,yes\ny,1.234,5,6,yes\n").contains("t.csv:3:3"))
    #expect(try refused("\(header)\nx,1,2,3,yes\nx,1,5,6,yes\n").contains("already has line 2"))
    #expect(try refused("\(header)\nx,1,9999,3,yes\n").contains("b is too large"))
    #expect(try refused("").contains("empty"))
    #expect(try refused(good, ["--by", "nowhere"]).contains("there is no column “nowhere”"))
    #expect(try refused("\(header),k\nx,1,2,3,yes,\n", ["--by", "k"]).contains("no bloc is named"))
    #expect(try refused(good, ["--by", "đơn vị"]).contains("names the units"))
    // A file that is there stays, unless it is to go.
    try tables.write("r.csv", "old")
    try tables.write("t.csv", good)
    let run = try thidua(["score", "e.yaml", "t.csv", "-o", "r.csv"], in: tables.root)
    #expect(run.code == 1 && run.errors.contains("there is a file “r.csv” already"))
    #expect(try tables.read("r.csv") == "old")
    #expect(try thidua(["score", "e.yaml", "t.csv", "--by", "c"], in: tables.root).code == 2)
}

@Test func tablesOfOtherFormsAreRankedAlike() throws {
    let tables = try Tables()
    defer { tables.remove() }
    try tables.write(
        "long.csv",
        "board,indicator,attribute,value\nx,a,actual,1.5\nx,b,actual,2\nx,b,plan,4\nx,c,actual,yes\ny,a,actual,3\ny,c,actual,no\n"
    )
    try tables.write(
        "t.json",
        #"[{"board":"x","figures":{"a":{"actual":1.5},"b":{"actual":2,"plan":4},"c":true}},{"board":"z","figures":{"a":{"actual":9},"c":true}}]"#
    )
    for name in ["long.csv", "t.json"] {
        let printed = try thidua(["score", "e.yaml", name, "--format", "csv"], in: tables.root)
        let ranked = try thidua(["score", "e.yaml", name, "-o", "r.csv", "--replace"], in: tables.root)
        #expect(ranked.code == printed.code, "\(printed.errors) \(ranked.errors)")
        #expect(try tables.read("r.csv") == printed.output)
    }
}

@Test func manyUnitsGoIntoAFile() throws {
    let tables = try Tables()
    defer { tables.remove() }
    let rows = (0..<20_001).map { "u\($0),\($0 % 50).25,1,2,yes" }
    try tables.write("t.csv", ([header] + rows).joined(separator: "\n") + "\n")
    let shown = try thidua(["score", "e.yaml", "t.csv", "--format", "csv"], in: tables.root)
    #expect(shown.code == 2 && shown.errors.contains("-o ranked.csv"))
    let ranked = try thidua(["score", "e.yaml", "t.csv", "-o", "r.csv"], in: tables.root)
    #expect(ranked.code == 0, "\(ranked.errors)")
    let lines = try tables.read("r.csv").split(separator: "\n")
    // 49.25 is the highest a, 0.25 the lowest: 60 × 24/49 for 24.25, and 15 of 30 for half of the plan. The 10 judged
    // points are still open: 60 × k/49 + 10 is more than 60 from k = 41 on, which nine times 400 units have.
    #expect(lines.count == 20_002)
    #expect(lines[1].hasPrefix("1–3600,"))
    #expect(lines.contains { $0.contains(",u24,") && $0.contains("≈29.387755") })
}
