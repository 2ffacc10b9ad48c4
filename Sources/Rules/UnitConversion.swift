// Units as people write them, and what they are in the unit of an indicator: exact, between currencies by a stated rate.
import Exact

/// Turns what is written behind a number into the unit in which a figure is kept.
///
/// A unit is a scale (`tỷ`, `million`), a base (`USD`, `đồng`, `dự án`) and what it is for (`/tháng`). Two units of one base
/// convert by their scales, exactly. Currencies convert only by a rate that the edition states.
public struct UnitConversion: Sendable {
    /// What a written unit comes to.
    public enum Outcome: Hashable, Sendable {
        /// So many of the figure's own unit are one of the written.
        case exact(Rational)
        /// The same by a rate of the edition; the product is seldom a short number.
        case byRate(Rational, ExchangeRate)
        /// A scale alone, where the currency must be said.
        case noCurrency
        /// Two currencies without a stated rate.
        case noRate(from: String, to: String)
        /// A scale that does not say of what, where the figure's own unit has a scale too: “36,7 nghìn” for thousands of people.
        case noMeasure
        /// Something else is measured.
        case different
    }

    private let unit: Indicator.Unit
    private let target: WrittenUnit?
    private let rates: [ExchangeRate]

    /// - Parameter unit: the unit that figures are kept in.
    public init(to unit: Indicator.Unit, rates: [ExchangeRate]) {
        self.unit = unit
        self.rates = rates
        target = if case .named(let name) = unit { WrittenUnit(name) } else { nil }
    }

    /// What the text after a number makes of it.
    public func outcome(of text: String) -> Outcome {
        if unit == .percent { return Self.percents.contains(WrittenUnit.folded(text)) ? .exact(1) : .different }
        guard let target, let written = WrittenUnit(text), let ratio = written.scale.divided(by: target.scale) else {
            return .different
        }
        guard let base = written.base else {
            if target.isCurrency { return .noCurrency }
            guard written.per.isEmpty else { return .different }
            return target.prefix == 1 ? .exact(written.scale) : .noMeasure
        }
        guard written.per == target.per else { return .different }
        if base == target.base { return .exact(ratio) }
        // “9 đ” for points: đồng make no sense there.
        if target.base == Self.points, WrittenUnit.folded(text) == "đ" { return .exact(1) }
        guard let wanted = target.base, WrittenUnit.currencies.contains(base), target.isCurrency else {
            return .different
        }
        for rate in rates {
            if (rate.from, rate.to) == (base, wanted) { return .byRate(ratio * rate.rate, rate) }
            if (rate.from, rate.to) == (wanted, base), let factor = ratio.divided(by: rate.rate) {
                return .byRate(factor, rate)
            }
        }
        return .noRate(from: base, to: wanted)
    }

    /// The currencies that are told apart, by their codes.
    public static let currencies = ["VND", "USD", "EUR", "JPY", "KRW", "CNY"]

    /// The unit of points of a criterion.
    private static let points = "point"

    private static let percents: Set<String> = ["%", "percent", "per cent", "pct", "phần trăm", "phan tram"]
}

/// A unit taken apart.
private struct WrittenUnit: Hashable {
    /// How many of the base one of it is.
    var scale: Rational = 1
    /// The part of it that words such as “nghìn” make.
    var prefix: Rational = 1
    /// Nil for a scale alone: `tỷ`.
    var base: String?
    /// What it is counted for, in order: `month`.
    var per: [String] = []

    var isCurrency: Bool { base.map(Self.currencies.contains) ?? false }

    /// Nil for no unit at all.
    init?(_ text: String) {
        var parts = Self.folded(text).replacing(" per ", with: "/").replacing(" a ", with: "/")
            .replacing("mỗi ", with: "/").split(separator: "/", omittingEmptySubsequences: false).map(Self.trimmed)
        guard !parts.contains(""), !parts.isEmpty else { return nil }
        let head = parts.removeFirst()
        per = parts.map { Self.base($0)?.name ?? $0 }.sorted()
        if let known = Self.short[head] {
            (scale, prefix, base) = (known.scale, known.scale, known.base)
            return
        }
        var words = head.split(separator: " ").map(String.init)
        if words.count == 2, Self.scales[words[1]] != nil, let money = Self.base(words[0]),
            Self.currencies.contains(money.name)
        {
            words.reverse()  // `USD million`
        }
        var last: Rational?
        while let word = words.first, let size = Self.scales[word] {
            // “nghìn tỷ” is a unit, “tỷ nghìn” is none.
            if let last, last >= size { return nil }
            if last != nil, scale != last { return nil }
            scale *= size
            last = size
            words.removeFirst()
        }
        if words.first == "t", words.count > 1, last == nil {
            // `t` is a slip for `tỷ` only before money; alone it may as well be tonnes.
            let money = Self.base(words.dropFirst().joined(separator: " "))
            guard let money, Self.currencies.contains(money.name) else { return nil }
            (scale, prefix, base) = (Self.billion, Self.billion, money.name)
            return
        }
        prefix = scale
        if words.isEmpty { return }
        guard let found = Self.base(words.joined(separator: " ")) else { return nil }
        scale *= found.scale
        base = found.name
    }

    /// In small letters, with one space between words and no point at the end.
    static func folded(_ text: String) -> String {
        var text = text.lowercased().replacing("²", with: "2")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        while text.hasSuffix(".") { text.removeLast() }
        return text
    }

    private static func trimmed(_ text: Substring) -> String { text.split(separator: " ").joined(separator: " ") }

    /// What is measured, by one name however it is written, and how many of it.
    private static func base(_ text: String) -> (name: String, scale: Rational)? {
        if text.isEmpty { return nil }
        if let known = bases[text] { return known }
        let name = Indicator.Unit.commonName(text)
        return bases[name] ?? (name, 1)
    }

    private static let billion = Rational(1_000_000_000)

    private static let scales: [String: Rational] = {
        let words: [(Int, String)] = [
            (1_000, "nghìn ngàn nghin ngan k thousand"), (1_000_000, "triệu trieu tr million mn mil"),
            (1_000_000_000, "tỷ tỉ ty ti billion bn"), (1_000_000_000_000, "trillion tn"),
        ]
        return Dictionary(
            uniqueKeysWithValues: words.flatMap { size, names in
                names.split(separator: " ").map { (String($0), Rational(size)) }
            })
    }()

    static let currencies = Set(UnitConversion.currencies)

    private static let bases: [String: (name: String, scale: Rational)] = {
        let names: [(String, Int, [String])] = [
            (
                "VND", 1,
                [
                    "vnd", "vnđ", "đ", "₫", "đồng", "dong", "đồng việt nam", "đồng vn", "việt nam đồng",
                    "vietnamese dong",
                ]
            ),
            (
                "USD", 1,
                [
                    "usd", "us$", "$", "$us", "đô la", "đô la mỹ", "đô-la", "đô-la mỹ", "đôla", "đôla mỹ", "đô",
                    "do la",
                    "do la my", "dollar", "dollars", "us dollar", "us dollars",
                ]
            ),
            ("EUR", 1, ["eur", "euro", "euros", "€"]), ("JPY", 1, ["jpy", "yên nhật", "yen"]),
            ("KRW", 1, ["krw", "won"]), ("CNY", 1, ["cny", "rmb", "nhân dân tệ"]),
            ("m2", 1, ["m2", "mét vuông", "square metre", "square metres", "sqm"]),
            ("m2", 10_000, ["ha", "hecta", "héc ta", "hectare", "hectares"]),
            ("m2", 1_000_000, ["km2", "ki-lô-mét vuông", "square kilometre", "square kilometres"]),
            ("m", 1, ["m", "mét", "metre", "metres"]), ("m", 1_000, ["km", "kilometre", "kilometres"]),
            ("kg", 1, ["kg", "kilogram", "kilograms"]), ("kg", 1_000, ["tấn", "ton", "tons", "tonne", "tonnes"]),
            ("month", 1, ["tháng", "month", "months"]), ("year", 1, ["năm", "year", "years"]),
            ("point", 1, ["điểm", "point", "points"]),
        ]
        return Dictionary(
            uniqueKeysWithValues: names.flatMap { name, scale, all in all.map { ($0, (name, Rational(scale))) } })
    }()

    /// Scale and currency in one word.
    private static let short: [String: (scale: Rational, base: String)] = [
        "trđ": (1_000_000, "VND"), "tr.đ": (1_000_000, "VND"), "tỷđ": (billion, "VND"), "tr.đồng": (1_000_000, "VND"),
        "trđồng": (1_000_000, "VND"), "trusd": (1_000_000, "USD"), "tr.usd": (1_000_000, "USD"),
    ]
}
