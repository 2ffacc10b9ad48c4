// Which boards a board is made of, in a period within which some merged and in the year before.
import Diagnostics
import Foundation
import Testing

@testable import Rules

private func delta() throws -> Bloc {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Criteria/red-river-delta/members.yaml")
    let read = Bloc.read(try String(contentsOf: path, encoding: .utf8), file: "members.yaml")
    #expect(read.diagnostics.listed == "")
    return try #require(read.bloc)
}

private func period(_ text: String) throws -> Period { try #require(Period(text)) }

@Suite("Mergers") struct MergerTests {
    @Test(
        "the Red River Delta has 11 boards until 30 June 2025 and 6 after",
        arguments: [
            ("2024", 11), ("2025-Q1", 11), ("2025-H1", 11), ("2025-Q3", 6), ("2025-H2", 6), ("2025", 6), ("2026-H1", 6),
        ])
    func members(_ text: String, _ count: Int) throws {
        #expect(try delta().members(in: period(text)).count == count)
    }

    @Test func `boards that merged are parts of their successors in the year, not in a half of it`() throws {
        let bloc = try delta()
        let left = ["ha-nam", "hai-duong", "nam-dinh", "thai-binh", "vinh-phuc"]
        func parts(_ text: String) throws -> [String] {
            let period = try period(text)
            return bloc.members.filter { bloc.isPart($0, in: period) }.map(\.id)
        }
        // Vinh Phuc left without a successor in the bloc: it is a part of nothing.
        #expect(try parts("2025") == ["ha-nam", "hai-duong", "nam-dinh", "thai-binh"])
        #expect(try parts("2025-H1").isEmpty)
        #expect(try parts("2025-H2").isEmpty)
        #expect(try parts("2024").isEmpty)
        let year = try period("2025")
        #expect(
            left.map { bloc.successor(of: $0, in: year)?.id } == [
                "ninh-binh", "hai-phong", "ninh-binh", "hung-yen", nil,
            ])
        #expect(try bloc.successor(of: "hai-duong", in: period("2025-H1"))?.id == "hai-duong")
    }

    @Test func `boards that did not merge stay as they are`() throws {
        let bloc = try delta()
        for id in ["quang-ninh", "ha-noi"] {
            for text in ["2025-H1", "2025", "2026"] {
                let period = try period(text)
                #expect(bloc.merger(into: id, in: period, reported: [id]) == nil)
                #expect(bloc.boards(in: id, of: period, at: period.samePeriodLastYear) == [id])
            }
        }
    }

    @Test func `every merger that is not certain says so`() throws {
        let bloc = try delta()
        for id in ["ha-nam", "nam-dinh", "thai-binh", "vinh-phuc", "bac-ninh", "hung-yen", "ninh-binh", "hai-duong"] {
            #expect(bloc.unverified([id]) != nil, "\(id)")
        }
        // Two members with the same doubt say it once.
        let doubt = try #require(bloc.unverified(["ha-nam", "nam-dinh"]))
        #expect(doubt == bloc.unverified(["ha-nam"]))
        #expect(bloc.unverified(["quang-ninh", "ha-noi"]) == nil)
    }

    @Test func `a board consists of its predecessors in the year before`() throws {
        let bloc = try delta()
        func boards(_ id: String, _ text: String) throws -> [String] {
            let period = try period(text)
            return bloc.boards(in: id, of: period, at: period.samePeriodLastYear)
        }
        #expect(try boards("ninh-binh", "2025-H2") == ["ninh-binh", "ha-nam", "nam-dinh"])
        #expect(try boards("ninh-binh", "2025-H1") == ["ninh-binh"])
        #expect(try boards("ninh-binh", "2026-H1") == ["ninh-binh", "ha-nam", "nam-dinh"])
        // At the end of 2025 the others were no members any more: what they did is in Ninh Binh's figures of 2025.
        #expect(try boards("ninh-binh", "2026") == ["ninh-binh"])
        // Bac Giang was never a member.
        #expect(try boards("bac-ninh", "2025-H2") == ["bac-ninh"])
        #expect(
            try bloc.outsiders(in: "bac-ninh", of: period("2025-H2"), since: period("2024-H2")).map(\.name.en)
                == ["Bac Giang"])
        #expect(try bloc.outsiders(in: "bac-ninh", of: period("2025-H1"), since: period("2024-H1")).isEmpty)
        #expect(try bloc.outsiders(in: "bac-ninh", of: period("2026-H2"), since: period("2025-H2")).isEmpty)
    }

    // MARK: A chain

    /// a merged into b in April, b into c in July.
    private func chain() throws -> Bloc {
        let text = """
            bloc: chain
            title: {vi: Khối, en: Bloc}
            figures: made up
            members:
              - {id: a, name: {vi: A, en: A}, title: {vi: A, en: A}, until: 2025-03-31}
              - {id: b, name: {vi: B, en: B}, title: {vi: B, en: B}, until: 2025-06-30, predecessors: [a]}
              - {id: c, name: {vi: C, en: C}, title: {vi: C, en: C}, predecessors: [b]}
            """
        let read = Bloc.read(text, file: "members.yaml")
        #expect(read.diagnostics.listed == "")
        return try #require(read.bloc)
    }

    @Test func `predecessors of predecessors are parts too`() throws {
        let bloc = try chain()
        let year = try period("2025")
        #expect(bloc.members(in: year).map(\.id) == ["c"])
        #expect(bloc.successor(of: "a", in: year)?.id == "c")
        #expect(bloc.predecessors(of: "c", in: year).map(\.id) == ["a", "b"])
        #expect(try bloc.successor(of: "a", in: period("2025-H1"))?.id == "b")
        #expect(try bloc.predecessors(of: "c", in: period("2025-H1")).isEmpty)
        // In the third quarter a and b had ended before it began.
        #expect(try bloc.merger(into: "c", in: period("2025-Q3"), reported: ["c"]) == nil)
        #expect(try bloc.boards(in: "c", of: period("2026"), at: period("2025")) == ["c"])
        #expect(try bloc.boards(in: "c", of: period("2025"), at: period("2024")) == ["c", "a", "b"])
    }

    @Test(
        "who reported decides what the parts are",
        arguments: [
            // c's report alone is the whole.
            (["c"], ["c"], ["a", "b"], []),
            // b reported its part, which counts with a's in it.
            (["b", "c"], ["c", "b"], ["a"], []),
            (["a", "b", "c"], ["c", "a", "b"], [], []),
            // a's part without b's: the sum would be half of it.
            (["a", "c"], ["c", "a"], [], ["b"]),
        ] as [([String], [String], [String], [String])])
    func parts(_ reported: [String], _ parts: [String], _ included: [String], _ lacking: [String]) throws {
        let merger = try #require(chain().merger(into: "c", in: period("2025"), reported: Set(reported)))
        #expect(merger.parts.map(\.board) == parts)
        #expect(merger.included == included)
        #expect(merger.lacking == lacking)
    }
}
