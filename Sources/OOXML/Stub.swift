import Diagnostics

public struct ZipArchive {
    public init(_ bytes: [UInt8], fileName: String) throws(Diagnosed) { throw Diagnosed([]) }
    public var names: [String] { [] }
    public func contents(of: String) throws(Diagnosed) -> [UInt8]? { nil }
}
extension Workbook {
    public init(_ bytes: [UInt8], fileName: String) throws(Diagnosed) { throw Diagnosed([]) }
    public static func day(_ serial: Int, date1904: Bool) -> (year: Int, month: Int, day: Int)? { nil }
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
