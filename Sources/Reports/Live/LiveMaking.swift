// Puts a calculation together: figures, criteria, sections, totals, vetoes and ranks, and what of it is live.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension LiveCalculation {
    /// The calculation of what is ranked.
    init(_ review: Review) {
        self.init(scorer: review.scorer, ranking: review.ranking)
    }

    init(scorer: Scorer, ranking: Ranking) {
        let edition = scorer.edition
        let entries = scorer.entries
        let cards = scorer.scorecards()
        let builder = LiveBuilder(boards: entries.map(\.board))
        let compiler = LiveCompiler(builder, edition, scorer.period, entries)
        let scoring = LiveScoring(compiler, edition, cards)
        let vetoRows = LiveCalculation.vetoes(edition, compiler, scoring, cards)
        if !edition.ranking.vetoed.counted, !vetoRows.isEmpty {
            compiler.countOnly(vetoRows.map(\.row), reads: vetoRows.map(\.reads))
        }
        var parts: [LivePoints] = []
        var failure: Localized?
        var total: (LivePoints, LiveResult)
        do throws(NotLive) {
            for section in edition.sections { parts.append(try scoring.section(section)) }
            total = try scoring.total(parts)
        } catch {
            failure = error.reason
            total = scoring.stillTotal(cards)
        }
        if let failure { scoring.note(Localized(vi: "tổng điểm", en: "total"), cards.map { _ in failure }) }
        let basis = scoring.basis(total.0, scorer, ranking)
        let ranks = LiveRanks(
            scoring: scoring, entries: entries, vetoes: vetoRows.map(\.row), ranking: ranking,
            votes: edition.ranking.ties == .vote && !scorer.votes.isEmpty
        ).rows(basis: basis.ends)
        if !edition.flags.isEmpty {
            scoring.note(
                Localized(vi: "cờ", en: "flag"),
                cards.map { _ in
                    Localized(
                        vi: "cờ theo số lượng và bỏ phiếu, do phần mềm cho",
                        en: "flags go by quotas and ballots and are given by the engine")
                })
        }

        boards = builder.boards
        figures = builder.figures
        criteria = scoring.criteria
        sections = scoring.sections
        self.total = total.1
        assigned = basis.assigned
        self.basis = basis.result
        vetoes = vetoRows.map(\.row)
        self.ranking = ranks
        notLive = scoring.gaps
        contradictions = scoring.contradictions
        rows = LiveCalculation.finished(builder)
        share = LiveCalculation.share(
            rows, criteria, sections, total.1, basis.result, ranks, boards.count, grades: !edition.grades.isEmpty,
            flags: !edition.flags.isEmpty)
    }

    private static func vetoes(
        _ edition: Edition, _ compiler: LiveCompiler, _ scoring: LiveScoring, _ cards: [Scorecard]
    ) -> [(row: Int, reads: LiveReads)] {
        let builder = compiler.builder
        return edition.vetoes.enumerated().map { number, veto in
            let title = Localized(vi: "loại khỏi xếp hạng: ", en: "kept out of the ranking: ") + veto.reason
            let expected = cards.map { card -> LiveValue in
                card.vetoes.contains(number) ? .number(1) : card.undecidedVetoes[number] != nil ? .missing : .number(0)
            }
            do throws(NotLive) {
                let node = try compiler.compile(veto.condition.tree, LiveCompiler.Names())
                let truth = try compiler.truth(node)
                let missing = builder.missing(node.reads)
                let formula: CellFormula =
                    missing.constant == 0
                    ? .binary(.plus, truth.formula, .number(0))
                    : .call(
                        .choose, [.binary(.greater, missing.formula, .number(0)), .missing, truth.formula])
                let row = builder.ownRow(Whole(formula, 0, 1, .board(level: 0)), .truth, title: title)
                for (column, value) in expected.enumerated() where builder.value(row, column) != value {
                    if builder.value(row, column) != .beyond {
                        scoring.contradictions.append("veto \(number + 1) of \(builder.boards[column])")
                    }
                    builder.hold(row, column, value)
                }
                return (row, node.reads)
            } catch {
                scoring.note(title, cards.map { _ in error.reason })
                return (builder.stillRow(expected, .truth, title: title), LiveReads())
            }
        }
    }

    /// The rows with what follows from the inputs alone told apart.
    private static func finished(_ builder: LiveBuilder) -> [LiveRow] {
        let columns = builder.boards.count + 1
        var live: [[Bool]] = []
        var rows: [LiveRow] = []
        for row in builder.rows {
            let references = row.formula?.rowsRead ?? []
            var flags = [Bool](repeating: false, count: columns)
            var cells = [LiveCell?](repeating: nil, count: columns)
            for column in 0..<columns {
                guard let value = row.values[column] else { continue }
                // A check of what does not follow from the inputs would compare the engine with itself.
                let checksNothing =
                    row.role == .check
                    && references.contains { reference in
                        guard case .own(let read) = reference else { return false }
                        return rows[read].role != .engine && !live[read][column]
                    }
                let isStill = row.formula == nil || row.still.contains(column) || checksNothing
                // The number of a board's column is no calculation, but it is right whatever is typed.
                let isFixed = row.formula == nil && row.role == .aid
                flags[column] =
                    isFixed
                    || !isStill
                        && references.allSatisfy { reference in
                            switch reference {
                            case .own(let row): live[row][column]
                            case .bloc(let row): live[row][columns - 1]
                            case .cell(let row, let board): live[row][board]
                            case .all(let row): live[row].dropLast().allSatisfy { $0 }
                            }
                        }
                cells[column] = LiveCell(formula: isStill ? nil : row.formula, value: value, isLive: flags[column])
            }
            live.append(flags)
            rows.append(
                LiveRow(role: row.role, title: row.title, feel: row.feel, criterion: row.criterion, cells: cells))
        }
        return rows
    }

    private static func share(
        _ rows: [LiveRow], _ criteria: [LiveCriterion], _ sections: [LiveSection], _ total: LiveResult,
        _ basis: LiveResult, _ ranking: LiveRanking, _ boards: Int, grades: Bool, flags: Bool
    ) -> LiveShare {
        var share = LiveShare(live: 0, computed: 0)
        func add(_ parts: [Int]) {
            for column in 0..<boards {
                share.computed += 1
                if parts.allSatisfy({ rows[$0].cells[column]?.isLive ?? false }) { share.live += 1 }
            }
        }
        func rowsOf(_ result: LiveResult) -> [Int] {
            [result.least, result.most].flatMap { number -> [Int] in
                if case .row(let bottom) = number.bottom { return [number.top, bottom] }
                return [number.top]
            }
        }
        for criterion in criteria { add(rowsOf(criterion.points) + [criterion.state]) }
        for section in sections { add(rowsOf(section.points)) }
        add(rowsOf(total))
        add(rowsOf(basis))
        add([ranking.best, ranking.worst])
        if let classes = ranking.grades {
            add([classes.best, classes.worst])
        } else if grades {
            share.computed += boards
        }
        if flags { share.computed += boards }
        return share
    }
}

extension LiveCompiler {
    /// Boards under a veto no longer count in figures of the bloc; one of which that is open leaves those figures open.
    func countOnly(_ vetoes: [Int], reads: [LiveReads]) {
        let flags = vetoes.map { CellFormula.call(.choose, [.call(.isMissing, [.row($0)]), .number(0), .row($0)]) }
        let sum = flags.dropFirst().reduce(flags[0]) { .binary(.plus, $0, $1) }
        counted = builder.step(
            Whole(.call(.choose, [.binary(.equal, sum, .number(0)), .number(1), .number(0)]), 0, 1, .board(level: 0)),
            .aid, title: .init(vi: "được tính vào số chung của khối (1)", en: "counts in figures of the bloc (1)"))
        for (row, reads) in zip(vetoes, reads) {
            let isOpen = builder.step(
                Whole(
                    .call(.choose, [.call(.isMissing, [.row(row)]), .number(1), .number(0)]), 0, 1, .board(level: 0)),
                .aid)
            open.add(builder.only(builder.net(reads), isOpen))
        }
    }
}

extension LiveScoring {
    func stillTotal(_ cards: [Scorecard]) -> (LivePoints, LiveResult) {
        let limit = Int128(CellFormula.limit) - 1
        func ends(_ bounds: [Bounds]) -> LiveEnds {
            func row(_ numbers: [Rational?]) -> Fraction {
                let parts = numbers.map { $0.flatMap { try? Fraction($0) } }
                let title = Localized(vi: "tổng điểm", en: "total")
                let top = builder.stillRow(
                    parts.map { $0?.top.constant.map { .number($0) } ?? .missing }, .top, title: title)
                let bottom = builder.stillRow(
                    parts.map { $0?.bottom.constant.map { .number($0) } ?? .missing }, .bottom, title: title)
                return Fraction(
                    Whole(.row(top), -limit, limit, .board(level: 0)), Whole(.row(bottom), 1, limit, .board(level: 0)))
            }
            return LiveEnds(least: row(bounds.map(\.least)), most: row(bounds.map(\.most)), mayBeOpen: true)
        }
        let points = LivePoints(
            rounded: ends(cards.map(\.total.rounded)),
            exact: ends(cards.map { needsExact ? $0.total.exact : $0.total.rounded }))
        return (
            points, result(points.exact, check(points.exact, cards.map { chosen($0.total) }, state: nil, "total"))
        )
    }

    /// What boards are compared by first.
    func basis(
        _ total: LivePoints, _ scorer: Scorer, _ ranking: Ranking
    ) -> (ends: LiveEnds, result: LiveResult, assigned: LiveNumber) {
        let points = edition.ranking.on == .rounded ? total.rounded : total.exact
        let expected = builder.boards.map { board in
            ranking.rows.first { $0.scorecard.board == board }?.basis
        }
        let title = Localized(vi: "căn cứ xếp hạng", en: "what the ranking compares")
        var ends = points
        var assignedNumber = LiveNumber(top: 0, bottom: .constant(1))
        do throws(NotLive) {
            let (all, surely) = try assigned()
            let own = own(LiveEnds(least: all, most: surely), Localized(vi: "điểm được giao", en: "assigned points"))
            assignedNumber = number(own.least)
            if edition.ranking.notAssigned == .percent {
                ends = try percent(points, own.least, own.most)
            }
        } catch {
            note(title, builder.boards.map { _ in error.reason })
        }
        ends = own(ends, title)
        var reasons = [Localized?](repeating: nil, count: builder.boards.count)
        for (column, bounds) in expected.enumerated() {
            guard let bounds, !agrees(ends, bounds, column) else { continue }
            let parts = [ends.least.top, ends.least.bottom, ends.most.top, ends.most.bottom]
            if !parts.contains(where: { builder.value($0, column) == .beyond }) {
                contradictions.append("basis of \(builder.boards[column])")
            }
            reasons[column] = NotLive.tooLarge.reason
            hold(ends, bounds, column)
        }
        note(title, reasons)
        return (ends, result(ends, check(ends, expected, state: nil, "basis")), assignedNumber)
    }

    /// Points per hundred of what the board could have; the points themselves where it could have none.
    private func percent(_ points: LiveEnds, _ all: Fraction, _ surely: Fraction) throws(NotLive) -> LiveEnds {
        let zero = try Fraction(.zero)
        let hundred = try Fraction(100)
        func end(_ value: Fraction, negative: Fraction, other: Fraction) throws(NotLive) -> Fraction {
            let isNegative = try builder.truth(try builder.compare(.less, value, zero))
            let divisor = negative == other ? other : try builder.choose(isNegative, negative, other)
            let share = try builder.quotient(try builder.product(value, hundred), divisor)
            if all.constant != nil { return share }
            let hasNone = try builder.truth(try builder.compare(.equal, all, zero))
            return try builder.choose(hasNone, value, share)
        }
        return LiveEnds(
            least: try end(points.least, negative: surely, other: all),
            most: try end(points.most, negative: all, other: surely), mayBeOpen: true)
    }
}

extension CellFormula {
    enum RowRead: Hashable {
        case own(Int)
        case bloc(Int)
        case cell(Int, Int)
        case all(Int)
    }

    /// The rows that the formula reads.
    var rowsRead: Set<RowRead> {
        switch self {
        case .number, .blank, .missing, .beyond, .column, .input: []
        case .row(let row): [.own(row)]
        case .bloc(let row): [.bloc(row)]
        case .cell(let row, let board): [.cell(row, board)]
        case .boards(let row): [.all(row)]
        case .binary(_, let left, let right): left.rowsRead.union(right.rowsRead)
        case .negated(let inner), .guarded(let inner): inner.rowsRead
        case .call(_, let arguments): arguments.reduce(into: []) { $0.formUnion($1.rowsRead) }
        }
    }
}
