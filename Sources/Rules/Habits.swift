// What people write out of habit where a formula or YAML reads something else: decimal commas, ranges in other notations.
import Diagnostics
import Exact
import FEEL

extension EditionReader {
    // MARK: Decimal commas

    /// `1,0` in a formula is two values; a space tells that two are meant.
    func commas(in text: String, _ node: YAMLNode) {
        for run in CommaRun.all(in: text) {
            let written = run.numbers.joined(separator: ",").excerpt
            let spaced = Localized(vi: "thêm dấu cách sau dấu phẩy", en: "put a space after the comma")
            var mend = spaced
            if run.numbers.count == 2, run.numbers.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) {
                let decimal = run.numbers.joined(separator: ".").excerpt
                mend = Localized(vi: "viết \(decimal), hoặc \(spaced.vi)", en: "write \(decimal), or \(spaced.en)")
            }
            yaml.report(
                "formula.comma", .warning, at: yaml.file.place(of: run.span, in: node),
                run.numbers.count == 2
                    ? Localized(
                        vi: "“\(written)” ở đây là hai giá trị; số thập phân dùng dấu chấm",
                        en: "“\(written)” are two values here; a decimal has a point")
                    : Localized(
                        vi: "“\(written)” ở đây là \(run.numbers.count) giá trị; số thập phân dùng dấu chấm",
                        en: "“\(written)” are \(run.numbers.count) values here; a decimal has a point"),
                mend: mend)
        }
    }

    // MARK: Ranges

    /// How a range in another notation is written here; nil for what is none.
    func rangeMend(_ text: String) -> Localized? {
        guard let range = WrittenRange(text) else { return nil }
        return Localized(vi: "viết \(range.here)", en: "write \(range.here)")
    }

    /// `90-100` is a number below zero, not a range.
    func subtractions(_ tests: [UnaryTest], _ node: YAMLNode) {
        for case .expression(let part) in tests {
            guard case .arithmetic(.minus, let low, let high) = part.form, case .number(let first) = low.form,
                case .number(let last) = high.form
            else { continue }
            let range = "[\(min(first, last))..\(max(first, last))]"
            yaml.report(
                "formula.subtraction", .warning, at: yaml.file.place(of: part.span, in: node),
                Localized(vi: "\(first)-\(last) là \(first - last)", en: "\(first)-\(last) is \(first - last)"),
                mend: Localized(vi: "viết \(range)", en: "write \(range)"))
        }
    }
}

/// A range as people write it elsewhere: `>= 90 and < 100`, `90..100`, `90–100`.
private struct WrittenRange {
    /// As FEEL writes it.
    let here: String

    init?(_ text: String) {
        let text = text.filter { $0 != " " }
        if let parts = Self.pair(text, "and"), let one = Self.bound(parts.0), let other = Self.bound(parts.1),
            one.isLower != other.isLower
        {
            let (low, high) = one.isLower ? (one, other) : (other, one)
            here = "\(low.isClosed ? "[" : "(")\(low.number)..\(high.number)\(high.isClosed ? "]" : ")")"
            return
        }
        for mark in ["..", "–", "—"] {
            guard let parts = Self.pair(text, mark), Self.isNumber(parts.0), Self.isNumber(parts.1) else { continue }
            here = "[\(parts.0)..\(parts.1))"
            return
        }
        return nil
    }

    private static func pair(_ text: String, _ mark: String) -> (Substring, Substring)? {
        guard let range = text.firstRange(of: mark) else { return nil }
        return (text[..<range.lowerBound], text[range.upperBound...])
    }

    private static func bound(_ text: Substring) -> (isLower: Bool, isClosed: Bool, number: Substring)? {
        guard let sign = text.first, sign == ">" || sign == "<" else { return nil }
        let isClosed = text.dropFirst().first == "="
        let number = text.dropFirst(isClosed ? 2 : 1)
        return isNumber(number) ? (sign == ">", isClosed, number) : nil
    }

    private static func isNumber(_ text: Substring) -> Bool {
        text.utf8.count <= 40 && (try? Rational(decimal: text)) != nil
    }
}

extension YAMLNode {
    /// What to write where YAML took a decimal comma inside braces for the end of a value: `{points: 0,5}` is a value 0
    /// and a key “5” without one.
    /// - Parameters:
    ///   - value: of this key.
    ///   - before: the value that stands before this key.
    func decimalMend(value: YAMLNode, after before: YAMLNode?) -> Localized? {
        guard case .scalar(let key, .plain) = content, value.isBlank else { return nil }
        let decimals = key.utf8.prefix(while: \.isDigit)
        guard !decimals.isEmpty else { return nil }
        let whole = before?.scalar.map { $0.utf8.reversed().prefix(while: \.isDigit) } ?? []
        let written =
            whole.isEmpty || whole.count + decimals.count > 40
            ? "0.5"
            : String(decoding: whole.reversed(), as: UTF8.self) + "." + String(decoding: decimals, as: UTF8.self)
        return Localized(
            vi: "số thập phân dùng dấu chấm: viết \(written)", en: "a decimal has a point: write \(written)")
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
