// The ranking as rows: chains of keys compared board with board, and the ranks that are possible.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// Makes the ranks of a scored table.
struct LiveRanks {
    let scoring: LiveScoring
    let entries: [Entry]
    /// Rows of the vetoes.
    let vetoes: [Int]
    let ranking: Ranking
    let votes: Bool

    var builder: LiveBuilder { scoring.builder }
    var edition: Edition { scoring.edition }

    /// One key of the chain: the worst and the best that the figures allow, larger is better.
    private struct Key {
        var worst: End
        var best: End
    }

    /// An end as rows: 0 in the denominator stands for an open end.
    private struct End {
        var top: Int
        var bottom: CellFormula
        var bottoms: CellFormula
        var mayBeOpen: Bool
        var low: Int128
        var high: Int128
        var most: Int128
    }

    func rows(basis: LiveEnds) -> LiveRanking {
        let flag = { (formula: CellFormula) in Whole(formula, 0, 1, .board(level: 0)) }
        let applies = vetoes.map { CellFormula.call(.choose, [.call(.isMissing, [.row($0)]), .number(0), .row($0)]) }
        let isOpen = vetoes.map { CellFormula.call(.choose, [.call(.isMissing, [.row($0)]), .number(1), .number(0)]) }
        let leavesOut = !edition.ranking.vetoed.ranked && !vetoes.isEmpty
        func none(_ flags: [CellFormula]) -> CellFormula {
            let sum = flags.dropFirst().reduce(flags.first ?? .number(0)) { .binary(.plus, $0, $1) }
            return .call(.choose, [.binary(.equal, sum, .number(0)), .number(1), .number(0)])
        }
        let ranked = builder.ownRow(
            flag(leavesOut ? none(applies) : .binary(.plus, .number(1), .number(0))), .aid,
            title: Localized(vi: "có được xếp hạng (1)", en: "is ranked (1)"))
        let certain = builder.ownRow(
            flag(leavesOut ? .binary(.times, .row(ranked), none(isOpen)) : .row(ranked)), .aid,
            title: Localized(vi: "chắc chắn được xếp hạng (1)", en: "is certain to be ranked (1)"))
        let expected = builder.boards.map { board in ranking.rows.first { $0.scorecard.board == board } }
        do throws(NotLive) {
            if votes {
                throw NotLive(
                    Localized(
                        vi: "hạng do bỏ phiếu giữa các đơn vị bằng nhau quyết định",
                        en: "votes on equal boards decide the ranks"))
            }
            let keys = try edition.ranking.keys.map { (key) throws(NotLive) in try self.key(key, basis) }
            let number = builder.stillRow(
                builder.boards.indices.map { .number($0 + 1) }, .aid,
                title: Localized(vi: "số thứ tự của đơn vị", en: "number of the board"))
            let best = rank(
                chain(keys.map { ($0.worst, $0.best) }, sure: true), certain, number, ranked,
                Localized(vi: "hạng cao nhất có thể", en: "best possible rank"))
            let worst = rank(
                chain(keys.map { ($0.best, $0.worst) }, sure: false), ranked, number, ranked,
                Localized(vi: "hạng thấp nhất có thể", en: "worst possible rank"))
            var reasons = [Localized?](repeating: nil, count: expected.count)
            for (column, row) in expected.enumerated() {
                let ends = (row?.rank?.lowerBound, row?.rank?.upperBound)
                let found = (builder.value(best, column), builder.value(worst, column))
                let wanted = (
                    ends.0.map { LiveValue.number($0) } ?? .missing, ends.1.map { LiveValue.number($0) } ?? .missing
                )
                if found == wanted { continue }
                if found.0 != .beyond, found.1 != .beyond {
                    scoring.contradictions.append("rank of \(builder.boards[column])")
                }
                reasons[column] = NotLive.tooLarge.reason
                builder.hold(best, column, wanted.0)
                builder.hold(worst, column, wanted.1)
            }
            scoring.note(Localized(vi: "hạng", en: "rank"), reasons)
            return LiveRanking(
                ranked: ranked, best: best, worst: worst, check: check(best, worst, expected),
                grades: grades(basis, ranked, certain, expected), gap: nil)
        } catch {
            func row(_ value: (ClosedRange<Int>) -> Int, _ title: Localized) -> Int {
                builder.stillRow(
                    expected.map { $0?.rank.map { .number(value($0)) } ?? .missing }, .rank, title: title)
            }
            let best = row(\.lowerBound, Localized(vi: "hạng cao nhất có thể", en: "best possible rank"))
            let worst = row(\.upperBound, Localized(vi: "hạng thấp nhất có thể", en: "worst possible rank"))
            scoring.note(Localized(vi: "hạng", en: "rank"), expected.map { _ in error.reason })
            return LiveRanking(
                ranked: ranked, best: best, worst: worst, check: check(best, worst, expected),
                grades: grades(basis, ranked, certain, expected), gap: error.reason)
        }
    }

    private func check(_ best: Int, _ worst: Int, _ expected: [Ranking.Row?]) -> Int {
        let name = Localized(vi: " của hạng", en: " of the rank")
        let title = LiveRow.Role.engine.title + name
        let least = builder.stillRow(
            expected.map { $0?.rank.map { .number($0.lowerBound) } ?? .missing }, .engine, title: title)
        let most = builder.stillRow(
            expected.map { $0?.rank.map { .number($0.upperBound) } ?? .missing }, .engine, title: title)
        return scoring.checkRow(
            [LiveScoring.same(.row(best), .row(least)), LiveScoring.same(.row(worst), .row(most))], name)
    }

    // MARK: Keys

    private func key(_ key: RankingRule.Key, _ basis: LiveEnds) throws(NotLive) -> Key {
        let ends: LiveEnds
        switch key.subject {
        case .total: ends = basis
        case .section(let id):
            // Only the outer sections order boards.
            let isOuter = edition.sections.contains { $0.id == id }
            ends = isOuter ? chosen(scoring.sectionPoints[id]) : unknown
        case .criterion(let id): ends = chosen(scoring.pointsOf[id])
        case .indicator(let id, let measure): ends = try self.measure(measure, id)
        }
        let worst = key.isAscending ? builder.negated(ends.most) : ends.least
        let best = key.isAscending ? builder.negated(ends.least) : ends.most
        return Key(worst: try end(worst, ends.mayBeOpen, -1), best: try end(best, ends.mayBeOpen, 1))
    }

    private var unknown: LiveEnds { LiveEnds(least: LiveScoring.open, most: LiveScoring.open, mayBeOpen: true) }

    private func chosen(_ points: LivePoints?) -> LiveEnds {
        points.map { edition.ranking.on == .rounded ? $0.rounded : $0.exact } ?? unknown
    }

    private func measure(_ measure: RankingRule.Key.Measure, _ id: String) throws(NotLive) -> LiveEnds {
        guard let indicator = edition.readable(id), !indicator.isYesNo else { return unknown }
        func figure(_ attribute: Attribute) -> Fraction {
            let source = LiveFigure.Source.figure(FigureKey(id, attribute))
            let row = builder.figure(
                source, decimals: indicator.decimals, isYesNo: false, within: indicator.allowed(attribute),
                entries.map { $0.figures[FigureKey(id, attribute)] })
            return Fraction(row, Whole(builder.scale(of: source)))
        }
        let actual = figure(.actual)
        let value: Fraction
        switch measure {
        case .actual: value = actual
        // Percent and growth stand in the same order as the quotient.
        case .growth: value = try builder.quotient(actual, figure(.previous))
        case .planPercent: value = try builder.quotient(actual, figure(.plan))
        }
        return LiveEnds(least: value, most: value, mayBeOpen: true)
    }

    private func end(_ value: Fraction, _ mayBeOpen: Bool, _ openEnd: Int) throws(NotLive) -> End {
        func cells(_ formula: CellFormula) -> Int {
            if case .row(let row) = formula { return row }
            // Under each board, be it the same for all.
            let whole = Whole(.binary(.plus, formula, .number(0)), 0, 0, .board(level: 0))
            if case .row(let row) = builder.step(whole, .aid).formula { return row }
            return builder.ownRow(whole, .aid, title: LiveRow.Role.aid.title)
        }
        let isMissing: CellFormula = .call(.isMissing, [value.top.formula])
        func step(_ formula: CellFormula, _ role: LiveRow.Role) -> CellFormula {
            builder.step(Whole(formula, value.top.low, value.top.high, .board(level: 0)), role).formula
        }
        let top = cells(
            mayBeOpen
                ? step(.call(.choose, [isMissing, .number(openEnd), value.top.formula]), .top) : value.top.formula)
        if value.bottom.constant != nil, !mayBeOpen {
            return End(
                top: top, bottom: value.bottom.formula, bottoms: value.bottom.formula, mayBeOpen: false,
                low: value.top.low, high: value.top.high, most: value.bottom.high)
        }
        let bottom = cells(
            mayBeOpen
                ? step(.call(.choose, [isMissing, .number(0), value.bottom.formula]), .bottom) : value.bottom.formula)
        return End(
            top: top, bottom: .row(bottom), bottoms: .boards(bottom), mayBeOpen: mayBeOpen,
            low: min(-1, value.top.low), high: max(1, value.top.high), most: value.bottom.high)
    }

    // MARK: Counting

    /// For each board 1 where it stands before this one: its first end of each key against this board's second end.
    private func chain(_ keys: [(theirs: End, own: End)], sure: Bool) -> CellFormula {
        var formula: CellFormula?
        for (theirs, own) in keys.reversed() {
            let (left, right): (CellFormula, CellFormula)
            if theirs.bottom == own.bottom, case .number = own.bottom {
                (left, right) = (.boards(theirs.top), .row(own.top))
            } else {
                left = .binary(.times, .boards(theirs.top), own.bottom)
                right = .binary(.times, .row(own.top), theirs.bottoms)
            }
            var ahead: CellFormula = .binary(.greater, left, right)
            var level: CellFormula = .binary(.equal, left, right)
            if theirs.mayBeOpen || own.mayBeOpen {
                // An open best end lies above everything, an open worst end below it.
                let theirsOpen: CellFormula = .binary(.equal, theirs.bottoms, .number(0))
                let ownOpen: CellFormula = .binary(.equal, own.bottom, .number(0))
                if !sure {
                    ahead = .binary(
                        .greater, .binary(.plus, .binary(.plus, ahead, theirsOpen), ownOpen), .number(0))
                }
                level = .binary(
                    .times, .binary(.times, level, .binary(.greater, theirs.bottoms, .number(0))),
                    .binary(.greater, own.bottom, .number(0)))
            }
            formula =
                formula.map { .binary(.plus, ahead, .binary(.times, level, $0)) } ?? .binary(.times, ahead, .number(1))
        }
        let guards = keys.compactMap { reach($0.theirs, $0.own) }
        let result = formula ?? .number(0)
        guard !guards.isEmpty else { return result }
        let sum = guards.dropFirst().reduce(guards[0]) { .binary(.plus, $0, $1) }
        // A product that passes the limit must not decide a rank.
        return .binary(.plus, result, .binary(.times, .number(0), sum))
    }

    /// What must stay below the limit so that every product of a comparison does; nil where it surely does.
    private func reach(_ theirs: End, _ own: End) -> CellFormula? {
        if theirs.bottom == own.bottom, case .number = own.bottom { return nil }
        let top = max(theirs.high, -theirs.low, own.high, -own.low)
        let bottom = max(theirs.most, own.most)
        if top * bottom < Int128(CellFormula.limit) { return nil }
        func most(_ row: Int) -> CellFormula {
            .call(.most, [.call(.most, [.boards(row)]), .negated(.call(.least, [.boards(row)]))])
        }
        let tops: CellFormula = .call(.most, [most(theirs.top), most(own.top)])
        let bottoms: CellFormula = .call(.most, [theirs.bottoms, own.bottoms])
        return builder.step(
            Whole(.guarded(.binary(.times, tops, bottoms)), 0, Int128(CellFormula.limit) - 1, .bloc), .aid
        ).formula
    }

    private func rank(_ chain: CellFormula, _ who: Int, _ number: Int, _ ranked: Int, _ title: Localized) -> Int {
        let others: CellFormula = .binary(.notEqual, .boards(number), .row(number))
        let count: CellFormula = .call(
            .products, [.binary(.times, .binary(.times, .boards(who), others), chain)])
        return builder.ownRow(
            Whole(
                .call(
                    .choose,
                    [.binary(.equal, .row(ranked), .number(1)), .binary(.plus, .number(1), count), .missing]), 1,
                Int128(entries.count), .board(level: 0)), .rank, title: title)
    }
}
