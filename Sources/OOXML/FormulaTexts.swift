// The texts of formulas, also of those that only point to another cell's.
import Diagnostics

/// A formula as the file has it.
struct RawFormula {
    var text = ""
    let kind: String?
    let group: String?
    let range: String?

    init(_ attributes: XMLAttributes) {
        kind = attributes["t"]
        group = attributes["si"]
        range = attributes["ref"]
    }
}

/// Knows the formulas that several cells of a sheet share.
struct FormulaTexts {
    private let fault: SheetFault
    /// By the number of their group.
    private var masters: [String: String] = [:]
    /// Of formulas that fill several cells at once: by column, down to which row, and the text.
    private var arrays: [Int: (lastRow: Int, text: String)] = [:]
    private var arrayColumns = 0
    private static let mostShared = 1_000_000

    init(_ fault: SheetFault) { self.fault = fault }

    /// The formula of a cell, nil where there is none. Cells must come row by row.
    mutating func text(of raw: RawFormula?, at address: CellAddress) throws(Diagnosed) -> String? {
        guard let raw else {
            guard !arrays.isEmpty, let array = arrays[address.column], address.row <= array.lastRow else { return nil }
            return array.text
        }
        let text = TextRuns.unescaped(raw.text)
        let limit = OOXMLLimits.formulaLength
        if text.utf8.count > limit, text.utf16.count > limit {
            throw fault.length(limit: limit, row: address.row, column: address.column)
        }
        if text.utf8.contains(0) { throw fault.nul(row: address.row, column: address.column) }
        switch raw.kind {
        case "shared":
            guard let group = raw.group else { return text.isEmpty ? "shared" : text }
            if text.isEmpty { return masters[group] ?? "shared" }
            guard masters.count < Self.mostShared else { throw tooMany }
            masters[group] = text
            return text
        case "array", "dataTable":
            let shown = text.isEmpty ? raw.kind : text
            if let range = raw.range.flatMap(CellRange.init(reference:)) { try remember(range, shown ?? "") }
            return shown
        default: return text
        }
    }

    private mutating func remember(_ range: CellRange, _ text: String) throws(Diagnosed) {
        guard range.from != range.to else { return }
        arrayColumns += range.to.column - range.from.column + 1
        guard arrayColumns <= Self.mostShared else { throw tooMany }
        for column in range.from.column...range.to.column { arrays[column] = (range.to.row, text) }
    }

    private var tooMany: Diagnosed {
        fault.tooMany(Localized(vi: "công thức dùng chung", en: "shared formulas"), Self.mostShared)
    }
}
