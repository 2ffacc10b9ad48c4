// The indicators of an edition: what boards report.
import Diagnostics
import FEEL

extension EditionReader {
    func indicators(_ node: YAMLNode) -> [Indicator] {
        guard case .mapping(let pairs) = node.content else {
            yaml.wrongType(node, Localized(vi: "nhóm chỉ tiêu", en: "a mapping of indicators"))
            knowsNames = false
            return []
        }
        guard !exceeds(pairs.count, Self.mostIndicators, node) else {
            brokenNames.formUnion(pairs.compactMap(\.key.scalar))
            return []
        }
        let read = pairs.compactMap { entry($0.key, $0.value) }
        checkRatios(read)
        return read
    }

    private func entry(_ key: YAMLNode, _ value: YAMLNode) -> Indicator? {
        let errors = yaml.errors - titleErrors
        guard let id = name(key), let read = indicator(id, key.place, value), yaml.errors - titleErrors == errors else {
            // Taken as anything at all, so that the formulas that use it are still checked for all else.
            if let id = key.scalar, IdentifierRule.formulaName.allows(id) { brokenNames.insert(id) }
            return nil
        }
        indicators[id] = read
        return read
    }

    private func name(_ key: YAMLNode) -> String? {
        guard let id = yaml.identifier(key, .formulaName) else { return nil }
        guard ReservedName.contains(id) else { return id }
        yaml.report(
            "edition.reserved-name", at: key.place,
            Localized(vi: "“\(id)” là tên dành riêng của công thức", en: "“\(id)” is a name that formulas reserve"))
        return nil
    }

    private func indicator(_ id: String, _ place: Place, _ node: YAMLNode) -> Indicator? {
        let fields = yaml.fields(
            node,
            known: [
                "title", "unit", "nature", "has", "decimals", "range", "ratio", "scored", "better", "evidence",
                "source",
            ])
        let before = yaml.errors
        let title = yaml.localized("title", fields) ?? Localized(same: id)
        titleErrors += yaml.errors - before
        let unit = yaml.text("unit", fields).map { Indicator.Unit($0) }
        let nature: Indicator.Nature? = yaml.required("nature", fields).flatMap { yaml.choice($0) }
        let has = yaml.required("has", fields).map { attributes($0, unit) } ?? []
        if let unit, !has.isEmpty { types[id] = Indicator.type(has, unit) }
        let decimals = fields.nodes["decimals"].map { yaml.whole($0, in: 0...10) } ?? 0
        let evidence: EvidenceRule? = fields.nodes["evidence"].map { yaml.choice($0) } ?? .optional
        let ranges = ranges(fields.nodes["range"], has, fields.place)
        let ratio = fields.nodes["ratio"].map { self.ratio($0, nature) }
        let scored: Scored? = fields.nodes["scored"].map { yaml.choice($0) } ?? .yes
        let better: Indicator.Direction? = fields.nodes["better"].flatMap { yaml.choice($0) }
        if let node = fields.nodes["range"], unit == .yesNo {
            yaml.report(
                "edition.yes-no", at: node.place,
                Localized(vi: "chỉ tiêu có/không không có khoảng giá trị", en: "a yes/no indicator has no range"))
        }
        if let node = fields.nodes["better"], unit == .yesNo {
            yaml.report(
                "edition.yes-no", at: node.place,
                Localized(
                    vi: "chỉ tiêu có/không không có better: không so nhiều ít được",
                    en: "a yes/no indicator has no better: there is no more or less of it"))
        }
        let source = yaml.optionalSource(fields)
        guard let unit, let nature, let decimals, let evidence, let ranges, let scored else { return nil }
        return Indicator(
            id: id, title: title, unit: unit, nature: nature, has: has, decimals: decimals,
            ranges: ranges, evidenceRequired: evidence == .required, ratio: ratio ?? nil, isScored: scored == .yes,
            better: better, source: source, place: place)
    }

    private func attributes(_ node: YAMLNode, _ unit: Indicator.Unit?) -> [Attribute] {
        let nodes = yaml.list(node)
        let read = nodes.map { (node: $0, attribute: yaml.choice($0, Attribute.self)) }
        var has: Set<Attribute> = []
        for case (let node, let attribute?) in read where !has.insert(attribute).inserted {
            yaml.report(
                "edition.duplicate-id", at: node.place,
                Localized(vi: "“\(attribute.rawValue)” ghi hai lần", en: "“\(attribute.rawValue)” stands twice"))
        }
        guard case .sequence = node.content, read.allSatisfy({ $0.attribute != nil }) else { return [] }
        if !has.contains(.actual) {
            yaml.report(
                "edition.no-actual", at: node.place,
                Localized(vi: "chỉ tiêu nào cũng cần “actual”", en: "every indicator has “actual”"))
            return []
        }
        if unit == .yesNo, has != [.actual] {
            yaml.report(
                "edition.yes-no", at: node.place,
                Localized(vi: "chỉ tiêu có/không chỉ có “actual”", en: "a yes/no indicator has only “actual”"))
        }
        return has.sorted()
    }

    private enum EvidenceRule: String, CaseIterable { case required, optional }

    private enum Scored: String, CaseIterable { case yes, no }

    /// One range for all figures, or one for each attribute: what is not named takes 0 or more.
    private func ranges(_ node: YAMLNode?, _ has: [Attribute], _ place: Place) -> [Attribute: Formula<[UnaryTest]>]? {
        let usual = Formula(
            tree: [UnaryTest.comparison(.greaterOrEqual, Expression(.number(0)))], text: ">= 0", place: place)
        let figures = Attribute.allCases.filter { !$0.isPercent }
        func all(_ range: Formula<[UnaryTest]>) -> [Attribute: Formula<[UnaryTest]>] {
            Dictionary(uniqueKeysWithValues: figures.map { ($0, range) })
        }
        guard let node else { return all(usual) }
        guard case .mapping = node.content else { return unaryTests(node, for: .range).map { all($0) } }
        let fields = yaml.fields(node, known: figures.map(\.rawValue))
        var ranges = all(usual)
        for attribute in figures {
            guard let node = fields.nodes[attribute.rawValue] else { continue }
            if !has.isEmpty, !has.contains(attribute) {
                yaml.unknownKey(attribute.rawValue, node.place, known: has.filter { !$0.isPercent }.map(\.rawValue))
            }
            ranges[attribute] = unaryTests(node, for: .range)
        }
        return ranges
    }

    private func ratio(_ node: YAMLNode, _ nature: Indicator.Nature?) -> Indicator.RatioParts? {
        let fields = yaml.fields(node, known: ["of", "to"])
        let of = yaml.text("of", fields)
        let to = yaml.text("to", fields)
        if let nature, nature != .ratio {
            yaml.report(
                "edition.ratio", at: node.place,
                Localized(
                    vi: "chỉ chỉ tiêu nature: ratio mới có ratio", en: "only an indicator of nature: ratio has a ratio")
            )
        }
        guard let of, let to else { return nil }
        return Indicator.RatioParts(of: of, to: to, place: node.place)
    }
}
