// Where boards stand to each other while a figure moves: chains of keys as enclosures, and what follows for a target.
import Exact
import Rules
import Scoring

/// What a ranking compares of one board.
struct ReachPlace: Sendable {
    /// In the order of the keys; larger is better.
    var keys: [EndSpans]
    /// What boards are compared by first, in its own sense.
    var basis: EndSpans
    /// Whether a veto keeps the board out, and whether one is open.
    var isOut: Truths
    var isOpen: Truths

    /// How the worst or best chain of one board may stand to one of another.
    static func compared(
        _ left: ReachPlace, isBest: Bool, to right: ReachPlace, isBest isOthersBest: Bool, on range: ReachRange
    ) -> Order {
        var result: Order = []
        for (a, b) in zip(left.keys, right.keys) {
            let order = Self.compared(
                isBest ? a.most : a.least, isBest, isOthersBest ? b.most : b.least, isOthersBest, on: range)
            result.formUnion(order.subtracting(.equal))
            if !order.contains(.equal) { return result }
        }
        return result.union(.equal)
    }

    /// Nothing is an end beyond every number.
    private static func compared(
        _ a: Span, _ isMost: Bool, _ b: Span, _ isOthersMost: Bool, on range: ReachRange
    ) -> Order {
        var result: Order = []
        if a.nothing != .always, b.nothing != .always {
            result.formUnion(a.compared(to: b, on: range, ignoringNothing: true))
        }
        if a.nothing != .never, b.nothing != .always { result.insert(isMost ? .greater : .less) }
        if a.nothing != .always, b.nothing != .never { result.insert(isOthersMost ? .less : .greater) }
        if a.nothing != .never, b.nothing != .never {
            result.insert(isMost == isOthersMost ? .equal : isMost ? .greater : .less)
        }
        return result
    }
}

/// All that is the same for every figure of a board: the contest as it is, and the target.
struct ReachField: Sendable {
    let contest: Contest
    let base: ReachBase
    let rules: PointRules
    let board: Int
    let target: ReachTarget
    /// Of each board its lines and its place as they are.
    let lines: [[LineSpan]]
    let places: [ReachPlace]

    static let now = ReachRange(0, 0)

    init(_ contest: Contest, _ form: ColumnForm, board: Int, target: ReachTarget) {
        self.contest = contest
        self.board = board
        self.target = target
        let base = ReachBase(form, contest.entries)
        let rules = PointRules(form)
        (self.base, self.rules) = (base, rules)
        let none = Array(repeating: false, count: form.lines.count)
        let found = concurrentMap(contest.entries.count) { board in
            func value(_ id: ColumnForm.StepID) -> StepSpan {
                StepSpan(form[id].frame == .unit ? base.values[id.index][board] : base.values[id.index][0])
            }
            let lines = form.lines.indices.map { rules.line($0, on: Self.now, value) }
            let still = rules.still(none) { lines[$0] }
            return (lines, Self.place(rules, still, lines: { lines[$0] }, moving: [:], on: Self.now, value))
        }
        lines = found.map(\.0)
        places = found.map(\.1)
    }

    /// - Parameters:
    ///   - lines: as they are.
    ///   - moving: those that move.
    static func place(
        _ rules: PointRules, _ still: PointRules.Still, lines: (Int) -> LineSpan, moving: [Int: LineSpan],
        on range: ReachRange, _ value: (ColumnForm.StepID) -> StepSpan
    ) -> ReachPlace {
        let form = rules.form
        let points = rules.points(still, on: range, moving)
        let keys = zip(form.edition.ranking.keys, form.keys).map { key, step -> EndSpans in
            let ends: EndSpans
            switch key.subject {
            case .total: ends = points.basis
            case .section(let id):
                ends = form.edition.sections.firstIndex { $0.id == id }.map { points.sections[$0] } ?? .open
            case .criterion(let id):
                ends =
                    form.lines.firstIndex { $0.criterion.id == id }.map { (moving[$0] ?? lines($0)).points } ?? .open
            case .indicator: ends = step.map { EndSpans(value($0).span) } ?? .open
            }
            return key.isAscending
                ? EndSpans(least: ends.most.negated, most: ends.least.negated, isOne: ends.isOne) : ends
        }
        let (isOut, isOpen) = vetoes(form, value)
        return ReachPlace(keys: keys, basis: points.basis, isOut: isOut, isOpen: isOpen)
    }

    private static func vetoes(
        _ form: ColumnForm, _ value: (ColumnForm.StepID) -> StepSpan
    ) -> (isOut: Truths, isOpen: Truths) {
        guard !form.edition.ranking.vetoed.ranked else { return (.no, .no) }
        var isOut = Truths.no
        var isOpen = Truths.no
        for veto in form.vetoes {
            let condition = value(veto.value).truths
            let isMissing = value(veto.ownMissing).truths.joined(value(veto.othersMissing).truths, decisive: .yes)
            var open: Truths = []
            if isMissing.contains(.yes) || condition.contains(.undecided) { open.insert(.yes) }
            if isMissing.contains(.no), !condition.isDisjoint(with: [.yes, .no]) { open.insert(.no) }
            var applies: Truths = []
            if open.contains(.no), condition.contains(.yes) { applies.insert(.yes) }
            if open.contains(.yes) || condition.contains(.no) { applies.insert(.no) }
            isOut = isOut.joined(applies, decisive: .yes)
            isOpen = isOpen.joined(open, decisive: .yes)
        }
        return (isOut, isOpen)
    }
}

/// The places of all boards on a range.
struct ReachPlaces {
    let field: ReachField
    let range: ReachRange
    let own: ReachPlace
    /// Of each board; nil where it stands still.
    let others: [Int: ReachPlace]

    func place(_ board: Int) -> ReachPlace {
        board == field.board ? own : others[board] ?? field.places[board]
    }

    /// How many other boards stand ahead of the worst chain of the board: at least, and at most.
    /// - Parameter withEqual: whether boards that may be equal count among the most.
    func ahead(withEqual: Bool, until enough: Int) -> (least: Int, most: Int) {
        var (least, most) = (0, 0)
        for other in field.places.indices where other != field.board {
            let place = place(other)
            if place.isOut == .yes { continue }
            let order = ReachPlace.compared(place, isBest: true, to: own, isBest: false, on: range)
            if order == .greater, place.isOut == .no { least += 1 }
            if order.contains(.greater) || withEqual && order.contains(.equal) { most += 1 }
            if least >= enough { break }
        }
        return (least, most)
    }
}
