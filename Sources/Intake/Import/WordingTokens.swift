// The wording of a rule as words, numbers and marks.
import Exact
import Rules

/// A piece of a wording, and where it stands in it.
struct WordingToken {
    enum Kind: Equatable {
        /// In small letters.
        case word(String)
        case number(Rational, isPercent: Bool)
        /// A number that two conventions read differently, or none reads.
        case unclear
        case mark(String)
    }

    var kind: Kind
    var range: Range<Int>
}

struct Wording {
    let characters: [Character]
    let tokens: [WordingToken]

    init(_ text: String, _ numbers: NumberConvention) {
        characters = Array(text)
        var tokens: [WordingToken] = []
        var index = 0
        while index < characters.count {
            let start = index
            let character = characters[index]
            if character.isWhitespace {
                index += 1
                continue
            }
            var kind: WordingToken.Kind
            if character.isDigit {
                while index < characters.count,
                    characters[index].isDigit
                        || ".,".contains(characters[index]) && index + 1 < characters.count
                            && characters[index + 1].isDigit
                { index += 1 }
                kind =
                    Self.number(String(characters[start..<index]), numbers).map { .number($0, isPercent: false) }
                    ?? .unclear
                var next = index
                while next < characters.count, characters[next].isWhitespace { next += 1 }
                if next < characters.count, characters[next] == "%", case .number(let number, _) = kind {
                    kind = .number(number, isPercent: true)
                    index = next + 1
                }
            } else if character.isLetter {
                while index < characters.count, characters[index].isLetter { index += 1 }
                kind = .word(String(characters[start..<index]).lowercased())
            } else {
                index += 1
                if "<>=".contains(character), index < characters.count, characters[index] == "=" || character == "=",
                    index < characters.count, "<>=".contains(characters[index])
                {
                    index += 1
                }
                kind = .mark(Self.mark(String(characters[start..<index])))
            }
            tokens.append(WordingToken(kind: kind, range: start..<index))
        }
        self.tokens = tokens
    }

    /// Tokens that stand for the same, as one.
    private static func mark(_ mark: String) -> String {
        switch mark {
        case "≥", "=>": ">="
        case "≤", "=<": "<="
        case "–", "—", "−": "-"
        case "→", "⇒": ":"
        default: mark
        }
    }

    /// The text of some tokens as written.
    func text(_ range: Range<Int>) -> String {
        guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
        return String(characters[first.range.lowerBound..<last.range.upperBound])
    }

    /// A number by a convention; nil where two readings are possible, or none is.
    static func number(_ text: String, _ numbers: NumberConvention) -> Rational? {
        let readings = readings(text)
        switch numbers {
        case .vi: return readings.vi
        case .en, .plain: return readings.en
        case .open:
            guard let vi = readings.vi, let en = readings.en else { return readings.vi ?? readings.en }
            return vi == en ? vi : nil
        }
    }

    /// What each of the two conventions makes of the text.
    static func readings(_ text: String) -> (vi: Rational?, en: Rational?) {
        (reading(text, decimal: ",", group: "."), reading(text, decimal: ".", group: ","))
    }

    private static func reading(_ text: String, decimal: Character, group: Character) -> Rational? {
        guard text.count <= 30, text.filter({ $0 == decimal }).count <= 1 else { return nil }
        let halves = text.split(separator: decimal, omittingEmptySubsequences: false)
        let groups = halves[0].split(separator: group, omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty }), halves.count == 1 || !halves[1].contains(group) else { return nil }
        if groups.count > 1 {
            // “0.125” has no groups: nothing stands before the first thousand.
            guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].count <= 3, groups[0].first != "0" else {
                return nil
            }
        }
        let plain = groups.joined() + (halves.count > 1 ? "." + halves[1] : "")
        return try? Rational(decimal: plain)
    }
}

extension Character {
    fileprivate var isDigit: Bool { isASCII && isNumber }
}
