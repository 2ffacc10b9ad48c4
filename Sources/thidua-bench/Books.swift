// Workbooks of made-up blocs, to be recalculated by other programs, each with what the engine says beside it.
import Diagnostics
import Exact
import Foundation
import Ledger
import OOXML
import Reports
import Rules
import Scoring
import Workspace

/// `thidua-bench books FOLDER [COUNT]`: `NAME.xlsx` and `NAME.json` for each of so many seeds, and for every period that is
/// shipped with figures, where it is called from the root of the repository.
enum Books {
    static func run(_ arguments: [String]) throws {
        guard let folder = arguments.first.map({ URL(filePath: $0) }) else {
            throw GeneratedBloc.Refused("usage: thidua-bench books FOLDER [COUNT]")
        }
        let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 100
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var (live, computed) = (0, 0)
        for seed in 1...count {
            var bloc = try GeneratedBloc(seed: seed)
            let language = seed.isMultiple(of: 2) ? Language.en : .vi
            let review = bloc.review
            let changes = bloc.change()
            let book = try write(review, language, changes, bloc.review, to: folder, "generated-\(seed)")
            live += book.live
            computed += book.computed
        }
        print("\(count) generated editions: \(live) of \(computed) results are live")
        guard let workspace = try? Workspace(root: ".") else { return }
        for (bloc, period) in [
            ("red-river-delta", "2018-H1"), ("red-river-delta", "2021"), ("red-river-delta-example", "2024-H1"),
        ] {
            let bloc = try workspace.bloc(bloc)
            let opened = try workspace.open(bloc: bloc, period: workspace.period(period, of: bloc))
            for language in Language.allCases {
                let (changes, changed) = change(opened)
                let name = "\(bloc.id)-\(period).\(language.rawValue)"
                let book = try write(review(opened), language, changes, changed, to: folder, name)
                print("\(name): \(book.live) of \(book.computed) results are live")
            }
        }
    }

    // MARK: Shipped periods

    private static func review(_ period: OpenPeriod) -> Review {
        Review(
            bloc: period.bloc, period: period.period, edition: period.edition, scorer: period.scorer(),
            submissions: period.submissions, awards: period.awards, notSubmitted: period.notSubmitted,
            earlier: period.earlier,
            unappraised: period.appraisals.isEmpty
                ? nil
                : Review.Unappraised(
                    submissions: period.submitted, awards: period.awarded, appraisals: period.appraisals))
    }

    /// One more on every seventh figure that is read, one taken away.
    private static func change(_ period: OpenPeriod) -> ([GeneratedBloc.Change], Review) {
        var changed = period
        var changes: [GeneratedBloc.Change] = []
        var number = 0
        for (place, submission) in period.submissions.enumerated() {
            for key in submission.figures.keys.sorted() where period.edition.indicator(key.indicator)?.isScored == true
            {
                guard let figure = submission.figures[key] else { continue }
                number += 1
                guard number.isMultiple(of: 7) else { continue }
                var value: Quantity?
                switch figure.value {
                case .number(let old): value = number == 7 ? nil : .number(old + 1)
                case .yesNo(let flag): value = .yesNo(!flag)
                }
                changed.submissions[place].figures[key] = value.map { Figure(value: $0, origin: figure.origin) }
                changes.append(GeneratedBloc.Change(board: submission.board, key: key, value: value))
            }
        }
        return (changes, review(changed))
    }

    private static func write(
        _ review: Review, _ language: Language, _ changes: [GeneratedBloc.Change], _ changed: Review, to folder: URL,
        _ name: String
    ) throws -> LiveWorkbook {
        guard let at = Moment("2024-07-10T09:30:00+07:00") else { throw GeneratedBloc.Refused("no moment") }
        let book = Report(review: review, record: PeriodRecord(), at: at).workbook(language)
        try Data(book.spreadsheet.xlsx()).write(to: folder.appending(path: "\(name).xlsx"))
        let json = JSON.object([
            ("live", .number("\(book.live)")), ("computed", .number("\(book.computed)")),
            ("notLive", .array(book.notLive.map { .string($0.en) })), ("boards", results(review, language)),
            (
                "changes",
                .array(
                    changes.map { change in
                        .object([
                            ("board", .string(review.name(change.board)[language])),
                            ("figure", .string(code(change.key, review.edition))),
                            ("value", value(change.value, language)),
                        ])
                    })
            ), ("changed", results(changed, language)),
        ])
        try Data(json.text.utf8).write(to: folder.appending(path: "\(name).json"))
        return book
    }

    private static func code(_ key: FigureKey, _ edition: Edition) -> String {
        edition.indicator(key.indicator)?.isYesNo == true ? key.indicator : key.description
    }

    private static func value(_ quantity: Quantity?, _ language: Language) -> JSON {
        switch quantity {
        case nil: .null
        case .number(let number): .exact(number)
        case .yesNo(let flag):
            .string(flag ? (language == .vi ? "có" : "yes") : (language == .vi ? "không" : "no"))
        }
    }

    /// Each board with its possible ranks and totals, as fractions.
    private static func results(_ review: Review, _ language: Language) -> JSON {
        .array(
            review.ranking.rows.map { row in
                let total =
                    review.edition.ranking.on == .rounded
                    ? row.scorecard.total.rounded : row.scorecard.total.exact
                return .object([
                    ("board", .string(review.name(row.scorecard.board)[language])),
                    ("best", row.rank.map { .number("\($0.lowerBound)") } ?? .null),
                    ("worst", row.rank.map { .number("\($0.upperBound)") } ?? .null),
                    ("least", .text(total.least?.fractionText)), ("most", .text(total.most?.fractionText)),
                ])
            })
    }
}
