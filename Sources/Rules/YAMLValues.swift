// Single values of YAML files, each with what is said when it is something else.
import Diagnostics
import Exact

extension YAMLReader {
    // MARK: Texts

    package func text(_ node: YAMLNode, _ expected: Localized = Localized(vi: "một đoạn chữ", en: "a text")) -> String?
    {
        guard let text = node.scalar else {
            wrongType(node, expected)
            return nil
        }
        guard !text.allSatisfy(\.isWhitespace), !node.isNull else {
            report(
                "edition.empty", at: node.place, Localized(vi: "giá trị trống", en: "the value is empty"),
                expected: expected)
            return nil
        }
        return text
    }

    func text(_ key: String, _ fields: Fields) -> String? { required(key, fields).flatMap { text($0) } }

    func optionalText(_ key: String, _ fields: Fields) -> String? { fields.nodes[key].flatMap { text($0) } }

    /// `{vi: …, en: …}`: both, or it is an error.
    func localized(_ node: YAMLNode) -> Localized? {
        let fields = fields(node, known: Self.languages)
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
                "edition.unknown-value", at: node.place,
                Localized(vi: "không có lựa chọn “\(text.excerpt)”", en: "“\(text.excerpt)” is not a choice here"),
                expected: Localized(same: all.joined(separator: " | ")),
                mend: all.nearest(to: text).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
            return nil
        }
        return choice
    }

    /// An exact number: `12`, `-0.5`, or a quotient `1/3`.
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
                    "edition.number", at: node.place,
                    Localized(vi: "“\(text.excerpt)” có dấu phẩy", en: "“\(text.excerpt)” has a comma"),
                    expected: Localized(vi: "một số như 12.5 hoặc 1/3", en: "a number such as 12.5 or 1/3"),
                    mend: Localized(
                        vi: "dùng dấu chấm cho phần thập phân, không dùng dấu nhóm",
                        en: "use a point for decimals and no thousands mark"))
                return nil
            }
        }
        report(
            "edition.number", at: node.place,
            Localized(vi: "“\(text.excerpt)” không phải là số", en: "“\(text.excerpt)” is not a number"),
            expected: Localized(vi: "một số như 12.5 hoặc 1/3", en: "a number such as 12.5 or 1/3"))
        return nil
    }

    func number(_ key: String, _ fields: Fields) -> Rational? { required(key, fields).flatMap { number($0) } }

    func optionalNumber(_ key: String, _ fields: Fields) -> Rational? { fields.nodes[key].flatMap { number($0) } }

    /// A number of points, which a table states below zero for deductions only.
    func points(_ fields: Fields, of kind: Section.Kind? = nil) -> Rational? {
        guard let node = required("points", fields), let points = number(node) else { return nil }
        switch kind {
        case .deduction where points > 0:
            report(
                "edition.sign", at: node.place,
                Localized(vi: "điểm trừ mang dấu dương: \(points)", en: "a deduction with a positive sign: \(points)"),
                expected: Localized(vi: "số điểm từ 0 trở xuống", en: "points from 0 down"),
                mend: Localized(
                    vi: "viết \(-points), hoặc đưa vào nhóm kind: bonus",
                    en: "write \(-points), or move it to a section of kind: bonus"))
        case .bonus where points < 0:
            report(
                "edition.sign", at: node.place,
                Localized(vi: "điểm thưởng mang dấu âm: \(points)", en: "a bonus with a negative sign: \(points)"),
                expected: Localized(vi: "số điểm từ 0 trở lên", en: "points from 0 up"),
                mend: Localized(
                    vi: "đưa vào nhóm kind: deduction", en: "move it to a section of kind: deduction"))
        case nil where points < 0:
            invalid(points, node, Localized(vi: "số điểm từ 0 trở lên", en: "points from 0 up"))
        case .content where points < 0:
            report(
                "edition.sign", at: node.place,
                Localized(vi: "\(points) không hợp lệ ở đây", en: "\(points) is not valid here"),
                expected: Localized(vi: "số điểm từ 0 trở lên", en: "points from 0 up"),
                mend: Localized(
                    vi: "điểm trừ đặt trong nhóm kind: deduction",
                    en: "deductions stand in a section of kind: deduction"))
        default: return points
        }
        return nil
    }

    func invalid(_ number: Rational, _ node: YAMLNode, _ expected: Localized) {
        report(
            "edition.number", at: node.place,
            Localized(vi: "\(number) không hợp lệ ở đây", en: "\(number) is not valid here"), expected: expected)
    }

    /// `atLeast` and `atMost`.
    func bounds(_ fields: Fields) -> Bounds {
        let bounds = Bounds(least: optionalNumber("atLeast", fields), most: optionalNumber("atMost", fields))
        if let least = bounds.least, let most = bounds.most, least > most, let node = fields.nodes["atMost"] {
            invalid(most, node, Localized(vi: "không nhỏ hơn atLeast (\(least))", en: "not below atLeast (\(least))"))
        }
        return bounds
    }

    package func whole(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
        guard let number = number(node) else { return nil }
        guard let whole = number.integer, range.contains(whole) else {
            invalid(
                number, node,
                Localized(
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

    package func list(_ node: YAMLNode, _ expected: Localized = Localized(vi: "danh sách", en: "a list")) -> [YAMLNode]
    {
        guard case .sequence(let items) = node.content else {
            wrongType(node, expected)
            return []
        }
        return items
    }

    /// How many items a list has; 0 if it is none.
    func items(_ key: String, _ fields: Fields) -> Int {
        if case .sequence(let items) = fields.nodes[key]?.content { items.count } else { 0 }
    }

    package func optionalList(_ key: String, _ fields: Fields) -> [YAMLNode] {
        fields.nodes[key].map { list($0) } ?? []
    }

    func period(_ node: YAMLNode) -> Period? {
        guard let text = text(node) else { return nil }
        if let period = Period(text) { return period }
        report(
            "edition.period", at: node.place,
            Localized(vi: "“\(text.excerpt)” không phải là kỳ", en: "“\(text.excerpt)” is not a period"),
            expected: Localized(same: "2024, 2024-H1, 2024-H2, 2024-Q1 … 2024-Q4"))
        return nil
    }

    func day(_ node: YAMLNode) -> Day? {
        guard let text = text(node) else { return nil }
        if let day = Day(text) { return day }
        report(
            "edition.date", at: node.place,
            Localized(vi: "“\(text.excerpt)” không phải là ngày", en: "“\(text.excerpt)” is not a date"),
            expected: Localized(same: "2025-06-30"))
        return nil
    }

    /// An identifier that commands, files and formulas can use.
    func identifier(_ node: YAMLNode, _ rule: IdentifierRule) -> String? {
        guard let text = text(node) else { return nil }
        guard rule.allows(text) else {
            report(
                "edition.identifier", at: node.place,
                Localized(
                    vi: "“\(text.excerpt)” không dùng làm tên được", en: "“\(text.excerpt)” cannot be a name here"),
                expected: rule.expected)
            return nil
        }
        return text
    }
}

extension YAMLNode {
    /// `~` and `null` without quotes: YAML's ways to write nothing.
    fileprivate var isNull: Bool {
        switch content {
        case .scalar("~", .plain), .scalar("null", .plain), .scalar("Null", .plain), .scalar("NULL", .plain): true
        default: false
        }
    }
}

extension String {
    /// The text as messages quote it: a value can be as long as its file.
    var excerpt: String {
        let start = prefix(81)
        return start.count > 80 ? start.prefix(80) + "…" : self
    }
}
