// Tables on paper: which columns get how much of the width, how large the letters are, and whether the page must be turned.
import Diagnostics
import OOXML

/// A table in one language, before it is laid out.
struct PaperTable {
    /// The texts of a cell, line by line.
    typealias Cell = [String]

    struct Row {
        var cells: [Cell]
        var isGroup: Bool
        /// What stands below it over the whole width.
        var below: String?
    }

    var heads: [String]
    var isRight: [Bool]
    var rows: [Row]

    /// Nil where there is nothing to show.
    init?(_ table: Table, _ language: Language) {
        let filled = table.filled
        let shown = filled.filter { !table.columns[$0].isDetail }
        let details = filled.filter { table.columns[$0].isDetail }
        guard !table.rows.isEmpty, !shown.isEmpty else { return nil }
        heads = shown.map { table.columns[$0].title[language].visible }
        isRight = shown.map { table.columns[$0].alignment == .right }
        rows = table.rows.map { row in
            let below = details.compactMap { column -> String? in
                let text = row.cells[column].line(language).visible
                return text.isEmpty ? nil : "\(table.columns[column].title[language].visible): \(text)"
            }
            return Row(
                cells: shown.map { row.cells[$0].lines(language).map(\.visible) }, isGroup: row.isGroup,
                below: below.isEmpty ? nil : below.joined(separator: " · "))
        }
    }

    /// How it lies on the page.
    struct Layout {
        var isWide: Bool
        /// Of the letters, in half points.
        var size: Int
        var widths: [Int]
        /// About, in twentieths of a point.
        var height: Int
    }

    // MARK: Room

    /// What a column needs, in twentieths of a point without its margins.
    private struct Need {
        /// Its longest word.
        var least = 0
        /// Its longest line.
        var most = 0
    }

    private static let margins = 2 * WordFile.Table.margin.twips + 20

    /// All words of the table by their widths, in letters of one size.
    private struct Measured {
        var size: Int
        var heads: [MeasuredText]
        /// By row and column; the lines of a cell.
        var rows: [[[MeasuredText]]]
        var below: [MeasuredText?]

        init(_ table: PaperTable) {
            size = 24
            heads = table.heads.map { MeasuredText($0, isBold: true) }
            rows = table.rows.map { row in
                row.cells.map { $0.map { MeasuredText($0, isBold: row.isGroup) } }
            }
            below = table.rows.map { $0.below.map { MeasuredText($0) } }
        }

        var needs: [Need] {
            heads.indices.map { column in
                // A head may be broken at every space; what stands below it should not be.
                let head = heads[column].longestWord(size)
                var need = Need(least: head, most: head)
                for row in rows {
                    for line in row[column] {
                        need.least = max(need.least, line.longestWord(size))
                        need.most = max(need.most, line.width(size))
                    }
                }
                return need
            }
        }

        private func lines(inRow row: Int, _ widths: [Int]) -> Int {
            var most = 1
            for (column, cell) in rows[row].enumerated() {
                most = max(most, cell.reduce(0) { $0 + $1.lines(in: widths[column] - PaperTable.margins, size) })
            }
            return most + (below[row]?.lines(in: widths.reduce(0, +) - PaperTable.margins, size - 2) ?? 0)
        }

        /// Of two tables as long as each other the one is better that has no row much taller than others.
        func unevenness(_ widths: [Int]) -> Int {
            rows.indices.reduce(0) { sum, row in
                let lines = lines(inRow: row, widths)
                return sum + lines * lines
            }
        }

        func lines(_ widths: [Int]) -> Int {
            let head = heads.indices.map { heads[$0].lines(in: widths[$0] - PaperTable.margins, size) }.max() ?? 1
            return rows.indices.reduce(head) { $0 + lines(inRow: $1, widths) }
        }
    }

    /// A column of words up to this wide is not broken, so that names of boards stand on one line.
    private static let name = WordFile.Length.mm(34).twips
    /// What a longer text has at least.
    private static let prose = WordFile.Length.mm(26).twips

    /// How much a column may not go below, from the strictest wish to the loosest.
    private enum Floor {
        /// Numbers and names on one line.
        case whole
        /// Numbers that are two, least … most, may stand on two lines.
        case parted
        /// Whole words.
        case words
    }

    private func floors(_ needs: [Need], _ floor: Floor) -> [Int] {
        zip(needs, isRight).map { need, isRight in
            switch floor {
            case .whole where isRight || need.most <= Self.name: need.most
            case .parted where !isRight && need.most <= Self.name: need.most
            case .whole: max(need.least, min(need.most, Self.prose))
            case .parted, .words: need.least
            }
        }
    }

    /// The widths of all columns, margins included; nil where the floors do not fit.
    private func shared(_ width: Int, _ floors: [Int], _ needs: [Need]) -> [Int]? {
        let room = width - floors.count * Self.margins
        let spare = room - floors.reduce(0, +)
        guard spare >= 0 else { return nil }
        let wanted = zip(needs, floors).map { max(0, $0.most - $1) }
        let all = wanted.reduce(0, +)
        var widths = floors
        if all > spare {
            for column in widths.indices { widths[column] += wanted[column] * spare / max(all, 1) }
        } else {
            for column in widths.indices { widths[column] += wanted[column] }
            // What nobody needs goes to the words, or where there are none to all alike.
            let words = isRight.indices.filter { !isRight[$0] && needs[$0].most > Self.name }
            let takers = words.isEmpty ? Array(isRight.indices) : words
            for column in takers { widths[column] += (spare - all) / takers.count }
        }
        return Self.filling(width, widths.map { $0 + Self.margins })
    }

    /// What division left over goes to the widest column.
    private static func filling(_ width: Int, _ widths: [Int]) -> [Int] {
        var widths = widths
        if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] += width - widths.reduce(0, +)
        }
        return widths
    }

    /// Moves width from column to column as long as its rows become shorter by it.
    private func improved(_ start: [Int], _ floors: [Int], _ measured: Measured) -> [Int] {
        // Long tables are full of short texts; there is nothing to gain.
        guard rows.count <= 150 else { return start }
        let step = WordFile.Length.mm(4).twips
        var (widths, best) = (start, measured.unevenness(start))
        for _ in 0..<16 {
            var better: [Int]?
            for from in widths.indices where widths[from] - step >= floors[from] + Self.margins {
                for to in widths.indices where to != from {
                    var trial = widths
                    trial[from] -= step
                    trial[to] += step
                    let cost = measured.unevenness(trial)
                    if cost < best { (better, best) = (trial, cost) }
                }
            }
            guard let better else { break }
            widths = better
        }
        return widths
    }

    private func layout(_ isWide: Bool, _ measured: Measured, _ widths: [Int]) -> Layout {
        Layout(
            isWide: isWide, size: measured.size, widths: widths,
            height: measured.lines(widths) * MeasuredText.lineHeight(measured.size) + (rows.count + 1) * 50)
    }

    /// The best way to lay it out: upright pages before wide ones, large letters before small ones.
    /// - Parameter isWide: whether the page is turned already.
    func layout(onWide isWide: Bool = false) -> Layout {
        let tries: [(isWide: Bool, size: Int, floor: Floor)] = [
            (false, 24, .whole), (false, 23, .whole), (false, 22, .whole), (false, 22, .parted), (false, 21, .parted),
            (false, 20, .parted), (false, 20, .words), (true, 24, .whole),
            (true, 23, .whole), (true, 22, .whole), (true, 22, .parted), (true, 21, .parted), (true, 20, .parted),
            (true, 19, .parted), (true, 18, .parted), (true, 20, .words), (true, 18, .words), (true, 16, .words),
        ]
        var upright: Layout?
        var measured = Measured(self)
        for attempt in tries where attempt.isWide || !isWide {
            // Of upright pages the first that holds it; then the first of the wide ones.
            if upright != nil, !attempt.isWide { continue }
            let width = WordFile.Page.width(isWide: attempt.isWide).twips
            measured.size = attempt.size
            let needs = measured.needs
            let floors = floors(needs, attempt.floor)
            guard let shared = shared(width, floors, needs) else { continue }
            let widths = improved(shared, floors, measured)
            let layout = layout(attempt.isWide, measured, widths)
            guard !attempt.isWide else {
                guard let upright else { return layout }
                // A page is turned only where columns so narrow and tall take a good deal more paper: turning leaves blank what is
                // left of the page before.
                let room = (WordFile.Page.height(isWide: false).twips, WordFile.Page.height(isWide: true).twips)
                // Scorecards stay upright, as the chapters that they open.
                let share = rows.contains(where: \.isGroup) ? 75 : 90
                return layout.height * room.0 * 100 < upright.height * room.1 * share ? layout : upright
            }
            upright = layout
            let line = MeasuredText.lineHeight(attempt.size)
            let isShort = layout.height < WordFile.Page.height(isWide: false).twips / 2
            if isShort || heads.count < 5 || layout.height * 2 < rows.count * line * 5 { return layout }
        }
        if let upright { return upright }
        // More columns than a page holds: all alike, words are broken.
        let width = WordFile.Page.width(isWide: true).twips
        measured.size = 14
        return layout(true, measured, Self.filling(width, heads.map { _ in width / heads.count }))
    }

    // MARK: Writing

    /// - Parameter keepsTogether: whether it should not be broken over pages.
    func written(_ layout: Layout, caption: String?, keepsTogether: Bool) -> WordFile.Table {
        let size = layout.size == 24 ? nil : layout.size
        func paragraph(_ text: String, _ alignment: WordFile.Alignment?, bold: Bool, keeps: Bool) -> WordFile.Paragraph
        {
            var paragraph = WordFile.Paragraph(
                .cell, [WordFile.Run(text, bold: bold, size: size)], alignment: alignment)
            paragraph.keepsWithNext = keeps
            return paragraph
        }
        let head = WordFile.Row(
            heads.map { head in
                WordFile.Cell(
                    [paragraph(head, .centre, bold: true, keeps: true)], isShaded: true, isCentred: true)
            })
        let body = rows.enumerated().flatMap { number, row -> [WordFile.Row] in
            let isLast = number == rows.count - 1
            // A group is not left behind at the foot of a page, the last row does not go to the next page alone.
            let keeps = !isLast && (keepsTogether || row.isGroup || number == rows.count - 2)
            let cells = zip(row.cells, isRight).map { cell, isRight in
                WordFile.Cell(
                    (cell.isEmpty ? [""] : cell).map {
                        paragraph($0, isRight ? .right : nil, bold: row.isGroup, keeps: keeps || row.below != nil)
                    }, isCentred: true)
            }
            guard let below = row.below else { return [WordFile.Row(cells)] }
            var note = WordFile.Paragraph(.cell, [WordFile.Run(below, italic: true, size: layout.size - 2)])
            note.keepsWithNext = keeps
            return [WordFile.Row(cells), WordFile.Row([WordFile.Cell([note], span: heads.count)])]
        }
        return WordFile.Table(
            widths: layout.widths.map { WordFile.Length(twips: $0) }, rows: [head] + body, headRows: 1, caption: caption
        )
    }
}
