import Diagnostics
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
