// Names in XML: which vocabulary an element belongs to, whatever its prefix is.

/// The words of a format, in the two namespaces it has: the transitional one of every office program, and the strict one.
struct Vocabulary: Sendable {
    let namespaces: Set<String>

    static let spreadsheet = Vocabulary(namespaces: [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ])
    static let word = Vocabulary(namespaces: [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ])
    static let contentTypes = Vocabulary(namespaces: ["http://schemas.openxmlformats.org/package/2006/content-types"])
    static let relationships = Vocabulary(namespaces: ["http://schemas.openxmlformats.org/package/2006/relationships"])

    /// What `r:id` belongs to.
    static let references: Set<String> = [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ]
    /// Alternatives: of these the last, `Fallback`, is for readers that know this vocabulary alone.
    static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
}

/// Which namespace every prefix stands for, at one spot of a document.
struct XMLScope {
    /// By prefix; the empty one is that of names without prefix.
    private(set) var namespaces: [String: String] = [:]
    private var outer: [(depth: Int, namespaces: [String: String])] = []

    /// Takes the declarations of an element in; false if it has none.
    mutating func enter(depth: Int, _ attributes: [String: String]) -> Bool {
        var inner = namespaces
        var declares = false
        for (name, value) in attributes where name.hasPrefix("xmlns") {
            if name == "xmlns" {
                inner[""] = value
            } else if name.hasPrefix("xmlns:") {
                inner[String(name.dropFirst(6))] = value
            } else {
                continue
            }
            declares = true
        }
        guard declares else { return false }
        outer.append((depth, namespaces))
        namespaces = inner
        return true
    }

    /// Leaves an element; false if it had no declarations.
    mutating func leave(depth: Int) -> Bool {
        guard let last = outer.last, last.depth == depth else { return false }
        namespaces = last.namespaces
        outer.removeLast()
        return true
    }

    static func split(_ name: String) -> (prefix: Substring, local: Substring) {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", name[...]) }
        return (name[..<colon], name[name.utf8.index(after: colon)...])
    }
}

/// The attributes of an element.
struct XMLAttributes {
    let values: [String: String]
    let scope: XMLScope
    let vocabulary: Vocabulary

    /// An attribute without a prefix.
    subscript(_ name: String) -> String? { values[name] }

    /// An attribute of the element's own vocabulary, such as `w:val`.
    func own(_ name: String) -> String? { find(name, in: vocabulary.namespaces) }

    /// `r:id`: what part the element speaks of.
    var reference: String? { find("id", in: Vocabulary.references) }

    private func find(_ name: String, in namespaces: Set<String>) -> String? {
        let key = values.keys.filter { key in
            let (prefix, local) = XMLScope.split(key)
            guard !prefix.isEmpty, local == name, let namespace = scope.namespaces[String(prefix)] else { return false }
            return namespaces.contains(namespace)
        }.min()
        return key.flatMap { values[$0] }
    }
}
