// How far a period is, for programs: what `status` adds to who submitted and what is open.
import Diagnostics
import Ledger
import Rules
import Scoring

extension Proceedings {
    public var json: JSON {
        review.statusJSON.adding([
            ("phase", .string(record.phase.rawValue)),
            (
                "deadlines",
                .object([
                    ("submit", .day(deadlines.submissionDue(for: review.period))),
                    ("appraise", .day(deadlines.appraisalDue(for: review.period))),
                    ("objectDays", deadlines.object.map { .number("\($0)") } ?? .null),
                ])
            ),
            ("overdueDays", overdue.map { .number("\(max(0, $0))") } ?? .null),
            ("proceedings", .array(members.map { json($0.id) })),
            (
                "objections",
                .array(
                    record.objections.map { one in
                        let resolution = record.resolutions[one.event.index]
                        return JSON.object(one.event.entries).adding([
                            ("board", .text(one.event.board)), ("of", .number("\(one.content.of)")),
                            ("criteria", .array(one.content.criteria.map { .string($0) })),
                            ("text", .string(one.content.text)),
                            ("daysLate", .count(deadlines.daysLate(objection: one, in: record))),
                            ("superseded", .count(record.superseding(one)?.index)),
                            ("outcome", .text(resolution?.content.outcome.rawValue)),
                            ("resolved", resolution.map { .number("\($0.event.index)") } ?? .null),
                        ])
                    })
            ),
            (
                "votes",
                .array(
                    record.votes.map {
                        JSON.object($0.event.entries).adding([
                            ("ballot", .string($0.content.ballot)), ("entitled", .number("\($0.content.entitled)")),
                            ("present", .number("\($0.content.present)")),
                        ])
                    })
            ),
            ("publications", .array(record.publications.map { .object($0.event.entries) })),
            ("reopenings", .array(record.reopenings.map { .object($0.entries) })),
        ])
    }

    private func json(_ board: String) -> JSON {
        let objections = objections(of: board)
        return .object([
            ("board", .string(board)), ("report", record.reports[board].map { .object($0.event.entries) } ?? .null),
            ("daysLate", review.submissions[board]?.lateness.map { .number("\($0.days)") } ?? .null),
            ("handedIn", .count(review.submissions[board]?.lateness?.event)),
            ("replaced", .number("\(replacements(of: board))")),
            (
                "appraisals",
                .array(
                    (record.appraisals[board] ?? []).map {
                        JSON.object($0.event.entries).adding([
                            ("review", .string($0.content.review.rawValue)),
                            ("daysLate", .count(deadlines.daysLate(appraisal: $0.event, of: review.period))),
                        ])
                    })
            ),
            ("coverage", record.reports[board] == nil ? .null : coverage(of: board).json),
            (
                "superseded",
                .array(
                    (record.superseded[board] ?? []).map {
                        JSON.object($0.appraisal.event.entries).adding([("by", .number("\($0.by.index)"))])
                    })
            ),
            ("objectionsOpen", .array(objections.open.map { .number("\($0.event.index)") })),
            ("objectionsResolved", .array(objections.resolved.map { .number("\($0.event.index)") })),
        ])
    }
}

extension JSON {
    fileprivate static func count(_ number: Int?) -> JSON { number.map { .number("\($0)") } ?? .null }

    fileprivate static func day(_ day: Day?) -> JSON { day.map { .string($0.description) } ?? .null }
}
