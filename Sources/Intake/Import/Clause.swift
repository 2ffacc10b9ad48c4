// What one part of a rule's wording says.
import Exact

/// A part of a wording that was understood to its last word.
enum Clause: Equatable {
    /// Points where a figure meets a test: “từ 97% đến dưới 98%: 4 điểm”.
    case band(Condition, points: Rational)
    /// Points where no other part applies: “còn lại: 0 điểm”.
    case rest(points: Rational)
    /// Points where what was asked for is not met: “không đạt: 0 điểm”.
    case notMet(points: Rational)
    /// Points for each case: “trừ 0,5 điểm/văn bản chậm, tối đa 1,5 điểm”.
    case each(Each)
    /// A limit alone, of what was said before it: “tối đa 1,5 điểm”.
    case cap(Rational, isTotal: Bool)
    /// Points for something said in words: “hoàn thành: 3 điểm”.
    case statement(String, points: Rational)

    struct Each: Equatable {
        var isBonus: Bool
        /// What is counted, as written.
        var what: String
        var points: Rational
        var cap: Rational?
    }

    /// A stretch of numbers.
    struct Condition: Equatable {
        var least: Rational?
        var most: Rational?
        var takesLeast = true
        var takesMost = true
        var isPercent: Bool
        /// What is counted, where the wording names it: “kế hoạch”, “hồ sơ”.
        var noun: String
        /// Whether the wording itself says that nothing but the one number is meant: “đúng 100%”.
        var isExact = false

        /// “Đạt 100%” may mean “at least”: what comes to more is not spoken of.
        var isOpenAbove: Bool { least != nil && least == most && isPercent && !isExact }

        /// As a test of the formula language.
        var test: String {
            switch (least, most) {
            case (let least?, let most?) where least == most: "\(least)"
            case (let least?, let most?): "\(takesLeast ? "[" : "(")\(least)..\(most)\(takesMost ? "]" : ")")"
            case (let least?, nil): (takesLeast ? ">= " : "> ") + "\(least)"
            case (nil, let most?): (takesMost ? "<= " : "< ") + "\(most)"
            case (nil, nil): "-"
            }
        }
    }

    /// Words that condition or limit a rule: a wording that has one of them is never taken for a plain name.
    static let binding: Set<String> = [
        "nếu", "riêng", "hoặc", "trừ", "cộng", "thưởng", "tối", "quá", "chỉ", "ngoại", "ngoài", "tiếp", "liên", "thứ",
        "điểm", "vượt", "if", "unless", "except", "only", "minus", "plus", "deduct", "bonus", "maximum", "most",
    ]
}

/// Where a wording is read, and what the column it stands in says about it.
struct ClauseReader {
    enum Column { case plain, bonus, deduction }

    let wording: Wording
    let column: Column
    var index = 0

    init(_ text: String, _ numbers: NumberConvention, in column: Column = .plain) {
        wording = Wording(text, numbers)
        self.column = column
    }

    /// The whole text as one clause; nil where anything in it is not understood.
    static func read(_ text: String, _ numbers: NumberConvention, in column: Column = .plain) -> Clause? {
        guard text.count <= ImportLimits.clause else { return nil }
        let start = ClauseReader(text, numbers, in: column)
        guard !start.wording.tokens.contains(where: { $0.kind == .unclear }) else { return nil }
        let readings: [(inout ClauseReader) -> Clause?] = [
            { $0.each() }, { $0.cap() }, { $0.band() }, { $0.reversedBand() }, { $0.otherwise() }, { $0.statement() },
        ]
        for reading in readings {
            var reader = start
            if let clause = reading(&reader), reader.isAtEnd { return clause }
        }
        return nil
    }

    /// A stretch of numbers without points: “trên 98%”.
    static func condition(_ text: String, _ numbers: NumberConvention) -> Clause.Condition? {
        guard text.count <= ImportLimits.clause else { return nil }
        var reader = ClauseReader(text, numbers)
        guard let condition = reader.condition(), reader.isAtEnd else { return nil }
        return condition
    }

    /// Points alone: `10`, `10 điểm`, `tối đa 10 đ`, `-1,5`.
    static func points(_ text: String, _ numbers: NumberConvention) -> Rational? {
        guard text.count <= 40 else { return nil }
        var reader = ClauseReader(text, numbers)
        _ = reader.accept(["tối", "đa"]) || reader.accept(["max"])
        let isNegative = reader.accept(mark: "-")
        if !isNegative { _ = reader.accept(mark: "+") }
        guard let number = reader.number() else { return nil }
        _ = reader.pointsWord()
        _ = reader.accept(mark: ".")
        return reader.isAtEnd ? (isNegative ? -number : number) : nil
    }

    // MARK: Steps

    var isAtEnd: Bool { index == wording.tokens.count }
    var next: WordingToken.Kind? { isAtEnd ? nil : wording.tokens[index].kind }

    /// What stands behind the next token.
    var following: WordingToken.Kind? {
        index + 1 < wording.tokens.count ? wording.tokens[index + 1].kind : nil
    }

    mutating func accept(_ words: [String]) -> Bool {
        guard index + words.count <= wording.tokens.count else { return false }
        for (offset, word) in words.enumerated() where wording.tokens[index + offset].kind != .word(word) {
            return false
        }
        index += words.count
        return true
    }

    /// One of several phrases, words set apart by spaces.
    mutating func accept(any phrases: [String]) -> Bool {
        phrases.contains { accept($0.split(separator: " ").map(String.init)) }
    }

    /// As many of these as there are.
    mutating func skip(_ phrases: [String]) { while accept(any: phrases) {} }

    mutating func accept(mark: String) -> Bool {
        guard next == .mark(mark) else { return false }
        index += 1
        return true
    }

    /// A number that is no percentage.
    mutating func number() -> Rational? {
        guard case .number(let number, false)? = next else { return nil }
        index += 1
        return number
    }

    mutating func pointsWord() -> Bool { accept(any: ["điểm", "đ", "points", "point", "pts"]) }

    /// `5 điểm`.
    mutating func points() -> Rational? {
        let start = index
        if let number = number(), pointsWord() { return number }
        index = start
        return nil
    }

    /// Words up to what ends them, none of which conditions the rule.
    mutating func words(allowing marks: Set<String> = ["-", "/"], most: Int = 40) -> String? {
        let start = index
        while index - start < most, let kind = next {
            switch kind {
            case .word(let word) where !Clause.binding.contains(word) && word != "nhưng" && word != "but": index += 1
            case .mark(let mark) where marks.contains(mark) && index > start: index += 1
            default: return taken(from: start)
            }
        }
        return taken(from: start)
    }

    private func taken(from start: Int) -> String? {
        index > start ? wording.text(start..<index) : nil
    }
}
