// The digits of a number with the marks between them, and what each convention reads in them.
import Exact

/// `69.448,5`: pieces of digits and the marks that part them.
struct NumberCore {
    private(set) var pieces: [String] = []
    private(set) var marks: [Character] = []
    /// As written.
    private(set) var text = ""

    /// The number at the beginning of a text, which is taken off it; nil if it does not begin with a digit.
    init?(takingFrom rest: inout Substring) {
        guard rest.first?.isPlainDigit == true else { return nil }
        let start = rest
        while true {
            let digits = rest.prefix { $0.isPlainDigit }
            pieces.append(String(digits))
            rest = rest[digits.endIndex...]
            guard let mark = rest.first, Self.marks.contains(mark) else { break }
            let next = rest.dropFirst()
            // A space belongs to the number only between digits; any other mark always does, if wrongly.
            if next.first?.isPlainDigit != true, mark == " " { break }
            marks.append(mark)
            rest = next
            guard rest.first?.isPlainDigit == true else {
                pieces.append("")
                break
            }
        }
        text = String(start[..<rest.startIndex])
    }

    private static let marks: Set<Character> = [".", ",", " ", "'", "\u{2019}", "_"]

    /// What a convention reads; nil where the text does not fit it.
    ///
    /// Groups are of three digits after a first of one to three that does not begin with 0, all parted by one mark: that of
    /// the convention or a space. The decimal mark stands once, last.
    func value(_ convention: NumberConvention) -> Rational? { value(convention, isLoose: false) }

    /// The same with a space and the group mark of the convention mixed: wrong, but perhaps meant.
    func loosely(_ convention: NumberConvention) -> Rational? { value(convention, isLoose: true) }

    private func value(_ convention: NumberConvention, isLoose: Bool) -> Rational? {
        guard !pieces.contains("") else { return nil }
        let (decimal, group): (Character, Character) = convention == .vi ? (",", ".") : (".", ",")
        var whole = pieces
        var between = marks
        var decimals = ""
        if between.last == decimal {
            between.removeLast()
            decimals = "." + whole.removeLast()
        }
        guard between.allSatisfy({ $0 == group || $0 == " " }), isLoose || Set(between).count <= 1 else { return nil }
        if whole.count > 1 {
            guard whole[0].utf8.count <= 3, whole[0].first != "0",
                whole.dropFirst().allSatisfy({ $0.utf8.count == 3 })
            else { return nil }
        }
        return try? Rational(decimal: whole.joined() + decimals)
    }

    /// All digits put together, if what parts them are groups by any mark: `1'244.5` is 1244.5.
    var joined: Rational? {
        let plain = text.replacing("'", with: " ").replacing("\u{2019}", with: " ").replacing("_", with: " ")
        var rest = plain[...]
        guard plain != text, let core = NumberCore(takingFrom: &rest) else { return nil }
        let readings = Set([core.value(.vi), core.value(.en)].compactMap { $0 })
        return readings.count == 1 ? readings.first : nil
    }
}

extension Character {
    /// 0 to 9 and nothing else.
    var isPlainDigit: Bool { self >= "0" && self <= "9" && utf8.count == 1 }
}
