// Stretches of numbers in words: “trên 98%”, “từ 97% đến dưới 98%”, “≥ 80 %”.
import Exact

extension ClauseReader {
    private static let nounEnds: Set<String> = [
        "đến", "tới", "trở", "và", "dưới", "trên", "to", "and", "or", "under", "below", "được", "đạt", "thì", "chấm",
        "tính", "cho",
    ]

    /// One end of a stretch, with what is counted.
    private struct End {
        var number: Rational
        var isPercent: Bool
        var noun: String
    }

    mutating func condition() -> Clause.Condition? {
        skip(["nếu", "tỷ lệ", "tỉ lệ", "kết quả", "đạt", "hoàn thành", "if"])
        if accept(mark: ">=") || accept(any: ["không dưới", "ít nhất", "at least"]) { return lower(takes: true) }
        if accept(mark: ">") || accept(any: ["trên", "lớn hơn", "cao hơn", "hơn", "above", "over", "more than"]) {
            return lower(takes: false)
        }
        if accept(mark: "<=") { return upper(takes: true) }
        if accept(mark: "<")
            || accept(any: ["dưới", "nhỏ hơn", "thấp hơn", "ít hơn", "under", "below", "less than"])
        {
            return upper(takes: false)
        }
        let isRange = accept(any: ["từ", "from"])
        let isExact = !isRange && (accept(mark: "=") || accept(any: ["bằng", "đúng", "exactly"]))
        guard let end = end() else { return nil }
        if accept(any: ["trở lên", "and above", "or more", "and more"]) {
            return Clause.Condition(least: end.number, isPercent: end.isPercent, noun: end.noun)
        }
        if accept(any: ["trở xuống", "or less", "and below"]) {
            return Clause.Condition(most: end.number, isPercent: end.isPercent, noun: end.noun)
        }
        if accept(any: ["đến", "tới", "to"]) || accept(mark: "-") { return range(end, takesLeast: true) }
        // “từ 97%” alone does not say how far.
        guard !isRange else { return nil }
        return Clause.Condition(
            least: end.number, most: end.number, isPercent: end.isPercent, noun: end.noun, isExact: isExact)
    }

    private mutating func lower(takes: Bool) -> Clause.Condition? {
        guard let end = end() else { return nil }
        let start = index
        _ = accept(mark: ",")
        if accept(any: ["đến", "tới", "và", "to", "and"]) || accept(mark: "-") { return range(end, takesLeast: takes) }
        index = start
        return Clause.Condition(least: end.number, takesLeast: takes, isPercent: end.isPercent, noun: end.noun)
    }

    private mutating func upper(takes: Bool) -> Clause.Condition? {
        guard let end = end() else { return nil }
        return Clause.Condition(most: end.number, takesMost: takes, isPercent: end.isPercent, noun: end.noun)
    }

    private mutating func range(_ first: End, takesLeast: Bool) -> Clause.Condition? {
        let takesMost: Bool
        if accept(mark: "<=") {
            takesMost = true
        } else {
            takesMost = !(accept(mark: "<") || accept(any: ["dưới", "nhỏ hơn", "under", "below", "less than"]))
        }
        guard let second = end(), first.number < second.number else { return nil }
        // “từ 97 đến dưới 98%”: the sign at the end stands for both; at the beginning alone it is left open.
        guard first.isPercent == second.isPercent || second.isPercent else { return nil }
        guard first.noun.isEmpty || second.noun.isEmpty || first.noun == second.noun else { return nil }
        return Clause.Condition(
            least: first.number, most: second.number, takesLeast: takesLeast, takesMost: takesMost,
            isPercent: second.isPercent, noun: second.noun.isEmpty ? first.noun : second.noun)
    }

    /// A number, and up to four words that say what is counted.
    private mutating func end() -> End? {
        guard case .number(let number, let isPercent)? = next else { return nil }
        index += 1
        // A number of points ends a clause, it does not begin one.
        let before = index
        if pointsWord() { return nil }
        index = before
        let start = index
        while index - start < 4, case .word(let word)? = next, !Self.nounEnds.contains(word),
            !Clause.binding.contains(word)
        { index += 1 }
        return End(number: number, isPercent: isPercent, noun: start < index ? wording.text(start..<index) : "")
    }
}
