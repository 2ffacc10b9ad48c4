// The fixed words of the package: namespaces, kinds of parts, kinds of relations.
import Diagnostics

/// Namespaces and content types of workbooks (ISO/IEC 29500, transitional).
enum OfficeNames {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    /// Text documents, in the same standard.
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
    static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
    static let coreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    static let extendedProperties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"

    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    /// The content type of a part of a workbook, such as `worksheet`.
    static func type(_ part: String) -> String {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.\(part)+xml"
    }
    /// The content type of a part of a text document, such as `styles`.
    static func wordType(_ part: String) -> String {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.\(part)+xml"
    }
    static let relationsType = "application/vnd.openxmlformats-package.relationships+xml"
    static let corePropertiesType = "application/vnd.openxmlformats-package.core-properties+xml"
    static let extendedPropertiesType = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    static let themeType = "application/vnd.openxmlformats-officedocument.theme+xml"
    static let drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing"

    /// The properties of a file. No clock: the same contents are the same file tomorrow.
    static func coreXML(title: String, language: String? = nil) -> String {
        declaration
            + "<cp:coreProperties xmlns:cp=\"\(coreProperties)\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>\(XMLEscape.plain(title))</dc:title><dc:creator>thidua</dc:creator>"
            + (language.map { "<dc:language>\(XMLEscape.plain($0))</dc:language>" } ?? "") + "</cp:coreProperties>"
    }
}

extension CellAddress {
    /// `B7`
    public var reference: String { letters + String(row) }

    /// `$B$7`
    public var absoluteReference: String { "$\(letters)$\(row)" }

    /// `B`
    public var letters: String { Place.letters(column) }
}

extension CellRange {
    /// `A1:B7`, or `A1` for one cell.
    var reference: String { from == to ? from.reference : "\(from.reference):\(to.reference)" }

    func contains(_ cell: CellAddress) -> Bool {
        (from.row...to.row).contains(cell.row) && (from.column...to.column).contains(cell.column)
    }
}

/// A number of tenths as a decimal.
func tenths(_ number: Int) -> String {
    let size = number.magnitude
    let sign = number < 0 ? "-" : ""
    return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
}
