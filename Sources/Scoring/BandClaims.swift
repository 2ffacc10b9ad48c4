// Bands without holes, and without bands that nothing falls into.
import Diagnostics
import Exact
import FEEL
import Rules

extension CriterionClaims {
    var bands: [Claim] {
        guard case .bands(let subject, let bands) = criterion.form else { return [] }
        let numbers = analysis.extent(of: subject.tree, where: conditions).extent.numbers
        let intervals = bands.map { Interval.all($0.tests.tree) }
        var claims: [Claim] = []
        for (band, intervals) in zip(bands, intervals) {
            guard let intervals, NumberSet(intervals).intersection(numbers).isEmpty else { continue }
            claims.append(
                Claim(
                    "claim.band-idle", criterion, at: band.tests.place,
                    Localized(
                        vi: "có giá trị rơi vào mức “\(band.tests.text)”",
                        en: "some value falls into the band “\(band.tests.text)”"),
                    problem: Localized(
                        vi: "không giá trị nào của “\(subject.text)” rơi vào mức “\(band.tests.text)”",
                        en: "no value of “\(subject.text)” falls into the band “\(band.tests.text)”"), .refuted(nil)))
        }
        let statement = Localized(
            vi: "mọi giá trị của “\(subject.text)” đều có mức điểm",
            en: "every value of “\(subject.text)” falls into a band")
        let known = intervals.compactMap { $0 }
        guard known.count == intervals.count else {
            let verdict: Claim.Verdict = search.find(.hole).map { .refuted($0) } ?? .notDecided
            claims.append(hole(subject.place, statement, "một số giá trị", "some values", verdict))
            return claims
        }
        let holes = numbers.subtracting(known.flatMap { $0 }).stretches
        guard !holes.isEmpty else {
            claims.append(hole(subject.place, statement, "", "", .proven))
            return claims
        }
        // What the subject can be may be less than what is reckoned with: a hole is one once a board falls into it.
        let witness = search.find(.hole, where: subject.tree, isOneOf: holes.compactMap(\.sample))
        let verdict: Claim.Verdict = witness.map { .refuted($0) } ?? .notDecided
        let beside = zip(bands, known).first { _, intervals in
            intervals.contains { interval in holes.contains { interval.touches($0) } }
        }
        let vi = holes.map { $0.words.vi }.joined(separator: "; ")
        let en = holes.map { $0.words.en }.joined(separator: "; ")
        claims.append(hole(beside?.0.tests.place ?? subject.place, statement, vi, en, verdict))
        return claims
    }

    private func hole(
        _ place: Place, _ statement: Localized, _ vi: String, _ en: String, _ verdict: Claim.Verdict
    ) -> Claim {
        Claim(
            "claim.band-hole", criterion, at: place, statement,
            problem: Localized(
                vi: "các mức của \(criterion.id) bỏ trống: \(vi)", en: "no band of \(criterion.id) takes: \(en)"),
            mend: Localized(
                vi: "hỏi Khối giá trị đó được mấy điểm; đừng tự đoán",
                en: "ask the bloc what that is worth; do not guess"),
            verdict)
    }
}

extension Interval {
    /// Whether the two meet end to end.
    fileprivate func touches(_ other: Interval) -> Bool {
        high != nil && high == other.low || low != nil && low == other.high
    }

    /// “exactly 98”, “below 96”, “from 4 to 6”.
    fileprivate var words: Localized {
        switch (low, high) {
        case (nil, nil): return Localized(vi: "mọi giá trị", en: "every value")
        case (let low?, nil):
            return includesLow
                ? Localized(vi: "từ \(low) trở lên", en: "\(low) and more")
                : Localized(vi: "trên \(low)", en: "above \(low)")
        case (nil, let high?):
            return includesHigh
                ? Localized(vi: "từ \(high) trở xuống", en: "\(high) and less")
                : Localized(vi: "dưới \(high)", en: "below \(high)")
        case (let low?, let high?) where low == high:
            return Localized(vi: "đúng \(low)", en: "exactly \(low)")
        case (let low?, let high?):
            let from =
                includesLow
                ? Localized(vi: "từ \(low)", en: "from \(low)") : Localized(vi: "trên \(low)", en: "above \(low)")
            let to =
                includesHigh
                ? Localized(vi: " đến \(high)", en: " to \(high)")
                : Localized(vi: " đến dưới \(high)", en: " to below \(high)")
            return from + to
        }
    }
}
