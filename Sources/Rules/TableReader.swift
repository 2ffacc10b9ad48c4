// The table of an edition: sections with their criteria.
import Diagnostics
import Exact
import FEEL

/// A section or criterion as far as it could be read: enough to check sums and names even where something else is wrong.
struct Outline {
    enum Kind { case section, criterion }

    var kind: Kind
    var id: String?
    var points: Rational?
    /// Where its id stands, and where its points do.
    var place: Place
    var pointsPlace: Place?
    /// Nil where they cannot be told.
    var parts: [Outline]?
}

extension EditionReader {
    func table(_ node: YAMLNode) -> (sections: [Section], outline: [Outline]?) {
        guard case .sequence(let nodes) = node.content else {
            _ = yaml.list(node)
            return ([], nil)
        }
        let parts = nodes.map { section($0) }
        return (parts.compactMap(\.section), parts.map(\.outline))
    }

    private func section(_ node: YAMLNode) -> (section: Section?, outline: Outline) {
        let fields = yaml.fields(
            node, known: ["id", "title", "points", "atMost", "atLeast", "appraisedBy", "criteria", "sections"])
        let id = yaml.required("id", fields).flatMap { yaml.identifier($0, .tableNumber) }
        let title = yaml.localized("title", fields)
        let points = yaml.points(fields)
        let bounds = yaml.bounds(fields)
        let appraisedBy = yaml.optionalText("appraisedBy", fields)
        let criteria = yaml.optionalList("criteria", fields).map { criterion($0) }
        let sections = fields.nodes["sections"].map { table($0) } ?? ([], [])
        if fields.nodes["criteria"] == nil, fields.nodes["sections"] == nil { yaml.missing("criteria", in: fields) }
        let place = fields.nodes["id"]?.place ?? node.place
        var outline = Outline(
            kind: .section, id: id, points: points, place: place, pointsPlace: fields.nodes["points"]?.place)
        // Without a readable list of parts there is nothing to add up.
        let isList = fields.nodes["criteria"].map { if case .sequence = $0.content { true } else { false } } ?? true
        let isEmpty = fields.nodes["criteria"] == nil && fields.nodes["sections"] == nil
        if isList, !isEmpty, let nested = sections.outline { outline.parts = criteria.map(\.outline) + nested }
        guard let id, let title, let points else { return (nil, outline) }
        let section = Section(
            id: id, title: title, points: points, bounds: bounds, appraisedBy: appraisedBy,
            criteria: criteria.compactMap(\.criterion), sections: sections.sections, place: place)
        return (section, outline)
    }

    // MARK: Criteria

    static let ruleKeys = [
        "score", "percentOfPlan", "growth", "bands", "base", "deduct", "bonus", "pass", "judged", "relative",
    ]
    private static let otherKeys = [
        "id", "title", "points", "missing", "evidence", "source", "assigned", "atLeast", "atMost", "examples",
    ]

    private func criterion(_ node: YAMLNode) -> (criterion: Criterion?, outline: Outline) {
        criteria += 1
        let fields = yaml.fields(node, known: Self.otherKeys + Self.ruleKeys)
        let id = yaml.required("id", fields).flatMap { yaml.identifier($0, .tableNumber) }
        let title = yaml.localized("title", fields)
        let points = yaml.points(fields)
        let missing: MissingPolicy? = fields.nodes["missing"].map { yaml.choice($0) } ?? .undetermined
        let evidence = fields.nodes["evidence"].flatMap { yaml.localized($0) }
        let source = yaml.required("source", fields).flatMap { yaml.source($0) }
        let assigned = fields.nodes["assigned"].flatMap { expression($0, expecting: .boolean) }
        let limits = yaml.bounds(fields)
        let rule = rule(fields, points: points, limits)
        let examples = yaml.optionalList("examples", fields).compactMap { example($0, rule) }
        let place = fields.nodes["id"]?.place ?? node.place
        let outline = Outline(
            kind: .criterion, id: id, points: points, place: place, pointsPlace: fields.nodes["points"]?.place,
            parts: [])
        guard let id, let title, let points, let missing, let source, let rule else { return (nil, outline) }
        let criterion = Criterion(
            id: id, title: title, points: points, formula: rule.formula, bounds: rule.bounds, assigned: assigned,
            missing: missing, judged: rule.judged, evidence: evidence, source: source, examples: examples, place: place)
        return (criterion, outline)
    }
}
