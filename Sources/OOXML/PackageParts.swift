// An OPC package: which part is what, and which part speaks of which.
import Diagnostics

struct PackageParts {
    let archive: ZipArchive
    let fileName: String
    private var defaults: [String: String] = [:]
    private var overrides: [String: String] = [:]
    private let budget = ElementBudget()

    /// One part's mention of another.
    struct Relationship {
        var id: String
        /// The last word of its type, the same in the transitional and the strict form.
        var kind: String
        /// The name of the part in the archive.
        var target: String
    }

    static let contentTypesName = "[Content_Types].xml"

    /// Nil where the archive is no package.
    init?(_ archive: ZipArchive, fileName: String) throws(Diagnosed) {
        self.archive = archive
        self.fileName = fileName
        guard let part = try part(Self.contentTypesName) else { return nil }
        let wanted = ["Default": ["Extension", "ContentType"], "Override": ["PartName", "ContentType"]]
        for element in try ElementList.read(wanted, of: "Types", in: .contentTypes, part) {
            guard let type = element["ContentType"]?.lowercased() else { continue }
            if element.name == "Default", let ending = element["Extension"] {
                defaults[ending.lowercased()] = type
            } else if element.name == "Override", let name = element["PartName"] {
                overrides[Self.resolve(name, from: "").lowercased()] = type
            }
        }
    }

    /// The content type of a part, in small letters.
    func type(of name: String) -> String? {
        let key = name.lowercased()
        if let type = overrides[key] { return type }
        guard let ending = key.split(separator: "/").last?.split(separator: ".").last else { return nil }
        return defaults[String(ending)]
    }

    /// What the package is about: its office document.
    func mainPart() throws(Diagnosed) -> String? {
        try relationships(of: "").first { $0.kind == "officeDocument" }?.target
    }

    /// The parts that one speaks of; addresses outside of the package are left out and never followed.
    /// - Parameter part: the empty name is the package itself.
    func relationships(of part: String) throws(Diagnosed) -> [Relationship] {
        var path = part.split(separator: "/", omittingEmptySubsequences: false)
        let own = path.popLast() ?? ""
        let name = (path + ["_rels", own + ".rels"]).joined(separator: "/")
        guard let mentions = try self.part(name) else { return [] }
        let wanted = ["Relationship": ["Id", "Type", "Target", "TargetMode"]]
        let elements = try ElementList.read(wanted, of: "Relationships", in: .relationships, mentions)
        return elements.compactMap { element in
            guard let id = element["Id"], let target = element["Target"],
                let kind = element["Type"]?.split(separator: "/").last,
                element["TargetMode"] != "External"
            else { return nil }
            return Relationship(id: id, kind: String(kind), target: Self.resolve(target, from: part))
        }
    }

    /// Nil where there is none of that name.
    func part(_ name: String) throws(Diagnosed) -> Part? {
        guard let bytes = try archive.contents(of: name) else { return nil }
        return Part(bytes: bytes, fault: PartFault(fileName: fileName, part: name), budget: budget)
    }

    /// The bytes of a part that must be there, to be changed or copied.
    func contents(of name: String) throws(Diagnosed) -> [UInt8] {
        guard let bytes = try archive.contents(of: name) else { throw FileFault(fileName).missingPart(name) }
        return bytes
    }

    /// A target as the name of an entry: steps up are taken within the package, never out of it.
    static func resolve(_ target: String, from part: String) -> String {
        let isAbsolute = target.utf8.first == UInt8(ascii: "/")
        var path = isAbsolute ? [] : part.split(separator: "/").dropLast().map(String.init)
        for step in target.split(separator: "/") where step != "." {
            if step == ".." {
                _ = path.popLast()
            } else {
                path.append(String(step))
            }
        }
        return path.joined(separator: "/")
    }
}

/// One part of a package, unpacked.
struct Part {
    let bytes: [UInt8]
    let fault: PartFault
    let budget: ElementBudget
}

/// How many elements may still come, in whatever part of a package: time is bounded by the file and not by the part.
final class ElementBudget {
    var left = OOXMLLimits.elements
}
