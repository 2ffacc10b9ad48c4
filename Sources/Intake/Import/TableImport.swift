// A table of criteria as it was signed, taken over into an edition: every row is kept, no rule is invented.
import Diagnostics
import Exact
import OOXML
import Rules

/// Takes a table of criteria over from a CSV file, a workbook or a document.
public struct TableImport: Sendable {
    private let head: ImportHead
    private let numbers: NumberConvention

    /// - Parameter numbers: how numbers that stand as text are read.
    public init(_ head: ImportHead, numbers: NumberConvention = .open) {
        self.head = head
        self.numbers = numbers
    }

    /// Reads a file of any of the three kinds, told apart by what is in it.
    /// - Throws: what keeps the table from being read, all of it at once.
    public func read(_ bytes: [UInt8], fileName: String) throws(Diagnosed) -> ImportedEdition {
        let name = fileName.lowercased()
        if bytes.starts(with: [0x50, 0x4B]) {
            let kind = PackageKind(try ZipArchive(bytes, fileName: fileName))
            let isDocument = kind == .document || kind == .other && name.hasSuffix(".docx")
            guard isDocument else { return try read(Workbook(bytes, fileName: fileName), fileName: fileName) }
            return try read(WordDocument(bytes, fileName: fileName), fileName: fileName)
        }
        // What only calls itself so is refused by those who know the format.
        if name.hasSuffix(".docx") { return try read(WordDocument(bytes, fileName: fileName), fileName: fileName) }
        if name.hasSuffix(".xlsx") || name.hasSuffix(".xls") {
            return try read(Workbook(bytes, fileName: fileName), fileName: fileName)
        }
        return try read(csv: bytes, fileName: fileName)
    }

    /// Reads a CSV file.
    /// - Throws: what keeps the table from being read, all of it at once.
    public func read(csv bytes: [UInt8], fileName: String) throws(Diagnosed) -> ImportedEdition {
        let file = CSVFile(bytes, fileName: fileName)
        guard !file.diagnostics.hasErrors else { throw Diagnosed(file.diagnostics) }
        var findings = Findings()
        let table = ImportTable(file, &findings)
        return try read([table], file: fileName, &findings)
    }

    /// Reads the sheets of a workbook that have a table of criteria; hidden ones are passed over.
    /// - Throws: what keeps the table from being read, all of it at once.
    public func read(_ workbook: Workbook, fileName: String) throws(Diagnosed) -> ImportedEdition {
        var findings = Findings()
        var tables: [ImportTable] = []
        for (index, sheet) in workbook.sheets.enumerated() {
            if sheet.isHidden {
                findings.add(
                    "import.hidden-sheet", .warning,
                    at: Place(file: fileName, sheet: Place.Sheet(name: sheet.name, index: index), row: 1, column: 1),
                    Localized(
                        vi: "trang ẩn \(quoted(sheet.name)) không được đọc",
                        en: "the hidden sheet \(quoted(sheet.name)) is not read"))
                continue
            }
            tables.append(ImportTable(sheet, index: index, file: fileName, &findings))
        }
        return try read(tables, file: fileName, &findings)
    }

    /// Reads the tables of criteria in a document.
    /// - Throws: what keeps the table from being read, all of it at once.
    public func read(_ document: WordDocument, fileName: String) throws(Diagnosed) -> ImportedEdition {
        var findings = Findings()
        var tables: [ImportTable] = []
        var paragraphs: [String] = []
        for block in document.blocks {
            switch block {
            case .paragraph(let text):
                let place = Place(file: fileName, line: 1, column: 1)
                let cell = ImportTable.Cell(text, at: place, &findings)
                if !cell.text.isEmpty { paragraphs.append(cell.line) }
            case .table(let table):
                tables.append(ImportTable(table, index: tables.count, file: fileName, &findings))
                tables[tables.count - 1].before = paragraphs
                paragraphs = []
            }
        }
        if !paragraphs.isEmpty, !tables.isEmpty { tables[tables.count - 1].after = paragraphs }
        return try read(tables, file: fileName, &findings)
    }

    // MARK: Tables

    func read(_ tables: [ImportTable], file: String, _ findings: inout Findings) throws(Diagnosed) -> ImportedEdition {
        limits(tables, file, &findings)
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        let headed = tables.map { (table: $0, heading: TableHeading(of: $0)) }
        var read: [(table: ImportTable, heading: TableHeading)] = []
        var leftOut: [(text: String, place: Place)] = []
        var above: [String] = []
        for (table, heading) in headed {
            leftOut += table.before.map { ($0, table.place) }
            if read.isEmpty { above += table.before }
            defer { leftOut += table.after.map { ($0, table.place) } }
            guard let heading else {
                passedOver(table, &findings, &leftOut, isOnly: !headed.contains { $0.heading != nil })
                continue
            }
            let isFirst = read.isEmpty
            read.append((table, heading))
            for row in table.rows[..<heading.rows.lowerBound] {
                if isFirst { above += row.cells.filter { !$0.text.isEmpty }.map(\.line) }
                leftOut += row.cells.filter { !$0.text.isEmpty }.map { ($0.line, $0.place) }
            }
            columns(heading, table, &findings)
        }
        guard !read.isEmpty else { throw Diagnosed(Self.noHeading(file)) }
        let tree = TableTree(read, numbers, &findings)
        guard !findings.hasErrors else { throw Diagnosed(findings.inReadingOrder) }
        guard !tree.top.isEmpty else { throw Diagnosed(Self.noRows(file)) }
        leftOut += tree.loose.map { ($0.words, $0.place) }
        return edition(tree, file, title: Self.title(above), leftOut, &findings)
    }

    private func edition(
        _ tree: TableTree, _ file: String, title above: String?, _ leftOut: [(text: String, place: Place)],
        _ findings: inout Findings
    ) -> ImportedEdition {
        let document = file.split(separator: "/").last.map(String.init) ?? file
        let title = head.title ?? above ?? document
        var drafter = SectionDrafter(
            leaves: LeafDrafter(numbers: numbers, rules: RuleDrafter(step: Self.step(tree))))
        var sections = drafter.draft(tree, title: title)
        drafter.finish(&sections)
        findings.add(drafter.findings.inReadingOrder)
        let points = total(sections, tree.total, &findings)
        let indicators = drafter.leaves.rules.indicators
        let yaml = EditionWriter(
            head: head, title: title, document: document, points: points, sections: sections, indicators: indicators,
            surroundings: leftOut.map(\.text)
        ).text()
        let criteria = sections.flatMap(\.allCriteria).sorted { $0.origin.place < $1.origin.place }
        let rows = criteria.map { criterion in
            ImportedEdition.Row(
                id: criterion.id, title: criterion.title, points: criterion.points, kind: criterion.kind,
                outcome: criterion.outcome, detail: criterion.detail, place: criterion.origin.place)
        }
        return ImportedEdition(
            yaml: yaml, title: title, sections: sections.flatMap(\.allSections).count, indicators: indicators.count,
            points: points, rows: rows, leftOut: leftOut, findings: findings.inReadingOrder, refusals: [])
    }

    /// The points of the table: as it states them, else what its sections add up to.
    private func total(
        _ sections: [DraftSection], _ stated: (points: Rational, place: Place)?, _ findings: inout Findings
    ) -> Rational {
        let content = Rational.sum(sections.filter { $0.kind == .content }.map(\.points))
        guard let stated, stated.points != content else { return content }
        let outside = Rational.sum(sections.filter { $0.kind == .bonus }.map(\.points))
        // Bonuses may stand in a column beside the points as well as in a section of their own.
        let all = Rational.sum(sections.flatMap(\.allCriteria).filter { $0.kind == .bonus }.map(\.points))
        if let bonuses = [outside, all].first(where: { $0 > 0 && stated.points == content + $0 }) {
            findings.add(
                "import.total-with-bonuses", .note, at: stated.place,
                Localized(
                    vi:
                        "tổng \(stated.points.written(in: .vi)) gồm cả \(bonuses.written(in: .vi)) điểm thưởng; points ghi \(content.written(in: .vi)), không tính điểm thưởng",
                    en:
                        "the total of \(stated.points) includes \(bonuses) points of bonuses; points says \(content), without them"
                ))
            return content
        }
        findings.add(
            "import.sum", .warning, at: stated.place,
            Localized(
                vi:
                    "bảng ghi tổng \(stated.points.written(in: .vi)) điểm, các nhóm cộng lại được \(content.written(in: .vi))",
                en: "the table states a total of \(stated.points) points, its sections add up to \(content)"))
        return stated.points
    }

    /// The largest usual step that leads to every number of points in the table: a placeholder, no rule.
    private static func step(_ tree: TableTree) -> Rational {
        let lines = tree.top.flatMap(\.all).flatMap { [$0.line] + $0.details }
        let numbers = lines.flatMap { [$0.points, $0.bonus, $0.deduction] }.compactMap(\.number)
        let steps = [Rational(1), Rational(1, over: 2), Rational(1, over: 4), Rational(1, over: 10)].compactMap { $0 }
        for step in steps where numbers.allSatisfy({ $0.divided(by: step)?.isInteger == true }) { return step }
        var step = Rational(1, over: 100) ?? 1
        while !numbers.allSatisfy({ $0.divided(by: step)?.isInteger == true }), let finer = step.divided(by: 10) {
            step = finer
        }
        return step
    }

    /// A line above the table that names it; where none says so, the one nearest to the table.
    private static func title(_ lines: [String]) -> String? {
        let short = lines.filter { $0.count <= 300 }
        let names = ["bang tieu chi", "bang diem", "bang cham", "cham diem", "thang diem", "tieu chi", "criteria"]
        return short.first { line in
            let words = line.withoutMarks
            return names.contains { words.contains($0) }
        } ?? short.last { $0.contains { $0.isLetter } && !"(".contains($0.first ?? "(") }
    }
}
