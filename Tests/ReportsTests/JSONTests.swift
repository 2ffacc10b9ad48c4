// JSON as written: exact numbers, keys in order, the same bytes every time.
import Diagnostics
import Exact
import FEEL
import Rules
import Testing

@testable import Reports

@Suite("JSON") struct JSONTests {
    @Test(arguments: [
        ("plain", #""plain""#), ("say \"x\"", #""say \"x\"""#), ("a\\b", #""a\\b""#), ("a\nb\rc\td", #""a\nb\rc\td""#),
        ("\u{0}\u{1F}\u{7F}\u{9F}", #""\u0000\u001f\u007f\u009f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
        ("Hải Phòng 河", "\"Hải Phòng 河\""), ("", "\"\""), ("</script>", "\"</script>\""),
    ])
    func `strings are escaped`(text: String, json: String) {
        #expect(JSON.string(text).text == json + "\n")
    }

    @Test(arguments: [
        ("0", "0"), ("-0.5", "-0.5"), ("12.50", "12.5"),
        ("123456789012345678901234567890.125", "123456789012345678901234567890.125"),
    ])
    func `a number with a finite decimal form is that number, to the last digit`(text: String, json: String) throws {
        #expect(JSON.exact(try Rational(decimal: text)).text == json + "\n")
    }

    @Test func `any other number is a fraction in words`() throws {
        let third = try #require(Rational(-1).divided(by: 3))
        #expect(JSON.exact(third).text == "{\n  \"rational\": \"-1/3\"\n}\n")
        #expect(JSON.exact(nil).text == "null\n")
    }

    @Test func `objects keep the order of their keys, and the same value gives the same bytes`() {
        let value = JSON.object([
            ("b", .number("1")), ("a", .array([.null, .bool(true), .bool(false), .array([]), .object([])])),
            ("c", .text(nil)),
            ("d", .both(Localized(vi: "vâng", en: "yes"))),
        ])
        let text = """
            {
              "b": 1,
              "a": [
                null,
                true,
                false,
                [],
                {}
              ],
              "c": null,
              "d": {
                "vi": "vâng",
                "en": "yes"
              }
            }

            """
        #expect(value.text == text)
        #expect(value.text == value.text)
    }

    @Test func `values of the formula language have their own shapes`() throws {
        func json(_ formula: String) throws -> String {
            JSON.value(try Expression(parsing: formula).evaluate().value).text
        }
        #expect(try json("null") == "null\n")
        #expect(try json("1/3 + 1/6") == "0.5\n")
        #expect(try json("1 > 0") == "true\n")
        #expect(try json("\"a\"") == "\"a\"\n")
        #expect(try json("[1, 2]") == "[\n  1,\n  2\n]\n")
        #expect(try json("[1..3]") == "\"[1..3]\"\n")
    }

    @Test func `bounds are one number or both ends`() {
        #expect(Bounds(least: 5, most: 5).json.text == "5\n")
        #expect(Bounds(least: 5, most: nil).json.text == "{\n  \"least\": 5,\n  \"most\": null\n}\n")
    }

    @Test func `a finding says where, what was expected and how to mend it`() {
        let bare = Diagnostic(.note, "a.b", Localized(vi: "v", en: "e")).json(in: .en).text
        #expect(
            bare.contains("\"severity\": \"note\"") && bare.contains("\"line\": null")
                && bare.contains("\"mend\": null"))
        let full = Diagnostic(
            .error, "a.b", at: Place(file: "f", line: 2, column: 3), Localized(vi: "v", en: "e"),
            expected: Localized(same: "x"), mend: Localized(vi: "sửa", en: "mend")
        ).json(in: .vi).text
        #expect(full.contains("\"file\": \"f\"") && full.contains("\"line\": 2") && full.contains("\"column\": 3"))
        #expect(
            full.contains("\"message\": \"v\"") && full.contains("\"expected\": \"x\"")
                && full.contains("\"mend\": \"sửa\""))
    }

    @Test(arguments: [
        ("0", "0"), ("999", "999"), ("1000", "1\u{202F}000"), ("-1244500.5", "-1\u{202F}244\u{202F}500.5"),
        ("-100", "-100"),
        ("1000000", "1\u{202F}000\u{202F}000"), ("0.125", "0.125"),
    ])
    func `thousands are set apart by a narrow space`(text: String, grouped: String) throws {
        #expect(try Rational(decimal: text).grouped == grouped)
    }

    @Test func `a number that is cut short stays marked`() throws {
        #expect(try #require(Rational(10000).divided(by: 3)).grouped == "≈3\u{202F}333.333333")
    }
}
