// A made-up bloc over three periods: two boards merge, one leaves, the table of criteria is rewritten.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

@testable import Insight

enum Coast {
    /// Hai Duong merged into Hai Phong on 2025-07-01; Nam Dinh left at the end of 2024.
    static let members = """
        bloc: coast
        title: {vi: Khối ven biển, en: Coastal bloc}
        figures: made up
        members:
          - {id: hai-phong, name: {vi: Hải Phòng, en: Hai Phong}, title: {vi: Ban HP, en: Board HP}, predecessors: [hai-duong]}
          - {id: hai-duong, name: {vi: Hải Dương, en: Hai Duong}, title: {vi: Ban HD, en: Board HD}, until: 2025-06-30}
          - {id: nam-dinh, name: {vi: Nam Định, en: Nam Dinh}, title: {vi: Ban ND, en: Board ND}, until: 2024-12-31}
          - {id: quang-ninh, name: {vi: Quảng Ninh, en: Quang Ninh}, title: {vi: Ban QN, en: Board QN}}

        """

    private static func edition(_ id: String, _ valid: String, capital: String, points: Int, _ sections: String)
        -> String
    {
        """
        edition: \(id)
        bloc: coast
        status: proposal
        title: {vi: Bộ thử, en: Trial}
        valid: \(valid)
        source: {document: made for this test}
        points: \(points)
        planShare: {H1: 1/2}
        rounding: {at: criterion, places: 2, mode: half up}
        ranking: {on: rounded, notAssigned: percent, keys: [total], ties: share}
        grades: [{id: good, title: {vi: Tốt, en: Good}, from: 75}, {id: fair, title: {vi: Khá, en: Fair}, from: 50}]
        indicators:
          revenue: {title: {vi: Doanh thu, en: Revenue}, unit: million USD, nature: flow, has: [actual, plan]}
          occupied: {title: {vi: Đã thuê, en: Land let}, unit: ha, nature: stock, has: [actual]}
          area: {title: {vi: Đất, en: Land}, unit: ha, nature: stock, has: [actual]}
          occupancy: {title: {vi: Lấp đầy, en: Occupancy}, unit: percent, nature: ratio, ratio: {of: occupied, to: area}, has: [actual], decimals: 2, range: "[0..100]"}
          solutions: {title: {vi: Giải pháp, en: Solutions}, unit: solution, nature: count, has: [actual]}
          capital: {title: {vi: Vốn, en: Capital}, unit: \(capital), nature: flow, has: [actual], scored: no}
        sections:
        \(sections)

        """
    }

    static let plan = "title: {vi: Kế hoạch, en: Plan}, points: 20, percentOfPlan: {of: revenue}"
    static let land = "title: {vi: Lấp đầy, en: Occupancy}, points: 10, score: occupancy.actual / 10"
    static let share =
        #"title: {vi: So với đơn vị cao nhất, en: Against the best}, points: 10, score: "revenue.actual / max(boards.revenue.actual) * points""#
    static let judged = "title: {vi: Chấm, en: Judged}, points: 10, judged: {from: 0, to: 10, step: 1, by: head}"

    /// 60 points.
    static let old = edition(
        "coast-2024", "{from: 2024-H1, to: 2024}", capital: "million USD", points: 60,
        """
          - id: A
            title: {vi: Kết quả, en: Results}
            points: 40
            source: {document: test}
            criteria:
              - {id: A.1, \(plan)}
              - {id: A.2, \(land)}
              - {id: A.3, \(share)}
          - id: B
            title: {vi: Phong trào, en: Movement}
            points: 20
            source: {document: test}
            criteria:
              - {id: B.1, \(judged)}
              - {id: B.2, title: {vi: Giải pháp, en: Solutions}, points: 10, score: "min(10, solutions.actual)"}
        """)

    /// 70 points: A.2 and A.3 changed their numbers, B.2 is worth more, B.3 is new.
    static let new = edition(
        "coast-2026", "{from: 2026-H1, to: 2026}", capital: "bn VND", points: 70,
        """
          - id: A
            title: {vi: Kết quả, en: Results}
            points: 40
            source: {document: test}
            criteria:
              - {id: A.1, \(plan)}
              - {id: A.2, \(share)}
              - {id: A.3, \(land)}
          - id: B
            title: {vi: Phong trào, en: Movement}
            points: 30
            source: {document: test}
            criteria:
              - {id: B.1, \(judged)}
              - {id: B.2, title: {vi: Giải pháp, en: Solutions}, points: 15, score: "min(15, solutions.actual)"}
              - {id: B.3, title: {vi: Đất trống, en: Land left}, points: 5, score: "if area.actual > occupied.actual then 5 else 0"}
        """)

    static func read(_ text: String) throws -> Edition {
        let (edition, found) = Edition.read(text, file: "edition.yaml")
        return try #require(edition, "\(found)")
    }

    static func bloc(_ text: String = members) throws -> Bloc {
        let (bloc, found) = Bloc.read(text, file: "members.yaml")
        return try #require(bloc, "\(found)")
    }

    /// What a board reports: revenue, its plan for the year, land let, land, solutions, capital; and its judged points.
    struct Report {
        var board: String
        var figures: [Int]
        var judged: Int?

        init(_ board: String, _ figures: [Int], _ judged: Int?) {
            self.board = board
            self.figures = figures
            self.judged = judged
        }
    }

    static let keys = [
        FigureKey("revenue", .actual), FigureKey("revenue", .plan), FigureKey("occupied", .actual),
        FigureKey("area", .actual), FigureKey("solutions", .actual), FigureKey("capital", .actual),
    ]

    static func period(_ name: String, _ text: String, _ reports: [Report]) throws -> RecordedPeriod {
        let (edition, period) = (try read(text), try #require(Period(name)))
        let submissions = reports.map { report in
            var submission = Submission(
                board: report.board, period: period,
                figures: Dictionary(
                    uniqueKeysWithValues: zip(keys, report.figures).map {
                        ($0, Figure(value: .number(Rational($1)), origin: Place(file: "f.csv", line: 2, column: 1)))
                    }))
            _ = edition.recomputeRatios(of: &submission)
            return submission
        }
        let entries = zip(submissions, reports).map { submission, report in
            var entry = Entry(submission)
            if let judged = report.judged { entry.awards["B.1"] = Rational(judged) }
            return entry
        }
        return RecordedPeriod(
            ScoredState(Scorer(edition, period: period, entries: entries)), submissions: submissions)
    }

    static let half2024 = [
        Report("hai-phong", [100, 400, 60, 100, 4, 5], 8), Report("hai-duong", [60, 120, 30, 100, 3, 6], 6),
        Report("quang-ninh", [200, 400, 80, 100, 2, 7], 9), Report("nam-dinh", [50, 200, 20, 100, 1, 8], 5),
    ]
    static let year2024 = [
        Report("hai-phong", [300, 400, 60, 100, 9, 9], 8), Report("quang-ninh", [400, 400, 80, 100, 5, 9], 9),
    ]
    static let half2026 = [
        Report("hai-phong", [210, 600, 110, 200, 12, 90], 7), Report("quang-ninh", [190, 400, 85, 100, 3, 80], 9),
    ]

    static func trend() throws -> Trend {
        Trend(
            try bloc(),
            [
                try period("2026-H1", new, half2026), try period("2024-H1", old, half2024),
                try period("2024", old, year2024),
            ])
    }
}

/// A number written with decimals.
func decimal(_ text: String) -> Rational { Rational(feelLiteral: text) ?? 0 }
