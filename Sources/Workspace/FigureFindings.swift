// The edition's conditions on a board's figures, and on what was published of the bloc, as findings.
import Diagnostics
import FEEL
import Rules
import Scoring

public enum FigureFindings {
    /// What the edition's checks say against a submission.
    /// - Parameters:
    ///   - earlier: what the board reported before.
    ///   - refusing: whether a failed check of severity error is an error; else it is a warning.
    ///   - reaches: which checks, by what they look at.
    public static func of(
        _ submission: Submission, earlier: EarlierReports = EarlierReports(), edition: Edition, refusing: Bool,
        reaching reaches: Set<FigureCheck.Reach> = [.figures, .record]
    ) -> [Diagnostic] {
        failures(submission, earlier: earlier, edition: edition, refusing: refusing, reaching: reaches).map(\.finding)
    }

    /// Which condition failed.
    struct Spot: Hashable {
        var place: Place
        var indicator: String?
    }

    /// - Parameter file: where the figures stand that are being handed in; nil where all of them were accepted before.
    static func failures(
        _ submission: Submission, earlier: EarlierReports = EarlierReports(), edition: Edition, refusing: Bool,
        reaching reaches: Set<FigureCheck.Reach> = [.figures, .record], from file: Set<Place>? = nil
    ) -> [(spot: Spot, finding: Diagnostic)] {
        checkFigures(
            submission, earlier: earlier, edition: edition, period: submission.period, reaching: reaches
        ).compactMap { result in
            guard result.verdict == .fails else { return nil }
            let read = result.instance.condition.tree.figures(of: nil).filter { submission.figures[$0] != nil }
            let own = read.filter { submission.place(of: $0, in: file) != nil }
            // Nobody can mend in this file what is wrong with figures of others.
            let isOwn = file == nil || read.isEmpty || !own.isEmpty
            let severity = refusing && isOwn ? result.check.severity : min(result.check.severity, .warning)
            // What was worked out is more often wrong than what it was worked out of, what was reached more often than
            // what it is compared with.
            let orders: [(FigureKey) -> Bool] = [
                \.attribute.isPercent, { edition.indicator($0.indicator)?.ratio != nil }, { $0.attribute == .actual },
                { _ in true },
            ]
            let place =
                orders.lazy.compactMap { order in
                    own.filter(order).compactMap { submission.place(of: $0, in: file) }.min()
                }.first
                ?? read.compactMap { submission.figures[$0]?.standingOrigin }.min()
                ?? submission.figures.values.map(\.standingOrigin).min()
            return (
                Spot(place: result.check.condition.place, indicator: result.instance.indicator),
                finding(result, severity, of: submission.board, at: place, corrected: submission.corrected(read))
            )
        }
    }

    /// What the edition's checks of the bloc say. Never an error: what was published stands as it was published.
    public static func ofBloc(
        _ boards: [Submission], silent: [String], published: Submission?, edition: Edition, bloc: Bloc, period: Period
    ) -> [Diagnostic] {
        checkBloc(boards, silent: silent, published: published, edition: edition, period: period).compactMap {
            result in
            guard result.verdict == .fails else { return nil }
            let read = result.instance.condition.tree.figures(of: CheckName.published)
            let place =
                read.compactMap { published?.figures[$0]?.origin }.min()
                ?? published?.figures.values.map(\.origin).min()
            return finding(result, min(result.check.severity, .warning), of: bloc.id, at: place)
        }
    }

    private static func finding(
        _ result: FigureCheckResult, _ severity: Severity, of owner: String, at place: Place?,
        corrected: Localized = Localized(same: "")
    ) -> Diagnostic {
        var message = result.message
        if let contradiction = result.contradiction {
            // The figures end the sentence.
            message =
                Localized(vi: message.vi.withoutStop, en: message.en.withoutStop)
                + Localized(same: ": ") + contradiction
        }
        return Diagnostic(
            severity, "submission.check", at: place, Localized(same: "\(owner): ") + message + corrected,
            expected: Localized(same: result.instance.condition.text))
    }
}

extension Submission {
    /// Where a figure stands in a file, or that part of it that does; nil where none does. Without a file, where a figure
    /// of this period stands.
    fileprivate func place(of key: FigureKey, in file: Set<Place>?) -> Place? {
        guard let figure = figures[key] else { return nil }
        let leaves = figure.composition?.leaves ?? []
        if let file { return ([figure.origin] + leaves.map(\.figure.origin)).first(where: file.contains) }
        return leaves.isEmpty || leaves.contains { $0.period == period } ? figure.standingOrigin : nil
    }

    /// “ (verified: projects.actual, event 5)”: which of the figures are the appraisal's and not the board's.
    fileprivate func corrected(_ keys: [FigureKey]) -> Localized {
        var seen: Set<FigureKey> = []
        let found = keys.filter { seen.insert($0).inserted }.compactMap { key in
            figures[key]?.correction.map { (key.description, $0.event) }
        }
        guard !found.isEmpty else { return Localized(same: "") }
        return Localized(
            vi: " (số thẩm định: " + found.map { "\($0), sự kiện \($1)" }.joined(separator: "; ") + ")",
            en: " (verified: " + found.map { "\($0), event \($1)" }.joined(separator: "; ") + ")")
    }
}

extension String {
    fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension Expression {
    /// The figures that it names, of the board itself or of a report such as `published`; of an indicator without an
    /// attribute the actual one.
    fileprivate func figures(of report: String?) -> [FigureKey] {
        func indicator(_ part: Expression) -> String? {
            switch part.form {
            case .name(let name): return report == nil ? name : nil
            case .path(let base, let name): return report.map { base.form == .name($0) } == true ? name : nil
            default: return nil
            }
        }
        if case .path(let base, let key) = form, let attribute = Attribute(rawValue: key), let id = indicator(base) {
            return [FigureKey(id, attribute)]
        }
        if let id = indicator(self) { return [FigureKey(id, .actual)] }
        return children.flatMap { $0.figures(of: report) }
    }
}
