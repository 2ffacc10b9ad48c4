// `score … --explain UNIT --from RANKED.csv`: how one unit of a large table came to its points, from what the run kept.
import ArgumentParser
import Diagnostics
import Exact
import Foundation
import Intake
import Ledger
import Reports
import Rules
import Scoring

extension Score {
    /// The file beside a ranking that keeps the figures of its blocs: `ranked.csv` has `ranked.bloc.jsonl`.
    static func standingName(of ranked: String) -> String {
        (ranked.lowercased().hasSuffix(".csv") ? String(ranked.dropLast(4)) : ranked) + ".bloc.jsonl"
    }

    func standingFile(_ edition: Edition, _ period: Period) throws(Diagnosed) -> StandingFile {
        // By its file, or by the name that a workspace knows it by.
        let isFile = FileManager.default.fileExists(atPath: self.edition)
        let text = isFile ? try common.read(self.edition) : Array((common.readable(edition.file) ?? "").utf8)
        return StandingFile(edition: edition, period: period, editionHash: Digest(of: text).description)
    }

    /// What is kept of a run.
    /// - Parameter blocNames: none for a table that is one bloc.
    func standings(
        _ edition: Edition, _ period: Period, blocNames: [String] = [], _ standing: (Int) -> BlocStanding
    ) throws(Diagnosed) -> [UInt8] {
        let file = try standingFile(edition, period)
        var text = file.head + "\n"
        for (bloc, name) in (blocNames.isEmpty ? [""] : blocNames).enumerated() {
            text += file.line(name, standing(bloc)) + "\n"
        }
        return Array(text.utf8)
    }

    /// Prints the derivation of every unit of that name: each bloc may have one.
    func explain(_ unit: String, _ edition: Edition, _ period: Period, from ranked: String) throws {
        let file = try standingFile(edition, period)
        let kept = try KeptRun(ranked: ranked, file, common)
        let units = try units(named: unit, edition, period)
        guard !units.isEmpty else {
            throw Diagnosed(
                Diagnostic(
                    .error, "score.unknown-unit", at: Place(file: table, line: 1, column: 1),
                    Localized(vi: "bảng không có đơn vị “\(unit)”", en: "the table has no unit “\(unit)”")))
        }
        var documents: [Document] = []
        var values: [JSON] = []
        for (bloc, submission, awards) in units {
            let standing = try kept.standing(of: bloc)
            var recomputed = submission
            common.tell(edition.ratioFindings(submission))
            _ = edition.recomputeRatios(of: &recomputed)
            let scorer = Scorer(edition, period: period, unit: Entry(recomputed, awards: awards), of: standing)
            let name = bloc.isEmpty ? table.split(separator: "/").last.map(String.init) ?? table : bloc
            let review = Review(
                bloc: Bloc(id: name, title: Localized(same: name), figures: .published, source: nil, members: []),
                period: period, edition: edition, scorer: scorer, submissions: [recomputed], awards: awards,
                notSubmitted: [])
            let places = try kept.places(of: unit, bloc: bloc, among: standing.units)
            guard let points = Audit(review, board: unit)?.pointTexts else { continue }
            // Names that a spreadsheet would run are shown with an apostrophe, as others may be called.
            let place = places.first { $0.points == points } ?? places[0]
            guard let audit = Audit(review, board: unit, place: place.text) else { continue }
            if place.points != points { common.tell([place.changed(points)]) }
            documents.append(audit.fullDocument)
            values.append(audit.json())
        }
        common.print(
            Document(documents.flatMap(\.blocks)), json: values.count == 1 ? values[0] : .array(values))
    }

    /// The units of that name with the bloc of each, and the points that people gave them.
    private func units(
        named unit: String, _ edition: Edition, _ period: Period
    ) throws -> [(bloc: String, submission: Submission, awards: [Award])] {
        let given = try awards.map { try self.given($0, edition, period) } ?? []
        let own = given.filter { $0.board == unit }
        guard FileFormat(fileName: table) != .json, let bytes = TableBytes(path: table) else {
            return try units(edition, period).submissions.filter { $0.board == unit }.map { ("", $0, own) }
        }
        var reader = TableRowReader(
            edition: edition, period: period, numbers: numbers.convention, blocColumn: by, bytes, fileName: table)
        guard reader.isWide else {
            return try units(edition, period).submissions.filter { $0.board == unit }.map { ("", $0, own) }
        }
        func found(at spots: [TableColumns.RowSpot]) -> [(bloc: String, submission: Submission, awards: [Award])] {
            spots.compactMap { spot in
                guard spot.offset > 0, let found = reader.unit(at: spot), found.submission.board == unit else {
                    return nil
                }
                return (found.bloc ?? "", found.submission, own)
            }
        }
        let quick = found(at: bytes.rows(with: unit))
        if !quick.isEmpty { return quick }
        // A name may be written in other bytes: with quotes in it, with marks composed otherwise. Then all rows are read.
        let read = TableReader(
            edition: edition, period: period, numbers: numbers.convention, keeping: [], blocColumn: by
        ).read(bytes, fileName: table)
        guard let columns = read.columns else { throw Diagnosed(read.diagnostics) }
        let names = UnitNames(utf8: columns.nameBytes, starts: columns.nameStarts)
        return found(at: columns.rows.indices.filter { names[$0] == unit }.map { columns.rows[$0] })
    }
}

/// What a run left behind: the ranking, and the figures of its blocs.
private struct KeptRun {
    let ranked: String
    private let rows: TableBytes
    private let header: [String]
    private let edition: Edition
    private let hasBlocs: Bool
    private let file: StandingFile
    private let name: String
    private let standings: TableBytes

    init(ranked: String, _ file: StandingFile, _ common: CommonOptions) throws(Diagnosed) {
        self.ranked = ranked
        self.file = file
        edition = file.edition
        name = Score.standingName(of: ranked)
        for path in [ranked, name] where !FileManager.default.fileExists(atPath: path) {
            throw Diagnosed(
                Diagnostic(
                    .error, "usage.no-file", Localized(vi: "không có tệp \(path)", en: "there is no file \(path)"),
                    mend: Localized(
                        vi: "chạy `thidua score … -o \(ranked)` trước; lệnh ấy ghi cả hai tệp",
                        en: "run `thidua score … -o \(ranked)` first; it writes both files")))
        }
        guard let rows = TableBytes(path: ranked), let standings = TableBytes(path: name) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "environment.unreadable",
                    Localized(vi: "không đọc được \(ranked)", en: "cannot read \(ranked)")))
        }
        self.rows = rows
        self.standings = standings
        header = rows.header(fileName: ranked)
        try file.check(head: standings.line(at: 0), of: name)
        hasBlocs = !standings.line(at: standings.line(at: 0).count + 1).starts(
            with: Array(StandingFile.beginning(of: "").utf8))
    }

    func standing(of bloc: String) throws(Diagnosed) -> BlocStanding {
        guard let spot = standings.line(beginning: StandingFile.beginning(of: bloc)) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "run.no-bloc", at: Place(file: name, line: 1, column: 1),
                    Localized(
                        vi: bloc.isEmpty ? "lần chạy ấy có nhiều khối" : "lần chạy ấy không có khối “\(bloc)”",
                        en: bloc.isEmpty ? "that run had several blocs" : "that run had no bloc “\(bloc)”"),
                    mend: Localized(
                        vi: "dùng cùng --by như khi chạy", en: "give the --by that the run had")))
        }
        return try file.standing(standings.line(at: spot.offset), of: name, line: spot.line)
    }

    /// How a unit stands in the ranking.
    struct Spot {
        var text: Localized
        /// The points of the sections and the total, as the ranking shows them.
        var points: [String]
        var spot: Place

        /// - Parameter now: the points as they come out now.
        func changed(_ now: [String]) -> Diagnostic {
            let (then, now) = (points.joined(separator: ", "), now.joined(separator: ", "))
            return Diagnostic(
                .warning, "run.changed", at: spot,
                Localized(
                    vi:
                        "khi xếp hạng đơn vị có điểm \(then), nay tính ra \(now): bảng số liệu hoặc điểm chấm (--awards) không phải như khi ấy",
                    en:
                        "the unit was ranked with the points \(then), now they come out as \(now): the table or the judged points (--awards) are not those of that run"
                ),
                mend: Localized(vi: "chạy lại `thidua score … -o …`", en: "run `thidua score … -o …` again"))
        }
    }

    /// The rows of the ranking that may be the unit's: at least one.
    func places(of unit: String, bloc: String, among units: Int) throws(Diagnosed) -> [Spot] {
        let first = hasBlocs ? 1 : 0
        let last = first + 2 + edition.sections.count
        let (cell, blocCell) = (RankedTable.cell(unit), RankedTable.cell(bloc))
        let found = rows.rows(with: RankedTable.field(unit)).compactMap { spot -> Spot? in
            let cells = rows.fields(at: spot, fileName: ranked, columns: header.count)
            guard spot.offset > 0, cells.count == header.count, cells.count > last, cells[first + 1] == cell,
                !hasBlocs || cells[0] == blocCell
            else { return nil }
            let shown = zip(header, cells).enumerated().filter { $0.offset != first + 1 }.map {
                "\($0.element.0): \($0.element.1)"
            }
            return Spot(
                text: Localized(
                    vi: "Trong \(ranked), dòng \(spot.line), \(units) đơn vị: ",
                    en: "In \(ranked), line \(spot.line), \(units) units: ")
                    + Localized(same: shown.joined(separator: " · ")),
                points: Array(cells[(first + 2)...last]), spot: Place(file: ranked, line: spot.line, column: 1))
        }
        if !found.isEmpty { return found }
        throw Diagnosed(
            Diagnostic(
                .error, "run.no-unit", at: Place(file: ranked, line: 1, column: 1),
                Localized(vi: "bảng xếp hạng không có đơn vị “\(unit)”", en: "the ranking has no unit “\(unit)”"),
                mend: Localized(vi: "chạy lại `thidua score … -o …`", en: "run `thidua score … -o …` again")))
    }
}
