// What boards report: indicators, and figures as submitted.
import Diagnostics
import Exact
import FEEL

/// A figure that boards submit (chỉ tiêu).
public struct Indicator: Sendable {
    public var id: String
    public var title: Localized
    public var unit: Unit
    public var nature: Nature
    /// The attributes that a board may submit, in the order of ``Attribute/allCases``.
    public var has: [Attribute]
    /// The most decimals of a submitted figure.
    public var decimals: Int
    /// The values that `actual`, `plan` and `previous` may take.
    public var ranges: [Attribute: Formula<[UnaryTest]>]
    public var evidenceRequired: Bool
    /// The indicators that a ratio is made of, where the edition says so.
    public var ratio: RatioParts?
    /// Whether rules may read it; others are reported for the record.
    public var isScored: Bool
    /// Which figures are the better ones, where the edition says so: a report names the boards that lead.
    public var better: Direction?
    public var source: Source?
    public var place: Place

    public enum Direction: String, Sendable, CaseIterable {
        case higher, lower
    }

    public enum Unit: Hashable, Sendable {
        case yesNo
        /// 98 stands for 98%.
        case percent
        case named(String)

        init(_ text: String) {
            self =
                switch text {
                case "yes/no": .yesNo
                case "percent", "%": .percent
                default: .named(text)
                }
        }

        public var text: String {
            switch self {
            case .yesNo: "yes/no"
            case .percent: "%"
            case .named(let name): name
            }
        }
    }

    /// What is divided by what, indicators by id; times 100 where the unit is percent.
    public struct RatioParts: Hashable, Sendable {
        public var of: String
        public var to: String
        public var place: Place
    }

    public enum Nature: String, Sendable, CaseIterable {
        /// Adds up over time: a year's plan falls due in parts.
        case flow
        case stock, ratio, count
    }

    /// Whether the figures of boards add up to a figure of the bloc: shares, averages and answers do not.
    public var addsUp: Bool { nature != .ratio && unit != .percent && !isYesNo }

    /// A yes/no indicator is a truth value itself; every other one holds its attributes.
    public var isYesNo: Bool { unit == .yesNo }

    /// Whether formulas name it without an attribute: `filed`, `daysLate`.
    public var isBare: Bool { isYesNo || id == Self.daysLate.id }
}

/// A part of an indicator: what was reached, planned, or reached a year before.
public enum Attribute: String, Sendable, CaseIterable, Comparable {
    case actual, plan, previous
    /// A published “115.7% of plan” whose plan is not known: cannot be recomputed.
    case reportedPlanPercent
    /// A published “+4.6%” whose figure of the year before is not known: cannot be recomputed.
    case reportedGrowthPercent

    public static func < (left: Attribute, right: Attribute) -> Bool { left.order < right.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether it is a percentage, whatever the unit of its indicator.
    public var isPercent: Bool { self == .reportedPlanPercent || self == .reportedGrowthPercent }

    public var title: Localized {
        switch self {
        case .actual: Localized(vi: "thực hiện", en: "actual")
        case .plan: Localized(vi: "kế hoạch", en: "plan")
        case .previous: Localized(vi: "cùng kỳ", en: "same period last year")
        case .reportedPlanPercent: Localized(vi: "% kế hoạch đã công bố", en: "published % of plan")
        case .reportedGrowthPercent: Localized(vi: "% tăng trưởng đã công bố", en: "published % growth")
        }
    }
}

/// One submitted figure with what stands behind it.
public struct Figure: Hashable, Sendable {
    public var value: Quantity
    /// Whether the board says that it is not final (ước).
    public var isEstimate: Bool
    /// The document that backs it.
    public var evidence: Evidence?
    /// Where it was published, or that it was made up.
    public var source: String?
    /// What the board remarks on it.
    public var note: String?
    /// What the file says where that is not simply the value: “1,73 tỷ USD”, “ước 69.448”, the raw text of a cell.
    public var written: String?
    /// The formula of the cell that it was read from, as text: for the record only, never computed.
    public var formula: String?
    /// The workbook that the board sent, with sheet and cell: `hung-yen.xlsx: Nhóm A!F14`.
    public var cell: String?
    /// The file, line and column it was read from; for a figure made of others, where the first of them was.
    public var origin: Place
    /// What it was made of; nil for a figure as it was reported.
    public var composition: Composition?
    /// What the appraisal made of it; nil for a figure that stands as the board submitted it.
    public var verification: Verification?

    public init(
        value: Quantity, isEstimate: Bool = false, evidence: Evidence? = nil, source: String? = nil,
        note: String? = nil, written: String? = nil, formula: String? = nil, cell: String? = nil, origin: Place,
        composition: Composition? = nil
    ) {
        self.value = value
        self.isEstimate = isEstimate
        self.evidence = evidence
        self.source = source
        self.note = note
        self.written = written
        self.formula = formula
        self.cell = cell
        self.origin = origin
        self.composition = composition
    }
}

/// A document that backs a figure (tài liệu kiểm chứng).
public struct Evidence: Hashable, Sendable {
    /// What it is called, or everything that is known of it.
    public var title: String
    public var number: String?
    public var date: Day?

    public init(title: String, number: String? = nil, date: Day? = nil) {
        self.title = title
        self.number = number
        self.date = date
    }

    /// On one line: “Báo cáo tháng 6, 12/BC-BQL, 2024-07-05”.
    public var text: String {
        ([title, number ?? ""] + [date?.description ?? ""]).filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

/// What a figure says: a number, or yes or no.
public enum Quantity: Hashable, Sendable, CustomStringConvertible {
    case number(Rational)
    case yesNo(Bool)

    public var value: Value {
        switch self {
        case .number(let number): .number(number)
        case .yesNo(let flag): .boolean(flag)
        }
    }

    /// As files write it.
    public var description: String {
        switch self {
        case .number(let number): number.description
        case .yesNo(let flag): flag ? "yes" : "no"
        }
    }
}

/// Which figure: an indicator and one of its attributes.
public struct FigureKey: Hashable, Sendable, Comparable, CustomStringConvertible {
    public var indicator: String
    public var attribute: Attribute

    public init(_ indicator: String, _ attribute: Attribute) {
        self.indicator = indicator
        self.attribute = attribute
    }

    public var description: String { "\(indicator).\(attribute.rawValue)" }

    public static func < (left: FigureKey, right: FigureKey) -> Bool {
        (left.indicator, left.attribute) < (right.indicator, right.attribute)
    }
}

/// One board's figures for a period (báo cáo số liệu), with what it gives itself.
public struct Submission: Hashable, Sendable {
    public var board: String
    public var period: Period
    public var figures: [FigureKey: Figure]
    /// Points the board gives itself, by criterion.
    public var selfScores: [String: Figure]
    /// Why a figure is missing although something of it is known, such as one part of a sum.
    public var gaps: [FigureKey: Localized] = [:]
    /// Boards merged into this one within the period; nil where there are none.
    public var merger: Merger?
    /// How late it was handed in; nil where that is not known, with the reason among the ``gaps``.
    public var lateness: Lateness?
    /// Figures that the appraisal did not accept at all: they are missing, the reason stands in ``gaps`` too.
    public var unaccepted: [FigureKey: Verification] = [:]
    /// What the appraisal says of the documents, by indicator.
    public var evidenceReviews: [String: EvidenceReview] = [:]

    public init(
        board: String, period: Period, figures: [FigureKey: Figure] = [:], selfScores: [String: Figure] = [:]
    ) {
        self.board = board
        self.period = period
        self.figures = figures
        self.selfScores = selfScores
    }
}

/// Points that the head of the bloc gives for a judged criterion.
public struct Award: Hashable, Sendable {
    public var board: String
    public var criterion: String
    public var points: Rational
    public var reason: String?
    public var origin: Place

    public init(board: String, criterion: String, points: Rational, reason: String? = nil, origin: Place) {
        self.board = board
        self.criterion = criterion
        self.points = points
        self.reason = reason
        self.origin = origin
    }
}
