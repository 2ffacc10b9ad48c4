// The span of time that figures and scores belong to.
import Diagnostics

/// A reporting period (kỳ): a half-year `2024-H1`, a quarter `2024-Q3`, or a year `2024`.
public struct Period: Hashable, Sendable, Comparable, CustomStringConvertible {
    public enum Part: String, Sendable, CaseIterable {
        case year
        case h1 = "H1"
        case h2 = "H2"
        case q1 = "Q1"
        case q2 = "Q2"
        case q3 = "Q3"
        case q4 = "Q4"

        /// As in “one half of the plan at half-year”.
        public var title: Localized {
            switch self {
            case .year: Localized(vi: "cả năm", en: "for the year")
            case .h1: Localized(vi: "6 tháng đầu năm", en: "at half-year")
            case .h2: Localized(vi: "6 tháng cuối năm", en: "in the second half-year")
            case .q1: Localized(vi: "quý I", en: "in the first quarter")
            case .q2: Localized(vi: "quý II", en: "in the second quarter")
            case .q3: Localized(vi: "quý III", en: "in the third quarter")
            case .q4: Localized(vi: "quý IV", en: "in the fourth quarter")
            }
        }

        /// Whether other parts of the year come before it.
        public var isLater: Bool { months.lowerBound > 1 }

        /// First and last month.
        var months: ClosedRange<Int> {
            switch self {
            case .year: 1...12
            case .h1: 1...6
            case .h2: 7...12
            case .q1: 1...3
            case .q2: 4...6
            case .q3: 7...9
            case .q4: 10...12
            }
        }
    }

    public var year: Int
    public var part: Part

    public init(year: Int, part: Part) {
        self.year = year
        self.part = part
    }

    /// Reads `2024-H1`, `2024-Q3` or `2024`; nil for anything else. Years from 1900 to 2999.
    public init?(_ text: String) {
        let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = pieces.first, first.utf8.count == 4, first.utf8.allSatisfy({ (48...57).contains($0) }),
            let year = Int(first), (1900...2999).contains(year)
        else { return nil }
        switch pieces.count {
        case 1: self.init(year: year, part: .year)
        case 2:
            guard let part = Part(rawValue: String(pieces[1])), part != .year else { return nil }
            self.init(year: year, part: part)
        default: return nil
        }
    }

    public var description: String { part == .year ? String(year) : "\(year)-\(part.rawValue)" }

    /// Its months counted from year 0.
    var months: ClosedRange<Int> { year * 12 + part.months.lowerBound...year * 12 + part.months.upperBound }

    /// The same part of the year before: what growth compares with.
    public var samePeriodLastYear: Period { Period(year: year - 1, part: part) }

    /// The earlier periods that begin with this one, the latest first: its figures hold theirs.
    public var beginnings: [Period] {
        Part.allCases.map { Period(year: year, part: $0) }
            .filter { $0.begin == begin && $0.end < end }.sorted { $1 < $0 }
    }

    /// By end, the longer of two that end together last.
    public static func < (left: Period, right: Period) -> Bool {
        left.order.lexicographicallyPrecedes(right.order)
    }

    private var order: [Int] { [year, part.months.upperBound, -part.months.lowerBound] }

    /// Whether this period lies between the beginning of `first` and the end of `last`.
    public func lies(from first: Period, to last: Period) -> Bool {
        let begin = [first.year, first.part.months.lowerBound]
        let end = [last.year, last.part.months.upperBound]
        let own = ([year, part.months.lowerBound], [year, part.months.upperBound])
        return !own.0.lexicographicallyPrecedes(begin) && !end.lexicographicallyPrecedes(own.1)
    }

    /// The first day.
    public var begin: Day { Day(year: year, month: part.months.lowerBound, day: 1) }

    /// The last day, when it is settled who is a member.
    public var end: Day {
        let month = part.months.upperBound
        return Day(year: year, month: month, day: [6, 9].contains(month) ? 30 : 31)
    }

    /// First and last day: “01/07/2024 – 31/12/2024”.
    public var span: Localized {
        func text(_ day: Day) -> String {
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
            return "\(two(day.day))/\(two(day.month))/\(day.year)"
        }
        return Localized(same: "\(text(begin)) – \(text(end))")
    }

    public var title: Localized {
        switch part {
        case .year: Localized(vi: "năm \(year)", en: "year \(year)")
        case .h1: Localized(vi: "6 tháng đầu năm \(year)", en: "first half of \(year)")
        case .h2: Localized(vi: "6 tháng cuối năm \(year)", en: "second half of \(year)")
        case .q1, .q2, .q3, .q4:
            Localized(
                vi: "quý \(part.rawValue.dropFirst()) năm \(year)",
                en: "quarter \(part.rawValue.dropFirst()) of \(year)")
        }
    }
}

/// A calendar day, as members' validity uses it.
public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
    public var year: Int
    public var month: Int
    public var day: Int

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2025-06-30`; nil for anything else or a day that does not exist.
    public init?(_ text: String) {
        let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
        guard pieces.map(\.utf8.count) == [4, 2, 2], !text.contains("+"), let year = Int(pieces[0]),
            let month = Int(pieces[1]),
            let day = Int(pieces[2]), (1900...2999).contains(year), (1...12).contains(month)
        else { return nil }
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...lengths[month - 1]).contains(day) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(year)-\(two(month))-\(two(day))"
    }

    public static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
