// The forms of clauses that are understood, in Vietnamese and English.
import Exact

extension ClauseReader {
    // MARK: For each case

    private static let one = ["mỗi một", "mỗi", "từng", "một", "each", "one"]

    /// “trừ 0,5 điểm/văn bản”, “mỗi văn bản chậm trừ 0,5 điểm, tối đa 1,5 điểm”; in its own column also “0,5 điểm/văn bản”.
    mutating func each() -> Clause? {
        skip(["thì", "sẽ", "được", "bị"])
        let start = index
        if let bonus = direction(), let clause = eachAfterPoints(bonus) { return clause }
        index = start
        if column != .plain, let clause = eachAfterPoints(column == .bonus, needsWord: false) { return clause }
        index = start
        guard accept(any: ["cứ mỗi", "với mỗi", "đối với mỗi", "cho mỗi", "mỗi", "cứ", "for each", "each", "per"])
        else { return nil }
        acceptOne()
        guard let what = words(allowing: ["-", "/", ","]) else { return nil }
        // What stands before the points says whether they are added; “được 1 điểm” and “: 1 điểm” add.
        skip(["thì", "sẽ", "bị"])
        var bonus = direction()
        if bonus == nil, accept(mark: ":") || accept(any: ["được tính", "được"]) || what.hasSuffix(" được") {
            bonus = direction() ?? (column != .deduction)
        }
        if bonus == nil, column != .plain { bonus = column == .bonus }
        guard let bonus, let points = points(), points > 0 else { return nil }
        return finish(Clause.Each(isBonus: bonus, what: Self.name(what), points: points))
    }

    private mutating func eachAfterPoints(_ bonus: Bool, needsWord: Bool = true) -> Clause? {
        skip(["thêm", "đi"])
        _ = accept(mark: bonus ? "+" : "-")
        guard let points = needsWord ? points() : numberAndWord(), points > 0 else { return nil }
        if accept(mark: "/") {
            acceptOne()
        } else {
            skip(["cho", "đối với", "với", "for"])
            guard accept(any: Self.one + ["per"]) else { return nil }
            acceptOne()
        }
        guard let what = words() else { return nil }
        return finish(Clause.Each(isBonus: bonus, what: Self.name(what), points: points))
    }

    private mutating func numberAndWord() -> Rational? {
        guard let number = number() else { return nil }
        _ = pointsWord()
        return number
    }

    /// “1 văn bản” is one; two or more are a step that the short form cannot say.
    private mutating func acceptOne() {
        if accept(any: ["một", "mỗi"]) { return }
        if case .number(1, false)? = next { index += 1 }
    }

    /// Whether points are added or taken off; nil where the wording does not say.
    private mutating func direction() -> Bool? {
        if case .number? = following, accept(mark: "-") { return false }
        if case .number? = following, accept(mark: "+") { return true }
        if accept(any: ["trừ", "minus", "deduct"]) { return false }
        if accept(any: ["cộng thêm", "thưởng thêm", "cộng", "thưởng", "plus", "add"]) { return true }
        return nil
    }

    private mutating func finish(_ each: Clause.Each) -> Clause? {
        var each = each
        guard !each.what.isEmpty else { return nil }
        if isAtEnd { return .each(each) }
        _ = accept(mark: ",") || accept(mark: ";") || accept(any: ["nhưng", "và", "but"])
        guard case .cap(let cap, _)? = cap() else { return nil }
        each.cap = cap
        return .each(each)
    }

    private static func name(_ what: String) -> String {
        var name = what
        for tail in [" được", " thì", " bị", " sẽ"] where name.hasSuffix(tail) { name.removeLast(tail.count) }
        return name
    }

    // MARK: Limits

    /// “tối đa 1,5 điểm”, “trừ không quá 1,5 điểm”, “tổng điểm trừ tối đa là 7 điểm”, “at most 1.5 points”.
    mutating func cap() -> Clause? {
        let isTotal = accept(any: ["tổng số", "tổng", "in total", "in all"])
        skip(["điểm", "mức", "nhưng", "và", "but"])
        skip(["trừ", "cộng", "thưởng"])
        guard
            accept(
                any: [
                    "tối đa không quá", "tối đa không vượt quá", "tối đa", "không vượt quá", "không quá", "nhiều nhất",
                    "at most", "maximum", "max", "up to",
                ])
        else { return nil }
        skip(["là", "trừ", "cộng", "thưởng"])
        _ = accept(mark: ":")
        guard let points = points() ?? (column == .plain ? nil : number()), points > 0 else { return nil }
        skip(["off", "in all", "in total"])
        return .cap(points, isTotal: isTotal)
    }

    // MARK: Bands

    /// “từ 97% đến dưới 98%: 4 điểm”.
    mutating func band() -> Clause? {
        guard let condition = condition(), separator() || !isAtEnd, let points = points() else { return nil }
        return .band(condition, points: points)
    }

    /// “5 điểm nếu trên 98%”.
    mutating func reversedBand() -> Clause? {
        guard let points = points(), accept(any: ["nếu", "khi", "if", "for", "when"]) || accept(mark: ":"),
            let condition = condition()
        else { return nil }
        return .band(condition, points: points)
    }

    /// “còn lại: 0 điểm”, “không đạt: không chấm điểm”.
    mutating func otherwise() -> Clause? {
        let start = index
        skip(["các", "những"])
        if accept(any: ["trường hợp còn lại", "mức còn lại", "còn lại", "trường hợp khác", "otherwise", "else"]) {
            _ = separator()
            if let points = zeroOrPoints() { return .rest(points: points) }
        }
        index = start
        skip(["nếu", "if"])
        guard accept(any: ["không đạt", "chưa đạt", "không", "not met", "no"]) else { return nil }
        _ = separator()
        return zeroOrPoints().map { .notMet(points: $0) }
    }

    private mutating func zeroOrPoints() -> Rational? {
        if accept(any: ["không tính điểm", "không chấm điểm", "không có điểm", "không được điểm", "no points"]) {
            return 0
        }
        return points()
    }

    /// “hoàn thành đúng hạn: 3 điểm”.
    mutating func statement() -> Clause? {
        guard let words = words(allowing: ["-", "/", ","], most: 25), separator(), let points = points() else {
            return nil
        }
        return .statement(words, points: points)
    }

    private mutating func separator() -> Bool {
        let start = index
        if accept(mark: ":") || accept(mark: "=") || accept(mark: "-") || accept(mark: ",") {}
        skip(["thì", "được", "đạt", "chấm", "tính", "cho"])
        _ = accept(mark: ":")
        return index > start
    }
}
