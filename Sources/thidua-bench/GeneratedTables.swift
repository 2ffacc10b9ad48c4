// Made-up editions with their tables as files: what programs from outside score by the same queries.
import Diagnostics
import Exact
import Foundation
import Rules
import Scoring

/// `thidua-bench tables FOLDER COUNT [UNITS]`: `generated-N.yaml` and `generated-N.csv` for each of so many seeds, and
/// `generated-N.awards.csv` where points are given by people. Some have the 63 units of which 35 are equal.
enum GeneratedTables {
    static func run(_ arguments: [String]) throws {
        guard arguments.count >= 2, let count = Int(arguments[1]), count > 0 else {
            throw GeneratedBloc.Refused("usage: thidua-bench tables FOLDER COUNT [UNITS]")
        }
        let folder = URL(filePath: arguments[0])
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let units = arguments.count > 2 ? Int(arguments[2]) : nil
        for seed in 1...count {
            let bloc = try GeneratedBloc(seed: seed, boards: units ?? [7, 63, 200][seed % 3])
            try write(bloc, "generated-\(seed)", equal: seed % 3 == 1 ? 35 : 0, to: folder)
        }
        print("\(count) editions and tables in \(folder.path(percentEncoded: false))")
    }

    /// - Parameter equal: how many units report what the first of them does, and are given the same points.
    private static func write(_ bloc: GeneratedBloc, _ name: String, equal: Int, to folder: URL) throws {
        func put(_ text: String, _ ending: String) throws {
            try Data(text.utf8).write(to: folder.appending(path: "\(name).\(ending)"))
        }
        let keys = bloc.edition.indicators.flatMap { indicator in indicator.has.map { FigureKey(indicator.id, $0) } }
        let columns = keys.map { $0.attribute == .actual ? $0.indicator : $0.description }
        let awards = Dictionary(grouping: bloc.awards, by: \.board)
        let given = bloc.submissions.enumerated().map { place, submission in
            (board: submission.board, from: place < equal ? bloc.submissions[0] : submission)
        }
        try put(bloc.text, "yaml")
        let rows = given.map { board, submission in
            board + "," + keys.map { submission.figures[$0].map { text($0.value) } ?? "" }.joined(separator: ",")
        }
        try put((["unit," + columns.joined(separator: ",")] + rows).map { $0 + "\n" }.joined(), "csv")
        let lines = given.flatMap { board, submission in
            (awards[submission.board] ?? []).map { "\(board),\($0.criterion),\($0.points),made up" }
        }
        if !lines.isEmpty {
            try put((["board,criterion,points,reason"] + lines).map { $0 + "\n" }.joined(), "awards.csv")
        }
    }

    private static func text(_ quantity: Quantity) -> String {
        switch quantity {
        case .number(let number): number.description
        case .yesNo(let flag): flag ? "yes" : "no"
        }
    }
}
