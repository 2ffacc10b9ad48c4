// The looks of a text document by kind of paragraph, and how its headings and lists are numbered.

enum WordStyles {
    static let grid = "TableGrid"
    private static let font = StylesPart.fontName
    /// Metric twin of what every office has, for lines that stand as they are.
    static let codeFont = "Courier New"

    static func xml(language: String) -> String {
        let fonts = self.fonts(font)
        var xml =
            OfficeNames.declaration + "<w:styles xmlns:w=\"\(OfficeNames.word)\"><w:docDefaults><w:rPrDefault><w:rPr>"
        xml += "\(fonts)<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"
        let spelling = XMLEscape.plain(language, inAttribute: true)
        xml += "<w:lang w:val=\"\(spelling)\" w:eastAsia=\"\(spelling)\" w:bidi=\"ar-SA\"/>"
        xml += "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\""
        xml += " w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        xml += WordFile.Style.allCases.map(style).joined()
        xml += "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
        xml +=
            "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
        xml += "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"
        xml +=
            "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
        let lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }
        xml += "<w:style w:type=\"table\" w:styleId=\"\(grid)\"><w:name w:val=\"Table Grid\"/>"
        xml += "<w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"39\"/>"
        xml += "<w:tblPr><w:tblBorders>\(lines.joined())</w:tblBorders></w:tblPr></w:style>"
        return xml + "</w:styles>"
    }

    private static func fonts(_ name: String) -> String {
        "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:eastAsia=\"\(name)\" w:cs=\"\(name)\"/>"
    }

    private static func style(_ style: WordFile.Style) -> String {
        let look = look(style)
        var xml = "<w:style w:type=\"paragraph\"\(style == .plain ? " w:default=\"1\"" : "")"
        xml += " w:styleId=\"\(style.rawValue)\"><w:name w:val=\"\(look.name)\"/>"
        if style != .plain { xml += "<w:basedOn w:val=\"Normal\"/>" }
        if let next = look.next { xml += "<w:next w:val=\"\(next.rawValue)\"/>" }
        xml += "<w:qFormat/>"
        if !look.paragraph.isEmpty { xml += "<w:pPr>\(look.paragraph)</w:pPr>" }
        if !look.letters.isEmpty { xml += "<w:rPr>\(look.letters)</w:rPr>" }
        return xml + "</w:style>"
    }

    private struct Look {
        var name: String
        var next: WordFile.Style?
        var paragraph = ""
        var letters = ""
    }

    private static func look(_ style: WordFile.Style) -> Look {
        let bold = "<w:b/><w:bCs/>"
        let italic = "<w:i/><w:iCs/>"
        func size(_ halfPoints: Int) -> String { "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>" }
        func spacing(_ before: Int, _ after: Int, line: Int = 240) -> String {
            "<w:spacing w:before=\"\(before * 20)\" w:after=\"\(after * 20)\" w:line=\"\(line)\" w:lineRule=\"auto\"/>"
        }
        func numbered(_ list: Int, _ level: Int) -> String {
            "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
        }
        let first = "<w:ind w:firstLine=\"\(WordFile.Length.mm(10).twips)\"/>"
        func heading(_ level: Int, _ letters: String) -> Look {
            Look(
                name: "heading \(level)", next: .body,
                paragraph: "<w:keepNext/><w:keepLines/>" + numbered(1, level - 1)
                    + spacing(level == 1 ? 12 : 9, 6) + first + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
                letters: letters)
        }
        switch style {
        case .plain: return Look(name: "Normal")
        case .body:
            return Look(
                name: "Body Text", paragraph: spacing(0, 6, line: 264) + first + "<w:jc w:val=\"both\"/>")
        case .item:
            return Look(
                name: "List Bullet",
                paragraph: numbered(2, 0) + spacing(0, 4, line: 259) + first + "<w:jc w:val=\"both\"/>")
        case .title:
            return Look(
                name: "Title", next: .subtitle,
                paragraph: "<w:keepNext/>" + spacing(14, 2) + "<w:jc w:val=\"center\"/>", letters: bold + size(28))
        case .subtitle:
            return Look(
                name: "Subtitle", next: .body,
                paragraph: "<w:keepNext/>" + spacing(0, 0) + "<w:jc w:val=\"center\"/>", letters: bold + size(28))
        case .heading1: return heading(1, bold + size(27))
        case .heading2: return heading(2, bold)
        case .heading3: return heading(3, bold + italic)
        case .caption:
            return Look(
                name: "caption", next: .body,
                paragraph: "<w:keepNext/><w:keepLines/>" + spacing(6, 4) + "<w:jc w:val=\"center\"/>",
                letters: bold + size(25))
        case .cell: return Look(name: "Table Text", paragraph: spacing(1, 1), letters: size(24))
        case .code:
            return Look(
                name: "Code",
                paragraph: spacing(0, 0) + "<w:ind w:left=\"\(WordFile.Length.mm(10).twips)\"/><w:jc w:val=\"left\"/>",
                letters: fonts(codeFont) + size(19))
        case .header: return Look(name: "header", paragraph: "<w:jc w:val=\"center\"/>")
        }
    }

    /// Headings are numbered `I.`, `1.`, `a)`; items of lists have a dash, their further lines begin at the margin.
    static var numbering: String {
        let headings: [(format: String, text: String, style: WordFile.Style)] = [
            ("upperRoman", "%1.", .heading1), ("decimal", "%2.", .heading2), ("lowerLetter", "%3)", .heading3),
        ]
        let levels = headings.enumerated().map { level, heading in
            "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(heading.format)\"/>"
                + "<w:pStyle w:val=\"\(heading.style.rawValue)\"/><w:suff w:val=\"space\"/>"
                + "<w:lvlText w:val=\"\(heading.text)\"/><w:lvlJc w:val=\"left\"/>\(indent)</w:lvl>"
        }
        let dash =
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
            + "<w:pStyle w:val=\"\(WordFile.Style.item.rawValue)\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"-\"/>"
            + "<w:lvlJc w:val=\"left\"/>\(indent)<w:rPr>\(fonts(font))</w:rPr></w:lvl>"
        return OfficeNames.declaration + "<w:numbering xmlns:w=\"\(OfficeNames.word)\">"
            + "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>\(levels.joined())</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/>\(dash)</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"
    }

    private static let indent =
        "<w:pPr><w:ind w:left=\"0\" w:firstLine=\"\(WordFile.Length.mm(10).twips)\"/></w:pPr>"
}
