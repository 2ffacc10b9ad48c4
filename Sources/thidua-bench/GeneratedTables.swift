// Made-up editions with their tables as files: what programs from outside score by the same queries.
import Diagnostics
import Exact
import Foundation
import Rules
import Scoring
import Workspace

/// `thidua-bench tables FOLDER COUNT [UNITS]`: `generated-N.yaml` and `generated-N.csv` for each of so many seeds, and
/// `generated-N.awards.csv` where points are given by people. Some have the 63 units of which 35 are equal. Where it is called
/// from the root of the repository, the same of every period that is shipped with figures.
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
            let equal = seed % 3 == 1 ? 35 : 0
            try write(
                bloc.edition, bloc.text,
                bloc.submissions.enumerated().map { place, submission in
                    (submission.board, (place < equal ? bloc.submissions[0] : submission).figures)
                }, bloc.awards, "generated-\(seed)", to: folder)
        }
        if let workspace = try? Workspace(root: ".") {
            for (bloc, period) in [
                ("red-river-delta", "2018-H1"), ("red-river-delta", "2021"), ("red-river-delta-example", "2024-H1"),
            ] {
                let bloc = try workspace.bloc(bloc)
                let opened = try workspace.open(bloc: bloc, period: workspace.period(period, of: bloc))
                let text = try String(contentsOfFile: opened.edition.file, encoding: .utf8)
                // A ratio is worked out anew from its parts, which are in the table.
                try write(
                    opened.edition, text,
                    opened.submissions.map { ($0.board, $0.figures.filter { $0.value.value.isDecimal }) },
                    opened.awards, "\(bloc.id)-\(period)", to: folder)
            }
        }
        print("\(count) editions and tables in \(folder.path(percentEncoded: false))")
    }

    private static func write(
        _ edition: Edition, _ yaml: String, _ units: [(name: String, figures: [FigureKey: Figure])],
        _ awards: [Award], _ name: String, to folder: URL
    ) throws {
        func put(_ text: String, _ ending: String) throws {
            try Data(text.utf8).write(to: folder.appending(path: "\(name).\(ending)"))
        }
        let keys = edition.indicators.flatMap { indicator in indicator.has.map { FigureKey(indicator.id, $0) } }
        let columns = keys.map { $0.attribute == .actual ? $0.indicator : $0.description }
        try put(yaml, "yaml")
        let rows = units.map { unit in
            unit.name + "," + keys.map { unit.figures[$0].map { text($0.value) } ?? "" }.joined(separator: ",")
        }
        try put((["unit," + columns.joined(separator: ",")] + rows).map { $0 + "\n" }.joined(), "csv")
        guard !awards.isEmpty else { return }
        let lines = awards.map { "\($0.board),\($0.criterion),\($0.points),made up" }
        try put((["board,criterion,points,reason"] + lines).map { $0 + "\n" }.joined(), "awards.csv")
    }

    private static func text(_ quantity: Quantity) -> String {
        switch quantity {
        case .number(let number): number.description
        case .yesNo(let flag): flag ? "yes" : "no"
        }
    }
}

extension Quantity {
    /// Whether it can be written as a decimal, to the last digit.
    fileprivate var isDecimal: Bool {
        if case .number(let number) = self { number.decimalText != nil } else { true }
    }
}
