// What holds for a bloc, kept from a run over a table: enough to derive the points of one unit without the others.
import Exact
import FEEL
import Rules

/// The bloc-wide figures of a run over many units.
public struct BlocStanding: Sendable {
    /// One bloc-wide part of the edition's formulas.
    public struct Part: Sendable {
        public var value: Value
        /// How many units lack figures in it.
        public var unitsMissing: Int
        /// Some of those figures.
        public var examples: [Absence.Figure]

        public init(value: Value, unitsMissing: Int, examples: [Absence.Figure]) {
            self.value = value
            self.unitsMissing = unitsMissing
            self.examples = examples
        }
    }

    /// How many units the bloc has.
    public var units: Int
    /// In the order of ``formulas(of:)``.
    public var parts: [Part]
    /// The same over all units, where a veto takes units out of `parts`.
    public var vetoParts: [Part]?

    public init(units: Int, parts: [Part], vetoParts: [Part]?) {
        self.units = units
        self.parts = parts
        self.vetoParts = vetoParts
    }

    /// The bloc-wide parts of an edition's formulas, such as `max(boards.export.actual)`.
    public static func formulas(of edition: Edition) -> [Expression] { Program(edition).shared }
}

extension Scorer {
    /// The figures of the bloc as a run keeps them.
    public var standing: BlocStanding {
        func parts(_ figures: [BlocFigure]) -> [BlocStanding.Part] {
            figures.map { figure in
                BlocStanding.Part(
                    value: figure.value, unitsMissing: Set(figure.missing.map(\.owner)).count,
                    examples: Array(figure.missing.prefix(ColumnRanking.keptExamples)))
            }
        }
        guard !edition.ranking.vetoed.counted, !edition.vetoes.isEmpty else {
            return BlocStanding(units: entries.count, parts: parts(blocFigures), vetoParts: nil)
        }
        var all = edition
        all.ranking.vetoed.counted = true
        return BlocStanding(
            units: entries.count, parts: parts(blocFigures),
            vetoParts: parts(Scorer(all, period: period, entries: entries).blocFigures))
    }

    /// Scores one unit of a bloc whose figures are known from a run over all of its units.
    public init(_ edition: Edition, period: Period, unit: Entry, of standing: BlocStanding) {
        self.init(Program(edition), period: period, entries: [unit], votes: [])
        isAlone = true
        take(standing.vetoParts ?? standing.parts)
        judgeVetoes()
        leaveOutVetoed()
        take(standing.parts)
    }

    /// Puts the figures of all units in the place of those of this one.
    private mutating func take(_ parts: [BlocStanding.Part]) {
        shared = parts.map(\.value)
        // What the unit lacks itself in a part stands in what its own figures alone come to.
        blocFigures = zip(blocFigures, parts).map { own, part in
            var seen = Set(own.missing)
            return BlocFigure(
                expression: own.expression, value: part.value,
                missing: own.missing + part.examples.filter { seen.insert($0).inserted }, contributions: [],
                holders: [], parts: own.parts)
        }
    }
}
