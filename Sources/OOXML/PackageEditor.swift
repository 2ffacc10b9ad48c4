// A package while it is changed: some parts as trees, some new, all others as they came.
import Diagnostics
import Foundation
import FoundationXML

final class PackageEditor {
    let parts: PackageParts
    let main: String
    /// What relations of this package begin with; the strict form of the format has other words.
    let relationBase: String
    private var trees: [String: XMLDocument] = [:]
    private var treeSize = 0
    private var replaced: [String: [UInt8]] = [:]
    private var added: [(name: String, bytes: [UInt8])] = []

    init(_ bytes: [UInt8], fileName: String) throws(Diagnosed) {
        (parts, main) = try PackageParts.open(bytes, FileFault(fileName))
        let relations = try Self.tree(try parts.contents(of: "_rels/.rels"), "_rels/.rels", fileName)
        let type = relations.rootElement()?.elements("Relationship").compactMap { $0.value("Type") }
            .first { $0.hasSuffix("/officeDocument") }
        relationBase = String((type ?? "\(OfficeNames.relations)/officeDocument").dropLast("/officeDocument".count))
    }

    // MARK: Parts

    /// A part as a tree; what is changed in it is written in the end.
    func tree(_ name: String) throws(Diagnosed) -> XMLElement {
        if let known = trees[name]?.rootElement() { return known }
        let bytes: [UInt8]
        if let fresh = added.first(where: { $0.name == name }) {
            bytes = fresh.bytes
        } else {
            bytes = try parts.contents(of: name)
        }
        treeSize += bytes.count
        guard treeSize <= Annotator.editedSize else {
            throw FileFault(parts.fileName).refusal(
                "too-large-to-mark",
                "các phần cần đánh dấu dài hơn \(Annotator.editedSize) byte (16 MB), kể cả “\(name)”",
                "the parts to be marked have more than \(Annotator.editedSize) bytes (16 MB), with “\(name)” among them",
                mend: Localized(
                    vi: "dùng danh sách lỗi dạng văn bản hoặc JSON", en: "use the list of findings as text or JSON"))
        }
        let tree = try Self.tree(bytes, name, parts.fileName)
        trees[name] = tree
        guard let root = tree.rootElement() else {
            throw PartFault(fileName: parts.fileName, part: name).syntax(line: 1)
        }
        return root
    }

    private static func tree(_ bytes: [UInt8], _ name: String, _ fileName: String) throws(Diagnosed) -> XMLDocument {
        let fault = PartFault(fileName: fileName, part: name)
        // What is handed over is UTF-8 without a declaration that says otherwise, and without a DOCTYPE.
        let source = try XMLSource(bytes, fault: fault)
        let text = Data(OfficeNames.declaration.utf8) + Data(source.bytes[source.start...])
        do {
            return try XMLDocument(data: text, options: [.nodePreserveWhitespace, .nodeLoadExternalEntitiesNever])
        } catch {
            throw fault.syntax(line: 1)
        }
    }

    /// A part as it is by now; not for those that are changed as trees.
    func current(_ name: String) throws(Diagnosed) -> [UInt8] {
        if let changed = replaced[name] { return changed }
        return try parts.contents(of: name)
    }

    func replace(_ name: String, _ bytes: [UInt8]) { replaced[name] = bytes }

    /// Adds a part of a kind, named with the first number that is free.
    func add(_ stem: String, _ ending: String, type: String, _ xml: String) throws(Diagnosed) -> String {
        var taken = Set(parts.archive.names.map { $0.lowercased() })
        taken.formUnion(added.map { $0.name.lowercased() })
        var number = 1
        while taken.contains("\(stem)\(number).\(ending)".lowercased()) { number += 1 }
        let name = "\(stem)\(number).\(ending)"
        added.append((name, Array(xml.utf8)))
        let types = try tree(PackageParts.contentTypesName)
        // Drawings of the old kind are told by their ending, as every program does.
        guard ending == "vml" else {
            types.append("Override", [("PartName", "/" + name), ("ContentType", type)])
            return name
        }
        if !types.elements("Default").contains(where: { $0.value("Extension")?.lowercased() == ending }) {
            types.insert(types.make("Default", [("Extension", ending), ("ContentType", type)]), before: ["Override"])
        }
        return name
    }

    // MARK: Relations

    /// Says that one part speaks of another, and under which name.
    func relate(_ part: String, to target: String, kind: String) throws(Diagnosed) -> String {
        let name = Self.relationsName(part)
        let isThere = parts.archive.names.contains { $0.lowercased() == name.lowercased() }
        if !isThere, !added.contains(where: { $0.name == name }) {
            added.append((name, Array(WorkbookPart.relations([]).utf8)))
        }
        let relations = try tree(name)
        let taken = Set(relations.elements("Relationship").compactMap { $0.value("Id") })
        var number = 1
        while taken.contains("rId\(number)") { number += 1 }
        relations.append(
            "Relationship",
            [("Id", "rId\(number)"), ("Type", "\(relationBase)/\(kind)"), ("Target", "/" + target)])
        return "rId\(number)"
    }

    static func relationsName(_ part: String) -> String {
        var path = part.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let own = path.popLast() ?? ""
        return (path + ["_rels", own + ".rels"]).joined(separator: "/")
    }

    // MARK: Result

    func finished() throws(Diagnosed) -> [UInt8] {
        var archive = ZipWriter()
        for name in parts.archive.names {
            if let changed = written(name) {
                archive.add(name, changed)
            } else {
                archive.add(name, try parts.contents(of: name))
            }
        }
        for (name, bytes) in added { archive.add(name, written(name) ?? bytes) }
        return archive.finished()
    }

    private func written(_ name: String) -> [UInt8]? {
        if let tree = trees.first(where: { $0.key.lowercased() == name.lowercased() })?.value {
            return Array(tree.xmlData(options: .nodeCompactEmptyElement))
        }
        return replaced.first { $0.key.lowercased() == name.lowercased() }?.value
    }
}
