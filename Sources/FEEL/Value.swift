// What a formula can yield, and why a value may be absent.
import Diagnostics
import Exact

/// A value of the formula language.
public indirect enum Value: Sendable {
    case null(Absence)
    case number(Rational)
    case boolean(Bool)
    case string(String)
    case list([Value])
    case range(RangeBounds, Value, Value)
    case context(Context)
    case function(Function)

    /// `null` as written in a formula.
    public static let nothing = Value.null(.literal)
}

/// Why a value is null. The standard knows one null; a person who asks for a score needs the reason.
public enum Absence: Hashable, Sendable {
    /// The formula itself says null.
    case literal
    /// A figure that was not submitted.
    case missing(Figure)
    case divisionByZero
    /// Operands of the wrong type, as a sentence.
    case mismatch(Localized)
    /// A list has no such item, a context no such key, an aggregate no items.
    case notFound(Localized)
    /// A limit of ``Limits`` was reached.
    case beyondLimit(Localized)

    /// The name of a figure as the formula addresses it: whose it is, which indicator, which attribute.
    public struct Figure: Hashable, Sendable {
        public var owner: String
        public var indicator: String
        public var attribute: String

        public init(owner: String, indicator: String, attribute: String) {
            self.owner = owner
            self.indicator = indicator
            self.attribute = attribute
        }
    }

    public var explanation: Localized {
        switch self {
        case .literal: Localized(vi: "công thức cho null", en: "the formula says null")
        case .missing(let figure):
            Localized(
                vi: "thiếu số liệu \(figure.indicator).\(figure.attribute) của \(figure.owner)",
                en: "the figure \(figure.indicator).\(figure.attribute) of \(figure.owner) is missing")
        case .divisionByZero: Localized(vi: "chia cho 0", en: "division by zero")
        case .mismatch(let what), .notFound(let what), .beyondLimit(let what): what
        }
    }
}

/// Named values: a board's figures, an indicator's attributes, `{a: 1}`.
public struct Context: Sendable {
    public let entries: [String: Value]
    /// The keys in the order in which they are shown.
    public let keys: [String]
    /// Which indicator of which owner this is, where the entries are the attributes of one.
    public let indicator: Indicator?

    public struct Indicator: Hashable, Sendable {
        public var owner: String
        public var name: String

        public init(owner: String, name: String) {
            self.owner = owner
            self.name = name
        }
    }

    public init(_ entries: [(String, Value)], indicator: Indicator? = nil) {
        self.indicator = indicator
        self.entries = Dictionary(entries, uniquingKeysWith: { _, last in last })
        var seen: Set<String> = []
        keys = entries.map(\.0).filter { seen.insert($0).inserted }
    }
}

/// A function of the formula language: built in, or written by a user, with the values it was written among.
public struct Function: Sendable {
    enum Body: Sendable {
        case builtin(Builtin)
        case written([String], Expression, scope: [(name: String, value: Value)])
    }
    public let name: String
    let body: Body
}

extension Value {
    /// Equality as FEEL defines it (clause 10.3.2.9.4): nil where values of different kinds are compared.
    public func isEqual(to other: Value) -> Bool? {
        switch (self, other) {
        case (.null, .null): return true
        case (.null, _), (_, .null): return false
        case (.number(let a), .number(let b)): return a == b
        case (.boolean(let a), .boolean(let b)): return a == b
        case (.string(let a), .string(let b)): return a == b
        case (.list(let a), .list(let b)):
            guard a.count == b.count else { return false }
            return Self.all(zip(a, b)) { $0.isEqual(to: $1) }
        case (.context(let a), .context(let b)):
            guard a.entries.count == b.entries.count else { return false }
            return Self.all(a.entries) { key, value in b.entries[key].map(value.isEqual) ?? false }
        case (.range(let a, let aLow, let aHigh), .range(let b, let bLow, let bHigh)):
            guard a == b else { return false }
            guard let low = aLow.isEqual(to: bLow), let high = aHigh.isEqual(to: bHigh) else { return nil }
            return low && high
        default: return nil
        }
    }

    /// Three-valued: one difference decides, whatever else cannot be compared.
    private static func all<Items: Sequence>(_ items: Items, _ same: (Items.Element) -> Bool?) -> Bool? {
        var isDecided = true
        for item in items {
            switch same(item) {
            case true?: break
            case false?: return false
            case nil: isDecided = false
            }
        }
        return isDecided ? true : nil
    }

    /// Order of numbers and of strings (by code point, composed and decomposed letters alike); nil for anything else.
    func isLess(than other: Value) -> Bool? {
        switch (self, other) {
        case (.number(let a), .number(let b)): a < b
        case (.string(let a), .string(let b)): a < b
        default: nil
        }
    }

    var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The kind as named to users.
    public var kind: Localized {
        switch self {
        case .null: Localized(same: "null")
        case .number: Localized(vi: "số", en: "number")
        case .boolean: Localized(vi: "đúng/sai", en: "boolean")
        case .string: Localized(vi: "chuỗi", en: "string")
        case .list: Localized(vi: "danh sách", en: "list")
        case .range: Localized(vi: "khoảng", en: "range")
        case .context: Localized(vi: "nhóm giá trị", en: "context")
        case .function: Localized(vi: "hàm", en: "function")
        }
    }
}

extension Value: CustomStringConvertible {
    /// The value as FEEL would write it; numbers exactly, a non-terminating one as a quotient.
    public var description: String {
        switch self {
        case .null: "null"
        case .number(let number): number.description
        case .boolean(let flag): flag ? "true" : "false"
        case .string(let text): Printer.quoted(text)
        case .list(let items): "[" + items.map(\.description).joined(separator: ", ") + "]"
        case .range(let bounds, let low, let high):
            (bounds.includesStart ? "[" : "(") + "\(low)..\(high)" + (bounds.includesEnd ? "]" : ")")
        case .context(let context):
            "{" + context.keys.map { "\(Printer.key($0)): \(context.entries[$0] ?? .nothing)" }.joined(separator: ", ")
                + "}"
        case .function(let function): function.name == "function" ? "function" : "function \(function.name)"
        }
    }
}
