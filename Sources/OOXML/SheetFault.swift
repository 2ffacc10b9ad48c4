// What can be wrong with a cell or a sheet: faults of the program that wrote the file, not of who filled it in.
import Diagnostics

struct SheetFault {
    let fileName: String
    let sheet: Place.Sheet

    func refusal(_ code: String, row: Int, column: Int, _ vi: String, _ en: String) -> Diagnosed {
        let place = Place(file: fileName, sheet: sheet, row: max(1, row), column: max(1, column))
        return Diagnosed(
            Diagnostic(.error, "workbook.\(code)", at: place, Localized(vi: vi, en: en), mend: PartFault.saveAgain))
    }

    func tooManyRows(_ row: Int) -> Diagnosed {
        refusal(
            "too-many-rows", row: OOXMLLimits.rows, column: 1, "trang tính có quá \(OOXMLLimits.rows) hàng",
            "the sheet has more than \(OOXMLLimits.rows) rows")
    }

    func tooManyColumns(row: Int) -> Diagnosed {
        refusal(
            "too-many-columns", row: row, column: OOXMLLimits.columns, "hàng có quá \(OOXMLLimits.columns) cột",
            "the row has more than \(OOXMLLimits.columns) columns")
    }

    func tooManyCells(row: Int, column: Int) -> Diagnosed {
        refusal(
            "too-many-cells", row: row, column: column, "tệp có quá \(OOXMLLimits.cells) ô",
            "the file has more than \(OOXMLLimits.cells) cells")
    }

    func tooMany(_ what: Localized, _ limit: Int) -> Diagnosed {
        refusal(
            "too-many-ranges", row: 1, column: 1, "trang tính có quá \(limit) \(what.vi)",
            "the sheet has more than \(limit) \(what.en)")
    }

    func order(row: Int, column: Int) -> Diagnosed {
        refusal(
            "cell-order", row: row, column: column, "hàng hoặc ô này có hai lần hoặc sai thứ tự trong tệp",
            "this row or cell stands twice in the file, or out of order")
    }

    func reference(_ text: String, row: Int, column: Int) -> Diagnosed {
        refusal(
            "cell-reference", row: row, column: column, "“\(text.prefix(40))” không phải địa chỉ ô ở đây",
            "“\(text.prefix(40))” is not the address of a cell here")
    }

    func number(_ text: String, row: Int, column: Int) -> Diagnosed {
        refusal(
            "cell-number", row: row, column: column, "ô kiểu số nhưng chứa “\(text.prefix(40))”",
            "the cell is of the type number but holds “\(text.prefix(40))”")
    }

    func content(row: Int, column: Int) -> Diagnosed {
        refusal(
            "cell-content", row: row, column: column,
            "ô chứa hai giá trị, hai công thức, hoặc phần tử lạ bên trong giá trị hay công thức",
            "the cell holds two values or two formulas, or elements within its value or formula")
    }

    func value(_ text: String, type: String, row: Int, column: Int) -> Diagnosed {
        refusal(
            "cell-value", row: row, column: column, "ô kiểu “\(type.prefix(20))” không thể chứa “\(text.prefix(40))”",
            "a cell of the type “\(type.prefix(20))” cannot hold “\(text.prefix(40))”")
    }

    func type(_ type: String, row: Int, column: Int) -> Diagnosed {
        refusal(
            "cell-type", row: row, column: column, "kiểu ô “\(type.prefix(20))” không có trong định dạng này",
            "the format knows no cells of the type “\(type.prefix(20))”")
    }

    func style(_ text: String, row: Int, column: Int) -> Diagnosed {
        refusal(
            "cell-style", row: row, column: column, "ô dùng kiểu trình bày số \(text.prefix(20)), không có trong tệp",
            "the cell names the style \(text.prefix(20)), which the file does not have")
    }

    func length(limit: Int, row: Int, column: Int) -> Diagnosed {
        refusal(
            "cell-length", row: row, column: column, "ô hoặc công thức dài quá \(limit) ký tự",
            "the cell or its formula has more than \(limit) characters")
    }

    func nul(row: Int, column: Int) -> Diagnosed {
        refusal("cell-nul", row: row, column: column, "ô chứa ký tự NUL", "the cell holds a NUL character")
    }
}
