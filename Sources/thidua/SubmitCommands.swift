// `submit` and `check`: taking figures in, or only looking at them. A wrong file leaves nothing behind.
import ArgumentParser
import Diagnostics
import Foundation
import Intake
import Reports
import Rules
import Workspace

struct Submit: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            "Nhận số liệu của một hay nhiều đơn vị.", "Take in the figures of one board or several."),
        discussion: say(
            """
            Phiếu Excel lập bằng `thidua template`; CSV dạng dài (board, indicator, attribute, value, qualifier, evidence, source) hay dạng rộng (mỗi đơn vị một dòng); JSON. Nêu nhiều tệp, một thư mục, hay một tệp ZIP cũng được.
            Số viết bằng chữ đọc được như “69.448,5”, “1,73 tỷ USD”, “ước 1700”; số đọc được hai cách như “1.503” thì theo phiếu, hoặc phải chọn --numbers.
            Mỗi tệp được kiểm tra hết một lượt; tệp có lỗi thì không ghi gì. Mỗi đơn vị một sự kiện trong sổ thi đua: ai nộp (--by), lúc nào (--at), tệp nguyên văn và số liệu đã đọc. Bảng tính khác mẫu thì thêm --map, xem Scores/README.md.

            Ví dụ:
              thidua submit hung-yen.xlsx --bloc red-river-delta-example
              thidua submit phieu-da-gui/
              thidua submit hung-yen.xlsx --annotate tra-lai.xlsx
              thidua submit Scores/red-river-delta-example/inbox/thai-binh-2024-H1.csv --bloc red-river-delta-example --replace
            """,
            """
            Excel forms made by `thidua template`; a long CSV (board, indicator, attribute, value, qualifier, evidence, source) or a wide one (a row a board); JSON. Several files, a folder or a ZIP archive do as well.
            Figures in text may be written “69.448,5”, “1,73 tỷ USD”, “ước 1700”; one that reads in two ways, “1.503”, is read as the form says, or needs --numbers.
            Every file is checked in one run; of a file with errors nothing is written. Each board is an event of the ledger: who (--by), when (--at), the file as received and the figures as understood. For workbooks of another layout add --map, see Scores/README.md.

            Examples:
              thidua submit hung-yen.xlsx --bloc red-river-delta-example
              thidua submit received/
              thidua submit hung-yen.xlsx --annotate send-back.xlsx
              thidua submit Scores/red-river-delta-example/inbox/thai-binh-2024-H1.csv --bloc red-river-delta-example --replace
            """))

    @OptionGroup var reception: Reception

    @Flag(help: ArgumentHelp(say("Thay toàn bộ tệp đã gửi trước.", "Replace the whole file submitted before.")))
    var replace = false

    @OptionGroup var record: RecordOptions
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try reception.run(bloc, common) { settings in
            settings.replaces = replace
            settings.recording = try record.recording()
        }
    }
}

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            "Kiểm tra tệp số liệu như khi nộp, nhưng không ghi gì.",
            "Check files of figures as submit does, without writing anything."),
        discussion: say(
            """
            Nhận các loại tệp như `thidua submit`. Bộ tiêu chí thì kiểm tra bằng `thidua criteria check`.

            Ví dụ:
              thidua check hung-yen.xlsx --annotate tra-lai.xlsx
            """,
            """
            Takes the same files as `thidua submit`. Editions are checked by `thidua criteria check`.

            Example:
              thidua check hung-yen.xlsx --annotate send-back.xlsx
            """))

    @OptionGroup var reception: Reception
    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try reception.run(bloc, common) { _ in }
    }
}
