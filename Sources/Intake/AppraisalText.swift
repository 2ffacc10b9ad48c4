// An appraisal written in YAML or JSON: the keys that it may have, and its lines before they are looked up.
import Diagnostics
import Rules

/// What such a file says, with the spot of each part.
struct AppraisalText: Sendable {
    var board: WrittenText?
    var bloc: WrittenText?
    var period: WrittenText?
    var edition: WrittenText?
    /// The event of the report that it is about.
    var of: WrittenText?
    var numbers: NumberConvention?
    var remark: WrittenText?
    var opinion: WrittenText?
    var figures: [Line] = []
    var points: [Line] = []
    var evidence: [Line] = []

    /// One line: what it is about, what it says, and why.
    struct Line: Sendable {
        var name: WrittenText
        /// Nil where it says that nothing is accepted.
        var value: EnteredValue?
        var reason: WrittenText?
    }

    private static let known = [
        "board", "bloc", "period", "edition", "of", "numbers", "remark", "opinion", "figures", "points", "evidence",
    ]

    /// - Throws: everything that is not as the manual says: `appraisal.unknown-key`, `appraisal.wrong-type`,
    ///   `appraisal.missing-key`.
    init(_ root: DraftValue, fileName: String) throws(Diagnosed) {
        var reader = DraftReader()
        let fields = reader.fields(root, known: Self.known)
        board = fields["board"].flatMap { reader.text($0) }
        bloc = fields["bloc"].flatMap { reader.text($0) }
        period = fields["period"].flatMap { reader.text($0) }
        edition = fields["edition"].flatMap { reader.text($0) }
        of = fields["of"].flatMap { reader.text($0) }
        remark = fields["remark"].flatMap { reader.text($0) }
        opinion = fields["opinion"].flatMap { reader.text($0) }
        if let written = fields["numbers"].flatMap({ reader.text($0) }) {
            numbers = ["vi", "en"].contains(written.text) ? NumberConvention(rawValue: written.text) : nil
            if numbers == nil {
                reader.findings.add(
                    "appraisal.wrong-type", at: written.place,
                    Localized(
                        vi: "không có cách viết số \(quoted(written.text))",
                        en: "there is no way of writing numbers called \(quoted(written.text))"),
                    expected: Localized(same: "vi | en"))
            }
        }
        figures = reader.lines(fields["figures"], value: "verified")
        points = reader.lines(fields["points"], value: "points")
        evidence = reader.lines(fields["evidence"], value: "accepted")
        guard !reader.findings.hasErrors else { throw Diagnosed(reader.findings.inReadingOrder) }
    }
}

/// Takes values of such a file apart.
private struct DraftReader {
    var findings = Findings()

    mutating func fields(_ value: DraftValue, known: [String]) -> [String: DraftValue] {
        guard case .group(let pairs, _) = value else {
            wrongType(value, Localized(same: known.joined(separator: ", ")))
            return [:]
        }
        var fields: [String: DraftValue] = [:]
        for (key, value) in pairs {
            if known.contains(key.text) {
                fields[key.text] = value
            } else {
                findings.add(
                    "appraisal.unknown-key", at: key.place,
                    Localized(vi: "không có khoá \(quoted(key.text))", en: "there is no key \(quoted(key.text))"),
                    expected: Localized(same: known.joined(separator: ", ")),
                    mend: findings.didYouMean(key.text, among: known))
            }
        }
        return fields
    }

    mutating func text(_ value: DraftValue) -> WrittenText? {
        switch value {
        case .scalar(.text(let written)), .scalar(.plain(let written)):
            return written.optionalTidy(unguarding: false, &findings).map {
                WrittenText(text: $0, place: written.place)
            }
        case .nothing: return nil
        default:
            wrongType(value, Localized(vi: "một đoạn chữ", en: "a text"))
            return nil
        }
    }

    /// The lines of a part: `name: {value: …, reason: …}`, or `name: value` where there is no reason.
    mutating func lines(_ part: DraftValue?, value key: String) -> [AppraisalText.Line] {
        guard let part else { return [] }
        guard case .group(let pairs, _) = part else {
            wrongType(part, Localized(same: "{…: {\(key): …, reason: …}}"))
            return []
        }
        var lines: [AppraisalText.Line] = []
        for (name, value) in pairs where !findings.isFull {
            guard let tidy = name.tidy(unguarding: false, &findings) else { continue }
            let name = WrittenText(text: tidy, place: name.place)
            switch value {
            case .scalar(let scalar):
                if let line = line(name, scalar, nil) { lines.append(line) }
            case .group:
                let fields = fields(value, known: [key, "reason"])
                let reason = fields["reason"].flatMap { text($0) }
                switch fields[key] {
                case .scalar(let scalar)?:
                    if let line = line(name, scalar, reason) { lines.append(line) }
                case .nothing(let place)? where key == "verified":
                    // An explicit null: there is no figure.
                    lines.append(AppraisalText.Line(name: WrittenText(text: tidy, place: place), reason: reason))
                case let other?: wrongType(other, Localized(vi: "một giá trị", en: "a single value"))
                case nil:
                    findings.add(
                        "appraisal.missing-key", at: name.place,
                        Localized(
                            vi: "\(quoted(tidy)) thiếu khoá “\(key)”", en: "\(quoted(tidy)) lacks the key “\(key)”"))
                }
            default: wrongType(value, Localized(same: "{\(key): …, reason: …}"))
            }
        }
        return lines
    }

    private mutating func line(
        _ name: WrittenText, _ value: EnteredValue, _ reason: WrittenText?
    ) -> AppraisalText.Line? {
        guard case .text(let written) = value else {
            return AppraisalText.Line(name: name, value: value, reason: reason)
        }
        guard let text = written.tidy(unguarding: false, &findings) else { return nil }
        return AppraisalText.Line(
            name: name, value: .text(WrittenText(text: text, place: written.place)), reason: reason)
    }

    private mutating func wrongType(_ value: DraftValue, _ expected: Localized) {
        let found: Localized =
            switch value {
            case .scalar: Localized(vi: "gặp một giá trị", en: "found a single value")
            case .nothing: Localized(vi: "giá trị trống", en: "the value is empty")
            case .group: Localized(vi: "gặp nhóm khoá", en: "found a mapping")
            case .list: Localized(vi: "gặp danh sách", en: "found a list")
            }
        findings.add("appraisal.wrong-type", at: value.place, found, expected: expected)
    }
}
