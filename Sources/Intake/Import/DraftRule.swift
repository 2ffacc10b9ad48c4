// A recognised rule as the short form of an edition, and the indicators that it needs.
import Diagnostics
import Exact
import Rules

/// Writes rules, and keeps the indicators that they read.
struct RuleDrafter {
    private(set) var indicators: [DraftIndicator] = []
    private var names: Set<String> = []
    /// Steps of judged points: the table does not state them.
    let step: Rational

    init(step: Rational) { self.step = step }

    /// The lines of a rule, its outcome and what it says.
    mutating func draft(
        _ reading: RuleReading, id: String, points: Rational, kind: Section.Kind, origin: Origin
    ) -> (lines: [String], outcome: ImportedEdition.Outcome, detail: Localized) {
        switch reading.rule {
        case .bands(let bands, let subject) where kind != .deduction:
            let name = measured(subject, id, reading.title, origin)
            let entries = bands.map { "\(YAMLText.quoted($0.test)): \($0.points)" }
            return (
                ["bands: {of: \(name).actual, \(entries.joined(separator: ", "))}"], .bands,
                Localized(same: bands.map { "\($0.test): \($0.points)" }.joined(separator: "; "))
            )
        case .pass(let condition) where kind != .deduction:
            let name = measured(condition, id, reading.title, origin)
            let test = condition.test
            let comparison =
                condition.least == condition.most
                ? "= \(test)" : condition.least == nil || condition.most == nil ? test : "in \(test)"
            return (
                ["pass: \(YAMLText.quoted("\(name).actual \(comparison)"))"], .pass,
                Localized(vi: "đạt khi \(comparison)", en: "passed when \(comparison)")
            )
        case .yesNo(let what) where kind != .deduction:
            let name = declare(
                DraftIndicator(name: "", title: what, unit: "yes/no", nature: "count", origin: origin), id)
            return (["pass: \(name)"], .pass, Localized(vi: "có/không: \(what)", en: "yes/no: \(what)"))
        case .cases(let base, let each, let deductAtMost, let bonusAtMost):
            return cases(base, each, (deductAtMost, bonusAtMost), id, origin)
        case .judged(let reason): return judged(points, reason.text)
        default: return judged(points, RuleWording.Reason.doesNotFit(origin.words).text)
        }
    }

    func judged(
        _ points: Rational, _ reason: Localized
    ) -> (lines: [String], outcome: ImportedEdition.Outcome, detail: Localized) {
        guard !points.isZero else { return (["score: 0"], .open, reason) }
        let (from, to) = points < 0 ? (points, Rational.zero) : (Rational.zero, points)
        let by = YAMLText.quoted("chưa rõ ai chấm / not stated who")
        return (["judged: {from: \(from), to: \(to), step: \(step), by: \(by)}"], .judged, reason)
    }

    private mutating func cases(
        _ base: Rational, _ each: [Clause.Each], _ atMost: (deduct: Rational?, bonus: Rational?), _ id: String,
        _ origin: Origin
    ) -> (lines: [String], outcome: ImportedEdition.Outcome, detail: Localized) {
        var lines = base.isZero ? [] : ["base: \(base)"]
        var words: [Localized] = base.isZero ? [] : [Localized(same: "\(base)")]
        for (key, isBonus, limit) in [("deduct", false, atMost.deduct), ("bonus", true, atMost.bonus)] {
            let group = each.filter { $0.isBonus == isBonus }
            guard !group.isEmpty else { continue }
            var indent = "  "
            if let limit {
                lines += ["\(key):", "  atMost: \(limit)", "  cases:"]
                indent = "    "
            } else {
                lines.append("\(key):")
            }
            for one in group {
                let name = declare(
                    DraftIndicator(name: "", title: one.what, unit: "case", nature: "count", origin: origin), id)
                let cap = one.cap.map { ", atMost: \($0)" } ?? ""
                let title = YAMLText.quoted(one.what)
                lines.append(
                    "\(indent)- {each: \(name).actual, points: \(one.points)\(cap), title: {vi: \(title), en: \(title)}}"
                )
                let sign = isBonus ? "+" : "−"
                let most = one.cap.map { Localized(vi: ", tối đa \($0)", en: ", at most \($0)") } ?? Localized(same: "")
                words.append(
                    Localized(
                        vi: "\(sign)\(one.points) mỗi \(quoted(one.what))",
                        en: "\(sign)\(one.points) for each \(quoted(one.what))")
                        + most)
            }
            if let limit { words.append(Localized(vi: "tất cả tối đa \(limit)", en: "at most \(limit) in all")) }
        }
        let detail = words.dropFirst().reduce(words.first ?? Localized(same: "")) { $0 + Localized(same: "; ") + $1 }
        return (lines, .cases, detail)
    }

    // MARK: Indicators

    private mutating func measured(
        _ condition: Clause.Condition, _ id: String, _ title: String, _ origin: Origin
    ) -> String {
        let unit =
            condition.isPercent
            ? "percent" : condition.noun.isEmpty ? "chưa rõ đơn vị / unit not stated" : condition.noun
        let name = condition.isPercent && !condition.noun.isEmpty ? "\(title) (% \(condition.noun))" : title
        return declare(
            DraftIndicator(
                name: "", title: name, unit: unit, nature: condition.isPercent ? "ratio" : "count",
                decimals: condition.isPercent || condition.noun.isEmpty ? 2 : 0, origin: origin), id)
    }

    /// Declares an indicator, named after the criterion: names that mean something are for a person to give.
    private mutating func declare(_ indicator: DraftIndicator, _ id: String) -> String {
        let letters = id.withoutMarks.unicodeScalars.map { scalar -> Character in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            return isPlain ? Character(scalar) : "_"
        }
        let stem = "tc_" + String(letters.prefix(40))
        var name = stem
        var copy = 2
        while !names.insert(name).inserted { (name, copy) = ("\(stem)_\(copy)", copy + 1) }
        var indicator = indicator
        indicator.name = name
        indicators.append(indicator)
        return name
    }
}
