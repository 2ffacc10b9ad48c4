// The periods before another one, opened to be ranked each by its own edition: how boards moved.
import Diagnostics
import Rules

extension Workspace {
    /// The periods of a bloc before another one that boards have reported for, the earliest first.
    ///
    /// One that cannot be read is left out with a warning: a report of today does not wait for a file of years ago.
    /// - Parameter head: how many events of the ledger to take.
    /// - Throws: what ``editions(of:)`` throws, `ledger.…`, `environment.…`.
    public func rankedPeriods(
        of bloc: Bloc, before period: Period, head: Int? = nil
    ) throws(Diagnosed) -> (periods: [OpenPeriod], warnings: [Diagnostic]) {
        let ledger = try blocLedger(of: bloc, head: head)
        let rules = try rules(of: bloc)
        var periods: [OpenPeriod] = []
        var warnings: [Diagnostic] = []
        for then in ledger.periods where then < period && ledger.record(of: then)?.reports.isEmpty == false {
            do throws(Diagnosed) {
                let opened = try open(then, in: ledger, by: rules)
                if !opened.submissions.isEmpty { periods.append(opened) }
            } catch {
                let first = error.diagnostics.first
                warnings.append(
                    Diagnostic(
                        .warning, "report.earlier", at: first?.place,
                        Localized(
                            vi: "kỳ \(then) không đọc được nên không được so sánh: ",
                            en: "\(then) cannot be read and is not compared with: ")
                            + (first?.message ?? Localized(same: "?"))))
            }
        }
        return (periods, warnings)
    }
}
