// How many slips of the pen a check finds: one number, sign, bound or name of a shipped edition changed at random.
import Diagnostics
import Foundation
import Rules
import Scoring

/// Changes editions one spot at a time and counts what `criteria check --strict`, which works out the examples too, finds.
struct Mutants {
    /// What is changed.
    enum Kind: String, CaseIterable {
        case number, sign, bound, name
    }

    /// A spot of a text and what to write there instead.
    struct Mutation {
        var kind: Kind
        var range: Range<Int>
        var replacement: String
    }

    private static let skipped = [
        "edition", "bloc", "status", "document", "words", "article", "note", "vi", "en", "title",
    ]

    private let file: String
    private let bytes: [UInt8]
    private let names: [String]
    private let attributes = ["actual", "plan", "previous"]
    /// What is found in the edition as it is shipped: only what a mutant adds counts.
    private let shipped: Set<String>

    init(_ text: String, file: String) {
        self.file = file
        bytes = Array(text.utf8)
        let edition = Edition.read(text, file: file).edition
        names = (edition?.indicators.map(\.id) ?? []) + (edition?.functions.map(\.name) ?? [])
        shipped = Self.findings(text, file)
    }

    private static func findings(_ text: String, _ file: String) -> Set<String> {
        Set(
            Checkup(text, file: file).diagnostics.filter { $0.severity > .note }.map {
                "\($0.code) \($0.message.en) \($0.place?.line ?? 0)"
            })
    }

    /// Whether the change is noticed.
    func isCaught(_ mutation: Mutation) -> Bool {
        let changed =
            bytes[..<mutation.range.lowerBound] + Array(mutation.replacement.utf8) + bytes[mutation.range.upperBound...]
        return !Self.findings(String(decoding: changed, as: UTF8.self), file).subtracting(shipped).isEmpty
    }

    /// Whether the changed spot belongs to a worked example: such a change can be one that makes no difference to it.
    func isInExample(_ mutation: Mutation) -> Bool {
        let start = bytes[..<mutation.range.lowerBound].lastIndex(of: 10).map { $0 + 1 } ?? 0
        let text = String(decoding: bytes[start..<mutation.range.lowerBound], as: UTF8.self)
        return text.contains("given:") || text.contains("awarded:") || text.contains("others:")
    }

    /// The changed line, for those who look at what was not noticed.
    func line(of mutation: Mutation) -> String {
        let start = bytes[..<mutation.range.lowerBound].lastIndex(of: 10).map { $0 + 1 } ?? 0
        let end = bytes[mutation.range.upperBound...].firstIndex(of: 10) ?? bytes.count
        let number = bytes[..<start].count { $0 == 10 } + 1
        let text = String(decoding: bytes[start..<mutation.range.lowerBound], as: UTF8.self)
        let old = String(decoding: bytes[mutation.range], as: UTF8.self)
        let rest = String(decoding: bytes[mutation.range.upperBound..<end], as: UTF8.self)
        return
            "\(file):\(number): \(text.trimmingCharacters(in: .whitespaces).suffix(50))⟦\(old) → \(mutation.replacement)⟧\(rest.prefix(40))"
    }

    /// Spots of one kind that rules are made of.
    func sites(_ kind: Kind) -> [Range<Int>] { tokens.filter { $0.kind == kind }.map(\.range) }

    func mutation(_ kind: Kind, at range: Range<Int>, _ random: inout SeededGenerator) -> Mutation? {
        let old = String(decoding: bytes[range], as: UTF8.self)
        let choices: [String] =
            switch kind {
            case .number:
                [Self.nudged(old, by: 1), Self.nudged(old, by: -1), old + "0", old == "0" ? "1" : "0"].filter {
                    Double($0) != Double(old)
                }
            case .sign: old == "+" ? ["-"] : old == "-" ? ["+"] : []
            case .bound:
                [
                    "<": ["<=", ">"], "<=": ["<"], ">": [">=", "<"], ">=": [">"], "[": ["("], "]": [")"], "(": ["["],
                    ")": ["]"],
                ][old] ?? []
            case .name:
                (attributes.contains(old) ? attributes : names).filter { $0 != old } + [String(old.dropLast())]
            }
        guard !choices.isEmpty else { return nil }
        return Mutation(kind: kind, range: range, replacement: choices[Int(random.next() % UInt64(choices.count))])
    }

    /// The last digit one up or down.
    private static func nudged(_ text: String, by step: Int) -> String {
        guard let last = text.last, let digit = Int(String(last)) else { return text }
        let changed = digit + step
        guard (0...9).contains(changed) else { return text.dropLast() + (step > 0 ? "8" : "1") }
        return text.dropLast() + "\(changed)"
    }

    // MARK: Where rules stand

    private var tokens: [(kind: Kind, range: Range<Int>)] {
        var found: [(kind: Kind, range: Range<Int>)] = []
        for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            scan(line.startIndex, line.endIndex, &found)
        }
        return found
    }

    /// Numbers, operators, bounds and names of one line, but for texts in words and for what identifies.
    private func scan(_ start: Int, _ end: Int, _ found: inout [(kind: Kind, range: Range<Int>)]) {
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte == 35 { return }
            if isLetter(byte) {
                var last = index
                while last < end, isLetter(bytes[last]) || isDigit(bytes[last]) { last += 1 }
                let word = String(decoding: bytes[index..<last], as: UTF8.self)
                let isKey = last < end && bytes[last] == 58
                if isKey, Self.skipped.contains(word) {
                    index = afterValue(last + 1, end)
                    continue
                }
                if isKey, word == "id" || word == "from" && index > start && bytes[index - 1] != 32 {
                    index = afterValue(last + 1, end)
                    continue
                }
                if !isKey || names.contains(word), names.contains(word) || attributes.contains(word) {
                    found.append((.name, index..<last))
                }
                index = last
            } else if isDigit(byte) {
                var last = index
                while last < end,
                    isDigit(bytes[last]) || bytes[last] == 46 && last + 1 < end && isDigit(bytes[last + 1])
                { last += 1 }
                // Periods and years are no numbers of a rule.
                let text = String(decoding: bytes[index..<last], as: UTF8.self)
                let isPeriod = text.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
                if !isPeriod { found.append((.number, index..<last)) }
                index = last
            } else if [60, 62].contains(byte) {
                let last = index + 1 < end && bytes[index + 1] == 61 ? index + 2 : index + 1
                found.append((.bound, index..<last))
                index = last
            } else {
                if [43, 45].contains(byte), index + 1 < end, bytes[index + 1] == 32, index > start,
                    bytes[index - 1] == 32,
                    bytes[start..<index].contains(where: { ![32, 45].contains($0) })
                {
                    found.append((.sign, index..<index + 1))
                }
                if isRangeEnd(index, start, end) { found.append((.bound, index..<index + 1)) }
                index += 1
            }
        }
    }

    /// Whether a bracket belongs to a range such as `[60..80)`.
    private func isRangeEnd(_ index: Int, _ start: Int, _ end: Int) -> Bool {
        func dots(_ range: [UInt8]) -> Bool { String(decoding: range, as: UTF8.self).contains("..") }
        switch bytes[index] {
        case 91, 40: return dots(Array(bytes[index..<min(end, index + 12)].prefix { $0 != 93 && $0 != 41 && $0 != 34 }))
        case 93, 41:
            return dots(
                Array(
                    bytes[max(start, index - 12)..<index].reversed().prefix { $0 != 91 && $0 != 40 && $0 != 34 }
                        .reversed()))
        default: return false
        }
    }

    /// Behind a value of words: a quoted text, a mapping of two languages, or the rest of the line.
    private func afterValue(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, bytes[index] == 32 { index += 1 }
        guard index < end else { return end }
        if bytes[index] == 34 {
            index += 1
            while index < end, bytes[index] != 34 { index += bytes[index] == 92 ? 2 : 1 }
            return min(end, index + 1)
        }
        if bytes[index] == 123 { return index + 1 }
        while index < end, ![44, 125].contains(bytes[index]) { index += 1 }
        return index
    }

    private func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) || byte == 95 }
    private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    // MARK: Running

    static func run(count: Int, in folder: String) throws {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix("members.yaml") }.sorted()
        var random = SeededGenerator(state: 1)
        var editions: [Mutants] = []
        for path in paths {
            let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
            let clock = ContinuousClock()
            let time = clock.measure { _ = Checkup(text, file: path) }
            print(
                "check of \(path): \(time.formatted(.units(allowed: [.milliseconds], fractionalPart: .show(length: 1))))"
            )
            editions.append(Mutants(text, file: path))
        }
        var made: [String: Int] = [:]
        var caught: [String: Int] = [:]
        var seen: Set<String> = []
        var missed: [String] = []
        let total = editions.map { edition in Kind.allCases.map { edition.sites($0) } }
        while made.values.reduce(0, +) < count {
            // Every spot of every edition is as likely as every other.
            let all = total.flatMap { $0.map(\.count) }.reduce(0, +)
            var pick = Int(random.next() % UInt64(all))
            search: for (edition, kinds) in zip(editions, total) {
                for (kind, sites) in zip(Kind.allCases, kinds) {
                    guard pick >= sites.count else {
                        guard let mutation = edition.mutation(kind, at: sites[pick], &random),
                            seen.insert(edition.line(of: mutation)).inserted
                        else { break search }
                        let what = "\(kind.rawValue) \(edition.isInExample(mutation) ? "of an example" : "of a rule")"
                        made[what, default: 0] += 1
                        if edition.isCaught(mutation) {
                            caught[what, default: 0] += 1
                        } else {
                            missed.append(edition.line(of: mutation))
                        }
                        break search
                    }
                    pick -= sites.count
                }
            }
        }
        for (what, number) in made.sorted(by: { $0.key < $1.key }) {
            print("\(what): \(caught[what, default: 0]) of \(number) changes found")
        }
        print("all: \(caught.values.reduce(0, +)) of \(count) changes found by criteria check --strict; not found:")
        for line in missed.sorted() { print("  " + line) }
    }
}

/// The same numbers on every machine.
struct SeededGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
