// `rank`, `audit` and `status`: reading what is there.
import ArgumentParser
import Diagnostics
import Ledger
import Reports
import Rules
import Scoring

struct Rank: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say("Xếp hạng các đơn vị của khối trong một kỳ.", "Rank the boards of a bloc for a period."),
        discussion: say(
            """
            Ví dụ:
              thidua rank --bloc red-river-delta-example
              thidua rank --bloc red-river-delta --period 2018-H1 --format markdown
            """,
            """
            Examples:
              thidua rank --bloc red-river-delta-example
              thidua rank --bloc red-river-delta --period 2018-H1 --format markdown
            """))

    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let review = try Session(common, bloc).review
            common.print(review.rankingDocument, json: review.rankingJSON)
        }
    }
}

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: say(
            "Một số điểm từ đâu mà có, đến từng số liệu và câu chữ.",
            "How a score came about, down to the figure and the sentence."),
        discussion: say(
            """
            Ví dụ:
              thidua audit hung-yen --bloc red-river-delta-example
              thidua audit hung-yen --criterion A.1.4 --bloc red-river-delta-example
              thidua audit ha-nam --versus ha-noi --bloc red-river-delta-example
            """,
            """
            Examples:
              thidua audit hung-yen --bloc red-river-delta-example
              thidua audit hung-yen --criterion A.1.4 --bloc red-river-delta-example
              thidua audit ha-nam --versus ha-noi --bloc red-river-delta-example
            """))

    @Argument(help: ArgumentHelp(say("Đơn vị, ví dụ hung-yen.", "The board, such as hung-yen."), valueName: "board"))
    var board: String

    @Option(help: ArgumentHelp(say("Số của tiêu chí.", "The criterion's number."), valueName: "id"))
    var criterion: String?

    @Option(help: ArgumentHelp(say("Đơn vị để so sánh.", "The board to compare with."), valueName: "board"))
    var versus: String?

    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if criterion != nil, versus != nil {
            throw ValidationError(
                say("chọn --criterion hoặc --versus, không cả hai", "choose --criterion or --versus, not both"))
        }
    }

    func run() throws {
        try common.reporting {
            let session = try Session(common, bloc)
            let board = try session.board(board)
            if let versus { return try compare(session, board, session.board(versus)) }
            guard let audit = Audit(session.review, board: board, options: bloc.asGiven) else { return }
            guard let criterion else {
                return common.print(audit.scorecardDocument, json: audit.json())
            }
            guard let document = audit.criterionDocument(criterion) else {
                throw Diagnosed(unknownCriterion(criterion, in: session.review.edition))
            }
            common.print(document, json: audit.json(criterion: criterion))
        }
    }

    private func compare(_ session: Session, _ first: String, _ second: String) throws {
        guard let document = session.review.comparisonDocument(first, versus: second),
            let json = session.review.comparisonJSON(first, versus: second)
        else { return }
        common.print(document, json: json)
    }
}

struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            "Kỳ đến đâu rồi: ai đã gửi, ai chậm, còn thiếu gì, thẩm định và kiến nghị đến đâu.",
            "How far a period is: who has submitted, who is late, what is missing, appraised, objected to."),
        discussion: say(
            """
            Báo cáo chưa gửi chậm bao nhiêu ngày thì tính đến ngày của --at; mặc định THIDUA_AT, rồi giờ máy.

            Ví dụ:
              thidua status --bloc red-river-delta-example
              thidua status --bloc red-river-delta-example --at 2024-07-15T00:00:00+07:00 --format json
            """,
            """
            How late a report is that has not come counts to the day of --at; by default THIDUA_AT, then the clock.

            Examples:
              thidua status --bloc red-river-delta-example
              thidua status --bloc red-river-delta-example --at 2024-07-15T00:00:00+07:00 --format json
            """))

    @Option(
        help: ArgumentHelp(
            say("Tính đến thời điểm nào.", "The moment to count to."), valueName: "time"))
    var at: String?

    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let moment = try RecordOptions.moment(at)
            let session = try Session(common, bloc, tellsAll: true)
            let proceedings = Proceedings(session.review, record: session.period.record, today: Day(moment.day))
            common.print(proceedings.document, json: proceedings.json)
        }
    }
}
