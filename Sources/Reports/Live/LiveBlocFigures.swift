// What is taken over all boards: sums, extremes and counts of a row, each in the bloc's column.
import Diagnostics
import Exact
import FEEL

extension LiveCompiler {
    // MARK: Aggregates

    /// The row of a formula with a cell for each board, whatever it depends on.
    func boardRow(
        _ formula: CellFormula, _ low: Int128, _ high: Int128, _ frame: LiveFrame, _ list: BoardList
    ) throws(NotLive) -> Int {
        let frame = try frame.joined(with: .board(level: list.level))
        if case .row(let row) = formula { return row }
        var whole = Whole(formula, low, high, frame)
        // A number or one of the bloc has to stand under each board here.
        if whole.isPlain { whole.formula = .binary(.plus, formula, .number(0)) }
        whole = builder.step(whole, .aid)
        guard case .row(let row) = whole.formula else { throw .nested }
        return row
    }

    /// An empty text for boards that are not in the list.
    func masked(_ value: CellFormula, _ list: BoardList) -> CellFormula {
        list.present.map { .call(.choose, [.binary(.equal, $0.formula, .number(1)), value, .blank]) } ?? value
    }

    func blocWide(_ reads: LiveReads) -> LiveReads { builder.net(reads) + open }

    func aggregate(_ builtin: Builtin, _ list: BoardList) throws(NotLive) -> LiveNode {
        var node: LiveNode
        switch builtin {
        case .count: node = try count(list)
        case .all, .any: node = try connective(builtin, list)
        default: node = try numeric(builtin, list)
        }
        // What the list read is counted with the arguments; who counts at all is a question of its own.
        node.reads = open
        return node
    }

    private func count(_ list: BoardList) throws(NotLive) -> LiveNode {
        let value: CellFormula
        switch list.item.kind {
        case .number(let number): value = number.top.formula
        case .truth(let truth): value = truth.formula
        case .board, .indicator: value = .number(1)
        default: throw .unknown(.count)
        }
        let isCounted: CellFormula =
            switch list.item.absence {
            case .never, .other: .number(1)
            default:
                .call(
                    .choose,
                    [
                        .call(.isMissing, [value]), .binary(.minus, .number(1), list.item.absence.formula), .number(1),
                    ])
            }
        if list.present == nil, isCounted == .number(1) {
            return LiveNode(kind: .number(Fraction(Whole(entries.count))))
        }
        let counted: CellFormula =
            list.present.map { .call(.choose, [.binary(.equal, $0.formula, .number(1)), isCounted, .number(0)]) }
            ?? isCounted
        let row = try boardRow(counted, 0, 1, .board(level: list.level), list)
        let sum = builder.step(Whole(.call(.sum, [.boards(row)]), 0, Int128(entries.count), .bloc), .top)
        return LiveNode(kind: .number(Fraction(sum)), absence: .other)
    }

    private func connective(_ builtin: Builtin, _ list: BoardList) throws(NotLive) -> LiveNode {
        let value = try truth(list.item)
        let decisive = builtin == .any ? 1 : 0
        let code: CellFormula =
            switch list.item.absence {
            case .never: value.formula
            case .missing: mask(value.formula, .missing)
            case .other: .call(.choose, [.call(.isMissing, [value.formula]), .number(2), value.formula])
            case .either(let isMissing):
                .call(
                    .choose,
                    [
                        .call(.isMissing, [value.formula]),
                        .call(.choose, [.binary(.equal, isMissing, .number(1)), .blank, .number(2)]), value.formula,
                    ])
            }
        let row = try boardRow(masked(code, list), 0, 2, value.frame, list)
        func count(_ code: Int) -> CellFormula {
            .binary(.greater, .call(.countIf, [.boards(row), .number(code)]), .number(0))
        }
        let result = builder.step(
            Whole(
                .call(
                    .choose,
                    [
                        .binary(.greaterOrEqual, .call(.sum, [.boards(row)]), .number(0)),
                        .call(
                            .choose,
                            [
                                count(decisive), .number(decisive),
                                .call(.choose, [count(2), .missing, .number(1 - decisive)]),
                            ]), .missing,
                    ]), 0, 1, .bloc), .truth)
        return LiveNode(kind: .truth(result), absence: .other)
    }

    private func numeric(_ builtin: Builtin, _ list: BoardList) throws(NotLive) -> LiveNode {
        // In lowest terms, so that boards can be compared crosswise whatever is typed in later.
        let value = try builder.reduced(try number(list.item), always: true)
        let frame = try value.frame()
        let row = try boardRow(
            masked(mask(value.top.formula, list.item.absence), list), value.top.low, value.top.high, frame, list)
        let tops = CellFormula.boards(row)
        let result: Fraction
        if let bottom = value.bottom.constant {
            result = try ofWholes(builtin, tops, value.top, Whole(bottom))
        } else {
            let parts = try parts(row, value, list)
            switch builtin {
            case .max, .min: result = try extreme(parts, tops, highest: builtin == .max)
            case .sum, .mean: result = try sum(parts, tops, isMean: builtin == .mean)
            default: throw .unknown(builtin)
            }
        }
        return LiveNode(kind: .number(result), absence: .other)
    }

    private func unlessEmpty(_ tops: CellFormula, _ value: CellFormula) -> CellFormula {
        .call(.choose, [.binary(.equal, .call(.count, [tops]), .number(0)), .missing, value])
    }

    /// Of numbers that have the same denominator.
    private func ofWholes(
        _ builtin: Builtin, _ tops: CellFormula, _ one: Whole, _ bottom: Whole
    ) throws(NotLive) -> Fraction {
        let boards = Int128(entries.count)
        func whole(_ formula: CellFormula, _ low: Int128, _ high: Int128) -> Whole {
            builder.step(Whole.bounded(unlessEmpty(tops, formula), low, high, .bloc), .top)
        }
        switch builtin {
        case .max: return Fraction(whole(.call(.most, [tops]), one.low, one.high), bottom)
        case .min: return Fraction(whole(.call(.least, [tops]), one.low, one.high), bottom)
        case .sum, .mean:
            let sum = Fraction(
                whole(.call(.sum, [tops]), min(0, one.low) * boards, max(0, one.high) * boards), bottom)
            if builtin == .sum { return sum }
            let count = builder.step(Whole(.call(.count, [tops]), 0, boards, .bloc), .aid)
            return try builder.quotient(sum, Fraction(count))
        case .median:
            let count = builder.step(Whole(.call(.count, [tops]), 0, boards, .bloc), .aid)
            func item(_ more: Int) -> CellFormula {
                .call(
                    .large,
                    [
                        tops,
                        .call(
                            .whole, [.binary(.divide, .binary(.plus, count.formula, .number(more)), .number(2))]),
                    ])
            }
            return Fraction(
                whole(.binary(.plus, item(1), item(2)), 2 * one.low, 2 * one.high), try bottom.times(Whole(2)))
        default: throw .unknown(builtin)
        }
    }

    /// Numerators and denominators with 0 over 1 for boards that are left out, and who is not.
    private struct Parts {
        var top: Int
        var bottom: Int
        var present: Int
        var value: Fraction
    }

    private func parts(_ row: Int, _ value: Fraction, _ list: BoardList) throws(NotLive) -> Parts {
        let isPresent: CellFormula = .binary(.equal, .call(.count, [.row(row)]), .number(1))
        func part(_ formula: CellFormula, _ other: Int, _ low: Int128, _ high: Int128) throws(NotLive) -> Int {
            try boardRow(
                .call(.choose, [isPresent, formula, .number(other)]), low, high, .board(level: list.level), list)
        }
        return Parts(
            top: try part(.row(row), 0, min(0, value.top.low), max(0, value.top.high)),
            bottom: try part(value.bottom.formula, 1, 1, max(1, value.bottom.high)),
            present: try part(.number(1), 0, 0, 1), value: value)
    }

    /// The board that no other beats, by multiplying crosswise.
    private func extreme(_ parts: Parts, _ tops: CellFormula, highest: Bool) throws(NotLive) -> Fraction {
        let (top, bottom) = (CellFormula.boards(parts.top), CellFormula.boards(parts.bottom))
        let most: CellFormula = .call(.most, [.call(.most, [top]), .negated(.call(.least, [top]))])
        let reach = builder.step(
            Whole(.guarded(.binary(.times, most, .call(.most, [bottom]))), 0, Int128(CellFormula.limit) - 1, .bloc),
            .aid)
        let beats: CellFormula = .binary(
            highest ? .greater : .less, .binary(.times, top, .row(parts.bottom)),
            .binary(.times, .row(parts.top), bottom))
        let beaten = builder.step(
            Whole(
                .call(
                    .choose,
                    [
                        .binary(.greaterOrEqual, reach.formula, .number(0)),
                        .call(
                            .choose,
                            [
                                .binary(.equal, .row(parts.present), .number(1)),
                                .call(.products, [.binary(.times, beats, .boards(parts.present))]), .number(1),
                            ]), .number(0),
                    ]), 0, Int128(entries.count), .board(level: 0)), .aid)
        guard case .row(let row) = beaten.formula else { throw .nested }
        return try taken(parts, tops, .call(.position, [.number(0), .boards(row)]), reach)
    }

    /// The number of the board at a position.
    private func taken(
        _ parts: Parts, _ tops: CellFormula, _ position: CellFormula, _ reach: Whole
    ) throws(NotLive) -> Fraction {
        // A value that cannot be computed makes that of the bloc so; a position is not found among errors.
        let found = builder.step(
            Whole(
                .call(
                    .choose,
                    [
                        .binary(.equal, .call(.sum, [tops]), .call(.sum, [tops])),
                        .call(
                            .choose,
                            [
                                .binary(.greaterOrEqual, reach.formula, .number(0)), unlessEmpty(tops, position),
                                .missing,
                            ]), .missing,
                    ]), 1, Int128(entries.count), .bloc), .aid)
        func item(_ row: Int, _ like: Whole) -> Whole {
            builder.step(
                Whole(.call(.item, [.boards(row), found.formula]), like.low, like.high, .bloc), .top)
        }
        return Fraction(item(parts.top, parts.value.top), item(parts.bottom, parts.value.bottom))
    }

    private func sum(_ parts: Parts, _ tops: CellFormula, isMean: Bool) throws(NotLive) -> Fraction {
        let limit = Int128(CellFormula.limit) - 1
        let common = builder.step(
            Whole(.guarded(.call(.multiple, [.boards(parts.bottom)])), 1, limit, .bloc), .bottom)
        let scaled = builder.step(
            Whole.bounded(
                .binary(
                    .times, .row(parts.top), .binary(.divide, common.formula, .row(parts.bottom))),
                -limit * limit, limit * limit, .board(level: 0)), .aid)
        guard case .row(let row) = scaled.formula else { throw .nested }
        let isKnown: CellFormula = .binary(.equal, .call(.sum, [tops]), .call(.sum, [tops]))
        let sum = builder.step(
            Whole.bounded(
                .call(
                    .choose, [isKnown, unlessEmpty(tops, .call(.sum, [.boards(row)])), .missing]),
                -limit * Int128(entries.count), limit * Int128(entries.count), .bloc), .top)
        let result = Fraction(sum, common)
        if !isMean { return try builder.reduced(result) }
        let count = builder.step(Whole(.call(.count, [tops]), 0, Int128(entries.count), .bloc), .aid)
        return try builder.quotient(result, Fraction(count))
    }
}
