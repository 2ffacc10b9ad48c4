// Exact numbers as cells hold them: what a binary number of a spreadsheet cannot hold is shown as text.
import Exact
import OOXML
import Rules

enum CellNumber {
    /// A number that a cell holds to the digit; nil where it has more than 15 digits, or no end.
    static func exact(_ number: Rational) -> Spreadsheet.Value? {
        guard let text = number.decimalText, digits(text) <= 15 else { return nil }
        return .number(text)
    }

    /// A cell with a number, in a format with as many decimals as it has.
    static func cell(_ number: Rational, _ style: Spreadsheet.Style) -> Spreadsheet.Cell {
        var style = style
        let value = shown(number)
        if case .number(let text) = value {
            let places = text.split(separator: ".").dropFirst().first?.count ?? 0
            style.numberFormat = BookStyle.plain(places)
        }
        return Spreadsheet.Cell(value, style)
    }

    /// A number as people see it: exact where that can be, else with `≈` and six places.
    static func shown(_ number: Rational) -> Spreadsheet.Value { exact(number) ?? .text(number.shortText()) }

    /// What a quotient of whole numbers comes to in a spreadsheet, to be saved beside its formula.
    static func quotient(_ number: Rational) -> Spreadsheet.Value {
        if let exact = exact(number) { return exact }
        var places = 15
        while places > 0, digits(number.decimalText(places: places)) > 15 { places -= 1 }
        return .number(number.decimalText(places: places))
    }

    /// Digits that count.
    private static func digits(_ text: String) -> Int { text.drop { "-0.".contains($0) }.count(where: \.isNumber) }
}
