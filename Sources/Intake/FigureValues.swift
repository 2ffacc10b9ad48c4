// Whether a value is one that its indicator may take: kind, decimals, range.
import Diagnostics
import Exact
import FEEL
import Rules

extension SubmissionGatherer {
    /// What a figure says, or nil with findings.
    mutating func figure(_ entered: EnteredValue, _ indicator: Indicator, _ attribute: Attribute) -> EnteredFigure? {
        if indicator.isYesNo { return yesNo(entered, indicator).map { EnteredFigure(value: $0) } }
        let limit = Self.decimals(indicator, attribute)
        let unit = attribute.isPercent ? Indicator.Unit.percent : indicator.unit
        let read: ReadFigure
        switch entered {
        case .text(let written):
            guard
                let found = FigureText(
                    text: written.text, place: written.place, unit: unit, attribute: attribute, decimals: limit,
                    convention: numbers, rates: edition.rates, absence: absence
                ).read(&findings)
            else { return nil }
            read = found
            if numbers == .plain, isAmbiguous(written, limit) { return nil }
        case .plain(let written):
            guard
                let number = PlainNumber(text: written.text, place: written.place, unit: unit, absence: absence).read(
                    &findings)
            else { return nil }
            if isAmbiguous(written, limit) { return nil }
            read = ReadFigure(number: number)
        case .number(let number, let raw, let isPercent, let place):
            guard let found = cell(number, raw, isPercent, unit, limit, place) else { return nil }
            read = found
        case .flag:
            findings.add(
                "figure.not-a-number", at: entered.place,
                Localized(
                    vi: "chỉ tiêu “\(indicator.id)” cần một số, không phải có/không",
                    en: "the indicator “\(indicator.id)” takes a number, not yes or no"))
            return nil
        }
        let shown = WrittenText(text: entered.text ?? read.number.description, place: entered.place)
        guard !isTooLarge(read.number, shown) else { return nil }
        let isFine = hasFewDecimals(read, shown, indicator, attribute)
        guard inRange(read.number, shown, indicator, attribute), isFine else { return nil }
        if unit == .percent { warnOfFraction(entered, read.number, indicator, attribute) }
        return EnteredFigure(value: .number(read.number), isEstimate: read.isEstimate, written: read.written)
    }

    /// The most decimals of a figure: a published percentage is taken as it was published, within reason.
    private static func decimals(_ indicator: Indicator, _ attribute: Attribute) -> Int {
        attribute.isPercent ? 4 : indicator.decimals
    }

    /// A number of a workbook's cell in the unit of its figure, or nil with a finding.
    private mutating func cell(
        _ number: Rational, _ raw: String, _ isPercent: Bool, _ unit: Indicator.Unit, _ limit: Int, _ place: Place
    ) -> ReadFigure? {
        if isPercent, unit != .percent {
            let percent = (number * 100).description
            findings.add(
                "figure.percent-sign", at: place,
                Localized(
                    vi: "ô hiện \(percent)%, mà số liệu này tính bằng \(unit.title.vi)",
                    en: "the cell shows \(percent)%, but this figure is in \(unit.title.en)"),
                mend: Localized(
                    vi: "đổi định dạng ô thành số rồi ghi lại giá trị, tính bằng \(unit.title.vi)",
                    en: "format the cell as a number and enter the value in \(unit.title.en)"))
            return nil
        }
        if !isPercent, isAmbiguous(WrittenText(text: number.description, place: place), limit) { return nil }
        let value = isPercent ? number * 100 : number
        return ReadFigure(number: value, written: raw == value.description ? nil : raw)
    }

    /// No figure of a board has 31 digits; a cell that was broken has.
    private mutating func isTooLarge(_ number: Rational, _ written: WrittenText) -> Bool {
        let most = 30
        guard let limit = try? Rational(decimal: "1" + String(repeating: "0", count: most)),
            number >= limit || -number >= limit
        else { return false }
        findings.add(
            "figure.too-large", at: written.place,
            Localized(
                vi: "\(quoted(written.text)) có hơn \(most) chữ số trước dấu thập phân",
                en: "\(quoted(written.text)) has more than \(most) digits before the decimal mark"),
            mend: Localized(vi: "ghi lại số đúng của chỉ tiêu", en: "put the right number of the figure"))
        return true
    }

    /// 0.98 where percentages are asked for: 98 % to those who think in fractions. Stored files were asked already.
    private mutating func warnOfFraction(
        _ entered: EnteredValue, _ number: Rational, _ indicator: Indicator, _ attribute: Attribute
    ) {
        guard numbers != .plain, number != 0, number <= 1, number >= -1,
            indicator.allows(number * 100, for: attribute)
        else { return }
        switch entered {
        case .number(_, _, true, _), .flag: return
        case .number: break
        case .text(let written), .plain(let written):
            guard FigureWords(written.text).unit.isEmpty, !written.text.contains("%") else { return }
        }
        let (small, large) = (number.description, (number * 100).description)
        findings.add(
            "figure.percent-fraction", .warning, at: entered.place,
            Localized(
                vi:
                    "“\(indicator.id).\(attribute.rawValue)” tính bằng %: \(FormLimits.comma(small)) được đọc là \(FormLimits.comma(small)) %, hay là \(FormLimits.comma(large)) %?",
                en:
                    "“\(indicator.id).\(attribute.rawValue)” is in %: \(small) is read as \(small) %, or is it \(large) %?"
            ),
            mend: Localized(
                vi:
                    "nếu là \(FormLimits.comma(large)) % thì ghi \(FormLimits.comma(large)); nếu đúng là \(FormLimits.comma(small)) % thì ghi cả dấu %",
                en: "if it is \(large) % write \(large); if it is \(small) % write the percent sign too"))
    }

    private mutating func yesNo(_ entered: EnteredValue, _ indicator: Indicator) -> Quantity? {
        switch entered {
        case .flag(let flag, _): return .yesNo(flag)
        case .number(_, let raw, _, let place):
            return yesNo(.text(WrittenText(text: raw, place: place)), indicator)
        case .text(let written), .plain(let written):
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

    /// Whether a plain number may have been meant in groups: `1.000` is one to some and a thousand to others; only an
    /// indicator with three decimals settles it.
    private mutating func isAmbiguous(_ written: WrittenText, _ limit: Int) -> Bool {
        let pieces = written.text.split(separator: ".")
        guard limit < 3, pieces.count == 2, pieces[1].count == 3, pieces[0].count(where: { $0 != "-" }) <= 3,
            let number = try? Rational(decimal: written.text)
        else { return false }
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
        return true
    }

    private mutating func hasFewDecimals(
        _ read: ReadFigure, _ written: WrittenText, _ indicator: Indicator, _ attribute: Attribute
    ) -> Bool {
        let limit = Self.decimals(indicator, attribute)
        let number = read.number
        guard number.rounded(places: limit, .down) != number else { return true }
        let text = number.decimalText ?? ""
        let found = text.split(separator: ".").last?.count ?? 0
        let rounded =
            limit == 0
            ? Localized(vi: "số nguyên", en: "a whole number")
            : Localized(vi: "\(limit) chữ số thập phân", en: "\(limit) decimal\(limit == 1 ? "" : "s")")
        // Where a unit was converted, the decimals are not those that one sees.
        let same = (try? Rational(decimal: written.text)) == number
        let name = same ? quoted(written.text) : "\(quoted(written.text)) = \(text)"
        findings.add(
            "figure.decimals", at: written.place,
            Localized(
                vi:
                    "\(name) có \(found) chữ số thập phân; “\(indicator.id).\(attribute.rawValue)” nhận nhiều nhất \(limit)",
                en:
                    "\(name) has \(found) decimal\(found == 1 ? "" : "s"); “\(indicator.id).\(attribute.rawValue)” takes at most \(limit)"
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

    /// A number of points, or nil with findings.
    mutating func points(_ entered: EnteredValue) -> ReadFigure? {
        switch entered {
        case .text(let written):
            return FigureText(text: written.text, place: written.place, convention: numbers, absence: absence.ofPoints)
                .read(
                    &findings)
        case .plain(let written):
            return PlainNumber(text: written.text, place: written.place, absence: absence.ofPoints).read(&findings).map
            {
                ReadFigure(number: $0)
            }
        case .number(let number, let raw, let isPercent, let place):
            return cell(number, raw, isPercent, .named("point"), 3, place)
        case .flag:
            findings.add(
                "figure.not-a-number", at: entered.place,
                Localized(vi: "điểm phải là số", en: "points are a number"))
            return nil
        }
    }

    /// The points a board gives itself for a criterion, or nil with findings.
    mutating func selfScore(_ entered: EnteredValue, _ criterion: Criterion) -> EnteredFigure? {
        if case .flag = entered {
            findings.add(
                "figure.not-a-number", at: entered.place,
                Localized(vi: "điểm tự chấm phải là số", en: "a self-score is a number"))
            return nil
        }
        guard let read = points(entered) else { return nil }
        let number = read.number
        let written = WrittenText(text: entered.text ?? number.description, place: entered.place)
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
        if let judged = criterion.judged, !judged.allows(number) {
            findings.add(
                "submission.self-score-step", at: written.place,
                Localized(
                    vi: "điểm tự chấm \(quoted(written.text)) không đúng bước điểm của tiêu chí “\(criterion.id)”",
                    en: "the self-score \(quoted(written.text)) is off the steps of the criterion “\(criterion.id)”"),
                expected: Localized(
                    vi: "từ \(judged.from) đến \(judged.to), mỗi bước \(judged.step)",
                    en: "from \(judged.from) to \(judged.to) in steps of \(judged.step)"))
            return nil
        }
        return EnteredFigure(value: .number(number), isEstimate: read.isEstimate, written: read.written)
    }
}

/// What an entered value says of a figure.
struct EnteredFigure {
    var value: Quantity
    var isEstimate = false
    /// As written, where that is not simply the value.
    var written: String?
}
