// A Word document as plain text in order: paragraphs, and tables of cells.
import Diagnostics

/// The text of a DOCX file as it stands once all tracked changes are accepted. Numbering is made by Word when it shows a list and
/// is no text: a paragraph numbered automatically comes without its number. Headers, footers, notes, text boxes and pictures
/// are left out.
public struct WordDocument: Sendable {
    /// In reading order; empty paragraphs are left out.
    public var blocks: [Block]

    public enum Block: Hashable, Sendable {
        case paragraph(String)
        case table(Table)
    }

    public struct Table: Hashable, Sendable {
        public var rows: [[Cell]]

        public init(rows: [[Cell]]) { self.rows = rows }
    }

    public struct Cell: Hashable, Sendable {
        /// Its paragraphs with line breaks between; tables within are flattened into lines, their cells set apart by tabs.
        public var text: String
        /// How many columns of the table it covers.
        public var columnSpan: Int
        /// Whether it belongs to the cell above (merged vertically); its text is that of the cell where the merge began.
        public var isContinued: Bool

        public init(text: String, columnSpan: Int = 1, isContinued: Bool = false) {
            self.text = text
            self.columnSpan = columnSpan
            self.isContinued = isContinued
        }
    }

    /// Reads a DOCX file. Macros are refused, nothing is run or followed.
    /// - Parameter fileName: what findings call the file.
    public init(_ bytes: [UInt8], fileName: String) throws(Diagnosed) {
        let fault = FileFault(fileName, wanted: "document")
        let (parts, main) = try PackageParts.open(bytes, fault)
        let reader = WordReader(fault)
        guard let part = try parts.part(main) else { throw fault.missingPart(main) }
        try XMLEvents.read(part, with: reader)
        blocks = reader.blocks
    }
}
