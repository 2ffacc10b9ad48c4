// Forms made from a workspace: whose, for which period, filled in with what was reported before.
import Diagnostics
import Intake
import OOXML
import Rules
import Testing

@testable import Workspace

@Suite("Forms of a workspace") struct WorkspaceFormTests {
    /// `south` merges into `north` on 1 July 2025.
    private static let members = """
        bloc: delta
        title: {vi: Khối, en: Bloc}
        figures: made up
        members:
          - {id: north, name: {vi: Bắc, en: North}, title: {vi: Ban Bắc, en: Board North}, predecessors: [south]}
          - {id: south, name: {vi: Nam, en: South}, title: {vi: Ban Nam, en: Board South}, until: 2025-06-30}
          - {id: west, name: {vi: Tây, en: West}, title: {vi: Ban Tây, en: Board West}, since: 2026-01-01}

        """

    private static let indicators = """
        indicators:
          projects: {title: {vi: Dự án, en: Projects}, unit: project, nature: flow, has: [actual, plan, previous], decimals: 0}
          land: {title: {vi: Đất, en: Land}, unit: ha, nature: stock, has: [actual], decimals: 1}
          leased: {title: {vi: Thuê, en: Leased}, unit: ha, nature: stock, has: [actual], decimals: 1}
          occupancy: {title: {vi: Lấp đầy, en: Occupancy}, unit: percent, nature: ratio, has: [actual, previous], decimals: 2, ratio: {of: leased, to: land}}

        """

    private func fixture(_ files: [String: String] = [:]) throws -> Fixture {
        var edition = Fixture.edition(from: "2024-H1", to: "2026")
        let start = try #require(edition.range(of: "indicators:"))
        let end = try #require(edition.range(of: "sections:"))
        edition.replaceSubrange(start.lowerBound..<end.lowerBound, with: Self.indicators)
        var all = ["Criteria/delta/members.yaml": Self.members, "Criteria/delta/2024.yaml": edition]
        for (path, rows) in files {
            all["Scores/delta/\(path)"] = "board,indicator,attribute,value,qualifier\n" + rows + "\n"
        }
        return try Fixture(all)
    }

    private func form(_ fixture: Fixture, _ board: String, _ period: String) throws -> Form {
        let workspace = try fixture.workspace()
        let maker = try workspace.forms(bloc: workspace.bloc(nil), period: try #require(Period(period)))
        #expect(maker.warnings(of: [board]) == [])
        return try maker.form(of: board)
    }

    /// The value at a row and a column by their codes.
    private func value(_ form: Form, _ code: String, _ mark: String) throws -> Spreadsheet.Value {
        for sheet in form.workbook.sheets {
            guard let row = sheet.rows.first(where: { $0.cells.first?.value == .text(code) }),
                let column = sheet.rows[0].cells.firstIndex(where: { $0.value == .text(mark) })
            else { continue }
            return row.cells[column].value
        }
        Issue.record("no \(code) \(mark)")
        return .empty
    }

    private func text(_ form: Form) -> String {
        form.workbook.sheets.flatMap(\.rows).flatMap(\.cells).compactMap {
            if case .text(let text) = $0.value { text } else { nil }
        }.joined(separator: "\n")
    }

    @Test func `a period without a folder gets an empty form`() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let form = try form(fixture, "north", "2024-H1")
        #expect(form.fileName == "north-2024-H1.xlsx" && !form.isCorrection)
        #expect(form.previous == nil && form.plan == nil && form.last == nil)
        #expect(try value(form, "indicator:projects", "#actual") == .empty)
    }

    @Test func `the year before gives the same period, the same year the plan, the latest report the comparison`()
        throws
    {
        let fixture = try fixture([
            "2024-H1/north.csv": "north,projects,actual,40,\nnorth,projects,plan,90,",
            "2024-H2/north.csv": "north,projects,actual,45,\nnorth,projects,plan,95,",
            "2025-Q1/north.csv": "north,projects,actual,30,\nnorth,projects,plan,100,",
        ])
        defer { fixture.remove() }
        let form = try form(fixture, "north", "2025-H1")
        #expect(form.previous == Period("2024-H1") && form.plan == Period("2025-Q1") && form.last == Period("2025-Q1"))
        #expect(try value(form, "indicator:projects", "#plan") == .number("100"))
        #expect(try value(form, "indicator:projects", "#previous") == .number("40"))
        #expect(try value(form, "indicator:projects", "#actual") == .empty)
        #expect(text(form).contains("Kỳ trước đã báo cáo\n(2025-Q1)"))
        // The plan of another year is no plan of this one.
        #expect(try self.form(fixture, "north", "2025-Q1").plan == nil)
        #expect(try self.form(fixture, "north", "2025-Q1").last == Period("2024-H2"))
    }

    @Test func `half of a merged board is no figure, and the form says which part lacks`() throws {
        let fixture = try fixture(["2025-H1/north.csv": "north,projects,actual,30,\nnorth,projects,plan,100,"])
        defer { fixture.remove() }
        let form = try form(fixture, "north", "2025-H2")
        #expect(try value(form, "indicator:projects", "#plan") == .empty)
        #expect(text(form).contains("kế hoạch: chưa điền sẵn; “south” chưa nộp số liệu"))
    }

    @Test func `after a merger the same period is the sum of the parts, and a ratio is computed anew`() throws {
        let fixture = try fixture([
            "2024-H2/north.csv": "north,projects,actual,40,\nnorth,leased,actual,1,\nnorth,land,actual,2,",
            "2024-H2/south.csv": "south,projects,actual,2,estimate\nsouth,leased,actual,1,\nsouth,land,actual,4,",
        ])
        defer { fixture.remove() }
        let form = try form(fixture, "north", "2025-H2")
        #expect(try value(form, "indicator:projects", "#previous") == .text("ước 42"))
        #expect(text(form).contains("điền sẵn từ số ước của báo cáo 2024-H2"))
        // 2 of 6 ha are a third: no decimal writes that out.
        #expect(try value(form, "indicator:occupancy", "#previous") == .empty)
        #expect(text(form).contains("= 100/3"))
    }

    @Test func `a board that submitted gets a correction form with what its own file says`() throws {
        let fixture = try fixture(["2024-H1/north.csv": "north,projects,actual,12,\nnorth,A.2,selfScore,9.5,"])
        defer { fixture.remove() }
        let form = try form(fixture, "north", "2024-H1")
        #expect(form.isCorrection)
        #expect(try value(form, "indicator:projects", "#actual") == .number("12"))
        #expect(try value(form, "criterion:A.2", "#selfScore") == .number("9.5"))
        #expect(try !self.form(fixture, "south", "2024-H1").isCorrection)
    }

    @Test func `a file with errors is said and nothing is filled in from it`() throws {
        let fixture = try fixture(["2024-H1/north.csv": "north,projects,actual,\"1,5\","])
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let maker = try workspace.forms(bloc: workspace.bloc(nil), period: h2)
        let warnings = maker.warnings(of: ["north"])
        #expect(warnings.map(\.code) == ["form.unread"])
        #expect(warnings.first?.place?.file == (try fixture.figures("north")))
        // It is not part of the south.
        #expect(maker.warnings(of: ["south"]) == [])
        #expect(try maker.form(of: "north").last == nil)
    }

    @Test func `boards that are unknown, gone or not yet there, and periods without an edition are refused`() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        func refused(_ board: String, _ period: String) throws -> Diagnostic? {
            let period = try #require(Period(period))
            let found = findings { _ = try workspace.forms(bloc: workspace.bloc(nil), period: period).form(of: board) }
            #expect(found.count == 1)
            return found.first
        }
        let unknown = try refused("nroth", "2024-H1")
        #expect(unknown?.code == "board.unknown" && unknown?.mend?.en == "did you mean “north”?")
        let gone = try refused("south", "2025-H2")
        #expect(gone?.code == "board.not-a-member" && gone?.mend?.en.contains("merged into “north”") == true)
        #expect(try refused("west", "2025-H2")?.code == "board.not-a-member")
        #expect(try refused("north", "2023-H1")?.code == "workspace.no-edition")
        // Until it merged it reports its own part of the year.
        #expect(try form(fixture, "south", "2025").board == "south")
    }

    @Test func `files are written whole, and never over others unless that is asked for`() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let folder = fixture.path("forms")
        let first = try Workspace.write([("a.xlsx", "one".bytes)], into: folder, replace: false)
        #expect(first == ["\(folder)/a.xlsx"])
        #expect(try fixture.text("forms/a.xlsx") == "one")
        let before = try fixture.listing()
        let refused = findings {
            _ = try Workspace.write([("a.xlsx", "two".bytes), ("b.xlsx", "x".bytes)], into: folder, replace: false)
        }
        #expect(refused.map(\.code) == ["file.exists"] && refused[0].message.en.contains("\(folder)/a.xlsx"))
        #expect(try fixture.listing() == before)
        _ = try Workspace.write([("a.xlsx", "two".bytes)], into: folder, replace: true)
        #expect(try fixture.text("forms/a.xlsx") == "two")
        #expect(try fixture.listing().keys.filter { $0.hasPrefix("forms/") }.sorted() == ["forms/a.xlsx"])
        try fixture.link("forms/b.xlsx", to: fixture.path("forms/a.xlsx"))
        #expect(
            findings { _ = try Workspace.write([("b.xlsx", "x".bytes)], into: folder, replace: true) }.map(\.code)
                == ["environment.symlink"])
        #expect(
            findings { _ = try Workspace.write([("a.xlsx", [])], into: fixture.path("no/such"), replace: false) }
                .map(\.code) == ["environment.vanished"])
    }
}
