// How fast files come in: a filled form, those of a whole bloc, and a sheet of 100,000 rows by 13 columns, each against the
// same content as CSV.
import Diagnostics
import Intake
import OOXML
import Rules
import Workspace

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

enum IntakeBench {
    /// `thidua-bench intake`, from the root of the repository.
    static func run() throws {
        let workspace = try Workspace(root: ".")
        let bloc = try workspace.bloc("red-river-delta-example")
        let period = try workspace.open(bloc: bloc, period: workspace.period("2024-H1", of: bloc))
        let maker = try workspace.forms(bloc: bloc, period: period.period)
        let forms = try period.submissions.map { try maker.form(of: $0.board).workbook.xlsx() }
        let tables = period.submissions.map { Array(SubmissionWriter.csv($0, edition: period.edition).utf8) }
        let reader = SubmissionReader(edition: period.edition, bloc: bloc, period: period.period)
        func take(_ files: [[UInt8]], _ name: String, _ format: FileFormat) {
            for file in files {
                let received = reader.read(file, fileName: name, format: format)
                precondition(!received.submissions.isEmpty, "\(received.diagnostics.first.map { "\($0)" } ?? "?")")
            }
        }
        print("What comes in, one core; the baseline is the same content as CSV.")
        print("what                           KiB   seconds   CSV seconds   against CSV   peak MiB so far")
        for (name, count) in [("one form", 1), ("eleven forms", forms.count)] {
            let (files, same) = (Array(forms.prefix(count)), Array(tables.prefix(count)))
            let plain = median(11) { take(same, "f.csv", .csv) }
            let time = median(11) { take(files, "f.xlsx", .xlsx) }
            line(name, files.reduce(0) { $0 + $1.count }, time, plain)
        }
        let writing = median(5) { for board in period.members { _ = try? maker.form(of: board.id).workbook.xlsx() } }
        print(pad("eleven forms, written", 24, left: true), pad("", 9), pad(text(writing), 9))
        try sheet(rows: 100_000, columns: 13)
    }

    /// Cells of numbers and texts, as a workbook and as CSV.
    private static func sheet(rows: Int, columns: Int) throws {
        let cells = (1...rows).map { row in
            (1...columns).map { column in column <= 2 ? "đơn vị \(row % 997)" : "\(row * column).\(column + 10)" }
        }
        var sheet = Spreadsheet.Sheet(name: "Bảng")
        sheet.rows = cells.map { row in
            Spreadsheet.Row(row.enumerated().map { Spreadsheet.Cell($0 < 2 ? .text($1) : .number($1)) })
        }
        var book = Spreadsheet(title: "Bảng")
        book.sheets = [sheet]
        let file = book.xlsx()
        let table = Array(CSVFile.write(rows: cells).utf8)
        book.sheets = []
        let plain = median(3) {
            let csv = CSVFile(table, fileName: "t.csv")
            for index in 0..<csv.rowCount { _ = csv.row(index) }
        }
        var count = 0
        let time = median(3) {
            let read = try? Workbook(file, fileName: "t.xlsx")
            count = read?.sheets[0].rows.reduce(0) { $0 + $1.cells.count } ?? 0
        }
        precondition(count == rows * columns, "\(count) cells")
        line("\(rows) rows × \(columns)", file.count, time, plain)
    }

    private static func line(_ name: String, _ size: Int, _ time: Double, _ plain: Double) {
        print(
            pad(name, 24, left: true), pad("\(size / 1024)", 9), pad(text(time), 9), pad(text(plain), 13),
            pad("×" + text(time / plain), 13), pad("\(peak / 1024)", 17))
    }

    /// The most memory that the process has had, in KiB.
    private static var peak: Int {
        var usage = rusage()
        // RUSAGE_SELF, which platforms spell in different types.
        getrusage(0, &usage)
        return usage.ru_maxrss
    }

    private static func median(_ repeats: Int, _ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        let times = (0..<repeats).map { _ in clock.measure { work() } }
        return times.sorted()[repeats / 2].seconds
    }

    private static func text(_ number: Double) -> String {
        let scaled = Int((number * 10_000).rounded())
        let fraction = String(scaled % 10_000)
        return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
    }

    private static func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? text + space : space + text
    }
}
