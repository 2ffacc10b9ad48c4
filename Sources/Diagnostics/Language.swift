// The two languages that users see, and text that always exists in both.

/// A language of the interface.
public enum Language: String, Sendable, CaseIterable {
    case vi, en
}

/// A text in both languages of the interface. A translation cannot be forgotten: there is no way to make one without it.
public struct Localized: Hashable, Sendable {
    public let vi: String
    public let en: String

    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// The same text in both languages: identifiers, numbers, names that are not translated.
    public init(same text: String) {
        self.init(vi: text, en: text)
    }

    public subscript(language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }

    /// Both texts changed in the same way, such as a prefix put before each.
    public func map(_ change: (String) -> String) -> Localized {
        Localized(vi: change(vi), en: change(en))
    }

    public static func + (left: Localized, right: Localized) -> Localized {
        Localized(vi: left.vi + right.vi, en: left.en + right.en)
    }
}
