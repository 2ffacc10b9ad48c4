import Diagnostics
import Rules
import Testing

@Suite struct WrittenNumbersTests {
    @Test(arguments: [
        ("1250.5", "1.250,5", "1,250.5"), ("100%", "100%", "100%"), ("1000%", "1.000%", "1,000%"),
        ("-1234567.25%", "-1.234.567,25%", "-1,234,567.25%"), ("≈0.333333", "≈0,333333", "≈0.333333"),
        ("1234/7", "1234/7", "1234/7"), ("−∞", "−∞", "−∞"), ("999", "999", "999"), ("", "", ""),
    ])
    func marksOfEachLanguage(text: String, vi: String, en: String) {
        #expect(text.marked(in: .vi) == vi)
        #expect(text.marked(in: .en) == en)
    }

    @Test func thousandsAreSetApartFromSoManyDigitsOn() {
        #expect("1234.5".marked(in: .en, from: 5) == "1234.5")
        #expect("12345.5".marked(in: .en, from: 5) == "12,345.5")
    }
}
