// Whether a table holds together: identities, sums, ranking keys, grades. What is found here is found before a board is scored.
import Diagnostics
import Exact
import FEEL

struct EditionCheck {
    private let reader: EditionReader
    private let outline: [Outline]?
    /// The points that the edition states, and where.
    private let points: Rational?
    private let pointsPlace: Place?
    /// All sections and criteria, in the order of the table.
    private let parts: [Outline]
    private var yaml: YAMLReader { reader.yaml }

    init(_ reader: EditionReader, outline: [Outline]?, points: Rational?, at pointsPlace: Place?) {
        self.reader = reader
        self.outline = outline
        self.points = points
        self.pointsPlace = pointsPlace
        parts = (outline ?? []).flatMap(\.all)
    }

    func run() {
        for kind in [Outline.Kind.section, .criterion] {
            unique(parts.filter { $0.kind == kind }.compactMap { part in part.id.map { ($0, part.place) } })
        }
        unique(reader.grades.map { ($0.grade.id, $0.place) })
        unique(reader.flags.map { ($0.grade.id, $0.place) })
        unique(reader.ballots)
        sums()
        rankingKeys()
        grades()
    }

    private func unique(_ items: [(id: String, place: Place)]) {
        var seen: [String: Place] = [:]
        for item in items {
            if let first = seen[item.id] {
                yaml.report(
                    "edition.duplicate-id", at: item.place,
                    Localized(
                        vi: "“\(item.id)” đã dùng ở dòng \(first.line)",
                        en: "“\(item.id)” is already used on line \(first.line)"))
            } else {
                seen[item.id] = item.place
            }
        }
    }

    /// Parts that do not add up to their heading. Where points could not be read there is no sum to speak of.
    private func sums() {
        if let points, let pointsPlace, let total = outline?.contentTotal, total != points {
            yaml.report(
                "edition.sum", at: pointsPlace,
                Localized(
                    vi: "bảng ghi \(points) điểm, các nhóm cộng lại được \(total)",
                    en: "the table states \(points) points, its sections add up to \(total)"))
        }
        for section in parts where section.kind == .section {
            let parts = section.role == .content ? section.parts?.contentTotal : section.parts?.total
            guard let points = section.points, let place = section.pointsPlace, let sum = parts, sum != points
            else { continue }
            let name = section.id.map { " " + $0 } ?? ""
            yaml.report(
                "edition.sum", at: place,
                Localized(
                    vi: "nhóm\(name) ghi \(points) điểm, các phần cộng lại được \(sum)",
                    en: "section\(name) states \(points) points, its parts add up to \(sum)"))
        }
    }

    // MARK: Ranking

    private func rankingKeys() {
        for (key, place) in reader.rankingKeys {
            switch key.subject {
            case .total: break
            case .section(let id): require(id, .section, key, place)
            case .criterion(let id): require(id, .criterion, key, place)
            case .indicator(let id, let measure):
                if let indicator = reader.indicators[id] {
                    require(indicator, measure, place)
                    compare(indicator, with: key, place)
                } else if reader.knowsNames, !reader.brokenNames.contains(id) {
                    namesNothing(key, place, among: Array(reader.indicators.keys), id)
                }
            }
        }
    }

    private func require(_ id: String, _ kind: Outline.Kind, _ key: RankingRule.Key, _ place: Place) {
        // Sections rank as the table's main parts; those inside them do not.
        let candidates = kind == .section ? outline ?? [] : parts.filter { $0.kind == kind }
        let isCertain = outline != nil && parts.allSatisfy { $0.id != nil && $0.parts != nil }
        guard isCertain, !candidates.contains(where: { $0.id == id }) else { return }
        namesNothing(key, place, among: candidates.compactMap(\.id), id)
    }

    private func namesNothing(_ key: RankingRule.Key, _ place: Place, among known: [String], _ id: String) {
        yaml.report(
            "edition.ranking-keys", at: place,
            Localized(
                vi: "căn cứ xếp hạng “\(key.text.excerpt)” không có trong bảng",
                en: "the ranking key “\(key.text.excerpt)” names nothing in the table"),
            mend: known.nearest(to: id).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
    }

    private func require(_ indicator: Indicator, _ measure: RankingRule.Key.Measure, _ place: Place) {
        let needs: [Attribute] =
            switch measure {
            case .actual: [.actual]
            case .growth: [.actual, .previous]
            case .planPercent: [.actual, .plan]
            }
        let lacking = needs.filter { !indicator.has.contains($0) }.map(\.rawValue).joined(separator: ", ")
        if indicator.isYesNo {
            yaml.report(
                "edition.ranking-keys", at: place,
                Localized(
                    vi: "chỉ tiêu “\(indicator.id)” là có/không, không xếp hạng theo nó được",
                    en: "the indicator “\(indicator.id)” is yes or no and cannot rank"))
        } else if !lacking.isEmpty {
            yaml.report(
                "edition.ranking-keys", at: place,
                Localized(
                    vi: "chỉ tiêu “\(indicator.id)” không có \(lacking)",
                    en: "the indicator “\(indicator.id)” does not have \(lacking)"))
        }
    }

    /// A report would name those as leaders whom the ranking puts last.
    private func compare(_ indicator: Indicator, with key: RankingRule.Key, _ place: Place) {
        guard let better = indicator.better, (better == .lower) != key.isAscending else { return }
        yaml.report(
            "edition.better", .warning, at: place,
            Localized(
                vi:
                    "“\(indicator.id)” ghi better: \(better.rawValue), mà căn cứ xếp hạng coi \(key.isAscending ? "ít hơn" : "nhiều hơn") là tốt hơn",
                en:
                    "“\(indicator.id)” says better: \(better.rawValue), but as a ranking key \(key.isAscending ? "fewer" : "more") is better"
            ),
            mend: better == .lower
                ? Localized(vi: "thêm ascending, hoặc sửa better", en: "add ascending, or change better")
                : Localized(vi: "bỏ ascending, hoặc sửa better", en: "leave out ascending, or change better"))
    }

    private func grades() {
        for (higher, lower) in zip(reader.grades, reader.grades.dropFirst()) where higher.grade.from <= lower.grade.from
        {
            yaml.report(
                "edition.grades", at: lower.place,
                Localized(
                    vi:
                        "hạng “\(lower.grade.id)” (từ \(lower.grade.from)) phải thấp hơn hạng trước nó “\(higher.grade.id)” (từ \(higher.grade.from))",
                    en:
                        "the grade “\(lower.grade.id)” (from \(lower.grade.from)) must lie below the one before it, “\(higher.grade.id)” (from \(higher.grade.from))"
                ))
        }
    }
}

extension Outline {
    fileprivate var all: [Outline] { [self] + (parts ?? []).flatMap(\.all) }
}

extension [Outline] {
    /// What counts in the table; bonuses and deductions stand outside of it.
    fileprivate var contentTotal: Rational? { filter { $0.role == .content }.total }

    /// What the parts add up to; nil where one of them has no readable points.
    fileprivate var total: Rational? {
        let points = compactMap(\.points)
        return points.count == count ? Rational.sum(points) : nil
    }
}
