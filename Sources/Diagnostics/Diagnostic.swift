// What is wrong, where, what was expected instead, and how to mend it.

/// A spot in a file: lines and columns count from 1, columns in characters.
public struct Place: Hashable, Sendable, Comparable {
    public var file: String
    public var line: Int
    public var column: Int
    /// How many characters the marked spot is wide; at least 1.
    public var length: Int

    public init(file: String, line: Int, column: Int, length: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    public static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line, left.column, left.length) < (right.file, right.line, right.column, right.length)
    }
}

/// How much a finding weighs. Only an `error` stops the work.
public enum Severity: String, Sendable, Comparable, CaseIterable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
        left.weight < right.weight
    }

    private var weight: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    public var title: Localized {
        switch self {
        case .note: Localized(vi: "lưu ý", en: "note")
        case .warning: Localized(vi: "cảnh báo", en: "warning")
        case .error: Localized(vi: "lỗi", en: "error")
        }
    }
}

/// One finding about a file or a call.
public struct Diagnostic: Hashable, Sendable {
    public var severity: Severity
    /// A stable name that scripts can rely on, such as `edition.unknown-key`.
    public var code: String
    public var place: Place?
    /// What was found.
    public var message: Localized
    /// What would have been right.
    public var expected: Localized?
    /// How to mend it.
    public var mend: Localized?

    public init(
        _ severity: Severity = .error, _ code: String, at place: Place? = nil, _ message: Localized,
        expected: Localized? = nil, mend: Localized? = nil
    ) {
        self.severity = severity
        self.code = code
        self.place = place
        self.message = message
        self.expected = expected
        self.mend = mend
    }
}

/// Everything that was found wrong in one run, thrown together so that a user mends it in one go.
public struct Diagnosed: Error, Sendable {
    public var diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    public init(_ diagnostic: Diagnostic) {
        self.init([diagnostic])
    }
}

extension [Diagnostic] {
    public var hasErrors: Bool { contains { $0.severity == .error } }

    /// In reading order: by file, line and column; findings without a place first. Equal places keep their order.
    public var inReadingOrder: [Diagnostic] {
        enumerated().sorted { left, right in
            switch (left.element.place, right.element.place) {
            case (let a?, let b?) where (a.file, a.line, a.column) != (b.file, b.line, b.column):
                return (a.file, a.line, a.column) < (b.file, b.line, b.column)
            case (nil, _?): return true
            case (_?, nil): return false
            default: return left.offset < right.offset
            }
        }.map(\.element)
    }
}
