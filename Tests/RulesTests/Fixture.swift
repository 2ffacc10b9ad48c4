// The smallest edition that has every part, a way to change one spot of it, and findings as lines of text.
import Diagnostics
import Testing

@testable import Rules

enum Fixture {
    static let edition = """
        edition: example
        bloc: delta
        status: proposal
        title: {vi: Bảng điểm, en: Table}
        valid: {from: 2024-H1, to: 2024}
        source: {document: Quyết định 1}
        points: 10
        rounding: {at: criterion, places: 2, mode: half up}
        ranking: {on: rounded, keys: [total], ties: share}
        grades:
          - {id: good, title: {vi: Tốt, en: Good}, from: 8}
          - {id: fair, title: {vi: Khá, en: Fair}, from: 5}
        indicators:
          export: {title: {vi: Xuất khẩu, en: Export}, unit: million USD, nature: flow, has: [actual, plan, previous]}
          filed: {title: {vi: Tự chấm, en: Self-score}, unit: yes/no, nature: count, has: [actual]}
        functions:
          excess(x): (x.actual - x.plan) / x.plan
        checks:
          - {that: export.actual > 0, else: {vi: Sai, en: Wrong}}
        sections:
          - id: A
            title: {vi: Nhóm, en: Group}
            points: 10
            criteria:
              - id: A.1
                title: {vi: Tiêu chí, en: Criterion}
                points: 10
                source: {document: Quyết định 1}
                score: points
        vetoes:
          - {when: filed = false, reason: {vi: Chưa nộp, en: Not filed}}

        """

    static let bloc = """
        bloc: delta
        title: {vi: Khối, en: Bloc}
        figures: published
        members:
          - id: bac-ninh
            name: {vi: Bắc Ninh, en: Bac Ninh}
            title: {vi: Ban Bắc Ninh, en: Board of Bac Ninh}
            since: 2025-07-01
            predecessors: [bac-giang]
          - id: bac-giang
            name: {vi: Bắc Giang, en: Bac Giang}
            title: {vi: Ban Bắc Giang, en: Board of Bac Giang}
            until: 2025-06-30

        """

    /// A text with one spot changed, which must be there.
    static func changed(_ text: String, _ old: String, _ new: String) -> String {
        #expect(text.contains(old), "nothing to change: \(old)")
        guard let range = text.firstRange(of: old) else { return text }
        return text.replacingCharacters(in: range, with: new)
    }

    /// The edition whose only criterion is scored by other lines.
    static func edition(rule: String) -> String {
        changed(edition, "score: points", rule.replacing("\n", with: "\n        "))
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}

extension [Diagnostic] {
    /// `line:column+length code`, then the message, what was expected and how to mend it, in both languages.
    var listed: String {
        map { finding in
            let place = finding.place.map { "\($0.line):\($0.column)+\($0.length)" } ?? "-"
            let kind = finding.severity == .error ? "" : " \(finding.severity.rawValue)"
            return
                (["\(place) \(finding.code)\(kind)"]
                + [("", finding.message), ("cần: ", finding.expected), ("sửa: ", finding.mend)].compactMap {
                    label, text in
                    text.map { "    \(label)\($0.vi == $0.en ? $0.vi : "\($0.vi) | \($0.en)")" }
                }).joined(separator: "\n")
        }.joined(separator: "\n")
    }
}

/// One change of the small edition (or of the members) and everything that must be found then.
struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let old: String
    let new: String
    let findings: String

    init(_ name: String, _ old: String, _ new: String, _ findings: String) {
        self.name = name
        self.old = old
        self.new = new
        self.findings = findings
    }

    var testDescription: String { name }

    /// What is found, and whether an edition came of it.
    func read() -> (findings: String, isLoaded: Bool) {
        let read = Edition.read(Fixture.changed(Fixture.edition, old, new), file: "e.yaml")
        return (read.diagnostics.listed, read.edition != nil)
    }

    func readBloc() -> (findings: String, isLoaded: Bool) {
        let read = Bloc.read(Fixture.changed(Fixture.bloc, old, new), file: "members.yaml")
        return (read.diagnostics.listed, read.bloc != nil)
    }
}

extension String {
    /// Whether the listed findings are warnings only, so that there is an edition all the same.
    var warnsOnly: Bool {
        split(separator: "\n").filter { !$0.hasPrefix("    ") }.allSatisfy { $0.hasSuffix(" warning") }
    }
}
