// Everything found wrong in one file, bounded: a million bad rows must not become a million messages in memory.
import Diagnostics

struct Findings {
    private var kept: [Diagnostic] = []
    private var errors = 0
    private var others = 0
    private var firstLeftOut: Place?

    var hasErrors: Bool { errors > 0 }

    /// Whether so much is wrong that reading on only takes time.
    var isFull: Bool { errors > IntakeLimits.findings }

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

    /// Warnings that nobody will read are counted without their words.
    mutating func leaveOut(warnings: Int) { others += warnings }

    /// How many errors, and how many other findings.
    var counts: (errors: Int, others: Int) { (errors, others) }

    mutating func add(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { add(diagnostic) }
    }

    /// “Did you mean …?” for a name that is not known. Nothing once no more findings are listed: searching takes time.
    func didYouMean(_ word: String, among known: [String]) -> Localized? {
        // Longer words are no typing errors of known names.
        guard errors < IntakeLimits.findings, word.utf8.count <= 200 else { return nil }
        return known.nearest(to: word).map { Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }
    }

    /// All of them, and how far they go.
    var inReadingOrder: [Diagnostic] {
        let limit = IntakeLimits.findings
        var all = kept.inReadingOrder
        func close(_ code: String, _ message: Localized) {
            guard !all.contains(where: { $0.code == code }) else { return }
            all.append(Diagnostic(.note, code, at: firstLeftOut, message))
        }
        if isFull {
            close(
                "submission.stopped",
                Localized(
                    vi: "đã có \(limit) lỗi nên dừng đọc ở đây; sửa rồi nộp lại để xem phần còn lại",
                    en: "reading stopped here after \(limit) errors; mend them and read again to see the rest"))
        }
        if others > limit {
            close(
                "submission.more-warnings",
                Localized(
                    vi: "còn \(others - limit) cảnh báo không liệt kê",
                    en: "\(others - limit) more warnings are not listed"))
        }
        return all
    }
}

/// A text from a file inside a message: in quotation marks, and short, however long it is.
func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let limit = 60
    guard scalars.count > limit else { return "“\(text)”" }
    return "“\(String(String.UnicodeScalarView(scalars.prefix(limit))))…”"
}
