// The lines of an appraisal checked one by one against the report as it stands.
import Diagnostics
import Exact
import Rules

/// What is gathered while an appraisal is read.
struct AppraisalGatherer {
    let edition: Edition
    let bloc: Bloc
    let report: AppraisedReport
    /// Reads names and values by the rules that hold for reports.
    var figures: SubmissionGatherer
    var appraisal: Appraisal
    var confirmed: [String] = []
    /// Whether a form with nothing filled in is taken.
    var takesUntouched = false
    private let criteria: [String: Criterion]
    var first: [String: Place] = [:]

    /// Characters of a reason or remark: room for a paragraph, not for a file.
    static let textLimit = 2_000

    init(edition: Edition, bloc: Bloc, report: AppraisedReport, numbers: NumberConvention) {
        self.edition = edition
        self.bloc = bloc
        self.report = report
        figures = SubmissionGatherer(
            edition: edition, bloc: bloc, period: report.submission.period, numbers: numbers)
        figures.absence = .asReported
        appraisal = Appraisal(board: report.submission.board, period: report.submission.period)
        criteria = Dictionary(edition.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    consuming func received(file: String) -> ReceivedAppraisal {
        warnOfEvidence()
        noteNothing(file)
        return ReceivedAppraisal(
            appraisal: appraisal, confirmed: confirmed, diagnostics: figures.findings.inReadingOrder)
    }

    // MARK: What it is about

    mutating func read(_ text: AppraisalText) {
        let isOwn = [
            check(text.board, "board", is: report.submission.board), check(text.bloc, "bloc", is: bloc.id),
            check(text.period, "period", is: report.submission.period.description),
        ].allSatisfy { $0 }
        check(text.edition, "edition", is: edition.id)
        // The event of another report tells nothing about this one.
        if isOwn { check(event: text.of) }
        if figures.numbers == .open, let numbers = text.numbers { figures.numbers = numbers }
        appraisal.remark = text.remark.flatMap { bounded($0) }
        appraisal.opinion = text.opinion.flatMap { bounded($0) }
        for line in text.figures where !figures.findings.isFull {
            figure(line.name, line.value, at: line.value?.place ?? line.name.place, reason: line.reason)
        }
        for line in text.points where !figures.findings.isFull {
            if let value = line.value { points(line.name, value, reason: line.reason) }
        }
        for line in text.evidence where !figures.findings.isFull {
            if let value = line.value { evidence(line.name, value, reason: line.reason) }
        }
    }

    /// - Returns: whether the file is for what it is recorded for, as far as it says so.
    @discardableResult
    mutating func check(_ written: WrittenText?, _ key: String, is wanted: String) -> Bool {
        guard let written, written.text != wanted else { return true }
        figures.findings.add(
            "appraisal.\(key)", at: written.place,
            Localized(
                vi: "tệp này thẩm định cho \(quoted(written.text)), đang ghi cho “\(wanted)”",
                en: "this file is for \(quoted(written.text)), but is recorded for “\(wanted)”"),
            expected: Localized(same: wanted))
        return false
    }

    /// A report that was replaced must be appraised anew: what was found of the old one may not hold for the new one.
    mutating func check(event written: WrittenText?) {
        guard let written, written.text != String(report.event) else { return }
        figures.findings.add(
            "appraisal.stale", at: written.place,
            Localized(
                vi:
                    "thẩm định lập theo báo cáo ở sự kiện \(quoted(written.text)), báo cáo đang có hiệu lực là sự kiện \(report.event): đơn vị đã nộp lại sau đó",
                en:
                    "this appraises the report of event \(quoted(written.text)), but the one that stands is of event \(report.event): the board has submitted again"
            ), expected: Localized(same: String(report.event)), mend: AppraisalFile.freshForm)
    }

    // MARK: Lines

    /// - Parameters:
    ///   - value: nil where no figure is accepted at all.
    mutating func figure(_ name: WrittenText, _ value: EnteredValue?, at place: Place, reason: WrittenText?) {
        guard let (indicator, attribute) = key(name) else { return }
        let key = FigureKey(indicator.id, attribute)
        guard isFirst(key.description, at: place) else { return }
        if let parts = indicator.ratio,
            [parts.of, parts.to].allSatisfy({ report.standing.figures[FigureKey($0, attribute)] != nil })
        {
            figures.findings.add(
                "appraisal.ratio", at: place,
                Localized(
                    vi: "“\(key)” được tính từ “\(parts.of)” và “\(parts.to)”: số ghi ở đây không có tác dụng",
                    en: "“\(key)” is worked out from “\(parts.of)” and “\(parts.to)”: a figure here has no effect"),
                mend: Localized(vi: "thẩm định hai số đó", en: "verify these two"))
            return
        }
        var verified: Quantity?
        if let value, !value.isRefusal {
            guard let read = figures.figure(value, indicator, attribute) else { return }
            verified = read.value
        }
        let standing = report.standing.figures[key]?.value
        guard verified != standing else { return confirm(key.description, reason) }
        guard let text = needed(reason, at: place, key.description, from: standing, to: verified) else { return }
        appraisal.figures[key] = VerifiedFigure(value: verified, reason: text, origin: place)
    }

    mutating func points(_ name: WrittenText, _ value: EnteredValue, reason: WrittenText?) {
        guard isFirst("points " + name.text, at: value.place),
            let judgement = figures.findings.judgement(name, criteria, edition),
            let number = figures.points(value)?.number,
            figures.findings.check(number, judgement, name.text, value.place)
        else { return }
        let given = report.points[name.text]
        if given?.points == number { return confirm(name.text, reason) }
        let claimed = given.map { .number($0.points) } ?? report.submission.selfScores[name.text]?.value
        var text = reason.flatMap { bounded($0) }
        if let claimed, claimed != .number(number), reason == nil {
            text = needed(nil, at: value.place, name.text, from: claimed, to: .number(number))
            guard text != nil else { return }
        }
        appraisal.points[name.text] = Award(
            board: appraisal.board, criterion: name.text, points: number, reason: text, origin: value.place)
    }

    mutating func evidence(_ name: WrittenText, _ value: EnteredValue, reason: WrittenText?) {
        guard let indicator = figures.indicator(name.text, at: name.place),
            isFirst("evidence " + name.text, at: value.place), let isAccepted = flag(value)
        else { return }
        let earlier = report.standing.evidenceReviews[indicator.id]?.decision.isAccepted
        guard earlier != isAccepted else { return confirm(indicator.id, reason) }
        let text = reason.flatMap { bounded($0) }
        if !isAccepted || earlier == false, text == nil {
            guard reason == nil else { return }
            missingReason(
                at: value.place,
                isAccepted
                    ? Localized(
                        vi: "tài liệu của “\(indicator.id)” trước đây không được chấp nhận, nay được",
                        en: "the document behind “\(indicator.id)” was not accepted before, and is now")
                    : Localized(
                        vi: "tài liệu của “\(indicator.id)” không được chấp nhận",
                        en: "the document behind “\(indicator.id)” is not accepted"))
            return
        }
        appraisal.evidence[indicator.id] = EvidenceDecision(isAccepted: isAccepted, reason: text, origin: value.place)
    }
}
