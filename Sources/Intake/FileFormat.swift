// What comes in: the formats, the limits, and a file's bytes as text or the reason why they are not.
import Diagnostics
import Rules

/// A format that figures and points can be handed in as.
public enum FileFormat: Sendable {
    case csv, json
    /// A workbook: a form of ours, or a sheet that a map describes.
    case xlsx

    /// The format that a file's name says, by its ending in any case.
    public init?(fileName: String) {
        let name = fileName.lowercased()
        if name.hasSuffix(".csv") {
            self = .csv
        } else if name.hasSuffix(".json") {
            self = .json
        } else if Self.workbooks.contains(where: name.hasSuffix) {
            self = .xlsx
        } else {
            return nil
        }
    }

    /// Endings of workbooks. All but the first are refused by their content, with what to do.
    private static let workbooks = [".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"]

    /// What codes of this format begin with.
    var codePrefix: String {
        switch self {
        case .csv: "csv"
        case .json: "json"
        case .xlsx: "workbook"
        }
    }
}

/// What came of reading a file of figures.
public struct Received: Sendable {
    /// One per board, in the order of the bloc's members; empty if there is any error.
    public var submissions: [Submission]
    /// What could be read of them though something else is wrong: to be checked, never to be taken in.
    public var readable: [Submission]
    /// Everything found, in reading order.
    public var diagnostics: [Diagnostic]
    /// The members that it has figures of, also where they are refused.
    public var boards: [String] { readable.map(\.board) }

    init(readable: [Submission], diagnostics: [Diagnostic]) {
        self.readable = readable
        self.diagnostics = diagnostics
        submissions = diagnostics.hasErrors ? [] : readable
    }
}

/// How much a file may hold, so that no file can take a machine down.
public enum IntakeLimits {
    /// Bytes of a file.
    public static let fileSize = 64 << 20
    /// Rows of a CSV file, its header not counted.
    public static let rows = 1_000_000
    public static let columns = 1_000
    /// Characters of one field or JSON string: what a cell of a spreadsheet can hold.
    public static let fieldLength = 32_767
    /// Levels of a JSON file.
    public static let depth = 64
    /// Values of a JSON file, every key's value and every list's item counted.
    public static let values = 1_000_000
    /// Findings that are listed one by one; the rest are counted.
    public static let findings = 1_000
}

/// A text that someone wrote, with the spot where it stands.
public struct WrittenText: Hashable, Sendable {
    public var text: String
    public var place: Place

    public init(text: String, place: Place) {
        self.text = text
        self.place = place
    }
}
