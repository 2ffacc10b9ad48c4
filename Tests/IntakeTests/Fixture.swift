// A small bloc and edition that the tests hand figures in to, and findings on one line each.
import Diagnostics
import Rules
import Testing

@testable import Intake

/// The bloc, edition and period of these tests.
struct Fixture {
    let edition: Edition
    let bloc: Bloc
    let period: Period

    init(period: String = "2024-H1") throws {
        let edition = Edition.read(Self.criteria, file: "edition.yaml")
        #expect(edition.diagnostics == [])
        let bloc = Bloc.read(Self.members, file: "members.yaml")
        #expect(bloc.diagnostics == [])
        self.edition = try #require(edition.edition)
        self.bloc = try #require(bloc.bloc)
        self.period = try #require(Period(period))
    }

    func read(_ text: String, _ format: FileFormat = .csv, numbers: NumberConvention = .open) -> Received {
        read(Array(text.utf8), format, numbers: numbers)
    }

    func read(_ bytes: [UInt8], _ format: FileFormat = .csv, numbers: NumberConvention = .open) -> Received {
        let name = format == .csv ? "f.csv" : "f.json"
        return SubmissionReader(edition: edition, bloc: bloc, period: period, numbers: numbers).read(
            bytes, fileName: name, format: format)
    }

    func awards(_ text: String, _ format: FileFormat = .csv) -> (awards: [Award], diagnostics: [Diagnostic]) {
        let name = format == .csv ? "f.csv" : "f.json"
        return AwardReader(edition: edition, bloc: bloc, period: period)
            .read(Array(text.utf8), fileName: name, format: format)
    }

    /// The findings of one figure of Hà Nam in a long file, from the first on.
    func findings(
        numbers: NumberConvention = .open, _ indicator: String, _ attribute: String, _ value: String,
        _ language: Language = .en
    ) -> [String] {
        received(numbers: numbers, indicator, attribute, value).diagnostics.lines(language)
    }

    /// The same figure as it was understood; nil if it is refused.
    func figure(
        numbers: NumberConvention = .open, _ indicator: String, _ attribute: String, _ value: String
    ) -> Figure? {
        guard let submission = received(numbers: numbers, indicator, attribute, value).submissions.first else {
            return nil
        }
        return submission.figures.values.first ?? submission.selfScores.values.first
    }

    private func received(
        numbers: NumberConvention, _ indicator: String, _ attribute: String, _ value: String
    ) -> Received {
        let evidence = "Báo cáo số 5"
        let rows = [
            ["board", "indicator", "attribute", "value", "evidence"],
            ["ha-nam", indicator, attribute, value, evidence],
        ]
        let quoted = rows.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") }
        return read(quoted.joined(separator: "\n"), numbers: numbers)
    }

    static let members = """
        bloc: delta
        title: {vi: "Khối thử", en: "Test bloc"}
        figures: made up
        members:
          - id: ha-nam
            name: {vi: "Hà Nam", en: "Ha Nam"}
            title: {vi: "Ban Quản lý các KCN tỉnh Hà Nam", en: "Ha Nam Industrial Zones Authority"}
            until: 2025-06-30
          - id: hung-yen
            name: {vi: "Hưng Yên", en: "Hung Yen"}
            title: {vi: "Ban Quản lý các KCN tỉnh Hưng Yên", en: "Hung Yen Industrial Zones Authority"}
          - id: ninh-binh
            name: {vi: "Ninh Bình", en: "Ninh Binh"}
            title: {vi: "Ban Quản lý các KCN tỉnh Ninh Bình", en: "Ninh Binh Industrial Zones Authority"}
            predecessors: [ha-nam]
          - id: thai-binh
            name: {vi: "Thái Bình", en: "Thai Binh"}
            title: {vi: "Ban Quản lý Khu kinh tế Thái Bình", en: "Thai Binh Economic Zone Authority"}
            since: 2025-01-01

        """

    static let criteria = """
        edition: delta-2024
        bloc: delta
        status: proposal
        title: {vi: "Bộ thử", en: "Test edition"}
        valid: {from: 2024-H1, to: 2025}
        source: {document: "test"}
        points: 100
        rounding: {at: criterion, places: 2, mode: half up}
        ranking: {on: rounded, notAssigned: points, keys: [total], ties: share}
        indicators:
          projects_fdi: {title: {vi: a, en: a}, unit: project, nature: flow, has: [actual, previous]}
          capital_fdi: {title: {vi: a, en: a}, unit: million USD, nature: flow, has: [actual, plan, previous], decimals: 2, evidence: required}
          revenue_fdi: {title: {vi: a, en: a}, unit: million USD, nature: flow, has: [actual, plan, reportedPlanPercent, reportedGrowthPercent], decimals: 1}
          revenue_ddi: {title: {vi: a, en: a}, unit: bn VND, nature: flow, has: [actual, plan], decimals: 1, evidence: required}
          export: {title: {vi: a, en: a}, unit: million USD, nature: flow, has: [actual, plan], decimals: 3}
          occupancy: {title: {vi: a, en: a}, unit: percent, nature: stock, has: [actual], decimals: 1, range: "[0..100]"}
          late_reports: {title: {vi: a, en: a}, unit: case, nature: count, has: [actual]}
          balance: {title: {vi: a, en: a}, unit: bn VND, nature: flow, has: [actual], decimals: 2, range: "-"}
          self_score_filed: {title: {vi: a, en: a}, unit: yes/no, nature: count, has: [actual]}
        sections:
          - id: A
            title: {vi: a, en: a}
            points: 70
            criteria:
              - {id: A.1, title: {vi: a, en: a}, points: 70, score: "projects_fdi.actual", source: {document: d}}
          - id: B
            title: {vi: b, en: b}
            points: 30
            criteria:
              - {id: B.1, title: {vi: b, en: b}, points: 20, judged: {from: 0, to: 20, step: 0.5, by: head}, source: {document: d}}
              - {id: B.2, title: {vi: b, en: b}, points: 10, base: 10, deduct: [{each: late_reports.actual, points: 1}], bonus: [{each: projects_fdi.actual, points: 1, atMost: 4}], source: {document: d}}

        """
}

extension [Diagnostic] {
    /// Each finding as `line:column code: message | expected | mend`, warnings and notes marked as such.
    func lines(_ language: Language = .en) -> [String] {
        map { finding in
            let place = finding.place.map { "\($0.line):\($0.column) " } ?? ""
            let severity = finding.severity == .error ? "" : finding.severity.rawValue + " "
            let parts = [finding.message, finding.expected, finding.mend].compactMap { $0?[language] }
            return place + severity + finding.code + ": " + parts.joined(separator: " | ")
        }
    }

    /// Each finding as `line:column code`.
    var codes: [String] { map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code)" } }
}

extension [Submission] {
    /// Without where the figures were read from.
    var withoutOrigins: [Submission] {
        map { submission in
            var plain = submission
            for key in plain.figures.keys {
                plain.figures[key]?.origin = Place(file: "", line: 0, column: 0)
                plain.figures[key]?.cell = nil
            }
            for key in plain.selfScores.keys {
                plain.selfScores[key]?.origin = Place(file: "", line: 0, column: 0)
                plain.selfScores[key]?.cell = nil
            }
            return plain
        }
    }
}
