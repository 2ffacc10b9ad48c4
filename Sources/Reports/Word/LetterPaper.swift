// The head of an administrative paper and its end: state title and motto, who issues it, what it is; who signs, whom it goes to.
import Diagnostics
import OOXML
import Rules

struct LetterPaper {
    let letter: Letter
    let language: Language

    private typealias Run = WordFile.Run
    private typealias Paragraph = WordFile.Paragraph
    private typealias Length = WordFile.Length

    /// About how much of the first page the head takes, in twentieths of a point.
    static let headHeight = Length.mm(62).twips

    private static let width = WordFile.Page.width(isWide: false).twips
    /// The state title stands on one line of the right half.
    private static let halves = [Length(twips: width * 44 / 100), Length(twips: width - width * 44 / 100)]

    private func say(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }

    /// Lines as they were meant, each without characters that steer.
    private func lines(_ text: Localized) -> [String] {
        text[language].split(whereSeparator: \.isNewline).map { String($0).visible }
    }

    // MARK: Head

    /// State title and motto beside the offices, number beside place and date; then kind and subject.
    var head: [WordFile.Block] {
        let parent = letter.parent.map { office($0, isBold: false) } ?? []
        let issuer = office(letter.issuer, isBold: true)
        let left =
            parent.map { centred($0, size: 24) } + issuer.map { centred($0, bold: true, size: 24) }
            // Under the office a line of a third to a half of its length.
            + [rule(under: issuer, size: 24, in: 0, share: 2)]
        let motto = say("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")
        let right = [
            centred(say("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"), bold: true, size: 24),
            centred(motto, bold: true, size: 26), rule(under: [motto], size: 26, in: 1, share: 1),
        ]
        let number = centred(say("Số: ", "No. ") + lines(letter.number).joined(separator: " "), size: 26)
        let place = Paragraph(
            .plain, [Run(lines(letter.place).joined(separator: " ") + ", " + date, italic: true, size: 26)],
            alignment: .centre)
        let about = lines(letter.subject).flatMap { $0.balanced(in: Self.width, size: 28, isBold: true) }
        let subject =
            about.map { Paragraph(.subtitle, $0) } + [rule(under: about, size: 28, in: nil, share: 3)]
        return [
            .table(
                WordFile.Table(
                    widths: Self.halves,
                    rows: [
                        WordFile.Row([WordFile.Cell(left), WordFile.Cell(right)]),
                        WordFile.Row([WordFile.Cell([number]), WordFile.Cell([place])]),
                    ], hasLines: false)),
            .paragraph(Paragraph(.title, lines(letter.kind).joined(separator: " ").uppercased())),
        ] + subject.map { .paragraph($0) }
    }

    /// An office in capitals, its name broken where it looks well; what stands in brackets behind it on lines of its own.
    private func office(_ name: Localized, isBold: Bool) -> [String] {
        let width = Self.halves[0].twips - 2 * WordFile.Table.margin.twips
        return lines(name).flatMap { line -> [String] in
            let bracket = line.hasSuffix(")") ? line.firstIndex(of: "(") : nil
            let parts = bracket.map { [line[..<$0], line[$0...]] } ?? [line[...]]
            return parts.flatMap { String($0).balanced(in: width, size: 24, isBold: isBold, isCapital: true) }
        }
    }

    private func centred(_ text: String, bold: Bool = false, italic: Bool = false, size: Int) -> Paragraph {
        Paragraph(.plain, [Run(text, bold: bold, italic: italic, size: size)], alignment: .centre)
    }

    /// A line under a text: an empty paragraph set in from both sides of its half of the page, or of the page.
    /// - Parameter share: the whole length of the text, a half of it, a third.
    private func rule(under texts: [String], size: Int, in half: Int?, share: Int) -> Paragraph {
        let width = half.map { Self.halves[$0].twips - 2 * WordFile.Table.margin.twips } ?? Self.width
        let longest = texts.map { LetterWidth.twips($0, size: size, isBold: true) }.max() ?? 0
        let length = min(max(longest / share, Length.mm(14).twips), width)
        var rule = Paragraph(.plain, [])
        rule.left = Length(twips: (width - length) / 2)
        rule.right = rule.left
        rule.hasRule = true
        rule.isThin = true
        rule.after = .points(half == nil ? 10 : 4)
        return rule
    }

    /// `ngày 08 tháng 7 năm 2024`: days below 10 and the first two months have a nought before them, so that nothing is put there.
    private var date: String {
        let date = letter.date
        let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
        let month = date.month < 3 ? "0\(date.month)" : "\(date.month)"
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return say("ngày \(day) tháng \(month) năm \(date.year)", "\(date.day) \(names[date.month - 1]) \(date.year)")
    }

    // MARK: End

    /// Who signs; at the left whom it goes to.
    var signatures: [WordFile.Block] {
        var blocks: [WordFile.Block] = [.paragraph(gap)]
        let signed = letter.signatories.map(signature)
        if signed.count == 1 {
            blocks.append(grid([WordFile.Row([recipients ?? WordFile.Cell([]), signed[0]])], Self.halves))
        } else if !signed.isEmpty {
            let columns = signed.count == 2 || signed.count == 4 ? 2 : 3
            let widths = (0..<columns).map { _ in Length(twips: Self.width / columns) }
            let rows = stride(from: 0, to: signed.count, by: columns).map { start in
                let cells = Array(signed[start..<min(start + columns, signed.count)])
                let empty = (cells.count..<columns).map { _ in WordFile.Cell([gap]) }
                return WordFile.Row(cells + empty, height: .mm(34))
            }
            blocks.append(grid(rows, widths))
        }
        if !letter.attendants.isEmpty { blocks += attendants }
        if signed.count != 1, let recipients {
            blocks += [
                .paragraph(gap), grid([WordFile.Row([recipients, WordFile.Cell([])])], Self.halves),
            ]
        }
        return blocks
    }

    private var gap: Paragraph {
        var gap = Paragraph(.plain, [])
        gap.keepsWithNext = true
        return gap
    }

    private func grid(_ rows: [WordFile.Row], _ widths: [Length]) -> WordFile.Block {
        .table(WordFile.Table(widths: widths, rows: rows, hasLines: false))
    }

    private func signature(_ text: Localized) -> WordFile.Cell {
        var paragraphs = lines(text).map { centred($0.uppercased(), bold: true, size: 26) }
        paragraphs.append(centred(say("(Ký, ghi rõ họ tên)", "(Signature and full name)"), italic: true, size: 24))
        // Room for the hand and the seal, above the name.
        var room = Paragraph(.plain, [])
        room.after = .mm(20)
        paragraphs.append(room)
        // All signatures stand on one page, with whom it goes to.
        if letter.attendants.isEmpty { for index in paragraphs.indices { paragraphs[index].keepsWithNext = true } }
        return WordFile.Cell(paragraphs)
    }

    private var recipients: WordFile.Cell? {
        guard !letter.recipients.isEmpty else { return nil }
        let last = letter.recipients.count - 1
        return WordFile.Cell(
            [Paragraph(.plain, [Run(say("Nơi nhận:", "Recipients:"), bold: true, italic: true, size: 24)])]
                + letter.recipients.enumerated().map { number, one in
                    let text = "- " + lines(one).joined(separator: " ") + (number == last ? "." : ";")
                    return Paragraph(.plain, [Run(text, size: 22)])
                })
    }

    /// A list with room to sign in.
    private var attendants: [WordFile.Block] {
        let heads = [say("Số TT", "No."), say("Đơn vị", "Board"), say("Họ và tên", "Name"), say("Chữ ký", "Signature")]
        let widths = [12, 70, 43].map { Length.mm($0) }
        let rest = Length(twips: Self.width - widths.reduce(0) { $0 + $1.twips })
        func cell(
            _ text: String, _ alignment: WordFile.Alignment?, bold: Bool = false, keeps: Bool = false
        ) -> WordFile.Cell {
            var paragraph = Paragraph(.cell, [Run(text, bold: bold)], alignment: alignment)
            paragraph.keepsWithNext = bold || keeps
            return WordFile.Cell([paragraph], isShaded: bold, isCentred: true)
        }
        let rows = letter.attendants.enumerated().map { number, one in
            // The last three stay with whom it goes to, so that this does not stand on a page alone.
            let keeps = number >= letter.attendants.count - 3 || number == 0
            return WordFile.Row(
                [
                    cell("\(number + 1)", .centre, keeps: keeps),
                    cell(lines(one).joined(separator: " "), nil, keeps: keeps), cell("", nil, keeps: keeps),
                    cell("", nil, keeps: keeps),
                ], height: .mm(11))
        }
        let title = say("Đại diện các đơn vị ký tên", "Signed for the boards")
        return [
            .paragraph(Paragraph(.caption, title)),
            .table(
                WordFile.Table(
                    widths: widths + [rest], rows: [WordFile.Row(heads.map { cell($0, .centre, bold: true) })] + rows,
                    headRows: 1, caption: title)),
        ]
    }
}
