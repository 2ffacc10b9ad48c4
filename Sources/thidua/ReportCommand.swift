// `report`: what leaves the tool, in every format that people hand out.
import ArgumentParser
import Diagnostics
import Exact
import Foundation
import Ledger
import Reports
import Rules
import Workspace

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: say(
            "Lập báo cáo của khối hoặc phiếu điểm của một đơn vị: HTML, XLSX, DOCX, Markdown, CSV, JSON.",
            "Write the bloc's report or a board's scorecard: HTML, XLSX, DOCX, Markdown, CSV, JSON."),
        discussion: say(
            """
            Báo cáo mở đầu bằng số liệu toàn khối (tổng, tăng trưởng, so với kế hoạch, đơn vị dẫn đầu), rồi xếp hạng, rồi từng đơn vị, cuối cùng là cách kiểm tra. Mọi định dạng ghi cùng những con số. XLSX là bảng tính tự tính lại từ số liệu đầu vào.
            html, xlsx, docx ghi ra tệp <khối>-<kỳ>[.<đơn-vị>].<đuôi> trong thư mục hiện tại nếu không có -o (tệp, hoặc thư mục); md, csv, json in ra màn hình. Tệp đã có không bị ghi đè nếu thiếu --replace. Ngày lập là --at, không có thì là thời điểm muộn nhất trong các sự kiện của kỳ: cùng một sổ cho ra cùng một tệp, đúng đến từng byte.

            Ví dụ:
              thidua report --bloc red-river-delta-example --format html
              thidua report --bloc red-river-delta-example --format xlsx -o so-ket.xlsx
              thidua report --bloc red-river-delta-example --board hung-yen --format docx
            """,
            """
            A report opens with the figures of the whole bloc (totals, growth, percent of plan, the boards that lead), then the ranking, then each board, and how to verify at the end. All formats state the same numbers. The XLSX workbook computes them itself from the inputs.
            html, xlsx and docx go to <bloc>-<period>[.<board>].<ending> in the current folder unless -o names a file or folder; md, csv and json go to the standard output. An existing file is not overwritten without --replace. A report bears the date --at, else the latest that any event of the period states: the same ledger gives the same bytes.

            Examples:
              thidua report --bloc red-river-delta-example --format html
              thidua report --bloc red-river-delta-example --format xlsx -o review.xlsx
              thidua report --bloc red-river-delta-example --board hung-yen --format docx
            """))

    /// What a report is written as.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case html, xlsx, docx, md, csv, json

        init?(argument: String) {
            self.init(rawValue: argument == "markdown" ? "md" : argument)
        }

        /// Whether it goes into a file even where none is named.
        var isFile: Bool { [.html, .xlsx, .docx].contains(self) }
    }

    @Option(
        help: ArgumentHelp(
            say("Định dạng: html, xlsx, docx, md, csv, json.", "The format: html, xlsx, docx, md, csv, json."),
            valueName: "format"))
    var format: Format = .html

    @Option(
        help: ArgumentHelp(
            say("Chỉ phiếu điểm của đơn vị này.", "Only the scorecard of this board."), valueName: "board"))
    var board: String?

    @Option(
        name: [.customShort("o"), .long],
        help: OutputTarget.help, completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(say("Ghi đè tệp đã có.", "Write over an existing file.")))
    var replace = false

    @Option(
        help: ArgumentHelp(
            say("Ngày lập, ví dụ 2024-07-25T09:30:00+07:00.", "Its date, such as 2024-07-25T09:30:00+07:00."),
            valueName: "time"))
    var at: String?

    @OptionGroup var bloc: BlocOptions

    @Option(help: ArgumentHelp(say("Ngôn ngữ: vi hoặc en.", "Language: vi or en."), valueName: "vi|en"))
    var lang: Language?

    @Option(
        help: ArgumentHelp(
            say(
                "Thư mục có Criteria và Scores; mặc định tìm ngược lên từ thư mục hiện tại.",
                "Folder with Criteria and Scores; by default found upward from here."),
            valueName: "folder"), completion: .directory)
    var workspace: String?

    func validate() throws { try OutputTarget.validate(output, ending: format.rawValue) }

    func run() throws {
        let common = common
        try common.reporting {
            let moment = try at.map { (text) throws(Diagnosed) in try RecordOptions.moment(text) }
            let session = try Session(common, bloc)
            let board = try board.map { (id) throws(Diagnosed) in try session.board(id) }
            let report = try Self.report(session, board: board, at: moment, common)
            // Before a long run, not after it.
            let target =
                output == nil && !format.isFile
                ? nil : try OutputTarget(output, usual: report.fileName + "." + format.rawValue)
            let progress = Progress()
            let file: [UInt8]
            var remark: Localized?
            switch format {
            case .html:
                file = Array(
                    report.document(derivations: true, progress: progress.step).rendered(as: .html, in: language).utf8)
            case .md:
                file = Array(
                    report.document(derivations: false, progress: progress.step)
                        .rendered(as: .markdown, in: language).utf8)
            case .csv:
                // Spreadsheets take a file without the mark for one in the machine's own alphabet.
                let mark = output == nil ? [] : Array("\u{FEFF}".utf8)
                file = mark + Array(report.csv(language).utf8)
            case .json: file = Array(report.json.text.utf8)
            case .docx:
                file = report.document(derivations: false, progress: progress.step)
                    .docx(language, letter: report.letter)
            case .xlsx:
                let workbook = report.workbook(language, progress: progress.step)
                remark = Self.share(workbook)
                file = workbook.spreadsheet.xlsx()
            }
            guard let target else { return put(String(decoding: file, as: UTF8.self)) }
            let written = try Workspace.write(
                [(target.name, file)], into: target.folder, replace: replace, keys: session.workspace.keys)
            for path in written {
                let text = Localized(
                    vi: "đã ghi \(path): \(file.count) byte", en: "written to \(path): \(file.count) bytes")
                put((text + (remark ?? Localized(same: "")))[language] + "\n")
            }
        }
    }

    /// The report of an opened period.
    static func report(
        _ session: Session, board: String?, at moment: Moment?, _ common: CommonOptions
    ) throws(Diagnosed) -> Report {
        let period = session.period
        let summary = try session.workspace.summary(of: period.bloc, period: period.period, head: period.head)
        let date = try session.date(moment, summary.lastChange, nothing: "report.nothing")
        if var finding = summary.contradiction {
            finding.severity = .warning
            common.tell([finding])
        }
        let earlier = try session.workspace.rankedPeriods(
            of: period.bloc, before: period.period, head: period.head)
        common.tell(earlier.warnings)
        return Report(
            review: session.review, record: period.record, at: date,
            seal: Minutes.Seal(
                size: summary.size, root: summary.root, note: summary.note,
                contradiction: summary.contradiction?.message),
            published: period.published,
            earlier: earlier.periods.map {
                Report.Standing(period: $0.period, edition: $0.edition, ranking: Review($0).ranking)
            }, board: board, engine: engine)
    }

    /// “; 97.31% of 1,234 computed cells are live”
    private static func share(_ workbook: LiveWorkbook) -> Localized {
        guard workbook.computed > 0, let share = Rational(workbook.live * 100, over: workbook.computed) else {
            return Localized(same: "")
        }
        let percent = share.decimalText(places: 2, .down)
        return Localized(
            vi: "; \(workbook.live)/\(workbook.computed) ô tính là công thức sống (\(percent)%)",
            en: "; \(workbook.live) of \(workbook.computed) computed cells are live (\(percent)%)")
    }

    /// The options that all commands share. This one has more formats, and its findings are never JSON.
    private var common: CommonOptions {
        var common = CommonOptions()
        common.lang = lang
        common.format = .text
        common.workspace = workspace
        return common
    }
}

/// Says on a terminal how far a long run is; nothing before a second has passed, nothing into a file or a pipe.
final class Progress {
    private let start = ContinuousClock.now
    private var said = ContinuousClock.now
    private let isTerminal = isatty(2) == 1

    func step(_ done: Int, _ all: Int) {
        let now = ContinuousClock.now
        guard isTerminal, now - start > .seconds(1), now - said > .milliseconds(500) else { return }
        said = now
        warn(say("đã làm", "done") + " \(done)/\(all)")
    }
}
