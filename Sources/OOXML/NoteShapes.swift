// The yellow slips that show comments, in the drawing language that spreadsheets keep for them.

enum NoteShapes {
    struct Note {
        var cell: CellAddress
        /// Of its text, in UTF-16 units.
        var length: Int
    }

    private static let spaces = [
        ("v", "urn:schemas-microsoft-com:vml"), ("o", "urn:schemas-microsoft-com:office:office"),
        ("x", "urn:schemas-microsoft-com:office:excel"),
    ]

    /// A drawing of these notes alone.
    static func xml(_ notes: [Note]) -> String {
        let declared = spaces.map { " xmlns:\($0)=\"\($1)\"" }.joined()
        return "<xml\(declared)><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
            + kind + shapes(notes, from: 1025, declared: "") + "</xml>"
    }

    /// A drawing with these notes behind all that it has; nil where it does not end as drawings do.
    static func add(_ notes: [Note], to drawing: String) -> String? {
        guard let end = drawing.ranges(of: "</xml>").last else { return nil }
        // Prefixes may mean something else here, or nothing; then each shape says what they mean.
        let missing = spaces.filter { !drawing.contains("xmlns:\($0)=\"\($1)\"") }
        let declared = missing.isEmpty ? "" : spaces.map { " xmlns:\($0)=\"\($1)\"" }.joined()
        let kind = drawing.contains("_x0000_t202\"") && drawing.contains("shapetype") ? "" : declare(declared)
        let numbers = drawing.ranges(of: "_x0000_s").compactMap { range in
            Int(drawing[range.upperBound...].prefix(9).prefix { $0.isASCII && $0.isNumber })
        }
        let first = max(1024, numbers.max() ?? 1024) + 1
        return drawing[..<end.lowerBound] + kind + shapes(notes, from: first, declared: declared)
            + drawing[end.lowerBound...]
    }

    private static let kind = declare("")

    private static func declare(_ declared: String) -> String {
        "<v:shapetype\(declared) id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
            + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
    }

    private static func shapes(_ notes: [Note], from first: Int, declared: String) -> String {
        notes.enumerated().map { shape($1, number: first + $0, declared: declared) }.joined()
    }

    private static func shape(_ note: Note, number: Int, declared: String) -> String {
        "<v:shape\(declared) id=\"_x0000_s\(number)\" type=\"#_x0000_t202\""
            + " style=\"position:absolute;z-index:\(number - 1024);visibility:hidden\" fillcolor=\"#ffffe1\""
            + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/>"
            + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
            + "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
            + "<x:SizeWithCells/><x:Anchor>\(anchor(note))</x:Anchor><x:AutoFill>False</x:AutoFill>"
            + "<x:Row>\(note.cell.row - 1)</x:Row><x:Column>\(note.cell.column - 1)</x:Column></x:ClientData></v:shape>"
    }

    /// Beside the cell, as high as the text needs: about 40 letters a line. Near the right or lower edge it stands before it.
    private static func anchor(_ note: Note) -> String {
        let height = min(20, 3 + note.length / 40)
        let left = note.cell.column + 3 > OOXMLLimits.columns ? note.cell.column - 5 : note.cell.column
        let top = min(max(0, note.cell.row - 2), OOXMLLimits.rows - height - 1)
        return "\(left), 15, \(top), 2, \(left + 3), 31, \(top + height), 1"
    }
}
