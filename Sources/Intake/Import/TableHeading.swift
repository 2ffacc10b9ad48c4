// Which row heads a table of criteria, and what each of its columns holds.
import Diagnostics
import Foundation

/// The columns of a table of criteria, found by their headings.
struct TableHeading {
    enum Role: Hashable {
        case number, criterion, points, bonus, deduction, note, evidence
        /// What boards and panels fill in: no part of the rules.
        case filledIn
    }

    /// The role of each column; nil of a column that is not understood.
    var roles: [Role?]
    /// Headings as written, by column.
    var titles: [String]
    /// The rows that it takes up.
    var rows: Range<Int>

    func columns(_ role: Role) -> [Int] { roles.indices.filter { roles[$0] == role } }
    func column(_ role: Role) -> Int? { columns(role).first }

    /// The first heading of a table: a row that names a criterion and points, perhaps over two rows.
    init?(of table: ImportTable) {
        for index in table.rows.indices {
            if let heading = Self(at: index, of: table) {
                self = heading
                return
            }
        }
        return nil
    }

    init?(at index: Int, of table: ImportTable) {
        let row = table.rows[index]
        let roles = row.cells.map { Self.role($0.line) }
        // One sentence with the right words is no heading.
        guard roles.contains(.criterion), row.cells.count(where: { !$0.text.isEmpty }) > 1 else { return nil }
        self.roles = roles
        titles = row.cells.map(\.line)
        rows = index..<index + 1
        if table.rows.indices.contains(index + 1) { join(table.rows[index + 1], hadPoints: hasPoints) }
        guard hasPoints else { return nil }
        // “(1) (2) (3)” below a heading numbers the columns.
        if table.rows.indices.contains(rows.upperBound), Self.numbersColumns(table.rows[rows.upperBound]) {
            rows = index..<rows.upperBound + 1
        }
        for column in self.roles.indices where self.roles[column] == .criterion && column != self.column(.criterion) {
            self.roles[column] = .note
        }
    }

    private var hasPoints: Bool { roles.contains { $0 == .points || $0 == .bonus || $0 == .deduction } }

    /// “Điểm” put together over “Điểm chuẩn”, “Điểm thưởng”, “Điểm trừ”: the second row says more.
    private mutating func join(_ below: ImportTable.Row, hadPoints: Bool) {
        let filled = below.cells.indices.filter { !below.cells[$0].text.isEmpty }
        let lower = filled.map { column in
            Self.role(below.cells[column].line) ?? role(of: below.cells[column].line, under: column, among: filled)
        }
        guard !filled.isEmpty, lower.allSatisfy({ $0 != nil && $0 != .number && $0 != .criterion }),
            // A row that names a criterion is no heading, even where its name speaks of points.
            filled.allSatisfy({ roles[$0] != .criterion && roles[$0] != .number })
        else { return }
        for (column, role) in zip(filled, lower) {
            roles[column] = role
            titles[column] = below.cells[column].line
        }
        rows = rows.lowerBound..<rows.upperBound + 1
    }

    /// “Trừ” under “Điểm”, which is put together over more than one column, is “Điểm trừ”.
    private func role(of text: String, under column: Int, among filled: [Int]) -> Role? {
        func upper(_ column: Int) -> Int? { (0...column).last { !titles.indices.contains($0) || !titles[$0].isEmpty } }
        guard text.contains(where: \.isLetter), let head = upper(column), titles.indices.contains(head),
            filled.count(where: { upper($0) == head }) > 1
        else { return nil }
        let above = titles[head].withoutMarks
        if above.contains("diem") {
            let words = text.withoutMarks.split(separator: " ")
            if words.contains("tru") { return .deduction }
            if words.contains("cong") || words.contains("thuong") { return .bonus }
        }
        return Self.role("\(titles[head]) \(text)")
    }

    private static func numbersColumns(_ row: ImportTable.Row) -> Bool {
        let marks = row.cells.map { $0.text.filter { $0.isLetter || $0.isNumber } }
        let filled = marks.filter { !$0.isEmpty }
        guard filled.count > 1, filled.allSatisfy({ $0.count <= 2 }) else { return false }
        let letters = filled.prefix { $0.first?.isLetter == true }.count
        let expected = ["A", "B", "C"].prefix(letters) + (1...filled.count).map(String.init)
        // “1 2 3”, “A B 1 2”; letters alone could head a section.
        return letters < filled.count && filled == Array(expected.prefix(filled.count))
    }

    /// What a heading says, by words with or without their marks.
    static func role(_ heading: String) -> Role? {
        guard heading.count <= 60 else { return nil }
        let words = heading.withoutMarks
        func has(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }
        if ["stt", "tt", "so tt", "so thu tu", "no", "no.", "number", "#", "muc"].contains(words) { return .number }
        if has("tu cham", "tu danh gia", "tham dinh", "self", "verified", "hoi dong", "khoi cham", "diem dat") {
            return .filledIn
        }
        if has("diem thuong", "diem cong", "bonus", "cong diem") { return .bonus }
        if has("diem tru", "tru diem", "deduct") { return .deduction }
        if has("kiem chung", "minh chung", "evidence") { return .evidence }
        if ["diem", "so diem", "muc diem"].contains(where: {
            words.hasPrefix("\($0) quy dinh") || words.hasPrefix("\($0) theo quy dinh")
        }) {
            return .points
        }
        if has("ghi chu", "cach tinh", "cach cham", "phuong phap", "huong dan", "quy dinh", "note", "how ", "rule") {
            return .note
        }
        if words.hasPrefix("diem") || words.hasPrefix("thang diem") || words.hasPrefix("so diem") { return .points }
        if has("noi dung", "tieu chi", "chi tieu", "criteri", "content") { return .criterion }
        if has("diem", "point", "score") { return .points }
        return nil
    }
}

extension String {
    /// In small letters and without marks, đ as d: “Điểm TRỪ” is “diem tru”.
    var withoutMarks: String {
        var plain = String.UnicodeScalarView()
        for scalar in lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "đ": plain.append("d")
            case _ where scalar.properties.canonicalCombiningClass != .notReordered: continue
            default: plain.append(scalar)
            }
        }
        return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
