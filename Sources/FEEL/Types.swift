// The types that formulas of an edition are checked against before they are used.
import Diagnostics

/// What a formula or a part of it yields. `null` is the type of nothing else and fits everywhere; so does `any`.
public indirect enum Type: Hashable, Sendable {
    case number, boolean, string, null, any
    case list(Type)
    case range(Type)
    case context([String: Type])
    case function(parameters: [Type], result: Type)

    /// The type as named to users.
    public var title: Localized {
        switch self {
        case .number: Localized(vi: "số", en: "number")
        case .boolean: Localized(vi: "đúng/sai", en: "boolean")
        case .string: Localized(vi: "chuỗi", en: "string")
        case .null: Localized(same: "null")
        case .any: Localized(vi: "giá trị bất kỳ", en: "any value")
        case .list(let item): Self.collection(Localized(vi: "danh sách", en: "list"), item)
        case .range(let end): Self.collection(Localized(vi: "khoảng", en: "range"), end)
        case .context: Localized(vi: "nhóm giá trị", en: "context")
        case .function: Localized(vi: "hàm", en: "function")
        }
    }

    /// Several of it: Vietnamese has one form for both.
    var titleOfMany: Localized {
        switch self {
        case .list(let item): Self.collection(Localized(vi: "danh sách", en: "lists"), item)
        case .range(let end): Self.collection(Localized(vi: "khoảng", en: "ranges"), end)
        case .null, .any: title
        default: Localized(vi: title.vi, en: title.en + "s")
        }
    }

    private static func collection(_ name: Localized, _ part: Type) -> Localized {
        if part.isOpen { return name }
        return Localized(vi: "\(name.vi) \(part.titleOfMany.vi)", en: "\(name.en) of \(part.titleOfMany.en)")
    }
}

/// Something wrong with a formula that its types tell.
public struct TypeFinding: Hashable, Sendable {
    /// The edition function in whose body it lies; nil for the formula itself.
    public var origin: String?
    /// UTF-8 offsets in the text of the formula or of the function's body.
    public var span: Range<Int>
    public var message: Localized
    public var mend: Localized?

    public init(origin: String? = nil, span: Range<Int>, message: Localized, mend: Localized? = nil) {
        self.origin = origin
        self.span = span
        self.message = message
        self.mend = mend
    }
}

extension Type {
    /// Types are trees, and formulas can double them at every step; a larger one counts as `any`.
    static let largest = 10_000

    /// A function that takes any number of arguments; nothing else has a parameter of type null.
    static let variadicFunction = Type.function(parameters: [.null], result: .any)

    /// Whether nothing is known of it that could be wrong.
    var isOpen: Bool {
        switch self {
        case .any, .null: true
        default: false
        }
    }

    /// The type itself, unless it is too large to work with.
    var limited: Type {
        var room = Self.largest
        return fits(into: &room) ? self : .any
    }

    private func fits(into room: inout Int) -> Bool {
        room -= 1
        guard room >= 0 else { return false }
        switch self {
        case .number, .boolean, .string, .null, .any: return true
        case .list(let part), .range(let part): return part.fits(into: &room)
        case .context(let entries): return entries.values.allSatisfy { $0.fits(into: &room) }
        case .function(let parameters, let result):
            return parameters.allSatisfy { $0.fits(into: &room) } && result.fits(into: &room)
        }
    }

    /// The least type that holds the values of both.
    func joined(with other: Type) -> Type {
        switch (self, other) {
        case (.null, _): return other
        case (_, .null): return self
        case (.list(let a), .list(let b)): return .list(a.joined(with: b))
        case (.range(let a), .range(let b)): return .range(a.joined(with: b))
        case (.context(let a), .context(let b)) where a.count == b.count:
            var entries: [String: Type] = [:]
            for (key, type) in a {
                guard let matching = b[key] else { return .any }
                entries[key] = type.joined(with: matching)
            }
            return .context(entries)
        default: return self == other ? self : .any
        }
    }

    /// Whether `=` can decide between values of the two: `Value.isEqual(to:)` for types.
    func isComparable(with other: Type) -> Bool {
        switch (self, other) {
        case (_, _) where isOpen || other.isOpen: true
        case (.number, .number), (.boolean, .boolean), (.string, .string): true
        case (.list(let a), .list(let b)), (.range(let a), .range(let b)): a.isComparable(with: b)
        case (.context(let a), .context(let b)):
            a.allSatisfy { key, type in b[key].map { type.isComparable(with: $0) } ?? true }
        default: false
        }
    }

    /// Whether `<` can decide between values of the two.
    func isOrdered(with other: Type) -> Bool {
        switch (self, other) {
        case (.number, .number), (.string, .string): true
        default: isOpen && other.isOrderable || other.isOpen && isOrderable
        }
    }

    var isOrderable: Bool {
        switch self {
        case .number, .string, .any, .null: true
        default: false
        }
    }

    /// Whether a value can meet what stands after `in`: be equal to it, lie in the range or be among the items.
    func canBe(in candidate: Type) -> Bool {
        switch candidate {
        case .range(let end): return isOrdered(with: end)
        case .list(let item):
            if case .range(let end) = item, isOrdered(with: end) { return true }
            return isComparable(with: item) || isComparable(with: candidate)
        default: return isComparable(with: candidate)
        }
    }

    /// Whether a value of this type can stand where the other is expected.
    func fits(_ expected: Type) -> Bool {
        switch (self, expected) {
        case (_, _) where isOpen || expected.isOpen: true
        case (.list(let a), .list(let b)), (.range(let a), .range(let b)): a.fits(b)
        case (.context(let a), .context(let b)):
            b.allSatisfy { key, type in a[key]?.fits(type) ?? false }
        case (.function(let a, let result), .function(let b, let other)):
            (a.count == b.count || self == .variadicFunction) && result.fits(other)
        default: self == expected
        }
    }

    /// What `.key` makes of it.
    func entry(_ key: String) -> Entry {
        switch self {
        case .context(let entries): entries[key].map { .type($0) } ?? .unknown(Array(entries.keys))
        case .list(let item):
            if case .type(let type) = item.entry(key) { .type(.list(type)) } else { item.entry(key) }
        case .any, .null: .type(self)
        default: .none
        }
    }

    enum Entry {
        case type(Type)
        /// There is no such key; these there are.
        case unknown([String])
        /// It has no keys at all.
        case none
    }
}
