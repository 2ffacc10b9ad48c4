// Every state that a score, a rank or a board can be in, said in words: small blocs made on the spot.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Reports

extension Small {
    private static let judged = """
              - {id: A.1, title: {vi: Dự án, en: Projects}, points: 20, score: "min(20, projects.actual)", source: {document: t}}
              - {id: A.2, title: {vi: Chấm, en: Judged}, points: 10, judged: {from: 0, to: 10, step: 0.5, by: deputy}, source: {document: t}}
        """

    /// `west` lacks its projects and its points.
    static let undetermined = Small(
        criteria: judged,
        submitted: ["north": ["projects": "15"], "south": ["projects": "5"], "west": ["projects.plan": "3"]],
        awards: [
            Award(
                board: "north", criterion: "A.2", points: 8, reason: "good work",
                origin: Place(file: "awarded.csv", line: 2, column: 1)),
            Award(board: "south", criterion: "A.2", points: 6, origin: Place(file: "awarded.csv", line: 3, column: 1)),
        ])

    static let tied = Small(
        keys: "total, indicator projects actual",
        submitted: ["north": ["projects": "12"], "south": ["projects": "12"], "west": ["projects": "3"]])

    static let vetoed = Small(
        grades:
            "grades:\n  - {id: good, title: {vi: Tốt, en: Good}, from: 10}\n  - {id: fair, title: {vi: Khá, en: Fair}, from: 5}",
        vetoes: "vetoes:\n  - {when: \"filed = false\", reason: {vi: Không nộp phiếu, en: Nothing was filed}}",
        submitted: [
            "north": ["projects": "12", "filed": "yes"], "south": ["projects": "25", "filed": "no"],
            "west": ["projects": "3"],
        ])

    static let notAssigned = Small(
        notAssigned: "percent",
        criteria: """
                  - {id: A.1, title: {vi: Dự án, en: Projects}, points: 15, score: "min(15, projects.actual)", source: {document: t}}
                  - {id: A.2, title: {vi: Kế hoạch, en: Plan}, points: 10, score: "min(10, projects.actual)", assigned: "projects.actual > 10", source: {document: t}}
                  - {id: A.3, title: {vi: Cùng kỳ, en: Previous}, points: 5, score: "min(5, projects.previous)", missing: not assigned, source: {document: t}}
            """,
        submitted: ["north": ["projects": "13", "projects.previous": "2"], "south": ["projects": "9"], "west": [:]])

    static let relative = Small(
        criteria: """
                  - {id: A.1, title: {vi: Dự án, en: Projects}, points: 30, score: "30 * projects.actual / max(for b in boards return b.projects.actual)", source: {document: t}}
            """,
        submitted: ["north": ["projects": "3"], "south": ["projects": "~1"], "west": [:]])

    static let nobody = Small()
    static let alone = Small(members: ["north"], submitted: ["north": ["projects": "12"]])

    /// Caps, zero for missing, a figure in a hole, rounding at the section.
    static let capped = Small(
        figures: .madeUp, rounding: "{at: section, places: 0, mode: half up}",
        criteria: """
                  - {id: A.1, title: {vi: Dự án, en: Projects}, points: 20, score: "min(20, projects.actual / 3 + 15)", source: {document: t}}
                  - {id: A.2, title: {vi: Cùng kỳ, en: Previous}, points: 5, score: "min(5, projects.previous)", missing: zero, source: {document: t}}
                  - {id: A.3, title: {vi: Bậc, en: Bands}, points: 5, bands: {of: projects.actual, "> 10": 5, "[0..5]": 1}, source: {document: t}}
            """,
        sectionLimits: "    atMost: 22",
        submitted: [
            "north": ["projects": "4"], "south": ["projects": "7"],
            "west": ["projects": "20", "projects.previous": "1"],
        ])

    static let everyState = [
        undetermined, tied, vetoed, notAssigned, relative, nobody, alone, capped, classes, openClasses,
    ]
}

@Suite("Reports of every state") struct StateTests {
    @Test func `an undetermined board has intervals and its reasons`() throws {
        let review = try Small.undetermined.review()
        let text = review.rankingDocument.text()
        // 15 + 8 and 5 + 6; the third anything from 0 to 30.
        #expect(text.contains(" 1–2  E-north         23.00         23.00"))
        #expect(text.contains("1–3"))
        #expect(text.contains("0.00 … 30.00"))
        #expect(text.contains("[PROVISIONAL] E-west has undetermined criteria"))
        #expect(text.contains("  • E-west, A.1: undetermined, 0 to 20 points; missing: Projects, actual"))
        #expect(text.contains("  • E-west, A.2: undetermined, 0 to 10 points; no points have been awarded yet"))
        #expect(text.contains("still open: total"))
        let vi = review.rankingDocument.text(.vi)
        #expect(vi.contains("[TẠM TÍNH] V-west còn tiêu chí chưa xác định"))
        #expect(vi.contains("  • V-west, A.1: chưa xác định, từ 0 đến 20 điểm; thiếu: Số dự án, thực hiện"))
        let audit = try #require(Audit(review, board: "west"))
        #expect(audit.scorecardDocument.text().contains("undetermined; missing: Projects, actual"))
        let criterion = try #require(audit.criterionDocument("A.1")).text()
        #expect(criterion.contains("0.00 … 20.00 of 20 points — undetermined; missing: Projects, actual"))
        // Why a step has no value is said once; what follows from it shows “?”.
        #expect(
            criterion.contains(
                "  projects.actual = ? — missing: Projects, actual\n  min(20, projects.actual) = min(20, ?) = ?\n"))
        #expect(criterion.contains("Projects, actual  MISSING  project"))
    }

    @Test func `judged points come with who gave them, the row and the reason`() throws {
        let review = try Small.undetermined.review()
        let given = try #require(Audit(review, board: "north")?.criterionDocument("A.2"))
        #expect(given.text().contains("     8  deputy head of the bloc\n    File: awarded.csv:2 · Reason: good work\n"))
        #expect(
            given.rendered(as: .csv, in: .en)
                == "Points,Given by,File,Reason,Labels\n8,deputy head of the bloc,awarded.csv:2,good work,\"PROPOSAL; PROVISIONAL\"\n"
        )
        let open = try #require(Audit(review, board: "west")?.criterionDocument("A.2")).text()
        #expect(open.contains("0.00 … 10.00 of 10 points — undetermined; no points have been awarded yet"))
        #expect(open.contains("NOT YET  deputy head of the bloc"))
    }

    @Test func `status counts what is missing and what waits for points`() throws {
        let review = try Small.undetermined.review()
        let csv = review.statusDocument.rendered(as: .csv, in: .en).lines
        #expect(csv[1].hasPrefix("E-north,yes,1,0,0,0,0,0,"))
        #expect(csv[3].hasPrefix("E-west,yes,1,1,0,2,1,0,"))
        let text = review.statusDocument.text()
        #expect(text.contains("  • E-west, missing: Projects, actual"))
        #expect(text.contains("  • E-west, to be judged: A.2"))
        #expect(review.statusJSON.text.contains("\"notAwarded\": [\n        \"A.2\"\n      ]"))
    }

    @Test func `a tie is marked, and says what happens next`() throws {
        var small = Small.tied
        let text = try small.review().rankingDocument.text()
        #expect(text.contains("  1=  E-north  12.00      12.00"))
        #expect(text.contains("  1=  E-south  12.00      12.00"))
        #expect(text.contains("   3  E-west    3.00       3.00"))
        #expect(text.contains("E-north  E-south  equal: they share the rank"))
        #expect(try small.review().rankingJSON.text.contains("\"verdict\": \"tied\""))
        small.ties = "vote"
        let vote = try small.review().rankingDocument
        #expect(vote.text().contains("equal: to be voted on"))
        #expect(vote.text(.vi).contains("[TẠM TÍNH] có đơn vị bằng nhau, chờ bỏ phiếu"))
        #expect(try EditionReport(small.edition()).document.text().contains("boards that are equal are voted on"))
    }

    @Test func `the key that decides is shown with the very numbers, with as many digits as it takes`() throws {
        // Both have 10 points; 10.00001 against 10 projects decides. Four decimals would not show it.
        var small = Small(
            keys:
                "total, indicator projects actual ascending, indicator projects growth, indicator projects plan percent",
            criteria:
                "      - {id: A.1, title: {vi: Dự án, en: Projects}, points: 30, score: \"10\", source: {document: t}}",
            submitted: ["north": ["projects": "10.00001"], "south": ["projects": "10"]])
        #expect(
            try small.review().rankingDocument.text().contains(
                "E-south  E-north  Projects (fewer is better)         10    10.00001"))
        small.submitted = [
            "north": ["projects": "9", "projects.previous": "7"],
            "south": ["projects": "9", "projects.previous": "7.0000001"],
        ]
        // 9/7 is ≈1.285714286, 9/7.0000001 ≈1.285714267.
        let grown = try small.review().rankingDocument.text()
        #expect(grown.contains("Projects, growth"))
        #expect(grown.contains("≈28.571429%  ≈28.571427%"))
        small.submitted = [
            "north": ["projects": "9", "projects.previous": "9", "projects.plan": "10"],
            "south": ["projects": "9", "projects.previous": "9", "projects.plan": "12"],
        ]
        #expect(try small.review().rankingDocument.text().contains("Projects, % of plan        90%         75%"))
        small.submitted = ["north": ["projects": "9"], "south": ["projects": "9", "projects.previous": "7"]]
        #expect(try small.review().rankingDocument.text().contains("still open: Projects, growth"))
    }

    @Test func `totals that are compared exactly are shown with the digits that tell them apart`() throws {
        let small = Small(
            rounding: "{at: total, places: 0, mode: half up}", on: "exact",
            criteria:
                "      - {id: A.1, title: {vi: Dự án, en: Projects}, points: 30, score: \"projects.actual / 3\", source: {document: t}}",
            submitted: ["north": ["projects": "10"], "south": ["projects": "10.01"]])
        let review = try small.review()
        let text = review.rankingDocument.text()
        #expect(text.contains("E-south  ≈3.336667  ≈3.336667"))
        #expect(text.contains("E-north  ≈3.333333  ≈3.333333"))
        let audit = try #require(Audit(review, board: "north"))
        #expect(
            try #require(audit.criterionDocument("A.1")).text().contains(
                "Rounded only at the total: 0 places, half up."))
    }

    @Test func `a veto is said, and so is one that is not settled`() throws {
        let review = try Small.vetoed.review()
        let text = review.rankingDocument.text()
        #expect(text.contains("not ranked  E-south"))
        #expect(text.contains("not classified"))
        #expect(text.contains("  • E-south: veto: Nothing was filed"))
        #expect(text.contains("  • E-west: it is not known whether a veto applies (Nothing was filed); missing: Filed"))
        #expect(text.contains("[PROVISIONAL] it is not settled whether E-west falls under a veto"))
        #expect(text.contains("E-west    3.00       3.00  none"))
        #expect(review.rankingDocument.text(.vi).contains("V-south: điều kiện loại: Không nộp phiếu"))
        let card = try #require(Audit(review, board: "south")).scorecardDocument.text()
        #expect(card.contains("\nnot ranked\n"))
        #expect(card.contains("Vetoes\n  • veto: Nothing was filed"))
        #expect(try #require(Audit(review, board: "north")).scorecardDocument.text().contains("\nRank 1 of 2 · Good\n"))
        #expect(review.rankingJSON.text.contains("\"rank\": null"))
        let edition = EditionReport(review.edition).document.text()
        #expect(edition.contains("Not classified when\nReason             When\n"))
        #expect(edition.contains("Nothing was filed  “Filed” is no\n"))
    }

    @Test func `what is not assigned leaves both sides`() throws {
        let review = try Small.notAssigned.review()
        let text = review.rankingDocument.text()
        // 13 + 10 + 2 of 30; 9 of 15, since two criteria are not assigned.
        #expect(text.contains("E-north         25.00         25.00        30           83.33%"))
        #expect(text.contains("E-south          9.00          9.00        15           60.00%"))
        let south = try #require(Audit(review, board: "south"))
        let card = south.scorecardDocument.text()
        #expect(card.contains("A.2  Plan") && card.contains("not assigned"))
        #expect(card.contains("figure missing: counts as not assigned"))
        #expect(card.contains("9.00 of 15 assigned points: 60.00%"))
        #expect(try #require(south.criterionDocument("A.2")).text().contains("\nnot assigned\n"))
        let versus = try #require(review.comparisonDocument("north", versus: "south")).text()
        #expect(
            versus.contains(
                "The two boards are assigned different points (30 and 15): compared in percent of assigned points."))
        // 13/30 − 9/15 = −1/6; 10/30; 2/30: 23 1/3 % in all.
        #expect(versus.contains("≈-16.6667%") && versus.contains("≈+33.3333%") && versus.contains("≈+23.3333%"))
        #expect(
            try #require(review.comparisonJSON("north", versus: "south")).text.contains("percent of assigned points"))
        let west = try #require(Audit(review, board: "west")).scorecardDocument.text()
        #expect(west.contains("it is not known whether the board has this criterion") || west.contains("undetermined"))
    }

    @Test func `figures missing in bloc-wide ones are named with their owners`() throws {
        let review = try Small.relative.review()
        let text = review.rankingDocument.text()
        #expect(text.contains("bloc-wide figures (best, sum …) lack 1 figure"))
        #expect(text.contains("  • Missing in bloc-wide figures: E-west: Projects, actual"))
        #expect(text.contains("[ESTIMATES] 1 figure of 1 board is an estimate, not final"))
        let audit = try #require(Audit(review, board: "south"))
        #expect(audit.scorecardDocument.text().contains("provisional: figures are missing of E-west"))
        let criterion = try #require(audit.criterionDocument("A.1")).text()
        #expect(criterion.contains("10.00 of 30 points — provisional: figures are missing of E-west"))
        #expect(
            criterion.contains(
                "max(for b in boards return b.projects.actual)      3  E-north\n    Missing in it: E-west: Projects, actual"
            ))
        #expect(criterion.contains("Projects, actual      1  project  estimate"))
    }

    @Test func `where nobody submitted every report says so`() throws {
        let review = try Small.nobody.review()
        let text = review.rankingDocument.text()
        #expect(text.contains("No board has submitted figures yet."))
        #expect(text.contains("[PROVISIONAL] 3 of 3 members have not submitted"))
        #expect(text.contains("Not submitted: E-north, E-south, E-west"))
        #expect(review.rankingDocument.rendered(as: .csv, in: .en) == "Rank,Board,A /30,Total /30,Labels\n")
        #expect(review.statusDocument.text().contains("0 of 3 members have submitted."))
        #expect(review.statusDocument.text().contains("E-north  no"))
        #expect(review.rankingJSON.text.contains("\"boards\": []"))
    }

    @Test func `one board alone has rank 1 and no neighbour`() throws {
        let review = try Small.alone.review()
        #expect(review.rankingDocument.text().contains("   1  E-north  12.00      12.00"))
        #expect(!review.rankingDocument.text().contains("neighbours"))
        #expect(review.ranking.decisions.isEmpty)
    }

    @Test func `caps and rounding are lines of their own, and everything adds up`() throws {
        let review = try Small.capped.review()
        let north = try #require(Audit(review, board: "north"))
        let card = north.scorecardDocument.text()
        // 4/3 + 15 + 0 + 1 = 52/3, within the cap, rounded to 17: −1/3.
        #expect(card.contains("Rounding of section A") && card.contains("≈-0.333333"))
        #expect(card.contains("figure missing: 0 points by the edition"))
        let south = try #require(Audit(review, board: "south"))
        #expect(south.scorecardDocument.text().contains("they fall in a hole"))
        #expect(
            try #require(south.criterionDocument("A.3")).text().contains(
                "= ? — the rule gives no points for these figures (they fall in a hole)"))
        #expect(
            try #require(Audit(review, board: "west")).scorecardDocument.text().contains(
                "The section yields at most 22 points."))
        let versus = try #require(review.comparisonDocument("north", versus: "west")).text()
        #expect(versus.contains("limits of section A") && versus.contains("rounding of section A"))
        let lines = try #require(review.scorer.comparison("north", versus: "west"))
        #expect(lines.lines.reduce(Rational(0)) { $0 + ($1.difference.number ?? 0) } == lines.difference.number)
    }

    @Test func `evidence that the edition requires and nobody named is said to be missing`() throws {
        var small = Small(submitted: ["north": ["output": "10", "projects": "1"]])
        small.indicators =
            "  output: {title: {vi: Sản lượng, en: Output}, unit: bn VND, nature: flow, has: [actual], evidence: required}"
        small.criteria =
            "      - {id: A.1, title: {vi: S, en: O}, points: 30, score: \"output.actual\", source: {document: t}}"
        let audit = try #require(Audit(small.review(), board: "north"))
        let text = try #require(audit.criterionDocument("A.1")).text()
        #expect(text.contains("· Evidence: none, though the edition requires it"))
    }
}
