// One rule of an edition for programs.
import Diagnostics
import Rules
import Scoring

extension ExplainReport {
    public var json: JSON {
        .object([
            ("format", .string("thidua.rule/1")), ("edition", .string(edition.id)),
            ("status", .string(edition.status.name)), ("labels", .labels(Label.standing(edition, nil))),
            ("sections", .array(edition.path(to: criterion).map { .string($0.id) })),
            ("criterion", EditionReport(edition).json(criterion)),
            ("written", .array(written.map { .string($0) })),
            ("assigned", .text(criterion.assigned?.text)),
            ("limits", .object([("least", .exact(criterion.limits.least)), ("most", .exact(criterion.limits.most))])),
            (
                "figures",
                .array(
                    reads.map {
                        .object([
                            ("indicator", .string($0.key.indicator)), ("attribute", .string($0.key.attribute.rawValue)),
                            ("ofBloc", .bool($0.isOfBloc)),
                        ])
                    })
            ),
            ("examples", .array(results.map(json))),
            ("file", .string(criterion.place.file)), ("line", .number(String(criterion.place.line))),
        ])
    }

    private func json(_ result: ExampleResult) -> JSON {
        .object([
            ("line", .number(String(result.example.place.line))), ("says", .exact(result.example.points)),
            ("passes", .bool(result.passes)), ("gives", .both(result.found)),
            ("withFigures", .string(result.derivation.withFigures)), ("exact", .exact(result.derivation.exact)),
        ])
    }
}
