// `criteria explain` and `criteria test`: one rule in full, and what the examples inside editions prove.
import ArgumentParser
import Diagnostics
import Foundation
import Reports
import Rules
import Scoring
import Workspace

extension Criteria {
    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say(
                "Một tiêu chí: cách chấm, công thức, số liệu cần có, ví dụ tính ra.",
                "One criterion: rule, formula, the figures it reads, its examples worked out."),
            discussion: say(
                """
                Ví dụ:
                  thidua criteria explain A.1.4 --bloc red-river-delta-example
                  thidua criteria explain B.2 --edition Criteria/red-river-delta/2021.yaml --format html
                """,
                """
                Examples:
                  thidua criteria explain A.1.4 --bloc red-river-delta-example
                  thidua criteria explain B.2 --edition Criteria/red-river-delta/2021.yaml --format html
                """))

        @Argument(help: ArgumentHelp(say("Số của tiêu chí.", "The criterion's number."), valueName: "id"))
        var criterion: String

        @Option(
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
                let edition = try common.edition(edition, bloc)
                let text = common.readable(edition.file)
                guard let report = ExplainReport(criterion, of: edition, text: text) else {
                    throw Diagnosed(unknownCriterion(criterion, in: edition))
                }
                common.print(report.document, json: report.json)
            }
        }
    }

    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say(
                "Tính các ví dụ trong bộ tiêu chí; mức điểm, trường hợp nào chưa có ví dụ.",
                "Work out the examples inside editions; which bands and branches none of them takes."),
            discussion: say(
                """
                Không nêu bộ tiêu chí: tính mọi bộ trong Criteria. Mã thoát 1 nếu có ví dụ không đạt; với --strict, cả khi có nhánh \
                chưa có ví dụ.

                Ví dụ:
                  thidua criteria test
                  thidua criteria test Criteria/red-river-delta/2021.yaml --strict
                """,
                """
                Without an edition: every one under Criteria. Exit code 1 if an example fails; with --strict also if a branch has no \
                example.

                Examples:
                  thidua criteria test
                  thidua criteria test Criteria/red-river-delta/2021.yaml --strict
                """))

        @Argument(
            help: ArgumentHelp(
                say("Các bộ tiêu chí, theo tên hoặc tệp.", "Editions by name or file."), valueName: "edition"),
            completion: .file(extensions: ["yaml"]))
        var editions: [String] = []

        @Flag(
            help: ArgumentHelp(
                say("Không đạt nếu có nhánh chưa có ví dụ.", "Fail if a branch has no example.")))
        var strict = false

        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.reporting {
                let report = CoverageReport(try chosen().map(coverage), source: common.readable)
                common.print(report.document, json: report.json)
                if !report.examplesPass || strict && !report.coversAll { throw CommandFailure(code: 1) }
            }
        }

        private func chosen() throws(Diagnosed) -> [Edition] {
            var chosen: [Edition] = []
            for name in editions { chosen.append(try common.edition(name, bloc: nil)) }
            guard editions.isEmpty else { return chosen }
            let workspace = try common.open()
            for id in try workspace.blocs() {
                for edition in try workspace.editions(of: workspace.bloc(id))
                where !chosen.contains(where: { $0.file == edition.file }) { chosen.append(edition) }
            }
            return chosen
        }
    }
}

/// No such criterion: the nearest one, or those inside the section that was named.
func unknownCriterion(_ id: String, in edition: Edition) -> Diagnostic {
    let all = edition.criteria.map(\.id)
    // The number of a section asks for its criteria.
    let inside = all.filter { $0.hasPrefix(id + ".") }
    let known = inside.isEmpty ? all : inside
    return Diagnostic(
        .error, "criterion.unknown",
        Localized(vi: "không có tiêu chí “\(id)”", en: "there is no criterion “\(id)”"),
        expected: Localized(same: known.joined(separator: ", ")),
        mend: inside.isEmpty
            ? edition.criterion(nearestTo: id).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }
            : Localized(
                vi: "“\(id)” là một nhóm: nêu một tiêu chí của nhóm",
                en: "“\(id)” is a section: name one of its criteria"))
}
