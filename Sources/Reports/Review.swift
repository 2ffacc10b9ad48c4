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
    /// Points that the head gave, with the reason and the row of the file they stand in.
    public let awards: [Award]
    public let notSubmitted: [Member]
    /// What boards reported before, where checks of figures read it.
    public let earlier: [String: EarlierReports]
    /// Appraisals that stand, by board, in their order.
    public let appraisals: [String: [Appraised]]
    /// The bloc as it reported, before any appraisal; the same as what is ranked where nothing was appraised.
    public let computed: ScoredState
    /// Knows the three scores of each board.
    let three: ThreeScorer

    /// What stood before the appraisals.
    public struct Unappraised: Sendable {
        /// As submitted; self-scores are read from them.
        public var submissions: [Submission]
        /// Points awarded apart from any appraisal.
        public var awards: [Award]
        public var appraisals: [String: [Appraised]]

        public init(submissions: [Submission], awards: [Award], appraisals: [String: [Appraised]]) {
            self.submissions = submissions
            self.awards = awards
            self.appraisals = appraisals
        }
    }

    /// - Parameters:
    ///   - submissions: with the verified figures in the place of those submitted.
    ///   - awards: all points, those of appraisals in the place of those awarded.
    ///   - notSubmitted: members of the period without a submission.
    ///   - unappraised: what stood before the appraisals; nil where there are none. Only then is a second score computed.
    public init(
        bloc: Bloc, period: Period, edition: Edition, scorer: Scorer, submissions: [Submission], awards: [Award] = [],
        notSubmitted: [Member], earlier: [String: EarlierReports] = [:], unappraised: Unappraised? = nil
    ) {
        self.bloc = bloc
        self.period = period
        self.edition = edition
        self.scorer = scorer
        self.submissions = Dictionary(submissions.map { ($0.board, $0) }, uniquingKeysWith: { _, last in last })
        self.awards = awards
        self.notSubmitted = notSubmitted
        self.earlier = earlier
        ranking = scorer.ranking(scorer.scorecards())
        appraisals = unappraised?.appraisals ?? [:]
        let verified = ScoredState(scorer, ranking)
        if let unappraised, !unappraised.appraisals.isEmpty {
            computed = ScoredState(scorer.rescored(unappraised.submissions, awards: unappraised.awards))
        } else {
            computed = verified
        }
        let submitted = (unappraised?.submissions ?? submissions).map { ($0.board, $0) }
        three = ThreeScorer(
            computed: computed.scorer, verified: scorer,
            submitted: Dictionary(submitted, uniquingKeysWith: { _, last in last }), appraised: self.submissions,
            awards: unappraised?.awards ?? awards, appraisals: appraisals)
    }

    public func name(_ board: String) -> Localized { bloc.member(board)?.name ?? Localized(same: board) }

    /// A figure as it was submitted, by the name that formulas know it by; nil if it was not.
    func figure(_ name: Absence.Figure) -> Figure? {
        Attribute(rawValue: name.attribute).flatMap { submissions[name.owner]?.figures[FigureKey(name.indicator, $0)] }
    }

    /// Why a figure is missing although something of it is known.
    func gap(_ name: Absence.Figure) -> Localized? {
        Attribute(rawValue: name.attribute).flatMap { submissions[name.owner]?.gaps[FigureKey(name.indicator, $0)] }
    }

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
        labels += Label.estimates(estimates.count, boards: Set(estimates.map(\.board)).count)
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
                    en:
                        "\(notSubmitted.count) of \(all) members \(notSubmitted.count == 1 ? "has" : "have") not submitted"
                ))
        }
        let cards = ranking.rows.map(\.scorecard)
        let open = cards.filter { $0.total.rounded.number == nil }.map(\.board)
        if !open.isEmpty {
            reasons.append(
                few(open)
                    + Localized(
                        vi: " còn tiêu chí chưa xác định",
                        en: open.count == 1 ? " has undetermined criteria" : " have undetermined criteria"))
        }
        let missing = Set(scorer.blocFigures.flatMap(\.missing)).count
        if missing > 0 {
            reasons.append(
                Localized(
                    vi: "số chung của khối (cao nhất, tổng …) còn thiếu \(missing) số liệu",
                    en: "bloc-wide figures (best, sum …) lack \(missing) \(missing == 1 ? "figure" : "figures")"))
        }
        let undecided = cards.filter { !$0.undecidedVetoes.isEmpty }.map(\.board)
        if !undecided.isEmpty {
            reasons.append(
                Localized(vi: "chưa rõ ", en: "it is not settled whether ") + few(undecided)
                    + Localized(
                        vi: " có bị loại khỏi xếp loại hay không",
                        en: undecided.count == 1 ? " falls under a veto" : " fall under a veto"))
        }
        if edition.ranking.ties == .vote, ranking.rows.contains(where: { !$0.tiedWith.isEmpty }) {
            reasons.append(Localized(vi: "có đơn vị bằng nhau, chờ bỏ phiếu", en: "boards are tied and await a vote"))
        }
        return reasons + votesOnClasses
    }

    /// Boards by name, or how many where they are more than three.
    func few(_ boards: [String]) -> Localized {
        guard boards.count <= 3 else { return Localized(vi: "\(boards.count) đơn vị", en: "\(boards.count) boards") }
        let names = boards.map(name)
        func joined(_ names: [String], _ and: String) -> String {
            names.count < 2
                ? names.joined() : names.dropLast().joined(separator: ", ") + and + names[names.count - 1]
        }
        return Localized(vi: joined(names.map(\.vi), " và "), en: joined(names.map(\.en), " and "))
    }

    func list(_ boards: [String]) -> Localized {
        .list(boards.map(name))
    }
}
