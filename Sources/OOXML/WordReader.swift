// The main part of a Word document, turned into paragraphs and tables.
import Diagnostics

final class WordReader: PartHandler {
    let vocabulary = Vocabulary.word
    let root = "document"
    private(set) var blocks: [WordDocument.Block] = []

    private let fault: FileFault
    /// The tables that are open, the innermost last.
    private var tables: [OpenTable] = []
    private var paragraph: String?
    private var run: String?
    private var keepsSpace = false
    private var paragraphs = 0
    private var cells = 0
    private var isInRowProperties = false

    private struct OpenTable {
        var rows: [[WordDocument.Cell]] = []
        var row: [WordDocument.Cell] = []
        /// Whether the row is struck out by a tracked change.
        var isRowDeleted = false
        var cell = WordDocument.Cell(text: "", columnSpan: 1, isContinued: false)
        /// Lines of the cell.
        var lines: [String] = []
        var length = 0
    }

    init(_ fault: FileFault) { self.fault = fault }

    /// What only holds other things and is entered: insertions stay, so do the contents of links, fields and controls.
    private static let containers: Set<String> = [
        "document", "body", "ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple",
        "dir",
        "bdo", "r", "ruby", "rubyBase", "tcPr", "trPr",
    ]

    func start(_ name: String, _ attributes: XMLAttributes) throws(Diagnosed) -> Bool {
        switch name {
        case "p": try startParagraph()
        case "t":
            run = ""
            keepsSpace = attributes["xml:space"] == "preserve"
        case "tab", "ptab": add("\t")
        case "br", "cr": add("\n")
        case "noBreakHyphen": add("-")
        case "tbl": tables.append(OpenTable())
        case "tr": inTable { $0.isRowDeleted = false }
        case "tc": try startCell()
        case "gridSpan", "gridBefore", "vMerge": try property(name, attributes.own("val"))
        // Within `trPr`: a row that is struck out. Around text: text that is.
        case "del":
            if isInRowProperties { inTable { $0.isRowDeleted = true } }
            return false
        case "trPr": isInRowProperties = true
        default: return Self.containers.contains(name)
        }
        return true
    }

    func text(_ piece: String) throws(Diagnosed) {
        guard run != nil else { return }
        run? += piece
        let length = (run?.utf8.count ?? 0) + (paragraph?.utf8.count ?? 0)
        guard length <= OOXMLLimits.paragraphLength else { throw tooLong }
    }

    func end(_ name: String) throws(Diagnosed) {
        switch name {
        case "p": try endParagraph()
        case "t":
            if let run { add(keepsSpace ? run : TextRuns.trimmed(run)) }
            run = nil
        case "tc":
            inTable {
                $0.cell.text = $0.lines.joined(separator: "\n")
                $0.row.append($0.cell)
            }
        case "tr":
            inTable {
                if !$0.isRowDeleted { $0.rows.append($0.row) }
                $0.row = []
            }
        case "tbl": try endTable()
        case "trPr": isInRowProperties = false
        default: break
        }
    }

    // MARK: Paragraphs

    private func add(_ text: String) { paragraph? += text }

    private func startParagraph() throws(Diagnosed) {
        paragraphs += 1
        guard paragraphs <= OOXMLLimits.paragraphs else {
            throw fault.refusal(
                "too-many-paragraphs", "văn bản có quá \(OOXMLLimits.paragraphs) đoạn",
                "the document has more than \(OOXMLLimits.paragraphs) paragraphs")
        }
        paragraph = ""
    }

    private func endParagraph() throws(Diagnosed) {
        let text = paragraph ?? ""
        paragraph = nil
        try put(text)
    }

    /// A text into the cell that is open, or else among the blocks.
    private func put(_ text: String) throws(Diagnosed) {
        guard !text.utf8.contains(0), text.utf8.count <= OOXMLLimits.paragraphLength else { throw tooLong }
        if tables.isEmpty {
            if !TextRuns.trimmed(text).isEmpty { blocks.append(.paragraph(text)) }
            return
        }
        tables[tables.count - 1].lines.append(text)
        tables[tables.count - 1].length += text.utf8.count + 1
        guard tables[tables.count - 1].length <= OOXMLLimits.paragraphLength else { throw tooLong }
    }

    private var tooLong: Diagnosed {
        fault.refusal(
            "text-length", "một đoạn hoặc một ô dài quá \(OOXMLLimits.paragraphLength) byte",
            "a paragraph or a cell is longer than \(OOXMLLimits.paragraphLength) bytes")
    }

    // MARK: Tables

    private func inTable(_ change: (inout OpenTable) -> Void) {
        if !tables.isEmpty { change(&tables[tables.count - 1]) }
    }

    private func startCell() throws(Diagnosed) {
        cells += 1
        guard cells <= OOXMLLimits.paragraphs else {
            throw fault.refusal(
                "too-many-cells", "các bảng có quá \(OOXMLLimits.paragraphs) ô",
                "the tables have more than \(OOXMLLimits.paragraphs) cells")
        }
        inTable {
            $0.cell = WordDocument.Cell(text: "", columnSpan: 1, isContinued: false)
            $0.lines = []
            $0.length = 0
        }
    }

    private func property(_ name: String, _ value: String?) throws(Diagnosed) {
        if name == "vMerge" { return inTable { $0.cell.isContinued = value != "restart" } }
        guard let text = value, let columns = Int(text), (0...1_000).contains(columns) else {
            throw fault.refusal(
                "cell-span", "một ô trong bảng chiếm “\((value ?? "").prefix(20))” cột",
                "a cell of a table covers “\((value ?? "").prefix(20))” columns", mend: PartFault.saveAgain)
        }
        guard columns > 0 else { return }
        inTable {
            if name == "gridSpan" {
                $0.cell.columnSpan = columns
            } else {
                $0.row.append(WordDocument.Cell(text: "", columnSpan: columns, isContinued: false))
            }
        }
    }

    private func endTable() throws(Diagnosed) {
        guard let table = tables.popLast() else { return }
        guard !tables.isEmpty else {
            blocks.append(.table(WordDocument.Table(rows: table.rows)))
            return
        }
        for row in table.rows { try put(row.map(\.text).joined(separator: "\t")) }
    }
}
