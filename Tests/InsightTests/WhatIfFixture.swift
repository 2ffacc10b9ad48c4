// A small table with a rule of each kind that what-if has to follow: own plan, the bloc's best, a ratio, a cap, judged points.
import Diagnostics
import Exact
import Rules
import Scoring
import Testing

enum Trial {
    static let text = """
        edition: trial
        bloc: trial
        status: proposal
        title: {vi: t, en: t}
        valid: {from: 2024-H1, to: 2025}
        source: {document: d}
        points: 40
        rounding: {at: criterion, places: 1, mode: half up}
        ranking: {on: rounded, keys: [total], ties: share}
        grades: [{id: good, title: {vi: t, en: t}, from: 25}]
        deadlines: {submit: 10 days}
        indicators:
          x: {title: {vi: x, en: x}, unit: u, nature: flow, has: [actual, plan]}
          z: {title: {vi: z, en: z}, unit: case, nature: count, has: [actual]}
          p: {title: {vi: p, en: p}, unit: ha, nature: stock, has: [actual]}
          q: {title: {vi: q, en: q}, unit: ha, nature: stock, has: [actual]}
          share: {title: {vi: s, en: s}, unit: percent, nature: ratio, ratio: {of: p, to: q}, has: [actual], decimals: 1}
          w: {title: {vi: w, en: w}, unit: case, nature: count, has: [actual]}
          hurt: {title: {vi: h, en: h}, unit: yes/no, nature: count, has: [actual]}
        functions:
          reached(v): v.actual / v.plan
        sections:
          - id: A
            title: {vi: t, en: t}
            points: 30
            criteria:
              - {id: A.1, title: {vi: t, en: t}, points: 10, source: {document: d}, score: "min(10, 10 * reached(x))"}
              - {id: A.2, title: {vi: t, en: t}, points: 10, source: {document: d}, score: z.actual / max(boards.z.actual) * points}
              - {id: A.3, title: {vi: t, en: t}, points: 10, source: {document: d}, score: "min(10, share.actual / 10)"}
          - id: B
            title: {vi: t, en: t}
            points: 10
            criteria:
              - {id: B.1, title: {vi: t, en: t}, points: 10, source: {document: d}, judged: {from: 0, to: 10, step: 0.5, by: head}}
          - id: C
            title: {vi: t, en: t}
            points: 6
            kind: bonus
            atMost: 3
            criteria:
              - {id: C.1, title: {vi: t, en: t}, points: 6, source: {document: d}, bonus: [{each: w.actual, points: 2, atMost: 6}]}
        vetoes:
          - {when: hurt, reason: {vi: tai nạn, en: an accident}}
        """

    static func edition(_ text: String = text) throws -> Edition {
        let (read, found) = Edition.read(text, file: "trial.yaml")
        return try #require(read, "\(found.map(\.message.en))")
    }

    static let period = Period("2024-H1")!

    /// A board with a plan of 10, no bonus and nobody hurt.
    static func entry(_ board: String, x: Int, z: Int, share: (Int, Int) = (5, 10), award: Int = 5) -> Entry {
        func figure(_ name: String, _ attribute: Attribute = .actual) -> FigureKey { FigureKey(name, attribute) }
        let figures: [FigureKey: Quantity] = [
            figure("x"): .number(Rational(x)), figure("x", .plan): .number(10), figure("z"): .number(Rational(z)),
            figure("p"): .number(Rational(share.0)), figure("q"): .number(Rational(share.1)),
            figure("share"): .number(Rational(share.0 * 100).divided(by: Rational(share.1))!),
            figure("w"): .number(0), figure("hurt"): .yesNo(false),
        ]
        return Entry(board: board, figures: figures, awards: ["B.1": Rational(award)])
    }
}

/// A number of tenths.
func tenths(_ number: Int) -> Rational { Rational(number).divided(by: 10)! }
