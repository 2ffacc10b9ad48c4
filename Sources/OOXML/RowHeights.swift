// How high a row must be for the texts that wrap in it: Excel finds out by itself, other programs do not.

enum RowHeights {
    /// The height for the highest text of a row, in tenths of a point; nil where the usual one is enough.
    /// - Parameter merged: how wide merged cells are that begin at this column; nil where none do.
    static func needed(
        by row: Spreadsheet.Row, columns: [Spreadsheet.Column], merged: (_ column: Int) -> Merged?
    ) -> Int? {
        var highest = 0
        for (index, cell) in row.cells.enumerated() {
            guard case .text(let text) = cell.value else { continue }
            let column = index < columns.count ? columns[index] : Spreadsheet.Column(width: 84)
            var width = column.width
            if let merged = merged(index + 1) {
                // Of a text over several rows nobody knows which of them should grow.
                guard merged.isOneRow else { continue }
                width = merged.columns.map { $0 <= columns.count ? columns[$0 - 1].width : 84 }.reduce(0, +)
            } else if column.isHidden {
                continue
            }
            let lines = cell.style.wraps ? lines(text, in: width, cell.style) : 1
            // A line is a third higher than its letters.
            highest = max(highest, lines * (cell.style.size * 4 / 3 + 3))
        }
        // Excel shows at most 409 points.
        return highest > 150 ? min(highest, 4090) : nil
    }

    /// Cells that are one for the eye.
    struct Merged {
        var columns: ClosedRange<Int>
        var isOneRow: Bool
    }

    /// Lines of a text in a column of so many tenths of a digit, broken between words.
    private static func lines(_ text: String, in width: Int, _ style: Spreadsheet.Style) -> Int {
        // Six letters are about as wide as five digits of the usual size, bold ones a tenth wider; the edges take a digit.
        let room = max(
            1, (width - 10 - 10 * style.indent) * 110 / max(1, style.size) * 6 / 5 / (style.isBold ? 11 : 10))
        var count = 0
        for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            var used = 0
            count += 1
            for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
                if used > 0, used + 1 + word.count > room {
                    count += 1
                    used = 0
                }
                used += (used > 0 ? 1 : 0) + word.count
                // A word longer than the line is broken wherever the line ends.
                count += max(0, used - 1) / room
                used = used > room ? (used - 1) % room + 1 : used
            }
        }
        return count
    }
}
