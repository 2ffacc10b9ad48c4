// `thidua whatif`: the ranking as it would be with other figures, points or boards.
import ArgumentParser
import Diagnostics
import Reports

struct WhatIfCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whatif",
        abstract: say(
            "Tính thử: điểm, hạng, xếp loại sẽ ra sao nếu số liệu khác đi.",
            "What points, ranks and grades would be if figures were others."),
        discussion: say(
            """
            Mỗi chỉ-tiêu=giá-trị thuộc về đơn vị đứng trước nó. export=1200 là số thực hiện (export.actual), export.plan=… là kế hoạch, số của tiêu chí chấm tay là điểm chấm (D.1=12,5); để trống sau dấu “=” là coi như thiếu. Đơn vị chưa gửi báo cáo cũng thêm vào được. Không ghi gì vào sổ.

            Ví dụ:
              thidua whatif ha-nam capital_fdi=900 --bloc red-river-delta-example
              thidua whatif ha-nam capital_fdi=900 hung-yen D.1=35,5 --bloc red-river-delta-example
              thidua whatif --without ha-nam --bloc red-river-delta-example --format html
              thidua whatif --figures hung-yen-moi.xlsx --bloc red-river-delta-example
            """,
            """
            Each figure=value belongs to the board before it. export=1200 is the actual figure (export.actual), export.plan=… the plan; the number of a judged criterion is the points for it (D.1=12.5); with nothing after the “=” it is missing. A board that has not submitted can be added. Nothing is recorded.

            Examples:
              thidua whatif ha-nam capital_fdi=900 --bloc red-river-delta-example
              thidua whatif ha-nam capital_fdi=900 hung-yen D.1=35,5 --bloc red-river-delta-example
              thidua whatif --without ha-nam --bloc red-river-delta-example --format html
              thidua whatif --figures hung-yen-new.xlsx --bloc red-river-delta-example
            """))

    @Argument(
        help: ArgumentHelp(
            say(
                "Đơn vị, rồi những gì giả định về đơn vị ấy: chỉ-tiêu=giá-trị.",
                "A board, then what is imagined of it: figure=value."), valueName: "board figure=value"))
    var words: [String] = []

    @Option(
        help: ArgumentHelp(
            say("Bỏ một đơn vị ra; nêu được nhiều lần.", "Leave a board out; may be given several times."),
            valueName: "board"))
    var without: [String] = []

    @Option(
        help: ArgumentHelp(
            say(
                "Tệp số liệu như submit nhận, thay số liệu của các đơn vị trong tệp; nêu được nhiều lần.",
                "A file as submit takes it, in place of the figures of its boards; may be given several times."),
            valueName: "file"), completion: .file())
    var figures: [String] = []

    @OptionGroup var numbers: NumberOptions
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard !words.isEmpty || !without.isEmpty || !figures.isEmpty else {
            throw ValidationError(
                say(
                    "nêu điều giả định: đơn-vị chỉ-tiêu=giá-trị, --without hoặc --figures",
                    "say what to imagine: board figure=value, --without or --figures"))
        }
    }

    func run() throws {
        try common.reporting {
            let session = try Session(common, bloc)
            var request = WhatIfRequest(words: words, without: without, numbers: numbers.convention)
            for path in figures { request.files.append((path, try common.read(path))) }
            let report = try request.report(session, common)
            common.print(report.document, json: report.json)
        }
    }
}
