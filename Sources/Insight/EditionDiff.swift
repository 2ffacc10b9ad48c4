// What differs between two editions, thing by thing: nothing is left out, and nothing stands twice.
import Diagnostics
import Exact
import FEEL
import Rules

/// Two editions side by side.
///
/// Things that belong together are found, so that a criterion with a new number is one that was renumbered, not one that
/// went and another that came.
public struct EditionDiff: Sendable {
    public let old: Edition
    public let new: Edition
    /// What differs in the edition as a whole.
    public var settings: [EditionPart]
    /// Sections and criteria in the order of the new table; what is gone stands where it stood.
    public var table: [TablePart]
    public var indicators: [Twin<Indicator, IndicatorPart>]
    public var functions: [Twin<Scope.Definition, FunctionPart>]
    public var checks: [Twin<FigureCheck, CheckPart>]
    public var vetoes: [Twin<Veto, VetoPart>]
    public var grades: [Twin<Grade, GradePart>]
    public var flags: [Twin<Grade, GradePart>]
    public var ballots: [Twin<Ballot, BallotPart>]
    public var rates: [Twin<ExchangeRate, RatePart>]

    public init(from old: Edition, to new: Edition) {
        self.old = old
        self.new = new
        let tables = TableTwins(old, new)
        table = tables.parts
        let indicators = Twinning(old.indicators, new.indicators, by: [{ $0.id }, { $0.title.vi }])
        self.indicators = indicators.twins { old, new in IndicatorPart.changes(from: old, to: new) }
        let functions = Twinning(old.functions, new.functions, by: [{ $0.name }])
        self.functions = functions.twins { FunctionPart.changes(from: $0, to: $1) }
        let checks = Twinning(
            old.checks, new.checks,
            by: [{ $0.identity + $0.message.vi + $0.message.en }, { $0.identity }, { $0.message.vi }])
        self.checks = checks.twins { CheckPart.changes(from: $0, to: $1) }
        let vetoes = Twinning(
            old.vetoes, new.vetoes,
            by: [
                { $0.condition.tree.description + $0.reason.vi }, { $0.condition.tree.description }, { $0.reason.vi },
            ])
        self.vetoes = vetoes.twins { VetoPart.changes(from: $0, to: $1) }
        grades = Twinning(old.grades, new.grades, by: [{ $0.id }, { $0.title.vi }])
            .twins { GradePart.changes(from: $0, to: $1) }
        flags = Twinning(old.flags, new.flags, by: [{ $0.id }, { $0.title.vi }])
            .twins { GradePart.changes(from: $0, to: $1) }
        let ballots = Twinning(old.ballots, new.ballots, by: [{ $0.id }, { $0.title.vi }])
        self.ballots = ballots.twins { BallotPart.changes(from: $0, to: $1) }
        let rates = Twinning(old.rates, new.rates, by: [{ "\($0.from) \($0.to)" }])
        self.rates = rates.twins { RatePart.changes(from: $0, to: $1) }
        let orders: [(EditionPart.Ordered, Bool)] = [
            (.sections, tables.movesSections), (.indicators, indicators.isReordered),
            (.functions, functions.isReordered), (.checks, checks.isReordered), (.vetoes, vetoes.isReordered),
            (.ballots, ballots.isReordered), (.rates, rates.isReordered),
        ]
        settings =
            EditionPart.changes(from: old, to: new) + orders.compactMap { $0.1 ? EditionPart.order($0.0) : nil }
    }

    /// Whether the two say the same in every point, also in what does not score.
    public var isEmpty: Bool {
        settings.isEmpty && table.allSatisfy(\.isSame) && indicators.allSatisfy(\.isSame)
            && functions.allSatisfy(\.isSame) && checks.allSatisfy(\.isSame) && vetoes.allSatisfy(\.isSame)
            && grades.allSatisfy(\.isSame) && flags.allSatisfy(\.isSame) && ballots.allSatisfy(\.isSame)
            && rates.allSatisfy(\.isSame)
    }

    public var criteria: [Twin<Criterion, CriterionPart>] {
        table.compactMap { if case .criterion(let twin) = $0 { twin } else { nil } }
    }

    public var sections: [Twin<Section, SectionPart>] {
        table.compactMap { if case .section(let twin) = $0 { twin } else { nil } }
    }
}

/// A thing of an edition in both, or in one of them.
public struct Twin<Item: Sendable, Part: Sendable>: Sendable {
    /// Nil where it is new.
    public var before: Item?
    /// Nil where it is gone.
    public var after: Item?
    /// What differs, where both have it.
    public var changes: [Part]

    public var isSame: Bool { before != nil && after != nil && changes.isEmpty }
}

/// A line of the table.
public enum TablePart: Sendable {
    case section(Twin<Section, SectionPart>)
    case criterion(Twin<Criterion, CriterionPart>)

    public var isSame: Bool {
        switch self {
        case .section(let twin): twin.isSame
        case .criterion(let twin): twin.isSame
        }
    }
}

extension FigureCheck {
    /// What it checks of what.
    var identity: String { condition.tree.description + "|" + (each?.indicators.joined(separator: ",") ?? "") + "|" }
}
