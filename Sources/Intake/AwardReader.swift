// The points that the head of the bloc gives, as CSV or JSON.
import Diagnostics
import Exact
import Rules

/// Reads judged points against the edition that scores the period.
public struct AwardReader: Sendable {
    private let edition: Edition
    private let bloc: Bloc?
    private let period: Period
    private let numbers: NumberConvention

    /// - Parameters:
    ///   - bloc: whose members may be judged; nil takes units of any name.
    ///   - numbers: how texts are read as numbers. Files that were placed before are `plain`.
    public init(edition: Edition, bloc: Bloc?, period: Period, numbers: NumberConvention = .open) {
        self.edition = edition
        self.bloc = bloc
        self.period = period
        self.numbers = numbers
    }

    /// Reads a file and checks every award of it.
    /// - Parameters:
    ///   - bytes: the file as received.
    ///   - fileName: what places show.
    /// - Returns: the awards in the order of the file, none if there is any error; and everything found, in reading order.
    public func read(_ bytes: [UInt8], fileName: String, format: FileFormat) -> (
        awards: [Award], diagnostics: [Diagnostic]
    ) {
        var gatherer = AwardGatherer(edition: edition, bloc: bloc, period: period, numbers: numbers)
        switch format {
        case .csv: gatherer.read(CSVFile(bytes, fileName: fileName))
        case .json:
            let (value, diagnostics) = JSONValue.read(bytes, fileName: fileName)
            gatherer.findings.add(diagnostics)
            if let value { gatherer.read(value, fileName: fileName) }
        case .xlsx:
            gatherer.findings.add(
                "awards.workbook", at: Place(file: fileName, line: 1, column: 1),
                Localized(vi: "điểm chấm không đọc từ bảng tính", en: "points are not read from workbooks"),
                expected: Localized(same: ".csv, .json"),
                mend: Localized(
                    vi: "lưu trang điểm chấm thành CSV UTF-8: board,criterion,points,reason",
                    en: "save the sheet of points as CSV UTF-8: board,criterion,points,reason"))
        }
        let findings = gatherer.findings
        return (findings.hasErrors ? [] : gatherer.awards, findings.inReadingOrder)
    }
}

/// Awards checked one by one.
private struct AwardGatherer {
    let edition: Edition
    let numbers: NumberConvention
    var boards: BoardCheck
    var findings = Findings()
    private(set) var awards: [Award] = []
    private let criteria: [String: Criterion]
    private var first: [Key: Place] = [:]

    private struct Key: Hashable {
        var board: String
        var criterion: String
    }

    init(edition: Edition, bloc: Bloc?, period: Period, numbers: NumberConvention) {
        self.edition = edition
        self.numbers = numbers
        boards = BoardCheck(bloc: bloc, period: period)
        criteria = Dictionary(edition.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Layouts

    mutating func read(_ file: CSVFile) {
        findings.add(file.diagnostics)
        guard !file.header.isEmpty else { return }
        let columns = ColumnNames.awards.match(file.header, required: ["board", "criterion", "points"], &findings)
        guard let board = columns["board"], let criterion = columns["criterion"], let points = columns["points"] else {
            return
        }
        for index in 0..<file.rowCount where !findings.isFull {
            let row = file.row(index)
            let reason = columns["reason"].flatMap { row[$0].optionalTidy(unguarding: true, &findings) }
            let named = (tidy(row[board]), tidy(row[criterion]), tidy(row[points]))
            guard let board = named.0, let criterion = named.1, let points = named.2 else { continue }
            add(board, criterion, points, numbers, reason)
        }
    }

    private mutating func tidy(_ written: WrittenText) -> WrittenText? {
        written.tidy(unguarding: false, &findings).map { WrittenText(text: $0, place: written.place) }
    }

    mutating func read(_ value: JSONValue, fileName: String) {
        guard case .array(let items, _) = value else {
            return value.wrongType(Localized(vi: "một danh sách [{…}, …]", en: "a list [{…}, …]"), &findings, fileName)
        }
        for item in items where !findings.isFull {
            guard case .object(let members, let spot) = item else {
                item.wrongType(Localized(same: #"{"board": "…", "criterion": "…", "points": …}"#), &findings, fileName)
                continue
            }
            let fields = members.fields(known: ["board", "criterion", "points", "reason"], &findings, fileName)
            let missing = ["board", "criterion", "points"].filter { fields[$0] == nil }
            for key in missing {
                findings.add(
                    "json.missing-key", at: spot.place(in: fileName),
                    Localized(vi: "thiếu khoá “\(key)”", en: "the key “\(key)” is missing"))
            }
            var reason: String?
            switch fields["reason"] {
            case nil, .null?: break
            case let value?: reason = value.text(&findings, fileName)?.text
            }
            let points: WrittenText?
            var numbers = numbers
            if case .number(let text, let spot)? = fields["points"] {
                numbers = .plain
                points = WrittenText(text: text, place: spot.place(in: fileName))
            } else {
                points = fields["points"]?.text(&findings, fileName)
            }
            guard let board = fields["board"]?.text(&findings, fileName),
                let criterion = fields["criterion"]?.text(&findings, fileName),
                let points
            else { continue }
            add(board, criterion, points, numbers, reason.flatMap { $0.isEmpty ? nil : $0 })
        }
    }

    // MARK: Checks

    private mutating func add(
        _ board: WrittenText, _ criterion: WrittenText, _ points: WrittenText, _ numbers: NumberConvention,
        _ reason: String?
    ) {
        let isKnown = boards.accepts(board.text, at: board.place, &findings)
        let judgement = findings.judgement(criterion, criteria, edition)
        let number = FigureText(text: points.text, place: points.place, convention: numbers).read(&findings)?.number
        if let judgement, let number { findings.check(number, judgement, criterion.text, points.place) }
        guard isKnown, judgement != nil else { return }
        if let earlier = first.updateValue(points.place, forKey: Key(board: board.text, criterion: criterion.text)) {
            findings.add(
                "award.duplicate", at: points.place,
                Localized(
                    vi:
                        "điểm “\(criterion.text)” của “\(board.text)” đã ghi ở dòng \(earlier.line), cột \(earlier.column)",
                    en:
                        "“\(criterion.text)” of “\(board.text)” is already given on line \(earlier.line), column \(earlier.column)"
                ),
                mend: Localized(vi: "giữ một dòng", en: "keep one of them"))
        }
        guard let number else { return }
        awards.append(
            Award(board: board.text, criterion: criterion.text, points: number, reason: reason, origin: points.place))
    }
}
