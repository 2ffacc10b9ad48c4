// Who leads a bloc in which periods, and everything that can be wrong with it.
import Diagnostics
import Testing

@testable import Rules

private func read(_ leadership: String, member: String = "") -> (bloc: Bloc?, findings: [String]) {
    let text = """
        bloc: delta
        title: {vi: Khối, en: Bloc}
        figures: made up
        leadership:
        \(leadership)
        members:
          - {id: a, name: {vi: a, en: a}, title: {vi: a, en: a}\(member)}
          - {id: b, name: {vi: b, en: b}, title: {vi: b, en: b}, until: 2024-06-30}
          - {id: c, name: {vi: c, en: c}, title: {vi: c, en: c}}
        """
    let (bloc, found) = Bloc.read(text, file: "m")
    return (bloc, found.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code)" })
}

@Test("the leadership of a period is found by its periods")
func leadershipOfPeriods() throws {
    let (read, findings) = read(
        """
          - {from: 2024-H1, to: 2024, head: a, deputy: c, teams: {"Tổ đầu tư": [c, a]}, source: {document: d}}
          - {from: 2023, to: 2023, head: b}
        """)
    #expect(findings == [])
    let bloc = try #require(read)
    func head(_ period: String) -> String? { Period(period).flatMap { bloc.leadership(in: $0)?.head } }
    #expect(["2024-H1", "2024-H2", "2024", "2024-Q3"].map(head) == ["a", "a", "a", "a"])
    #expect(head("2023-Q4") == "b")
    #expect(head("2025") == nil)
    #expect(bloc.leadership.first?.teams == ["Tổ đầu tư": ["c", "a"]])
    #expect(bloc.leadership.first?.source?.document == "d")
}

@Test(
    "what is wrong with a leadership",
    arguments: [
        ("  - {from: 2024-H1, to: 2024, head: x}", ["5:37 leadership.member"]),
        ("  - {from: 2024-H1, to: 2024, head: a, deputy: b}", ["5:48 leadership.member"]),
        ("  - {from: 2024-H1, to: 2024-H1, head: a, deputy: b}", []),
        ("  - {from: 2024-H1, to: 2024, head: a, deputy: a}", ["5:48 leadership.same"]),
        ("  - {from: 2024-H2, to: 2024-H1, head: a}", ["5:25 leadership.periods"]),
        ("  - {from: 2024-H1, to: 2024, head: a}\n  - {from: 2024-H2, to: 2025, head: c}", ["6:5 leadership.overlap"]),
        ("  - {from: 2024-H1, to: 2024-H1, head: a}\n  - {from: 2024-H2, to: 2024-H2, head: c}", []),
        ("  - {from: 2024-H1, to: 2024, head: a, teams: {T: [c, c]}}", ["5:55 leadership.duplicate"]),
        ("  - {from: 2024-H1, to: 2024, head: a, teams: {T: []}}", ["5:51 leadership.empty-team"]),
        ("  - {from: 2024-H1, to: 2024, head: a, teams: {T: [d, c]}}", ["5:52 leadership.member"]),
        ("  - {from: 2024-H1, to: 2024, head: a, teams: [c]}", ["5:47 edition.wrong-type"]),
        ("  - {from: 2024-H1, head: a}", ["5:5 edition.missing-key"]),
        (
            "  - {from: 2024-H3, to: 2024, chief: a}",
            ["5:5 edition.missing-key", "5:12 edition.period", "5:31 edition.unknown-key"]
        ),
    ] as [(String, [String])])
func leadershipFindings(_ text: String, _ expected: [String]) {
    #expect(read(text).findings == expected)
}

@Test("a member's key has the shape of a verifier key")
func memberKeys() {
    let entry = "  - {from: 2024, to: 2024, head: a}"
    let key = "hai-phong+1a2b3c4d+ASIOAaXLBqN6NDrbfP9mUHCzFOyJGMEn+oWHJfMMFdwZ"
    #expect(read(entry, member: ", key: \"\(key)\"").bloc?.member("a")?.key == key)
    let base = String(key.suffix(44))
    let wrong: [String] = [
        "hai-phong", "hai-phong+1A2B3C4D+\(base)", "+1a2b3c4d+\(base)", "\(key)A", String(key.dropLast()),
        "hai-phong+1a2b3c4d+B\(base.dropFirst())", "hai-phong+1a2b3c4d+AA\(base.dropFirst(2))",
    ]
    for text in wrong {
        #expect(read(entry, member: ", key: \"\(text)\"").findings == ["7:63 members.key"], "\(text)")
    }
}

@Test("a key is one member's")
func sharedKeys() {
    let key = "hai-phong+1a2b3c4d+ASIOAaXLBqN6NDrbfP9mUHCzFOyJGMEn+oWHJfMMFdwZ"
    let text = """
        bloc: delta
        title: {vi: Khối, en: Bloc}
        figures: made up
        members:
          - {id: a, name: {vi: a, en: a}, title: {vi: a, en: a}, key: "\(key)"}
          - {id: b, name: {vi: b, en: b}, title: {vi: b, en: b}, key: "\(key)"}
        """
    let found = Bloc.read(text, file: "m").diagnostics
    #expect(found.map(\.code) == ["members.key"] && found.first?.place?.line == 6)
}
