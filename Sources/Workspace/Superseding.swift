// What falls with a report that is replaced or withdrawn: the appraisals of it.
import Diagnostics
import Ledger
import Rules

extension PeriodRecord {
    /// That the appraisals of a board's report count no more once it is replaced or withdrawn, and what becomes of the
    /// objections to them: `appraisal.superseded`. Nothing where it was not appraised.
    func superseding(_ board: String, in bloc: Bloc) -> [Diagnostic] {
        guard let standing = appraisals[board], !standing.isEmpty else { return [] }
        let name = bloc.member(board)?.name ?? Localized(same: board)
        let numbers = standing.map(\.event.index)
        let events = numbers.map { "\($0)" }.joined(separator: ", ")
        let open = objections.filter { numbers.contains($0.content.of) && resolutions[$0.event.index] == nil }
            .map { "\($0.event.index)" }.joined(separator: ", ")
        let left = Localized(
            vi: open.isEmpty ? "" : "; kiến nghị về thẩm định ấy vẫn còn chờ giải quyết (sự kiện \(open))",
            en: open.isEmpty ? "" : "; objections to it still await an answer (event \(open))")
        return [
            Diagnostic(
                .warning, "appraisal.superseded",
                Localized(
                    vi: "thẩm định báo cáo của \(name.vi) (sự kiện \(events)) không còn hiệu lực: báo cáo ấy không còn",
                    en: "the appraisal of \(name.en) (event \(events)) counts no more: its report is gone") + left,
                mend: Localized(
                    vi: "báo cáo mới, nếu có, phải được thẩm định lại: thidua appraise \(board) …",
                    en: "a new report, if there is one, is appraised anew: thidua appraise \(board) …"))
        ]
    }
}
