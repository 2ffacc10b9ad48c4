// Numbers as boards write them. Only one notation is read; what people mean by others is said, never guessed.
import Diagnostics
import Exact
import Rules

/// A text that should be a number.
struct PlainNumber {
    let text: String
    let place: Place
    /// What it is measured in, to name it where a unit was written along.
    var unit: Indicator.Unit?
    /// How a figure that is not known is left out.
    var absence = FigureAbsence.row

    /// The number, or nil with a finding.
    func read(_ findings: inout Findings) -> Rational? {
        if let short = Self.shortDecimal(text) { return short }
        do {
            return try Rational(decimal: text)
        } catch {
            findings.add(fault(error))
            return nil
        }
    }

    /// What most figures are: at most 18 digits. The same as `Rational(decimal:)`, without its search for what may be wrong.
    static func shortDecimal(_ text: String) -> Rational? {
        var units = 0
        var scale = 1
        var digits = 0
        var hasPoint = false
        var isNegative = false
        var follows = false  // a digit stands just before
        for (offset, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x30...0x39:
                guard digits < 18 else { return nil }
                units = units * 10 + Int(byte - 0x30)
                digits += 1
                if hasPoint { scale *= 10 }
                follows = true
            case UInt8(ascii: ".") where follows && !hasPoint: (hasPoint, follows) = (true, false)
            case UInt8(ascii: "-") where offset == 0: isNegative = true
            default: return nil
            }
        }
        return follows ? Rational(isNegative ? -units : units, over: scale) : nil
    }

    // MARK: What is wrong

    private static let notation = Localized(
        vi: "chỉ dùng dấu chấm cho phần thập phân và không dùng dấu nhóm",
        en: "a point for the decimals and no thousands mark")

    private func fault(_ error: DecimalError) -> Diagnostic {
        if let formula { return formula }
        switch error {
        case .empty:
            return diagnostic(
                "figure.empty", Localized(vi: "ô giá trị trống", en: "the value is empty"),
                // An empty cell of a wide file is no figure and never comes here.
                mend: Localized(
                    vi: "chưa có số liệu thì bỏ cả dòng; không ghi 0 thay cho thiếu",
                    en: "leave the row out if the figure is not known; never write 0 for it"))
        case .comma:
            return diagnostic(
                "figure.comma", Localized(vi: "\(quoted(text)) có dấu phẩy", en: "\(quoted(text)) has a comma"),
                expected: Self.notation, mend: commaMend)
        case .grouping:
            return diagnostic(
                "figure.grouping",
                Localized(
                    vi: "\(quoted(text)) có dấu nhóm giữa các chữ số",
                    en: "\(quoted(text)) has a mark between groups of digits"),
                expected: Self.notation, mend: Self.write(PlainReadings(text).grouped))
        case .severalPoints:
            return diagnostic(
                "figure.points",
                Localized(vi: "\(quoted(text)) có nhiều dấu chấm", en: "\(quoted(text)) has several points"),
                expected: Self.notation, mend: Self.write(PlainReadings(text).pointGrouped))
        case .exponent:
            return diagnostic(
                "figure.exponent",
                Localized(vi: "\(quoted(text)) viết theo luỹ thừa", en: "\(quoted(text)) has an exponent"),
                mend: PlainReadings(text).expanded.map {
                    Localized(vi: "viết đầy đủ: \($0)", en: "write it out: \($0)")
                }
                    ?? Localized(vi: "viết đầy đủ các chữ số", en: "write out all digits"))
        case .tooLong:
            return diagnostic(
                "figure.too-long",
                Localized(vi: "số dài quá 1.000 ký tự", en: "the number has more than 1,000 characters"))
        case .unexpected(let character, _): return unexpected(character)
        }
    }

    private func unexpected(_ character: Character) -> Diagnostic {
        let readings = PlainReadings(text)
        if text.hasSuffix("%"), let number = readings.number {
            let isPercent = unit == nil || unit == .percent
            return diagnostic(
                "figure.percent-sign",
                Localized(vi: "\(quoted(text)) có dấu %", en: "\(quoted(text)) has a percent sign"),
                mend: isPercent
                    ? Localized(vi: "bỏ dấu %: viết \(number)", en: "leave the sign out: write \(number)")
                    : Localized(
                        vi: "chỉ tiêu này tính bằng \(unit?.text ?? ""), không phải %",
                        en: "this indicator is in \(unit?.text ?? ""), not in %"))
        }
        if let (first, second) = readings.pair {
            return diagnostic(
                "figure.fraction",
                Localized(
                    vi: "\(quoted(text)) là hai số, cần một số", en: "\(quoted(text)) is two numbers; one is wanted"),
                mend: Localized(
                    vi: "“đạt/kế hoạch” thì ghi hai dòng: actual \(first), plan \(second); phân số thì viết thập phân",
                    en:
                        "for “reached/planned” write two rows: actual \(first), plan \(second); write a fraction as a decimal"
                ))
        }
        if let number = readings.number {
            let name = unit.map { $0.text }
            return diagnostic(
                "figure.unit",
                Localized(vi: "\(quoted(text)) có chữ sau con số", en: "\(quoted(text)) has text after the number"),
                mend: name.map {
                    Localized(
                        vi: "chỉ ghi số, tính bằng \($0); nếu \(number) đã tính bằng \($0) thì viết \(number)",
                        en: "write the number only, in \($0); if \(number) is in \($0), write \(number)")
                } ?? Localized(vi: "chỉ ghi số: \(number)", en: "write the number only: \(number)"))
        }
        if let number = readings.withPlainSign {
            return diagnostic(
                "figure.sign",
                Localized(
                    vi: "dấu “\(character)” trước số không đọc được",
                    en: "the sign “\(character)” before the number cannot be read"),
                mend: Localized(vi: "viết \(number)", en: "write \(number)"))
        }
        return diagnostic(
            "figure.not-a-number",
            Localized(vi: "\(quoted(text)) không phải là số", en: "\(quoted(text)) is not a number"),
            expected: Self.notation,
            mend: absence.mend)
    }

    /// Text that a spreadsheet would run.
    private var formula: Diagnostic? {
        guard let first = text.utf8.first, "=@+".utf8.contains(first), PlainReadings(text).withPlainSign == nil else {
            return nil
        }
        return diagnostic(
            "figure.formula",
            Localized(
                vi: "\(quoted(text)) là công thức, không phải số", en: "\(quoted(text)) is a formula, not a number"),
            mend: Localized(vi: "ghi kết quả, không ghi công thức", en: "write its result"))
    }

    private var commaMend: Localized? {
        let readings = PlainReadings(text)
        // A unit or a percent sign may follow.
        var measure = Localized(same: "")
        if readings.hasRest, let unit { measure = Localized(vi: ", tính bằng \(unit.text)", en: ", in \(unit.text)") }
        switch (readings.commaDecimal, readings.commaGrouped) {
        case (let decimal?, let grouped?):
            return Localized(
                vi: "viết \(decimal) nếu dấu phẩy đứng trước phần thập phân, \(grouped) nếu là dấu nhóm nghìn",
                en: "write \(decimal) if the comma is the decimal mark, \(grouped) if it groups thousands") + measure
        case (let one, let other): return Self.write(one ?? other).map { $0 + measure }
        }
    }

    private static func write(_ reading: String?) -> Localized? {
        reading.map { Localized(vi: "viết \($0)", en: "write \($0)") }
    }

    private func diagnostic(_ code: String, _ message: Localized, expected: Localized? = nil, mend: Localized? = nil)
        -> Diagnostic
    {
        Diagnostic(.error, code, at: place, message, expected: expected, mend: mend)
    }
}
