// The report value of a bloc's period: what every face of a ranking shows.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// A bloc scored for a period, with all that must be said beside the numbers.
public struct Review: Sendable {
    public let bloc: Bloc
    public let period: Period
    public let edition: Edition
    public let scorer: Scorer
    public let ranking: Ranking
    public let submissions: [String: Submission]
    public let notSubmitted: [Member]

    /// - Parameter notSubmitted: members of the period without a submission.
    public init(
        bloc: Bloc, period: Period, edition: Edition, scorer: Scorer, submissions: [Submission], notSubmitted: [Member]
    ) {
        self.bloc = bloc
        self.period = period
        self.edition = edition
        self.scorer = scorer
        self.submissions = Dictionary(submissions.map { ($0.board, $0) }, uniquingKeysWith: { _, last in last })
        self.notSubmitted = notSubmitted
        ranking = scorer.ranking(scorer.scorecards())
    }

    public func name(_ board: String) -> Localized { bloc.member(board)?.name ?? Localized(same: board) }

    /// Figures that boards call estimates, in the members' order.
    public var estimates: [(board: String, key: FigureKey)] {
        bloc.members.flatMap { member in
            (submissions[member.id]?.figures ?? [:]).filter { $0.value.isEstimate }.keys.sorted()
                .map { (member.id, $0) }
        }
    }

    // MARK: Labels

    public var labels: [Label] {
        var labels = Label.standing(edition, bloc)
        let reasons = provisionalReasons
        if !reasons.isEmpty {
            labels.append(
                Label(
                    kind: .provisional,
                    reason: Localized(
                        vi: reasons.map(\.vi).joined(separator: "; "), en: reasons.map(\.en).joined(separator: "; "))))
        }
        let estimates = estimates
        if !estimates.isEmpty {
            let boards = Set(estimates.map(\.board)).count
            labels.append(
                Label(
                    kind: .estimate,
                    reason: Localized(
                        vi: "\(estimates.count) số liệu của \(boards) đơn vị là số ước, chưa phải số chính thức",
                        en: "estimates, not final: \(estimates.count) \(estimates.count == 1 ? "figure" : "figures") of \(boards) \(boards == 1 ? "board" : "boards")")))
        }
        return labels
    }

    /// Why the ranking is not final.
    public var provisionalReasons: [Localized] {
        var reasons: [Localized] = []
        if !notSubmitted.isEmpty {
            let all = notSubmitted.count + submissions.count
            reasons.append(
                Localized(
                    vi: "\(notSubmitted.count)/\(all) đơn vị chưa gửi số liệu",
                    en: "\(notSubmitted.count) of \(all) members \(notSubmitted.count == 1 ? "has" : "have") not submitted"))
        }
        let cards = ranking.rows.map(\.scorecard)
        let open = cards.filter { $0.total.rounded.number == nil }
        if !open.isEmpty {
            reasons.append(
                Localized(
                    vi: "\(open.count) đơn vị có tiêu chí chưa xác định",
                    en: open.count == 1 ? "1 board has undetermined criteria" : "\(open.count) boards have undetermined criteria"))
        }
        let missing = Set(scorer.blocFigures.flatMap(\.missing))
        if !missing.isEmpty {
            reasons.append(
                Localized(
                    vi: "\(missing.count) số liệu còn thiếu trong số chung của khối",
                    en: missing.count == 1 ? "1 figure is missing in bloc-wide figures" : "\(missing.count) figures are missing in bloc-wide figures"))
        }
        if cards.contains(where: { !$0.undecidedVetoes.isEmpty }) {
            reasons.append(
                Localized(
                    vi: "chưa rõ có đơn vị bị loại hay không", en: "it is not settled whether a veto applies"))
        }
        if edition.ranking.ties == .vote, ranking.rows.contains(where: { !$0.tiedWith.isEmpty }) {
            reasons.append(Localized(vi: "có đơn vị bằng nhau, chờ bỏ phiếu", en: "boards are tied and await a vote"))
        }
        return reasons
    }
}

extension Label {
    /// Labels that an edition and a bloc always carry.
    static func standing(_ edition: Edition, _ bloc: Bloc) -> [Label] {
        var labels: [Label] = []
        if edition.status == .proposal {
            labels.append(
                Label(
                    kind: .proposal,
                    reason: Localized(
                        vi: "bộ tiêu chí “\(edition.id)” là đề xuất, không phải văn bản do khối ký",
                        en: "the edition “\(edition.id)” is a proposal, not a table signed by the bloc")))
        }
        if bloc.figures == .madeUp {
            labels.append(
                Label(
                    kind: .madeUp,
                    reason: Localized(
                        vi: "số liệu của khối này đặt ra để minh hoạ, không phải số thật",
                        en: "the figures of this bloc are made up as an example, they are not real")))
        }
        return labels
    }
}

/// Numbers as tables show them.
struct NumberStyle {
    let rounding: Rounding

    /// Rounded points with the edition's decimals; without rounding up to six.
    func points(_ number: Rational) -> String {
        rounding.at == .never ? number.shortText() : number.decimalText(places: rounding.places, rounding.mode)
    }

    /// A number or `least–most`.
    func points(_ bounds: Bounds) -> String {
        if let number = bounds.number { return points(number) }
        return "\(bounds.least.map(points) ?? "−∞") … \(bounds.most.map(points) ?? "∞")"
    }

    /// Percent for show, two decimals, as 86.67%.
    func percent(_ bounds: Bounds) -> String {
        func text(_ number: Rational) -> String { number.decimalText(places: 2) + "%" }
        if let number = bounds.number { return text(number) }
        return "\(bounds.least.map(text) ?? "−∞") … \(bounds.most.map(text) ?? "∞")"
    }

    /// A number, or its two ends, with up to four decimals.
    func precise(_ bounds: Bounds) -> String {
        func text(_ number: Rational) -> String { number.shortText(digits: 4) }
        if let number = bounds.number { return text(number) }
        return "\(bounds.least.map(text) ?? "−∞") … \(bounds.most.map(text) ?? "∞")"
    }

    /// With a sign, for differences.
    func signed(_ bounds: Bounds) -> String {
        func text(_ number: Rational) -> String {
            let text = number.shortText(digits: 4)
            return number > 0 ? (text.hasPrefix("≈") ? "≈+\(text.dropFirst())" : "+\(text)") : text
        }
        if let number = bounds.number { return text(number) }
        return "\(bounds.least.map(text) ?? "−∞") … \(bounds.most.map(text) ?? "∞")"
    }
}
