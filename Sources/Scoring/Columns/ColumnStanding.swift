// What a run over a table keeps of a bloc, so that one unit can be explained later without the others.
import Diagnostics
import Exact
import FEEL
import Rules

extension ColumnRanking {
    /// How many of the figures that are missing in a bloc-wide part are kept.
    static let keptExamples = 5

    /// The bloc-wide figures of a bloc by its number.
    public func standing(bloc: Int) -> BlocStanding {
        BlocStanding(
            units: rows(ofBloc: bloc).count, parts: parts(form.shared, bloc, isOfVetoes: false),
            vetoParts: form.vetoShared.map { parts($0, bloc, isOfVetoes: true) })
    }

    private func parts(
        _ readings: [ColumnForm.Reading], _ bloc: Int, isOfVetoes: Bool
    ) -> [BlocStanding.Part] {
        let missing = unitsMissing(readings, bloc)
        return readings.indices.map { index in
            let value: Value =
                switch scores.evaluator.value(readings[index].value, bloc: bloc) {
                case .number(let number?): .number(number)
                case .truth(let flag?): .boolean(flag)
                case .number(nil), .truth(nil):
                    .null(.notFound(Localized(vi: "không tính được trên toàn khối", en: "not to be had for the bloc")))
                }
            return BlocStanding.Part(
                value: value, unitsMissing: missing[index].count,
                examples: missing[index].rows.flatMap { figures(missingIn: index, row: $0, isOfVetoes: isOfVetoes) })
        }
    }

    /// Of each part how many units lack figures in it, and the rows of the first of them.
    private func unitsMissing(_ readings: [ColumnForm.Reading], _ bloc: Int) -> [(count: Int, rows: [Int])] {
        var found = readings.map { _ in (count: 0, rows: [Int]()) }
        var start = rows(ofBloc: bloc).lowerBound
        for block in table.blocs[bloc] {
            let steps = scores.evaluator.block(block)
            for (index, reading) in readings.enumerated() where form[reading.ownMissing].operation != .truth(false) {
                let truth = steps.truth(reading.ownMissing)
                if truth.isNowhere { continue }
                for row in 0..<table.blockCounts[block] where truth[row] == true {
                    found[index].count += 1
                    if found[index].rows.count < Self.keptExamples { found[index].rows.append(start + row) }
                }
            }
            start += table.blockCounts[block]
        }
        return found
    }

    /// The figures that a unit lacks in a part, found as the engine that traces finds them.
    private func figures(missingIn part: Int, row: Int, isOfVetoes: Bool) -> [Absence.Figure] {
        var edition = form.edition
        if isOfVetoes { edition.ranking.vetoed.counted = true }
        let alone = Scorer(edition, period: form.period, entries: [entry(row)])
        return alone.blocFigures.indices.contains(part) ? alone.blocFigures[part].missing : []
    }

    /// What the form reads of a unit.
    private func entry(_ row: Int) -> Entry {
        let (block, offset) = scores.layout.place(row)
        var entry = Entry(board: names[row], figures: [:])
        for (input, blocks) in zip(table.inputs, table.columns) {
            guard let number = blocks[block][offset] else { continue }
            switch input {
            case .award(let criterion): entry.awards[criterion] = number
            case .figure(let key, let isYesNo): entry.figures[key] = isYesNo ? .yesNo(!number.isZero) : .number(number)
            }
        }
        return entry
    }
}

extension TruthVector {
    /// Whether it is true of no row.
    fileprivate var isNowhere: Bool {
        switch values {
        case .same(let flag): !flag
        case .each(let bits): bits.isEmpty
        }
    }
}
