// `score -o`: a table of any size scored in columns, and its ranking written as one CSV file.
import ArgumentParser
import Diagnostics
import Exact
import Foundation
import Intake
import Ledger
import Reports
import Rules
import Scoring
import Workspace

extension Score {
    /// Scores the table and writes its ranking.
    func rank(_ edition: Edition, _ period: Period, into output: String) throws {
        let target = try OutputTarget(output, usual: "\(edition.id)-\(period).csv")
        let environment = ProcessInfo.processInfo.environment
        let keys = try? KeyFolder(configuration: environment["XDG_CONFIG_HOME"], home: environment["HOME"])
        // Before a long run, not after it.
        let standingName = Self.standingName(of: target.name)
        try keepInputs(from: [target.name, standingName].map { target.folder.isEmpty ? $0 : target.folder + "/" + $0 })
        try Workspace.checkFree([target.name, standingName], into: target.folder, replace: replace, keys: keys)
        let ranked: Ranked
        do {
            ranked = try inColumns(ColumnForm(edition, period: period))
        } catch let refused as NotColumns {
            ranked = try unitByUnit(edition, period, because: refused.diagnostics)
        }
        let files = [(target.name, ranked.text), (standingName, ranked.standings)]
        let written = try Workspace.write(files, into: target.folder, replace: replace, keys: keys)
        for (path, file) in zip(written, files) {
            put(
                say(
                    "đã ghi \(path): \(ranked.count) đơn vị, \(file.1.count) byte",
                    "written to \(path): \(ranked.count) units, \(file.1.count) bytes") + "\n")
        }
    }

    /// What is read must not be written over, whatever name it goes by.
    private func keepInputs(from outputs: [String]) throws(Diagnosed) {
        func identity(_ path: String) -> [UInt64]? {
            let found = URL(filePath: path).resolvingSymlinksInPath().path
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: found),
                let device = attributes[.systemNumber] as? NSNumber,
                let file = attributes[.systemFileNumber] as? NSNumber
            else { return nil }
            return [device.uint64Value, file.uint64Value]
        }
        let inputs = [table, edition] + (awards.map { [$0] } ?? [])
        for output in outputs {
            guard let written = identity(output), let input = inputs.first(where: { identity($0) == written }) else {
                continue
            }
            throw Diagnosed(
                Diagnostic(
                    .error, "usage.output-is-input",
                    Localized(vi: "\(output) là tệp được đọc: \(input)", en: "\(output) is what is read: \(input)"),
                    mend: Localized(vi: "ghi ra tệp khác", en: "write into another file")))
        }
    }

    /// What a run leaves behind.
    private struct Ranked {
        var text: [UInt8]
        /// The figures of its blocs, for `--explain`.
        var standings: [UInt8]
        var count: Int
    }

    // MARK: In columns

    private func inColumns(_ form: ColumnForm) throws -> Ranked {
        let progress = Progress()
        guard FileFormat(fileName: table) != .json else { return try fromUnits(form) }
        let bytes = try TableBytes(path: table) ?? TableBytes(common.read(table))
        let reader = TableReader(
            edition: form.edition, period: form.period, numbers: numbers.convention, keeping: form.figures,
            blocColumn: by)
        var read = reader.read(bytes, fileName: table, progress: progress.said("đọc bảng", "reading the table"))
        if read.isLong { return try fromUnits(form) }
        guard let columns = read.columns else { throw Diagnosed(read.diagnostics) }
        read.columns = nil
        let names = UnitNames(utf8: columns.nameBytes, starts: columns.nameStarts)
        var points: [String: [String: Rational]] = [:]
        if let awards {
            let given = try given(awards, form.edition, form.period)
            try checkBoards(of: given, among: (0..<names.count).map { names[$0] })
            for award in given { points[award.board, default: [:]][award.criterion] = award.points }
        }
        let ranking = ColumnRanking(
            form, ColumnTable(form, columns, awards: points), names: names,
            progress: progress.said("chấm", "scoring"))
        let rows = TableRowReader(
            edition: form.edition, period: form.period, numbers: numbers.convention, blocColumn: by, bytes,
            fileName: table)
        let findings = TableFindings(ranking, columns, rows).diagnostics
        if findings.hasErrors { throw Diagnosed(findings) }
        common.tell(read.diagnostics + findings)
        let blocs = by.map { ($0, columns.blocNames) }
        let text = RankedTable(ranking, blocs: blocs, in: language).csv(
            progress: progress.said("viết kết quả", "writing the result"))
        let standings = try standings(form.edition, form.period, blocNames: by == nil ? [] : columns.blocNames) {
            ranking.standing(bloc: $0)
        }
        return Ranked(text: text, standings: standings, count: columns.count)
    }

    /// JSON, and CSV with a row for each figure: unit by unit, and from there in columns.
    private func fromUnits(_ form: ColumnForm) throws -> Ranked {
        if let by {
            throw Diagnosed(
                Diagnostic(
                    .error, "table.bloc-column", at: Place(file: table, line: 1, column: 1),
                    Localized(
                        vi: "--by \(by) cần bảng CSV mỗi dòng một đơn vị",
                        en: "--by \(by) takes a CSV with a row a unit")
                ))
        }
        let units = try units(form.edition, form.period)
        // Ratios are worked out by the form, from figures as they were reported: what was worked out comes to the same.
        let entries = units.submissions.map { Entry($0, awards: units.awards[$0.board] ?? []) }
        let ranking = ColumnRanking(
            form, ColumnTable(form, entries), names: UnitNames(units.submissions.map(\.board)))
        common.tell(units.findings)
        return Ranked(
            text: RankedTable(ranking, in: language).csv(),
            standings: try standings(form.edition, form.period) { ranking.standing(bloc: $0) }, count: entries.count)
    }

    // MARK: Unit by unit

    /// A small table by the engine that knows every formula; a large one is refused with the reasons.
    private func unitByUnit(
        _ edition: Edition, _ period: Period, because reasons: [Diagnostic]
    ) throws -> Ranked {
        guard by == nil else { throw Diagnosed(reasons) }
        let units = try units(edition, period)
        guard units.submissions.count <= Self.mostTraced else { throw Diagnosed(reasons) }
        common.tell(
            reasons.map { reason in
                var note = reason
                note.severity = .note
                note.mend = nil
                return note
            })
        let review = review(units, edition, period)
        common.tell(units.findings)
        return Ranked(
            text: Array(review.rankingDocument.rendered(as: .csv, in: language).utf8),
            standings: try standings(edition, period) { _ in review.scorer.standing }, count: units.submissions.count)
    }
}

extension NotColumns {
    /// Why, formula by formula.
    fileprivate var diagnostics: [Diagnostic] {
        refusals.map { refusal in
            Diagnostic(
                .error, "score.not-columns", at: refusal.place, refusal.sentence,
                mend: Localized(
                    vi: "viết công thức cách khác, hoặc chấm bảng nhỏ hơn \(Score.mostTraced) đơn vị, không có --by",
                    en:
                        "write the formula in another way, or score a table of at most \(Score.mostTraced) units, without --by"
                ))
        }
    }
}
