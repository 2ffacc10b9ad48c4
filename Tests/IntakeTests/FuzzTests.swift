// Hostile and random input: no crash, no hang, findings that always have a place, and nothing kept from a wrong file.
import Diagnostics
import Rules
import Testing

@testable import Intake

/// SplitMix64: the same inputs on every run.
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// A text with up to six random changes.
    mutating func mutated(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0...Int.random(in: 0...5, using: &self) {
            let index = Int.random(in: 0...bytes.count, using: &self)
            let end = min(bytes.count, index + Int.random(in: 0...12, using: &self))
            switch Int.random(in: 0...3, using: &self) {
            case 0: bytes.insert(contentsOf: Self.pieces.randomElement(using: &self) ?? [], at: index)
            case 1: bytes.removeSubrange(index..<end)
            case 2: bytes.insert(contentsOf: bytes[index..<end], at: index)
            default: if index < bytes.count { bytes[index] = UInt8.random(in: 0...255, using: &self) }
            }
        }
        return bytes
    }

    private static let pieces: [[UInt8]] =
        [
            "\"", ",", "\n", "\r", "\r\n", ";", "\t", "'", "=", "\u{0}", "\u{FEFF}", "e\u{301}", "\u{202E}", "\\u",
            "\\ud800", "{", "}",
            "[", "]", ":", "-", "1e5", ".", "%", "ha-nam", "export", "ước", "9999999999999999999", "null", "69.448,5",
            "selfScore",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80]]
}

private let seeds: [(String, FileFormat)] = [
    (
        "board,indicator,attribute,value,qualifier,evidence\nha-nam,export,actual,16,,\"số, liệu\"\nha-nam,capital_fdi,plan,\"196.5\",ước,\"x \"\"y\"\"\"\r\nha-nam,B.1,selfScore,5,,'=1\n",
        .csv
    ),
    ("\u{FEFF}đơn vị,export,capital_fdi.cùng kỳ,B.1.selfScore,kỳ\nha-nam,1,3,4,2024-H1\nhung-yen,,,,\n", .csv),
    ("board,criterion,points,reason\nha-nam,B.1,10.5,lý do\n", .csv),
    (
        #"[{"bloc":"delta","board":"ha-nam","figures":{"export":{"actual":12.5,"plan":"100","evidence":"\u00e1 \ud83d\ude00"},"self_score_filed":true},"selfScores":{"B.1":5}}]"#,
        .json
    ),
    (#"[{"board":"ha-nam","criterion":"B.1","points":12.5,"reason":"x"}]"#, .json),
]

@Test func randomFilesAreReadOrRefusedWithPlaces() throws {
    let fixture = try Fixture()
    let awards = AwardReader(edition: fixture.edition, bloc: fixture.bloc, period: fixture.period)
    var generator = SeededGenerator(state: 2)
    for _ in 0..<1_500 {
        let (text, format) = try #require(seeds.randomElement(using: &generator))
        let bytes = generator.mutated(text)
        let received = fixture.read(bytes, format)
        let points = awards.read(bytes, fileName: "f", format: format)
        let findings = received.diagnostics + points.diagnostics
        #expect(findings.allSatisfy { ($0.place?.line ?? 0) >= 1 && ($0.place?.column ?? 0) >= 1 })
        // Nothing is kept from a wrong file, and something from every other.
        #expect(received.diagnostics.hasErrors == received.submissions.isEmpty)
        #expect(!points.diagnostics.hasErrors || points.awards.isEmpty)
        for submission in received.submissions {
            let written = SubmissionWriter.csv(submission, edition: fixture.edition)
            #expect(fixture.read(written, numbers: .plain).submissions.withoutOrigins == [submission].withoutOrigins)
        }
    }
}

@Test func longRowsAndPilesOfFaultsTakeLinearTime() throws {
    // Each of these took minutes if places were counted from the start of the line for every fault.
    let fixture = try Fixture()
    let header = "board,indicator,attribute,value\n"
    #expect(fixture.read(header + String(repeating: "a\"", count: 200_000)).diagnostics.codes == ["2:2 csv.bare-quote"])
    #expect(fixture.read(header + String(repeating: "a,", count: 200_000)).diagnostics.codes == ["2:1 csv.field-count"])
    #expect(
        fixture.read(header + String(repeating: "\"", count: 200_001)).diagnostics.map(\.code) == [
            "csv.unterminated-quote"
        ])
    #expect(
        fixture.read("[\"" + String(repeating: "ế\\n", count: 20_000) + "\\q\"]", .json).diagnostics.codes == [
            "1:60003 json.escape"
        ])
    let zalgo = "ha-nam,export,actual,1,a" + String(repeating: "\u{301}\u{323}", count: 20_000)
    #expect(fixture.read(header + zalgo).diagnostics.codes == ["2:24 csv.combining-marks"])
}
