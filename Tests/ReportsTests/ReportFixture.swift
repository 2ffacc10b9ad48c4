// Reports for tests: of the shipped periods as the command makes them, and of small blocs made on the spot.
import Diagnostics
import Exact
import Ledger
import Rules
import Scoring
import Testing
import Workspace

@testable import Reports

/// A shipped period's report, with the periods before it.
func shippedReport(_ id: String, _ period: String, board: String? = nil) throws -> Report {
    let workspace = try Workspace(root: repository)
    let bloc = try workspace.bloc(id)
    let opened = try workspace.open(bloc: bloc, period: workspace.period(period, of: bloc))
    let summary = try workspace.summary(of: bloc, period: opened.period, head: opened.head)
    let earlier = try workspace.rankedPeriods(of: bloc, before: opened.period)
    #expect(earlier.warnings.isEmpty)
    return Report(
        review: try shipped(id, period), record: opened.record, at: try #require(summary.lastChange),
        seal: Minutes.Seal(size: summary.size, root: summary.root, note: summary.note), published: opened.published,
        earlier: earlier.periods.map {
            let scorer = $0.scorer()
            return Report.Standing(
                period: $0.period, edition: $0.edition, ranking: scorer.ranking(scorer.scorecards()))
        }, board: board, engine: "thidua test")
}

extension Report {
    /// The report of one of its boards.
    func of(_ board: String) -> Report {
        Report(
            review: review, record: record, at: at, seal: seal, published: published, earlier: earlier, board: board,
            engine: engine)
    }
}

extension Small {
    /// Made on a day of its own; nothing is recorded of it.
    func report(
        published: Submission? = nil, earlier: [Report.Standing] = [], board: String? = nil
    ) throws -> Report {
        Report(
            review: try review(), record: PeriodRecord(), at: try #require(Moment("2024-07-10T09:30:00+07:00")),
            published: published, earlier: earlier, board: board)
    }

    /// As a period before another one.
    func standing(_ period: String) throws -> Report.Standing {
        let review = try review()
        return Report.Standing(
            period: try #require(Period(period)), edition: review.edition, ranking: review.ranking)
    }
}

extension Document {
    /// All tables in reading order, those of charts among them; what folds stand below rows is not.
    var tables: [Table] {
        func tables(_ blocks: [Block]) -> [Table] {
            blocks.flatMap { block -> [Table] in
                switch block {
                case .table(let table): [table]
                case .chart(let chart): [chart.table]
                case .fold(let fold): tables(fold.blocks)
                default: []
                }
            }
        }
        return tables(blocks)
    }

    var chapters: [Localized] {
        blocks.compactMap { if case .chapter(let title) = $0 { title } else { nil } }
    }

    var charts: [Chart] { blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } } }
}
