// A period as if boards had handed in other reports than they did: read and put together like real ones, recorded nowhere.
import Diagnostics
import Ledger
import Rules

extension Workspace {
    /// A period with reports that stand nowhere in the place of those that the ledger holds.
    ///
    /// They are put together like reports that were handed in: with the parts of merged boards, ratios, and the figures of
    /// the year before. Verified figures of a board whose report is imagined do not count; points that were awarded do.
    /// - Parameter reports: one for each board at most.
    /// - Throws: what ``open(bloc:period:head:)`` throws.
    public func open(
        bloc: Bloc, period: Period, imagining reports: [Submission]
    ) throws(Diagnosed) -> OpenPeriod {
        try open(period, in: blocLedger(of: bloc), by: rules(of: bloc), imagining: reports)
    }
}
