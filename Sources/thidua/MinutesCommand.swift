// `minutes`: the minutes of a board's appraisal, or of the bloc's meeting, written from the ledger.
import ArgumentParser
import Diagnostics
import Foundation
import Ledger
import Reports
import Rules
import Workspace

struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: say(
            "Lập biên bản thẩm định một đơn vị, hoặc biên bản họp khối.",
            "Write the minutes of a board's appraisal, or of the bloc's meeting."),
        discussion: say(
            """
            Có tên đơn vị: biên bản thẩm định đơn vị ấy. Không có: biên bản họp của cả khối. Mặc định là Markdown. Cùng một sổ cho ra cùng một biên bản, đúng đến từng byte; ngày lập là --at, không có thì là thời điểm muộn nhất trong các sự kiện của kỳ.

            Ví dụ:
              thidua minutes hung-yen --bloc red-river-delta-example > bien-ban-hung-yen.md
              thidua minutes --bloc red-river-delta-example --format html > bien-ban.html
              thidua minutes hung-yen --bloc red-river-delta-example --format docx

            docx là văn bản theo thể thức của Nghị định 30/2020/NĐ-CP, ghi ra tệp minutes-<khối>-<kỳ>[.<đơn-vị>].docx trong thư mục hiện tại nếu không có -o. Tệp đã có không bị ghi đè nếu thiếu --replace.
            """,
            """
            With a board: the minutes of its appraisal. Without: those of the bloc's meeting. Markdown unless --format says otherwise. The same ledger gives the same minutes to the byte; they bear the date --at, or else the latest that any event of the period states.

            Examples:
              thidua minutes hung-yen --bloc red-river-delta-example > minutes-hung-yen.md
              thidua minutes --bloc red-river-delta-example --format html > minutes.html
              thidua minutes hung-yen --bloc red-river-delta-example --format docx

            docx is a paper in the layout of Decree 30/2020/NĐ-CP; it goes to minutes-<bloc>-<period>[.<board>].docx in the current folder unless -o names a file or folder. An existing file is not overwritten without --replace.
            """))

    @Argument(
        help: ArgumentHelp(
            say("Đơn vị; không ghi thì là cả khối.", "The board; the whole bloc without."), valueName: "board"))
    var board: String?

    /// What minutes are written as.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case markdown, text, html, docx, json, csv

        init?(argument: String) {
            self.init(rawValue: argument == "md" ? "markdown" : argument)
        }

        var ending: String {
            switch self {
            case .markdown: "md"
            case .text: "txt"
            default: rawValue
            }
        }
    }

    @Option(
        help: ArgumentHelp(
            say(
                "Định dạng: markdown, text, html, docx, json, csv.",
                "The format: markdown, text, html, docx, json, csv."),
            valueName: "format"))
    var format: Format = .markdown

    @OptionGroup var paper: PaperOptions

    func validate() throws { try OutputTarget.validate(paper.output, ending: format.ending) }

    func run() throws {
        let common = paper.common(format == .json ? .json : .text)
        try common.reporting {
            let moment = try paper.moment()
            let session = try Session(common, paper.bloc)
            let board = try board.map { id throws(Diagnosed) in try session.board(id) }
            let minutes = try Self.minutes(session, at: moment, common)
            let file = Self.bytes(minutes, of: board, as: format)
            guard paper.output != nil || format == .docx else { return put(String(decoding: file, as: UTF8.self)) }
            let period = session.period
            let usual =
                "minutes-\(period.bloc.id)-\(period.period)" + (board.map { ".\($0)" } ?? "") + "." + format.ending
            try paper.write(file, to: try OutputTarget(paper.output, usual: usual), of: session)
        }
    }

    /// The minutes of an opened period.
    private static func minutes(
        _ session: Session, at moment: Moment?, _ common: CommonOptions
    ) throws(Diagnosed) -> Minutes {
        let period = session.period
        let (date, seal) = try session.stamp(moment, nothing: "minutes.nothing", common)
        return Minutes(
            review: session.review, record: period.record, at: date,
            seal: seal,
            corrections: try session.workspace.corrections(of: period).mapValues(PublicationReport.Changes.init))
    }

    private static func bytes(_ minutes: Minutes, of board: String?, as format: Format) -> [UInt8] {
        func text(_ format: ReportFormat) -> [UInt8] {
            let document = board.map { minutes.document(of: $0) ?? Document([]) } ?? minutes.document
            return Array(document.rendered(as: format, in: language, colour: false).utf8)
        }
        switch format {
        case .markdown: return text(.markdown)
        case .text: return text(.text)
        case .html: return text(.html)
        case .csv: return text(.csv)
        case .json: return Array((board.map { minutes.json(of: $0) ?? .null } ?? minutes.json).text.utf8)
        case .docx:
            let document = board.map { minutes.content(of: $0) ?? Document([]) } ?? minutes.content
            return document.docx(language, letter: minutes.letter(of: board))
        }
    }
}
