// A published case from the file to the minutes: a board claimed 124.4 points, 118.4 were agreed, two items were changed.
import Foundation
import Testing

/// Published are the two totals and the two items: 8 claimed and 4 accepted, 6 claimed and 4 accepted. Everything else is
/// constructed so that it adds up: 58.4 + 38 + 8 + 6 + 14 = 124.4, and 58.4 + 38 + 4 + 4 + 14 = 118.4.
@Suite("The case of 124.4 claimed and 118.4 agreed") struct RealCaseTests {
    private static let edition = """
        edition: constructed-2020
        bloc: khoi
        status: proposal
        title: {vi: Bảng dựng lại quanh tổng điểm đã công bố, en: A table constructed around published totals}
        valid: {from: 2020, to: 2020}
        source: {document: dựng lại cho phép thử này}
        points: 100
        rounding: {at: criterion, places: 1, mode: half up}
        ranking: {on: rounded, keys: [total], ties: share}
        deadlines: {submit: 10 days, appraise: 25 days, object: 5 days}
        indicators:
          tasks: {title: {vi: Nhiệm vụ hoàn thành, en: Tasks done}, unit: point, nature: count, has: [actual], decimals: 1}
          solutions: {title: {vi: Giải pháp được công nhận, en: Accepted solutions}, unit: solution, nature: count, has: [actual]}
          models: {title: {vi: Điển hình tiên tiến, en: Good examples}, unit: model, nature: count, has: [actual]}
        sections:
          - id: A
            title: {vi: Nhiệm vụ, en: Tasks}
            points: 100
            criteria:
              - {id: A.1, title: {vi: Nhiệm vụ chính, en: Main tasks}, points: 60, score: "min(60, tasks.actual)", source: {document: t}}
              - {id: A.2, title: {vi: Công tác khác, en: Other work}, points: 40, judged: {from: 0, to: 40, step: 0.5, by: head}, source: {document: t}}
          - id: B
            kind: bonus
            title: {vi: Điểm thưởng, en: Bonus}
            points: 44
            criteria:
              - {id: B.1, title: {vi: Giải pháp, en: Solutions}, points: 20, bonus: [{each: solutions.actual, points: 1, atMost: 20}], source: {document: t}}
              - {id: B.2, title: {vi: Điển hình, en: Examples}, points: 10, bonus: [{each: models.actual, points: 1, atMost: 10}], source: {document: t}}
              - {id: B.3, title: {vi: Thưởng khác, en: Other bonuses}, points: 14, judged: {from: 0, to: 14, step: 1, by: head}, source: {document: t}}

        """
    private static let members = """
        bloc: khoi
        title: {vi: Khối thử, en: Trial bloc}
        figures: made up
        members:
          - {id: an, name: {vi: An, en: An}, title: {vi: Ban An, en: Board of An}}
          - {id: binh, name: {vi: Bình, en: Binh}, title: {vi: Ban Bình, en: Board of Binh}}
        leadership:
          - {from: 2020, to: 2020, head: an}

        """
    private static let report = """
        board,indicator,attribute,value
        binh,tasks,actual,58.4
        binh,solutions,actual,8
        binh,models,actual,6
        binh,A.1,selfScore,58.4
        binh,A.2,selfScore,38
        binh,B.1,selfScore,8
        binh,B.2,selfScore,6
        binh,B.3,selfScore,14

        """
    private static let appraisal = """
        board: binh
        figures:
          solutions.actual: {verified: 4, reason: "4 trong 8 giải pháp có quyết định công nhận"}
          models.actual: {verified: 4, reason: "2 trong 6 điển hình không có hồ sơ"}
        points: {A.2: 38, B.3: 14}
        opinion: "Đơn vị nhất trí."

        """

    @Test func `from the report to the minutes`() throws {
        let copy = try Copy(empty: ["Criteria/khoi", "Scores"])
        defer { copy.remove() }
        try copy.write("Criteria/khoi/members.yaml", Self.members)
        try copy.write("Criteria/khoi/2020.yaml", Self.edition)
        try copy.write("report.csv", Self.report)
        try copy.write("appraisal.yaml", Self.appraisal)
        func run(_ line: String, at: String) throws -> Run {
            let run = try thidua(
                "\(line) --period 2020 --lang en".split(separator: " ").map(String.init), in: copy.root,
                environment: ["LANG": "en_US.UTF-8", "THIDUA_AT": "\(at)T09:00:00+07:00", "THIDUA_BY": "Nguyễn Văn A"])
            #expect(run.code == 0, "\(line): \(run.errors)\(run.output)")
            return run
        }
        _ = try run("submit report.csv", at: "2021-01-08")
        _ = try run("appraise appraisal.yaml", at: "2021-01-20")
        let minutes = try run("minutes binh --lang vi", at: "2021-01-22").output
        for text in [
            "BIÊN BẢN THẨM ĐỊNH", "đơn vị tự chấm: 124,4", "thống nhất: 118,4 / 100 (-6,0)", "2 tiêu chí thay đổi",
            "4 trong 8 giải pháp có quyết định công nhận", "2 trong 6 điển hình không có hồ sơ", "Đơn vị nhất trí.",
        ] { #expect(minutes.contains(text), "\(text)\n\(minutes)") }
        let ranking = try json(try run("rank --format json", at: "2021-01-22").output)
        let boards = try #require(ranking["boards"] as? [[String: Any]])
        let row = try #require(boards.first { $0["board"] as? String == "binh" })
        #expect("\(row["total"] ?? "")" == "118.4")
    }
}
