// Points that people give: whether a criterion takes them, and whether they lie within its bounds and on its steps.
import Diagnostics
import Exact
import Rules

extension Findings {
    /// How points are given for a criterion; nil with a finding where they are not, or where there is no such criterion.
    /// - Parameter criteria: those of the edition by id.
    mutating func judgement(
        _ written: WrittenText, _ criteria: [String: Criterion], _ edition: Edition
    ) -> Judgement? {
        guard let criterion = criteria[written.text] else {
            add(
                "award.unknown-criterion", at: written.place,
                written.text.isEmpty
                    ? Localized(vi: "thiếu tên tiêu chí", en: "the criterion is not named")
                    : Localized(
                        vi: "bộ tiêu chí không có tiêu chí \(quoted(written.text))",
                        en: "the table has no criterion \(quoted(written.text))"),
                mend: didYouMean(written.text, among: edition.criteria.map(\.id)))
            return nil
        }
        guard let judgement = criterion.judged else {
            let judged = edition.criteria.filter { $0.judged != nil }.map(\.id).joined(separator: ", ")
            add(
                "award.not-judged", at: written.place,
                Localized(
                    vi: "tiêu chí “\(criterion.id)” chấm theo số liệu, không chấm tay",
                    en: "the criterion “\(criterion.id)” is scored from figures, not awarded"),
                expected: judged.isEmpty
                    ? Localized(
                        vi: "bộ tiêu chí không có tiêu chí nào chấm tay", en: "the table has no awarded criteria")
                    : Localized(same: judged))
            return nil
        }
        return judgement
    }

    /// Whether points lie within the bounds of a criterion and on its steps; else there is a finding.
    @discardableResult
    mutating func check(_ points: Rational, _ judgement: Judgement, _ criterion: String, _ place: Place) -> Bool {
        guard !judgement.allows(points) else { return true }
        let allowed = Localized(
            vi: "từ \(judgement.from) đến \(judgement.to), mỗi bước \(judgement.step)",
            en: "from \(judgement.from) to \(judgement.to) in steps of \(judgement.step)")
        guard points >= judgement.from, points <= judgement.to else {
            add(
                "award.bounds", at: place,
                Localized(
                    vi: "\(points) điểm nằm ngoài khung của “\(criterion)”",
                    en: "\(points) points lie outside the bounds of “\(criterion)”"),
                expected: allowed)
            return false
        }
        let steps = (points - judgement.from).divided(by: judgement.step)?.rounded(places: 0, .floor) ?? 0
        let below = judgement.from + steps * judgement.step
        add(
            "award.step", at: place,
            Localized(
                vi: "\(points) điểm không khớp bước chấm của “\(criterion)”",
                en: "\(points) points fall between the steps of “\(criterion)”"),
            expected: allowed,
            mend: Localized(
                vi: "viết \(below) hoặc \(below + judgement.step)", en: "write \(below) or \(below + judgement.step)"))
        return false
    }
}
