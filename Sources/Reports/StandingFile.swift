// What a run over a table keeps of its blocs, as a file beside the ranking: a line of JSON for the run, then one for each bloc.
import Diagnostics
import Exact
import FEEL
import Intake
import Rules
import Scoring

/// The bloc-wide figures of a run, for those who ask later how one unit came to its points.
public struct StandingFile: Sendable {
    static let format = "thidua.bloc-figures/1"

    public let edition: Edition
    public let period: Period
    /// SHA-256 of the edition's file, as hexadecimal text.
    public let editionHash: String

    public init(edition: Edition, period: Period, editionHash: String) {
        self.edition = edition
        self.period = period
        self.editionHash = editionHash
    }

    /// The first line, without a newline.
    public var head: String {
        JSON.object([
            ("format", .string(Self.format)), ("edition", .string(edition.id)), ("sha256", .string(editionHash)),
            ("period", .string(period.description)),
            ("formulas", .array(BlocStanding.formulas(of: edition).map { .string($0.description) })),
        ]).line
    }

    /// How the line of a bloc begins: enough to find it in a large file.
    public static func beginning(of bloc: String) -> String { "{\"bloc\":" + JSON.string(bloc).line + "," }

    /// The line of a bloc, without a newline. A table that is one bloc has the name "".
    public func line(_ bloc: String, _ standing: BlocStanding) -> String {
        func values(_ parts: [BlocStanding.Part]) -> JSON { .array(parts.map { .value($0.value) }) }
        func missing(_ parts: [BlocStanding.Part]) -> JSON {
            .array(
                parts.map { part in
                    guard part.unitsMissing > 0 else { return .null }
                    return .object([
                        ("units", .number("\(part.unitsMissing)")),
                        (
                            "examples",
                            .array(
                                part.examples.map {
                                    .array([.string($0.owner), .string($0.indicator), .string($0.attribute)])
                                })
                        ),
                    ])
                })
        }
        var entries: [(String, JSON)] = [
            ("bloc", .string(bloc)), ("units", .number("\(standing.units)")), ("values", values(standing.parts)),
            ("missing", missing(standing.parts)),
        ]
        if let parts = standing.vetoParts {
            entries += [("vetoValues", values(parts)), ("vetoMissing", missing(parts))]
        }
        return JSON.object(entries).line
    }

    // MARK: Reading

    /// Checks the first line of a file against the edition at hand.
    /// - Throws: `run.unreadable`; `run.other-edition` where the run was of another edition, text of it, or period.
    public func check(head bytes: [UInt8], of file: String) throws(Diagnosed) {
        let entries = try Self.entries(bytes, file: file, line: 1)
        guard entries["format"]?.string == Self.format else { throw Self.unreadable(file, line: 1) }
        let found = ["edition", "sha256", "period"].map { entries[$0]?.string ?? "" }
        guard found == [edition.id, editionHash, period.description] else {
            throw Diagnosed(
                Diagnostic(
                    .error, "run.other-edition", at: Place(file: file, line: 1, column: 1),
                    Localized(
                        vi: "lần chạy ấy dùng bộ tiêu chí “\(found[0])” kỳ \(found[2]), hoặc tệp của nó đã đổi từ đó",
                        en: "that run was by the edition “\(found[0])” for \(found[2]), or its file has changed since"),
                    expected: Localized(same: "\(edition.id), \(period), sha256 \(editionHash.prefix(16))…"),
                    mend: Localized(
                        vi: "chạy lại `thidua score … -o …`", en: "run `thidua score … -o …` again")))
        }
    }

    /// The figures of a bloc from its line.
    /// - Throws: `run.unreadable`.
    public func standing(_ bytes: [UInt8], of file: String, line: Int) throws(Diagnosed) -> BlocStanding {
        let entries = try Self.entries(bytes, file: file, line: line)
        let count = BlocStanding.formulas(of: edition).count
        func parts(_ values: String, _ missing: String) throws(Diagnosed) -> [BlocStanding.Part]? {
            guard let values = entries[values] else { return nil }
            guard let items = values.items, let gaps = entries[missing]?.items, items.count == count,
                gaps.count == count
            else { throw Self.unreadable(file, line: line) }
            var parts: [BlocStanding.Part] = []
            for (item, gap) in zip(items, gaps) {
                guard let value = item.figure, let (units, examples) = gap.gap else {
                    throw Self.unreadable(file, line: line)
                }
                parts.append(BlocStanding.Part(value: value, unitsMissing: units, examples: examples))
            }
            return parts
        }
        guard let units = entries["units"]?.whole, let own = try parts("values", "missing") else {
            throw Self.unreadable(file, line: line)
        }
        return BlocStanding(units: units, parts: own, vetoParts: try parts("vetoValues", "vetoMissing"))
    }

    private static func entries(
        _ bytes: [UInt8], file: String, line: Int
    ) throws(Diagnosed) -> [String: JSONValue] {
        guard case .object(let members, _)? = JSONValue.read(bytes, fileName: file).value else {
            throw unreadable(file, line: line)
        }
        return Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private static func unreadable(_ file: String, line: Int) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "run.unreadable", at: Place(file: file, line: line, column: 1),
                Localized(
                    vi: "không phải số chung mà `thidua score … -o …` đã lưu",
                    en: "these are not bloc-wide figures that `thidua score … -o …` saved"),
                mend: Localized(vi: "chạy lại `thidua score … -o …`", en: "run `thidua score … -o …` again")))
    }
}

extension JSONValue {
    fileprivate var string: String? { if case .string(let text, _) = self { text } else { nil } }

    fileprivate var items: [JSONValue]? { if case .array(let items, _) = self { items } else { nil } }

    fileprivate var whole: Int? { if case .number(let text, _) = self { Int(text) } else { nil } }

    /// A value as ``JSON/value(_:)`` writes numbers, truths and nulls.
    fileprivate var figure: Value? {
        switch self {
        case .null:
            return .null(
                .notFound(
                    Localized(
                        vi: "số chung của khối không tính được", en: "the figure of the bloc could not be computed")))
        case .bool(let flag, _): return .boolean(flag)
        case .number(let text, _): return (try? Rational(decimal: text)).map { .number($0) }
        case .object(let members, _):
            guard members.count == 1, members[0].key == "rational", let text = members[0].value.string else {
                return nil
            }
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { return nil }
            return Rational(numerator: parts[0], denominator: parts[1]).map { .number($0) }
        default: return nil
        }
    }

    /// How many units lack a figure, and which some of these are.
    fileprivate var gap: (units: Int, examples: [Absence.Figure])? {
        switch self {
        case .null: return (0, [])
        case .object(let members, _):
            guard members.count == 2, let units = members[0].value.whole, let items = members[1].value.items else {
                return nil
            }
            var examples: [Absence.Figure] = []
            for item in items {
                guard let names = item.items?.compactMap(\.string), names.count == 3 else { return nil }
                examples.append(Absence.Figure(owner: names[0], indicator: names[1], attribute: names[2]))
            }
            return (units, examples)
        default: return nil
        }
    }
}
