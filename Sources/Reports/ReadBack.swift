// A figure said back in words, as a person would: “1 503 triệu USD, tăng 2.1% so với cùng kỳ, bằng 100.2% kế hoạch”.
import Diagnostics
import Exact
import Rules

/// What a board reports of one indicator.
struct ReadBack {
    let indicator: Indicator
    let submission: Submission

    func figure(_ attribute: Attribute) -> Figure? { submission.figures[FigureKey(indicator.id, attribute)] }

    private func number(_ attribute: Attribute) -> Rational? {
        guard case .number(let number) = figure(attribute)?.value else { return nil }
        return number
    }

    /// The figure of an attribute with its unit; empty where it is not reported.
    func shown(_ attribute: Attribute) -> Localized {
        guard figure(attribute)?.isEstimate == true else { return plain(attribute) }
        return plain(attribute) + Localized(vi: " (ước)", en: " (estimate)")
    }

    private func plain(_ attribute: Attribute) -> Localized {
        guard let figure = figure(attribute) else { return Localized(same: "") }
        switch figure.value {
        case .yesNo(let flag): return flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
        case .number(let number):
            let unit = attribute.isPercent ? Indicator.Unit.percent : indicator.unit
            let space = unit == .percent || unit.title.en.isEmpty ? "" : " "
            return Localized(same: number.grouped + space) + unit.title(after: number)
        }
    }

    /// What was reached, beside the year before and the plan.
    var words: Localized {
        var words: Localized
        if let actual = figure(.actual) {
            words =
                actual.isEstimate
                ? Localized(vi: "ước ", en: "") + plain(.actual) + Localized(vi: "", en: " (estimate)")
                : shown(.actual)
        } else {
            words = Localized(vi: "chưa có số thực hiện", en: "no actual figure")
        }
        for part in [growth, share].compactMap({ $0 }) { words = words + Localized(same: ", ") + part }
        return words
    }

    private var growth: Localized? {
        guard let actual = number(.actual), let previous = number(.previous) else {
            return number(.reportedGrowthPercent).map {
                change($0, $0.grouped(most: 4), "%") + Localized(vi: " (công bố)", en: " (published)")
            }
        }
        if indicator.unit == .percent {
            let points = actual - previous
            return change(points, points.grouped(most: 1), Localized(vi: " điểm phần trăm", en: " percentage points"))
        }
        // Growth on nothing or on less than nothing says nothing.
        guard previous > 0, let ratio = actual.divided(by: previous) else { return nil }
        let percent = (ratio - 1) * 100
        return change(percent, percent.grouped(most: 1), "%")
    }

    private func change(_ number: Rational, _ text: String, _ unit: String) -> Localized {
        change(number, text, Localized(same: unit))
    }

    private func change(_ number: Rational, _ text: String, _ unit: Localized) -> Localized {
        guard number != 0 else { return Localized(vi: "bằng cùng kỳ", en: "the same as a year before") }
        let plain = text.replacing("-", with: "")
        return number > 0
            ? Localized(vi: "tăng \(plain)\(unit.vi) so với cùng kỳ", en: "up \(plain)\(unit.en) on a year before")
            : Localized(vi: "giảm \(plain)\(unit.vi) so với cùng kỳ", en: "down \(plain)\(unit.en) on a year before")
    }

    private var share: Localized? {
        guard let actual = number(.actual), let plan = number(.plan) else {
            return number(.reportedPlanPercent).map {
                Localized(
                    vi: "bằng \($0.grouped(most: 4))% kế hoạch (công bố)",
                    en: "\($0.grouped(most: 4))% of plan (published)")
            }
        }
        guard plan > 0, let ratio = actual.divided(by: plan) else { return nil }
        let percent = (ratio * 100).grouped(most: 1)
        return Localized(vi: "bằng \(percent)% kế hoạch", en: "\(percent)% of plan")
    }

    /// What the file says where it is not simply the figure: other words, another unit, a formula.
    var remarks: [Localized] {
        Attribute.allCases.compactMap { attribute in
            guard let figure = figure(attribute) else { return nil }
            let isPlain = figure.written.map { isNoise($0, figure.value) } ?? true
            guard !isPlain || figure.formula != nil else { return nil }
            var text =
                indicator.title + Localized(same: ", ") + attribute.title + Localized(same: ": ") + shown(attribute)
            if let written = figure.written, !isPlain {
                text = text + Localized(vi: ", trong tệp ghi “\(written)”", en: ", written “\(written)”")
            }
            if let formula = figure.formula {
                text = text + Localized(vi: ", tính bằng công thức \(formula)", en: ", by the formula \(formula)")
            }
            return text
        }
    }
}

/// Whether a text is the value but for the last digits of a binary number, `8.050000000000001`: people never wrote that.
private func isNoise(_ written: String, _ value: Quantity) -> Bool {
    guard case .number(let value) = value, let number = try? Rational(decimal: written) else { return false }
    let difference = number - value
    let margin = Rational(1).divided(by: 1_000_000_000_000) ?? 0
    return (difference < 0 ? -difference : difference) <= (value < 0 ? -value : value) * margin
}

extension Rational {
    /// With so many decimals at most, thousands set apart; zeros at the end are left out only where all of them are.
    fileprivate func grouped(most places: Int) -> String {
        guard places > 1 else {
            let text = (rounded(places: places, .halfUp) ?? self).grouped
            return text.contains(".") ? text : text + ".0"
        }
        return (rounded(places: places, .halfUp) ?? self).grouped
    }
}
