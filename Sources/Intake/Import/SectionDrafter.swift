// Rows with numbered rows below them: sections, with the sums that their parts should have.
import Diagnostics
import Exact
import Rules

struct SectionDrafter {
    var leaves: LeafDrafter

    var findings: Findings {
        get { leaves.findings }
        set { leaves.findings = newValue }
    }

    /// The sections of a table.
    /// - Parameter total: what the table states as its sum.
    mutating func draft(_ tree: TableTree, title: String) -> [DraftSection] {
        let nodes = tree.top
        guard nodes.contains(where: { !$0.isLeaf }) else { return [flat(nodes, title)] }
        let contents = nodes.filter { !Self.isDeduction($0) }.map { Self.points(of: $0, leaves.numbers)?.points }
        return nodes.map { node in
            let kind = Self.kind(of: node, among: contents, total: tree.total?.points, leaves.numbers)
            guard node.isLeaf else { return section(node, kind) }
            // A criterion that stands for a whole section.
            var section = empty(node, kind)
            place(leaves.draft(node, in: kind), in: &section)
            take(&section)
            section.points = section.sum
            return section
        }
    }

    /// A table without sections: one that holds all.
    private mutating func flat(_ nodes: [TableNode], _ title: String) -> DraftSection {
        let first = nodes[0]
        var section = DraftSection(
            id: "T", title: Localized(same: title), points: 0, kind: .content, origin: leaves.origin(first))
        section.origin.words = ""
        for node in nodes { place(leaves.draft(node, in: .content), in: &section) }
        section.points = section.sum
        section.remarks.append(
            Localized(
                vi: "bảng không chia nhóm; nhóm này do máy lập để chứa các dòng",
                en: "the table has no sections; this one was made to hold its rows"))
        return section
    }

    private func empty(_ node: TableNode, _ kind: Section.Kind) -> DraftSection {
        let title = node.line.title.replacing("\n", with: " ")
        return DraftSection(
            id: node.id, title: Localized(same: title.isEmpty ? node.id : title), points: 0, kind: kind,
            origin: leaves.origin(node))
    }

    private mutating func section(_ node: TableNode, _ above: Section.Kind) -> DraftSection {
        var section = empty(node, above)
        for child in node.children {
            if child.isLeaf {
                place(leaves.draft(child, in: above), in: &section)
            } else {
                section.sections.append(self.section(child, above))
            }
        }
        settle(&section, node)
        return section
    }

    /// Criteria of the section's kind stand in it, others in one of their kind inside it.
    func place(_ criteria: [DraftCriterion], in section: inout DraftSection) {
        for criterion in criteria {
            if criterion.kind == section.kind {
                section.criteria.append(criterion)
                continue
            }
            let isBonus = criterion.kind == .bonus
            let id = section.id + (isBonus ? "-cong" : criterion.kind == .deduction ? "-tru" : "-diem")
            var moved = criterion
            if section.allCriteria.contains(where: { $0.id == moved.id }) { moved.id += isBonus ? "+" : "-" }
            if let index = section.sections.firstIndex(where: { $0.id == id }) {
                section.sections[index].criteria.append(moved)
                section.sections[index].points += moved.points
                continue
            }
            let title =
                isBonus
                ? Localized(vi: "Điểm cộng, thưởng", en: "Bonuses")
                : criterion.kind == .deduction
                    ? Localized(vi: "Điểm trừ", en: "Deductions") : Localized(vi: "Điểm", en: "Points")
            var origin = section.origin
            origin.words = ""
            section.sections.append(
                DraftSection(
                    id: id, title: title, points: moved.points, kind: criterion.kind, criteria: [moved],
                    isMade: true,
                    remarks: [
                        Localized(
                            vi: "nhóm do máy lập cho các dòng cùng loại của nhóm \(section.id)",
                            en: "made by the program for the rows of this kind in section \(section.id)")
                    ], origin: origin))
        }
    }

    /// Its kind by what is in it, and its points against their sum.
    private mutating func settle(_ section: inout DraftSection, _ node: TableNode) {
        take(&section)
        for text in node.line.notes.map(\.text) + node.details.map(\.words) {
            let message = Localized(
                vi: "câu chữ chung của nhóm \(section.id) chưa được áp dụng: \(quoted(text))",
                en: "what is said for all of section \(section.id) is not applied: \(quoted(text))")
            findings.add("import.section-rule", .warning, at: node.line.place, message)
            section.remarks.append(message)
        }
        let sum = section.sum
        guard let (written, place) = Self.points(of: node, leaves.numbers) else {
            section.points = sum
            section.remarks.append(
                Localized(
                    vi: "bảng không ghi điểm của nhóm này; \(sum.written(in: .vi)) là tổng các phần",
                    en: "the table states no points for this section; \(sum) is the sum of its parts"))
            return
        }
        if let (summed, at) = node.subtotal, summed != written {
            let message = Localized(
                vi:
                    "bảng ghi \(summed.written(in: .vi)) điểm cho nhóm \(section.id) ở đây, \(written.written(in: .vi)) ở tiêu đề nhóm",
                en: "the table states \(summed) points for section \(section.id) here, \(written) in its heading")
            findings.add("import.sum", .warning, at: at, message)
            section.remarks.append(message)
        }
        let stated = section.kind == .deduction && written > 0 ? -written : written
        section.points = stated
        guard stated != sum else { return }
        let places = (section.criteria.map(\.origin.place) + section.sections.map(\.origin.place)).sorted()
        let parts = places.first.map { first in
            places.count > 1 ? "\(first.short) … \(places[places.count - 1].short)" : first.short
        }
        let message = Localized(
            vi:
                "nhóm \(section.id) ghi \(stated.written(in: .vi)) điểm, các phần (\(parts ?? "–")) cộng lại được \(sum.written(in: .vi))",
            en: "section \(section.id) states \(stated) points, its parts (\(parts ?? "–")) add up to \(sum)")
        findings.add("import.sum", .warning, at: place, message)
        section.remarks.append(message)
    }

    /// A section all of whose rows stand in the column of bonuses, or of deductions, is one of them.
    private func take(_ section: inout DraftSection) {
        let kinds = Set(section.criteria.map(\.kind) + section.sections.map(\.kind))
        guard section.kind == .content, kinds.count == 1, let kind = kinds.first, kind != .content else { return }
        section.kind = kind
        section.criteria += section.sections.filter(\.isMade).flatMap(\.criteria)
        section.sections.removeAll(where: \.isMade)
    }

    // MARK: What a heading states

    /// The points of a section: in a column, or in its name: “I. Phát triển kinh tế (40 điểm)”.
    static func points(of node: TableNode, _ numbers: NumberConvention) -> (points: Rational, place: Place)? {
        let line = node.line
        for amount in [line.points, line.bonus, line.deduction] {
            if case .number(let number, let place) = amount { return (number, place) }
        }
        let title = line.title
        if title.last == ")", let open = title.lastIndex(of: "(") {
            let inside = title[title.index(after: open)...].dropLast()
            if let points = ClauseReader.points(String(inside), numbers) { return (points, line.place) }
        }
        if let colon = title.lastIndex(of: ":"),
            title[colon...].contains("điểm") || title[colon...].contains("point"),
            let points = ClauseReader.points(String(title[title.index(after: colon)...]).trimmed, numbers)
        {
            return (points, line.place)
        }
        return node.subtotal
    }

    private static func isDeduction(_ node: TableNode) -> Bool {
        let words = node.line.title.withoutMarks
        return words.contains("diem tru") || words.contains("deduction")
    }

    /// Whether a section stands outside of the sum, where its name says so and the total of the table agrees.
    private static func kind(
        of node: TableNode, among contents: [Rational?], total: Rational?, _ numbers: NumberConvention
    ) -> Section.Kind {
        if isDeduction(node) { return .deduction }
        let words = node.line.title.withoutMarks
        guard words.contains("diem thuong") || words.contains("diem cong") || words.contains("bonus") else {
            return .content
        }
        guard let total, let own = points(of: node, numbers)?.points else { return .content }
        return Rational.sum(contents.compactMap { $0 }) - own == total ? .bonus : .content
    }
}

extension Place {
    /// Within its file.
    var short: String { cell ?? "\(line)" }
}
