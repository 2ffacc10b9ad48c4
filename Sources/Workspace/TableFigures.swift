// A table that was read as what the column engine scores, and what the edition's checks say of its units.
import Diagnostics
import Exact
import Intake
import Rules
import Scoring

extension ColumnForm {
    /// The figures that are to be kept of a table: what is scored by, and what ratios are compared with.
    public var figures: Set<FigureKey> {
        var keys: Set<FigureKey> = []
        for case .figure(let key, _) in inputs { keys.insert(key) }
        for indicator in edition.indicators {
            guard let ratio = indicator.ratio else { continue }
            for attribute in indicator.has where !attribute.isPercent {
                for id in [indicator.id, ratio.of, ratio.to] { keys.insert(FigureKey(id, attribute)) }
            }
        }
        return keys
    }
}

extension ColumnTable {
    /// The columns of a table, in the order in which a form reads them. Nothing is copied.
    /// - Parameter awards: points that were given, by unit and criterion.
    public init(_ form: ColumnForm, _ table: TableColumns, awards: [String: [String: Rational]] = [:]) {
        let names = awards.isEmpty ? UnitNames() : UnitNames(utf8: table.nameBytes, starts: table.nameStarts)
        let columns = form.inputs.map { input -> [ColumnBlock] in
            switch input {
            case .figure(let key, _):
                guard let column = table.keys.firstIndex(of: key) else {
                    return table.blockCounts.map { ColumnBlock(missing: $0) }
                }
                return table.columns[column].map { ColumnBlock($0) }
            case .award(let criterion):
                guard !awards.isEmpty else { return table.blockCounts.map { ColumnBlock(missing: $0) } }
                var row = 0
                return table.blockCounts.map { count in
                    defer { row += count }
                    return ColumnBlock((row..<row + count).map { awards[names[$0]]?[criterion] })
                }
            }
        }
        self.init(
            inputs: form.inputs, blockCounts: table.blockCounts,
            blocs: table.blocNames.isEmpty ? [0..<table.blockCounts.count] : table.blocs, columns: columns)
    }
}

extension ColumnBlock {
    fileprivate init(_ block: TableColumns.Block) {
        let values: Values =
            switch block.values {
            case .same(let unit): .same(unit)
            case .narrow(let units): .narrow(units)
            case .wide(let units): .wide(units)
            case .exact(let numbers): .exact(numbers)
            }
        self.init(places: block.places, values: values, range: block.range, missing: block.missing)
    }

    /// A figure that nobody has.
    fileprivate init(missing count: Int) {
        let missing = (0..<(count + 63) / 64).map { word -> UInt64 in
            count - word * 64 >= 64 ? .max : (1 << UInt64(count - word * 64)) - 1
        }
        self.init(places: 0, values: .same(0), range: nil, missing: missing)
    }
}

/// What is to be said of the units of a table beyond what reading it said: failed checks, and ratios that come out otherwise.
public struct TableFindings {
    public private(set) var diagnostics: [Diagnostic] = []
    private let edition: Edition
    private let table: TableColumns
    private var reader: TableRowReader
    /// The most units that something is said of in words.
    private static let most = 100

    public init(_ ranking: ColumnRanking, _ table: TableColumns, _ reader: TableRowReader) {
        edition = ranking.form.edition
        self.table = table
        self.reader = reader
        tellChecks(ranking)
        tellRatios()
    }

    private mutating func tellChecks(_ ranking: ColumnRanking) {
        // Those that refuse the table first: what is not listed must not be what decides.
        if ranking.hasOtherChecks {
            tell(Array(0..<table.count), stops: false) { _ in true }
        } else {
            tell(ranking.rowsFailingChecks(refusing: true), stops: true) { $0.severity == .error }
            tell(ranking.rowsFailingChecks(refusing: false), stops: true) { $0.severity != .error }
        }
    }

    /// - Parameter stops: whether all rows are known to have something that is to be said.
    private mutating func tell(_ rows: [Int], stops: Bool, _ isMeant: (Diagnostic) -> Bool) {
        var (errors, warnings, others) = (0, 0, 0)
        for (number, row) in rows.enumerated() {
            if stops, errors + warnings >= Self.most {
                others += rows.count - number
                break
            }
            guard var unit = reader.submission(at: table.rows[row]) else { continue }
            _ = edition.recomputeRatios(of: &unit)
            let findings = FigureFindings.of(unit, edition: edition, refusing: true).filter(isMeant)
            guard !findings.isEmpty else { continue }
            let refuses = findings.hasErrors
            if refuses ? errors < Self.most : warnings < Self.most {
                diagnostics += findings
            } else {
                others += 1
            }
            if refuses { errors += 1 } else { warnings += 1 }
        }
        guard others > 0 else { return }
        diagnostics.append(
            Diagnostic(
                .note, "submission.more-checks",
                Localized(
                    vi: "còn \(others) đơn vị không qua kiểm tra, không liệt kê",
                    en: "\(others) more \(others == 1 ? "unit fails" : "units fail") checks; they are not listed")))
    }

    // MARK: Ratios

    private mutating func tellRatios() {
        var others = 0
        for (row, differing) in unusualRatios() {
            if diagnostics.count < Self.most, let unit = reader.submission(at: table.rows[row]) {
                diagnostics += edition.ratioFindings(unit)
            } else {
                others += differing
            }
        }
        guard others > 0 else { return }
        diagnostics.append(
            Diagnostic(
                .warning, "submission.more-warnings",
                Localized(
                    vi: "còn \(others) tỷ lệ ghi khác số tính lại, không liệt kê",
                    en: "\(others) more reported ratios differ from the recomputed ones; they are not listed")))
    }

    /// Rows with a ratio that comes to something else than was reported, or to nothing; and how many differ.
    private func unusualRatios() -> [(row: Int, differing: Int)] {
        var found: [Int: Int] = [:]
        for indicator in edition.indicators {
            guard let ratio = indicator.ratio else { continue }
            let factor: Rational = indicator.unit == .percent ? 100 : 1
            for attribute in indicator.has where !attribute.isPercent {
                func column(_ id: String) -> [TableColumns.Block]? {
                    table.keys.firstIndex(of: FigureKey(id, attribute)).map { table.columns[$0] }
                }
                guard let tops = column(ratio.of), let bottoms = column(ratio.to) else { continue }
                let reported = column(indicator.id)
                var row = 0
                for (block, count) in table.blockCounts.enumerated() {
                    for index in 0..<count {
                        guard let top = tops[block][index], let bottom = bottoms[block][index] else { continue }
                        let value = (top * factor).divided(by: bottom)
                        if let value, indicator.allows(value, for: attribute) {
                            guard let stated = reported?[block][index] else { continue }
                            guard value.rounded(places: indicator.decimals, .halfUp) != stated else { continue }
                            found[row + index, default: 0] += 1
                        } else {
                            found[row + index, default: 0] += 0
                        }
                    }
                    row += count
                }
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
