// Texts as double-quoted YAML scalars and as remarks: whatever a table holds, it stays a text.

enum YAMLText {
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where mustEscape(scalar): result += escaped(scalar.value)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// A text behind `#`: on one line, however it was written.
    static func remark(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            result.unicodeScalars.append(mustEscape(scalar) || scalar == "\n" || scalar == "\t" ? " " : scalar)
        }
        return result
    }

    /// What YAML does not allow in a file, or what breaks a line of it.
    private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: scalar.properties.generalCategory == .format
        }
    }

    private static func escaped(_ value: UInt32) -> String {
        let hex = String(value, radix: 16, uppercase: true)
        let (mark, width) = value <= 0xFFFF ? ("\\u", 4) : ("\\U", 8)
        return mark + String(repeating: "0", count: max(0, width - hex.count)) + hex
    }
}
