// The file of a ledger, open, and the lock that keeps its writers apart.
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open `ledger.jsonl`.
struct LedgerFile {
    let disk: Disk
    let handle: Int32
    /// As users know it.
    let path: String

    /// Nil if there is none.
    /// - Parameter root: the open folder that it is in; nil for that of `folder`.
    /// - Throws: `environment.…` if it cannot be opened or is no ordinary file.
    init?(_ folder: Folder, _ disk: Disk, _ access: Disk.Access, root: Int32? = nil) throws(Diagnosed) {
        self.disk = disk
        let path = folder.path(of: Journal.fileName)
        self.path = path
        let doing = access == .reading ? EnvironmentFault.reading : EnvironmentFault.writing
        do throws(SystemError) {
            handle = try disk.open(Journal.fileName, root ?? folder.descriptor, access)
        } catch {
            if error.number == ENOENT, access != .creating { return nil }
            throw EnvironmentFault.failed(doing, path, errno: error.number)
        }
        do throws(Diagnosed) {
            guard try status().kind == .file else { throw EnvironmentFault.notAFile(path) }
        } catch {
            close()
            if access == .creating { try? disk.remove(Journal.fileName, root ?? folder.descriptor) }
            throw error
        }
    }

    func close() { disk.close(handle) }

    /// Where there is no such file: whether there ever was one. It is made before all that belongs to it, and its name is on
    /// the disk before theirs are, so that a writer that is interrupted at its very first event leaves no object, key or
    /// checkpoint without it.
    /// - Throws: `environment.vanished` naming the file; `environment.…`.
    static func checkNeverThere(_ folder: Folder, _ disk: Disk, root: Int32? = nil) throws(Diagnosed) {
        let root = root ?? folder.descriptor
        guard try hasTraces(folder, disk, root) else { return }
        throw EnvironmentFault.lost(folder.path(of: Journal.fileName), beside: folder.path)
    }

    private static func hasTraces(_ folder: Folder, _ disk: Disk, _ root: Int32) throws(Diagnosed) -> Bool {
        do throws(SystemError) {
            for name in [Journal.keyName, Journal.checkpointName] {
                do throws(SystemError) {
                    _ = try disk.statusOfName(name, root)
                    return true
                } catch { if error.number != ENOENT { throw error } }
            }
            let objects: Int32
            do throws(SystemError) { objects = try disk.open(Journal.objects, root, .folder) } catch {
                // A file or a link in its place is named where it is in the way.
                if [ENOENT, ENOTDIR, ELOOP].contains(error.number) { return false }
                throw error
            }
            defer { disk.close(objects) }
            return try disk.names(objects).contains { !$0.hasPrefix(".") }
        } catch { throw EnvironmentFault.failed(EnvironmentFault.reading, folder.path, errno: error.number) }
    }

    func status() throws(Diagnosed) -> Disk.Status {
        try attempt(EnvironmentFault.reading) { () throws(SystemError) in try disk.status(handle) }
    }

    /// - Throws: `environment.…` naming the file.
    func attempt<Value>(
        _ doing: Localized, _ call: () throws(SystemError) -> Value
    ) throws(Diagnosed) -> Value {
        do throws(SystemError) { return try call() } catch {
            throw EnvironmentFault.failed(doing, path, errno: error.number)
        }
    }
}

/// The lock of a ledger: that of its folder. The system releases it too when the process ends in whatever way.
struct LedgerLock {
    private let disk: Disk
    /// The folder, opened once more: two writers of one process are kept apart like those of two.
    let handle: Int32

    /// - Parameter patience: how many milliseconds others may take.
    /// - Throws: `environment.locked` if they take longer; `environment.no-lock` where nothing can be locked;
    ///   `environment.…`.
    init(_ folder: Folder, _ disk: Disk, patience: Int = 10_000) throws(Diagnosed) {
        self.disk = disk
        let handle: Int32
        do throws(SystemError) {
            handle = try disk.open(".", folder.descriptor, .folder)
        } catch { throw EnvironmentFault.failed(EnvironmentFault.writing, folder.path, errno: error.number) }
        self.handle = handle
        var waited = 0
        while true {
            do throws(SystemError) {
                try disk.lock(handle)
                return
            } catch {
                let isTaken = error.number == EWOULDBLOCK
                guard isTaken, waited < patience else {
                    disk.close(handle)
                    throw isTaken ? EnvironmentFault.locked(folder.path) : EnvironmentFault.noLock(folder.path)
                }
            }
            // Short at first: most writers are done at once.
            let pause = min(50, 1 + waited / 8)
            disk.pause(pause)
            waited += pause
        }
    }

    func release() { disk.close(handle) }
}

/// What a recording left, and the state of the file that it left it in.
final class LedgerMemory {
    private var kept: (reading: LedgerReading, status: Disk.Status)?

    /// What the file holds, if it is as it was left; it is then kept here no more, so that it can change in place.
    func take(_ status: Disk.Status) -> LedgerReading? {
        defer { kept = nil }
        guard let kept, kept.status == status else { return nil }
        return kept.reading
    }

    func keep(_ reading: LedgerReading, _ status: Disk.Status) { kept = (reading, status) }
}
