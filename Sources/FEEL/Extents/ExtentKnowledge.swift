// What is known at one spot of a formula: the conditions that lead there narrow what names and parts can be.
import Exact

struct Knowledge {
    /// What terms can be here, at most.
    private(set) var extents: [Int: Extent] = [:]
    /// Sums of several terms: where all of them are numbers, the sum is one of these.
    private(set) var relations: [Relation] = []
    /// Tells apart what was learned; the same number is the same knowledge.
    var stamp = 0
    /// Whether no figures lead here.
    var isImpossible = false

    struct Relation {
        var form: Linear
        var numbers: NumberSet
    }

    private static let mostRelations = 40

    /// Keeps what a term was found to be; nothing new is learned from it.
    mutating func note(_ extent: Extent, of term: Int) { extents[term] = extent }

    func extent(of term: Int) -> Extent { extents[term] ?? .any }

    /// Learns that a term is one of these.
    mutating func narrow(_ term: Int, to extent: Extent) {
        let narrowed = self.extent(of: term).intersection(extent)
        extents[term] = narrowed
        if narrowed.isNothing { isImpossible = true }
    }

    /// Learns that a term, where it is a number, is one of these.
    mutating func narrow(_ term: Int, toNumbers numbers: NumberSet) {
        var narrowed = extent(of: term)
        narrowed.numbers = narrowed.numbers.intersection(numbers)
        extents[term] = narrowed
        if narrowed.isNothing { isImpossible = true }
    }

    /// Learns that a sum, where all its terms are numbers, is one of these.
    /// - Parameter isCertain: whether all its terms are known to be numbers.
    mutating func narrow(_ sum: Linear, to numbers: NumberSet, isCertain: Bool) {
        let weights = sum.weights
        if !isCertain, sum.parts.contains(where: { $0.factor.isZero && canBeAbsent($0.term) }) { return }
        guard let first = weights.first else {
            if isCertain, !numbers.contains(sum.constant) { isImpossible = true }
            return
        }
        let bare = numbers.shifted(by: -sum.constant).scaled(by: .one, over: first.factor)
        guard weights.count > 1 else { return narrow(first.term, toNumbers: bare) }
        let form = Linear(
            parts: weights.map {
                Linear.Part(term: $0.term, factor: $0.factor.divided(by: first.factor) ?? .zero)
            }, constant: .zero)
        if let index = relations.firstIndex(where: { $0.form == form }) {
            relations[index].numbers = relations[index].numbers.intersection(bare)
            if isCertain, relations[index].numbers.isEmpty { isImpossible = true }
        } else if relations.count < Self.mostRelations {
            relations.append(Relation(form: form, numbers: bare))
        }
        for part in form.parts {
            let others = form.parts.filter { $0.term != part.term }
            guard isCertain || !others.contains(where: { canBeAbsent($0.term) }) else { continue }
            let rest = self.numbers(of: Linear(parts: others, constant: .zero))
            narrow(part.term, toNumbers: (bare - rest).scaled(by: .one, over: part.factor))
        }
    }

    private func canBeAbsent(_ term: Int) -> Bool {
        let extent = extent(of: term)
        return extent.canBeNull || extent.canBeElseThanNumber
    }

    /// What one of two holds of.
    func union(_ other: Knowledge) -> Knowledge {
        if isImpossible { return other }
        if other.isImpossible { return self }
        var result = Knowledge()
        for (term, extent) in extents {
            if let others = other.extents[term] {
                result.extents[term] = extent == others ? extent : extent.union(others)
            }
        }
        for relation in relations {
            guard let match = other.relations.first(where: { $0.form == relation.form }) else { continue }
            result.relations.append(
                Relation(form: relation.form, numbers: relation.numbers.union(match.numbers)))
        }
        return result
    }

    // MARK: Numbers

    /// The numbers that a sum can be, by each of its terms alone.
    private func numbers(of sum: Linear) -> NumberSet {
        sum.weights.reduce(.point(sum.constant)) { $0 + extent(of: $1.term).numbers.scaled(by: $1.factor) }
    }

    /// The numbers that a sum can be, by its terms and by what is known of sums of them.
    func bounds(of sum: Linear) -> NumberSet {
        var result = numbers(of: sum)
        eachRelation(sharing: sum, besides: nil) { rest, factor, relation in
            result = result.intersection(relation.numbers.scaled(by: factor) + numbers(of: rest))
        }
        return result
    }

    /// The numbers that a quotient of two sums can be, by what they have in common and what is known of sums.
    ///
    /// `m * divisor + rest` over `divisor` is `m + rest / divisor`.
    func bounds(of sum: Linear, over divisor: Linear) -> NumberSet {
        let divisors = bounds(of: divisor)
        var result = NumberSet.all
        func consider(_ sum: Linear, _ added: NumberSet) {
            for part in divisor.weights where sum.has(part.term) {
                guard let times = sum.factor(of: part.term).divided(by: part.factor),
                    let rest = sum.subtracting(divisor, times: times)
                else { continue }
                result = result.intersection((added + numbers(of: rest)).divided(by: divisors).shifted(by: times))
            }
        }
        consider(sum, .point(.zero))
        eachRelation(sharing: sum, besides: divisor) { rest, factor, relation in
            consider(rest, relation.numbers.scaled(by: factor))
        }
        return result
    }

    /// Each way to write the sum as a multiple of a relation and a rest without one of the terms they share.
    private func eachRelation(
        sharing sum: Linear, besides: Linear?, _ body: (_ rest: Linear, _ factor: Rational, Relation) -> Void
    ) {
        for relation in relations {
            // A relation says nothing where one of its own terms is missing.
            guard
                relation.form.parts.allSatisfy({
                    sum.has($0.term) || besides?.has($0.term) ?? false || !canBeAbsent($0.term)
                })
            else { continue }
            for part in relation.form.parts {
                let factor = sum.factor(of: part.term)
                guard !factor.isZero, let times = factor.divided(by: part.factor),
                    let rest = sum.subtracting(relation.form, times: times)
                else { continue }
                body(rest, times, relation)
            }
        }
    }
}
