// The part with all texts of cells: each stands in it once, and all programs keep them there.

struct SharedStringsPart {
    /// As elements.
    private var texts = Once()
    private var uses = 0

    var isEmpty: Bool { uses == 0 }

    /// The number under which a cell names its text.
    /// - Parameter gloss: a second line, smaller and grey.
    mutating func index(of text: String, gloss: String? = nil) -> Int {
        let length = text.utf16.count + (gloss.map { $0.utf16.count + 1 } ?? 0)
        precondition(length <= OOXMLLimits.textLength, "a cell holds at most 32,767 characters")
        uses += 1
        guard let gloss, !gloss.isEmpty else { return texts.index(of: Self.element("t", text)) }
        // The first run looks as its cell does.
        return texts.index(
            of: "<r>\(Self.element("t", text + "\n"))</r><r>\(Self.glossLook)\(Self.element("t", gloss))</r>")
    }

    private static let glossLook =
        "<rPr><sz val=\"9\"/><color rgb=\"FF5F6368\"/><rFont val=\"\(StylesPart.fontName)\"/><family val=\"1\"/></rPr>"

    var xml: String {
        var xml = OfficeNames.declaration
        xml += "<sst xmlns=\"\(OfficeNames.main)\" count=\"\(uses)\" uniqueCount=\"\(texts.all.count)\">"
        for text in texts.all { xml += "<si>\(text)</si>" }
        return xml + "</sst>"
    }

    /// An element that holds a text of a cell.
    static func element(_ name: String, _ text: String) -> String {
        let keeps = XMLEscape.needsPreservation(text) ? " xml:space=\"preserve\"" : ""
        return "<\(name)\(keeps)>\(XMLEscape.text(text))</\(name)>"
    }
}
