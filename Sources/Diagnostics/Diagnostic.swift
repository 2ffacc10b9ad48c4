// What is wrong, where, what was expected instead, and how to mend it.

/// A spot in a file: lines and columns count from 1, columns in characters. In a workbook the line is the row of a sheet
/// and the column that of a cell.
public struct Place: Hashable, Sendable, Comparable {
    public var file: String
    public var line: Int
    public var column: Int
    /// How many characters the marked spot is wide; at least 1.
    public var length: Int
    /// The sheet of a workbook; nil in a text.
    public var sheet: Sheet?

    /// A sheet by its name, and where it stands among the sheets, from 0.
    public struct Sheet: Hashable, Sendable {
        public var name: String
        public var index: Int

        public init(name: String, index: Int) {
            self.name = name
            self.index = index
        }
    }

    public init(file: String, line: Int, column: Int, length: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    /// A cell of a workbook.
    public init(file: String, sheet: Sheet, row: Int, column: Int) {
        self.init(file: file, line: row, column: column)
        self.sheet = sheet
    }

    public static func < (left: Place, right: Place) -> Bool {
        let (first, second) = (left.sheet?.index ?? -1, right.sheet?.index ?? -1)
        return (left.file, first, left.line, left.column, left.length)
            < (right.file, second, right.line, right.column, right.length)
    }

    /// `file:line:column`, in a workbook `file:sheet!B7`.
    public var spot: String {
        guard let cell else { return "\(file):\(line):\(column)" }
        return "\(file):\(cell)"
    }

    /// `file:line`, in a workbook `file:sheet!B7`.
    public var lineSpot: String {
        guard let cell else { return "\(file):\(line)" }
        return "\(file):\(cell)"
    }

    /// `sheet!B7`; nil in a text.
    public var cell: String? { address.flatMap { address in sheet.map { "\($0.name)!\(address)" } } }

    /// `B7`, without the sheet; nil in a text.
    public var address: String? { sheet == nil ? nil : Self.letters(column) + String(line) }

    /// The column of a sheet as spreadsheets name it: 1 is A, 28 is AB.
    public static func letters(_ column: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
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
            case (let a?, let b?) where a.start != b.start: return a.start < b.start
            case (nil, _?): return true
            case (_?, nil): return false
            default: return left.offset < right.offset
            }
        }.map(\.element)
    }
}

extension Place {
    /// The spot without its width.
    fileprivate var start: Place {
        var start = self
        start.length = 1
        return start
    }
}
