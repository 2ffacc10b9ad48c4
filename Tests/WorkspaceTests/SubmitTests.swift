// Submitting figures: what is recorded, what is refused, and that nothing is left half done.
import Diagnostics
import Exact
import Foundation
import Ledger
import Rules
import Testing

@testable import Workspace

@Suite("Submitting") struct SubmitTests {
    @Test func `a file becomes an event and an object a board, byte by byte`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let result = try fixture.workspace().submit(
            Fixture.figures(["south": (5, 2, 3), "north": (9, 4, 5)]), "sent.csv")
        #expect(result.period == h1)
        #expect(result.edition.id == "delta-2024")
        #expect(result.submissions.map(\.board) == ["north", "south"])
        #expect(result.replaced.isEmpty)
        #expect(result.recorded?.ledger == "Scores/delta/ledger.jsonl")
        #expect(result.warnings.isEmpty)
        let events = try #require(result.recorded?.events)
        #expect(events.map(\.board) == ["north", "south"])
        #expect(events.map(\.action.name) == ["submitted", "submitted"])
        #expect(events.map(\.batch) == [0...1, 0...1])
        #expect(events.map(\.by) == [Author(name: "An", role: .board), Author(name: "An", role: .board)])
        guard case .submitted(let north) = events[0].action, case .submitted(let south) = events[1].action else {
            return
        }
        // One file brought both: the same object, called as the file was.
        #expect(north.received == south.received && north.received.label == "2024-H1.received")
        #expect(north.received.name == "sent.csv" && north.edition == south.edition)
        var expected = Fixture.files.mapValues { "file: " + $0 }
        for folder in ["Criteria", "Criteria/delta", "Scores", "Scores/delta", "Scores/delta/objects"] {
            expected[folder] = "folder"
        }
        let objects = "Scores/delta/objects/"
        expected[try fixture.figures("north")] = "file: " + Fixture.stored("north", 9, 4, 5)
        expected[try fixture.figures("south")] = "file: " + Fixture.stored("south", 5, 2, 3)
        expected[objects + north.received.fileName] =
            "file: " + Fixture.figures(["south": (5, 2, 3), "north": (9, 4, 5)])
        expected[objects + north.edition.file.fileName] = "file: " + Fixture.edition()
        expected["Scores/delta/ledger.jsonl"] = "file: " + events.map { $0.line + "\n" }.joined()
        #expect(try fixture.listing() == expected)
    }

    @Test func `figures in words are stored as plain numbers with the words beside them`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let text = """
            board,indicator,attribute,value
            north,projects,actual,ước 1.503 dự án
            north,foreign,actual,1.500
            north,domestic,actual,3

            """
        let found = findings { _ = try workspace.submit(text) }
        #expect(found.codes == ["figure.ambiguous", "figure.ambiguous"])
        _ = try workspace.submit(text, numbers: .vi)
        #expect(
            try fixture.text(fixture.figures("north")) == """
                board,indicator,attribute,value,qualifier,evidence,source,written
                north,projects,actual,1503,estimate,,,ước 1.503 dự án
                north,foreign,actual,1500,,,,1.500
                north,domestic,actual,3,,,,

                """)
        // What is stored has one notation, whatever the file said.
        let replaced = try workspace.submit(text, replace: true, numbers: .vi)
        let earlier = try #require(replaced.replaced.first?.figures[FigureKey("projects", .actual)])
        #expect(earlier.value == .number(1503) && earlier.isEstimate && earlier.written == "ước 1.503 dự án")
        #expect(replaced.changes.map(\.changed) == [[]])
    }

    @Test func `points follow the convention stated`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let text = "board,criterion,points\nnorth,A.2,\"7,500\"\n"
        #expect(findings { _ = try workspace.award(text) }.codes == ["figure.ambiguous"])
        #expect(try workspace.award(text, numbers: .vi).awards.map(\.points) == [Rational(15, over: 2)])
    }

    @Test func `a second submission needs to be told to replace`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Fixture.figures(["north": (9, 4, 5)]))
        let before = try fixture.listing()
        let both = Fixture.figures(["north": (8, 4, 4), "south": (5, 2, 3)])
        let found = findings { _ = try workspace.submit(both) }
        #expect(found.codes == ["submission.exists"])
        #expect(found.first?.place == Place(file: "figures.csv", line: 2, column: 23))
        #expect(found.first?.mend?.en.contains("--replace") == true)
        #expect(found.first?.mend?.vi.contains("--replace") == true)
        #expect(try fixture.listing() == before)

        let first = try fixture.figures("north")
        let result = try workspace.submit(both, replace: true)
        #expect(result.replaced.map(\.board) == ["north"])
        #expect(result.replaced[0].figures[FigureKey("projects", .actual)]?.value == .number(9))
        #expect(
            result.replaced[0].figures[FigureKey("projects", .actual)]?.origin.file == first)
        #expect(try fixture.text(fixture.figures("north")) == Fixture.stored("north", 8, 4, 4))
        #expect(result.recorded?.events.map(\.action.name) == ["replaced", "submitted"])
        // What was there before stays.
        #expect(try fixture.text(first) == Fixture.stored("north", 9, 4, 5))
        #expect(
            try fixture.text("Scores/delta/ledger.jsonl").hasPrefix(
                String(try #require(before["Scores/delta/ledger.jsonl"]).dropFirst("file: ".count))))
    }

    @Test func `figures that a replacing file does not mention are named`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Fixture.figures(["north": (9, 4, 5)]))
        let result = try workspace.submit("board,indicator,attribute,value\nnorth,projects,actual,8\n", replace: true)
        #expect(result.changes.map(\.changed) == [["projects.actual"]])
        #expect(result.changes.map(\.gone) == [["domestic.actual", "foreign.actual"]])
        #expect(result.warnings.codes == ["submission.gone"])
        #expect(
            result.warnings.first?.message.en
                == "2 figures of the earlier file are not in this one: domestic.actual, foreign.actual")
        #expect(
            result.warnings.first?.message.vi
                == "2 số liệu của tệp trước không có trong tệp này: domestic.actual, foreign.actual")
        let back = try workspace.submit(Fixture.figures(["north": (8, 3, 5)]), replace: true)
        #expect(back.changes.map(\.changed) == [[]] && back.changes.map(\.added.count) == [2])
        #expect(back.warnings.isEmpty)
    }

    @Test func `an earlier file with errors can be replaced, and that is said`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Scores/delta/2024-H1/north.csv", "board,indicator,attribute,value\nnorth,nothing,actual,1\n")
        let result = try fixture.workspace().submit(Fixture.figures(["north": (9, 4, 5)]), replace: true)
        #expect(result.replaced.isEmpty)
        #expect(result.warnings.codes == ["submission.earlier-unreadable"])
        #expect(try fixture.text(fixture.figures("north")) == Fixture.stored("north", 9, 4, 5))
    }

    @Test func `what can be read is checked though something else cannot`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        // 5 + 5 is not 9; the other board's figure is no number, and its sum says nothing without it.
        let wrong = Fixture.figures(["north": (9, 5, 5), "south": (5, 2, 3)]).replacing(
            "south,foreign,actual,2", with: "south,foreign,actual,two")
        let codes = findings { _ = try workspace.submit(wrong) }.map(\.code)
        #expect(codes == ["submission.check", "figure.not-a-number"])
    }

    @Test func `a wrong second board leaves every byte as it was`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        _ = try workspace.submit(Fixture.figures(["north": (9, 4, 5)]))
        let before = try fixture.listing()
        let wrong =
            Fixture.figures(["north": (8, 4, 4), "south": (5, 2, 3)])
            + "south,projects,actual,6\nsouth,foreign,plan,1\n"
        #expect(findings { _ = try workspace.submit(wrong, replace: true) }.count == 2)
        #expect(try fixture.listing() == before)
    }

    @Test func `figures that fail a check of the edition are refused with the figures`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let before = try fixture.listing()
        let found = findings {
            _ = try fixture.workspace().submit(Fixture.figures(["north": (9, 4, 5), "south": (6, 2, 3)]))
        }
        #expect(found.codes == ["submission.check"])
        #expect(found.first?.severity == .error)
        #expect(found.first?.message.en == "south: Projects do not add up: 2 + 3 = 5, not 6")
        #expect(found.first?.place?.line == 5)
        #expect(try fixture.listing() == before)
    }

    @Test func `a check that only warns lets the figures pass, and shows again when the period is opened`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Criteria/delta/2024.yaml", Fixture.edition(severity: "warning"))
        let workspace = try fixture.workspace()
        let result = try workspace.submit(Fixture.figures(["south": (6, 2, 3)]))
        #expect(result.warnings.codes == ["submission.check"])
        let opened = try workspace.open(bloc: workspace.bloc(nil), period: h1)
        #expect(opened.warnings.map(\.severity) == [.warning])
        #expect(opened.warnings.first?.place?.file == (try fixture.figures("south")))
    }

    @Test func `a check whose figures are missing says nothing`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let result = try fixture.workspace().submit("board,indicator,attribute,value\nnorth,projects,actual,6\n")
        #expect(result.warnings.isEmpty)
    }

    @Test func `the format is told by the file's name`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let found = findings { _ = try fixture.workspace().submit("x", "figures.txt") }
        #expect(found.codes == ["submission.format"])
    }

    @Test(arguments: [
        ("a.csv", "board,period,projects\nnorth,2024-H2,4\n"),
        ("a.csv", "Đơn vị,Kỳ ,projects\nnorth, 2024-H2,4\n"),
        ("a.json", #"{"period": "2024-H2", "board": "north", "figures": {"projects": 4}}"#),
        ("a.json", #"[{"period": "2024-H2", "board": "north", "figures": {"projects": 4}}]"#),
        ("a.json", #"{"period": "2024-H2", "submissions": [{"board": "north", "figures": {"projects": 4}}]}"#),
    ])
    func `the period may stand in the file`(_ fileName: String, _ text: String) throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        try fixture.write("Scores/delta/2024-H1/south.csv", Fixture.stored("south", 5, 2, 3))
        let result = try fixture.workspace().submit(text, fileName, period: nil)
        #expect(result.period == h2)
        #expect(
            try fixture.text(fixture.figures("north", h2))
                == "board,indicator,attribute,value,qualifier,evidence,source\nnorth,projects,actual,4,,,\n")
    }

    @Test func `without any, the bloc's only period is meant`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let text = Fixture.figures(["north": (9, 4, 5)])
        #expect(findings { _ = try workspace.submit(text, period: nil) }.codes == ["workspace.which-period"])
        _ = try workspace.submit(Fixture.figures(["south": (5, 2, 3)]), period: h1)
        #expect(try workspace.submit(text, period: nil).period == h1)
    }

    @Test func `a malformed period, and a file that cannot be read, are said for themselves`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let found = findings { _ = try workspace.submit("board,period,projects\nnorth,H1 2024,4\n", period: nil) }
        #expect(found.codes == ["period.malformed"])
        #expect(found.first?.place == Place(file: "figures.csv", line: 2, column: 7, length: 7))
        #expect(findings { _ = try workspace.submit("", period: nil) }.codes == ["csv.empty"])
        #expect(
            !findings { _ = try workspace.submit("{", "a.json", period: nil) }.codes.contains("workspace.which-period"))
    }

    @Test func `a period that the file does not agree with is refused`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let before = try fixture.listing()
        #expect(!findings { _ = try fixture.workspace().submit("board,period,projects\nnorth,2024-H2,4\n") }.isEmpty)
        #expect(try fixture.listing() == before)
    }
}
