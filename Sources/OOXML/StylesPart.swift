// The part with all looks of a workbook: each font, fill, border, number format and combination stands in it once.

/// Collects looks while sheets are written; numbers them in the order in which they come.
struct StylesPart {
    /// The font that administrative documents are written in.
    static let fontName = "Times New Roman"

    private var fonts = Once()
    private var fills = Once()
    private var borders = Once()
    private var formats = Once()
    private var looks = Once()
    private var changes = Once()
    private var indices: [Spreadsheet.Style: Int] = [:]

    init() {
        // The format reserves the first two fills for no fill and a grey pattern.
        _ = fills.index(of: "<fill><patternFill patternType=\"none\"/></fill>")
        _ = fills.index(of: "<fill><patternFill patternType=\"gray125\"/></fill>")
        _ = index(of: Spreadsheet.Style())
    }

    /// The number under which cells name a look.
    mutating func index(of style: Spreadsheet.Style) -> Int {
        if let known = indices[style] { return known }
        let index = looks.index(of: look(style))
        indices[style] = index
        return index
    }

    /// The number under which conditions name what they change.
    mutating func index(of look: Spreadsheet.Look) -> Int {
        var font = ""
        if let isBold = look.isBold { font += isBold ? "<b/>" : "<b val=\"0\"/>" }
        if let isItalic = look.isItalic { font += isItalic ? "<i/>" : "<i val=\"0\"/>" }
        if let colour = look.colour { font += "<color rgb=\"FF\(XMLEscape.plain(colour, inAttribute: true))\"/>" }
        // In what a condition changes the colour of a full cell is that of its background.
        let fill = look.fill.map {
            "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\($0)\"/><bgColor rgb=\"FF\($0)\"/></patternFill></fill>"
        }
        return changes.index(of: "<dxf>\(font.isEmpty ? "" : "<font>\(font)</font>")\(fill ?? "")</dxf>")
    }

    private mutating func look(_ style: Spreadsheet.Style) -> String {
        let format = style.numberFormat.map { number($0) } ?? 0
        let font = fonts.index(of: Self.font(style))
        let fill = style.fill.map { fills.index(of: Self.fill($0)) } ?? 0
        let border = borders.index(of: Self.border(style.hasBorder))
        let alignment = Self.alignment(style)
        var look = "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\""
        if format != 0 { look += " applyNumberFormat=\"1\"" }
        if font != 0 { look += " applyFont=\"1\"" }
        if fill != 0 { look += " applyFill=\"1\"" }
        if border != 0 { look += " applyBorder=\"1\"" }
        if alignment != nil { look += " applyAlignment=\"1\"" }
        if style.isUnlocked { look += " applyProtection=\"1\"" }
        guard alignment != nil || style.isUnlocked else { return look + "/>" }
        return look + ">" + (alignment ?? "") + (style.isUnlocked ? "<protection locked=\"0\"/>" : "") + "</xf>"
    }

    /// Formats that every spreadsheet knows have fixed numbers; others count from 164.
    private mutating func number(_ format: String) -> Int {
        Self.builtin[format] ?? 164 + formats.index(of: format)
    }

    private static let builtin = [
        "General": 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49,
    ]

    private static func font(_ style: Spreadsheet.Style) -> String {
        "<font>" + (style.isBold ? "<b/>" : "") + (style.isItalic ? "<i/>" : "")
            + "<sz val=\"\(tenths(style.size))\"/>"
            + (style.colour.map { "<color rgb=\"FF\(XMLEscape.plain($0, inAttribute: true))\"/>" } ?? "")
            + "<name val=\"\(fontName)\"/><family val=\"1\"/></font>"
    }

    static func fill(_ colour: String) -> String {
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\(XMLEscape.plain(colour, inAttribute: true))\"/>"
            + "<bgColor indexed=\"64\"/></patternFill></fill>"
    }

    private static func border(_ isDrawn: Bool) -> String {
        guard isDrawn else { return "<border><left/><right/><top/><bottom/><diagonal/></border>" }
        let sides = ["left", "right", "top", "bottom"].map {
            "<\($0) style=\"thin\"><color rgb=\"FF808080\"/></\($0)>"
        }
        return "<border>\(sides.joined())<diagonal/></border>"
    }

    private static func alignment(_ style: Spreadsheet.Style) -> String? {
        var words = ""
        if let side = style.horizontal { words += " horizontal=\"\(side.rawValue)\"" }
        if let side = style.vertical { words += " vertical=\"\(side.rawValue)\"" }
        if style.wraps { words += " wrapText=\"1\"" }
        if style.shrinks { words += " shrinkToFit=\"1\"" }
        if style.indent > 0 { words += " indent=\"\(style.indent)\"" }
        return words.isEmpty ? nil : "<alignment\(words)/>"
    }

    var xml: String {
        var xml = OfficeNames.declaration + "<styleSheet xmlns=\"\(OfficeNames.main)\">"
        if !formats.all.isEmpty {
            let written = formats.all.enumerated().map { index, format in
                "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(XMLEscape.text(format, inAttribute: true))\"/>"
            }
            xml += "<numFmts count=\"\(written.count)\">\(written.joined())</numFmts>"
        }
        xml += "<fonts count=\"\(fonts.all.count)\">\(fonts.all.joined())</fonts>"
        xml += "<fills count=\"\(fills.all.count)\">\(fills.all.joined())</fills>"
        xml += "<borders count=\"\(borders.all.count)\">\(borders.all.joined())</borders>"
        xml += "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        xml += "<cellXfs count=\"\(looks.all.count)\">\(looks.all.joined())</cellXfs>"
        xml += "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
        if changes.all.isEmpty { return xml + "<dxfs count=\"0\"/></styleSheet>" }
        return xml + "<dxfs count=\"\(changes.all.count)\">\(changes.all.joined())</dxfs></styleSheet>"
    }
}

/// Texts numbered in the order in which they first come.
struct Once {
    private(set) var all: [String] = []
    private var indices: [[UInt8]: Int] = [:]

    /// By bytes: composed and decomposed letters are different texts.
    mutating func index(of text: String) -> Int {
        let key = Array(text.utf8)
        if let known = indices[key] { return known }
        indices[key] = all.count
        all.append(text)
        return all.count - 1
    }
}
