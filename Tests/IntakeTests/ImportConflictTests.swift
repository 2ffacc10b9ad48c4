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

    // MARK: What a wording leaves open

    private func says(_ row: OneRow) throws -> (outcome: ImportedEdition.Outcome, messages: [String]) {
        let (read, imported) = try row.read()
        return (read.outcome, imported.findings.map { "\($0.code) \($0.message.en)" })
    }

    @Test func `the rest does not hide a hole between bands`() throws {
        let note = "Trên 98%: 10 điểm; từ 97% đến dưới 98%: 8 điểm; còn lại: 0 điểm"
        let (outcome, messages) = try says(OneRow(points: "10", note: note))
        #expect(outcome == .bands)
        #expect(
            messages == [
                "import.hole I.1: between the bands exactly 98% is left out; by the wording it is part of the rest: 0 points"
            ])
        let whole = "Từ 98% trở lên: 10 điểm; từ 97% đến dưới 98%: 8 điểm; còn lại: 0 điểm"
        #expect(try says(OneRow(points: "10", note: whole)).messages == [])
    }

    @Test func `points added and taken off need a number to begin with`() throws {
        let note = "Mỗi bài cộng 0,2 điểm, tối đa 1 điểm; mỗi báo cáo chậm trừ 0,5 điểm, tối đa 2 điểm"
        let (row, imported) = try OneRow(points: "5", note: note).read()
        #expect(row.outcome == .judged && imported.indicators == 0)
        #expect(row.detail.en.hasPrefix("points are added and taken off, but from what number is not said: “Mỗi bài"))
    }

    @Test(arguments: [
        ("Đạt 100%: 5 điểm; không đạt: 0 điểm", ImportedEdition.Outcome.pass, 1),
        ("Đạt đúng 100%: 5 điểm; không đạt: 0 điểm", .pass, 0),
        ("Từ 100% trở lên: 5 điểm; không đạt: 0 điểm", .pass, 0),
        ("100%: 5 điểm; dưới 100%: 2 điểm", .bands, 1),
        ("100%: 5 điểm; trên 100%: 4 điểm; dưới 100%: 2 điểm", .bands, 0),
    ]) func `a percentage to be met may be gone beyond`(note: String, outcome: ImportedEdition.Outcome, count: Int)
        throws
    {
        let said = try says(OneRow(points: "5", note: note))
        #expect(said.outcome == outcome)
        #expect(said.messages.count(where: { $0.hasPrefix("import.exactly") }) == count)
    }

    @Test func `a band above the points of the row is left to a person`() throws {
        let (outcome, messages) = try says(OneRow(points: "5", note: "Từ 90% trở lên: 7 điểm; còn lại: 2 điểm"))
        #expect(outcome == .judged)
        #expect(
            messages == ["import.points-differ I.1: the wording says 7 points, the column of points another number"])
    }
}
