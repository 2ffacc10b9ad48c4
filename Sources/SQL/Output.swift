// What the query shows: the columns of its last SELECT, and how all of it is written.
import Diagnostics
import Exact
import Rules
import Scoring

/// The columns that come out.
struct Output {
    private(set) var columns: [(name: String, text: String, remark: String?)] = []
    private let dialect: Dialect

    init(
        _ printer: QueryPrinter, _ steps: Steps, _ lines: [JudgedLine], _ totals: Totals,
        _ vetoes: [(applies: Truth, isOpen: Truth)], _ ranks: RankColumns
    ) throws(Unfit) {
        dialect = printer.dialect
        let edition = printer.form.edition
        let rounding = edition.rounding
        let isRounded = edition.ranking.on == .rounded
        if let column = printer.column { columns.append((column, "bloc", nil)) }
        columns.append(("unit", "unit", nil))
        let message = printer.dialect.quoted(
            Localized(
                vi: "đơn vị không tên (NULL), không có khối hoặc có mặt hai lần, hoặc khối quá lớn: ",
                en: "a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ")[
                    printer.language])
        let hasBlocs = printer.column != nil
        let names = (hasBlocs ? [dialect.said("bloc"), "': '"] : []) + [dialect.said("unit")]
        let failure = dialect.failure(([message] + names).joined(separator: " || "), as: "BIGINT")
        let isWrong =
            "unit IS NULL OR " + (hasBlocs ? "bloc IS NULL OR " : "")
            + "\(ranks.copies.text) <> 2 OR \(ranks.rows.text) > \(Draft.mostUnits * 2)"
        let isRanked = ranks.contender.constant == true ? nil : ranks.contender.code.text
        func rank(_ code: Code) -> String {
            "CASE WHEN \(isWrong) THEN \(failure)"
                + (isRanked.map { " WHEN NOT \($0) THEN NULL" } ?? "") + " ELSE \(code.text) END"
        }
        columns.append(("rank least", rank(ranks.least), nil))
        columns.append(("rank most", rank(ranks.most), nil))
        let places = isRounded && rounding.at != .never ? edition.places(edition.sections) : nil
        try show("total", totals.total, places: places, steps)
        if edition.ranking.notAssigned == .percent {
            try show("assigned", totals.assigned, places: nil, steps, end: nil)
            try show("surely assigned", totals.surelyAssigned, places: nil, steps, end: nil)
            try show("percent", totals.basis, places: nil, steps)
        }
        try showGrades(edition, totals.basis, ranks, steps)
        for section in totals.sections {
            let isWhole = isRounded && [.criterion, .section].contains(rounding.at)
            let places = isWhole ? edition.places([section.section]) : nil
            try show("section \(section.section.id)", section.points, places: places, steps)
        }
        for line in lines {
            let isWhole = isRounded && rounding.at == .criterion
            let first = columns.count
            try show(line.criterion.id, line.points, places: isWhole ? rounding.places : nil, steps)
            columns[first].remark = printer.remark(line.criterion)
            columns.append(("\(line.criterion.id) state", line.state.text, nil))
        }
        for (number, veto) in vetoes.enumerated() {
            let words = ["applies", "open", "no"].map(dialect.quoted)
            columns.append(
                (
                    "veto \(number + 1)",
                    "CASE WHEN \(veto.applies.code.text) THEN \(words[0]) WHEN \(veto.isOpen.code.text) THEN \(words[1]) ELSE \(words[2]) END",
                    printer.comment("   " + edition.vetoes[number].reason[printer.language])
                ))
        }
    }

    /// Grades by thresholds alone; quotas are given down the ranking, which takes more than a query of this kind.
    private mutating func showGrades(_ edition: Edition, _ basis: Ends, _ ranks: RankColumns, _ steps: Steps)
        throws(Unfit)
    {
        guard !edition.grades.isEmpty, edition.grades.allSatisfy({ $0.quota == nil }) else { return }
        let reachable = edition.grades.filter { grade in edition.gradesAtMost.map { $0 >= grade.from } ?? true }
        for (name, end, isBest) in [("grade least", basis.least, false), ("grade most", basis.most, true)] {
            var text = "CASE"
            // Where a veto is open the least is none.
            let isRanked = isBest ? ranks.contender : ranks.certain
            if isRanked.constant != true { text += " WHEN NOT \(isRanked.code.operand) THEN NULL" }
            for grade in reachable {
                let test = try steps.draft.less(steps.draft.number(grade.from), end, orEqual: true)
                let isOpen = isBest && !end.isTotal ? "\(end.top.code.text) IS NULL OR " : ""
                text += " WHEN \(isOpen)\(test.code.text) THEN \(dialect.quoted(grade.id))"
            }
            if !reachable.isEmpty { columns.append((name, text + " ELSE NULL END", nil)) }
        }
    }

    private mutating func show(_ name: String, _ ends: Ends, places: Int?, _ steps: Steps) throws(Unfit) {
        try show("\(name) least", ends.least, places: places, steps, end: .floor)
        try show("\(name) most", ends.most, places: places, steps, end: .ceiling)
    }

    /// A decimal where there is one; else two columns, what is divided and by what.
    /// - Parameters:
    ///   - places: those that every number has at most that is determined by then: an end of an interval that has more is
    ///     shown rounded outward.
    ///   - end: how; nil for a number that is no end.
    private mutating func show(
        _ name: String, _ number: Quantity, places: Int?, _ steps: Steps, end: RoundingMode?
    ) throws(Unfit) {
        var number = number
        if let places, let end, !number.bottom.isEmpty { number = try steps.draft.rounded(number, places: places, end) }
        if number.bottom.isEmpty, let text = number.unit.decimalText {
            columns.append((name, shown(number.top.code, text), nil))
            return
        }
        let (top, bottom) = number.unit.fraction
        columns.append((name + " top", shown(number.top.code, top.description), nil))
        let divisor = steps.draft.dialect.literal(bottom)
        let factors = number.bottom.map(\.code.text)
        columns.append(
            (
                name + " bottom",
                "CAST(\((factors + (bottom == 1 && !factors.isEmpty ? [] : [divisor])).joined(separator: " * ")) AS \(integerType))",
                nil
            ))
    }

    private var integerType: String { dialect == .duckdb ? "DECIMAL(38,0)" : dialect.integer }

    /// A column times a decimal: exact in every dialect, because nothing but the point moves.
    private func shown(_ code: Code, _ unit: String) -> String {
        let type = "DECIMAL(38,0)"
        if let constant = code.constant, let unit = try? Rational(decimal: unit) {
            return (constant * unit).description
        }
        if unit == "1" { return dialect == .duckdb ? "CAST(\(code.text) AS \(type))" : code.text }
        return "CAST(\(code.text) AS \(type)) * \(unit)\(dialect == .spark ? "BD" : "")"
    }

    /// The first name that no table can have, or that two columns share.
    var clash: NotInSQL.Refusal? {
        var seen: Set<String> = []
        for column in columns {
            let isTwice = !seen.insert(column.name.lowercased()).inserted
            guard isTwice || column.name.utf8.count > 63 else { continue }
            return NotInSQL.Refusal(
                subject: Localized(vi: "cột “\(column.name)”", en: "the column “\(column.name)”"),
                reason: isTwice
                    ? Localized(
                        vi: "hai cột kết quả cùng tên (cơ sở dữ liệu không phân biệt hoa thường)",
                        en: "two columns of the result have this name (databases do not tell capitals)")
                    : Localized(vi: "tên dài hơn 63 byte", en: "the name is longer than 63 bytes"),
                mend: Localized(
                    vi: "đổi số thứ tự của tiêu chí, hoặc tên cột khối",
                    en: "change the criterion's number, or the name of the bloc's column"))
        }
        return nil
    }
}

extension Edition {
    /// The decimal places of what comes out of sections where nothing is open: those of rounding, and of the limits that
    /// points are moved into after it. Nil where a limit is no decimal.
    fileprivate func places(_ sections: [Section]) -> Int? {
        var most = rounding.places
        for section in sections {
            for limit in [section.bounds.least, section.bounds.most] {
                guard let limit else { continue }
                guard let places = limit.decimalPlaces else { return nil }
                most = max(most, places)
            }
            guard let inner = places(section.sections) else { return nil }
            most = max(most, inner)
        }
        return most
    }
}

extension QueryPrinter {
    func print(_ output: Output) -> String {
        var text = head.map { comment($0) }.joined(separator: "\n") + "\n"
        let name = table.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
            .map { dialect.name(String($0)) }
            .joined(separator: ".")
        var previous = name
        for (index, stage) in draft.stages.enumerated() {
            guard index == 0 || !stage.columns.isEmpty || stage.name == "ends" else { continue }
            text += index == 0 ? "WITH " : ",\n"
            text += "\(stage.name) AS \(dialect.kept)(\n  SELECT\n"
            var items: [String] = []
            if index == 0 {
                if let column { items.append("    \(dialect.name(column)) AS bloc") }
                items.append("    \(dialect.name("unit")) AS unit")
            } else {
                items.append("    \(previous).*" + (stage.name == "ends" ? ", at_best" : ""))
            }
            var shown: String?
            for column in stage.columns {
                let remark = column.remark != shown ? column.remark.map { "    \($0)\n" } ?? "" : ""
                shown = column.remark
                items.append("\(remark)    \(column.text) AS \(column.name)")
            }
            text += items.joined(separator: ",\n") + "\n  FROM \(previous)"
            if stage.name == "ends" {
                text += " CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends"
            }
            text += "\n)"
            previous = stage.name
        }
        text += "\nSELECT\n"
        let items = output.columns.map { column in
            (column.remark.map { "  \($0)\n" } ?? "") + "  \(column.text) AS \(dialect.name(column.name))"
        }
        text += items.joined(separator: ",\n") + "\nFROM \(previous)\nWHERE at_best = 0\nORDER BY "
        text +=
            (column == nil ? "" : "bloc, ")
            + "\(dialect.name("rank least")) ASC NULLS LAST, \(dialect.name("rank most")), unit;\n"
        return text
    }

    /// What a reader must know before running it.
    private var head: [String] {
        let edition = form.edition
        var lines = [
            "\(edition.title[language]) (\(edition.id)), \(form.period), \(dialect.title)",
            Localized(
                vi:
                    "Số nguyên từ đầu đến cuối. X least và X most là hai đầu của khoảng khi còn thiếu số liệu; NULL là không có giới hạn.",
                en:
                    "Integers throughout. X least and X most are the ends of an interval while figures are missing; NULL is no limit."
            )[language],
            Localized(
                vi:
                    "Bảng cần: cột unit (tên đơn vị)\(column.map { ", \($0) (khối)" } ?? ""), và các cột số dưới đây; NULL là chưa có số liệu.",
                en:
                    "The table needs: unit (the unit's name)\(column.map { ", \($0) (its bloc)" } ?? ""), and the columns below; NULL is a missing figure."
            )[language],
        ]
        for input in inputs {
            let range = input.allowed.map { "\($0.lowerBound)…\($0.upperBound)" }.joined(separator: ", ")
            let assumed =
                input.isAssumed
                ? Localized(vi: " (giả định, có kiểm tra)", en: " (assumed, and checked)")[language] : ""
            lines.append(
                input.isYesNo
                    ? "  \(input.name): true | false, yes | no, 1 | 0"
                    : "  \(input.name): DECIMAL(\(input.wholeDigits + input.places),\(input.places)), \(range)\(assumed)"
            )
        }
        // Spark takes about three rounds of its analyzer for a common table, and by default gives up after 100.
        let tables = draft.stages.filter { !$0.columns.isEmpty }.count
        if dialect == .spark, tables > 24 {
            lines.append(
                Localized(
                    vi:
                        "\(tables) bảng trung gian: nếu Spark báo hết số vòng phân tích, chạy trước SET spark.sql.analyzer.maxIterations = 1000",
                    en:
                        "\(tables) common tables: where Spark runs out of iterations, run SET spark.sql.analyzer.maxIterations = 1000 first"
                )[
                    language])
        }
        let quotas = edition.grades.contains { $0.quota != nil }
        if quotas || !edition.flags.isEmpty {
            lines.append(
                Localized(
                    vi:
                        "Không có: xếp loại và cờ theo chỉ tiêu số lượng; chúng được tính từ thứ hạng bằng `thidua score`.",
                    en: "Left out: grades and flags by quota; `thidua score` gives them.")[language])
        }
        return lines
    }
}
