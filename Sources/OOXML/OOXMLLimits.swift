// How much a file may hold, so that no file can take a machine down.

/// The bounds of reading archives, workbooks and documents. Whoever declares less than there is, is refused as well.
public enum OOXMLLimits {
    /// Bytes of a file: what figures in other formats may have too, a hundred times the largest form seen.
    public static let fileSize = 64 << 20
    /// Entries of an archive: a workbook of 255 sheets with drawings and comments stays far below.
    public static let entries = 2_000
    /// Bytes of one part inflated: a sheet of 100,000 rows and 13 columns has about 60 MB. Deflate packs 1,032 to 1 at most,
    /// and sheets of empty cells come near it honestly, so that sizes are bounded and not their ratio.
    public static let partSize = 256 << 20
    /// Bytes of all parts inflated.
    public static let totalSize = 512 << 20
    /// Bytes of an entry's name.
    public static let nameLength = 1_024

    /// Levels of elements in XML.
    public static let depth = 64
    /// Elements of all parts that are read: a cell of text written in place has three.
    public static let elements = 20_000_000
    /// Attributes of one element.
    public static let attributes = 100
    /// Bytes of a part in UTF-16, which is turned into UTF-8 as a whole; no program is known that writes such.
    public static let utf16Size = 16 << 20
    /// Bytes from one tag's beginning to its end.
    public static let tagLength = 128 << 10
    /// Bytes of text between two tags: a full cell of letters that are all written as references.
    public static let textRun = 512 << 10

    public static let sheets = 255
    /// Rows of a sheet, as in Excel.
    public static let rows = 1_048_576
    /// Columns of a sheet, as in Excel.
    public static let columns = 16_384
    /// Cells of a workbook, empty ones counted where the file has them.
    public static let cells = 5_000_000
    /// UTF-16 units of a cell's text, as in Excel.
    public static let textLength = 32_767
    /// UTF-16 units of a formula, as in Excel.
    public static let formulaLength = 8_192
    public static let sharedStrings = 2_000_000
    public static let merges = 100_000
    /// Formats of cells, as in Excel.
    public static let styles = 65_490

    /// Paragraphs of a document, those in cells counted.
    public static let paragraphs = 500_000
    /// Bytes of one paragraph or one cell of a document.
    public static let paragraphLength = 1 << 20
}
