// Votes through the command: recorded, computed by the edition, feeding the ranking, refused where there is nothing to vote on.
import Foundation
import Testing

@Suite("thidua vote") struct VoteCommandTests {
    @Test func `a ballot elects who has more than half of the members' votes`() throws {
        let bloc = try VotingBloc()
        defer { bloc.copy.remove() }
        try bloc.submit("an", 9)
        let run = try bloc.run("vote flag --for an=3 --for binh=1 --present 3")
        #expect(run.code == 0, "\(run.errors)")
        // More than 1/2 of 4 is 3; 2/3 of 4 is 2.67, so that 3 must be present.
        #expect(run.output.contains("at least 3 votes needed, 3 members present"))
        #expect(run.output.contains("elected: An"))
        #expect(run.output.contains("[PROPOSAL]"))
        let answer = try json(try bloc.run("vote flag --for an=2 --for binh=2 --present 4 --format json").output)
        let vote = try #require(answer["vote"] as? [String: Any])
        #expect(vote["needed"] as? Int == 3)
        let boards = try #require(vote["boards"] as? [[String: Any]])
        #expect(boards.map { $0["result"] as? String } == ["too few votes", "too few votes"])
    }

    @Test func `a vote on equal boards is the last key of the ranking`() throws {
        let bloc = try VotingBloc()
        defer { bloc.copy.remove() }
        for (board, solutions) in [("an", 9), ("binh", 9), ("cao", 12)] { try bloc.submit(board, solutions) }
        #expect(try bloc.run("rank").output.contains("equal: to be voted on"))
        let vote = try bloc.run("vote tie --for an=1 --for binh=2 --present 3")
        #expect(vote.code == 0, "\(vote.errors)")
        let ranking = try bloc.run("rank").output
        #expect(ranking.contains("by vote: 2 to 1 (event 3)"))
        #expect(!ranking.contains("await a vote"))
        let rows = ranking.lines.map { $0.split(separator: " ").prefix(2).map(String.init) }
            .filter { $0.first.map { Int($0) != nil } ?? false }
        #expect(rows == [["1", "Cao"], ["2", "Bình"], ["3", "An"]])
        // New figures: An stands before Bình now, and the vote decides nothing.
        try bloc.copy.write("an.csv", "board,solutions\nan,10\n")
        #expect(try bloc.run("submit an.csv --period 2024-H1 --replace").code == 0)
        let moved = try bloc.run("rank").output
        #expect(moved.contains("The vote of event 3 on An, Bình has no effect"))
        #expect(!moved.contains("by vote"))
    }

    @Test func `what is wrong with a vote is said all at once and records nothing`() throws {
        let bloc = try VotingBloc()
        defer { bloc.copy.remove() }
        for board in ["an", "binh", "cao"] { try bloc.submit(board, board == "cao" ? 12 : 9) }
        let before = try bloc.copy.read("Scores/khoi/ledger.jsonl")
        func refused(_ line: String, _ codes: [String], _ words: String = "", code: Int32 = 1) throws {
            let run = try bloc.run(line)
            #expect(run.code == code)
            for code in codes { #expect(run.errors.contains("[\(code)]"), "\(line): \(run.errors)") }
            #expect(words.isEmpty || run.errors.contains(words), "\(line): \(run.errors)")
        }
        try refused(
            "vote flga --for bin=9 --for an=1 --for an=1 --present 5",
            ["vote.ballot", "board.unknown", "vote.count", "vote.twice", "vote.present"], "did you mean “flag”?")
        try refused("vote flag --present 3", ["vote.count"])
        try refused("vote flag --for an --for binh=-1 --present 3", ["usage.for"], code: 2)
        try refused("vote tie --for an=2 --for cao=1 --present 3", ["vote.tie"], "an = binh")
        try refused("vote tie --for an=2 --for binh=1 --for cao=0 --present 3", ["vote.tie"])
        try refused("vote tie --for an=2 --for binh=2 --present 3", ["vote.count"])
        #expect(try bloc.copy.read("Scores/khoi/ledger.jsonl") == before)
    }

    @Test func `where equal boards share the rank there is nothing to vote on`() throws {
        let bloc = try VotingBloc(ties: "share")
        defer { bloc.copy.remove() }
        for board in ["an", "binh"] { try bloc.submit(board, 9) }
        let run = try bloc.run("vote tie --for an=2 --for binh=1 --present 3")
        #expect(run.code == 1)
        #expect(run.errors.contains("leaves no equal boards to a vote"))
    }

    @Test func `days late come from the ledger into the points, and the audit says from where`() throws {
        let bloc = try VotingBloc()
        defer { bloc.copy.remove() }
        try bloc.submit("an", 9, on: "2024-07-10")
        try bloc.submit("binh", 9, on: "2024-07-12")
        // Due on 2024-07-10: Bình is two days late, 5 − 2 = 3 points.
        let audit = try bloc.run("audit binh --criterion A.2")
        #expect(audit.output.contains("days late"), "\(audit.output)\(audit.errors)")
        #expect(audit.output.contains("3.00 of 5 points"))
        #expect(audit.output.contains("handed in on 2024-07-12 (event 1), due 2024-07-10"))
        #expect(try bloc.run("audit an --criterion A.2").output.contains("5.00 of 5 points"))
        let read = try json(try bloc.run("audit binh --criterion A.2 --format json").output)
        #expect("\(read)".contains("daysLate"))
    }
}
