// Criteria, sections and totals as rows: states, intervals, caps and rounding as the engine applies them.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

/// An interval of points; an end is `#N/A` where nothing limits it.
struct LiveEnds {
    var least: Fraction
    var most: Fraction
    var mayBeOpen = false
}

/// Points as rounded, and as they are, where the ranking goes by those.
struct LivePoints {
    var rounded: LiveEnds
    var exact: LiveEnds
}

/// Turns an edition into rows, with the engine's results to compare with.
final class LiveScoring {
    let builder: LiveBuilder
    let compiler: LiveCompiler
    let edition: Edition
    let cards: [Scorecard]
    let needsExact: Bool
    var criteria: [LiveCriterion] = []
    var sections: [LiveSection] = []
    var pointsOf: [String: LivePoints] = [:]
    var sectionPoints: [String: LivePoints] = [:]
    var gaps: [LiveGap] = []
    /// Where the rows disagree with the engine although nothing is too large: never, unless the compiler is wrong.
    var contradictions: [String] = []
    var assignedParts: [(available: Rational, state: Whole, varies: Bool)] = []

    init(_ compiler: LiveCompiler, _ edition: Edition, _ cards: [Scorecard]) {
        self.compiler = compiler
        builder = compiler.builder
        self.edition = edition
        self.cards = cards
        needsExact = edition.ranking.on == .exact && edition.rounding.at != .never
    }

    static let open = Fraction(Whole(.missing, 0, 0, .constant))

    // MARK: Sections and totals

    func section(_ section: Section) throws(NotLive) -> LivePoints {
        var parts: [LivePoints] = []
        let position = sections.count
        for criterion in section.criteria {
            self.criterion(criterion, counts: section.kind == .content)
            if let points = pointsOf[criterion.id] { parts.append(points) }
        }
        for inner in section.sections { parts.append(try self.section(inner)) }
        func ends(_ kind: KeyPath<LivePoints, LiveEnds>, rounds: Bool) throws(NotLive) -> LiveEnds {
            var ends = try sum(parts.map { $0[keyPath: kind] })
            ends = try clamped(ends, section.bounds)
            if rounds, edition.rounding.at == .section { ends = try rounded(ends) }
            return ends
        }
        let title = Localized(vi: "điểm nhóm \(section.id)", en: "points of section \(section.id)")
        let scores = cards.map { card in card.sections.lazy.compactMap { $0.find(section.id) }.first }
        let points = try settled(
            LivePoints(
                rounded: try ends(\.rounded, rounds: true),
                exact: try needsExact ? ends(\.exact, rounds: false) : LiveEnds(least: Self.open, most: Self.open)),
            title, scores.map { $0?.points }, section.id)
        sectionPoints[section.id] = points
        let check = check(points.exact, scores.map { $0.map { chosen($0.points) } }, state: nil, section.id)
        sections.insert(LiveSection(id: section.id, points: result(points.exact, check)), at: position)
        return points
    }

    func total(_ parts: [LivePoints]) throws(NotLive) -> (LivePoints, LiveResult) {
        func ends(_ kind: KeyPath<LivePoints, LiveEnds>, rounds: Bool) throws(NotLive) -> LiveEnds {
            let ends = try sum(parts.map { $0[keyPath: kind] })
            return try rounds && edition.rounding.at == .total ? rounded(ends) : ends
        }
        let title = Localized(vi: "tổng điểm", en: "total")
        let points = try settled(
            LivePoints(
                rounded: try ends(\.rounded, rounds: true),
                exact: try needsExact ? ends(\.exact, rounds: false) : LiveEnds(least: Self.open, most: Self.open)),
            title, cards.map(\.total), "total")
        return (
            points, result(points.exact, check(points.exact, cards.map { chosen($0.total) }, state: nil, "total"))
        )
    }

    /// The points that boards are ranked by, which are those that people see; in ``LivePoints/exact`` as well.
    func chosen(_ points: Points) -> Bounds { needsExact ? points.exact : points.rounded }

    /// In rows of its own, with the engine's numbers where the sheet cannot reach them.
    private func settled(
        _ points: LivePoints, _ title: Localized, _ scores: [Points?], _ what: String
    ) throws(NotLive) -> LivePoints {
        var points = points
        points.rounded = own(points.rounded, title)
        points.exact =
            needsExact
            ? own(points.exact, title + Localized(vi: ", chưa làm tròn", en: ", before rounding")) : points.rounded
        var reasons = [Localized?](repeating: nil, count: cards.count)
        for (column, score) in scores.enumerated() {
            guard let score else { continue }
            let exact = needsExact ? score.exact : score.rounded
            if agrees(points.rounded, score.rounded, column), agrees(points.exact, exact, column) { continue }
            reasons[column] = why(
                [points.rounded.least, points.rounded.most, points.exact.least, points.exact.most], [], column, what)
            hold(points.rounded, score.rounded, column)
            if needsExact { hold(points.exact, exact, column) }
        }
        note(title, reasons)
        return points
    }

    private func sum(_ parts: [LiveEnds]) throws(NotLive) -> LiveEnds {
        guard var result = parts.first else { return LiveEnds(least: try Fraction(.zero), most: try Fraction(.zero)) }
        for part in parts.dropFirst() {
            result.least = try builder.sum(result.least, part.least)
            result.most = try builder.sum(result.most, part.most)
            result.mayBeOpen = result.mayBeOpen || part.mayBeOpen
        }
        return result
    }

    private func clamped(_ ends: LiveEnds, _ limits: Bounds) throws(NotLive) -> LiveEnds {
        func end(_ value: Fraction, _ other: Rational?) throws(NotLive) -> Fraction {
            var value = value
            if let least = limits.least { value = try builder.extreme([value, try Fraction(least)], highest: true) }
            if let most = limits.most { value = try builder.extreme([value, try Fraction(most)], highest: false) }
            guard ends.mayBeOpen, let other else { return value }
            let isOpen = builder.step(
                Whole(
                    .call(.choose, [.call(.isMissing, [value.top.formula]), .number(1), .number(0)]), 0, 1,
                    value.top.frame), .aid)
            return try builder.choose(isOpen, try Fraction(other), value)
        }
        return LiveEnds(
            least: try end(ends.least, limits.least), most: try end(ends.most, limits.most),
            mayBeOpen: ends.mayBeOpen && (limits.least == nil || limits.most == nil))
    }

    private func rounded(_ ends: LiveEnds) throws(NotLive) -> LiveEnds {
        let rounding = edition.rounding
        return LiveEnds(
            least: try builder.rounded(ends.least, places: rounding.places, rounding.mode),
            most: try builder.rounded(ends.most, places: rounding.places, rounding.mode), mayBeOpen: ends.mayBeOpen)
    }

    // MARK: Assigned points

    /// The stated points of the criteria that each board has or may have, and of those it surely has.
    func assigned() throws(NotLive) -> (all: Fraction, surely: Fraction) {
        var constant = Rational.zero
        var all = try Fraction(.zero)
        var surely = all
        for part in assignedParts {
            guard part.varies else {
                constant += part.available
                continue
            }
            let points = try Fraction(part.available)
            let zero = try Fraction(.zero)
            func unless(_ op: CellFormula.Operator) throws(NotLive) -> Fraction {
                let isOut = builder.step(
                    Whole(
                        .call(.choose, [.binary(op, part.state.formula, .number(2)), .number(1), .number(0)]), 0, 1,
                        part.state.frame), .aid)
                return try builder.choose(isOut, zero, points)
            }
            all = try builder.sum(all, try unless(.equal))
            surely = try builder.sum(surely, try unless(.greaterOrEqual))
        }
        return (try builder.sum(all, try Fraction(constant)), try builder.sum(surely, try Fraction(constant)))
    }
}
