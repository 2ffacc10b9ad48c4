// Keeps files beside the ledger under their hashes. One that is there is never written again.
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder `objects` of a ledger whose lock is held.
struct ObjectStore {
    private let disk: Disk
    /// The folder that it is in.
    private let root: Int32
    /// As users know it.
    private let path: String
    private var handle: Int32?
    private(set) var hasMadeFolder = false
    /// What was not there before.
    private var placed: [String] = []

    /// Where an object is written before it has its name. There is one writer at a time, so that one name is enough, and an
    /// interrupted writer leaves no more than this.
    static let incoming = ".incoming"

    init(_ disk: Disk, root: Int32, path: String) {
        self.disk = disk
        self.root = root
        self.path = path
    }

    func close() { if let handle { disk.close(handle) } }

    /// Opens the folder; makes it if it is not there.
    /// - Throws: `environment.symlink`, `environment.not-a-folder` if something else has its name; `environment.…`.
    mutating func open() throws(Diagnosed) {
        do throws(SystemError) {
            try disk.makeFolder(Journal.objects, root)
            hasMadeFolder = true
        } catch {
            guard error.number == EEXIST else {
                throw EnvironmentFault.failed(EnvironmentFault.making, path, errno: error.number)
            }
        }
        do throws(SystemError) {
            handle = try disk.open(Journal.objects, root, .folder)
        } catch {
            if (try? disk.statusOfName(Journal.objects, root))?.kind == .link { throw EnvironmentFault.symlink(path) }
            throw EnvironmentFault.failed(EnvironmentFault.reading, path, errno: error.number)
        }
    }

    /// Keeps objects; they and their names are on the disk when it returns.
    /// - Throws: `ledger.object-differs` where another content has an object's name; `environment.…`.
    mutating func place(_ objects: [LedgerObject]) throws(Diagnosed) {
        guard let handle, !objects.isEmpty else { return }
        for object in objects {
            let name = object.reference.fileName
            guard object.reference.isPlain, object.bytes.count <= FileLimits.figures else {
                throw Diagnosed(
                    Diagnostic(
                        .error, "ledger.object-name",
                        Localized(
                            vi:
                                "“\(name)” không thể giữ cạnh sổ thi đua: tên không hợp lệ hoặc dài quá \(FileLimits.figures) byte",
                            en:
                                "“\(name)” cannot be kept beside the ledger: its name is not a plain one, or it has more than \(FileLimits.figures) bytes"
                        )))
            }
            do throws(SystemError) {
                guard try !isThere(object, in: handle) else { continue }
                // Before it is: a call may fail that has done its work.
                placed.append(name)
                try write(object, in: handle)
            } catch {
                throw error.number == 0 ? differs(name) : failed(name, error)
            }
        }
        do throws(SystemError) { try disk.syncFolder(handle) } catch {
            throw EnvironmentFault.failed(EnvironmentFault.writing, path, errno: error.number)
        }
    }

    /// Removes what was placed: no line names it. What cannot be removed does no harm.
    /// - Returns: whether nothing of it is left, on the disk itself.
    mutating func undo() -> Bool {
        var isGone = true
        if let handle {
            for name in placed + [Self.incoming] {
                do throws(SystemError) { try disk.remove(name, handle) } catch {
                    if error.number != ENOENT { isGone = false }
                }
            }
            if !placed.isEmpty {
                do throws(SystemError) { try disk.syncFolder(handle) } catch { isGone = false }
            }
        }
        if hasMadeFolder { try? disk.removeFolder(Journal.objects, root) }
        return isGone
    }

    /// - Throws: number 0 if another content has its name.
    private func isThere(_ object: LedgerObject, in folder: Int32) throws(SystemError) -> Bool {
        let file: Int32
        do throws(SystemError) {
            file = try disk.open(object.reference.fileName, folder, .reading)
        } catch {
            if error.number == ENOENT { return false }
            throw error
        }
        defer { disk.close(file) }
        let status = try disk.status(file)
        guard status.kind == .file else { throw SystemError(EISDIR) }
        guard status.size == object.bytes.count else { throw SystemError(0) }
        var offset = 0
        while offset < object.bytes.count {
            let piece = try disk.read(file, offset, 1 << 18)
            guard !piece.isEmpty, object.bytes[offset...].starts(with: piece) else { throw SystemError(0) }
            offset += piece.count
        }
        // Whoever put it there may not have waited for the disk.
        try disk.sync(file)
        return true
    }

    private func write(_ object: LedgerObject, in folder: Int32) throws(SystemError) {
        do throws(SystemError) { try disk.remove(Self.incoming, folder) } catch {
            if error.number != ENOENT { throw error }
        }
        let file = try disk.open(Self.incoming, folder, .creating)
        do throws(SystemError) {
            try disk.writeAll(object.bytes, to: file)
            try disk.sync(file)
        } catch {
            disk.close(file)
            throw error
        }
        disk.close(file)
        try disk.rename(Self.incoming, object.reference.fileName, folder)
    }

    private func failed(_ name: String, _ error: SystemError) -> Diagnosed {
        EnvironmentFault.failed(EnvironmentFault.writing, "\(path)/\(name)", errno: error.number)
    }

    private func differs(_ name: String) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "ledger.object-differs", at: Place(file: "\(path)/\(name)", line: 1, column: 1),
                Localized(
                    vi: "tệp này mang mã băm của một nội dung khác nội dung nó đang chứa",
                    en: "this file has the name of another content than it holds"),
                mend: Localized(
                    vi: "lấy lại tệp này từ bản sao lưu hoặc từ git; nếu không có thì xoá nó rồi chạy lại",
                    en: "restore it from a backup or from git; if there is none, delete it and run it again")))
    }
}
