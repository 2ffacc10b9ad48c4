// `criteria eval`: a formula computed exactly, alone or with a board's figures.
import ArgumentParser
import Diagnostics
import Exact
import FEEL
import Foundation
import Reports
import Rules
import Scoring
import Workspace

extension Criteria {
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
                    let declared = session?.review.edition.functions.map(\.name) ?? []
                    let unknown = unknownFunctions(in: tree, bound: tree.boundNames.union(declared))
                    guard unknown.isEmpty else {
                        throw Diagnosed(
                            unknown.map { Diagnostic(outside: $0.name, at: $0.span, in: formula, file: place) })
                    }
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

/// Calls of functions that are neither built in, nor the edition's, nor made in the formula itself.
private func unknownFunctions(in tree: FEEL.Expression, bound: Set<String>) -> [(name: String, span: Range<Int>)] {
    var found: [(name: String, span: Range<Int>)] = []
    if case .call(let callee, _) = tree.form, case .name(let name) = callee.form, Builtin(rawValue: name) == nil,
        !bound.contains(name)
    {
        found.append((name, callee.span))
    }
    return found + tree.children.flatMap { unknownFunctions(in: $0, bound: bound) }
}

extension FEEL.Expression {
    /// Every name that the formula gives a meaning itself.
    fileprivate var boundNames: Set<String> {
        let own: [String] =
            switch form {
            case .function(let names, _): names
            case .iteration(let bindings, _), .quantified(_, let bindings, _): bindings.map(\.name)
            case .context(let entries): entries.map(\.key)
            default: []
            }
        return children.reduce(into: Set(own)) { $0.formUnion($1.boundNames) }
    }
}

extension Diagnostic {
    /// A function that is not part of the formula language.
    init(outside name: String, at span: Range<Int>, in text: String, file: String) {
        self.init(
            .error, "formula.unknown-function", at: Place(of: span, in: text, file: file),
            Localized(
                vi: "“\(name)” không có trong phần FEEL được dùng", en: "“\(name)” is not a function of the subset"),
            mend: Builtin.allCases.map(\.rawValue).nearest(to: name).map {
                Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
            })
    }

    /// A syntax error in a text that is a file of its own.
    init(_ error: SyntaxError, in text: String, file: String) {
        self.init(
            .error, "formula.syntax", at: Place(of: error.span, in: text, file: file), error.message, mend: error.mend)
    }
}

extension Place {
    /// The spot of a span of UTF-8 offsets.
    fileprivate init(of span: Range<Int>, in text: String, file: String) {
        let before = text.utf8.prefix(span.lowerBound)
        let line = before.count { $0 == 10 } + 1
        let start = before.lastIndex(of: 10).map { text.utf8.index(after: $0) } ?? text.utf8.startIndex
        let column = String(decoding: before[start...], as: UTF8.self).count + 1
        let marked = String(decoding: text.utf8.dropFirst(span.lowerBound).prefix(span.count), as: UTF8.self)
        self.init(file: file, line: line, column: column, length: marked.count)
    }
}
