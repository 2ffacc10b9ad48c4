// What can differ in each thing of an edition.
import Diagnostics
import Exact
import FEEL
import Rules

/// What differs in an edition as a whole.
public enum EditionPart: Hashable, Sendable {
    case id, bloc, status, title, note, valid, source, points, planShare, rounding
    case comparedOn, notAssigned, keys, ties, vetoedRanked, vetoedCounted, gradesAtMost
    case submitDays, appraiseDays, objectDays
    case order(Ordered)

    /// Lists whose order says something: in which order boards fill in and rules are read.
    public enum Ordered: String, Sendable, CaseIterable {
        case sections, indicators, functions, checks, vetoes, ballots, rates
    }

    static func changes(from old: Edition, to new: Edition) -> [EditionPart] {
        let (before, after) = (old.ranking, new.ranking)
        return noted([
            (.id, old.id != new.id), (.bloc, old.bloc != new.bloc), (.status, old.status != new.status),
            (.title, old.title != new.title), (.note, old.note != new.note), (.valid, old.valid != new.valid),
            (.source, old.source != new.source), (.points, old.points != new.points),
            (.planShare, old.planShare != new.planShare), (.rounding, old.rounding != new.rounding),
            (.comparedOn, before.on != after.on), (.notAssigned, before.notAssigned != after.notAssigned),
            (.keys, before.keys != after.keys), (.ties, before.ties != after.ties),
            (.vetoedRanked, before.vetoed.ranked != after.vetoed.ranked),
            (.vetoedCounted, before.vetoed.counted != after.vetoed.counted),
            (.gradesAtMost, old.gradesAtMost != new.gradesAtMost),
            (.submitDays, old.deadlines.submit != new.deadlines.submit),
            (.appraiseDays, old.deadlines.appraise != new.deadlines.appraise),
            (.objectDays, old.deadlines.object != new.deadlines.object),
        ])
    }
}

/// What differs in a section.
public enum SectionPart: Hashable, Sendable {
    /// Part of another section, by ids; nil at the top of the table.
    case within(String?, String?)
    case number, title, kind, points, limits, appraisedBy
    /// Its criteria or sections stand in another order.
    case order

    static func changes(from old: Section, to new: Section) -> [SectionPart] {
        noted([
            (.number, old.id != new.id), (.title, old.title != new.title), (.kind, old.kind != new.kind),
            (.points, old.points != new.points), (.limits, old.bounds != new.bounds),
            (.appraisedBy, old.appraisedBy != new.appraisedBy),
        ])
    }
}

/// What differs in a criterion.
public enum CriterionPart: Hashable, Sendable {
    /// In another section, by ids.
    case within(String, String)
    case number, title, points, assigned
    /// What is computed.
    case rule
    /// How it is written, though the same is computed: the titles of cases, another short form.
    case writing
    case limits
    /// The least and most that it can yield, because something else changed that it reads.
    case reach
    case judged, missing, evidence, source, examples

    static func changes(from old: Criterion, to new: Criterion) -> [CriterionPart] {
        let isSameRule = old.formula.tree.description == new.formula.tree.description
        // Limits are part of what is computed, so is who judges.
        let isSame = isSameRule && old.limits == new.limits && old.judged == new.judged && old.points == new.points
        return noted([
            (.number, old.id != new.id), (.title, old.title != new.title), (.points, old.points != new.points),
            (.assigned, old.assigned?.tree.description != new.assigned?.tree.description), (.rule, !isSameRule),
            (.writing, isSameRule && old.form.writing != new.form.writing),
            (.limits, isSameRule && old.limits != new.limits),
            (.reach, isSame && (old.bounds != new.bounds || old.keepsToBounds != new.keepsToBounds)),
            (.judged, isSameRule && old.judged != new.judged), (.missing, old.missing != new.missing),
            (.evidence, old.evidence != new.evidence), (.source, old.source != new.source),
            (.examples, old.examples.map(\.text) != new.examples.map(\.text)),
        ])
    }
}

/// What differs in an indicator.
public enum IndicatorPart: Hashable, Sendable {
    case id, title, unit, nature, ratio, has, decimals
    case range(Attribute)
    case evidence, isScored, better, source

    static func changes(from old: Indicator, to new: Indicator) -> [IndicatorPart] {
        let parts = { (ratio: Indicator.RatioParts?) in ratio.map { [$0.of, $0.to] } }
        let ranges = Attribute.allCases.map { attribute in
            (IndicatorPart.range(attribute), old.range(attribute) != new.range(attribute))
        }
        return noted(
            [
                (.id, old.id != new.id), (.title, old.title != new.title), (.unit, old.unit != new.unit),
                (.nature, old.nature != new.nature), (.ratio, parts(old.ratio) != parts(new.ratio)),
                (.has, old.has != new.has), (.decimals, old.decimals != new.decimals),
            ] + ranges + [
                (.evidence, old.evidenceRequired != new.evidenceRequired), (.isScored, old.isScored != new.isScored),
                (.better, old.better != new.better), (.source, old.source != new.source),
            ])
    }
}

public enum FunctionPart: Hashable, Sendable {
    case parameters, body

    static func changes(from old: Scope.Definition, to new: Scope.Definition) -> [FunctionPart] {
        noted([
            (.parameters, old.parameters != new.parameters), (.body, old.body.description != new.body.description),
        ])
    }
}

/// What differs in a check of figures.
public enum CheckPart: Hashable, Sendable {
    case condition
    /// The indicators that it is said of.
    case each
    /// The parts of the year in which it is checked.
    case parts
    case message, severity, examples

    static func changes(from old: FigureCheck, to new: FigureCheck) -> [CheckPart] {
        noted([
            (.condition, old.condition.tree.description != new.condition.tree.description),
            (.each, old.each?.text != new.each?.text), (.parts, old.parts != new.parts),
            (.message, old.message != new.message), (.severity, old.severity != new.severity),
            (.examples, old.examples.map(\.text) != new.examples.map(\.text)),
        ])
    }
}

public enum VetoPart: Hashable, Sendable {
    case condition, reason, examples

    static func changes(from old: Veto, to new: Veto) -> [VetoPart] {
        noted([
            (.condition, old.condition.tree.description != new.condition.tree.description),
            (.reason, old.reason != new.reason), (.examples, old.examples.map(\.text) != new.examples.map(\.text)),
        ])
    }
}

/// What differs in a grade or a flag.
public enum GradePart: Hashable, Sendable {
    case id, title, from, quota

    static func changes(from old: Grade, to new: Grade) -> [GradePart] {
        noted([
            (.id, old.id != new.id), (.title, old.title != new.title), (.from, old.from != new.from),
            (.quota, old.quota != new.quota),
        ])
    }
}

public enum BallotPart: Hashable, Sendable {
    case id, title
    /// Whom a vote elects: the share, of whom, how many.
    case election

    static func changes(from old: Ballot, to new: Ballot) -> [BallotPart] {
        noted([
            (.id, old.id != new.id), (.title, old.title != new.title),
            (
                .election,
                old.threshold != new.threshold || old.isEnough != new.isEnough || old.of != new.of
                    || old.quota != new.quota || old.quorum != new.quorum
            ),
        ])
    }
}

public enum RatePart: Hashable, Sendable {
    case rate, date, source

    static func changes(from old: ExchangeRate, to new: ExchangeRate) -> [RatePart] {
        noted([
            (.rate, old.rate != new.rate), (.date, old.date != new.date), (.source, old.source != new.source),
        ])
    }
}

/// Those that are so, in their order.
private func noted<Part>(_ parts: [(Part, Bool)]) -> [Part] { parts.compactMap { $0.1 ? $0.0 : nil } }
