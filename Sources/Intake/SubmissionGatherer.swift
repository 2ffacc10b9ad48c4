// Figures checked one by one against the edition, and put together board by board.
import Diagnostics
import Exact
import FEEL
import Rules

struct SubmissionGatherer {
    let edition: Edition
    let bloc: Bloc?
    let period: Period
    /// How texts are read as numbers; where it is open a form or map may say.
    var numbers: NumberConvention
    var findings = Findings()
    var boards: BoardCheck
    /// How a figure that is not known is left out of the file.
    var absence = FigureAbsence.row
    /// Whether a map says what rows and columns are about.
    var isMapped = false
    private let indicators: [String: Indicator]
    private let criteria: [String: Criterion]
    let indicatorNames: [String]
    private let criterionNames: [String]
    private var submissions: [String: Submission] = [:]
    /// Where figures stand that could not be read.
    private var faulty: Set<Place> = []
    /// What rows were found to be about, by the two names that say it.
    private var subjects: [Names: FigureEntry.Subject] = [:]

    private struct Names: Hashable {
        var name: String
        var attribute: String
    }

    /// Indicators of which missing evidence is said here. An edition that declares a check of it says it in its own words.
    private let evidenceAsked: Set<String>
    private var reportedPeriods: Set<String> = []

    /// - Parameter asksEvidence: whether to say of each figure that its evidence is missing.
    init(edition: Edition, bloc: Bloc?, period: Period, numbers: NumberConvention, asksEvidence: Bool = true) {
        self.edition = edition
        self.bloc = bloc
        self.period = period
        self.numbers = numbers
        boards = BoardCheck(bloc: bloc, period: period, takesParts: true)
        evidenceAsked = asksEvidence ? edition.evidenceAsked(in: period) : []
        indicatorNames = edition.indicators.map(\.id)
        criterionNames = edition.criteria.map(\.id)
        indicators = Dictionary(edition.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        criteria = Dictionary(edition.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What came of it. A file without a single figure is an error too.
    consuming func received(file: String) -> Received {
        if submissions.isEmpty, !findings.hasErrors {
            findings.add(
                "submission.empty", at: Place(file: file, line: 1, column: 1),
                Localized(vi: "tệp không có số liệu nào", en: "the file has no figures"))
        }
        let order = bloc.map { $0.members.map(\.id) + [$0.id] } ?? submissions.keys.sorted()
        let readable = order.compactMap { submissions[$0] }.map { submission in
            var submission = submission
            submission.figures = submission.figures.filter { !faulty.contains($0.value.origin) }
            submission.selfScores = submission.selfScores.filter { !faulty.contains($0.value.origin) }
            return submission
        }
        return Received(readable: readable, diagnostics: findings.inReadingOrder)
    }

    /// What was read of the last unit, for those who read them one by one; nothing is kept of it.
    mutating func takeSubmission() -> Submission? {
        defer {
            submissions.removeAll()
            faulty.removeAll()
        }
        return submissions.first?.value
    }

    // MARK: Names

    /// The indicator of that name, or nil with a finding.
    mutating func indicator(_ name: String, at place: Place) -> Indicator? {
        if let indicator = indicators[name] { return indicator }
        findings.add(
            "submission.unknown-indicator", at: place,
            name.isEmpty
                ? Localized(vi: "thiếu tên chỉ tiêu", en: "the indicator is not named")
                : Localized(
                    vi: "bộ tiêu chí không có chỉ tiêu \(quoted(name))",
                    en: "the criteria have no indicator \(quoted(name))"),
            mend: findings.didYouMean(name, among: indicatorNames))
        return nil
    }

    func hasIndicator(_ name: String) -> Bool { indicators[name] != nil }

    /// The criterion of that number, or nil with a finding.
    mutating func criterion(_ name: String, at place: Place) -> Criterion? {
        if let criterion = criteria[name] { return criterion }
        findings.add(
            "submission.unknown-criterion", at: place,
            Localized(
                vi: "bộ tiêu chí không có tiêu chí \(quoted(name))", en: "the table has no criterion \(quoted(name))"),
            mend: findings.didYouMean(name, among: criterionNames))
        return nil
    }

    mutating func unknownAttribute(_ name: String, at place: Place) {
        findings.add(
            "submission.unknown-attribute", at: place,
            name.isEmpty
                ? Localized(vi: "thiếu thuộc tính của số liệu", en: "the attribute is not named")
                : Localized(vi: "không có thuộc tính \(quoted(name))", en: "there is no attribute \(quoted(name))"),
            expected: Localized(same: EnteredAttribute.known.joined(separator: " | ")),
            mend: findings.didYouMean(name, among: EnteredAttribute.known))
    }

    /// What a row or column is about, from the two names that say it; nil with findings.
    mutating func subject(_ name: WrittenText, _ attribute: WrittenText) -> FigureEntry.Subject? {
        let names = Names(name: name.text, attribute: attribute.text)
        if let known = subjects[names] { return known }
        let found = newSubject(name, attribute)
        if let found { subjects[names] = found }
        return found
    }

    private mutating func newSubject(_ name: WrittenText, _ attribute: WrittenText) -> FigureEntry.Subject? {
        switch EnteredAttribute(attribute.text) {
        case .selfScore?: return criterion(name.text, at: name.place).map { .selfScore($0) }
        case .figure(let known)?:
            guard let indicator = indicator(name.text, at: name.place) else { return nil }
            guard has(indicator, known, at: attribute.place) else { return nil }
            return .figure(indicator, known)
        case nil:
            _ = indicator(name.text, at: name.place)
            unknownAttribute(attribute.text, at: attribute.place)
            return nil
        }
    }

    mutating func has(_ indicator: Indicator, _ attribute: Attribute, at place: Place) -> Bool {
        if indicator.has.contains(attribute) { return true }
        let list = indicator.has.map(\.rawValue).joined(separator: ", ")
        findings.add(
            "submission.no-such-attribute", at: place,
            Localized(
                vi:
                    "chỉ tiêu “\(indicator.id)” không có “\(attribute.rawValue)” (\(attribute.title.vi)); chỉ có: \(list)",
                en: "the indicator “\(indicator.id)” does not have “\(attribute.rawValue)”; it has: \(list)"),
            mend: isMapped
                ? Localized(
                    vi: "bỏ dòng này khỏi `rows:` rồi nêu từng ô cần đọc của nó ở `cells:`",
                    en: "leave the row out of `rows:` and name its cells that are to be read under `cells:`")
                : place.cell == nil ? nil : Localized(vi: "xoá trống ô này", en: "clear the cell"))
        return false
    }

    /// Whether a file's period is the one asked for; each wrong one is reported once.
    mutating func checkPeriod(_ text: String, at place: Place) {
        guard text != period.description, !reportedPeriods.contains(text) else { return }
        if reportedPeriods.count < IntakeLimits.findings { reportedPeriods.insert(text) }
        findings.add(
            "submission.period", at: place,
            Period(text) == nil
                ? Localized(vi: "\(quoted(text)) không phải là một kỳ", en: "\(quoted(text)) is not a period")
                : Localized(
                    vi: "số liệu của kỳ \(text), đang nộp cho kỳ \(period)",
                    en: "the figures are for \(text), but are handed in for \(period)"),
            expected: Localized(same: period.description))
    }

    /// The day of a document, or nil with a finding.
    mutating func day(_ written: WrittenText) -> Day? {
        if let day = Day(written: written.text) { return day }
        findings.add(Day.fault(written.text, at: written.place))
        return nil
    }

    // MARK: Figures

    /// Checks a figure and keeps it.
    /// - Parameter isKnownBoard: whether the board was found to be a member; other boards' figures are only checked.
    mutating func add(_ entry: FigureEntry, isKnownBoard: Bool) {
        let read: EnteredFigure?
        switch entry.subject {
        case .figure(let indicator, let attribute):
            read = figure(entry.value, indicator, attribute)
            if attribute == .actual, entry.evidence == nil, evidenceAsked.contains(indicator.id) {
                findings.add(
                    "submission.evidence", .warning, at: entry.evidencePlace ?? entry.value.place,
                    Localized(
                        vi: "chỉ tiêu “\(indicator.id)” cần tài liệu kiểm chứng",
                        en: "the indicator “\(indicator.id)” needs a document as evidence"),
                    mend: Localized(
                        vi: entry.evidencePlace == nil
                            ? "ghi tên, số, ngày của tài liệu ở cột evidence"
                            : "ghi tên, số, ngày của tài liệu ở ô này",
                        en: entry.evidencePlace == nil
                            ? "name the document, its number and date in the column evidence"
                            : "name the document here, its number and date beside it"))
            }
        case .selfScore(let criterion): read = selfScore(entry.value, criterion)
        }
        guard isKnownBoard else { return }
        // Where the value is wrong nothing is handed on; something is kept so that a second one is found.
        if read == nil { faulty.insert(entry.value.place) }
        let figure = Figure(
            value: read?.value ?? .yesNo(false), isEstimate: entry.isEstimate || read?.isEstimate == true,
            evidence: entry.evidence, source: entry.source,
            note: entry.note, written: read?.written ?? entry.written, formula: entry.formula,
            cell: entry.cell ?? entry.value.place.received, origin: entry.value.place)
        let board = entry.board.text
        func keep(_ change: (inout Submission) -> Figure?) -> Figure? {
            change(&submissions[board, default: Submission(board: board, period: period)])
        }
        let earlier: Figure?
        switch entry.subject {
        case .figure(let indicator, let attribute):
            earlier = keep { $0.figures.updateValue(figure, forKey: FigureKey(indicator.id, attribute)) }
        case .selfScore(let criterion): earlier = keep { $0.selfScores.updateValue(figure, forKey: criterion.id) }
        }
        guard let earlier else { return }
        // Which of the two holds is not known.
        faulty.insert(figure.origin)
        let name = entry.subject.name
        findings.add(
            "figure.duplicate", at: figure.origin,
            Localized(
                vi:
                    "“\(name)” của “\(board)” đã ghi ở \(earlier.origin.cell.map { "ô \($0)" } ?? "dòng \(earlier.origin.line), cột \(earlier.origin.column)")",
                en:
                    "“\(name)” of “\(board)” is already given \(earlier.origin.cell.map { "in cell \($0)" } ?? "on line \(earlier.origin.line), column \(earlier.origin.column)")"
            ),
            mend: Localized(vi: "giữ một dòng", en: "keep one of them"))
    }
}

extension Edition {
    /// Indicators of which missing evidence is said by those who read figures: no check of the edition's own says it.
    func evidenceAsked(in period: Period) -> Set<String> {
        Set(indicators.filter { $0.evidenceRequired && !checksEvidence(of: $0.id, in: period) }.map(\.id))
    }
}

extension Place {
    /// The file's own name with sheet and cell: `hung-yen.xlsx: Nhóm A!F14`; nil in a text.
    fileprivate var received: String? {
        cell.map { "\(file.split(separator: "/").last ?? ""): \($0)" }
    }
}
