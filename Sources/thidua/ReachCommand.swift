// `reach`: what it would take.
import ArgumentParser
import Diagnostics
import Insight
import Reports
import Rules
import Scoring

struct ReachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reach",
        abstract: say(
            "Cần thay đổi bao nhiêu ở từng số liệu để đạt một thứ hạng hoặc xếp loại.",
            "How much each figure would have to change to reach a rank or a grade."),
        discussion: say(
            """
            Ví dụ:
              thidua reach ha-nam --rank 5 --bloc red-river-delta-example
              thidua reach hai-phong --over ha-nam --bloc red-river-delta-example
              thidua reach bac-ninh --grade excellent --bloc red-river-delta-example

            Mỗi số liệu và mỗi điểm chấm được thay đổi riêng, theo số lẻ đã khai của chỉ tiêu. Chỉ tính thử, không ghi gì.
            """,
            """
            Examples:
              thidua reach ha-nam --rank 5 --bloc red-river-delta-example
              thidua reach hai-phong --over ha-nam --bloc red-river-delta-example
              thidua reach bac-ninh --grade excellent --bloc red-river-delta-example

            Each figure and each judged criterion changes alone, in its declared decimals. Worked out only: nothing is written.
            """))

    @Argument(help: ArgumentHelp(say("Đơn vị, ví dụ hung-yen.", "The board, such as hung-yen."), valueName: "board"))
    var board: String

    @Option(help: ArgumentHelp(say("Hạng cần đạt, hoặc cao hơn.", "This rank or a better one."), valueName: "n"))
    var rank: Int?

    @Option(
        help: ArgumentHelp(
            say("Xếp loại cần đạt, hoặc cao hơn: mã trong bộ tiêu chí.", "This grade, by its id, or a better one."),
            valueName: "grade"))
    var grade: String?

    @Option(help: ArgumentHelp(say("Đơn vị cần vượt.", "The board to pass."), valueName: "other"))
    var over: String?

    @OptionGroup var bloc: BlocOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard [rank != nil, grade != nil, over != nil].count(where: { $0 }) == 1 else {
            throw ValidationError(
                say("nêu một trong: --rank, --grade, --over", "give one of: --rank, --grade, --over"))
        }
    }

    func run() throws {
        try common.reporting {
            let session = try Session(common, bloc)
            let board = try session.board(board)
            let reach = Reach(
                Contest(session.review.scorer), board: board, target: try target(session),
                progress: Progress().said("đang tìm", "searching"))
            let report = ReachReport(
                review: session.review, reach: reach, options: bloc.asGiven, checks: checks(reach, session))
            common.print(report.document, json: report.json)
            let wrong = report.contradictions
            guard wrong.isEmpty else {
                for text in wrong { warn(text[language]) }
                throw CommandFailure(code: 1)
            }
        }
    }

    /// What the checks say of each figure that reaches the target and do not say now.
    private func checks(_ reach: Reach, _ session: Session) -> [Reach.Subject: [Localized]] {
        guard let report = session.review.submissions[reach.board] else { return [:] }
        var checks: [Reach.Subject: [Localized]] = [:]
        for line in reach.lines {
            guard case .figure(let key) = line.subject, case .reached(let reached) = line.outcome else { continue }
            let imagined = report.imagining(
                [.figure(key, reached.value)], by: session.period.edition, at: WhatIfWords.place)
            let found = session.newFindings(imagined).map(\.message)
            if !found.isEmpty { checks[line.subject] = found }
        }
        return checks
    }

    private func target(_ session: Session) throws(Diagnosed) -> ReachTarget {
        let edition = session.review.edition
        if let rank {
            let boards = session.review.scorer.entries.count
            guard (1...boards).contains(rank) else {
                throw Diagnosed(
                    Diagnostic(
                        .error, "usage.rank",
                        Localized(vi: "không có hạng \(rank)", en: "there is no rank \(rank)"),
                        expected: Localized(
                            vi: "từ 1 đến \(boards): \(boards) đơn vị được chấm",
                            en: "1 to \(boards): \(boards) boards are scored")))
            }
            return .rank(rank)
        }
        if let grade {
            let known = edition.grades.map(\.id)
            guard known.contains(grade) else {
                throw Diagnosed(
                    Diagnostic(
                        .error, "usage.grade",
                        Localized(
                            vi: "bộ tiêu chí “\(edition.id)” không có xếp loại “\(grade)”",
                            en: "the edition “\(edition.id)” has no grade “\(grade)”"),
                        expected: known.isEmpty
                            ? Localized(
                                vi: "--rank hoặc --over: bộ tiêu chí này không xếp loại",
                                en: "--rank or --over: this edition gives no grades")
                            : Localized(same: known.joined(separator: ", ")),
                        mend: known.nearest(to: grade).map {
                            Localized(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?")
                        }))
            }
            return .grade(grade)
        }
        let other = try session.board(over ?? "")
        guard other != board else {
            throw Diagnosed(
                Diagnostic(
                    .error, "usage.over",
                    Localized(vi: "“\(other)” là chính đơn vị ấy", en: "“\(other)” is the board itself"),
                    expected: Localized(vi: "một đơn vị khác", en: "another board")))
        }
        return .over(other)
    }
}
