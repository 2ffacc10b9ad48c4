// Figures that do not reach a target for one and the same reason: a sentence for all of them.
import Diagnostics
import Exact
import Insight
import Rules

extension ReachWords {
    /// Why a figure does not reach, where many share the reason.
    enum Group: CaseIterable {
        case full, noGain, vetoed, wouldBeVetoed, noOtherValue, parts, missing, notRead

        init?(_ outcome: Reach.Outcome) {
            switch outcome {
            case .reached, .notDecided, .contradicted: return nil
            case .movesWithParts: self = .parts
            case .missing: self = .missing
            case .none(let reason):
                switch reason {
                case .notRead: self = .notRead
                case .vetoed: self = .vetoed
                case .wouldBeVetoed: self = .wouldBeVetoed
                case .noGain(let full, _): self = full.isEmpty ? .noGain : .full
                case .noOtherValue: self = .noOtherValue
                case .lifted, .notEnough, .notReached: return nil
                }
            }
        }
    }

    /// One sentence for each reason, naming its figures in the order of the edition.
    var groups: [Localized] {
        Group.allCases.compactMap { group in
            let subjects = reach.lines.filter { Group($0.outcome) == group }.map(\.subject)
            guard !subjects.isEmpty else { return nil }
            func list(_ text: (Reach.Subject) -> Localized) -> Localized {
                Localized(same: ": ") + .list(subjects.map(text), "; ") + Localized(same: ".")
            }
            let count = subjects.count
            return switch group {
            case .full:
                Localized(
                    vi: "Tiêu chí đã đạt mức cao nhất, thay đổi không thêm được điểm",
                    en: "Their criteria already bring the most that is possible") + list(shortTitle)
            case .noGain:
                Localized(vi: "Không giá trị nào thêm được điểm", en: "No value brings more points") + list(shortTitle)
            case .vetoed:
                Localized(
                    vi: "Không gỡ được lý do bị loại nên không có tác dụng: \(count) số liệu, điểm chấm.",
                    en:
                        "Without effect, as \(count == 1 ? "it does" : "they do") not lift the veto: \(count) \(count == 1 ? "figure" : "figures") and judged points."
                )
            case .wouldBeVetoed:
                Localized(
                    vi:
                        "Hiện không vướng điều kiện loại, nhưng mọi giá trị khác sẽ khiến đơn vị bị loại khỏi xếp hạng, hoặc chưa rõ có bị loại không",
                    en: "No veto applies now; any other value would keep the board out of the ranking, or might")
                    + list(named)
            case .noOtherValue:
                Localized(vi: "Không còn giá trị nào khác được phép", en: "No other value is allowed")
                    + list(shortTitle)
            case .parts:
                Localized(
                    vi: "Được tính từ các số liệu khác, xem các số ấy", en: "Worked out of other figures, see those")
                    + list(shortTitle)
            case .missing:
                Localized(
                    vi: "Chưa có số liệu nên không có gì để tăng giảm; thử một giá trị bằng whatif",
                    en: "Not reported, so there is nothing to change; try a value with whatif") + list(named)
            case .notRead:
                Localized(vi: "Không có tiêu chí nào tính đến", en: "No criterion reads") + list(shortTitle)
            }
        }
    }

    // MARK: What to do next

    /// A command that shows the whole of an answer, or tries several figures together where none does it alone.
    func next(_ options: [String]) -> (introduction: Localized, command: Localized)? {
        let reached = reach.lines.compactMap { line -> (Reach.Subject, Quantity)? in
            if case .reached(let reached) = line.outcome { (line.subject, reached.value) } else { nil }
        }
        if let first = reached.first {
            return (
                Localized(
                    vi: "Xem đầy đủ điểm, hạng của cả khối khi đó, chẳng hạn:",
                    en: "To see the points and ranks of the whole bloc then, for one of these:"),
                command([first], options)
            )
        }
        let lifting = reach.lines.compactMap { line -> (Reach.Subject, Quantity)? in
            if case .none(.lifted(let value, _, _)) = line.outcome { (line.subject, value) } else { nil }
        }
        let best = reach.lines.compactMap { line -> (subject: Reach.Subject, points: Rational, value: Quantity)? in
            if case .none(.notEnough(let points, let value, _)) = line.outcome {
                (line.subject, points, value)
            } else {
                nil
            }
        }
        // Of equal ones the first of the edition: sorting keeps no order of its own.
        let order = best.indices.sorted {
            best[$0].points != best[$1].points ? best[$0].points > best[$1].points : $0 < $1
        }
        let changes =
            lifting.prefix(1) + order.prefix(lifting.isEmpty ? 2 : 1).map { (best[$0].subject, best[$0].value) }
        guard !changes.isEmpty else { return nil }
        return (
            changes.count == 1
                ? Localized(vi: "Tính thử cho cả khối:", en: "To try it for the whole bloc:")
                : Localized(
                    vi: "Riêng từng số chưa đủ; tính thử nhiều số cùng lúc, chẳng hạn:",
                    en: "Alone none does it; to try several together, such as:"),
            command(Array(changes), options)
        )
    }

    private func command(_ changes: [(Reach.Subject, Quantity)], _ options: [String]) -> Localized {
        // `1.503` alone may be a thousand and more.
        let isThree = changes.contains { $0.1.number?.decimalPlaces == 3 }
        let rest = ((isThree ? ["--numbers en"] : []) + options).map { " " + $0 }.joined()
        func typed(_ value: Quantity) -> Localized {
            switch value {
            case .number(let number): Localized(same: number.description)
            case .yesNo(let flag): flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
            }
        }
        return Localized(same: "thidua whatif \(reach.board) ")
            + .list(changes.map { Localized(same: $0.0.code + "=") + typed($0.1) }, " ") + Localized(same: rest)
    }
}
