// `rank`, `audit` and `status`: what is asked for, in the form asked for, or an error that helps.
import Foundation
import Testing

@Suite("rank, audit and status") struct ReadingTests {
    @Test func `rank shows the example bloc in every format, with all labels`() throws {
        let text = try thidua("rank \(example)")
        #expect(text.code == 0 && text.errors.isEmpty)
        #expect(
            text.output.contains(
                "         1  Hung Yen             672.88   95.00   97.50   98.00  45.00    0.00  1010.88          1008.38       980          102.90%  Excellent"
            ))
        for label in ["[PROPOSAL]", "[MADE-UP FIGURES]", "[PROVISIONAL]", "[ESTIMATES]"] {
            #expect(text.output.contains(label))
        }
        let markdown = try thidua("rank \(example) --format markdown")
        #expect(markdown.code == 0 && markdown.output.hasPrefix("# Red River Delta emulation bloc"))
        #expect(markdown.output.contains("| 1 | Hung Yen | 672.88 |"))
        let csv = try thidua("rank \(example) --format csv").output.lines
        #expect(
            csv[0]
                == "Rank,Board,A /700,B /100,C /100,D /100,E /60,F /-30,Self,Total /1000,Assigned,% of assigned,Grade,Flag,Labels"
        )
        #expect(
            csv[1]
                == "1,Hung Yen,672.88,95.00,97.50,98.00,45.00,0.00,1010.88,1008.38,980,102.90%,Excellent,Ministry's flag,\"PROPOSAL; MADE-UP FIGURES; PROVISIONAL; ESTIMATES\""
        )
        #expect(csv.count == 13)
        let ranking = try json(thidua("rank \(example) --format json").output)
        #expect(ranking["format"] as? String == "thidua.ranking/1")
        #expect((ranking["boards"] as? [[String: Any]])?.first?["total"] as? Double == 1008.38)
        #expect((ranking["labels"] as? [[String: Any]])?.count == 4)
    }

    @Test func `rank shows the real bloc of 2018`() throws {
        let run = try thidua("rank --bloc red-river-delta --period 2018-H1")
        #expect(run.code == 0 && run.output.contains("[PROVISIONAL] 7 of 11 members have not submitted"))
        #expect(!run.output.contains("MADE-UP"))
    }

    @Test func `where there are several blocs or periods it lists them`() throws {
        let bloc = try thidua("rank")
        #expect(bloc.code == 1 && bloc.output.isEmpty)
        #expect(
            bloc.errors == """
                error[workspace.which-bloc]: there are 2 blocs; say which one
                  = expected: red-river-delta, red-river-delta-example
                  = mend: add --bloc and its name

                """)
        let card = try thidua("audit hung-yen --bloc red-river-delta-example --period 2024-H1")
        #expect(
            card.output.contains(
                "thidua audit hung-yen --criterion ID --bloc red-river-delta-example --period 2024-H1\n"))
        let period = try thidua("rank --bloc red-river-delta")
        #expect(period.code == 1 && period.errors.contains("workspace.which-period"))
        #expect(period.errors.contains("2018-H1") && period.errors.contains("2021"))
    }

    @Test func `a bloc needs no naming where only it has the period`() throws {
        let run = try thidua("rank --period 2024-H1")
        let named = try thidua("rank \(example)")
        #expect(run.code == 0 && run.output == named.output)
    }

    @Test(arguments: [
        ("rank --bloc red-river-delta-exampel", "workspace.unknown-bloc", "did you mean “red-river-delta-example”?"),
        ("audit hung-yn --bloc red-river-delta-example", "board.unknown", "did you mean “hung-yen”?"),
        ("audit hà-nam --bloc red-river-delta-example", "board.unknown", "write the board's id: “ha-nam”"),
        ("object HaNam --reason x --bloc red-river-delta-example", "board.unknown", "write the board's id: “ha-nam”"),
        ("audit Đà-Nẵng --bloc red-river-delta-example", "board.unknown", "expected:"),
        (
            "audit hung-yen --versus hai-duon --bloc red-river-delta-example", "board.unknown",
            "did you mean “hai-duong”?"
        ),
        (
            "audit hung-yen --criterion A.1.9 --bloc red-river-delta-example", "criterion.unknown",
            "did you mean “A.1.1”?"
        ),
        (
            "audit hung-yen --criterion A.1 --bloc red-river-delta-example", "criterion.unknown",
            "expected: A.1.1, A.1.2, A.1.3, A.1.4, A.1.5, A.1.6\n  = mend: “A.1” is a section: name one of its criteria"
        ),
        (
            "audit ha-noi --bloc red-river-delta --period 2018-H1", "board.not-submitted",
            "Ha Noi has not submitted for 2018-H1"
        ),
        ("rank --bloc red-river-delta --period 2030", "", "2030"),
        ("rank --bloc red-river-delta --period 2024-H3", "", "2024-H3"),
    ])
    func `an unknown name ends with 1 and the nearest one`(line: String, code: String, words: String) throws {
        let run = try thidua(line)
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.errors.contains("error[\(code)") && run.errors.contains(words), "\(run.errors)")
    }

    @Test func `with JSON the errors are JSON on the standard output`() throws {
        let run = try thidua("audit hung-yn \(example) --format json --lang vi")
        #expect(run.code == 1 && run.errors.isEmpty)
        let document = try json(run.output)
        #expect(document["format"] as? String == "thidua.diagnostics/1")
        let finding = try #require((document["diagnostics"] as? [[String: Any]])?.first)
        #expect(finding["code"] as? String == "board.unknown" && finding["severity"] as? String == "error")
        #expect(finding["message"] as? String == "không có đơn vị “hung-yn”")
        #expect(finding["mend"] as? String == "có phải “hung-yen”?")
    }

    @Test func `audit of a board is its scorecard in every format`() throws {
        let text = try thidua("audit hung-yen \(example)")
        #expect(text.code == 0 && text.output.hasPrefix("Hung Yen · first half of 2024\n[PROPOSAL]"))
        #expect(
            text.output.contains("\nRank 1 of 10 · Excellent · flag: Ministry's flag\n")
                && text.output.contains("TOTAL"))
        #expect(
            try thidua("audit hung-yen \(example) --format markdown").output.contains(
                "| A.1.1 | Growth in new FDI projects | 30.00 | 30 |"))
        #expect(
            try thidua("audit hung-yen \(example) --format csv").output.contains(
                "\nA.1.1,Growth in new FDI projects,30.00,30,"))
        let audit = try json(thidua("audit hung-yen \(example) --format json").output)
        #expect(audit["format"] as? String == "thidua.audit/1" && (audit["criteria"] as? [Any])?.count == 46)
    }

    @Test func `audit of a criterion begins with its result and ends with the source of its rule`() throws {
        let lines = try thidua("audit thai-binh --criterion A.3.1 \(example)").output.lines
        let file = try stored("thai-binh")
        #expect(lines[0] == "Thai Binh · A.3.1 New jobs against the plan · first half of 2024")
        #expect(lines[6] == "0.00 … 20.00 of 20 points — undetermined; missing: New jobs, actual")
        #expect(lines.contains("  min(1, ? / (7000 * 0.5) * 100 / 100) * 20"))
        #expect(lines.contains { $0.hasPrefix("    File: \(file):38") })
        #expect(lines.last { !$0.isEmpty }?.contains("Criteria/red-river-delta/2024.yaml:") == true)
        let csv = try thidua("audit thai-binh --criterion A.3.1 \(example) --format csv").output.lines
        #expect(
            csv[0] == "Figure,Value,Unit,Estimate,File,Evidence,Source,Labels"
                && csv[1].hasPrefix("\"New jobs, actual\",MISSING,person,"))
        #expect(
            try thidua("audit thai-binh --criterion C.1 \(example) --format markdown").output.contains(
                "## Points awarded"))
        #expect(
            (try json(thidua("audit thai-binh --criterion C.1 \(example) --format json").output)["criteria"] as? [Any])?
                .count == 1)
    }

    @Test func `audit of two boards explains the whole difference`() throws {
        let text = try thidua("audit hung-yen --versus bac-ninh \(example)")
        #expect(
            text.code == 0 && text.output.contains("TOTAL")
                && text.output.matches(of: /1008\.38 +948\.73 +\+59\.65/).count == 1)
        #expect(text.output.contains("of which from rounding the criteria"))
        #expect(text.output.contains("E      limits of section E"))
        let document = try json(thidua("audit hung-yen --versus bac-ninh \(example) --format json").output)
        let lines = try #require(document["lines"] as? [[String: Any]])
        let sum = lines.reduce(Decimal(0)) { $0 + Decimal(string: "\($1["difference"] ?? "")")! }
        #expect("\(sum)" == "59.65" && document["difference"] as? Double == 59.65)
        #expect(try thidua("audit hung-yen --versus bac-ninh \(example) --format csv").output.contains("+59.65"))
        #expect(
            try thidua("audit hung-yen --versus bac-ninh \(example) --format markdown --lang vi").output.contains(
                "so với"))
    }

    @Test func `status shows who has submitted and what is open`() throws {
        let text = try thidua("status --bloc red-river-delta --period 2018-H1")
        #expect(text.code == 0 && text.output.contains("4 of 11 members have submitted."))
        #expect(text.output.contains("  • Bac Ninh, to be judged: C.2"))
        #expect(try thidua("status \(example) --format csv").output.lines[1].hasPrefix("Bac Ninh,yes,100,0,1,0,0,0,"))
        #expect(
            try thidua("status \(example) --format markdown").output.contains(
                "| Thai Binh | yes | 100 | 2 | 1 | 2 | 0 | 0 |"))
        #expect(try json(thidua("status \(example) --format json").output)["format"] as? String == "thidua.status/1")
    }
}
