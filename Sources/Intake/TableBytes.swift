// A file's bytes where they lie: mapped into memory and never copied, page by page as they are read.
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a file that is being read, or of a text that was made of one.
///
/// While a table is read its file must stay as it is. One that grew or was cut short is noticed before and after each
/// stretch; a file that is cut while its last pages are being read ends the program (the machine raises SIGBUS): nothing is
/// written then, as results are only put in place when they are whole.
public final class TableBytes: Sendable {
    /// As an address, because pointers are not handed between threads.
    private let address: UInt
    public let count: Int
    private let descriptor: Int32
    private let owned: [UInt8]
    private let changed: Int

    /// Maps a file; nil where that cannot be done, as with a pipe.
    public init?(path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
            let mapped = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
            mapped != MAP_FAILED
        else {
            close(descriptor)
            return nil
        }
        address = UInt(bitPattern: mapped)
        count = Int(status.st_size)
        changed = Self.moment(status)
        self.descriptor = descriptor
        owned = []
    }

    public init(_ bytes: [UInt8]) {
        owned = bytes
        count = bytes.count
        (address, descriptor, changed) = (0, -1, 0)
    }

    deinit {
        guard descriptor >= 0 else { return }
        munmap(UnsafeMutableRawPointer(bitPattern: address), count)
        close(descriptor)
    }

    func read<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        guard descriptor >= 0 else { return try owned.withUnsafeBufferPointer(body) }
        return try body(
            UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count))
    }

    /// Some of the bytes, copied.
    public func copy(_ range: Range<Int>) -> [UInt8] { read { Array($0[range.clamped(to: 0..<count)]) } }

    /// Whether the file is still as it was when it was mapped.
    public var isUnchanged: Bool {
        guard descriptor >= 0 else { return true }
        var status = stat()
        return fstat(descriptor, &status) == 0 && Int(status.st_size) == count && Self.moment(status) == changed
    }

    /// Gives pages back that were read: what is read again comes from the file again.
    func release(_ range: Range<Int>) {
        guard descriptor >= 0 else { return }
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        let first = (range.lowerBound + page - 1) / page * page
        let last = range.upperBound / page * page
        guard first < last else { return }
        madvise(UnsafeMutableRawPointer(bitPattern: address + UInt(first)), last - first, MADV_DONTNEED)
    }

    private static func moment(_ status: stat) -> Int {
        #if canImport(Darwin)
            status.st_mtimespec.tv_sec &* 1_000_000_000 &+ status.st_mtimespec.tv_nsec
        #else
            status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
        #endif
    }
}
