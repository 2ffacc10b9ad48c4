// A period as reports show it, and its ranking as publications keep it.
import Reports
import Workspace

extension Review {
    init(_ period: OpenPeriod) {
        self.init(
            bloc: period.bloc, period: period.period, edition: period.edition, scorer: period.scorer(),
            submissions: period.submissions, awards: period.awards, notSubmitted: period.notSubmitted,
            earlier: period.earlier,
            unappraised: period.appraisals.isEmpty
                ? nil
                : Unappraised(
                    submissions: period.submitted, awards: period.awarded, appraisals: period.appraisals))
    }
}

/// The ranking of a period as `rank --format json` prints it: what a publication keeps.
func rankingBytes(_ period: OpenPeriod) -> [UInt8] { Array(Review(period).rankingJSON.text.utf8) }
