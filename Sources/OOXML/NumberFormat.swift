// What a number format makes of a number: a percentage, a date, a time, or the number that it is.

enum NumberFormat {
    /// The formats that have a number and no code in the file. Those from 27 on are dates in East Asian editions, those from 59
    /// on Thai ones.
    static func builtIn(_ id: Int) -> Workbook.Format {
        switch id {
        case 9, 10, 67, 68: .percent
        case 14...17, 22, 27...31, 34...36, 50...58, 71...74, 77, 81: .date
        case 18...21, 32, 33, 45...47, 75, 76, 78...80: .time
        case 49: .text
        default: .number
        }
    }

    /// By the code: of its sections, the first that shows anything of the number tells.
    static func custom(_ code: String) -> Workbook.Format {
        for section in sections(code) {
            guard let format = format(of: section) else { continue }
            return format == .number ? FormatDress(code).format ?? .number : format
        }
        return .number
    }

    /// A code without what stands in it only to be shown.
    private enum Token: Equatable {
        case letter(Character)
        /// `[h]`, `[mm]`: hours and more that are counted on.
        case elapsed
        case general

        var isSign: Bool { self == .letter("+") || self == .letter("-") }
    }

    /// The tokens of each section: quoted and escaped text, widths, fillings, and brackets for colours, conditions and
    /// locales are gone.
    private static func sections(_ code: String) -> [[Token]] {
        var sections: [[Token]] = [[]]
        var rest = code.prefix(1_000)
        while let character = rest.popFirst() {
            switch character {
            case "\"":
                rest = rest.firstIndex(of: "\"").map { rest[$0...].dropFirst() } ?? ""
            case "\\", "_", "*":
                _ = rest.popFirst()
            case "[":
                guard let close = rest.firstIndex(of: "]") else { return sections }
                let inside = rest[..<close].lowercased()
                rest = rest[close...].dropFirst()
                if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
                    sections[sections.count - 1].append(.elapsed)
                }
            case ";":
                sections.append([])
            default:
                if "gG".contains(character), rest.prefix(6).lowercased() == "eneral" {
                    rest = rest.dropFirst(6)
                    sections[sections.count - 1].append(.general)
                } else {
                    sections[sections.count - 1].append(.letter(Character(character.lowercased())))
                }
            }
        }
        return sections
    }

    private static func format(of section: [Token]) -> Workbook.Format? {
        var letters = ""
        var isElapsed = false
        for (index, token) in section.enumerated() {
            switch token {
            case .general: return .number
            case .elapsed: isElapsed = true
            case .letter("e") where index + 1 < section.count && section[index + 1].isSign:
                // The exponent of `0.00E+00`; any other e is a year.
                letters.append("0")
            case .letter(let letter): letters.append(letter)
            }
        }
        if letters.contains(where: "ydbeg".contains) { return .date }
        let hasClock = isElapsed || letters.contains(where: "hs".contains)
        if hasClock || letters.contains("am/pm") || letters.contains("a/p") { return .time }
        if letters.contains("m") { return .date }
        if letters.contains("%") { return .percent }
        if letters.contains(where: "0#?".contains) { return .number }
        return letters.contains("@") ? .text : nil
    }
}
