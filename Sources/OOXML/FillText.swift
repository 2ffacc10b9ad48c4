// Fills of cells as short texts, kept beside the list of findings so that marks can be taken away again.
import FoundationXML

/// A fill as its look refers to it: `1;solid;rgb=FFFFF2CC;indexed=64`.
struct FillText {
    /// Whether the look says that its fill counts; empty where it does not say.
    let applies: String
    let pattern: String
    let colours: [[(name: String, value: String)]]

    private static let attributes: Set<String> = ["rgb", "theme", "indexed", "tint", "auto"]
    private static let patterns: Set<String> = [
        "none", "solid", "mediumGray", "darkGray", "lightGray", "darkHorizontal", "darkVertical", "darkDown", "darkUp",
        "darkGrid", "darkTrellis", "lightHorizontal", "lightVertical", "lightDown", "lightUp", "lightGrid",
        "lightTrellis", "gray125", "gray0625",
    ]

    /// Nil for a gradient.
    init?(look: XMLElement, fill: XMLElement) {
        guard let element = fill.element("patternFill") else { return nil }
        applies = look.value("applyFill") ?? ""
        pattern = element.value("patternType") ?? "none"
        colours = ["fgColor", "bgColor"].map { name in
            (element.element(name)?.attributes ?? []).compactMap { attribute in
                guard let name = attribute.name, Self.attributes.contains(name) else { return nil }
                return (name, attribute.stringValue ?? "")
            }
        }
    }

    /// Nil where the text is none of ours: it stands in a file that anybody may have changed.
    init?(_ text: String) {
        let pieces = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count == 4, ["", "0", "1", "true", "false"].contains(pieces[0]), Self.patterns.contains(pieces[1])
        else { return nil }
        var colours: [[(name: String, value: String)]] = []
        for piece in pieces[2...] {
            var colour: [(name: String, value: String)] = []
            for word in piece.split(separator: ",") {
                let halves = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
                guard halves.count == 2, Self.attributes.contains(halves[0]), halves[1].utf8.count <= 40,
                    halves[1].utf8.allSatisfy({
                        ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || "0123456789.+-".utf8.contains($0)
                    })
                else { return nil }
                colour.append((halves[0], halves[1]))
            }
            colours.append(colour)
        }
        (applies, pattern, self.colours) = (pieces[0], pieces[1], colours)
    }

    var text: String {
        let colours = colours.map { $0.map { "\($0.name)=\($0.value)" }.joined(separator: ",") }
        return ([applies, pattern] + colours).joined(separator: ";")
    }

    /// The fill as an element behind all others.
    func append(to fills: XMLElement) {
        let pattern = fills.append("fill").append("patternFill", [("patternType", pattern)])
        for (name, colour) in zip(["fgColor", "bgColor"], colours) where !colour.isEmpty {
            pattern.append(name, colour.map { ($0.name, $0.value) })
        }
    }
}

extension StyleMarker {
    /// The fill of a look as a text; empty where it has none that can be told.
    func fill(of look: Int) -> String {
        guard let (look, fill) = parts(of: look) else { return "" }
        return FillText(look: look, fill: fill)?.text ?? ""
    }

    /// The look with its fill as it was before; nil where it does not have the fill of a mark, or the text says nothing.
    func restored(_ look: Int, _ colour: String, to text: String) -> Int? {
        guard Self.colours.contains(colour), let before = FillText(text), let (element, fill) = parts(of: look),
            let shown = fill.element("patternFill")?.element("fgColor")?.value("rgb")?.uppercased(),
            shown.hasSuffix(colour)
        else { return nil }
        return refilled(element, look, before)
    }
}
