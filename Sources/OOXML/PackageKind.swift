// What an archive is about, by what is in it.
import Diagnostics

/// What an archive holds, told by its content and not by its name.
public enum PackageKind: Sendable {
    /// A workbook of Excel's formats, also one that reading refuses, such as with macros.
    case workbook
    /// A document of Word's formats.
    case document
    /// Anything else, such as an archive of many files.
    case other

    public init(_ archive: ZipArchive) {
        switch PackageContent(archive, fileName: "") {
        case .workbook, .macroWorkbook, .binaryWorkbook: self = .workbook
        case .document, .macroDocument: self = .document
        default: self = .other
        }
    }
}

/// The same, with what is refused by its own name.
enum PackageContent {
    case workbook, macroWorkbook, binaryWorkbook
    case document, macroDocument
    case presentation, openDocumentSheet, openDocumentText, appleNumbers
    case other

    init(_ archive: ZipArchive, fileName: String) {
        if let bytes = try? archive.contents(of: "mimetype"), bytes.count < 200 {
            let type = String(decoding: bytes, as: UTF8.self)
            if type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") {
                self = .openDocumentSheet
                return
            }
            if type.hasPrefix("application/vnd.oasis.opendocument.text") {
                self = .openDocumentText
                return
            }
        }
        if archive.names.contains(where: { $0.lowercased() == "index/document.iwa" }) {
            self = .appleNumbers
            return
        }
        guard let parts = try? PackageParts(archive, fileName: fileName), let main = try? parts.mainPart() else {
            self = .other
            return
        }
        self = Self.of(main, in: parts)
    }

    private static func of(_ main: String, in parts: PackageParts) -> PackageContent {
        let type = parts.type(of: main) ?? ""
        let hasMacros =
            type.contains("macroenabled")
            || parts.archive.names.contains {
                $0.lowercased().hasSuffix("vbaproject.bin") || parts.type(of: $0)?.contains("vbaproject") == true
            }
        if type.contains("sheet.binary") { return .binaryWorkbook }
        if type.contains("spreadsheetml") || type.contains("ms-excel") { return hasMacros ? .macroWorkbook : .workbook }
        if type.contains("wordprocessingml") || type.contains("ms-word") {
            return hasMacros ? .macroDocument : .document
        }
        if type.contains("presentationml") || type.contains("ms-powerpoint") { return .presentation }
        return .other
    }
}
