// What a part of a formula becomes: cells for its number or truth, and the board's own figures whose absence leaves it open.
import Exact
import FEEL
import Rules

/// A compiled part of a formula.
struct LiveNode {
    indirect enum Kind {
        case number(Fraction)
        /// 1 or 0 in a cell.
        case truth(Whole)
        /// Nothing that a figure could change: `null` as written, or what the edition leaves open.
        case null(isLiteral: Bool)
        case list([LiveNode])
        /// One item for each board.
        case boards(BoardList)
        case range(RangeBounds, LiveNode, LiveNode)
        /// All figures of a board.
        case board(LiveFrame)
        /// The attributes of one indicator of a board.
        case indicator(Indicator, LiveFrame)
    }

    var kind: Kind
    /// Of which sort a null is, where the cell shows `#N/A`.
    var absence = LiveAbsence.never
    var reads = LiveReads()
    /// The figure that it is, where it is one itself.
    var figure: LiveFigure.Source?
    /// Whether the null may be one that the author wrote, which conditions take for false.
    var mayBeWrittenNull = false
    /// As an item of a list: 1 where it is in the list, 0 where not; nil for always.
    var present: Whole?
}

/// A list with an item for each board, of which some may be left out.
struct BoardList {
    /// The item of the column's board.
    var item: LiveNode
    /// 1 where the board is in the list, 0 where not, `#N/A` where that is not known; nil for all.
    var present: Whole?
    var level: Int
}

/// Whether a value that is not there is so because a figure is missing: aggregates leave such values out, and no others.
enum LiveAbsence: Hashable {
    /// There is always a value.
    case never
    case missing
    case other
    /// A formula that is 1 where a figure is missing.
    case either(CellFormula)

    /// 1 where the null is a missing figure; asked only where the value is null.
    var formula: CellFormula {
        switch self {
        case .never, .other: .number(0)
        case .missing: .number(1)
        case .either(let formula): formula
        }
    }

    /// Of an operation in which a missing figure outweighs other reasons.
    static func joined(_ parts: [(LiveAbsence, CellFormula)]) -> LiveAbsence {
        let kinds = Set(parts.map(\.0)).subtracting([.never])
        guard kinds.count > 1 || kinds.contains(where: { if case .either = $0 { true } else { false } }) else {
            return kinds.first ?? .never
        }
        let counts = parts.filter { $0.0 != .never && $0.0 != .other }.map { absence, value -> CellFormula in
            .call(.choose, [.call(.isMissing, [value]), absence.formula, .number(0)])
        }
        let sum = counts.dropFirst().reduce(counts.first ?? .number(0)) { .binary(.plus, $0, $1) }
        return .either(.call(.choose, [.binary(.greater, sum, .number(0)), .number(1), .number(0)]))
    }

    /// Of an operation in which the first reason counts.
    static func first(_ parts: [(LiveAbsence, CellFormula)]) -> LiveAbsence {
        let kinds = Set(parts.map(\.0)).subtracting([.never])
        guard kinds.count > 1 || kinds.contains(where: { if case .either = $0 { true } else { false } }) else {
            return kinds.first ?? .never
        }
        return .either(
            parts.reversed().reduce(.number(0)) { rest, part in
                .call(.choose, [.call(.isMissing, [part.1]), part.0.formula, rest])
            })
    }
}

/// The board's own figures that a formula read, and those it asked `= null` of, each with the condition on which it did.
struct LiveReads {
    struct Reading: Hashable {
        var figure: LiveFigure.Source
        /// 1 where it was read, else 0; nil for always.
        var when: CellFormula?
    }

    private(set) var read: [Reading] = []
    private(set) var asked: [Reading] = []

    init() {}

    init(_ figure: LiveFigure.Source) { read = [Reading(figure: figure)] }

    mutating func setRead(_ readings: [Reading]) { read = readings }
    mutating func setAsked(_ readings: [Reading]) { asked = readings }

    var isEmpty: Bool { read.isEmpty && asked.isEmpty }

    mutating func add(_ other: LiveReads) {
        for reading in other.read { Self.add(reading, to: &read) }
        for reading in other.asked { Self.add(reading, to: &asked) }
    }

    private static func add(_ reading: Reading, to readings: inout [Reading]) {
        if readings.contains(where: { $0.figure == reading.figure && ($0.when == nil || $0 == reading) }) { return }
        if reading.when == nil { readings.removeAll { $0.figure == reading.figure } }
        readings.append(reading)
    }

    static func + (left: LiveReads, right: LiveReads) -> LiveReads {
        var sum = left
        sum.add(right)
        return sum
    }

    /// What was read is asked for as well.
    var asking: LiveReads {
        var result = self
        for reading in read { Self.add(reading, to: &result.asked) }
        return result
    }

    func map(_ change: (CellFormula?) -> CellFormula?) -> LiveReads {
        var result = LiveReads()
        for reading in read { Self.add(Reading(figure: reading.figure, when: change(reading.when)), to: &result.read) }
        for reading in asked {
            Self.add(Reading(figure: reading.figure, when: change(reading.when)), to: &result.asked)
        }
        return result
    }

    /// For each figure, when it leaves the result open.
    var open: [(figure: LiveFigure.Source, read: [CellFormula?], asked: [CellFormula?])] {
        var order: [LiveFigure.Source] = []
        for reading in read where !order.contains(reading.figure) { order.append(reading.figure) }
        return order.map { figure in
            (
                figure, read.filter { $0.figure == figure }.map(\.when),
                asked.filter { $0.figure == figure }.map(\.when)
            )
        }
    }
}

extension LiveBuilder {
    /// Only where the condition, 1 or 0 in a plain cell, is 1.
    func only(_ reads: LiveReads, _ condition: Whole) -> LiveReads {
        if condition.constant == 1 || reads.isEmpty { return reads }
        if condition.constant == 0 { return LiveReads() }
        return reads.map { when in
            guard let when else { return condition.formula }
            return step(
                Whole(.binary(.times, when, condition.formula), 0, 1, .board(level: 0)), .aid
            ).formula
        }
    }

    /// 1 in the column of a board, 0 in all others.
    func isColumn(_ board: Int) -> Whole {
        step(
            Whole(
                .call(.choose, [.binary(.equal, .column, .number(board + 1)), .number(1), .number(0)]), 0, 1,
                .board(level: 0)), .aid)
    }

    /// Whether a truth is known to be as said: 1 or 0, never `#N/A`.
    func known(_ truth: Whole, _ flag: Bool) -> Whole {
        if let constant = truth.constant { return Whole(constant == (flag ? 1 : 0) ? 1 : 0) }
        return step(
            Whole(
                .call(
                    .choose,
                    [
                        .call(.isMissing, [truth.formula]), .number(0),
                        .call(
                            .choose, [.binary(.equal, truth.formula, .number(flag ? 1 : 0)), .number(1), .number(0)]),
                    ]), 0, 1, truth.frame), .aid)
    }

    /// 1 where one of the conditions is; nil for none of them.
    func any(_ conditions: [CellFormula?]) -> CellFormula? {
        if conditions.contains(nil) { return .number(1) }
        let conditions = conditions.compactMap { $0 }
        return conditions.count > 1 ? .call(.most, conditions) : conditions.first
    }

    /// How many of the board's own figures that were read are missing: a row, or 0.
    func missing(_ reads: LiveReads) -> Whole {
        var parts: [CellFormula] = []
        var most: Int128 = 0
        for open in reads.open {
            guard let row = row(of: open.figure) else { continue }
            guard let read = any(open.read) else { continue }
            let asked = any(open.asked)
            if asked == .number(1) { continue }
            var counts = read
            if let asked {
                counts = .binary(.times, read, .binary(.minus, .number(1), asked))
            }
            parts.append(.call(.choose, [.call(.isMissing, [row.formula]), counts, .number(0)]))
            most += 1
        }
        guard let first = parts.first else { return Whole(0) }
        let sum = parts.dropFirst().reduce(first) { .binary(.plus, $0, $1) }
        return step(
            Whole(sum, 0, most, .board(level: 0)), .aid,
            title: .init(vi: "số liệu của đơn vị còn thiếu", en: "the board's figures that are missing"))
    }
}

extension LiveBuilder {
    /// What was asked `= null` of is provided for within, and does not count outside.
    func net(_ reads: LiveReads) -> LiveReads {
        guard !reads.asked.isEmpty else { return reads }
        var result = LiveReads()
        for open in reads.open {
            guard let asked = any(open.asked) else {
                for when in open.read { result.add(only(LiveReads(open.figure), when.map(flag) ?? Whole(1))) }
                continue
            }
            guard asked != .number(1), let read = any(open.read) else { continue }
            result.add(
                only(
                    LiveReads(open.figure),
                    step(flag(.binary(.times, read, .binary(.minus, .number(1), asked))), .aid)))
        }
        return result
    }

    private func flag(_ formula: CellFormula) -> Whole { Whole(formula, 0, 1, .board(level: 0)) }
}
