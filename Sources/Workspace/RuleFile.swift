// A file of `Criteria` as text, and the spots in it that findings about the whole file point at.
import Diagnostics
import Ledger

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

struct RuleFile: Sendable {
    /// Relative to the root of the workspace.
    let path: String
    let text: String

    init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// - Throws: `workspace.not-utf8`, `workspace.too-large`, `environment.…`.
    init(_ name: String, in folder: Folder) throws(Diagnosed) {
        path = folder.path(of: name)
        guard let bytes = try folder.read(name, limit: FileLimits.rules) else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, path, errno: ENOENT)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Self.notUTF8(bytes, path) }
        self.text = text
    }

    /// Where a key of the outermost level stands; the beginning of the file if it is written in another way.
    func place(ofKey key: String) -> Place {
        var number = 0
        for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            number += 1
            if line.starts(with: "\(key):".utf8) {
                return Place(file: path, line: number, column: 1, length: key.count)
            }
        }
        return Place(file: path, line: 1, column: 1)
    }

    func foreignBloc(_ found: String, folder: String) -> Diagnostic {
        Diagnostic(
            .error, "workspace.foreign-bloc", at: place(ofKey: "bloc"),
            Localized(
                vi: "tệp ghi khối “\(found)” nhưng nằm trong thư mục “\(folder)”",
                en: "the file says bloc “\(found)” but lies in the folder “\(folder)”"),
            expected: Localized(same: "bloc: \(folder)"))
    }

    private static func notUTF8(_ bytes: [UInt8], _ path: String) -> Diagnosed {
        // What decoding changes first is where the bytes stop being UTF-8.
        let decoded = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let offset = zip(bytes, decoded).enumerated().first { $1.0 != $1.1 }?.offset ?? bytes.count
        let line = bytes[..<offset].split(separator: 10, omittingEmptySubsequences: false)
        let column = String(decoding: line.last ?? [], as: UTF8.self).count + 1
        return Diagnosed(
            Diagnostic(
                .error, "workspace.not-utf8", at: Place(file: path, line: max(1, line.count), column: column),
                Localized(
                    vi: "chỗ này không phải UTF-8; tệp dùng bảng mã khác",
                    en: "this is not UTF-8; the file has another encoding"),
                mend: Localized(vi: "lưu lại tệp với bảng mã UTF-8", en: "save the file with the encoding UTF-8")))
    }
}
