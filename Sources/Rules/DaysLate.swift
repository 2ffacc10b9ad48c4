// `daysLate`: how late a board handed in its report, as a figure that rules can read like one that it reports.
import Diagnostics
import Exact
import FEEL

/// By how many calendar days a report missed its deadline, and what that is counted from.
public struct Lateness: Hashable, Sendable {
    /// Negative where it came early.
    public var days: Int { handedIn.number - due.number }
    /// The day that counts as that of the report.
    public var handedIn: Day
    /// The last day of the deadline.
    public var due: Day
    /// The event of the ledger that brought the report.
    public var event: Int

    public init(handedIn: Day, due: Day, event: Int) {
        self.handedIn = handedIn
        self.due = due
        self.event = event
    }

    /// On one line: “nộp ngày 2024-07-12 (sự kiện 3), hạn 2024-07-10”.
    public var text: Localized {
        Localized(
            vi: "nộp ngày \(handedIn) (sự kiện \(event)), hạn \(due)",
            en: "handed in on \(handedIn) (event \(event)), due \(due)")
    }
}

extension Indicator {
    /// What formulas know as `daysLate`. No board reports it: it follows from the ledger and the edition's deadline.
    public static let daysLate = Indicator(
        id: "daysLate", title: Localized(vi: "số ngày nộp chậm", en: "days late"), unit: .named("day"), nature: .count,
        has: [.actual], decimals: 0, ranges: [:], evidenceRequired: false, ratio: nil, isScored: true, better: .lower,
        source: nil,
        place: Place(file: "", line: 1, column: 1))
}

extension FigureKey {
    /// How late the report is.
    public static let daysLate = FigureKey(Indicator.daysLate.id, .actual)
}

extension Deadlines {
    /// The last day on which a report of a period is in time; nil where the edition sets none.
    public func submissionDue(for period: Period) -> Day? { submit.map { period.end.adding($0) } }

    /// The last day on which an appraisal of a period is in time.
    public func appraisalDue(for period: Period) -> Day? { appraise.map { period.end.adding($0) } }

    /// The last day for objections to what was recorded on a day.
    public func objectionDue(after day: Day) -> Day? { object.map { day.adding($0) } }
}

extension Day {
    /// Days since 0000-03-01 of the Gregorian calendar: years begin in March, so that leap days come last.
    public var number: Int {
        let shifted = month > 2 ? year : year - 1
        let months = month > 2 ? month - 3 : month + 9
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * months + 2) / 5 + day - 1
    }

    /// The day so many days later.
    public func adding(_ days: Int) -> Day {
        // After Howard Hinnant's algorithm: eras of 400 years that begin in March.
        let number = number + days
        let era = number / 146_097
        let dayOfEra = number % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return Day(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}

/// Rules that read how late reports are, in an edition that sets no deadline for them: nobody can then have the points.
public func deadlineFindings(of edition: Edition) -> [Diagnostic] {
    guard edition.deadlines.submit == nil else { return [] }
    let functions = Dictionary(edition.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let checker = TypeChecker(names: [Indicator.daysLate.id: .number], functions: functions)
    let trees =
        edition.criteria.map { (trees: [$0.formula.tree] + ($0.assigned.map { [$0.tree] } ?? []), place: $0.place) }
        + edition.vetoes.map { (trees: [$0.condition.tree], place: $0.condition.place) }
    return trees.compactMap { item in
        guard checker.namesReached(from: item.trees).contains(Indicator.daysLate.id) else { return nil }
        return Diagnostic(
            .warning, "edition.no-deadline", at: item.place,
            Localized(
                vi: "công thức đọc daysLate, nhưng bộ tiêu chí không đặt hạn nộp báo cáo",
                en: "the formula reads daysLate, but the edition sets no deadline for reports"),
            mend: Localized(
                vi: "thêm deadlines: {submit: 10 days} vào phần đầu", en: "add deadlines: {submit: 10 days} to the head"
            )
        )
    }
}
