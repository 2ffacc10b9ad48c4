// Paragraphs, tables and sections as WordprocessingML. The order of elements is the one that the schema fixes.

/// Writes the body and the headers of a text document.
struct WordWriter {
    typealias Length = WordFile.Length

    // MARK: Body

    static func document(_ file: WordFile) -> String {
        var body = ""
        let sections = file.sections.isEmpty ? [WordFile.Section()] : file.sections
        for (number, section) in sections.enumerated() {
            let properties = self.properties(section, isFirst: number == 0)
            let isLast = number == sections.count - 1
            // A section ends within its last paragraph: one more could fall on a page of its own. A table needs a paragraph
            // after it in any case.
            guard case .paragraph(let end)? = section.blocks.last else {
                body += section.blocks.map(xml).joined() + gap(isLast ? "" : properties) + (isLast ? properties : "")
                continue
            }
            body += section.blocks.dropLast().map(xml).joined() + xml(end, ending: isLast ? "" : properties)
            if isLast { body += properties }
        }
        return part("document", "<w:body>\(body)</w:body>")
    }

    /// A paragraph without height.
    private static func gap(_ section: String) -> String {
        "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
            + "<w:rPr><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr>\(section)</w:pPr></w:p>"
    }

    static func header(_ paragraphs: [WordFile.Paragraph]) -> String {
        part("hdr", paragraphs.isEmpty ? "<w:p/>" : paragraphs.map(xml).joined())
    }

    private static func part(_ root: String, _ contents: String) -> String {
        OfficeNames.declaration
            + "<w:\(root) xmlns:w=\"\(OfficeNames.word)\" xmlns:r=\"\(OfficeNames.relations)\">\(contents)</w:\(root)>"
    }

    private static func properties(_ section: WordFile.Section, isFirst: Bool) -> String {
        typealias Page = WordFile.Page
        let size =
            section.isWide
            ? "w:w=\"\(Page.long.twips)\" w:h=\"\(Page.short.twips)\" w:orient=\"landscape\""
            : "w:w=\"\(Page.short.twips)\" w:h=\"\(Page.long.twips)\""
        return "<w:sectPr>"
            + (isFirst ? "<w:headerReference w:type=\"first\" r:id=\"\(WordPackage.firstHeaderID)\"/>" : "")
            + "<w:headerReference w:type=\"default\" r:id=\"\(WordPackage.headerID)\"/>"
            + "<w:type w:val=\"nextPage\"/><w:pgSz \(size)/>"
            + "<w:pgMar w:top=\"\(Page.top.twips)\" w:right=\"\(Page.right.twips)\" w:bottom=\"\(Page.bottom.twips)\""
            + " w:left=\"\(Page.left.twips)\" w:header=\"\(Length.mm(9).twips)\" w:footer=\"\(Length.mm(9).twips)\""
            + " w:gutter=\"0\"/>" + (isFirst ? "<w:titlePg/>" : "") + "</w:sectPr>"
    }

    private static func xml(_ block: WordFile.Block) -> String {
        switch block {
        case .paragraph(let paragraph): xml(paragraph)
        case .table(let table): xml(table)
        }
    }

    // MARK: Paragraphs

    /// - Parameter section: the properties of the section that ends with it.
    static func xml(_ paragraph: WordFile.Paragraph, ending section: String) -> String {
        var look = ""
        if paragraph.style != .plain { look += "<w:pStyle w:val=\"\(paragraph.style.rawValue)\"/>" }
        if paragraph.keepsWithNext { look += "<w:keepNext/>" }
        if paragraph.beginsPage { look += "<w:pageBreakBefore/>" }
        if paragraph.isBoxed {
            let sides = ["top", "left", "bottom", "right"].map {
                "<w:\($0) w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"000000\"/>"
            }
            look += "<w:pBdr>\(sides.joined())</w:pBdr>"
        } else if paragraph.hasRule {
            look += "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
        }
        if paragraph.before != nil || paragraph.after != nil || paragraph.isThin {
            look +=
                "<w:spacing" + attribute("before", paragraph.before) + attribute("after", paragraph.after)
                + (paragraph.isThin ? " w:line=\"40\" w:lineRule=\"exact\"" : "") + "/>"
        }
        if paragraph.left != nil || paragraph.right != nil {
            look +=
                "<w:ind" + attribute("left", paragraph.left) + attribute("right", paragraph.right)
                + " w:firstLine=\"0\"/>"
        }
        if let alignment = paragraph.alignment { look += "<w:jc w:val=\"\(alignment.rawValue)\"/>" }
        if paragraph.isThin { look += "<w:rPr><w:sz w:val=\"4\"/><w:szCs w:val=\"4\"/></w:rPr>" }
        look += section
        let runs = paragraph.runs.map(xml).joined()
        return "<w:p>" + (look.isEmpty ? "" : "<w:pPr>\(look)</w:pPr>") + runs + "</w:p>"
    }

    static func xml(_ paragraph: WordFile.Paragraph) -> String { xml(paragraph, ending: "") }

    private static func attribute(_ name: String, _ length: Length?) -> String {
        length.map { " w:\(name)=\"\($0.twips)\"" } ?? ""
    }

    private static func xml(_ run: WordFile.Run) -> String {
        var look = ""
        if run.isBold { look += "<w:b/><w:bCs/>" }
        if run.isItalic { look += "<w:i/><w:iCs/>" }
        if let size = run.size { look += "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>" }
        let properties = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
        switch run.content {
        case .text(let text): return text.isEmpty ? "" : "<w:r>\(properties)\(contents(text))</w:r>"
        case .pageNumber:
            // In the long form, which every program numbers pages by.
            return ["begin", "", "separate", "shown", "end"].map { step in
                let content =
                    switch step {
                    case "": "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"
                    case "shown": "<w:t>2</w:t>"
                    default: "<w:fldChar w:fldCharType=\"\(step)\"/>"
                    }
                return "<w:r>\(properties)\(content)</w:r>"
            }.joined()
        }
    }

    /// Text, with its line breaks and tabs as Word writes them.
    private static func contents(_ text: String) -> String {
        var result = ""
        var piece = ""
        func close() {
            guard !piece.isEmpty else { return }
            result += "<w:t xml:space=\"preserve\">\(XMLEscape.plain(piece))</w:t>"
            piece = ""
        }
        for character in text {
            if character.isNewline {
                close()
                result += "<w:br/>"
            } else if character == "\t" {
                close()
                result += "<w:tab/>"
            } else {
                piece.append(character)
            }
        }
        close()
        return result
    }

    // MARK: Tables

    private static func xml(_ table: WordFile.Table) -> String {
        let width = table.widths.reduce(0) { $0 + $1.twips }
        var xml = "<w:tbl><w:tblPr>"
        if table.hasLines { xml += "<w:tblStyle w:val=\"\(WordStyles.grid)\"/>" }
        xml += "<w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>"
        // Centred: where Word takes the margins of cells off the left end, a table would stick out there.
        xml += "<w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>"
        let margin = WordFile.Table.margin.twips
        xml += "<w:tblCellMar><w:left w:w=\"\(margin)\" w:type=\"dxa\"/><w:right w:w=\"\(margin)\" w:type=\"dxa\"/>"
        xml += "</w:tblCellMar><w:tblLook w:val=\"0\(table.headRows > 0 ? "6" : "4")20\"/>"
        if let caption = table.caption, !caption.isEmpty {
            xml += "<w:tblCaption w:val=\"\(XMLEscape.plain(caption, inAttribute: true))\"/>"
        }
        xml += "</w:tblPr><w:tblGrid>"
        xml += table.widths.map { "<w:gridCol w:w=\"\($0.twips)\"/>" }.joined() + "</w:tblGrid>"
        for (number, row) in table.rows.enumerated() {
            xml += "<w:tr><w:trPr><w:cantSplit/>"
            if let height = row.height { xml += "<w:trHeight w:val=\"\(height.twips)\" w:hRule=\"atLeast\"/>" }
            if number < table.headRows { xml += "<w:tblHeader/>" }
            xml += "</w:trPr>"
            var column = 0
            for cell in row.cells {
                let end = min(column + max(cell.span, 1), table.widths.count)
                let width = table.widths[min(column, end)..<end].reduce(0) { $0 + $1.twips }
                column = end
                xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
                if cell.span > 1 { xml += "<w:gridSpan w:val=\"\(cell.span)\"/>" }
                if cell.isShaded { xml += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/>" }
                if cell.isCentred { xml += "<w:vAlign w:val=\"center\"/>" }
                xml += "</w:tcPr>"
                xml += cell.paragraphs.isEmpty ? "<w:p/>" : cell.paragraphs.map(self.xml).joined()
                xml += "</w:tc>"
            }
            xml += "</w:tr>"
        }
        return xml + "</w:tbl>"
    }
}

extension WordFile.Table {
    /// Between the text of a cell and the lines left and right of it.
    public static let margin = WordFile.Length(twips: 70)
}
