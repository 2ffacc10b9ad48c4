// The appraisals that stand in a ledger, read, and what they make of reports and points.
import Diagnostics
import Ledger
import Rules
import Scoring

extension StoredPeriod {
    /// The appraisals of all reports that stand, by board, in their order.
    /// - Returns: those that can be read, and everything found in the others.
    func appraisals() -> (appraisals: [String: [Appraised]], findings: [Diagnostic]) {
        var appraisals: [String: [Appraised]] = [:]
        var findings: [Diagnostic] = []
        for (board, standing) in record.appraisals.sorted(by: { $0.key < $1.key }) {
            for one in standing {
                do {
                    let object = one.content.appraisal
                    let appraisal = try Appraisal(stored: try ledger.bytes(of: object), at: ledger.path(of: object))
                    appraisals[board, default: []].append(
                        Appraised(
                            appraisal, by: one.event.by.words, event: one.event.index,
                            isSecondReview: one.content.review == .second))
                } catch {
                    findings += error.diagnostics
                }
            }
        }
        return (appraisals, findings)
    }
}

extension Assembly {
    /// The same with what appraisals found in the place of what was submitted.
    func verified(by appraisals: [String: [Appraised]]) -> Assembly {
        guard !appraisals.isEmpty else { return self }
        var verified = self
        for (board, own) in appraisals {
            verified.reports[board] = reports[board]?.verified(
                by: own.map { (appraisal: $0.appraisal, by: $0.by, event: $0.event) })
        }
        return verified
    }
}

extension [Award] {
    /// Points awarded, with those that appraisals give in their place.
    func appraised(by appraisals: [String: [Appraised]]) -> [Award] {
        overridden(by: appraisals.sorted { $0.key < $1.key }.flatMap { $0.value.map(\.appraisal) })
    }
}
