// What every sheet of results says at its head: whether the figures are still those of the report, and the cautions.
import Diagnostics
import OOXML

extension BookPlan {
    /// A line that says whether any figure was changed, in a colour that nobody misses.
    /// - Parameters:
    ///   - columns: that it stands over; all of them where nothing is said.
    ///   - asFrozen: what it says as long as nothing was changed.
    func addBanner(
        to book: inout BookSheet, columns: Int? = nil, asFrozen: Localized = ReportWords.asFrozen
    ) {
        let (before, after) = (ReportWords.changedBefore[language], ReportWords.changedAfter[language])
        let frozen = asFrozen[language]
        let cell = CellAddress(row: book.next, column: 1)
        let sheet = names[figures].replacing("\"", with: "\"\"")
        let unusable =
            "IF(\(unreadable)=0,\"\",\" (\"&\(unreadable)&\"\(ReportWords.unreadableFrom[language])\(sheet)!\"&\(firstUnreadable)&\")\")"
        book.wide(
            .formula(
                "IF(\(changes)=0,\"\(frozen)\",\"\(before)\"&\(changes)&\"\(ReportWords.figureCount[language])\"&\(unusable)&\"\(after)\")",
                .text(frozen)),
            BookStyle.banner, columns: 1...(columns ?? book.width), height: 220)
        let area = CellRange(from: cell, to: CellAddress(row: cell.row, column: columns ?? book.width))
        // Conditions look at cells of their own sheet alone: older programs refuse others.
        let starts = "LEFT(\(cell.absoluteReference),\(before.utf16.count))=\"\(before)\""
        book.sheet.conditions += [
            .init(cells: [area], formula: starts, look: BookStyle.changed),
            .init(cells: [area], formula: "NOT(\(starts))", look: BookStyle.right),
        ]
    }

    /// The titles of all labels on one line.
    var labels: Localized { Localized.list(report.labels.map(\.kind.title), " · ") }

    /// On every printed page.
    var footer: String {
        let labels = labels[language]
        let period = review.period.title[language]
        return labels.isEmpty ? period : "\(labels) — \(period)"
    }
}
