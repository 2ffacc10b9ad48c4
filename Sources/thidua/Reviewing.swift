// A period as reports show it, and its ranking as publications keep it.
import Foundation
import Reports
import Rules
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

/// Whether bytes are a ranking of a bloc and period as any version of this program keeps it.
func isRanking(_ bytes: [UInt8], of bloc: Bloc, _ period: String) -> Bool {
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
        let format = value["format"] as? String, format.hasPrefix("thidua.ranking/"),
        let boards = value["boards"] as? [[String: Any]]
    else { return false }
    return value["bloc"] as? String == bloc.id && value["period"] as? String == period && !boards.isEmpty
        && boards.allSatisfy { $0["board"] is String && $0["total"] != nil && $0["rank"] != nil }
}
