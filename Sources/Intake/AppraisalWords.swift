// Names and reasons in an appraisal, and what is said about all of it.
import Diagnostics
import Exact
import Rules

extension AppraisalGatherer {
    // MARK: Names and words

    /// The figure of a name such as `export.actual`; a yes/no indicator may go without its attribute.
    mutating func key(_ name: WrittenText) -> (Indicator, Attribute)? {
        if figures.hasIndicator(name.text) {
            guard let indicator = figures.indicator(name.text, at: name.place) else { return nil }
            if indicator.isYesNo { return (indicator, .actual) }
        }
        let pieces = name.text.split(separator: ".", omittingEmptySubsequences: false)
        let attribute = pieces.count > 1 ? String(pieces[pieces.count - 1]) : ""
        let indicator = pieces.count > 1 ? pieces.dropLast().joined(separator: ".") : name.text
        if EnteredAttribute(attribute) == .selfScore {
            figures.findings.add(
                "appraisal.self-score", at: name.place,
                Localized(
                    vi: "điểm tự chấm là của đơn vị, không thẩm định", en: "self-scores are the board's own"),
                mend: Localized(
                    vi: "điểm của tiêu chí chấm tay ghi ở phần points",
                    en: "points for judged criteria stand under points"))
            return nil
        }
        let subject = figures.subject(
            WrittenText(text: indicator, place: name.place), WrittenText(text: attribute, place: name.place))
        guard case .figure(let indicator, let attribute)? = subject else { return nil }
        return (indicator, attribute)
    }

    mutating func flag(_ value: EnteredValue) -> Bool? {
        if case .flag(let flag, _) = value { return flag }
        switch value.text?.folded {
        case "có", "yes", "true": return true
        case "không", "no", "false": return false
        default:
            figures.findings.add(
                "appraisal.accepted", at: value.place,
                Localized(
                    vi: "\(quoted(value.text ?? "?")) không phải là có hoặc không",
                    en: "\(quoted(value.text ?? "?")) is neither yes nor no"),
                expected: Localized(vi: "có | không", en: "yes | no | có | không"))
            return nil
        }
    }

    mutating func isFirst(_ name: String, at place: Place) -> Bool {
        guard let earlier = first.updateValue(place, forKey: name) else { return true }
        figures.findings.add(
            "appraisal.duplicate", at: place,
            Localized(
                vi: "“\(name)” đã có ở \(earlier.cell.map { "ô \($0)" } ?? "dòng \(earlier.line)")",
                en: "“\(name)” stands already \(earlier.cell.map { "in cell \($0)" } ?? "on line \(earlier.line)")"),
            mend: Localized(vi: "giữ một dòng", en: "keep one of them"))
        return false
    }

    mutating func confirm(_ name: String, _ reason: WrittenText?) {
        confirmed.append(name)
        guard let reason else { return }
        figures.findings.add(
            "appraisal.confirmed", .note, at: reason.place,
            Localized(
                vi: "“\(name)” ghi như đang có: không có gì thay đổi, lý do này không được giữ lại",
                en: "“\(name)” is as it stands: nothing changes, and this reason is not kept"))
    }

    /// The reason for a change; nil with a finding where there is none.
    mutating func needed(
        _ reason: WrittenText?, at place: Place, _ name: String, from old: Quantity?, to new: Quantity?
    ) -> String? {
        if let reason { return bounded(reason) }
        let (from, to) = (old.words(absent: .absent), new.words(absent: .refused))
        missingReason(
            at: place,
            Localized(vi: "“\(name)”: \(from.vi) thành \(to.vi)", en: "“\(name)”: from \(from.en) to \(to.en)"))
        return nil
    }

    mutating func missingReason(at place: Place, _ what: Localized) {
        figures.findings.add(
            "appraisal.reason", at: place, what + Localized(vi: ", chưa có lý do", en: ", without a reason"),
            mend: Localized(
                vi: "ghi lý do trên cùng dòng: đơn vị đọc được lý do này",
                en: "write the reason on the same line: the board will read it"))
    }

    mutating func bounded(_ written: WrittenText) -> String? {
        guard written.text.unicodeScalars.count > Self.textLimit else { return written.text }
        figures.findings.add(
            "appraisal.too-long", at: written.place,
            Localized(
                vi: "đoạn này dài \(written.text.unicodeScalars.count) ký tự; tối đa \(Self.textLimit)",
                en: "this text has \(written.text.unicodeScalars.count) characters; at most \(Self.textLimit)"))
        return nil
    }

    // MARK: All of it

    /// Refusing a document does not change the figure: whoever means that must say so.
    mutating func warnOfEvidence() {
        for (id, decision) in appraisal.evidence.sorted(by: { $0.key < $1.key }) where !decision.isAccepted {
            let keys = Attribute.allCases.map { FigureKey(id, $0) }
            let isChanged = keys.contains {
                appraisal.figures[$0] != nil || report.standing.figures[$0]?.verification != nil
                    || report.standing.unaccepted[$0] != nil
            }
            let stays = keys.filter { report.standing.figures[$0] != nil }
            guard !isChanged, !stays.isEmpty else { continue }
            let readers = edition.criteria.filter { criterion in
                edition.figuresRead(by: criterion).contains { $0.key.indicator == id }
            }.map(\.id).joined(separator: ", ")
            let inside = readers.isEmpty ? "" : " (\(readers))"
            figures.findings.add(
                "appraisal.evidence-only", .warning, at: decision.origin,
                Localized(
                    vi:
                        "tài liệu của “\(id)” không được chấp nhận nhưng số liệu vẫn được tính như đơn vị ghi\(inside); chỉ các phép kiểm tra số liệu coi là không có tài liệu, điểm chỉ đổi khi có số thẩm định",
                    en:
                        "the document behind “\(id)” is not accepted, but its figures still count as submitted\(inside); only checks of figures see no document, and points change by a verified figure alone"
                ),
                mend: Localized(
                    vi: "nếu số liệu cũng không được công nhận: ghi số thẩm định, hoặc “\(AppraisalCode.refusal)”",
                    en: "if the figures do not count either: put verified ones, or “none”"))
        }
    }

    mutating func noteNothing(_ file: String) {
        guard appraisal.figures.isEmpty, appraisal.points.isEmpty, appraisal.evidence.isEmpty,
            !figures.findings.hasErrors
        else { return }
        figures.findings.add(
            "appraisal.unchanged", .warning, at: Place(file: file, line: 1, column: 1),
            report.appraisals.isEmpty
                ? Localized(
                    vi: "tệp này không thay đổi gì: những gì thuộc phần thẩm định được công nhận như đơn vị báo cáo",
                    en: "this changes nothing: what it appraises is taken as the board reported it")
                : Localized(
                    vi:
                        "tệp này không thay đổi gì so với thẩm định đang có hiệu lực (sự kiện \(report.appraisals.map { "\($0)" }.joined(separator: ", ")))",
                    en:
                        "this changes nothing of the appraisal that stands (event \(report.appraisals.map { "\($0)" }.joined(separator: ", ")))"
                ),
            mend: Localized(vi: "kiểm tra có gửi nhầm phiếu trống không", en: "check that this is not the empty form"))
    }
}

extension EnteredValue {
    /// Whether it says in words that no figure is accepted.
    var isRefusal: Bool { text.map { AppraisalCode.refusals.contains($0.folded) } ?? false }
}

extension Quantity? {
    enum Absence { case absent, refused }

    /// As messages say it.
    func words(absent: Absence) -> Localized {
        switch (self, absent) {
        case (.number(let number)?, _): Localized(same: number.description)
        case (.yesNo(let flag)?, _): flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
        case (nil, .absent): Localized(vi: "chưa có số", en: "no figure")
        case (nil, .refused): Localized(vi: "không công nhận", en: "not accepted")
        }
    }
}
