// What is read as canonical JSON is, to the byte, what is written: no second form of the same value gets through.
import Testing

@testable import Ledger

@Suite("Reading canonical JSON") struct CanonicalReadingTests {
    @Test(arguments: [
        #"{}"#, #"[]"#, #"0"#, #"-1"#, #"9007199254740991"#, #"{"":1,"a":2,"á":3,"ế":4}"#,
        #"{"a":{"b":[null,true,false]}}"#,
        #""\"\\\b\t\n\f\r\u0000\u001f\u000b""#, "{\"\u{10000}\":1,\"\u{E000}\":2}",
    ])
    func `the one form is read`(_ text: String) throws {
        #expect(try CanonicalJSON(parsing: Array(text.utf8)).text == text)
    }

    @Test(arguments: [
        (#"{"b":1,"a":2}"#, CanonicalFault.Kind.notCanonical, 7), (#"{"a":1,"a":2}"#, .duplicateKey("a"), 7),
        (#"{"á":1,"a":2}"#, .notCanonical, 8), ("{\"\u{E000}\":2,\"\u{10000}\":1}", .notCanonical, 9),
        (#"01"#, .notCanonical, 0), (#"-0"#, .notCanonical, 0), (#"-"#, .syntax, 1),
        (#"9007199254740992"#, .integer, 16),
        (#"99999999999999999999"#, .integer, 20), (#"-9223372036854775808"#, .integer, 20), (#"+1"#, .syntax, 0),
        (#"1.0"#, .syntax, 1), (#"1e2"#, .syntax, 1),
        (#""\u000A""#, .notCanonical, 3), (#""\u001F""#, .notCanonical, 3), (#""\u0041""#, .notCanonical, 3),
        (#""\/""#, .notCanonical, 3), (#""\u+01f""#, .notCanonical, 3), (#" 1"#, .notCanonical, 0),
        (#"1 "#, .notCanonical, 1),
        ("{}\r", .carriageReturn, 2), ("\u{FEFF}{}", .byteOrderMark, 0), ("\r{}", .notCanonical, 0),
        ("\"\t\"", .syntax, 2), (#"{"a" :1}"#, .notCanonical, 4), (#"[1,]"#, .syntax, 3), (#""a"#, .syntax, 2),
        ("", .syntax, 0),
    ])
    func `another form is refused where it differs`(_ text: String, _ kind: CanonicalFault.Kind, _ offset: Int) {
        #expect(throws: CanonicalFault(kind: kind, offset: offset)) { try CanonicalJSON(parsing: Array(text.utf8)) }
    }

    /// Bytes of lines changed, taken out and put in by a fixed sequence: what is still read is written again byte for byte.
    @Test func `nothing is read that would be written in another way`() throws {
        let draft = Journal.Draft.points(1)
        let line = Event(
            index: 3, at: draft.at, by: draft.by, period: draft.period, board: "hà-nam", action: draft.action,
            engine: "a\"\\\u{1}\n", batch: 2...4
        ).line
        let bytes = Array(line.utf8)
        var choices = Choices(seed: 9)
        var read = 0
        for _ in 0..<20_000 {
            var changed = bytes
            for _ in 0...choices.below(2) {
                let index = choices.below(changed.count)
                switch choices.below(3) {
                case 0: changed[index] = UInt8(choices.below(256))
                case 1: changed.remove(at: index)
                default: changed.insert(bytes[choices.below(bytes.count)], at: index)
                }
            }
            guard let value = try? CanonicalJSON(parsing: changed) else { continue }
            read += 1
            #expect(Array(value.text.utf8) == changed)
        }
        #expect(read > 1_000)
    }
}
