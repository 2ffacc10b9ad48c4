// What should hold of one criterion: its points stay in their limits, every value has a rule, nothing divides by zero.
import Diagnostics
import Exact
import FEEL
import Rules

struct CriterionClaims {
    let criterion: Criterion
    let ground: Ground
    /// What the formula can yield, and what was noticed about it.
    private let reached: (extent: Extent, findings: [ExtentAnalysis.Finding])
    /// The same for figures that need not pass the checks.
    private let unchecked: (extent: Extent, findings: [ExtentAnalysis.Finding])
    let analysis: ExtentAnalysis
    let search: WitnessSearch

    init(_ criterion: Criterion, _ ground: Ground) {
        self.criterion = criterion
        self.ground = ground
        analysis = ground.analysis(of: criterion)
        search = WitnessSearch(criterion, ground)
        let conditions = criterion.assigned.map { [$0.tree] } ?? []
        reached = analysis.extent(of: criterion.formula.tree, where: conditions)
        let hasChecks = !ground.checks.isEmpty
        unchecked =
            hasChecks
            ? ground.analysis(of: criterion, assumingChecks: false).extent(
                of: criterion.formula.tree, where: conditions)
            : reached
    }

    /// The least and most that the rule yields, as far as it can be told.
    private var hull: Interval? { hull(of: reached.extent) }

    private func hull(of extent: Extent) -> Interval? {
        guard criterion.keepsToBounds else { return extent.numbers.hull }
        let bounds = NumberSet([
            Interval(
                low: criterion.bounds.least, includesLow: true, high: criterion.bounds.most, includesHigh: true)
        ])
        return extent.numbers.intersection(bounds).hull
    }

    /// Conditions that hold wherever the criterion is scored.
    var conditions: [Expression] { criterion.assigned.map { [$0.tree] } ?? [] }

    var all: [Claim] {
        points + divisions + bands + alwaysYieldsPoints + caps + conditionsDecide + isAboutFigures
    }

    /// The least and most points that are possible: by the formula, and by the limits that the engine keeps to.
    var possible: Bounds {
        let hull = hull
        func tighter(_ a: Rational?, _ b: Rational?, _ choose: (Rational, Rational) -> Rational) -> Rational? {
            a.flatMap { a in b.map { choose(a, $0) } } ?? a ?? b
        }
        return Bounds(
            least: tighter(hull?.low, criterion.bounds.least) { $0 > $1 ? $0 : $1 },
            most: tighter(hull?.high, criterion.bounds.most) { $0 < $1 ? $0 : $1 })
    }

    // MARK: Points

    /// More or less than the table states must be said by `atMost` and `atLeast`.
    private var points: [Claim] {
        var claims: [Claim] = []
        let stated = criterion.points
        let id = criterion.id
        let hull = hull
        let free = self.hull(of: unchecked.extent)
        // Limits may be wider than the points of the table; a deduction never adds, whatever they are.
        if criterion.limits.most == nil || criterion.kind == .deduction {
            let most = max(0, stated)
            func isAtMost(_ hull: Interval?) -> Bool { hull.map { $0.high.map { $0 <= most } ?? false } ?? true }
            let holds = isAtMost(hull)
            let isSign = criterion.kind == .deduction
            claims.append(
                Claim(
                    isSign ? "claim.sign" : "claim.most", criterion, at: criterion.formula.place,
                    isSign
                        ? Localized(vi: "\(id) chỉ trừ điểm", en: "\(id) only takes points off")
                        : Localized(vi: "\(id) cho nhiều nhất \(most) điểm", en: "\(id) yields at most \(most) points"),
                    restsOnChecks: holds && !isAtMost(free),
                    problem: isSign
                        ? Localized(
                            vi: "\(id) là điểm trừ mà có thể cộng điểm",
                            en: "\(id) is a deduction and can add points")
                        : Localized(
                            vi: "\(id) có thể vượt \(most) điểm của bảng",
                            en: "\(id) can exceed the \(most) points of the table"),
                    mend: isSign
                        ? Localized(
                            vi: "đổi dấu, hoặc chuyển sang nhóm kind: bonus",
                            en: "change the sign, or move it to a section of kind: bonus")
                        : Localized(
                            vi: "viết atMost: \(most) nếu phần vượt không tính, hoặc atMost lớn hơn nếu được tính",
                            en: "write atMost: \(most) if more counts as that, or a larger atMost if more counts"),
                    verdict(holds, .above(most))))
        }
        if criterion.limits.least == nil || criterion.kind == .bonus {
            let least = min(0, stated)
            func isAtLeast(_ hull: Interval?) -> Bool { hull.map { $0.low.map { $0 >= least } ?? false } ?? true }
            let holds = isAtLeast(hull)
            let isSign = criterion.kind == .bonus
            claims.append(
                Claim(
                    isSign ? "claim.sign" : "claim.least", criterion, at: criterion.formula.place,
                    isSign
                        ? Localized(vi: "\(id) chỉ cộng điểm", en: "\(id) only adds points")
                        : Localized(
                            vi: "\(id) không xuống dưới \(least) điểm", en: "\(id) does not go below \(least) points"),
                    restsOnChecks: holds && !isAtLeast(free),
                    problem: isSign
                        ? Localized(
                            vi: "\(id) là điểm thưởng mà có thể trừ điểm",
                            en: "\(id) is a bonus and can take points off")
                        : Localized(
                            vi: "\(id) có thể xuống dưới \(least) điểm", en: "\(id) can go below \(least) points"),
                    mend: isSign
                        ? Localized(
                            vi: "chuyển phần trừ sang nhóm kind: deduction",
                            en: "move what takes off to a section of kind: deduction")
                        : Localized(
                            vi: "viết atLeast: \(least) nếu không trừ thêm, hoặc atLeast nhỏ hơn nếu được trừ",
                            en: "write atLeast: \(least) if it must not, or a smaller atLeast if it may"),
                    verdict(holds, .below(least))))
        }
        return claims
    }

    private func verdict(_ holds: Bool, _ defect: Defect) -> Claim.Verdict {
        if holds { return .proven }
        return search.find(defect).map { .refuted($0) } ?? .notDecided
    }

    // MARK: Division

    private var divisions: [Claim] {
        let divisors = reached.findings.filter { if case .zeroDivisor = $0.kind { true } else { false } }
        guard let first = divisors.first else {
            guard ground.divides(criterion.formula.tree) else { return [] }
            let isFree = !unchecked.findings.contains { if case .zeroDivisor = $0.kind { true } else { false } }
            return [division(criterion.formula.place, "", .proven, restsOnChecks: !isFree)]
        }
        let names = divisors.reduce(into: [String]()) { names, finding in
            let name = "“\(finding.expression.description)”"
            if !names.contains(name) { names.append(name) }
        }
        return [division(place(of: first), names.joined(separator: ", "), verdict(false, .divisionByZero))]
    }

    private func division(
        _ place: Place, _ divisors: String, _ verdict: Claim.Verdict, restsOnChecks: Bool = false
    ) -> Claim {
        Claim(
            "claim.division", criterion, at: place,
            divisors.isEmpty
                ? Localized(vi: "\(criterion.id) không chia cho 0", en: "\(criterion.id) never divides by zero")
                : Localized(
                    vi: "\(criterion.id) không chia cho 0: \(divisors)",
                    en: "\(criterion.id) never divides by zero: \(divisors)"),
            restsOnChecks: restsOnChecks,
            problem: Localized(
                vi: "\(criterion.id) có thể chia cho 0 mà không có quy định: \(divisors)",
                en: "\(criterion.id) can divide by zero, and nothing says what then: \(divisors)"),
            mend: Localized(
                vi: "thêm noPlan, noBase hay một nhánh if; hoặc range: \"> 0\" cho chỉ tiêu nếu số 0 là vô lý",
                en: "add noPlan, noBase or a branch with if; or range: \"> 0\" to the indicator if 0 makes no sense"),
            verdict)
    }

    private func place(of finding: ExtentAnalysis.Finding) -> Place {
        if let function = finding.origin {
            return ground.edition.place(of: finding.span, inFunction: function) ?? criterion.formula.place
        }
        return criterion.formula.place(of: finding.expression)
    }

    // MARK: Conditions

    /// A condition that always comes out the same way was meant to decide something.
    private var conditionsDecide: [Claim] {
        reached.findings.compactMap { finding in
            guard finding.origin == nil, !finding.span.isEmpty else { return nil }
            switch finding.kind {
            case .settledCondition(let value):
                let text = finding.expression.description
                return Claim(
                    "claim.condition", criterion, at: place(of: finding),
                    Localized(vi: "điều kiện “\(text)” có ý nghĩa", en: "the condition “\(text)” decides something"),
                    problem: value
                        ? Localized(vi: "điều kiện “\(text)” luôn đúng", en: "the condition “\(text)” is always true")
                        : Localized(vi: "điều kiện “\(text)” luôn sai", en: "the condition “\(text)” is always false"),
                    .refuted(nil))
            case .notFollowed:
                return Claim(
                    "claim.work", criterion, at: place(of: finding),
                    Localized(
                        vi: "công thức của \(criterion.id) đủ đơn giản để kiểm tra",
                        en: "the formula of \(criterion.id) is simple enough to be checked"),
                    problem: Localized(vi: "công thức quá phức tạp", en: "the formula is too complex"), .notDecided)
            case .zeroDivisor: return nil
            }
        }
    }

    /// A formula that yields nothing for some figures has a hole, as bands have.
    private var alwaysYieldsPoints: [Claim] {
        // Of the short forms only bands have holes, and those are looked at by themselves.
        guard case .score = criterion.form else { return [] }
        let absence = reached.extent.absence
        guard absence.contains(.literal) || absence.contains(.other) || reached.extent.canBeBoolean else { return [] }
        let witness = search.find(.noPoints)
        // A best of the bloc is none where no board reports: that is what a missing figure is.
        if witness == nil, !absence.contains(.literal) { return [] }
        return [
            Claim(
                "claim.no-points", criterion, at: criterion.formula.place,
                Localized(
                    vi: "\(criterion.id) có điểm với mọi số liệu", en: "\(criterion.id) has points for all figures"),
                problem: Localized(
                    vi: "\(criterion.id) không có quy định cho mọi số liệu",
                    en: "\(criterion.id) has no rule for some figures"),
                mend: Localized(
                    vi: "hỏi Khối trường hợp đó được mấy điểm", en: "ask the bloc what that is worth"),
                witness.map { .refuted($0) } ?? .notDecided)
        ]
    }

    /// A criterion that gives every board the same compares nothing.
    private var isAboutFigures: [Claim] {
        guard criterion.judged == nil, let points = reached.extent.numbers.single,
            reached.extent.absence.isSubset(of: .missing), !reached.extent.canBeBoolean
        else { return [] }
        return [
            Claim(
                "claim.constant", criterion, at: criterion.formula.place,
                Localized(
                    vi: "điểm của \(criterion.id) tuỳ thuộc số liệu",
                    en: "the points of \(criterion.id) depend on figures"),
                problem: Localized(
                    vi: "đơn vị nào cũng được \(points.shortText()) điểm ở \(criterion.id)",
                    en: "every board has \(points.shortText()) points for \(criterion.id)"), .refuted(nil))
        ]
    }
}
