// The answers of `reach` in words: figures, standings, and why a figure does not reach.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

struct ReachWords: Sendable {
    let review: Review
    let reach: Reach

    private var style: NumberStyle { NumberStyle(rounding: review.edition.rounding) }

    /// Whether boards are compared by percent of assigned points.
    var isPercent: Bool { review.edition.ranking.notAssigned == .percent }

    func title(_ subject: Reach.Subject) -> Localized {
        switch subject {
        case .figure(let key): return Prose(review.edition).figure(key)
        case .award(let id):
            let title = review.edition.criterion(id)?.title ?? Localized(same: "")
            return Localized(vi: "Điểm chấm \(id) ", en: "Judged points of \(id) ") + title
        }
    }

    /// Without what is the same of all: that the actual figure is meant.
    func shortTitle(_ subject: Reach.Subject) -> Localized {
        switch subject {
        case .figure(let key): review.edition.indicator(key.indicator)?.title ?? Localized(same: key.indicator)
        case .award(let id):
            Localized(vi: "Điểm chấm: ", en: "Judged points: ")
                + (review.edition.criterion(id)?.title ?? Localized(same: id))
        }
    }

    func quantity(_ quantity: Quantity?) -> Localized {
        switch quantity {
        case .number(let number)?: number.shown(digits: 20)
        case .yesNo(true)?: Localized(vi: "có", en: "yes")
        case .yesNo(false)?: Localized(vi: "không", en: "no")
        case nil: Localized(vi: "thiếu", en: "missing")
        }
    }

    /// Points, or percent, as boards are compared.
    func basis(_ bounds: Bounds) -> Localized {
        isPercent ? style.precisePercent(bounds) : style.points(bounds)
    }

    func points(_ bounds: Bounds) -> Localized {
        isPercent ? basis(bounds) : basis(bounds) + Localized(vi: " điểm", en: " points")
    }

    func standing(_ standing: Reach.Standing?) -> Localized {
        guard let standing else { return Localized(same: "–") }
        let rank =
            standing.rank == nil
            ? Localized(vi: "không xếp hạng", en: "not ranked")
            : Localized(vi: "hạng ", en: "rank ") + .rank(standing.rank, isTied: false)
        let grade = review.edition.grades.isEmpty ? Localized(same: "") : Localized(same: ", ") + grades(standing)
        return points(standing.basis) + Localized(same: ", ") + rank + grade
    }

    func grades(_ standing: Reach.Standing) -> Localized {
        guard standing.rank != nil else { return .notClassified }
        var titles = standing.grades.compactMap { id in review.edition.grades.first { $0.id == id }?.title }
        if standing.mayHaveNoGrade { titles.append(.noGrade) }
        return Localized.list(titles, " / ")
    }

    // MARK: Why not

    /// Nil for what is reached, and for what nothing reads.
    func why(_ outcome: Reach.Outcome) -> Localized? {
        switch outcome {
        case .reached, .none(.notRead): nil
        case .none(let reason): why(reason)
        case .notDecided(let doubt): Localized(vi: "chưa kết luận được: ", en: "not decided: ") + words(doubt)
        case .movesWithParts(let parts):
            Localized(vi: "tính từ ", en: "worked out of ")
                + Localized.list(parts.map { review.edition.indicator($0)?.title ?? Localized(same: $0) }, ", ")
                + Localized(vi: ": xem các dòng ấy", en: ": see their lines")
        case .missing:
            Localized(
                vi: "chưa có số liệu nên không có gì để tăng giảm; thử một giá trị bằng whatif",
                en: "not reported, so there is nothing to change; try a value with whatif")
        case .contradicted(let value):
            Localized(
                vi: "LỖI CHƯƠNG TRÌNH: tìm được \(quantity(value).vi) nhưng chấm thử thì không khớp; xin báo lại",
                en: "INTERNAL ERROR: the search found \(quantity(value).en), but scoring contradicts it; please report")
        }
    }

    private func why(_ reason: Reach.Reason) -> Localized {
        switch reason {
        case .notRead: Localized(vi: "không tiêu chí nào tính đến", en: "no criterion reads it")
        case .vetoed:
            Localized(
                vi: "đơn vị bị loại khỏi xếp hạng, hoặc chưa rõ có bị loại không, và số này không đổi được điều đó",
                en: "a veto keeps the board out of the ranking, or may, and this does not change that")
        case .wouldBeVetoed:
            Localized(
                vi: "mọi giá trị khác khiến đơn vị bị loại khỏi xếp hạng, hoặc chưa rõ có bị loại không",
                en: "any other value would keep the board out of the ranking, or might")
        case .lifted(let value, let after, let limits):
            Localized(vi: "khi là ", en: "at ") + quantity(value) + end(value, limits)
                + Localized(vi: " thì hết bị loại, nhưng mới được ", en: " no veto applies, but that brings ")
                + standing(after)
        case .noOtherValue: Localized(vi: "không còn giá trị nào khác được phép", en: "no other value is allowed")
        case .noGain(let full, let limits):
            (full.isEmpty
                ? Localized(vi: "không giá trị nào thêm được điểm", en: "no value brings more points")
                : Localized(
                    vi: "đã đạt điểm tối đa ở \(full.joined(separator: ", "))",
                    en:
                        "\(full.joined(separator: ", ")) already \(full.count == 1 ? "brings" : "bring") the most that is possible"
                ))
                + followed(limits)
        case .notEnough(let points, let value, let limits):
            (reach.state.standing(of: reach.board)?.basis.number == nil
                ? Localized(vi: "chắc chắn có nhiều nhất ", en: "brings for certain at most ")
                : Localized(vi: "nhiều nhất được ", en: "brings at most ")) + self.points(.exactly(points))
                + Localized(vi: ", khi là ", en: ", at ") + quantity(value) + end(value, limits)
                + lacksPlace(points)
        case .notReached(let limits):
            Localized(vi: "không giá trị nào chắc chắn đạt", en: "no value surely reaches it") + followed(limits)
        }
    }

    /// Enough points, and yet no place.
    private func lacksPlace(_ points: Rational) -> Localized {
        guard let needed = reach.needed, reach.quota?.inTheWay != nil, points >= needed.number else {
            return Localized(same: "")
        }
        return Localized(vi: ": đủ điểm nhưng hết suất", en: ": points enough, but no place is left")
    }

    /// Why a figure goes no farther, where the most that it brings stands at the end of its way.
    private func end(_ value: Quantity, _ limits: Reach.Limits?) -> Localized {
        guard let limits, case .number(let number) = value else { return Localized(same: "") }
        let end = number == limits.least ? limits.leastIs : number == limits.most ? limits.mostIs : nil
        return switch end {
        case .range?: Localized(vi: " (hết khoảng cho phép)", en: " (the end of what is allowed)")
        case .zero?: Localized(vi: " (không thể âm)", en: " (it cannot go below)")
        case .farthest?: Localized(vi: " (xa nhất được xét)", en: " (the farthest considered)")
        case nil: Localized(same: "")
        }
    }

    /// “(followed from 0, which it cannot go below, to 100, the end of its range)”.
    private func followed(_ limits: Reach.Limits?) -> Localized {
        // Where no declared range ends it, what a table says once is enough.
        guard let limits, limits.leastIs == .range || limits.mostIs == .range else { return Localized(same: "") }
        func end(_ number: Rational, _ end: Reach.Limits.End) -> Localized {
            switch end {
            case .range, .zero: number.shown(digits: 20)
            case .farthest:
                number.shown(digits: 20) + Localized(vi: " (xa nhất được xét)", en: " (the farthest considered)")
            }
        }
        return Localized(vi: " (đã xét từ ", en: " (from ") + end(limits.least, limits.leastIs)
            + Localized(vi: " đến ", en: " to ") + end(limits.most, limits.mostIs) + Localized(same: ")")
    }

    private func words(_ doubt: Reach.Doubt) -> Localized {
        switch doubt {
        case .formulas(let reasons, let steps):
            Localized(
                vi: "đã chấm thử \(steps) bước mỗi phía, chưa đạt; xa hơn thì không lần theo được công thức: ",
                en: "\(steps) steps each way were scored and do not reach; farther the formulas cannot be followed: ")
                + Localized.list(reasons, "; ")
        case .tooFine(let value):
            Localized(
                vi: "đến gần \(quantity(value).vi) thì chưa đạt; xa hơn phải xét quá nhiều bước",
                en: "nothing nearer than \(quantity(value).en) reaches; beyond it there are too many steps to look at")
        case .range:
            Localized(
                vi: "miền giá trị của chỉ tiêu không gồm những khoảng số cố định",
                en: "the range of an indicator does not consist of fixed intervals")
        }
    }
}
