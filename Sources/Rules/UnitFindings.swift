// Units that do not fit: projects added to dollars, people compared with hectares, money taken for points.
import Diagnostics
import FEEL

/// Where formulas of an edition put figures together whose units do not fit, in the order of the file. A figure that the
/// author multiplies or divides by a written number fits everything.
///
/// It takes longer than reading does and decides nothing about the score: it is for those who write and check editions.
public func unitFindings(of edition: Edition) -> [Diagnostic] {
    var check = UnitCheck(edition)
    return check.findings
}

private struct UnitCheck {
    let edition: Edition
    let units: UnitBook
    var inference: UnitInference

    init(_ edition: Edition) {
        self.edition = edition
        units = UnitBook(edition.indicators)
        var names: [String: UnitKind] = [
            "points": .unit(Dimension(points: 1)), "awarded": .unit(Dimension(points: 1)), "planShare": .plain,
            "boards": .list([.board]), CheckName.lastYear: .board, CheckName.soFar: .board, CheckName.published: .board,
        ]
        names[Indicator.daysLate.id] = .unit(Dimension(counted: ["day": 1]))
        for indicator in edition.indicators {
            names[indicator.id] =
                indicator.isYesNo
                ? .open : .figures(units.dimension(of: indicator.unit).map { .unit($0) } ?? .open)
        }
        inference = UnitInference(names: names, functions: edition.functions)
    }

    var findings: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for function in edition.functions {
                found += inference.check(function: function).map { misfit in
                    diagnostic(misfit, edition.place(of: misfit.expression.span, inFunction: function.name))
                }
            }
            for criterion in edition.criteria {
                let measure = look(at: criterion.formula, &found)
                if let assigned = criterion.assigned { look(at: assigned, &found) }
                switch criterion.form {
                case .score: result(measure, criterion.formula, &found)
                case .bands(_, let bands):
                    for band in bands { result(inference.check(band.points.tree).result, band.points, &found) }
                default: break
                }
            }
            for check in edition.checks { for one in check.cases { look(at: one.condition, &found) } }
            for veto in edition.vetoes { look(at: veto.condition, &found) }
            // A short form repeats what its author wrote once.
            var seen: Set<Diagnostic> = []
            return found.filter { seen.insert($0).inserted }.inReadingOrder
        }
    }

    @discardableResult
    private mutating func look(at formula: Formula<Expression>, _ found: inout [Diagnostic]) -> UnitKind {
        let (result, misfits) = inference.check(formula.tree)
        found += misfits.map { diagnostic($0, formula.place(of: $0.expression)) }
        return result
    }

    /// Points that are money or people.
    private func result(_ measure: UnitKind, _ formula: Formula<Expression>, _ found: inout [Diagnostic]) {
        guard case .unit(let unit) = measure.item, !unit.bases.isEmpty else { return }
        let misfit = UnitMisfit(kind: .result, left: unit, expression: formula.tree)
        found.append(diagnostic(misfit, formula.place(of: 0..<formula.text.utf8.count)))
    }

    private func diagnostic(_ misfit: UnitMisfit, _ place: Place?) -> Diagnostic {
        let left = units.title(misfit.left)
        let right = units.title(misfit.right)
        var message =
            switch misfit.kind {
            case .sum:
                Localized(vi: "cộng \(left.vi) với \(right.vi)", en: "this adds \(right.en) to \(left.en)")
            case .difference:
                Localized(vi: "lấy \(left.vi) trừ \(right.vi)", en: "this takes \(right.en) from \(left.en)")
            case .comparison:
                Localized(vi: "so sánh \(left.vi) với \(right.vi)", en: "this compares \(left.en) with \(right.en)")
            case .branches:
                Localized(
                    vi: "trường hợp này là \(right.vi), trường hợp kia là \(left.vi)",
                    en: "this branch is in \(right.en), the other in \(left.en)")
            case .mixture(let name):
                Localized(
                    vi: "\(name)() gộp \(left.vi) với \(right.vi)", en: "\(name)() mixes \(left.en) with \(right.en)")
            case .result:
                Localized(
                    vi: "kết quả là \(left.vi), không phải điểm", en: "the result is in \(left.en), not in points")
            }
        if !misfit.through.isEmpty {
            let way = misfit.through.map { "\($0)()" }.joined(separator: ", ")
            message = Localized(vi: "trong \(way): ", en: "inside \(way): ") + message
        }
        let mend =
            misfit.kind == .result
            ? Localized(
                vi: "chia cho số liệu cùng đơn vị, hoặc nhân với số điểm cho mỗi đơn vị, ví dụ * 0.5",
                en: "divide by a figure of the same unit, or multiply by the points for each one, such as * 0.5")
            : Localized(
                vi: "kiểm tra lại chỉ tiêu, hoặc đổi về cùng đơn vị bằng một hệ số ghi rõ, ví dụ / 25",
                en: "check the indicators, or bring both to one unit by a factor written out, such as / 25")
        return Diagnostic(.warning, "edition.unit", at: place, message, mend: mend)
    }
}
