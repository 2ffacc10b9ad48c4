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
        StandingFile(
            edition: edition, period: period, editionHash: Digest(of: try common.read(self.edition)).description)
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
            let place = try kept.place(of: unit, bloc: bloc, among: standing.units)
            guard let audit = Audit(review, board: unit, place: place.text) else { continue }
            if place.total != audit.totalText { common.tell([place.changed(audit.totalText)]) }
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
        return bytes.rows(with: unit).compactMap { spot in
            guard spot.offset > 0, let found = reader.unit(at: spot), found.submission.board == unit else { return nil }
            return (found.bloc ?? "", found.submission, own)
        }
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
        /// The total as the ranking shows it.
        var total: String
        var spot: Place

        /// - Parameter now: the total as it comes out now.
        func changed(_ now: String) -> Diagnostic {
            Diagnostic(
                .warning, "run.changed", at: spot,
                Localized(
                    vi: "khi xếp hạng đơn vị có \(total) điểm, nay tính ra \(now): bảng số liệu đã đổi từ đó",
                    en: "the unit was ranked with \(total) points, now it has \(now): the table has changed since"),
                mend: Localized(vi: "chạy lại `thidua score … -o …`", en: "run `thidua score … -o …` again"))
        }
    }

    func place(of unit: String, bloc: String, among units: Int) throws(Diagnosed) -> Spot {
        let first = hasBlocs ? 1 : 0
        for spot in rows.rows(with: unit) where spot.offset > 0 {
            let cells = rows.fields(at: spot, fileName: ranked, columns: header.count)
            // What a spreadsheet would run has an apostrophe in front.
            func says(_ index: Int, _ name: String) -> Bool { [name, "'" + name].contains(cells[index]) }
            guard cells.count == header.count, cells.count > first + 1, says(first + 1, unit),
                !hasBlocs || says(0, bloc)
            else { continue }
            let shown = zip(header, cells).enumerated().filter { $0.offset != first + 1 }.map {
                "\($0.element.0): \($0.element.1)"
            }
            let place = Place(file: ranked, line: spot.line, column: 1)
            return Spot(
                text: Localized(
                    vi: "Trong \(ranked), dòng \(spot.line), \(units) đơn vị: ",
                    en: "In \(ranked), line \(spot.line), \(units) units: ")
                    + Localized(same: shown.joined(separator: " · ")),
                total: cells[first + 2 + edition.sections.count], spot: place)
        }
        throw Diagnosed(
            Diagnostic(
                .error, "run.no-unit", at: Place(file: ranked, line: 1, column: 1),
                Localized(vi: "bảng xếp hạng không có đơn vị “\(unit)”", en: "the ranking has no unit “\(unit)”"),
                mend: Localized(vi: "chạy lại `thidua score … -o …`", en: "run `thidua score … -o …` again")))
    }
}
