// A board's form for a period as a workbook: cover, a sheet a section, what belongs to no criterion, and the hidden sheet.
import Diagnostics
import OOXML
import Rules

/// Makes the workbook that a board fills in for a period (phiếu báo cáo số liệu và tự chấm điểm).
///
/// The same edition, bloc, board, period and figures give the same workbook.
public struct FormWriter: Sendable {
    public let edition: Edition
    public let bloc: Bloc
    public let member: Member
    public let period: Period
    public let figures: FormFigures

    public init(edition: Edition, bloc: Bloc, member: Member, period: Period, figures: FormFigures = FormFigures()) {
        self.edition = edition
        self.bloc = bloc
        self.member = member
        self.period = period
        self.figures = figures
    }

    public var spreadsheet: Spreadsheet {
        let (home, rest) = homes
        var names = FormSheetNames()
        let cover = names.take("Bìa")
        var sheets = edition.sections.map { sheet($0, home, name: names.take("Nhóm " + $0.id)) }
        var contents = zip(sheets, edition.sections).map { ($0.name, Self.heading($1)) }
        if !rest.isEmpty {
            sheets.append(others(rest, home, name: names.take("Chỉ tiêu khác")))
            contents.append((sheets[sheets.count - 1].name, Self.otherTitle))
        }
        let first = FormCover(self, name: cover, contents: contents).sheet
        let title = FormText.clipped("\(member.title.vi) – \(period)", to: 200)
        return Spreadsheet(title: title, sheets: [first] + sheets + [hidden])
    }

    /// Under which criterion each indicator is entered: the first that reads it. And those that none reads.
    private var homes: (home: [String: String], rest: [Indicator]) {
        var home: [String: String] = [:]
        for criterion in edition.criteria {
            for read in edition.figuresRead(by: criterion) where home[read.key.indicator] == nil {
                home[read.key.indicator] = criterion.id
            }
        }
        return (home, edition.indicators.filter { home[$0.id] == nil })
    }

    // MARK: Data sheets

    private func sheet(_ section: Section, _ home: [String: String], name: String) -> Spreadsheet.Sheet {
        let criteria = Set(section.allCriteria.map(\.id))
        let indicators = edition.indicators.filter { home[$0.id].map(criteria.contains) ?? false }
        var rows = rows(
            name, indicators, title: Self.heading(section), home, hasCriteria: !section.allCriteria.isEmpty)
        add(section, to: &rows, isTop: true)
        return rows.sheet.sheet
    }

    private func add(_ section: Section, to rows: inout FormRows, isTop: Bool) {
        if !isTop { rows.add(part: Self.heading(section)) }
        for criterion in section.criteria {
            rows.add(criterion)
            for indicator in edition.indicators where rows.home[indicator.id] == criterion.id { rows.add(indicator) }
        }
        for part in section.sections { add(part, to: &rows, isTop: false) }
    }

    static let otherTitle = Localized(
        vi: "Chỉ tiêu khác (không thuộc riêng tiêu chí nào)", en: "Other indicators (read by no single criterion)")

    private func others(_ indicators: [Indicator], _ home: [String: String], name: String) -> Spreadsheet.Sheet {
        var rows = rows(name, indicators, title: Self.otherTitle, home, hasCriteria: false)
        for indicator in indicators { rows.add(indicator) }
        return rows.sheet.sheet
    }

    private func rows(
        _ name: String, _ indicators: [Indicator], title: Localized, _ home: [String: String], hasCriteria: Bool
    ) -> FormRows {
        let columns = FormColumn.needed(by: indicators, hasCriteria: hasCriteria, figures)
        let isYearPlan = period.part == .year || !edition.planShare.isEmpty
        var sheet = FormSheet(
            name: name, columns: columns, title: title, remark: remark,
            headings: columns.map { $0.heading(last: figures.last?.period, isYearPlan: isYearPlan) })
        sheet.footer(FormText.clipped("\(member.name.vi) · \(period) · \(edition.id)", to: 120))
        return FormRows(edition: edition, figures: figures, home: home, sheet: sheet)
    }

    static func heading(_ section: Section) -> Localized {
        let points = section.points.shortText()
        return Localized(same: section.id + ". ") + FormText.clipped(section.title, to: 200)
            + Localized(vi: " (\(FormLimits.comma(points)) điểm)", en: " (\(points) points)")
    }

    /// Whose form it is, and the cautions: on every sheet, because sheets are printed and copied one by one.
    private var remark: Localized {
        let cautions = edition.cautions(bloc).map(\.caution.title)
        let name = FormText.clipped(member.title, to: 200)
        return Localized(
            vi: ([name.vi, "\(period.title.vi) (\(period.span.vi))"] + cautions.map(\.vi)).joined(separator: " · "),
            en: ([name.en, "\(period.title.en) (\(period.span.en))"] + cautions.map(\.en)).joined(separator: " · "))
    }

    // MARK: Hidden sheet

    private var hidden: Spreadsheet.Sheet {
        Self.hidden(
            FormCode.Key.allCases.map { key in
                let value =
                    switch key {
                    case .form: FormCode.version
                    case .bloc: bloc.id
                    case .board: member.id
                    case .period: period.description
                    case .edition: edition.id
                    case .numbers: NumberConvention.vi.rawValue
                    case .language: Language.vi.rawValue
                    }
                return (key.rawValue, value)
            })
    }

    /// The hidden sheet with keys and their values.
    static func hidden(_ values: [(key: String, value: String)]) -> Spreadsheet.Sheet {
        var sheet = Spreadsheet.Sheet(name: FormCode.sheet)
        sheet.isHidden = true
        sheet.isProtected = true
        sheet.columns = [Spreadsheet.Column(width: 160), Spreadsheet.Column(width: 400)]
        sheet.rows = values.map { key, value in
            Spreadsheet.Row([Spreadsheet.Cell(.text(key)), Spreadsheet.Cell(.text(value))])
        }
        return sheet
    }
}

/// Names of sheets as spreadsheets take them: at most 31 characters, none of `:\/?*[]`, each once.
struct FormSheetNames {
    private var taken: Set<String> = [FormCode.sheet]

    mutating func take(_ wish: String) -> String {
        var clean = String(wish.map { ":\\/?*[]'".contains($0) || $0.isNewline ? "-" : $0 })
        while clean.utf16.count > 31 { clean.removeLast() }
        var name = clean
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            let end = " (\(number))"
            var start = clean
            while start.utf16.count + end.utf16.count > 31 { start.removeLast() }
            name = start + end
            number += 1
        }
        return name
    }
}
