// The lines of an edition's file that state one rule, as they stand there.
import Diagnostics
import Rules

extension Criterion {
    /// The keys of the rule with what belongs to them; a criterion in braces as a whole.
    func rule(in text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.last == "\r" ? String($0.dropLast()) : String($0)
        }
        guard lines.indices.contains(place.line - 1) else { return [] }
        // The criterion's place is that of its id, in whatever order its keys stand.
        var start = place.line - 1
        let indent = lines[start].prefix { $0 == " " || $0 == "-" }.count
        while start > 0, indent > 0, lines[start].dropFirst(indent - 2).first != "-" { start -= 1 }
        let first = lines[start]
        // `- {id: …}`, all on one line.
        guard first.dropFirst(indent).first != "{" else { return [String(first.drop { $0 == " " })] }
        var found: [String] = []
        var isInside = false
        for (number, line) in lines[start...].enumerated() {
            let own = number == 0 ? String(repeating: " ", count: indent) + line.dropFirst(indent) : line
            let depth = own.prefix { $0 == " " }.count
            let isBlank = own.allSatisfy { $0 == " " || $0 == "\t" }
            if !isBlank, depth < indent { break }
            if !isBlank, depth == indent {
                let key = own.dropFirst(indent).prefix { $0 != ":" && $0 != " " }
                // An item of a list may stand as deep as its key.
                isInside = own.dropFirst(indent).first == "-" ? isInside : Self.ruleKeys.contains(String(key))
            }
            if isInside, !isBlank { found.append(String(own.dropFirst(indent))) }
        }
        return found
    }

    private static let ruleKeys: Set = [
        "score", "percentOfPlan", "growth", "bands", "base", "deduct", "bonus", "pass", "judged", "relative", "times",
        "atMost", "atLeast", "assigned",
    ]
}
