// Which things of two editions belong together.
import Rules

/// The things of two lists in pairs.
struct Twinning<Item: Sendable> {
    let old: [Item]
    let new: [Item]
    /// For each new one the number of the old one that it was.
    private(set) var origins: [Int?]

    /// - Parameter keys: what things are known by, the surest first. By the first one, those that several have alike belong
    ///   together in their order. Any other tells only what is the only one of its side that has it.
    init(_ old: [Item], _ new: [Item], by keys: [(Item) -> String?]) {
        self.old = old
        self.new = new
        origins = Array(repeating: nil, count: new.count)
        var open = Set(old.indices)
        for (round, key) in keys.enumerated() {
            func numbers(_ items: [Item]) -> [String: [Int]] {
                items.indices.reduce(into: [:]) { found, index in
                    if let key = key(items[index]) { found[key, default: []].append(index) }
                }
            }
            let before = numbers(old)
            for (key, indices) in numbers(new) {
                guard let were = before[key], round == 0 || were.count == 1 && indices.count == 1 else { continue }
                for (index, was) in zip(indices, were) where origins[index] == nil && open.remove(was) != nil {
                    origins[index] = was
                }
            }
        }
    }

    /// Adds a pair that something else than a key tells.
    mutating func pair(_ old: Int, _ new: Int) { origins[new] = old }

    /// The old ones that are gone.
    var gone: [Int] {
        let kept = Set(origins.compactMap { $0 })
        return old.indices.filter { !kept.contains($0) }
    }

    /// Whether things that are in both stand in another order.
    var isReordered: Bool {
        let kept = origins.compactMap { $0 }
        return zip(kept, kept.dropFirst()).contains { $0 > $1 }
    }

    /// All of both in the order of the new ones; what is gone stands after what it stood after.
    var merged: [(old: Int?, new: Int?)] {
        let places = Dictionary(
            origins.enumerated().compactMap { new, old in old.map { ($0, new) } },
            uniquingKeysWith: { first, _ in first })
        var following: [Int?: [Int]] = [:]
        for index in gone {
            let predecessor = (0..<index).last { places[$0] != nil }.flatMap { places[$0] }
            following[predecessor, default: []].append(index)
        }
        let first = following[nil, default: []].map { (old: Optional($0), new: Int?.none) }
        return first
            + new.indices.flatMap { index in
                [(old: origins[index], new: Optional(index))]
                    + following[index, default: []].map { (old: Optional($0), new: Int?.none) }
            }
    }

    func twins<Part>(_ changes: (Item, Item) -> [Part]) -> [Twin<Item, Part>] {
        merged.map { pair in
            let (before, after) = (pair.old.map { old[$0] }, pair.new.map { new[$0] })
            let found = before.flatMap { before in after.map { changes(before, $0) } } ?? []
            return Twin(before: before, after: after, changes: found)
        }
    }
}

/// The sections and criteria of two tables in pairs.
struct TableTwins {
    private(set) var parts: [TablePart]
    /// Whether sections at the top of the table stand in another order.
    let movesSections: Bool

    private enum Item: Sendable {
        case section(Section, within: String?)
        case criterion(Criterion, within: String)

        var id: String {
            switch self {
            case .section(let section, _): section.id
            case .criterion(let criterion, _): criterion.id
            }
        }

        var within: String? {
            switch self {
            case .section(_, let section): section
            case .criterion(_, let section): section
            }
        }
    }

    init(_ old: Edition, _ new: Edition) {
        let (before, after) = (Self.items(old), Self.items(new))
        var all = Twinning(
            before, after,
            by: [
                // The line as it was, also where others came before it or went.
                { Self.kind($0) + $0.id + "|" + Self.title($0) },
                // Under another number, or in another section.
                { Self.kind($0) + Self.title($0) },
                { Self.rule($0) },
                { if case .section(let section, _) = $0 { section.id } else { nil } },
            ])
        Self.pairNumbers(old, new, before, after, &all)
        Self.pairSections(before, after, &all)
        // What the old sections are called now.
        var sections: [String: String] = [:]
        for case (let old?, let new?) in all.merged {
            if case .section(let section, _) = before[old], case .section(let now, _) = after[new] {
                sections[section.id] = now.id
            }
        }
        var isReordered: [String?: Bool] = [:]
        for section in Set(after.map(\.within)) {
            // What has another number or section is told as such: the order is that of the others.
            for isSection in [true, false] {
                let kept = after.indices.compactMap { index -> Int? in
                    guard after[index].within == section, let was = all.origins[index],
                        before[was].id == after[index].id,
                        before[was].within.map({ sections[$0] ?? $0 }) == section,
                        (Self.kind(after[index]) == "section ") == isSection
                    else { return nil }
                    return was
                }
                if zip(kept, kept.dropFirst()).contains(where: { $0 > $1 }) { isReordered[section] = true }
            }
        }
        movesSections = isReordered[nil] ?? false
        parts = all.merged.compactMap { pair -> TablePart? in
            let (was, now) = (pair.old.map { before[$0] }, pair.new.map { after[$0] })
            let isMoved = was != nil && now != nil && was?.within.map { sections[$0] ?? $0 } != now?.within
            switch (was, now) {
            case (.section(let section, _)?, nil): return .section(Twin(before: section, after: nil, changes: []))
            case (.criterion(let criterion, _)?, nil):
                return .criterion(Twin(before: criterion, after: nil, changes: []))
            case (.section(let was, let from)?, .section(let now, let to)?):
                var changes = SectionPart.changes(from: was, to: now)
                if isMoved { changes.insert(.within(from, to), at: 0) }
                if isReordered[now.id] ?? false { changes.append(.order) }
                return .section(Twin(before: was, after: now, changes: changes))
            case (.criterion(let was, let from)?, .criterion(let now, let to)?):
                var changes = CriterionPart.changes(from: was, to: now)
                if isMoved { changes.insert(.within(from, to), at: 0) }
                return .criterion(Twin(before: was, after: now, changes: changes))
            case (_, .section(let section, _)?): return .section(Twin(before: nil, after: section, changes: []))
            case (_, .criterion(let criterion, _)?):
                return .criterion(Twin(before: nil, after: criterion, changes: []))
            case (nil, nil): return nil
            }
        }
    }

    /// Criteria that have only the number in common, where they are about the same: both are judged, or read the same figures.
    /// A number that was given to something else is no rule that changed.
    private static func pairNumbers(
        _ old: Edition, _ new: Edition, _ before: [Item], _ after: [Item], _ all: inout Twinning<Item>
    ) {
        let gone = all.gone
        for index in after.indices where all.origins[index] == nil {
            guard case .criterion(let now, _) = after[index],
                let number = gone.first(where: { before[$0].id == now.id && kind(before[$0]) == "criterion " }),
                case .criterion(let was, _) = before[number]
            else { continue }
            let shared = old.names(in: was).intersection(new.names(in: now))
            let isJudged = was.judged != nil && now.judged != nil
            if isJudged || shared.contains(where: { old.readable($0) != nil && new.readable($0) != nil }) {
                all.pair(number, index)
            }
        }
    }

    /// Sections that have another number and another title, but the same criteria and nothing else.
    private static func pairSections(_ before: [Item], _ after: [Item], _ all: inout Twinning<Item>) {
        let gone = all.gone
        for index in after.indices where all.origins[index] == nil {
            guard case .section(let section, _) = after[index] else { continue }
            let inside = after.indices.filter { after[$0].within == section.id }
            let were = inside.map { number in all.origins[number].flatMap { before[$0].within } }
            guard let first = were.first, let name = first, were.allSatisfy({ $0 == name }),
                let was = gone.first(where: { before[$0].id == name && kind(before[$0]) == "section " }),
                before.count(where: { $0.within == name }) == inside.count
            else { continue }
            all.pair(was, index)
        }
    }

    private static func items(_ edition: Edition) -> [Item] {
        func items(_ section: Section, _ within: String?) -> [Item] {
            [.section(section, within: within)] + section.criteria.map { .criterion($0, within: section.id) }
                + section.sections.flatMap { items($0, section.id) }
        }
        return edition.sections.flatMap { items($0, nil) }
    }

    private static func kind(_ item: Item) -> String {
        switch item {
        case .section: "section "
        case .criterion: "criterion "
        }
    }

    private static func title(_ item: Item) -> String {
        switch item {
        case .section(let section, _): section.title.vi
        case .criterion(let criterion, _): criterion.title.vi
        }
    }

    /// The points and rule of a criterion that figures decide. Judged ones look alike: their rule tells nothing.
    private static func rule(_ item: Item) -> String? {
        guard case .criterion(let criterion, _) = item, criterion.judged == nil else { return nil }
        return "\(criterion.points)|\(criterion.formula.tree)"
    }
}
