// From criteria to sections, totals and what units are compared by.
import Diagnostics
import Exact
import Rules
import Scoring

/// One section as columns, those inside it before it.
struct SectionColumns {
    var section: Section
    var points: Ends
}

/// Sections and total of a unit.
struct Totals {
    var sections: [SectionColumns] = []
    var total: Ends
    /// The stated points of the criteria that the unit has or may have, and surely has.
    var assigned: Quantity
    var surelyAssigned: Quantity
    /// What units are compared by first.
    var basis: Ends
}

extension Steps {
    /// - Throws: where a sum has no common denominator of 38 digits.
    func totals(_ lines: [JudgedLine], _ refuse: (Localized, Unfit) -> Void) -> Totals? {
        let edition = form.edition
        var left = lines[...]
        var all: [SectionColumns] = []
        var failed = false

        func add(_ a: Ends, _ b: Ends) throws(Unfit) -> Ends {
            Ends(least: try draft.plus(a.least, b.least), most: try draft.plus(a.most, b.most))
        }
        func rounded(_ a: Ends, at point: Rounding.Point) throws(Unfit) -> Ends {
            guard edition.ranking.on == .rounded, edition.rounding.at == point else { return a }
            let (places, mode) = (edition.rounding.places, edition.rounding.mode)
            return Ends(
                least: try draft.rounded(a.least, places: places, mode),
                most: try draft.rounded(a.most, places: places, mode))
        }
        func kept(_ a: Ends) -> Ends { Ends(least: draft.kept(a.least), most: draft.kept(a.most)) }
        let zero = Ends(least: draft.number(0), most: draft.number(0))
        var assigned = draft.number(0)
        var surely = draft.number(0)

        func section(_ section: Section) throws(Unfit) -> Ends {
            var sum = zero
            for _ in section.criteria {
                guard let line = left.popFirst() else { break }
                sum = try add(sum, line.points)
                guard section.kind == .content else { continue }
                let points = draft.number(line.criterion.points)
                assigned = try draft.plus(assigned, draft.cases([(line.isAssigned, points)], draft.number(0)))
                surely = try draft.plus(surely, draft.cases([(line.isSurelyAssigned, points)], draft.number(0)))
            }
            for inner in section.sections {
                // A section inside is named itself where it cannot be added up; this one is not blamed for it.
                sum = try add(sum, part(inner))
            }
            let clamped = Ends(
                least: try clamped(sum.least, section.bounds, section.bounds.least),
                most: try clamped(sum.most, section.bounds, section.bounds.most))
            let points = kept(try rounded(clamped, at: .section))
            all.append(SectionColumns(section: section, points: points))
            return points
        }
        func part(_ inner: Section) throws(Unfit) -> Ends {
            if failed { throw Unfit(reason: Localized(same: ""), mend: nil) }
            do { return try section(inner) } catch {
                if !failed {
                    failed = true
                    refuse(Localized(vi: "nhóm \(inner.id)", en: "section \(inner.id)"), error)
                }
                throw error
            }
        }
        do {
            var total = zero
            for inner in edition.sections { total = try add(total, part(inner)) }
            total = kept(try rounded(total, at: .total))
            draft.start("totals")
            let columns = (draft.kept(assigned), draft.kept(surely))
            let basis = try basis(total, columns.0, columns.1)
            return Totals(sections: all, total: total, assigned: columns.0, surelyAssigned: columns.1, basis: basis)
        } catch {
            if !failed { refuse(Localized(vi: "tổng điểm", en: "the total"), error) }
            return nil
        }
    }

    /// An end moved into limits; one that is open takes the limit on its side.
    private func clamped(_ end: Quantity, _ limits: Bounds, _ own: Rational?) throws(Unfit) -> Quantity {
        let moved = try draft.clamped(end, limits)
        guard !moved.isTotal, let own else { return moved }
        let column = draft.kept(moved)
        var result = try draft.cases([(draft.isKnown(column.top.code), column)], draft.number(own))
        result.isTotal = true
        return result
    }

    private func basis(_ total: Ends, _ assigned: Quantity, _ surely: Quantity) throws(Unfit) -> Ends {
        guard form.edition.ranking.notAssigned == .percent else { return total }
        let hasNone = try draft.equal(assigned, draft.number(0))
        func percent(_ points: Quantity, whenNegative: Quantity, otherwise: Quantity) throws(Unfit) -> Quantity {
            let hundred = try draft.times(points, draft.number(100))
            var branches: [(Truth, Quantity)] = [(hasNone, points)]
            if points.value.lowerBound < 0 {
                branches.append((try draft.less(points, draft.number(0)), try draft.over(hundred, whenNegative)))
            }
            var result = draft.kept(try draft.cases(branches, draft.over(hundred, otherwise)))
            // Only an end that divides by what may be nothing is open.
            result.isTotal = points.isTotal && assigned.constant != nil && surely.constant != nil
            return result
        }
        return Ends(
            least: try percent(total.least, whenNegative: surely, otherwise: assigned),
            most: try percent(total.most, whenNegative: assigned, otherwise: surely))
    }
}
