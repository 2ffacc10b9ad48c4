// What cannot be said in a query of integers, by name.
import Diagnostics
import Exact
import Rules
import Scoring

/// Why an edition has no query: everything at once.
public struct NotInSQL: Error, Sendable {
    public var refusals: [Refusal]
    /// How many digits before the point figures without a declared end were taken to have; nil where none are.
    public var digits: Int?

    public struct Refusal: Hashable, Sendable {
        /// The criterion, veto, key, section or figure.
        public var subject: Localized
        public var reason: Localized
        public var mend: Localized?
        public var place: Place?
    }

    public var diagnostics: [Diagnostic] {
        let assumption =
            digits.map { digits in
                Localized(
                    vi: " (dù chỉ tiêu không khai cận được coi là có nhiều nhất \(digits) chữ số trước dấu phẩy)",
                    en: " (even with at most \(digits) digits before the point in figures without a declared end)")
            } ?? Localized(same: "")
        return refusals.map { refusal in
            Diagnostic(
                .error, "sql.refused", at: refusal.place,
                refusal.subject
                    + Localized(vi: " không viết được thành SQL số nguyên: ", en: " has no query of integers: ")
                    + refusal.reason + assumption,
                mend: refusal.mend)
        }
    }
}
