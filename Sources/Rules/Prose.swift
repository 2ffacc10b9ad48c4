// The rule in words: a formula's syntax tree as sentences that an officer understands, in both languages.
// The shapes that officers have sentences for are in ProseRules, what those shapes are in ProseShapes, all the rest in ProsePhrases.
import Diagnostics
import Exact
import FEEL

/// Says how criteria are scored, from their syntax trees alone.
public struct Prose: Sendable {
    private let edition: Edition

    public init(_ edition: Edition) { self.edition = edition }

    /// How a criterion is scored, line by line: when it applies, the rule, what its terms mean, what a missing figure does.
    public func rule(_ criterion: Criterion) -> [Localized] {
        let words = words(criterion)
        return words.lines + words.terms + (words.planDue.map { [$0] } ?? []) + words.published + [words.missing]
    }

    /// The same apart: what a table may say once for all criteria, and what belongs to this one.
    public func words(_ criterion: Criterion) -> RuleWords {
        let both = both(criterion) { $0.words(criterion) }
        func pairs(_ part: (Speaker.Words) -> [String]) -> [Localized] {
            zip(part(both.vi), part(both.en)).map { Localized(vi: $0, en: $1) }
        }
        return RuleWords(
            lines: pairs(\.lines), terms: pairs(\.terms), planDue: pairs(\.planDue).first,
            published: pairs(\.published),
            missing: Localized(vi: both.vi.missing, en: both.en.missing))
    }

    /// What a criterion does when a figure is missing, or for a judged one when it is not judged yet.
    public func missing(_ policy: MissingPolicy, isJudged: Bool) -> Localized {
        let both = both(nil) { $0.sentence($0.missing(policy, isJudged: isJudged)) }
        return Localized(vi: both.vi, en: both.en)
    }

    /// Any expression as a phrase; a yes/no indicator by itself is a condition.
    public func phrase(_ expression: Expression) -> Localized {
        // A figure by itself needs no quotation marks.
        if case .path(let base, let key) = expression.form, case .name(let id) = base.form,
            let indicator = edition.readable(id), let attribute = Attribute(rawValue: key), !indicator.isBare
        {
            return figure(FigureKey(id, attribute))
        }
        let both = both(nil) { $0.condition(expression.bare, 0) }
        return Localized(vi: both.vi, en: both.en)
    }

    /// A figure in words: the indicator and which of its values; a yes/no indicator by its title.
    public func figure(_ key: FigureKey) -> Localized {
        guard let indicator = edition.readable(key.indicator) else {
            return Localized(same: Speaker.spoken(key.indicator) + ", ") + key.attribute.title
        }
        if indicator.isBare { return indicator.title }
        return indicator.title + Localized(same: ", ") + key.attribute.title
    }

    /// Where a quantity stands to a limit: “the growth … is 50% or more”.
    /// - Parameters:
    ///   - order: how the quantity compares with the limit.
    ///   - criterion: whose `points` the limit may be.
    public func standing(
        _ quantity: Expression, _ order: Expression.Comparison, _ limit: Expression, in criterion: Criterion? = nil
    ) -> Localized {
        let both = both(criterion) { $0.standing(quantity.bare, order, limit.bare) }
        return Localized(vi: both.vi, en: both.en)
    }

    /// The values that a figure may take; of a yes or no its unit says it.
    public func range(of key: FigureKey) -> Localized {
        guard let indicator = edition.indicator(key.indicator), !indicator.isYesNo,
            let range = indicator.ranges[key.attribute]
        else { return Localized(same: "") }
        guard let intervals = Interval.all(range.tree) else { return Localized(same: range.text) }
        let unit: Unit? = indicator.unit == .percent ? .percent : nil
        let both = both(nil) { $0.range(intervals, unit) }
        return Localized(vi: both.vi, en: both.en)
    }

    private func both<Words>(_ criterion: Criterion?, _ say: (Speaker) -> Words) -> (vi: Words, en: Words) {
        (say(Speaker(edition, criterion, .vi)), say(Speaker(edition, criterion, .en)))
    }
}

/// How a criterion is scored, in sentences.
public struct RuleWords: Sendable {
    /// When it applies, the rule, its limits.
    public var lines: [Localized]
    /// What the edition's functions that it names mean.
    public var terms: [Localized]
    /// What part of a year's plan is due; nil where the rule does not speak of it.
    public var planDue: Localized?
    /// Which published percentages are used.
    public var published: [Localized]
    /// What a missing figure does.
    public var missing: Localized
}

/// Speaks one language about one criterion.
struct Speaker {
    let edition: Edition
    let indicators: [String: Indicator]
    let functions: [String: Scope.Definition]
    let criterion: Criterion?
    let language: Language
    /// Variables in sight: parameters, and names of `for`, `some`, `every`.
    var locals: Set<String> = []
    let notes = Notes()

    /// What was said that needs a line of its own.
    final class Notes {
        var functions: [String] = []
        var saysPlanDue = false
        /// Published percentages that are used, alone or in place of unknown figures.
        var published: [Published] = []
    }

    struct Published: Equatable {
        var kind: Measure.Kind
        var isOnly: Bool
    }

    init(_ edition: Edition, _ criterion: Criterion?, _ language: Language) {
        self.edition = edition
        self.criterion = criterion
        self.language = language
        indicators = Dictionary(edition.readable.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        functions = Dictionary(edition.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func t(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }

    /// An identifier as words.
    static func spoken(_ name: String) -> String {
        let words = name.split(separator: "_").joined(separator: " ")
        return words.isEmpty ? "…" : words
    }

    // MARK: A criterion

    /// The parts of ``RuleWords`` in one language.
    struct Words {
        var lines: [String]
        var terms: [String]
        var planDue: [String]
        var published: [String]
        var missing: String
    }

    func words(_ criterion: Criterion) -> Words {
        var lines: [String] = []
        if let condition = criterion.assigned?.tree.bare {
            lines.append(t("Chỉ áp dụng khi ", "Applies only when ") + self.condition(condition, 1))
        }
        let (tree, limits) = limits(of: criterion.formula.tree.bare)
        lines += self.lines(tree, lead: "")
        if let limit = limit(limits) { lines.append(limit) }
        // Saying what a function means may need other functions, the plan due, published percentages.
        let terms = terms()
        return Words(
            lines: lines.map(sentence), terms: terms.map(sentence),
            planDue: (notes.saysPlanDue ? [planDue()] : []).map(sentence),
            published: notes.published.map { sentence(published($0)) },
            missing: sentence(missing(criterion.missing, isJudged: criterion.judged != nil)))
    }

    private func limit(_ limits: Bounds) -> String? {
        let least = limits.least.map { t("không thấp hơn \(points($0))", "no less than \(points($0))") }
        let most = limits.most.map { t("không quá \(points($0))", "no more than \(points($0))") }
        let both = [least, most].compactMap { $0 }
        return both.isEmpty ? nil : t("Điểm của tiêu chí ", "The criterion yields ") + both.joined(separator: ", ")
    }

    /// What the names of the edition's functions mean.
    private func terms() -> [String] {
        var lines: [String] = []
        var position = 0
        while position < notes.functions.count {
            if let function = functions[notes.functions[position]] {
                var inside = self
                inside.locals = Set(function.parameters)
                let head = call(Self.spoken(function.name), function.parameters.map(Self.spoken))
                lines.append(t("trong đó \(head) = ", "where \(head) = ") + inside.phrase(function.body.bare, 0))
            }
            position += 1
        }
        return lines
    }

    private func published(_ published: Published) -> String {
        switch (published.kind == .plan, published.isOnly) {
        case (true, true):
            t("Dùng % kế hoạch đã công bố, không tính lại", "The published % of plan is used, not recomputed")
        case (true, false):
            t(
                "Chưa biết kế hoạch thì dùng % kế hoạch đã công bố",
                "Where the plan is not known, the published % of plan is used")
        case (false, true):
            t("Dùng % tăng trưởng đã công bố, không tính lại", "The published % growth is used, not recomputed")
        case (false, false):
            t(
                "Chưa biết số cùng kỳ thì dùng % tăng trưởng đã công bố",
                "Where last year's figure is not known, the published % growth is used")
        }
    }

    private func planDue() -> String {
        let shares = Period.Part.allCases.compactMap { part in
            edition.planShare[part].map { share in
                t(
                    "\(part.title.vi) bằng \(share.fractionText) kế hoạch năm",
                    "\(part.title.en) \(share.fractionText) of the year's plan")
            }
        }
        return t("Kế hoạch của kỳ: ", "Plan due: ")
            + (shares.isEmpty
                ? t("toàn bộ kế hoạch năm", "the whole of the year's plan") : shares.joined(separator: "; "))
    }

    func missing(_ policy: MissingPolicy, isJudged: Bool) -> String {
        let said =
            switch policy {
            case .undetermined: t("chưa xác định", "undetermined")
            case .zero: points(0)
            case .notAssigned: t("coi như không giao tiêu chí này", "counts as not assigned")
            }
        return isJudged
            ? t("Chưa chấm: ", "Not judged yet: ") + said : t("Thiếu số liệu: ", "A figure is missing: ") + said
    }

    // MARK: Numbers

    func number(_ value: Rational) -> String { value.written(in: language) }

    func points(_ value: Rational) -> String {
        t("\(number(value)) điểm", "\(number(value)) \(value.magnitude == 1 ? "point" : "points")")
    }

    /// A number beside something of that unit.
    func amount(_ value: Rational, _ unit: Unit?) -> String {
        switch unit {
        case .percent: number(value) + "%"
        case .share: number(value * 100) + "%"
        case .named(let names): number(value) + suffix(names, isOne: value.magnitude == 1)
        case nil: number(value)
        }
    }

    /// The unit to write after the last number of a range.
    func suffix(_ names: [String], isOne: Bool) -> String {
        guard let first = names.first, first != "case" else { return "" }
        return " "
            + ([unit(first, isOne: isOne)] + names.dropFirst().map { unit($0, isOne: true) }).joined(separator: "/")
    }

    /// A unit as editions write it, in the language spoken.
    func unit(_ name: String, isOne: Bool) -> String {
        Indicator.Unit.title(name, isOne: isOne)[language]
    }

    func sentence(_ text: String) -> String {
        let text = text.prefix(1).uppercased() + text.dropFirst()
        return text.hasSuffix(":") || text.hasSuffix(".") ? text : text + "."
    }

    /// `name (a; b)`
    func call(_ name: String, _ arguments: [String]) -> String { "\(name) (\(arguments.joined(separator: "; ")))" }
}

/// What a number counts, as far as it is known.
enum Unit: Hashable {
    /// 98 stands for 98%.
    case percent
    /// 0.98 stands for 98%.
    case share
    /// A unit, or a unit per others.
    case named([String])
}
