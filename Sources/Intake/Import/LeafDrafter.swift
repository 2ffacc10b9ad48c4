// A row without numbered rows below it: the criterion, bonus and deduction that it states.
import Diagnostics
import Exact
import Rules

struct LeafDrafter {
    let numbers: NumberConvention
    var rules: RuleDrafter
    var findings = Findings()

    func origin(_ node: TableNode) -> Origin {
        let spot = node.line.place.cell.map { $0 } ?? "dòng \(node.line.place.line)"
        let label = node.line.label.isEmpty ? "" : node.line.label.trimmed + " · "
        return Origin(article: label + spot, words: node.words, place: node.line.place)
    }

    /// The criteria of a row, the one that its first number stands for ahead.
    /// - Parameter above: what the section says that its rows are.
    mutating func draft(_ node: TableNode, in above: Section.Kind) -> [DraftCriterion] {
        let line = node.line
        var own: [DraftCriterion] = []
        var amounts = [(kind: above, amount: line.points)]
        amounts.append((.bonus, line.bonus))
        amounts.append((.deduction, line.deduction))
        amounts = amounts.filter { !$0.amount.isNone }
        var texts = self.texts(node)
        // Rules in the columns of bonuses and deductions; a deduction with the points of its row is one rule with them.
        for (kind, amount) in amounts {
            guard let text = amount.text else { continue }
            var column = ClauseReader.Column.plain
            if kind == .bonus { column = isDeduction(text) ? .deduction : .bonus }
            if kind == .deduction { column = .deduction }
            texts.append(RuleText(text: text, column: column, place: amount.place))
            if kind == .bonus, isDeduction(text) { misplaced(amount, node) }
        }
        let stated = amounts.compactMap { entry in
            entry.amount.number.map { number -> (kind: Section.Kind, points: Rational, place: Place?) in
                if number < 0, entry.kind != .deduction {
                    if entry.kind == .bonus { misplaced(entry.amount, node) }
                    return (.deduction, number, entry.amount.place)
                }
                let points = entry.kind == .deduction && number > 0 ? -number : number
                return (entry.kind, points, entry.amount.place)
            }
        }
        own += criteria(
            node, stated, texts, textKind: amounts.first { $0.amount.text != nil }?.kind)
        if let evidence = ([line] + node.details).map(\.evidence).first(where: { !$0.isEmpty }), !own.isEmpty {
            own[0].evidence = evidence
        }
        return own
    }

    private mutating func criteria(
        _ node: TableNode, _ stated: [(kind: Section.Kind, points: Rational, place: Place?)],
        _ texts: [RuleText], textKind: Section.Kind?
    ) -> [DraftCriterion] {
        let reader = RuleReader(numbers: numbers)
        let shared = node.sharing.isEmpty ? nil : RuleWording.Reason.shared(node.sharing.map(\.id))
        let title = RuleText(text: node.line.title, place: node.line.titlePlace)
        guard !stated.isEmpty else {
            var reading = reader.read(title: title, texts: texts, points: nil, kind: textKind ?? .content)
            if let shared { reading.rule = .judged(shared) }
            let kind: Section.Kind =
                reading.isBonus.map { $0 ? .bonus : .deduction } ?? (textKind ?? .content)
            var points = reading.most ?? 0
            if kind == .deduction { points = -points }
            if case .judged = reading.rule { points = 0 }
            if kind == .content, reading.isBonus != nil { reading.isBonus = nil }
            return [criterion(node, reading, points, kind, isStated: false, node.line.place)]
        }
        // The first number whose rule is understood takes the wording; the others are left to a person.
        let readings = stated.map { entry in
            var reading = reader.read(title: title, texts: texts, points: entry.points, kind: entry.kind)
            if let shared { reading.rule = .judged(shared) }
            return reading
        }
        let taken = readings.firstIndex { if case .judged = $0.rule { false } else { true } } ?? 0
        var result: [DraftCriterion] = []
        for (index, entry) in stated.enumerated() {
            var reading = readings[index]
            if index != taken {
                // Its number may be the limit of the deductions that the rule of the row has already.
                if Self.absorbs(readings[taken].rule, entry) { continue }
                reading.rule = .judged(.noRule)
            } else if case .cases(_, let each, _, _) = reading.rule, entry.kind == .content,
                let other = stated.first(where: { $0.kind == .deduction }),
                let cap = each.first(where: { !$0.isBonus })?.cap,
                cap != -other.points
            {
                reading.rule = .judged(.caps(cap, -other.points))
            }
            result.append(
                criterion(node, reading, entry.points, entry.kind, isStated: true, entry.place ?? node.line.place))
        }
        return result
    }

    private static func absorbs(
        _ rule: RuleWording, _ entry: (kind: Section.Kind, points: Rational, place: Place?)
    ) -> Bool {
        guard case .cases(_, let each, let deduct, let bonus) = rule else { return false }
        let isBonus = entry.kind == .bonus
        let limit = isBonus ? bonus : deduct
        let own = each.filter { $0.isBonus == isBonus }
        let size = entry.points < 0 ? -entry.points : entry.points
        return limit == size || own.count == 1 && (own[0].cap == size || own[0].cap == nil && own[0].points == size)
    }

    private mutating func criterion(
        _ node: TableNode, _ reading: RuleReading, _ points: Rational, _ kind: Section.Kind, isStated: Bool,
        _ place: Place
    ) -> DraftCriterion {
        let origin = origin(node)
        let title = reading.title.isEmpty ? node.line.words : reading.title.replacing("\n", with: " ")
        var made = rules.draft(reading, id: node.id, points: points, kind: kind, origin: origin)
        if made.outcome == .open, case .judged(.noRule) = reading.rule {
            made.detail = Localized(vi: "bảng không ghi điểm", en: "the table states no points")
        }
        var criterion = DraftCriterion(
            id: node.id, title: title, points: points, kind: kind, rule: made.lines, outcome: made.outcome,
            detail: made.detail, origin: origin)
        note(&criterion, reading, isStated, place)
        return criterion
    }

    // MARK: What a person has to look at

    private mutating func note(
        _ criterion: inout DraftCriterion, _ reading: RuleReading, _ isStated: Bool, _ place: Place
    ) {
        func add(_ code: String, _ message: Localized) {
            criterion.remarks.append(message)
            findings.add(code, .warning, at: place, Localized(same: "\(criterion.id): ") + message)
        }
        switch criterion.outcome {
        case .open:
            add(
                "import.no-points",
                Localized(
                    vi: "không đọc được số điểm của dòng này; tạm ghi 0 điểm",
                    en: "no points could be read for this row; 0 is written for now"))
        case .judged:
            if case .judged(let reason) = reading.rule, let code = reason.code { add(code, reason.text) }
            criterion.remarks.append(
                Localized(
                    vi: "chưa nhận ra cách chấm (\(criterion.detail.vi)); step và by là chỗ giữ tạm, bảng không ghi",
                    en:
                        "no rule recognised (\(criterion.detail.en)); step and by are placeholders, the table states neither"
                ))
        case .bands, .pass, .cases:
            criterion.remarks.append(
                Localized(
                    vi: "cách chấm và chỉ tiêu do máy nhận ra: so với câu chữ của bảng",
                    en: "rule and indicator were recognised by the program: compare with the wording"))
        }
        if !isStated, criterion.outcome != .open {
            add(
                "import.points-of-rule",
                Localized(
                    vi: "bảng không ghi điểm riêng; \(criterion.points.written(in: .vi)) lấy từ câu chữ của dòng",
                    en: "the table states no points of its own; \(criterion.points) is taken from the wording"))
        }
        switch reading.rule {
        case .bands(let bands, _) where criterion.outcome == .bands:
            let conditions = bands.compactMap(\.condition)
            if let rest = bands.first(where: { $0.condition == nil }) {
                // Between the bands “còn lại” may be meant, or forgotten.
                for hole in Clause.Condition.holes(conditions) where hole.least != nil && hole.most != nil {
                    add(
                        "import.hole",
                        Localized(
                            vi:
                                "giữa các mức còn trống \(hole.words(.vi)); theo câu chữ thì thuộc “còn lại”: \(rest.points.written(in: .vi)) điểm",
                            en:
                                "between the bands \(hole.words(.en)) is left out; by the wording it is part of the rest: \(rest.points) points"
                        ))
                }
            } else {
                for hole in Clause.Condition.holes(conditions) {
                    add(
                        "import.hole",
                        Localized(
                            vi: "bảng không nói \(hole.words(.vi)) thì bao nhiêu điểm; để trống như trong bảng",
                            en: "the table does not say the points for \(hole.words(.en)); left open as in the table"))
                }
            }
            let top = conditions.compactMap(\.most).max()
            if let exact = conditions.first(where: \.isOpenAbove), exact.most == top,
                !conditions.contains(where: { $0.most == nil })
            {
                openAbove(exact, add)
            }
            if let most = reading.most, most != criterion.points {
                add(
                    "import.points-differ",
                    Localized(
                        vi:
                            "cột điểm ghi \(criterion.points.written(in: .vi)), mức cao nhất trong câu chữ là \(most.written(in: .vi))",
                        en: "the column says \(criterion.points) points, the highest band of the wording is \(most)"))
            }
        case .pass(let condition) where criterion.outcome == .pass && condition.isOpenAbove:
            openAbove(condition, add)
        case .cases(let base, let each, let deduct, let bonus) where criterion.outcome == .cases:
            let limit = { (isBonus: Bool) -> Rational? in
                let group = each.filter { $0.isBonus == isBonus }
                let caps = group.compactMap(\.cap)
                return (isBonus ? bonus : deduct) ?? (caps.count == group.count ? Rational.sum(caps) : nil)
            }
            if limit(true) == nil || limit(false) == nil {
                add(
                    "import.no-limit",
                    Localized(
                        vi: "bảng không ghi cộng hoặc trừ tối đa bao nhiêu",
                        en: "the table states no limit for what is added or taken off"))
            } else if base > 0, let most = limit(false), most > base {
                add(
                    "import.below-zero",
                    Localized(
                        vi: "trừ tối đa \(most.written(in: .vi)), nhiều hơn \(base.written(in: .vi)) điểm của dòng",
                        en: "at most \(most) are taken off, more than the \(base) points of the row"))
            }
        default: break
        }
    }

    private func openAbove(_ condition: Clause.Condition, _ add: (String, Localized) -> Void) {
        guard let number = condition.most else { return }
        add(
            "import.exactly",
            Localized(
                vi:
                    "câu chữ ghi \(number.written(in: .vi))%, không nói cao hơn thì sao; tạm hiểu là đúng \(number.written(in: .vi))%",
                en: "the wording says \(number)%, but not what comes to more; taken for exactly \(number)% for now"))
    }

    private mutating func misplaced(_ amount: Amount, _ node: TableNode) {
        findings.add(
            "import.deduction-in-bonus", .warning, at: amount.place,
            Localized(
                vi: "\(node.id): cột điểm cộng, thưởng lại ghi điểm trừ; đã đưa vào nhóm điểm trừ",
                en: "\(node.id): a deduction stands in the column of bonuses; written as a deduction"))
    }

    private func isDeduction(_ text: String) -> Bool {
        // “-0,5/lần vắng”: the sign says it.
        if let sign = text.first, "-–−".contains(sign),
            text.dropFirst().first(where: { !$0.isWhitespace })?.isNumber == true
        {
            return true
        }
        for segment in RuleReader.segments(text) {
            if case .each(let each)? = ClauseReader.read(segment, numbers) { return !each.isBonus }
        }
        return false
    }

    /// What else the rows of a criterion say, line by line.
    private func texts(_ node: TableNode) -> [RuleText] {
        var texts = node.line.notes.map { RuleText(text: $0.text, place: $0.place) }
        for detail in node.details {
            let stated: [(Amount, String)] = [(detail.points, ":"), (detail.bonus, "cộng"), (detail.deduction, "trừ")]
            var text = detail.title.trimmed
            for (amount, word) in stated {
                if let number = amount.number, !text.isEmpty {
                    let size = (number < 0 ? -number : number).description
                    let written = numbers == .vi ? size.replacing(".", with: ",") : size
                    // A row that says its own points is not given them twice.
                    let saysItself = RuleReader.segments(text).contains { ClauseReader.read($0, numbers) != nil }
                    if !saysItself { text += word == ":" ? ": \(written) điểm" : " \(word) \(written) điểm" }
                } else if let other = amount.text {
                    text += (text.isEmpty ? "" : ": ") + other
                }
            }
            if !text.isEmpty { texts.append(RuleText(text: text, place: detail.titlePlace ?? detail.place)) }
            texts += detail.notes.map { RuleText(text: $0.text, place: $0.place) }
        }
        return texts
    }
}
