// `criteria import`: a table of criteria as it was signed, taken over into an edition for a person to go through.
import ArgumentParser
import Diagnostics
import Foundation
import Intake
import Ledger
import OOXML
import Reports
import Rules
import Workspace

extension Criteria {
    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say(
                "Nhập bảng tiêu chí từ Excel, Word, CSV thành bộ tiêu chí nháp.",
                "Take a table of criteria over from Excel, Word or CSV as a draft edition."),
            discussion: say(
                """
                Bảng cần có dòng tiêu đề: TT, nội dung tiêu chí, điểm; có thể thêm điểm thưởng, điểm trừ, ghi chú, tài liệu kiểm chứng. Dòng nào cũng được giữ nguyên câu chữ. Cách chấm nào hiểu trọn câu thì viết thành luật; còn lại để người quyết định (judged) và đánh dấu. Không tự đặt ra luật, không sửa điểm trong bảng.
                Số có hai cách đọc (1.000) thì hỏi lại: thêm --numbers vi hoặc en.

                Ví dụ:
                  thidua criteria import bang-diem.csv -o Criteria/my-bloc/2025.yaml --period 2025
                  thidua criteria import bang-diem.xlsx -o 2025.yaml --bloc my-bloc --period 2024-H1..2025 --format html > bao-cao.html
                """,
                """
                The table has a heading: number, criterion, points; perhaps bonus, deduction, notes, evidence. Every row is kept with its wording. A rule whose wording is understood to the last word is written as a rule; all others are left to a person (judged) and marked. No rule is invented, no points are mended.
                A number with two readings (1.000) is asked about: add --numbers vi or en.

                Examples:
                  thidua criteria import table.csv -o Criteria/my-bloc/2025.yaml --period 2025
                  thidua criteria import table.xlsx -o 2025.yaml --bloc my-bloc --period 2024-H1..2025 --format html > report.html
                """))

        @Argument(
            help: ArgumentHelp(
                say("Bảng: .xlsx, .docx hoặc .csv.", "The table: .xlsx, .docx or .csv."), valueName: "table"),
            completion: .file(extensions: ["xlsx", "docx", "csv"]))
        var table: String

        @Option(
            name: [.customShort("o"), .long],
            help: ArgumentHelp(say("Tệp bộ tiêu chí sẽ ghi.", "The edition to write."), valueName: "edition.yaml"))
        var output: String

        @Option(
            help: ArgumentHelp(
                say(
                    "Tên khối; mặc định là thư mục Criteria/<khối> chứa tệp sẽ ghi.",
                    "The bloc's id; by default the folder Criteria/<bloc> that the edition is written to."),
                valueName: "bloc"))
        var bloc: String?

        @Option(
            help: ArgumentHelp(
                say("Các kỳ áp dụng: 2025, hoặc 2024-H1..2025.", "The periods it scores: 2025, or 2024-H1..2025."),
                valueName: "period"))
        var period: String?

        @Option(
            help: ArgumentHelp(
                say(
                    "Tên bộ tiêu chí; mặc định theo khối và tên tệp.",
                    "The edition's id; by default from bloc and file name."),
                valueName: "id"))
        var id: String?

        @Option(
            help: ArgumentHelp(
                say("Nhan đề; mặc định là dòng phía trên bảng.", "Its title; by default what stands above the table."),
                valueName: "title"))
        var title: String?

        @OptionGroup var numbers: NumberOptions

        @Flag(help: ArgumentHelp(say("Ghi đè tệp đã có.", "Replace an edition that is there already.")))
        var replace = false

        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.reporting {
                let head = try head()
                guard replace || !FileManager.default.fileExists(atPath: output) else {
                    throw OutputFile.exists(output)
                }
                let bytes = try common.read(table)
                var imported = try TableImport(head, numbers: numbers.convention).read(bytes, fileName: table)
                let (_, found) = Edition.read(imported.yaml, file: output)
                imported.refusals = found.filter { $0.severity == .error }
                try OutputFile.write(imported.yaml, to: output, replacing: replace)
                let report = ImportReport(imported, table: table, edition: output)
                common.print(report.document, json: report.json(in: language))
            }
        }

        // MARK: What no table says

        private func head() throws(Diagnosed) -> ImportHead {
            var missing: [Diagnostic] = []
            let folder = URL(filePath: output).standardizedFileURL.deletingLastPathComponent()
            let isInCriteria = folder.deletingLastPathComponent().lastPathComponent == "Criteria"
            let bloc = bloc ?? (isInCriteria ? folder.lastPathComponent : nil)
            if bloc == nil {
                missing.append(
                    Diagnostic(
                        .error, "usage.bloc",
                        Localized(vi: "chưa biết bảng này của khối nào", en: "the bloc of the table is not known"),
                        mend: Localized(
                            vi: "thêm --bloc my-bloc, hoặc ghi vào Criteria/my-bloc/2025.yaml",
                            en: "add --bloc my-bloc, or write to Criteria/my-bloc/2025.yaml")))
            }
            let ends = (period ?? "").split(separator: ".", omittingEmptySubsequences: true).map { Period(String($0)) }
            let first = ends.first ?? nil
            let last = ends.last ?? nil
            if first == nil || last == nil || ends.count > 2 {
                missing.append(
                    Diagnostic(
                        .error, "usage.period",
                        period.map { Localized(vi: "“\($0)” không phải là kỳ", en: "“\($0)” is not a period") }
                            ?? Localized(
                                vi: "bảng không nói áp dụng cho kỳ nào",
                                en: "the table does not say which periods it scores"),
                        expected: Localized(same: "--period 2025, --period 2024-H1..2025")))
            }
            let id = id ?? Self.id(output, bloc: bloc ?? "")
            for (name, text) in [("id", id), ("bloc", bloc ?? "x")] where !Self.isSlug(text) {
                missing.append(
                    Diagnostic(
                        .error, "usage.identifier",
                        Localized(vi: "“\(text)” không dùng làm \(name) được", en: "“\(text)” cannot be the \(name)"),
                        expected: Localized(
                            vi: "chữ không dấu, chữ số, - và _", en: "letters without marks, digits, - and _"),
                        mend: Localized(same: "--\(name) my-bloc-2025")))
            }
            guard missing.isEmpty, let bloc, let first, let last else { throw Diagnosed(missing) }
            return ImportHead(id: id, bloc: bloc, from: first, to: last, title: title)
        }

        /// The bloc and the name of the file: `my-bloc-2025`.
        private static func id(_ output: String, bloc: String) -> String {
            let name = URL(filePath: output).deletingPathExtension().lastPathComponent
            return name.hasPrefix(bloc) || bloc.isEmpty ? name : "\(bloc)-\(name)"
        }

        private static func isSlug(_ text: String) -> Bool {
            let isPlain = text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 95
            }
            return isPlain && text.utf8.count <= 64 && text.utf8.first.map { $0 != 45 && $0 != 95 } ?? false
        }
    }
}

/// A file that a command writes where the user says: whole or not at all.
enum OutputFile {
    static func exists(_ path: String) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "usage.exists", Localized(vi: "đã có tệp \(path)", en: "there is a file \(path) already"),
                mend: Localized(vi: "chọn tên khác, hoặc thêm --replace", en: "choose another name, or add --replace")))
    }

    /// - Throws: `usage.exists` where a file is there and must not be replaced, `usage.output` for a file of a ledger, `environment.…` where it cannot be written.
    static func write(_ text: String, to path: String, replacing: Bool) throws(Diagnosed) {
        let target = URL(filePath: path)
        try Workspace.checkOutput(
            [target.lastPathComponent], into: target.deletingLastPathComponent().path,
            keys: try? KeyFolder(
                configuration: ProcessInfo.processInfo.environment["XDG_CONFIG_HOME"],
                home: ProcessInfo.processInfo.environment["HOME"]))
        let name = ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).new"
        let fresh = target.deletingLastPathComponent().appending(path: name)
        defer { unlink(fresh.path) }
        do {
            try Data(text.utf8).write(to: fresh, options: .withoutOverwriting)
        } catch {
            throw failure(path)
        }
        // A link fails where something has the name: nothing is replaced by accident, not even what came just now.
        let done = replacing ? rename(fresh.path, target.path) : link(fresh.path, target.path)
        if done != 0 { throw errno == EEXIST ? exists(path) : failure(path) }
    }

    private static func failure(_ path: String) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "environment.unwritable",
                Localized(vi: "không ghi được \(path)", en: "cannot write \(path)"),
                mend: Localized(
                    vi: "kiểm tra thư mục đã có chưa và có quyền ghi không",
                    en: "see that the folder is there and may be written to")))
    }
}
