// The made-up coastal bloc in a folder of its own: three periods, two boards that merge, one that leaves, a rewritten table.
import Foundation
import Testing

struct CoastBloc {
    let copy: Copy

    /// - Parameter new: the edition of 2026.
    init(new: String = Self.new) throws {
        copy = try Copy(empty: ["Criteria/coast", "Scores"])
        try copy.write("Criteria/coast/members.yaml", Self.members)
        try copy.write("Criteria/coast/2024.yaml", Self.old)
        try copy.write("Criteria/coast/2026.yaml", new)
        try submit(
            "2024-H1",
            """
            hai-phong,100,400,60,100,4,5
            hai-duong,60,120,30,100,3,6
            quang-ninh,200,400,80,100,2,7
            nam-dinh,50,200,20,100,1,8
            """, judged: "hai-phong,B.1,8\nhai-duong,B.1,6\nquang-ninh,B.1,9\nnam-dinh,B.1,5")
        try submit(
            "2024", "hai-phong,300,400,60,100,9,9\nquang-ninh,400,400,80,100,5,9",
            judged: "hai-phong,B.1,8\nquang-ninh,B.1,9")
        try submit(
            "2026-H1", "hai-phong,210,600,110,200,12,90\nquang-ninh,190,400,85,100,3,80",
            judged: "hai-phong,B.1,7\nquang-ninh,B.1,9")
    }

    func run(_ line: String) throws -> Run {
        try thidua(
            line.split(separator: " ").map(String.init) + (line.contains("--lang") ? [] : ["--lang", "en"]),
            in: copy.root,
            environment: ["LANG": "en_US.UTF-8", "THIDUA_AT": "2026-07-09T09:00:00+07:00", "THIDUA_BY": "Nguyễn Văn A"])
    }

    private func submit(_ period: String, _ rows: String, judged: String) throws {
        try copy.write("figures.csv", "board,revenue,revenue.plan,occupied,area,solutions,capital\n\(rows)\n")
        let sent = try run("submit figures.csv --period \(period)")
        #expect(sent.code == 0, "\(sent.errors)")
        try copy.write("points.csv", "board,criterion,points\n\(judged)\n")
        let awarded = try run("award points.csv --period \(period)")
        #expect(awarded.code == 0, "\(awarded.errors)")
    }

    // MARK: Files

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
}
