// The short faces of a report: its table as CSV, and what its file is called.
import Diagnostics
import Scoring

extension Report {
    /// `red-river-delta-2021`, with the board behind it where it is of one.
    public var fileName: String {
        "\(review.bloc.id)-\(review.period)" + (board.map { ".\($0)" } ?? "")
    }

    /// The ranking, or the scorecard of the one board, as CSV.
    public func csv(_ language: Language) -> String {
        let document =
            board.map { Audit(review, board: $0)?.scorecardDocument ?? Document([]) } ?? review.rankingDocument
        return document.labelled(labels).rendered(as: .csv, in: language)
    }
}
