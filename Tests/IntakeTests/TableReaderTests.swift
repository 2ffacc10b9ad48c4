// The reader of large tables against the reader of submitted files: the same figures, the same findings, wherever it is cut.
import Diagnostics
import Exact
import Foundation
import Rules
import Testing

@testable import Intake

/// A table read both ways.
struct ReadTwice {
    let fixture: Fixture
    var numbers = NumberConvention.open
    var stretch = 1 << 20

    /// What the reader of tables says: figures by unit, and findings on one line each.
    func table(_ bytes: [UInt8], by column: String? = nil) -> TableReader.Read {
        let keys = fixture.edition.indicators.flatMap { indicator in
            indicator.has.map { FigureKey(indicator.id, $0) }
        }
        return TableReader(
            edition: fixture.edition, period: fixture.period, numbers: numbers, keeping: Set(keys), blocColumn: column,
            stretch: stretch
        ).read(TableBytes(bytes), fileName: "f.csv")
    }

    /// In what the two differ; nil where they do not.
    func difference(_ bytes: [UInt8]) -> String? {
        let read = table(bytes)
        guard !read.isLong else { return nil }
        let expected = SubmissionReader(edition: fixture.edition, bloc: nil, period: fixture.period, numbers: numbers)
            .read(bytes, fileName: "f.csv", format: .csv)
        // Evidence is told once for a column.
        let told = read.diagnostics.filter { $0.code != "submission.evidence" }.lines().sorted()
        let due = expected.diagnostics.filter { $0.code != "submission.evidence" }.lines().sorted()
        // Without a column of names no row is looked at.
        if told.contains(where: { $0.contains("csv.missing-column") }) {
            let isText = !["csv.not-utf8", "csv.nul", "csv.combining-marks"].contains(expected.diagnostics[0].code)
            return !isText || Set(told).isSubset(of: due) ? nil : "findings \(told)\n instead of \(due)"
        }
        if told != due { return "findings \(told)\n instead of \(due)" }
        let figures = read.columns.map(\.figures) ?? [:]
        let wanted = Dictionary(
            uniqueKeysWithValues: expected.submissions.map { ($0.board, $0.figures.mapValues(\.value)) })
        let units = wanted.filter { !$0.value.isEmpty || figures[$0.key] != nil }
        if figures != units { return "figures \(figures)\n instead of \(units)" }
        return nil
    }
}

extension TableColumns {
    /// Every figure by unit; yes and no are told by the indicator.
    var figures: [String: [FigureKey: Quantity]] {
        var all: [String: [FigureKey: Quantity]] = [:]
        var row = 0
        for (block, count) in blockCounts.enumerated() {
            for index in 0..<count {
                var own: [FigureKey: Quantity] = [:]
                for (key, column) in zip(keys, columns) {
                    guard let number = column[block][index] else { continue }
                    own[key] = key.indicator == "self_score_filed" ? .yesNo(number == 1) : .number(number)
                }
                all[name(row)] = own
                row += 1
            }
        }
        return all
    }

    func name(_ row: Int) -> String {
        String(decoding: nameBytes[Int(nameStarts[row])..<Int(nameStarts[row + 1])], as: UTF8.self)
    }

    /// A column's figures in the order of rows.
    func numbers(_ key: FigureKey) -> [Rational?] {
        guard let column = keys.firstIndex(of: key) else { return [] }
        return zip(columns[column], blockCounts).flatMap { block, count in (0..<count).map { block[$0] } }
    }
}

/// Tables of cells that are plain, unusual or wrong, drawn with different odds.
private struct RandomTable {
    var generator: SplitMix64

    private static let columns = [
        "export", "export.plan", "capital_fdi", "revenue_fdi", "occupancy", "late_reports", "balance",
        "self_score_filed", "revenue_fdi.reportedPlanPercent", "projects_fdi.cùng kỳ", "evidence", "note", "period",
        "qualifier", "B.1.selfScore", "evidenceDate",
    ]
    private static let plain = ["1", "12", "0", "250", "98", "12.5", "0.5", "7.25", "-3", "", "", "100", "99999999"]
    private static let unusual = [
        "1.503", "0.503", "1503.125", "1,5", "\"1,5\"", "69.448,5", "\"1.503,25\"", "ước 12", "12 triệu USD", "98%",
        "123456789012345678", "1234567890123456789", "1234567890123456789012345678901234567890", "00012", "1.50", ".5",
        "5.", "-", "--1", "1e5", " 12", "12 ", "\"12\"", "\"1\n2\"", "\"a\"\"b\"", "yes", "no", "có", "KHÔNG", "true",
        "x", "'5", "+5", "−5", "1 000", "2024-H1", "2023", "estimate", "2024-07-05", "e\u{301}", "\u{200B}7", "\u{7}",
        "12\u{301}", "0.0001", "0.00012", "\"unclosed", "a\"b", "\t", "1234567.5", "12345678.25", "-0", "-0.5", "1.2.3",
    ]
    private static let names = [
        "ha-nam", "hung-yen", "Xã Đông Hưng", "Xa\u{303} Đông", "phường 1", "\"a, b\"", "", " ", "x", "\"x\"", "日本",
        "a—b", "unit 7", "\u{1EA0}n", "a\rb",
    ]

    mutating func bytes() -> [UInt8] {
        func any(_ texts: [String]) -> String { texts.randomElement(using: &generator) ?? "" }
        var columns = Self.columns.shuffled(using: &generator).prefix(Int.random(in: 1...8, using: &generator))
        columns.insert("board", at: Int.random(in: 0...columns.count, using: &generator))
        let separator = [",", ",", ";", "\t"].randomElement(using: &generator) ?? ","
        let lineEnd = ["\n", "\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
        let oddity = [0, 2, 10, 40].randomElement(using: &generator) ?? 0
        var text = Int.random(in: 0..<8, using: &generator) == 0 ? "\u{FEFF}" : ""
        text += columns.joined(separator: separator) + lineEnd
        for row in 0..<Int.random(in: 0...12, using: &generator) {
            let cells = columns.map { column -> String in
                let isOdd = Int.random(in: 0..<100, using: &generator) < oddity
                switch column {
                case "board": return isOdd ? any(Self.names) : "unit \(row)"
                case "self_score_filed": return isOdd ? any(Self.unusual) : any(["yes", "no", "có", "không", ""])
                case "note", "evidence": return any(["", "Báo cáo 5", "x y"])
                case "period": return isOdd ? any(Self.unusual) : "2024-H1"
                case "qualifier", "evidenceDate": return isOdd ? any(Self.unusual) : ""
                default: return isOdd ? any(Self.unusual) : any(Self.plain)
                }
            }
            text += cells.joined(separator: separator)
            switch Int.random(in: 0..<60, using: &generator) {
            case 0: text += separator
            case 1: text += lineEnd + lineEnd
            case 2: text += "\n" + String(repeating: separator, count: columns.count - 1)
            default: break
            }
            text += lineEnd
        }
        if Bool.random(using: &generator) { text = String(text.unicodeScalars.dropLast(lineEnd.unicodeScalars.count)) }
        var bytes = Array(text.utf8)
        if Int.random(in: 0..<20, using: &generator) == 0, !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[index] = [0, 0xFF, 0xC3, 0x22, 0x0A, 0xE1].randomElement(using: &generator) ?? 0
        }
        return bytes
    }
}

/// The shortest bytes that still fail, found by leaving out ever smaller parts.
func shrunk(_ bytes: [UInt8], fails: ([UInt8]) -> Bool) -> [UInt8] {
    var best = bytes
    var size = max(best.count / 2, 1)
    while size > 0 {
        var start = 0
        while start < best.count {
            var shorter = best
            shorter.removeSubrange(start..<min(start + size, best.count))
            if fails(shorter) { best = shorter } else { start += size }
        }
        size /= 2
    }
    return best
}

@Test func tablesReadAsSubmittedFilesDo() throws {
    let fixture = try Fixture()
    var random = RandomTable(generator: SplitMix64(state: 77))
    let rounds = ProcessInfo.processInfo.environment["THIDUA_TABLES"].flatMap { Int($0) } ?? 500
    for round in 0..<rounds {
        let bytes = random.bytes()
        let numbers = [NumberConvention.open, .open, .en, .vi][round % 4]
        // Cuts anywhere: within a row, a character, a quoted field.
        let stretch = [1, 7, 40, 1 << 20][round / 4 % 4]
        let twice = ReadTwice(fixture: fixture, numbers: numbers, stretch: stretch)
        guard twice.difference(bytes) != nil else { continue }
        let least = shrunk(bytes) { twice.difference($0) != nil }
        Issue.record(
            "\(numbers) \(stretch):\n  \(String(decoding: least, as: UTF8.self).debugDescription):\n  \(twice.difference(least) ?? "")"
        )
        return
    }
}
