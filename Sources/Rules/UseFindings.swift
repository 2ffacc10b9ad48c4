// What an edition declares and nothing reads: indicators, functions, attributes that boards would report in vain.
import Diagnostics
import FEEL

/// Indicators and functions that nothing in use reads, as warnings, and attributes of the indicators in use that nothing
/// reads, as notes; in the order of the file. What only an unused function reads is not read.
public func useFindings(of edition: Edition) -> [Diagnostic] {
    let use = Use(edition)
    var found: [Diagnostic] = []
    for indicator in edition.indicators where indicator.isScored {
        guard use.names.contains(indicator.id) else {
            found.append(
                Diagnostic(
                    .warning, "edition.unused", at: indicator.place,
                    Localized(
                        vi: "không tiêu chí, kiểm tra hay xếp hạng nào dùng chỉ tiêu “\(indicator.id)”",
                        en: "no criterion, check, veto or ranking reads the indicator “\(indicator.id)”"),
                    mend: Localized(
                        vi: "bỏ chỉ tiêu này, hoặc ghi scored: no nếu chỉ để báo cáo",
                        en: "leave it out, or write scored: no if it is reported for the record only")))
            continue
        }
        if indicator.isYesNo { continue }
        let idle = indicator.has.filter { $0 != .actual && !use.reads(indicator.id, $0) }
        guard !idle.isEmpty else { continue }
        let names = idle.map(\.rawValue).joined(separator: ", ")
        found.append(
            Diagnostic(
                .note, "edition.unused", at: indicator.place,
                Localized(
                    vi: "không công thức nào dùng \(names) của chỉ tiêu “\(indicator.id)”",
                    en: "no formula reads \(names) of the indicator “\(indicator.id)”"),
                mend: Localized(
                    vi: "bỏ khỏi has: nếu không cần báo cáo", en: "leave it out of has: unless it is wanted")))
    }
    for function in edition.functions where !use.names.contains(function.name) {
        found.append(
            Diagnostic(
                .warning, "edition.unused", at: edition.place(ofFunction: function.name),
                Localized(
                    vi: "không công thức nào dùng hàm \(function.name)()",
                    en: "no formula in use calls the function \(function.name)()"),
                mend: Localized(vi: "bỏ hàm này, hoặc dùng nó", en: "leave it out, or use it")))
    }
    return found.inReadingOrder
}

/// What the formulas in use read. Where a figure is read through a variable, every indicator that is handed over anywhere
/// counts as meant: nothing that is read is said to be unused.
private struct Use {
    /// Indicators and functions.
    private(set) var names: Set<String> = []
    private var direct: Set<FigureKey> = []
    /// Indicators that are handed over whole, such as to a function.
    private var handedOver: Set<String> = []
    /// Attributes that are read of a variable.
    private var indirect: Set<Attribute> = []
    /// Variables, which may hide indicators.
    private var bound: Set<String> = []
    private let indicators: Set<String>

    init(_ edition: Edition) {
        indicators = Set(edition.indicators.map(\.id))
        let functions = Dictionary(edition.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let checker = TypeChecker(
            names: Dictionary(uniqueKeysWithValues: indicators.map { ($0, Type.any) }), functions: functions)
        let trees =
            edition.criteria.flatMap { [$0.formula.tree] + ($0.assigned.map { [$0.tree] } ?? []) }
            + edition.checks.flatMap(\.usedTrees) + edition.vetoes.map(\.condition.tree)
        names = checker.namesReached(from: trees)
        let reached = edition.functions.filter { names.contains($0.name) }
        bound = Set(reached.flatMap(\.parameters))
        for tree in trees + reached.map(\.body) { read(tree) }
        names.formUnion(handedOver)
        names.formUnion(direct.map(\.indicator))
        for key in edition.ranking.keys {
            guard case .indicator(let id, let measure) = key.subject else { continue }
            names.insert(id)
            switch measure {
            case .actual: break
            case .growth: direct.insert(FigureKey(id, .previous))
            case .planPercent: direct.insert(FigureKey(id, .plan))
            }
        }
        // The parts of a ratio stand in for it where boards merge.
        for indicator in edition.indicators where names.contains(indicator.id) {
            guard let ratio = indicator.ratio else { continue }
            for id in [ratio.of, ratio.to] {
                names.insert(id)
                direct.formUnion(indicator.has.map { FigureKey(id, $0) })
            }
        }
    }

    func reads(_ id: String, _ attribute: Attribute) -> Bool {
        direct.contains(FigureKey(id, attribute)) || indirect.contains(attribute) && handedOver.contains(id)
    }

    private mutating func read(_ expression: Expression) {
        switch expression.form {
        case .name(let name):
            if indicators.contains(name) { handedOver.insert(name) }
            // Inside a filter of one indicator's figures.
            if let attribute = Attribute(rawValue: name) { indirect.insert(attribute) }
            return
        case .path(let base, let key):
            guard let attribute = Attribute(rawValue: key) else {
                // `boards.export`, `b.export`
                if indicators.contains(key) { handedOver.insert(key) }
                break
            }
            switch base.form {
            case .name(let name) where indicators.contains(name):
                direct.insert(FigureKey(name, attribute))
                guard bound.contains(name) else { return }
                indirect.insert(attribute)
            case .path(let board, let name) where indicators.contains(name):
                direct.insert(FigureKey(name, attribute))
                return read(board)
            default: indirect.insert(attribute)
            }
        case .iteration(let bindings, _), .quantified(_, let bindings, _): bound.formUnion(bindings.map(\.name))
        case .function(let parameters, _): bound.formUnion(parameters)
        case .context(let entries): bound.formUnion(entries.map(\.key))
        default: break
        }
        for child in expression.children { read(child) }
    }
}

extension FigureCheck {
    /// Of a check of whatever indicators there are only what it names itself: it is no use of any of them.
    fileprivate var usedTrees: [Expression] {
        switch each?.way {
        case nil, .list: cases.map(\.condition.tree)
        case .all, .filter: [condition.tree]
        }
    }
}
