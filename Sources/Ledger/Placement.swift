// Writing files so that each one is either the old or the new one, and that all go back when one cannot be placed.
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files to be placed into one folder together.
///
/// What is guaranteed: every file is written beside its target, flushed to the disk and renamed, so that a reader, a crash
/// or a power cut finds the whole old file or the whole new one, never a part. When a call fails, the files placed before it
/// are put back and nothing is left behind. What is not: a crash between two renames leaves the first file new and the
/// second one old, with hidden files (`.….thidua-…`) beside them that hold the rest.
package struct Placement {
    package let folder: Folder
    private var steps: [Step] = []
    /// Numbers the hidden files of this placement.
    private var count = 0

    private struct Step {
        var name: String
        /// The new bytes, until they are renamed.
        var temporary: String?
        /// The earlier file under a second name.
        var backup: String?
        var isPlaced = false
    }

    /// Places all files, or none.
    /// - Throws: `environment.…`, after everything was put back; `environment.not-restored` names what could not be.
    package static func place(_ files: [(name: String, bytes: [UInt8])], in folder: Folder) throws(Diagnosed) {
        var placement = Placement(folder: folder)
        do {
            for file in files { try placement.prepare(file.name, file.bytes) }
            for index in placement.steps.indices { try placement.keepEarlier(index) }
            for index in placement.steps.indices { try placement.rename(index) }
            try placement.flush()
        } catch {
            throw Diagnosed(error.diagnostics + placement.undo())
        }
        placement.clear()
    }

    /// Removes what processes that were killed left beside a file. Only for files of which an earlier one is of no use.
    ///
    /// What a process that still runs is writing stays; so does what may be of another machine's, at worst for a while.
    package static func sweep(_ name: String, in folder: Folder) {
        let prefix = ".\(name).thidua-"
        for hidden in (try? folder.names()) ?? [] where hidden.hasPrefix(prefix) {
            let number = hidden.dropFirst(prefix.count).prefix { $0 != "-" }
            guard let process = pid_t(number), process > 0, kill(process, 0) != 0, errno == ESRCH else { continue }
            unlinkat(folder.descriptor, hidden, 0)
        }
    }

    private init(folder: Folder) { self.folder = folder }

    // MARK: Steps

    private mutating func prepare(_ name: String, _ bytes: [UInt8]) throws(Diagnosed) {
        let mode = try folder.status(name).map { $0.st_mode & 0o777 }
        let temporary = try write(bytes, for: name, mode: mode)
        steps.append(Step(name: name, temporary: temporary))
    }

    /// Writes and flushes a hidden file for `name`; leaves nothing if it cannot.
    private mutating func write(_ bytes: [UInt8], for name: String, mode: mode_t?) throws(Diagnosed) -> String {
        var file: Int32 = -1
        var temporary = ""
        repeat {
            temporary = hiddenName(name)
            file = openat(folder.descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        } while file < 0 && errno == EEXIST
        guard file >= 0 else { throw failed(name, errno) }
        var number: Int32 = 0
        if let mode, fchmod(file, mode) != 0 { number = errno }
        if number == 0 { number = Self.write(bytes, to: file) }
        if number == 0, fsync(file) != 0 { number = errno }
        if close(file) != 0, number == 0 { number = errno }
        guard number == 0 else {
            unlinkat(folder.descriptor, temporary, 0)
            throw failed(name, number)
        }
        return temporary
    }

    /// - Returns: 0 or the error number.
    private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                #if canImport(Glibc)
                    let count = Glibc.write(file, buffer.baseAddress! + offset, buffer.count - offset)
                #elseif canImport(Musl)
                    let count = Musl.write(file, buffer.baseAddress! + offset, buffer.count - offset)
                #else
                    let count = Darwin.write(file, buffer.baseAddress! + offset, buffer.count - offset)
                #endif
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                offset += count
            }
            return 0
        }
    }

    private mutating func keepEarlier(_ index: Int) throws(Diagnosed) {
        let name = steps[index].name
        guard let status = try folder.status(name), status.st_mode & S_IFMT == S_IFREG else { return }
        var backup = ""
        repeat {
            backup = hiddenName(name)
            if linkat(folder.descriptor, name, folder.descriptor, backup, 0) == 0 {
                steps[index].backup = backup
                return
            }
        } while errno == EEXIST
        // Not every file system has hard links; a copy does as well.
        guard let bytes = try folder.read(name, limit: FileLimits.figures) else { return }
        steps[index].backup = try write(bytes, for: name, mode: status.st_mode & 0o777)
    }

    private mutating func rename(_ index: Int) throws(Diagnosed) {
        guard let temporary = steps[index].temporary else { return }
        guard renameat(folder.descriptor, temporary, folder.descriptor, steps[index].name) == 0 else {
            throw failed(steps[index].name, errno)
        }
        steps[index].temporary = nil
        steps[index].isPlaced = true
    }

    /// The renames themselves reach the disk.
    private func flush() throws(Diagnosed) {
        guard fsync(folder.descriptor) != 0 else { return }
        // Some network file systems cannot flush a folder, and say so; their servers do it on their own.
        guard errno != EINVAL, errno != EROFS else { return }
        throw failed(folder.path, errno)
    }

    // MARK: Ends

    private func clear() {
        for step in steps {
            for name in [step.temporary, step.backup].compactMap({ $0 }) { unlinkat(folder.descriptor, name, 0) }
        }
    }

    /// Puts the earlier files back, last one first.
    /// - Returns: what could not be put back.
    private mutating func undo() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for index in steps.indices.reversed() where steps[index].isPlaced {
            let name = steps[index].name
            if let backup = steps[index].backup {
                guard renameat(folder.descriptor, backup, folder.descriptor, name) != 0 else {
                    steps[index].backup = nil
                    continue
                }
                // The backup is all that is left of the earlier file: it stays.
                steps[index].backup = nil
                findings.append(notRestored(name, kept: backup))
            } else if unlinkat(folder.descriptor, name, 0) != 0 {
                findings.append(notRestored(name, kept: nil))
            }
        }
        clear()
        fsync(folder.descriptor)
        return findings
    }

    private func notRestored(_ name: String, kept: String?) -> Diagnostic {
        Diagnostic(
            .error, EnvironmentFault.codePrefix + "not-restored",
            Localized(
                vi: "“\(folder.path(of: name))” đã thay nhưng không đưa về như cũ được",
                en: "“\(folder.path(of: name))” was changed and could not be put back"),
            mend: kept.map {
                Localized(
                    vi: "bản cũ nằm ở “\(folder.path(of: $0))”: đổi tên nó về như cũ",
                    en: "the earlier file is “\(folder.path(of: $0))”: rename it back")
            } ?? Localized(vi: "xoá tệp này", en: "delete this file"))
    }

    private func failed(_ name: String, _ number: Int32) -> Diagnosed {
        let path = name == folder.path ? name : folder.path(of: name)
        return EnvironmentFault.failed(EnvironmentFault.writing, path, errno: number)
    }

    private mutating func hiddenName(_ name: String) -> String {
        count += 1
        return ".\(name).thidua-\(getpid())-\(count)"
    }
}
