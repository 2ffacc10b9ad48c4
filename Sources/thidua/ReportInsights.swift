// Chapters of a report on what might be: what would it take, how sure is the rank.
import ArgumentParser
import Diagnostics
import Insight
import Reports

struct ReportInsights: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Thêm phần tính thử, viết như lệnh whatif: “hung-yen export=1200”; nêu được nhiều lần.",
                "Add a chapter of what if, in the words of whatif: “hung-yen export=1200”; may be given several times."),
            valueName: "words"))
    var whatif: [String] = []

    @Flag(
        help: ArgumentHelp(
            say(
                "Thêm phần xếp hạng chắc chắn đến đâu, như lệnh stability tính khi không nêu gì.",
                "Add a chapter on how firm the ranking is, as stability works it out without options.")))
    var stability = false

    /// The chapters that were asked for, in the order of the options.
    func chapters(_ session: Session, _ common: CommonOptions) throws(Diagnosed) -> [Report.Insight] {
        var chapters: [Report.Insight] = []
        for words in whatif {
            let request = WhatIfRequest(words: words.split(separator: " ").map(String.init))
            chapters.append(try request.report(session, common).insight)
        }
        if stability {
            chapters.append(StabilityCommand.report(session.review, Stability.Plan()).insight)
        }
        return chapters
    }

    /// Refuses what a format has no room for, before anything is worked out.
    func validate(_ format: ReportCommand.Format) throws {
        guard !whatif.isEmpty || stability, [.xlsx, .csv].contains(format) else { return }
        throw ValidationError(
            say(
                "\(format.rawValue) không có chỗ cho các phần tính thử: chọn html, docx, md hoặc json",
                "\(format.rawValue) has no room for chapters of what might be: choose html, docx, md or json"))
    }
}
