// Criteria, sections and totals as rows: states, intervals, caps and rounding as the engine applies them.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// An interval of points; an end is `#N/A` where nothing limits it.
struct LiveEnds {
    var least: Fraction
    var most: Fraction
    var mayBeOpen = false
}

/// Points as rounded, and as they are, where the ranking goes by those.
struct LivePoints {
    var rounded: LiveEnds
    var exact: LiveEnds
}

/// Turns an edition into rows, with the engine's results to compare with.
final class LiveScoring {
    let builder: LiveBuilder
    let compiler: LiveCompiler
    let edition: Edition
    let cards: [Scorecard]
    let needsExact: Bool
    var criteria: [LiveCriterion] = []
    var sections: [LiveSection] = []
    var pointsOf: [String: LivePoints] = [:]
    var sectionPoints: [String: LivePoints] = [:]
    var gaps: [LiveGap] = []
    /// Where the rows disagree with the engine although nothing is too large: never, unless the compiler is wrong.
    var contradictions: [String] = []
    private var assignedParts: [(available: Rational, state: Whole, varies: Bool)] = []

    init(_ compiler: LiveCompiler, _ edition: Edition, _ cards: [Scorecard]) {
        self.compiler = compiler
        builder = compiler.builder
        self.edition = edition
        self.cards = cards
        needsExact = edition.ranking.on == .exact && edition.rounding.at != .never
    }

    static let open = Fraction(Whole(.missing, 0, 0, .constant))

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
            points.rounded, scores.map { $0?.points.rounded }, state: (stateRow, scores.map { $0?.code }), criterion.id)
        criteria.append(
            LiveCriterion(
                id: criterion.id, points: result(points.rounded, check), state: stateRow, gaps: holds))
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
    private func why(_ numbers: [Fraction], _ others: [Whole], _ column: Int, _ what: String) -> Localized {
        let parts = numbers.flatMap { [$0.top, $0.bottom] } + others
        if parts.contains(where: { builder.value($0, column) == .beyond }) { return NotLive.tooLarge.reason }
        contradictions.append("\(what) of \(builder.boards[column])")
        return Localized(
            vi: "bảng tính cho kết quả khác phần mềm", en: "the sheet comes to another result than the engine")
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

    // MARK: Sections and totals

    func section(_ section: Section) throws(NotLive) -> LivePoints {
        var parts: [LivePoints] = []
        let position = sections.count
        for criterion in section.criteria {
            self.criterion(criterion, counts: section.kind == .content)
            if let points = pointsOf[criterion.id] { parts.append(points) }
        }
        for inner in section.sections { parts.append(try self.section(inner)) }
        func ends(_ kind: KeyPath<LivePoints, LiveEnds>, rounds: Bool) throws(NotLive) -> LiveEnds {
            var ends = try sum(parts.map { $0[keyPath: kind] })
            ends = try clamped(ends, section.bounds)
            if rounds, edition.rounding.at == .section { ends = try rounded(ends) }
            return ends
        }
        let title = Localized(vi: "điểm nhóm \(section.id)", en: "points of section \(section.id)")
        let scores = cards.map { card in card.sections.lazy.compactMap { $0.find(section.id) }.first }
        let points = try settled(
            LivePoints(
                rounded: try ends(\.rounded, rounds: true),
                exact: try needsExact ? ends(\.exact, rounds: false) : LiveEnds(least: Self.open, most: Self.open)),
            title, scores.map { $0?.points }, section.id)
        sectionPoints[section.id] = points
        let check = check(points.rounded, scores.map { $0?.points.rounded }, state: nil, section.id)
        sections.insert(LiveSection(id: section.id, points: result(points.rounded, check)), at: position)
        return points
    }

    func total(_ parts: [LivePoints]) throws(NotLive) -> (LivePoints, LiveResult) {
        func ends(_ kind: KeyPath<LivePoints, LiveEnds>, rounds: Bool) throws(NotLive) -> LiveEnds {
            let ends = try sum(parts.map { $0[keyPath: kind] })
            return try rounds && edition.rounding.at == .total ? rounded(ends) : ends
        }
        let title = Localized(vi: "tổng điểm", en: "total")
        let points = try settled(
            LivePoints(
                rounded: try ends(\.rounded, rounds: true),
                exact: try needsExact ? ends(\.exact, rounds: false) : LiveEnds(least: Self.open, most: Self.open)),
            title, cards.map(\.total), "total")
        return (points, result(points.rounded, check(points.rounded, cards.map(\.total.rounded), state: nil, "total")))
    }

    /// In rows of its own, with the engine's numbers where the sheet cannot reach them.
    private func settled(
        _ points: LivePoints, _ title: Localized, _ scores: [Points?], _ what: String
    ) throws(NotLive) -> LivePoints {
        var points = points
        points.rounded = own(points.rounded, title)
        points.exact =
            needsExact
            ? own(points.exact, title + Localized(vi: ", chưa làm tròn", en: ", before rounding")) : points.rounded
        var reasons = [Localized?](repeating: nil, count: cards.count)
        for (column, score) in scores.enumerated() {
            guard let score else { continue }
            let exact = needsExact ? score.exact : score.rounded
            if agrees(points.rounded, score.rounded, column), agrees(points.exact, exact, column) { continue }
            reasons[column] = why(
                [points.rounded.least, points.rounded.most, points.exact.least, points.exact.most], [], column, what)
            hold(points.rounded, score.rounded, column)
            if needsExact { hold(points.exact, exact, column) }
        }
        note(title, reasons)
        return points
    }

    private func sum(_ parts: [LiveEnds]) throws(NotLive) -> LiveEnds {
        guard var result = parts.first else { return LiveEnds(least: try Fraction(.zero), most: try Fraction(.zero)) }
        for part in parts.dropFirst() {
            result.least = try builder.sum(result.least, part.least)
            result.most = try builder.sum(result.most, part.most)
            result.mayBeOpen = result.mayBeOpen || part.mayBeOpen
        }
        return result
    }

    private func clamped(_ ends: LiveEnds, _ limits: Bounds) throws(NotLive) -> LiveEnds {
        func end(_ value: Fraction, _ other: Rational?) throws(NotLive) -> Fraction {
            var value = value
            if let least = limits.least { value = try builder.extreme([value, try Fraction(least)], highest: true) }
            if let most = limits.most { value = try builder.extreme([value, try Fraction(most)], highest: false) }
            guard ends.mayBeOpen, let other else { return value }
            let isOpen = builder.step(
                Whole(
                    .call(.choose, [.call(.isMissing, [value.top.formula]), .number(1), .number(0)]), 0, 1,
                    value.top.frame), .aid)
            return try builder.choose(isOpen, try Fraction(other), value)
        }
        return LiveEnds(
            least: try end(ends.least, limits.least), most: try end(ends.most, limits.most),
            mayBeOpen: ends.mayBeOpen && (limits.least == nil || limits.most == nil))
    }

    private func rounded(_ ends: LiveEnds) throws(NotLive) -> LiveEnds {
        let rounding = edition.rounding
        return LiveEnds(
            least: try builder.rounded(ends.least, places: rounding.places, rounding.mode),
            most: try builder.rounded(ends.most, places: rounding.places, rounding.mode), mayBeOpen: ends.mayBeOpen)
    }

    // MARK: Assigned points

    /// The stated points of the criteria that each board has or may have, and of those it surely has.
    func assigned() throws(NotLive) -> (all: Fraction, surely: Fraction) {
        var constant = Rational.zero
        var all = try Fraction(.zero)
        var surely = all
        for part in assignedParts {
            guard part.varies else {
                constant += part.available
                continue
            }
            let points = try Fraction(part.available)
            let zero = try Fraction(.zero)
            func unless(_ op: CellFormula.Operator) throws(NotLive) -> Fraction {
                let isOut = builder.step(
                    Whole(
                        .call(.choose, [.binary(op, part.state.formula, .number(2)), .number(1), .number(0)]), 0, 1,
                        part.state.frame), .aid)
                return try builder.choose(isOut, zero, points)
            }
            all = try builder.sum(all, try unless(.equal))
            surely = try builder.sum(surely, try unless(.greaterOrEqual))
        }
        return (try builder.sum(all, try Fraction(constant)), try builder.sum(surely, try Fraction(constant)))
    }

    // MARK: Results

    /// The ends in rows that belong to them alone.
    func own(_ ends: LiveEnds, _ title: Localized) -> LiveEnds {
        func own(_ fraction: Fraction, _ name: Localized) -> Fraction {
            var result = fraction
            var top = fraction.top
            if !top.frame.isBoard { top.frame = .board(level: 0) }
            result.top = Whole(
                .row(builder.ownRow(top, .top, title: title + name)), top.low, top.high, .board(level: 0))
            if fraction.bottom.constant == nil {
                var bottom = fraction.bottom
                bottom.frame = .board(level: 0)
                result.bottom = Whole(
                    .row(
                        builder.ownRow(
                            bottom, .bottom, title: title + name + Localized(vi: ", mẫu số", en: ", denominator"))),
                    bottom.low,
                    bottom.high, .board(level: 0))
            }
            return result
        }
        var result = ends
        result.least = own(ends.least, Localized(vi: ", ít nhất", en: ", least"))
        result.most = own(ends.most, Localized(vi: ", nhiều nhất", en: ", most"))
        return result
    }

    func number(_ fraction: Fraction) -> LiveNumber {
        guard case .row(let top) = fraction.top.formula else { return LiveNumber(top: 0, bottom: .constant(1)) }
        if case .row(let bottom) = fraction.bottom.formula { return LiveNumber(top: top, bottom: .row(bottom)) }
        return LiveNumber(top: top, bottom: .constant(fraction.bottom.constant ?? 1))
    }

    func result(_ ends: LiveEnds, _ check: Int) -> LiveResult {
        LiveResult(least: number(ends.least), most: number(ends.most), check: check)
    }

    /// What a fraction comes to for a board: nil where it is beyond the limit, an inner nil where it is open.
    func value(_ fraction: Fraction, _ column: Int) -> Rational?? {
        switch (builder.value(fraction.top, column), builder.value(fraction.bottom, column)) {
        case (.number(let top), .number(let bottom)): return .some(Rational(top, over: bottom))
        case (.beyond, _), (_, .beyond): return nil
        default: return .some(nil)
        }
    }

    func agrees(_ ends: LiveEnds, _ bounds: Bounds, _ column: Int) -> Bool {
        value(ends.least, column) == .some(bounds.least) && value(ends.most, column) == .some(bounds.most)
    }

    func hold(_ ends: LiveEnds, _ bounds: Bounds, _ column: Int) {
        for (fraction, number) in [(ends.least, bounds.least), (ends.most, bounds.most)] {
            guard case .row(let top) = fraction.top.formula else { continue }
            if case .row(let bottom) = fraction.bottom.formula {
                let parts = number.flatMap { try? Fraction($0) }
                builder.hold(
                    top, column, parts?.top.constant.map { .number($0) } ?? (number == nil ? .missing : .beyond))
                builder.hold(bottom, column, parts?.bottom.constant.map { .number($0) } ?? .number(1))
            } else {
                let scaled = number.map { ($0 * Rational(fraction.bottom.constant ?? 1)).integer }
                builder.hold(
                    top, column, scaled.map { $0.map { LiveValue(whole: Int128($0)) } ?? .beyond } ?? .missing)
            }
        }
    }

    // MARK: Checks

    /// A row that is 1 where the sheet comes to the engine's numbers, which stand in rows above it.
    func check(
        _ ends: LiveEnds, _ bounds: [Bounds?], state: (row: Int, codes: [Int?])?, _ what: String
    ) -> Int {
        let name = Localized(vi: " của \(what)", en: " of \(what)")
        func engine(_ numbers: [Rational?], _ like: Fraction) -> (top: Int, bottom: CellFormula) {
            let title = LiveRow.Role.engine.title + name
            if let bottom = like.bottom.constant {
                let values = numbers.map { number -> LiveValue in
                    number.map { ($0 * Rational(bottom)).integer.map { LiveValue(whole: Int128($0)) } ?? .beyond }
                        ?? .missing
                }
                return (builder.stillRow(values, .engine, title: title), .number(bottom))
            }
            // Over the sheet's own denominator, so that nothing has to be multiplied crosswise.
            let bottoms = numbers.indices.map { builder.value(like.bottom, $0) }
            let top = builder.stillRow(
                zip(numbers, bottoms).map { number, bottom in
                    guard let number else { return .missing }
                    return bottom.number.flatMap { (number * Rational($0)).integer }.map {
                        LiveValue(whole: Int128($0))
                    }
                        ?? .beyond
                }, .engine, title: title)
            let bottom = builder.stillRow(
                bottoms, .engine, title: title)
            return (top, .row(bottom))
        }
        var conditions: [CellFormula] = []
        for (fraction, numbers) in [(ends.least, bounds.map { $0?.least }), (ends.most, bounds.map { $0?.most })] {
            let (top, bottom) = engine(numbers, fraction)
            conditions.append(Self.same(fraction.top.formula, .row(top)))
            if fraction.bottom.constant == nil { conditions.append(Self.same(fraction.bottom.formula, bottom)) }
        }
        if let state {
            let row = builder.stillRow(
                state.codes.map { $0.map { .number($0) } ?? .missing }, .engine, title: LiveRow.Role.engine.title + name
            )
            conditions.append(Self.same(.row(state.row), .row(row)))
        }
        return checkRow(conditions, name)
    }

    func checkRow(_ conditions: [CellFormula], _ name: Localized) -> Int {
        let all = conditions.dropFirst().reduce(conditions[0]) { .binary(.times, $0, $1) }
        let row = builder.ownRow(
            Whole(all, 0, 1, .board(level: 0)), .check, title: LiveRow.Role.check.title + name)
        // What stands there as the engine's number has nothing to be checked for.
        for column in builder.boards.indices where !builder.isComputed(all, column) {
            builder.hold(row, column, .number(1))
        }
        return row
    }

    /// 1 where two cells show the same, be it that nothing is known.
    static func same(_ left: CellFormula, _ right: CellFormula) -> CellFormula {
        .call(
            .choose,
            [
                .call(.isError, [left]),
                .call(
                    .choose,
                    [
                        .call(.isMissing, [left]),
                        .call(.choose, [.call(.isMissing, [right]), .number(1), .number(0)]), .number(0),
                    ]),
                .call(
                    .choose,
                    [
                        .call(.isError, [right]), .number(0),
                        .call(.choose, [.binary(.equal, left, right), .number(1), .number(0)]),
                    ]),
            ])
    }
}

extension CriterionScore {
    /// 0 determined, 1 undetermined, 2 not assigned, 3 undetermined and perhaps not assigned.
    var code: Int {
        switch state {
        case .determined: 0
        case .notAssigned: 2
        case .undetermined: isSurelyAssigned ? 1 : 3
        }
    }
}

extension SectionScore {
    /// The section with an id among this one and those inside.
    func find(_ id: String) -> SectionScore? {
        if section == id { return self }
        for inner in sections { if let found = inner.find(id) { return found } }
        return nil
    }
}
