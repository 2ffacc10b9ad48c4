// One call at a time changes a workspace.
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A lock on a folder, released by the system too when the process ends in whatever way.
package final class Lock {
    private let folder: Folder

    /// - Throws: `environment.locked` if another process holds it for more than five seconds.
    package init(_ folder: Folder) throws(Diagnosed) {
        self.folder = folder
        for _ in 0..<100 {
            if flock(folder.descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            // A file system without locks: files are still placed whole, only two calls at once are not kept apart.
            guard errno == EWOULDBLOCK || errno == EINTR else { return }
            usleep(50_000)
        }
        throw EnvironmentFault.locked(folder.path)
    }

    package func release() { flock(folder.descriptor, LOCK_UN) }
}

extension Folder {
    /// Makes a folder in this one.
    /// - Returns: whether it was made; false if something has that name already.
    /// - Throws: `environment.…` if it cannot be made.
    package func make(_ name: String) throws(Diagnosed) -> Bool {
        if mkdirat(descriptor, name, 0o777) == 0 {
            fsync(descriptor)
            return true
        }
        guard errno == EEXIST else {
            throw EnvironmentFault.failed(EnvironmentFault.making, path(of: name), errno: errno)
        }
        return false
    }

    /// Removes a folder that has nothing in it; one that has something stays.
    package func removeEmptyFolder(_ name: String) { unlinkat(descriptor, name, AT_REMOVEDIR) }
}
