// A form whose steps are nothing but inputs: what the tracing evaluator found for each criterion is handed to it as columns,
// so that what is made of these values can be compared for any edition.
import Exact
import FEEL

@testable import Rules
@testable import Scoring

/// Blocs of boards scored by the tracing evaluator, and the same values as a table.
struct ReadBlocs {
    let scorers: [Scorer]
    let form: ColumnForm
    let table: ColumnTable
    let names: UnitNames
    /// The board of each row, and its bloc.
    let boards: [(bloc: Int, board: String)]

    /// - Parameters:
    ///   - blocs: the boards of each bloc, in the order of the table.
    ///   - blockRows: how many rows a block has at most.
    init(_ edition: Edition, period: Period, blocs: [[Entry]], blockRows: Int = ColumnTable.blockRows) {
        scorers = blocs.map { Scorer(edition, period: period, entries: $0) }
        var builder = Builder()
        func reading(_ name: String, _ kind: ColumnForm.Kind) -> ColumnForm.Reading {
            ColumnForm.Reading(
                value: builder.input(name, kind), ownMissing: builder.input(name + " own", .truth),
                othersMissing: builder.input(name + " others", .truth))
        }
        let vetoes = edition.vetoes.indices.map { reading("veto \($0)", .truth) }
        let lines = edition.criteria.map { criterion in
            ColumnForm.Line(
                criterion: criterion, formula: reading(criterion.id, .number),
                assigned: criterion.assigned.map { _ in reading("assigned " + criterion.id, .truth) })
        }
        let keys = edition.ranking.keys.enumerated().map { index, key -> ColumnForm.StepID? in
            guard case .indicator = key.subject else { return nil }
            return builder.input("key \(index)", .number)
        }
        form = ColumnForm(
            edition: edition, period: period, inputs: builder.inputs, steps: builder.steps, vetoes: vetoes,
            lines: lines, keys: keys, shared: [])
        var entries: [Entry] = []
        var boards: [(Int, String)] = []
        for (bloc, members) in blocs.enumerated() {
            for member in members {
                let scorer = scorers[bloc]
                entries.append(Entry(board: member.board, figures: [:], awards: scorer.readings(of: member.board)))
                boards.append((bloc, member.board))
            }
        }
        self.boards = boards
        table = ColumnTable(form, entries, blocs: blocs.map(\.count), blockRows: blockRows)
        names = UnitNames(entries.map(\.board))
    }

    /// With the form that the edition compiles to, and the figures themselves.
    init(compiling edition: Edition, period: Period, blocs: [[Entry]], blockRows: Int) throws {
        scorers = blocs.map { entries in
            Scorer(
                edition, period: period,
                entries: entries.map {
                    Entry(board: $0.board, figures: edition.withRatios($0.figures), awards: $0.awards)
                })
        }
        form = try ColumnForm(edition, period: period)
        boards = blocs.enumerated().flatMap { bloc, members in members.map { (bloc, $0.board) } }
        table = ColumnTable(form, blocs.flatMap { $0 }, blocs: blocs.map(\.count), blockRows: blockRows)
        names = UnitNames(boards.map(\.board))
    }

    private struct Builder {
        var inputs: [ColumnForm.Input] = []
        var steps: [ColumnForm.Step] = []

        mutating func input(_ name: String, _ kind: ColumnForm.Kind) -> ColumnForm.StepID {
            steps.append(ColumnForm.Step(.input(inputs.count), kind, .unit))
            inputs.append(.award(name))
            return ColumnForm.StepID(steps.count - 1)
        }
    }
}

extension Scorer {
    /// What formulas and conditions give a board, under names; truths as 1 and 0, and nothing for what they leave open.
    fileprivate func readings(of board: String) -> [String: Rational] {
        guard let index = index(of: board) else { return [:] }
        var readings: [String: Rational] = [:]
        func add(_ name: String, _ outcome: Outcome, _ kind: ColumnForm.Kind) {
            switch (outcome.value, kind) {
            case (.number(let number), .number): readings[name] = number
            case (.boolean(let flag), .truth): readings[name] = flag ? 1 : 0
            default: break
            }
            let missing = missing(in: outcome)
            readings[name + " own"] = missing.contains { $0.owner == board } ? 1 : 0
            readings[name + " others"] = missing.contains { $0.owner != board } ? 1 : 0
        }
        for line in program.criteria {
            add(line.criterion.id, line.formula.evaluate(in: scope(index, line)), .number)
            if let assigned = line.assigned {
                add("assigned " + line.criterion.id, assigned.evaluate(in: scope(index, line)), .truth)
            }
        }
        for number in edition.vetoes.indices {
            let verdict = verdicts[index]
            let isOpen = verdict.undecided[number] != nil
            readings["veto \(number)"] = isOpen ? nil : verdict.vetoes.contains(number) ? 1 : 0
            readings["veto \(number) own"] = isOpen ? 1 : 0
            readings["veto \(number) others"] = 0
        }
        for (number, key) in edition.ranking.keys.enumerated() {
            guard case .indicator(let id, let measure) = key.subject else { continue }
            func figure(_ attribute: Attribute) -> Rational? {
                guard case .number(let number) = entries[index].figures[FigureKey(id, attribute)] else { return nil }
                return number
            }
            let actual = figure(.actual)
            readings["key \(number)"] =
                switch measure {
                case .actual: actual
                case .growth: figure(.previous).flatMap { actual?.divided(by: $0) }.map { ($0 - 1) * 100 }
                case .planPercent: figure(.plan).flatMap { actual?.divided(by: $0) }.map { $0 * 100 }
                }
        }
        return readings
    }
}

extension ColumnTable {
    /// With blocks of at most so many rows.
    init(_ form: ColumnForm, _ entries: [Entry], blocs sizes: [Int], blockRows: Int) {
        var counts: [Int] = []
        var blocs: [Range<Int>] = []
        var starts: [Int] = []
        var start = 0
        for size in sizes {
            let first = counts.count
            var left = size
            while left > 0 {
                let rows = min(left, blockRows)
                starts.append(start)
                counts.append(rows)
                start += rows
                left -= rows
            }
            blocs.append(first..<counts.count)
        }
        self.init(
            inputs: form.inputs, blockCounts: counts, blocs: blocs,
            columns: form.inputs.map { input in
                zip(starts, counts).map { start, rows in
                    ColumnBlock(entries[start..<start + rows].map { $0.number(input) })
                }
            })
    }
}

/// Where a ranking from columns says something else than the tracing evaluator; nil where they agree.
func rankingDifference(_ blocs: ReadBlocs) -> String? {
    let ranking = ColumnRanking(blocs.form, blocs.table, names: blocs.names)
    let edition = blocs.form.edition
    func chosen(_ points: Points) -> Bounds { edition.ranking.on == .rounded ? points.rounded : points.exact }
    for (bloc, scorer) in blocs.scorers.enumerated() {
        let cards = scorer.scorecards()
        let expected = scorer.ranking(cards)
        let rows = ranking.rows(ofBloc: bloc)
        let order = ranking.order[bloc].map { blocs.boards[Int($0)].board }
        if order != expected.rows.map(\.scorecard.board) {
            return "bloc \(bloc): order \(order), expected \(expected.rows.map(\.scorecard.board))"
        }
        for row in expected.rows {
            let card = row.scorecard
            guard let at = rows.first(where: { blocs.boards[$0].board == card.board }) else {
                return "no \(card.board)"
            }
            func compare<Item: Equatable>(_ what: String, _ found: Item, _ wanted: Item) -> String? {
                found == wanted ? nil : "bloc \(bloc), \(card.board), \(what): \(found), expected \(wanted)"
            }
            var found: [String?] = []
            for (index, section) in card.sections.enumerated() {
                found.append(compare("section \(index)", ranking.sections[index][at], chosen(section.points)))
                found.append(units(ranking.sections[index], at, chosen(section.points)))
            }
            found.append(compare("total", ranking.total[at], chosen(card.total)))
            found.append(units(ranking.total, at, chosen(card.total)))
            found.append(compare("assigned", ranking.assigned(at), card.assigned))
            found.append(compare("surely assigned", ranking.surelyAssigned(at), card.surelyAssigned))
            found.append(compare("basis", ranking.basis(at), row.basis))
            found.append(compare("rank", ranking.rank(at), row.rank))
            found.append(compare("tie", ranking.isTied(at), !row.tiedWith.isEmpty))
            found.append(
                compare("grades", ranking.grades(at).possible.map { edition.grades[$0].id }, row.grades.map(\.id)))
            found.append(compare("no grade", ranking.grades(at).mayHaveNone, row.mayHaveNoGrade))
            found.append(compare("flags", ranking.flags(at).possible.map { edition.flags[$0].id }, row.flags.map(\.id)))
            found.append(compare("no flag", ranking.flags(at).mayHaveNone, row.mayHaveNoFlag))
            found.append(compare("vetoes", ranking.vetoes(at), card.vetoes))
            found.append(compare("open vetoes", ranking.undecidedVetoes(at), card.undecidedVetoes.keys.sorted()))
            let isProvisional = card.criteria.contains {
                if case .undetermined = $0.state { true } else { !$0.provisional.isEmpty }
            }
            found.append(compare("provisional", ranking.isProvisional(at), isProvisional))
            if let first = found.compactMap({ $0 }).first { return first }
        }
        for block in blocs.table.blocs[bloc] {
            let starts = blocs.table.blockCounts[..<block].reduce(0, +)
            for index in edition.criteria.indices {
                for (offset, score) in ranking.criterion(index, block: block).enumerated() {
                    guard let card = cards.first(where: { $0.board == blocs.boards[starts + offset].board }) else {
                        return "no row"
                    }
                    let wanted = card.criteria[index]
                    let words = "\(score.points) \(score.isAssigned) \(score.isSurelyAssigned) \(score.isProvisional)"
                    let wantedWords =
                        "\(wanted.points) \(wanted.isAssigned) \(wanted.isSurelyAssigned) \(!wanted.provisional.isEmpty)"
                    if words != wantedWords {
                        return "\(wanted.criterion) of \(card.board): \(words), expected \(wantedWords)"
                    }
                }
            }
        }
    }
    return nil
}

/// Whether what a column says of a row as whole units fits its points.
private func units(_ column: PointsColumn, _ row: Int, _ points: Bounds) -> String? {
    guard let number = points.number else {
        return column.units(row) == nil && column.floor(row) == nil ? nil : "an interval as one number of units"
    }
    guard let scale = Rational(10).power(column.places), let limit = Rational(2).power(61) else { return "no scale" }
    let scaled = number * scale
    guard let floor = column.floor(row) else {
        return scaled.floor.magnitude >= limit ? nil : "\(number) has no units"
    }
    guard scaled.floor == Rational(Int(floor.units)), floor.isExact == scaled.isInteger,
        column.units(row) == (floor.isExact ? floor.units : nil)
    else { return "\(number): \(floor) at \(column.places) places" }
    return nil
}
