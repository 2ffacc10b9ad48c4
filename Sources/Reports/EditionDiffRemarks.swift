// Notes, sources and examples of two editions: long texts that score nobody, told last and in short.
import Diagnostics

extension EditionDiffLine {
    /// Whether it is about what the edition says of itself, and nobody's points or duties.
    var isRemark: Bool { ["note", "source", "examples"].contains(aspect) }

    /// What a reader is shown of it; programs have all.
    var inShort: EditionDiffLine {
        var line = self
        if aspect == "examples" {
            // Figures of an example are text of the file.
            func count(_ count: Int) -> [Localized] {
                [
                    Localized(
                        vi: "\(count) ví dụ khác", en: "\(count) \(count == 1 ? "example differs" : "examples differ")")
                ]
            }
            (line.before, line.after) = (count(before.count), count(after.count))
            return line
        }
        let was = Localized.list(before, " ")
        let now = Localized.list(after, " ")
        let (vi, en) = (was.vi.excerpts(beside: now.vi), was.en.excerpts(beside: now.en))
        line.before = before.isEmpty ? [] : [Localized(vi: vi.own, en: en.own)]
        line.after = after.isEmpty ? [] : [Localized(vi: vi.other, en: en.other)]
        return line
    }
}

extension String {
    /// How much of a text stands before the first word that differs, and in all.
    private static let (lead, length) = (20, 100)

    /// Both texts from a little before they differ, and no longer than two lines of a column.
    fileprivate func excerpts(beside other: String) -> (own: String, other: String) {
        let (left, right) = (split(separator: " "), other.split(separator: " "))
        var same = zip(left, right).prefix { $0 == $1 }.count
        var kept = 0
        while same > 0, kept + left[same - 1].count < Self.lead {
            kept += left[same - 1].count + 1
            same -= 1
        }
        func short(_ words: [Substring]) -> String {
            var text = same > 0 ? "…" : ""
            for (number, word) in words.dropFirst(same).enumerated() {
                let next = number == 0 ? String(word) : " \(word)"
                guard text.count + next.count <= Self.length || number == 0 else { return text + " …" }
                text += next
            }
            return text
        }
        return (short(left), short(right))
    }
}
