// Why a board's three scores differ, for programs.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension ThreeScores.ClaimReason {
    fileprivate var kind: String {
        switch self {
        case .noOwnScore: "no self-score"
        case .outside: "outside the limits"
        case .offStep: "off the steps"
        case .rule: "rule"
        case .awarded: "awarded"
        case .open: "undetermined"
        case .zeroForMissing: "zero for missing"
        case .notAssigned: "not assigned"
        }
    }
}

extension Review {
    func json(_ reason: ThreeScores.ClaimReason) -> JSON {
        .object([("kind", .string(reason.kind)), ("text", .both(text(reason)))])
    }

    func json(_ reason: ThreeScores.AppraisalReason) -> JSON {
        let words = ("text", JSON.both(text(reason)))
        switch reason {
        case .figure(let key, let from, let to, let finding):
            return .object([("kind", .string("figure")), words] + entries(key, from, to) + entries(finding))
        case .points(let from, let to, let finding):
            return .object(
                [("kind", .string("points")), words, ("from", .exact(from)), ("to", .exact(to))] + entries(finding))
        case .bloc(let move):
            return .object([
                ("kind", .string("bloc-wide figure")), words, ("formula", .string(move.formula)),
                ("from", .brief(move.from)), ("to", .brief(move.to)),
                ("holdersBefore", .array(move.holdersBefore.map { .string($0) })),
                ("holdersAfter", .array(move.holdersAfter.map { .string($0) })),
                (
                    "causes",
                    .array(
                        move.causes.map {
                            .object(
                                [("board", .string($0.board))] + entries($0.key, $0.from, $0.to) + entries($0.finding))
                        })
                ),
            ])
        case .counted(let board, let isCounted):
            return .object([
                ("kind", .string("counted")), words, ("board", .string(board)), ("counted", .bool(isCounted)),
            ])
        case .follows: return .object([("kind", .string("follows")), words])
        }
    }

    func json(_ refused: ThreeScores.RefusedEvidence) -> JSON {
        .object([("indicator", .string(refused.indicator)), ("text", .both(text(refused)))] + entries(refused.finding))
    }

    private func entries(_ key: FigureKey, _ from: Quantity?, _ to: Quantity?) -> [(String, JSON)] {
        [
            ("indicator", .string(key.indicator)), ("attribute", .string(key.attribute.rawValue)),
            ("from", from.map { .value($0.value) } ?? .null), ("to", to.map { .value($0.value) } ?? .null),
        ]
    }

    /// Reason, person, event and file; nothing where nobody said anything.
    func entries(_ finding: Finding?) -> [(String, JSON)] {
        guard let finding else { return [] }
        return [
            ("reason", .text(finding.reason)), ("by", .both(finding.by)), ("event", .number(String(finding.event))),
            ("file", .string(finding.origin.file)), ("line", .number(String(finding.origin.line))),
        ] + (finding.earlier.isEmpty ? [] : [("earlier", .array(finding.earlier.map(step)))])
    }

    /// What an earlier appraisal found, before a later one of the same thing.
    private func step(_ finding: Finding) -> JSON {
        .object([("found", finding.found.map { .value($0.value) } ?? .null)] + entries(finding))
    }

    /// The three scores of one line.
    func json(_ line: ThreeScores.Line) -> JSON {
        .object([
            ("self", .exact(line.own)), ("computed", line.computed.json), ("verified", line.verified.json),
            ("claim", .array(line.claim.map(json))), ("appraisal", .array(line.appraisal.map(json))),
            ("refusedEvidence", .array(line.refusedEvidence.map(json))),
        ])
    }

    /// The three totals of a board, the verified one null where nobody appraised it, and what the appraisal changed beside points.
    func json(_ scores: ThreeScores) -> JSON {
        .object([
            ("self", .exact(scores.own)), ("computed", chosen(scores.computed.total).json),
            ("verified", isAppraised(scores.board) ? chosen(scores.verified.total).json : .null),
            ("computedRank", .rank(computedRow(of: scores.board)?.rank)),
            ("vetoesAdded", .array(scores.vetoesAdded.map { .both(edition.vetoes[$0].reason) })),
            ("vetoesRemoved", .array(scores.vetoesRemoved.map { .both(edition.vetoes[$0].reason) })),
        ])
    }
}

extension JSON {
    /// A value; lists and contexts of the whole bloc as text.
    static func brief(_ value: Value) -> JSON {
        switch value {
        case .context, .list, .function, .range: .string(value.brief)
        default: .value(value)
        }
    }

    /// The best and worst rank that is possible; null for a board that is not ranked.
    static func rank(_ rank: ClosedRange<Int>?) -> JSON {
        rank.map {
            .object([("best", .number("\($0.lowerBound)")), ("worst", .number("\($0.upperBound)"))])
        } ?? .null
    }
}
