// Why a board's self-score, its computed and its verified score differ, in words and for programs.
import Diagnostics
import Exact
import FEEL
import Rules
import Scoring

extension Review {
    /// Whether anything was appraised, so that computed and verified scores may differ.
    var isAppraised: Bool { !appraisals.isEmpty }

    /// Whether any board gave itself points.
    var hasOwnScores: Bool { three.submitted.values.contains { !$0.selfScores.isEmpty } }

    /// A board's scorecard from the figures as submitted.
    func computedCard(of board: String) -> Scorecard? { computedRow(of: board)?.scorecard }

    func computedRow(of board: String) -> Ranking.Row? {
        computed.ranking.rows.first { $0.scorecard.board == board }
    }

    /// The three scores of a row of the ranking.
    func scores(_ row: Ranking.Row) -> ThreeScores {
        three.scores(computedCard(of: row.scorecard.board) ?? row.scorecard, row.scorecard)
    }

    // MARK: Self-score and computed score

    func text(_ reason: ThreeScores.ClaimReason) -> Localized {
        let style = NumberStyle(rounding: edition.rounding)
        switch reason {
        case .noOwnScore:
            return Localized(vi: "sổ chưa có điểm tự chấm tiêu chí này", en: "no self-score recorded here")
        case .outside(let bounds):
            return Localized(vi: "điểm tự chấm ra ngoài giới hạn ", en: "the self-score leaves the limits ")
                + style.points(bounds)
        case .offStep(let step):
            return Localized(
                vi: "điểm tự chấm không theo bước \(step.shown().vi)",
                en: "the self-score does not go by steps of \(step.shown().en)")
        case .rule(let points):
            let number = points.precise
            return Localized(
                vi: "số liệu cho \(number.vi) điểm theo quy tắc", en: "the figures give \(number.en) by the rule")
        case .awarded(let points, let reason):
            let number = points.precise
            return Localized(vi: "được chấm \(number.vi) điểm", en: "\(number.en) points were awarded")
                + Localized(same: reason.map { ": \($0)" } ?? "")
        case .open(let doubts): return undetermined(doubts)
        case .zeroForMissing:
            return Localized(
                vi: "thiếu số liệu: 0 điểm theo bộ tiêu chí", en: "figure missing: 0 points by the edition")
        case .notAssigned(.condition): return Localized(vi: "không giao", en: "not assigned")
        case .notAssigned(.missing):
            return Localized(vi: "thiếu số liệu: coi như không giao", en: "figure missing: counts as not assigned")
        }
    }

    // MARK: Computed and verified score

    func text(_ reason: ThreeScores.AppraisalReason) -> Localized {
        switch reason {
        case .figure(let key, let from, let to, let finding): return chain(key, from, to, finding)
        case .points(let from, let to, let finding):
            let old = from?.shown()
            let new = to?.shown() ?? Localized(same: "–")
            if let finding, !finding.earlier.isEmpty {
                let steps = finding.steps.map { step in
                    (step.found.map(text) ?? Localized(same: "–")) + said(step)
                }
                return Localized(vi: "điểm chấm ", en: "points given ")
                    + Localized.list([old ?? Localized(same: "–")] + steps, " → ")
            }
            return
                (old.map {
                    Localized(
                        vi: "chấm \(new.vi) điểm thay cho \($0.vi)",
                        en: "\(new.en) points given in place of \($0.en)")
                } ?? Localized(vi: "chấm \(new.vi) điểm", en: "\(new.en) points given")) + said(finding)
        case .bloc(let move):
            let change = words(move)
            guard !move.causes.isEmpty else { return change }
            let causes = move.causes.prefix(3).map { cause in
                name(cause.board) + Localized(same: ", ")
                    + (cause.isNamed
                        ? self.change(cause.key, cause.from, cause.to)
                        : chain(cause.key, cause.from, cause.to, cause.finding))
            }
            let more = move.causes.count - causes.count
            return change + Localized(vi: "; do: ", en: "; because of: ")
                + Localized(
                    vi: causes.map(\.vi).joined(separator: "; "), en: causes.map(\.en).joined(separator: "; "))
                + (more > 0
                    ? Localized(vi: "; và \(more) số liệu khác", en: "; and \(more) more") : Localized(same: ""))
        case .counted(let board, let isCounted):
            return name(board)
                + (isCounted
                    ? Localized(
                        vi: " không còn bị loại: được tính vào số chung của khối",
                        en: " is under a veto no more: it counts in bloc-wide figures")
                    : Localized(
                        vi: " bị loại: không tính vào số chung của khối",
                        en: " falls under a veto: it does not count in bloc-wide figures"))
        case .follows: return Localized(vi: "theo các dòng của nhóm", en: "follows from the lines of the section")
        }
    }

    /// “the bloc's highest value: Hưng Yên ≈0.1882 → Hải Dương ≈0.1636”; by its formula where it is no board's own.
    private func words(_ move: ThreeScores.BlocMove) -> Localized {
        guard let extreme = move.extreme, !move.holdersBefore.isEmpty, !move.holdersAfter.isEmpty else {
            return Localized(
                vi: "số chung của khối \(move.formula): \(move.from.precise) → \(move.to.precise)",
                en: "the bloc-wide figure \(move.formula): \(move.from.precise) → \(move.to.precise)")
        }
        func short(_ value: Value) -> Localized {
            if case .number(let number) = value {
                Localized(same: " ") + number.shown(digits: 4)
            } else {
                Localized(same: " \(value.precise)")
            }
        }
        let title =
            extreme == .highest
            ? Localized(vi: "mức cao nhất của khối: ", en: "the bloc's highest value: ")
            : Localized(vi: "mức thấp nhất của khối: ", en: "the bloc's lowest value: ")
        return title + few(move.holdersBefore) + short(move.from) + Localized(same: " → ")
            + (move.holdersAfter == move.holdersBefore ? Localized(same: "") : few(move.holdersAfter))
            + short(move.to).map { move.holdersAfter == move.holdersBefore ? String($0.dropFirst()) : $0 }
    }

    func text(_ refused: ThreeScores.RefusedEvidence) -> Localized {
        let title = edition.indicator(refused.indicator)?.title ?? Localized(same: refused.indicator)
        return Localized(vi: "không chấp nhận tài liệu của ", en: "document not accepted: ") + title
            + said(refused.finding)
    }

    /// The same with who found it; where several appraisals did, step by step, each with its own reason.
    private func chain(_ key: FigureKey, _ from: Quantity?, _ to: Quantity?, _ finding: Finding?) -> Localized {
        guard let finding, !finding.earlier.isEmpty else { return change(key, from, to) + said(finding) }
        let steps = finding.steps.map { step in
            (step.found.map(text) ?? Localized(vi: "không công nhận", en: "not accepted")) + said(step)
        }
        let submitted = from.map(text) ?? Localized(vi: "thiếu", en: "missing")
        return Prose(edition).figure(key) + Localized(same: " ") + Localized.list([submitted] + steps, " → ")
            + (unit(key).map { Localized(same: " ") + $0 } ?? Localized(same: ""))
    }

    private func unit(_ key: FigureKey) -> Localized? {
        let unit = key.attribute.isPercent ? Localized(same: "%") : edition.indicator(key.indicator)?.unit.title
        return unit?.en.isEmpty == false ? unit : nil
    }

    /// “Export, actual 150 → 140 million USD”.
    private func change(_ key: FigureKey, _ from: Quantity?, _ to: Quantity?) -> Localized {
        let unit = unit(key)
        /// The unit stands once, behind the last number.
        func shown(_ quantity: Quantity, _ isLast: Bool) -> Localized {
            guard isLast, case .number = quantity, let unit else { return text(quantity) }
            return text(quantity) + Localized(same: " ") + unit
        }
        return Prose(edition).figure(key) + Localized(same: " ")
            + (from.map { shown($0, to == nil) } ?? Localized(vi: "thiếu", en: "missing")) + Localized(same: " → ")
            + (to.map { shown($0, true) } ?? Localized(vi: "không công nhận", en: "not accepted"))
    }

    /// A figure as it stands; yes and no in words.
    func text(_ quantity: Quantity) -> Localized {
        switch quantity {
        case .number(let number): number.precise
        case .yesNo(let flag): flag ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no")
        }
    }

    /// “ (two of the six were not accepted; Nguyễn Văn A, head of the bloc; event 12)”; nothing where nobody said anything.
    func said(_ finding: Finding?) -> Localized {
        guard let finding else { return Localized(same: "") }
        let reason = finding.reason.map { Localized(same: $0 + "; ") } ?? Localized(same: "")
        return Localized(same: " (") + reason + finding.by
            + Localized(vi: "; sự kiện \(finding.event))", en: "; event \(finding.event))")
    }

    /// The same as a cell of its own, every step of several, with the file: “two of six accepted; Nguyễn Văn A, head; event 12; Scores/…json:1”.
    func whole(_ finding: Finding) -> Localized {
        func cell(_ finding: Finding) -> Localized {
            Localized.list(
                [finding.reason.map { Localized(same: $0) }, finding.by].compactMap { $0 } + [
                    Localized(vi: "sự kiện \(finding.event)", en: "event \(finding.event)"),
                    Localized(same: finding.origin.lineSpot),
                ], "; ")
        }
        guard !finding.earlier.isEmpty else { return cell(finding) }
        return Localized.list(
            finding.steps.map { step in
                (step.found.map(text) ?? Localized(vi: "không công nhận", en: "not accepted")) + Localized(same: ": ")
                    + cell(step)
            }, " → ")
    }

    /// All that the appraisal says of a line, on one line.
    func appraisalText(_ line: ThreeScores.Line) -> Localized {
        .list(line.appraisal.map(text) + line.refusedEvidence.map(text), "; ")
    }

    func claimText(_ line: ThreeScores.Line) -> Localized { .list(line.claim.map(text), "; ") }
}
