// The periods of a bloc: those that its ledger knows, the one that is meant, the one a file says it is for.
import Diagnostics
import Intake
import Ledger
import Rules

extension Workspace {
    /// The periods that the ledger has something of, in their order.
    /// - Throws: `ledger.…`, `environment.…`.
    public func periods(of bloc: Bloc) throws(Diagnosed) -> [Period] { try blocLedger(of: bloc).periods }

    /// A period that a user named, whether anything was recorded of it yet or not.
    /// - Parameter text: nil for the only one that something was recorded of.
    /// - Throws: `period.malformed`, `workspace.which-period`, `environment.…`.
    public func period(_ text: String?, of bloc: Bloc) throws(Diagnosed) -> Period {
        guard let text else { return try onlyPeriod(of: bloc) }
        guard let period = Period(text) else { throw Diagnosed(Self.malformed(text, at: nil)) }
        return period
    }

    private func onlyPeriod(of bloc: Bloc) throws(Diagnosed) -> Period {
        let periods = try periods(of: bloc)
        if periods.count == 1 { return periods[0] }
        // Before anything is recorded, a period that can be scored; the errors of editions are said where they are read.
        let example = periods.last ?? (try? editions(of: bloc))?.last?.valid.from
        let listed = periods.map(\.description).joined(separator: ", ")
        throw Diagnosed(
            Diagnostic(
                .error, "workspace.which-period",
                periods.isEmpty
                    ? Localized(
                        vi: "khối “\(bloc.id)” chưa có kỳ nào trong “\(Self.scores)”; cần nêu kỳ",
                        en: "the bloc “\(bloc.id)” has no period in “\(Self.scores)” yet; say which one")
                    : Localized(
                        vi: "khối “\(bloc.id)” có \(periods.count) kỳ; cần nêu kỳ nào",
                        en: "the bloc “\(bloc.id)” has \(periods.count) periods; say which one"),
                expected: periods.isEmpty ? nil : Localized(same: listed),
                mend: example.map { Localized(vi: "thêm --period \($0)", en: "add --period \($0)") }
                    ?? Localized(vi: "thêm --period", en: "add --period")))
    }

    private static func malformed(_ text: String, at place: Place?) -> Diagnostic {
        Diagnostic(
            .error, "period.malformed", at: place,
            Localized(vi: "“\(text)” không phải một kỳ", en: "“\(text)” is not a period"),
            expected: Localized(
                vi: "năm, nửa năm hoặc quý: 2024, 2024-H1, 2024-Q3",
                en: "a year, a half-year or a quarter: 2024, 2024-H1, 2024-Q3"))
    }

    /// Periods that two editions of a bloc score, or none.
    /// - Throws: what ``editions(of:)`` throws, `environment.…`.
    public func checkPeriods(of bloc: Bloc) throws(Diagnosed) -> [Diagnostic] {
        validityFindings(of: try editions(of: bloc), periods: try periods(of: bloc))
    }

    // MARK: What a file says

    /// The period that a received file is for: the one given, else the file's own, else the bloc's only one.
    /// - Throws: what is wrong with the form of the file if its period cannot be told; `period.malformed`,
    ///   `workspace.which-period`, `environment.…`.
    func period(_ given: Period?, of bloc: Bloc, for file: OpenedFile) throws(Diagnosed) -> Period {
        if let given { return given }
        let stated = Self.statedPeriod(file)
        guard let written = stated.period else {
            if stated.findings.hasErrors { throw Diagnosed(stated.findings) }
            return try onlyPeriod(of: bloc)
        }
        guard let period = Period(written.text) else {
            throw Diagnosed((stated.findings + [Self.malformed(written.text, at: written.place)]).inReadingOrder)
        }
        return period
    }

    /// The first period that a file states. Whether all its rows agree is for its reader to check.
    private static func statedPeriod(_ opened: OpenedFile) -> (period: WrittenText?, findings: [Diagnostic]) {
        switch opened.contents {
        case .csv(let bytes):
            let file = CSVFile(bytes, fileName: opened.name)
            guard let column = file.header.firstIndex(where: { columnNames.contains(tidy($0).text.lowercased()) })
            else {
                return (nil, file.diagnostics)
            }
            for index in 0..<file.rowCount {
                let field = tidy(file.row(index)[column])
                if !field.text.isEmpty { return (field, file.diagnostics) }
            }
            return (nil, file.diagnostics)
        case .json(let bytes):
            let (value, findings) = JSONValue.read(bytes, fileName: opened.name)
            return (value.flatMap { statedPeriod($0, opened.name) }, findings)
        case .workbook(_, let head): return (opened.map?.period ?? head?.period, [])
        }
    }

    /// A file's own period, or that of the first board in it that states one.
    private static func statedPeriod(_ value: JSONValue, _ fileName: String) -> WrittenText? {
        switch value {
        case .array(let items, _): return items.lazy.compactMap { statedPeriod($0, fileName) }.first
        case .object(let members, _):
            switch members.first(where: { $0.key == "period" })?.value {
            case .string(let text, let spot), .number(let text, let spot):
                return tidy(WrittenText(text: text, place: spot.place(in: fileName)))
            default:
                return members.first { $0.key == "submissions" }.flatMap { statedPeriod($0.value, fileName) }
            }
        default: return nil
        }
    }

    /// What the column is called, in small letters.
    private static let columnNames: Set<String> = ["period", "kỳ"]

    private static func tidy(_ written: WrittenText) -> WrittenText {
        var scalars = Substring.UnicodeScalarView(written.text.unicodeScalars)
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return WrittenText(text: String(scalars.drop { $0.properties.isWhitespace }), place: written.place)
    }
}
