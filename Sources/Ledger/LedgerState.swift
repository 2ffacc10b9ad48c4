// What the events of a ledger amount to: replayed in order, never stored.

/// The state of a bloc's periods after some events.
public struct LedgerState: Hashable, Sendable {
    /// By the text of the period.
    public private(set) var periods: [String: PeriodRecord] = [:]
    /// How many events it replays.
    public private(set) var size = 0

    public init() {}

    /// Why an event cannot follow on those before it.
    public enum Refusal: Error, Hashable, Sendable {
        /// Its index is not the number of events before it.
        case index(expected: Int)
        case batch
        /// Published periods take no reports, points and appraisals until they are reopened.
        case published(event: Int)
        /// The board has a report already.
        case alreadySubmitted(event: Int)
        /// The event that it refers to by `of` is not one that it could refer to, or does not stand any more.
        case reference(Int)
        case needsBoard
        /// A period is published once; after that it is reopened and corrected.
        case notReopened
        case notPublished
        /// A second review without a first one.
        case noFirstReview
        /// The objection was resolved before.
        case alreadyResolved(event: Int)
        /// Votes that do not add up: more present than entitled, or more votes for one board than present.
        case votes
    }

    /// - Throws: why the event cannot follow; the state is then unchanged.
    public mutating func apply(_ event: Event) throws(Refusal) {
        guard event.index == size else { throw .index(expected: size) }
        if let batch = event.batch, !batch.contains(event.index) { throw .batch }
        // Changed in its place: a copy of a period for each event would make long ledgers slow.
        let isNew = periods.index(forKey: event.period) == nil
        do throws(Refusal) { try periods[event.period, default: PeriodRecord()].apply(event) } catch {
            if isNew { periods[event.period] = nil }
            throw error
        }
        size += 1
    }
}

/// How far a period is.
public enum Phase: String, Hashable, Sendable, CaseIterable {
    /// Boards submit.
    case open
    /// The first report has been appraised.
    case appraising
    case published
    /// It was published, and is being corrected.
    case reopened
}

/// One period of a bloc.
public struct PeriodRecord: Hashable, Sendable {
    /// Something with the event that brought it.
    public struct Standing<Content: Hashable & Sendable>: Hashable, Sendable {
        public var event: Event
        public var content: Content
    }

    /// An appraisal that does not count any more, and the event that replaced or withdrew the report it was about.
    public struct Superseded: Hashable, Sendable {
        public var appraisal: Standing<AppraisalRecord>
        public var by: Event
    }

    public private(set) var phase = Phase.open
    /// The reports that stand, by board.
    public private(set) var reports: [String: Standing<ReportRecord>] = [:]
    /// All events that brought a report of a board, in their order, also those replaced or withdrawn.
    public private(set) var reportEvents: [String: [Event]] = [:]
    /// The points awarded so far.
    public private(set) var points: Standing<PointsRecord>?
    /// The appraisals of the reports that stand, by board, in their order: a later one overrides an earlier one line by line.
    public private(set) var appraisals: [String: [Standing<AppraisalRecord>]] = [:]
    /// The appraisals of reports that were replaced or withdrawn since, by board, in their order: they do not count any more.
    public private(set) var superseded: [String: [Superseded]] = [:]
    /// The first appraisal of any board in the period, whether it still stands or not: from then on reports are corrected.
    public private(set) var firstAppraisal: Event?
    public private(set) var objections: [Standing<ObjectionRecord>] = []
    /// By the event of the objection.
    public private(set) var resolutions: [Int: Standing<ResolutionRecord>] = [:]
    /// In their order; a later one of the same ballot takes the place of an earlier one.
    public private(set) var votes: [Standing<VoteRecord>] = []
    /// The first one was published, those after it correct the one before.
    public private(set) var publications: [Standing<PublicationRecord>] = []
    public private(set) var reopenings: [Event] = []

    /// A period that nothing was recorded of.
    public init() {}

    mutating func apply(_ event: Event) throws(LedgerState.Refusal) {
        switch event.action {
        case .submitted(let report):
            let board = try open(event)
            if let standing = reports[board] { throw .alreadySubmitted(event: standing.event.index) }
            place(report, of: board, event)
        case .replaced(let report, let of):
            let board = try open(event)
            guard reports[board]?.event.index == of else { throw .reference(of) }
            place(report, of: board, event)
        case .withdrawn(let of, _):
            let board = try open(event)
            guard reports[board]?.event.index == of else { throw .reference(of) }
            reports[board] = nil
            supersede(board, event)
        case .awarded(let points):
            try notPublished()
            self.points = Standing(event: event, content: points)
        case .appraised(let record):
            let board = try open(event)
            guard reports[board]?.event.index == record.of else { throw .reference(record.of) }
            if record.review == .second,
                appraisals[board]?.contains(where: { $0.content.review == .first }) != true
            {
                throw .noFirstReview
            }
            appraisals[board, default: []].append(Standing(event: event, content: record))
            if phase == .open { phase = .appraising }
            if firstAppraisal == nil { firstAppraisal = event }
        case .objected(let objection):
            guard let board = event.board else { throw .needsBoard }
            let isAppraisal = appraisals[board]?.contains { $0.event.index == objection.of } == true
            guard isAppraisal || publications.last?.event.index == objection.of else {
                throw .reference(objection.of)
            }
            objections.append(Standing(event: event, content: objection))
        case .resolved(let resolution):
            guard let board = event.board else { throw .needsBoard }
            guard objections.contains(where: { $0.event.index == resolution.of && $0.event.board == board }) else {
                throw .reference(resolution.of)
            }
            if let earlier = resolutions[resolution.of] { throw .alreadyResolved(event: earlier.event.index) }
            resolutions[resolution.of] = Standing(event: event, content: resolution)
        case .voted(let vote):
            guard vote.present <= vote.entitled, vote.inFavour.values.allSatisfy({ $0 <= vote.present }),
                !vote.inFavour.isEmpty
            else { throw .votes }
            votes.append(Standing(event: event, content: vote))
        case .published(let publication):
            guard publications.isEmpty else { throw .notReopened }
            publish(publication, event)
        case .reopened(let of, _):
            guard phase == .published else { throw .notPublished }
            guard publications.last?.event.index == of else { throw .reference(of) }
            phase = .reopened
            reopenings.append(event)
        case .corrected(let publication, let of, _):
            guard phase == .reopened else { throw .notReopened }
            guard publications.last?.event.index == of else { throw .reference(of) }
            publish(publication, event)
        }
    }

    private func notPublished() throws(LedgerState.Refusal) {
        if phase == .published, let last = publications.last { throw .published(event: last.event.index) }
    }

    /// The board of an event that changes what is scored.
    private func open(_ event: Event) throws(LedgerState.Refusal) -> String {
        try notPublished()
        guard let board = event.board else { throw .needsBoard }
        return board
    }

    private mutating func place(_ report: ReportRecord, of board: String, _ event: Event) {
        reports[board] = Standing(event: event, content: report)
        reportEvents[board, default: []].append(event)
        // What was found of another report does not hold for this one.
        supersede(board, event)
    }

    private mutating func supersede(_ board: String, _ event: Event) {
        guard let dropped = appraisals.removeValue(forKey: board) else { return }
        superseded[board, default: []] += dropped.map { Superseded(appraisal: $0, by: event) }
    }

    private mutating func publish(_ publication: PublicationRecord, _ event: Event) {
        publications.append(Standing(event: event, content: publication))
        phase = .published
    }
}
