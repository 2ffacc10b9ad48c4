// What the examples inside editions prove, in words: which pass, and which bands and branches no example takes.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// The examples of some editions, worked out.
public struct CoverageReport: Sendable {
    public let coverages: [Coverage]

    public init(_ coverages: [Coverage]) { self.coverages = coverages }

    public var examplesPass: Bool { coverages.allSatisfy(\.failures.isEmpty) }
    public var coversAll: Bool { coverages.allSatisfy { $0.branches.allSatisfy(\.isTaken) } }

    public var document: Document {
        var blocks: [Document.Block] = [
            .title(Localized(vi: "Ví dụ trong bộ tiêu chí", en: "The examples inside editions"))
        ]
        for coverage in coverages { blocks += self.blocks(coverage) }
        if coverages.count > 1 {
            blocks.append(.heading(Localized(vi: "Tất cả các bộ tiêu chí", en: "All editions")))
            blocks.append(.paragraph(Self.summary(coverages)))
        }
        return Document(blocks)
    }

    private func blocks(_ coverage: Coverage) -> [Document.Block] {
        let edition = coverage.edition
        var blocks: [Document.Block] = [
            .heading(edition.title + Localized(same: " (\(edition.id))")), .labels(Label.standing(edition, nil)),
            .table(table(coverage)),
        ]
        let failures = coverage.lines.flatMap { line in
            line.results.filter { !$0.passes }.map { failure($0, line.criterion) }
        }
        if !failures.isEmpty {
            blocks.append(.heading(Localized(vi: "Ví dụ không đạt", en: "Examples that fail")))
            blocks.append(.bullets(failures))
        }
        let open = coverage.openBranches
        if !open.isEmpty {
            blocks.append(.heading(Localized(vi: "Chưa có ví dụ", en: "What no example shows")))
            blocks.append(.bullets(open.map { $0.owner + Localized(same: ": ") + $0.words }))
        }
        blocks.append(.paragraph(Self.summary([coverage])))
        return blocks
    }

    private func table(_ coverage: Coverage) -> Table {
        func row(_ id: String, _ title: Localized, _ results: [ExampleResult]?, _ branches: [Branch]) -> [Localized] {
            let passed = results.map { "\($0.count { $0.passes })/\($0.count)" } ?? ""
            let taken = branches.isEmpty ? "" : "\(branches.count { $0.isTaken })/\(branches.count)"
            return [Localized(same: id), title, Localized(same: passed), Localized(same: taken)]
        }
        return Table(
            [
                .left(vi: "Số", en: "No."), .left(vi: "Tiêu chí", en: "Criterion"),
                .right(vi: "Ví dụ đạt", en: "Examples that pass"),
                .right(vi: "Nhánh có ví dụ", en: "Branches with an example"),
            ],
            coverage.lines.map { row($0.criterion.id, $0.criterion.title, $0.results, $0.branches) }
                + coverage.functions.map { row("", $0.title, nil, $0.branches) })
    }

    private func failure(_ result: ExampleResult, _ criterion: Criterion) -> Localized {
        let said = result.example.points.written
        return Localized(same: "\(criterion.id): ")
            + Localized(
                vi: "ví dụ ghi \(said.vi) điểm, bộ tiêu chí cho: \(result.found.vi)",
                en: "the example says \(said.en) points, the edition gives: \(result.found.en)")
            + Localized(same: " (\(result.example.place.spot))")
    }

    /// “31 of 32 examples pass; 57 of 64 branches covered (89%)”
    static func summary(_ coverages: [Coverage]) -> Localized {
        let results = coverages.flatMap(\.results)
        let branches = coverages.flatMap(\.branches)
        let (passed, taken) = (results.count { $0.passes }, branches.count { $0.isTaken })
        // Downward, so that 100% means all of them.
        let percent = branches.isEmpty ? "" : " (\(taken * 100 / branches.count)%)"
        return Localized(
            vi:
                "\(passed) trên \(results.count) ví dụ đạt; \(taken) trên \(branches.count) nhánh có ví dụ\(percent).",
            en: "\(passed) of \(results.count) examples pass; \(taken) of \(branches.count) branches covered\(percent)."
        )
    }

    public var json: JSON {
        .object([
            ("format", .string("thidua.coverage/1")),
            ("editions", .array(coverages.map(json))),
        ])
    }

    private func json(_ coverage: Coverage) -> JSON {
        .object([
            ("edition", .string(coverage.edition.id)), ("file", .string(coverage.edition.file)),
            ("labels", .labels(Label.standing(coverage.edition, nil))),
            ("examples", .number(String(coverage.results.count))),
            ("passed", .number(String(coverage.results.count { $0.passes }))),
            ("branches", .number(String(coverage.branches.count))),
            ("covered", .number(String(coverage.branches.count { $0.isTaken }))),
            (
                "criteria",
                .array(
                    coverage.lines.map { line in
                        .object([
                            ("criterion", .string(line.criterion.id)),
                            ("examples", .array(line.results.map(json))),
                            ("branches", .array(coverage.words(line).map(json))),
                        ])
                    })
            ),
            (
                "functions",
                .array(
                    coverage.functions.map { function in
                        .object([
                            ("function", .string(function.name)),
                            ("branches", .array(coverage.words(function).map(json))),
                        ])
                    })
            ),
        ])
    }

    private func json(_ result: ExampleResult) -> JSON {
        .object([
            ("line", .number(String(result.example.place.line))), ("says", .exact(result.example.points)),
            ("passes", .bool(result.passes)), ("gives", .both(result.found)),
        ])
    }

    private func json(_ branch: (branch: Branch, words: Localized)) -> JSON {
        .object([
            ("covered", .bool(branch.branch.isTaken)), ("branch", .both(branch.words)),
            ("file", .text(branch.branch.place?.file)),
            ("line", branch.branch.place.map { .number(String($0.line)) } ?? .null),
            ("column", branch.branch.place.map { .number(String($0.column)) } ?? .null),
        ])
    }
}

extension Place {
    /// `file:line:column`
    var spot: String { "\(file):\(line):\(column)" }
}
