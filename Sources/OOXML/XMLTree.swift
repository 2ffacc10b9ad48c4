// Elements of a tree, found and made by their local names: parts may give the vocabulary a prefix of their own.
import Foundation
import FoundationXML

extension XMLElement {
    /// The children of a name, whatever their prefix.
    func elements(_ local: String) -> [XMLElement] {
        (children ?? []).compactMap { $0 as? XMLElement }.filter { $0.localName == local }
    }

    func element(_ local: String) -> XMLElement? {
        (children ?? []).lazy.compactMap { $0 as? XMLElement }.first { $0.localName == local }
    }

    /// An attribute by its name as written. (`attribute(forName:)` finds none where the element is in a namespace.)
    func value(_ name: String) -> String? { written(name)?.stringValue }

    private func written(_ name: String) -> XMLNode? { (attributes ?? []).first { $0.name == name } }

    /// An attribute of another vocabulary, such as `r:id`, by its local name.
    func foreignValue(_ local: String) -> String? {
        (attributes ?? []).first { $0.localName == local && $0.name != local }?.stringValue
            ?? (attributes ?? []).first { $0.name?.hasSuffix(":" + local) == true }?.stringValue
    }

    func set(_ name: String, _ value: String) {
        if let known = written(name) {
            known.stringValue = value
        } else if let fresh = XMLNode.attribute(withName: name, stringValue: value) as? XMLNode {
            addAttribute(fresh)
        }
    }

    func remove(_ name: String) { written(name)?.detach() }

    /// A new element of this one's vocabulary, not yet anywhere.
    func make(_ local: String, _ attributes: [(String, String)] = [], text: String? = nil) -> XMLElement {
        let prefix = (name ?? "").split(separator: ":").count == 2 ? (name ?? "").split(separator: ":")[0] + ":" : ""
        let element = XMLElement(name: prefix + local)
        for (name, value) in attributes { element.set(name, value) }
        if let text { element.stringValue = text }
        return element
    }

    @discardableResult
    func append(_ local: String, _ attributes: [(String, String)] = [], text: String? = nil) -> XMLElement {
        let element = make(local, attributes, text: text)
        addChild(element)
        return element
    }

    /// Puts an element before the first child that one of these names has, else last.
    func insert(_ element: XMLElement, before names: Set<String>) {
        let next = (children ?? []).first { ($0 as? XMLElement)?.localName.map { names.contains($0) } == true }
        if let next { insertChild(element, at: next.index) } else { addChild(element) }
    }

    /// Refers to another part: `r:id`, whatever prefixes the part has.
    func refer(to id: String, base: String) {
        if let space = XMLNode.namespace(withName: "r", stringValue: base) as? XMLNode { addNamespace(space) }
        set("r:id", id)
    }

    /// Whether two elements have the same attributes and elements within; namespaces and texts are not looked at.
    func says(asMuchAs other: XMLElement) -> Bool {
        func words(_ element: XMLElement) -> Set<String> {
            Set((element.attributes ?? []).map { "\($0.name ?? "")=\($0.stringValue ?? "")" })
        }
        let inside = (children ?? []).compactMap { $0 as? XMLElement }
        let others = (other.children ?? []).compactMap { $0 as? XMLElement }
        return localName == other.localName && words(self) == words(other) && inside.count == others.count
            && zip(inside, others).allSatisfy { $0.says(asMuchAs: $1) }
    }

    /// Says how many elements there are, where the part says so at all.
    func recount(_ local: String) {
        if value("count") != nil { set("count", String(elements(local).count)) }
    }
}
