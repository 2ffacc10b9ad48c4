// `whatif` as users call it: what comes out is what would come of it, mistakes are told all at once, nothing is written.
import Foundation
import Testing

@Suite("whatif") struct WhatIfTests {
    /// The total and best rank of each board of a ranking.
    private func standings(_ folder: String) throws -> [String: [Double]] {
        let ranking = try json(thidua("rank \(example) --format json", in: folder).output)
        return Dictionary(
            uniqueKeysWithValues: try #require(ranking["boards"] as? [[String: Any]]).map { row in
                (row["board"] as? String ?? "?", Self.standing(row))
            })
    }

    /// Both ends of total and rank.
    private static func standing(_ row: [String: Any]) -> [Double] {
        func ends(_ value: Any?, _ keys: [String]) -> [Double] {
            if let number = value as? Double { return [number, number] }
            guard let pair = value as? [String: Any] else { return [] }
            return keys.map { pair[$0] as? Double ?? -1 }
        }
        return ends(row["total"], ["least", "most"]) + ends(row["rank"], ["best", "worst"])
    }

    @Test func `what would be is what comes of it when it is submitted and awarded`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        let before = try copy.files()
        let imagined = try thidua(
            "whatif ha-nam capital_fdi=900 hung-yen D.1=35,5 \(example) --format json", in: copy.root)
        #expect(imagined.code == 0 && imagined.errors.isEmpty, "\(imagined.errors)")
        #expect(try copy.files() == before)
        let whatIf = try json(imagined.output)
        var expected = try standings(copy.root)
        let boards = try #require(whatIf["boards"] as? [[String: Any]])
        #expect(boards.count == 6)
        for row in boards {
            let board = try #require(row["board"] as? String)
            #expect(Self.standing(try #require(row["before"] as? [String: Any])) == expected[board])
            expected[board] = Self.standing(try #require(row["after"] as? [String: Any]))
        }
        // Now for real: the leader's excess makes others' points smaller.
        let figures = try copy.read(copy.stored("ha-nam"))
        let old = try #require(figures.lines.first { $0.hasPrefix("ha-nam,capital_fdi,actual,196,") })
        try copy.write("ha-nam.csv", figures.replacing(old, with: old.replacing(",196,", with: ",900,")))
        try copy.write("points.csv", "board,criterion,points\nhung-yen,D.1,35.5\n")
        let submitted = try thidua("submit ha-nam.csv --replace \(example)", in: copy.root)
        #expect(submitted.code == 0, "\(submitted.errors)")
        let awarded = try thidua("award points.csv --replace \(example)", in: copy.root)
        #expect(awarded.code == 0, "\(awarded.errors)")
        #expect(try standings(copy.root) == expected)
        // The same file imagined is the same again: now it is the figures that there are.
        let same = try thidua("whatif --figures ha-nam.csv \(example)", in: copy.root)
        #expect(same.code == 0 && same.output.contains("nothing differs from what is there"), "\(same.errors)")
    }

    @Test func `every line says which figure it comes from, and those of the bloc are followed`() throws {
        let run = try thidua("whatif ha-nam capital_fdi=900 hung-yen D.1=35,5 \(example)")
        let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(run.code == 0 && text.contains("recorded nowhere, and no result of the period"))
        #expect(text.contains("(capital_fdi.actual) 196 → 900 • Hung Yen: points given for D.1 38 → 35.5"))
        // The check of the edition warns, and stops nothing.
        #expect(text.contains("ha-nam: FDI capital is more than 3 times that of the same period"))
        #expect(text.contains("Ha Nam 6 → 5 874.15 → 895.45 +21.30 89.20% → 91.37%"))
        #expect(text.contains("A.1.3 FDI capital registered against the plan 44.10 45.00 +0.90 capital_fdi.actual 196"))
        #expect(text.contains("TOTAL 874.15 895.45 +21.30"))
        #expect(text.contains("40.00 21.08 -18.92 Ha Nam: capital_fdi.actual 196 → 900"))
        #expect(text.contains("• Hai Duong -16.45 (A.1.4 -16.45)"))
        for label in ["[PROPOSAL]", "[MADE-UP FIGURES]", "[PROVISIONAL]", "[ESTIMATES]"] {
            #expect(text.contains(label))
        }
        let whatIf = try json(
            thidua("whatif ha-nam capital_fdi=900 hung-yen D.1=35,5 \(example) --format json").output)
        let boards = try #require(whatIf["boards"] as? [[String: Any]])
        for board in boards {
            let lines = try #require(board["lines"] as? [[String: Any]])
            let sum = lines.reduce(0) { $0 + ($1["difference"] as? Double ?? .nan) }
            #expect((sum * 100).rounded() == ((board["difference"] as? Double ?? .nan) * 100).rounded())
        }
        let hungYen = try #require(boards.first { $0["board"] as? String == "hung-yen" })
        let because = (hungYen["lines"] as? [[String: Any]])?.first?["because"] as? [[String: String]]
        #expect(
            because == [["board": "ha-nam", "kind": "figure", "indicator": "capital_fdi", "attribute": "actual"]])
    }

    @Test func `boards leave and join, and pairs that turn round are pointed out`() throws {
        let without = try thidua("whatif --without hung-yen \(example)")
        #expect(without.code == 0 && without.output.contains("• Hung Yen: takes no part"))
        #expect(without.output.contains("Hung Yen        1 → –      1008.38 → –           –"))
        #expect(without.output.contains("• Ha Nam passes Ha Noi"))
        let joined = try thidua("whatif ha-noi export=100 --bloc red-river-delta --period 2018-H1 --format json")
        let whatIf = try json(joined.output)
        let imagined = try #require(whatIf["imagined"] as? [[String: Any]])
        #expect(imagined.count == 1 && imagined[0]["way"] as? String == "added")
        let row = (whatIf["boards"] as? [[String: Any]])?.first { $0["board"] as? String == "ha-noi" }
        #expect(row?["before"] is NSNull && (row?["after"] as? [String: Any])?["rank"] is [String: Any])
    }

    @Test func `a veto, a missing figure and a yes-or-no are followed`() throws {
        let run = try thidua("whatif nam-dinh reprimands=0 ha-nam dossiers= \(example)")
        #expect(run.code == 0 && run.output.contains("dossiers.actual 640 → missing"), "\(run.errors)")
        #expect(run.output.contains("839.15 … 874.15") && run.output.contains("undetermined; missing: Dossiers"))
        let hurt = try thidua("whatif ha-nam procedures_published=không --lang vi \(example)")
        #expect(hurt.code == 0 && hurt.output.contains("(procedures_published) có → không"), "\(hurt.output)")
        let neither = try thidua("whatif ha-nam procedures_published=maybe \(example)")
        #expect(neither.errors.contains("error[figure.yes-no]: ha-nam procedures_published:"), "\(neither.errors)")
    }

    @Test func `a form is imagined as it would be submitted, and words stand above it`() throws {
        let copy = try Copy()
        defer { copy.remove() }
        try copy.write("hy.xlsx", FormFile().bytes)
        let before = try copy.files()
        let run = try thidua("whatif hung-yen import=353 --figures hy.xlsx \(example) --format json", in: copy.root)
        #expect(run.code == 0, "\(run.errors)")
        #expect(try copy.files() == before)
        let whatIf = try json(run.output)
        let imagined = try #require((whatIf["imagined"] as? [[String: Any]])?.first)
        let figures = try #require(imagined["figures"] as? [[String: Any]])
        func after(_ name: String) -> Double? {
            figures.first { $0["indicator"] as? String == name && $0["attribute"] as? String == "actual" }?["after"]
                as? Double
        }
        #expect(imagined["way"] as? String == "changed" && after("export") == 520.5 && after("import") == 353)
        // What the form does not say is gone.
        #expect(figures.contains { $0["indicator"] as? String == "projects" && $0["after"] is NSNull })
        let other = try thidua("whatif --figures hy.xlsx --figures hy.xlsx \(example)", in: copy.root)
        #expect(other.code == 1 && other.errors.contains("error[submission.two-files]"))
    }

    @Test func `all mistakes are told at once, with the nearest names`() throws {
        let run = try thidua(
            "whatif a=1 hai-phong exprt=16000 export.pln=3 export=1.503 export=2 dossiers=1,5 D.1=12,3 D.3=5 new_jobs=abc Hà-Nam x=1 ninh-binh --without nobody --without hai-phong \(example)"
        )
        #expect(run.code == 1 && run.output.isEmpty)
        for part in [
            "error[whatif.no-board]: “a=1” stands before any board",
            "there is no indicator or criterion “exprt”\n  = mend: did you mean “export”?",
            "the indicator “export” does not have “pln”\n  = expected: export.actual, export.plan, export.previous",
            "error[figure.ambiguous]: hai-phong export.actual: “1.503” can be read in two ways",
            "error[whatif.twice]: hai-phong: “export.actual” is named twice",
            "error[figure.decimals]: hai-phong dossiers.actual: “1,5” = 1.5 has 1 decimal",
            "error[award.step]: hai-phong D.1: 12.3 points fall between the steps of “D.1”",
            "error[award.not-judged]: hai-phong D.3:", "error[figure.not-a-number]: hai-phong new_jobs.actual: “abc”",
            "  = mend: write nothing after the “=” to take the figure away",
            "there is no board “Hà-Nam”", "write the board's id: “ha-nam”",
            "nothing is imagined of “ninh-binh”", "there is no board “nobody”",
            "“hai-phong” is left out and has imagined figures, too",
        ] {
            #expect(run.errors.contains(part), "\(part)\n\(run.errors)")
        }
        let ranged = try thidua("whatif hai-phong export.plan=0 export=-1 D.1=41 \(example) --numbers en")
        #expect(ranged.code == 1 && ranged.errors.contains("error[figure.range]: hai-phong export.plan:"))
        #expect(ranged.errors.contains("error[award.bounds]: hai-phong D.1:"))
        let english = try thidua("whatif hai-phong export=7,150.5 \(example) --numbers en")
        #expect(english.code == 0 && english.output.contains("(export.actual) 7150 → 7150.5"), "\(english.errors)")
        #expect(try thidua("whatif \(example)").code == 2)
        let unread = try thidua("whatif --figures nothing.csv --figures README.md \(example)")
        #expect(unread.code == 2 && unread.errors.contains("there is no file nothing.csv"))
        #expect(try thidua("whatif --figures README.md \(example)").errors.contains("error[submission.format]"))
    }

    @Test func `hostile words are words`() throws {
        for word in [
            "=", "=5", "export=\u{202E}5", "export=" + String(repeating: "9", count: 5_000), "export==5", "==",
        ] {
            let run = try thidua(["whatif", "ha-nam", word, "--bloc", "red-river-delta-example", "--lang", "en"])
            #expect(run.code == 1 && run.output.isEmpty, "\(word): \(run.output)")
            #expect(run.errors.contains("error[") && !run.errors.contains("\u{202E}"), "\(run.errors.prefix(300))")
        }
        let board = try thidua([
            "whatif", "\u{1B}[31m", "export=5", "--bloc", "red-river-delta-example", "--lang", "en",
        ])
        #expect(board.code == 1 && !board.errors.contains("\u{1B}"))
    }

    @Test func `every format and both languages say the same`() throws {
        let line = "whatif ha-nam capital_fdi=900 \(example)"
        let html = try thidua("\(line) --format html --lang vi").output
        #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("không ghi vào sổ thi đua"))
        let markdown = try thidua("\(line) --format markdown --lang vi").output
        #expect(
            markdown.contains("| Hà Nam | 6 → 5 | 874,15 → 895,45 | +21,30 | 89,20% → 91,37% | Hoàn thành tốt | – |"))
        #expect(markdown.contains("Số liệu giả định không đạt phép kiểm tra của bộ tiêu chí:"))
        let csv = try thidua("\(line) --format csv").output.lines
        #expect(csv[0].hasPrefix("Board,Rank,Total,Difference,% of assigned points,Grade,Flag"))
        #expect(csv.contains { $0.hasPrefix("Ha Nam,6 → 5,874.15 → 895.45,+21.30,") })
        for (language, word) in [("en", "Example"), ("vi", "Ví dụ")] {
            for command in ["whatif", "strengths"] {
                let help = try thidua("\(command) --help --lang \(language)")
                #expect(help.code == 0 && help.output.contains(word) && help.output.contains("  thidua \(command) "))
            }
        }
    }
}

@Suite("whatif with ratios") struct WhatIfRatioTests {
    private static let edition = """
        edition: land-2024
        bloc: land
        status: proposal
        title: {vi: Đất, en: Land}
        valid: {from: 2024-H1, to: 2025}
        source: {document: d}
        points: 10
        rounding: {at: criterion, places: 1, mode: half up}
        ranking: {on: rounded, keys: [total], ties: share}
        deadlines: {submit: 10 days}
        indicators:
          let: {title: {vi: đã cho thuê, en: let}, unit: ha, nature: stock, has: [actual]}
          land: {title: {vi: diện tích, en: land}, unit: ha, nature: stock, has: [actual]}
          occupancy: {title: {vi: lấp đầy, en: occupancy}, unit: percent, nature: ratio, ratio: {of: let, to: land}, has: [actual], decimals: 1}
        sections:
          - id: A
            title: {vi: t, en: t}
            points: 10
            criteria:
              - {id: A.1, title: {vi: lấp đầy, en: occupancy}, points: 10, source: {document: d}, score: "min(10, occupancy.actual / 10) - (if daysLate > 0 then 1 else 0)"}
        """

    private func workspace() throws -> Copy {
        let copy = try Copy(empty: ["Criteria/land", "Scores"])
        try copy.write(
            "Criteria/land/members.yaml",
            """
            bloc: land
            title: {vi: Đất, en: Land}
            figures: made up
            members:
              - {id: one, name: {vi: Một, en: One}, title: {vi: Một, en: One}}
              - {id: two, name: {vi: Hai, en: Two}, title: {vi: Hai, en: Two}}
            """)
        try copy.write("Criteria/land/2024.yaml", Self.edition)
        try copy.write(
            "land.csv",
            "board,indicator,attribute,value\none,let,actual,30\none,land,actual,50\none,occupancy,actual,61\ntwo,let,actual,20\ntwo,land,actual,25\n"
        )
        let run = try thidua("submit land.csv --period 2024-H1 --at 2024-07-05T08:00:00+07:00", in: copy.root)
        #expect(run.code == 0, "\(run.errors)")
        return copy
    }

    @Test func `a ratio is set by its parts, stands as it was stated without them, and late reports can be imagined`()
        throws
    {
        let copy = try workspace()
        defer { copy.remove() }
        let alone = try thidua("whatif one occupancy=70", in: copy.root)
        #expect(
            alone.code == 1 && alone.errors.contains("error[whatif.ratio]: one: “occupancy.actual” is worked out of"))
        #expect(alone.errors.contains("set let.actual=… or land.actual=…"))
        // 6 → 45 / 50 = 9 points, ahead of 8.
        let parts = try thidua("whatif one let=45", in: copy.root)
        #expect(
            parts.code == 0
                && parts.output.contains(
                    "let, actual (let.actual) 30 → 45; occupancy, actual (occupancy.actual) 60 → 90")
        )
        #expect(parts.output.contains("2 → 1  6.0 → 9.0") && parts.output.contains("Because of"), "\(parts.output)")
        // Its own 61% then: 6.1 points.
        let stated = try thidua("whatif one land=", in: copy.root)
        #expect(
            stated.output.contains("(land.actual) 50 → missing; occupancy, actual (occupancy.actual) 60 → 61"),
            "\(stated.output)")
        #expect(stated.output.contains("6.0 → 6.1"))
        let set = try thidua("whatif one land= occupancy=70", in: copy.root)
        #expect(set.code == 0 && set.output.contains("6.0 → 7.0"), "\(set.errors)")
        let late = try thidua("whatif one daysLate=3 two daysLate=-1", in: copy.root)
        #expect(late.output.contains("6.0 → 5.0") && late.output.contains("(daysLate) -5 → 3"), "\(late.output)")
    }
}
