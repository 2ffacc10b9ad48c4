// Sums of a table when it is taken over: of sections, of the whole, with and without bonuses.
import Diagnostics
import Rules
import Testing

@testable import Intake

private let heading = ["TT", "Nội dung tiêu chí", "Điểm"]

@Suite("Sums of tables taken over") struct ImportSumTests {
    @Test func `parts that miss their heading keep their points, and so does the heading`() throws {
        let imported = try importing([
            heading, ["I", "Nhóm", "12"], ["1", "Một", "5,5"], ["2", "Hai", "5"], ["", "Tổng cộng", "15"],
        ])
        #expect(
            imported.findings.map(\.message.en) == [
                "section I states 12 points, its parts (3 … 4) add up to 10.5",
                "the table states a total of 15 points, its sections add up to 12",
            ])
        #expect(imported.findings.map { $0.place?.line } == [2, 5])
        // The edition says the same and is refused until somebody decides.
        #expect(imported.errors == ["edition.sum", "edition.sum"])
        #expect(imported.lines(with: "points") == ["points: 15", "points: 12", "points: 5.5", "points: 5"])
    }

    @Test(arguments: ["Cộng mục I", "Tổng điểm mục I", "Cộng I", "Tổng phần I", "Cộng"])
    func `the sum of a section is checked`(
        name: String
    ) throws {
        func read(_ sum: String) throws -> ImportedEdition {
            try importing([
                heading, ["I", "Nhóm", "10"], ["1", "Một", "4"], ["2", "Hai", "6"], ["", name, sum],
                ["II", "Khác", "90"],
                ["1", "Ba", "90"], ["", name.replacing("I", with: "II"), "90"], ["", "Tổng điểm I+II", "100"],
            ])
        }
        let right = try read("10")
        #expect(right.codes == [] && right.errors == [] && right.points == 100)
        #expect(!right.yaml.contains("\"2 | Hai | 6 / "))
        let wrong = try read("11")
        #expect(
            wrong.findings.map { "\($0.place?.line ?? 0) \($0.code) \($0.message.en)" } == [
                "5 import.sum the table states 11 points for section I here, 10 in its heading"
            ])
    }

    @Test func `the sum of a section stands for points that its heading does not state`() throws {
        let rows = [
            heading, ["I", "Nhóm", ""], ["1", "Một", "4"], ["2", "Hai", "6"], ["", "Cộng mục I", "12"],
            ["", "Tổng cộng", "12"],
        ]
        let imported = try importing(rows)
        #expect(
            imported.findings.map(\.message.en) == ["section I states 12 points, its parts (3 … 4) add up to 10"])
    }

    @Test func `sums that are all called alike are those of their sections`() throws {
        let imported = try importing([
            heading, ["I", "Nhóm", ""], ["1", "Một", "10"], ["", "Cộng", "10"], ["II", "Khác", ""], ["1", "Ba", "90"],
            ["", "Cộng", "91"],
        ])
        #expect(
            imported.findings.map(\.message.en) == ["section II states 91 points, its parts (6) add up to 90"])
        #expect(imported.points == 101)
    }

    @Test(arguments: ["Cộng", "Tổng cộng"])
    func `the total of all sections before it is no sum of the last of them`(name: String) throws {
        let imported = try importing([
            heading, ["I", "Nhóm", "10"], ["1", "Một", "10"], ["II", "Khác", "90"], ["1", "Ba", "90"],
            ["", name, "100"], ["III", "Điểm thưởng", "5"], ["1", "Cờ", "5"], ["", name, "5"],
        ])
        #expect(imported.codes == ["import.total"] && imported.points == 100 && imported.errors == [])
        #expect(imported.rows.map(\.kind) == [.content, .content, .bonus])
    }

    @Test func `two totals at the end contradict each other still`() throws {
        let imported = try importing([
            heading, ["1", "Một", "4"], ["2", "Hai", "6"], ["", "Tổng cộng", "10"], ["", "Tổng số điểm", "11"],
        ])
        #expect(imported.codes == ["import.total"] && imported.points == 10)
    }

    @Test func `bonuses within a section stand outside of a total that counts them`() throws {
        let imported = try importing([
            ["TT", "Tiêu chí", "Điểm", "Điểm thưởng"], ["A", "Nhóm", "950", ""], ["1.", "Một", "950", "50"],
            ["", "Tổng cộng", "1000", ""],
        ])
        #expect(imported.codes == ["import.total-with-bonuses"] && imported.points == 950 && imported.errors == [])
    }

    @Test func `bonuses stand on top, also where the total counts them`() throws {
        let imported = try importing([
            ["TT", "Tiêu chí", "Điểm", "Điểm thưởng"], ["I", "Nhóm", "10", ""], ["1", "Một", "10", ""],
            ["II", "Điểm thưởng", "", "2"], ["1", "Cờ thi đua", "", "2"], ["", "Tổng cộng", "12", ""],
        ])
        #expect(imported.codes == ["import.total-with-bonuses"] && imported.points == 10 && imported.errors == [])
        #expect(imported.rows.map(\.kind) == [.content, .bonus])
    }

    @Test func `sections that are named bonuses or deductions stand outside where the total says so`() throws {
        let rows = [
            heading, ["A", "Chuyên môn", "700"], ["1", "Một", "700"], ["B", "ĐIỂM THƯỞNG", "50"], ["1", "Cờ", "50"],
            ["C", "ĐIỂM TRỪ", "10"], ["1", "Vi phạm", "10"],
        ]
        let outside = try importing(rows + [["", "Tổng điểm", "700"]])
        #expect(outside.rows.map(\.kind) == [.content, .bonus, .deduction] && outside.rows[2].points == -10)
        #expect(outside.codes == [] && outside.errors == [] && outside.points == 700)
        let inside = try importing(rows + [["", "Tổng điểm", "750"]])
        #expect(inside.rows.map(\.kind) == [.content, .content, .deduction] && inside.errors == [])
    }
}
