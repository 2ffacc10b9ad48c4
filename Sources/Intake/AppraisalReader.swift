// An appraisal read against the report that it is about: what changes, what is confirmed, and everything wrong with it.
import Diagnostics
import Exact
import OOXML
import Rules

/// The report that an appraisal is about.
public struct AppraisedReport: Sendable {
    /// As the board submitted it.
    public var submission: Submission
    /// With the appraisals so far; the same where there are none.
    public var standing: Submission
    /// The event of the ledger that brought it.
    public var event: Int
    /// The points given for judged criteria so far, by criterion.
    public var points: [String: Award]
    /// The events of its appraisals so far.
    public var appraisals: [Int]

    public init(
        submission: Submission, standing: Submission, event: Int, points: [String: Award] = [:], appraisals: [Int] = []
    ) {
        self.appraisals = appraisals
        self.submission = submission
        self.standing = standing
        self.event = event
        self.points = points
    }
}

/// What came of reading an appraisal.
public struct ReceivedAppraisal: Sendable {
    /// What it changes, as far as it could be read: to be recorded only where there is no error.
    public var appraisal: Appraisal
    /// The figures and criteria that it states as they stand already: looked at, and nothing to record.
    public var confirmed: [String]
    /// Everything found, in reading order.
    public var diagnostics: [Diagnostic]
}

/// Reads appraisals: forms, YAML, JSON.
///
/// A line that says what stands already is a confirmation and not recorded; nothing needs to be stated that does not
/// change. Whose part a line is (``AppraisalScope``) is not looked at here.
public struct AppraisalReader: Sendable {
    private let edition: Edition
    private let bloc: Bloc
    private let report: AppraisedReport
    private let numbers: NumberConvention
    private let takesUntouched: Bool

    /// - Parameters:
    ///   - numbers: how texts are read as numbers; `open` leaves it to the file.
    ///   - takesUntouched: whether a form with nothing filled in is taken as it is, not as sent by mistake.
    public init(
        edition: Edition, bloc: Bloc, report: AppraisedReport, numbers: NumberConvention = .open,
        takesUntouched: Bool = false
    ) {
        self.edition = edition
        self.bloc = bloc
        self.report = report
        self.numbers = numbers
        self.takesUntouched = takesUntouched
    }

    public func read(_ file: AppraisalFile) -> ReceivedAppraisal {
        var gatherer = AppraisalGatherer(edition: edition, bloc: bloc, report: report, numbers: numbers)
        switch file.contents {
        case .text(let text): gatherer.read(text)
        case .form(let workbook, let head):
            gatherer.takesUntouched = takesUntouched
            gatherer.read(workbook, head, fileName: file.name)
        }
        return gatherer.received(file: file.name)
    }
}
