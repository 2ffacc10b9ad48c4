// The trend of one board: where it stood, how its sections did, what it gained and lost, what it reported.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension TrendReport {
    public func document(of board: String) -> Document {
        let member = bloc.member(board)
        return Document(
            [
                .title(
                    (member?.title ?? name(board))
                        + Localized(vi: " · diễn biến qua các kỳ đến ", en: " · the trend up to the ")
                        + trend.periods[last].period.title),
                .labels(labels), .paragraph(opening),
            ] + leftBlocks(board) + [
                .heading(Localized(vi: "Điểm và thứ hạng", en: "Points and ranks")), .table(standingTable(board)),
            ] + standingCharts(board) + moveBlocks(board) + sectionBlocks(board) + figureBlocks(board)
                + mergerBlocks(of: board) + likenessBlocks)
    }

    /// That it is no member any more, and where its figures went.
    private func leftBlocks(_ board: String) -> [Document.Block] {
        guard !trend.isMember(board), let member = bloc.member(board) else { return [] }
        let period = trend.periods[last].period
        let until =
            member.until.map {
                Localized(vi: " là đơn vị của khối đến \($0)", en: " was a member of the bloc until \($0)")
            } ?? Localized(vi: " chưa là đơn vị của khối", en: " is no member of the bloc yet")
        let heir = bloc.successor(of: board, in: period).flatMap { $0.id == board ? nil : $0 }
        return [
            .paragraph(
                member.name + until
                    + (heir.map {
                        Localized(vi: ", sau đó hợp nhất vào ", en: " and then merged into ") + $0.name
                            + Localized(same: " (thidua trend \($0.id))")
                    } ?? Localized(same: "")) + Localized(same: "."))
        ]
    }

    // MARK: Standings

    /// A line a period; where the boards were others, a line for each that it consisted of and one that is worked out.
    private func standingTable(_ board: String) -> Table {
        var rows: [Table.Row] = []
        for number in trend.periods.indices {
            let step = trend.step(of: board, in: number)
            func row(_ standing: TrendStanding?, _ remark: Localized, isGroup: Bool = false) -> Table.Row {
                let cells: [Localized] =
                    [label(number), Localized(same: trend.periods[number].edition.id)]
                    + (standing.map { standing in
                        [
                            style(number).points(standing.points), style(number).points(standing.assigned),
                            percent(standing, number), rankOf(standing), grade(standing, number),
                        ]
                    } ?? Array(repeating: none, count: 5)) + [remark]
                return Table.Row(cells.map { Table.Cell($0) }, isGroup: isGroup)
            }
            guard !step.isEmpty else {
                rows.append(
                    row(
                        nil,
                        step.parts.isEmpty
                            ? Localized(vi: "không là đơn vị của khối", en: "no member of the bloc")
                            : Localized(vi: "không có báo cáo", en: "no report")))
                continue
            }
            for part in step.parts {
                let isOther = part.board != board
                let what =
                    part.standing == nil
                    ? Localized(vi: "không có báo cáo", en: "no report")
                    : step.merged == nil ? Localized(same: "") : Localized(vi: "như đã chấm", en: "as it was scored")
                rows.append(
                    row(
                        part.standing, isOther ? .list([name(part.board), what].filter { !$0.vi.isEmpty }, ": ") : what)
                )
            }
            guard let merged = step.merged else { continue }
            let isOne = trend.periods[number].merged?.parts[board] == nil
            rows.append(
                row(
                    merged,
                    isOne
                        ? Localized(
                            vi: "tính lại: theo khối hiện nay", en: "worked out: in the bloc as it is today")
                        : Localized(vi: "tính lại: gộp ", en: "worked out: ") + names(step.parts.map(\.board))
                            + Localized(vi: "", en: " as one board")))
        }
        return Table(
            [
                .left(vi: "Kỳ", en: "Period"), .left(vi: "Bộ tiêu chí", en: "Edition"),
                .right(vi: "Điểm", en: "Points"), .right(vi: "Được giao", en: "Assigned"), .right(vi: "%", en: "%"),
                .right(vi: "Hạng", en: "Rank"), .left(vi: "Xếp loại", en: "Grade"),
                .left(vi: "Ghi chú", en: "Remark"),
            ], rows)
    }

    private func standingCharts(_ board: String) -> [Document.Block] {
        let standings = trend.periods.indices.map { trend.step(of: board, in: $0).standing }
        let ranks = lines(
            isRank: true, isRepeated: true,
            title: Localized(vi: "Thứ hạng qua các kỳ", en: "Rank from period to period"),
            summary: Localized(
                vi: "Thứ hạng của đơn vị; hạng 1 ở trên cùng. Hạng chưa xác định không vẽ.",
                en: "The rank of the board; rank 1 stands on top. A rank that is not settled is not drawn.")
                + workedOut(of: board),
            series: [Localized(vi: "Hạng", en: "Rank")],
            values: standings.map { standing in
                [standing?.rank.flatMap { $0.count == 1 ? Rational($0.lowerBound) : nil }]
            },
            texts: standings.map { [$0.map(rankOf) ?? none] })
        let percents = lines(
            isRank: false, isRepeated: true,
            title: Localized(vi: "Điểm đạt trên điểm được giao (%)", en: "Points reached of those assigned (%)"),
            summary: Localized(
                vi: "Phần trăm điểm được giao của đơn vị qua các kỳ; số chưa xác định không vẽ.",
                en: "Percent of the assigned points of the board by period; what is undetermined is not drawn.")
                + lineCaution + workedOut(of: board),
            series: [Localized(vi: "% điểm được giao", en: "% of assigned points")],
            values: trend.periods.indices.map { [isLikeLast($0) ? standings[$0]?.percent?.number : nil] },
            texts: zip(trend.periods.indices, standings).map { number, standing in
                [standing.map { percent($0, number) } ?? none]
            })
        return [ranks, percents].compactMap { $0.map { .chart($0) } }
    }

    /// That numbers are worked out, of a board of today.
    private func workedOut(of board: String) -> Localized {
        trend.isMember(board) ? workedOut : Localized(same: "")
    }

    // MARK: Sections

    /// A section of some editions: one line where number and name are the same.
    private struct Line: Hashable {
        var id: String
        var title: Localized
        var text: Localized { Localized(same: id + " ") + title }
    }

    /// Percent of each section's points: the board's profile.
    private func sectionBlocks(_ board: String) -> [Document.Block] {
        var lines: [Line] = []
        for period in trend.periods.reversed() {
            for section in period.edition.sections {
                let line = Line(id: section.id, title: section.title)
                if !lines.contains(line) { lines.append(line) }
            }
        }
        let standings = trend.periods.indices.map { trend.step(of: board, in: $0).standing }
        func section(_ line: Line, _ number: Int) -> TrendStanding.SectionStanding? {
            let sections = trend.periods[number].edition.sections
            guard let index = sections.firstIndex(where: { $0.id == line.id && $0.title == line.title }) else {
                return nil
            }
            return standings[number]?.sections.first { $0.section == sections[index].id }
        }
        func text(_ line: Line, _ number: Int) -> Localized {
            guard let section = section(line, number) else { return none }
            // Bonuses and deductions are no part of anything.
            return section.percent.map { style(number).percent($0) }
                ?? style(number).points(section.points) + Localized(vi: " điểm", en: " points")
        }
        let shown = lines.filter { line in trend.periods.indices.contains { section(line, $0) != nil } }
        guard !shown.isEmpty else { return [] }
        // Titles of sections are long: the columns are called by numbers, with the period where two have one number.
        let heads = shown.map { line -> Localized in
            let isOnly = shown.count { $0.id == line.id } == 1
            let number = trend.periods.indices.last { section(line, $0) != nil }
            guard !isOnly, let number else { return Localized(same: line.id) }
            return Localized(same: "\(line.id) (") + label(number) + Localized(same: ")")
        }
        let title = Localized(
            vi: "Theo nhóm tiêu chí (% điểm được giao của nhóm)", en: "By section (% of the section's assigned points)")
        let chart = self.lines(
            isRank: false, isRepeated: false, title: title,
            summary: Localized(
                vi: "Mỗi nhóm một đường: phần trăm điểm được giao của nhóm qua các kỳ; số chưa xác định không vẽ.",
                en: "A line a section: percent of its assigned points by period; what is undetermined is not drawn.")
                + lineCaution + workedOut(of: board),
            series: shown.map(\.text), heads: heads,
            values: trend.periods.indices.map { number in
                shown.map { isLikeLast(number) ? section($0, number)?.percent?.number : nil }
            },
            texts: trend.periods.indices.map { number in shown.map { text($0, number) } })
        if let chart {
            let titles = zip(heads, shown).map { $0 + Localized(same: ": ") + $1.title }
            return [.chart(chart), .paragraph(.list(titles, "; ").map { $0 + "." })]
        }
        return [
            .heading(title),
            .table(
                Table(
                    [.left(vi: "Nhóm", en: "Section")]
                        + trend.periods.indices.map { Table.Column(label($0), .right) },
                    shown.map { line in [line.text] + trend.periods.indices.map { text(line, $0) } })),
        ]
    }

    // MARK: Figures

    /// What it reported, line by line of indicators that mean the same.
    private func figureBlocks(_ board: String) -> [Document.Block] {
        let all = trend.figures(of: board)
        // What never was another number says nothing of how the board did.
        let figures = trend.periods.count > 1 ? all.filter { Set($0.cells).count > 1 } : all
        guard !all.isEmpty else { return [] }
        let still = all.count - figures.count
        let title = Localized(vi: "Số liệu thực hiện qua các kỳ", en: "Figures from period to period")
        guard !figures.isEmpty else {
            return [
                .heading(title),
                .paragraph(
                    Localized(
                        vi: "Cả \(still) số liệu như nhau ở mọi kỳ.",
                        en: "All \(still) figures are the same in every period.")),
            ]
        }
        let like = trend.likePeriod(of: board, before: last)
        var columns: [Table.Column] =
            [.left(vi: "Chỉ tiêu", en: "Indicator"), .left(vi: "Đơn vị tính", en: "Unit")]
            + trend.periods.indices.map { Table.Column(label($0), .right) }
        if let like {
            columns.append(
                Table.Column(
                    Localized(
                        vi: "\(trend.periods[last].period) so với \(trend.periods[like].period)",
                        en: "\(trend.periods[last].period) against \(trend.periods[like].period)"), .right))
        }
        let rows = figures.map { line in
            [line.indicator.title, line.indicator.unit.title] + line.cells.map(text)
                + (like.map { [change(line, since: $0)] } ?? [])
        }
        let isSplit = figures.contains(where: \.isSplit)
        return [
            .heading(title), .table(Table(columns, rows)),
            .paragraph(
                Localized(
                    vi:
                        "Số thực hiện; “thiếu”: bộ tiêu chí có chỉ tiêu nhưng chưa có số; “–”: bộ tiêu chí kỳ đó không có chỉ tiêu, hoặc đơn vị không thuộc khối.",
                    en:
                        "Actual figures; “missing”: the edition asks for it and there is none; “–”: the edition of that period does not ask for it, or the board was no member."
                )
                    + (isSplit
                        ? Localized(
                            vi: " Chỉ tiêu đổi đơn vị tính hoặc tính chất đứng ở dòng riêng, không so với nhau.",
                            en:
                                " An indicator of another unit or nature stands on a line of its own and is not compared."
                        )
                        : Localized(same: ""))
                    + (still > 0
                        ? Localized(
                            vi: " Không nêu \(still) số liệu như nhau ở mọi kỳ.",
                            en: " Left out: \(still) that \(still == 1 ? "is" : "are") the same in every period.")
                        : Localized(same: "")) + workedOut(of: board)),
        ]
    }

    private func text(_ cell: TrendFigure.Cell) -> Localized {
        switch cell {
        case .notAsked: none
        case .missing: Localized(vi: "thiếu", en: "missing")
        case .figure(.yesNo(let flag), let isEstimate):
            (flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")).marked(isEstimate)
        case .figure(.number(let number), let isEstimate): number.shown().marked(isEstimate)
        }
    }

    private func change(_ line: TrendFigure, since like: Int) -> Localized {
        guard let (difference, growth) = line.change(from: like, to: last) else { return none }
        let size = difference.shown().signed(difference)
        return growth.map {
            size + Localized(same: " (") + $0.shown(places: 2).signed($0) + Localized(same: "%)")
        } ?? size
    }
}
