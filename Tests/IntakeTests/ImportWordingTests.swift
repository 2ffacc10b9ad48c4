// Which wordings of rules are understood when a table is taken over, and which are left to a person.
import Diagnostics
import Foundation
import Rules
import Testing

@testable import Intake

/// A table with one criterion, in a section of the same points.
struct OneRow: Sendable {
    var title = "Nội dung"
    var points = ""
    var bonus = ""
    var deduction = ""
    var note = ""

    /// What was made of it.
    func read(_ numbers: NumberConvention = .open) throws -> (row: ImportedEdition.Row, imported: ImportedEdition) {
        let imported = try importing(
            [
                ["TT", "Nội dung tiêu chí", "Điểm chuẩn", "Điểm thưởng", "Điểm trừ", "Cách tính điểm"],
                ["I", "Nhóm", "", "", "", ""], ["1", title, points, bonus, deduction, note],
            ], numbers)
        #expect(imported.rows.count == 1)
        return (try #require(imported.rows.first), imported)
    }
}

/// Rows of a CSV table taken over; the edition must load unless the table itself is wrong.
func importing(_ rows: [[String]], _ numbers: NumberConvention = .open) throws -> ImportedEdition {
    let head = ImportHead(id: "b-2025", bloc: "b", from: try #require(Period("2025")), to: try #require(Period("2025")))
    let text = rows.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") }
    return try TableImport(head, numbers: numbers).read(
        Array(text.joined(separator: "\n").utf8), fileName: "table.csv")
}

extension ImportedEdition {
    var codes: [String] { findings.map(\.code) }
    /// Errors that keep the edition from being used.
    var errors: [String] {
        Edition.read(yaml, file: "e.yaml").diagnostics.filter { $0.severity == .error }.map { "\($0.code)" }
    }
    /// The lines of rules, remarks left out.
    func lines(with keys: String...) -> [String] {
        let lines = yaml.split(separator: "\n").map { String($0.drop { $0 == " " }) }
        return lines.filter { line in
            keys.contains { key in line.hasPrefix("\(key):") || line.hasPrefix("- {\(key):") }
        }
    }
}

@Suite("Wordings of rules") struct ImportWordingTests {
    typealias Outcome = ImportedEdition.Outcome

    struct Known: Sendable {
        var row: OneRow
        var outcome: Outcome
        var detail: String

        init(_ row: OneRow, _ outcome: Outcome, _ detail: String) {
            self.row = row
            self.outcome = outcome
            self.detail = detail
        }
    }

    /// One for each kind of rule that tables were seen to have, in their order.
    static let known: [Known] = [
        Known(
            OneRow(title: "Mỗi báo cáo chậm trừ 0,5 điểm, tối đa 1,5 điểm", points: "3"), .cases,
            "3; −0.5 for each “báo cáo chậm”, at most 1.5"),
        Known(OneRow(points: "1", note: "+0,2 điểm/bài, tối đa 1 điểm"), .cases, "+0.2 for each “bài”, at most 1"),
        // 1 A base less a deduction for each case, capped.
        Known(
            OneRow(points: "3", note: "Trừ 0,5 điểm/ mỗi văn bản chậm, tối đa 1,5 điểm"), .cases,
            "3; −0.5 for each “văn bản chậm”, at most 1.5"),
        Known(
            OneRow(title: "Gửi báo cáo đúng hạn (mỗi báo cáo chậm trừ 0,5 điểm, trừ không quá 1,5 điểm)", points: "3"),
            .cases, "3; −0.5 for each “báo cáo chậm”, at most 1.5"),
        Known(
            OneRow(points: "3", note: "Minus 0.5 points for each late report; at most 1.5 points off"), .cases,
            "3; −0.5 for each “late report”, at most 1.5"),
        // 2 A bonus for each unit, 3 capped.
        Known(
            OneRow(bonus: "Mỗi giải pháp được công nhận cộng 1 điểm"), .cases, "+1 for each “giải pháp được công nhận”"),
        Known(OneRow(bonus: "0,2 điểm/bài; tối đa 1 điểm"), .cases, "+0.2 for each “bài”, at most 1"),
        Known(OneRow(points: "1", note: "Cộng 0,2 điểm/bài, tối đa 1 điểm"), .cases, "+0.2 for each “bài”, at most 1"),
        Known(
            OneRow(points: "5", note: "Mỗi sáng kiến được 1 điểm, tối đa 5 điểm"), .cases,
            "+1 for each “sáng kiến”, at most 5"),
        // 4 Bands, with the holes that the table has.
        Known(
            OneRow(points: "5", note: "Trên 98%: 5 điểm; từ 97% đến dưới 98%: 4 điểm; từ 96% đến dưới 97%: 3 điểm"),
            .bands, "> 98: 5; [97..98): 4; [96..97): 3"),
        Known(
            OneRow(title: "Tỷ lệ hồ sơ đúng hạn: ≥ 98 %: 5 điểm; < 98%: 2 điểm", points: "5"), .bands,
            ">= 98: 5; < 98: 2"),
        Known(
            OneRow(points: "3", note: "Từ 1.500,5 hồ sơ trở lên: 3 điểm; còn lại: 1 điểm"), .bands,
            ">= 1500.5: 3; not(>= 1500.5): 1"),
        // 8 Late: what a deduction is for may be anything that is counted.
        Known(
            OneRow(deduction: "1", note: "Trừ 0,5 điểm/lần báo cáo chậm, tối đa 1 điểm"), .cases,
            "−0.5 for each “lần báo cáo chậm”, at most 1"),
        // 9 For each missing period, 10 for each zone, 11 for each missing document.
        Known(
            OneRow(points: "2", note: "Mỗi quý không có tin bài trừ 0,5 điểm, tối đa 2 điểm"), .cases,
            "2; −0.5 for each “quý không có tin bài”, at most 2"),
        Known(
            OneRow(points: "5", note: "Mỗi khu chưa có quy hoạch bị trừ 0,2 điểm. Tối đa 1 điểm."), .cases,
            "5; −0.2 for each “khu chưa có quy hoạch”, at most 1"),
        Known(
            OneRow(
                points: "2",
                note: "Thiếu tài liệu kiểm chứng: trừ 0,1 điểm/1 tài liệu; tổng điểm trừ tối đa là 0,5 điểm"), .judged,
            "not all of “Thiếu tài liệu kiểm chứng: trừ 0,1 điểm/1 tài liệu” is understood"),
        Known(
            OneRow(points: "2", note: "Trừ 0,1 điểm/1 tài liệu còn thiếu; tổng điểm trừ tối đa là 0,5 điểm"), .cases,
            "2; −0.1 for each “tài liệu còn thiếu”, at most 0.5"),
        // 12 All or none.
        Known(OneRow(points: "2", note: "Đạt 100%: 2 điểm; không đạt: 0 điểm"), .pass, "passed when = 100"),
        Known(
            OneRow(points: "2", note: "Từ 80% trở lên: 2 điểm; không đạt: không chấm điểm"), .pass, "passed when >= 80"),
        Known(
            OneRow(points: "2", note: "Có kế hoạch: 2 điểm; không có kế hoạch: 0 điểm"), .pass, "yes/no: Có kế hoạch"),
        // 15 and 16 A limit over a group of deductions.
        Known(
            OneRow(
                points: "10",
                note: "Mỗi lần vắng họp trừ 1 điểm; mỗi báo cáo chậm trừ 0,5 điểm; tổng điểm trừ không quá 7 điểm"),
            .cases, "10; −1 for each “lần vắng họp”; −0.5 for each “báo cáo chậm”; at most 7 in all"),
    ]

    @Test(arguments: known) func `a wording that is understood to its last word becomes a rule`(known: Known) throws {
        let (row, imported) = try known.row.read(known.row.note.contains("1.500,5") ? .vi : .open)
        #expect(row.outcome == known.outcome)
        #expect(row.detail.en == known.detail)
        #expect(imported.errors == [])
    }

    /// Kinds of rules that the reader does not know, and wordings that say more than it knows.
    @Test(
        arguments: [
            // 5 Deviation from the plan with both signs.
            "Không giao kế hoạch: trừ 3 điểm; dưới 95%: trừ 2 điểm; từ 95% đến dưới 100%: trừ 1 điểm",
            // 6 A step for each further percent.
            "Trên 92%: 0,1 điểm; cứ thêm 1% cộng 0,1 điểm, tối đa 0,5 điểm",
            // 7 Tiers by size.
            "Dưới 1.000 hồ sơ sớm hạn 10%: 2 điểm; từ 1.000 hồ sơ: 2,5 điểm",
            // 13 Severity, with a waiver.
            "Khiển trách trừ 1 điểm; cảnh cáo trở lên trừ 2 điểm; không trừ nếu tự phát hiện",
            // 14 Alternatives, 15 a condition, 17 a veto.
            "Cờ cấp Bộ cộng 1 điểm hoặc Cờ Chính phủ cộng 2 điểm",
            "Chỉ cộng 0,2 điểm/bài khi đã đạt điểm tối đa",
            "Không nộp phiếu tự chấm thì không xếp loại",
            // 18 to 23 Relative to the bloc, judged, another authority's score.
            "Đơn vị dẫn đầu được điểm tối đa, các đơn vị khác tính theo tỷ lệ",
            "50% số điểm do cơ quan cấp trên chấm",
            // A number of its own in what is counted, a second condition behind it, a step of two.
            "Trừ 0,5 điểm/văn bản chậm quá 3 ngày, tối đa 1,5 điểm",
            "Trừ 0,5 điểm/văn bản chậm, tối đa 1,5 điểm, trừ trường hợp bất khả kháng",
            "Mỗi 2 văn bản chậm trừ 0,5 điểm",
            "Cộng 0,2 điểm/bài, tối đa 1 điểm nếu có xác nhận",
            // “từ 97%” does not say how far it goes.
            "Từ 97%: 5 điểm; dưới 97%: 3 điểm",
            // Percent of the one, dossiers of the other.
            "Trên 98%: 5 điểm; dưới 10 hồ sơ: 3 điểm",
        ])
    func `what is not understood is left to a person with its wording`(note: String) throws {
        let (row, imported) = try OneRow(points: "5", note: note).read()
        #expect(row.outcome == .judged)
        #expect(imported.indicators == 0)
        #expect(
            imported.lines(with: "judged") == [
                #"judged: {from: 0, to: 5, step: 1, by: "chưa rõ ai chấm / not stated who"}"#
            ])
        #expect(imported.yaml.contains(#"words: "1 | Nội dung | 5 | \#(note)""#))
        #expect(imported.yaml.contains("CẦN NGƯỜI KIỂM TRA / FOR A PERSON TO CHECK: chưa nhận ra cách chấm"))
        #expect(imported.errors == [])
    }

    @Test func `the wordings of the manual become what it says`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let manual = try String(contentsOf: root.appending(path: "Criteria/README.md"), encoding: .utf8)
        let rows = manual.split(separator: "\n").filter { $0.hasPrefix("| “") && $0.contains("” | ") }.map { row in
            row.split(separator: "|").map { $0.trimmed }
        }.filter { $0.count == 3 && Int($0[1]) != nil }
        #expect(rows.count == 15)
        for row in rows {
            let outcome = try OneRow(points: row[1], note: String(row[0].dropFirst().dropLast())).read().row.outcome
            #expect(row[2].hasPrefix(outcome.rawValue), "\(row)")
        }
    }

    @Test func `a name is kept as written up to where the rule begins`() throws {
        let title = "Báo cáo gửi UBND TP. Hà Nội, Sở KH&ĐT: mỗi báo cáo chậm trừ 0,5 điểm; tối đa 1,5 điểm"
        let row = try OneRow(title: title, points: "3").read().row
        #expect(row.title == "Báo cáo gửi UBND TP. Hà Nội, Sở KH&ĐT" && row.outcome == .cases)
    }

    @Test func `points without a rule, and a rule that is hidden in the name`() throws {
        #expect(try OneRow(points: "5").read().row.detail.en == "the table states points, but not how they are given")
        let hidden = try OneRow(title: "Đúng hạn, trừ nếu chậm", points: "5").read().row
        #expect(hidden.outcome == .judged && hidden.detail.en == "not all of “Đúng hạn, trừ nếu chậm” is understood")
    }

    @Test func `the short forms and their indicators, to the letter`() throws {
        let cases = try OneRow(points: "3", note: "Trừ 0,5 điểm/văn bản chậm, tối đa 1,5 điểm").read().imported
        #expect(
            cases.lines(with: "base", "deduct", "each", "unit", "nature", "decimals") == [
                #"unit: "case""#, "nature: count", "base: 3", "deduct:",
                #"- {each: tc_i_1.actual, points: 0.5, atMost: 1.5, title: {vi: "văn bản chậm", en: "văn bản chậm"}}"#,
            ])
        let bands = try OneRow(points: "5", note: "Trên 97,5% kế hoạch: 5 điểm; từ 97,5% kế hoạch trở xuống: 0 điểm")
            .read()
        #expect(
            bands.imported.lines(with: "bands", "unit", "nature", "decimals", "title").suffix(2) == [
                #"title: {vi: "Nội dung", en: "Nội dung"}"#, #"bands: {of: tc_i_1.actual, "> 97.5": 5, "<= 97.5": 0}"#,
            ])
        #expect(bands.imported.yaml.contains(#"title: {vi: "Nội dung (% kế hoạch)", en: "Nội dung (% kế hoạch)"}"#))
        #expect(bands.imported.codes == [])
    }

    // MARK: Defects

    @Test func `holes stay open and are named`() throws {
        let note = "Trên 98%: 5 điểm; từ 97% đến dưới 98%: 4 điểm; từ 96% đến dưới 97%: 3 điểm"
        let imported = try OneRow(points: "5", note: note).read().imported
        #expect(
            imported.findings.map(\.message.en) == [
                "I.1: the table does not say the points for under 96%; left open as in the table",
                "I.1: the table does not say the points for exactly 98%; left open as in the table",
            ])
        #expect(imported.findings.allSatisfy { $0.place?.line == 3 && $0.severity == .warning })
        let capped = try OneRow(points: "5", note: "Từ 90% đến 95%: 5 điểm; dưới 90%: 1 điểm").read().imported
        #expect(
            capped.findings.map(\.message.vi) == [
                "I.1: bảng không nói trên 95% thì bao nhiêu điểm; để trống như trong bảng"
            ])
    }

    @Test(
        arguments: [
            ("Trên 90%: 5 điểm; từ 80% đến 95%: 3 điểm", "import.bands-overlap"),
            ("Trừ 0,5 điểm/lần, tối đa 1,5 điểm; không quá 2 điểm", "import.caps"),
            ("Cộng 0,2 điểm/bài, tối đa 1 điểm", "import.caps"),
        ])
    func `what contradicts itself is reported and not decided`(note: String, code: String) throws {
        let (row, imported) = try OneRow(points: "5", note: note).read()
        #expect(row.outcome == .judged && imported.codes == [code])
    }

    @Test func `numbers that differ between wording and column stay as they are`() throws {
        let (row, imported) = try OneRow(points: "5", note: "Trên 90%: 4 điểm; từ 90% trở xuống: 0 điểm").read()
        #expect(row.outcome == .bands && row.points == 5 && imported.codes == ["import.points-differ"])
        let below = try OneRow(points: "3", note: "Trừ 1 điểm/lần, tối đa 5 điểm").read().imported
        #expect(below.codes == ["import.below-zero"])
        let open = try OneRow(points: "3", note: "Trừ 1 điểm/lần").read().imported
        #expect(open.codes == ["import.no-limit"])
    }

    @Test func `deductions in the column of bonuses are kept and reported`() throws {
        let number = try OneRow(bonus: "-2").read()
        #expect(number.row.kind == .deduction && number.row.points == -2)
        #expect(number.imported.codes == ["import.deduction-in-bonus"])
        let rule = try OneRow(bonus: "Trừ 0,5 điểm/lần vắng, tối đa 2 điểm").read()
        #expect(rule.row.kind == .deduction && rule.row.points == -2 && rule.row.outcome == .cases)
        #expect(rule.imported.codes.contains("import.deduction-in-bonus"))
        #expect(rule.imported.errors == [])
    }

    @Test(arguments: ["-0,5/lần vắng", "- 0,5 điểm/lần vắng", "–0,5 điểm/lần vắng"])
    func `a deduction for each case in the column of bonuses is one too`(text: String) throws {
        let (row, imported) = try OneRow(points: "10", bonus: text).read()
        #expect(row.detail.en == "10; −0.5 for each “lần vắng”" && row.outcome == .cases)
        #expect(Set(imported.codes) == ["import.deduction-in-bonus", "import.no-limit"] && imported.errors == [])
    }

    @Test func `a wording beyond all measure is left to a person`() throws {
        let long = String(repeating: "Mỗi báo cáo chậm trừ 0,5 điểm; ", count: 70)
        let (row, imported) = try OneRow(points: "5", note: long).read()
        #expect(row.outcome == .judged && imported.indicators == 0 && imported.errors == [])
        #expect(row.detail.en == "the wording has 2169 characters, a rule is looked for in at most 2000")
        #expect(try OneRow(title: long, points: "5").read().row.outcome == .judged)
        #expect(try OneRow(points: "5", bonus: long).read().imported.indicators == 0)
    }

    // MARK: Numbers

    @Test func `a number with two readings is asked about`() throws {
        let row = OneRow(points: "1.500")
        #expect(try row.read(.vi).row.points == 1500)
        #expect(try row.read(.en).row.points.description == "1.5")
        let error = #expect(throws: Diagnosed.self) { try row.read() }
        let finding = try #require(error?.diagnostics.first)
        #expect(finding.code == "import.ambiguous" && finding.place?.column == 16)
        #expect(finding.message.en == "“1.500” can be read as 1500 and as 1.5")
    }

    @Test(arguments: [
        ("7,5", "7.5"), ("7.5", "7.5"), ("10 điểm", "10"), ("Tối đa 10 điểm.", "10"), ("0,125", "0.125"), ("+2", "2"),
    ])
    func `points as tables write them`(text: String, number: String) throws {
        #expect(try OneRow(points: text).read().row.points.description == number)
    }

    @Test func `points that cannot be read are not made up`() throws {
        let (row, imported) = try OneRow(points: "theo quy định").read()
        #expect(row.outcome == .open && row.points == 0 && imported.codes == ["import.no-points"])
        #expect(imported.lines(with: "score") == ["score: 0"] && imported.errors == [])
    }
}
