// Looks for figures that contradict a statement: at the edges of ranges and bands, where tables go wrong.
import Diagnostics
import Exact
import FEEL
import Rules

/// What a criterion must not come to.
enum Defect {
    case above(Rational)
    case below(Rational)
    case atLeast(Rational)
    case atMost(Rational)
    case divisionByZero
    /// No rule for these figures.
    case hole
    /// Anything but a number.
    case noPoints

    func shows(_ value: Value) -> Bool {
        switch (self, value) {
        case (.above(let limit), .number(let number)): number > limit
        case (.below(let limit), .number(let number)): number < limit
        case (.atLeast(let limit), .number(let number)): number >= limit
        case (.atMost(let limit), .number(let number)): number <= limit
        case (.noPoints, .number), (.noPoints, .null(.missing)), (.noPoints, .null(.divisionByZero)): false
        case (.noPoints, _): true
        case (.divisionByZero, .null(.divisionByZero)), (.hole, .null(.literal)): true
        default: false
        }
    }
}

/// Tries figures on one criterion.
struct WitnessSearch {
    /// So many choices of figures are tried, in the same order on every machine.
    private static let tries = 1_500

    private let criterion: Criterion
    private let ground: Ground
    private let indicators: [Indicator]
    private let keys: [FigureKey]
    private let candidates: [[Quantity?]]
    private let looksAtBloc: Bool
    private let checks: [Expression]

    init(_ criterion: Criterion, _ ground: Ground) {
        self.criterion = criterion
        self.ground = ground
        let trees = [criterion.formula.tree] + (criterion.assigned.map { [$0.tree] } ?? [])
        indicators = ground.indicators(readBy: trees)
        looksAtBloc = ground.looksAtBloc(trees)
        let constants = ground.constants(in: trees + [Expression(.number(criterion.points))])
        keys = indicators.flatMap { indicator in indicator.has.map { FigureKey(indicator.id, $0) } }
        let asksNull = trees.contains { $0.mentionsNull }
        candidates = indicators.flatMap { indicator in
            indicator.has.map { attribute in
                let values: [Quantity?] =
                    indicator.isYesNo
                    ? [.yesNo(true), .yesNo(false)]
                    : Self.numbers(Ground.numbers(attribute, of: indicator), constants).map { .number($0) }
                // A formula that asks for a missing figure has a rule for it.
                return asksNull || attribute.isPercent ? values + [nil] : values
            }
        }
        let own = Set(indicators.map(\.id))
        checks = ground.checks.filter { check in
            ground.indicators(readBy: [check]).allSatisfy { own.contains($0.id) }
        }
    }

    /// Round numbers first, then ends of ranges, then everything near a constant of the formula.
    private static func numbers(_ set: NumberSet, _ constants: Set<Rational>) -> [Rational] {
        let step = set.step ?? Rational(1).divided(by: 100) ?? .one
        var values: [Rational] = [100, 0, 1, 50, 1000]
        for stretch in set.stretches {
            if let low = stretch.low { values += [low, low + step] }
            if let high = stretch.high { values += [high, high - step] }
        }
        for constant in constants.sorted() {
            for base in [constant, constant + 100, constant * 100] { values += [base, base + step, base - step] }
        }
        values.append(1_000_000)
        var seen: Set<Rational> = []
        return values.filter { set.contains($0) && seen.insert($0).inserted }
    }

    /// Figures for which the criterion comes to the defect, made as simple as they can be.
    func find(_ defect: Defect) -> Witness? { attempt(defect, criterion.formula.tree).flatMap { simplest($0, defect) } }

    /// The same, where a part of the formula must come to one of some values: one figure after the other is set so that
    /// the part would, were it linear in it.
    func find(_ defect: Defect, where part: Expression, isOneOf values: [Rational]) -> Witness? {
        for base in [100, 1, 100_000] as [Rational] {
            for index in keys.indices {
                guard case .number = candidates[index].first ?? nil else { continue }
                func attempt(_ number: Rational) -> Attempt {
                    var own = candidates.map { $0.first ?? nil }
                    for other in keys.indices { if case .number = own[other] { own[other] = .number(base) } }
                    own[index] = .number(number)
                    return Attempt(own: own, other: own, award: nil, period: ground.edition.valid.to)
                }
                func value(_ number: Rational) -> Rational? {
                    let attempt = attempt(number)
                    let scope = scope(figures(attempt.own), figures(attempt.other), attempt)
                    if case .number(let value) = part.evaluate(in: scope).value { return value } else { return nil }
                }
                guard let start = value(base), let end = value(base + 1), start != end else { continue }
                for target in values {
                    guard let number = (target - start).divided(by: end - start).map({ base + $0 }) else { continue }
                    let set = Ground.numbers(
                        keys[index].attribute, of: indicators.first { $0.id == keys[index].indicator })
                    guard set.contains(number), shows(attempt(number), defect, criterion.formula.tree) else { continue }
                    return simplest(attempt(number), defect)
                }
            }
        }
        return find(defect)
    }

    /// Whether there are figures for which a part of the criterion's formula comes to that.
    func canReach(_ defect: Defect, in part: Expression) -> Bool { attempt(defect, part) != nil }

    /// One choice of figures.
    private struct Attempt {
        var own: [Quantity?]
        var other: [Quantity?]
        var award: Rational?
        var period: Period
    }

    private func attempt(_ defect: Defect, _ tree: Expression) -> Attempt? {
        let periods = ground.edition.periodsToTry
        let awards: [Rational?] = criterion.judged.map { [$0.to, $0.from] } ?? [nil]
        var random = Sequence(seed: criterion.id)
        let combinations = candidates.reduce(1) { min($0 * max(1, $1.count), Self.tries + 1) }
        let isSmall = combinations <= Self.tries
        for number in 0..<(isSmall ? combinations : Self.tries) {
            let own = isSmall ? choice(number) : candidates.map { random.pick($0) }
            for period in periods {
                for award in awards {
                    // Another board like this one, then any other.
                    for other in looksAtBloc ? [own, candidates.map { random.pick($0) }] : [[]] {
                        let attempt = Attempt(own: own, other: other, award: award, period: period)
                        if shows(attempt, defect, tree) { return attempt }
                    }
                }
            }
        }
        return nil
    }

    /// The n-th of all combinations.
    private func choice(_ number: Int) -> [Quantity?] {
        var rest = number
        return candidates.map { values in
            guard !values.isEmpty else { return nil }
            defer { rest /= values.count }
            return values[rest % values.count]
        }
    }

    private func shows(_ attempt: Attempt, _ defect: Defect, _ tree: Expression) -> Bool {
        let figures = figures(attempt.own)
        let others = self.figures(attempt.other)
        let scope = scope(figures, others, attempt)
        let outcome = tree.evaluate(in: scope)
        guard defect.shows(outcome.value), outcome.missing.isEmpty, isAssigned(scope), isAccepted(scope) else {
            return false
        }
        return others.isEmpty || isAccepted(self.scope(others, [:], attempt))
    }

    /// Round figures in place of odd ones as long as the defect shows.
    private func simplest(_ attempt: Attempt, _ defect: Defect) -> Witness {
        var attempt = attempt
        for index in keys.indices {
            for candidate in candidates[index].prefix(4) {
                for part in looksAtBloc ? [\Attempt.own, \Attempt.other] : [\Attempt.own] {
                    var simpler = attempt
                    simpler[keyPath: part][index] = candidate
                    if attempt[keyPath: part][index].map({ candidates[index].prefix(4).contains($0) }) ?? true {
                        continue
                    }
                    if shows(simpler, defect, criterion.formula.tree) { attempt = simpler }
                }
            }
        }
        let figures = figures(attempt.own)
        let others = self.figures(attempt.other)
        let scope = scope(figures, others, attempt)
        let outcome = criterion.formula.tree.evaluate(in: scope, tracing: true)
        let condition = criterion.assigned?.tree.evaluate(in: scope, tracing: true)
        func read(_ owner: String, _ figures: [FigureKey: Quantity]) -> [FigureKey: Quantity] {
            let read = outcome.figures + (condition?.figures ?? [])
            let keys = Set(
                read.filter { $0.owner == owner }.compactMap { figure in
                    Attribute(rawValue: figure.attribute).map { FigureKey(figure.indicator, $0) }
                })
            return figures.filter { keys.contains($0.key) }
        }
        return Witness(
            figures: read("a", figures), others: read("b", others), awarded: attempt.award, period: attempt.period,
            namesPeriod: ground.readsPlanShare(criterion.formula.tree),
            result: Self.result(outcome.value))
    }

    private static func result(_ value: Value) -> Localized {
        switch value {
        case .number(let number):
            Localized(vi: "\(number.shortText()) điểm", en: "\(number.shortText()) points")
        case .null(.literal): Localized(vi: "không có quy định", en: "no rule")
        case .null(let reason): reason.explanation
        default: value.kind
        }
    }

    private func figures(_ values: [Quantity?]) -> [FigureKey: Quantity] {
        Dictionary(
            uniqueKeysWithValues: zip(keys, values).compactMap { key, value in value.map { (key, $0) } })
    }

    /// Whether a file with these figures would be accepted.
    private func isAccepted(_ scope: Scope) -> Bool {
        checks.allSatisfy { check in
            let outcome = check.evaluate(in: scope)
            if case .boolean(false) = outcome.value { return !outcome.missing.isEmpty }
            return true
        }
    }

    /// Whether a board with these figures has the criterion.
    private func isAssigned(_ scope: Scope) -> Bool {
        guard let condition = criterion.assigned?.tree else { return true }
        if case .boolean(true) = condition.evaluate(in: scope).value { return true }
        return false
    }

    /// The names of the criterion's formula, as the scorer gives them to it.
    private func scope(
        _ own: [FigureKey: Quantity], _ other: [FigureKey: Quantity], _ attempt: Attempt
    ) -> Scope {
        let mine = Scorer.frame(Entry(board: "a", figures: own), indicators)
        var all: [Value] = [.context(Context(indicators.map { ($0.id, mine[$0.id] ?? .nothing) }))]
        if looksAtBloc {
            let theirs = Scorer.frame(Entry(board: "b", figures: other), indicators)
            all.append(.context(Context(indicators.map { ($0.id, theirs[$0.id] ?? .nothing) })))
        }
        let awarded: Value = attempt.award.map { .number($0) } ?? .null(.missing(Scorer.award("a", criterion.id)))
        var scope = Scope(
            [
                mine, ["points": .number(criterion.points), "awarded": awarded],
                ["planShare": Scorer.planShare(ground.edition, attempt.period), "boards": .list(all)],
            ], functions: ground.functions)
        scope.owner = "a"
        scope.directFigures = Set(indicators.filter(\.isBare).map(\.id))
        scope.isScoring = true
        return scope
    }

    /// Numbers that look random and are always the same.
    private struct Sequence {
        private var state: UInt64

        init(seed: String) {
            state = seed.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        }

        mutating func pick(_ values: [Quantity?]) -> Quantity? {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return values.isEmpty ? nil : values[Int(state >> 33) % values.count]
        }
    }
}

extension Edition {
    /// One period for each share of the plan that is stated.
    fileprivate var periodsToTry: [Period] {
        let stated = Period.Part.allCases.filter { planShare[$0] != nil && $0 != .year }.map {
            Period(year: valid.to.year, part: $0)
        }
        let periods = [valid.to, valid.from] + stated
        var shares: Set<Rational> = []
        return periods.filter { period in
            covers(period) && planShare(in: period).map { shares.insert($0).inserted } ?? false
        }
    }
}

extension Expression {
    fileprivate var mentionsNull: Bool { form == .null || children.contains(where: \.mentionsNull) }
}
