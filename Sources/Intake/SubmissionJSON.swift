// Figures as JSON: an object a board, or a list of them.
import Diagnostics
import Rules

extension SubmissionGatherer {
    mutating func read(_ value: JSONValue, fileName: String) {
        switch value {
        case .array(let items, _):
            for item in items where !findings.isFull { readBoard(item, fileName) }
        case .object(let members, _) where members.contains { $0.key == "submissions" }:
            let fields = fields(members, known: ["bloc", "period", "submissions"], fileName)
            checkHead(fields, fileName)
            guard case .array(let items, _)? = fields["submissions"] else {
                if let other = fields["submissions"] {
                    wrongType(other, Localized(vi: "một danh sách", en: "a list"), fileName)
                }
                return
            }
            for item in items where !findings.isFull { readBoard(item, fileName) }
        default: readBoard(value, fileName)
        }
    }

    // MARK: A board

    private mutating func readBoard(_ value: JSONValue, _ fileName: String) {
        guard case .object(let members, let spot) = value else {
            return wrongType(
                value, Localized(vi: "một đối tượng {…} cho mỗi đơn vị", en: "an object {…} for each board"), fileName)
        }
        let fields = fields(members, known: ["bloc", "period", "board", "figures", "selfScores"], fileName)
        checkHead(fields, fileName)
        guard let named = fields["board"] else {
            findings.add(
                "submission.no-board", at: spot.place(in: fileName),
                Localized(vi: "thiếu khoá “board”", en: "the key “board” is missing"),
                mend: Localized(same: "\"board\": \"\(bloc?.members.first?.id ?? "…")\""))
            return
        }
        guard let board = text(named, fileName) else { return }
        let isKnown = boards.accepts(board.text, at: board.place, &findings)
        var count = 0
        for member in object(fields["figures"], Localized(vi: "các chỉ tiêu", en: "indicators"), fileName)
        where !findings.isFull {
            count += readIndicator(member, board, isKnown, fileName)
        }
        for member in object(
            fields["selfScores"], Localized(vi: "điểm tự chấm theo tiêu chí", en: "self-scores by criterion"), fileName)
        {
            guard let criterion = criterion(member.key.folding, at: member.keySpot.place(in: fileName)) else {
                continue
            }
            count += readValue(member.value, .selfScore(criterion), board, isKnown, Remarks(), fileName)
        }
        if count == 0 { noFigures(board) }
    }

    private mutating func checkHead(_ fields: [String: JSONValue], _ fileName: String) {
        if let bloc, let value = fields["bloc"], let id = text(value, fileName), id.text != bloc.id {
            findings.add(
                "submission.bloc", at: id.place,
                Localized(
                    vi: "số liệu của khối \(quoted(id.text)), đang nộp cho khối “\(bloc.id)”",
                    en: "the figures are of the bloc \(quoted(id.text)), but are handed in to “\(bloc.id)”"))
        }
        switch fields["period"] {
        // A year is a number to those who write JSON by hand.
        case .number(let text, let spot)?: checkPeriod(text, at: spot.place(in: fileName))
        case let value?:
            if let period = text(value, fileName) { checkPeriod(period.text, at: period.place) }
        case nil: break
        }
    }

    // MARK: Figures

    /// What stands beside a value, for one attribute or for all of an indicator.
    private struct Remarks {
        var evidence: Evidence?
        var source: String?
        var note: String?
        var isEstimate = false
    }

    private static let remarkKeys: Set<String> = ["evidence", "source", "note", "estimate"]

    /// Reads an indicator's figures: `12.5`, or an object of attributes. Returns how many.
    private mutating func readIndicator(_ member: JSONMember, _ board: WrittenText, _ isKnown: Bool, _ fileName: String)
        -> Int
    {
        let place = member.keySpot.place(in: fileName)
        guard let indicator = indicator(member.key.folding, at: place) else { return 1 }
        guard case .object(let members, _) = member.value else {
            return readValue(member.value, .figure(indicator, .actual), board, isKnown, Remarks(), fileName)
        }
        let remarks = remarks(members, Remarks(), fileName)
        var count = 0
        for part in members where !Self.remarkKeys.contains(part.key) {
            let place = part.keySpot.place(in: fileName)
            guard case .figure(let attribute)? = EnteredAttribute(part.key) else {
                unknownKey(part, known: Attribute.allCases.map(\.rawValue) + Self.remarkKeys.sorted(), fileName)
                continue
            }
            guard has(indicator, attribute, at: place) else { continue }
            count += readValue(part.value, .figure(indicator, attribute), board, isKnown, remarks, fileName)
        }
        return count
    }

    /// Reads a value, or an object of it with remarks of its own. Returns how many figures there were: `null` is none.
    private mutating func readValue(
        _ value: JSONValue, _ subject: FigureEntry.Subject, _ board: WrittenText, _ isKnown: Bool, _ remarks: Remarks,
        _ fileName: String
    ) -> Int {
        var value = value
        var remarks = remarks
        if case .object(let members, let spot) = value {
            remarks = self.remarks(members, remarks, fileName)
            for member in members where member.key != "value" && !Self.remarkKeys.contains(member.key) {
                unknownKey(member, known: ["value"] + Self.remarkKeys.sorted(), fileName)
            }
            guard let inner = members.first(where: { $0.key == "value" })?.value else {
                findings.add(
                    "json.missing-key", at: spot.place(in: fileName),
                    Localized(vi: "thiếu khoá “value”", en: "the key “value” is missing"))
                return 1
            }
            value = inner
        }
        let entered: EnteredValue
        switch value {
        case .null: return 0
        case .bool(let flag, let spot): entered = .flag(flag, spot.place(in: fileName))
        case .number(let text, let spot): entered = .plain(WrittenText(text: text, place: spot.place(in: fileName)))
        case .string:
            guard let text = text(value, fileName) else { return 1 }
            entered = .text(text)
        case .array, .object:
            wrongType(value, Localized(vi: "một giá trị", en: "a single value"), fileName)
            return 1
        }
        let entry = FigureEntry(
            board: board, subject: subject, value: entered, isEstimate: remarks.isEstimate,
            evidence: remarks.evidence, source: remarks.source, note: remarks.note)
        add(entry, isKnownBoard: isKnown)
        return 1
    }

    private mutating func remarks(_ members: [JSONMember], _ outer: Remarks, _ fileName: String) -> Remarks {
        var remarks = outer
        for member in members {
            switch (member.key, member.value) {
            case ("evidence", .null), ("source", .null), ("note", .null), ("estimate", .null): continue
            case ("evidence", .object(let parts, _)): remarks.evidence = evidence(parts, fileName)
            case ("evidence", let value): remarks.evidence = words(value, fileName).map { Evidence(title: $0) }
            case ("source", let value): remarks.source = words(value, fileName)
            case ("note", let value): remarks.note = words(value, fileName)
            case ("estimate", .bool(let flag, _)): remarks.isEstimate = flag
            case ("estimate", let value): wrongType(value, Localized(same: "true | false"), fileName)
            default: continue
            }
        }
        return remarks
    }

    /// `{"title": …, "number": …, "date": "2024-07-05"}`; nil if nothing is said in it.
    private mutating func evidence(_ parts: [JSONMember], _ fileName: String) -> Evidence? {
        let fields = fields(parts, known: ["title", "number", "date"], fileName)
        func stated(_ key: String) -> JSONValue? {
            if case .null? = fields[key] { nil } else { fields[key] }
        }
        let title = stated("title").flatMap { words($0, fileName) }
        let number = stated("number").flatMap { words($0, fileName) }
        var date: Day?
        if let value = stated("date"), let written = text(value, fileName), !written.text.isEmpty {
            date = day(written)
        }
        guard title != nil || number != nil || date != nil else { return nil }
        return Evidence(title: title ?? "", number: number, date: date)
    }

    /// A text that says something, or nil.
    private mutating func words(_ value: JSONValue, _ fileName: String) -> String? {
        text(value, fileName).flatMap { $0.text.isEmpty ? nil : $0.text }
    }

    // MARK: JSON

    /// A text tidied, or nil with a finding.
    private mutating func text(_ value: JSONValue, _ fileName: String) -> WrittenText? {
        value.text(&findings, fileName)
    }

    private mutating func wrongType(_ value: JSONValue, _ wanted: Localized, _ fileName: String) {
        value.wrongType(wanted, &findings, fileName)
    }

    private mutating func object(_ value: JSONValue?, _ wanted: Localized, _ fileName: String) -> [JSONMember] {
        switch value {
        case .object(let members, _)?: return members
        case nil, .null?: return []
        case let other?:
            wrongType(other, Localized(vi: "một đối tượng: ", en: "an object: ") + wanted, fileName)
            return []
        }
    }

    private mutating func fields(_ members: [JSONMember], known: [String], _ fileName: String) -> [String: JSONValue] {
        members.fields(known: known, &findings, fileName)
    }

    private mutating func unknownKey(_ member: JSONMember, known: [String], _ fileName: String) {
        member.unknown(known: known, &findings, fileName)
    }
}
