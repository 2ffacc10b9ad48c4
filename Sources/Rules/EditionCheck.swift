// Whether an edition holds together: types, names, sums, identities. What is found here is found before a board is scored.
import Diagnostics
import Exact
import FEEL

struct EditionCheck {
    /// Names that mean something in every edition.
    static let reservedNames: Set<String> = ["points", "planShare", "awarded", "boards", "item"]

    static func isBuiltin(_ name: String) -> Bool { Builtin(rawValue: name) != nil }

    private let edition: Edition
    private let reader: EditionReader
    private let fields: Fields
    private var yaml: YAMLReader { reader.yaml }

    init(_ edition: Edition, _ reader: EditionReader, _ fields: Fields) {
        self.edition = edition
        self.reader = reader
        self.fields = fields
    }

    func run() {
        identities()
        sums()
        rankingKeys()
        grades()
        types()
    }

    private func report(_ severity: Severity, _ code: String, _ place: Place, _ message: Localized, mend: Localized? = nil) {
        yaml.report(code, severity, at: place, message, mend: mend)
    }

    // MARK: Identities and sums

    private func identities() {
        unique(edition.criteria.map { ($0.id, $0.place) })
        unique(Self.all(edition.sections).map { ($0.id, $0.place) })
        if let node = fields.nodes["grades"], Set(edition.grades.map(\.id)).count != edition.grades.count {
            report(.error, "edition.duplicate-id", node.place, Localized(vi: "có hai hạng trùng tên", en: "two grades have the same id"))
        }
    }

    private static func all(_ sections: [Section]) -> [Section] { sections + sections.flatMap { all($0.sections) } }

    private func unique(_ items: [(id: String, place: Place)]) {
        var seen: [String: Place] = [:]
        for item in items {
            if let first = seen[item.id] {
                report(
                    .error, "edition.duplicate-id", item.place,
                    Localized(vi: "“\(item.id)” đã dùng ở dòng \(first.line)", en: "“\(item.id)” is already used on line \(first.line)"))
            } else {
                seen[item.id] = item.place
            }
        }
    }

    /// Parts that do not add up to their heading.
    private func sums() {
        let total = Rational.sum(edition.sections.map(\.points))
        if total != edition.points, let place = fields.nodes["points"]?.place {
            report(
                .error, "edition.sum", place,
                Localized(vi: "bảng ghi \(edition.points) điểm, các nhóm cộng lại được \(total)", en: "the table states \(edition.points) points, its sections add up to \(total)"))
        }
        for section in Self.all(edition.sections) {
            let sum = Rational.sum(section.criteria.map(\.points) + section.sections.map(\.points))
            guard sum != section.points else { continue }
            report(
                .error, "edition.sum", section.place,
                Localized(
                    vi: "nhóm \(section.id) ghi \(section.points) điểm, các phần cộng lại được \(sum)",
                    en: "section \(section.id) states \(section.points) points, its parts add up to \(sum)"))
        }
    }

    private func rankingKeys() {
        guard let place = fields.nodes["ranking"]?.place else { return }
        let sections = Set(edition.sections.map(\.id))
        for key in edition.ranking.keys {
            switch key.subject {
            case .total: continue
            case .section(let id) where sections.contains(id): continue
            case .criterion(let id) where edition.criterion(id) != nil: continue
            case .indicator(let id, let measure):
                guard let indicator = edition.indicator(id) else { break }
                let needs: [Attribute] =
                    switch measure {
                    case .actual: [.actual]
                    case .growth: [.actual, .previous]
                    case .planPercent: [.actual, .plan]
                    }
                if needs.allSatisfy(indicator.has.contains), !indicator.isYesNo { continue }
            default: break
            }
            report(
                .error, "edition.ranking-keys", place,
                Localized(vi: "tiêu chí xếp hạng “\(key.text)” không có trong bảng", en: "the ranking key “\(key.text)” names nothing in the table"))
        }
    }

    private func grades() {
        guard let place = fields.nodes["grades"]?.place else { return }
        for (higher, lower) in zip(edition.grades, edition.grades.dropFirst()) where higher.from <= lower.from {
            report(
                .error, "edition.grades", place,
                Localized(
                    vi: "hạng “\(higher.id)” (từ \(higher.from)) phải cao hơn hạng sau nó “\(lower.id)” (từ \(lower.from))",
                    en: "the grade “\(higher.id)” (from \(higher.from)) must lie above the next one, “\(lower.id)” (from \(lower.from))"))
        }
    }

    // MARK: Types

    private func types() {
        var figures: [String: Type] = [:]
        for indicator in edition.indicators { figures[indicator.id] = indicator.type }
        var names = figures
        names["points"] = .number
        names["planShare"] = .number
        names["boards"] = .list(.context(figures))
        let definitions = Dictionary(edition.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let checker = TypeChecker(names: names, functions: definitions)
        let cycles = checker.cycles()
        for finding in cycles { place(finding, nil) }
        guard cycles.isEmpty else { return }
        var known: Set<TypeFinding> = []
        for formula in reader.authored {
            guard formula.tree.height <= Limits.depth else { continue }
            for finding in checker.check(formula.tree, expecting: formula.type).findings {
                // What is wrong inside a function is said once, not at every call.
                if finding.origin != nil, !known.insert(finding).inserted { continue }
                place(finding, formula.node)
            }
        }
        for criterion in edition.criteria where criterion.formula.tree.height > Limits.depth {
            report(
                .error, "formula.too-deep", criterion.formula.place,
                Localized(
                    vi: "cách chấm lồng quá \(Limits.depth) tầng; chia tiêu chí thành nhiều phần",
                    en: "the rule is more than \(Limits.depth) levels deep; split the criterion"))
        }
    }

    private func place(_ finding: TypeFinding, _ node: YAMLNode?) {
        let node = finding.origin.flatMap { reader.functionNodes[$0] } ?? node
        let place = node.map { yaml.file.place(of: finding.span, in: $0) } ?? Place(file: yaml.file.name, line: 1, column: 1)
        report(.error, "formula.type", place, finding.message, mend: finding.mend)
    }
}

extension Indicator {
    /// What formulas see: a truth value, or the attributes as numbers.
    var type: Type {
        isYesNo
            ? .boolean : .context(Dictionary(uniqueKeysWithValues: has.map { ($0.rawValue, Type.number) }))
    }
}
