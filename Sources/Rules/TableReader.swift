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
    /// Whether it counts in what the table adds up to.
    var role = Section.Kind.content
    /// Where its id stands, and where its points do.
    var place: Place
    var pointsPlace: Place?
    /// Nil where they cannot be told.
    var parts: [Outline]?
}

extension EditionReader {
    /// What a section hands down to its parts.
    struct Heading {
        var kind = Section.Kind.content
        var source: Source?
    }

    func table(_ node: YAMLNode, _ heading: Heading = Heading()) -> (sections: [Section], outline: [Outline]?) {
        guard case .sequence(let nodes) = node.content else {
            _ = yaml.list(node)
            return ([], nil)
        }
        let parts = nodes.map { section($0, heading) }
        return (parts.compactMap(\.section), parts.map(\.outline))
    }

    private func section(_ node: YAMLNode, _ above: Heading) -> (section: Section?, outline: Outline) {
        let fields = yaml.fields(
            node,
            known: [
                "id", "kind", "title", "points", "atMost", "atLeast", "appraisedBy", "source", "criteria", "sections",
            ])
        let heading = Heading(kind: kind(fields, above.kind), source: yaml.optionalSource(fields) ?? above.source)
        let id = yaml.required("id", fields).flatMap { yaml.identifier($0, .tableNumber) }
        let title = yaml.localized("title", fields)
        let points = yaml.points(fields, of: heading.kind)
        let bounds = yaml.bounds(fields)
        let appraisedBy = yaml.optionalText("appraisedBy", fields)
        let criteria = yaml.optionalList("criteria", fields).map { criterion($0, heading) }
        let sections = fields.nodes["sections"].map { table($0, heading) } ?? ([], [])
        if fields.nodes["criteria"] == nil, fields.nodes["sections"] == nil { yaml.missing("criteria", in: fields) }
        let place = fields.nodes["id"]?.place ?? node.place
        starts.append(node.place)
        var outline = Outline(
            kind: .section, id: id, points: points, role: heading.kind, place: place,
            pointsPlace: fields.nodes["points"]?.place)
        // Without a readable list of parts there is nothing to add up.
        let isList = fields.nodes["criteria"].map { if case .sequence = $0.content { true } else { false } } ?? true
        let isEmpty = fields.nodes["criteria"] == nil && fields.nodes["sections"] == nil
        if isList, !isEmpty, let nested = sections.outline { outline.parts = criteria.map(\.outline) + nested }
        guard let id, let points else { return (nil, outline) }
        let section = Section(
            id: id, kind: heading.kind, title: title ?? Localized(same: id), points: points, bounds: bounds,
            appraisedBy: appraisedBy,
            criteria: criteria.compactMap(\.criterion), sections: sections.sections, place: place)
        return (section, outline)
    }

    /// Content may hold bonuses and deductions of its own; what is inside them is the same as they are.
    private func kind(_ fields: Fields, _ above: Section.Kind) -> Section.Kind {
        guard let node = fields.nodes["kind"], let kind = yaml.choice(node, Section.Kind.self) else { return above }
        guard above != .content, kind != above else { return kind }
        yaml.report(
            "edition.kind", at: node.place,
            Localized(
                vi: "nhóm \(kind.rawValue) nằm trong nhóm \(above.rawValue)",
                en: "a section of kind \(kind.rawValue) inside one of kind \(above.rawValue)"),
            mend: Localized(vi: "đưa nhóm này ra ngoài", en: "move this section out of the other"))
        return above
    }

    // MARK: Criteria

    static let ruleKeys = [
        "score", "percentOfPlan", "growth", "bands", "base", "deduct", "bonus", "pass", "judged", "relative",
    ]
    private static let otherKeys = [
        "id", "title", "points", "missing", "evidence", "source", "assigned", "atLeast", "atMost", "examples", "times",
    ]

    private func criterion(_ node: YAMLNode, _ heading: Heading) -> (criterion: Criterion?, outline: Outline) {
        criteria += 1
        starts.append(node.place)
        let fields = yaml.fields(node, known: Self.otherKeys + Self.ruleKeys)
        let id = yaml.required("id", fields).flatMap { yaml.identifier($0, .tableNumber) }
        let title = yaml.localized("title", fields)
        let points = yaml.points(fields, of: heading.kind)
        let missing: MissingPolicy? = fields.nodes["missing"].map { yaml.choice($0) } ?? .undetermined
        let evidence = fields.nodes["evidence"].flatMap { yaml.localized($0) }
        let source =
            fields.nodes["source"] == nil && heading.source != nil
            ? heading.source : yaml.required("source", fields).flatMap { yaml.source($0) }
        let assigned = fields.nodes["assigned"].flatMap { expression($0, expecting: .boolean) }
        let limits = yaml.bounds(fields)
        let before = authored.count
        var rule = rule(fields, points: points, limits)
        if rule?.formula.writing == nil { rule?.formula.parts = parts(from: before) }
        let examples = yaml.optionalList("examples", fields).compactMap { example($0, rule) }
        let place = fields.nodes["id"]?.place ?? node.place
        let outline = Outline(
            kind: .criterion, id: id, points: points, role: heading.kind, place: place,
            pointsPlace: fields.nodes["points"]?.place,
            parts: [])
        guard let id, let points, let missing, let rule else { return (nil, outline) }
        // Without a title or a source it is refused, and its rule is checked all the same.
        let criterion = Criterion(
            id: id, kind: heading.kind, title: title ?? Localized(same: id), points: points, formula: rule.formula,
            form: rule.form,
            limits: limits, bounds: rule.bounds, keepsToBounds: !rule.isAssumed, assigned: assigned,
            missing: missing, judged: rule.judged, evidence: evidence,
            source: source ?? Source(document: "?", article: nil, words: nil), examples: examples, place: place)
        return (criterion, outline)
    }
}
