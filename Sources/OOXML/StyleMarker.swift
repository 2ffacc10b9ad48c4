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

    static let colours = [Severity.error, .warning].compactMap { colour($0) }

    private let looks: XMLElement?
    private let fills: XMLElement?
    /// The fill of each colour in use.
    private var colours: [String: Int] = [:]
    private var count: Int
    private var marked: [String: [Int: Int]] = [:]
    private var restored: [String: Int] = [:]

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

    /// A look and its fill.
    func parts(of look: Int) -> (look: XMLElement, fill: XMLElement)? {
        guard let looks, let fills, look >= 0, look < count else { return nil }
        let element = looks.elements("xf")[look]
        let number = element.value("fillId").flatMap { Int($0) } ?? 0
        let known = fills.elements("fill")
        return known.indices.contains(number) ? (element, known[number]) : nil
    }

    /// The number of a look with another fill; one that is there already is taken.
    func refilled(_ element: XMLElement, _ look: Int, _ fill: FillText) -> Int {
        let key = "\(look) \(fill.text)"
        if let known = restored[key] { return known }
        guard let looks, let fills, let copy = element.copy() as? XMLElement else { return look }
        func number() -> Int? {
            fills.elements("fill").firstIndex {
                let other = FillText(look: copy, fill: $0)
                return other?.pattern == fill.pattern
                    && other?.colours.map { $0.map(\.name) } == fill.colours.map { $0.map(\.name) }
                    && other?.colours.map { $0.map(\.value) } == fill.colours.map { $0.map(\.value) }
            }
        }
        if number() == nil {
            fill.append(to: fills)
            fills.recount("fill")
        }
        copy.set("fillId", String(number() ?? 0))
        if fill.applies.isEmpty { copy.remove("applyFill") } else { copy.set("applyFill", fill.applies) }
        let index = looks.elements("xf").firstIndex { $0.says(asMuchAs: copy) } ?? add(copy)
        restored[key] = index
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
