// The real disk, of which one call fails in a given way.
import Foundation

@testable import Ledger

/// Counts the calls of the system, and lets them fail.
final class FaultyDisk {
    enum Fault: CaseIterable {
        /// The call does nothing and fails.
        case refused
        /// The call does its work, or half of it, and fails all the same.
        case halfDone
        /// This call and all after it fail: the disk has gone.
        case gone
    }

    private let fault: Fault
    private let call: Int
    private let number: Int32
    private let real: Disk
    /// The calls so far, by name.
    private(set) var calls: [String] = []
    /// Bytes that are written in one call at most.
    var most = Int.max

    /// - Parameters:
    ///   - call: which one fails, from 0.
    ///   - real: its calls of `sync` are left out: nothing is lost while the machine runs, and tests are many.
    init(_ fault: Fault = .refused, at call: Int = .max, _ number: Int32 = 0, real: Disk = .system) {
        self.fault = fault
        self.call = call
        self.number = number
        self.real = real
    }

    /// - Throws: if this call fails without having done anything.
    private func begin(_ name: String) throws(SystemError) {
        calls.append(name)
        let index = calls.count - 1
        if fault == .gone ? index >= call : index == call && fault == .refused { throw SystemError(number) }
    }

    /// - Throws: if the call that was just done fails all the same.
    private func end() throws(SystemError) {
        if fault == .halfDone, calls.count - 1 == call { throw SystemError(number) }
    }

    private func wrap<Value>(
        _ name: String, _ work: () throws(SystemError) -> Value
    ) throws(SystemError) -> Value {
        try begin(name)
        let value = try work()
        try end()
        return value
    }

    var disk: Disk {
        let real = real
        return Disk(
            open: { name, folder, access throws(SystemError) in
                try self.begin("open \(access)")
                let file = try real.open(name, folder, access)
                do throws(SystemError) { try self.end() } catch {
                    real.close(file)
                    throw error
                }
                return file
            },
            status: { file throws(SystemError) in
                try self.wrap("fstat") { () throws(SystemError) in try real.status(file) }
            },
            statusOfName: { name, folder throws(SystemError) in
                try self.wrap("fstatat") { () throws(SystemError) in try real.statusOfName(name, folder) }
            },
            read: { file, offset, count throws(SystemError) in
                try self.wrap("read") { () throws(SystemError) in try real.read(file, offset, count) }
            },
            write: { file, bytes throws(SystemError) in
                try self.begin("write")
                if self.fault == .halfDone, self.calls.count - 1 == self.call {
                    // A signal interrupts before the first byte only.
                    if self.number != EINTR { _ = try real.write(file, bytes.prefix(bytes.count / 2)) }
                    throw SystemError(self.number)
                }
                return try real.write(file, bytes.prefix(self.most))
            },
            truncate: { file, size throws(SystemError) in
                try self.wrap("ftruncate") { () throws(SystemError) in try real.truncate(file, size) }
            },
            sync: { _ throws(SystemError) in try self.wrap("fsync") { () throws(SystemError) in } },
            close: { real.close($0) },
            makeFolder: { name, folder throws(SystemError) in
                try self.wrap("mkdir") { () throws(SystemError) in try real.makeFolder(name, folder) }
            },
            rename: { name, to, folder throws(SystemError) in
                try self.wrap("rename") { () throws(SystemError) in try real.rename(name, to, folder) }
            },
            remove: { name, folder throws(SystemError) in
                try self.wrap("unlink") { () throws(SystemError) in try real.remove(name, folder) }
            },
            names: { folder throws(SystemError) in
                try self.wrap("readdir") { () throws(SystemError) in try real.names(folder) }
            },
            removeFolder: { name, folder throws(SystemError) in try real.removeFolder(name, folder) },
            lock: { folder throws(SystemError) in
                try self.wrap("flock") { () throws(SystemError) in try real.lock(folder) }
            },
            // A process that is being started elsewhere in the tests may have the lock for a moment.
            pause: { _ in usleep(1_000) })
    }
}
