// One figure of one board as the workbook lists it: what the rules read, and what is reported for the record.
import Diagnostics
import Exact
import Intake
import Rules
import Scoring

struct InputLine {
    enum Subject: Hashable {
        case figure(FigureKey)
        /// Points awarded for the criterion with this id.
        case award(String)
    }
    var board: String
    /// Of the calculation.
    var column: Int
    var subject: Subject
    /// The line of inputs of the calculation that reads it; nil where nothing computes with it.
    var figure: Int?

    /// Board by board in the order of the ranking's boards, then in the order of the edition.
    static func all(_ review: Review, _ calculation: LiveCalculation) -> [InputLine] {
        var numbers: [LiveFigure.Source: Int] = [:]
        for (number, figure) in calculation.figures.enumerated() { numbers[figure.source] = number }
        let order = review.ranking.rows.map(\.scorecard.board)
        let columns = Dictionary(uniqueKeysWithValues: calculation.boards.enumerated().map { ($1, $0) })
        let keys = review.edition.readable.flatMap { indicator in
            indicator.id == Indicator.daysLate.id
                ? (numbers[.figure(.daysLate)] == nil ? [] : [FigureKey.daysLate])
                : indicator.has.map { FigureKey(indicator.id, $0) }
        }
        let judged = review.edition.criteria.filter { $0.judged != nil }
        return order.flatMap { board -> [InputLine] in
            guard let column = columns[board] else { return [] }
            return keys.map {
                InputLine(board: board, column: column, subject: .figure($0), figure: numbers[.figure($0)])
            }
                + judged.map {
                    InputLine(board: board, column: column, subject: .award($0.id), figure: numbers[.award($0.id)])
                }
        }
    }

    /// As formulas call it: `revenue_fdi.actual`.
    func code(_ edition: Edition) -> String {
        switch subject {
        case .figure(let key): edition.readable(key.indicator)?.isBare == true ? key.indicator : key.description
        case .award(let id): "\(id).awarded"
        }
    }

    func title(_ edition: Edition) -> Localized {
        switch subject {
        case .figure(let key): return Prose(edition).figure(key)
        case .award(let id):
            let title = edition.criterion(id)?.title ?? Localized(same: "")
            return Localized(vi: "Điểm chấm \(id) ", en: "Points given, \(id) ") + title
        }
    }

    func unit(_ edition: Edition) -> Localized {
        switch subject {
        case .figure(let key):
            key.attribute.isPercent
                ? Localized(same: "%") : edition.readable(key.indicator)?.unitTitle ?? Localized(same: "")
        case .award: Localized(vi: "điểm", en: "points")
        }
    }
}

/// What stands beside a figure.
struct InputRemarks {
    var isEstimate = false
    var evidence = ""
    var source = ""
    var file = ""
    var notes: [Localized] = []

    init(_ line: InputLine, _ review: Review) {
        let submission = review.submissions[line.board]
        switch line.subject {
        case .award(let id):
            guard let award = review.award(id, of: line.board) else { return }
            source = award.reason ?? ""
            file = award.origin.lineSpot.lastComponent
        case .figure(.daysLate):
            if let lateness = submission?.lateness { notes.append(lateness.text) }
        case .figure(let key):
            if let gap = submission?.gaps[key] { notes.append(gap) }
            guard let figure = submission?.figures[key] else { return }
            isEstimate = figure.isEstimate
            evidence = figure.evidence?.text ?? ""
            source = figure.source ?? ""
            file = figure.standingOrigin.lineSpot.lastComponent
            if let correction = figure.correction {
                let submitted = correction.submitted.map(review.text) ?? Localized(vi: "thiếu", en: "missing")
                notes.append(
                    Localized(
                        vi: "thẩm định (sự kiện \(correction.event)): ", en: "verified (event \(correction.event)): ")
                        + Localized(same: correction.reason)
                        + Localized(vi: "; đơn vị báo cáo ", en: "; submitted ") + submitted)
            }
            if let composition = figure.composition {
                notes.append(Localized(same: "= \(composition.text(in: review.period))"))
            }
            notes += FigureRemark.allCases.compactMap { remark in
                remark.text(of: figure).map { remark.title + Localized(same: ": \($0)") }
            }
        }
    }
}

extension String {
    /// What stands behind the last `/` of a path.
    fileprivate var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
