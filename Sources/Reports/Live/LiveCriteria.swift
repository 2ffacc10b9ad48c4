// Criteria as rows: what a formula gives, what a missing figure makes of it, and whether the board has the criterion at all.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension LiveScoring {
    // MARK: Criteria

    func criterion(_ criterion: Criterion, counts: Bool) {
        builder.criterion = criterion.id
        defer { builder.criterion = nil }
        var points: LivePoints
        var state: Whole
        var reason: Localized?
        do throws(NotLive) {
            (points, state) = try rows(of: criterion)
        } catch {
            reason = error.reason
            (points, state) = still(criterion)
        }
        builder.feel = nil
        let scores = cards.map { $0.criterion(criterion.id) }
        let title = Localized(vi: "điểm \(criterion.id)", en: "points of \(criterion.id)")
        let stateRow = builder.ownRow(
            state, .state, title: Localized(vi: "trạng thái \(criterion.id)", en: "state of \(criterion.id)"))
        state = Whole(.row(stateRow), 0, 3, .board(level: 0))
        var holds = Array(repeating: reason, count: cards.count)
        points.rounded = own(points.rounded, title)
        if needsExact {
            points.exact = own(points.exact, title + Localized(vi: ", chưa làm tròn", en: ", before rounding"))
        } else {
            points.exact = points.rounded
        }
        for (column, score) in scores.enumerated() {
            guard let score else { continue }
            let isSame =
                agrees(points.rounded, score.points.rounded, column)
                && agrees(points.exact, needsExact ? score.points.exact : score.points.rounded, column)
                && builder.value(stateRow, column) == .number(score.code)
            if isSame { continue }
            if holds[column] == nil {
                holds[column] = why(
                    [points.rounded.least, points.rounded.most, points.exact.least, points.exact.most], [state], column,
                    criterion.id)
            }
            hold(points.rounded, score.points.rounded, column)
            if needsExact { hold(points.exact, score.points.exact, column) }
            builder.hold(stateRow, column, .number(score.code))
        }
        if counts {
            assignedParts.append(
                (
                    criterion.points, state,
                    criterion.assigned != nil || criterion.missing == .notAssigned || reason != nil
                ))
        }
        let check = check(
            points.exact, scores.map { $0.map { chosen($0.points) } }, state: (stateRow, scores.map { $0?.code }),
            criterion.id)
        criteria.append(
            LiveCriterion(
                id: criterion.id, points: result(points.exact, check), state: stateRow, gaps: holds))
        pointsOf[criterion.id] = points
        note(Localized(same: criterion.id), holds)
    }

    func note(_ subject: Localized, _ reasons: [Localized?]) {
        var seen: [Localized] = []
        for reason in reasons.compactMap({ $0 }) where !seen.contains(reason) { seen.append(reason) }
        for reason in seen {
            let boards = reasons.indices.filter { reasons[$0] == reason }.map { builder.boards[$0] }
            gaps.append(
                LiveGap(subject: subject, boards: boards.count == builder.boards.count ? [] : boards, reason: reason))
        }
    }

    /// Why a cell does not come to what the engine says.
    func why(_ numbers: [Fraction], _ others: [Whole], _ column: Int, _ what: String) -> Localized {
        let parts = numbers.flatMap { [$0.top, $0.bottom] } + others
        if parts.contains(where: { builder.value($0, column) == .beyond }) { return NotLive.tooLarge.reason }
        contradictions.append("\(what) of \(builder.boards[column])")
        return Localized(
            vi: "bảng tính cho kết quả khác thidua", en: "the sheet comes to another result than thidua")
    }

    private func rows(of criterion: Criterion) throws(NotLive) -> (LivePoints, Whole) {
        let names = LiveCompiler.Names(criterion: criterion)
        let node = try compiler.compile(criterion.formula.tree, names)
        let exact: Fraction
        switch node.kind {
        case .number, .null: exact = try compiler.numberOrNull(node)
        default: throw .form(Localized(vi: "công thức không cho số", en: "formulas that give no number"))
        }
        builder.feel = nil
        let missing = builder.missing(node.reads)
        let inBounds = try isWithin(exact, criterion.bounds)
        // 0 computed, 1 undetermined, 2 not assigned, 4 nothing for what is missing.
        let forMissing =
            switch criterion.missing {
            case .undetermined: 1
            case .zero: 4
            case .notAssigned: 2
            }
        let frame = LiveFrame.board(level: 0)
        let computed: CellFormula = .call(
            .choose,
            [
                .call(.isMissing, [exact.top.formula]), .number(1),
                inBounds.constant == 1
                    ? .call(.choose, [.binary(.equal, exact.top.formula, exact.top.formula), .number(0), .number(1)])
                    : .binary(.minus, .number(1), inBounds.formula),
            ])
        let base = builder.step(
            Whole(
                missing.constant == 0
                    ? computed
                    : .call(
                        .choose, [.binary(.greater, missing.formula, .number(0)), .number(forMissing), computed]), 0, 4,
                frame), .state)
        let rounding = edition.rounding
        let rounded =
            try rounding.at == .criterion ? builder.rounded(exact, places: rounding.places, rounding.mode) : exact
        let possible = possible(criterion)
        func ends(_ value: Fraction) throws(NotLive) -> LiveEnds {
            func end(_ limit: Rational?) throws(NotLive) -> Fraction {
                let limit = try limit.map { (limit) throws(NotLive) in try Fraction(limit) } ?? Self.open
                let isKnown = builder.step(
                    Whole(
                        .call(.choose, [.binary(.equal, base.formula, .number(0)), .number(1), .number(0)]), 0, 1, frame
                    ), .aid)
                let isOpen = builder.step(
                    Whole(
                        .call(.choose, [.binary(.equal, base.formula, .number(1)), .number(1), .number(0)]), 0, 1, frame
                    ), .aid)
                return try builder.choose(isKnown, value, try builder.choose(isOpen, limit, Fraction(Whole(0))))
            }
            return LiveEnds(
                least: try end(possible.least), most: try end(possible.most),
                mayBeOpen: possible.least == nil || possible.most == nil)
        }
        var points = LivePoints(rounded: try ends(rounded), exact: try ends(needsExact ? exact : rounded))
        guard let assigned = criterion.assigned else {
            return (
                points,
                Whole(
                    .call(.choose, [.binary(.equal, base.formula, .number(4)), .number(0), base.formula]), 0, 2, frame)
            )
        }
        let condition = try compiler.compile(assigned.tree, names)
        builder.feel = nil
        let isAssigned = try compiler.truth(condition)
        let openCondition = builder.missing(condition.reads)
        let known: CellFormula = .call(
            .choose,
            [
                .call(.isMissing, [isAssigned.formula]), .number(2),
                openCondition.constant == 0
                    ? isAssigned.formula
                    : .call(
                        .choose, [.binary(.greater, openCondition.formula, .number(0)), .number(2), isAssigned.formula]),
            ])
        // 1 has it, 0 has not, 2 is not known.
        let has = builder.step(Whole(known, 0, 2, frame), .aid)
        let state = builder.step(
            Whole(
                .call(
                    .choose,
                    [
                        .binary(.equal, has.formula, .number(0)), .number(2),
                        .call(
                            .choose,
                            [
                                .binary(.equal, has.formula, .number(1)),
                                .call(.choose, [.binary(.equal, base.formula, .number(4)), .number(0), base.formula]),
                                .call(.choose, [.binary(.equal, base.formula, .number(2)), .number(2), .number(3)]),
                            ]),
                    ]), 0, 3, frame), .state)
        let zero = try Fraction(.zero)
        func either(_ ends: LiveEnds, other: LiveEnds?, isExact: Bool) throws(NotLive) -> LiveEnds {
            func isState(_ number: Int) -> Whole {
                builder.step(
                    Whole(
                        .call(.choose, [.binary(.equal, state.formula, .number(number)), .number(1), .number(0)]), 0, 1,
                        frame),
                    .aid)
            }
            func end(_ value: Fraction, _ unrounded: Fraction?, highest: Bool) throws(NotLive) -> Fraction {
                // An interval reaches from nothing to what it would be worth, rounded or not.
                var far = value
                if isExact, let unrounded {
                    far = try builder.extreme([value, unrounded], highest: highest)
                } else if let unrounded {
                    // The unrounded end has no place among rounded points: the cell says so and is not computed.
                    let isBeyond = try builder.truth(try builder.compare(highest ? .greater : .less, unrounded, value))
                    let isOutside = try builder.truth(try builder.compare(highest ? .greater : .less, unrounded, zero))
                    let flag = builder.step(try isBeyond.times(isOutside), .aid)
                    far = try builder.choose(flag, Fraction(Whole(.beyond, 0, 0, .constant)), value)
                }
                let reached = try builder.extreme([far, zero], highest: highest)
                // What lies open stays open: the extreme of nothing known is not known either.
                return try builder.choose(
                    isState(3), reached, try builder.choose(isState(2), zero, value))
            }
            return LiveEnds(
                least: try end(ends.least, other?.least, highest: false),
                most: try end(ends.most, other?.most, highest: true), mayBeOpen: ends.mayBeOpen)
        }
        let isRounded = rounding.at == .criterion
        let unrounded = try isRounded ? ends(exact) : nil
        points = LivePoints(
            rounded: try either(points.rounded, other: unrounded, isExact: false),
            exact: try needsExact
                ? either(points.exact, other: isRounded ? points.rounded : nil, isExact: true) : points.exact)
        return (points, state)
    }

    private func isWithin(_ number: Fraction, _ bounds: Bounds) throws(NotLive) -> Whole {
        var result = LiveNode(kind: .truth(Whole(1)))
        for (limit, op) in [(bounds.least, CellFormula.Operator.greaterOrEqual), (bounds.most, .lessOrEqual)] {
            guard let limit else { continue }
            let claim = try builder.truth(try builder.compare(op, number, try Fraction(limit)))
            result = try compiler.logic(result, LiveNode(kind: .truth(claim)), decidedBy: false)
        }
        return try compiler.truth(result)
    }

    /// What a criterion can still bring; rounding may lead beyond a limit that has more places.
    private func possible(_ criterion: Criterion) -> Bounds {
        func rounded(_ number: Rational) -> Rational { edition.rounding.apply(number, at: .criterion) }
        return Bounds(
            least: criterion.bounds.least.map { min($0, rounded($0)) },
            most: criterion.bounds.most.map { max($0, rounded($0)) })
    }

    /// Rows for what cannot be computed, whose cells take the engine's numbers.
    private func still(_ criterion: Criterion) -> (LivePoints, Whole) {
        let scores = cards.map { $0.criterion(criterion.id) }
        let title = Localized(vi: "điểm \(criterion.id)", en: "points of \(criterion.id)")
        func ends(_ bounds: [Bounds?]) -> LiveEnds {
            var scale =
                edition.rounding.at == .criterion
                ? (0..<max(0, edition.rounding.places)).reduce(1) { scale, _ in scale * 10 } : 1
            for number in bounds.flatMap({ [$0?.least, $0?.most] }).compactMap({ $0 }) {
                guard let bottom = (try? Fraction(number))?.bottom.constant else { continue }
                let common = scale / commonDivisor(scale, bottom)
                let (product, overflow) = common.multipliedReportingOverflow(by: bottom)
                if !overflow, product < 1_000_000_000 { scale = product }
            }
            func row(_ numbers: [Rational?]) -> Fraction {
                let values = numbers.map { number in
                    number.map { ($0 * Rational(scale)).integer.map { LiveValue(whole: Int128($0)) } ?? .beyond }
                        ?? .missing
                }
                let limit = Int128(CellFormula.limit) - 1
                return Fraction(
                    Whole(.row(builder.stillRow(values, .top, title: title)), -limit, limit, .board(level: 0)),
                    Whole(scale))
            }
            return LiveEnds(
                least: row(bounds.map { $0?.least }), most: row(bounds.map { $0?.most }),
                mayBeOpen: bounds.contains { $0?.least == nil || $0?.most == nil })
        }
        let state = builder.stillRow(scores.map { $0.map { .number($0.code) } ?? .missing }, .state, title: title)
        return (
            LivePoints(
                rounded: ends(scores.map { $0?.points.rounded }),
                exact: ends(scores.map { needsExact ? $0?.points.exact : $0?.points.rounded })),
            Whole(.row(state), 0, 3, .board(level: 0))
        )
    }
}
