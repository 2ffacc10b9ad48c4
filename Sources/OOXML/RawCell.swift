// One cell as the file has it, and what it comes to.
import Diagnostics

/// What the sheets of a workbook share.
struct SharedParts {
    var strings: [String]
    var styles: CellStyles
}

struct RawCell {
    var type = "n"
    var style: String?
    var value = ""
    /// Whether the file has a value at all, be it empty.
    var hasValue = false
    var formula: RawFormula?
    /// What it was made of so far.
    var met: Parts = []

    struct Parts: OptionSet {
        let rawValue: UInt8
        static let value = Parts(rawValue: 1)
        static let formula = Parts(rawValue: 2)
        static let string = Parts(rawValue: 4)
    }
    var runs = TextRuns()

    init() {}

    init(type: String, style: String?) {
        self.type = type
        self.style = style
    }

    func format(
        _ shared: SharedParts, _ fault: SheetFault, at address: CellAddress
    ) throws(Diagnosed) -> Workbook.Format {
        guard let style else { return shared.styles[0] ?? .number }
        guard let number = Int(style), let format = shared.styles[number] else {
            throw fault.style(style, row: address.row, column: address.column)
        }
        return format
    }

    func value(_ shared: SharedParts, _ fault: SheetFault, at address: CellAddress) throws(Diagnosed) -> Workbook.Value
    {
        let (row, column) = (address.row, address.column)
        guard hasValue else { return .empty }
        func wrong(_ text: String) -> Diagnosed { fault.value(text, type: type, row: row, column: column) }
        let plain = TextRuns.trimmed(value)
        // Two values, of which the type would choose one.
        if met.contains(.string), type == "inlineStr" ? !plain.isEmpty : !runs.text.isEmpty {
            throw fault.content(row: row, column: column)
        }
        // A formula that came to an empty text has the type `str`; empty values of other types are no values.
        if plain.isEmpty, type != "str", type != "inlineStr" { return .empty }
        switch type {
        case "n":
            guard Self.isNumber(plain) else { throw fault.number(plain, row: row, column: column) }
            return .number(plain)
        case "s":
            guard let index = Int(plain), shared.strings.indices.contains(index) else { throw wrong(plain) }
            return .text(try checked(shared.strings[index], fault, at: address))
        case "str": return .text(try checked(TextRuns.unescaped(value), fault, at: address))
        case "inlineStr": return .text(try checked(runs.text, fault, at: address))
        case "b":
            guard let flag = ["0": false, "1": true, "false": false, "true": true][plain.lowercased()] else {
                throw wrong(plain)
            }
            return .boolean(flag)
        case "e":
            guard plain.utf8.count <= 40 else { throw wrong(plain) }
            return .error(plain)
        case "d":
            guard plain.utf8.count <= 40 else { throw wrong(plain) }
            return .isoDate(plain)
        default: throw fault.type(type, row: row, column: column)
        }
    }

    private func checked(_ text: String, _ fault: SheetFault, at address: CellAddress) throws(Diagnosed) -> String {
        let limit = OOXMLLimits.textLength
        if text.utf8.count > limit, text.utf16.count > limit {
            throw fault.length(limit: limit, row: address.row, column: address.column)
        }
        if text.utf8.contains(0) { throw fault.nul(row: address.row, column: address.column) }
        return text
    }

    /// A decimal with or without an exponent, as programs write a Double; short, so that nobody has to reckon with more.
    static func isNumber(_ text: String) -> Bool {
        var rest = text.utf8[...]
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        func takeSign() {
            if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
        }
        func takeDigits() -> Int {
            let digits = rest.prefix(while: isDigit)
            rest = rest.dropFirst(digits.count)
            return digits.count
        }
        guard text.utf8.count <= 400 else { return false }
        takeSign()
        var digits = takeDigits()
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            digits += takeDigits()
        }
        guard digits > 0 else { return false }
        if let exponent = rest.first, exponent | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            takeSign()
            guard (1...4).contains(takeDigits()) else { return false }
        }
        return rest.isEmpty
    }
}
