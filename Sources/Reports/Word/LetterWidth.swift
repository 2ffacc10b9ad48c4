// How wide a text is in Times New Roman, to share the width of a page among the columns of a table before Word lays it out.

/// Widths of letters in thousandths of their size. They are what the font says for Latin letters; all others count as wide ones.
enum LetterWidth {
    /// Of a text on one line, in twentieths of a point.
    /// - Parameter size: in half points.
    static func twips(_ text: some StringProtocol, size: Int, isBold: Bool = false) -> Int {
        twips(units(text, isBold: isBold), size: size)
    }

    static func twips(_ units: Int, size: Int) -> Int { (units * size + 99) / 100 }

    /// The same in thousandths of the size, whatever that is.
    static func units(_ text: some StringProtocol, isBold: Bool) -> Int {
        let units = text.reduce(0) { $0 + Self.units($1) }
        // Bold letters are a little wider, by a tenth at most.
        return isBold ? units * 108 / 100 : units
    }

    private static func units(_ character: Character) -> Int {
        if let ascii = character.asciiValue { return latin[Int(ascii)] }
        if let known = others[character] { return known }
        return character.unicodeScalars.first.map { $0.properties.isAlphabetic && $0.value < 0x2000 } == true
            ? 600 : 1_000
    }

    /// A Vietnamese letter is as wide as the Latin one under its marks.
    private static let others: [Character: Int] = {
        var widths: [Character: Int] = [:]
        let groups: [(Int, String)] = [
            (250, "·\u{A0}"), (278, "ìíỉĩị"), (333, "‘’ÌÍỈĨỊ"), (444, "“”àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệ"),
            (500, "–đòóỏõọôồốổỗộơờớởỡợùúủũụỳýỷỹỵ"), (540, "ưừứửữự"), (564, "≈−×≤≥"), (611, "ÈÉẺẼẸÊỀẾỂỄỆ"),
            (722, "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤỲÝỶỸỴ"), (780, "ƯỪỨỬỮỰ"),
        ]
        for (width, letters) in groups {
            for letter in letters { widths[letter] = width }
        }
        return widths
    }()

    private static let latin: [Int] = {
        var widths = [Int](repeating: 250, count: 128)
        let groups: [(Int, String)] = [
            (180, "'"), (200, "|"), (278, "/\\:;ijlt"), (333, "!()-[]`fIr"), (389, "Js"), (408, "\""),
            (444, "?acez"), (469, "^"), (480, "{}"), (500, "#$*0123456789_bdghknopquvxy"), (541, "~"),
            (556, "FPS"), (564, "+<=>"), (611, "ELTZ"), (667, "BCR"), (722, "ADGHKNOQUVXYw"), (778, "&m"),
            (833, "%"), (889, "M"), (921, "@"), (944, "W"),
        ]
        for (width, letters) in groups {
            for letter in letters.utf8 { widths[Int(letter)] = width }
        }
        return widths
    }()
}

/// A text as the widths of its words, measured once and then broken into lines of any letters.
struct MeasuredText {
    private let words: [Int]
    private let space: Int

    init(_ text: String, isBold: Bool = false) {
        let space = LetterWidth.units(" ", isBold: isBold)
        self.space = space
        // Of `0.00 … 5.00` the dots stay with the number before them.
        words = text.split(separator: " ").reduce(into: [Int]()) { words, word in
            let width = LetterWidth.units(word, isBold: isBold)
            if word == "…", let last = words.popLast() {
                words.append(last + space + width)
            } else {
                words.append(width)
            }
        }
    }

    func longestWord(_ size: Int) -> Int { LetterWidth.twips(words.max() ?? 0, size: size) }
    func width(_ size: Int) -> Int {
        LetterWidth.twips(words.reduce(0, +) + space * max(0, words.count - 1), size: size)
    }

    /// How many lines it takes in a width; a longer word is broken.
    func lines(in twips: Int, _ size: Int) -> Int {
        let width = max(twips * 100 / size, 1)
        var (count, used) = (1, 0)
        for word in words {
            if used > 0, used + space + word > width {
                (count, used) = (count + 1, word)
            } else {
                used += (used > 0 ? space : 0) + word
            }
            if used > width {
                count += (used - 1) / width
                used = (used - 1) % width + 1
            }
        }
        return count
    }

    /// A line of Times New Roman is about 1.15 times as high as its letters.
    static func lineHeight(_ size: Int) -> Int { size * 10 * 115 / 100 }
}

extension String {
    /// The text in as few lines as fit a width, all about equally long and broken where a reader pauses: for what stands in
    /// the middle of a page or a cell.
    func balanced(in width: Int, size: Int, isBold: Bool, isCapital: Bool = false) -> [String] {
        let words = split(separator: " ").map(String.init)
        let shown = isCapital ? uppercased() : self
        let count = MeasuredText(shown, isBold: isBold).lines(in: width, size)
        // Longer ones are no names any more.
        guard count > 1, count <= 4, words.count <= 16 else { return [shown] }
        func line(_ range: Range<Int>) -> String {
            let text = words[range].joined(separator: " ")
            return isCapital ? text.uppercased() : text
        }
        var best: (cost: Int, lines: [String])?
        func search(_ start: Int, _ lines: [String], _ cost: Int) {
            guard lines.count < count - 1 else {
                let lines = lines + [line(start..<words.count)]
                let widths = lines.map { LetterWidth.twips($0, size: size, isBold: isBold) }
                guard let widest = widths.max(), let narrowest = widths.min(), widest <= width else { return }
                let cost = cost + widest - narrowest
                if best.map({ cost < $0.cost }) ?? true { best = (cost, lines) }
                return
            }
            for end in words.indices where end > start {
                search(end, lines + [line(start..<end)], cost + Self.breakCost(words[end - 1], words[end]))
            }
        }
        search(0, [], 0)
        return best?.lines ?? [shown]
    }

    /// How ill a line breaks between two words, in twentieths of a point of unequal lines.
    private static func breakCost(_ before: String, _ after: String) -> Int {
        if before.hasSuffix(",") { return 0 }
        if ["các", "tỉnh", "khu", "và", "của", "the", "of", "and", "for"].contains(before.lowercased()) {
            return 3_000
        }
        if ["các", "tỉnh", "và", "của", "of", "and", "for"].contains(after) { return 0 }
        // A name begins.
        let starts = after.first?.isUppercase == true && before.first?.isUppercase == false
        return starts ? 400 : 1_500
    }
}
