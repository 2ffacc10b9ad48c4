// What a part of a formula becomes: a step for its value, why it may not be there, and which figures were read for it.
import Exact
import FEEL
import Rules

/// A step, and whose it is where formulas loop over units.
struct Term: Hashable {
    var id: ColumnForm.StepID
    /// 0 for the unit that is scored, 1 for that of a loop over units, more for loops inside; nil for what is the same
    /// for all units.
    var level: Int?
}

/// A compiled part of a formula.
struct ColumnNode {
    indirect enum Kind {
        case number(Term)
        case truth(Term)
        /// A null that no figure changes.
        case null
        case list(ColumnItems)
        /// One item for each unit.
        case units(UnitItems)
        case range(RangeBounds, ColumnNode, ColumnNode)
        /// All figures of the unit of a level.
        case unit(level: Int)
        /// The attributes of one indicator.
        case indicator(Indicator, level: Int)
    }

    var kind: Kind
    /// Whether there is no value because a figure is missing: lists and filters leave such values out, and no others.
    /// A truth that is always decided; nil where it depends on the order of units.
    var missing: Term?
    /// Whether the null is one that the author wrote, which conditions take for false.
    var written: Term?
    var reads = ColumnReads()
    /// The figure that it is, where it is one itself.
    var figure: ColumnForm.Input?
    /// Whether all that was read is known wherever there is a value.
    var isStrict = true

    init(_ kind: Kind, missing: Term?, written: Term?) {
        self.kind = kind
        self.missing = missing
        self.written = written
    }
}

/// The items of a list that the formula spells out.
struct ColumnItems {
    struct Item {
        var node: ColumnNode
        /// Whether it is in the list; nil for always.
        var present: Term?
    }
    var items: [Item]
    /// Whether the whole list is null for another reason than a missing figure; nil for never.
    var broken: Term?
}

/// A list with an item for each unit, of which some may be left out.
struct UnitItems {
    /// Of the unit of the list's level, or the same for all.
    var item: ColumnNode
    /// Whether the unit is in the list. Undecided for a unit makes the whole list null, for another reason than a missing
    /// figure.
    var present: Term
    var level: Int
}

/// What was read for a value, with the conditions on which it was.
struct ColumnReads {
    /// Whose figure it is.
    enum Owner: Hashable {
        case unit(level: Int)
        /// That of every unit for which a truth holds.
        case every(Term)
    }

    struct Reading: Hashable {
        var figure: ColumnForm.Input
        var owner: Owner
        /// A truth that is always decided.
        var when: Term
        /// Whether it may have stopped before all units were asked.
        var mayStop = false
    }

    /// A part of a formula that is the same for the whole bloc.
    struct Use: Hashable {
        var part: Int
        var when: Term
    }

    var read: [Reading] = []
    /// What was asked `= null` of.
    var asked: [Reading] = []
    var uses: [Use] = []

    var isEmpty: Bool { read.isEmpty && asked.isEmpty && uses.isEmpty }

    static func + (left: ColumnReads, right: ColumnReads) -> ColumnReads {
        if left.isEmpty { return right }
        var sum = left
        sum.add(right)
        return sum
    }

    mutating func add(_ other: ColumnReads) {
        Self.add(other.read, to: &read)
        Self.add(other.asked, to: &asked)
        for use in other.uses where !uses.contains(use) { uses.append(use) }
    }

    private static func add(_ readings: [Reading], to all: inout [Reading]) {
        for reading in readings where !all.contains(reading) { all.append(reading) }
    }
}
