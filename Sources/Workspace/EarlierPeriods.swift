// Periods before another one, read for what is compared with them: the year before, and what the year has brought so far.
import Diagnostics
import Rules
import Scoring

/// The earlier periods that the figures of a period are compared with.
struct EarlierPeriods {
    /// The same period a year before.
    var lastYear: EarlierPeriod?
    /// Those that begin with the period, the latest first.
    var soFar: [EarlierPeriod] = []

    /// What a board reported then, as far as it can be compared with figures by an edition.
    func reports(of board: String, in period: Period, by edition: Edition) -> EarlierReports {
        func report(_ earlier: EarlierPeriod) -> Submission? {
            earlier.submission(of: board, in: period).map { edition.comparable($0, by: earlier.assembly.edition) }
        }
        return EarlierReports(lastYear: lastYear.flatMap(report), soFar: soFar.lazy.compactMap(report).first)
    }
}

extension Workspace {
    /// The earlier periods that an edition asks for, as far as they can be read.
    /// - Throws: `environment.…`.
    func earlierPeriods(
        _ period: Period, in ledger: BlocLedger, by edition: Edition, among editions: [Edition]
    ) throws(Diagnosed) -> (periods: EarlierPeriods, findings: [Diagnostic]) {
        var periods = EarlierPeriods()
        var findings: [Diagnostic] = []
        if edition.indicators.contains(where: { $0.has.contains(.previous) })
            || edition.checksRead(CheckName.lastYear)
        {
            let (read, found) = try earlierPeriod(
                period.samePeriodLastYear, in: ledger, among: editions,
                not: Localized(
                    vi: "không được dùng làm số cùng kỳ", en: "are not taken for the same period of the year before"))
            periods.lastYear = read
            findings += found
        }
        if edition.checksRead(CheckName.soFar) {
            for then in period.beginnings {
                let (read, found) = try earlierPeriod(
                    then, in: ledger, among: editions,
                    not: Localized(
                        vi: "không được so với kỳ \(period)", en: "are not compared with those of \(period)"))
                if let read { periods.soFar.append(read) }
                findings += found
            }
        }
        return (periods, findings)
    }

    /// A period whose files can be read; else a warning that its figures are not used.
    private func earlierPeriod(
        _ then: Period, in ledger: BlocLedger, among editions: [Edition], not use: Localized
    ) throws(Diagnosed) -> (period: EarlierPeriod?, findings: [Diagnostic]) {
        guard ledger.record(of: then)?.reports.isEmpty == false else { return (nil, []) }
        let bloc = ledger.bloc
        func unread(_ reason: Localized, at place: Place?) -> [Diagnostic] {
            [
                Diagnostic(
                    .warning, "previous.unread", at: place,
                    Localized(vi: "số liệu kỳ \(then) ", en: "the figures of \(then) ") + use + Localized(same: ": ")
                        + reason)
            ]
        }
        do {
            let earlier = try Self.edition(for: then, among: editions, of: bloc)
            let (assembly, found) = StoredPeriod(ledger, edition: earlier, bloc: bloc, period: then).verified()
            let errors = found.filter { $0.severity == .error }
            if let first = errors.first { return (nil, unread(first.message, at: first.place)) }
            return (EarlierPeriod(assembly: assembly), [])
        } catch {
            let first = error.diagnostics.first
            return (nil, unread(first?.message ?? Localized(same: "?"), at: first?.place))
        }
    }
}
