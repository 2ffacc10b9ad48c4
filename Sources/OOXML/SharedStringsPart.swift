// The part with all texts of cells: each stands in it once, and all programs keep them there.

struct SharedStringsPart {
    private var texts = Once()
    private var uses = 0

    var isEmpty: Bool { uses == 0 }

    /// The number under which a cell names its text.
    mutating func index(of text: String) -> Int {
        precondition(text.utf16.count <= OOXMLLimits.textLength, "a cell holds at most 32,767 characters")
        uses += 1
        return texts.index(of: text)
    }

    var xml: String {
        var xml = OfficeNames.declaration
        xml += "<sst xmlns=\"\(OfficeNames.main)\" count=\"\(uses)\" uniqueCount=\"\(texts.all.count)\">"
        for text in texts.all { xml += "<si>\(Self.element("t", text))</si>" }
        return xml + "</sst>"
    }

    /// An element that holds a text of a cell.
    static func element(_ name: String, _ text: String) -> String {
        let keeps = XMLEscape.needsPreservation(text) ? " xml:space=\"preserve\"" : ""
        return "<\(name)\(keeps)>\(XMLEscape.text(text))</\(name)>"
    }
}
