// How wide a text is in Times New Roman, to share the width of a page among the columns of a table before Word lays it out.

/// Widths of letters in thousandths of their size. They are what the font says for Latin letters; all others count as wide ones.
enum LetterWidth {
    /// Of a text on one line, in twentieths of a point.
    /// - Parameter size: in half points.
    static func twips(_ text: some StringProtocol, size: Int, isBold: Bool = false) -> Int {
        let units = text.reduce(0) { $0 + Self.units($1) }
        // Bold letters are a little wider, by a tenth at most.
        let width = isBold ? units * 108 / 100 : units
        return (width * size * 10 + 999) / 1_000
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

/// A text as the widths of its words, to be broken into lines.
struct MeasuredText {
    private let words: [Int]
    private let space: Int

    init(_ text: String, size: Int, isBold: Bool = false) {
        words = text.split(separator: " ").map { LetterWidth.twips($0, size: size, isBold: isBold) }
        space = LetterWidth.twips(" ", size: size, isBold: isBold)
    }

    var longestWord: Int { words.max() ?? 0 }
    var width: Int { words.reduce(0, +) + space * max(0, words.count - 1) }

    /// How many lines it takes in a width; a longer word is broken.
    func lines(in width: Int) -> Int {
        let width = max(width, 1)
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
    /// The text in as few lines as fit a width, all about equally long: for what stands in the middle.
    func balanced(in width: Int, size: Int, isBold: Bool) -> [String] {
        let text = MeasuredText(self, size: size, isBold: isBold)
        let count = text.lines(in: width)
        guard count > 1, text.longestWord <= width else { return [self] }
        // The narrowest width that takes no more lines.
        var (low, high) = (text.longestWord, width)
        while low < high {
            let middle = (low + high) / 2
            if text.lines(in: middle) > count { low = middle + 1 } else { high = middle }
        }
        var lines: [String] = []
        for word in split(separator: " ") {
            if let last = lines.last,
                LetterWidth.twips("\(last) \(word)", size: size, isBold: isBold) <= low + 2 * lines.count
            {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.count <= count ? lines : [self]
    }
}
