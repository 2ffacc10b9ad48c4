// `criteria check`: everything that is wrong with a table, before anyone is scored by it.
import ArgumentParser
import Diagnostics
import Foundation
import Reports
import Rules
import Scoring
import Workspace

extension Criteria {
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say(
                "Kiểm tra bộ tiêu chí: mọi lỗi trong một lượt.", "Check editions: everything that is wrong, in one run."
            ),
            discussion: say(
                """
                Lỗi (error) làm bộ tiêu chí không dùng được. Cảnh báo (warning) là điều chắc chắn có vấn đề, kèm số liệu cho thấy: bỏ trống mức, vượt điểm, chia cho 0, mức trần vô hiệu. Lưu ý (note) là điều chưa kết luận được. Tệp không đọc được như YAML thì chỉ báo chỗ sai đầu tiên.
                Không nêu tệp: kiểm tra mọi bộ tiêu chí và danh sách đơn vị trong Criteria. Mã thoát 1 nếu có lỗi, với --strict cả khi có cảnh báo.

                Ví dụ:
                  thidua criteria check Criteria/red-river-delta/2021.yaml
                  thidua criteria check --bloc red-river-delta
                  thidua criteria check --strict --format json
                """,
                """
                An error makes an edition unusable. A warning is something that is surely amiss, with figures that show it: a hole between bands, points beyond the table, a division by zero, a cap without effect. A note is what could not be decided. Of a file that cannot be read as YAML only the first such spot is said.
                Without a file: every edition and member list under Criteria. Exit code 1 on errors, with --strict on warnings too.

                Examples:
                  thidua criteria check Criteria/red-river-delta/2021.yaml
                  thidua criteria check --bloc red-river-delta
                  thidua criteria check --strict --format json
                """))

        @Argument(
            help: ArgumentHelp(say("Các tệp.", "The files."), valueName: "file"),
            completion: .file(extensions: ["yaml"]))
        var files: [String] = []

        @Flag(help: ArgumentHelp(say("Cảnh báo cũng là không đạt.", "Warnings fail too.")))
        var strict = false

        @Option(
            help: ArgumentHelp(
                say(
                    "Chỉ khối này và bộ tiêu chí khối dùng, thay cho tất cả.",
                    "Only this bloc and the editions that it uses, instead of all."), valueName: "bloc"))
        var bloc: String?

        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard bloc == nil || files.isEmpty else {
                throw ValidationError(say("nêu tệp hoặc --bloc, không cả hai", "name files or --bloc, not both"))
            }
        }

        func run() throws {
            try common.reporting {
                var report = CheckReport()
                var sources: [String: String] = [:]
                let root = files.isEmpty ? try common.open().root + "/" : ""
                for path in files.isEmpty ? try everything() : files {
                    let text = String(decoding: try common.read(root + path, limit: 4_000_000), as: UTF8.self)
                    sources[path] = text
                    if path.split(separator: "/").last == "members.yaml" {
                        report.files.append((path, nil))
                        report.diagnostics += Bloc.read(text, file: path).diagnostics
                    } else {
                        let checkup = Checkup(text, file: path)
                        report.files.append((path, checkup))
                        report.diagnostics += checkup.diagnostics
                    }
                }
                report.diagnostics += files.isEmpty ? try periods() : try files.flatMap { try periods(besides: $0) }
                report.diagnostics = report.diagnostics.inReadingOrder
                show(report, sources)
                let isRefused = report.diagnostics.contains {
                    $0.severity == .error || strict && $0.severity == .warning
                }
                if isRefused { throw CommandFailure(code: 1) }
            }
        }

        private func show(_ report: CheckReport, _ sources: [String: String]) {
            guard common.format != .json else { return put(report.json(in: language).text) }
            common.show(report.diagnostics, sources)
            guard !report.diagnostics.hasErrors else { return }
            for line in report.summary { put(line[language] + "\n") }
            let warnings = report.diagnostics.filter { $0.severity == .warning }.count
            let count = report.files.count
            guard warnings == 0 else {
                return put(
                    say(
                        "\(count) tệp, \(warnings) cảnh báo\n",
                        "\(count) \(count == 1 ? "file" : "files"), \(warnings) \(warnings == 1 ? "warning" : "warnings")\n"
                    ))
            }
            put(say("\(count) tệp đạt\n", count == 1 ? "1 file is in order\n" : "\(count) files are in order\n"))
        }

        /// Relative to the workspace, as findings name them.
        private func everything() throws -> [String] {
            let workspace = try common.open()
            return try blocs(of: workspace).flatMap { bloc in
                let folder = "Criteria/\(bloc)"
                let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(workspace.root)/\(folder)")) ?? []
                return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
            }
        }

        /// All blocs, or the one that was asked for and the one whose editions it uses.
        /// - Throws: `workspace.unknown-bloc`.
        private func blocs(of workspace: Workspace) throws -> [String] {
            let known = try workspace.blocs()
            guard let bloc else { return known }
            guard known.contains(bloc) else {
                _ = try workspace.bloc(bloc)
                return []
            }
            // Where its members cannot be read, that is what the check says.
            let lender = try? workspace.bloc(bloc).editions
            return known.filter { $0 == bloc || $0 == lender }
        }

        /// What is wrong with how the files lie: periods of any bloc that two editions score, or none, and editions of a bloc
        /// that has none. What blocs that share editions have in common is said once.
        private func periods() throws -> [Diagnostic] {
            let workspace = try common.open()
            var seen: Set<Diagnostic> = []
            let stray = bloc == nil ? try workspace.strayFolders() : []
            return try stray
                + blocs(of: workspace).flatMap { bloc in
                    try workspace.placementFindings(of: bloc) + workspace.teamFindings(of: bloc)
                        + workspace.foreignEditions(in: bloc)
                        + periods(of: bloc, in: workspace)
                }.filter { seen.insert($0).inserted }
        }

        /// The periods of an edition that lies in a workspace beside others.
        private func periods(besides file: String) throws -> [Diagnostic] {
            let path = URL(filePath: file).resolvingSymlinksInPath().standardizedFileURL.path
            let folder = URL(filePath: path).deletingLastPathComponent()
            guard let workspace = try? Workspace.find(from: folder.path),
                folder.deletingLastPathComponent().path == "\(workspace.root)/Criteria"
            else { return [] }
            let name = folder.lastPathComponent
            let isBloc = try workspace.blocs().contains(name)
            let findings = try workspace.foreignEditions(in: name) + (isBloc ? periods(of: name, in: workspace) : [])
            return findings.compactMap { finding in
                guard let place = finding.place, "\(workspace.root)/\(place.file)" == path else { return nil }
                var finding = finding
                finding.place?.file = file
                return finding
            }
        }

        private func periods(of bloc: String, in workspace: Workspace) throws -> [Diagnostic] {
            do {
                return try workspace.checkPeriods(of: workspace.bloc(bloc))
            } catch {
                // Which of its files is broken is said where they are checked themselves; what is wrong between files here.
                let between = error.diagnostics.filter { $0.code == "workspace.duplicate-edition" }
                return between + [
                    Diagnostic(
                        .note, "workspace.unread",
                        Localized(
                            vi: "chưa so được các kỳ của khối “\(bloc)”: có tệp chưa đọc được",
                            en: "the periods of the bloc “\(bloc)” were not compared: a file of it cannot be read"))
                ]
            }
        }
    }
}
