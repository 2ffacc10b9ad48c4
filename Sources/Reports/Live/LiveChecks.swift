// Results in rows of their own, and beside them what the engine says, so that the sheet can check itself.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension LiveScoring {
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
