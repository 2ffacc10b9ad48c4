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
        return items + edition.flags.map { Localized(vi: "cờ: ", en: "flag: ") + grade($0) }
    }

    private var rounding: Localized {
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
        let ranking = edition.ranking
        let keys = Localized.list(ranking.keys.map { edition.title(of: $0) }, "; ")
        var items = [
            Localized(vi: "so sánh lần lượt theo: ", en: "compared in turn by: ") + keys,
            ranking.on == .rounded
                ? Localized(vi: "so sánh điểm đã làm tròn", en: "rounded points are compared")
                : Localized(vi: "so sánh điểm chưa làm tròn", en: "points are compared before rounding"),
            ranking.ties == .share
                ? Localized(vi: "bằng nhau thì đồng hạng", en: "boards that are equal share the rank")
                : Localized(vi: "bằng nhau thì bỏ phiếu", en: "boards that are equal are voted on"),
        ]
        if !edition.vetoes.isEmpty {
            items.append(
                ranking.vetoed.ranked
                    ? Localized(
                        vi: "đơn vị không xếp loại vẫn có hạng",
                        en: "a board that is not classified is ranked all the same")
                    : Localized(
                        vi: "đơn vị không xếp loại thì không có hạng", en: "a board that is not classified has no rank")
            )
            items.append(
                ranking.vetoed.counted
                    ? Localized(
                        vi: "số liệu của đơn vị ấy vẫn tính vào số chung của khối",
                        en: "its figures still count in those of the bloc")
                    : Localized(
                        vi: "số liệu của đơn vị ấy không tính vào số chung của khối",
                        en: "its figures do not count in those of the bloc"))
        }
        return items
    }

    private func rate(_ rate: ExchangeRate) -> Localized {
        let worth = rate.rate.written
        return Localized(
            vi: "tỷ giá: 1 \(rate.from) = \(worth.vi) \(rate.to), ngày \(rate.date) (\(rate.source.text))",
            en: "exchange rate: 1 \(rate.from) = \(worth.en) \(rate.to) on \(rate.date) (\(rate.source.text))")
    }

    private func grade(_ grade: Grade) -> Localized {
        let from = grade.from.written
        let unit =
            edition.ranking.notAssigned == .percent
            ? Localized(vi: "% điểm được giao", en: "% of the assigned points") : Localized(vi: " điểm", en: " points")
        let text = grade.title + Localized(vi: ": từ \(from.vi)", en: ": from \(from.en)") + unit
        return grade.quota.map { text + quota($0) } ?? text
    }

    private func quota(_ quota: Grade.Quota) -> Localized {
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
