// Minutes through the command: Markdown by default, the date of the last event, the ledger's root, the same bytes again.
import Foundation
import Testing

@Suite("thidua minutes") struct MinutesCommandTests {
    private func bloc() throws -> VotingBloc {
        let bloc = try VotingBloc()
        for (board, solutions) in [("an", 9), ("binh", 9)] { try bloc.submit(board, solutions) }
        let vote = try bloc.run("vote flag --for an=3 --present 4", at: "2024-07-22T15:00:00+07:00")
        #expect(vote.code == 0, "\(vote.errors)")
        return bloc
    }

    @Test func `they are Markdown and bear the day of the period's last event`() throws {
        let bloc = try bloc()
        defer { bloc.copy.remove() }
        let own = try bloc.run("minutes an")
        #expect(own.code == 0, "\(own.errors)")
        for line in [
            "# MINUTES OF AN APPRAISAL · Board of An · first half of 2024", "> **PROPOSAL**", "> **MADE-UP FIGURES**",
            "- figures as the ledger stood at 2024-07-22 15:00", "- head of the bloc: An; deputy: Bình",
            "- not appraised yet",
            "- deadline: 1 day early (handed in on 2024-07-09; due 2024-07-10)", "## Vote: Nominee",
            "- 3 events", "- root of the hash tree (SHA-256): ", "| For Board of An |",
        ] {
            #expect(own.output.contains(line), "\(line)\n\(own.output)")
        }
        let all = try bloc.run("minutes").output
        for line in [
            "# MINUTES OF THE BLOC'S MEETING", "- reports were due on 2024-07-10", "- Cao: has not submitted",
            "elected: An", "## What decides between neighbours", "- not published yet", "| For Board of Đông |",
        ] {
            #expect(all.contains(line), "\(line)\n\(all)")
        }
    }

    @Test func `the same ledger gives the same bytes, whatever the clock says`() throws {
        let bloc = try bloc()
        defer { bloc.copy.remove() }
        for options in ["", " an", " --format html", " --format json", " an --format json"] {
            let first = try bloc.run("minutes" + options, at: "2024-08-01T00:00:00+07:00", by: "A")
            let second = try bloc.run("minutes" + options, at: "2025-08-01T00:00:00+07:00", by: "B")
            #expect(first.code == 0 && !first.output.isEmpty)
            #expect(first.output == second.output)
        }
        #expect(
            try bloc.run("minutes --at 2024-07-25T08:00:00+07:00").output.contains(
                "- figures as the ledger stood at 2024-07-25 08:00"))
        let json = try json(try bloc.run("minutes an --format json").output)
        #expect(json["format"] as? String == "thidua.minutes/1")
        #expect((json["ledger"] as? [String: Any])?["size"] as? Int == 3)
    }

    @Test func `a vote on equal boards says what it settles, and that it lapsed`() throws {
        let bloc = try bloc()
        defer { bloc.copy.remove() }
        let vote = try bloc.run("vote tie --for an=1 --for binh=2 --present 3")
        #expect(vote.code == 0, "\(vote.errors)")
        let counted = try bloc.run("minutes").output
        for line in [
            "- order: Bình, then An", "| Bình | 2 | no. 1 among the equal boards |",
            "| An | 1 | no. 2 among the equal boards |",
        ] { #expect(counted.contains(line), "\(line)\n\(counted)") }
        // Other figures part the boards: the vote decides nothing any more.
        try bloc.copy.write("more.csv", "board,solutions\nan,10\n")
        let more = try bloc.run("submit more.csv --replace --period 2024-H1")
        #expect(more.code == 0, "\(more.errors)")
        let lapsed = try bloc.run("minutes an").output
        #expect(lapsed.contains("does NOT count now: it is not exactly these boards that are equal"), "\(lapsed)")
        #expect(lapsed.contains("| Bình | 2 | does not count |"))
    }

    @Test func `votes taken again, whom a vote elects against its rank, and what a correction changed`() throws {
        let bloc = try bloc()
        defer { bloc.copy.remove() }
        func run(_ line: String, on day: String) throws {
            let run = try bloc.run(line, at: "\(day)T09:00:00+07:00")
            #expect(run.code == 0, "\(line): \(run.errors)")
        }
        try run("vote flag --for cao=4 --present 4", on: "2024-07-23")
        try run("publish", on: "2024-07-24")
        try bloc.copy.write("again.csv", "board,solutions\nan,7\n")
        let reopened = try thidua(
            ["reopen", "--reason", "one solution twice", "--lang", "en"], in: bloc.copy.root,
            environment: [
                "LANG": "en_US.UTF-8", "THIDUA_AT": "2024-07-25T09:00:00+07:00", "THIDUA_BY": "Nguyễn Văn A",
            ])
        #expect(reopened.code == 0, "\(reopened.errors)")
        try run("submit again.csv --replace --period 2024-H1", on: "2024-07-09")
        // Recorded later than what it follows on, and dated before it.
        try run("publish --reason corrected", on: "2024-07-20")
        let text = try bloc.run("minutes").output
        for line in [
            "- figures as the ledger stood at 2024-07-25 09:00", "- Cao is elected, but is not in the ranking",
            "## Earlier votes, taken again",
            "votes in favour: An 3; elected: An; voted again in event 3",
            "- opened again after the publication of event 4, “one solution twice”; Nguyễn Văn A, head of the bloc (An),",
            "- published anew: in place of event 4, “corrected”",
            "## What differs from the publication before (event 4, 2024-07-24)",
            "| An | 1 → 2 | 14.00 → 12.00 | event 6 (-2.00) |",
        ] { #expect(text.contains(line), "\(line)\n\(text)") }
        let json = try json(try bloc.run("minutes --format json").output)
        #expect((json["reopenings"] as? [[String: Any]])?.first?["reason"] as? String == "one solution twice")
        let publications = try #require(json["publications"] as? [[String: Any]])
        #expect((publications.last?["changes"] as? [String: Any])?["events"] as? [Int] == [6])
        let votes = try #require(json["votes"] as? [[String: Any]])
        #expect(votes.map { $0["standing"] as? String } == ["replaced", "stands"])
    }

    @Test
    func `as a paper they go into a file, which is not overwritten unasked; the same ledger gives the same bytes`()
        throws
    {
        let bloc = try bloc()
        defer { bloc.copy.remove() }
        let first = try bloc.run("minutes an --format docx")
        #expect(first.code == 0 && first.output.hasPrefix("written to minutes-khoi-2024-H1.an.docx: "), "\(first)")
        let again = try bloc.run("minutes an --format docx", at: "2025-08-01T00:00:00+07:00", by: "B")
        #expect(again.code == 1 && again.errors.contains("file.exists"), "\(again.errors)")
        let other = try bloc.run("minutes an --format docx -o other.docx", at: "2025-08-01T00:00:00+07:00", by: "B")
        #expect(other.code == 0, "\(other.errors)")
        func bytes(_ name: String) throws -> Data {
            try Data(contentsOf: URL(filePath: bloc.copy.root).appending(path: name))
        }
        #expect(try bytes("other.docx") == bytes("minutes-khoi-2024-H1.an.docx"))
        #expect(try bloc.run("minutes an --format docx -o other.docx --replace --lang vi").code == 0)
        #expect(try bloc.run("minutes --format docx").output.hasPrefix("written to minutes-khoi-2024-H1.docx: "))
        #expect(try bloc.run("minutes -o minutes.md").output.hasPrefix("written to minutes.md: "))
        let wrong = try bloc.run("minutes --format docx -o minutes.pdf")
        #expect(wrong.code == 2 && wrong.errors.contains("must end in .docx"), "\(wrong)")
    }

    @Test func `a board that did not submit, one that is unknown, a date that is none`() throws {
        let bloc = try bloc()
        defer { bloc.copy.remove() }
        for (line, code, exit) in [
            ("minutes cao", "board.not-submitted", 1), ("minutes a", "board.unknown", 1),
            ("minutes an --at yesterday", "usage.at", 2),
        ] {
            let run = try bloc.run(line)
            #expect(run.code == Int32(exit) && run.output.isEmpty)
            #expect(run.errors.contains(code), "\(run.errors)")
        }
    }
}
