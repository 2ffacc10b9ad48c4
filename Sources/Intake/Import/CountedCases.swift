// Cases of a rule that are said in more than one place: one rule where they agree, left to a person where they do not.
import Exact

/// What a row counts, each thing once.
struct CountedCases {
    private(set) var each: [Clause.Each] = []
    private var sources: [FoundClause] = []

    /// Takes a case in. The same rate for the same thing, said again in another cell, is the same rule, and a limit that
    /// only one of the two states holds for it.
    /// - Returns: why the row is left to a person; nil where it fits.
    mutating func add(_ one: Clause.Each, _ source: FoundClause) -> RuleWording.Reason? {
        let thing = Self.words(one.what)
        for (index, other) in each.enumerated() {
            let earlier = Self.words(other.what)
            let isSame = thing == earlier
            // “vụ nghiêm trọng” is a “vụ” too: whether both apply to it, the table does not say.
            let isPart = one.isBonus == other.isBonus && (Self.holds(thing, earlier) || Self.holds(earlier, thing))
            guard isSame || isPart else { continue }
            let agrees =
                isSame && one.isBonus == other.isBonus && one.points == other.points
                && (one.cap == nil || other.cap == nil || one.cap == other.cap)
            guard agrees else { return .differ(sources[index].cited, source.cited) }
            each[index].cap = other.cap ?? one.cap
            return nil
        }
        each.append(one)
        sources.append(source)
        return nil
    }

    /// Limits the only case there is.
    mutating func limit(_ cap: Rational) -> RuleWording.Reason? {
        if let earlier = each[0].cap, earlier != cap { return .caps(earlier, cap) }
        each[0].cap = cap
        return nil
    }

    /// What is counted, without capitals, marks between words, and a leading one: “01 báo cáo” is “báo cáo”.
    private static func words(_ what: String) -> [Substring] {
        let words = what.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first, words.count > 1, ["1", "01", "một", "mỗi", "one", "each"].contains(first) else {
            return words
        }
        return Array(words.dropFirst())
    }

    /// Whether all the words of one stand in the other, one behind the other.
    private static func holds(_ long: [Substring], _ short: [Substring]) -> Bool {
        guard !short.isEmpty, long.count > short.count else { return false }
        return (0...(long.count - short.count)).contains { long[$0..<($0 + short.count)].elementsEqual(short) }
    }
}
