// Parts of an edition as text that is the same where they say the same: spaces and places in the file do not count.
import Exact
import FEEL
import Rules

extension Indicator {
    /// The values that a figure may take, as a file writes them; empty for any.
    public func range(_ attribute: Attribute) -> String { ranges[attribute]?.canonical ?? "" }
}

extension Formula<[UnaryTest]> {
    /// Tests as the printer writes them.
    fileprivate var canonical: String {
        let text = Expression(.membership(Expression(.name("?")), tree)).description
        return text.hasPrefix("? in ") ? String(text.dropFirst(5)) : text
    }
}

extension RuleForm {
    /// The short form with its parts.
    public var writing: String {
        switch self {
        case .score: return "score"
        case .percentOfPlan: return "percentOfPlan"
        case .growth: return "growth"
        case .pass: return "pass"
        case .judged: return "judged"
        case .relative: return "relative"
        case .bands(let of, let bands):
            let lines = bands.map { "\($0.tests.canonical): \($0.points.tree)" }
            return "bands: {of: \(of.tree), \(lines.joined(separator: ", "))}"
        case .cases(let base, let deduct, let bonus):
            return "base: \(base), deduct: \(deduct.writing), bonus: \(bonus.writing)"
        }
    }
}

extension RuleForm.CaseGroup {
    fileprivate var writing: String {
        let items = "[" + cases.map(\.writing).joined(separator: ", ") + "]"
        return atMost.map { "{atMost: \($0), cases: \(items)}" } ?? items
    }
}

extension RuleForm.Case {
    fileprivate var writing: String {
        let parts = [
            title.map { "title: {vi: \($0.vi), en: \($0.en)}" }, each.map { "each: \($0.tree)" },
            when.map { "when: \($0.tree)" }, alternatives.isEmpty ? "points: \(points)" : nil,
            atMost.map { "atMost: \($0)" },
            alternatives.isEmpty ? nil : "largest: [\(alternatives.map(\.writing).joined(separator: ", "))]",
        ]
        return "{" + parts.compactMap { $0 }.joined(separator: ", ") + "}"
    }
}

extension [FigureKey: Quantity] {
    /// `export.actual: 120, export.plan: 100`
    fileprivate var text: String {
        sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    }
}

extension Example {
    /// `{export.actual: 120}: 30`, with the period, the other boards and the points given where there are any.
    public var text: String {
        let parts = [
            period?.description, "{\(given.text)}",
            others.isEmpty ? nil : "boards: [\(others.map { "{\($0.text)}" }.joined(separator: ", "))]",
            awarded.map { "awarded: \($0)" },
        ]
        return parts.compactMap { $0 }.joined(separator: ", ") + ": \(points)"
    }
}

extension ExampleFigures {
    fileprivate var text: String {
        let marked = marks.sorted { $0.key < $1.key }.map { id, marks in
            "\(id): " + marks.map(\.rawValue).sorted().joined(separator: " ")
        }
        return "{" + ([figures.text] + marked).filter { !$0.isEmpty }.joined(separator: ", ") + "}"
    }
}

extension ConditionExample {
    /// `{late.actual: 3}: holds`, with what was reported before, by others, or published, where the example says it.
    public var text: String {
        let parts = [
            given.text, lastYear.map { "lastYear: \($0.text)" }, soFar.map { "soFar: \($0.text)" },
            boards.isEmpty ? nil : "boards: [\(boards.map(\.text).joined(separator: ", "))]",
            published.map { "published: \($0.text)" },
        ]
        return parts.compactMap { $0 }.joined(separator: ", ") + (holds ? ": yes" : ": no")
    }
}

extension IndicatorSelection {
    /// Which way they are chosen, and which they are.
    public var text: String {
        let way =
            switch way {
            case .all: "all"
            case .list: "list"
            case .filter(let nature, let has, let hasEvidence):
                ([nature?.rawValue].compactMap { $0 } + has.map(\.rawValue) + (hasEvidence ? ["evidence"] : []))
                    .joined(separator: " ")
            }
        return "\(way): \(indicators.joined(separator: ", "))"
    }
}
