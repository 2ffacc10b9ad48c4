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
            "- made on 2024-07-22 15:00", "- head of the bloc: An; deputy: Bình", "- not appraised yet",
            "- deadline: 1 day early (handed in on 2024-07-09, event 0; due 2024-07-10)", "## Vote: Nominee",
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
        #expect(try bloc.run("minutes --at 2024-07-25T08:00:00+07:00").output.contains("- made on 2024-07-25 08:00"))
        let json = try json(try bloc.run("minutes an --format json").output)
        #expect(json["format"] as? String == "thidua.minutes/1")
        #expect((json["ledger"] as? [String: Any])?["size"] as? Int == 3)
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
