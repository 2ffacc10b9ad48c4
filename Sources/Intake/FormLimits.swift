// What cells of a form take: the range of an indicator as a rule of spreadsheets, and in words beside the cell.
import Diagnostics
import Exact
import FEEL
import OOXML
import Rules

/// What one cell takes: decimals, range, unit.
struct FormLimits {
    /// The most decimals; nil as many as one likes.
    var decimals: Int?
    /// Nil any number.
    var range: Formula<[UnaryTest]>?
    var unit: Localized

    /// The rule for a cell. A range that spreadsheets cannot say is only told in words.
    func rule(for cell: CellAddress) -> Spreadsheet.Validation.Rule {
        let simple = range.flatMap { $0.tree.count == 1 ? Self.ends($0.tree[0]) : nil }
        if decimals == 0, let simple { return .whole(from: simple.from, to: simple.to) }
        if decimals == nil, let simple { return .decimal(from: simple.from, to: simple.to) }
        let name = "\(Place.letters(cell.column))\(cell.row)"
        var parts = ["ISNUMBER(\(name))"]
        if let decimals { parts.append("ROUND(\(name),\(decimals))=\(name)") }
        if let range {
            let tests = range.tree.map { Self.condition($0, name) }
            let lowered = tests.compactMap { $0 }
            // One of several: without one of them the rule would refuse what is right.
            if lowered.count == tests.count, !tests.contains("TRUE"), !lowered.isEmpty {
                parts.append(lowered.count == 1 ? lowered[0] : "OR(\(lowered.joined(separator: ",")))")
            }
        }
        let formula = parts.count == 1 ? parts[0] : "AND(\(parts.joined(separator: ",")))"
        // Spreadsheets take 255 characters.
        return .custom(formula.utf16.count <= 255 ? formula : "ISNUMBER(\(name))")
    }

    /// The rule as one formula, to be joined with others.
    func formula(for cell: CellAddress) -> String {
        let name = "\(Place.letters(cell.column))\(cell.row)"
        func within(_ from: String?, _ to: String?, _ first: [String]) -> String {
            let parts = first + [from.map { "\(name)>=\($0)" }, to.map { "\(name)<=\($0)" }].compactMap { $0 }
            return "AND(\(parts.joined(separator: ",")))"
        }
        switch rule(for: cell) {
        case .custom(let formula): return formula
        case .whole(let from, let to): return within(from, to, ["ISNUMBER(\(name))", "INT(\(name))=\(name)"])
        case .decimal(let from, let to): return within(from, to, ["ISNUMBER(\(name))"])
        case .list, .date: return "TRUE"
        }
    }

    /// What stands beside the cell when it is chosen.
    var prompt: String {
        let range = range.flatMap { Self.words($0) }
        let text = Localized(
            vi: (["số", decimalWords?.vi, range?.vi].compactMap { $0 }).joined(separator: ", "),
            en: (["a number", decimalWords?.en, range?.en].compactMap { $0 }).joined(separator: ", "))
        let unit = FormText.clipped(unit, to: 30)
        func line(_ unit: String, _ text: String, _ end: String) -> String {
            unit.isEmpty ? "\(text). \(end)" : "\(unit): \(text). \(end)"
        }
        return FormText.clipped(
            line(unit.vi, text.vi, "Chưa có số: để trống.") + "\n"
                + line(unit.en, text.en, "Not known: leave empty."), to: 250)
    }

    /// Shown when something else is typed.
    static let error = "Ô này chỉ nhận số trong khoảng cho phép, không kèm chữ. / A number within the range, no text."

    private var decimalWords: Localized? {
        switch decimals {
        case nil: nil
        case 0: Localized(vi: "không có phần thập phân", en: "no decimals")
        case 1: Localized(vi: "nhiều nhất 1 chữ số thập phân", en: "at most 1 decimal")
        case .some(let count):
            Localized(vi: "nhiều nhất \(count) chữ số thập phân", en: "at most \(count) decimals")
        }
    }

    // MARK: Tests

    /// The ends of a range that both belong to it; nil for any other test.
    private static func ends(_ test: UnaryTest) -> (from: String?, to: String?)? {
        switch test {
        case .comparison(.greaterOrEqual, let bound): return number(bound).map { ($0, nil) }
        case .comparison(.lessOrEqual, let bound): return number(bound).map { (nil, $0) }
        case .expression(let expression):
            guard case .range(let bounds, let low, let high) = expression.form, bounds.includesStart,
                bounds.includesEnd, let low = number(low), let high = number(high)
            else { return nil }
            return (low, high)
        default: return nil
        }
    }

    /// A test as a condition on a cell; nil where spreadsheets do not say it as simply.
    private static func condition(_ test: UnaryTest, _ cell: String) -> String? {
        switch test {
        case .any: return "TRUE"
        case .comparison(let op, let bound):
            return number(bound).map { "\(cell)\(op == .notEqual ? "<>" : op.rawValue)\($0)" }
        case .expression(let expression):
            if case .range(let bounds, let low, let high) = expression.form {
                guard let low = number(low), let high = number(high) else { return nil }
                let start = bounds.includesStart ? ">=" : ">"
                let end = bounds.includesEnd ? "<=" : "<"
                return "AND(\(cell)\(start)\(low),\(cell)\(end)\(high))"
            }
            return number(expression).map { "\(cell)=\($0)" }
        case .not(let tests):
            let conditions = tests.map { condition($0, cell) }
            guard !conditions.contains(nil) else { return nil }
            return "NOT(OR(\(conditions.compactMap { $0 }.joined(separator: ","))))"
        }
    }

    /// A number of at most 15 digits as formulas of spreadsheets write it.
    private static func number(_ expression: Expression) -> String? {
        switch expression.form {
        case .number(let number):
            guard let text = number.decimalText, text.count(where: \.isNumber) <= 15 else { return nil }
            return text
        case .negation(let inner):
            guard case .number(let number) = inner.form else { return nil }
            return self.number(Expression(.number(-number)))
        default: return nil
        }
    }

    /// As Vietnamese write it.
    static func comma(_ number: String) -> String { number.replacing(".", with: ",") }

    private static func words(_ range: Formula<[UnaryTest]>) -> Localized? {
        let words = range.tree.map { self.words($0) }
        if words.contains(nil) || range.tree.contains(.any) {
            return range.tree.contains(.any)
                ? nil
                : Localized(vi: "trong khoảng ", en: "within ")
                    + Localized(same: FormText.clipped(range.text, to: 40))
        }
        let known = words.compactMap { $0 }
        return Localized(
            vi: known.map(\.vi).joined(separator: " hoặc "), en: known.map(\.en).joined(separator: " or "))
    }

    private static func words(_ test: UnaryTest) -> Localized? {
        switch test {
        case .comparison(let op, let bound):
            guard let number = number(bound) else { return nil }
            switch op {
            case .greaterOrEqual: return Localized(vi: "từ \(comma(number)) trở lên", en: "\(number) or more")
            case .greater: return Localized(vi: "lớn hơn \(comma(number))", en: "more than \(number)")
            case .lessOrEqual: return Localized(vi: "không quá \(comma(number))", en: "at most \(number)")
            case .less: return Localized(vi: "nhỏ hơn \(comma(number))", en: "less than \(number)")
            case .equal: return Localized(vi: "bằng \(comma(number))", en: "equal to \(number)")
            case .notEqual: return Localized(vi: "khác \(comma(number))", en: "not \(number)")
            }
        case .expression(let expression):
            guard case .range(let bounds, let low, let high) = expression.form else {
                return number(expression).map { Localized(vi: "bằng \(comma($0))", en: "equal to \($0)") }
            }
            guard let low = number(low), let high = number(high) else { return nil }
            return Localized(
                vi: (bounds.includesStart ? "từ \(comma(low))" : "trên \(comma(low))")
                    + (bounds.includesEnd ? " đến \(comma(high))" : " đến dưới \(comma(high))"),
                en: (bounds.includesStart ? "from \(low)" : "above \(low)")
                    + (bounds.includesEnd ? " to \(high)" : " to less than \(high)"))
        case .any, .not: return nil
        }
    }
}

extension FormLimits {
    /// Those of a figure.
    init(_ indicator: Indicator, _ attribute: Attribute) {
        if attribute.isPercent {
            let least = Formula(
                tree: [UnaryTest.comparison(.greaterOrEqual, Expression(.number(0)))], text: ">= 0",
                place: indicator.place)
            self.init(
                decimals: 4, range: attribute == .reportedPlanPercent ? least : nil, unit: Localized(same: "%"))
        } else {
            self.init(
                decimals: indicator.decimals, range: indicator.ranges[attribute], unit: indicator.unit.title)
        }
    }
}

/// The points that a board may give itself.
struct FormPoints {
    var from: Rational
    var to: Rational?
    var step: Rational?

    init(_ criterion: Criterion) {
        from = criterion.judged?.from ?? criterion.bounds.least ?? 0
        to = criterion.judged?.to ?? criterion.bounds.most
        step = criterion.judged?.step
    }

    func rule(for cell: CellAddress) -> Spreadsheet.Validation.Rule {
        let (least, most) = (from.decimalText, to.flatMap(\.decimalText))
        guard let step, let width = step.decimalText, step > 0 else { return .decimal(from: least, to: most) }
        let name = "\(Place.letters(cell.column))\(cell.row)"
        var parts = ["ISNUMBER(\(name))"]
        if let least { parts.append("\(name)>=\(least)") }
        if let most { parts.append("\(name)<=\(most)") }
        // Rounded first: 0.3 / 0.1 is not 3 in binary.
        let start = from.isZero ? name : "(\(name)-(\(least ?? "0")))"
        parts.append("MOD(ROUND(\(start)/\(width),6),1)=0")
        return .custom("AND(\(parts.joined(separator: ",")))")
    }

    var prompt: String { prompt(vi: "Tự chấm", en: "Self-score") }

    /// - Parameters: what the points are, in both languages.
    func prompt(vi: String, en: String) -> String {
        let (least, most) = (from.shortText(), to?.shortText())
        let range = Localized(
            vi: most.map { "từ \(FormLimits.comma(least)) đến \(FormLimits.comma($0)) điểm" }
                ?? "từ \(FormLimits.comma(least)) điểm trở lên",
            en: most.map { "\(least) to \($0) points" } ?? "\(least) points or more")
        let steps = step.map {
            Localized(vi: ", bước \(FormLimits.comma($0.shortText()))", en: ", in steps of \($0.shortText())")
        }
        let text = range + (steps ?? Localized(same: ""))
        return "\(vi): \(text.vi).\n\(en): \(text.en)."
    }

    static let givenError =
        "Điểm phải nằm trong khung và đúng bước của tiêu chí. / Points must lie within the criterion's bounds and on its steps."

    static let error =
        "Điểm tự chấm phải nằm trong khung của tiêu chí. / The self-score must lie within the criterion's bounds."
}
