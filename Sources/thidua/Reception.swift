// How files of figures are taken in by `submit` and `check`: what was named is read, answered file by file, and the
// faulty cells marked in a copy.
import ArgumentParser
import Diagnostics
import Foundation
import Intake
import OOXML
import Reports
import Rules
import Workspace

struct Reception: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            say(
                "Tệp .xlsx, .csv, .json; thư mục hoặc tệp .zip chứa các tệp ấy.",
                "Files .xlsx, .csv, .json; a folder or a .zip of them."), valueName: "file"), completion: .file())
    var files: [String]

    @OptionGroup var numbers: NumberOptions

    @Option(
        help: ArgumentHelp(
            say(
                "Tệp YAML mô tả một bảng tính không theo mẫu.",
                "A YAML file that describes a workbook of another layout."),
            valueName: "file"), completion: .file(extensions: ["yaml"]))
    var map: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Ghi một bản sao của bảng tính, đánh dấu và chú thích các ô sai, để gửi trả.",
                "Write a copy of the workbook with the faulty cells marked and commented, to send back."),
            valueName: "out.xlsx"), completion: .file(extensions: ["xlsx"]))
    var annotate: String?

    @Flag(
        help: ArgumentHelp(
            say("Cho phép --annotate ghi đè tệp đã có.", "Let --annotate write over a file that is there.")))
    var overwrite = false

    /// Takes the files in, says what came of them, and ends with 1 if any is refused.
    func run(
        _ bloc: BlocOptions, _ common: CommonOptions, _ settle: (inout IntakeSettings) throws -> Void
    ) throws {
        try common.reporting {
            let intray = try Intray(files) { (path) throws(Diagnosed) in try common.read(path) }
            try checkUsage(intray)
            var settings = IntakeSettings()
            settings.numbers = numbers.convention
            settings.map = try readMap(common)
            try settle(&settings)
            let workspace = try common.open()
            let progress = ReadingProgress(count: intray.files.count)
            let outcomes = workspace.take(intray.files, bloc: bloc.bloc, period: bloc.period, settings) {
                progress.begin($0)
            }
            progress.end()
            let copy = try outcomes.first.flatMap { try writeCopy(of: intray.files[0], $0) }
            let answer = IntakeAnswer(
                outcomes: outcomes, passedOver: intray.passedOver, writes: settings.writes, annotated: copy)
            if intray.isCollection || intray.files.count > 1 {
                try answer.showMany(common)
            } else {
                try answer.showOne(common)
            }
        }
    }

    private func checkUsage(_ intray: Intray) throws(Diagnosed) {
        func wrong(_ code: String, _ message: Localized) -> Diagnosed { Diagnosed(Diagnostic(.error, code, message)) }
        guard !intray.files.isEmpty else {
            throw Diagnosed(
                intray.passedOver + [
                    Diagnostic(
                        .error, "usage.no-files",
                        Localized(vi: "không có tệp số liệu nào", en: "there is no file of figures"),
                        expected: Localized(same: ".xlsx, .csv, .json"))
                ])
        }
        let isOne = intray.files.count == 1
        if map != nil, !isOne {
            throw wrong(
                "usage.map", Localized(vi: "--map dùng cho một tệp mỗi lần", en: "--map is for one file at a time"))
        }
        guard let annotate else { return }
        guard isOne, FileFormat(fileName: intray.files[0].name) == .xlsx else {
            throw wrong(
                "usage.annotate",
                Localized(
                    vi: "--annotate dùng cho một bảng tính .xlsx mỗi lần",
                    en: "--annotate is for one .xlsx workbook at a time")
            )
        }
        guard annotate.lowercased().hasSuffix(".xlsx") else {
            throw wrong(
                "usage.annotate",
                Localized(vi: "bản sao phải có đuôi .xlsx: \(annotate)", en: "the copy must end in .xlsx: \(annotate)"))
        }
        guard Self.real(annotate) != Self.real(intray.files[0].name) else {
            throw wrong(
                "usage.annotate",
                Localized(
                    vi: "bản sao không được thay chính tệp đã nhận: \(annotate)",
                    en: "the copy must not take the place of the file received: \(annotate)"))
        }
        if !overwrite, FileManager.default.fileExists(atPath: annotate) {
            throw wrong(
                "usage.exists",
                Localized(
                    vi: "đã có tệp \(annotate); thêm --overwrite để ghi đè",
                    en: "there is a file \(annotate) already; add --overwrite to write over it"))
        }
    }

    private static func real(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

    private func readMap(_ common: CommonOptions) throws(Diagnosed) -> SheetMap? {
        guard let map else { return nil }
        let text = String(decoding: try common.read(map, limit: 4_000_000), as: UTF8.self)
        let read = SheetMap.read(text, file: map)
        guard let result = read.map else { throw Diagnosed(read.diagnostics) }
        return result
    }

    /// The workbook with what is wrong written beside its cells; also where it was refused.
    /// - Returns: the path of the copy; nil if none was asked for.
    private func writeCopy(of file: IncomingFile, _ outcome: FileOutcome) throws(Diagnosed) -> String? {
        guard let annotate else { return nil }
        var annotations: [Annotation] = []
        var summary: [String] = []
        for finding in outcome.findings {
            let text = finding.rendered(in: language).replacing(
                finding.place.map { "\($0.spot.visible): " } ?? "", with: "")
            if let place = finding.place, let sheet = place.sheet, place.file == file.name {
                annotations.append(
                    Annotation(
                        sheet: sheet.index, cell: CellAddress(row: place.line, column: place.column), text: text,
                        severity: finding.severity))
            }
            summary.append((finding.place.map { ($0.cell ?? $0.spot) + ": " } ?? "") + text)
        }
        let bytes: [UInt8]
        do {
            bytes = try Annotator.annotate(try file.bytes(), fileName: file.name, with: annotations, summary: summary)
        } catch {
            // What makes it unreadable is already among the findings.
            guard !outcome.findings.hasErrors else { return nil }
            throw error
        }
        do {
            try Data(bytes).write(
                to: URL(filePath: annotate), options: overwrite ? .atomic : .withoutOverwriting)
        } catch {
            throw Diagnosed(
                Diagnostic(
                    .error, "environment.unwritable",
                    Localized(vi: "không ghi được \(annotate)", en: "cannot write \(annotate)")))
        }
        return annotate
    }
}
