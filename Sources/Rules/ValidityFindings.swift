// Periods that two editions of a bloc claim, or none.
import Diagnostics

/// Which periods have no edition, or more than one.
/// - Parameter periods: those for which boards have reported: without an edition they cannot be scored.
/// - Returns: an error where two editions score a period, at the later one of the files; a warning for a period with
///   figures and without an edition; a note for what lies between the editions.
public func validityFindings(of editions: [Edition], periods: [Period]) -> [Diagnostic] {
    let editions = editions.sorted { ($0.valid.from, $0.file) < ($1.valid.from, $1.file) }
    guard let first = editions.first else { return [] }
    let years = first.valid.from.year...(editions.map(\.valid.to.year).max() ?? first.valid.from.year)
    var findings: [Diagnostic] = []
    for (index, edition) in editions.enumerated() {
        for earlier in editions[..<index] {
            guard let shared = all(in: years).first(where: { edition.covers($0) && earlier.covers($0) }) else {
                continue
            }
            findings.append(
                Diagnostic(
                    .error, "workspace.two-editions", at: edition.validPlace,
                    Localized(
                        vi: "kỳ \(shared) có hai bộ tiêu chí: “\(edition.id)” và “\(earlier.id)” (\(earlier.file))",
                        en:
                            "the period \(shared) has two editions: “\(edition.id)” and “\(earlier.id)” (\(earlier.file))"
                    ),
                    mend: Localized(
                        vi: "sửa “valid” sao cho mỗi kỳ chỉ thuộc một bộ tiêu chí",
                        en: "change “valid” so that each period belongs to one edition only")))
        }
    }
    for period in periods where !editions.contains(where: { $0.covers(period) }) {
        findings.append(
            Diagnostic(
                .warning, "workspace.no-edition", at: (editions.last { $0.valid.from < period } ?? first).validPlace,
                Localized(
                    vi: "kỳ \(period) có số liệu mà không có bộ tiêu chí nào",
                    en: "the period \(period) has figures and no edition"),
                mend: Localized(
                    vi: "sửa “valid”, hoặc viết bộ tiêu chí cho kỳ đó", en: "change “valid”, or write an edition for it"
                )))
    }
    let halves = years.flatMap { year in [Period(year: year, part: .h1), Period(year: year, part: .h2)] }
    let between = halves.filter { half in
        first.valid.from.months.lowerBound < half.months.lowerBound
            && editions.contains { half.months.upperBound < $0.valid.to.months.upperBound }
            && !editions.contains { $0.touches(half) }
    }
    if let from = between.first, let to = between.last {
        findings.append(
            Diagnostic(
                .note, "workspace.no-edition", at: editions[0].validPlace,
                from == to
                    ? Localized(vi: "kỳ \(from) không có bộ tiêu chí", en: "the period \(from) has no edition")
                    : Localized(
                        vi: "từ kỳ \(from) đến kỳ \(to) có kỳ không có bộ tiêu chí",
                        en: "there are periods without an edition from \(from) to \(to)")))
    }
    return findings
}

private func all(in years: ClosedRange<Int>) -> [Period] {
    years.flatMap { year in Period.Part.allCases.map { Period(year: year, part: $0) } }
}

extension Edition {
    /// Whether it scores any part of a half-year, or the year that it is in.
    fileprivate func touches(_ half: Period) -> Bool {
        (valid.from.months.lowerBound...max(valid.from.months.lowerBound, valid.to.months.upperBound)).overlaps(
            half.months)
    }
}
