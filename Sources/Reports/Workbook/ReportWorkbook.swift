// The report as a workbook whose numbers a spreadsheet computes itself.
import Diagnostics
import OOXML

/// A workbook, and how much of it is computed by the spreadsheet.
public struct LiveWorkbook: Sendable {
    public var spreadsheet: Spreadsheet
    /// Computed cells that are formulas down to the inputs, of all computed cells.
    public var live: Int
    public var computed: Int
    /// What is not live, and why.
    public var notLive: [Localized]
}

extension Report {
    /// - Parameter progress: told how many of how many steps are done.
    public func workbook(_ language: Language, progress: (Int, Int) -> Void = { _, _ in }) -> LiveWorkbook {
        LiveWorkbook(
            spreadsheet: Spreadsheet(title: review.bloc.title[language]), live: 0, computed: 0, notLive: [])
    }
}
