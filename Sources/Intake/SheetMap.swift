// How a workbook that is not ours is to be read: a small YAML file that says which rows and columns are what.
import Diagnostics
import OOXML
import Rules

/// A map of a foreign workbook, as `Scores/README.md` describes it.
public struct SheetMap: Sendable {
    public var board: WrittenText
    public var period: WrittenText?
    public var numbers: NumberConvention?
    var sheets: [MappedSheet]
}

struct MappedSheet: Sendable {
    /// Nil for the only sheet that can be seen.
    var name: WrittenText?
    var place: Place
    /// The column of the rows' labels; nil where rows are given by number.
    var labels: ColumnSpot?
    var columns: [MappedColumn]
    var rows: [MappedRow]
    var cells: [MappedCell]
}

/// A column by its letters or by the text of its heading.
enum ColumnSpot: Sendable {
    case letters(Int, Place)
    case heading(WrittenText)

    var place: Place {
        switch self {
        case .letters(_, let place): place
        case .heading(let written): written.place
        }
    }
}

struct MappedColumn: Sendable {
    var spot: ColumnSpot
    var kind: FormCode.Column
    var unit: WrittenText?
}

struct MappedRow: Sendable {
    enum Spot: Sendable {
        /// A label, the first one below another where it stands more than once.
        case label(WrittenText, under: WrittenText?)
        case number(Int, Place)
    }
    var spot: Spot
    /// As a form's code: `indicator:export`.
    var code: WrittenText
    var unit: WrittenText?
}

struct MappedCell: Sendable {
    var address: CellAddress
    var place: Place
    var code: WrittenText
    var kind: FormCode.Column
    var unit: WrittenText?
}

extension SheetMap {
    /// Reads a map.
    /// - Returns: the map unless there is an error, and everything found, in reading order.
    public static func read(_ text: String, file: String) -> (map: SheetMap?, diagnostics: [Diagnostic]) {
        let yaml = YAMLFile(name: file, text: text)
        let reader = YAMLReader(yaml)
        let map = yaml.root.flatMap { SheetMapReader(reader: reader).map($0) }
        let diagnostics = reader.findings
        return (diagnostics.hasErrors ? nil : map, diagnostics)
    }
}

/// Takes a map's YAML apart.
private struct SheetMapReader {
    let reader: YAMLReader

    func map(_ node: YAMLNode) -> SheetMap? {
        let fields = reader.fields(node, known: ["board", "period", "numbers", "sheets"])
        let board = reader.required("board", fields).flatMap { written($0) }
        let period = fields.nodes["period"].flatMap { written($0) }
        let numbers = fields.nodes["numbers"].flatMap { node -> NumberConvention? in
            guard let text = reader.text(node) else { return nil }
            if text == "vi" || text == "en" { return NumberConvention(rawValue: text) }
            return unknown(text, node, "vi | en", [])
        }
        let sheets = reader.required("sheets", fields).map { reader.list($0).compactMap { sheet($0) } } ?? []
        guard let board else { return nil }
        return SheetMap(board: board, period: period, numbers: numbers, sheets: sheets)
    }

    private func sheet(_ node: YAMLNode) -> MappedSheet? {
        let fields = reader.fields(node, known: ["sheet", "labels", "columns", "rows", "cells"])
        let sheet = MappedSheet(
            name: fields.nodes["sheet"].flatMap { written($0) }, place: node.place,
            labels: fields.nodes["labels"].flatMap { spot(letters: $0) },
            columns: reader.optionalList("columns", fields).compactMap { column($0) },
            rows: reader.optionalList("rows", fields).compactMap { row($0) },
            cells: reader.optionalList("cells", fields).compactMap { cell($0) })
        var seen: [FormCode.Column: Place] = [:]
        for column in sheet.columns {
            guard let first = seen.updateValue(column.spot.place, forKey: column.kind) else { continue }
            reader.report(
                "map.duplicate", at: column.spot.place,
                Localized(
                    vi: "“\(column.kind.rawValue)” đã có cột ở dòng \(first.line)",
                    en: "“\(column.kind.rawValue)” already has a column on line \(first.line)"))
        }
        let needsLabels = sheet.rows.contains { if case .label = $0.spot { true } else { false } }
        if needsLabels, fields.nodes["labels"] == nil { reader.missing("labels", in: fields) }
        if !sheet.rows.isEmpty, sheet.columns.isEmpty { reader.missing("columns", in: fields) }
        if sheet.rows.isEmpty, sheet.cells.isEmpty { reader.missing("rows", in: fields) }
        return sheet
    }

    // MARK: Columns, rows, cells

    private func column(_ node: YAMLNode) -> MappedColumn? {
        let fields = reader.fields(node, known: ["heading", "column", "is", "unit"])
        let kind = reader.required("is", fields).flatMap { self.kind($0) }
        let spot: ColumnSpot?
        switch (fields.nodes["heading"], fields.nodes["column"]) {
        case (let heading?, nil): spot = written(heading).map { .heading($0) }
        case (nil, let column?): spot = self.spot(letters: column)
        default: spot = oneOf("heading", "column", node)
        }
        guard let spot, let kind else { return nil }
        return MappedColumn(spot: spot, kind: kind, unit: fields.nodes["unit"].flatMap { written($0) })
    }

    private func row(_ node: YAMLNode) -> MappedRow? {
        let fields = reader.fields(node, known: ["label", "under", "row", "indicator", "criterion", "unit"])
        let spot: MappedRow.Spot?
        switch (fields.nodes["label"], fields.nodes["row"]) {
        case (let label?, nil):
            let under = fields.nodes["under"].flatMap { written($0) }
            spot = written(label).map { .label($0, under: under) }
        case (nil, let row?): spot = reader.whole(row, in: 1...1_048_576).map { .number($0, row.place) }
        default: spot = oneOf("label", "row", node)
        }
        guard let code = code(fields, node), let spot else { return nil }
        return MappedRow(spot: spot, code: code, unit: fields.nodes["unit"].flatMap { written($0) })
    }

    private func cell(_ node: YAMLNode) -> MappedCell? {
        let fields = reader.fields(node, known: ["cell", "indicator", "criterion", "is", "unit"])
        let kind = reader.required("is", fields).flatMap { self.kind($0) }
        let code = code(fields, node)
        guard let cell = reader.required("cell", fields), let text = reader.text(cell) else { return nil }
        guard let address = CellAddress(text) else {
            return unknown(text, cell, "B7, AA12", [])
        }
        guard let kind, let code else { return nil }
        return MappedCell(
            address: address, place: cell.place, code: code, kind: kind,
            unit: fields.nodes["unit"].flatMap { written($0) })
    }

    /// What a row or cell is about, as a form's code.
    private func code(_ fields: Fields, _ node: YAMLNode) -> WrittenText? {
        switch (fields.nodes["indicator"], fields.nodes["criterion"]) {
        case (let name?, nil):
            return reader.text(name).map { WrittenText(text: "indicator:\($0)", place: name.place) }
        case (nil, let name?):
            return reader.text(name).map { WrittenText(text: "criterion:\($0)", place: name.place) }
        default: return oneOf("indicator", "criterion", node)
        }
    }

    private func kind(_ node: YAMLNode) -> FormCode.Column? {
        let all = FormCode.Column.allCases.filter { $0 != .code }.map(\.rawValue)
        guard let text = reader.text(node) else { return nil }
        guard let kind = FormCode.Column(rawValue: text), kind != .code else {
            return unknown(text, node, all.joined(separator: " | "), all)
        }
        return kind
    }

    private func spot(letters node: YAMLNode) -> ColumnSpot? {
        guard let text = reader.text(node) else { return nil }
        // A label column is named by its letters or, as other columns, by its heading.
        guard let column = CellAddress.column(text) else { return .heading(WrittenText(text: text, place: node.place)) }
        return .letters(column, node.place)
    }

    // MARK: Words

    private func written(_ node: YAMLNode) -> WrittenText? {
        reader.text(node).map { WrittenText(text: $0.precomposed.trimmed, place: node.place) }
    }

    private func oneOf<Result>(_ first: String, _ second: String, _ node: YAMLNode) -> Result? {
        reader.report(
            "map.one-of", at: node.place,
            Localized(
                vi: "cần đúng một trong hai khoá “\(first)” và “\(second)”",
                en: "exactly one of the keys “\(first)” and “\(second)” is needed"))
        return nil
    }

    private func unknown<Result>(_ text: String, _ node: YAMLNode, _ expected: String, _ known: [String]) -> Result? {
        reader.report(
            "map.unknown-value", at: node.place,
            Localized(vi: "không hiểu \(quoted(text)) ở đây", en: "\(quoted(text)) is not understood here"),
            expected: Localized(same: expected),
            mend: known.nearest(to: text).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
        return nil
    }
}

extension CellAddress {
    /// Reads `B7` or `$B$7`.
    init?(_ text: String) {
        let plain = text.filter { $0 != "$" }
        let letters = plain.prefix { $0.isASCII && $0.isLetter }
        guard let column = Self.column(String(letters)), let row = Int(plain.dropFirst(letters.count)),
            plain.dropFirst(letters.count).allSatisfy(\.isNumber), (1...1_048_576).contains(row)
        else { return nil }
        self.init(row: row, column: column)
    }

    /// The column that letters name: A is 1, AB 28, XFD the last; nil for anything else.
    static func column(_ letters: String) -> Int? {
        guard (1...3).contains(letters.utf8.count) else { return nil }
        var column = 0
        for byte in letters.utf8 {
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { return nil }
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        }
        return column <= 16_384 ? column : nil
    }
}
