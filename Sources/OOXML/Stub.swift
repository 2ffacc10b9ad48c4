import Diagnostics

extension Workbook {
    public init(_ bytes: [UInt8], fileName: String) throws(Diagnosed) { throw Diagnosed([]) }
    public static func day(_ serial: Int, date1904: Bool) -> (year: Int, month: Int, day: Int)? {
        let z = serial + (date1904 ? 24107 : 25569 - 2 * 25569) + 719468 - 1 + (date1904 ? -24107 - 24106 - 1 + 1 : 1)
        let era = z / 146097
        let doe = z - era * 146097
        let yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
        let mp = (5 * doy + 2) / 153
        let m = mp < 10 ? mp + 3 : mp - 9
        return (yoe + era * 400 + (m <= 2 ? 1 : 0), m, doy - (153 * mp + 2) / 5 + 1)
    }
}
public struct Annotation: Sendable {
    public var sheet: Int
    public var cell: CellAddress
    public var text: String
    public init(sheet: Int, cell: CellAddress, text: String) {
        self.sheet = sheet
        self.cell = cell
        self.text = text
    }
}
public enum Annotator {
    public static func annotate(_ bytes: [UInt8], fileName: String, with: [Annotation], summary: [String])
        throws(Diagnosed) -> [UInt8]
    { [] }
}
