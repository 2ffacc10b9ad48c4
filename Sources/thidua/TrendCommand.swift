// `thidua trend`: how the bloc and its boards did from period to period.
import ArgumentParser
import Diagnostics
import Reports
import Rules
import Workspace

struct TrendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: say(
            "Diễn biến điểm và thứ hạng của khối hoặc một đơn vị qua các kỳ.",
            "How the bloc or one board did from period to period."),
        discussion: say(
            """
            Mỗi kỳ chấm theo bộ tiêu chí của kỳ đó; chỉ so cùng loại (6 tháng với 6 tháng, năm với năm). Bộ tiêu chí khác nhau thì nói rõ tiêu chí, nhóm nào còn so sánh được. Đơn vị đã hợp nhất: các kỳ trước được tính thêm như một đơn vị (số liệu cộng lại, tỷ lệ tính lại), ghi rõ là số tính lại; điểm do người chấm không cộng được nên để ngỏ.

            Ví dụ:
              thidua trend --bloc red-river-delta
              thidua trend bac-ninh --bloc red-river-delta
              thidua trend bac-ninh --bloc red-river-delta --period 2021 --format html
            """,
            """
            Each period is scored by the edition of its time; like is compared with like only (half-years with half-years, years with years). Where editions differ it says which criteria and sections can still be compared. For a board that others merged into, earlier periods are worked out as one board as well (figures added, ratios worked out again), and marked so; points that a person gave cannot be added and are left open.

            Examples:
              thidua trend --bloc red-river-delta
              thidua trend bac-ninh --bloc red-river-delta
              thidua trend bac-ninh --bloc red-river-delta --period 2021 --format html
            """))

    @Argument(
        help: ArgumentHelp(
            say("Đơn vị; không nêu thì cả khối.", "The board; the whole bloc without one."), valueName: "board"))
    var board: String?

    @Option(
        help: ArgumentHelp(
            say("Khối thi đua, nếu có nhiều khối.", "The bloc, where there are several."), valueName: "bloc"))
    var bloc: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Kỳ sau cùng: 2024-H1, 2024; mặc định là kỳ mới nhất đã có báo cáo.",
                "The last period: 2024-H1, 2024; by default the latest with reports."),
            valueName: "period"))
    var period: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc, for: period)
            let last = try period.map { (text) throws(Diagnosed) in try workspace.period(text, of: bloc) }
            let (periods, warnings) = try workspace.trendPeriods(of: bloc, to: last)
            common.tell(warnings)
            let member = try board.map { (id) throws(Diagnosed) in try bloc.boardOfTrend(id, in: periods) }
            let report = TrendReport(periods.map { Review($0) })
            if let member {
                common.print(report.document(of: member.id), json: report.json(of: member.id))
            } else {
                common.print(report.document, json: report.json)
            }
        }
    }
}
