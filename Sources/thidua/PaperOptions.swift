// What `report` and `minutes` have in common: where the paper goes, which date it bears, what it states of the ledger.
import ArgumentParser
import Diagnostics
import Ledger
import Reports
import Workspace

struct PaperOptions: ParsableArguments {
    @Option(name: [.customShort("o"), .long], help: OutputTarget.help, completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(say("Ghi đè tệp đã có.", "Write over an existing file.")))
    var replace = false

    @Option(
        help: ArgumentHelp(
            say("Ngày lập, ví dụ 2024-07-25T09:30:00+07:00.", "Its date, such as 2024-07-25T09:30:00+07:00."),
            valueName: "time"))
    var at: String?

    @OptionGroup var bloc: BlocOptions

    @Option(help: ArgumentHelp(say("Ngôn ngữ: vi hoặc en.", "Language: vi or en."), valueName: "vi|en"))
    var lang: Language?

    @Option(help: CommonOptions.workspaceHelp, completion: .directory)
    var workspace: String?

    /// The options that all commands share; these two have formats of their own.
    /// - Parameter format: of the findings.
    func common(_ format: ReportFormat = .text) -> CommonOptions {
        var common = CommonOptions()
        common.lang = lang
        common.format = format
        common.workspace = workspace
        return common
    }

    /// The date asked for. - Throws: `usage.at`.
    func moment() throws(Diagnosed) -> Moment? {
        try at.map { (text) throws(Diagnosed) in try RecordOptions.moment(text) }
    }

    /// Writes a paper, and says so.
    /// - Parameters:
    ///   - usual: its file name where none is given.
    ///   - remark: what else to say of it.
    func write(
        _ file: [UInt8], to target: OutputTarget, of session: Session, remark: Localized = Localized(same: "")
    ) throws(Diagnosed) {
        let written = try Workspace.write(
            [(target.name, file)], into: target.folder, replace: replace, keys: session.workspace.keys)
        for path in written {
            let text = Localized(
                vi: "đã ghi \(path): \(file.count) byte", en: "written to \(path): \(file.count) bytes")
            put((text + remark)[language] + "\n")
        }
    }
}

extension Session {
    /// The date that a paper bears and what it states of the ledger; what contradicts the ledger is told.
    /// - Parameter code: of the error where the ledger has nothing of the period.
    func stamp(
        _ asked: Moment?, nothing code: String, _ common: CommonOptions
    ) throws(Diagnosed) -> (date: Moment, seal: Minutes.Seal) {
        let summary = try workspace.summary(of: period.bloc, period: period.period, head: period.head)
        let date = try date(asked, summary.lastChange, nothing: code)
        if var finding = summary.contradiction {
            finding.severity = .warning
            common.tell([finding])
        }
        let seal = Minutes.Seal(
            size: summary.size, root: summary.root, note: summary.note,
            contradiction: summary.contradiction?.message)
        return (date, seal)
    }
}
