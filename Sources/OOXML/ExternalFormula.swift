// Formulas whose results come from outside of their workbook: other files, other programs, the web.

extension Workbook.Cell {
    /// Whether its formula asks another file, another program or the web, so that its result cannot be checked here:
    /// `[1]Sheet!A1`, `cmd|'/c calc'!A1`, `WEBSERVICE("http://…")`.
    public var asksOutside: Bool { formula.map { FormulaScan($0).asksOutside } ?? false }
}

/// Looks over the text of a formula, without understanding it.
private struct FormulaScan {
    private(set) var asksOutside = false

    private static let functions: Set<String> = [
        "HYPERLINK", "WEBSERVICE", "DDE", "RTD", "IMAGE", "CALL", "REGISTER.ID", "EXEC", "SQL.REQUEST", "STOCKHISTORY",
        "CUBEVALUE", "CUBEMEMBER", "CUBESET", "CUBEKPIMEMBER", "CUBESETCOUNT", "CUBERANKEDMEMBER",
        "CUBEMEMBERPROPERTY",
    ]

    init(_ formula: String) {
        var rest = formula[...]
        /// The name that may turn out to be a function's, without spaces behind it.
        var name = ""
        var isPointed = false
        var hasLinkText = false
        var before: Character = "="
        while let character = rest.popFirst() {
            switch character {
            case "\"":
                // What stands between quotation marks is text; an address in it counts where it is made a reference.
                let text = Self.quoted("\"", &rest)
                hasLinkText = hasLinkText || text.contains("[") || text.contains("|")
                name = ""
            case "'":
                // No sheet has a name with these.
                if Self.quoted("'", &rest).contains(where: { "[]/\\".contains($0) }) { asksOutside = true }
                name = ""
            case "[":
                // Behind a name it is a column of a table; else the number or name of another file.
                if !(before.isLetter || before.isNumber || "_.]".contains(before)) { asksOutside = true }
                Self.skipBrackets(&rest)
                name = ""
            case "|":
                asksOutside = true
            case "(":
                let function = Self.plain(name)
                if Self.functions.contains(function) || name.uppercased().hasPrefix("_XLL.") { asksOutside = true }
                isPointed = isPointed || function == "INDIRECT"
                name = ""
            case _ where character.isLetter || character.isNumber || "_.".contains(character):
                name = before.isWhitespace ? String(character) : name + String(character)
            case _ where character.isWhitespace:
                break
            default:
                name = ""
            }
            before = character == "[" ? "]" : character
        }
        if isPointed, hasLinkText { asksOutside = true }
    }

    /// Takes what stands up to the closing mark; a doubled one is no end.
    private static func quoted(_ mark: Character, _ rest: inout Substring) -> String {
        var text = ""
        while let character = rest.popFirst() {
            if character == mark {
                guard rest.first == mark else { return text }
                rest.removeFirst()
            }
            text.append(character)
        }
        return text
    }

    private static func skipBrackets(_ rest: inout Substring) {
        var depth = 1
        while depth > 0, let character = rest.popFirst() {
            switch character {
            case "'": _ = rest.popFirst()
            case "[": depth += 1
            case "]": depth -= 1
            default: break
            }
        }
    }

    /// Functions that are newer than the format have a word before their names.
    private static func plain(_ name: String) -> String {
        var name = name.uppercased()
        for word in ["_XLFN.", "_XLWS."] where name.hasPrefix(word) { name.removeFirst(word.count) }
        return name
    }
}
