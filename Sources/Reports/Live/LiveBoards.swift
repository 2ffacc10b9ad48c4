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
}
