// The periods of a bloc read for a trend: all that boards reported for, up to the one it is seen from.
import Diagnostics
import Rules

extension Workspace {
    /// The periods that boards have reported for up to one of them, the earliest first, each by the edition of its time.
    ///
    /// An earlier one that cannot be read is left out with a warning; the last one has to be read.
    /// - Parameter last: nil for the latest that boards have reported for.
    /// - Throws: `trend.nothing` if no board has reported for it, or for any; what ``open(bloc:period:head:)`` throws of the
    ///   last period.
    public func trendPeriods(
        of bloc: Bloc, to last: Period? = nil
    ) throws(Diagnosed) -> (periods: [OpenPeriod], warnings: [Diagnostic]) {
        let ledger = try blocLedger(of: bloc)
        let reported = ledger.periods.filter { ledger.record(of: $0)?.reports.isEmpty == false }
        guard let last = last ?? reported.last else {
            throw Diagnosed(
                Diagnostic(
                    .error, "trend.nothing",
                    Localized(
                        vi: "sổ của khối “\(bloc.id)” chưa có báo cáo kỳ nào",
                        en: "the ledger of the bloc “\(bloc.id)” has no report for any period yet")))
        }
        let now = try open(bloc: bloc, period: last, head: ledger.contents.events.count)
        guard !now.submissions.isEmpty else {
            let known = reported.map(\.description).joined(separator: ", ")
            throw Diagnosed(
                now.warnings + [
                    Diagnostic(
                        .error, "trend.nothing",
                        Localized(
                            vi: "chưa đơn vị nào có số liệu kỳ \(last) để chấm",
                            en: "no board has figures for \(last) that can be scored"),
                        expected: known.isEmpty
                            ? nil
                            : Localized(vi: "một kỳ đã có báo cáo: \(known)", en: "a period with reports: \(known)"))
                ])
        }
        let earlier = try rankedPeriods(of: bloc, before: last, head: ledger.contents.events.count)
        return (earlier.periods + [now], now.warnings + earlier.warnings)
    }
}

extension Bloc {
    /// A board that a trend is asked of: a member of any time that reported in one of the periods, or that consists of
    /// boards that did.
    /// - Throws: `board.unknown`, `trend.no-report`.
    public func boardOfTrend(_ id: String, in periods: [OpenPeriod]) throws(Diagnosed) -> Member {
        guard let member = member(id) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "board.unknown",
                    Localized(vi: "không có đơn vị “\(id)”", en: "there is no board “\(id)”"),
                    expected: Localized(same: members.map(\.id).joined(separator: ", ")),
                    mend: suggestion(for: id, among: members)))
        }
        guard let last = periods.last?.period else { return member }
        let isMember = member.isMember(on: last.end)
        let isKnown = periods.contains { opened in
            let parts = isMember ? boards(in: id, of: last, at: opened.period) : [id]
            return opened.submissions.contains { parts.contains($0.board) }
        }
        guard isKnown else {
            throw Diagnosed(
                Diagnostic(
                    .error, "trend.no-report",
                    Localized(
                        vi: "“\(id)” không có báo cáo nào trong các kỳ đến \(last)",
                        en: "“\(id)” has no report in any period up to \(last)"),
                    expected: Localized(
                        vi: "một đơn vị có báo cáo trong: \(periods.map(\.period.description).joined(separator: ", "))",
                        en: "a board with a report in: \(periods.map(\.period.description).joined(separator: ", "))")))
        }
        return member
    }
}
