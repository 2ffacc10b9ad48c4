// Small parts of a package as a list: the few elements and attributes that matter, in order.
import Diagnostics

/// The elements of a small part that matter, in order.
final class ElementList: PartHandler {
    struct Element {
        var parent: String
        var name: String
        fileprivate var attributes: [String: String]
        /// What part it speaks of: its `r:id`.
        var reference: String?

        subscript(_ name: String) -> String? { attributes[name] }
    }

    let vocabulary: Vocabulary
    let root: String
    private let wanted: [String: [String]]
    private let fault: PartFault
    private var path: [String] = []
    private var elements: [Element] = []
    private static let most = 200_000

    /// - Parameter wanted: the attributes that matter, by the names of their elements. Others are not kept, so that a part
    ///   full of them takes no room.
    static func read(
        _ wanted: [String: [String]], of root: String, in vocabulary: Vocabulary, _ part: Part
    ) throws(Diagnosed) -> [Element] {
        let list = ElementList(wanted, root, vocabulary, part.fault)
        try XMLEvents.read(part, with: list)
        return list.elements
    }

    private init(_ wanted: [String: [String]], _ root: String, _ vocabulary: Vocabulary, _ fault: PartFault) {
        self.wanted = wanted
        self.root = root
        self.vocabulary = vocabulary
        self.fault = fault
    }

    func start(_ name: String, _ attributes: XMLAttributes) throws(Diagnosed) -> Bool {
        if let names = wanted[name] {
            guard elements.count < Self.most else { throw fault.elements(Self.most) }
            var kept: [String: String] = [:]
            for name in names { kept[name] = attributes[name] }
            elements.append(
                Element(parent: path.last ?? "", name: name, attributes: kept, reference: attributes.reference))
        }
        path.append(name)
        return true
    }

    func text(_ piece: String) {}
    func end(_ name: String) { path.removeLast() }
}
