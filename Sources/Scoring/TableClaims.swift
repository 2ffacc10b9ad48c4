// What should hold of a table as a whole: caps of sections that can bind, grades that can be reached.
import Diagnostics
import Exact
import Rules

struct TableClaims {
    private let edition: Edition
    private let possible: [String: Bounds]

    /// - Parameter possible: the least and most points of each criterion.
    init(_ edition: Edition, possible: [String: Bounds]) {
        self.edition = edition
        self.possible = possible
    }

    var all: [Claim] { edition.sections.flatMap { claims(about: $0) } + grades }

    // MARK: Sections

    /// What the parts of a section add up to, and what is left of it after its limits.
    private func sum(_ section: Section) -> Bounds {
        let criteria = section.criteria.map { criterion in
            // A criterion that is not assigned counts as nothing.
            let own = possible[criterion.id] ?? Bounds()
            guard criterion.assigned != nil || criterion.missing != .undetermined else { return own }
            return Bounds(least: own.least.map { min(0, $0) }, most: own.most.map { max(0, $0) })
        }
        return (criteria + section.sections.map { yield($0) }).reduce(.exactly(0)) { $0 + $1 }
    }

    private func yield(_ section: Section) -> Bounds { sum(section).clamped(to: section.bounds) }

    private func claims(about section: Section) -> [Claim] {
        let inner = section.sections.flatMap { self.claims(about: $0) }
        let sum = sum(section)
        var claims: [Claim] = []
        if let most = section.bounds.most {
            if let parts = sum.most, parts < most {
                claims.append(
                    idle(
                        section, "atMost: \(most)",
                        Localized(
                            vi: "các phần cộng lại nhiều nhất \(parts.shortText())",
                            en: "its parts come to at most \(parts.shortText())")))
            }
            if section.kind == .content, most < section.points {
                claims.append(
                    contradiction(
                        section,
                        Localized(
                            vi: "nhóm \(section.id) ghi \(section.points) điểm mà nhiều nhất chỉ được \(most)",
                            en: "section \(section.id) states \(section.points) points and yields at most \(most)")))
            }
        }
        if let least = section.bounds.least {
            if let parts = sum.least, parts > least {
                claims.append(
                    idle(
                        section, "atLeast: \(least)",
                        Localized(
                            vi: "các phần cộng lại ít nhất \(parts.shortText())",
                            en: "its parts come to at least \(parts.shortText())")))
            }
            if section.kind != .deduction, least > section.points {
                claims.append(
                    contradiction(
                        section,
                        Localized(
                            vi: "nhóm \(section.id) ghi \(section.points) điểm mà ít nhất được \(least)",
                            en: "section \(section.id) states \(section.points) points and yields at least \(least)")))
            }
        }
        return claims + inner
    }

    /// That the parts cannot come to a cap; whether they ever do together is not known from each of them.
    private func idle(_ section: Section, _ text: String, _ because: Localized) -> Claim {
        Claim(
            "claim.cap-idle", at: section.place,
            Localized(
                vi: "“\(text)” của nhóm \(section.id) có tác dụng", en: "“\(text)” of section \(section.id) can bind"),
            problem: Localized(
                vi: "“\(text)” của nhóm \(section.id) không bao giờ có tác dụng: ",
                en: "“\(text)” of section \(section.id) never binds: ") + because, .refuted(nil))
    }

    private func contradiction(_ section: Section, _ problem: Localized) -> Claim {
        Claim(
            "claim.cap-contradicts", at: section.place,
            Localized(
                vi: "mức trần của nhóm \(section.id) hợp với số điểm",
                en: "the caps of section \(section.id) fit its points"),
            problem: problem, .refuted(nil))
    }

    // MARK: Grades

    /// The least and most that grades look at: points, or percent where every board has every criterion.
    /// - Parameter margin: points by which rounding can lead beyond what is reckoned with exactly.
    private func basis(margin: Rational) -> Bounds? {
        var total = edition.sections.map { yield($0) }.reduce(.exactly(0)) { $0 + $1 }
        total = Bounds(least: total.least.map { $0 - margin }, most: total.most.map { $0 + margin })
        if edition.ranking.notAssigned == .percent {
            guard let percent = percent(total, margin) else { return nil }
            total = percent
        }
        return total
    }

    /// The total in percent of what a board could have. Where not every board has every criterion, each brings at most its
    /// own points, and what stands on top of the table weighs most with the fewest criteria.
    private func percent(_ total: Bounds, _ margin: Rational) -> Bounds? {
        let content = edition.criteria.filter { $0.kind == .content }
        let always = content.filter { $0.assigned == nil && $0.missing != .notAssigned }
        guard let all = Rational(100).divided(by: edition.points),
            let fewest = Rational(100).divided(by: Rational.sum(always.map(\.points)))
        else { return nil }
        guard always.count < content.count else {
            return Bounds(least: total.least.map { $0 * all }, most: total.most.map { $0 * all })
        }
        guard content.allSatisfy({ criterion in possible[criterion.id]?.most.map { $0 <= criterion.points } ?? false })
        else { return nil }
        // A section that yields more than its parts would lift the percentage of a board that has few of them.
        let sections = edition.sections.flatMap(\.withInner)
        guard sections.allSatisfy({ $0.kind != .content || $0.bounds.least.map { $0 <= 0 } ?? true }) else {
            return nil
        }
        let bonuses = sections.filter { $0.kind == .bonus }.map { self.yield($0).most }
        guard !bonuses.contains(nil) else { return nil }
        return Bounds(least: nil, most: 100 + fewest * (margin + max(0, Rational.sum(bonuses.compactMap { $0 }))))
    }

    /// Only what surely never happens is said: which totals are possible between the least and the most is not known.
    private var grades: [Claim] {
        unreachable(edition.grades, cap: edition.gradesAtMost) + unreachable(edition.flags, cap: nil)
    }

    private func unreachable(_ grades: [Grade], cap: Rational?) -> [Claim] {
        // Each rounding moves less than a unit of its last place.
        let unit = edition.rounding.at == .never ? 0 : Rational(10).power(-edition.rounding.places) ?? 0
        let roundings = edition.criteria.count + edition.sections.flatMap(\.withInner).count + 1
        guard var basis = basis(margin: unit * Rational(roundings)), var exact = self.basis(margin: 0) else {
            return []
        }
        if let cap {
            basis = basis.clamped(to: Bounds(most: cap))
            exact = exact.clamped(to: Bounds(most: cap))
        }
        return grades.enumerated().compactMap { index, grade in
            let statement = Localized(
                vi: "có thể đạt hạng “\(grade.id)”", en: "the grade “\(grade.id)” can be reached")
            if let most = basis.most, most < grade.from {
                return Claim(
                    "claim.grade-unreachable", at: grade.place, statement,
                    problem: Localized(
                        vi:
                            "không tổng điểm nào đạt hạng “\(grade.id)” (từ \(grade.from)): nhiều nhất được \((exact.most ?? most).shortText())",
                        en:
                            "no total reaches the grade “\(grade.id)” (from \(grade.from)): it comes to at most \((exact.most ?? most).shortText())"
                    ),
                    .refuted(nil))
            }
            guard let higher = grades[..<index].last(where: { $0.quota == nil }), let least = basis.least,
                least >= higher.from
            else { return nil }
            return Claim(
                "claim.grade-unreachable", at: grade.place, statement,
                problem: Localized(
                    vi:
                        "tổng điểm nào cũng đạt hạng “\(higher.id)”: ít nhất được \((exact.least ?? least).shortText())",
                    en:
                        "every total reaches the grade “\(higher.id)”: it comes to at least \((exact.least ?? least).shortText())"
                ),
                .refuted(nil))
        }
    }
}
