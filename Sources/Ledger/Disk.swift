// The calls of the operating system that the ledger is read and written by: one seam, so that tests can let each of them fail.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a call of the operating system failed.
package struct SystemError: Error, Hashable, Sendable {
    /// As in `errno.h`.
    package var number: Int32

    package init(_ number: Int32) { self.number = number }
}

/// What the ledger asks of a disk. Names are single components in an open folder; no symbolic link is followed.
///
/// A value of closures: the bench leaves out one call, tests count, fail and replace them. Files and folders are known by
/// the numbers that `open` gave. Each closure throws ``SystemError`` and nothing else.
package struct Disk {
    /// How a file is opened.
    package enum Access: Sendable {
        case reading
        /// What is written goes to the end; it must be there.
        case appending
        /// As `appending`, for a file that must not be there.
        case creating
        case folder
    }

    /// What is known of a file without reading it.
    package struct Status: Hashable, Sendable {
        package enum Kind: Sendable { case file, folder, link, other }

        package var kind: Kind
        package var size: Int
        /// Which file it is, whatever its name.
        package var device: UInt64
        package var inode: UInt64
        /// When its content last changed, in the disk's own measure.
        package var changed: [Int]

        package init(kind: Kind, size: Int, device: UInt64, inode: UInt64, changed: [Int]) {
            self.kind = kind
            self.size = size
            self.device = device
            self.inode = inode
            self.changed = changed
        }
    }

    package var open: (_ name: String, _ folder: Int32, Access) throws(SystemError) -> Int32
    package var status: (_ file: Int32) throws(SystemError) -> Status
    package var statusOfName: (_ name: String, _ folder: Int32) throws(SystemError) -> Status
    /// At most so many bytes from that place; fewer where the file ends.
    package var read: (_ file: Int32, _ offset: Int, _ count: Int) throws(SystemError) -> [UInt8]
    /// - Returns: how many of the bytes were written.
    package var write: (_ file: Int32, ArraySlice<UInt8>) throws(SystemError) -> Int
    package var truncate: (_ file: Int32, _ size: Int) throws(SystemError) -> Void
    /// Content and size of a file, or the names in a folder, reach the disk itself.
    package var sync: (_ file: Int32) throws(SystemError) -> Void
    package var close: (_ file: Int32) -> Void
    package var makeFolder: (_ name: String, _ folder: Int32) throws(SystemError) -> Void
    package var rename: (_ name: String, _ to: String, _ folder: Int32) throws(SystemError) -> Void
    package var remove: (_ name: String, _ folder: Int32) throws(SystemError) -> Void
    /// What stands in an open folder, in any order, without `.` and `..`.
    package var names: (_ folder: Int32) throws(SystemError) -> [String]
    /// Only an empty one.
    package var removeFolder: (_ name: String, _ folder: Int32) throws(SystemError) -> Void
    /// Takes the lock of an open folder without waiting; `EWOULDBLOCK` while another one has it. It ends with `close`.
    package var lock: (_ folder: Int32) throws(SystemError) -> Void
    package var pause: (_ milliseconds: Int) -> Void
}

extension Disk {
    /// The same calls, each begun again when a signal interrupts it.
    var persistent: Disk {
        let disk = self
        var calls = self
        calls.open = { name, folder, access throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.open(name, folder, access) }
        }
        calls.status = { file throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.status(file) }
        }
        calls.statusOfName = { name, folder throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.statusOfName(name, folder) }
        }
        calls.read = { file, offset, count throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.read(file, offset, count) }
        }
        calls.write = { file, bytes throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.write(file, bytes) }
        }
        calls.truncate = { file, size throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.truncate(file, size) }
        }
        calls.sync = { file throws(SystemError) in try Self.again { () throws(SystemError) in try disk.sync(file) } }
        calls.makeFolder = { name, folder throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.makeFolder(name, folder) }
        }
        calls.rename = { name, to, folder throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.rename(name, to, folder) }
        }
        calls.remove = { name, folder throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.remove(name, folder) }
        }
        calls.names = { folder throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.names(folder) }
        }
        calls.lock = { folder throws(SystemError) in
            try Self.again { () throws(SystemError) in try disk.lock(folder) }
        }
        return calls
    }

    private static func again<Value>(_ call: () throws(SystemError) -> Value) throws(SystemError) -> Value {
        // Not for ever: a system that says nothing else is no use.
        for _ in 0..<1_000 {
            do throws(SystemError) { return try call() } catch {
                if error.number != EINTR { throw error }
            }
        }
        throw SystemError(EINTR)
    }

    /// Writes all of the bytes, in one call unless the system takes fewer.
    func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = try write(file, rest)
            guard count > 0 else { throw SystemError(EIO) }
            rest = rest.dropFirst(count)
        }
    }

    /// Flushes a folder. Some network file systems cannot, and say so; their servers do it on their own.
    func syncFolder(_ folder: Int32) throws(SystemError) {
        do throws(SystemError) { try sync(folder) } catch {
            if error.number != EINVAL { throw error }
        }
    }
}
