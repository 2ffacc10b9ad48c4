// Appraisals as the ledger keeps them: canonical JSON, figures as exact text, and back.
import Diagnostics
import Exact
import Ledger
import Rules

/// What the stored form is called.
private let appraisalFormat = "thidua.appraisal/1"

extension Appraisal {
    /// The stored form. The same appraisal gives the same bytes.
    var json: CanonicalJSON {
        var figures: [String: CanonicalJSON] = [:]
        for (key, line) in self.figures {
            figures[key.description] = .object([
                "value": line.value.map { .string($0.description) } ?? .null, "reason": .string(line.reason),
                "at": line.origin.json,
            ])
        }
        let points = self.points.mapValues { award in
            CanonicalJSON.object([
                "points": .string(award.points.description), "reason": award.reason.map { .string($0) },
                "at": award.origin.json,
            ])
        }
        let evidence = self.evidence.mapValues { decision in
            CanonicalJSON.object([
                "accepted": .bool(decision.isAccepted), "reason": decision.reason.map { .string($0) },
                "at": decision.origin.json,
            ])
        }
        return .object([
            "format": .string(appraisalFormat), "board": .string(board), "period": .string(period.description),
            "figures": .object(figures), "points": .object(points), "evidence": .object(evidence),
            "remark": remark.map { .string($0) }, "opinion": opinion.map { .string($0) },
        ])
    }

    /// Reads the stored form.
    /// - Parameter path: where it lies, relative to the root of the workspace.
    /// - Throws: `appraisal.stored`, naming the member that does not fit.
    init(stored bytes: [UInt8], at path: String) throws(Diagnosed) {
        do throws(AppraisalFault) {
            guard let json = try? CanonicalJSON(parsing: bytes) else { throw AppraisalFault("$") }
            try self.init(json)
            // One appraisal has one text.
            guard self.json == json else { throw AppraisalFault("$") }
        } catch {
            throw Diagnosed(
                Diagnostic(
                    .error, "appraisal.stored", at: Place(file: path, line: 1, column: 1),
                    Localized(
                        vi: "không đọc được kết quả thẩm định đã ghi sổ (\(error.path))",
                        en: "this recorded appraisal cannot be read (\(error.path))"),
                    expected: Localized(same: appraisalFormat)))
        }
    }

    private init(_ json: CanonicalJSON) throws(AppraisalFault) {
        var fields = try Members(json, "$")
        guard try fields.string("format") == appraisalFormat else { throw AppraisalFault("$.format") }
        let board = try fields.string("board")
        guard let period = Period(try fields.string("period")) else { throw AppraisalFault("$.period") }
        self.init(board: board, period: period)
        remark = try fields.optionalString("remark")
        opinion = try fields.optionalString("opinion")
        for (name, value) in try fields.object("figures") {
            var line = try Members(value, name)
            guard let key = FigureKey(name: name) else { throw AppraisalFault(name) }
            let quantity: Quantity?
            switch try line.take("value") {
            case .null: quantity = nil
            case .string("yes"): quantity = .yesNo(true)
            case .string("no"): quantity = .yesNo(false)
            case .string(let text): quantity = .number(try number(text, name))
            default: throw AppraisalFault(name)
            }
            figures[key] = VerifiedFigure(
                value: quantity, reason: try line.string("reason"), origin: try Place(try line.take("at"), name))
            try line.end()
        }
        for (criterion, value) in try fields.object("points") {
            var line = try Members(value, criterion)
            points[criterion] = Award(
                board: board, criterion: criterion, points: try number(try line.string("points"), criterion),
                reason: try line.optionalString("reason"), origin: try Place(try line.take("at"), criterion))
            try line.end()
        }
        for (indicator, value) in try fields.object("evidence") {
            var line = try Members(value, indicator)
            guard case .bool(let isAccepted) = try line.take("accepted") else { throw AppraisalFault(indicator) }
            evidence[indicator] = EvidenceDecision(
                isAccepted: isAccepted, reason: try line.optionalString("reason"),
                origin: try Place(try line.take("at"), indicator))
            try line.end()
        }
        try fields.end()
    }
}

/// A member of the stored form that does not fit.
private struct AppraisalFault: Error {
    var path: String

    init(_ path: String) { self.path = path }
}

/// A number as the stored form writes it: a decimal, or a fraction such as `1/3`; each number has one text.
private func number(_ text: String, _ path: String) throws(AppraisalFault) -> Rational {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let read = parts.count == 2 ? Rational(numerator: parts[0], denominator: parts[1]) : try? Rational(decimal: text)
    guard let read, read.description == text else { throw AppraisalFault(path) }
    return read
}

/// The members of an object, taken one after the other; what is left over is a fault.
private struct Members {
    private var members: [String: CanonicalJSON]
    private let path: String

    init(_ json: CanonicalJSON, _ path: String) throws(AppraisalFault) {
        guard case .object(let members) = json else { throw AppraisalFault(path) }
        self.members = members
        self.path = path
    }

    mutating func take(_ key: String) throws(AppraisalFault) -> CanonicalJSON {
        guard let value = members.removeValue(forKey: key) else { throw AppraisalFault("\(path).\(key)") }
        return value
    }

    mutating func string(_ key: String) throws(AppraisalFault) -> String {
        guard let text = try take(key).string else { throw AppraisalFault("\(path).\(key)") }
        return text
    }

    mutating func integer(_ key: String) throws(AppraisalFault) -> Int {
        guard let number = try take(key).integer, number >= 0 else { throw AppraisalFault("\(path).\(key)") }
        return number
    }

    mutating func optionalString(_ key: String) throws(AppraisalFault) -> String? {
        members[key] == nil ? nil : try string(key)
    }

    mutating func optionalInteger(_ key: String) throws(AppraisalFault) -> Int? {
        members[key] == nil ? nil : try integer(key)
    }

    mutating func object(_ key: String) throws(AppraisalFault) -> [(key: String, value: CanonicalJSON)] {
        guard case .object(let members) = try take(key) else { throw AppraisalFault("\(path).\(key)") }
        return members.sorted { $0.key < $1.key }
    }

    func end() throws(AppraisalFault) {
        if let key = members.keys.min() { throw AppraisalFault("\(path).\(key)") }
    }
}

extension Place {
    /// Only the file's own name: folders of the machine that recorded it are nobody's business.
    fileprivate var json: CanonicalJSON {
        .object([
            "file": .string(file.split(separator: "/").last.map(String.init) ?? file), "line": .integer(line),
            "column": .integer(column), "length": length == 1 ? nil : .integer(length),
            "sheet": sheet.map { .string($0.name) }, "sheetIndex": sheet.map { .integer($0.index) },
        ])
    }

    fileprivate init(_ json: CanonicalJSON, _ path: String) throws(AppraisalFault) {
        var fields = try Members(json, path)
        self.init(
            file: try fields.string("file"), line: try fields.integer("line"), column: try fields.integer("column"),
            length: try fields.optionalInteger("length") ?? 1)
        if let name = try fields.optionalString("sheet") {
            sheet = Sheet(name: name, index: try fields.integer("sheetIndex"))
        }
        try fields.end()
    }
}

extension FigureKey {
    /// Reads `export.actual`.
    fileprivate init?(name: String) {
        guard let dot = name.lastIndex(of: "."),
            let attribute = Attribute(rawValue: String(name[name.index(after: dot)...]))
        else { return nil }
        self.init(String(name[..<dot]), attribute)
    }
}
