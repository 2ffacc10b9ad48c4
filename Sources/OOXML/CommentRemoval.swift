// Comments of an earlier annotation are taken away; what others wrote beside them stays.
import Diagnostics
import FoundationXML

extension CommentMarker {
    /// Takes away our comments, and our part of others'.
    /// - Parameter marks: what the earlier annotation said, by cell.
    func takeBack(_ marks: [CellAddress: CellMark]) throws(Diagnosed) {
        let relations = try editor.parts.relationships(of: sheet)
        guard let part = relations.first(where: { $0.kind == "comments" })?.target else { return }
        // A part that has nothing of ours is not even opened.
        let isOurs = String(decoding: try editor.current(part), as: UTF8.self).contains(Annotator.name)
        guard isOurs || !marks.isEmpty else { return }
        let root = try editor.tree(part)
        let authors = root.element("authors")?.elements("author").map { $0.stringValue ?? "" } ?? []
        var gone: Set<CellAddress> = []
        for comment in root.element("commentList")?.elements("comment") ?? [] {
            guard let cell = comment.value("ref").flatMap({ CellAddress(reference: $0[...]) }),
                let body = comment.element("text")
            else { continue }
            let author = comment.value("authorId").flatMap { Int($0) }.flatMap {
                authors.indices.contains($0) ? authors[$0] : nil
            }
            let told = marks[cell].map { XMLEscape.spreadsheet($0.text) }
            let text = body.stringValue ?? ""
            // Some programs do not keep who wrote a comment.
            if text == told || author == Annotator.name && !Self.hasMore(text, than: told) {
                comment.detach()
                gone.insert(cell)
            } else {
                Self.cut(told, from: body, isOwn: author == Annotator.name)
            }
        }
        try ThreadMarker(editor, relations)?.takeBack()
        if !gone.isEmpty { try erase(gone, relations) }
    }

    /// Whether somebody wrote on in a comment of ours.
    private static func hasMore(_ text: String, than told: String?) -> Bool {
        guard let told, !told.isEmpty, let range = text.firstRange(of: told) else { return false }
        let rest = text[..<range.lowerBound] + text[range.upperBound...]
        return rest.contains { !$0.isWhitespace }
    }

    private static func cut(_ told: String?, from body: XMLElement, isOwn: Bool) {
        let head = "\n\(Annotator.name): "
        for text in body.elements("t") + body.elements("r").flatMap({ $0.elements("t") }) {
            guard var words = text.stringValue else { continue }
            if let range = words.firstRange(of: head) {
                let rest = words[range.upperBound...]
                if let told, rest.hasPrefix(told) {
                    words = String(words[..<range.lowerBound] + rest.dropFirst(told.count))
                } else {
                    words = String(words[..<range.lowerBound] + rest.drop { !$0.isNewline })
                }
            } else if isOwn, let told, let range = words.firstRange(of: told) {
                words.removeSubrange(range)
            } else {
                continue
            }
            if words.isEmpty, text.parent !== body { text.parent?.detach() } else { text.stringValue = words }
        }
    }

    /// The slips of comments that are gone.
    private func erase(_ cells: Set<CellAddress>, _ relations: [PackageParts.Relationship]) throws(Diagnosed) {
        guard let id = try editor.tree(sheet).element("legacyDrawing")?.foreignValue("id"),
            let part = relations.first(where: { $0.id == id })?.target
        else { return }
        let fault = PartFault(fileName: editor.parts.fileName, part: part)
        let source = try XMLSource(try editor.current(part), fault: fault)
        let text = String(decoding: source.bytes[source.start...], as: UTF8.self)
        editor.replace(part, Array(NoteShapes.remove(cells, from: text).utf8))
    }
}

extension NoteShapes {
    /// A drawing without the notes of these cells, whatever its prefixes.
    static func remove(_ cells: Set<CellAddress>, from drawing: String) -> String {
        var result = ""
        var rest = drawing[...]
        while let open = rest.firstIndex(of: "<") {
            result += rest[..<open]
            rest = rest[open...]
            let name = rest.dropFirst().prefix { !" \t\n\r/>".contains($0) }
            guard name.split(separator: ":").last == "shape", let end = rest.firstRange(of: "</\(name)>") else {
                result += rest.prefix(1)
                rest = rest.dropFirst()
                continue
            }
            let shape = rest[..<end.upperBound]
            if let row = number("Row", in: shape), let column = number("Column", in: shape),
                cells.contains(CellAddress(row: row + 1, column: column + 1))
            {
                // It is left out.
            } else {
                result += shape
            }
            rest = rest[end.upperBound...]
        }
        return result + rest
    }

    private static func number(_ name: String, in shape: Substring) -> Int? {
        guard let range = shape.firstRange(of: ":\(name)>") else { return nil }
        return Int(shape[range.upperBound...].prefix { $0.isASCII && $0.isNumber })
    }
}
