// Who may do what: every role with every act, and blocs that do not say who leads them.
import Diagnostics
import Ledger
import Rules
import Testing

@testable import Workspace

@Suite("Roles") struct RoleTests {
    private static let roles: [Author.Role] = [.board, .head, .deputy, .team("Tổ số liệu")]

    private func codes(_ act: Act, _ author: Author, known: Bool = true) throws -> [String] {
        let fixture = known ? try Fixture.appraised() : try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        let edition = try workspace.edition(for: h1, of: bloc)
        return Roles(bloc: bloc, period: h1, edition: edition).allowed(act, by: author).codes
    }

    @Test func `each act is for some roles only`() throws {
        let empty = Appraisal(board: "north", period: h1)
        let table: [(Act, [Bool])] = [
            (.submit(board: "north"), [true, true, false, false]),
            (.withdraw(board: "north"), [true, true, false, false]),
            (.object(board: "north"), [true, true, false, false]),
            (.appraise(empty), [false, true, true, true]),
            (.secondReview(empty, first: []), [false, true, true, false]),
            (.award, [false, true, false, false]), (.resolve, [false, true, false, false]),
            (.vote, [false, true, false, false]), (.publish, [false, true, false, false]),
            (.reopen, [false, true, false, false]),
        ]
        for (act, allowed) in table {
            for (role, isAllowed) in zip(Self.roles, allowed) {
                let found = try codes(act, Author(name: "An", role: role))
                #expect(found == (isAllowed ? [] : ["roles.not-allowed"]), "\(act) \(role)")
            }
        }
    }

    @Test func `where nobody is known to lead, reports and awards are taken and nothing else`() throws {
        let empty = Appraisal(board: "north", period: h1)
        let head = Author(name: "An", role: .head)
        for act in [Act.submit(board: "north"), .withdraw(board: "north"), .object(board: "north"), .award] {
            #expect(try codes(act, head, known: false) == [], "\(act)")
        }
        for act in [Act.appraise(empty), .resolve, .vote, .publish, .reopen, .secondReview(empty, first: [])] {
            #expect(try codes(act, head, known: false) == ["roles.unknown"], "\(act)")
        }
        #expect(try codes(.submit(board: "north"), Author(name: "An", role: .board), known: false) == [])
    }

    @Test func `whose key signs must be what is claimed`() throws {
        func author(_ role: Author.Role, _ board: String) -> Author { Author(name: "An", role: role, board: board) }
        #expect(try codes(.resolve, author(.head, "north")) == [])
        #expect(try codes(.resolve, author(.head, "south")) == ["roles.not-allowed"])
        #expect(try codes(.submit(board: "south"), author(.board, "south")) == [])
        #expect(try codes(.submit(board: "north"), author(.board, "south")) == ["roles.not-allowed"])
        let empty = Appraisal(board: "north", period: h1)
        #expect(try codes(.appraise(empty), author(.team("Tổ số liệu"), "south")) == [])
        #expect(try codes(.appraise(empty), author(.team("Tổ số liệu"), "north")) == ["roles.not-allowed"])
    }

    @Test func `what is to be added is shown`() throws {
        let fixture = try Fixture()
        defer { fixture.remove() }
        let workspace = try fixture.workspace()
        let bloc = try workspace.bloc(nil)
        let roles = Roles(bloc: bloc, period: h1, edition: try workspace.edition(for: h1, of: bloc))
        let found = roles.allowed(.publish, by: Author(name: "An", role: .head))
        #expect(
            found.first?.mend?.en.contains("leadership: [{from: 2024-H1, to: 2024, head: north, deputy: south}]")
                == true)
    }
}
