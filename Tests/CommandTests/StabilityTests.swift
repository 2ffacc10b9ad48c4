// `stability`: what it says in both languages and every format, and what it refuses.
import Foundation
import Testing

@Suite("stability") struct StabilityTests {
    private let call = "stability --bloc red-river-delta-example --samples 40"

    @Test
    func `says for each board how often it keeps its rank, what turns neighbours round, and that nothing is recorded`()
        throws
    {
        let text = try thidua(call)
        #expect(text.code == 0 && text.errors.isEmpty)
        for label in ["[PROPOSAL]", "[MADE-UP FIGURES]", "[PROVISIONAL]", "[ESTIMATES]"] {
            #expect(text.output.contains(label))
        }
        #expect(text.output.contains("it is recorded nowhere"))
        #expect(text.output.contains("• Hung Yen: keeps rank 1 in every sample."))
        #expect(text.output.contains("• Ha Noi: keeps rank 5 in "))
        // The lead of Hà Nội over Hà Nam before rounding is a few thousandths of a point; A.1.1 alone does it.
        #expect(text.output.contains("A.1.1") && text.output.contains("≈0.0399%"))
        #expect(text.output.contains("rounded at criterion") && text.output.contains("as the edition has it"))
        let vi = try thidua("\(call) --lang vi")
        #expect(vi.output.contains("• Hưng Yên: giữ hạng 1 trong mọi lần thử."))
        #expect(vi.output.contains("Bỏ riêng từng mục sau thì không đơn vị nào đổi hạng: A.1.2"))
    }

    @Test func `the same seed gives the same bytes, another one others`() throws {
        let first = try thidua("\(call) --format json --seed 5").output
        #expect(try thidua("\(call) --format json --seed 5").output == first)
        #expect(try thidua("\(call) --format json --seed 6").output != first)
    }

    @Test func `json holds every count, and they add up`() throws {
        let value = try json(thidua("\(call) --format json").output)
        #expect(value["format"] as? String == "thidua.stability/1" && value["samples"] as? Int == 40)
        for name in ["criteria", "sections", "estimates"] {
            let part = try #require(value[name] as? [String: Any])
            let boards = try #require(part["boards"] as? [[String: Any]])
            // Nam Định is vetoed and not ranked.
            #expect(boards.count == 10)
            for board in boards {
                let ranks = (board["ranks"] as? [[String: Any]] ?? []).compactMap { $0["samples"] as? Int }
                #expect(ranks.reduce(0, +) + (board["open"] as? Int ?? 0) + (board["unranked"] as? Int ?? 0) == 40)
            }
            #expect((part["pairs"] as? [Any])?.count == 9)
        }
        #expect((value["margins"] as? [Any])?.count == 9)
        #expect((value["policies"] as? [Any])?.count == 9)
        #expect(((value["estimates"] as? [String: Any])?["figures"] as? [Any])?.count == 9)
    }

    @Test func `a page has the charts, markdown and csv the tables`() throws {
        let page = try thidua("\(call) --format html").output
        #expect(
            page.contains("Weights of criteria moved")
                && page.contains("The smallest change that turns neighbours round"))
        #expect(page.contains("class=\"chart") || page.contains("<figure"))
        let markdown = try thidua("\(call) --format markdown").output
        #expect(markdown.contains("| 1 | Hung Yen | 100.00% | 1: 100.00% |"))
        let csv = try thidua("\(call) --format csv").output.lines
        #expect(csv[0].hasPrefix("Rank,Board,Criteria: keeps it,") && csv.count >= 11)
    }

    @Test func `percentages and counts that make no sense are refused`() throws {
        for wrong in [
            "--share 10", "--share 0%", "--share 100%", "--share ten%", "--band -5%", "--samples 0",
            "--samples 1000001",
        ] {
            let run = try thidua("\(call) \(wrong)")
            #expect(run.code == 2 && run.output.isEmpty, "\(wrong)")
        }
        let run = try thidua("\(call) --share 10")
        #expect(run.errors.contains("such as 10% or 2.5%"))
        #expect(try thidua("\(call) --share 2,5%").output.contains("±2.5%"))
    }

    @Test func `a bloc of which nothing is certain is told as it is`() throws {
        let run = try thidua("stability --bloc red-river-delta --period 2018-H1 --samples 20")
        #expect(run.code == 0 && run.output.contains("points not determined"))
        #expect(!run.output.contains("MADE-UP"))
    }
}
