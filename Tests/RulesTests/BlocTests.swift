// Who belongs to a bloc in which period.
import Testing

@testable import Rules

@Test("the end of a period settles who belongs to the bloc")
func membersOfAPeriod() throws {
    let read = Bloc.read(Fixture.bloc, file: "members.yaml")
    #expect(read.diagnostics.listed == "")
    let bloc = try #require(read.bloc)
    func members(_ period: String) throws -> [String] {
        bloc.members(in: try #require(Period(period))).map(\.id)
    }
    // One comes on 2025-07-01, the other leaves after 2025-06-30.
    #expect(try members("2024") == ["bac-giang"])
    #expect(try members("2025-Q1") == ["bac-giang"])
    #expect(try members("2025-H1") == ["bac-giang"])
    #expect(try members("2025-Q3") == ["bac-ninh"])
    #expect(try members("2025-H2") == ["bac-ninh"])
    #expect(try members("2025") == ["bac-ninh"])
    #expect(bloc.member("bac-ninh")?.predecessors == ["bac-giang"])
    #expect(bloc.member("ha-noi") == nil)
    #expect(bloc.member("bac-giang")?.isMember(on: Day(year: 2025, month: 6, day: 30)) == true)
    #expect(bloc.member("bac-giang")?.isMember(on: Day(year: 2025, month: 7, day: 1)) == false)
}

@Test("all that a bloc's file says is kept")
func everythingIsKept() throws {
    let text = """
        bloc: delta
        title: {vi: Khối, en: Bloc}
        figures: made up
        source: {document: Quyết định, article: Điều 1, words: "gồm 2 đơn vị"}
        members:
          - id: a
            name: {vi: A, en: A}
            title: {vi: Ban A, en: Board A}
            unverified: {vi: chưa, en: not yet}
            source: {document: Thông báo}
        """
    let bloc = try #require(Bloc.read(text, file: "members.yaml").bloc)
    #expect(bloc.figures == .madeUp)
    #expect(bloc.source?.text == "Quyết định, Điều 1, “gồm 2 đơn vị”")
    #expect(bloc.members.map(\.source?.text) == ["Thông báo"])
    #expect(bloc.members.map(\.unverified?.en) == ["not yet"])
    #expect(bloc.members.map(\.title.vi) == ["Ban A"])
    #expect(Bloc(id: "b", title: bloc.title, figures: .published, members: []).source == nil)
}

@Test("a chain of mergers is no circle")
func chainsAreNoCircles() {
    let members = (0..<4).map { number in
        "  - {id: m\(number), name: {vi: a, en: a}, title: {vi: a, en: a}, until: 202\(number)-06-30, predecessors: [\(number > 0 ? "m\(number - 1)" : "")]}"
    }
    let text = "bloc: d\ntitle: {vi: a, en: a}\nfigures: published\nmembers:\n" + members.joined(separator: "\n")
    #expect(Bloc.read(text, file: "members.yaml").diagnostics.listed == "")
}
