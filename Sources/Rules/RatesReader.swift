// `rates:` of an edition: what a currency is worth, stated with its day and source.
import Diagnostics
import Exact

extension EditionReader {
    /// `{from: USD, to: VND, rate: 24250, date: 2024-06-28, source: {document: …}}`
    func rate(_ node: YAMLNode) -> ExchangeRate? {
        let fields = yaml.fields(node, known: ["from", "to", "rate", "date", "source"])
        let from = yaml.required("from", fields).flatMap { currency($0) }
        let to = yaml.required("to", fields).flatMap { currency($0) }
        let rate = yaml.required("rate", fields).flatMap { positive($0) }
        let date = yaml.required("date", fields).flatMap { yaml.day($0) }
        let source = yaml.required("source", fields).flatMap { yaml.source($0) }
        guard let from, let to, let rate, let date, let source else { return nil }
        guard from != to else {
            yaml.report(
                "edition.rate", at: fields.nodes["to"]?.place ?? node.place,
                Localized(vi: "tỷ giá từ \(from) sang chính nó", en: "a rate of \(from) to itself"),
                expected: Localized(vi: "hai đồng tiền khác nhau", en: "two different currencies"))
            return nil
        }
        return ExchangeRate(from: from, to: to, rate: rate, date: date, source: source, place: node.place)
    }

    /// A pair may stand once, in one direction: two rates would leave open which of them converts a figure.
    func checkPairs(of rates: [ExchangeRate?]) {
        var first: [Set<String>: ExchangeRate] = [:]
        for case let rate? in rates {
            let pair: Set<String> = [rate.from, rate.to]
            guard let earlier = first[pair] else {
                first[pair] = rate
                continue
            }
            yaml.report(
                "edition.rate", at: rate.place,
                Localized(
                    vi: "tỷ giá \(rate.from)–\(rate.to) đã có ở dòng \(earlier.place.line)",
                    en: "the rate of \(rate.from) and \(rate.to) already stands on line \(earlier.place.line)"),
                expected: Localized(
                    vi: "mỗi cặp đồng tiền một tỷ giá, theo một chiều",
                    en: "one rate for a pair of currencies, in one direction"))
        }
    }

    /// A rate of a day after the last period: there was no such rate when figures were converted.
    func checkDates(of rates: [ExchangeRate?], until end: Day) {
        for case let rate? in rates where rate.date > end {
            yaml.report(
                "edition.rate", .warning, at: rate.place,
                Localized(
                    vi: "tỷ giá \(rate.from)–\(rate.to) ngày \(rate.date), sau ngày cuối của kỳ cuối cùng (\(end))",
                    en:
                        "the rate of \(rate.from) and \(rate.to) is of \(rate.date), after the last period ends (\(end))"
                ),
                mend: Localized(vi: "kiểm tra năm của ngày", en: "check the year of the date"))
        }
    }

    private func currency(_ node: YAMLNode) -> String? {
        let known = UnitConversion.currencies
        guard let text = yaml.text(node) else { return nil }
        if known.contains(text) { return text }
        yaml.report(
            "edition.unknown-value", at: node.place,
            Localized(vi: "không có đồng tiền “\(text.excerpt)”", en: "“\(text.excerpt)” is not a currency here"),
            expected: Localized(same: known.joined(separator: " | ")),
            mend: known.nearest(to: text.uppercased()).map {
                Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
            })
        return nil
    }

    /// `25.000`: in Vietnam twenty-five thousand, in this file twenty-five. Nothing is grouped behind a leading 0.
    private static func isAmbiguous(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && (1...3).contains(parts[0].count) && !parts[0].hasPrefix("0") && parts[1].count == 3
    }

    private func positive(_ node: YAMLNode) -> Rational? {
        guard let number = yaml.number(node) else { return nil }
        if let text = node.scalar, Self.isAmbiguous(text) {
            yaml.report(
                "edition.number", at: node.place,
                Localized(
                    vi: "tỷ giá “\(text.excerpt)”: không rõ dấu chấm là dấu thập phân hay dấu nhóm hàng nghìn",
                    en: "the rate “\(text.excerpt)”: the point may be a decimal one or one between thousands"),
                mend: Localized(
                    vi: "viết \(text.filter { $0 != "." }) nếu là hàng nghìn, \(text)0 nếu là phần thập phân",
                    en: "write \(text.filter { $0 != "." }) for thousands, \(text)0 for decimals"))
            return nil
        }
        if number > 0 { return number }
        yaml.invalid(
            number, node,
            Localized(
                vi: "số tiền của đồng “to” đổi một đồng “from”, lớn hơn 0",
                en: "how much of “to” one “from” is, above 0"))
        return nil
    }
}
