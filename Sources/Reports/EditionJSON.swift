// An edition for programs: the table with formulas and words, what boards report, and the settings.
import Diagnostics
import Rules

extension EditionReport {
    public var json: JSON {
        // Most editions state no rates.
        let rates: [(String, JSON)] = edition.rates.isEmpty ? [] : [("rates", .array(edition.rates.map(json)))]
        return .object(members + rates)
    }

    private var members: [(String, JSON)] {
        [
            ("format", .string("thidua.edition/1")), ("edition", .string(edition.id)), ("bloc", .string(edition.bloc)),
            ("status", .string(edition.status.name)),
            ("decision", edition.status.decision), ("labels", .labels(labels)), ("title", .both(edition.title)),
            ("from", .string(edition.valid.from.description)), ("to", .string(edition.valid.to.description)),
            ("points", .exact(edition.points)), ("source", edition.source.json),
            ("sections", .array(edition.sections.map(json))),
            ("indicators", .array(edition.indicators.map(json))),
            ("settings", .array(settings.map { .both($0) })),
            (
                "vetoes",
                .array(
                    edition.vetoes.map {
                        .object([("reason", .both($0.reason)), ("when", .string($0.condition.tree.description))])
                    })
            ),
            (
                "checks",
                .array(
                    edition.checks.map {
                        .object([
                            ("that", .string($0.condition.tree.description)),
                            ("each", $0.each.map { .array($0.indicators.map { .string($0) }) } ?? .null),
                            ("in", $0.parts.map { .array($0.map { .string($0.rawValue) }) } ?? .null),
                            ("else", .both($0.message)),
                            ("severity", .string($0.severity.rawValue)),
                        ])
                    })
            ),
        ]
    }

    private func json(_ rate: ExchangeRate) -> JSON {
        .object([
            ("from", .string(rate.from)), ("to", .string(rate.to)), ("rate", .exact(rate.rate)),
            ("date", .string(rate.date.description)), ("source", rate.source.json),
        ])
    }

    private func json(_ section: Section) -> JSON {
        .object([
            ("id", .string(section.id)), ("kind", .string(section.kind.rawValue)), ("title", .both(section.title)),
            ("points", .exact(section.points)),
            ("criteria", .array(section.criteria.map(json))), ("sections", .array(section.sections.map(json))),
        ])
    }

    func json(_ criterion: Criterion) -> JSON {
        .object([
            ("id", .string(criterion.id)), ("title", .both(criterion.title)),
            ("points", .exact(criterion.points)), ("bounds", criterion.bounds.json),
            ("formula", .string(criterion.formula.tree.description)),
            ("rule", .array(prose.rule(criterion).map { .both($0) })),
            ("missing", .string(criterion.missing.rawValue)),
            ("evidence", criterion.evidence.map { .both($0) } ?? .null), ("source", criterion.source.json),
        ])
    }

    func json(_ indicator: Indicator) -> JSON {
        .object([
            ("id", .string(indicator.id)), ("title", .both(indicator.title)), ("unit", .string(indicator.unit.text)),
            ("nature", .string(indicator.nature.rawValue)),
            ("has", .array(indicator.has.map { .string($0.rawValue) })),
            ("decimals", .number(String(indicator.decimals))),
            (
                "ranges",
                .object(
                    indicator.has.compactMap { attribute in
                        indicator.ranges[attribute].map { (attribute.rawValue, .string($0.text)) }
                    })
            ),
            ("scored", .bool(indicator.isScored)), ("better", .text(indicator.better?.rawValue)),
            (
                "ratio",
                indicator.ratio.map { .object([("of", .string($0.of)), ("to", .string($0.to))]) } ?? .null
            ),
            ("evidenceRequired", .bool(indicator.evidenceRequired)),
        ])
    }
}
