// Making a ranking public, opening a published period again, and publishing anew what was corrected.
import Diagnostics
import Ledger
import Rules
import Scoring

/// What a publication did.
public struct PublishResult: Sendable {
    public var recorded: Recorded
    /// What was published.
    public var period: OpenPeriod
    /// Where the ranking lies, relative to the root of the workspace.
    public var ranking: String
    /// What differs from the publication before; nil for the first one.
    public var changes: PublicationChanges?
    /// What is left open in what was published: `publish.not-appraised`, `publish.objections-open`.
    public var warnings: [Diagnostic]
}

/// What differs between a publication and the one before.
public struct PublicationChanges: Sendable {
    /// The publication before.
    public var since: Event
    /// The events between the two that could move something, in their order.
    public var events: [Event]
    /// What moved, and by which of the events. Nil where the publication before cannot be read any more.
    public var history: RankingHistory?
    /// The ids of editions that are others now, and `members` where the members are.
    public var rules: [String]
    /// What other rules alone moved, before any event.
    public var byRules: RankingDiff?
    /// Why the publication before cannot be read.
    public var findings: [Diagnostic]
}

extension Workspace {
    /// The reason of a correction.
    /// - Throws: `usage.reason`; where there is none at all it says that publishing again is what needs it.
    private static func correction(_ text: String?, of period: Period) throws(Diagnosed) -> String {
        guard let text, !text.allSatisfy(\.isWhitespace) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "usage.reason",
                    Localized(
                        vi: "kỳ \(period) đã công bố một lần: công bố lại phải nêu lý do",
                        en: "\(period) was published before: publishing it again needs a reason"),
                    mend: Localized(vi: "thêm --reason \"…\"", en: "add --reason \"…\"")))
        }
        return try reason(text)
    }

    /// Publishes the ranking of a period: it is kept with the editions and members that it rests on, and the period takes
    /// no changes any more. What follows on a publication that was opened again is recorded as its correction.
    /// - Parameters:
    ///   - reason: why there is a correction; not needed for a first publication.
    ///   - ranking: the ranking as it is kept, of what the ledger holds at that moment.
    /// - Throws: `publish.empty`, `roles.…`, `period.published`, `usage.reason` for a correction without one; what opening the period
    ///   throws; `ledger.…`, `environment.…`. Nothing is then recorded.
    public func publish(
        bloc: Bloc, period: Period, reason: String? = nil, _ recording: Recording, ranking: (OpenPeriod) -> [UInt8]
    ) throws(Diagnosed) -> PublishResult {
        let (rules, members) = try rulesAndMembers(of: bloc.id)
        let ledger = try blocLedger(of: rules.bloc)
        var opened: OpenPeriod?
        var publication: PublicationRecord?
        let events = try record(rules.bloc) { (contents) throws(Diagnosed) in
            let ledger = try lockedLedger(of: rules.bloc, contents)
            let record = ledger.record(of: period) ?? PeriodRecord()
            try record.checkOpen(period)
            let now = try self.open(period, in: ledger, by: rules)
            let author = try recording.author(.publish, usually: .head, in: rules.bloc, period, by: now.edition)
            guard !now.submissions.isEmpty else { throw Diagnosed(Self.nothing(period)) }
            let kept = LedgerObject(ranking(now), label: ObjectLabel.ranking(period), type: "json")
            let membersObject = members.object(ObjectLabel.members)
            let editions = rules.editionObjects
            let made = PublicationRecord(
                editions: editions.map { EditionReference(id: $0.id, file: $0.object.reference) },
                members: membersObject.reference, ranking: kept.reference)
            let action: Action
            if let last = record.publications.last {
                action = .corrected(made, of: last.event.index, reason: try Self.correction(reason, of: period))
            } else {
                action = .published(made)
            }
            (opened, publication) = (now, made)
            return [
                recording.draft(
                    action, by: author, period: period,
                    objects: [kept, membersObject] + editions.map(\.object))
            ]
        }
        guard let opened, let publication else { throw Diagnosed(Self.nothing(period)) }
        let recorded = Recorded(events: events, ledger: ledger.path)
        return PublishResult(
            recorded: recorded, period: opened, ranking: ledger.path(of: publication.ranking),
            changes: try changes(of: opened, publication, by: rules), warnings: Self.open(opened))
    }

    /// What a publication leaves open. It is no reason to refuse it, but nobody should overlook it.
    private static func open(_ period: OpenPeriod) -> [Diagnostic] {
        let record = period.record
        var findings: [Diagnostic] = []
        let reports = period.members.filter { record.reports[$0.id] != nil }
        let state = reports.map { ($0, covered: coverage($0.id, period)) }
        let none = state.filter { $0.covered == 0 }.map(\.0)
        let partly = state.filter { $0.covered > 0 && $0.covered < period.edition.criteria.count }.map(\.0)
        if !none.isEmpty || !partly.isEmpty {
            let parts = [
                (none, Localized(vi: "chưa được thẩm định: ", en: "not appraised: ")),
                (partly, Localized(vi: "mới thẩm định một phần: ", en: "appraised in part only: ")),
            ].filter { !$0.0.isEmpty }.map { boards, words in
                Localized(same: "\(boards.count)/\(reports.count) ") + Localized(vi: "báo cáo ", en: "reports ") + words
                    + Localized(
                        vi: boards.map(\.name.vi).joined(separator: ", "),
                        en: boards.map(\.name.en).joined(separator: ", "))
            }
            findings.append(
                Diagnostic(
                    .warning, "publish.not-appraised",
                    Localized(
                        vi: "công bố khi " + parts.map(\.vi).joined(separator: "; "),
                        en: "published with " + parts.map(\.en).joined(separator: "; "))))
        }
        let open = record.objections.filter { record.resolutions[$0.event.index] == nil }
        if !open.isEmpty {
            let named = open.map { "\($0.event.index) (\($0.event.board ?? ""))" }.joined(separator: ", ")
            findings.append(
                Diagnostic(
                    .warning, "publish.objections-open",
                    Localized(
                        vi: "công bố khi \(open.count) kiến nghị chưa được giải quyết: sự kiện \(named)",
                        en:
                            "published with \(open.count) \(open.count == 1 ? "objection" : "objections") not answered: event \(named)"
                    ), mend: Localized(same: "thidua resolve … --objection \(open[0].event.index) …")))
        }
        return findings
    }

    /// Of how many criteria a board's report was appraised: a team looks at those of its sections only.
    private static func coverage(_ board: String, _ period: OpenPeriod) -> Int {
        let scopes = (period.record.appraisals[board] ?? []).map {
            AppraisalScope(period.edition, team: $0.event.by.role.team)
        }
        return period.edition.criteria.count { criterion in scopes.contains { $0.covers(criterion) } }
    }

    /// Opens a published period again: it takes changes until it is published anew.
    /// - Throws: `usage.reason`, `roles.…`, `period.not-published`; `ledger.…`, `environment.…`.
    public func reopen(
        bloc: Bloc, period: Period, reason: String, _ recording: Recording
    ) throws(Diagnosed) -> Recorded {
        let reason = try Self.reason(reason)
        let author = try recording.author(
            .reopen, usually: .head, in: bloc, period, by: edition(for: period, of: bloc))
        let ledger = try blocLedger(of: bloc)
        let events = try record(bloc) { (contents) throws(Diagnosed) in
            let record = contents.state.periods[period.description] ?? PeriodRecord()
            guard record.phase == .published, let last = record.publications.last else {
                throw Diagnosed(
                    Diagnostic(
                        .error, "period.not-published",
                        record.phase == .reopened
                            ? Localized(vi: "kỳ \(period) đã được mở lại", en: "\(period) is open again already")
                            : Localized(vi: "kỳ \(period) chưa công bố", en: "\(period) has not been published")))
            }
            return [
                recording.draft(
                    .reopened(of: last.event.index, reason: reason), by: author,
                    period: period)
            ]
        }
        return Recorded(events: events, ledger: ledger.path)
    }

    private static func nothing(_ period: Period) -> Diagnostic {
        Diagnostic(
            .error, "publish.empty",
            Localized(
                vi: "kỳ \(period) chưa có báo cáo nào: không có gì để công bố",
                en: "nobody has submitted for \(period): there is nothing to publish"))
    }

    // MARK: What differs from the publication before

    /// What each publication of a period after the first one changed, by the event of the publication: by the rules that
    /// it was published by.
    /// - Throws: `ledger.…`, `environment.…`. A publication that cannot be read any more has findings in place of a history.
    public func corrections(of now: OpenPeriod) throws(Diagnosed) -> [Int: PublicationChanges] {
        var corrections: [Int: PublicationChanges] = [:]
        let publications = now.record.publications
        for (last, next) in zip(publications, publications.dropFirst()) {
            let ledger = try blocLedger(of: now.bloc, head: next.event.index)
            corrections[next.event.index] = changes(from: last, to: next.content, period: now.period, in: ledger) {
                () throws(Diagnosed) in try rules(of: next.content, in: ledger)
            }
        }
        return corrections
    }

    private func changes(
        of now: OpenPeriod, _ publication: PublicationRecord, by rules: RuleSet
    ) throws(Diagnosed) -> PublicationChanges? {
        guard let last = now.record.publications.last else { return nil }
        let ledger = try blocLedger(of: rules.bloc, head: now.head)
        return changes(from: last, to: publication, period: now.period, in: ledger) { rules }
    }

    /// - Parameters:
    ///   - last: the publication before.
    ///   - ledger: all events before the publication.
    ///   - rules: what it was published by.
    private func changes(
        from last: PeriodRecord.Standing<PublicationRecord>, to publication: PublicationRecord, period: Period,
        in ledger: BlocLedger, by rules: () throws(Diagnosed) -> RuleSet
    ) -> PublicationChanges {
        let events = ledger.contents.events.dropFirst(last.event.index + 1).filter { event in
            switch event.action {
            case .submitted, .replaced, .withdrawn, .awarded, .appraised, .voted: true
            case .objected, .resolved, .published, .reopened, .corrected: false
            }
        }
        var changes = PublicationChanges(
            since: last.event, events: Array(events), history: nil, rules: last.content.differing(from: publication),
            byRules: nil, findings: [])
        do {
            let rules = try rules()
            let then = try reopened(last.event, last.content, period: period, in: ledger)
            var states: [(event: Int, state: ScoredState)] = []
            // What only other rules moved comes before what events did.
            let start =
                try changes.rules.isEmpty
                ? then : open(period, in: ledger.head(last.event.index), by: rules)
            if !changes.rules.isEmpty {
                changes.byRules = RankingDiff(from: ScoredState(then.scorer()), to: ScoredState(start.scorer()))
            }
            for event in events {
                // What cannot be scored in between counts with the next event.
                guard let state = try? open(period, in: ledger.head(event.index + 1), by: rules) else { continue }
                states.append((event.index, ScoredState(state.scorer())))
            }
            changes.history = RankingHistory(from: ScoredState(start.scorer()), states)
            let moved = Set((changes.history?.steps ?? []).filter { !$0.diff.isEmpty }.map(\.event))
            // Other periods' events count where they moved something here.
            changes.events = events.filter { $0.period == period.description || moved.contains($0.index) }
        } catch {
            changes.findings = error.diagnostics
        }
        return changes
    }
}

extension PublicationRecord {
    /// What of the rules is another file in a later publication.
    fileprivate func differing(from later: PublicationRecord) -> [String] {
        let old = Dictionary(editions.map { ($0.id, $0.file.digest) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(later.editions.map { ($0.id, $0.file.digest) }, uniquingKeysWith: { first, _ in first })
        let ids = Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }
        return (members.digest == later.members.digest ? [] : [ObjectLabel.members]) + ids
    }
}
