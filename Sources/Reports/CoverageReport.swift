// What the examples inside editions prove, in words: which pass, and which bands and branches no example takes.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// The examples of some editions, worked out.
public struct CoverageReport {
    public let coverages: [Coverage]
    private let source: (String) -> String?

    /// - Parameter source: the text of a file that a branch stands in, to show its line; nil shows none.
    public init(_ coverages: [Coverage], source: @escaping (String) -> String? = { _ in nil }) {
        self.coverages = coverages
        self.source = source
    }

    public var examplesPass: Bool { coverages.allSatisfy { $0.passed == $0.examples } }
    public var coversAll: Bool {
        coverages.allSatisfy { $0.branches.allSatisfy(\.isTaken) && $0.openConditions.isEmpty }
    }

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
        let failures =
            coverage.lines.flatMap { line in
                line.results.filter { !$0.passes }.map { failure($0, line.criterion) }
            }
            + coverage.conditionFailures.map { finding in
                finding.message + Localized(same: finding.place.map { " (\($0.spot))" } ?? "")
            }
        if !failures.isEmpty {
            blocks.append(.heading(Localized(vi: "Ví dụ không đạt", en: "Examples that fail")))
            blocks.append(.bullets(failures))
        }
        let open = coverage.openBranches
        let conditions = coverage.openConditions
        if !open.isEmpty || !conditions.isEmpty {
            blocks.append(.heading(Localized(vi: "Chưa có ví dụ", en: "What no example shows")))
            var sources: [String: String] = [:]
            for file in Set(open.compactMap(\.branch.place?.file) + conditions.map(\.place.file)) {
                sources[file] = source(file)
            }
            blocks.append(
                .spots(
                    open.map { branch, words in
                        let excerpt = branch.place.flatMap { place in sources[place.file].map(place.excerpt) }
                        return Document.Spot(text: words, excerpt: excerpt ?? [])
                    }
                        + conditions.map { place, words in
                            Document.Spot(text: words, excerpt: sources[place.file].map(place.excerpt) ?? [])
                        }))
        }
        blocks.append(.paragraph(Self.summary([coverage])))
        return blocks
    }

    private func table(_ coverage: Coverage) -> Table {
        func row(
            _ id: String, _ title: Localized, _ results: [ExampleResult]?, _ branches: [Branch]
        ) -> [Localized] {
            row(id, title, results.map { "\($0.count { $0.passes })/\($0.count)" } ?? "", branches)
        }
        func row(_ id: String, _ title: Localized, _ passed: String, _ branches: [Branch]) -> [Localized] {
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
                + coverage.functions.map { row("", $0.title, nil, $0.branches) }
                + (coverage.conditionExamples == 0
                    ? []
                    : [
                        row(
                            "", Localized(vi: "Kiểm tra số liệu, không xếp loại", en: "Checks and vetoes"),
                            "\(coverage.conditionExamples - coverage.conditionFailures.count)/\(coverage.conditionExamples)",
                            [])
                    ]))
    }

    private func failure(_ result: ExampleResult, _ criterion: Criterion) -> Localized {
        let said = result.example.points.written
        return Localized(same: "\(criterion.id): ")
            + Localized(
                vi: "ví dụ ghi \(said.vi) điểm, bộ tiêu chí cho: \(result.found.vi)",
                en: "the example says \(said.en) points, the edition gives: \(result.found.en)")
            + Localized(same: " (\(result.example.place.spot))")
    }

    /// “31 of 32 examples pass; 57 of 64 branches covered (89%), 3 more that no figures can take.”
    static func summary(_ coverages: [Coverage]) -> Localized {
        let examples = coverages.reduce(0) { $0 + $1.examples }
        let branches = coverages.flatMap(\.branches)
        let (passed, taken) = (coverages.reduce(0) { $0 + $1.passed }, branches.count { $0.isTaken })
        // Downward, so that 100% means all of them.
        let percent = branches.isEmpty ? "" : " (\(taken * 100 / branches.count)%)"
        let impossible = coverages.reduce(0) { $0 + $1.impossible.count }
        let more =
            impossible == 0
            ? Localized(same: ".")
            : Localized(
                vi: ", không tính \(impossible) nhánh mà không số liệu nào rơi vào.",
                en: ", \(impossible) more that no figures can take.")
        return Localized(
            vi: "\(passed) trên \(examples) ví dụ đạt; \(taken) trên \(branches.count) nhánh có ví dụ\(percent)",
            en: "\(passed) of \(examples) examples pass; \(taken) of \(branches.count) branches covered\(percent)"
        ) + more
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
            ("examples", .number(String(coverage.examples))),
            ("passed", .number(String(coverage.passed))),
            ("branches", .number(String(coverage.branches.count))),
            ("covered", .number(String(coverage.branches.count { $0.isTaken }))),
            ("impossible", .number(String(coverage.impossible.count))),
            (
                "conditions",
                .object([
                    ("examples", .number(String(coverage.conditionExamples))),
                    ("failures", .array(coverage.conditionFailures.map { .both($0.message) })),
                    ("open", .array(coverage.openConditions.map { .both($0.words) })),
                ])
            ),
            (
                "criteria",
                .array(
                    coverage.lines.map { line in
                        .object([
                            ("criterion", .string(line.criterion.id)),
                            ("examples", .array(line.results.map(json))),
                            ("branches", .array(line.branches.map { json($0, coverage, line.criterion) })),
                            ("impossible", .array(line.impossible.map { spot($0, coverage, line.criterion) })),
                        ])
                    })
            ),
            (
                "functions",
                .array(
                    coverage.functions.map { function in
                        .object([
                            ("function", .string(function.name)),
                            ("branches", .array(function.branches.map { json($0, coverage, nil) })),
                            ("impossible", .array(function.impossible.map { spot($0, coverage, nil) })),
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

    private func json(_ branch: Branch, _ coverage: Coverage, _ criterion: Criterion?) -> JSON {
        .object([("covered", .bool(branch.isTaken))] + entries(branch, coverage, criterion))
    }

    private func spot(_ branch: Branch, _ coverage: Coverage, _ criterion: Criterion?) -> JSON {
        .object(entries(branch, coverage, criterion))
    }

    private func entries(_ branch: Branch, _ coverage: Coverage, _ criterion: Criterion?) -> [(String, JSON)] {
        [
            ("branch", .both(coverage.words(branch, criterion))), ("file", .text(branch.place?.file)),
            ("line", branch.place.map { .number(String($0.line)) } ?? .null),
            ("column", branch.place.map { .number(String($0.column)) } ?? .null),
        ]
    }
}
