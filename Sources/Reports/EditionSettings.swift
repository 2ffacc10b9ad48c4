// Rounding, ranking and grades of an edition in words.
import Diagnostics
import Exact
import Rules

extension EditionReport {
    var settings: [Localized] {
        var items = [rounding] + comparison
        if let most = edition.gradesAtMost?.written {
            items.append(
                Localized(
                    vi: "xếp loại theo tổng điểm, tính nhiều nhất \(most.vi)",
                    en: "grades go by the total, counted as at most \(most.en)"))
        }
        items += edition.rates.map(rate)
        items += edition.grades.map(grade)
        items += edition.flags.map { Localized(vi: "cờ: ", en: "flag: ") + grade($0) }
        items += deadlines
        return items + edition.ballots.map { Localized(vi: "bỏ phiếu: ", en: "ballot: ") + edition.text(of: $0) }
    }

    var rounding: Localized {
        let rounding = edition.rounding
        guard rounding.at != .never else { return Localized(vi: "không làm tròn", en: "no rounding") }
        let mode = rounding.mode.title
        return Localized(
            vi: "làm tròn \(rounding.at.title.vi): \(rounding.places) chữ số thập phân, \(mode.vi)",
            en:
                "rounding of the \(rounding.at.title.en): \(rounding.places) \(rounding.places == 1 ? "place" : "places"), \(mode.en)"
        )
    }

    private var comparison: [Localized] {
        let items = [
            Localized(vi: "so sánh lần lượt theo: ", en: "compared in turn by: ") + keys, comparedPoints, ties,
        ]
        return edition.vetoes.isEmpty ? items : items + [vetoedRank, vetoedFigures]
    }

    /// What boards are compared by, one after the other.
    var keys: Localized { Localized.list(edition.ranking.keys.map { edition.title(of: $0) }, "; ") }

    var comparedPoints: Localized {
        edition.ranking.on == .rounded
            ? Localized(vi: "so sánh điểm đã làm tròn", en: "rounded points are compared")
            : Localized(vi: "so sánh điểm chưa làm tròn", en: "points are compared before rounding")
    }

    var ties: Localized {
        edition.ranking.ties == .share
            ? Localized(vi: "bằng nhau thì đồng hạng", en: "boards that are equal share the rank")
            : Localized(vi: "bằng nhau thì bỏ phiếu", en: "boards that are equal are voted on")
    }

    var vetoedRank: Localized {
        edition.ranking.vetoed.ranked
            ? Localized(
                vi: "đơn vị không xếp loại vẫn có hạng", en: "a board that is not classified is ranked all the same")
            : Localized(vi: "đơn vị không xếp loại thì không có hạng", en: "a board that is not classified has no rank")
    }

    /// Of a board that is not classified.
    var vetoedFigures: Localized {
        edition.ranking.vetoed.counted
            ? Localized(
                vi: "số liệu của đơn vị ấy vẫn tính vào số chung của khối",
                en: "its figures still count in those of the bloc")
            : Localized(
                vi: "số liệu của đơn vị ấy không tính vào số chung của khối",
                en: "its figures do not count in those of the bloc")
    }

    private var deadlines: [Localized] {
        func days(_ days: Int) -> Localized {
            Localized(vi: "\(days) ngày", en: days == 1 ? "1 day" : "\(days) days")
        }
        let deadlines = edition.deadlines
        var items: [Localized] = []
        if let submit = deadlines.submit {
            items.append(
                Localized(vi: "hạn nộp báo cáo: ", en: "reports are due ") + days(submit)
                    + Localized(vi: " sau ngày cuối kỳ", en: " after the last day of the period"))
        }
        if let appraise = deadlines.appraise {
            items.append(
                Localized(vi: "hạn thẩm định: ", en: "appraisals are due ") + days(appraise)
                    + Localized(vi: " sau ngày cuối kỳ", en: " after the last day of the period"))
        }
        if let object = deadlines.object {
            items.append(
                Localized(vi: "hạn kiến nghị: ", en: "objections are due ") + days(object)
                    + Localized(
                        vi: " sau ngày thẩm định hoặc công bố", en: " after the appraisal or the publication"))
        }
        return items
    }

    func rate(_ rate: ExchangeRate) -> Localized {
        let worth = rate.rate.written
        return Localized(
            vi: "tỷ giá: 1 \(rate.from) = \(worth.vi) \(rate.to), ngày \(rate.date) (\(rate.source.text))",
            en: "exchange rate: 1 \(rate.from) = \(worth.en) \(rate.to) on \(rate.date) (\(rate.source.text))")
    }

    func grade(_ grade: Grade) -> Localized {
        let from = grade.from.written
        let unit =
            edition.ranking.notAssigned == .percent
            ? Localized(vi: "% điểm được giao", en: "% of the assigned points") : Localized(vi: " điểm", en: " points")
        let text = grade.title + Localized(vi: ": từ \(from.vi)", en: ": from \(from.en)") + unit
        return grade.quota.map { text + quota($0) } ?? text
    }

    func quota(_ quota: Grade.Quota) -> Localized {
        let size: Localized
        switch quota.size {
        case .share(let share, let rounding):
            let percent = (share * 100).written
            size = Localized(
                vi: "; tối đa \(percent.vi)% số đơn vị được chấm, \(rounding.ofPlaces.vi)",
                en: "; at most \(percent.en)% of the boards scored, \(rounding.ofPlaces.en)")
        case .count(let count):
            size = Localized(
                vi: "; tối đa \(count) đơn vị", en: "; at most \(count) \(count == 1 ? "board" : "boards")")
        }
        switch quota.ties {
        case .vote:
            return size + Localized(vi: "; bằng nhau ở ranh giới thì bỏ phiếu", en: "; a tie on the edge is voted on")
        case .all:
            return size
                + Localized(vi: "; bằng nhau ở ranh giới thì cùng được", en: "; all of a tie on the edge have it")
        case .none:
            return size
                + Localized(vi: "; bằng nhau ở ranh giới thì đều không", en: "; none of a tie on the edge has it")
        }
    }
}

extension Edition {
    /// What elects in a ballot: “Cờ thi đua Bộ: quá 1/2 số thành viên; tối đa 1 đơn vị; cần 2/3 số thành viên có mặt”.
    func text(of ballot: Ballot) -> Localized {
        let share = ballot.threshold.fractionText
        let base =
            ballot.of == .members
            ? Localized(vi: "số thành viên được biểu quyết", en: "the members entitled to vote")
            : Localized(vi: "số thành viên có mặt", en: "the members present")
        var text =
            ballot.title
            + (ballot.isEnough
                ? Localized(vi: ": từ \(share) ", en: ": at least \(share) of ")
                : Localized(vi: ": trên \(share) ", en: ": more than \(share) of ")) + base
        if let quota = ballot.quota {
            text =
                text
                + Localized(
                    vi: "; tối đa \(quota) đơn vị", en: "; at most \(quota) \(quota == 1 ? "board" : "boards")")
        }
        if let quorum = ballot.quorum?.fractionText {
            text =
                text
                + Localized(
                    vi: "; cần ít nhất \(quorum) số thành viên được biểu quyết có mặt",
                    en: "; at least \(quorum) of those entitled must be present")
        }
        return text
    }
}
