// The colours of a page, by the contrast of WCAG 2.2: 4.5 for words, 3 for bars and lines, in light and in dark.
import Foundation
import Testing

@testable import Reports

@Suite("Colours of a page") struct PageColourTests {
    /// The colours of a mode by their names; on paper they replace those of the light one.
    private func colours(_ mode: Int) throws -> [String: String] {
        let style = PageStyle.text(title: "", marks: [], page: "")
        let blocks = style.components(separatedBy: ":root {").dropFirst()
        try #require(blocks.count == 3)
        let block = try #require(blocks[blocks.startIndex + mode].split(separator: "}").first)
        var result: [String: String] = [:]
        for part in block.split(separator: ";") {
            let pair = part.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            guard pair.count == 2, pair[0].hasPrefix("--") else { continue }
            result[String(pair[0].dropFirst(2))] = pair[1]
        }
        return result
    }

    private func luminance(_ colour: String) throws -> Double {
        var digits = String(colour.dropFirst())
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        let number = try #require(Int(digits, radix: 16))
        let parts = [number >> 16, number >> 8 & 255, number & 255].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private func contrast(_ first: String?, _ second: String?) throws -> Double {
        let (a, b) = (try luminance(#require(first)), try luminance(#require(second)))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    @Test(arguments: [0, 1, 2]) func `words can be read on every ground that they stand on`(mode: Int) throws {
        let colours = try colours(mode)
        for (ink, paper) in [
            ("ink", "paper"), ("ink", "band"), ("ink", "note"), ("mark", "note"), ("soft", "paper"),
            ("accent", "paper"),
        ] {
            #expect(try contrast(colours[ink], colours[paper]) >= 4.5, "\(ink) on \(paper)")
        }
    }

    @Test(arguments: [0, 1, 2]) func `bars and lines stand out from the paper`(mode: Int) throws {
        let colours = try colours(mode)
        for series in 0..<PageStyle.colours {
            #expect(try contrast(colours["c\(series)"], colours["paper"]) >= 3, "series \(series)")
        }
    }

    @Test func `every other series has a pattern, for eyes and printers without colours`() {
        let style = PageStyle.text(title: "", marks: [], page: "")
        for series in stride(from: 1, to: PageStyle.colours, by: 2) {
            #expect(style.contains(".c\(series) { fill: url(#t\(series)); }"))
            #expect(PagePicture.patterns.contains("id=\"t\(series)\""))
        }
        for series in stride(from: 0, to: PageStyle.colours, by: 2) {
            #expect(style.contains(".c\(series) { fill: var(--c\(series)); }"))
        }
    }
}
