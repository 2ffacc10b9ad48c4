// `strengths` as users call it: one board beside the mean, the leader and itself.
import Foundation
import Testing

@Suite("strengths") struct StrengthsTests {
    @Test func `gains and losses of the example's boards, in text and for programs`() throws {
        let run = try thidua("strengths ha-nam \(example)")
        let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(run.code == 0 && run.errors.isEmpty)
        #expect(text.contains("Strengths and weaknesses against the leader, Hung Yen"))
        #expect(text.contains("19.60 40.00 -20.40 49.00% 100.00% -51.00"))
        #expect(text.contains("There is no earlier period of the same kind"))
        let leader = try thidua("strengths hung-yen \(example) --lang vi --format markdown")
        #expect(
            leader.output.contains("### Điểm mạnh, điểm yếu so với đơn vị thứ hai, Quảng Ninh")
                || leader.output.contains("## Điểm mạnh, điểm yếu so với đơn vị thứ hai, Quảng Ninh"))
        let value = try json(thidua("strengths ha-nam \(example) --format json").output)
        #expect(value["format"] as? String == "thidua.strengths/1")
        let against = try #require(value["against"] as? [[String: Any]])
        #expect(against.map { $0["measure"] as? String } == ["mean", "board"])
        let lines = try #require(against[1]["lines"] as? [[String: Any]])
        for line in lines {
            let (own, other) = (line["points"] as? Double ?? .nan, line["other"] as? Double ?? .nan)
            #expect(((own - other) * 100).rounded() == ((line["difference"] as? Double ?? .nan) * 100).rounded())
        }
        #expect(try thidua("strengths ha-nm \(example)").errors.contains("did you mean “ha-nam”?"))
    }

    @Test func `a board stands beside itself a year before, where the table was the same`() throws {
        let copy = try Copy(empty: ["Criteria/enterprises", "Scores"])
        defer { copy.remove() }
        try copy.write("Criteria/enterprises/members.yaml", EnterpriseBloc.members)
        let edition = EnterpriseBloc.edition
        try copy.write(
            "Criteria/enterprises/2024.yaml",
            edition.replacing("enterprises-2025", with: "enterprises-2024").replacing("2025-Q", with: "2024-Q")
                .replacing("date: 2025-01-10", with: "date: 2024-01-10"))
        try copy.write("Criteria/enterprises/2025.yaml", edition)
        try copy.write("figures.csv", EnterpriseBloc.figures)
        try copy.write("awards.csv", EnterpriseBloc.awards)
        for period in ["2024-Q1", "2024-Q2", "2025-Q1"] {
            let run = try thidua("submit figures.csv --period \(period)", in: copy.root)
            #expect(run.code == 0, "\(run.errors)")
        }
        #expect(try thidua("award awards.csv --period 2025-Q1", in: copy.root).code == 0)
        let value = try json(thidua("strengths binh-minh --period 2025-Q1 --format json", in: copy.root).output)
        let against = try #require(value["against"] as? [[String: Any]])
        // The first quarter beside the first quarter, not beside the second, which is nearer.
        #expect(against.count == 3 && against[2]["other"] as? String == "2024-Q1", "\(against)")
        let lines = try #require(against[2]["lines"] as? [[String: Any]])
        #expect(!lines.isEmpty && lines.allSatisfy { $0["difference"] as? Double == 0 })
        // Nobody had judged anything then.
        #expect((against[2]["undetermined"] as? [String])?.isEmpty == false)
        let second = try thidua("strengths binh-minh --period 2024-Q2", in: copy.root)
        #expect(second.output.contains("There is no earlier period of the same kind"))
    }
}
