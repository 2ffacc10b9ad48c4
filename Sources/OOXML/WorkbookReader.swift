// The way from a file's bytes to its sheets: what the package says where they are.
import Diagnostics

extension Workbook {
    /// Reads an XLSX file. Nothing in it is run, computed or followed: links, pictures and embedded objects are passed over,
    /// macros are refused.
    /// - Parameter fileName: what findings call the file.
    public init(_ bytes: [UInt8], fileName: String) throws(Diagnosed) {
        let (parts, main) = try PackageParts.open(bytes, FileFault(fileName))
        try self.init(WorkbookReader(parts: parts, main: main))
    }

    private init(_ reader: WorkbookReader) throws(Diagnosed) { self = try reader.workbook() }
}

extension PackageParts {
    /// The package in a file and its main part, or why the file is not what was wanted.
    static func open(_ bytes: [UInt8], _ fault: FileFault) throws(Diagnosed) -> (parts: PackageParts, main: String) {
        if let foreign = ForeignFile(bytes) { throw fault.foreign(foreign) }
        let archive = try ZipArchive(bytes, fileName: fault.fileName)
        // What is wrong with the package's own parts is said as it is, before guessing what else the file may be.
        let parts = try PackageParts(archive, fileName: fault.fileName)
        let main = try parts?.mainPart()
        if let refusal = fault.unwanted(PackageContent(archive, fileName: fault.fileName)) { throw refusal }
        guard let parts, let main else { throw fault.missingPart(contentTypesName) }
        return (parts, main)
    }
}

struct WorkbookReader {
    let parts: PackageParts
    let main: String

    private var fault: FileFault { FileFault(parts.fileName) }

    func workbook() throws(Diagnosed) -> Workbook {
        let elements = try ElementList.read(
            ["workbookPr": ["date1904"], "sheet": ["name", "state"]], of: "workbook", in: .spreadsheet,
            try part(main))
        let properties = elements.first { $0.name == "workbookPr" && $0.parent == "workbook" }
        let tabs = elements.filter { $0.name == "sheet" && $0.parent == "sheets" }
        guard !tabs.isEmpty else {
            throw fault.refusal(
                "no-sheets", "bảng tính không có trang nào", "the workbook has no sheets", mend: PartFault.saveAgain)
        }
        guard tabs.count <= OOXMLLimits.sheets else {
            throw fault.refusal(
                "too-many-sheets", "bảng tính có \(tabs.count) trang; tối đa \(OOXMLLimits.sheets)",
                "the workbook has \(tabs.count) sheets; at most \(OOXMLLimits.sheets)")
        }
        let relationships = try parts.relationships(of: main)
        try refuseRepetition(tabs, relationships)
        let shared = try sharedParts(relationships)
        var workbook = Workbook(sheets: [], usesDate1904: ["1", "true", "on"].contains(properties?["date1904"]))
        workbook.hasLinks = try parts.linksElsewhere(relationships)
        var cells = 0
        for (index, tab) in tabs.enumerated() {
            workbook.sheets.append(try sheet(tab, index, relationships, shared, &cells))
        }
        return workbook
    }

    private func part(_ name: String) throws(Diagnosed) -> Part {
        guard let part = try parts.part(name) else { throw fault.missingPart(name) }
        return part
    }

    /// Each tab has a part of its own: one part behind hundreds of tabs would be unpacked as often.
    private func refuseRepetition(
        _ tabs: [ElementList.Element], _ relationships: [PackageParts.Relationship]
    ) throws(Diagnosed) {
        guard Set(relationships.map(\.id)).count == relationships.count else {
            throw fault.refusal(
                "relationships", "hai phần của tệp mang cùng một mã", "two parts of the file have the same id",
                mend: PartFault.saveAgain)
        }
        var seen: Set<String> = []
        for tab in tabs {
            guard let target = relationships.first(where: { $0.id == tab.reference })?.target else { continue }
            guard seen.insert(target.lowercased()).inserted else {
                throw fault.refusal(
                    "sheet-twice", "hai trang tính dùng chung phần “\(target)”",
                    "two sheets share the part “\(target)”",
                    mend: PartFault.saveAgain)
            }
        }
    }

    private func sharedParts(_ relationships: [PackageParts.Relationship]) throws(Diagnosed) -> SharedParts {
        var shared = SharedParts(strings: [], styles: CellStyles())
        if let name = relationships.first(where: { $0.kind == "sharedStrings" })?.target {
            shared.strings = try SharedStrings.read(try part(name))
        }
        if let name = relationships.first(where: { $0.kind == "styles" })?.target {
            shared.styles = try CellStyles(try part(name))
        }
        return shared
    }

    private func sheet(
        _ tab: ElementList.Element, _ index: Int, _ relationships: [PackageParts.Relationship], _ shared: SharedParts,
        _ cells: inout Int
    ) throws(Diagnosed) -> Workbook.Sheet {
        let name = TextRuns.unescaped(tab["name"] ?? "")
        let isHidden = tab["state"].map { $0 != "visible" } ?? false
        var sheet = Workbook.Sheet(name: name, isHidden: isHidden, rows: [], merges: [])
        guard let relationship = relationships.first(where: { $0.id == tab.reference }) else {
            throw fault.missingPart(name)
        }
        switch relationship.kind {
        case "worksheet":
            let sheetFault = SheetFault(fileName: parts.fileName, sheet: Place.Sheet(name: name, index: index))
            let reader = SheetReader(shared, sheetFault, cellsBefore: cells)
            let target = relationship.target
            try XMLEvents.read(try part(target), with: reader)
            (sheet.rows, sheet.merges, cells) = (reader.rows, reader.merges, reader.cellCount)
        case "chartsheet", "dialogsheet":
            // Tabs without cells; they are kept so that tabs keep their numbers.
            break
        case let kind where kind.lowercased().contains("macrosheet"):
            throw fault.unwanted(.macroWorkbook) ?? fault.missingPart(name)
        default: throw fault.missingPart(name)
        }
        return sheet
    }
}
