// The workbook in which a report is appraised: a sheet a section, what was claimed beside cells for what was found.
import Diagnostics
import Exact
import OOXML
import Rules

/// Makes the form of an appraisal (phiếu thẩm định). The same report gives the same workbook.
public struct AppraisalFormWriter: Sendable {
    public let edition: Edition
    public let bloc: Bloc
    public let member: Member
    public let report: AppraisedReport
    /// Points by the submitted figures, by criterion; nil where they are not determined.
    public let computed: [String: Rational]
    /// Whose form it is.
    public let scope: AppraisalScope

    var period: Period { report.submission.period }

    public init(
        edition: Edition, bloc: Bloc, member: Member, report: AppraisedReport, computed: [String: Rational],
        team: String? = nil
    ) {
        self.edition = edition
        self.bloc = bloc
        self.member = member
        self.report = report
        self.computed = computed
        scope = AppraisalScope(edition, team: team)
    }

    public var spreadsheet: Spreadsheet {
        let (home, rest) = homes
        var names = FormSheetNames()
        let cover = names.take("Bìa")
        var sheets: [Spreadsheet.Sheet] = []
        var contents: [(name: String, title: Localized)] = []
        for section in edition.sections where section.allCriteria.contains(where: { scope.holds(criterion: $0.id) }) {
            let sheet = sheet(section, home, name: names.take("Nhóm " + section.id))
            sheets.append(sheet)
            contents.append((sheet.name, FormWriter.heading(section)))
        }
        if !rest.isEmpty {
            var rows = rows(names.take("Chỉ tiêu khác"), title: FormWriter.otherTitle, home)
            for indicator in rest { rows.add(indicator) }
            sheets.append(rows.sheet.sheet)
            contents.append((rows.sheet.sheet.name, FormWriter.otherTitle))
        }
        let words = self.words(names.take("Nhận xét"))
        sheets.append(words)
        contents.append((words.name, Self.wordsTitle))
        let first = FormCover(self, name: cover, contents: contents).sheet
        let title = FormText.clipped("\(member.title.vi) – \(period) – thẩm định", to: 200)
        return Spreadsheet(title: title, sheets: [first] + sheets + [hidden])
    }

    /// Under which criterion each indicator stands: the first of the form that reads it. And those that none reads, for the
    /// head and the deputy.
    private var homes: (home: [String: String], rest: [Indicator]) {
        var home: [String: String] = [:]
        for criterion in edition.criteria where scope.holds(criterion: criterion.id) {
            for read in edition.figuresRead(by: criterion) where home[read.key.indicator] == nil {
                home[read.key.indicator] = criterion.id
            }
        }
        return (home, scope.team == nil ? edition.indicators.filter { home[$0.id] == nil } : [])
    }

    private func sheet(_ section: Section, _ home: [String: String], name: String) -> Spreadsheet.Sheet {
        var rows = rows(name, title: FormWriter.heading(section), home)
        add(section, to: &rows, isTop: true)
        return rows.sheet.sheet
    }

    private func add(_ section: Section, to rows: inout AppraisalRows, isTop: Bool) {
        guard section.allCriteria.contains(where: { scope.holds(criterion: $0.id) }) else { return }
        if !isTop { rows.add(part: FormWriter.heading(section)) }
        for criterion in section.criteria where scope.holds(criterion: criterion.id) {
            rows.add(criterion)
            for indicator in edition.indicators where rows.home[indicator.id] == criterion.id { rows.add(indicator) }
        }
        for part in section.sections { add(part, to: &rows, isTop: false) }
    }

    private static let wordsTitle = Localized(
        vi: "Nhận xét chung và ý kiến của đơn vị", en: "Remark on the whole and the board's opinion")

    /// The sheet for what is said in words of the report as a whole.
    private func words(_ name: String) -> Spreadsheet.Sheet {
        let columns: [AppraisalColumn] = [.code, .title, .input(.reason)]
        var sheet = CodedSheet(
            name: name, columns: columns, title: Self.wordsTitle, remark: remark,
            headings: [
                Localized(same: ""), Localized(vi: "Nội dung", en: "What"),
                Localized(vi: "Ghi ở đây", en: "Write here"),
            ])
        sheet.footer(FormText.clipped("\(member.name.vi) · \(period) · \(edition.id) · thẩm định", to: 120))
        let rows: [(AppraisalCode.Row, Localized)] = [
            (.remark, Localized(vi: "Nhận xét của người thẩm định", en: "Remark of the appraisers")),
            (
                .opinion,
                Localized(
                    vi: "Ý kiến của đơn vị, do người thẩm định ghi lại",
                    en: "The board's opinion, as the appraisers noted it")
            ),
        ]
        for (row, title) in rows {
            sheet.add([
                Spreadsheet.Cell(.text(row.code)),
                Spreadsheet.Cell(.text(title.vi), FormStyle.text(), gloss: FormText.gloss(title)),
                Spreadsheet.Cell(.empty, FormStyle.input(wraps: true)),
            ])
        }
        return sheet.sheet
    }

    private func rows(_ name: String, title: Localized, _ home: [String: String]) -> AppraisalRows {
        let columns = AppraisalColumn.needed(hasStanding: hasStanding)
        var sheet = CodedSheet(
            name: name, columns: columns, title: title, remark: remark, headings: columns.map(\.heading))
        sheet.footer(FormText.clipped("\(member.name.vi) · \(period) · \(edition.id) · thẩm định", to: 120))
        return AppraisalRows(form: self, home: home, sheet: sheet)
    }

    var hasStanding: Bool { report.standing != report.submission || !report.points.isEmpty }

    private var remark: Localized {
        let cautions = edition.cautions(bloc).map(\.caution.title)
        let name = FormText.clipped(member.title, to: 200)
        let team = scope.team.map { [FormText.clipped($0, to: 100)] } ?? []
        return Localized(
            vi: (["Thẩm định: " + name.vi, "\(period.title.vi) (\(period.span.vi))"] + team + cautions.map(\.vi))
                .joined(separator: " · "),
            en: (["Appraisal of " + name.en, "\(period.title.en) (\(period.span.en))"] + team + cautions.map(\.en))
                .joined(separator: " · "))
    }

    // MARK: Hidden sheet

    private var hidden: Spreadsheet.Sheet {
        FormWriter.hidden(
            [
                (FormCode.Key.form.rawValue, AppraisalCode.version), (FormCode.Key.bloc.rawValue, bloc.id),
                (FormCode.Key.board.rawValue, member.id), (FormCode.Key.period.rawValue, period.description),
                (FormCode.Key.edition.rawValue, edition.id), (AppraisalCode.event, String(report.event)),
                (FormCode.Key.numbers.rawValue, NumberConvention.vi.rawValue),
                (FormCode.Key.language.rawValue, Language.vi.rawValue),
            ] + (scope.team.map { [(AppraisalCode.role, AppraisalCode.team + $0)] } ?? []))
    }
}
