// A check of figures as a value: what must hold of a board's figures, or of the bloc's, and what is said if it does not.
import Diagnostics
import FEEL

/// A condition that figures must meet.
public struct FigureCheck: Sendable {
    /// As written. In a check with `each`, `x` stands for the indicator.
    public var condition: Formula<Expression>
    /// The indicators that it is said of, one after the other; nil where it names its figures itself.
    public var each: IndicatorSelection?
    /// The parts of the year in which it is checked; nil in all.
    public var parts: [Period.Part]?
    public var reach: Reach
    /// What is computed: the condition itself, or one for each indicator.
    public var cases: [Case]
    public var message: Localized
    public var severity: Severity
    public var examples: [ConditionExample]

    public struct Case: Sendable {
        /// What `x` stands for.
        public var indicator: String?
        public var condition: Formula<Expression>
        /// Ratios that it compares with both of their parts: of these it sees what the board stated, and nothing where it
        /// stated none. Everywhere else a ratio is what it comes to, as it is scored.
        public var stated: Set<String> = []
    }

    /// What a check looks at.
    public enum Reach: Sendable {
        /// The figures that a board reports for the period, and nothing else.
        case figures
        /// Also how they came about, or what the board reported before.
        case record
        /// All boards of the bloc, and what was published of it.
        case bloc
    }

    /// Whether figures that were taken in are known to pass it, in whatever period: then a claim may take it for granted.
    public var isKnowledge: Bool { severity == .error && reach == .figures && parts == nil }

    public func applies(in period: Period) -> Bool { parts?.contains(period.part) ?? true }
}

/// Which indicators a check is about.
public struct IndicatorSelection: Sendable {
    public enum Way: Sendable {
        case all
        /// Every one that has all of these.
        case filter(nature: Indicator.Nature?, has: [Attribute], hasEvidence: Bool)
        case list
    }
    public var way: Way
    /// In the order of the edition; those of a list in its order.
    public var indicators: [String]
}

/// What a board says of a figure besides its value.
public enum FigureMark: String, Sendable, CaseIterable {
    /// That it is not final (ước).
    case estimate
    /// That a document backs it.
    case evidence
}

/// Names that only checks know.
public enum CheckName {
    /// The indicator of a check with `each`.
    public static let subject = "x"
    /// What the board reported for the same period a year before.
    public static let lastYear = "lastYear"
    /// What the board reported for the latest earlier period that begins with this one.
    public static let soFar = "soFar"
    /// What was published of the whole bloc.
    public static let published = "published"
    /// Names that stand for all figures of somebody.
    public static let reports: Set<String> = [lastYear, soFar, published]
}

/// Figures of an example, by the names that the edition gives them; `x` for the indicator of a check with `each`.
public struct ExampleFigures: Sendable {
    public var figures: [FigureKey: Quantity]
    /// Of which indicators it is said that the actual figure is an estimate or has evidence.
    public var marks: [String: Set<FigureMark>] = [:]

    public init(_ figures: [FigureKey: Quantity]) { self.figures = figures }
}

/// Figures for which the condition of a check or a veto must hold, or must not.
public struct ConditionExample: Sendable {
    public var given = ExampleFigures([:])
    public var lastYear: ExampleFigures?
    public var soFar: ExampleFigures?
    /// Of a check of the bloc.
    public var boards: [ExampleFigures] = []
    public var published: ExampleFigures?
    public var holds: Bool
    public var place: Place
}

extension Edition {
    /// Whether a check compares the figure of the year before with what the board reported then.
    public func checksPrevious(of indicator: String, in period: Period) -> Bool {
        checks.contains { check in
            check.applies(in: period)
                && check.cases.contains {
                    $0.condition.tree.reads(CheckName.lastYear, indicator)
                        && $0.condition.tree.contains { part in
                            guard case .path(let base, Attribute.previous.rawValue) = part.form else { return false }
                            return base.form == .name(indicator)
                        }
                }
        }
    }

    /// Whether a check asks for the evidence of an indicator's figure.
    public func checksEvidence(of indicator: String, in period: Period) -> Bool {
        checks.contains { check in
            check.applies(in: period)
                && check.cases.contains {
                    $0.condition.tree.contains { part in
                        guard case .path(let base, FigureMark.evidence.rawValue) = part.form else { return false }
                        return base.form == .name(indicator)
                    }
                }
        }
    }

    /// Whether a check reads what the board reported before: `lastYear` or `soFar`.
    public func checksRead(_ name: String) -> Bool {
        checks.contains { check in check.cases.contains { $0.condition.tree.contains { $0.form == .name(name) } } }
    }
}

extension Expression {
    /// Whether it reads an indicator of a report: `lastYear.export`.
    fileprivate func reads(_ report: String, _ indicator: String) -> Bool {
        contains { part in
            guard case .path(let base, indicator) = part.form else { return false }
            return base.form == .name(report)
        }
    }
}
