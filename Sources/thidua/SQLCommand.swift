// `sql EDITION`: the edition as one query, for tables that live in a database or on a cluster.
import ArgumentParser
import Diagnostics
import Rules
import SQL
import Scoring
import Workspace

extension Dialect: ExpressibleByArgument {}

struct SQLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql",
        abstract: say(
            "In một câu truy vấn SQL chấm và xếp hạng theo bộ tiêu chí, tính bằng số nguyên.",
            "Print one SQL query that scores and ranks by an edition, in integers."),
        discussion: say(
            """
            Bảng số liệu có cột unit (đơn vị), mỗi chỉ tiêu một cột số, tên cột như tệp CSV khi submit (export, export.plan; điểm chấm: C.1.awarded);
            ô NULL là chưa có số liệu. Cột phải là DECIMAL hoặc số nguyên; cột số dấu phẩy động bị từ chối khi chạy.

            Ví dụ:
              thidua sql Criteria/red-river-delta/2021.yaml --dialect duckdb | duckdb so-lieu.duckdb
              thidua sql Criteria/red-river-delta/2021.yaml --dialect postgresql --table nam2021.figures | psql
              thidua sql Criteria/red-river-delta/2024.yaml --period 2024 --dialect spark --by tinh > q.sql
            """,
            """
            The table of figures has a column unit, and a numeric column for each figure under the name that CSV files for submit have
            (export, export.plan; judged points: C.1.awarded); NULL is a missing figure. Columns are DECIMAL or integers; those of floating
            point are refused when the query runs.

            Examples:
              thidua sql Criteria/red-river-delta/2021.yaml --dialect duckdb | duckdb figures.duckdb
              thidua sql Criteria/red-river-delta/2021.yaml --dialect postgresql --table y2021.figures | psql
              thidua sql Criteria/red-river-delta/2024.yaml --period 2024 --dialect spark --by province > q.sql
            """))

    @Argument(
        help: ArgumentHelp(say("Tệp bộ tiêu chí.", "The edition's file."), valueName: "edition"),
        completion: .file(extensions: ["yaml"]))
    var edition: String

    @Option(
        help: ArgumentHelp(
            say("Hệ chạy câu truy vấn: duckdb, postgresql, spark.", "What runs the query: duckdb, postgresql, spark."),
            valueName: "dialect"))
    var dialect: Dialect

    @Option(
        help: ArgumentHelp(
            say("Kỳ; mặc định là kỳ duy nhất của bộ tiêu chí.", "The period; by default the only one of the edition."),
            valueName: "period"))
    var period: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Tên bảng số liệu; lược đồ viết trước dấu chấm.",
                "The table of figures; a schema stands before a point."),
            valueName: "table"))
    var table = "figures"

    @Option(
        help: ArgumentHelp(
            say(
                "Cột nói đơn vị thuộc khối nào; mỗi khối xếp hạng riêng.",
                "The column that says which bloc a unit belongs to; each is ranked by itself."), valueName: "column"))
    var by: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        for name in [table] + (by.map { [$0] } ?? []) {
            guard name.isEmpty || name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
            else { continue }
            throw ValidationError(
                say(
                    "tên rỗng hoặc có ký tự điều khiển: “\(name)”",
                    "a name is empty or has control characters: “\(name)”"))
        }
        // Spark puts the value of a variable in its place, in quotation marks too.
        if dialect == .spark, let name = ([table] + (by.map { [$0] } ?? [])).first(where: { $0.contains("${") }) {
            throw ValidationError(
                say("Spark thay “${…}” trong tên “\(name)”", "Spark would replace “${…}” in the name “\(name)”"))
        }
        if table.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false).contains(where: \.isEmpty) {
            throw ValidationError(say("tên bảng “\(table)” thiếu một phần", "the table's name “\(table)” lacks a part"))
        }
    }

    func run() throws {
        try common.reporting {
            let edition = try common.edition(edition, bloc: nil)
            let period = try edition.period(named: period)
            let form: ColumnForm
            do throws(NotColumns) { form = try ColumnForm(edition, period: period) } catch {
                throw Diagnosed(
                    error.refusals.map { refusal in
                        Diagnostic(
                            .error, "sql.refused", at: refusal.place,
                            refusal.subject.title
                                + Localized(vi: " không viết được thành SQL: ", en: " has no query: ") + refusal.reason)
                    })
            }
            do throws(NotInSQL) {
                put(try Query(form, dialect: dialect, table: table, by: by, language: language).text)
            } catch {
                throw Diagnosed(error.diagnostics)
            }
        }
    }
}
