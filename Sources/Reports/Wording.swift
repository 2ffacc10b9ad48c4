// States, doubts and settings in words: titles where files have identifiers.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension Review {
    /// Why a criterion is undetermined, with titles in place of names.
    func explain(_ doubt: CriterionScore.Doubt) -> Localized {
        switch doubt {
        case .missing(let figure), .noPoints(.missing(let figure)): missing([title(figure, of: nil)])
        default: doubt.explanation
        }
    }

    /// Why a value is null.
    func explain(_ reason: Absence) -> Localized {
        if case .missing(let figure) = reason { missing([title(figure, of: nil)]) } else { reason.explanation }
    }

    /// “undetermined, 0 to 20 points; missing: New jobs, actual”: what lacks once, then any other reason.
    func undetermined(_ doubts: [CriterionScore.Doubt], within bounds: Bounds? = nil) -> Localized {
        var lacking: [Localized] = []
        var others: [Localized] = []
        for doubt in doubts {
            if case .missing(let figure) = doubt {
                lacking.append(title(figure, of: nil))
            } else {
                others.append(explain(doubt))
            }
        }
        let reasons = (lacking.isEmpty ? [] : [missing(lacking)]) + others
        let range = bounds.map {
            Localized(
                vi: ", từ \($0.least?.shown().vi ?? "−∞") đến \($0.most?.shown().vi ?? "∞") điểm",
                en: ", \($0.least?.shown().en ?? "−∞") to \($0.most?.shown().en ?? "∞") points")
        }
        return Localized(vi: "chưa xác định", en: "undetermined") + (range ?? Localized(same: ""))
            + Localized(
                vi: reasons.map { "; " + $0.vi }.joined(), en: reasons.map { "; " + $0.en }.joined())
    }

    private func missing(_ titles: [Localized]) -> Localized {
        Localized(
            vi: "thiếu: " + titles.map(\.vi).joined(separator: "; "),
            en: "missing: " + titles.map(\.en).joined(separator: "; "))
    }

    /// A figure in words, with its owner where that is not the board spoken of.
    func title(_ figure: Absence.Figure, of owner: Localized?) -> Localized {
        let title =
            if let attribute = Attribute(rawValue: figure.attribute) {
                Prose(edition).figure(FigureKey(figure.indicator, attribute))
            } else if figure.attribute == "awarded" {
                Localized(vi: "điểm chấm \(figure.indicator)", en: "the points awarded for \(figure.indicator)")
            } else {
                Localized(same: "\(figure.indicator).\(figure.attribute)")
            }
        let full = gap(figure).map { title + Localized(same: " (") + $0 + Localized(same: ")") } ?? title
        return owner.map { $0 + Localized(same: ": ") + full } ?? full
    }

    /// The state of a criterion where the points alone do not tell it.
    func state(_ score: CriterionScore) -> Localized {
        switch score.state {
        case .determined(.computed):
            guard !score.provisional.isEmpty else { return Localized(same: "") }
            let owners = Set(score.provisional.map(\.owner))
            let boards = few(
                bloc.members.map(\.id).filter(owners.contains) + owners.filter { bloc.member($0) == nil }.sorted())
            return Localized(vi: "tạm tính: còn thiếu số của ", en: "provisional: figures are missing of ") + boards
        case .determined(.zeroForMissing):
            return Localized(
                vi: "thiếu số liệu: 0 điểm theo bộ tiêu chí", en: "figure missing: 0 points by the edition")
        case .undetermined(let doubts, _): return undetermined(doubts)
        case .notAssigned(.condition): return Localized(vi: "không giao", en: "not assigned")
        case .notAssigned(.missing):
            return Localized(vi: "thiếu số liệu: coi như không giao", en: "figure missing: counts as not assigned")
        }
    }

    /// What a veto says, or why it is not known whether it applies.
    func vetoNotes(_ card: Scorecard) -> [Localized] {
        card.vetoes.map { Localized(vi: "điều kiện loại: ", en: "veto: ") + edition.vetoes[$0].reason }
            + card.undecidedVetoes.sorted { $0.key < $1.key }.map { number, figures in
                Localized(vi: "chưa rõ có bị loại (", en: "it is not known whether a veto applies (")
                    + edition.vetoes[number].reason
                    + Localized(same: "); ") + missing(figures.map { title($0, of: nil) })
            }
    }
}

extension Edition {
    /// A key of the ranking in words.
    func title(of key: RankingRule.Key) -> Localized {
        let base: Localized
        switch key.subject {
        case .total:
            base =
                ranking.notAssigned == .percent
                ? Localized(vi: "tổng điểm, % điểm được giao", en: "total, % of assigned points")
                : Localized(vi: "tổng điểm", en: "total")
        case .section(let id): base = Localized(vi: "điểm nhóm \(id)", en: "points of section \(id)")
        case .criterion(let id): base = Localized(vi: "điểm tiêu chí \(id)", en: "points of criterion \(id)")
        case .indicator(let id, let measure):
            let what =
                switch measure {
                case .actual: Localized(same: "")
                case .growth: Localized(vi: ", tăng trưởng", en: ", growth")
                case .planPercent: Localized(vi: ", % kế hoạch", en: ", % of plan")
                }
            base = (indicator(id)?.title ?? Localized(same: id)) + what
        }
        return key.isAscending ? base + Localized(vi: " (ít hơn là tốt hơn)", en: " (fewer is better)") : base
    }
}
extension RoundingMode {
    var title: Localized {
        switch self {
        case .up: Localized(vi: "lên (xa số 0)", en: "up (away from zero)")
        case .down: Localized(vi: "bỏ phần lẻ", en: "down (toward zero)")
        case .halfUp: Localized(vi: "từ nửa trở lên làm tròn lên", en: "half up")
        case .halfDown: Localized(vi: "quá nửa mới làm tròn lên", en: "half down")
        case .halfEven: Localized(vi: "nửa về số chẵn", en: "half to even")
        case .floor: Localized(vi: "xuống", en: "down")
        case .ceiling: Localized(vi: "lên", en: "up")
        }
    }
}

extension Rounding.Point {
    var title: Localized {
        switch self {
        case .criterion: Localized(vi: "từng tiêu chí", en: "criterion")
        case .section: Localized(vi: "từng nhóm", en: "section")
        case .total: Localized(vi: "tổng", en: "total")
        case .never: Localized(vi: "không đâu", en: "nowhere")
        }
    }
}

extension Edition.Status {
    /// For scripts.
    var name: String { self == .proposal ? "proposal" : "signed" }

    var decision: JSON {
        guard case .signed(let decision) = self else { return .null }
        return .object([
            ("number", .string(decision.number)), ("date", .string(decision.date.description)),
            ("by", .string(decision.by)),
        ])
    }
}
