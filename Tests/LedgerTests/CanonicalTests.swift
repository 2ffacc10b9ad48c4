// Canonical JSON has one form; moments and base 64 have one text each.
import Testing

@testable import Ledger

@Suite struct CanonicalTests {
    private struct File: Decodable {
        var accepted: [String]
        var refused: [String: String]
    }

    @Test func theVectorsAreReadAndWrittenByteForByte() throws {
        for text in try Vectors.read("canonical.json", File.self).accepted {
            let value = try CanonicalJSON(parsing: text.utf8)
            #expect(Array(value.text.utf8) == Array(text.utf8))
        }
    }

    @Test func everyOtherFormIsRefused() throws {
        let refused = try Vectors.read("canonical.json", File.self).refused
        #expect(refused.count > 45)
        for (why, bytes) in refused {
            #expect(throws: CanonicalFault.self, "\(why)") { try CanonicalJSON(parsing: Vectors.bytes(bytes)) }
        }
    }

    @Test func keysAreOrderedByTheirUTF16Units() {
        let object = CanonicalJSON.object([
            "\u{E000}": .integer(1), "\u{10000}": .integer(2), "a": .integer(3), "Z": .integer(4),
        ])
        #expect(object.text == "{\"Z\":4,\"a\":3,\"\u{10000}\":2,\"\u{E000}\":1}")
    }

    @Test func theFirstByteThatIsWrongIsNamed() throws {
        #expect(throws: CanonicalFault(kind: .notCanonical, offset: 5)) {
            try CanonicalJSON(parsing: "{\"a\":01}".utf8)
        }
        #expect(throws: CanonicalFault(kind: .notCanonical, offset: 5)) {
            try CanonicalJSON(parsing: "{\"a\": 1}".utf8)
        }
        #expect(throws: CanonicalFault(kind: .notCanonical, offset: 0)) { try CanonicalJSON(parsing: "-0".utf8) }
    }

    @Test func aHundredThousandLettersAreOneString() throws {
        let text = "\"" + String(repeating: "ắ", count: 100_000) + "\""
        #expect(try CanonicalJSON(parsing: text.utf8).string?.count == 100_000)
    }

    /// Whatever is accepted is written again as it stood: no two lines mean the same event.
    @Test func noChangedByteGivesALineThatMeansTheSame() throws {
        for line in try Vectors.ledger().lines {
            let bytes = Array(line.utf8)
            let event = try Event(CanonicalJSON(parsing: bytes))
            for index in bytes.indices {
                for bit in 0..<8 {
                    var changed = bytes
                    changed[index] ^= 1 << bit
                    guard let json = try? CanonicalJSON(parsing: changed), let other = try? Event(json) else {
                        continue
                    }
                    #expect(Array(other.line.utf8) == changed)
                    #expect(other != event || other.line.utf8.elementsEqual(line.utf8) == false)
                }
            }
        }
    }

    // MARK: Moments

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1), ("1900-01-01T00:00:00Z", -2_208_988_800),
        ("2000-02-29T12:00:00+00:00", 951_825_600), ("2024-07-10T09:30:00+07:00", 1_720_578_600),
        ("2024-07-09T21:00:00-05:30", 1_720_578_600), ("2999-12-31T23:59:59Z", 32_503_679_999),
    ]) func aMomentIsASecond(text: String, seconds: Int) throws {
        let moment = try #require(Moment(text))
        #expect(moment.seconds == seconds)
        #expect(moment.description == text)
        #expect(moment.day == String(text.prefix(10)))
    }

    @Test(arguments: [
        "", "2024-07-10", "2024-07-10T09:30:00", "2024-07-10 09:30:00Z", "2024-07-10t09:30:00Z", "2024-07-10T09:30:00z",
        "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z",
        "2024-04-31T00:00:00Z", "2024-07-00T00:00:00Z", "2024-07-10T24:00:00Z", "2024-07-10T09:60:00Z",
        "2024-07-10T09:30:60Z", "2024-07-10T09:30:00+15:00", "2024-07-10T09:30:00+07:60", "2024-07-10T09:30:00-00:00",
        "2024-07-10T09:30:00.5Z", "1899-12-31T23:59:59Z", "３024-07-10T09:30Z", "2024-07-10T09:30:00+0700x",
    ]) func anythingElseIsNoMoment(text: String) {
        #expect(Moment(text) == nil)
    }

    // MARK: Base 64

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ]) func contentsHaveOneText(content: String, text: String) {
        #expect(Array(content.utf8).base64 == text)
        #expect([UInt8](base64: text) == Array(content.utf8))
    }

    @Test func everyByteIsWrittenAndRead() {
        let bytes = (0...255).map { UInt8($0) } + (0...255).reversed().map { UInt8($0) }
        #expect([UInt8](base64: bytes.base64) == bytes)
        #expect(([0xFB, 0xFF, 0xBF] as [UInt8]).base64 == "+/+/")
    }

    @Test(arguments: [
        "=", "==", "====", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm9v\n", " Zm9v", "Zm9v====", "Z===", "Zg==Zg==",
        "Zm-_", "Zm9\u{212A}",
    ])
    func anyOtherTextIsNone(text: String) {
        #expect([UInt8](base64: text) == nil)
    }
}
