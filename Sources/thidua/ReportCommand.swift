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

    @OptionGroup var insights: ReportInsights
    @OptionGroup var paper: PaperOptions

    func validate() throws {
        try OutputTarget.validate(paper.output, ending: format.rawValue)
        try insights.validate(format)
    }

    func run() throws {
        let common = paper.common()
        try common.reporting {
            let moment = try paper.moment()
            let session = try Session(common, paper.bloc)
            let board = try board.map { (id) throws(Diagnosed) in try session.board(id) }
            let report = try Self.report(
                session, board: board, at: moment, common, insights: insights.chapters(session, common))
            // Before a long run, not after it.
            let target =
                paper.output == nil && !format.isFile
                ? nil : try OutputTarget(paper.output, usual: report.fileName + "." + format.rawValue)
            let (file, remark) = bytes(of: report)
            guard let target else { return put(String(decoding: file, as: UTF8.self)) }
            try paper.write(file, to: target, of: session, remark: remark)
        }
    }

    /// The report in the format asked for, and what to say of the file.
    private func bytes(of report: Report) -> (file: [UInt8], remark: Localized) {
        let progress = Progress()
        func plain(_ text: String) -> ([UInt8], Localized) { (Array(text.utf8), Localized(same: "")) }
        switch format {
        case .html:
            return plain(report.document(derivations: true, progress: progress.step).rendered(as: .html, in: language))
        case .md:
            return plain(
                report.document(derivations: false, progress: progress.step).rendered(as: .markdown, in: language))
        case .csv:
            // Spreadsheets take a file without the mark for one in the machine's own alphabet.
            return plain((paper.output == nil ? "" : "\u{FEFF}") + report.csv(language))
        case .json: return plain(report.json.text)
        case .docx:
            let document = report.document(derivations: false, progress: progress.step)
            return (document.docx(language, letter: report.letter), Localized(same: ""))
        case .xlsx:
            let workbook = report.workbook(language, progress: progress.step)
            return (workbook.spreadsheet.xlsx(), Self.remark(workbook))
        }
    }

    /// The report of an opened period.
    static func report(
        _ session: Session, board: String?, at moment: Moment?, _ common: CommonOptions,
        insights: [Report.Insight] = []
    ) throws(Diagnosed) -> Report {
        let period = session.period
        let (date, seal) = try session.stamp(moment, nothing: "report.nothing", common)
        let earlier = try session.workspace.rankedPeriods(
            of: period.bloc, before: period.period, head: period.head)
        common.tell(earlier.warnings)
        return Report(
            review: session.review, record: period.record, at: date,
            seal: seal,
            published: period.published,
            earlier: earlier.periods.map {
                Report.Standing(period: $0.period, edition: $0.edition, ranking: Review($0).ranking)
            }, board: board, engine: engine, insights: insights)
    }

    /// “; 1,202 of 1,234 computed cells are live (97.40%)”
    private static func remark(_ workbook: LiveWorkbook) -> Localized {
        guard let share = workbook.share else { return Localized(same: "") }
        return Localized(
            vi: "; \(workbook.live)/\(workbook.computed) ô tính là công thức sống (\(share.vi))",
            en: "; \(workbook.live) of \(workbook.computed) computed cells are live (\(share.en))")
    }
}
