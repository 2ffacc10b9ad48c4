// Points of a board while a figure moves: what `Judging` and `Scorecard` say, on a range of steps.
import Exact
import FEEL
import Rules
import Scoring

/// Both ends of what is possible, each while a figure moves. Nothing is an end that lies beyond every number.
struct EndSpans: Sendable {
    var least: Span
    var most: Span
    /// Whether the two are one number at every step.
    var isOne: Bool

    static let zero = EndSpans(Span(Rational.zero))
    static let open = EndSpans(least: .empty, most: .empty)

    init(least: Span, most: Span, isOne: Bool = false) {
        self.least = least
        self.most = most
        self.isOne = isOne
    }

    init(_ span: Span) { self.init(least: span, most: span, isOne: span.nothing == .never) }

    init(_ bounds: Bounds) {
        self.init(least: Span(bounds.least), most: Span(bounds.most), isOne: bounds.number != nil)
    }

    func or(_ other: EndSpans) -> EndSpans {
        EndSpans(least: least.or(other.least), most: most.or(other.most), isOne: isOne && other.isOne)
    }

    func map(_ change: (Span) -> Span) -> EndSpans {
        EndSpans(least: change(least), most: change(most), isOne: isOne)
    }

    func plus(_ other: EndSpans, on range: ReachRange) -> EndSpans {
        EndSpans(
            least: least.plus(other.least, on: range), most: most.plus(other.most, on: range),
            isOne: isOne && other.isOne)
    }
}

/// What a criterion brings a board.
struct LineSpan: Sendable {
    var points: EndSpans
    /// Whether the board may have the criterion, and whether it surely has it.
    var isAssigned: Truths
    var isSurelyAssigned: Truths

    func or(_ other: LineSpan) -> LineSpan {
        LineSpan(
            points: points.or(other.points), isAssigned: isAssigned.union(other.isAssigned),
            isSurelyAssigned: isSurelyAssigned.union(other.isSurelyAssigned))
    }
}

/// The rules by which an edition makes points of the values of its formulas.
struct PointRules: Sendable {
    let form: ColumnForm
    /// Whether rounded points are compared; else they are never rounded.
    let isRounded: Bool
    /// Of each line the points that it states, where they are part of what a board could have.
    let stated: [Rational?]
    let sections: [Node]

    /// A section: its own lines, and those within it.
    struct Node: Sendable {
        let bounds: Bounds
        let lines: Range<Int>
        let parts: [Node]
    }

    init(_ form: ColumnForm) {
        self.form = form
        isRounded = form.edition.ranking.on == .rounded
        var stated: [Rational?] = []
        func node(_ section: Section) -> Node {
            let first = stated.count
            stated += section.criteria.map { section.kind == .content ? $0.points : nil }
            let lines = first..<stated.count
            return Node(bounds: section.bounds, lines: lines, parts: section.sections.map(node))
        }
        sections = form.edition.sections.map(node)
        self.stated = stated
    }

    /// The span rounded, if this is the point where the points that are compared are rounded.
    func rounded(_ span: Span, at point: Rounding.Point, on range: ReachRange) -> Span {
        let rounding = form.edition.rounding
        guard isRounded, rounding.at == point else { return span }
        guard rounding.places.magnitude <= Rational.maximumPlaces else { return span }
        return span.rounded(places: rounding.places, rounding.mode, on: range)
    }

    // MARK: Criteria

    func line(
        _ index: Int, on range: ReachRange, _ value: (ColumnForm.StepID) -> StepSpan
    ) -> LineSpan {
        let range = range.ofPoints
        let line = form.lines[index]
        let criterion = line.criterion
        let isMissing = Self.isMissing(value(line.formula.ownMissing).truths)
        var result: LineSpan?
        func offer(_ other: LineSpan) { result = result.map { $0.or(other) } ?? other }
        guard let assigned = line.assigned else {
            if isMissing.contains(.yes) { offer(missing(criterion, eitherWay: false, on: range)) }
            if isMissing.contains(.no) { offer(known(criterion, value(line.formula.value).span, false, on: range)) }
            return result ?? LineSpan(points: .open, isAssigned: .yes, isSurelyAssigned: .yes)
        }
        let lacks = Self.isMissing(value(assigned.ownMissing).truths)
        let condition = value(assigned.value).truths
        let isOpen = lacks.contains(.yes) || condition.contains(.undecided)
        let isDecided = lacks.contains(.no)
        func both(eitherWay: Bool) {
            if isMissing.contains(.yes) { offer(missing(criterion, eitherWay: eitherWay, on: range)) }
            if isMissing.contains(.no) {
                offer(known(criterion, value(line.formula.value).span, eitherWay, on: range))
            }
        }
        if isOpen { both(eitherWay: true) }
        if isDecided, condition.contains(.yes) { both(eitherWay: false) }
        if isDecided, condition.contains(.no) {
            offer(LineSpan(points: .zero, isAssigned: .no, isSurelyAssigned: .no))
        }
        return result ?? LineSpan(points: .open, isAssigned: [.yes, .no], isSurelyAssigned: [.yes, .no])
    }

    /// Undecided counts as missing.
    private static func isMissing(_ truths: Truths) -> Truths {
        var result: Truths = []
        if !truths.isDisjoint(with: [.yes, .undecided]) { result.insert(.yes) }
        if truths.contains(.no) { result.insert(.no) }
        return result
    }

    /// A criterion of which figures are missing.
    private func missing(_ criterion: Criterion, eitherWay: Bool, on range: ReachRange) -> LineSpan {
        switch criterion.missing {
        case .zero: return given(.zero, .zero, eitherWay, on: range)
        case .notAssigned: return LineSpan(points: .zero, isAssigned: .no, isSurelyAssigned: .no)
        case .undetermined:
            let possible = EndSpans(criterion.possiblePoints(form.edition.rounding))
            return given(possible, possible, eitherWay, on: range)
        }
    }

    /// A criterion of which all figures are there.
    private func known(_ criterion: Criterion, _ value: Span, _ eitherWay: Bool, on range: ReachRange) -> LineSpan {
        let bounds = criterion.bounds
        let interval = Interval(
            low: bounds.least, includesLow: true, high: bounds.most, includesHigh: true)
        var isInside = value.nothing == .always ? Truths.no : value.lies(in: interval, on: range)
        if value.nothing == .maybe { isInside.insert(.no) }
        var result: LineSpan?
        if isInside.contains(.yes) {
            var points = value
            points.nothing = .never
            if isInside != .yes { points = points.clamped(to: bounds, on: range) }
            var rounded = points
            let rounding = form.edition.rounding
            if rounding.at == .criterion, rounding.places.magnitude <= Rational.maximumPlaces {
                rounded = points.rounded(places: rounding.places, rounding.mode, on: range)
            }
            result = given(EndSpans(points), EndSpans(rounded), eitherWay, on: range)
        }
        if isInside.contains(.no) {
            let possible = EndSpans(criterion.possiblePoints(form.edition.rounding))
            let open = given(possible, possible, eitherWay, on: range)
            result = result.map { $0.or(open) } ?? open
        }
        return result ?? LineSpan(points: .open, isAssigned: .yes, isSurelyAssigned: .yes)
    }

    /// - Parameter eitherWay: whether it is not known if the board has the criterion: nothing, or what it is worth.
    private func given(
        _ exact: EndSpans, _ rounded: EndSpans, _ eitherWay: Bool, on range: ReachRange
    ) -> LineSpan {
        guard eitherWay else {
            return LineSpan(points: isRounded ? rounded : exact, isAssigned: .yes, isSurelyAssigned: .yes)
        }
        let zero = Span(Rational.zero)
        return LineSpan(
            points: EndSpans(
                least: .extreme([zero, exact.least, rounded.least], least: true, on: range),
                most: .extreme([zero, exact.most, rounded.most], least: false, on: range)),
            isAssigned: .yes, isSurelyAssigned: .no)
    }
}

extension Span {
    /// Moved into limits; where there is nothing, the end that is open takes its limit.
    func clamped(to bounds: Bounds, openEnd: Rational?, on range: ReachRange) -> Span {
        guard nothing != .never else { return clamped(to: bounds, on: range) }
        if nothing == .always { return Span(openEnd) }
        var known = self
        known.nothing = .never
        return known.clamped(to: bounds, on: range).or(Span(openEnd))
    }

    func clamped(to bounds: Bounds, on range: ReachRange) -> Span {
        var span = self
        if let least = bounds.least { span = .extreme([span, Span(least)], least: false, on: range) }
        if let most = bounds.most { span = .extreme([span, Span(most)], least: true, on: range) }
        return span
    }
}
