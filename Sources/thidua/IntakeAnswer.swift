// What is said back about files that came in: one at length, many with a table of them all.
import Diagnostics
import Foundation
import Reports
import Rules
import Synchronization
import Workspace

struct IntakeAnswer {
    let outcomes: [FileOutcome]
    let passedOver: [Diagnostic]
    /// Whether accepted files were recorded, not only checked.
    let writes: Bool
    /// The path of the marked copy.
    let annotated: String?

    // MARK: One file

    func showOne(_ common: CommonOptions) throws {
        guard let outcome = outcomes.first else { return }
        guard let result = outcome.result, let bloc = outcome.bloc else {
            if common.format == .json {
                put(CommonOptions.json(outcome.findings).adding(annotatedJSON).text)
            } else {
                common.show(outcome.findings)
                if exitCode == 1 {
                    warn(
                        say(
                            "không nhận \(outcome.file): không ghi gì", "\(outcome.file) is refused: nothing is written"
                        ))
                }
                sayAnnotated()
            }
            throw CommandFailure(code: exitCode)
        }
        let read = report(result, bloc)
        if common.format == .json {
            put(
                JSON.object([
                    ("format", .string(writes ? "thidua.submitted/1" : "thidua.checked/1")), ("accepted", .bool(true)),
                    ("recorded", result.recorded?.json ?? .null),
                    ("replaced", .array(result.replaced.map { .string($0.board) })),
                    ("changes", read.changesJSON), ("labels", .labels(read.labels)),
                    ("submissions", read.json),
                    ("warnings", .array(result.warnings.map { $0.json(in: language) })),
                ]).adding(annotatedJSON).text)
            return
        }
        common.print(Document(read.blocks + [.bullets(recorded(result, bloc, read))]), json: .null)
        if !result.warnings.isEmpty { common.show(result.warnings) }
        sayAnnotated()
    }

    private func report(_ result: SubmitResult, _ bloc: Bloc) -> SubmissionReport {
        SubmissionReport(
            bloc: bloc, edition: result.edition, period: result.period, submissions: result.submissions,
            changes: result.changes)
    }

    private func recorded(_ result: SubmitResult, _ bloc: Bloc, _ read: SubmissionReport) -> [Localized] {
        guard let recorded = result.recorded else {
            return [Localized(vi: "chỉ kiểm tra: không ghi gì", en: "only checked: nothing is written")]
        }
        return recorded.lines(bloc) + read.replacements
    }

    private var annotatedJSON: [(String, JSON)] { annotated.map { [("annotated", .string($0))] } ?? [] }

    private func sayAnnotated() {
        if let annotated {
            warn(say("bản sao có đánh dấu các ô: \(annotated)", "copy with the cells marked: \(annotated)"))
        }
    }

    private var exitCode: Int32 {
        let refused = outcomes.filter { $0.result == nil }.flatMap(\.findings)
        if refused.contains(where: { $0.code.hasPrefix("environment.") }) { return 3 }
        return refused.contains { $0.code.hasPrefix("usage.") } ? 2 : 1
    }

    // MARK: Many files

    func showMany(_ common: CommonOptions) throws {
        let batch = BatchReport(
            lines: outcomes.map { outcome in
                BatchLine(
                    file: outcome.file,
                    boards: outcome.boards.map { outcome.bloc?.member($0)?.name ?? Localized(same: $0) },
                    period: outcome.result?.period, isAccepted: outcome.result != nil, findings: outcome.findings)
            })
        if common.format == .json {
            put(json(batch).text)
        } else if common.format == .csv {
            common.print(Document(batch.blocks), json: .null)
        } else {
            let read = outcomes.flatMap { outcome -> [Document.Block] in
                guard let result = outcome.result, let bloc = outcome.bloc else { return [] }
                let read = report(result, bloc)
                return [.heading(Localized(same: outcome.file))] + read.blocks + [
                    .bullets(recorded(result, bloc, read))
                ]
            }
            common.print(Document(read + batch.blocks), json: .null)
        }
        if common.format != .json {
            common.show(passedOver + outcomes.flatMap(\.findings))
            sayAnnotated()
        }
        guard batch.isAccepted else { throw CommandFailure(code: exitCode) }
    }

    private func json(_ batch: BatchReport) -> JSON {
        let files = outcomes.map { outcome -> JSON in
            let read = outcome.result.flatMap { result in outcome.bloc.map { report(result, $0) } }
            return .object([
                ("file", .string(outcome.file)), ("boards", .array(outcome.boards.map { .string($0) })),
                ("period", .text(outcome.result?.period.description)), ("accepted", .bool(outcome.result != nil)),
                ("recorded", outcome.result?.recorded?.json ?? .null),
                ("replaced", .array(outcome.result?.replaced.map { .string($0.board) } ?? [])),
                ("changes", read?.changesJSON ?? .array([])), ("labels", .labels(read?.labels ?? [])),
                ("submissions", read?.json ?? .array([])),
                ("diagnostics", .array(outcome.findings.map { $0.json(in: language) })),
            ])
        }
        return JSON.object([
            ("format", .string(writes ? "thidua.submitted-many/1" : "thidua.checked-many/1")),
            ("accepted", .bool(batch.isAccepted)), ("files", .array(files)),
            ("passedOver", .array(passedOver.map { $0.json(in: language) })),
        ]).adding(annotatedJSON)
    }
}

/// On a terminal, which file is being read, once that has taken a second.
final class ReadingProgress: Sendable {
    private struct State {
        var name = ""
        var number = 0
        var isShown = false
        var isOver = false
    }
    private let state = Mutex(State())
    private let count: Int

    init(count: Int) {
        self.count = count
        guard isatty(2) == 1 else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + 1) { [self] in
            let name = state.withLock { state -> String? in
                guard !state.isOver else { return nil }
                state.isShown = true
                return line(state)
            }
            if let name { warn(name) }
        }
    }

    func begin(_ name: String) {
        let shown = state.withLock { state -> String? in
            state.name = name
            state.number += 1
            return state.isShown ? line(state) : nil
        }
        if let shown { warn(shown) }
    }

    func end() { state.withLock { $0.isOver = true } }

    private func line(_ state: State) -> String {
        say("đang đọc \(state.number)/\(count): ", "reading \(state.number) of \(count): ") + state.name.visible + " …"
    }
}
