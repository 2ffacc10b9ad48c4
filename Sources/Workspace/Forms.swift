// Forms for the boards of a period, filled in with what is known of them.
import Diagnostics
import Intake
import Ledger
import OOXML
import Rules

/// A board's form.
public struct Form: Sendable {
    public var board: String
    public var workbook: Spreadsheet
    /// Whether the board submitted for this period already: the form is then there to correct that.
    public var isCorrection: Bool
    /// Where the same period, the plan and the column of the last report come from; nil where there is none.
    public var previous: Period?
    public var plan: Period?
    public var last: Period?

    /// `ha-nam-2024-H1.xlsx`
    public var fileName: String
}

/// Makes the forms of a period: what they share is read once.
public struct FormMaker: Sendable {
    public let bloc: Bloc
    public let period: Period
    public let edition: Edition
    /// What was found in files that forms are filled in from, in reading order.
    private let findings: [Diagnostic]
    private let present: Assembly
    private let sameLastYear: EarlierPeriod?
    /// Earlier periods, the latest first.
    private let earlier: [EarlierPeriod]

    /// The files of boards, or of those merged into them, that nothing is filled in from because they have errors.
    public func warnings(of boards: [String]) -> [Diagnostic] {
        let concerned = boards + boards.flatMap { bloc.predecessors(of: $0, in: period).map(\.id) }
        let assemblies = [present] + earlier.map(\.assembly)
        let files = Set(assemblies.flatMap { assembly in concerned.compactMap { assembly.files[$0] } })
        return findings.filter { finding in finding.place.map { files.contains($0.file) } ?? true }
    }

    /// The boards that get a form when all are asked for.
    /// - Throws: `board.none`.
    public func members() throws(Diagnosed) -> [String] {
        let members = bloc.members(in: period).map(\.id)
        guard members.isEmpty else { return members }
        throw Diagnosed(
            Diagnostic(
                .error, "board.none",
                Localized(
                    vi: "khối “\(bloc.id)” không có đơn vị nào trong kỳ \(period)",
                    en: "the bloc “\(bloc.id)” has no member in \(period)")))
    }

    /// A board's form.
    /// - Throws: `board.unknown`, `board.not-a-member`.
    public func form(of board: String) throws(Diagnosed) -> Form {
        let member = try bloc.reporter(board, in: period)
        let figures = figures(of: board)
        let writer = FormWriter(edition: edition, bloc: bloc, member: member, period: period, figures: figures)
        return Form(
            board: board, workbook: writer.spreadsheet, isCorrection: figures.submitted != nil,
            previous: figures.previous?.period, plan: figures.plan?.period, last: figures.last?.period,
            fileName: "\(board)-\(period).xlsx")
    }

    private func figures(of board: String) -> FormFigures {
        var figures = FormFigures(submitted: present.reports[board])
        if let sameLastYear, let then = sameLastYear.submission(of: board, in: period) {
            var taken = Submission(board: board, period: period)
            _ = edition.takePrevious(of: &taken, from: then, by: sameLastYear.assembly.edition)
            figures.previous = part(.previous, of: taken, at: sameLastYear.assembly.period)
        }
        let reports = earlier.lazy.compactMap { earlier in
            earlier.submission(of: board, in: period).map { (earlier, $0) }
        }
        if let (then, report) = reports.first(where: { $0.0.assembly.period.year == period.year }) {
            figures.plan = part(.plan, of: comparable(report, in: then), at: then.assembly.period)
        }
        if let (then, report) = reports.first {
            figures.last = part(.actual, of: comparable(report, in: then), at: then.assembly.period)
        }
        return figures
    }

    /// A report without figures that are something else in this period's edition.
    private func comparable(_ report: Submission, in then: EarlierPeriod) -> Submission {
        var report = report
        report.figures = report.figures.filter { key, _ in
            guard let was = then.assembly.edition.indicator(key.indicator), let now = edition.indicator(key.indicator)
            else { return false }
            return was.unit == now.unit && was.nature == now.nature
        }
        return report
    }

    /// One attribute of a report; nil if it has neither figures of it nor reasons why not.
    private func part(_ attribute: Attribute, of report: Submission, at period: Period) -> FormFigures.Earlier? {
        var part = FormFigures.Earlier(period: period, figures: [:])
        for indicator in edition.indicators {
            let key = FigureKey(indicator.id, attribute)
            part.figures[indicator.id] = report.figures[key]
            part.gaps[indicator.id] = report.gaps[key]
        }
        return part.figures.isEmpty && part.gaps.isEmpty ? nil : part
    }
}

extension FormMaker {
    /// - Throws: what ``Workspace/editions(of:)`` throws, `workspace.no-edition`, `workspace.two-editions`, `environment.…`.
    init(_ workspace: Workspace, _ bloc: Bloc, _ period: Period) throws(Diagnosed) {
        let editions = try workspace.loadEditions(of: bloc).editions
        let ledger = try workspace.blocLedger(of: bloc)
        edition = try Workspace.edition(for: period, among: editions, of: bloc)
        self.bloc = bloc
        self.period = period
        let stored = StoredPeriod(ledger, edition: edition, bloc: bloc, period: period).assembly()
        present = stored.assembly
        var findings = Self.unread(period, stored.findings)
        var earlier: [EarlierPeriod] = []
        for then in ledger.periods.filter({ $0 < period }).reversed() {
            // What an edition or a file of long ago lacks does not keep a form from being made.
            guard let covering = try? Workspace.edition(for: then, among: editions, of: bloc) else { continue }
            let stored = StoredPeriod(ledger, edition: covering, bloc: bloc, period: then).verified()
            findings += Self.unread(then, stored.findings)
            earlier.append(EarlierPeriod(assembly: stored.assembly))
        }
        self.earlier = earlier
        sameLastYear = earlier.first { $0.assembly.period == period.samePeriodLastYear }
        self.findings = findings.inReadingOrder
    }

    /// One warning for each file that nothing is filled in from because it has errors.
    private static func unread(_ period: Period, _ findings: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<String> = []
        return findings.filter { $0.severity == .error && seen.insert($0.place?.file ?? "").inserted }.map { first in
            Diagnostic(
                .warning, "form.unread", at: first.place,
                Localized(
                    vi: "tệp này có lỗi nên không điền sẵn được số liệu kỳ \(period) vào phiếu: ",
                    en: "this file has errors, so no figures of \(period) are filled in from it: ") + first.message)
        }
    }
}

extension Workspace {
    /// What makes the forms of a period, whether anything was recorded of it yet or not.
    /// - Throws: what ``editions(of:)`` and ``edition(for:of:)`` throw, `environment.…`.
    public func forms(bloc: Bloc, period: Period) throws(Diagnosed) -> FormMaker {
        try FormMaker(self, bloc, period)
    }

    /// Writes files into any folder, each whole or not at all; when one cannot be placed, those before it go away again.
    /// - Parameters:
    ///   - folder: as users name it; it is made if only its last part is not there.
    ///   - replace: whether files of these names may be there.
    /// - Returns: their paths as users name them.
    ///   - keys: of this account: nothing is written where they lie.
    /// - Throws: `file.exists`, naming all; `usage.output` for files of a ledger; `environment.…`.
    public static func write(
        _ files: [(name: String, bytes: [UInt8])], into folder: String, replace: Bool, keys: KeyFolder? = nil
    ) throws(Diagnosed) -> [String] {
        let target = try free(files.map(\.name), in: folder, replace: replace, keys: keys)
        try Placement.place(files, in: target)
        return files.map { target.path(of: $0.name) }
    }

    /// Whether files of these names may be written, before a long run works them out.
    /// - Throws: what ``write(_:into:replace:keys:)`` throws of names.
    public static func checkFree(
        _ names: [String], into folder: String, replace: Bool, keys: KeyFolder? = nil
    ) throws(Diagnosed) {
        _ = try free(names, in: folder, replace: replace, keys: keys)
    }

    /// The folder, where these may be written into it.
    private static func free(
        _ names: [String], in folder: String, replace: Bool, keys: KeyFolder?
    ) throws(Diagnosed) -> Folder {
        try checkOutput(names, into: folder, keys: keys)
        let target = try Folder.outside(folder)
        var existing: [Diagnostic] = []
        for name in names where try target.hasFile(name) && !replace {
            existing.append(
                Diagnostic(
                    .error, "file.exists",
                    Localized(
                        vi: "đã có tệp “\(target.path(of: name))”",
                        en: "there is a file “\(target.path(of: name))” already"),
                    mend: Localized(
                        vi: "đặt tên khác bằng -o, hoặc ghi đè bằng --replace",
                        en: "choose another name with -o, or write over it with --replace")))
        }
        guard existing.isEmpty else { throw Diagnosed(existing) }
        return target
    }
}
