// `template`: workbooks for boards to fill in.
import ArgumentParser
import Diagnostics
import Foundation
import Intake
import OOXML
import Reports
import Rules
import Workspace

struct Template: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            "Làm phiếu Excel để đơn vị điền số liệu và tự chấm.",
            "Make the workbook that a board fills in with figures and self-scores."),
        discussion: say(
            """
            Phiếu có bìa, mỗi nhóm tiêu chí một trang; điền sẵn số cùng kỳ và kế hoạch từ các báo cáo trước của đơn vị. Nếu đơn vị đã nộp số liệu của kỳ, phiếu điền sẵn số đã nộp để sửa.
            Tên tệp mặc định là <đơn-vị>-<kỳ>.xlsx trong thư mục hiện tại; tệp đã có không bị ghi đè.

            Ví dụ:
              thidua template hung-yen --bloc red-river-delta-example --period 2024-H2
              thidua template hung-yen --bloc red-river-delta-example --period 2024-H2 -o phieu.xlsx --replace
              thidua template --all --bloc red-river-delta-example --period 2024-H2 -o phieu-2024-H2

            --appraisal làm phiếu thẩm định báo cáo đã nộp của đơn vị: điểm tự chấm, số liệu, tài liệu, bên cạnh là ô cho số thẩm định, điểm chấm, lý do. Với --as team:TÊN chỉ có phần của tổ. Ghi phiếu bằng `thidua appraise`.
              thidua template --appraisal hung-yen --bloc red-river-delta-example --period 2024-H1
            """,
            """
            The form has a cover and a sheet for each section; last year's figures and the plan are filled in from the board's earlier reports. If the board has submitted for the period, the form holds those figures, to correct them.
            The file is <board>-<period>.xlsx in the current folder unless -o names it; an existing file is not overwritten.

            Examples:
              thidua template hung-yen --bloc red-river-delta-example --period 2024-H2
              thidua template hung-yen --bloc red-river-delta-example --period 2024-H2 -o form.xlsx --replace
              thidua template --all --bloc red-river-delta-example --period 2024-H2 -o forms-2024-H2

            --appraisal makes the form in which a board's report is appraised: self-scores, figures and documents beside cells for verified figures, points and reasons. With --as team:NAME it has the team's part only. Record it with `thidua appraise`.
              thidua template --appraisal hung-yen --bloc red-river-delta-example --period 2024-H1
            """))

    @Argument(help: ArgumentHelp(say("Đơn vị điền phiếu.", "The board that fills it in."), valueName: "board"))
    var board: String?

    @Flag(help: ArgumentHelp(say("Một phiếu cho mỗi đơn vị của kỳ.", "A form for every member in the period.")))
    var all = false

    @Flag(
        help: ArgumentHelp(
            say("Phiếu thẩm định báo cáo đã nộp.", "The form in which the board's report is appraised.")))
    var appraisal = false

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            say("Với --appraisal: phần của một tổ, team:TÊN.", "With --appraisal: a team's part, team:NAME."),
            valueName: "role"))
    var role: String?

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp(
            say(
                "Tệp .xlsx cần ghi, hoặc thư mục; với --all là thư mục.",
                "The .xlsx file to write, or a folder; with --all a folder."), valueName: "file"), completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(say("Ghi đè tệp đã có.", "Write over existing files.")))
    var replace = false

    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if board == nil, !all {
            throw ValidationError(
                say("cần nêu đơn vị, hoặc --all cho mọi đơn vị", "name a board, or --all for every member"))
        }
        if board != nil, all {
            throw ValidationError(say("chọn một đơn vị hoặc --all, không cả hai", "choose a board or --all, not both"))
        }
        if appraisal, board == nil {
            throw ValidationError(
                say("phiếu thẩm định làm cho từng đơn vị: nêu đơn vị", "an appraisal form is of one board: name it"))
        }
        if let role, !appraisal || !["head", "deputy"].contains(role) && team == nil {
            throw ValidationError(
                say("--as \(role): cần --appraisal và team:TÊN", "--as \(role): --appraisal and team:NAME are needed"))
        }
        if let output, !all, !Self.isFolder(output), !output.lowercased().hasSuffix(".xlsx") {
            throw ValidationError(
                say("tên tệp sau -o phải có đuôi .xlsx: \(output)", "the file after -o must end in .xlsx: \(output)"))
        }
    }

    /// The team whose part is wanted.
    private var team: String? {
        guard let role, role.hasPrefix("team:"), role.count > 5 else { return nil }
        return String(role.dropFirst(5))
    }

    func run() throws {
        if appraisal, let board { return try makeAppraisal(board) }
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
            let maker = try workspace.forms(bloc: bloc, period: workspace.period(self.bloc.period, of: bloc))
            let boards = if let board { [board] } else { try maker.members() }
            let target = target
            var forms: [Form] = []
            var files: [(name: String, bytes: [UInt8])] = []
            let clock = ContinuousClock()
            let start = clock.now
            for board in boards {
                let form = try maker.form(of: board)
                files.append((target.name ?? form.fileName, form.workbook.xlsx()))
                forms.append(form)
                // Silence for longer than that looks like a program that hangs.
                if common.format != .json, clock.now - start > .seconds(1) {
                    warn(say("đã làm phiếu", "form") + " \(forms.count)/\(boards.count): \(form.board)")
                }
            }
            let written = try Workspace.write(files, into: target.folder, replace: replace, keys: workspace.keys)
            report(maker, forms, written)
        }
    }

    private func makeAppraisal(_ board: String) throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(bloc.bloc, for: bloc.period)
            let period = try workspace.period(self.bloc.period, of: bloc)
            let made = try workspace.appraisalForm(of: board, team: team, bloc: bloc, period: period)
            let written = try Workspace.write(
                [(target.name ?? made.form.fileName, made.form.workbook.xlsx())], into: target.folder,
                replace: replace, keys: workspace.keys)
            let labels = Label.standing(made.edition, bloc)
            let title =
                bloc.title + Localized(same: " · ") + period.title + Localized(same: " · \(made.edition.id)")
            common.print(
                Document([
                    .title(title), .labels(labels),
                    .bullets(written.map { Localized(vi: "đã ghi \($0)", en: "written to \($0)") }),
                ]),
                json: .object([
                    ("format", .string("thidua.appraisal-form/1")), ("bloc", .string(bloc.id)),
                    ("period", .string(period.description)), ("edition", .string(made.edition.id)),
                    ("labels", .labels(labels)), ("board", .string(board)), ("team", .text(team)),
                    ("file", .text(written.first)), ("warnings", .array(made.warnings.map { $0.json(in: language) })),
                ]))
            if common.format != .json, !made.warnings.isEmpty { common.show(made.warnings) }
        }
    }

    /// The folder to write into, and the file's name where one was given.
    private var target: (folder: String, name: String?) {
        guard let output else { return ("", nil) }
        guard !all, !Self.isFolder(output) else { return (output, nil) }
        let pieces = output.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let folder = pieces.dropLast().joined(separator: "/")
        return (pieces.count > 1 && folder.isEmpty ? "/" : folder, pieces[pieces.count - 1])
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private func report(_ maker: FormMaker, _ forms: [Form], _ written: [String]) {
        let labels = Label.standing(maker.edition, maker.bloc)
        let warnings = maker.warnings(of: forms.map(\.board))
        if common.format == .json {
            put(
                JSON.object([
                    ("format", .string("thidua.forms/1")), ("bloc", .string(maker.bloc.id)),
                    ("period", .string(maker.period.description)), ("edition", .string(maker.edition.id)),
                    ("labels", .labels(labels)),
                    (
                        "forms",
                        .array(
                            zip(forms, written).map { form, file in
                                .object([
                                    ("board", .string(form.board)), ("file", .string(file)),
                                    ("correction", .bool(form.isCorrection)),
                                    ("previous", .text(form.previous?.description)),
                                    ("plan", .text(form.plan?.description)),
                                    ("last", .text(form.last?.description)),
                                ])
                            })
                    ),
                    ("warnings", .array(warnings.map { $0.json(in: language) })),
                ]).text)
            return
        }
        let title =
            maker.bloc.title + Localized(same: " · ") + maker.period.title
            + Localized(same: " · \(maker.edition.id)")
        let lines = zip(forms, written).map { form, file in
            Localized(vi: "đã ghi \(file)", en: "written to \(file)") + Self.filled(form)
        }
        common.print(Document([.title(title), .labels(labels), .bullets(lines)]), json: .null)
        if !warnings.isEmpty { common.show(warnings) }
    }

    /// What stands in the form already.
    private static func filled(_ form: Form) -> Localized {
        var parts: [Localized] = []
        if form.isCorrection {
            parts.append(Localized(vi: "số đã nộp kỳ này", en: "what was submitted for this period"))
        }
        if let previous = form.previous {
            parts.append(Localized(vi: "cùng kỳ từ \(previous)", en: "the same period from \(previous)"))
        }
        if let plan = form.plan { parts.append(Localized(vi: "kế hoạch từ \(plan)", en: "the plan from \(plan)")) }
        guard !parts.isEmpty else { return Localized(same: "") }
        return Localized(
            vi: "; điền sẵn: " + parts.map(\.vi).joined(separator: ", "),
            en: "; filled in: " + parts.map(\.en).joined(separator: ", "))
    }
}
