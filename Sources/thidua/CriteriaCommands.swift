// `criteria show`, `criteria check` and `criteria eval`: the rules themselves.
import ArgumentParser
import Diagnostics
import Exact
import FEEL
import Foundation
import Reports
import Rules
import Scoring
import Workspace

struct Criteria: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say("Xem, kiểm tra bộ tiêu chí; tính thử công thức.", "Show and check editions; try formulas."),
        subcommands: [Show.self, Check.self, Eval.self])
}

extension Criteria {
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("Bảng tiêu chí như cán bộ quen đọc, diễn giải bằng lời.", "The table of criteria, in words."),
            discussion: say(
                "Ví dụ:\n  thidua criteria show red-river-delta-2021",
                "Example:\n  thidua criteria show red-river-delta-2021"))

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
                let report = EditionReport(try chosen())
                common.print(report.document, json: report.json)
            }
        }

        private func chosen() throws(Diagnosed) -> Edition {
            guard let edition else {
                let workspace = try common.open()
                let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
                return try workspace.edition(for: workspace.period(self.bloc.period, of: bloc), of: bloc)
            }
            return try common.edition(edition, bloc: bloc.bloc)
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say(
                "Kiểm tra bộ tiêu chí: mọi lỗi trong một lượt.", "Check editions: everything that is wrong, in one run."
            ),
            discussion: say(
                "Không nêu tệp: kiểm tra mọi bộ tiêu chí và danh sách đơn vị trong Criteria.\n\nVí dụ:\n  thidua criteria check Criteria/red-river-delta/2021.yaml",
                "Without a file: every edition and member list under Criteria.\n\nExample:\n  thidua criteria check Criteria/red-river-delta/2021.yaml"
            ))

        @Argument(
            help: ArgumentHelp(say("Các tệp.", "The files."), valueName: "file"),
            completion: .file(extensions: ["yaml"]))
        var files: [String] = []

        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.reporting {
                var diagnostics: [Diagnostic] = []
                var sources: [String: String] = [:]
                let root = files.isEmpty ? try common.open().root + "/" : ""
                let paths = files.isEmpty ? try everything() : files
                for path in paths {
                    let text = String(decoding: try common.read(root + path, limit: 4_000_000), as: UTF8.self)
                    sources[path] = text
                    diagnostics += Self.findings(in: text, path)
                }
                if common.format == .json {
                    put(CommonOptions.json(diagnostics).text)
                } else {
                    common.show(diagnostics, sources)
                    if !diagnostics.hasErrors {
                        put(
                            say(
                                "\(paths.count) tệp đạt\n",
                                paths.count == 1 ? "1 file is in order\n" : "\(paths.count) files are in order\n"))
                    }
                }
                if diagnostics.hasErrors { throw CommandFailure(code: 1) }
            }
        }

        private static func findings(in text: String, _ path: String) -> [Diagnostic] {
            if path.split(separator: "/").last == "members.yaml" { return Bloc.read(text, file: path).diagnostics }
            let (edition, diagnostics) = Edition.read(text, file: path)
            return diagnostics + (edition.map { checkExamples(of: $0) } ?? [])
        }

        /// Relative to the workspace, as findings name them.
        private func everything() throws -> [String] {
            let workspace = try common.open()
            return try workspace.blocs().flatMap { bloc in
                let folder = "Criteria/\(bloc)"
                let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(workspace.root)/\(folder)")) ?? []
                return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
            }
        }
    }

    struct Eval: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("Tính một công thức FEEL.", "Compute a FEEL formula."),
            discussion: say(
                """
                Ví dụ:
                  thidua criteria eval '1/3 + 1/6'
                  thidua criteria eval '99 in (> 98, [1..5])'
                  thidua criteria eval 'export.actual / export.plan' --board hung-yen --bloc red-river-delta-example --trace
                  thidua criteria eval '-2 ** 3'
                """,
                """
                Examples:
                  thidua criteria eval '1/3 + 1/6'
                  thidua criteria eval '99 in (> 98, [1..5])'
                  thidua criteria eval 'export.actual / export.plan' --board hung-yen --bloc red-river-delta-example --trace
                  thidua criteria eval '-2 ** 3'
                """))

        @Argument(help: ArgumentHelp(say("Công thức.", "The formula."), valueName: "formula"))
        var formula: String

        @Option(
            help: ArgumentHelp(
                say("Tính với số liệu của đơn vị này.", "Compute with this board's figures."), valueName: "board"))
        var board: String?

        @Flag(help: ArgumentHelp(say("Hiện từng bước.", "Show every step.")))
        var trace = false

        @OptionGroup var bloc: BlocOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            let place = say("công-thức", "formula")
            try common.reporting([place: formula]) {
                do {
                    let tree = try FEEL.Expression(parsing: formula)
                    let session = try session()
                    show(try evaluate(tree, session), session?.review)
                } catch let error as SyntaxError {
                    throw Diagnosed(Diagnostic(error, in: formula, file: place))
                }
            }
        }

        /// A formula may start with a minus, `-2 + 3`, which a command line takes for an option: it goes to the end, after `--`.
        static func protectingFormula(in arguments: [String]) -> [String] {
            guard arguments.starts(with: ["criteria", "eval"]), !arguments.contains("--") else { return arguments }
            let isFormula = { (word: String) in
                let isOption = word == "-h" || word.hasPrefix("--") && word.dropFirst(2).first?.isLetter == true
                return word.hasPrefix("-") && word.count > 1 && (!isOption || word.contains(" "))
            }
            guard let index = arguments.dropFirst(2).firstIndex(where: isFormula) else { return arguments }
            var rest = arguments
            let formula = rest.remove(at: index)
            return rest + ["--", formula]
        }

        /// Nil without a board: then nothing is read but the formula.
        private func session() throws -> Session? {
            guard board != nil else {
                if bloc.bloc != nil || bloc.period != nil {
                    throw ValidationError(
                        say("--bloc và --period cần đi với --board", "--bloc and --period need --board"))
                }
                return nil
            }
            return try Session(common, bloc)
        }

        private func evaluate(_ tree: FEEL.Expression, _ session: Session?) throws -> Outcome {
            guard let session, let board else { return tree.evaluate(tracing: trace) }
            return session.review.scorer.evaluate(tree, for: try session.board(board), tracing: trace)
        }

        private func show(_ outcome: Outcome, _ review: Review?) {
            let steps = outcome.steps.compactMap(DerivationStep.init)
            if common.format == .json {
                var entries: [(String, JSON)] = [("value", .value(outcome.value))]
                if trace {
                    entries.append(
                        (
                            "steps",
                            .array(
                                steps.map {
                                    .object([
                                        ("address", .string($0.address)), ("formula", .string($0.text)),
                                        ("withValues", .string($0.withValues)), ("value", .value($0.value)),
                                    ])
                                })
                        ))
                }
                put(JSON.object(entries).text)
            } else {
                if trace {
                    for step in steps {
                        let middle = step.withValues == step.text ? "" : " = \(step.withValues)"
                        put("\(step.address)\t\(step.text)\(middle) = \(step.value.precise)\n".visibleLines)
                    }
                }
                put(outcome.value.description.visibleLines + "\n")
            }
            explain(outcome, review)
        }

        /// Why there is no value, on the standard error.
        private func explain(_ outcome: Outcome, _ review: Review?) {
            switch outcome.value {
            case .null(.literal): break
            case .null(.missing) where !outcome.missing.isEmpty: break
            case .null(let reason): warn("null: " + reason.explanation[language].visible)
            default: break
            }
            for figure in outcome.missing {
                let name = "\(figure.indicator).\(figure.attribute)"
                let owner = review?.name(figure.owner)[language] ?? figure.owner
                let title = review.flatMap { review in
                    Attribute(rawValue: figure.attribute).map {
                        Prose(review.edition).figure(FigureKey(figure.indicator, $0))[language]
                    }
                }
                warn((say("thiếu: ", "missing: ") + (title ?? name) + " (\(name), \(owner))").visible)
            }
        }
    }
}

extension String {
    /// Control characters made visible, line breaks and tabs kept.
    fileprivate var visibleLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).visible }.joined(
                separator: "\t")
        }.joined(separator: "\n")
    }
}

extension Diagnostic {
    /// A syntax error in a text that is a file of its own.
    init(_ error: SyntaxError, in text: String, file: String) {
        let before = text.utf8.prefix(error.span.lowerBound)
        let line = before.count { $0 == 10 } + 1
        let start = before.lastIndex(of: 10).map { text.utf8.index(after: $0) } ?? text.utf8.startIndex
        let column = String(decoding: before[start...], as: UTF8.self).count + 1
        let marked = String(
            decoding: text.utf8.dropFirst(error.span.lowerBound).prefix(error.span.count), as: UTF8.self)
        self.init(
            .error, "formula.syntax", at: Place(file: file, line: line, column: column, length: marked.count),
            error.message, mend: error.mend)
    }
}

extension CommonOptions {
    /// An edition by file or by name.
    func edition(_ name: String, bloc: String?) throws(Diagnosed) -> Edition {
        if FileManager.default.fileExists(atPath: name) {
            let text = String(decoding: try read(name, limit: 4_000_000), as: UTF8.self)
            let (edition, diagnostics) = Edition.read(text, file: name)
            guard let edition else { throw Diagnosed(diagnostics) }
            return edition
        }
        let workspace = try open()
        var known: [Edition] = []
        let blocs = if let bloc { [bloc] } else { try workspace.blocs() }
        for id in blocs { known += try workspace.editions(of: workspace.bloc(id)) }
        if let found = known.first(where: { $0.id == name }) { return found }
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
