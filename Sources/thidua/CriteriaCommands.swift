// `criteria show`, `explain`, `check` and `test`: the rules themselves, and what is wrong with them.
import ArgumentParser
import Diagnostics
import Foundation
import Reports
import Rules
import Scoring
import Workspace

struct Criteria: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say("Xem, kiểm tra bộ tiêu chí; tính thử công thức.", "Show and check editions; try formulas."),
        subcommands: [Show.self, Explain.self, Check.self, Test.self, Eval.self, Import.self, Diff.self])
}

extension Criteria {
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("Bảng tiêu chí như cán bộ quen đọc, diễn giải bằng lời.", "The table of criteria, in words."),
            discussion: say(
                """
                Ví dụ:
                  thidua criteria show red-river-delta-2021
                  thidua criteria show red-river-delta-2021 --format html > bo-tieu-chi.html     để in, khổ A4 ngang
                """,
                """
                Examples:
                  thidua criteria show red-river-delta-2021
                  thidua criteria show red-river-delta-2021 --format html > criteria.html     to print, A4 landscape
                """))

        @Argument(
            help: ArgumentHelp(
                say(
                    "Tên bộ tiêu chí hoặc tệp; mặc định là bộ của kỳ.",
                    "An edition's name or file; by default that of the period."),
                valueName: "edition"), completion: .file(extensions: ["yaml"]))
        var edition: String?

        @OptionGroup var bloc: BlocOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.reporting {
                let report = EditionReport(try common.edition(edition, bloc))
                common.print(report.document, json: report.json)
            }
        }
    }
}

extension CommonOptions {
    /// The edition that is named, or else that of the period.
    func edition(_ name: String?, _ options: BlocOptions) throws(Diagnosed) -> Edition {
        if let name { return try edition(name, bloc: options.bloc) }
        let workspace = try open()
        let bloc = try workspace.bloc(options.bloc, for: options.period)
        return try workspace.edition(for: workspace.period(options.period, of: bloc), of: bloc)
    }

    /// An edition by file or by name.
    func edition(_ name: String, bloc: String?) throws(Diagnosed) -> Edition {
        if FileManager.default.fileExists(atPath: name) {
            let text = String(decoding: try read(name, limit: 4_000_000), as: UTF8.self)
            let (edition, diagnostics) = Edition.read(text, file: name)
            guard let edition else { throw Diagnosed(diagnostics) }
            return edition
        }
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            throw Diagnosed(
                Diagnostic(
                    .error, "usage.no-file", Localized(vi: "không có tệp \(name)", en: "there is no file \(name)")))
        }
        let workspace = try open()
        var known: [Edition] = []
        let blocs = if let bloc { [bloc] } else { try workspace.blocs() }
        for id in blocs { known += try workspace.editions(of: workspace.bloc(id)) }
        if let found = known.first(where: { $0.id == name }) { return found }
        // Blocs may share their editions.
        var seen: Set<String> = []
        known = known.filter { seen.insert($0.id).inserted }
        throw Diagnosed(
            Diagnostic(
                .error, "edition.unknown",
                Localized(vi: "không có bộ tiêu chí hay tệp “\(name)”", en: "there is no edition or file “\(name)”"),
                expected: Localized(same: known.map(\.id).joined(separator: ", ")),
                mend: known.map(\.id).nearest(to: name).map {
                    Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                }))
    }
}
