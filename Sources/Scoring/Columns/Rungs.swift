// Classes and flags of many units: by thresholds alone as they are asked for, by quotas once for a bloc.
import Exact
import Rules

/// The classes, or the flags, of an edition and who may have them.
struct Rungs: Sendable {
    let thresholds: [Threshold]
    /// Of each bloc what quotas leave; nil where there are none.
    private let masks: [Masks?]

    /// The points that a class takes.
    struct Threshold: Sendable {
        let from: Rational
        /// Whether totals count as too little for it, however many they are.
        let isBeyond: Bool
        /// As a code of totals, where totals are compared.
        let code: Int64?
    }

    /// The classes that each unit of a bloc may have, a bit each, and whether it surely has one.
    struct Masks: Sendable {
        let words: Int
        /// By the rows of the bloc.
        let possible: [UInt64]
        let sure: [Bool]
        /// The rows of which a vote says who of equal units has a place.
        let awaiting: Set<UInt32>

        /// Nil where no class has a quota.
        init?(
            _ grades: [Grade], _ field: Field, _ contenders: [UInt32], _ bloc: Int, _ count: Int, _ scores: ColumnScores
        ) {
            guard grades.contains(where: { $0.quota != nil }) else { return nil }
            let isFlags = grades.map(\.id) == scores.flags.map(\.id) && grades.map(\.place) == scores.flags.map(\.place)
            let thresholds = Threshold.all(grades, atMost: isFlags ? nil : scores.form.edition.gradesAtMost, scores)
            let first = scores.layout.rows(ofBloc: bloc).lowerBound
            let comparesTotals = scores.comparesTotals(bloc)
            func reaches(_ board: Int, _ number: Int, surely: Bool) -> Bool {
                thresholds[number].isReached(
                    first + Int(contenders[board]), surely: surely, scores, comparesTotals: comparesTotals)
            }
            let ladder = Ladder(field, grades: grades, scored: count) {
                reaches($0, $1, surely: false)
            } reaches: {
                reaches($0, $1, surely: true)
            }
            words = (grades.count + 63) / 64
            var possible = [UInt64](repeating: 0, count: count * words)
            var sure = [Bool](repeating: false, count: count)
            for (index, row) in contenders.enumerated() {
                for word in 0..<words { possible[Int(row) * words + word] = ladder.possible[index * words + word] }
                sure[Int(row)] = ladder.sure[index]
            }
            self.possible = possible
            self.sure = sure
            awaiting = Set(
                ladder.edges.filter { grades[$0.key].quota?.ties == .vote }.flatMap { $0.value.boards }.map {
                    contenders[$0]
                })
        }
    }

    init(_ grades: [Grade], atMost: Rational?, _ masks: [Masks?], _ scores: ColumnScores) {
        thresholds = Threshold.all(grades, atMost: atMost, scores)
        self.masks = masks
    }

    /// Whether a vote says if a unit has a class or flag.
    func awaitsVote(_ row: Int, _ scores: ColumnScores) -> Bool {
        let bloc = scores.layout.bloc(row)
        return masks[bloc]?.awaiting.contains(UInt32(row - scores.layout.rows(ofBloc: bloc).lowerBound)) ?? false
    }

    /// Whether that is so for any unit of a bloc.
    func awaitsVotes(bloc: Int) -> Bool { masks[bloc]?.awaiting.isEmpty == false }

    /// For a unit that stays in the ranking.
    func given(_ row: Int, _ scores: ColumnScores) -> (possible: [Int], mayHaveNone: Bool) {
        let bloc = scores.layout.bloc(row)
        if let masks = masks[bloc] {
            let row = row - scores.layout.rows(ofBloc: bloc).lowerBound
            return (
                Ladder.grades(masks.possible[row * masks.words..<(row + 1) * masks.words]), !masks.sure[row]
            )
        }
        // Without quotas there is a place for everyone.
        let comparesTotals = scores.comparesTotals(bloc)
        var possible: [Int] = []
        for (number, threshold) in thresholds.enumerated() {
            if threshold.isReached(row, surely: false, scores, comparesTotals: comparesTotals) {
                possible.append(number)
            }
            if threshold.isReached(row, surely: true, scores, comparesTotals: comparesTotals) {
                return (possible, false)
            }
        }
        return (possible, true)
    }
}

extension Rungs.Threshold {
    static func all(_ grades: [Grade], atMost: Rational?, _ scores: ColumnScores) -> [Self] {
        let isPercent = scores.form.edition.ranking.notAssigned == .percent && !scores.plan.stated.isZero
        let scale = Rational(10).power(scores.total.places) ?? .one
        return grades.map { grade in
            // Percent of all points as points.
            let points = isPercent ? (grade.from * scores.plan.stated).divided(by: 100) ?? 0 : grade.from
            return Self(
                from: grade.from, isBeyond: atMost.map { $0 < grade.from } ?? false,
                code: PointsColumn.code(points, scale))
        }
    }

    /// Whether a unit has enough, surely or possibly.
    func isReached(_ row: Int, surely: Bool, _ scores: ColumnScores, comparesTotals: Bool) -> Bool {
        guard !isBeyond else { return false }
        if comparesTotals, let code {
            let least = scores.total.least[row]
            let own = surely ? least : scores.total.most?[row] ?? least
            // Equal odd codes may be different numbers.
            if least != PointsColumn.Codes.elsewhere, own != code || own & 1 == 0 { return own >= code }
        }
        let basis = scores.form.edition.basis(
            scores.total[row], assigned: scores.assigned(row), surelyAssigned: scores.surelyAssigned(row))
        return surely ? basis.least.map { $0 >= from } ?? false : basis.most.map { $0 >= from } ?? true
    }
}
