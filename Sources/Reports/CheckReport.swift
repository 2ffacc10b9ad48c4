// What came of checking editions: counts for people, every claim with its verdict for scripts.
import Diagnostics
import Rules
import Scoring

/// The outcome of checking some files.
public struct CheckReport: Sendable {
    /// File → what was checked of it; no claims of a list of members.
    public var files: [(file: String, checkup: Checkup?)] = []
    /// Everything found in any of them.
    public var diagnostics: [Diagnostic] = []

    public init() {}

    /// What each edition has, and how sure that is.
    public var summary: [Localized] {
        files.compactMap { file, checkup in
            guard let checkup else { return nil }
            let proven = checkup.claims.filter(\.isProven).count
            let refuted = checkup.claims.filter(\.isRefuted).count
            let open = checkup.claims.count - proven - refuted
            return Localized(
                vi:
                    "\(file): \(checkup.examples) ví dụ; \(checkup.claims.count) điều đã xét: \(proven) chứng minh được, \(refuted) bị bác bỏ, \(open) chưa kết luận",
                en:
                    "\(file): \(checkup.examples) \(checkup.examples == 1 ? "example" : "examples"); \(checkup.claims.count) claims: \(proven) proven, \(refuted) refuted, \(open) not decided"
            )
        }
    }

    public func json(in language: Language) -> JSON {
        .object([
            ("format", .string("thidua.check/1")),
            ("diagnostics", .array(diagnostics.map { $0.json(in: language) })),
            (
                "files",
                .array(
                    files.map { file, checkup in
                        .object([
                            ("file", .string(file)), ("examples", checkup.map { .number("\($0.examples)") } ?? .null),
                            ("claims", .array(checkup?.claims.map { $0.json(in: language) } ?? [])),
                        ])
                    })
            ),
        ])
    }
}

extension Claim {
    fileprivate var isProven: Bool { if case .proven = verdict { true } else { false } }
    fileprivate var isRefuted: Bool { if case .refuted = verdict { true } else { false } }

    fileprivate func json(in language: Language) -> JSON {
        var entries: [(String, JSON)] = [
            ("code", .string(code)), ("criterion", .text(criterion)), ("file", .string(place.file)),
            ("line", .number("\(place.line)")), ("column", .number("\(place.column)")),
            ("statement", .string(statement[language])),
        ]
        switch verdict {
        case .proven: entries.append(("verdict", .string("proven")))
        case .notDecided: entries.append(("verdict", .string("not decided")))
        case .refuted(let witness):
            entries += [("verdict", .string("refuted")), ("problem", .string(problem[language]))]
            if let witness { entries.append(("witness", witness.json(in: language))) }
        }
        return .object(entries)
    }
}

extension Witness {
    fileprivate func json(in language: Language) -> JSON {
        func object(_ figures: [FigureKey: Quantity]) -> JSON {
            .object(
                figures.sorted { $0.key < $1.key }.map { key, value in
                    switch value {
                    case .number(let number): (key.description, .exact(number))
                    case .yesNo(let flag): (key.indicator, .bool(flag))
                    }
                })
        }
        return .object([
            ("figures", object(figures)), ("others", object(others)), ("awarded", .exact(awarded)),
            ("period", .string(period.description)), ("result", .string(result[language])),
        ])
    }
}
