// Single values by the rules for files: what a figure may be does not depend on where it is typed.
import Diagnostics
import Exact
import Rules

/// Reads values that are typed one by one, such as those of an imagined report.
public struct ValueReader: Sendable {
    private let edition: Edition
    private let period: Period
    private let numbers: NumberConvention

    /// - Parameter numbers: how texts are read as numbers; where it is `open`, what reads in two ways is an error.
    public init(edition: Edition, period: Period, numbers: NumberConvention = .open) {
        self.edition = edition
        self.period = period
        self.numbers = numbers
    }

    /// The part of an indicator that a name stands for, in English or Vietnamese: `plan`, `kế hoạch`.
    public static func attribute(_ name: String) -> Attribute? {
        if case .figure(let attribute)? = EnteredAttribute(name) { attribute } else { nil }
    }

    /// What a text says of a figure: its kind, unit, decimals and range are those of the indicator.
    /// - Returns: nil with findings where it cannot be read; warnings beside a value that can.
    public func figure(
        _ text: String, of indicator: Indicator, _ attribute: Attribute, at place: Place
    ) -> (value: Quantity?, findings: [Diagnostic]) {
        var gatherer = SubmissionGatherer(
            edition: edition, bloc: nil, period: period, numbers: numbers, asksEvidence: false)
        gatherer.absence = .word
        guard gatherer.has(indicator, attribute, at: place),
            let entered = gatherer.tidy(WrittenText(text: text, place: place))
        else { return (nil, gatherer.findings.inReadingOrder) }
        let value = gatherer.figure(.text(entered), indicator, attribute)?.value
        return (value, gatherer.findings.inReadingOrder)
    }

    /// The points that a text gives for a judged criterion: within its bounds and on its steps.
    public func points(
        _ text: String, for criterion: String, at place: Place
    ) -> (points: Rational?, findings: [Diagnostic]) {
        var findings = Findings()
        let known = edition.criterion(criterion).map { [criterion: $0] } ?? [:]
        let judgement = findings.judgement(WrittenText(text: criterion, place: place), known, edition)
        guard let judgement, let entered = WrittenText(text: text, place: place).tidy(unguarding: false, &findings)
        else { return (nil, findings.inReadingOrder) }
        let read = FigureText(text: entered, place: place, convention: numbers, absence: .word).read(&findings)
        guard let number = read?.number, findings.check(number, judgement, criterion, place) else {
            return (nil, findings.inReadingOrder)
        }
        return (number, findings.inReadingOrder)
    }
}
