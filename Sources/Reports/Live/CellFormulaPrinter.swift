// Formulas of cells as text, with no more brackets than they need.

struct CellFormulaPrinter {
    let column: Int
    let bloc: Int
    let words: LiveWords
    let address: (CellFormula.Reference) -> String

    /// - Parameter level: how tightly what stands around binds.
    func text(_ formula: CellFormula, within level: Int) -> String {
        switch formula {
        case .number(let number): return number < 0 && level > 1 ? "(\(number))" : String(number)
        case .blank: return "\"\""
        case .missing: return "NA()"
        case .beyond: return "1/0"
        case .row(let row): return address(.cell(row: row, column: column))
        case .bloc(let row): return address(.cell(row: row, column: bloc))
        case .cell(let row, let board): return address(.cell(row: row, column: board))
        case .boards(let row): return address(.boards(row: row))
        case .column: return String(column + 1)
        case .input(let figure, let kind, let limit, let allowed):
            return input(address(.input(figure: figure, board: column)), kind, limit, allowed)
        case .negated(let value): return bracketed("-" + text(value, within: 4), 3, level)
        case .binary(let op, let left, let right):
            let own = op.level
            // Of equal operators in a row the left one is computed first.
            return bracketed(text(left, within: own) + op.rawValue + text(right, within: own + 1), own, level)
        case .call(let function, let arguments):
            let parts = arguments.map { text($0, within: 0) }
            // Without its third part the position would be that of the last one that is not larger.
            return function.rawValue + "(" + (parts + (function == .position ? ["0"] : [])).joined(separator: ",") + ")"
        case .guarded(let value):
            let inner = text(value, within: 0)
            return "IF(ABS(\(inner))<\(CellFormula.limit),\(inner),1/0)"
        }
    }

    private func bracketed(_ text: String, _ own: Int, _ level: Int) -> String { own < level ? "(\(text))" : text }

    /// The number of a cell that people type in, counted in units of its last decimal; anything else is no number at all.
    private func input(
        _ cell: String, _ kind: LiveFigure.Kind, _ limit: Int, _ allowed: LiveAllowed
    ) -> String {
        switch kind {
        case .yesNo:
            // A typed #N/A is an error like any other, and not a figure that is missing.
            return "IF(ISBLANK(\(cell)),NA(),IF(ISTEXT(\(cell)),"
                + "IF(\(cell)=\"\(words.yes)\",1,IF(\(cell)=\"\(words.no)\",0,1/0)),1/0))"
        case .number(let decimals):
            let scaled = decimals == 0 ? cell : "\(cell)*1\(String(repeating: "0", count: decimals))"
            let whole = "ROUND(\(scaled),0)"
            // More decimals than the figure has would be cut off silently: refused, but for the last bit of the binary number.
            let exact = "ABS(\(scaled)-\(whole))<=ABS(\(scaled))*0.000000000000001"
            let conditions = [exact] + allowed.conditions(whole)
            let condition = conditions.count == 1 ? exact : "AND(\(conditions.joined(separator: ",")))"
            // LibreOffice takes TRUE for a number.
            return
                "IF(ISBLANK(\(cell)),NA(),IF(AND(ISNUMBER(\(cell)),NOT(ISLOGICAL(\(cell)))),IF(ABS(\(scaled))<\(limit),"
                + "IF(\(condition),\(whole),1/0),1/0),1/0))"
        }
    }
}

extension CellFormula.Operator {
    fileprivate var level: Int {
        switch self {
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: 0
        case .plus, .minus: 1
        case .times, .divide: 2
        }
    }
}
