// A text document as a file: its parts are written one by one and put into an archive.

extension WordFile {
    /// The bytes of the DOCX file: the same value gives the same bytes.
    public func docx() -> [UInt8] {
        var archive = ZipWriter()
        func add(_ name: String, _ xml: String) { archive.add(name, Array(xml.utf8)) }
        add("[Content_Types].xml", WordPackage.contentTypes)
        add("_rels/.rels", WordPackage.packageRelations)
        add("docProps/app.xml", WorkbookPart.extendedProperties)
        add("docProps/core.xml", OfficeNames.coreXML(title: title, language: language))
        add("word/document.xml", WordWriter.document(self))
        add("word/_rels/document.xml.rels", WordPackage.relations)
        add("word/styles.xml", WordStyles.xml(language: language))
        add("word/numbering.xml", WordStyles.numbering)
        add("word/settings.xml", WordPackage.settings(language: language))
        add("word/header1.xml", WordWriter.header(firstHeader))
        add("word/header2.xml", WordWriter.header(header))
        add("word/fontTable.xml", WordPackage.fontTable)
        add("word/theme/theme1.xml", ThemePart.xml)
        return archive.finished()
    }
}

enum WordPackage {
    /// In the order of ``relations``.
    static let firstHeaderID = "rId4"
    static let headerID = "rId5"

    private static let parts: [(kind: String, name: String)] = [
        ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("header", "header1"),
        ("header", "header2"), ("fontTable", "fontTable"),
    ]
    /// In a folder of its own, under the type that all office files share.
    private static let theme = "theme/theme1.xml"

    static var relations: String {
        WorkbookPart.relations(
            (parts.map { ($0.kind, "\($0.name).xml") } + [("theme", theme)]).map {
                ("\(OfficeNames.relations)/\($0)", $1)
            })
    }

    static var packageRelations: String { WorkbookPart.packageRelations(of: "word/document.xml") }

    static var contentTypes: String {
        let own =
            [("/word/document.xml", OfficeNames.wordType("document.main"))]
            + parts.map { ("/word/\($0.name).xml", OfficeNames.wordType($0.kind)) }
        return WorkbookPart.contentTypes(
            own + [
                ("/word/\(theme)", OfficeNames.themeType),
                ("/docProps/core.xml", OfficeNames.corePropertiesType),
                ("/docProps/app.xml", OfficeNames.extendedPropertiesType),
            ])
    }

    /// The fonts that the styles name, and what to take in their place where they are not: one with feet, one for code.
    static var fontTable: String {
        let fonts = [(StylesPart.fontName, "roman", "variable"), (WordStyles.codeFont, "modern", "fixed")].map {
            "<w:font w:name=\"\($0)\"><w:family w:val=\"\($1)\"/><w:pitch w:val=\"\($2)\"/></w:font>"
        }
        return OfficeNames.declaration + "<w:fonts xmlns:w=\"\(OfficeNames.word)\">\(fonts.joined())</w:fonts>"
    }

    /// Laid out as Word does since 2013; what is said of compatibility keeps it from opening in an older mode.
    static func settings(language: String) -> String {
        OfficeNames.declaration
            + "<w:settings xmlns:w=\"\(OfficeNames.word)\"><w:zoom w:percent=\"100\"/>"
            + "<w:defaultTabStop w:val=\"\(WordFile.Length.mm(10).twips)\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
            + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
            + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"\(XMLEscape.plain(language, inAttribute: true))\"/>"
            + "<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>"
    }
}
