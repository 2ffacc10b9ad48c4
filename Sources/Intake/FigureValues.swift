// Whether a value is one that its indicator may take: kind, decimals, range.
import Diagnostics
import Exact
import FEEL
import Rules

extension SubmissionGatherer {
    /// The value of a figure, or nil with findings.
    mutating func figure(_ entered: EnteredValue, _ indicator: Indicator, _ attribute: Attribute) -> Quantity? {
        if indicator.isYesNo { return yesNo(entered, indicator) }
        if case .number(let number, _, let isPercent, _) = entered {
            return .number(isPercent ? number * 100 : number)
        }
        guard case .text(let written) = entered else {
            findings.add(
                "figure.not-a-number", at: entered.place,
                Localized(
                    vi: "chỉ tiêu “\(indicator.id)” cần một số, không phải có/không",
                    en: "the indicator “\(indicator.id)” takes a number, not yes or no"))
            return nil
        }
        let unit = attribute.isPercent ? Indicator.Unit.percent : indicator.unit
        guard
            let number = NumberText(text: written.text, place: written.place, unit: unit, isWide: isWide).read(
                &findings)
        else {
            return nil
        }
        let isFine = hasFewDecimals(number, written, indicator, attribute)
        return inRange(number, written, indicator, attribute) && isFine ? .number(number) : nil
    }

    private mutating func yesNo(_ entered: EnteredValue, _ indicator: Indicator) -> Quantity? {
        switch entered {
        case .flag(let flag, _): return .yesNo(flag)
        case .number: return nil
        case .text(let written):
            switch written.text.folded {
            case "yes", "true", "có": return .yesNo(true)
            case "no", "false", "không": return .yesNo(false)
            default:
                findings.add(
                    "figure.yes-no", at: written.place,
                    written.text.isEmpty
                        ? Localized(vi: "ô giá trị trống", en: "the value is empty")
                        : Localized(
                            vi:
                                "\(quoted(written.text)) không phải là có hoặc không, mà “\(indicator.id)” là chỉ tiêu có/không",
                            en:
                                "\(quoted(written.text)) is neither yes nor no, and “\(indicator.id)” is a yes/no indicator"
                        ),
                    expected: Localized(vi: "yes | no | có | không", en: "yes | no"),
                    mend: findings.didYouMean(written.text, among: ["yes", "no"]))
                return nil
            }
        }
    }

    private mutating func hasFewDecimals(
        _ number: Rational, _ written: WrittenText, _ indicator: Indicator, _ attribute: Attribute
    ) -> Bool {
        // A published percentage is taken as it was published, within reason.
        let limit = attribute.isPercent ? 4 : indicator.decimals
        let pieces = written.text.split(separator: ".")
        // `1.000` is one to some and a thousand to others; only an indicator with three decimals settles it.
        if limit < 3, pieces.count == 2, pieces[1].count == 3, pieces[0].count(where: { $0 != "-" }) <= 3 {
            let joined = pieces.joined()
            findings.add(
                "figure.ambiguous", at: written.place,
                Localized(
                    vi: "\(quoted(written.text)) đọc được hai cách: \(number) hoặc \(joined)",
                    en: "\(quoted(written.text)) can be read in two ways: \(number) or \(joined)"),
                expected: Localized(
                    vi: "dấu chấm cho phần thập phân, không dùng dấu nhóm; nhiều nhất \(limit) chữ số thập phân",
                    en: "a point for the decimals, no thousands mark; at most \(limit) decimal\(limit == 1 ? "" : "s")"),
                mend: Localized(
                    vi: "viết \(joined), hoặc viết số thập phân không có ba chữ số sau dấu chấm",
                    en: "write \(joined), or the decimal without three digits after the point"))
            return false
        }
        guard number.rounded(places: limit, .down) != number else { return true }
        var decimals = pieces.last ?? ""
        while decimals.last == "0" { decimals.removeLast() }
        let found = decimals.count
        let rounded =
            limit == 0
            ? Localized(vi: "số nguyên", en: "a whole number")
            : Localized(vi: "\(limit) chữ số thập phân", en: "\(limit) decimal\(limit == 1 ? "" : "s")")
        findings.add(
            "figure.decimals", at: written.place,
            Localized(
                vi:
                    "\(quoted(written.text)) có \(found) chữ số thập phân; “\(indicator.id).\(attribute.rawValue)” nhận nhiều nhất \(limit)",
                en:
                    "\(quoted(written.text)) has \(found) decimal\(found == 1 ? "" : "s"); “\(indicator.id).\(attribute.rawValue)” takes at most \(limit)"
            ),
            mend: Localized(
                vi: "ghi đúng như tài liệu, làm tròn đến \(rounded.vi)",
                en: "write what the document says, rounded to \(rounded.en)"))
        return false
    }

    private mutating func inRange(
        _ number: Rational, _ written: WrittenText, _ indicator: Indicator, _ attribute: Attribute
    ) -> Bool {
        let text: String
        switch attribute {
        case .reportedGrowthPercent: return true
        case .reportedPlanPercent:
            guard number < 0 else { return true }
            text = ">= 0"
        default:
            guard let range = indicator.ranges[attribute], !range.allows(number) else { return true }
            text = range.text
        }
        findings.add(
            "figure.range", at: written.place,
            Localized(
                vi: "\(quoted(written.text)) nằm ngoài các giá trị được phép của “\(indicator.id)”",
                en: "\(quoted(written.text)) is outside the values that “\(indicator.id)” may take"),
            expected: Localized(same: text))
        return false
    }

    /// The points a board gives itself for a criterion, or nil with findings.
    mutating func selfScore(_ entered: EnteredValue, _ criterion: Criterion) -> Quantity? {
        if case .number(let number, _, let isPercent, _) = entered {
            return .number(isPercent ? number * 100 : number)
        }
        guard case .text(let written) = entered else {
            findings.add(
                "figure.not-a-number", at: entered.place,
                Localized(vi: "điểm tự chấm phải là số", en: "a self-score is a number"))
            return nil
        }
        guard let number = NumberText(text: written.text, place: written.place, isWide: isWide).read(&findings) else {
            return nil
        }
        let least = criterion.bounds.least ?? 0
        let bounds = Bounds(least: least, most: criterion.bounds.most)
        guard bounds.contains(number) else {
            let most = criterion.bounds.most
            findings.add(
                "submission.self-score", at: written.place,
                Localized(
                    vi: "điểm tự chấm \(quoted(written.text)) nằm ngoài khung của tiêu chí “\(criterion.id)”",
                    en:
                        "the self-score \(quoted(written.text)) lies outside what the criterion “\(criterion.id)” can yield"
                ),
                expected: Localized(
                    vi: most.map { "từ \(least) đến \($0)" } ?? "từ \(least)",
                    en: most.map { "from \(least) to \($0)" } ?? "from \(least)"))
            return nil
        }
        return .number(number)
    }
}
