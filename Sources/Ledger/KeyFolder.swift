// Private keys in the configuration folder of the user's account, never in a workspace.
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `$XDG_CONFIG_HOME/thidua` or `~/.config/thidua`: a folder of mode 0700 with files of mode 0600, one a key, and beside each
/// log's key the last checkpoint that was signed with it.
public struct KeyFolder: Hashable, Sendable {
    /// Absolute.
    public let path: String

    static let name = "thidua"

    /// - Parameters:
    ///   - configuration: `XDG_CONFIG_HOME`; one that is not absolute counts as none, as its specification says.
    ///   - home: `HOME`.
    /// - Throws: `environment.no-home` if neither says where.
    public init(configuration: String?, home: String?) throws(Diagnosed) {
        if let configuration, configuration.utf8.first == UInt8(ascii: "/") {
            path = "\(configuration)/\(Self.name)"
        } else if let home, home.utf8.first == UInt8(ascii: "/") {
            path = "\(home)/.config/\(Self.name)"
        } else {
            throw Diagnosed(
                Diagnostic(
                    .error, EnvironmentFault.codePrefix + "no-home",
                    Localized(
                        vi: "không biết thư mục cấu hình của tài khoản này ở đâu",
                        en: "it is not known where this account keeps its configuration"),
                    mend: Localized(vi: "đặt biến HOME hoặc XDG_CONFIG_HOME", en: "set HOME or XDG_CONFIG_HOME")))
        }
    }

    /// The path of the key for an origin.
    public func path(of origin: String) -> String { "\(path)/\(Self.slug(origin)).key" }

    /// The path of the last checkpoint signed for an origin.
    public func checkpointPath(of origin: String) -> String { "\(path)/\(Self.slug(origin)).checkpoint" }

    /// A plain file name of an origin: small letters, digits and hyphens, and eight digits of its hash, since different
    /// origins may look the same without their signs.
    static func slug(_ origin: String) -> String {
        var slug: [UInt8] = []
        for byte in origin.utf8.prefix(60) {
            switch byte {
            case 48...57, 97...122: slug.append(byte)
            case 65...90: slug.append(byte + 32)
            default: if slug.last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
            }
        }
        while slug.first == UInt8(ascii: "-") { slug.removeFirst() }
        return String(decoding: slug, as: UTF8.self) + "-" + Digest(of: Array(origin.utf8)).description.prefix(8)
    }

    // MARK: Keys

    /// The key for an origin; nil if there is none here.
    /// - Throws: `environment.…` as ``KeyFile/read(_:)`` does; `environment.key-folder` for a folder that others may write to.
    public func key(for origin: String) throws(Diagnosed) -> SigningKey? {
        guard let folder = try open(making: false) else { return nil }
        return try folder.key(Self.slug(origin) + ".key", path: path(of: origin))
    }

    /// Makes a key.
    /// - Parameters:
    ///   - origin: what its file is found by.
    ///   - workspace: the root of a workspace that the folder must not lie in.
    /// - Throws: `key.exists`; `environment.key-in-workspace`, `environment.…`. Nothing is then written.
    public func make(_ key: SigningKey, for origin: String, outside workspace: String) throws(Diagnosed) {
        if (realPath + "/").utf8.starts(with: (workspace + "/").utf8) {
            throw Diagnosed(
                Diagnostic(
                    .error, EnvironmentFault.codePrefix + "key-in-workspace",
                    Localized(
                        vi: "“\(path)” nằm trong thư mục làm việc; khoá riêng không được để ở đó",
                        en: "“\(path)” lies in the workspace; no private key may lie there"),
                    mend: Localized(vi: "đặt XDG_CONFIG_HOME ra chỗ khác", en: "set XDG_CONFIG_HOME to elsewhere")))
        }
        guard let folder = try open(making: true) else { return }
        let file = Self.slug(origin) + ".key"
        if try folder.kind(of: file) != nil { throw exists(origin) }
        guard try folder.create(file, Array((key.text + "\n").utf8), path: path(of: origin)) else {
            throw exists(origin)
        }
    }

    private func exists(_ origin: String) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "key.exists",
                Localized(
                    vi: "đã có khoá riêng ở “\(path(of: origin))”; không ghi đè",
                    en: "there is a private key at “\(path(of: origin))”; it is not overwritten"),
                mend: Localized(
                    vi: "dùng khoá ấy; muốn lập khoá khác thì chuyển tệp đó ra chỗ khác và giữ lại",
                    en: "use that key; for another one, move the file elsewhere and keep it")))
    }

    // MARK: What was signed

    /// The last checkpoint signed from here for an origin, as a note; nil if there is none.
    public func lastCheckpoint(of origin: String) throws(Diagnosed) -> [UInt8]? {
        try open(making: false)?.read(Self.slug(origin) + ".checkpoint", limit: SignedNote.limit)
    }

    /// Remembers a checkpoint before it is given to anybody.
    public func remember(_ note: SignedNote, of origin: String) throws(Diagnosed) {
        guard let folder = try open(making: false) else {
            throw EnvironmentFault.failed(EnvironmentFault.writing, path, errno: ENOENT)
        }
        Placement.sweep(Self.slug(origin) + ".checkpoint", in: folder)
        try Placement.place([(name: Self.slug(origin) + ".checkpoint", bytes: note.bytes)], in: folder)
    }

    // MARK: The folder

    /// The path without links, as far as it is there.
    private var realPath: String {
        var (there, rest) = (path[...], "")
        while !there.isEmpty {
            if let real = realpath(String(there), nil) {
                defer { free(real) }
                return String(cString: real) + rest
            }
            guard let slash = there.lastIndex(of: "/") else { break }
            rest = there[slash...] + rest
            there = there[..<slash]
        }
        return path
    }

    /// - Throws: `environment.key-folder` if it is a link, another account's, or others may do anything in it.
    private func open(making: Bool) throws(Diagnosed) -> Folder? {
        if making {
            let parent = path.utf8.dropLast(Self.name.utf8.count + 1)
            for folder in [String(decoding: parent, as: UTF8.self), path]
            where mkdir(folder, 0o700) != 0 && errno != EEXIST {
                throw EnvironmentFault.failed(EnvironmentFault.making, folder, errno: errno)
            }
        }
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR, !making { return nil }
            throw EnvironmentFault.failed(EnvironmentFault.reading, path, errno: errno)
        }
        guard status.st_mode & S_IFMT != S_IFLNK else { throw EnvironmentFault.symlink(path) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw EnvironmentFault.notAFolder(path) }
        guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
            throw Diagnosed(
                Diagnostic(
                    .error, EnvironmentFault.codePrefix + "key-folder",
                    Localized(
                        vi: "người khác vào được thư mục “\(path)”, nơi giữ khoá riêng",
                        en: "others may enter the folder “\(path)” that keeps private keys"),
                    mend: Localized(same: "chmod 700 '\(path)'")))
        }
        return try Folder.root(path)
    }
}

/// A file with one private key.
public enum KeyFile {
    /// Bytes; a key's text has about 120.
    static let limit = 1_000

    /// Reads the key that a user names.
    /// - Throws: `environment.key-open` if others may read it; `environment.…` for a link or no ordinary file, or if it cannot
    ///   be read; `key.unreadable` if it holds no key.
    public static func read(_ path: String) throws(Diagnosed) -> SigningKey {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let parent = parts.dropLast().joined(separator: "/")
        let folder = try Folder.root(parts.count == 1 ? "." : parent.isEmpty ? "/" : parent)
        guard let key = try folder.key(String(parts.last ?? ""), path: path) else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, path, errno: ENOENT)
        }
        return key
    }
}

extension Folder {
    /// - Parameter path: how users know the file.
    fileprivate func key(_ name: String, path: String) throws(Diagnosed) -> SigningKey? {
        switch try kind(of: name) {
        case nil: return nil
        case .symlink: throw EnvironmentFault.symlink(path)
        case .folder, .other: throw EnvironmentFault.notAFile(path)
        case .file: break
        }
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw EnvironmentFault.failed(EnvironmentFault.reading, path, errno: errno) }
        defer { close(file) }
        // The very file that is read, not what stands under its name meanwhile.
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw EnvironmentFault.notAFile(path)
        }
        guard status.st_mode & 0o077 == 0 else {
            throw Diagnosed(
                Diagnostic(
                    .error, EnvironmentFault.codePrefix + "key-open",
                    Localized(
                        vi: "người khác đọc được khoá riêng “\(path)”", en: "others may read the private key “\(path)”"),
                    expected: Localized(
                        vi: "chỉ chủ đọc và ghi được (0600)", en: "its owner alone reads and writes (0600)"),
                    mend: Localized(
                        vi: "chmod 600 '\(path)'; nếu có thể đã lộ thì lập khoá mới",
                        en: "chmod 600 '\(path)'; if it may have been seen, make another key")))
        }
        var bytes = [UInt8](repeating: 0, count: KeyFile.limit + 1)
        let count = bytes.withUnsafeMutableBytes { buffer in pread(file, buffer.baseAddress, buffer.count, 0) }
        guard count >= 0 else { throw EnvironmentFault.failed(EnvironmentFault.reading, path, errno: errno) }
        var text = bytes.prefix(count)
        if text.last == 10 { text.removeLast() }
        guard let key = String(validating: text, as: UTF8.self).flatMap({ SigningKey($0) }) else {
            // Not a word of what stands in it: it may be another secret.
            throw Diagnosed(
                Diagnostic(
                    .error, "key.unreadable",
                    Localized(vi: "“\(path)” không chứa một khoá riêng", en: "“\(path)” does not hold a private key"),
                    expected: Localized(same: "PRIVATE+KEY+…")))
        }
        return key
    }

    /// Writes a file that only its owner reads, from its first moment on.
    /// - Returns: false if something has that name.
    fileprivate func create(_ name: String, _ bytes: [UInt8], path: String) throws(Diagnosed) -> Bool {
        let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            if errno == EEXIST { return false }
            throw EnvironmentFault.failed(EnvironmentFault.writing, path, errno: errno)
        }
        // A strange umask may have taken rights from the owner too.
        var number: Int32 = fchmod(file, 0o600) == 0 ? 0 : errno
        let count = number == 0 ? bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) } : 0
        if number == 0, count != bytes.count { number = count < 0 ? errno : ENOSPC }
        if number == 0, fsync(file) != 0 { number = errno }
        if close(file) != 0, number == 0 { number = errno }
        guard number == 0 else {
            unlinkat(descriptor, name, 0)
            throw EnvironmentFault.failed(EnvironmentFault.writing, path, errno: number)
        }
        fsync(descriptor)
        return true
    }
}
