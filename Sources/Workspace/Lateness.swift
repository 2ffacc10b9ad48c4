// How late boards handed in: from the ledger's events and the edition's deadline, without looking at any clock.
import Diagnostics
import Ledger
import Rules

extension PeriodRecord {
    /// The event that counts as a board's handing in: of its reports the last one that was recorded before the first
    /// appraisal of the period, or its first one if that came later. What it withdrew does not count.
    ///
    /// So a report that is mended after the deadline is late, and what is corrected in the course of the appraisal is not.
    public func handingIn(of board: String) -> Event? {
        guard reports[board] != nil, let all = reportEvents[board] else { return nil }
        // A report after a withdrawal is submitted anew; one in the place of another replaces it.
        let start = all.lastIndex { if case .submitted = $0.action { true } else { false } } ?? all.startIndex
        let standing = all[start...]
        guard let appraisal = firstAppraisal else { return standing.last }
        return standing.last { $0.index < appraisal.index } ?? standing.first
    }

    /// How late a board's report is.
    /// - Returns: the lateness, or why there is none.
    public func lateness(
        of board: String, in period: Period, by deadlines: Deadlines
    ) -> (lateness: Lateness?, gap: Localized?) {
        guard let due = deadlines.submissionDue(for: period) else {
            return (
                nil,
                Localized(
                    vi: "bộ tiêu chí không đặt hạn nộp báo cáo", en: "the edition sets no deadline for reports")
            )
        }
        guard let event = handingIn(of: board), let day = Day(event.at.day) else {
            return (
                nil,
                Localized(vi: "sổ thi đua không có báo cáo của đơn vị", en: "the ledger has no report of the board")
            )
        }
        return (Lateness(handedIn: day, due: due, event: event.index), nil)
    }
}

extension Submission {
    /// The report with how late it was handed in, or why that is not known.
    public func timed(by record: PeriodRecord, _ deadlines: Deadlines) -> Submission {
        var timed = self
        (timed.lateness, timed.gaps[.daysLate]) = record.lateness(of: board, in: period, by: deadlines)
        return timed
    }
}
