// What is imagined of each board, in words: in a line at the top, and as a table where it is much.
import Diagnostics
import Exact
import Insight
import Rules
import Scoring

extension WhatIfReport {
    /// “Hưng Yên: Export value, actual (export.actual) 1,100 → 1,200; points given for D.1 10 → 12.5”.
    func assumption(_ board: WhatIf.Imagined) -> Localized {
        let name = review.name(board.board)
        switch board.way {
        case .left: return name + Localized(vi: ": không tham gia", en: ": takes no part")
        case .added:
            return name
                + Localized(
                    vi: ": tham gia, với \(board.moves.count) số liệu",
                    en: ": takes part, with \(board.moves.count) \(board.moves.count == 1 ? "figure" : "figures")")
        case .changed:
            let shown = board.moves.prefix(8).map(fullText)
            let rest = board.moves.count - shown.count
            return name + Localized(same: ": ") + .list(shown, "; ")
                + (rest > 0 ? Localized(vi: "; và \(rest) số khác", en: "; and \(rest) more") : Localized(same: ""))
        }
    }

    private func fullText(_ move: WhatIf.Move) -> Localized {
        let title =
            switch move.subject {
            case .figure(let key):
                Prose(review.edition).figure(key) + Localized(same: " (\(move.name)) ")
            case .award(let id): Localized(vi: "điểm chấm \(id) ", en: "points given for \(id) ")
            }
        return title + .arrow(Self.value(move.before), Self.value(move.after))
    }

    /// “export.actual 1,100 → 1,200”.
    func text(_ move: WhatIf.Move) -> Localized {
        Localized(same: move.name + " ") + .arrow(Self.value(move.before), Self.value(move.after))
    }

    private static func value(_ value: Quantity?) -> Localized {
        switch value {
        case .number(let number): number.shown()
        case .yesNo(let flag): flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
        case nil: Localized(vi: "thiếu", en: "missing")
        }
    }

    func figureTable(_ moves: [WhatIf.Move]) -> Table {
        Table(
            [
                .left(vi: "Mã", en: "Name"), .left(vi: "Số liệu", en: "Figure"), .right(vi: "Trước", en: "Before"),
                .right(vi: "Sau", en: "After"),
            ],
            moves.map { move in
                let title =
                    switch move.subject {
                    case .figure(let key): Prose(review.edition).figure(key)
                    case .award(let id):
                        Localized(vi: "điểm chấm ", en: "points given, ")
                            + (review.edition.criterion(id)?.title ?? Localized(same: id))
                    }
                let remark =
                    move.isWorkedOut
                    ? Localized(vi: " (tính lại từ các thành phần)", en: " (worked out of its parts)")
                    : Localized(same: "")
                return [Localized(same: move.name), title + remark, Self.value(move.before), Self.value(move.after)]
            })
    }
}

extension WhatIf.Move {
    /// As one types it: `export.actual`, `D.1`; what has no parts by its name alone.
    var name: String {
        var isYesNo = false
        if case .yesNo? = before ?? after { isYesNo = true }
        return switch subject {
        case .figure(let key): isYesNo || key == .daysLate ? key.indicator : key.description
        case .award(let criterion): criterion
        }
    }
}
