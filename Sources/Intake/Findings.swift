// Everything found wrong in one file, bounded: a million bad rows must not become a million messages in memory.
import Diagnostics

struct Findings {
    private var kept: [Diagnostic] = []
    private var errors = 0
    private var others = 0
    private var firstLeftOut: Place?

    var hasErrors: Bool { errors > 0 }

    mutating func add(_ diagnostic: Diagnostic) {
        if diagnostic.severity == .error { errors += 1 } else { others += 1 }
        guard (diagnostic.severity == .error ? errors : others) <= IntakeLimits.findings else {
            firstLeftOut = firstLeftOut ?? diagnostic.place
            return
        }
        kept.append(diagnostic)
    }

    mutating func add(
        _ code: String, _ severity: Severity = .error, at place: Place?, _ message: Localized,
        expected: Localized? = nil, mend: Localized? = nil
    ) {
        add(Diagnostic(severity, code, at: place, message, expected: expected, mend: mend))
    }

    mutating func add(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { add(diagnostic) }
    }

    /// All of them, and how many more there were.
    var inReadingOrder: [Diagnostic] {
        let leftOut = errors + others - kept.count
        guard leftOut > 0 else { return kept.inReadingOrder }
        let limit = IntakeLimits.findings
        return kept.inReadingOrder + [
            Diagnostic(
                .note, "submission.more-findings", at: firstLeftOut,
                Localized(
                    vi: "còn \(leftOut) chỗ nữa không liệt kê (chỉ nêu \(limit) lỗi và \(limit) cảnh báo đầu tiên)",
                    en: "\(leftOut) more not listed (only the first \(limit) errors and \(limit) warnings are)"))
        ]
    }
}

/// A text from a file inside a message: in quotation marks, and short, however long it is.
func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let limit = 60
    guard scalars.count > limit else { return "“\(text)”" }
    return "“\(String(String.UnicodeScalarView(scalars.prefix(limit))))…”"
}

/// “Did you mean …?”
func didYouMean(_ word: String, among known: some Collection<String>) -> Localized? {
    // Longer words are no typing errors of known names, and comparing them would take long.
    guard word.utf8.count <= 200 else { return nil }
    return known.nearest(to: word).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }
}
