// The values that an expression can take, as far as they can be told without computing it.
import Exact

/// Values of several kinds: an over-approximation, which never leaves out a value that can occur.
///
/// What goes beyond ``Limits``, such as a number of thousands of digits, is not reckoned with.
public struct Extent: Hashable, Sendable {
    public var numbers = NumberSet.none
    public var canBeTrue = false
    public var canBeFalse = false
    public var canBeText = false
    /// Why it can be null; empty if it cannot.
    public var absence: AbsenceKinds = []
    /// The lists that it can be.
    public private(set) var list: List?
    /// The values of its entries, if it can be a context; all such contexts have the same keys.
    public private(set) var entries: [String: Extent]?
    /// Whether it can be a range, a function, or a list or context of which nothing is known.
    public var canBeOther = false
    /// How many extents it is made of.
    private(set) var weight = 1

    /// Heavier ones are given up: formulas can double them at every step.
    private static let heaviest = 5_000

    /// Why a value is null.
    public struct AbsenceKinds: OptionSet, Hashable, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The formula itself says null.
        public static let literal = AbsenceKinds(rawValue: 1)
        /// A figure was not submitted.
        public static let missing = AbsenceKinds(rawValue: 2)
        public static let divisionByZero = AbsenceKinds(rawValue: 4)
        /// Operands of the wrong type, no such item or entry, an aggregate of no items.
        public static let other = AbsenceKinds(rawValue: 8)
        public static let all: AbsenceKinds = [.literal, .missing, .divisionByZero, .other]
    }

    /// Lists of so many items, each of them one of the item's values.
    public struct List: Hashable, Sendable {
        private var boxed: [Extent]
        public var least: Int
        /// Nil if it can be any number of items.
        public var most: Int?
        /// Whether the items are boards for which the assumptions of the analysis hold.
        var isPopulation = false

        public init(of item: Extent, least: Int = 0, most: Int? = nil) {
            boxed = [item]
            self.least = least
            self.most = most
        }

        public var item: Extent {
            get { boxed[0] }
            set { boxed[0] = newValue }
        }

        var count: NumberSet {
            NumberSet(
                [
                    Interval(
                        low: Rational(least), includesLow: true, high: most.map { Rational($0) },
                        includesHigh: most != nil)
                ], step: .one)
        }
    }

    // MARK: Making

    /// No value at all: an expression that is never reached.
    public static let nothing = Extent()
    public static let any = Extent(
        numbers: .all, canBeTrue: true, canBeFalse: true, canBeText: true, absence: .all, canBeOther: true)
    public static let truth = Extent(canBeTrue: true, canBeFalse: true)
    public static let text = Extent(canBeText: true)

    public static func numbers(_ numbers: NumberSet, absence: AbsenceKinds = []) -> Extent {
        Extent(numbers: numbers, absence: absence)
    }

    public static func null(_ absence: AbsenceKinds) -> Extent { Extent(absence: absence) }

    public static func list(_ list: List) -> Extent {
        var result = Extent()
        result.list = list
        return result.weighed
    }

    public static func list(of item: Extent, least: Int = 0, most: Int? = nil) -> Extent {
        list(List(of: item, least: least, most: most))
    }

    public static func context(_ entries: [String: Extent]) -> Extent {
        var result = Extent()
        result.entries = entries
        return result.weighed
    }

    private init(
        numbers: NumberSet = .none, canBeTrue: Bool = false, canBeFalse: Bool = false, canBeText: Bool = false,
        absence: AbsenceKinds = [], canBeOther: Bool = false
    ) {
        self.numbers = numbers
        self.canBeTrue = canBeTrue
        self.canBeFalse = canBeFalse
        self.canBeText = canBeText
        self.absence = absence
        self.canBeOther = canBeOther
    }

    private var weighed: Extent {
        var result = self
        result.weight = 1 + (list?.item.weight ?? 0) + (entries?.values.reduce(0) { $0 + $1.weight } ?? 0)
        if result.weight > Self.heaviest {
            (result.list, result.entries, result.canBeOther, result.weight) = (nil, nil, true, 1)
        }
        return result
    }

    // MARK: Asking

    public var isNothing: Bool {
        numbers.isEmpty && !canBeTrue && !canBeFalse && !canBeText && absence.isEmpty && list == nil && entries == nil
            && !canBeOther
    }

    public var canBeNull: Bool { !absence.isEmpty }
    public var canBeBoolean: Bool { canBeTrue || canBeFalse }
    public var canBeNumber: Bool { !numbers.isEmpty }
    /// Whether it can be a list, context, range or function.
    var canBeCollection: Bool { list != nil || entries != nil || canBeOther }
    /// Whether it can be something besides a number and null.
    var canBeElseThanNumber: Bool { canBeBoolean || canBeText || canBeCollection }
    /// Whether it can be something besides true, false and null.
    var canBeElseThanBoolean: Bool { canBeNumber || canBeText || canBeCollection }

    /// Whether a value is one of these.
    public func contains(_ value: Value) -> Bool {
        switch value {
        case .null(let reason): absence.contains(AbsenceKinds(reason))
        case .number(let number): numbers.contains(number)
        case .boolean(let flag): flag ? canBeTrue : canBeFalse
        case .string: canBeText
        case .range, .function: canBeOther
        case .list(let items):
            canBeOther
                || list.map { list in
                    items.count >= list.least && items.count <= list.most ?? .max
                        && items.allSatisfy(list.item.contains)
                } ?? false
        case .context(let context):
            canBeOther
                || entries.map { entries in
                    entries.count == context.entries.count
                        && context.entries.allSatisfy { key, value in entries[key]?.contains(value) ?? false }
                } ?? false
        }
    }

    // MARK: Combining

    /// The values of both.
    public func union(_ other: Extent) -> Extent {
        var result = self
        result.numbers = numbers.union(other.numbers)
        result.canBeTrue = canBeTrue || other.canBeTrue
        result.canBeFalse = canBeFalse || other.canBeFalse
        result.canBeText = canBeText || other.canBeText
        result.absence.formUnion(other.absence)
        result.canBeOther = canBeOther || other.canBeOther
        result.list = list ?? other.list
        if let a = list, let b = other.list {
            var list = List(of: a.item.union(b.item), least: min(a.least, b.least))
            if let most = a.most, let others = b.most { list.most = max(most, others) }
            list.isPopulation = a.isPopulation && b.isPopulation
            result.list = list
        }
        result.entries = entries ?? other.entries
        if let a = entries, let b = other.entries {
            if a.keys == b.keys {
                result.entries = a.merging(b) { $0.union($1) }
            } else {
                (result.entries, result.canBeOther) = (nil, true)
            }
        }
        return result.weighed
    }

    /// At most the values of both; of lists and contexts only whether there are any.
    func intersection(_ other: Extent) -> Extent {
        var result = self
        result.numbers = numbers.intersection(other.numbers)
        result.canBeTrue = canBeTrue && other.canBeTrue
        result.canBeFalse = canBeFalse && other.canBeFalse
        result.canBeText = canBeText && other.canBeText
        result.absence.formIntersection(other.absence)
        if !other.canBeOther {
            result.canBeOther = canBeOther && other.canBeCollection
            if other.list == nil { result.list = nil }
            if other.entries == nil { result.entries = nil }
        }
        return result.weighed
    }

    func with(absence: AbsenceKinds) -> Extent {
        var result = self
        result.absence = absence
        return result
    }

    func changingEntries(_ change: (String, Extent) -> Extent) -> Extent {
        guard let entries else { return self }
        var result = self
        result.entries = Dictionary(uniqueKeysWithValues: entries.map { ($0, change($0, $1)) })
        return result.weighed
    }

    func changingList(_ change: (inout List) -> Void) -> Extent {
        guard var list else { return self }
        change(&list)
        var result = self
        result.list = list
        return result.weighed
    }
}

extension Extent.AbsenceKinds {
    public init(_ reason: Absence) {
        switch reason {
        case .literal: self = .literal
        case .missing: self = .missing
        case .divisionByZero: self = .divisionByZero
        case .mismatch, .notFound, .beyondLimit: self = .other
        }
    }
}
