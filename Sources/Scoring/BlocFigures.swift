// What holds for the whole bloc: who is vetoed, the best, the sums, and whose they are.
import Exact
import FEEL
import Rules

extension Scorer {
    mutating func judgeVetoes() {
        verdicts = entries.indices.map { index in
            var verdict = Verdict()
            for (number, condition) in program.vetoes.enumerated() {
                let outcome = condition.evaluate(in: scope(index))
                let missing = missing(in: outcome)
                switch outcome.value {
                case .boolean(true) where missing.isEmpty: verdict.vetoes.append(number)
                case .boolean(false) where missing.isEmpty: continue
                default: verdict.undecided[number] = missing
                }
            }
            return verdict
        }
    }

    /// - Parameter open: missing figures that decide which boards count at all.
    mutating func computeBlocFigures(boards: [String], open: [Absence.Figure] = []) {
        shared = []
        blocFigures = []
        for expression in program.shared {
            let outcome = expression.evaluate(in: scope(nil))
            shared.append(outcome.value)
            let contributions = contributions(to: expression, boards: boards)
            var seen: Set<Absence.Figure> = []
            blocFigures.append(
                BlocFigure(
                    expression: expression, value: outcome.value,
                    missing: (missing(in: outcome) + open).filter { seen.insert($0).inserted },
                    contributions: contributions, holders: Self.holders(expression, outcome.value, contributions),
                    // A function may use a part of one that stands after it: that was computed on the spot.
                    parts: outcome.sharedParts.filter(blocFigures.indices.contains).reduce(into: outcome.sharedParts) {
                        $0.formUnion(blocFigures[$1].parts)
                    }
                ))
        }
    }

    /// The figures whose absence leaves a value open, read by the formula itself or in the bloc-wide parts it used,
    /// without those it asked `= null` of.
    func missing(in outcome: Outcome) -> [Absence.Figure] {
        let parts = outcome.sharedParts.sorted().filter {
            blocFigures.indices.contains($0) && !blocFigures[$0].missing.isEmpty
        }
        guard !parts.isEmpty else { return outcome.missing }
        // One list for all boards where nothing has to be left out: a large bloc may miss many figures.
        if parts.count == 1, outcome.missing.isEmpty, outcome.asked.isEmpty { return blocFigures[parts[0]].missing }
        var seen = outcome.asked
        return (outcome.missing + parts.flatMap { blocFigures[$0].missing }).filter { seen.insert($0).inserted }
    }

    /// The boards' figures that a bloc-wide one is made of, known or missing, in the order of reading.
    public func figures(in figure: BlocFigure) -> [Absence.Figure] {
        isAlone ? [] : figure.expression.evaluate(in: scope(nil), tracing: true).figures
    }

    /// The value each board brings, for an aggregate over `for b in boards return …` or `boards.x.y`.
    private func contributions(to expression: Expression, boards: [String]) -> [BlocFigure.Contribution] {
        guard case .call(_, let arguments) = expression.form, arguments.count == 1, arguments[0].isOverBoards,
            case .list(let items) = arguments[0].evaluate(in: scope(nil)).value, items.count == boards.count
        else { return [] }
        return zip(boards, items).map { BlocFigure.Contribution(board: $0, value: $1) }
    }

    private static func holders(
        _ expression: Expression, _ value: Value, _ contributions: [BlocFigure.Contribution]
    ) -> [String] {
        guard case .call(let callee, _) = expression.form, case .name(let name) = callee.form else { return [] }
        guard [Builtin.max, .min].map(\.rawValue).contains(name) else {
            return contributions.filter { if case .null = $0.value { false } else { true } }.map(\.board)
        }
        return contributions.filter { if case .null = value { false } else { $0.value.isEqual(to: value) == true } }
            .map(\.board)
    }
}

extension Expression {
    /// A list with one item for each board, in their order.
    fileprivate var isOverBoards: Bool {
        switch form {
        case .iteration(let bindings, _): bindings.count == 1 && bindings[0].domain.form == .name("boards")
        case .path(let base, _): base.form == .name("boards") || base.isOverBoards
        default: false
        }
    }
}
