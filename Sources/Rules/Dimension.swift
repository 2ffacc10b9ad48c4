// What a number of a formula counts or measures: the units that it is a product of, as far as the indicators tell.
import Diagnostics

/// The unit of a number: a product of powers of named units. Without any it is a plain number, such as a share.
struct Dimension: Hashable, Sendable {
    /// Exponents of what is measured: money, areas, people. Only these can fail to fit.
    var bases: [String: Int] = [:]
    /// Exponents of what is merely counted, such as cases: one point for each of them is a reasonable rule.
    var counted: [String: Int] = [:]
    /// Exponent of the points of the criterion.
    var points = 0

    static let plain = Dimension()

    /// Whether it is points: they are set against anything by intention.
    var isPoints: Bool { bases.isEmpty && points != 0 }

    func fits(_ other: Dimension) -> Bool { bases == other.bases }

    /// The product with a power of another; nil where it grows beyond all sense.
    func times(_ other: Dimension, power: Int = 1) -> Dimension? {
        func product(_ left: [String: Int], _ right: [String: Int]) -> [String: Int] {
            left.merging(right.mapValues { $0 * power }, uniquingKeysWith: +).filter { $0.value != 0 }
        }
        let result = Dimension(
            bases: product(bases, other.bases), counted: product(counted, other.counted),
            points: points + other.points * power)
        let exponents = [result.points] + result.bases.values + result.counted.values
        return exponents.count <= 9 && exponents.allSatisfy { (-12...12).contains($0) } ? result : nil
    }
}

/// The units of an edition under one name each, however its indicators write them.
struct UnitBook {
    /// How the edition writes a unit that is not known here.
    private var written: [String: String] = [:]
    private var counted: Set<String> = []

    init(_ indicators: [Indicator]) {
        var measured: Set<String> = []
        for indicator in indicators {
            guard case .named(let text) = indicator.unit else { continue }
            let name = Self.name(text)
            if written[name] == nil { written[name] = text }
            if indicator.nature == .count, !Self.isMeasure(name) {
                counted.insert(name)
            } else {
                measured.insert(name)
            }
        }
        counted.subtract(measured)
    }

    /// The dimension of an indicator's figures; nil where its unit says nothing, such as points or a coefficient.
    func dimension(of unit: Indicator.Unit) -> Dimension? {
        switch unit {
        case .percent, .yesNo: return .plain
        case .named(let text):
            let name = Self.name(text)
            if Self.meaningless.contains(name) { return nil }
            return counted.contains(name) ? Dimension(counted: [name: 1]) : Dimension(bases: [name: 1])
        }
    }

    private static let meaningless: Set<String> = [
        "point", "điểm", "score", "coefficient", "hệ số", "index", "chỉ số", "rank", "hạng", "level", "mức", "cấp",
        "ratio", "tỷ lệ", "tỉ lệ", "times", "lần", "number", "số", "1",
    ]

    /// Names of the same unit, in small letters.
    private static let same = [
        "triệu usd": "million USD", "usd million": "million USD", "million usd": "million USD",
        "triệu đô la mỹ": "million USD", "tỷ đồng": "bn VND", "tỉ đồng": "bn VND", "tỷ vnd": "bn VND",
        "tỷ vnđ": "bn VND", "bn vnd": "bn VND", "billion vnd": "bn VND", "vnd bn": "bn VND",
        "triệu đồng": "million VND", "triệu vnd": "million VND", "million vnd": "million VND", "người": "person",
        "people": "person", "lao động": "person", "worker": "person", "trường hợp": "case", "vụ": "case",
        "vụ việc": "case", "lượt": "case", "dự án": "project", "khu": "zone", "hồ sơ": "dossier",
        "văn bản": "document", "báo cáo": "report", "ngày": "day", "hecta": "ha", "hectare": "ha", "m²": "m2",
    ]

    /// The one name of a unit, in small letters where it is not known.
    static func name(_ text: String) -> String {
        var name = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let known = same[name] { return known }
        if name.utf8.count > 3, name.hasSuffix("s"), !name.hasSuffix("ss") { name.removeLast() }
        return same[name] ?? name
    }

    /// Whether a unit measures, so that nobody gives a point for each.
    private static func isMeasure(_ name: String) -> Bool {
        ["USD", "VND", "usd", "vnd", "đồng", "eur", "km", "kwh", "tấn", "ton"].contains { name.contains($0) }
            || ["ha", "m2", "m3", "kg", "m", "percent"].contains(name)
    }

    // MARK: Titles

    /// As officers know it: `triệu USD/người`.
    func title(_ dimension: Dimension) -> Localized {
        let all = dimension.bases.merging(dimension.counted, uniquingKeysWith: +).sorted { $0.key < $1.key }
        let above = all.filter { $0.value > 0 }
        let below = all.filter { $0.value < 0 }
        if all.isEmpty {
            return Localized(vi: "số thuần (%, tỷ lệ)", en: "a plain number (a share or %)")
        }
        let over = above.isEmpty ? Localized(same: "1") : product(above, isOne: false)
        return below.isEmpty ? over : over + Localized(same: "/") + product(below, isOne: true)
    }

    private func product(_ factors: [(key: String, value: Int)], isOne: Bool) -> Localized {
        let parts = factors.map { factor in
            let power = factor.value.magnitude
            return Indicator.Unit.title(known(factor.key), isOne: isOne || factors.count > 1 || power > 1)
                + Localized(same: power > 1 ? "^\(power)" : "")
        }
        return parts.dropFirst().reduce(parts[0]) { $0 + Localized(same: "·") + $1 }
    }

    private func known(_ name: String) -> String { Self.same.values.contains(name) ? name : written[name] ?? name }
}
