// The worked examples of a criterion: figures, and the points they must give.
import Diagnostics
import Exact
import FEEL

extension EditionReader {
    func example(_ node: YAMLNode, _ rule: Rule?) -> Example? {
        let fields = yaml.fields(node, known: ["given", "others", "awarded", "points", "period"])
        let given = fields.nodes["given"].map { figures($0) } ?? [:]
        let others = yaml.optionalList("others", fields).map { figures($0) }
        let awarded = yaml.optionalNumber("awarded", fields)
        let points = yaml.number("points", fields)
        let period = fields.nodes["period"].flatMap { yaml.period($0) }
        if let awarded, let rule, let node = fields.nodes["awarded"] { check(awarded, node, rule.judged) }
        guard let points else { return nil }
        return Example(
            given: given, others: others, awarded: awarded, points: points, period: period, place: node.place)
    }

    /// Points given in an example must be points that a person can give.
    private func check(_ awarded: Rational, _ node: YAMLNode, _ judged: Judgement?) {
        guard let judged else {
            return yaml.report(
                "edition.example", at: node.place,
                Localized(
                    vi: "tiêu chí này không do người chấm, nên ví dụ không có awarded",
                    en: "nobody awards points for this criterion, so an example has no awarded"))
        }
        guard !judged.allows(awarded) else { return }
        yaml.invalid(
            awarded, node,
            Localized(
                vi: "từ \(judged.from) đến \(judged.to), bước \(judged.step)",
                en: "from \(judged.from) to \(judged.to) in steps of \(judged.step)"))
    }

    /// Of a veto: figures, and whether its condition holds for them.
    func vetoExample(_ node: YAMLNode) -> ConditionExample? {
        let fields = yaml.fields(node, known: ["given", "holds"])
        let given = yaml.required("given", fields).map { figures($0) }
        guard let given, let holds = holds(fields) else { return nil }
        return ConditionExample(given: ExampleFigures(given), holds: holds, place: node.place)
    }

    /// Of a check, which may look at more than the figures of one board.
    /// - Parameter subject: the indicator whose figures `x` may stand for.
    func checkExample(_ node: YAMLNode, ofBloc: Bool, subject: Indicator?) -> ConditionExample? {
        let keys = ofBloc ? ["boards", "published"] : ["given", "lastYear", "soFar"]
        let fields = yaml.fields(node, known: keys + ["holds"])
        func read(_ key: String) -> ExampleFigures? {
            fields.nodes[key].map { exampleFigures($0, subject: subject, marked: true) }
        }
        guard let first = yaml.required(keys[0], fields), let holds = holds(fields) else { return nil }
        guard ofBloc else {
            guard let given = read("given") else { return nil }
            return ConditionExample(
                given: given, lastYear: read("lastYear"), soFar: read("soFar"), holds: holds, place: node.place)
        }
        let boards = yaml.list(first).map { exampleFigures($0, subject: subject, marked: true) }
        return ConditionExample(boards: boards, published: read("published"), holds: holds, place: node.place)
    }

    private func holds(_ fields: Fields) -> Bool? {
        let holds: Answer? = yaml.required("holds", fields).flatMap { yaml.choice($0) }
        return holds.map { $0 == .yes }
    }

    private enum Answer: String, CaseIterable { case yes, no }

    private func figures(_ node: YAMLNode) -> [FigureKey: Quantity] { exampleFigures(node).figures }

    /// - Parameters:
    ///   - subject: what `x` stands for.
    ///   - marked: whether it may be said which figures are estimates and which have evidence.
    private func exampleFigures(
        _ node: YAMLNode, subject: Indicator? = nil, marked: Bool = false
    ) -> ExampleFigures {
        var read = ExampleFigures([:])
        guard case .mapping(let pairs) = node.content else {
            yaml.wrongType(node, Localized(same: "{export: {actual: 120, plan: 100}}"))
            return read
        }
        var before: YAMLNode?
        for (key, value) in pairs {
            defer { before = value }
            guard let id = key.scalar, !brokenNames.contains(id) else { continue }
            if id == Indicator.daysLate.id, !marked {
                read.figures[.daysLate] = yaml.whole(value, in: -3_660...3_660).map { .number(Rational($0)) }
                continue
            }
            guard let indicator = id == CheckName.subject ? subject ?? indicators[id] : indicators[id] else {
                unknownIndicator(id, key.place, mend: key.decimalMend(value: value, after: before))
                continue
            }
            guard case .mapping(let attributes) = value.content else {
                read.figures[FigureKey(id, .actual)] = quantity(value, indicator, .actual)
                continue
            }
            var before: YAMLNode?
            for (name, value) in attributes {
                defer { before = value }
                guard let text = name.scalar else { continue }
                if marked, !indicator.isYesNo, let mark = FigureMark(rawValue: text) {
                    let answer: Answer? = yaml.choice(value)
                    if answer == .yes { read.marks[id, default: []].insert(mark) }
                    continue
                }
                guard let attribute = Attribute(rawValue: text), indicator.has.contains(attribute) else {
                    yaml.unknownKey(
                        text, name.place,
                        known: indicator.has.map(\.rawValue) + (marked ? FigureMark.allCases.map(\.rawValue) : []),
                        mend: name.decimalMend(value: value, after: before))
                    continue
                }
                read.figures[FigureKey(id, attribute)] = quantity(value, indicator, attribute)
            }
        }
        return read
    }

    private func quantity(_ node: YAMLNode, _ indicator: Indicator, _ attribute: Attribute) -> Quantity? {
        guard indicator.isYesNo else {
            guard let number = yaml.number(node) else { return nil }
            checkSubmittable(number, node, indicator, attribute)
            return .number(number)
        }
        switch node.scalar {
        case "yes", "true": return .yesNo(true)
        case "no", "false": return .yesNo(false)
        default:
            yaml.wrongType(node, Localized(same: "yes | no"))
            return nil
        }
    }

    /// An example is about figures that a board could send: an impossible one shows nothing.
    private func checkSubmittable(
        _ number: Rational, _ node: YAMLNode, _ indicator: Indicator, _ attribute: Attribute
    ) {
        // Published percentages may have four decimals, and a ratio that is recomputed any number of them.
        let decimals = attribute.isPercent ? 4 : indicator.ratio == nil ? indicator.decimals : nil
        if let decimals, number.rounded(places: decimals, .halfUp) != number {
            yaml.invalid(
                number, node,
                Localized(
                    vi: "“\(indicator.id)” có nhiều nhất \(decimals) chữ số thập phân",
                    en: "“\(indicator.id)” has at most \(decimals) decimals"))
        }
        guard let range = indicator.ranges[attribute], let intervals = Interval.all(range.tree) else { return }
        if !intervals.contains(where: { $0.contains(number) }) {
            yaml.invalid(
                number, node,
                Localized(
                    vi: "giá trị trong khoảng của “\(indicator.id)”: \(range.text)",
                    en: "a value that “\(indicator.id)” may take: \(range.text)"))
        }
    }
}
