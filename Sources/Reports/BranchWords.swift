// A branch that no example takes, as an officer would say it.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension Coverage {
    /// The branches that no example takes, each with the criterion or function that it belongs to.
    var openBranches: [(branch: Branch, words: Localized)] {
        func open(_ branches: [Branch], _ owner: Localized, _ criterion: Criterion?) -> [(Branch, Localized)] {
            branches.filter { !$0.isTaken }.map { branch in
                let place = branch.place.map { " (\($0.spot))" } ?? ""
                let missing = Localized(vi: ": chưa có ví dụ nào ", en: ": no example ")
                return (branch, owner + missing + words(branch, criterion) + Localized(same: place))
            }
        }
        return lines.flatMap { open($0.branches, Localized(same: $0.criterion.id), $0.criterion) }
            + functions.flatMap { open($0.branches, $0.title, nil) }
    }

    /// What an example of the branch does: “reaches the band “> 98””.
    func words(_ branch: Branch, _ criterion: Criterion?) -> Localized {
        let words = kind(branch.kind, criterion)
        guard let title = branch.title else { return words }
        return words + Localized(vi: " (\(title.vi))", en: " (\(title.en))")
    }

    private func kind(_ kind: Branch.Kind, _ criterion: Criterion?) -> Localized {
        let prose = Prose(edition)
        func phrase(_ expression: Expression) -> Localized { prose.phrase(expression) }
        switch kind {
        case .band(let text):
            return Localized(vi: "rơi vào mức “\(text)”", en: "reaches the band “\(text)”")
        case .holds(let condition):
            return Localized(vi: "cho trường hợp: ", en: "has the case: ") + phrase(condition)
        case .fails(let condition):
            return Localized(vi: "cho trường hợp ngược lại với: ", en: "has the opposite of: ") + phrase(condition)
        case .partFails(let condition):
            return Localized(
                vi: "mà chính điều kiện này không đạt: ", en: "fails by this one of several conditions: ")
                + phrase(condition)
        case .partHolds(let condition):
            return Localized(
                vi: "mà chính điều kiện này đạt: ", en: "passes by this one of several conditions: ")
                + phrase(condition)
        case .reachesLimit(let limit):
            let order: Expression.Comparison = limit.isMost ? .greaterOrEqual : .lessOrEqual
            return self.limit(limit, limit.isExceeded ? order : .equal, isReached: true, criterion)
        case .withinLimit(let limit):
            return self.limit(limit, limit.isMost ? .less : .greater, isReached: false, criterion)
        case .counts(let amount, let isLargest):
            return isLargest
                ? Localized(vi: "mà số lớn nhất là: ", en: "has this as the largest: ") + phrase(amount)
                : Localized(vi: "mà số nhỏ nhất là: ", en: "has this as the smallest: ") + phrase(amount)
        }
    }
}

extension Coverage {
    /// “reaches the cap 10: “Fires and explosions” is 2 cases or more”
    private func limit(
        _ limit: Branch.Limit, _ order: Expression.Comparison, isReached: Bool, _ criterion: Criterion?
    ) -> Localized {
        let when = Prose(edition).standing(limit.of, order, limit.limit, in: criterion)
        // A limit of 1 or 0 is only where a share ends; the points of a case are what the table states.
        var amount = Localized(same: "")
        if case .number(let number) = limit.limit.form, number > 1 { amount = Localized(same: " ") + number.written }
        let head =
            switch (limit.isMost, isReached) {
            case (true, true): Localized(vi: "chạm mức tối đa", en: "reaches the cap")
            case (true, false): Localized(vi: "ở dưới mức tối đa", en: "stays below the cap")
            case (false, true): Localized(vi: "chạm mức tối thiểu", en: "falls to the floor")
            case (false, false): Localized(vi: "ở trên mức tối thiểu", en: "stays above the floor")
            }
        guard !limit.isOfCriterion else {
            return head + Localized(same: " ") + Prose(edition).phrase(limit.limit)
                + Localized(vi: " của tiêu chí", en: " of the criterion")
        }
        return head + amount + Localized(same: ": ") + when
    }
}

extension Coverage.Function {
    var title: Localized {
        let head = "\(name)(\(parameters.joined(separator: ", ")))"
        return Localized(vi: "hàm \(head)", en: "function \(head)")
    }
}
