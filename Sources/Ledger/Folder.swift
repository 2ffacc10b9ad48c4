// Folders and files of a workspace, opened one path component at a time so that no symbolic link is ever followed.
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open folder. What is done in it is done in this very folder, whatever happens to its path meanwhile.
package final class Folder {
    /// What a directory entry is, links not followed.
    package enum Kind { case folder, file, symlink, other }

    package let descriptor: Int32
    /// Relative to the root of the workspace, for people; empty for the root itself.
    package let path: String

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// Opens the root of a workspace. Links on the way to it are the user's own choice and are followed.
    /// - Throws: `environment.…` if it cannot be opened.
    package static func root(_ path: String) throws(Diagnosed) -> Folder {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw EnvironmentFault.failed(EnvironmentFault.reading, path, errno: errno) }
        return Folder(descriptor: descriptor, path: "")
    }

    /// Opens a folder that a user names, outside of any workspace; makes it if only its last part is not there.
    /// - Parameter path: empty for the current folder.
    /// - Throws: `environment.…` if it cannot be made or opened.
    package static func outside(_ path: String) throws(Diagnosed) -> Folder {
        let name = path.isEmpty ? "." : path
        if mkdir(name, 0o777) != 0, errno != EEXIST {
            throw EnvironmentFault.failed(EnvironmentFault.making, name, errno: errno)
        }
        let descriptor = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw EnvironmentFault.failed(EnvironmentFault.writing, name, errno: errno) }
        var shown = path[...]
        while shown.count > 1, shown.last == "/" { shown.removeLast() }
        return Folder(descriptor: descriptor, path: shown == "." ? "" : String(shown))
    }

    /// The path of an entry as users know it.
    package func path(of name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }

    /// What stands under a name here; nil if nothing does.
    /// - Throws: `environment.…` if that cannot be told.
    package func kind(of name: String) throws(Diagnosed) -> Kind? {
        guard let status = try status(name) else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        case S_IFLNK: return .symlink
        default: return .other
        }
    }

    package func status(_ name: String) throws(Diagnosed) -> stat? {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) != 0 else { return status }
        guard errno == ENOENT else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, path(of: name), errno: errno)
        }
        return nil
    }

    /// A folder in this one; nil if nothing has that name.
    /// - Throws: `environment.symlink` for a link, `environment.not-a-folder` for a file, `environment.…` if it cannot be
    ///   opened.
    package func folder(_ name: String) throws(Diagnosed) -> Folder? {
        switch try kind(of: name) {
        case nil: return nil
        case .symlink: throw EnvironmentFault.symlink(path(of: name))
        case .file, .other: throw EnvironmentFault.notAFolder(path(of: name))
        case .folder: break
        }
        let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0 else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, path(of: name), errno: errno)
        }
        return Folder(descriptor: opened, path: path(of: name))
    }

    /// The names in this folder in the order of their bytes, `.` and `..` left out.
    /// - Throws: `environment.…` if it cannot be listed.
    package func names() throws(Diagnosed) -> [String] {
        let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard again >= 0, let stream = fdopendir(again) else {
            let number = errno
            if again >= 0 { close(again) }
            throw EnvironmentFault.failed(EnvironmentFault.listing, path, errno: number)
        }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw EnvironmentFault.failed(EnvironmentFault.listing, path, errno: errno) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a file has that name here.
    /// - Throws: `environment.symlink`, `environment.not-a-file` if something else has it.
    package func hasFile(_ name: String) throws(Diagnosed) -> Bool {
        switch try kind(of: name) {
        case nil: return false
        case .file: return true
        case .symlink: throw EnvironmentFault.symlink(path(of: name))
        case .folder, .other: throw EnvironmentFault.notAFile(path(of: name))
        }
    }

    /// The bytes of a file here; nil if nothing has that name.
    /// - Throws: `workspace.too-large` for more bytes than `limit`; `environment.symlink`, `environment.not-a-file` or
    ///   another `environment.…` if it cannot be read.
    package func read(_ name: String, limit: Int) throws(Diagnosed) -> [UInt8]? {
        guard try hasFile(name) else { return nil }
        // Without O_NONBLOCK a pipe put in the file's place just now would stop us for ever.
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            throw EnvironmentFault.failed(EnvironmentFault.reading, path(of: name), errno: errno)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw EnvironmentFault.notAFile(path(of: name))
        }
        guard status.st_size <= limit else { throw tooLarge(name, Int(status.st_size), limit) }
        let bytes = try contents(of: file, name, size: Int(status.st_size), limit: limit)
        guard bytes.count <= limit else { throw tooLarge(name, bytes.count, limit) }
        return bytes
    }

    /// Reads to the end, but never much more than `limit`, even if the file grows meanwhile.
    private func contents(of file: Int32, _ name: String, size: Int, limit: Int) throws(Diagnosed) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var count = 0
        while count <= limit {
            if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: 1 << 16)) }
            let got = bytes.withUnsafeMutableBytes { buffer in
                // Full names tell the call apart from this class's own method.
                #if canImport(Glibc)
                    Glibc.read(file, buffer.baseAddress! + count, buffer.count - count)
                #elseif canImport(Musl)
                    Musl.read(file, buffer.baseAddress! + count, buffer.count - count)
                #else
                    Darwin.read(file, buffer.baseAddress! + count, buffer.count - count)
                #endif
            }
            if got == 0 { break }
            if got < 0 {
                if errno == EINTR { continue }
                throw EnvironmentFault.failed(EnvironmentFault.reading, path(of: name), errno: errno)
            }
            count += got
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    private func tooLarge(_ name: String, _ size: Int, _ limit: Int) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "workspace.too-large", at: Place(file: path(of: name), line: 1, column: 1),
                Localized(
                    vi: "tệp dài \(size) byte; tối đa \(limit)", en: "the file has \(size) bytes; at most \(limit)")))
    }
}
