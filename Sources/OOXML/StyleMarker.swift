// Looks of marked cells: as they were, with another fill.
import Diagnostics
import FoundationXML

/// Adds looks to the styles of a workbook; each that is there is copied at most once.
final class StyleMarker {
    /// Light red for what is wrong, light yellow for what is doubtful, nothing for a note.
    static func colour(_ severity: Severity) -> String? {
        switch severity {
        case .error: "FFC7CE"
        case .warning: "FFEB9C"
        case .note: nil
        }
    }

    private let looks: XMLElement?
    private let fills: XMLElement?
    /// The fill of each colour in use.
    private var colours: [String: Int] = [:]
    private var count: Int
    private var marked: [String: [Int: Int]] = [:]

    init(_ editor: PackageEditor) throws(Diagnosed) {
        let known = try editor.parts.relationships(of: editor.main).first { $0.kind == "styles" }?.target
        let part: String
        if let known {
            part = known
        } else {
            part = try editor.add("xl/styles", "xml", type: OfficeNames.type("styles"), StylesPart().xml)
            _ = try editor.relate(editor.main, to: part, kind: "styles")
        }
        let root = try editor.tree(part)
        looks = root.element("cellXfs")
        fills = root.element("fills")
        count = looks?.elements("xf").count ?? 0
    }

    /// The look of a cell, marked. Where the workbook has no looks to copy, the cell keeps the one it has.
    func marked(_ look: Int, _ colour: String) -> Int {
        if let known = marked[colour]?[look] { return known }
        guard let looks, let fills, look < count, let copy = looks.elements("xf")[look].copy() as? XMLElement else {
            return look
        }
        if colours[colour] == nil {
            let fresh = fills.append("fill")
            let pattern = fresh.append("patternFill", [("patternType", "solid")])
            pattern.append("fgColor", [("rgb", "FF\(colour)")])
            pattern.append("bgColor", [("indexed", "64")])
            colours[colour] = fills.elements("fill").count - 1
            fills.recount("fill")
        }
        copy.set("fillId", String(colours[colour] ?? 0))
        copy.set("applyFill", "1")
        let index = add(copy)
        marked[colour, default: [:]][look] = index
        return index
    }

    /// A look for long texts; the plain one where there are no looks.
    func wrapped() -> Int {
        guard let looks else { return 0 }
        let fresh = looks.make(
            "xf",
            [("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"), ("xfId", "0")]
                + [("applyAlignment", "1")])
        fresh.append("alignment", [("vertical", "top"), ("wrapText", "1")])
        return add(fresh)
    }

    private func add(_ look: XMLElement) -> Int {
        looks?.addChild(look)
        looks?.recount("xf")
        count += 1
        return count - 1
    }
}
