// A file of figures, in any format and layout, as submissions.
import Diagnostics
import OOXML
import Rules

/// Reads what boards hand in, against the edition that scores the period.
public struct SubmissionReader: Sendable {
    private let edition: Edition
    private let bloc: Bloc?
    private let period: Period
    private let numbers: NumberConvention

    /// - Parameters:
    ///   - bloc: whose members may submit; nil takes units of any name, in the order of their names.
    ///   - numbers: how texts are read as numbers. `open` leaves it to what the file says; files that were
    ///     placed before are `plain`.
    public init(edition: Edition, bloc: Bloc?, period: Period, numbers: NumberConvention = .open) {
        self.edition = edition
        self.bloc = bloc
        self.period = period
        self.numbers = numbers
    }

    /// Reads a file and checks every figure of it.
    ///
    /// The edition's own `checks` of figures against each other are not run here.
    /// - Parameters:
    ///   - bytes: the file as received.
    ///   - fileName: what places show.
    public func read(_ bytes: [UInt8], fileName: String, format: FileFormat) -> Received {
        var gatherer = SubmissionGatherer(edition: edition, bloc: bloc, period: period, numbers: numbers)
        switch format {
        case .csv: gatherer.read(CSVFile(bytes, fileName: fileName))
        case .json:
            let (value, diagnostics) = JSONValue.read(bytes, fileName: fileName)
            gatherer.findings.add(diagnostics)
            if let value { gatherer.read(value, fileName: fileName) }
        case .xlsx:
            do {
                return read(try Workbook(bytes, fileName: fileName), fileName: fileName)
            } catch {
                return Received(readable: [], diagnostics: error.diagnostics)
            }
        }
        return gatherer.received(file: fileName)
    }

    /// Reads a workbook that is one of our forms, or that a map describes.
    public func read(_ workbook: Workbook, fileName: String, map: SheetMap? = nil) -> Received {
        var gatherer = SubmissionGatherer(edition: edition, bloc: bloc, period: period, numbers: numbers)
        if let map {
            gatherer.read(workbook, fileName: fileName, by: map)
        } else {
            gatherer.read(workbook, fileName: fileName)
        }
        return gatherer.received(file: fileName)
    }
}
