// Comments of a sheet: those that are there stay, ours are added.
import Diagnostics
import FoundationXML

struct CommentMarker {
    let editor: PackageEditor
    let sheet: String

    init(_ editor: PackageEditor, sheet: String) {
        self.editor = editor
        self.sheet = sheet
    }

    func add(_ remarks: [Annotator.Remark]) throws(Diagnosed) {
        let relations = try editor.parts.relationships(of: sheet)
        let root = try comments(relations)
        let author = Self.author(root)
        let list = root.element("commentList") ?? root.append("commentList")
        var known: [String: XMLElement] = [:]
        for comment in list.elements("comment") {
            if let cell = comment.value("ref")?.uppercased() { known[cell] = known[cell] ?? comment }
        }
        let threads = try ThreadMarker(editor, relations)
        var shapes: [CellAddress: Int] = [:]
        for remark in remarks {
            let text = XMLEscape.spreadsheet(remark.text)
            if let comment = known[remark.cell.reference] {
                let body = comment.element("text") ?? comment.append("text")
                // A copy that is sent around twice says things once.
                if body.stringValue?.contains(text) == true { continue }
                Self.run(in: body, "\n\(Annotator.name): \(text)")
                try threads?.answer(remark)
            } else {
                let comment = list.append("comment", [("ref", remark.cell.reference), ("authorId", String(author))])
                Self.run(in: comment.append("text"), text)
                shapes[remark.cell] = remark.text.utf16.count
            }
        }
        if !shapes.isEmpty { try draw(shapes, relations) }
    }

    private func comments(_ relations: [PackageParts.Relationship]) throws(Diagnosed) -> XMLElement {
        if let known = relations.first(where: { $0.kind == "comments" }) { return try editor.tree(known.target) }
        let space = try editor.tree(sheet).uri ?? OfficeNames.main
        let xml = OfficeNames.declaration + "<comments xmlns=\"\(space)\"><authors/><commentList/></comments>"
        let part = try editor.add("xl/comments", "xml", type: OfficeNames.type("comments"), xml)
        _ = try editor.relate(sheet, to: part, kind: "comments")
        return try editor.tree(part)
    }

    /// The number of our author.
    private static func author(_ root: XMLElement) -> Int {
        let authors: XMLElement
        if let known = root.element("authors") {
            authors = known
        } else {
            authors = root.make("authors")
            root.insertChild(authors, at: 0)
        }
        let names = authors.elements("author").map(\.stringValue)
        if let known = names.firstIndex(of: Annotator.name) { return known }
        authors.append("author", text: Annotator.name)
        return names.count
    }

    private static func run(in text: XMLElement, _ words: String) {
        // A comment of plain text becomes a row of runs: a second plain text would not be read.
        for plain in text.elements("t") {
            let words = plain.stringValue ?? ""
            plain.detach()
            text.append("r").append("t", [("xml:space", "preserve")], text: words)
        }
        text.append("r").append("t", [("xml:space", "preserve")], text: words)
    }

    // MARK: Shapes

    /// Spreadsheets show a comment where a drawing of the old kind has a shape for it.
    private func draw(_ shapes: [CellAddress: Int], _ relations: [PackageParts.Relationship]) throws(Diagnosed) {
        let root = try editor.tree(sheet)
        let notes = shapes.sorted { $0.key < $1.key }.map { NoteShapes.Note(cell: $0, length: $1) }
        if let id = root.element("legacyDrawing")?.foreignValue("id"),
            let part = relations.first(where: { $0.id == id })?.target
        {
            let fault = PartFault(fileName: editor.parts.fileName, part: part)
            let source = try XMLSource(try editor.current(part), fault: fault)
            let text = String(decoding: source.bytes[source.start...], as: UTF8.self)
            guard let drawing = NoteShapes.add(notes, to: text) else { throw fault.syntax(line: 1) }
            editor.replace(part, Array(drawing.utf8))
        } else {
            let part = try editor.add(
                "xl/drawings/vmlDrawing", "vml", type: OfficeNames.drawingType, NoteShapes.xml(notes))
            let drawing = root.make("legacyDrawing")
            drawing.refer(to: try editor.relate(sheet, to: part, kind: "vmlDrawing"), base: editor.relationBase)
            root.insert(drawing, before: Self.afterDrawing)
        }
    }

    /// What the schema puts after the old drawing of a sheet.
    private static let afterDrawing: Set<String> = [
        "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "AlternateContent", "webPublishItems",
        "tableParts", "extLst",
    ]
}
