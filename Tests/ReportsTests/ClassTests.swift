// Classes, flags and quotas in words: who has what, how many places there are, who waits for a vote or for figures.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Reports

extension Small {
    /// alpha 28.5 and eps 15 projects, three boards with 22; zeta under a veto, eta without figures.
    static let classes = Small(
        grades: """
            grades:
              atMost: 20
              classes:
                - {id: excellent, title: {vi: Xuất sắc, en: Excellent}, from: 18, quota: 2}
                - {id: good, title: {vi: Tốt, en: Good}, from: 10, quota: 50%, quotaRounding: down, quotaTies: all}
                - {id: fair, title: {vi: Khá, en: Fair}, from: 0}
            flags:
              - {id: leader, title: {vi: Cờ dẫn đầu, en: Leader}, quota: 1}
              - {id: merit, title: {vi: Cờ thành tích, en: Merit}, from: 10, quota: 20%, quotaRounding: half up, quotaTies: none}
            """,
        vetoes: "vetoes:\n  - {when: \"filed = false\", reason: {vi: Không nộp phiếu, en: Nothing was filed}}",
        members: ["alpha", "beta", "gamma", "delta", "eps", "zeta", "eta"],
        submitted: [
            "alpha": ["projects": "28.5", "filed": "yes"], "beta": ["projects": "22", "filed": "yes"],
            "gamma": ["projects": "22", "filed": "yes"], "delta": ["projects": "22", "filed": "yes"],
            "eps": ["projects": "15", "filed": "yes"], "zeta": ["projects": "30", "filed": "no"],
        ])

    /// The same classes where alpha lacks its figure: anything from 0 to 30 points.
    static let openClasses = {
        var small = classes
        small.members = ["alpha", "beta", "eps"]
        small.submitted = [
            "alpha": ["filed": "yes"], "beta": ["projects": "22", "filed": "yes"],
            "eps": ["projects": "15", "filed": "yes"],
        ]
        return small
    }()
}

@Suite("Classes and flags in reports") struct ClassTests {
    @Test func `places, holders and ties on the edge are told in both languages`() throws {
        let review = try Small.classes.review()
        let text = review.rankingDocument.rendered(as: .markdown, in: .en)
        // 22 counts as 20 at most, which reaches 18: three for the one place that alpha leaves.
        #expect(
            text.contains(
                "- Excellent: 2 places; has it: E-alpha; 3 boards are equal on every key for 1 remaining place: a vote decides (E-beta, E-delta, E-gamma)"
            ))
        // 6 boards are scored, zeta among them: half of them is 3, for two of the three and eps.
        #expect(
            text.contains(
                "- Good: 50% of 6 boards scored (1 under a veto included, 1 that has not submitted not counted) = 3 places; has it: E-eps; still open: E-beta, E-delta, E-gamma"
            ))
        #expect(
            text.contains(
                "not counted) = 1.2, rounded half up: 1 place; 3 boards are equal on every key for 1 remaining place: none of them has it"
            ))
        #expect(text.contains("- E-alpha: 28.50, counted as 20 for the class"))
        #expect(text.contains("| 2= | E-beta | 22.00 | 22.00 | Excellent or Good, by vote | – |"))
        #expect(text.contains("a vote decides who has “Excellent”"))
        let vi = review.rankingDocument.rendered(as: .markdown, in: .vi)
        #expect(vi.contains("| V-beta | 22,00 | 22,00 | Xuất sắc hoặc Tốt, chờ bỏ phiếu | – |"))
        #expect(vi.contains("= 1,2; làm tròn, từ nửa trở lên thì lên: 1 suất;"))
        #expect(vi.contains("mà chỉ còn 1 suất: bỏ phiếu quyết định"))
        #expect(vi.contains("- V-alpha: 28,50, khi xếp loại tính là 20\n"))
    }

    @Test func `the csv has a column for flags where the edition has flags`() throws {
        let lines = try Small.classes.review().rankingDocument.rendered(as: .csv, in: .vi).lines
        #expect(lines[0] == "Hạng,Đơn vị,A /30,Tổng /30,Xếp loại,Cờ,Nhãn")
        #expect(lines[1].hasPrefix("1,V-alpha,28.50,28.50,Xuất sắc,Cờ dẫn đầu,"))
        #expect(lines[6].hasPrefix("không xếp,V-zeta,30.00,30.00,không xếp loại,–,"))
        #expect(
            try Small.vetoed.review().rankingDocument.rendered(as: .csv, in: .en).hasPrefix(
                "Rank,Board,A /30,Total /30,Grade,Labels\n"))
    }

    @Test func `where all have it that are tied, the report says how many are beyond the quota`() throws {
        var small = Small.classes
        small.grades = small.grades.replacing("quota: 2}", with: "quota: 2, quotaTies: all}")
        let text = try small.review().rankingDocument.rendered(as: .markdown, in: .en)
        #expect(
            text.contains(
                "- Excellent: 2 places; has it: E-alpha, E-beta, E-delta, E-gamma; 3 boards are equal on every key for 1 remaining place: all of them have it, 2 beyond the quota (E-beta, E-delta, E-gamma)"
            ))
        #expect(!text.contains("by vote") && !text.contains("a vote decides"))
    }

    @Test func `those that a first vote leaves over may need a second one`() throws {
        var small = Small.classes
        small.grades = small.grades.replacing(
            "quota: 50%, quotaRounding: down, quotaTies: all}", with: "quota: 1}")
        let text = try small.review().rankingDocument.rendered(as: .markdown, in: .en)
        #expect(
            text.contains(
                "- Good: 1 place; of 3 boards that are equal on every key 2 are left for 1 remaining place: a vote decides (E-beta, E-delta, E-gamma)"
            ))
        #expect(text.contains("| from Excellent down to Fair, by vote |"))
        #expect(text.contains("| 5 | E-eps | 15.00 | 15.00 | Fair | – |"))
    }

    @Test func `a class that is skipped is not hidden in a run`() throws {
        var small = Small.classes
        // Of three that are equal one is Excellent by vote; the other two do not fit into one place, and none has Good.
        small.grades = small.grades.replacing(
            "quota: 50%, quotaRounding: down, quotaTies: all}", with: "quota: 1, quotaTies: none}")
        small.grades = small.grades.replacing("from: 0}\nflags", with: "from: 0, quota: 1}\nflags")
        let row = try #require(small.review().ranking.rows.first { $0.scorecard.board == "beta" })
        #expect(row.grades.map(\.id) == ["excellent", "fair"] && row.mayHaveNoGrade)
        #expect(try small.review().gradeText(row).en == "Excellent, Fair or none, by vote")
        #expect(try small.review().gradeText(row).vi == "Xuất sắc, Khá hoặc không đạt, chờ bỏ phiếu")
    }

    @Test func `what missing figures keep open is listed`() throws {
        let review = try Small.openClasses.review()
        let text = review.rankingDocument.rendered(as: .markdown, in: .en)
        // alpha counts as anything from 0 to 20. 50% of 3 boards is one place for Good, between alpha and eps.
        #expect(text.contains("- E-alpha: 0.00 … 30.00, counted as 0.00 … 20.00 for the class"))
        #expect(text.contains("- Excellent: 2 places; has it: E-beta; still open: E-alpha"))
        #expect(
            text.contains(
                "- Good: 50% of 3 boards scored = 1.5, rounded down: 1 place; still open: E-alpha, E-eps"))
        #expect(text.contains("- Leader: 1 place; still open: E-beta, E-alpha"))
        #expect(text.contains("| from Excellent down to Fair | from Leader down to none |"))
    }

    @Test func `an audit explains the class and the flag of one board`() throws {
        let review = try Small.classes.review()
        let eps = try #require(Audit(review, board: "eps")).scorecardDocument.rendered(as: .markdown, in: .en)
        #expect(eps.contains("Rank 5 of 5 · Good\n"))
        #expect(
            eps.contains("## Class and flag\n\n- Excellent: from 18, not reached\n- Good: from 10, reached; 50% of 6"))
        #expect(
            eps.contains("= 3 places; has it\n- Leader: from 0, reached; 1 place; no place left, taken by E-alpha\n"))
        #expect(eps.contains("- Merit: from 10, reached; 20% of 6 boards scored"))
        #expect(eps.contains("1 place; no place left\n"))
        let alpha = try #require(Audit(review, board: "alpha")).scorecardDocument.text(.vi)
        #expect(alpha.contains("Hạng 1 trên 5 · Xuất sắc · cờ: Cờ dẫn đầu\n"))
        #expect(alpha.contains("  • 28,50, khi xếp loại tính là 20\n  • Xuất sắc: từ 18, đạt; 2 suất; được\n"))
        let beta = try #require(Audit(review, board: "beta")).scorecardDocument.rendered(as: .markdown, in: .en)
        #expect(
            beta.contains(
                "- Excellent: from 18, reached; 2 places; 3 boards are equal on every key for 1 remaining place"))
        // Where the threshold alone decides there is nothing to explain.
        let plain = try #require(Audit(Small.vetoed.review(), board: "north")).scorecardDocument.text()
        #expect(!plain.contains("Class and flag"))
        let open = try #require(Audit(Small.openClasses.review(), board: "alpha")).scorecardDocument.text()
        #expect(open.contains("Excellent: from 18, open; 2 places; still open\n"))
    }

    @Test func `json has the same in identifiers`() throws {
        let json = try Small.classes.review().rankingJSON.text
        #expect(
            json.contains(
                "\"edge\": {\n        \"boards\": [\n          \"beta\",\n          \"delta\",\n          \"gamma\"\n        ],\n        \"left\": 3,\n        \"places\": 1\n      }"
            ))
        #expect(
            json.contains(
                "\"share\": 0.2,\n      \"rounding\": \"half up\",\n      \"scored\": 6,\n      \"exactPlaces\": 1.2,\n      \"places\": 1,\n      \"ties\": \"none\""
            ))
        #expect(
            json.contains(
                "\"gradeBasis\": 20,\n      \"grades\": [\n        \"excellent\",\n        \"good\"\n      ],\n      \"mayHaveNoGrade\": false,\n      \"gradeAwaitsVote\": true,"
            ))
    }

    @Test func `the settings of an edition say quotas, ties and the cap`() throws {
        let edition = EditionReport(try Small.classes.edition()).document
        let text = edition.rendered(as: .markdown, in: .en)
        #expect(text.contains("- grades go by the total, counted as at most 20\n"))
        #expect(text.contains("- Excellent: from 18 points; at most 2 boards; a tie on the edge is voted on\n"))
        #expect(
            text.contains(
                "- Good: from 10 points; at most 50% of the boards scored, rounded down; all of a tie on the edge have it\n"
            ))
        #expect(text.contains("- Fair: from 0 points\n"))
        #expect(text.contains("- flag: Leader: from 0 points; at most 1 board; a tie on the edge is voted on\n"))
        #expect(
            text.contains(
                "- flag: Merit: from 10 points; at most 20% of the boards scored, rounded half up; none of a tie on the edge has it\n"
            ))
        let vi = edition.rendered(as: .markdown, in: .vi)
        #expect(vi.contains("- Xuất sắc: từ 18 điểm; tối đa 2 đơn vị; bằng nhau ở ranh giới thì bỏ phiếu\n"))
        #expect(vi.contains("- cờ: Cờ thành tích: từ 10 điểm; tối đa 20% số đơn vị được chấm, "))
    }

    @Test(arguments: [
        ("up", "rounded up"), ("down", "rounded down"), ("half up", "rounded half up"),
        ("half down", "rounded half down"), ("half even", "rounded half to even"), ("floor", "rounded down"),
        ("ceiling", "rounded up"),
    ])
    func `every rounding of places has its words`(mode: String, words: String) throws {
        var small = Small.classes
        small.grades = small.grades.replacing("quotaRounding: half up", with: "quotaRounding: \(mode)")
        #expect(
            EditionReport(try small.edition()).document.rendered(as: .markdown, in: .en).contains("scored, \(words);"))
    }
}
