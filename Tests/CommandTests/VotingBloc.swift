// A small bloc of four boards in a folder of its own, whose edition has deadlines, ballots and ties that are voted on.
import Foundation
import Testing

struct VotingBloc {
    let copy: Copy

    /// - Parameter ties: what the edition does with equal boards.
    init(ties: String = "vote") throws {
        copy = try Copy(empty: ["Criteria/khoi", "Scores"])
        let names = ["an": "An", "binh": "Bình", "cao": "Cao", "dong": "Đông"]
        let members = names.sorted { $0.key < $1.key }.map { id, name in
            "  - {id: \(id), name: {vi: \(name), en: \(name)}, title: {vi: Ban \(name), en: Board of \(name)}}"
        }
        try copy.write(
            "Criteria/khoi/members.yaml",
            """
            bloc: khoi
            title: {vi: Khối thử, en: Trial bloc}
            figures: made up
            members:
            \(members.joined(separator: "\n"))
            leadership:
              - {from: 2024-H1, to: 2024, head: an, deputy: binh}

            """)
        try copy.write(
            "Criteria/khoi/2024.yaml",
            """
            edition: khoi-2024
            bloc: khoi
            status: proposal
            title: {vi: Bộ thử, en: Trial criteria}
            valid: {from: 2024-H1, to: 2024}
            source: {document: Dự thảo}
            points: 20
            rounding: {at: criterion, places: 2, mode: half up}
            ranking: {on: rounded, keys: [total], ties: \(ties)}
            deadlines: {submit: 10 days, appraise: 25 days, object: 5 days}
            ballots:
              - {id: flag, title: {vi: Suy tôn, en: Nominee}, threshold: 1/2, majority: more, of: members, quota: 1, quorum: 2/3}
            indicators:
              solutions: {title: {vi: Giải pháp, en: Solutions}, unit: solution, nature: count, has: [actual]}
            sections:
              - id: A
                title: {vi: Kết quả, en: Results}
                points: 20
                source: {document: Dự thảo}
                criteria:
                  - {id: A.1, title: {vi: Giải pháp, en: Solutions}, points: 15, score: "min(15, solutions.actual)"}
                  - {id: A.2, title: {vi: Nộp báo cáo, en: Reporting}, points: 5, base: 5, deduct: [{each: "max(0, daysLate)", points: 1, atMost: 5}]}

            """)
    }

    func run(_ line: String, at: String = "2024-07-09T09:00:00+07:00", by: String = "Nguyễn Văn A") throws -> Run {
        try thidua(
            line.split(separator: " ").map(String.init) + ["--lang", "en"], in: copy.root,
            environment: ["LANG": "en_US.UTF-8", "THIDUA_AT": at, "THIDUA_BY": by])
    }

    /// A board's report with so many solutions.
    func submit(_ board: String, _ solutions: Int, on day: String = "2024-07-09") throws {
        try copy.write("\(board).csv", "board,solutions\n\(board),\(solutions)\n")
        let run = try run("submit \(board).csv --period 2024-H1", at: "\(day)T09:00:00+07:00")
        #expect(run.code == 0, "\(run.errors)")
    }
}
