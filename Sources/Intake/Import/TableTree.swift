// The rows of all tables under each other by their numbers, with the totals that stand between them.
import Diagnostics
import Exact

/// The rows of all tables, put together.
struct TableTree {
    var top: [TableNode] = []
    /// What the table says that it adds up to.
    var total: (points: Rational, place: Place)?
    /// Rows that belong to nothing: before the first criterion, after the last.
    var loose: [TableLine] = []

    private var path: [TableNode] = []
    /// The section that was open where the total stands.
    private var totalSection: TableNode?
    /// Whether it is only called “Cộng”, as the sums of sections often are.
    private var totalIsBare = false
    /// Whether all sections before it add up to it.
    private var totalIsOfAll = false
    private var hasSubtotals = false
    /// The row with the number of points that the cells below are put together with.
    private var holder: TableNode?
    private let numbers: NumberConvention

    init(
        _ tables: [(table: ImportTable, heading: TableHeading)], _ numbers: NumberConvention, _ findings: inout Findings
    ) {
        self.numbers = numbers
        for (table, heading) in tables { add(table, heading, &findings) }
        // The last of several “Cộng” is the sum of the last section.
        if hasSubtotals, totalIsBare { demoteTotal() }
        for node in top { node.settle(numbers) }
        checkNumbers(top, &findings)
        checkShared(&findings)
    }

    var open: [RowNumber] { path.compactMap(\.line.number) }

    private mutating func add(_ table: ImportTable, _ heading: TableHeading, _ findings: inout Findings) {
        let reader = LineReader(heading: heading, numbers: numbers)
        let isNumbered = table.rows[heading.rows.upperBound...].contains { row in
            var quiet = Findings()
            guard let number = reader.read(row, after: [], &quiet)?.number else { return false }
            return !number.parts.isEmpty
        }
        if !isNumbered {
            findings.add(
                "import.no-numbers", .warning, at: table.place,
                Localized(
                    vi: "bảng không có số thứ tự; các dòng có điểm được đánh số 1, 2, 3…",
                    en: "the rows have no numbers; those with points are numbered 1, 2, 3 …"),
                mend: Localized(
                    vi: "nếu số do Word tự đánh thì gõ lại thành chữ rồi nhập lại",
                    en: "if Word makes the numbers by itself, type them as text and import again"))
        }
        var index = heading.rows.upperBound
        while index < table.rows.count {
            let row = table.rows[index]
            // The heading once more, on the next page.
            if let again = TableHeading(at: index, of: table), again.roles == heading.roles {
                index = again.rows.upperBound
                continue
            }
            index += 1
            if let line = reader.read(row, after: open, &findings) { add(line, isNumbered: isNumbered, &findings) }
        }
    }

    private mutating func add(_ line: TableLine, isNumbered: Bool, _ findings: inout Findings) {
        if !line.sharesPoints { holder = nil }
        if isTotal(line, &findings) { return }
        guard let number = line.number, !number.parts.isEmpty else {
            let standsAlone = !isNumbered && line.number == nil && !line.isContinued && line.hasAmount
            if standsAlone, !line.title.isEmpty {
                let node = TableNode(line, id: String(top.count + 1), parent: nil)
                top.append(node)
                path = [node]
            } else if let last = path.last, total == nil {
                last.details.append(line)
            } else {
                loose.append(line)
            }
            return
        }
        let parent = parent(of: number)
        var id = parent.map { $0.id + "." } ?? ""
        if let parent, let above = parent.line.number, number.parts.starts(with: above.parts), number.parts.count > 1 {
            id += number.parts.dropFirst(above.parts.count).joined(separator: ".")
        } else {
            id += number.text
        }
        let siblings = parent?.children ?? top
        if let first = siblings.first(where: { $0.id == id }) {
            findings.add(
                "import.duplicate-number", .warning, at: line.place,
                Localized(
                    vi: "số “\(line.label)” đã có ở \(first.line.place.spot)",
                    en: "the number “\(line.label)” stands already at \(first.line.place.spot)"))
            var copy = 2
            while siblings.contains(where: { $0.id == "\(id)_\(copy)" }) { copy += 1 }
            id += "_\(copy)"
        }
        let node = TableNode(line, id: id, parent: parent)
        if let parent { parent.children.append(node) } else { top.append(node) }
        if !line.sharesPoints, !line.points.isNone {
            holder = node
        } else if let holder, !line.hasAmount, !isBelow(node, holder) {
            node.holder = holder
            holder.sharers.append(node)
        }
        if let level = path.firstIndex(where: { $0 === parent }) {
            path.removeSubrange((level + 1)...)
        } else {
            path = []
        }
        path.append(node)
    }

    /// Rows below the one with the points explain it.
    private func isBelow(_ node: TableNode, _ other: TableNode) -> Bool {
        var above = node.parent
        while let next = above {
            if next === other { return true }
            above = next.parent
        }
        return false
    }

    /// One number of points over several numbered rows: how much is for which of them, the table does not say.
    private func checkShared(_ findings: inout Findings) {
        for node in top.flatMap(\.all) where !node.sharers.isEmpty {
            let rows = node.sharing.map { "\($0.id)" }.joined(separator: ", ")
            let points = node.line.points.number
            findings.add(
                "import.shared-points", .warning, at: node.line.points.place ?? node.line.place,
                Localized(
                    vi:
                        "\(points?.written(in: .vi) ?? "?") điểm ghi chung cho các dòng \(rows): bảng không chia riêng từng dòng",
                    en:
                        "\(points.map { "\($0)" } ?? "?") points are shared by the rows \(rows): the table does not divide them"
                ),
                mend: Localized(
                    vi: "quyết định điểm của từng dòng; tạm ghi tất cả ở dòng đầu",
                    en: "decide on the points of each row; for now all stand at the first"))
        }
    }

    /// What a numbered row stands under: what its number begins with, else what is open above rows of its level.
    private func parent(of number: RowNumber) -> TableNode? {
        if number.parts.count > 1 {
            let begun = path.filter { node in
                guard let above = node.line.number?.parts, !above.isEmpty, above.count < number.parts.count else {
                    return false
                }
                return number.parts.starts(with: above)
            }
            if let nearest = begun.max(by: { ($0.line.number?.parts.count ?? 0) < ($1.line.number?.parts.count ?? 0) })
            {
                return nearest
            }
        }
        if let level = path.firstIndex(where: { $0.line.number?.level == number.level }) {
            return level > 0 ? path[level - 1] : nil
        }
        return path.last
    }

    /// “Cộng mục I | 10”: the section that the row sums up; nil of other rows.
    private func summedUp(_ words: String) -> TableNode? {
        var parts = words.split { !$0.isLetter && !$0.isNumber && $0 != "." }[...]
        guard let first = parts.first, ["cong", "tong", "subtotal", "sum"].contains(first) else { return nil }
        let leading = [
            "cong", "tong", "so", "diem", "subtotal", "sum", "of", "points", "section", "muc", "phan", "nhom",
        ]
        while let next = parts.first, leading.contains(String(next)) { parts = parts.dropFirst() }
        guard parts.count == 1, let number = RowNumber(parts[parts.startIndex].uppercased()) else { return nil }
        return path.last { !$0.isLeaf && $0.line.number?.parts.map { $0.uppercased() } == number.parts }
    }

    /// A total that is followed by rows of another section and a total of their own was the sum of its section.
    private mutating func demoteTotal() {
        guard let total, let section = totalSection, !section.isLeaf, !totalIsOfAll else { return }
        section.subtotal = total
        self.total = nil
        hasSubtotals = true
    }

    /// “Tổng cộng | 100”.
    private mutating func isTotal(_ line: TableLine, _ findings: inout Findings) -> Bool {
        let words = line.title.withoutMarks
        let names = ["tong cong", "tong diem", "tong so diem", "tong so", "cong", "tong", "total"]
        if line.number == nil, words.count <= 40, case .number(let points, let place) = line.points,
            let section = summedUp(words)
        {
            section.subtotal = (points, place)
            return true
        }
        guard line.number == nil, words.count <= 40,
            names.contains(words) || names.prefix(4).contains(where: { words.hasPrefix($0) })
        else { return false }
        guard case .number(let points, let place) = line.points else { return false }
        let isBare = ["cong", "tong"].contains(words)
        let isNew = totalSection !== path.first || totalIsBare && !isBare
        if isNew, let total, totalIsBare || points > total.points { demoteTotal() }
        if let total, total.points != points {
            findings.add(
                "import.total", .warning, at: place,
                Localized(
                    vi:
                        "bảng ghi tổng \(points.written(in: .vi)) ở đây, \(total.points.written(in: .vi)) ở \(total.place.spot)",
                    en: "the table states a total of \(points) here, of \(total.points) at \(total.place.spot)"))
        } else {
            total = (points, place)
            (totalSection, totalIsBare) = (path.first, isBare)
            let sections = top.compactMap { SectionDrafter.points(of: $0, numbers)?.points }
            totalIsOfAll = sections.count > 1 && Rational.sum(sections) == points
        }
        return true
    }

    /// Numbers that skip one, where the sequence can be told.
    private func checkNumbers(_ nodes: [TableNode], _ findings: inout Findings) {
        for (left, right) in zip(nodes, nodes.dropFirst()) {
            guard let before = left.line.number, let after = right.line.number, before.level == after.level,
                before.parts.dropLast() == after.parts.dropLast(), let first = before.ordinal,
                let second = after.ordinal, second != first + 1, second != first,
                // Vietnamese lists have no j.
                !(before.style != .digits && (first, second) == (9, 11))
            else { continue }
            findings.add(
                "import.number-gap", .warning, at: right.line.place,
                Localized(
                    vi: "sau “\(left.line.label)” là “\(right.line.label)”: thiếu hoặc đảo số thứ tự",
                    en: "“\(left.line.label)” is followed by “\(right.line.label)”: a number is missing or out of order"
                ))
        }
        for node in nodes { checkNumbers(node.children, &findings) }
    }
}
