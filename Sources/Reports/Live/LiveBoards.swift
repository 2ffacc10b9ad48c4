// Figures of the whole bloc: lists over the boards are rows, what is taken over them stands in the bloc's column.
import Diagnostics
import Exact
import FEEL

extension LiveCompiler {
    // MARK: Lists

    /// What items of a list read, of boards that are in it.
    func read(in list: BoardList) -> LiveReads {
        list.present.map { builder.only(list.item.reads, builder.known($0, true)) } ?? list.item.reads
    }

    func filter(_ base: LiveNode, _ condition: Expression, _ names: Names) throws(NotLive) -> LiveNode {
        switch base.kind {
        case .boards(let list):
            do throws(NotLive) {
                return try filter(base, list, condition, names)
            } catch {
                guard error.isNested, let items = certainBoards(list) else { throw error }
                return try filter(items, base.reads, condition, names)
            }
        case .list(let items): return try filter(items, base.reads, condition, names)
        default: throw .form(Localized(vi: "bộ lọc trên danh sách này", en: "filters of such lists"))
        }
    }

    /// The boards of a list one by one, where they are few enough for a row each.
    private func certainBoards(_ list: BoardList) -> [LiveNode]? {
        guard case .board = list.item.kind, entries.count <= 24 else { return nil }
        return entries.indices.map { board in
            var node = LiveNode(kind: .board(.certain(board)))
            if let present = list.present, case .row(let row) = present.formula {
                node.present = Whole(.cell(row, board: board), 0, 1, .bloc)
            } else {
                node.present = list.present
            }
            return node
        }
    }

    private func filter(
        _ items: [LiveNode], _ base: LiveReads, _ condition: Expression, _ names: Names
    ) throws(NotLive) -> LiveNode {
        var reads = base
        var kept: [LiveNode] = []
        for item in items {
            var node = item
            node.reads = LiveReads()
            let met = try compile(condition, try inside(node, names))
            let truth = try self.condition(met)
            if let present = node.present {
                reads.add(builder.only(met.reads, builder.known(present, true)))
                node.present = builder.step(
                    Whole(
                        .call(.choose, [.binary(.equal, present.formula, .number(1)), truth.formula, .number(0)]), 0, 1,
                        try present.frame.joined(with: truth.frame)), .aid)
            } else {
                reads.add(met.reads)
                node.present = builder.step(truth, .aid)
            }
            kept.append(node)
        }
        return LiveNode(kind: .list(kept), reads: reads)
    }

    /// What a filter's condition sees: the item, and what the item consists of by its names.
    private func inside(_ item: LiveNode, _ names: Names) throws(NotLive) -> Names {
        var inner = names.with("item", item)
        switch item.kind {
        case .board(let frame): inner.locals.append(.indicators(frame))
        case .indicator(let indicator, _):
            for attribute in indicator.has {
                inner.locals.append(.named(attribute.rawValue, try path(item, attribute.rawValue)))
            }
        default: break
        }
        return inner
    }

    /// 1 for items that are kept, 0 for those that are not or whose figures are missing.
    private func condition(_ met: LiveNode) throws(NotLive) -> Whole {
        guard case .truth(let truth) = met.kind, !met.mayBeWrittenNull else {
            throw .form(Localized(vi: "phần tử theo số thứ tự", en: "items by their number"))
        }
        let kept: CellFormula
        switch met.absence {
        case .never, .other: kept = truth.formula
        case .missing: kept = .call(.choose, [.call(.isMissing, [truth.formula]), .number(0), truth.formula])
        case .either(let isMissing):
            kept = .call(
                .choose,
                [
                    .call(.isMissing, [truth.formula]),
                    .call(.choose, [.binary(.equal, isMissing, .number(1)), .number(0), .missing]), truth.formula,
                ])
        }
        return Whole(kept, 0, 1, truth.frame)
    }

    private func filter(
        _ base: LiveNode, _ list: BoardList, _ condition: Expression, _ names: Names
    ) throws(NotLive) -> LiveNode {
        var list = list
        var item = list.item
        item.reads = LiveReads()
        var inner = try inside(item, names)
        inner.level = list.level
        let met = try compile(condition, inner)
        let truth = try self.condition(met)
        let kept = truth.formula
        let frame = try truth.frame.joined(with: .board(level: list.level))
        let reads = list.present.map { builder.only(met.reads, builder.known($0, true)) } ?? met.reads
        let formula: CellFormula =
            list.present.map { .call(.choose, [.binary(.equal, $0.formula, .number(1)), kept, .number(0)]) } ?? kept
        list.present = builder.step(Whole(formula, 0, 1, frame), .aid)
        return LiveNode(kind: .boards(list), reads: base.reads + reads)
    }

    func iteration(
        _ bindings: [Expression.Binding], _ body: Expression, _ names: Names
    ) throws(NotLive) -> LiveNode {
        guard let binding = bindings.first else {
            let value = try compile(body, names)
            return LiveNode(kind: .list([value]), reads: value.reads)
        }
        let domain = try compile(binding.domain, names)
        if case .boards(var list) = domain.kind {
            var item = list.item
            item.reads = LiveReads()
            var inner = names.with(binding.name, item)
            inner.level = list.level
            do throws(NotLive) {
                guard bindings.count == 1 else { throw .nested }
                list.item = try compile(body, inner)
                _ = try frame(of: list)
                return LiveNode(kind: .boards(list), reads: domain.reads + read(in: list))
            } catch {
                guard error.isNested, let boards = certainBoards(list) else { throw error }
                return try iteration(boards, domain.reads, bindings, body, names)
            }
        }
        return try iteration(try items(domain), domain.reads, bindings, body, names)
    }

    /// What each item brings must be the item's own or the bloc's, not that of the board whom the formula is about.
    private func frame(of list: BoardList) throws(NotLive) -> LiveFrame {
        let own = LiveFrame.board(level: list.level)
        switch list.item.kind {
        case .number(let number): return try number.frame().joined(with: own)
        case .truth(let truth): return try truth.frame.joined(with: own)
        case .board(let frame), .indicator(_, let frame): return try frame.joined(with: own)
        default: return own
        }
    }

    private func iteration(
        _ items: [LiveNode], _ base: LiveReads, _ bindings: [Expression.Binding], _ body: Expression, _ names: Names
    ) throws(NotLive) -> LiveNode {
        let binding = bindings[0]
        var nodes: [LiveNode] = []
        var reads = base
        for item in items {
            var plain = item
            plain.present = nil
            let inner = try iteration(Array(bindings.dropFirst()), body, names.with(binding.name, plain))
            guard case .list(let results) = inner.kind else { throw .nested }
            reads.add(item.present.map { builder.only(inner.reads, builder.known($0, true)) } ?? inner.reads)
            for result in results {
                var node = result
                if let present = item.present {
                    node.present =
                        try result.present.map { (other) throws(NotLive) in
                            builder.step(
                                Whole(
                                    .call(
                                        .choose,
                                        [.binary(.equal, present.formula, .number(1)), other.formula, .number(0)]),
                                    0, 1, try present.frame.joined(with: other.frame)), .aid)
                        } ?? present
                }
                nodes.append(node)
            }
        }
        return LiveNode(kind: .list(nodes), reads: reads)
    }

    /// The items of a list whose length is known.
    private func items(_ domain: LiveNode) throws(NotLive) -> [LiveNode] {
        switch domain.kind {
        case .list(let items): return items
        case .range(let bounds, let low, let high):
            guard let low = try number(low).constant?.integer, let high = try number(high).constant?.integer,
                abs(high - low) < 100
            else { break }
            let step = low <= high ? 1 : -1
            return stride(
                from: bounds.includesStart ? low : low + step, through: bounds.includesEnd ? high : high - step,
                by: step
            ).map { LiveNode(kind: .number(Fraction(Whole($0)))) }
        default: break
        }
        throw .form(Localized(vi: "vòng lặp trên danh sách này", en: "loops over such lists"))
    }

    func quantified(
        _ quantifier: Expression.Quantifier, _ bindings: [Expression.Binding], _ body: Expression, _ names: Names
    ) throws(NotLive) -> LiveNode {
        let all = try iteration(bindings, body, names)
        switch all.kind {
        case .list(let items):
            var result = LiveNode(kind: .truth(Whole(quantifier == .some ? 0 : 1)))
            for item in items {
                result = try logic(
                    result, try ifPresent(item, else: quantifier == .every), decidedBy: quantifier == .some)
            }
            return result
        case .boards(let list): return try quantified(quantifier, list, all)
        default: throw .nested
        }
    }

    private func quantified(
        _ quantifier: Expression.Quantifier, _ list: BoardList, _ all: LiveNode
    ) throws(NotLive) -> LiveNode {
        let value = try truth(list.item)
        if case .either = list.item.absence { throw .nested }
        let decisive = quantifier == .some ? 1 : 0
        // 2 where it is not known.
        let code: CellFormula = .call(.choose, [.call(.isMissing, [value.formula]), .number(2), value.formula])
        let row = try boardRow(masked(code, list), 0, 2, value.frame, list)
        let cells = CellFormula.boards(row)
        let anyDecides: CellFormula = .binary(.greater, .call(.countIf, [cells, .number(decisive)]), .number(0))
        let result = builder.step(
            Whole(
                .call(
                    .choose,
                    [
                        .binary(.greaterOrEqual, .call(.sum, [cells]), .number(0)),
                        .call(
                            .choose,
                            [
                                anyDecides, .number(decisive),
                                .call(
                                    .choose,
                                    [
                                        .binary(.greater, .call(.countIf, [cells, .number(2)]), .number(0)), .missing,
                                        .number(1 - decisive),
                                    ]),
                            ]), .missing,
                    ]), 0, 1, .bloc), .truth)
        var reads = all.reads
        if !list.item.reads.isEmpty {
            // Once a board decides, only what was read of that board counts.
            let first: CellFormula = .call(.position, [.number(decisive), cells])
            let firstRow = builder.step(
                Whole(.call(.choose, [anyDecides, first, .number(0)]), 0, Int128(entries.count), .bloc), .aid)
            let counts = builder.step(
                Whole(
                    .call(
                        .choose,
                        [
                            .binary(.equal, firstRow.formula, .number(0)), .number(1),
                            .call(.choose, [.binary(.equal, firstRow.formula, .column), .number(1), .number(0)]),
                        ]), 0, 1, .board(level: 0)), .aid)
            reads = builder.only(reads.readOnly, counts) + reads.askedOnly
        }
        return LiveNode(kind: .truth(result), absence: list.item.absence, reads: blocWide(reads))
    }

    // MARK: Aggregates

    /// The row of a formula with a cell for each board, whatever it depends on.
    private func boardRow(
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
    private func masked(_ value: CellFormula, _ list: BoardList) -> CellFormula {
        list.present.map { .call(.choose, [.binary(.equal, $0.formula, .number(1)), value, .blank]) } ?? value
    }

    private func blocWide(_ reads: LiveReads) -> LiveReads { builder.net(reads) + open }

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

extension LiveBuilder {
    /// What was asked `= null` of is provided for within, and does not count outside.
    func net(_ reads: LiveReads) -> LiveReads {
        guard !reads.asked.isEmpty else { return reads }
        var result = LiveReads()
        for open in reads.open {
            guard let asked = any(open.asked) else {
                for when in open.read { result.add(only(LiveReads(open.figure), when.map(flag) ?? Whole(1))) }
                continue
            }
            guard asked != .number(1), let read = any(open.read) else { continue }
            result.add(
                only(
                    LiveReads(open.figure),
                    step(flag(.binary(.times, read, .binary(.minus, .number(1), asked))), .aid)))
        }
        return result
    }

    private func flag(_ formula: CellFormula) -> Whole { Whole(formula, 0, 1, .board(level: 0)) }
}
