// What can be said of a target on a whole range of steps.
import Exact
import Rules
import Scoring

/// One figure of the board and the target.
struct ReachQuestion: Sendable {
    let field: ReachField
    let motion: ReachMotion
    let track: ReachTrack
    /// The contest with the figure at a step.
    let entry: @Sendable (Int) -> Entry
    private let isLineMoving: [Bool]
    private let isOthersLineMoving: [Bool]
    private let still: PointRules.Still
    private let stillOthers: [PointRules.Still]

    init(
        _ field: ReachField, _ motion: ReachMotion, _ track: ReachTrack, entry: @escaping @Sendable (Int) -> Entry
    ) {
        self.field = field
        self.motion = motion
        self.track = track
        self.entry = entry
        func moves(_ line: ColumnForm.Line, _ isMoved: [Bool]) -> Bool {
            [line.formula, line.assigned].compactMap { $0 }.flatMap { [$0.value, $0.ownMissing] }.contains {
                isMoved[$0.index] || motion.isBlocMoved[$0.index]
            }
        }
        let lines = field.base.form.lines
        let isLineMoving = lines.map { moves($0, motion.isOwnMoved) }
        let isOthersLineMoving = lines.map { moves($0, motion.isOthersMoved) }
        (self.isLineMoving, self.isOthersLineMoving) = (isLineMoving, isOthersLineMoving)
        still = field.rules.still(isLineMoving) { field.lines[field.board][$0] }
        stillOthers =
            isOthersLineMoving.contains(true)
            ? field.places.indices.map { board in
                field.rules.still(isOthersLineMoving) { field.lines[board][$0] }
            } : []
    }

    /// Criteria of the board itself whose points the figure moves.
    var criteria: [String] {
        zip(field.base.form.lines, isLineMoving).compactMap { $1 ? $0.criterion.id : nil }
    }

    /// Whether anything that the ranking compares moves at all.
    var readsNothing: Bool { !movesOwn && !movesOthers }

    private var movesOwn: Bool { isLineMoving.contains(true) || moves(motion.isOwnMoved) }
    private var movesOthers: Bool { isOthersLineMoving.contains(true) || moves(motion.isOthersMoved) }

    /// Whether a veto or a key on an indicator moves.
    private func moves(_ isMoved: [Bool]) -> Bool {
        let form = field.base.form
        let steps =
            form.keys.compactMap { $0 } + form.vetoes.flatMap { [$0.value, $0.ownMissing, $0.othersMissing] }
        return steps.contains { isMoved[$0.index] || motion.isBlocMoved[$0.index] }
    }

    // MARK: On a range

    func places(on range: ReachRange) -> ReachPlaces {
        let values = motion.values(track, on: range)
        var others: [Int: ReachPlace] = [:]
        if movesOthers {
            let none = PointRules.Still(sections: [], assigned: .zero, surely: .zero, moving: [])
            for other in field.places.indices where other != field.board {
                let still = stillOthers.isEmpty ? none : stillOthers[other]
                others[other] = place(
                    of: other, isOthersLineMoving,
                    stillOthers.isEmpty
                        ? field.rules.still(isOthersLineMoving) { field.lines[other][$0] } : still, values, range)
            }
        }
        return ReachPlaces(
            field: field, range: range, own: place(of: field.board, isLineMoving, still, values, range), others: others)
    }

    /// The board alone, where nobody asks for the others.
    func own(on range: ReachRange) -> ReachPlace {
        place(of: field.board, isLineMoving, still, motion.values(track, on: range), range)
    }

    private func place(
        of board: Int, _ isMoving: [Bool], _ still: PointRules.Still, _ values: ReachValues,
        _ range: ReachRange
    ) -> ReachPlace {
        var lines: [Int: LineSpan] = [:]
        for index in isMoving.indices where isMoving[index] {
            lines[index] = field.rules.line(index, on: range) { values.value($0, board) }
        }
        return ReachField.place(
            field.rules, still, lines: { field.lines[board][$0] }, moving: lines, on: range,
            { values.value($0, board) })
    }

    func verdict(on range: ReachRange) -> ReachVerdict {
        let places = places(on: range)
        let (isOut, isOpen) = (places.own.isOut, places.own.isOpen)
        if isOut == .yes || isOpen == .yes { return .never }
        let isIn = isOut == .no && isOpen == .no
        let votes = !field.contest.votes.isEmpty && field.contest.edition.ranking.ties == .vote
        switch field.target {
        case .rank(let wanted):
            let ahead = places.ahead(withEqual: votes, until: wanted)
            if ahead.least >= wanted { return .never }
            if ahead.most < wanted, isIn { return .always }
        case .over(let other):
            guard let number = field.base.entries.firstIndex(where: { $0.board == other }) else { return .never }
            let place = places.place(number)
            if place.isOut == .yes, isIn { return .always }
            let order = ReachPlace.compared(places.own, isBest: false, to: place, isBest: true, on: range)
            if order == .greater, isIn { return .always }
            if !order.contains(.greater), place.isOut == .no, !votes || !order.contains(.equal) { return .never }
        case .grade(let id):
            if let verdict = grade(id, places, isIn: isIn) { return verdict }
        }
        guard range.isSingle else { return .open }
        return holds(at: range.first) ? .always : .never
    }

    private func grade(_ id: String, _ places: ReachPlaces, isIn: Bool) -> ReachVerdict? {
        let edition = field.contest.edition
        guard let number = edition.grades.firstIndex(where: { $0.id == id }) else { return .never }
        let grade = edition.grades[number]
        if let cap = edition.gradesAtMost, cap < grade.from { return .never }
        let basis = places.own.basis.least
        let order =
            basis.nothing == .always
            ? .less
            : basis.compared(to: Span(grade.from), on: places.range, ignoringNothing: true)
                .union(basis.nothing == .never ? [] : .less)
        if order == .less { return .never }
        guard grade.quota != nil else { return order.contains(.less) || !isIn ? nil : .always }
        let quotas = edition.grades[...number].map(\.quota)
        if quotas.allSatisfy({ $0.map { $0.ties != .all } ?? false }) {
            let free = quotas.reduce(0) { $0 + ($1?.places(of: field.places.count) ?? 0) }
            if free == 0 || places.ahead(withEqual: false, until: free).least >= free { return .never }
        }
        // Where nobody passes anybody and nobody reaches or loses what a grade takes, all steps are alike.
        guard isSettled(places) else { return nil }
        return holds(at: places.range.first) ? .always : .never
    }

    /// Whether the order of all boards and what they reach is the same at every step.
    private func isSettled(_ places: ReachPlaces) -> Bool {
        let range = places.range
        let moving = [field.board] + places.others.keys.sorted()
        if moving.count > 1, field.places.count > Self.manyBoards { return range.isSingle }
        func isOne(_ order: Order) -> Bool { order == .less || order == .equal || order == .greater }
        let grades = field.contest.edition.grades
        let cap = field.contest.edition.gradesAtMost
        for board in moving {
            let place = places.place(board)
            guard place.isOut == .yes || place.isOut == .no, place.isOpen == .yes || place.isOpen == .no else {
                return false
            }
            for end in [place.basis.least, place.basis.most] {
                guard end.nothing != .maybe else { return false }
                if end.nothing == .always { continue }
                for grade in grades where cap.map({ $0 >= grade.from }) ?? true {
                    let order = end.compared(to: Span(grade.from), on: range, ignoringNothing: true)
                    if order.contains(.less), order != .less { return false }
                }
            }
            for other in field.places.indices {
                for (isBest, isOthersBest) in [(false, false), (false, true), (true, false), (true, true)] {
                    if other == board, isBest == isOthersBest || place.keys.allSatisfy(\.isOne) { continue }
                    let order = ReachPlace.compared(
                        place, isBest: isBest, to: places.place(other), isBest: isOthersBest, on: range)
                    if !isOne(order) { return false }
                }
            }
        }
        return true
    }

    /// Beyond so many boards the order of all pairs is not looked at.
    private static let manyBoards = 64

    /// The contest with the figure at a step.
    func contest(at step: Int) -> Contest {
        var entries = field.contest.entries
        entries[field.board] = entry(step)
        return field.contest.with(entries)
    }

    /// By really ranking.
    func holds(at step: Int) -> Bool {
        field.target.holds(field.base.entries[field.board].board, contest(at: step).state)
    }
}
