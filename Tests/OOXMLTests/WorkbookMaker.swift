// Workbooks by hand: the parts as text, so that every shape that programs write can be made, and every fault.
import OOXML

struct WorkbookMaker {
    static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

    /// The inside of `sheetData`.
    var rows = ""
    /// What follows the rows.
    var afterRows = ""
    var strings: String?
    /// The inside of `styleSheet`.
    var styles: String?
    var properties = ""
    var namespace = transitional
    var mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    var state = ""
    /// More parts, or other contents of these.
    var parts: [String: [UInt8]] = [:]

    init(rows: String = "") { self.rows = rows }

    /// One cell of that inside, in A1.
    init(cell: String, attributes: String = "") {
        rows = "<row r=\"1\"><c r=\"A1\" \(attributes)>\(cell)</c></row>"
    }

    var sheet: String {
        "\(Self.head)<worksheet xmlns=\"\(namespace)\"><sheetData>\(rows)</sheetData>\(afterRows)</worksheet>"
    }

    static func relationships(_ parts: [(kind: String, target: String)]) -> String {
        let inside = parts.enumerated().map { index, part in
            "<Relationship Id=\"r\(index + 1)\" Type=\"\(references)/\(part.kind)\" Target=\"\(part.target)\"/>"
        }
        let space = "http://schemas.openxmlformats.org/package/2006/relationships"
        return "\(head)<Relationships xmlns=\"\(space)\">\(inside.joined())</Relationships>"
    }

    var allParts: [(name: String, contents: [UInt8])] {
        let types = "http://schemas.openxmlformats.org/package/2006/content-types"
        var related = [("worksheet", "worksheets/sheet1.xml")]
        if strings != nil { related.append(("sharedStrings", "sharedStrings.xml")) }
        if styles != nil { related.append(("styles", "styles.xml")) }
        var texts = [
            (
                "[Content_Types].xml",
                "\(Self.head)<Types xmlns=\"\(types)\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"\(mainType)\"/></Types>"
            ),
            ("_rels/.rels", Self.relationships([("officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                "\(Self.head)<workbook xmlns=\"\(namespace)\" xmlns:q=\"\(Self.references)\">\(properties)"
                    + "<sheets><sheet name=\"Bảng\" sheetId=\"1\" \(state) q:id=\"r1\"/></sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", Self.relationships(related)),
            ("xl/worksheets/sheet1.xml", sheet),
        ]
        if let strings { texts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(namespace)\">\(strings)</sst>")) }
        if let styles { texts.append(("xl/styles.xml", "<styleSheet xmlns=\"\(namespace)\">\(styles)</styleSheet>")) }
        var all = texts.map { ($0.0, parts[$0.0] ?? Array($0.1.utf8)) }
        all += parts.keys.sorted().filter { key in !texts.contains { $0.0 == key } }.map { ($0, parts[$0] ?? []) }
        return all
    }

    func bytes() -> [UInt8] {
        ZipMaker(allParts.map { ZipMaker.Entry($0.name, $0.contents) }).bytes()
    }

    func workbook() throws -> Workbook { try Workbook(bytes(), fileName: "a.xlsx") }

    /// The only cell of the first sheet.
    func cell() throws -> Workbook.Cell? { try workbook().sheets[0].rows.first?.cells.first }

    func refusal() -> [String] { codes { try workbook() } }
}

extension Workbook.Sheet {
    /// What stands in a cell, by its address.
    subscript(_ reference: String) -> Workbook.Cell? {
        let letters = reference.prefix { $0.isLetter }
        let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 }
        let row = Int(reference.dropFirst(letters.count))
        return rows.first { $0.number == row }?.cell(column)
    }
}
