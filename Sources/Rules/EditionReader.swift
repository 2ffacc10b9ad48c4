// `<edition>.yaml`: a table of criteria, read strictly. What rules mean is in RuleReader, whether they hold together in EditionCheck.
import Diagnostics
import Exact
import FEEL

extension Edition {
    /// Reads and checks an edition.
    /// - Returns: the edition unless there is an error, and everything found, in reading order.
    public static func read(_ text: String, file: String) -> (edition: Edition?, diagnostics: [Diagnostic]) {
        let reader = EditionReader(YAMLFile(name: file, text: text))
        let edition = reader.yaml.file.root.flatMap { reader.edition($0) }
        let diagnostics = reader.yaml.diagnostics.inReadingOrder
        return (diagnostics.hasErrors ? nil : edition, diagnostics)
    }
}

/// Reads one edition file.
final class EditionReader {
    let yaml: YAMLReader
    /// Every formula an author wrote, with what it must yield: typed once all names are known.
    var authored: [AuthoredFormula] = []
    var indicators: [String: Indicator] = [:]

    init(_ file: YAMLFile) {
        yaml = YAMLReader(file)
    }

    private static let keys = [
        "edition", "bloc", "status", "decision", "title", "note", "valid", "source", "points", "planShare", "rounding",
        "ranking", "grades", "indicators", "functions", "checks", "sections", "vetoes",
    ]

    func edition(_ node: YAMLNode) -> Edition? {
        let fields = yaml.fields(node, known: Self.keys)
        let id = yaml.required("edition", fields).flatMap { yaml.identifier($0, .slug) }
        let bloc = yaml.required("bloc", fields).flatMap { yaml.identifier($0, .slug) }
        let status = status(fields)
        let title = yaml.localized("title", fields)
        let note = fields.nodes["note"].flatMap { yaml.localized($0) }
        let valid = yaml.required("valid", fields).flatMap { validity($0) }
        let source = yaml.required("source", fields).flatMap { yaml.source($0) }
        let points = yaml.number("points", fields)
        let planShare = fields.nodes["planShare"].map { self.planShare($0) } ?? [:]
        let rounding = yaml.required("rounding", fields).flatMap { self.rounding($0) }
        let indicators = yaml.required("indicators", fields).map { self.indicators($0) } ?? []
        let functions = fields.nodes["functions"].map { self.functions($0) } ?? []
        let checks = yaml.optionalList("checks", fields).compactMap { check($0) }
        let sections = yaml.required("sections", fields).map { yaml.list($0).compactMap { section($0, depth: 1) } } ?? []
        let vetoes = yaml.optionalList("vetoes", fields).compactMap { veto($0) }
        let grades = yaml.optionalList("grades", fields).compactMap { grade($0) }
        let ranking = yaml.required("ranking", fields).flatMap { self.ranking($0) }
        guard let id, let bloc, let status, let title, let valid, let source, let points, let rounding, let ranking
        else { return nil }
        let edition = Edition(
            id: id, bloc: bloc, status: status, title: title, note: note, valid: valid, source: source, points: points,
            planShare: planShare, rounding: rounding, ranking: ranking, grades: grades, indicators: indicators,
            functions: functions, checks: checks, sections: sections, vetoes: vetoes, file: yaml.file.name)
        EditionCheck(edition, self, fields).run()
        return edition
    }

    // MARK: Head

    private func status(_ fields: Fields) -> Edition.Status? {
        guard let node = yaml.required("status", fields), let text = yaml.text(node) else { return nil }
        switch text {
        case "proposal": return .proposal
        case "signed":
            guard let node = yaml.required("decision", fields) else { return nil }
            let decision = yaml.fields(node, known: ["number", "date", "by"])
            let number = yaml.text("number", decision)
            let date = yaml.required("date", decision).flatMap { yaml.day($0) }
            let by = yaml.text("by", decision)
            guard let number, let date, let by else { return nil }
            return .signed(Edition.Decision(number: number, date: date, by: by))
        default:
            yaml.report(
                "edition.unknown-value", at: node.place, Localized(vi: "không có trạng thái “\(text)”", en: "there is no status “\(text)”"),
                expected: Localized(same: "proposal | signed"))
            return nil
        }
    }

    private func validity(_ node: YAMLNode) -> Edition.Validity? {
        let fields = yaml.fields(node, known: ["from", "to"])
        let from = yaml.required("from", fields).flatMap { yaml.period($0) }
        let to = yaml.required("to", fields).flatMap { yaml.period($0) }
        guard let from, let to else { return nil }
        if to.end < from.end {
            yaml.report("edition.validity", at: node.place, Localized(vi: "\(to) kết thúc trước \(from)", en: "\(to) ends before \(from)"))
        }
        return Edition.Validity(from: from, to: to)
    }

    private func planShare(_ node: YAMLNode) -> [Period.Part: Rational] {
        let fields = yaml.fields(node, known: Period.Part.allCases.map(\.rawValue))
        var shares: [Period.Part: Rational] = [:]
        for (name, node) in fields.nodes {
            guard let part = Period.Part(rawValue: name), let share = yaml.number(node) else { continue }
            guard share > 0, share <= 1 else {
                yaml.report(
                    "edition.number", at: node.place, Localized(vi: "\(share) không hợp lệ ở đây", en: "\(share) is not valid here"),
                    expected: Localized(vi: "một phần của kế hoạch năm, trên 0 đến 1", en: "a share of the year's plan, above 0 up to 1"))
                continue
            }
            shares[part] = share
        }
        return shares
    }

    private func rounding(_ node: YAMLNode) -> Rounding? {
        let fields = yaml.fields(node, known: ["at", "places", "mode"])
        let at: Rounding.Point? = yaml.required("at", fields).flatMap { yaml.choice($0) }
        if at == .never { return Rounding(at: .never, places: 0, mode: .halfUp) }
        let places = yaml.required("places", fields).flatMap { yaml.whole($0, in: 0...10) }
        let mode: RoundingMode? = yaml.required("mode", fields).flatMap { yaml.choice($0) }
        guard let at, let places, let mode else { return nil }
        return Rounding(at: at, places: places, mode: mode)
    }

    private func grade(_ node: YAMLNode) -> Grade? {
        let fields = yaml.fields(node, known: ["id", "title", "from"])
        let id = yaml.required("id", fields).flatMap { yaml.identifier($0, .slug) }
        let title = yaml.localized("title", fields)
        let from = yaml.number("from", fields)
        guard let id, let title, let from else { return nil }
        return Grade(id: id, title: title, from: from)
    }

    // MARK: Ranking

    private func ranking(_ node: YAMLNode) -> RankingRule? {
        let fields = yaml.fields(node, known: ["on", "notAssigned", "keys", "ties", "vetoed"])
        let on: RankingRule.Basis? = yaml.required("on", fields).flatMap { yaml.choice($0) }
        let notAssigned: RankingRule.NotAssigned? = fields.nodes["notAssigned"].map { yaml.choice($0) } ?? .points
        let keys = yaml.required("keys", fields).map { yaml.list($0).compactMap { key($0) } } ?? []
        let ties: RankingRule.Ties? = yaml.required("ties", fields).flatMap { yaml.choice($0) }
        var vetoed = RankingRule.Vetoed(ranked: false, counted: true)
        if let node = fields.nodes["vetoed"] {
            let fields = yaml.fields(node, known: ["ranked", "counted"])
            vetoed.ranked = yaml.required("ranked", fields).flatMap { yaml.flag($0) } ?? false
            vetoed.counted = yaml.required("counted", fields).flatMap { yaml.flag($0) } ?? true
        }
        if let node = fields.nodes["keys"], keys.first?.subject != .total, !yaml.diagnostics.hasErrors {
            yaml.report(
                "edition.ranking-keys", at: node.place,
                Localized(vi: "tiêu chí xếp hạng đầu tiên phải là total", en: "the first ranking key must be total"))
        }
        guard let on, let notAssigned, let ties else { return nil }
        return RankingRule(on: on, notAssigned: notAssigned, keys: keys, ties: ties, vetoed: vetoed)
    }

    private func key(_ node: YAMLNode) -> RankingRule.Key? {
        guard let text = yaml.text(node) else { return nil }
        var words = text.split(separator: " ").map(String.init)
        let ascending = words.last == "ascending"
        if ascending { words.removeLast() }
        let subject: RankingRule.Key.Subject?
        switch (words.first, words.count) {
        case ("total", 1): subject = .total
        case ("section", 2): subject = .section(words[1])
        case ("criterion", 2): subject = .criterion(words[1])
        case ("indicator", 3...):
            subject = RankingRule.Key.Measure(rawValue: words.dropFirst(2).joined(separator: " "))
                .map { .indicator(words[1], $0) }
        default: subject = nil
        }
        guard let subject else {
            yaml.report(
                "edition.ranking-keys", at: node.place,
                Localized(vi: "không hiểu “\(text)”", en: "“\(text)” is not a ranking key"),
                expected: Localized(same: "total | section ID | criterion ID | indicator ID actual|growth|plan percent [ascending]"))
            return nil
        }
        return RankingRule.Key(subject: subject, isAscending: ascending)
    }

    // MARK: Indicators and functions

    private func indicators(_ node: YAMLNode) -> [Indicator] {
        guard case .mapping(let pairs) = node.content else {
            yaml.wrongType(node, Localized(vi: "nhóm chỉ tiêu", en: "a mapping of indicators"))
            return []
        }
        var all: [Indicator] = []
        for (key, value) in pairs {
            guard let id = yaml.identifier(key, .formulaName) else { continue }
            guard !EditionCheck.reservedNames.contains(id), !EditionCheck.isBuiltin(id) else {
                yaml.report(
                    "edition.reserved-name", at: key.place,
                    Localized(vi: "“\(id)” là tên dành riêng của công thức", en: "“\(id)” is a name that formulas reserve"))
                continue
            }
            guard let indicator = indicator(id, key.place, value) else { continue }
            indicators[id] = indicator
            all.append(indicator)
        }
        return all
    }

    private func indicator(_ id: String, _ place: Place, _ node: YAMLNode) -> Indicator? {
        let fields = yaml.fields(
            node, known: ["title", "unit", "nature", "has", "decimals", "range", "evidence", "source"])
        let title = yaml.localized("title", fields)
        let unit = yaml.text("unit", fields).map { Indicator.Unit($0) }
        let nature: Indicator.Nature? = yaml.required("nature", fields).flatMap { yaml.choice($0) }
        let has: [Attribute] = yaml.required("has", fields).map { yaml.list($0).compactMap { yaml.choice($0) } } ?? []
        if let node = fields.nodes["has"], !has.contains(.actual) {
            yaml.report("edition.no-actual", at: node.place, Localized(vi: "chỉ tiêu nào cũng cần “actual”", en: "every indicator has “actual”"))
        }
        if let node = fields.nodes["has"], unit == .yesNo, has != [.actual] {
            yaml.report("edition.yes-no", at: node.place, Localized(vi: "chỉ tiêu có/không chỉ có “actual”", en: "a yes/no indicator has only “actual”"))
        }
        let decimals = fields.nodes["decimals"].map { yaml.whole($0, in: 0...10) } ?? 0
        let evidence: EvidenceRule? = fields.nodes["evidence"].map { yaml.choice($0) } ?? .optional
        let range = range(fields.nodes["range"], fields.place)
        let source = yaml.optionalSource(fields)
        guard let title, let unit, let nature, let decimals, let evidence, let range else { return nil }
        return Indicator(
            id: id, title: title, unit: unit, nature: nature, has: Array(Set(has)).sorted(), decimals: decimals,
            range: range, evidenceRequired: evidence == .required, source: source, place: place)
    }

    private enum EvidenceRule: String, CaseIterable { case required, optional }

    private func range(_ node: YAMLNode?, _ place: Place) -> Formula<[UnaryTest]>? {
        guard let node else {
            return Formula(tree: [.comparison(.greaterOrEqual, Expression(.number(0)))], text: ">= 0", place: place)
        }
        return unaryTests(node)
    }

    private func functions(_ node: YAMLNode) -> [Scope.Definition] {
        guard case .mapping(let pairs) = node.content else {
            yaml.wrongType(node, Localized(vi: "các hàm: tên(tham số): công thức", en: "functions: name(parameters): formula"))
            return []
        }
        return pairs.compactMap { key, value -> Scope.Definition? in
            guard let signature = key.scalar, let (name, parameters) = Self.signature(signature) else {
                yaml.report(
                    "edition.function", at: key.place, Localized(vi: "không hiểu tên hàm “\(key.scalar ?? "")”", en: "“\(key.scalar ?? "")” is not a function head"),
                    expected: Localized(same: "excess(x): (x.actual - x.plan) / x.plan"))
                return nil
            }
            guard indicators[name] == nil, !EditionCheck.reservedNames.contains(name), !EditionCheck.isBuiltin(name) else {
                yaml.report(
                    "edition.reserved-name", at: key.place,
                    Localized(vi: "tên “\(name)” đã có nghĩa khác", en: "the name “\(name)” already means something else"))
                return nil
            }
            guard let formula = expression(value) else { return nil }
            functionNodes[name] = value
            functionPlaces[name] = key.place
            let definition = Scope.Definition(name: name, parameters: parameters, body: formula.tree)
            definitions[name] = definition
            return definition
        }
    }

    /// Where each function's body stands, to place findings in it.
    private(set) var functionNodes: [String: YAMLNode] = [:]
    private(set) var functionPlaces: [String: Place] = [:]
    private(set) var definitions: [String: Scope.Definition] = [:]

    /// `name(a, b)`.
    private static func signature(_ text: String) -> (String, [String])? {
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return nil }
        let name = String(text[..<open])
        let inside = text[text.index(after: open)...].dropLast()
        let parameters = inside.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.trimmingPrefix { $0 == " " } }.map { piece in
                var piece = piece
                while piece.last == " " { piece.removeLast() }
                return String(piece)
            }
        let names = inside.allSatisfy({ $0 == " " }) ? [] : parameters
        guard ([name] + names).allSatisfy({ IdentifierRule.formulaName.allows($0) }), Set(names).count == names.count
        else { return nil }
        return (name, names)
    }

    private func check(_ node: YAMLNode) -> FigureCheck? {
        let fields = yaml.fields(node, known: ["that", "else", "severity"])
        let condition = yaml.required("that", fields).flatMap { expression($0, expecting: .boolean) }
        let message = yaml.localized("else", fields)
        let severity: CheckSeverity? = fields.nodes["severity"].map { yaml.choice($0) } ?? .error
        guard let condition, let message, let severity else { return nil }
        return FigureCheck(condition: condition, message: message, severity: severity == .error ? .error : .warning)
    }

    private enum CheckSeverity: String, CaseIterable { case error, warning }

    private func veto(_ node: YAMLNode) -> Veto? {
        let fields = yaml.fields(node, known: ["when", "reason"])
        let condition = yaml.required("when", fields).flatMap { expression($0, expecting: .boolean) }
        let reason = yaml.localized("reason", fields)
        guard let condition, let reason else { return nil }
        return Veto(condition: condition, reason: reason)
    }

    // MARK: Sections

    private func section(_ node: YAMLNode, depth: Int) -> Section? {
        let fields = yaml.fields(
            node, known: ["id", "title", "points", "atMost", "atLeast", "appraisedBy", "criteria", "sections"])
        let id = yaml.required("id", fields).flatMap { yaml.identifier($0, .tableNumber) }
        let title = yaml.localized("title", fields)
        let points = yaml.number("points", fields)
        let bounds = Bounds(least: yaml.optionalNumber("atLeast", fields), most: yaml.optionalNumber("atMost", fields))
        let appraisedBy = yaml.optionalText("appraisedBy", fields)
        let criteria = yaml.optionalList("criteria", fields).compactMap { criterion($0) }
        let sections = yaml.optionalList("sections", fields).compactMap { section($0, depth: depth + 1) }
        if fields.nodes["criteria"] == nil, fields.nodes["sections"] == nil { yaml.missing("criteria", in: fields) }
        guard let id, let title, let points else { return nil }
        return Section(
            id: id, title: title, points: points, bounds: bounds, appraisedBy: appraisedBy, criteria: criteria,
            sections: sections, place: fields.nodes["id"]?.place ?? node.place)
    }

    // MARK: Formulas

    /// Reads a formula that must yield `type`; a syntax error is reported at its spot.
    func expression(_ node: YAMLNode, expecting type: Type? = nil, awards: Bool = false) -> Formula<Expression>? {
        guard let text = yaml.text(node, Localized(vi: "một công thức", en: "a formula")) else { return nil }
        do {
            let tree = try Expression(parsing: text)
            if let type { authored.append(AuthoredFormula(tree: tree, node: node, type: type)) }
            return Formula(tree: tree, text: text, place: node.place)
        } catch {
            syntax(error, node)
            return nil
        }
    }

    func unaryTests(_ node: YAMLNode) -> Formula<[UnaryTest]>? {
        guard let text = yaml.text(node, Localized(same: "> 80, [60..80], not(5)")) else { return nil }
        do {
            return Formula(tree: try [UnaryTest](parsingUnaryTests: text), text: text, place: node.place)
        } catch {
            syntax(error, node)
            return nil
        }
    }

    private func syntax(_ error: SyntaxError, _ node: YAMLNode) {
        yaml.report(
            "formula.syntax", at: yaml.file.place(of: error.span, in: node), error.message, mend: error.mend)
    }
}

/// A formula as its author typed it, with the type that it must have.
struct AuthoredFormula {
    var tree: Expression
    var node: YAMLNode
    var type: Type
}
