// What a report says of the procedure beside what it says of the numbers: whether they were appraised, and published.
import Diagnostics
import Ledger
import Rules

extension Report {
    /// The review's labels, and how far the procedure has come. A ranking alone does not know the latter.
    public var labels: [Label] { review.labels + [appraisalLabel, publicationLabel].compactMap { $0 } }

    /// How far a board's report was appraised.
    func coverage(of board: String) -> AppraisalCoverage {
        AppraisalCoverage(review.edition, record.appraisals[board] ?? [])
    }

    /// Whether a board's class and flag may yet change without a correction: they rest on what was not appraised in full, or
    /// not published.
    func isExpected(_ board: String) -> Bool {
        publicationLabel != nil || coverage(of: board).state != .whole
    }

    private var appraisalLabel: Label? {
        if let board { return appraisalLabel(of: board) }
        let boards = review.bloc.members.map(\.id).filter { review.submissions[$0] != nil }
        guard !boards.isEmpty else { return nil }
        let states = boards.map { (board: $0, state: coverage(of: $0).state) }
        let open = states.filter { $0.state != .whole }.map(\.board)
        guard !open.isEmpty else { return nil }
        if states.allSatisfy({ $0.state == .none }) {
            return Label(
                kind: .unappraised,
                reason: Localized(
                    vi:
                        "chưa có báo cáo nào trong \(boards.count) báo cáo của các đơn vị được thẩm định; điểm tính theo số liệu đơn vị báo cáo",
                    en: boards.count == 1
                        ? "the one report was not appraised; points are computed from figures as they were reported"
                        : "none of the \(boards.count) reports was appraised; points are computed from figures as they were reported"
                ))
        }
        func part(_ state: AppraisalCoverage.State, _ title: Localized) -> Localized? {
            let boards = states.filter { $0.state == state }.map(\.board)
            return boards.isEmpty ? nil : title + Localized(same: " ") + review.few(boards)
        }
        let parts = [
            Localized(
                vi: "đã thẩm định xong \(boards.count - open.count)/\(boards.count) đơn vị",
                en: "\(boards.count - open.count) of \(boards.count) boards are appraised in full"),
            part(.partly, Localized(vi: "mới thẩm định một phần:", en: "in part:")),
            part(.none, Localized(vi: "chưa thẩm định:", en: "not at all:")),
        ].compactMap { $0 }
        return Label(kind: .partlyAppraised, reason: .list(parts, "; "))
    }

    private func appraisalLabel(of board: String) -> Label? {
        let coverage = coverage(of: board)
        switch coverage.state {
        case .whole: return nil
        case .none:
            return Label(
                kind: .unappraised,
                reason: Localized(
                    vi: "báo cáo của đơn vị chưa được thẩm định; điểm tính theo số liệu đơn vị báo cáo",
                    en: "the board's report was not appraised; its points are computed from figures as it reported them"
                ))
        case .partly:
            return Label(kind: .partlyAppraised, reason: coverage.missingWords ?? Localized(same: ""))
        }
    }

    private var publicationLabel: Label? {
        switch record.phase {
        case .published: return nil
        case .reopened:
            return Label(
                kind: .unpublished,
                reason: Localized(
                    vi: "kết quả đã công bố được mở lại để đính chính, chưa công bố lại",
                    en: "the results were published, then reopened for correction, and are not published again"))
        case .open, .appraising:
            return Label(
                kind: .unpublished,
                reason: Localized(
                    vi: "sổ thi đua chưa ghi lần công bố kết quả nào của kỳ này",
                    en: "the ledger holds no publication of this period's results"))
        }
    }
}

extension Document {
    /// With other cautions at its head.
    func labelled(_ labels: [Label]) -> Document {
        Document(blocks.map { if case .labels = $0 { .labels(labels) } else { $0 } })
    }
}
