// Who competes with whom, and since when.
import Diagnostics

/// An emulation bloc (khối thi đua) with all members it ever had.
public struct Bloc: Sendable {
    public var id: String
    public var title: Localized
    /// Whether its figures were published by someone, or made up to show how the tool works.
    public var figures: Figures
    public var source: Source?
    /// In the order in which they are listed when nothing else orders them.
    public var members: [Member]
    /// The bloc whose editions score this one too; nil where it has its own.
    public var editions: String?
    /// Who leads it, by periods that do not overlap.
    public var leadership: [Leadership] = []

    public enum Figures: String, Sendable, CaseIterable {
        case published
        case madeUp = "made up"
    }

    public init(
        id: String, title: Localized, figures: Figures, source: Source? = nil, members: [Member],
        editions: String? = nil
    ) {
        self.id = id
        self.title = title
        self.figures = figures
        self.source = source
        self.members = members
        self.editions = editions
    }

    /// The folder of `Criteria` that holds its editions: the bloc that they name.
    public var editionsBloc: String { editions ?? id }

    /// The members at the end of a period: that day settles who belongs to it.
    public func members(in period: Period) -> [Member] {
        members.filter { $0.isMember(on: period.end) }
    }

    public func member(_ id: String) -> Member? { members.first { $0.id == id } }
}

/// One management board (đơn vị thành viên).
public struct Member: Hashable, Sendable {
    public var id: String
    /// Short, as in a table: “Bắc Ninh”.
    public var name: Localized
    /// In full: “Ban Quản lý các KCN Bắc Ninh”.
    public var title: Localized
    public var since: Day?
    public var until: Day?
    /// Boards merged into this one.
    public var predecessors: [String]
    /// Boards from outside the bloc merged into this one: what they reported before is not known here.
    public var outsiders: [Outsider] = []
    /// What about this entry could not be verified.
    public var unverified: Localized?
    public var source: Source?
    /// The member's own key for signing events, as a verifier key of a signed note: `hai-phong+1a2b3c4d+…`.
    public var key: String?

    public struct Outsider: Hashable, Sendable {
        public var name: Localized
        /// The first day on which it belongs to the board.
        public var from: Day
    }

    public func isMember(on day: Day) -> Bool {
        if let since, day < since { return false }
        if let until, day > until { return false }
        return true
    }
}

/// Where something is written: a document, the place in it, the very words.
public struct Source: Hashable, Sendable {
    public var document: String
    public var article: String?
    public var words: String?

    public init(document: String, article: String? = nil, words: String? = nil) {
        self.document = document
        self.article = article
        self.words = words
    }

    /// On one line.
    public var text: String {
        [document, article, words.map { "“\($0)”" }].compactMap { $0 }.joined(separator: ", ")
    }
}
