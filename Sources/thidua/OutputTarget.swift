// Where `report` and `minutes` write: one rule for what stands after -o.
import ArgumentParser
import Diagnostics
import Foundation
import Workspace

/// A folder and the name of a file in it.
///
/// What is a folder, or ends in a slash, takes the file under its usual name; anything else is the file itself. A folder that
/// ends in a slash is made if the one around it is there; beyond that no folders are made, lest a slip of the pen leaves some.
struct OutputTarget {
    let folder: String
    let name: String

    /// How help says it.
    static let help = ArgumentHelp(
        say(
            "Tệp cần ghi (thư mục chứa nó phải có sẵn), hoặc thư mục: thư mục đã có, hay tên kết thúc bằng “/” (chưa có thì được tạo nếu thư mục chứa nó đã có).",
            "The file to write (its folder must be there), or a folder: one that is there, or a name that ends in “/”, which is made if the folder around it is there."
        ), valueName: "file")

    /// - Throws: a usage error where a file is named that does not end as the format does.
    static func validate(_ output: String?, ending: String) throws {
        guard let output, !isFolder(output), !output.lowercased().hasSuffix("." + ending) else { return }
        throw ValidationError(
            say(
                "tên tệp sau -o phải có đuôi .\(ending): \(output)",
                "the file after -o must end in .\(ending): \(output)"))
    }

    /// - Parameter usual: what the file is called where only a folder is named, or nothing.
    /// - Throws: `file.folder` where the folder around it is not there.
    init(_ output: String?, usual: String) throws(Diagnosed) {
        guard let output else {
            (folder, name) = ("", usual)
            return
        }
        if Self.isFolder(output) {
            if !Self.isThere(output) { try Self.needs(Self.parent(of: output)) }
            (folder, name) = (output, usual)
        } else {
            folder = Self.parent(of: output)
            name = output.split(separator: "/").last.map(String.init) ?? usual
            try Self.needs(folder)
        }
    }

    private static func isFolder(_ path: String) -> Bool { path.hasSuffix("/") || isThere(path) }

    private static func isThere(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Empty for the current folder.
    private static func parent(of path: String) -> String {
        let pieces = path.split(separator: "/").dropLast().joined(separator: "/")
        return path.hasPrefix("/") ? "/" + pieces : pieces
    }

    private static func needs(_ folder: String) throws(Diagnosed) {
        guard !folder.isEmpty, !isThere(folder) else { return }
        throw Diagnosed(
            Diagnostic(
                .error, "file.folder",
                Localized(vi: "không có thư mục “\(folder)”", en: "there is no folder “\(folder)”"),
                mend: Localized(vi: "tạo thư mục ấy, hoặc sửa -o", en: "make that folder, or mend -o")))
    }
}
