// Classes by thresholds as rows: the best and the worst that are possible for each board.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension LiveRanks {
    // MARK: Classes

    func grades(
        _ basis: LiveEnds, _ ranked: Int, _ certain: Int, _ expected: [Ranking.Row?]
    ) -> (best: Int, worst: Int, check: Int)? {
        let subject = Localized(vi: "xếp loại", en: "class")
        guard !edition.grades.isEmpty else { return nil }
        guard edition.grades.allSatisfy({ $0.quota == nil }) else {
            scoring.note(
                subject,
                expected.map { _ in
                    Localized(
                        vi: "xếp loại có giới hạn số lượng, do phần mềm cho",
                        en: "classes with quotas are given by thidua")
                })
            return nil
        }
        func index(_ grade: Grade?) -> Int {
            grade.flatMap { grade in edition.grades.firstIndex { $0.id == grade.id } }.map { $0 + 1 } ?? 0
        }
        do throws(NotLive) {
            let best = try grade(
                basis.most, isOpen: 1, ranked, ranked, Localized(vi: "loại cao nhất có thể", en: "best possible class"))
            let worst = try grade(
                basis.least, isOpen: 0, certain, ranked,
                Localized(vi: "loại thấp nhất có thể", en: "worst possible class"))
            let wanted = expected.map { row -> (LiveValue, LiveValue) in
                guard let row, row.rank != nil else { return (.missing, .missing) }
                return (
                    .number(index(row.grades.first)), .number(row.mayHaveNoGrade ? 0 : index(row.grades.last))
                )
            }
            for (column, pair) in wanted.enumerated()
            where builder.value(best, column) != pair.0 || builder.value(worst, column) != pair.1 {
                if builder.value(best, column) != .beyond {
                    scoring.contradictions.append("class of \(builder.boards[column])")
                }
                builder.hold(best, column, pair.0)
                builder.hold(worst, column, pair.1)
            }
            let name = Localized(vi: " của xếp loại", en: " of the class")
            let title = LiveRow.Role.engine.title + name
            let first = builder.stillRow(wanted.map(\.0), .engine, title: title)
            let last = builder.stillRow(wanted.map(\.1), .engine, title: title)
            return (
                best, worst,
                scoring.checkRow(
                    [LiveScoring.same(.row(best), .row(first)), LiveScoring.same(.row(worst), .row(last))], name)
            )
        } catch {
            scoring.note(subject, expected.map { _ in error.reason })
            return nil
        }
    }

    private func grade(
        _ value: Fraction, isOpen: Int, _ who: Int, _ ranked: Int, _ title: Localized
    ) throws(NotLive) -> Int {
        var value = value
        var openCase: CellFormula = .number(isOpen)
        if let most = edition.gradesAtMost {
            value = try builder.extreme([value, try Fraction(most)], highest: false)
            // An end that nothing limits takes the cap.
            if isOpen == 1 { openCase = .number(edition.grades.firstIndex { most >= $0.from }.map { $0 + 1 } ?? 0) }
        }
        var formula: CellFormula = .number(0)
        for (number, grade) in edition.grades.enumerated().reversed() {
            let reaches = try builder.truth(try builder.compare(.greaterOrEqual, value, try Fraction(grade.from)))
            formula = .call(.choose, [.binary(.equal, reaches.formula, .number(1)), .number(number + 1), formula])
        }
        formula = .call(.choose, [.call(.isMissing, [value.top.formula]), openCase, formula])
        if who != ranked {
            formula = .call(.choose, [.binary(.equal, .row(who), .number(1)), formula, .number(0)])
        }
        return builder.ownRow(
            Whole(
                .call(.choose, [.binary(.equal, .row(ranked), .number(1)), formula, .missing]), 0,
                Int128(edition.grades.count), .board(level: 0)), .rank, title: title)
    }
}
