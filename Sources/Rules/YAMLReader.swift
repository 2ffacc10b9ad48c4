// Strict reading of YAML: every key is known, every value has its type, every mistake is found in one run.
import Diagnostics
import Exact

/// Reads values out of a YAML file and gathers what is wrong with them.
final class YAMLReader {
    let file: YAMLFile
    var diagnostics: [Diagnostic]

    init(_ file: YAMLFile) {
        self.file = file
        diagnostics = file.diagnostics
    }

    func report(
        _ code: String, _ severity: Severity = .error, at place: Place, _ message: Localized,
        expected: Localized? = nil, mend: Localized? = nil
    ) {
        diagnostics.append(Diagnostic(severity, code, at: place, message, expected: expected, mend: mend))
    }

    // MARK: Mappings

    /// The fields of a mapping whose keys must all be known.
    func fields(_ node: YAMLNode, known: [String]) -> Fields {
        var fields = Fields(place: node.place)
        guard case .mapping(let pairs) = node.content else {
            wrongType(node, Localized(vi: "nhóm khoá: \(known.joined(separator: ", "))", en: "a mapping with \(known.joined(separator: ", "))"))
            fields.isBroken = true
            return fields
        }
        for (key, value) in pairs {
            guard let name = key.scalar else { continue }
            guard known.contains(name) else {
                unknownKey(name, key.place, known: known)
                continue
            }
            fields.nodes[name] = value
            fields.keys[name] = key.place
        }
        return fields
    }

    func unknownKey(_ name: String, _ place: Place, known: [String]) {
        report(
            "edition.unknown-key", at: place, Localized(vi: "khoá “\(name)” không có ở đây", en: "there is no key “\(name)” here"),
            expected: Localized(same: known.joined(separator: ", ")),
            mend: known.nearest(to: name).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
    }

    func wrongType(_ node: YAMLNode, _ expected: Localized) {
        report(
            "edition.wrong-type", at: node.place,
            Localized(vi: "gặp \(node.kind.vi)", en: "found \(node.kind.en)"), expected: expected)
    }

    func missing(_ key: String, in fields: Fields) {
        guard !fields.isBroken else { return }
        report(
            "edition.missing-key", at: fields.place, Localized(vi: "thiếu khoá “\(key)”", en: "the key “\(key)” is missing"))
    }

    /// A required field; nil after it was reported missing.
    func required(_ key: String, _ fields: Fields) -> YAMLNode? {
        guard let node = fields.nodes[key] else {
            missing(key, in: fields)
            return nil
        }
        return node
    }

    // MARK: Values

    func text(_ node: YAMLNode, _ expected: Localized = Localized(vi: "một đoạn chữ", en: "a text")) -> String? {
        guard let text = node.scalar else {
            wrongType(node, expected)
            return nil
        }
        guard !text.isEmpty else {
            report("edition.empty", at: node.place, Localized(vi: "giá trị trống", en: "the value is empty"), expected: expected)
            return nil
        }
        return text
    }

    func text(_ key: String, _ fields: Fields) -> String? { required(key, fields).flatMap { text($0) } }

    func optionalText(_ key: String, _ fields: Fields) -> String? { fields.nodes[key].flatMap { text($0) } }

    /// `{vi: …, en: …}`: both, or it is an error.
    func localized(_ node: YAMLNode) -> Localized? {
        let fields = fields(node, known: ["vi", "en"])
        let vi = text("vi", fields)
        let en = text("en", fields)
        guard let vi, let en else { return nil }
        return Localized(vi: vi, en: en)
    }

    func localized(_ key: String, _ fields: Fields) -> Localized? { required(key, fields).flatMap { localized($0) } }

    func source(_ node: YAMLNode) -> Source? {
        let fields = fields(node, known: ["document", "article", "words"])
        guard let document = text("document", fields) else { return nil }
        return Source(
            document: document, article: optionalText("article", fields), words: optionalText("words", fields))
    }

    func optionalSource(_ fields: Fields) -> Source? { fields.nodes["source"].flatMap { source($0) } }

    func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: YAMLNode, _: Choice.Type = Choice.self
    ) -> Choice? where Choice.RawValue == String {
        let all = Choice.allCases.map(\.rawValue)
        guard let text = text(node, Localized(same: all.joined(separator: " | "))) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            report(
                "edition.unknown-value", at: node.place, Localized(vi: "không có lựa chọn “\(text)”", en: "“\(text)” is not a choice here"),
                expected: Localized(same: all.joined(separator: " | ")),
                mend: all.nearest(to: text).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
            return nil
        }
        return choice
    }

    /// An exact number: `12`, `-0.5`, or a quotient `1/3`. A trailing `%` divides by 100 where `percent` allows it.
    func number(_ node: YAMLNode) -> Rational? {
        guard let text = text(node, Localized(vi: "một số", en: "a number")) else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        do {
            if parts.count == 2 {
                let numerator = try Rational(decimal: parts[0])
                let denominator = try Rational(decimal: parts[1])
                if let quotient = numerator.divided(by: denominator) { return quotient }
            } else {
                return try Rational(decimal: text)
            }
        } catch {
            if case .comma = error {
                report(
                    "edition.number", at: node.place, Localized(vi: "“\(text)” có dấu phẩy", en: "“\(text)” has a comma"),
                    expected: Localized(vi: "một số như 12.5 hoặc 1/3", en: "a number such as 12.5 or 1/3"),
                    mend: Localized(vi: "dùng dấu chấm cho phần thập phân, không dùng dấu nhóm", en: "use a point for decimals and no thousands mark"))
                return nil
            }
        }
        report(
            "edition.number", at: node.place, Localized(vi: "“\(text)” không phải là số", en: "“\(text)” is not a number"),
            expected: Localized(vi: "một số như 12.5 hoặc 1/3", en: "a number such as 12.5 or 1/3"))
        return nil
    }

    func number(_ key: String, _ fields: Fields) -> Rational? { required(key, fields).flatMap { number($0) } }

    func optionalNumber(_ key: String, _ fields: Fields) -> Rational? { fields.nodes[key].flatMap { number($0) } }

    func whole(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
        guard let number = number(node) else { return nil }
        guard let whole = number.integer, range.contains(whole) else {
            report(
                "edition.number", at: node.place, Localized(vi: "\(number) không hợp lệ ở đây", en: "\(number) is not valid here"),
                expected: Localized(
                    vi: "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
                    en: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
            return nil
        }
        return whole
    }

    func flag(_ node: YAMLNode) -> Bool? {
        switch node.scalar {
        case "true": return true
        case "false": return false
        default:
            wrongType(node, Localized(same: "true | false"))
            return nil
        }
    }

    func list(_ node: YAMLNode, _ expected: Localized = Localized(vi: "danh sách", en: "a list")) -> [YAMLNode] {
        guard case .sequence(let items) = node.content else {
            wrongType(node, expected)
            return []
        }
        return items
    }

    func optionalList(_ key: String, _ fields: Fields) -> [YAMLNode] { fields.nodes[key].map { list($0) } ?? [] }

    func period(_ node: YAMLNode) -> Period? {
        guard let text = text(node) else { return nil }
        if let period = Period(text) { return period }
        report(
            "edition.period", at: node.place, Localized(vi: "“\(text)” không phải là kỳ", en: "“\(text)” is not a period"),
            expected: Localized(same: "2024, 2024-H1, 2024-H2, 2024-Q1 … 2024-Q4"))
        return nil
    }

    func day(_ node: YAMLNode) -> Day? {
        guard let text = text(node) else { return nil }
        if let day = Day(text) { return day }
        report(
            "edition.date", at: node.place, Localized(vi: "“\(text)” không phải là ngày", en: "“\(text)” is not a date"),
            expected: Localized(same: "2025-06-30"))
        return nil
    }

    /// An identifier that commands, files and formulas can use.
    func identifier(_ node: YAMLNode, _ rule: IdentifierRule) -> String? {
        guard let text = text(node) else { return nil }
        guard rule.allows(text) else {
            report(
                "edition.identifier", at: node.place, Localized(vi: "“\(text)” không dùng làm tên được", en: "“\(text)” cannot be a name here"),
                expected: rule.expected)
            return nil
        }
        return text
    }
}

/// A mapping being read.
struct Fields {
    var nodes: [String: YAMLNode] = [:]
    var keys: [String: Place] = [:]
    var place: Place
    /// Whether it was no mapping at all: what is missing in it is not worth reporting.
    var isBroken = false
}

enum IdentifierRule {
    /// A folder, file or board name: `red-river-delta`.
    case slug
    /// A name in formulas: `revenue_fdi`.
    case formulaName
    /// A number in the table: `A.1`, `II.3`, `a)1`.
    case tableNumber

    func allows(_ text: String) -> Bool {
        guard text.utf8.count <= 64, let first = text.utf8.first else { return false }
        func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
        func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
        switch self {
        case .slug:
            return (isLetter(first) || isDigit(first)) && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 45 || $0 == 95 }
        case .formulaName:
            return (isLetter(first) || first == 95) && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 95 }
        case .tableNumber:
            return text.unicodeScalars.allSatisfy { $0.value > 32 && $0 != "," && $0 != "\"" }
        }
    }

    var expected: Localized {
        switch self {
        case .slug: Localized(vi: "chữ không dấu, chữ số, - và _", en: "letters without marks, digits, - and _")
        case .formulaName: Localized(vi: "chữ không dấu, chữ số và _, không bắt đầu bằng chữ số", en: "letters without marks, digits and _, not starting with a digit")
        case .tableNumber: Localized(vi: "số thứ tự không có dấu cách, dấu phẩy", en: "a number of the table without spaces or commas")
        }
    }
}
