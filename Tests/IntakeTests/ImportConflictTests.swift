// Rules that are said in more than one cell of a row: one rule where they agree, left to a person where they do not.
import Diagnostics
import Rules
import Testing

@testable import Intake

@Suite("Rules said twice") struct ImportConflictTests {
    /// One rule from two cells, with the limit that one of them states.
    @Test(arguments: [
        (
            OneRow(
                points: "10", deduction: "0,5 điểm/báo cáo chậm", note: "Trừ 0,5 điểm/báo cáo chậm, tối đa 1,5 điểm"),
            "10; −0.5 for each “báo cáo chậm”, at most 1.5"
        ),
        (
            OneRow(
                title: "Đúng hạn (mỗi báo cáo chậm trừ 0,5 điểm)", points: "10",
                note: "Trừ 0,5 điểm/báo cáo chậm, tối đa 1,5 điểm"),
            "10; −0.5 for each “báo cáo chậm”, at most 1.5"
        ),
        (
            OneRow(bonus: "1 điểm/sáng kiến", note: "Cộng 1 điểm/01 Sáng kiến, tối đa 3 điểm"),
            "+1 for each “Sáng kiến”, at most 3"
        ),
        (
            OneRow(points: "10", deduction: "0,5 điểm/báo cáo chậm", note: "Tối đa trừ 1,5 điểm"),
            "10; −0.5 for each “báo cáo chậm”, at most 1.5"
        ),
    ]) func `the same rate for the same thing is one rule`(row: OneRow, detail: String) throws {
        let (read, imported) = try row.read()
        #expect(read.outcome == .cases && read.detail.en == detail)
        #expect(imported.indicators == 1 && imported.errors == [])
    }

    @Test(arguments: [
        OneRow(points: "10", deduction: "Trừ 0,5 điểm/báo cáo chậm", note: "Trừ 1 điểm/báo cáo chậm, tối đa 1,5 điểm"),
        OneRow(
            points: "10", deduction: "0,5 điểm/báo cáo chậm, tối đa 2 điểm",
            note: "Trừ 0,5 điểm/báo cáo chậm, tối đa 1,5 điểm"),
        OneRow(points: "10", note: "Mỗi vụ trừ 1 điểm; mỗi vụ trừ 2 điểm"),
        OneRow(points: "10", note: "Mỗi vụ trừ 1 điểm; mỗi vụ nghiêm trọng trừ 2 điểm"),
        OneRow(points: "10", note: "Mỗi vụ nghiêm trọng trừ 2 điểm; mỗi vụ trừ 2 điểm"),
        OneRow(points: "10", note: "Mỗi vụ trừ 1 điểm; mỗi vụ cộng 1 điểm"),
    ]) func `what differs for the same thing is left to a person`(row: OneRow) throws {
        let (read, imported) = try row.read()
        #expect(read.outcome == .judged && imported.codes == ["import.rules-differ"] && imported.indicators == 0)
        #expect(imported.errors == [])
    }

    @Test func `a defect names both places`() throws {
        let row = OneRow(points: "10", deduction: "0,5 điểm/báo cáo chậm", note: "Trừ 1 điểm/báo cáo chậm")
        #expect(
            try row.read().imported.findings.map(\.message.en) == [
                "I.1: “Trừ 1 điểm/báo cáo chậm” (3:48) and “0,5 điểm/báo cáo chậm” (3:24) say different things of the same"
            ])
    }

    @Test func `different things are counted beside each other`() throws {
        let row = OneRow(points: "10", note: "Mỗi lần vắng trừ 1 điểm; mỗi báo cáo chậm trừ 0,5 điểm")
        #expect(try row.read().imported.indicators == 2)
    }
}
