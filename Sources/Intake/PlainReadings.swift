// What a number in another notation may have been meant as: only to propose it, never to take it.
import Exact
import Foundation

struct PlainReadings {
    /// The text, no longer than a number can be.
    private let text: Substring

    init(_ text: String) {
        self.text = text.prefix(1_000)
    }

    private var sign: String { text.hasPrefix("-") ? "-" : "" }
    private var unsigned: Substring { text.hasPrefix("-") ? text.dropFirst() : text }

    /// The digits, points and commas at the beginning, without what follows them (a unit, a percent sign).
    private var figures: Substring { unsigned.prefix { $0.isPlainDigit || $0 == "." || $0 == "," } }

    /// Whether something follows them.
    var hasRest: Bool { figures.endIndex < text.endIndex }

    /// `69.448,5` as 69448.5: points between groups, a comma before the decimals.
    var commaDecimal: String? {
        let parts = figures.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, Self.areDigits(parts[1]) else { return nil }
        let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = groups.count == 1 ? (Self.areDigits(parts[0]) ? String(parts[0]) : nil) : Self.joined(groups)
        else { return nil }
        return sign + whole + "." + parts[1]
    }

    /// `69,448.5` as 69448.5: commas between groups.
    var commaGrouped: String? {
        let parts = figures.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2,
            let whole = parts.first.flatMap({ Self.joined($0.split(separator: ",", omittingEmptySubsequences: false)) })
        else { return nil }
        guard parts.count == 2 else { return sign + whole }
        return Self.areDigits(parts[1]) ? sign + whole + "." + parts[1] : nil
    }

    /// `1.244.500` as 1244500.
    var pointGrouped: String? {
        Self.joined(figures.split(separator: ".", omittingEmptySubsequences: false)).map { sign + $0 }
    }

    /// `1 244 500.5` as 1244500.5, whatever stands between the groups.
    var grouped: String? {
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let mark = first.first(where: { !$0.isPlainDigit }),
            let whole = Self.joined(first.split(separator: mark, omittingEmptySubsequences: false))
        else { return nil }
        guard parts.count == 2 else { return sign + whole }
        return Self.areDigits(parts[1]) ? sign + whole + "." + parts[1] : nil
    }

    /// `1.5E+3` as 1500, if that is not absurdly long.
    var expanded: String? {
        let parts = unsigned.split(separator: "e", omittingEmptySubsequences: false).flatMap {
            $0.split(separator: "E", omittingEmptySubsequences: false)
        }
        guard parts.count == 2, let exponent = Int(parts[1]), (-30...30).contains(exponent),
            let number = Rational(feelLiteral: unsigned), let text = number.decimalText, text.utf8.count <= 60
        else { return nil }
        return sign + text
    }

    /// The plain number at the beginning, whatever follows it.
    var number: String? {
        let number = sign + figures
        return (try? Rational(decimal: number)) == nil ? nil : number
    }

    /// `10/16` as 10 and 16.
    var pair: (String, String)? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let numbers = parts.map { $0.trimmingCharacters(in: .whitespaces) }
        return numbers.allSatisfy { (try? Rational(decimal: $0)) != nil } ? (numbers[0], numbers[1]) : nil
    }

    /// `+5` as 5; a minus sign or a dash before a number as a hyphen.
    var withPlainSign: String? {
        guard let first = text.first, "+\u{2212}\u{2013}\u{2014}".contains(first) else { return nil }
        let rest = text.dropFirst()
        guard rest.first?.isPlainDigit == true, (try? Rational(decimal: rest)) != nil else { return nil }
        return (first == "+" ? "" : "-") + rest
    }

    /// Groups of three digits after a first of one to three, put together; nil if they are no such groups.
    private static func joined(_ groups: [Substring]) -> String? {
        guard groups.count > 1, groups.allSatisfy(areDigits), let first = groups.first, first.count <= 3,
            first.first != "0",
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }

    private static func areDigits(_ text: Substring) -> Bool { !text.isEmpty && text.allSatisfy(\.isPlainDigit) }
}
