// Names of sheets as spreadsheets accept them.

extension Spreadsheet {
    /// The names that the sheets have in the file, in their order: as given where a spreadsheet accepts that. Formulas that
    /// look at other sheets use these.
    public var sheetNames: [String] { SheetNames.accepted(sheets.map(\.name)) }

    /// What sheets are called in a file that are given these names.
    public static func sheetNames(_ names: [String]) -> [String] { SheetNames.accepted(names) }

    /// The name of a sheet as formulas write it before `!`.
    public static func quoted(_ name: String) -> String { SheetNames.quoted(name) }
}

/// What a spreadsheet calls its sheets.
enum SheetNames {
    /// Excel's limit, in UTF-16 units.
    static let length = 31

    /// At most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, no two alike (capitals count as small
    /// letters). What differs from what was asked for gets a number.
    static func accepted(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let plain = cleaned(name)
            var candidate = cut(plain, to: length)
            var number = 2
            while !taken.insert(key(candidate)).inserted {
                let ending = " (\(number))"
                candidate = cut(plain, to: length - ending.utf16.count) + ending
                number += 1
            }
            return candidate
        }
    }

    /// A name beside those that a workbook has.
    static func fresh(_ name: String, beside names: [String]) -> String {
        accepted(names + [name])[names.count]
    }

    /// The name as formulas write it: `'Tên sheet'`.
    static func quoted(_ name: String) -> String {
        "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    private static func key(_ name: String) -> String { name.lowercased() }

    private static func cleaned(_ name: String) -> String {
        let forbidden: Set<Unicode.Scalar> = [":", "\\", "/", "?", "*", "[", "]"]
        var scalars = Array(
            name.unicodeScalars.map {
                forbidden.contains($0) || $0.value < 0x20 || XMLEscape.isForbidden($0) ? "-" : $0
            })
        if scalars.first == "'" { scalars[0] = "-" }
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        let cut = Self.cut(String(String.UnicodeScalarView(scalars)), to: length)
        // Excel keeps this name for itself.
        if cut.isEmpty || key(cut) == "history" { return cut.isEmpty ? "Sheet" : cut + "-" }
        return cut
    }

    /// Whole characters only, and no apostrophe at the end.
    private static func cut(_ name: String, to units: Int) -> String {
        var result = ""
        var count = 0
        for character in name {
            count += character.utf16.count
            guard count <= units else { break }
            result.append(character)
        }
        if result.hasSuffix("'") { result = String(result.dropLast()) + "-" }
        return result
    }
}
