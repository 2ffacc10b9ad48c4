// Points by bands: which band a value falls into.
import Diagnostics
import Exact
import FEEL

extension EditionReader {
    func bands(_ node: YAMLNode, _ usual: Bounds) -> Rule? {
        guard case .mapping(let pairs) = node.content else {
            yaml.wrongType(node, Localized(same: "{of: x.actual, \"> 80\": 20, \"[60..80]\": 12, \"< 60\": 5}"))
            return nil
        }
        // Each band is one level of the formula.
        guard pairs.count <= Limits.depth else {
            tooDeep(node.place)
            return nil
        }
        var subject: Formula<Expression>?
        let findings = yaml.errors
        var bands: [(tests: Formula<[UnaryTest]>, points: Formula<Expression>)] = []
        var before: YAMLNode?
        for (key, value) in pairs {
            defer { before = value }
            if key.scalar == "of" {
                subject = expression(value, expecting: .number)
            } else if let mend = key.decimalMend(value: value, after: before) {
                yaml.report(
                    "edition.empty", at: key.place,
                    Localized(
                        vi: "mức “\(key.scalar?.excerpt ?? "")” không có điểm",
                        en: "the band “\(key.scalar?.excerpt ?? "")” has no points"), mend: mend)
            } else if let tests = unaryTests(key), let points = expression(value, expecting: .number) {
                bands.append((tests, points))
            }
        }
        if !pairs.contains(where: { $0.key.scalar == "of" }) {
            yaml.report(
                "edition.missing-key", at: node.place, Localized(vi: "thiếu khoá “of”", en: "the key “of” is missing"))
        }
        if !pairs.contains(where: { $0.key.scalar != "of" }) {
            yaml.report("edition.no-bands", at: node.place, Localized(vi: "không có mức nào", en: "there are no bands"))
        }
        overlaps(bands.map(\.tests))
        guard let subject, yaml.errors == findings else { return nil }
        let tree = bands.reversed().reduce(Expression(.null)) { rest, band in
            .conditional(Expression(.membership(subject.tree, band.tests.tree)), band.points.tree, rest)
        }
        let constants = bands.map { $0.points.tree.constant }
        let known = constants.compactMap { $0 }
        let isKnown = known.count == constants.count
        let bounds = isKnown ? Bounds(least: known.min(), most: known.max()) : usual
        var rule = lowered(tree, node.place, bounds, isAssumed: !isKnown)
        rule?.form = .bands(of: subject, bands.map { RuleForm.Band(tests: $0.tests, points: $0.points) })
        return rule
    }

    /// Two bands that share a value would both apply: an error that names both and the value.
    private func overlaps(_ bands: [Formula<[UnaryTest]>]) {
        var stretches: [(interval: Interval, band: Int)] = []
        for (number, band) in bands.enumerated() {
            for interval in Interval.all(band.tree) ?? [] where !interval.isEmpty {
                stretches.append((interval, number))
            }
        }
        stretches.sort { $0.interval.begins(before: $1.interval) }
        // Of those that began earlier the one that reaches furthest, and the one that does so of all other bands.
        var furthest: [(interval: Interval, band: Int)] = []
        var reported: Set<[Int]> = []
        for stretch in stretches {
            if let other = furthest.first(where: { $0.band != stretch.band }),
                let shared = stretch.interval.common(with: other.interval)
            {
                let pair = [stretch.band, other.band].sorted()
                if reported.insert(pair).inserted { overlap(bands[pair[0]], bands[pair[1]], shared) }
            }
            let kept = furthest + [stretch]
            let first = kept.reduce(stretch) { $1.interval.reaches(beyond: $0.interval) ? $1 : $0 }
            let others = kept.filter { $0.band != first.band }
            let second = others.first.map { start in
                others.reduce(start) { $1.interval.reaches(beyond: $0.interval) ? $1 : $0 }
            }
            furthest = [first] + (second.map { [$0] } ?? [])
        }
    }

    private func overlap(_ earlier: Formula<[UnaryTest]>, _ later: Formula<[UnaryTest]>, _ shared: Rational) {
        yaml.report(
            "edition.bands-overlap", at: later.place,
            Localized(
                vi:
                    "mức “\(later.text.excerpt)” và mức “\(earlier.text.excerpt)” (dòng \(earlier.place.line)) cùng nhận giá trị \(shared)",
                en:
                    "the bands “\(later.text.excerpt)” and “\(earlier.text.excerpt)” (line \(earlier.place.line)) both take the value \(shared)"
            ),
            mend: Localized(
                vi: "dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80)", en: "leave an end out with ( or ), such as [60..80)")
        )
    }
}
