// What cannot be said in a query of integers, by name.
import Diagnostics
import Exact
import Rules
import Scoring

/// Why an edition has no query: everything at once.
public struct NotInSQL: Error, Sendable {
    public var refusals: [Refusal]

    public struct Refusal: Hashable, Sendable {
        /// The criterion, veto, key, section or figure.
        public var subject: Localized
        public var reason: Localized
        public var mend: Localized?
        public var place: Place?
    }

    public var diagnostics: [Diagnostic] {
        refusals.map { refusal in
            Diagnostic(
                .error, "sql.refused", at: refusal.place,
                refusal.subject
                    + Localized(vi: " không viết được thành SQL số nguyên: ", en: " has no query of integers: ")
                    + refusal.reason,
                mend: refusal.mend)
        }
    }
}
