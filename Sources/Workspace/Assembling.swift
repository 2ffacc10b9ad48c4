// The files of a period put together into what each member is scored by: parts of merged boards, ratios, the year before.
import Diagnostics
import Exact
import Rules

/// The reports of a period, by board.
struct Assembly {
    let bloc: Bloc
    let period: Period
    let edition: Edition
    /// As read, or as about to be placed.
    var reports: [String: Submission]
    /// Where each report lies.
    var files: [String: String]
    /// What was published of the whole bloc: no member's report.
    var published: Submission?

    /// A member's figures, with those of the boards merged into it within the period. Nil if it has not reported.
    func whole(of board: String) -> Submission? {
        guard let own = reports[board] else { return nil }
        guard var merger = bloc.merger(into: board, in: period, reported: Set(reports.keys)) else {
            var whole = own
            _ = edition.recomputeRatios(of: &whole)
            return whole
        }
        merger.parts = merger.parts.map { Merger.Part(board: $0.board, file: files[$0.board]) }
        var whole = edition.combine(
            merger.parts.compactMap { reports[$0.board] }, lacking: merger.lacking, into: board, period: period)
        _ = edition.recomputeRatios(of: &whole)
        whole.merger = merger
        return whole
    }

    /// A member's figures with those of the year before where it does not state them, and what differs from them.
    func complete(_ board: String, _ earlier: EarlierPeriod?) -> (submission: Submission, findings: [Diagnostic])? {
        guard var submission = whole(of: board) else { return nil }
        guard let earlier, let then = earlier.submission(of: board, in: period) else { return (submission, []) }
        let differing = edition.takePrevious(of: &submission, from: then, by: earlier.assembly.edition)
        // A ratio of the year before may have its parts only now.
        _ = edition.recomputeRatios(of: &submission)
        // An edition that declares a check of it says it in its own words.
        let unchecked = differing.filter { !edition.checksPrevious(of: $0.key.indicator, in: period) }
        return (submission, unchecked.map { finding($0, then: earlier.assembly.period) })
    }

    /// Nobody gives the whole bloc points.
    func publishedFindings() -> [Diagnostic] {
        guard let place = published?.selfScores.values.map(\.origin).min() else { return [] }
        return [
            Diagnostic(
                .warning, "submission.bloc-self-score", at: place,
                Localized(
                    vi: "“\(bloc.id)” là cả khối, không được chấm điểm: điểm tự chấm ở đây không được dùng",
                    en: "“\(bloc.id)” is the whole bloc, which is not scored: these self-scores do not count"))
        ]
    }

    /// What the checks of the bloc say of all that is known so far.
    func blocFindings(_ earlier: EarlierPeriod?) -> [Diagnostic] {
        let members = bloc.members(in: period).map(\.id)
        let wholes = members.compactMap { complete($0, earlier)?.submission }
        let known = Set(wholes.map(\.board))
        return FigureFindings.ofBloc(
            wholes, silent: members.filter { !known.contains($0) }, published: published, edition: edition, bloc: bloc,
            period: period)
    }

    private func finding(_ difference: Discrepancy, then: Period) -> Diagnostic {
        let reported = difference.reported.value.number?.shortText() ?? ""
        let stored = difference.recomputed.value.number?.shortText() ?? ""
        let parts = difference.recomputed.composition?.text(in: period) ?? ""
        return Diagnostic(
            .warning, "submission.previous", at: difference.reported.origin,
            Localized(
                vi:
                    "\(difference.board): “\(difference.key)” ghi \(reported), báo cáo kỳ \(then) cho \(stored) = \(parts)",
                en:
                    "\(difference.board): “\(difference.key)” says \(reported), the reports for \(then) give \(stored) = \(parts)"
            ),
            mend: Localized(
                vi: "số đang ghi được dùng; kiểm tra số nào đúng", en: "the one stated counts; check which is right"))
    }

    // MARK: Parts

    /// Reports of boards that merged into one that has not reported: nothing is scored by them.
    func waiting() -> [Diagnostic] {
        reports.keys.sorted().compactMap { board in
            guard let successor = bloc.successor(of: board, in: period), successor.id != board,
                reports[successor.id] == nil
            else { return nil }
            return Diagnostic(
                .warning, "scores.waiting", at: files[board].map { Place(file: $0, line: 1, column: 1) },
                Localized(
                    vi: "“\(board)” đã sáp nhập vào “\(successor.id)”, đơn vị chưa nộp: số liệu này chưa được dùng",
                    en:
                        "“\(board)” merged into “\(successor.id)”, which has not submitted: these figures are not used yet"
                ))
        }
    }

    /// What a submitter must know of how a report is put together with others.
    func mergerFindings(_ board: String) -> [Diagnostic] {
        guard let report = reports[board], let successor = bloc.successor(of: board, in: period) else { return [] }
        let place = (Array(report.figures.values) + Array(report.selfScores.values)).map(\.origin).min()
        var findings: [Diagnostic] = []
        func note(_ code: String, _ text: Localized, mend: Localized? = nil, severity: Severity = .note) {
            findings.append(Diagnostic(severity, code, at: place, text, mend: mend))
        }
        let whole = whole(of: successor.id)
        if successor.id != board {
            let until = bloc.member(board)?.until.map(\.description) ?? "?"
            note(
                "submission.part",
                Localized(
                    vi:
                        "“\(board)” là thành viên đến \(until): số liệu này được cộng vào “\(successor.id)”, và chỉ gồm phần mà “\(successor.id)” không tự báo cáo",
                    en:
                        "“\(board)” was a member until \(until): these figures are added to those of “\(successor.id)”, and hold only what “\(successor.id)” does not report itself"
                ) + unverified([board, successor.id]))
            if !report.selfScores.isEmpty {
                note(
                    "submission.part-self-score",
                    Localized(
                        vi: "điểm tự chấm của “\(board)” không được dùng: chỉ “\(successor.id)” được chấm điểm",
                        en: "the self-scores of “\(board)” do not count: only “\(successor.id)” is scored"),
                    severity: .warning)
            }
        } else if let merger = whole?.merger, !merger.included.isEmpty {
            let names = merger.included.joined(separator: ", ")
            note(
                "submission.whole",
                Localized(
                    vi:
                        "không có tệp kỳ \(period) của \(names): phần đó được coi là đã nằm trong tệp của “\(board)”",
                    en:
                        "there is no file of \(names) for \(period): that part is taken to be in the file of “\(board)”"
                )
                    + unverified(merger.included + [board]),
                mend: Localized(
                    vi: "nếu chưa gồm: nộp thêm tệp của từng đơn vị đó cho kỳ \(period)",
                    en: "if it is not: submit a file of each of them for \(period) as well"))
        }
        guard let whole, whole.merger.map({ $0.parts.count + $0.lacking.count > 1 }) == true else {
            return findings
        }
        let gaps = whole.gaps.keys.sorted()
        guard !gaps.isEmpty else { return findings }
        let shown = gaps.prefix(5).compactMap { key in whole.gaps[key].map { Localized(same: "\(key): ") + $0 } }
        let more =
            gaps.count > 5
            ? Localized(vi: "; và \(gaps.count - 5) số khác", en: "; and \(gaps.count - 5) more") : Localized(same: "")
        note(
            "submission.gaps",
            Localized(
                vi: "\(gaps.count) số của “\(successor.id)” không gộp được: ",
                en:
                    "\(gaps.count) \(gaps.count == 1 ? "figure" : "figures") of “\(successor.id)” cannot be put together: "
            )
                + Localized(
                    vi: shown.map(\.vi).joined(separator: "; "), en: shown.map(\.en).joined(separator: "; ")) + more,
            severity: .warning)
        return findings
    }

    private func unverified(_ boards: [String]) -> Localized {
        bloc.unverified(boards).map {
            Localized(vi: " (chưa kiểm chứng: ", en: " (not verified: ") + $0 + Localized(same: ")")
        }
            ?? Localized(same: "")
    }
}

/// A period a year before another, as its figures stand.
struct EarlierPeriod {
    let assembly: Assembly

    /// What a board of a later period consists of, as it was reported then. Nil if none of it was.
    func submission(of board: String, in period: Period) -> Submission? {
        let boards = assembly.bloc.boards(in: board, of: period, at: assembly.period)
        let parts = boards.compactMap { assembly.whole(of: $0) }
        guard !parts.isEmpty else { return nil }
        let reported = Set(parts.map(\.board))
        var whole = assembly.edition.combine(
            parts, lacking: boards.filter { !reported.contains($0) }, into: board, period: assembly.period)
        _ = assembly.edition.recomputeRatios(of: &whole)
        let outsiders = assembly.bloc.outsiders(in: board, of: period, since: assembly.period)
        guard !outsiders.isEmpty else { return whole }
        // What the bloc knows of then is less than what the board is today.
        for key in whole.figures.keys {
            whole.gaps[key] = Localized(
                vi: outsiders.map { "từ \($0.from) gồm cả \($0.name.vi), trước đó ở ngoài khối" }.joined(
                    separator: "; "),
                en: outsiders.map { "since \($0.from) it includes \($0.name.en), from outside the bloc" }
                    .joined(separator: "; "))
        }
        whole.figures = [:]
        return whole
    }
}
