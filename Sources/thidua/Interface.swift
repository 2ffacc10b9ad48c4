// What all commands share: the language, the options that name a bloc and period, and how results are printed.
import ArgumentParser
import Diagnostics
import Foundation
import Intake
import Ledger
import Reports
import Rules
import Scoring
import Workspace

/// The language of everything shown: `--lang`, else the locale, else Vietnamese. Found before parsing, for help texts too.
let language: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
        if argument == "--lang", index + 1 < arguments.count, let chosen = Language(rawValue: arguments[index + 1]) {
            return chosen
        }
        if argument.hasPrefix("--lang="), let chosen = Language(rawValue: String(argument.dropFirst(7))) {
            return chosen
        }
    }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .en : .vi
}()

/// The text in the language of this run.
func say(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }

func warn(_ text: String) {
    Progress.clear()
    // Where even this cannot be written there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
}

/// A result on the standard output; where that cannot be written to (a full disk), the run ends as a failure of the machine.
func put(_ text: String) {
    Progress.clear()
    do {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
        warn(say("không ghi được kết quả ra đầu ra chuẩn", "cannot write the result to the standard output"))
        Foundation.exit(3)
    }
}

/// Colours only on a terminal, and not where NO_COLOR asks for none.
func showsColour(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
}

extension Language: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}

struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("Ngôn ngữ: vi hoặc en.", "Language: vi or en."), valueName: "vi|en"))
    var lang: Language?

    @Option(
        help: ArgumentHelp(
            say(
                "Cách hiện: text, markdown, html (một trang để xem và in), json, csv.",
                "How to show it: text, markdown, html (a page to read and print), json, csv."),
            valueName: "format"))
    var format: ReportFormat = .text

    @Option(help: Self.workspaceHelp, completion: .directory)
    var workspace: String?

    static let workspaceHelp = ArgumentHelp(
        say(
            "Thư mục có Criteria và Scores; mặc định tìm ngược lên từ thư mục hiện tại.",
            "Folder with Criteria and Scores; by default found upward from here."),
        valueName: "folder")
}

struct BlocOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say("Khối thi đua, nếu có nhiều khối.", "The bloc, where there are several."), valueName: "bloc"))
    var bloc: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Kỳ: 2024-H1, 2024-H2, 2024-Q1, 2024; nếu có nhiều kỳ.",
                "The period: 2024-H1, 2024-H2, 2024-Q1, 2024; where there are several."),
            valueName: "period"))
    var period: String?

    /// As they were typed, for a command that is shown to go on with.
    var asGiven: [String] { (bloc.map { ["--bloc \($0)"] } ?? []) + (period.map { ["--period \($0)"] } ?? []) }
}

extension CommonOptions {
    func open() throws(Diagnosed) -> Workspace {
        var workspace =
            if let workspace {
                try Workspace(root: workspace)
            } else {
                try Workspace.find(from: FileManager.default.currentDirectoryPath)
            }
        let environment = ProcessInfo.processInfo.environment
        // An account without a home keeps no keys; that matters only to commands that ask for one.
        workspace.keys = try? KeyFolder(
            configuration: environment["XDG_CONFIG_HOME"], home: environment["HOME"])
        // Beside the result, whatever its format.
        workspace.warn = { finding in thidua.warn(finding.rendered(in: language, colour: showsColour(2))) }
        return workspace
    }

    /// Runs a command's work; what is wrong with the input is shown and becomes the exit code.
    func reporting(_ sources: [String: String] = [:], _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let diagnosed as Diagnosed {
            show(diagnosed.diagnostics, sources)
            let environment = diagnosed.diagnostics.contains { $0.code.hasPrefix("environment.") }
            let usage = diagnosed.diagnostics.contains { $0.code.hasPrefix("usage.") }
            throw CommandFailure(code: environment ? 3 : usage ? 2 : 1)
        }
    }

    /// Findings that stop nothing, on the standard error whatever the format: the JSON of a result stays one value.
    func tell(_ diagnostics: [Diagnostic]) { showText(diagnostics, [:]) }

    /// Findings on the standard error, or as JSON on the standard output.
    func show(_ diagnostics: [Diagnostic], _ sources: [String: String] = [:]) {
        if format == .json {
            put(Self.json(diagnostics).text)
            return
        }
        showText(diagnostics, sources)
    }

    private func showText(_ diagnostics: [Diagnostic], _ sources: [String: String]) {
        // Workbooks and other archives have no lines to show.
        var texts = sources.mapValues { Self.isText($0.utf8) ? Optional($0) : nil }
        for diagnostic in diagnostics {
            let source = diagnostic.place.flatMap { place -> String? in
                // What was not read as text is not opened to show it: a workbook, a link, a file that was passed over.
                guard place.sheet == nil, !diagnostic.code.hasPrefix("intray.") else { return nil }
                if let known = texts[place.file] { return known }
                let text = readable(place.file)
                texts[place.file] = .some(text)
                return text
            }
            warn(diagnostic.rendered(in: language, source: source, colour: showsColour(2)))
        }
        let errors = diagnostics.filter { $0.severity == .error }.count
        if errors > 1 { warn(say("\(errors) lỗi", "\(errors) errors")) }
    }

    static func json(_ diagnostics: [Diagnostic]) -> JSON {
        .object([
            ("format", .string("thidua.diagnostics/1")),
            ("diagnostics", .array(diagnostics.map { $0.json(in: language) })),
        ])
    }

    /// The text of a file that a finding names, to show the line; nil for one that is no text.
    func readable(_ path: String) -> String? {
        let root = (try? open())?.root
        for candidate in [path] + (root.map { ["\($0)/\(path)"] } ?? []) {
            let attributes = try? FileManager.default.attributesOfItem(atPath: candidate)
            guard attributes?[.type] as? FileAttributeType == .typeRegular, let size = attributes?[.size] as? Int,
                size <= 4_000_000
            else { continue }
            if let data = FileManager.default.contents(atPath: candidate) {
                let text = ReceivedText.utf8(Array(data))
                return Self.isText(text) ? String(decoding: text, as: UTF8.self) : nil
            }
        }
        return nil
    }

    /// Whether a file has lines that can be shown: no archive, as a workbook is one, and nothing else with bytes of zero.
    private static func isText(_ bytes: some Sequence<UInt8>) -> Bool {
        !bytes.starts(with: [0x50, 0x4B, 3, 4]) && !bytes.prefix(1_000).contains(0)
    }

    func print(_ document: @autoclosure () -> Document, json: @autoclosure () -> JSON) {
        put(
            format == .json
                ? json().text : document().rendered(as: format, in: language, colour: showsColour(1) && format == .text)
        )
    }

    /// A file given on the command line, at most `limit` bytes.
    func read(_ path: String, limit: Int = 64_000_000) throws(Diagnosed) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "usage.no-file", Localized(vi: "không có tệp \(path)", en: "there is no file \(path)")))
        }
        guard !isFolder.boolValue else {
            throw Diagnosed(
                Diagnostic(
                    .error, "usage.folder",
                    Localized(vi: "\(path) là thư mục, cần một tệp", en: "\(path) is a folder, a file is needed")))
        }
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        guard size <= limit else {
            throw Diagnosed(
                Diagnostic(
                    .error, "file.too-large",
                    Localized(
                        vi: "tệp \(path) có \(size) byte; tối đa \(limit)",
                        en: "the file \(path) has \(size) bytes; at most \(limit)")))
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "environment.unreadable", Localized(vi: "không đọc được \(path)", en: "cannot read \(path)")
                ))
        }
        return Array(data)
    }
}

/// A bloc's period opened and ranked.
struct Session {
    let workspace: Workspace
    let period: OpenPeriod
    let review: Review

    /// How many warnings stand before an answer that is about something else.
    private static let mostWarnings = 20

    /// - Parameter tellsAll: whether all warnings of the period are told, however many there are.
    init(_ common: CommonOptions, _ options: BlocOptions, tellsAll: Bool = false) throws(Diagnosed) {
        workspace = try common.open()
        let bloc = try workspace.bloc(options.bloc, for: options.period)
        period = try workspace.open(bloc: bloc, period: workspace.period(options.period, of: bloc))
        let told = tellsAll ? period.warnings : Array(period.warnings.prefix(Self.mostWarnings))
        common.tell(told)
        if told.count < period.warnings.count {
            let rest = period.warnings.count - told.count
            warn(
                say(
                    "và \(rest) cảnh báo nữa về số liệu của kỳ: thidua status",
                    "and \(rest) more warnings on figures of the period: thidua status"))
        }
        review = Review(period)
    }

    /// The date that a paper on the period bears: the one asked for, else that of the latest event.
    /// - Parameter code: of the error where the ledger has nothing of the period.
    func date(_ asked: Moment?, _ latest: Moment?, nothing code: String) throws(Diagnosed) -> Moment {
        guard let latest else {
            throw Diagnosed(
                Diagnostic(
                    .error, code,
                    Localized(
                        vi: "sổ thi đua chưa có gì của kỳ \(period.period)",
                        en: "the ledger has nothing of \(period.period) yet")))
        }
        guard let asked, asked < latest else { return asked ?? latest }
        throw Diagnosed(
            Diagnostic(
                .error, "usage.at",
                Localized(
                    vi:
                        "--at \(asked) trước sự kiện mới nhất của kỳ, \(latest): giấy sẽ mang ngày trước những gì nó ghi",
                    en:
                        "--at \(asked) is before the latest event of the period, \(latest): the paper would bear a date before what it states"
                ),
                expected: Localized(vi: "từ \(latest) trở đi, hoặc bỏ --at", en: "\(latest) or later, or no --at")))
    }

    /// A member by id, or an error that names the nearest.
    func board(_ id: String) throws(Diagnosed) -> String {
        if review.submissions[id] != nil { return id }
        guard let member = review.bloc.member(id) else { throw review.bloc.unknownBoard(id, in: period.period) }
        guard period.members.contains(where: { $0.id == id }) else {
            throw review.bloc.notAMember(member, in: period.period)
        }
        throw review.bloc.notSubmitted(id, in: period.period)
    }
}
