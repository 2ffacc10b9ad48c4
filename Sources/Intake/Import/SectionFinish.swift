// What a draft must have so that an edition can hold it: one kind inside bonuses and deductions, fitting signs, ids of their own.
import Diagnostics
import Exact
import Rules

extension SectionDrafter {
    /// Sections as an edition can hold them; what had to be changed is a finding.
    mutating func finish(_ sections: inout [DraftSection]) {
        var used = (sections: Set<String>(), criteria: Set<String>())
        for index in sections.indices {
            separate(&sections[index])
            sign(&sections[index])
            name(&sections[index], &used)
        }
    }

    /// Bonuses and deductions hold nothing else: where a section of theirs does, it becomes one that may hold all.
    private mutating func separate(_ section: inout DraftSection) {
        let kind = section.kind
        if kind != .content, section.sections.contains(where: { $0.holds(otherThan: kind) }) {
            let message = Localized(
                vi: "nhóm \(section.id) vừa có điểm cộng vừa có điểm trừ; đã tách theo loại",
                en: "section \(section.id) has bonuses and deductions; they are set apart by kind")
            findings.add("import.mixed-section", .warning, at: section.origin.place, message)
            section.remarks.append(message)
            section.kind = .content
            let own = section.criteria
            section.criteria = []
            place(own, in: &section)
            section.points = section.sum
        }
        for index in section.sections.indices { separate(&section.sections[index]) }
    }

    /// Points of a heading whose sign its rows do not have cannot be written: the sum of the rows stands in for them.
    private mutating func sign(_ section: inout DraftSection) {
        for index in section.sections.indices { sign(&section.sections[index]) }
        let fits = section.kind == .deduction ? section.points <= 0 : section.points >= 0
        guard !fits else { return }
        let sum = section.sum
        let message = Localized(
            vi:
                "nhóm \(section.id) ghi \(section.points.written(in: .vi)) điểm, trái dấu với các dòng trong nhóm; tạm ghi tổng các dòng: \(sum.written(in: .vi))",
            en:
                "section \(section.id) states \(section.points) points, with another sign than its rows; their sum is written for now: \(sum)"
        )
        findings.add("import.sum", .warning, at: section.origin.place, message)
        section.remarks.append(message)
        section.points = sum
    }

    /// Two paths may come to one text, such as `a` `1` and `a1`.
    private func name(_ section: inout DraftSection, _ used: inout (sections: Set<String>, criteria: Set<String>)) {
        section.id = Self.unused(section.id, &used.sections)
        for index in section.criteria.indices {
            section.criteria[index].id = Self.unused(section.criteria[index].id, &used.criteria)
        }
        for index in section.sections.indices { name(&section.sections[index], &used) }
    }

    private static func unused(_ id: String, _ used: inout Set<String>) -> String {
        // Ids have at most 64 bytes; what is deeper is cut and told apart by its count.
        var stem = id
        while stem.utf8.count > 56 { stem.removeLast() }
        var name = stem
        var copy = 2
        while !used.insert(name).inserted { (name, copy) = ("\(stem)_\(copy)", copy + 1) }
        return name
    }
}

extension DraftSection {
    /// Whether it, or anything in it, is of another kind.
    fileprivate func holds(otherThan kind: Section.Kind) -> Bool {
        self.kind != kind || sections.contains { $0.holds(otherThan: kind) }
    }
}
