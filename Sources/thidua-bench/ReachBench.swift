// `thidua-bench reach [--cases N] [--from SEED]`: answers against brute force, and how long a question takes.
import Exact
import Insight
import Rules
import Scoring

enum ReachBench {
    static func run(_ arguments: [String]) throws {
        func option(_ name: String) -> Int? {
            arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? Int(arguments[$0 + 1]) : nil }
        }
        if let cases = option("--cases") { try verify(cases, from: option("--from") ?? 1) }
        if let boards = option("--boards") { try time(boards) }
    }

    /// Made-up contests until so many answers have been compared.
    private static func verify(_ cases: Int, from first: Int) throws {
        var all = ReachTrial()
        var seed = first
        let clock = ContinuousClock()
        let start = clock.now
        while all.answers < cases {
            let (batch, begin) = (16, seed)
            let found = concurrentMap(batch) { number in
                Result { try ReachTrial(seed: begin + number) }
            }
            for result in found { all = all + (try result.get()) }
            seed += batch
            for fault in all.faults.prefix(20) { print(fault) }
            if all.faults.count > 20 { break }
            all.faults = all.faults.isEmpty ? [] : all.faults
        }
        let seconds = (clock.now - start).seconds
        print(
            "\(all.answers) answers of \(seed - first) contests in \(Int(seconds)) s: \(all.reached) reached, \(all.none) none, \(all.notDecided) not decided, \(all.faults.count) wrong; \(all.withoutColumns) editions without columns, \(all.notTried) figures missing or made of others"
        )
    }

    /// One question, whole.
    private static func time(_ boards: Int) throws {
        let bloc = try GeneratedBloc(seed: 5, boards: boards)
        let scorer = bloc.review.scorer
        let contest = Contest(scorer)
        let ranked = contest.state.ranking.rows.filter { $0.rank != nil }
        let board = ranked[ranked.count / 2].scorecard.board
        let clock = ContinuousClock()
        var lines: [Reach.Line] = []
        let spent = clock.measure {
            lines = Reach(contest, board: board, target: .rank(max(1, ranked.count / 4))).lines
        }
        print(
            "\(boards) boards, \(contest.edition.criteria.count) criteria, \(lines.count) figures: \(Int(spent.seconds * 1000)) ms"
        )
    }
}
