// The ranking of a large table as CSV: the same bytes as the table of the ranking report, made row by row on all cores.
import Diagnostics
import Exact
import Foundation
import Rules
import Scoring

/// A ranked table as CSV, a row a unit, in the order of ranks; bloc after bloc where there are several.
public struct RankedTable: Sendable {
    private let ranking: ColumnRanking
    private let language: Language
    /// What each bloc is called, for a first column with that title; empty for a table that is one bloc.
    private let blocNames: [String]
    private let showsPercent: Bool
    /// Of each bloc the cautions that hold for its ranking, as a field; nil where no bloc has any.
    private let labels: [[UInt8]]?
    private let header: String

    /// - Parameters:
    ///   - blocs: the title of the column of blocs, and the name of each.
    public init(
        _ ranking: ColumnRanking, blocs: (title: String, names: [String])? = nil, in language: Language
    ) {
        self.ranking = ranking
        self.language = language
        blocNames = blocs?.names ?? []
        let edition = ranking.form.edition
        showsPercent = edition.ranking.notAssigned == .percent && !ranking.isFullyAssigned
        let cautions = Label.standing(edition, nil).map { $0.kind.title[language] }
        let provisional = Label.Kind.provisional.title[language]
        let texts = ranking.order.indices.map { bloc in
            (cautions + (ranking.isProvisional(bloc: bloc) ? [provisional] : [])).joined(separator: "; ")
        }
        labels = texts.allSatisfy(\.isEmpty) ? nil : texts.map { Array($0.csvField.utf8) }
        let columns = edition.rankingColumns(
            scores: [], totalTitle: Localized(vi: "Tổng /", en: "Total /"), showsPercent: showsPercent)
        let titles =
            (blocs.map { [$0.title] } ?? []) + columns.map { $0.title[language] }
            + (labels == nil ? [] : [Localized(vi: "Nhãn", en: "Labels")[language]])
        header = titles.map(\.csvField).joined(separator: ",") + "\n"
    }

    /// How many rows are made at a time by one core.
    private static let stretch = 4_096

    /// The whole text.
    /// - Parameter progress: told from time to time which part is done.
    public func csv(progress: (@Sendable (Double) -> Void)? = nil) -> [UInt8] {
        var pieces: [(bloc: Int, rows: ArraySlice<UInt32>)] = []
        for (bloc, rows) in ranking.order.enumerated() {
            for start in stride(from: 0, to: rows.count, by: Self.stretch) {
                pieces.append((bloc, rows[start..<min(start + Self.stretch, rows.count)]))
            }
        }
        // Small blocs are taken together, so that what a worker prepares is not made for each of them.
        let workers = min(max(pieces.count, 1), 8 * ProcessInfo.processInfo.activeProcessorCount)
        let all = pieces
        let texts = concurrentMap(workers) { worker -> [UInt8] in
            var writer = RankedRows(
                ranking, language, blocNames: blocNames, labels: labels, showsPercent: showsPercent)
            for piece in all[all.count * worker / workers..<all.count * (worker + 1) / workers] {
                writer.append(piece.rows, bloc: piece.bloc)
            }
            progress?(Double(worker + 1) / Double(workers))
            return writer.bytes
        }
        var bytes = Array(header.utf8)
        bytes.reserveCapacity(texts.reduce(bytes.count) { $0 + $1.count })
        for text in texts { bytes += text }
        return bytes
    }
}

extension ColumnRanking {
    /// Whether the ranking of a bloc is not final.
    func isProvisional(bloc: Int) -> Bool {
        let edition = form.edition
        let rows = rows(ofBloc: bloc)
        if rows.contains(where: { total.floor($0) == nil && total[$0].number == nil }) { return true }
        if !edition.vetoes.isEmpty, rows.contains(where: { !undecidedVetoes($0).isEmpty }) { return true }
        if edition.ranking.ties == .vote, rows.contains(where: isTied) { return true }
        return awaitsVotes(bloc: bloc) || isMissingFigures(bloc: bloc)
    }

    private func isMissingFigures(bloc: Int) -> Bool {
        let isWhole = zip(table.columns, table.inputs).allSatisfy { blocks, _ in
            blocks[table.blocs[bloc]].allSatisfy { $0.missing == nil }
        }
        return !isWhole && standing(bloc: bloc).parts.contains { $0.unitsMissing > 0 }
    }
}

extension RankedTable {
    /// A name as the file has it.
    public static func field(_ name: String) -> String { name.csvField }

    /// A name as a reader of CSV has it.
    public static func cell(_ name: String) -> String {
        let field = name.csvField
        guard field.hasPrefix("\"") else { return field }
        return String(field.dropFirst().dropLast()).replacing("\"\"", with: "\"")
    }
}
