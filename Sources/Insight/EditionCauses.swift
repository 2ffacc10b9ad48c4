// Which change of the rules a line of a scorecard moves by.
import Rules
import Scoring

/// Why a line of a scorecard is another by another edition, though the figures are the same.
public enum EditionCause: Hashable, Sendable {
    /// Only the new table has it.
    case added
    /// Only the old table had it.
    case gone
    case rule(RuleChange)
    /// The limits of a section are others.
    case limits
    /// Points are rounded otherwise.
    case rounding
    /// How many days boards have to report, which it counts from.
    case deadline
    /// It reads indicators whose figures cannot be taken over, or that nobody was asked for.
    case figures([String])
    /// The judged points that the board was given are none that this edition allows.
    case award
    /// Its values follow from those of indicators that are computed otherwise.
    case ratio([String])
    /// It compares boards with the bloc, of which others count or bring other values.
    case bloc
    /// The parts of the section moved, its limits and rounding are the same.
    case parts
}

/// What is known of two editions to tell causes.
struct EditionCauses {
    private let diff: EditionDiff
    private var twins: [String: [EditionCause]] = [:]
    /// Indicators of which something could not be taken over, or was not asked for.
    private let missing: Set<String>
    private var sections: [String: Twin<Section, SectionPart>] = [:]

    init(_ diff: EditionDiff, _ carried: [CarriedPeriod]) {
        self.diff = diff
        missing = Set(carried.flatMap { $0.figures.map(\.indicator) + $0.unasked.map(\.indicator) })
        // A ratio that comes to a value outside its range is missing.
        let ratios = Set(
            diff.indicators.compactMap { twin -> String? in
                guard let now = twin.after, now.ratio != nil || twin.changes.contains(.ratio) else { return nil }
                let isOther = twin.changes.contains { part in
                    if case .range = part { true } else { part == .ratio }
                }
                return isOther ? now.id : nil
            })
        for twin in diff.criteria {
            guard let was = twin.before, let now = twin.after else { continue }
            // Rounding is a line of its own.
            let changes = diff.new.ruleChanges(of: now, from: was, in: diff.old).filter { $0 != .rounding }
            var causes = changes.map { EditionCause.rule($0) }
            let names = diff.new.names(in: now).union(diff.old.names(in: was))
            let said = Set(changes.compactMap { if case .indicator(let id) = $0 { id } else { nil } })
            let moved = names.intersection(ratios).subtracting(said).sorted()
            if !moved.isEmpty { causes.append(.ratio(moved)) }
            if names.contains(Indicator.daysLate.id), diff.new.deadlines.submit != diff.old.deadlines.submit {
                causes.append(.deadline)
            }
            twins[now.id] = causes
        }
        for twin in diff.sections { if let id = twin.after?.id { sections[id] = twin } }
    }

    /// - Parameter scores: the criterion's scores by both editions, where the line is one of a criterion.
    func causes(of line: EditionMove.Line, _ scores: [CriterionScore]) -> [EditionCause] {
        switch line.after {
        case nil: return [.gone]
        case .line(.criterion(let id))?:
            guard line.before != nil, var causes = twins[id] else { return [.added] }
            let said = Set(causes.compactMap { if case .rule(.indicator(let id)) = $0 { id } else { nil } })
            let lacking = Set(scores.flatMap { $0.missing + $0.provisional }.map(\.indicator)).intersection(missing)
                .subtracting(said)
            if !lacking.isEmpty { causes.append(.figures(lacking.sorted())) }
            if line.fromState?.isAwarded != line.toState?.isAwarded { causes.append(.award) }
            return causes.isEmpty ? [.bloc] : causes
        case .line(.cap(let id))?:
            guard line.before != nil, let twin = sections[id] else { return [.added] }
            return twin.changes.contains(.limits) ? [.limits] : [.parts]
        case .line(.rounding), .line(.totalRounding), .criterionRounding:
            guard line.before != nil else { return [.added] }
            let isSame = diff.old.rounding == diff.new.rounding && diff.old.ranking.on == diff.new.ranking.on
            return isSame ? [.parts] : [.rounding]
        }
    }
}

extension CriterionScore.State {
    /// Whether it does not wait for judged points.
    fileprivate var isAwarded: Bool {
        if case .undetermined(let doubts, _) = self { !doubts.contains(.notAwarded) } else { true }
    }
}
