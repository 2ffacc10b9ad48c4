// `score EDITION TABLE`: rank any table of units by an edition, without a workspace.
import ArgumentParser
import Diagnostics
import Foundation
import Intake
import Reports
import Rules
import Scoring
import Workspace

struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            "Chấm và xếp hạng một bảng số liệu bất kỳ theo một bộ tiêu chí.",
            "Score and rank any table by an edition; no workspace needed."),
        discussion: say(
            """
            Bảng là CSV hay JSON như khi submit; tên đơn vị tuỳ ý. Điểm chấm (nếu có) từ tệp --awards.
            Có -o thì bảng được chấm theo cột: hàng triệu đơn vị, đọc trên mọi lõi, ghi ra đúng những gì --format csv in. --by CỘT xếp hạng riêng trong từng khối mà cột ấy nêu.

            Ví dụ:
              thidua score Criteria/red-river-delta/2024.yaml bang.csv --period 2024-H1 --format csv
              thidua score tieu-chi.yaml ca-nuoc.csv -o xep-hang.csv --by tinh
            """,
            """
            The table is CSV or JSON as for submit; units may have any name. Judged points, if any, come from --awards.
            With -o the table is scored in columns: millions of units, read on all cores, written as --format csv prints them. --by COLUMN ranks the units of each bloc that the column names by themselves.

            Examples:
              thidua score Criteria/red-river-delta/2024.yaml table.csv --period 2024-H1 --format csv
              thidua score criteria.yaml nation.csv -o ranked.csv --by province
            """))

    @Argument(
        help: ArgumentHelp(say("Tệp bộ tiêu chí.", "The edition's file."), valueName: "edition"),
        completion: .file(extensions: ["yaml"]))
    var edition: String

    @Argument(
        help: ArgumentHelp(say("Tệp số liệu CSV hoặc JSON.", "The figures, CSV or JSON."), valueName: "table"),
        completion: .file())
    var table: String

    @Option(
        help: ArgumentHelp(
            say("Kỳ; mặc định là kỳ duy nhất của bộ tiêu chí.", "The period; by default the only one of the edition."),
            valueName: "period"))
    var period: String?

    @Option(
        help: ArgumentHelp(say("Tệp điểm chấm.", "The file of judged points."), valueName: "file"), completion: .file())
    var awards: String?

    @Option(name: [.customShort("o"), .long], help: OutputTarget.help, completion: .file())
    var output: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Cột nêu khối của từng đơn vị: mỗi khối được xếp hạng riêng (cùng với -o hoặc --explain, không cùng --awards).",
                "The column that names each unit's bloc: every bloc is ranked by itself (with -o or --explain, not with --awards)."
            ),
            valueName: "column"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Diễn giải điểm của một đơn vị, từ lần chạy đã ghi tệp nêu ở --from.",
                "Derive the points of one unit, from the run that wrote the file of --from."), valueName: "unit"))
    var explain: String?

    @Option(
        help: ArgumentHelp(
            say("Bảng xếp hạng mà -o đã ghi.", "The ranking that -o wrote."), valueName: "ranked.csv"),
        completion: .file(extensions: ["csv"]))
    var from: String?

    @Flag(help: ArgumentHelp(say("Ghi đè tệp đã có.", "Write over an existing file.")))
    var replace = false

    @OptionGroup var numbers: NumberOptions
    @OptionGroup var common: CommonOptions

    /// The most units that are scored one by one, with all that a report says of each.
    static let mostTraced = 20_000

    func validate() throws {
        try OutputTarget.validate(output, ending: "csv")
        if explain != nil, output != nil || from == nil || replace {
            throw ValidationError(
                say(
                    "--explain cần --from xep-hang.csv, không đi cùng -o",
                    "--explain takes --from ranked.csv, and no -o"
                ))
        }
        if from != nil, explain == nil {
            throw ValidationError(say("--from đi cùng --explain", "--from goes with --explain"))
        }
        if output == nil, explain == nil, by != nil || replace {
            throw ValidationError(say("--by và --replace đi cùng với -o", "--by and --replace go with -o"))
        }
        if output != nil, common.format != .text, common.format != .csv {
            throw ValidationError(say("-o ghi CSV: bỏ --format", "-o writes CSV: leave out --format"))
        }
        if by != nil, awards != nil {
            throw ValidationError(
                say(
                    "điểm chấm chỉ nêu tên đơn vị, không nêu khối: --awards không đi cùng --by",
                    "judged points name units without their blocs: --awards does not go with --by"))
        }
    }

    func run() throws {
        try common.reporting {
            let edition = try common.edition(edition, bloc: nil)
            let period = try edition.period(named: period)
            try refuseWorkbooks()
            if let output { return try rank(edition, period, into: output) }
            if let explain, let from { return try self.explain(explain, edition, period, from: from) }
            try refuseLargeFiles()
            progress(say("đọc số liệu", "reading the figures"))
            let units = try units(edition, period)
            guard units.submissions.count <= Self.mostTraced else { throw tooMany(units.submissions.count) }
            let review = review(units, edition, period)
            common.tell(units.findings)
            common.print(review.rankingDocument, json: review.rankingJSON)
        }
    }

    /// Units one by one, with their points and what was found of them.
    struct Units {
        var submissions: [Submission]
        var awards: [String: [Award]]
        var findings: [Diagnostic]
    }

    func units(_ edition: Edition, _ period: Period) throws -> Units {
        let bytes = try common.read(table)
        let received = SubmissionReader(edition: edition, bloc: nil, period: period, numbers: numbers.convention)
            .read(bytes, fileName: table, format: FileFormat(fileName: table) ?? .csv)
        if received.diagnostics.hasErrors { throw Diagnosed(received.diagnostics) }
        let (submissions, ratios) = recomputed(received.submissions, edition)
        let refused = submissions.flatMap { FigureFindings.of($0, edition: edition, refusing: true) }
        if refused.hasErrors { throw Diagnosed(refused) }
        let given = try awards.map { try self.given($0, edition, period) } ?? []
        try checkBoards(of: given, among: submissions.map(\.board))
        return Units(
            submissions: submissions, awards: Dictionary(grouping: given, by: \.board),
            findings: received.diagnostics + ratios + refused)
    }

    /// Units scored by the engine that can explain every number.
    func review(_ units: Units, _ edition: Edition, _ period: Period) -> Review {
        progress(say("chấm \(units.submissions.count) đơn vị", "scoring \(units.submissions.count) units"))
        let scorer = Scorer(
            edition, period: period,
            entries: units.submissions.map { Entry($0, awards: units.awards[$0.board] ?? []) })
        let name = table.split(separator: "/").last.map(String.init) ?? table
        let bloc = Bloc(id: name, title: Localized(same: name), figures: .published, source: nil, members: [])
        return Review(
            bloc: bloc, period: period, edition: edition, scorer: scorer, submissions: units.submissions,
            notSubmitted: [])
    }

    private func tooMany(_ count: Int) -> ValidationError {
        ValidationError(
            say(
                "bảng có \(count) đơn vị; hơn \(Self.mostTraced) thì ghi kết quả ra tệp: thêm -o xep-hang.csv",
                "the table has \(count) units; beyond \(Self.mostTraced) the ranking goes into a file: add -o ranked.csv"
            ))
    }

    /// A file that is too large to be taken in as a whole has too many units to be shown.
    private func refuseLargeFiles() throws {
        let size = (try? FileManager.default.attributesOfItem(atPath: table)[.size] as? Int) ?? 0
        guard size > 64_000_000 else { return }
        throw ValidationError(
            say(
                "tệp \(table) có \(size) byte: bảng lớn thì ghi kết quả ra tệp, thêm -o xep-hang.csv",
                "the file \(table) has \(size) bytes: the ranking of a large table goes into a file, add -o ranked.csv")
        )
    }

    /// The units with their ratios worked out, and the first of those that were reported otherwise.
    private func recomputed(_ submissions: [Submission], _ edition: Edition) -> ([Submission], [Diagnostic]) {
        guard edition.indicators.contains(where: { $0.ratio != nil }) else { return (submissions, []) }
        var findings: [Diagnostic] = []
        var others = 0
        let recomputed = submissions.map { submission in
            var submission = submission
            if findings.count < 100 {
                findings += edition.ratioFindings(submission)
                _ = edition.recomputeRatios(of: &submission)
            } else {
                others += edition.recomputeRatios(of: &submission).count
            }
            return submission
        }
        if others > 0 {
            findings.append(
                Diagnostic(
                    .warning, "submission.more-warnings",
                    Localized(
                        vi: "còn \(others) tỷ lệ ghi khác số tính lại, không liệt kê",
                        en: "\(others) more reported ratios differ from the recomputed ones; they are not listed")))
        }
        return (recomputed, findings)
    }

    /// Points for a unit that the table does not have would be lost without a word.
    func checkBoards(of awards: [Award], among boards: [String]) throws {
        let known = Set(boards)
        let strays = awards.filter { !known.contains($0.board) }.map { award in
            Diagnostic(
                .error, "awards.unknown-board", at: award.origin,
                Localized(
                    vi: "bảng số liệu không có đơn vị “\(award.board)”",
                    en: "the table of figures has no unit “\(award.board)”"),
                mend: boards.nearest(to: award.board).map {
                    Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                })
        }
        if !strays.isEmpty { throw Diagnosed(strays) }
    }

    /// A form is tied to a board of a workspace; tables of units come as text.
    private func refuseWorkbooks() throws(Diagnosed) {
        guard FileFormat(fileName: table) == .xlsx else { return }
        throw Diagnosed(
            Diagnostic(
                .error, "score.workbook", at: Place(file: table, line: 1, column: 1),
                Localized(vi: "lệnh này không đọc bảng tính", en: "this command does not read workbooks"),
                expected: Localized(same: ".csv, .json"),
                mend: Localized(
                    vi: "lưu bảng thành CSV UTF-8; phiếu của đơn vị thì nộp bằng `thidua submit`",
                    en: "save the table as CSV UTF-8; boards' forms are for `thidua submit`")))
    }

    func given(_ path: String, _ edition: Edition, _ period: Period) throws(Diagnosed) -> [Award] {
        let (awards, diagnostics) = AwardReader(
            edition: edition, bloc: nil, period: period, numbers: numbers.convention
        )
        .read(try common.read(path), fileName: path, format: FileFormat(fileName: path) ?? .csv)
        if diagnostics.hasErrors { throw Diagnosed(diagnostics) }
        return awards
    }

    /// On a terminal, what is being done; large tables take seconds.
    func progress(_ text: String) {
        if isatty(2) == 1 { warn(text + " …") }
    }
}
