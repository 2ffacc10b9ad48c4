// A received workbook sent back: faulty cells marked and commented, all else as it was.
import Diagnostics

/// A remark on one cell.
public struct Annotation: Hashable, Sendable {
    /// The tab, from 0.
    public var sheet: Int
    public var cell: CellAddress
    public var text: String
    public var severity: Severity

    public init(sheet: Int, cell: CellAddress, text: String, severity: Severity = .error) {
        self.sheet = sheet
        self.cell = cell
        self.text = text
        self.severity = severity
    }
}

/// Writes remarks into a copy of a workbook.
public enum Annotator {
    /// The author of comments, and the name of the sheet that lists what was found.
    static let name = "thidua"

    /// Bytes of all parts that are edited: they are held as trees, which take about 33 times as much.
    static let editedSize = 16 << 20

    /// A copy of the workbook in which each cell has the remarks as a comment and a fill (red where
    /// something is wrong, yellow where it is doubtful, none for a mere note), and a last sheet that
    /// lists the `summary`. Everything else of the cells stays, their number formats and protection too; parts that have
    /// nothing to do with it are copied byte for byte. Equal input gives equal bytes.
    ///
    /// What an earlier annotation left is taken away first: its sheet, its comments, its fills.
    ///
    /// A cell within merged cells is marked where they begin. A comment that is there already is kept, the remark follows it.
    /// Remarks on tabs without cells (charts) are left out.
    /// - Parameter fileName: what findings call the file.
    public static func annotate(
        _ bytes: [UInt8], fileName: String, with annotations: [Annotation], summary: [String]
    ) throws(Diagnosed) -> [UInt8] {
        // Reading it as a workbook refuses whatever is hostile or broken before a tree is built of it.
        let workbook = try Workbook(bytes, fileName: fileName)
        let editor = try PackageEditor(bytes, fileName: fileName)
        let tabs = try editor.tabs()
        let marker = try StyleMarker(editor)
        let earlier = EarlierMarks(workbook)
        var marks: [CellMark] = []
        for (index, tab) in tabs.enumerated()
        where tab.hasCells && index < workbook.sheets.count && index != earlier.tab {
            let sheet = workbook.sheets[index]
            let remarks = remarks(annotations, on: index, merges: sheet.merges)
            let old = earlier.on(sheet.name)
            let comments = CommentMarker(editor, sheet: tab.part)
            try comments.takeBack(old)
            if remarks.isEmpty, old.isEmpty { continue }
            let cells = try SheetMarker(editor, part: tab.part, styles: marker)
            cells.restore(old)
            if remarks.isEmpty { continue }
            let fills = cells.mark(remarks)
            try comments.add(remarks)
            marks += zip(remarks, fills).map { remark, fill in
                CellMark(
                    sheet: sheet.name, cell: remark.cell, colour: StyleMarker.colour(remark.severity), fill: fill,
                    text: remark.text)
            }
        }
        let page = SummarySheet(lines: summary, marks: marks, look: marker.wrapped())
        if let old = earlier.tab {
            try editor.replaceSheet(old, with: page)
        } else if !summary.isEmpty {
            try editor.addSheet(page, beside: workbook.sheets.map(\.name))
        }
        return try editor.finished()
    }

    /// A cell and all that is to be said of it.
    struct Remark {
        var cell: CellAddress
        var text: String
        /// Of the gravest.
        var severity: Severity
    }

    /// By ascending cell; several remarks on one cell follow one another as they were given.
    private static func remarks(_ annotations: [Annotation], on sheet: Int, merges: [CellRange]) -> [Remark] {
        var texts: [CellAddress: [String]] = [:]
        var severities: [CellAddress: Severity] = [:]
        for annotation in annotations where annotation.sheet == sheet && annotation.cell.exists {
            let cell = merges.first { $0.contains(annotation.cell) }?.from ?? annotation.cell
            severities[cell] = max(severities[cell] ?? .note, annotation.severity)
            if texts[cell]?.contains(annotation.text) != true { texts[cell, default: []].append(annotation.text) }
        }
        return texts.sorted { $0.key < $1.key }.map {
            Remark(
                cell: $0, text: $1.joined(separator: "\n").cut(to: OOXMLLimits.textLength),
                severity: severities[$0] ?? .error)
        }
    }
}

extension CellAddress {
    fileprivate var exists: Bool {
        (1...OOXMLLimits.rows).contains(row) && (1...OOXMLLimits.columns).contains(column)
    }
}
