// Diagnostics as a person reads them: place, finding, the line itself with the spot marked, what to do.

extension Diagnostic {
    /// The finding as lines of text.
    /// - Parameter source: the text of the file that `place` names, to show the line; nil shows none.
    public func rendered(in language: Language, source: String? = nil, colour: Bool = false) -> String {
        let paint = colour ? Paint.ansi : Paint.plain
        var lines: [String] = []
        let head = place.map { "\($0.spot.visible): " } ?? ""
        lines.append(
            head + paint.severity(severity, severity.title[language]) + "[\(code)]: " + message[language].visible)
        if let place, let source { lines += place.excerpt(of: source, paint).map { "  " + $0 } }
        if let expected {
            lines.append("  = " + Localized(vi: "cần: ", en: "expected: ")[language] + expected[language].visible)
        }
        if let mend {
            lines.append("  = " + Localized(vi: "cách sửa: ", en: "mend: ")[language] + mend[language].visible)
        }
        return lines.joined(separator: "\n")
    }

}

extension Place {
    /// The line that it is on, and under it the mark of the spot. Empty if the text has no such line.
    /// - Parameter source: the text of the file.
    public func excerpt(of source: String) -> [String] { excerpt(of: source, .plain) }

    func excerpt(of source: String, _ paint: Paint) -> [String] {
        guard sheet == nil, let text = source.line(line) else { return [] }
        let number = String(line)
        let gutter = String(repeating: " ", count: number.count)
        let shown = Self.window(text, around: self)
        return [
            "\(number) | \(shown.text)",
            "\(gutter) | \(shown.pad)" + paint.mark(String(repeating: "^", count: shown.length)),
        ]
    }

    /// At most 100 characters of a line around the marked spot.
    private static func window(_ text: String, around place: Place) -> (text: String, pad: String, length: Int) {
        let length = text.count
        let column = min(max(place.column - 1, 0), length)
        let start = column > 80 ? column - 60 : 0
        let end = min(length, start + 100)
        // A line can be as long as a file; only the part that is shown is taken apart.
        let characters = Array(text.dropFirst(start).prefix(end - start))
        let spot = column - start
        let marks = spot..<min(max(spot, characters.count), spot + min(place.length, characters.count))
        let shown = String(characters).visible
        let before = String(characters[..<spot]).visible
        let pad = String(repeating: " ", count: before.displayWidth + (start > 0 ? 1 : 0))
        let marked = String(characters[marks]).visible
        return ((start > 0 ? "…" : "") + shown + (end < length ? "…" : ""), pad, max(1, marked.displayWidth))
    }
}

extension String {
    /// Line `number` (from 1) without its line break, or nil.
    fileprivate func line(_ number: Int) -> String? {
        var current = 1
        var start = utf8.startIndex
        while current < number {
            guard let newline = utf8[start...].firstIndex(of: 10) else { return nil }
            start = utf8.index(after: newline)
            current += 1
        }
        let end = utf8[start...].firstIndex(of: 10) ?? utf8.endIndex
        var line = self[start..<end]
        if line.last == "\r" { line = line.dropLast() }
        // A byte order mark is no character of the first line.
        if number == 1, line.unicodeScalars.first == "\u{FEFF}" {
            line = line[line.unicodeScalars.index(after: line.startIndex)...]
        }
        return String(line)
    }

    /// Whether it holds characters that nobody sees and that change how it is read: control characters, line breaks, marks of
    /// the direction of writing, invisible joiners. A name has none of them.
    public var hasHiddenCharacters: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
            default: false
            }
        }
    }

    /// The text with control characters made visible, so that a hostile file cannot steer a terminal.
    public var visible: String {
        guard unicodeScalars.contains(where: \.steersATerminal) else { return self }
        var result = ""
        result.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            result.unicodeScalars.append(scalar.steersATerminal ? (scalar == "\t" ? " " : "\u{FFFD}") : scalar)
        }
        return result
    }

    /// How many columns of a terminal the text takes: one per character, two for wide ones.
    public var displayWidth: Int {
        utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
    }
}

extension Character {
    fileprivate var displayWidth: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1F9FF,
            0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        case 0x200B...0x200F, 0xFEFF: return 0
        default: return 1
        }
    }
}

extension Unicode.Scalar {
    /// Controls, the marks that reorder text (UAX #9), and marks without ink: what could make a line read differently
    /// from its bytes.
    fileprivate var steersATerminal: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
}

/// Colours for a terminal, or none.
struct Paint {
    private let on: Bool
    static let plain = Paint(on: false)
    static let ansi = Paint(on: true)

    func severity(_ severity: Severity, _ text: String) -> String {
        let colour =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return on ? "\u{1B}[1;\(colour)m\(text)\u{1B}[0m" : text
    }

    func mark(_ text: String) -> String {
        on ? "\u{1B}[32m\(text)\u{1B}[0m" : text
    }
}
