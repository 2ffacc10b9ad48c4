// The rows of a table as a tree: sections, criteria, and the lines that explain them.
import Diagnostics
import Exact
import Rules

/// A numbered row with all that belongs to it.
final class TableNode {
    var line: TableLine
    var id: String
    weak var parent: TableNode?
    var children: [TableNode] = []
    /// Rows without a number of their own: bands, cases, remarks.
    var details: [TableLine] = []
    /// The row whose number of points is put together over this one too, and the rows that share in its own.
    /// What a row below its parts states as their sum.
    var subtotal: (points: Rational, place: Place)?
    weak var holder: TableNode?
    var sharers: [TableNode] = []

    /// All rows that have one number of points between them; empty of a row with points of its own.
    var sharing: [TableNode] {
        let first = holder ?? self
        return first.sharers.isEmpty ? [] : [first] + first.sharers
    }

    init(_ line: TableLine, id: String, parent: TableNode?) {
        self.line = line
        self.id = id
        self.parent = parent
    }

    var isLeaf: Bool { children.isEmpty }
    /// Whether it or anything below it states points.
    var hasAmount: Bool {
        line.hasAmount || details.contains(where: \.hasAmount) || children.contains(where: \.hasAmount)
    }
    var all: [TableNode] { [self] + children.flatMap(\.all) }
    /// The wording of all its own rows.
    var words: String { ([line] + details).map(\.words).joined(separator: " / ") }

    /// Takes rows below that state no points for explanations of this one.
    func settle(_ numbers: NumberConvention) {
        for child in children { child.settle(numbers) }
        if !children.isEmpty, line.hasAmount, !children.contains(where: \.hasAmount) {
            for child in children.flatMap(\.all) { details += [child.line] + child.details }
            children = []
        }
        guard children.isEmpty else { return }
        let parts = details.filter { $0.points.number != nil }
        let isList = parts.allSatisfy { ClauseReader.condition($0.title, numbers) == nil && !$0.isRule(numbers) }
        let sum = Rational.sum(parts.compactMap(\.points.number))
        // Lines with points of their own are parts where they add up; else they may be alternatives.
        guard parts.count > 1, isList, line.points.isNone || line.points.number == sum else { return }
        var rest: [TableLine] = []
        for detail in details {
            if detail.points.number != nil {
                children.append(TableNode(detail, id: "\(id)-\(children.count + 1)", parent: self))
            } else if let last = children.last {
                last.details.append(detail)
            } else {
                rest.append(detail)
            }
        }
        details = rest
    }
}

extension TableLine {
    fileprivate func isRule(_ numbers: NumberConvention) -> Bool {
        RuleReader.segments(title).contains { ClauseReader.read($0, numbers) != nil }
    }
}
