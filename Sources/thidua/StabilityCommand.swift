// `thidua stability`: would the ranking hold with other weights, without a criterion, with estimates a little off.
import ArgumentParser
import Diagnostics
import Exact
import Insight
import Reports
import Rules
import Scoring

struct StabilityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stability",
        abstract: say(
            "Xếp hạng chắc chắn đến đâu: trọng số, quy định hay số ước khác đi một chút thì ai đổi hạng.",
            "How firm the ranking is: who moves if weights, policies or estimates were a little different."),
        discussion: say(
            """
            Thử nhiều lần với trọng số của từng tiêu chí và từng nhóm thay đổi ngẫu nhiên trong khoảng ± --share; tính chính xác mức nhỏ nhất làm đổi thứ tự hai đơn vị liền kề; bỏ từng tiêu chí, từng nhóm; đổi cách làm tròn, cách xử lý bằng điểm và thiếu số liệu; cho số ước sai lệch ± --band. Không ghi gì vào sổ. Cùng --seed thì cùng kết quả trên mọi máy.

            Ví dụ:
              thidua stability --bloc red-river-delta-example
              thidua stability --bloc red-river-delta-example --share 20% --samples 100000
              thidua stability --bloc red-river-delta-example --format html > on-dinh.html
            """,
            """
            Samples with the weights of all criteria, then of all sections, moved at random within ± --share; the exact smallest change that turns two neighbours round; each criterion and section left out; other rounding, ties and missing policies; estimates off by ± --band. Nothing is recorded. The same --seed gives the same result on any machine.

            Examples:
              thidua stability --bloc red-river-delta-example
              thidua stability --bloc red-river-delta-example --share 20% --samples 100000
              thidua stability --bloc red-river-delta-example --format html > stability.html
            """))

    @Option(
        help: ArgumentHelp(
            say("Trọng số thay đổi tối đa bao nhiêu, ví dụ 10%.", "How far weights are moved, such as 10%."),
            valueName: "percent"))
    var share = "10%"

    @Option(
        help: ArgumentHelp(
            say("Số lần thử, đến 1000000.", "How many samples, up to 1000000."), valueName: "n"))
    var samples = 10_000

    @Option(help: ArgumentHelp(say("Số khởi tạo ngẫu nhiên.", "The seed of the samples."), valueName: "n"))
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp(
            say("Số ước sai lệch tối đa bao nhiêu, ví dụ 5%.", "How far estimates are moved, such as 5%."),
            valueName: "percent"))
    var band = "5%"

    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        for (name, text) in [("--share", share), ("--band", band)] where Self.part(text) == nil {
            throw ValidationError(
                say(
                    "\(name) “\(text)”: cần một phần trăm trên 0% và dưới 100%, nhiều nhất sáu chữ số thập phân, ví dụ 10% hoặc 2,5%",
                    "\(name) “\(text)”: expected a percentage above 0% and below 100% with at most six decimals, such as 10% or 2.5%"
                ))
        }
        guard (1...1_000_000).contains(samples) else {
            throw ValidationError(
                say("--samples \(samples): cần từ 1 đến 1000000", "--samples \(samples): expected from 1 to 1000000"))
        }
    }

    /// `2.5%` or `2,5%` as 1/40: a percentage has no thousands, so either mark stands before decimals.
    static func part(_ text: String) -> Rational? {
        let digits = text.hasSuffix("%") ? text.dropLast().replacing(",", with: ".") : ""
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }), digits.utf8.count <= 9,
            let number = Rational(feelLiteral: digits), number > 0, number < 100, (number.decimalPlaces ?? 9) <= 6
        else { return nil }
        return number.divided(by: 100)
    }

    func run() throws {
        try common.reporting {
            guard let share = Self.part(share), let band = Self.part(band) else { return }
            let review = try Session(common, bloc).review
            let plan = Stability.Plan(share: share, samples: samples, seed: seed, band: band)
            let progress = Progress()
            let stability = Stability(
                ScoredState(review.scorer, review.ranking), estimates: review.estimatesByBoard, plan: plan
            ) { part in
                switch part {
                case .criteria: progress.said("trọng số tiêu chí", "weights of criteria")
                case .sections: progress.said("trọng số nhóm", "weights of sections")
                case .estimates: progress.said("số ước", "estimates")
                case .margins: progress.said("các cặp liền kề", "neighbours")
                case .omissions: progress.said("bỏ từng tiêu chí", "criteria left out")
                case .trials: progress.said("quy định khác", "other policies")
                }
            }
            let report = StabilityReport(review: review, stability: stability)
            common.print(report.document, json: report.json)
        }
    }
}

extension Review {
    /// What ``Stability`` moves.
    var estimatesByBoard: [String: [FigureKey]] {
        Dictionary(grouping: estimates, by: \.board).mapValues { $0.map(\.key) }
    }
}
