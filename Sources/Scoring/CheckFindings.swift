// What is wrong with the checks of an edition themselves: those that no figures pass, and those that read none.
import Diagnostics
import FEEL
import Rules

/// Checks that contradict each other or what the indicators allow, as errors, and checks that come out the same whatever is
/// reported, as warnings.
func checkFindings(of edition: Edition) -> [Diagnostic] {
    let ground = Ground(edition)
    let reports = CheckName.reports.union(["boards", "planShare"])
    let constant = edition.checks.flatMap { check in
        check.cases.prefix(1).compactMap { instance -> Diagnostic? in
            guard ground.indicators(readBy: [instance.condition.tree]).isEmpty,
                !ground.reads(reports, instance.condition.tree)
            else { return nil }
            return Diagnostic(
                .warning, "edition.check", at: check.condition.place,
                Localized(
                    vi: "kiểm tra “\(check.condition.text)” không dùng số liệu nào: lúc nào kết quả cũng như nhau",
                    en: "the check “\(check.condition.text)” reads no figure: it always comes out the same"),
                mend: Localized(
                    vi: "bỏ kiểm tra này, hoặc nêu chỉ tiêu cần kiểm tra",
                    en: "leave it out, or name the figures that it is about"))
        }
    }
    guard let conflict = ground.conflict else { return constant }
    let (check, other) = conflict
    let beside =
        other.map {
            Localized(
                vi: " cùng với “\($0.condition.text)” (dòng \($0.condition.place.line))",
                en: " together with “\($0.condition.text)” (line \($0.condition.place.line))")
        } ?? Localized(same: "")
    return constant + [
        Diagnostic(
            .error, "edition.check", at: check.condition.place,
            Localized(
                vi: "không số liệu nào qua được kiểm tra “\(check.condition.text)”",
                en: "no figures can pass the check “\(check.condition.text)”") + beside,
            mend: Localized(
                vi: "sửa một trong các kiểm tra, hoặc range của chỉ tiêu",
                en: "mend one of the checks, or the range of the indicator"))
    ]
}

extension Ground {
    /// A check that no complete figures pass beside those before it, and the one of those that it contradicts if it is one
    /// alone. Nil where no contradiction was found.
    var conflict: (check: FigureCheck, other: FigureCheck?)? {
        // A condition that divides by zero decides nothing, and so may be passed by figures for which it does not hold.
        let known = edition.checks.filter(\.isKnowledge).flatMap { check in
            check.cases.filter { $0.stated.isEmpty && !divides($0.condition.tree) }.map {
                (check: check, tree: $0.condition.tree)
            }
        }
        func contradict(_ some: some Sequence<Expression>) -> Bool { unassuming.isImpossible(where: Array(some)) }
        let trees = known.map(\.tree)
        guard contradict(trees) else { return nil }
        // The first that is one too many.
        var (passing, failing) = (0, trees.count)
        while failing - passing > 1 {
            let middle = (passing + failing) / 2
            if contradict(trees.prefix(middle)) { failing = middle } else { passing = middle }
        }
        let last = known[failing - 1]
        guard !contradict([last.tree]) else { return (last.check, nil) }
        let other = known.prefix(failing - 1).first { contradict([$0.tree, last.tree]) }
        return (last.check, other?.check)
    }
}
