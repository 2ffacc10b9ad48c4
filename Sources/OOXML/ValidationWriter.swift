// What cells take, as XML; lists that do not fit into a rule stand on a hidden sheet.

struct ValidationWriter {
    /// Lists that rules refer to: a column each on the hidden sheet.
    private(set) var lists: [[String]] = []
    /// The name of that sheet.
    let listSheet: String

    /// Excel's limits, in UTF-16 units.
    private static let titleLength = 32
    private static let textLength = 255

    init(listSheet: String) { self.listSheet = listSheet }

    /// The element with all rules of a sheet; nil if it has none.
    mutating func xml(_ validations: [Spreadsheet.Validation]) -> String? {
        let written = validations.filter { !$0.cells.isEmpty }.map { xml($0) }
        guard !written.isEmpty else { return nil }
        return "<dataValidations count=\"\(written.count)\">\(written.joined())</dataValidations>"
    }

    private mutating func xml(_ validation: Spreadsheet.Validation) -> String {
        let rule = rule(validation.rule)
        var xml = "<dataValidation type=\"\(rule.type)\""
        if let comparison = rule.comparison { xml += " operator=\"\(comparison)\"" }
        xml += " allowBlank=\"1\""
        if validation.prompt != nil { xml += " showInputMessage=\"1\"" }
        xml += " showErrorMessage=\"1\""
        xml += Self.attribute("errorTitle", validation.errorTitle, Self.titleLength)
        xml += Self.attribute("error", validation.error, Self.textLength)
        xml += Self.attribute("promptTitle", validation.promptTitle, Self.titleLength)
        xml += Self.attribute("prompt", validation.prompt, Self.textLength)
        xml += " sqref=\"\(validation.cells.map(\.reference).joined(separator: " "))\">"
        for (index, formula) in rule.formulas.enumerated() {
            xml += "<formula\(index + 1)>\(XMLEscape.text(formula))</formula\(index + 1)>"
        }
        return xml + "</dataValidation>"
    }

    /// A text is cut rather than refused: Excel takes a longer one for a damaged file.
    private static func attribute(_ name: String, _ text: String?, _ limit: Int) -> String {
        guard let text, !text.isEmpty else { return "" }
        return " \(name)=\"\(XMLEscape.text(text.cut(to: limit), inAttribute: true))\""
    }

    private struct Parts {
        var type: String
        var comparison: String?
        var formulas: [String]
    }

    private mutating func rule(_ rule: Spreadsheet.Validation.Rule) -> Parts {
        switch rule {
        case .list(let values): Parts(type: "list", formulas: [list(values)])
        case .custom(let formula): Parts(type: "custom", formulas: [formula])
        case .decimal(let least, let most): Self.number("decimal", least, most)
        case .whole(let least, let most): Self.number("whole", least, most)
        case .date(let year, let month, let day):
            Parts(
                type: "date", comparison: "greaterThanOrEqual",
                formulas: [String(SerialDay.number(year: year, month: month, day: day) ?? 1)])
        }
    }

    private static func number(_ type: String, _ least: String?, _ most: String?) -> Parts {
        switch (least, most) {
        case (let least?, let most?): Parts(type: type, formulas: [least, most])
        case (nil, let most?): Parts(type: type, comparison: "lessThanOrEqual", formulas: [most])
        // Any number: the least that a spreadsheet can hold.
        case (let least, nil):
            Parts(type: type, comparison: "greaterThanOrEqual", formulas: [least ?? "-9.99999999999999E+307"])
        }
    }

    /// A list in quotes where all its values survive there: commas part them, spaces around them are lost.
    private mutating func list(_ values: [String]) -> String {
        let joined = values.joined(separator: ",")
        let isPlain = values.allSatisfy { value in
            !value.isEmpty && value.first?.isWhitespace == false && value.last?.isWhitespace == false
                && !value.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0.value < 0x20 }
        }
        if isPlain, !values.isEmpty, joined.utf16.count + 2 <= Self.textLength { return "\"\(joined)\"" }
        let place = lists.firstIndex(of: values) ?? lists.count
        if place == lists.count { lists.append(values) }
        let from = CellAddress(row: 1, column: place + 1)
        let to = CellAddress(row: max(1, values.count), column: place + 1)
        return "\(SheetNames.quoted(listSheet))!\(from.absoluteReference):\(to.absoluteReference)"
    }
}

extension String {
    /// At most so many UTF-16 units, whole characters, ending in `…` where something is missing.
    func cut(to units: Int) -> String {
        guard utf16.count > units else { return self }
        var result = ""
        var count = 1
        for character in self {
            count += character.utf16.count
            guard count <= units else { break }
            result.append(character)
        }
        return result + "…"
    }
}
