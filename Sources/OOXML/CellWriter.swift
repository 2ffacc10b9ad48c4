// One cell as XML: text, number, yes or no, day, formula.

struct CellWriter {
    var styles = StylesPart()
    var strings = SharedStringsPart()
    private(set) var hasFormulas = false

    /// A cell's element; nil where there is nothing to write.
    mutating func xml(_ cell: Spreadsheet.Cell, at address: CellAddress) -> String? {
        var style = cell.style
        if cell.value.isDay, style.numberFormat == nil { style.numberFormat = Self.dayFormat }
        let look = styles.index(of: style)
        if look == 0, cell.value == .empty || cell.value == .text("") { return nil }
        let opening = "<c r=\"\(address.reference)\"" + (look == 0 ? "" : " s=\"\(look)\"")
        let (kind, contents) = self.contents(cell.value, gloss: cell.gloss)
        let type = kind.map { " t=\"\($0)\"" } ?? ""
        return contents.isEmpty ? "\(opening)\(type)/>" : "\(opening)\(type)>\(contents)</c>"
    }

    /// How days are shown where a style says nothing else.
    static let dayFormat = "dd/mm/yyyy"

    private mutating func contents(_ value: Spreadsheet.Value, gloss: String? = nil) -> (type: String?, String) {
        switch value {
        case .empty, .text(""): return (nil, "")
        case .text(let text): return ("s", "<v>\(strings.index(of: text, gloss: gloss))</v>")
        case .formula(let formula, let result):
            hasFormulas = true
            precondition(formula.utf16.count <= OOXMLLimits.formulaLength, "a formula has at most 8,192 characters")
            let element = SharedStringsPart.element("f", formula)
            // The result of a formula is no shared text.
            if let text = result.text { return ("str", element + SharedStringsPart.element("v", text)) }
            let (type, saved) = contents(result)
            return (type, element + saved)
        case .number(let number):
            precondition(Self.isDecimal(number), "a number is written in digits: \(number)")
            return (nil, "<v>\(number)</v>")
        case .error(let kind): return ("e", "<v>\(kind.rawValue)</v>")
        case .boolean(let isTrue): return ("b", "<v>\(isTrue ? 1 : 0)</v>")
        case .day(let year, let month, let day):
            guard let serial = SerialDay.number(year: year, month: month, day: day) else {
                return contents(.text(value.text ?? ""))
            }
            return (nil, "<v>\(serial)</v>")
        }
    }

    private static func isDecimal(_ text: String) -> Bool {
        // Parts left and right of a point, then an exponent: digits each.
        let parts = text.utf8.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
        let unsigned = parts[0].first == UInt8(ascii: "-") ? parts[0].dropFirst() : parts[0]
        let figures = unsigned.split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard figures.allSatisfy(isDigits), parts.count == 2 else { return figures.allSatisfy(isDigits) }
        let signed = parts[1].first == UInt8(ascii: "-") || parts[1].first == UInt8(ascii: "+")
        return isDigits(signed ? parts[1].dropFirst() : parts[1])
    }

    private static func isDigits(_ bytes: Substring.UTF8View) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}

extension Spreadsheet.Value {
    var isDay: Bool {
        switch self {
        case .day: true
        case .formula(_, let result): result.isDay
        default: false
        }
    }

    /// What is written as text: texts, and days before 1900, which spreadsheets have no number for.
    var text: String? {
        switch self {
        case .text(let text): text
        case .day(let year, let month, let day) where year < 1900:
            "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
        default: nil
        }
    }
}
