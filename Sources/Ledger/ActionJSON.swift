// What each kind of event states, as canonical JSON and back.

extension Action {
    var json: CanonicalJSON {
        switch self {
        case .submitted(let report): report.json(of: nil)
        case .replaced(let report, let of): report.json(of: of)
        case .withdrawn(let of, let reason), .reopened(let of, let reason):
            .object(["of": .integer(of), "reason": .string(reason)])
        case .awarded(let points):
            .object([
                "received": points.received.json, "points": points.points.json, "edition": points.edition.json,
            ])
        case .appraised(let record):
            .object([
                "of": .integer(record.of), "review": .string(record.review.rawValue),
                "received": record.received.json, "appraisal": record.appraisal.json, "edition": record.edition.json,
            ])
        case .objected(let objection):
            .object([
                "of": .integer(objection.of), "text": .string(objection.text),
                "criteria": objection.criteria.isEmpty ? nil : .array(objection.criteria.map { .string($0) }),
            ])
        case .resolved(let resolution):
            .object([
                "of": .integer(resolution.of), "outcome": .string(resolution.outcome.rawValue),
                "reason": .string(resolution.reason),
            ])
        case .voted(let vote):
            .object([
                "ballot": .string(vote.ballot), "entitled": .integer(vote.entitled), "present": .integer(vote.present),
                "inFavour": .object(vote.inFavour.mapValues { .integer($0) }),
                "note": vote.note.map { .string($0) },
            ])
        case .published(let publication): publication.json(of: nil, reason: nil)
        case .corrected(let publication, let of, let reason): publication.json(of: of, reason: reason)
        }
    }

    init(_ name: String, _ json: CanonicalJSON) throws(EventFault) {
        var fields = try EventFields(json, "is")
        switch name {
        case "submitted": self = .submitted(try ReportRecord(&fields))
        case "replaced": self = .replaced(try ReportRecord(&fields), of: try fields.integer("of"))
        case "withdrawn": self = .withdrawn(of: try fields.integer("of"), reason: try fields.string("reason"))
        case "reopened": self = .reopened(of: try fields.integer("of"), reason: try fields.string("reason"))
        case "awarded":
            self = .awarded(
                PointsRecord(
                    received: try fields.object("received"), points: try fields.object("points"),
                    edition: try fields.edition("edition")))
        case "appraised":
            self = .appraised(
                AppraisalRecord(
                    of: try fields.integer("of"), review: try fields.choice("review", AppraisalRecord.Review.self),
                    received: try fields.object("received"), appraisal: try fields.object("appraisal"),
                    edition: try fields.edition("edition")))
        case "objected":
            let criteria = fields.optional("criteria")
            let ids = (criteria?.items ?? []).compactMap(\.string)
            if let criteria, ids.isEmpty || ids.count != criteria.items?.count { throw EventFault("is.criteria") }
            self = .objected(
                ObjectionRecord(of: try fields.integer("of"), criteria: ids, text: try fields.string("text")))
        case "resolved":
            self = .resolved(
                ResolutionRecord(
                    of: try fields.integer("of"), outcome: try fields.choice("outcome", ResolutionRecord.Outcome.self),
                    reason: try fields.string("reason")))
        case "voted": self = .voted(try VoteRecord(&fields))
        case "published": self = .published(try PublicationRecord(&fields))
        case "corrected":
            self = .corrected(
                try PublicationRecord(&fields), of: try fields.integer("of"), reason: try fields.string("reason"))
        default: throw EventFault("event")
        }
        try fields.end()
    }
}

extension ReportRecord {
    fileprivate func json(of: Int?) -> CanonicalJSON {
        .object([
            "received": received.json, "figures": figures.json, "edition": edition.json, "of": of.map { .integer($0) },
        ])
    }

    fileprivate init(_ fields: inout EventFields) throws(EventFault) {
        received = try fields.object("received")
        figures = try fields.object("figures")
        edition = try fields.edition("edition")
    }
}

extension VoteRecord {
    fileprivate init(_ fields: inout EventFields) throws(EventFault) {
        ballot = try fields.string("ballot")
        entitled = try fields.integer("entitled")
        present = try fields.integer("present")
        note = try fields.optionalString("note")
        guard case .object(let members) = try fields.take("inFavour") else { throw EventFault("is.inFavour") }
        inFavour = [:]
        for (board, value) in members {
            guard let count = value.integer, count >= 0 else { throw EventFault("is.inFavour.\(board)") }
            inFavour[board] = count
        }
    }
}

extension PublicationRecord {
    fileprivate func json(of: Int?, reason: String?) -> CanonicalJSON {
        .object([
            "editions": .array(editions.map(\.json)), "members": members.json, "ranking": ranking.json,
            "of": of.map { .integer($0) }, "reason": reason.map { .string($0) },
        ])
    }

    fileprivate init(_ fields: inout EventFields) throws(EventFault) {
        members = try fields.object("members")
        ranking = try fields.object("ranking")
        guard let items = try fields.take("editions").items, !items.isEmpty else { throw EventFault("is.editions") }
        editions = []
        for item in items { editions.append(try EditionReference(item, "is.editions")) }
    }
}
