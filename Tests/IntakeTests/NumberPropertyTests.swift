// Properties of the number reader: what is written by a convention reads back, and nothing is ever guessed.
import Diagnostics
import Exact
import Rules
import Testing

@testable import Intake

/// The same inputs on every run.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

private func read(_ text: String, _ convention: NumberConvention) -> (figure: ReadFigure?, findings: [Diagnostic]) {
    var findings = Findings()
    let figure = FigureText(
        text: text, place: Place(file: "f", line: 1, column: 1), unit: .named("million USD"), decimals: 4,
        convention: convention
    ).read(&findings)
    return (figure, findings.inReadingOrder)
}

/// A number by a convention, grouped or not.
private func write(_ units: Int, places: Int, group: String, decimal: String) -> String {
    var digits = String(units.magnitude)
    while digits.count <= places { digits = "0" + digits }
    var whole = String(digits.dropLast(places))
    var groups: [String] = []
    while !group.isEmpty, whole.count > 3 {
        groups.insert(String(whole.suffix(3)), at: 0)
        whole.removeLast(3)
    }
    let decimals = places > 0 ? decimal + digits.suffix(places) : ""
    return (units < 0 ? "-" : "") + ([whole] + groups).joined(separator: group) + decimals
}

@Test func whatIsWrittenByAConventionReadsBackByIt() {
    var generator = SplitMix64(state: 5)
    for _ in 0..<4_000 {
        let places = Int.random(in: 0...5, using: &generator)
        let bound = 1 << Int.random(in: 1...50, using: &generator)
        let units = Int.random(in: -bound...bound, using: &generator)
        let number = Rational(units, over: Int(Rational(10).power(places)!.description)!)
        for (convention, groups, decimal) in [
            (NumberConvention.vi, ["", ".", " ", "\u{A0}"], ","), (.en, ["", ",", " ", "\u{202F}"], "."),
        ] {
            let text = write(units, places: places, group: groups.randomElement(using: &generator)!, decimal: decimal)
            #expect(read(text, convention).figure?.number == number, "\(text) \(convention)")
            // Without the convention it is the same number, or it is asked.
            let open = read(text, .open)
            #expect(
                open.figure.map { $0.number == number } ?? (open.findings.map(\.code) == ["figure.ambiguous"]),
                "\(text)")
        }
    }
}

private let pieces = [
    "0", "1", "5", "12", "503", "500", "000", "244", "69", ".", ",", " ", ".", ",", "-", "+", "/", "%", "tỷ", "USD",
    "đồng",
    "triệu", "ước", "gần", "t", "ty", "e", "E", "(", ")", "'", "\u{A0}", "\u{2212}", "５", "\u{301}", "=", "ha", "²",
    "đ",
    "\u{200B}", "khoảng ", " a ", "tháng", "~",
]

/// Whether what was read without a stated convention is what every convention reads that can, and what every finding must have.
func checkReading(_ text: String) -> String? {
    let readings = [NumberConvention.vi, .en].map { read(text, $0) }
    let open = read(text, .open)
    for result in readings + [open, read(text, .plain)] {
        if (result.figure == nil) == result.findings.isEmpty { return "neither read nor refused" }
        if result.findings.contains(where: { $0.place == nil || $0.message.vi.isEmpty }) {
            return "a finding without words"
        }
    }
    let numbers = readings.compactMap(\.figure?.number)
    if let figure = open.figure {
        if numbers.contains(where: { $0 != figure.number }) { return "a guess" }
        if numbers.isEmpty { return "read by no convention" }
    }
    if Set(numbers).count == 2, open.findings.map(\.code) != ["figure.ambiguous"] { return "not asked" }
    if let plain = read(text, .plain).figure, let english = readings[1].figure, plain.number != english.number {
        return "plain is not English"
    }
    return nil
}

func randomText(using generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...7, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }.joined()
}

@Test func nothingIsGuessed() {
    var generator = SplitMix64(state: 9)
    for _ in 0..<10_000 {
        let text = randomText(using: &generator)
        #expect(checkReading(text) == nil, "\(text.debugDescription)")
    }
}
