// Whether what was published still comes out of what it rests on: every publication computed again from its objects.
import Diagnostics
import Ledger
import Rules

/// A publication, computed again.
public struct PublicationCheck: Sendable {
    public var event: Event
    public var verdict: Verdict
    /// Where the two rankings part, or what keeps the publication from being computed; empty where it holds.
    public var findings: [Diagnostic]

    public enum Verdict: Hashable, Sendable {
        /// The same bytes.
        case holds
        /// Published by another version of the program, which scored otherwise: no sign of tampering.
        case differs(engine: String)
        /// What it rests on is gone or is not what was recorded, or it never came out of that.
        case fails
    }
}

extension Workspace {
    /// Computes every publication of a bloc again: from the editions and members that it names and from the events before
    /// it. Nothing of `Criteria/` is read.
    /// - Parameters:
    ///   - engine: the program that computes now.
    ///   - ranking: the ranking as it is kept.
    ///   - isRanking: whether bytes are the ranking of that bloc and period in the form in which any version keeps it.
    /// - Throws: `ledger.…` if the ledger itself cannot be read; `environment.…`.
    public func verifyPublications(
        of bloc: Bloc, engine: String, ranking: (OpenPeriod) -> [UInt8],
        isRanking: (_ bytes: [UInt8], _ period: String) -> Bool
    ) throws(Diagnosed) -> [PublicationCheck] {
        let ledger = try blocLedger(of: bloc)
        return ledger.contents.events.compactMap { event in
            switch event.action {
            case .published(let record), .corrected(let record, _, _):
                check(event, record, in: ledger, engine: engine, ranking: ranking, isRanking: isRanking)
            default: nil
            }
        }
    }

    private func check(
        _ event: Event, _ record: PublicationRecord, in ledger: BlocLedger, engine: String,
        ranking: (OpenPeriod) -> [UInt8], isRanking: (_ bytes: [UInt8], _ period: String) -> Bool
    ) -> PublicationCheck {
        let other: PublicationCheck.Verdict = event.engine == engine ? .fails : .differs(engine: event.engine)
        do throws(Diagnosed) {
            let kept = try ledger.bytes(of: record.ranking)
            _ = try ledger.bytes(of: record.members)
            for edition in record.editions { _ = try ledger.bytes(of: edition.file) }
            // No version of the program ever published anything else: the engine that is stated excuses nothing here.
            guard isRanking(kept, event.period) else {
                let finding = Self.noRanking(event, at: ledger.path(of: record.ranking))
                return PublicationCheck(event: event, verdict: .fails, findings: [finding])
            }
            guard let period = Period(event.period) else { throw Diagnosed(Self.unread(event, in: ledger)) }
            let now = ranking(try reopened(event, record, period: period, in: ledger))
            guard now != kept else { return PublicationCheck(event: event, verdict: .holds, findings: []) }
            let finding = Self.difference(kept, now, at: ledger.path(of: record.ranking), other, now: engine)
            return PublicationCheck(event: event, verdict: other, findings: [finding])
        } catch {
            // Objects that are gone are nothing that another version of the program could explain.
            let isLost = error.diagnostics.contains {
                $0.code == "ledger.object" || $0.code.hasPrefix(EnvironmentFault.codePrefix)
            }
            return PublicationCheck(event: event, verdict: isLost ? .fails : other, findings: error.diagnostics)
        }
    }

    /// A period as it stood when it was published, by the rules that the publication names.
    func reopened(
        _ event: Event, _ record: PublicationRecord, period: Period, in ledger: BlocLedger
    ) throws(Diagnosed) -> OpenPeriod {
        let before = ledger.head(event.index)
        return try open(period, in: before, by: rules(of: record, in: before))
    }

    /// The first line that is another one now.
    private static func difference(
        _ kept: [UInt8], _ now: [UInt8], at path: String, _ verdict: PublicationCheck.Verdict, now program: String
    ) -> Diagnostic {
        let lines = { (bytes: [UInt8]) in
            bytes.split(separator: 10, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        }
        let (old, new) = (lines(kept), lines(now))
        let index =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        let end = Localized(vi: "hết tệp", en: "the end of the file")
        func line(_ lines: [String]) -> Localized { index < lines.count ? Localized(same: excerpt(lines[index])) : end }
        let (message, severity): (Localized, Severity) =
            switch verdict {
            case .differs(let engine):
                (
                    Localized(
                        vi: "khác khi tính bằng \(program); sự kiện nêu là đã công bố bằng \(engine): ",
                        en: "differs under \(program); the event states that it was published by \(engine): "),
                    .warning
                )
            default:
                (
                    Localized(
                        vi: "xếp hạng đã công bố không tính ra được từ số liệu trong sổ: ",
                        en: "the published ranking does not come out of what the ledger holds: "), .error
                )
            }
        return Diagnostic(
            severity, severity == .error ? "publication.differs" : "publication.engine",
            at: Place(file: path, line: index + 1, column: 1), message + line(old), expected: line(new),
            mend: severity == .error
                ? Localized(
                    vi: "so với biên nhận của lần công bố hay một bản sao cũ của sổ",
                    en: "compare it with a receipt of the publication, or with an older copy of the ledger")
                : Localized(
                    vi:
                        "kiểm tra bằng đúng \(Self.stated(verdict)): phiên bản nêu trong sự kiện là do người ghi nêu ra",
                    en: "verify with \(Self.stated(verdict)) itself: the version is what whoever recorded it stated"))
    }

    private static func stated(_ verdict: PublicationCheck.Verdict) -> String {
        if case .differs(let engine) = verdict { engine } else { "" }
    }

    private static func noRanking(_ event: Event, at path: String) -> Diagnostic {
        Diagnostic(
            .error, "publication.no-ranking", at: Place(file: path, line: 1, column: 1),
            Localized(
                vi: "tệp đã công bố (sự kiện \(event.index)) không phải xếp hạng kỳ \(event.period) của khối này",
                en: "what event \(event.index) published is no ranking of this bloc for \(event.period)"),
            expected: Localized(same: "{\"format\": \"thidua.ranking/1\", …}"),
            mend: Localized(
                vi: "mở lại kỳ bằng `thidua reopen` rồi công bố lại, và tìm xem ai đã ghi sự kiện này",
                en: "reopen the period with `thidua reopen`, publish anew, and find out who recorded this event"))
    }

    private static func excerpt(_ line: String) -> String {
        let text = line.drop { $0 == " " }
        return text.count > 100 ? text.prefix(100) + "…" : String(text)
    }

    private static func unread(_ event: Event, in ledger: BlocLedger) -> Diagnostic {
        Diagnostic(
            .error, "publication.period", at: ledger.place(of: event),
            Localized(vi: "“\(event.period)” không phải một kỳ", en: "“\(event.period)” is not a period"))
    }
}
