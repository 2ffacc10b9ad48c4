// Whether each period of a bloc belongs to one edition.
import Diagnostics
import Rules

extension Workspace {
    /// Periods that two editions of a bloc score, or none.
    /// - Throws: what ``editions(of:)`` throws, `environment.…`.
    public func checkPeriods(of bloc: Bloc) throws(Diagnosed) -> [Diagnostic] {
        validityFindings(of: try editions(of: bloc), periods: try periods(of: bloc))
    }
}
