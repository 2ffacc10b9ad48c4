// Clauses put together into one rule, where they make one.
import Exact
import Rules

extension RuleReader {
    func combine(
        _ found: [FoundClause], _ text: String, _ name: String, _ points: Rational?, _ kind: Section.Kind
    ) -> RuleReading {
        func judged(_ reason: RuleWording.Reason) -> RuleReading {
            RuleReading(title: name, rule: .judged(reason))
        }
        if found.contains(where: { if case .each = $0.clause { true } else { false } }) {
            return cases(found, text, name, points, kind)
        }
        let clauses = found.map(\.clause)
        var bands: [(condition: Clause.Condition, points: Rational)] = []
        var rest: Rational?
        var notMet: Rational?
        var statements: [(words: String, points: Rational)] = []
        for clause in clauses {
            switch clause {
            case .band(let condition, let points): bands.append((condition, points))
            case .rest(let points) where rest == nil: rest = points
            case .notMet(let points) where notMet == nil: notMet = points
            case .statement(let words, let points): statements.append((words, points))
            default: return judged(.doesNotFit(text))
            }
        }
        if bands.isEmpty { return yesNo(statements, rest, notMet, text, name, points) }
        guard statements.isEmpty, notMet == nil || (bands.count == 1 && rest == nil) else {
            return judged(.doesNotFit(text))
        }
        let nouns = Set(bands.map(\.condition.noun).filter { !$0.isEmpty })
        guard nouns.count <= 1, Set(bands.map(\.condition.isPercent)).count == 1 else {
            return judged(.doesNotFit(text))
        }
        for (index, band) in bands.enumerated() {
            for other in bands[..<index] where band.condition.meets(other.condition) {
                return judged(.overlap(other.condition.test, band.condition.test))
            }
        }
        var subject = bands[0].condition
        subject.noun = nouns.first ?? ""
        let most = bands.map(\.points).max()
        if let points, let most, most > points { return judged(.points(most)) }
        if bands.count == 1, notMet == 0 || rest == 0, points == nil || points == most {
            return RuleReading(title: name, rule: .pass(subject), most: most)
        }
        guard notMet == nil else { return judged(.points(bands[0].points)) }
        var table = bands.map { RuleWording.Band(test: $0.condition.test, points: $0.points, condition: $0.condition) }
        if let rest {
            table.append(
                RuleWording.Band(test: "not(\(table.map(\.test).joined(separator: ", ")))", points: rest))
        }
        return RuleReading(
            title: name, rule: .bands(table, subject: subject), most: max(most ?? 0, rest ?? 0))
    }

    /// “có: 2 điểm; không: 0 điểm”, “hoàn thành: 2 điểm; không hoàn thành: 0 điểm”.
    private func yesNo(
        _ statements: [(words: String, points: Rational)], _ rest: Rational?, _ notMet: Rational?, _ text: String,
        _ name: String, _ points: Rational?
    ) -> RuleReading {
        var judged: RuleReading { RuleReading(title: name, rule: .judged(.doesNotFit(text))) }
        guard let first = statements.first, first.points > 0 else { return judged }
        let positive = first.words.lowercased()
        let isPlainYes = ["có", "đạt", "yes", "met"].contains(positive)
        let isMatched: Bool
        switch (statements.count, rest, notMet) {
        case (2, nil, nil):
            let negative = statements[1].words.lowercased()
            isMatched =
                statements[1].points == 0
                && ["không \(positive)", "chưa \(positive)", "not \(positive)"].contains(negative)
        case (1, nil, 0?): isMatched = isPlainYes
        case (1, 0?, nil): isMatched = true
        default: isMatched = false
        }
        guard isMatched else { return judged }
        guard points == nil || points == first.points else {
            return RuleReading(title: name, rule: .judged(.points(first.points)))
        }
        return RuleReading(title: name, rule: .yesNo(isPlainYes ? name : first.words), most: first.points)
    }

    // MARK: For each case

    private func cases(
        _ found: [FoundClause], _ text: String, _ name: String, _ points: Rational?, _ kind: Section.Kind
    ) -> RuleReading {
        func judged(_ reason: RuleWording.Reason) -> RuleReading {
            RuleReading(title: name, rule: .judged(reason))
        }
        var counted = CountedCases()
        var early: [Rational] = []
        var totals: [Rational] = []
        var base: Rational?
        for part in found {
            switch part.clause {
            case .each(let one):
                if let reason = counted.add(one, part) { return judged(reason) }
            case .cap(let cap, isTotal: true): totals.append(cap)
            // Cells are read column by column: what limits a case may come before it.
            case .cap(let cap, isTotal: false) where counted.each.isEmpty: early.append(cap)
            case .cap(let cap, isTotal: false):
                // A limit of its own belongs to the one case there is; of several it does not say which.
                guard counted.each.count == 1 else { return judged(.doesNotFit(text)) }
                if let reason = counted.limit(cap) { return judged(reason) }
            case .statement(_, let points) where base == nil && counted.each.isEmpty: base = points
            default: return judged(.doesNotFit(text))
            }
        }
        for cap in early {
            guard counted.each.count == 1 else { return judged(.doesNotFit(text)) }
            if let reason = counted.limit(cap) { return judged(reason) }
        }
        var each = counted.each
        if let first = totals.first, let other = totals.first(where: { $0 != first }) {
            return judged(.caps(first, other))
        }
        if let total = totals.first, each.count == 1, let cap = each[0].cap, cap != total {
            return judged(.caps(cap, total))
        }
        let kinds = Set(each.map(\.isBonus))
        guard totals.isEmpty || kinds.count == 1 else { return judged(.doesNotFit(text)) }
        let isBonus = kinds == [true]
        var atMost = totals.first
        if each.count == 1, let total = atMost { (each[0].cap, atMost) = (total, nil) }
        let caps = each.compactMap(\.cap)
        let most = atMost ?? (caps.count == each.count ? Rational.sum(caps) : nil)
        var reading = RuleReading(title: name, rule: .judged(.noRule), most: most)
        var start: Rational = 0
        if kinds.count > 1 || (kinds == [false] && kind == .content && points != nil) {
            // Deductions come off the points of the row, and a wording that names them names the same.
            guard let points, kind == .content else { return judged(.doesNotFit(text)) }
            // Added and taken off, but from what is not said: the number of the row may be the start, or the limit.
            guard kinds.count == 1 || base != nil else { return judged(.noBase(text)) }
            guard base == nil || base == points else { return judged(.points(base ?? 0)) }
            start = points
            reading.most = points
        } else {
            guard base == nil else { return judged(.doesNotFit(text)) }
            // The number of a row of bonuses or deductions is their limit, or what one case brings.
            if let points {
                let stated = points < 0 ? -points : points
                if let most, most != stated { return judged(.caps(most, stated)) }
                if most == nil, each.count != 1 || each[0].points != stated { return judged(.points(each[0].points)) }
            }
            if points == nil { reading.isBonus = isBonus }
        }
        reading.rule = .cases(
            base: start, each, deductAtMost: isBonus ? nil : atMost, bonusAtMost: isBonus ? atMost : nil)
        return reading
    }
}

extension Clause.Condition {
    /// Whether a number meets both.
    func meets(_ other: Clause.Condition) -> Bool {
        func isBefore(_ first: Clause.Condition, _ second: Clause.Condition) -> Bool {
            guard let most = first.most, let least = second.least else { return false }
            return most < least || most == least && !(first.takesMost && second.takesLeast)
        }
        return !isBefore(self, other) && !isBefore(other, self)
    }

    /// Numbers between conditions, and beyond them, that none of them takes: from 0 up, of percentages up to 100.
    static func holes(_ conditions: [Clause.Condition]) -> [Clause.Condition] {
        guard let first = conditions.first else { return [] }
        func hole(_ least: Rational?, _ most: Rational?, _ takesLeast: Bool, _ takesMost: Bool) -> Clause.Condition {
            Clause.Condition(
                least: least, most: most, takesLeast: takesLeast, takesMost: takesMost, isPercent: first.isPercent,
                noun: "")
        }
        let sorted = conditions.sorted {
            ($0.least ?? -1, $0.takesLeast ? 0 : 1) < ($1.least ?? -1, $1.takesLeast ? 0 : 1)
        }
        var holes: [Clause.Condition] = []
        // What lies below 0 is no figure of the kinds that tables speak of.
        if let least = sorted[0].least, least > 0 || least == 0 && !sorted[0].takesLeast {
            holes.append(hole(least == 0 ? 0 : nil, least, true, !sorted[0].takesLeast))
        }
        for (left, right) in zip(sorted, sorted.dropFirst()) {
            guard let most = left.most, let least = right.least else { continue }
            if most < least || !left.takesMost && !right.takesLeast {
                holes.append(hole(most, least, !left.takesMost, !right.takesLeast))
            }
        }
        if let last = sorted.last, let most = last.most {
            let isWhole = first.isPercent && (most > 100 || most == 100 && last.takesMost)
            if !isWhole { holes.append(hole(most, nil, !last.takesMost, true)) }
        }
        return holes
    }
}
