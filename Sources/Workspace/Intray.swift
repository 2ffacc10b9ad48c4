// What was handed in: files, folders and archives of files, as a list of files to be taken in one by one.
import Diagnostics
import Intake
import Ledger
import OOXML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that came in, read when it is its turn.
public struct IncomingFile {
    /// As users know it: a path, `folder/name`, or `archive.zip/name`.
    public let name: String
    private let load: () throws(Diagnosed) -> [UInt8]

    public init(name: String, load: @escaping () throws(Diagnosed) -> [UInt8]) {
        self.name = name
        self.load = load
    }

    public func bytes() throws(Diagnosed) -> [UInt8] { try load() }
}

/// The files of one call.
public struct Intray {
    public private(set) var files: [IncomingFile] = []
    /// What lies beside them and is not read, each with the reason.
    public private(set) var passedOver: [Diagnostic] = []
    /// Whether a folder or an archive was named, so that even one file is reported as one of several.
    public private(set) var isCollection = false

    /// Files of one call.
    public static let mostFiles = 1_000

    /// - Parameters:
    ///   - paths: files, folders (not searched deeper, no links followed) and ZIP archives, as typed.
    ///   - read: reads a file that was named itself.
    /// - Throws: what `read` throws for an archive, what its reader finds; `intray.too-many`, `environment.…`.
    public init(
        _ paths: [String], read: @escaping (String) throws(Diagnosed) -> [UInt8]
    ) throws(Diagnosed) {
        for path in paths {
            var status = stat()
            if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
                try add(folder: path)
            } else if path.lowercased().hasSuffix(".zip") {
                try add(archive: try ZipArchive(try read(path), fileName: path), path)
            } else {
                files.append(IncomingFile(name: path) { () throws(Diagnosed) in try read(path) })
            }
        }
        guard files.count > Self.mostFiles else { return }
        throw Diagnosed(
            Diagnostic(
                .error, "intray.too-many",
                Localized(
                    vi: "\(files.count) tệp trong một lần; tối đa \(Self.mostFiles)",
                    en: "\(files.count) files in one call; at most \(Self.mostFiles)")))
    }

    private mutating func add(folder path: String) throws(Diagnosed) {
        isCollection = true
        let folder = try Folder.root(path)
        let shown = path.hasSuffix("/") ? String(path.dropLast()) : path
        for name in try folder.names() {
            let full = "\(shown)/\(name)"
            switch try folder.kind(of: name) {
            case .folder: pass(full, Localized(vi: "là thư mục con", en: "is a folder within the folder"))
            case .symlink: pass(full, Localized(vi: "là liên kết", en: "is a link"))
            case .other, nil: pass(full, Localized(vi: "không phải tệp", en: "is no file"))
            case .file:
                take(name, full) { () throws(Diagnosed) in
                    try folder.read(name, limit: FileLimits.figures) ?? []
                }
            }
        }
    }

    private mutating func add(archive: ZipArchive, _ path: String) throws(Diagnosed) {
        isCollection = true
        guard case .other = PackageKind(archive) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "intray.package", at: Place(file: path, line: 1, column: 1),
                    Localized(
                        vi: "đây là bảng tính hoặc văn bản, không phải tệp nén chứa nhiều tệp",
                        en: "this is a workbook or a document, not an archive of files"),
                    mend: Localized(vi: "đổi đuôi tệp thành .xlsx", en: "name it .xlsx")))
        }
        // Names inside are shown and nothing else: no path is ever made of them.
        for name in archive.names where !name.hasSuffix("/") && !name.hasPrefix("__MACOSX/") {
            let last = name.split(separator: "/").last.map(String.init) ?? name
            take(last, "\(path)/\(name)") { () throws(Diagnosed) in try archive.contents(of: name) ?? [] }
        }
    }

    /// Puts a file on the list, or says why not.
    private mutating func take(
        _ name: String, _ full: String, _ load: @escaping () throws(Diagnosed) -> [UInt8]
    ) {
        if name.hasPrefix("~$") || name.hasPrefix(".~lock.") {
            pass(
                full,
                Localized(vi: "là tệp khoá của chương trình đang mở bảng tính", en: "is the lock of an open workbook"))
        } else if name.hasPrefix(".") {
            pass(full, Localized(vi: "là tệp ẩn", en: "is hidden"))
        } else if name.lowercased().hasSuffix(".zip") {
            files.append(
                IncomingFile(name: full) { () throws(Diagnosed) in
                    throw Diagnosed(
                        Diagnostic(
                            .error, "intray.nested", at: Place(file: full, line: 1, column: 1),
                            Localized(
                                vi: "tệp nén nằm trong thư mục hoặc trong tệp nén khác không được mở",
                                en: "an archive within a folder or another archive is not opened"),
                            mend: Localized(
                                vi: "giải nén nó trước, hoặc nêu thẳng nó trên dòng lệnh",
                                en: "unpack it first, or name it on the command line")))
                })
        } else if FileFormat(fileName: name) == nil {
            pass(full, Localized(vi: "không phải .xlsx, .csv hay .json", en: "is no .xlsx, .csv or .json"))
        } else {
            files.append(IncomingFile(name: full, load: load))
        }
    }

    private mutating func pass(_ name: String, _ reason: Localized) {
        passedOver.append(
            Diagnostic(
                .note, "intray.passed-over", at: Place(file: name, line: 1, column: 1),
                Localized(vi: "bỏ qua: \(reason.vi)", en: "passed over: \(reason.en)")))
    }
}
