// Taking a report back: it stays in the ledger and does not count any more.
import Diagnostics
import Ledger
import Rules

extension Workspace {
    /// Withdraws the report of a board that stands; appraisals of it fall with it.
    /// - Throws: `usage.reason`, `roles.…`, `board.unknown`, `board.not-submitted`, `period.published`; `ledger.…`, `environment.…`.
    public func withdraw(
        _ board: String, bloc: Bloc, period: Period, reason: String, _ recording: Recording
    ) throws(Diagnosed) -> Recorded {
        let reason = try Self.reason(reason)
        guard board == bloc.id || bloc.member(board) != nil else { throw bloc.unknownBoard(board, in: period) }
        let author = try recording.author(
            .withdraw(board: board), usually: .board, in: bloc, period, by: edition(for: period, of: bloc))
        let ledger = try blocLedger(of: bloc)
        var warnings: [Diagnostic] = []
        let events = try record(bloc) { (contents) throws(Diagnosed) in
            let record = contents.state.periods[period.description] ?? PeriodRecord()
            try record.checkOpen(period)
            guard let report = record.reports[board] else { throw bloc.notSubmitted(board, in: period) }
            warnings = record.superseding(board, in: bloc)
            return [
                recording.draft(
                    .withdrawn(of: report.event.index, reason: reason), by: author,
                    period: period, board: board)
            ]
        }
        return Recorded(events: events, ledger: ledger.path, warnings: warnings)
    }

    /// The reason for something that is recorded, without white space around it.
    /// - Throws: `usage.reason` for none, or one that is longer than ``mostReason`` characters.
    static func reason(_ text: String) throws(Diagnosed) -> String {
        let blank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        var scalars = Substring.UnicodeScalarView(text.unicodeScalars).drop(while: blank)
        while let last = scalars.last, blank(last) { scalars.removeLast() }
        let reason = String(scalars)
        guard !reason.isEmpty, reason.count <= mostReason else {
            throw Diagnosed(
                Diagnostic(
                    .error, "usage.reason",
                    Localized(
                        vi: "lý do trống hoặc dài quá \(mostReason) ký tự",
                        en: "the reason is empty or longer than \(mostReason) characters"),
                    mend: Localized(vi: "thêm --reason \"…\"", en: "add --reason \"…\"")))
        }
        return reason
    }

    /// Characters of a reason.
    static let mostReason = 2_000
}

extension Bloc {
    /// A board that has no report for a period.
    public func notSubmitted(_ board: String, in period: Period) -> Diagnosed {
        let name = board == id ? title : member(board)?.name ?? Localized(same: board)
        return Diagnosed(
            Diagnostic(
                .error, "board.not-submitted",
                Localized(
                    vi: "\(name.vi) chưa gửi số liệu kỳ \(period)", en: "\(name.en) has not submitted for \(period)")))
    }
}
