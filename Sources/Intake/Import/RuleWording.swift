// The rule of a row: recognised where every part of its wording is understood, else the reason why it is not.
import Diagnostics
import Exact
import Rules

/// What was made of the wording of a rule.
enum RuleWording: Equatable {
    case bands([Band], subject: Clause.Condition)
    /// All points or none, by a figure that meets a test.
    case pass(Clause.Condition)
    /// All points or none, by yes or no.
    case yesNo(String)
    case cases(base: Rational, [Clause.Each], deductAtMost: Rational?, bonusAtMost: Rational?)
    /// Left to a person.
    case judged(Reason)

    struct Band: Equatable {
        var test: String
        var points: Rational
        /// Nil for what no other band takes.
        var condition: Clause.Condition?
    }

    enum Reason: Equatable {
        /// The table says how many points there are, not how they are given.
        case noRule
        case notUnderstood(String)
        /// Parts that are understood one by one and do not make a rule together.
        case doesNotFit(String)
        /// Points are added and taken off without a number to begin with.
        case noBase(String)
        /// The same limit stands twice with different numbers.
        case caps(Rational, Rational)
        case overlap(String, String)
        /// A wording of so many characters is not read for a rule.
        case tooLong(Int)
        /// One number of points stands for several rows.
        case shared([String])
        /// The same thing is counted twice, in different ways or with different limits: both as written, with their cells.
        case differ(String, String)
        /// Points in the wording go beyond the number of the row, or stay below it.
        case points(Rational)
    }
}

/// A text of a row, and where it stands.
struct RuleText {
    var text: String
    var column = ClauseReader.Column.plain
    var place: Place?
}

/// A clause as written, and where.
struct FoundClause {
    var clause: Clause
    var text: String
    var place: Place?

    /// How it is named in a defect: “0,5 điểm/báo cáo chậm” (E4).
    var cited: String { quoted(text) + (place.map { " (\($0.cell ?? "\($0.line):\($0.column)"))" } ?? "") }
}

/// The texts of a row, of which the first names it.
struct RuleReading {
    /// The criterion's name: its wording up to where its rule begins.
    var title: String
    var rule: RuleWording
    /// What the rule itself states as the most points; nil where it states none.
    var most: Rational?
    /// Bonus or deduction where the rule says so; nil for a rule that yields points of the table.
    var isBonus: Bool?
}

struct RuleReader {
    let numbers: NumberConvention

    /// Reads the rule of a row.
    /// - Parameters:
    ///   - title: the cell that names the criterion.
    ///   - texts: what else belongs to it, each with the column it stands in.
    ///   - points: the number of the row; nil where it has none.
    ///   - kind: what the number counts as.
    func read(
        title: RuleText, texts: [RuleText], points: Rational?, kind: Section.Kind
    ) -> RuleReading {
        if let long = ([title] + texts).map(\.text.count).first(where: { $0 > ImportLimits.wording }) {
            return RuleReading(title: title.text, rule: .judged(.tooLong(long)))
        }
        let (name, own) = split(title.text)
        var clauses: [FoundClause] = []
        for part in own.map({ RuleText(text: $0, place: title.place) }) + texts {
            for segment in Self.segments(part.text) {
                guard clauses.count < ImportLimits.clauses,
                    let clause = ClauseReader.read(segment, numbers, in: part.column)
                else {
                    return RuleReading(title: name, rule: .judged(.notUnderstood(segment)))
                }
                clauses.append(FoundClause(clause: clause, text: segment, place: part.place))
            }
        }
        let text = clauses.map(\.text).joined(separator: "; ")
        guard !clauses.isEmpty else {
            // A name that limits or conditions something is a rule that was not understood.
            let isPlain = Wording(name, numbers).isPlain
            return RuleReading(title: name, rule: .judged(isPlain ? .noRule : .notUnderstood(name)))
        }
        guard Wording(name, numbers).isPlain || name == title.text else {
            return RuleReading(title: name, rule: .judged(.notUnderstood(name)))
        }
        return combine(clauses, text, name, points, kind)
    }

    /// The name at the beginning of a wording, and the rule that follows it; a wording that is a rule from its first word
    /// on is its own name.
    private func split(_ title: String) -> (name: String, rule: [String]) {
        let segments = Self.segments(title)
        for (index, segment) in segments.enumerated() {
            let rest = Array(segments[(index + 1)...])
            if ClauseReader.read(segment, numbers) != nil {
                return (index == 0 ? title : Self.name(title, before: segment), [segment] + rest)
            }
            if let rule = cut(segment) { return (Self.name(title, before: rule), [rule] + rest) }
        }
        return (title, [])
    }

    /// What stands before a part of a wording, without the marks that lead over to it.
    private static func name(_ title: String, before part: String) -> String {
        guard let start = title.firstRange(of: part)?.lowerBound else { return title }
        var name = title[..<start]
        while let last = name.last, last.isWhitespace || ".,;:(-–".contains(last) { name = name.dropLast() }
        return name.isEmpty ? title : String(name)
    }

    /// “Tỷ lệ hồ sơ đúng hạn: trên 98%: 5 điểm” is a name and a rule; the rule.
    private func cut(_ segment: String) -> String? {
        guard segment.count <= 2 * ImportLimits.clause else { return nil }
        for (index, character) in zip(segment.indices, segment) where ":,-–".contains(character) {
            let next = segment.index(after: index)
            let head = segment[..<index].trimmed
            let tail = segment[next...].trimmed
            // A mark inside a number or a word sets nothing apart.
            guard next < segment.endIndex, segment[next].isWhitespace, !head.isEmpty else { continue }
            switch ClauseReader.read(tail, numbers) {
            case .band, .each: return tail
            default: continue
            }
        }
        return nil
    }

    /// Parts set apart by semicolons, lines, sentences, and parentheses that hold a number.
    static func segments(_ text: String) -> [String] {
        // Longer ones are no rule that is read, whole or in parts.
        guard text.count <= ImportLimits.wording else { return [text] }
        var segments: [String] = []
        var current = ""
        let characters = Array(text)
        let opening = openings(characters)
        var opened = 0
        func end() {
            var part = Substring(current)
            while let first = part.first, first.isWhitespace { part = part.dropFirst() }
            while let first = part.first, "-–+*•".contains(first), part.dropFirst().first?.isWhitespace == true {
                part = part.dropFirst().drop { $0.isWhitespace }
            }
            while let last = part.last, last.isWhitespace || ".,:".contains(last) { part = part.dropLast() }
            if !part.isEmpty { segments.append(String(part)) }
            current = ""
        }
        for (index, character) in characters.enumerated() {
            switch character {
            case ";", "\n": end()
            case "." where index + 1 == characters.count || characters[index + 1].isWhitespace: end()
            case "(" where opening.contains(index):
                opened += 1
                end()
            case ")" where opened > 0:
                opened -= 1
                end()
            default: current.append(character)
            }
        }
        end()
        return segments
    }

    /// Where parentheses open that are closed again, with a number between.
    private static func openings(_ characters: [Character]) -> Set<Int> {
        var openings: Set<Int> = []
        var close: Int?
        var number: Int?
        for index in characters.indices.reversed() {
            switch characters[index] {
            case ")": close = index
            case "(": if let close, let number, number < close { openings.insert(index) }
            case let character: if character.isNumber { number = index }
            }
        }
        return openings
    }
}

extension StringProtocol {
    /// Without spaces at either end.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

extension Wording {
    /// Whether it only names something: neither points nor words that condition or limit.
    fileprivate var isPlain: Bool {
        let kinds = tokens.map(\.kind)
        for (index, kind) in kinds.enumerated() {
            switch kind {
            case .word(let word)
            where ["nếu", "tối", "quá", "trừ", "if", "unless", "except", "minus", "deduct", "maximum"].contains(word):
                // “tối thiểu” and “quá trình” limit nothing by themselves, but then a person looks once more.
                return false
            case .number:
                if index + 1 < kinds.count, [.word("điểm"), .word("points")].contains(kinds[index + 1]) {
                    return false
                }
            default: continue
            }
        }
        return true
    }
}
