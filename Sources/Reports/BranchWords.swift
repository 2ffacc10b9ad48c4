// A branch that no example takes, as an officer would say it.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension Coverage {
    /// The branches that no example takes, with the criterion or function that each belongs to.
    var openBranches: [(owner: Localized, words: Localized)] {
        lines.flatMap { line in
            words(line).filter { !$0.branch.isTaken }.map {
                (Localized(same: line.criterion.id), Self.missing($0.branch, $0.words))
            }
        }
            + functions.flatMap { function in
                words(function).filter { !$0.branch.isTaken }.map {
                    (function.title, Self.missing($0.branch, $0.words))
                }
            }
    }

    func words(_ line: Line) -> [(branch: Branch, words: Localized)] {
        line.branches.map { ($0, words($0, line.criterion)) }
    }

    func words(_ function: Function) -> [(branch: Branch, words: Localized)] {
        function.branches.map { ($0, words($0, nil)) }
    }

    private static func missing(_ branch: Branch, _ words: Localized) -> Localized {
        let place = branch.place.map { " (\($0.spot))" } ?? ""
        return Localized(vi: "chưa có ví dụ nào ", en: "no example ") + words + Localized(same: place)
    }

    /// What an example of the branch does: “reaches the band “> 98””.
    private func words(_ branch: Branch, _ criterion: Criterion?) -> Localized {
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
        case .reachesLimit(let limit): return self.limit(limit, isReached: true, criterion)
        case .withinLimit(let limit): return self.limit(limit, isReached: false, criterion)
        case .counts(let amount, let isLargest):
            return isLargest
                ? Localized(vi: "mà số lớn nhất là: ", en: "has this as the largest: ") + phrase(amount)
                : Localized(vi: "mà số nhỏ nhất là: ", en: "has this as the smallest: ") + phrase(amount)
        }
    }
}

extension Coverage {
    /// “reaches the cap 10: “Fires and explosions” is 2 cases or more”
    private func limit(_ limit: Branch.Limit, isReached: Bool, _ criterion: Criterion?) -> Localized {
        let when = Prose(edition).reaching(
            limit.limit, limit.of, isMost: limit.isMost, isReached: isReached, in: criterion)
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
