// Archives by hand, honest ones and such as lie: every field of an entry can be made to say something else.
import CZlib

struct ZipMaker {
    struct Entry {
        var name: [UInt8]
        var contents: [UInt8]
        var method = 8
        var flags = 0
        /// What stands between the headers; nil is the contents, packed by the method.
        var packed: [UInt8]?
        var checksum: UInt32?
        var size: Int?
        var packedSize: Int?
        var disk = 0
        /// Where the directory says that the entry begins.
        var offset: Int?
        /// What the entry's own header says instead of what the directory says.
        var localName: [UInt8]?
        var localSize: Int?
        var extra: [UInt8] = []

        init(_ name: String, _ contents: [UInt8], method: Int = 8) {
            self.name = Array(name.utf8)
            self.contents = contents
            self.method = method
        }

        init(_ name: String, _ text: String, method: Int = 8) {
            self.init(name, Array(text.utf8), method: method)
        }
    }

    var entries: [Entry]
    var comment: [UInt8] = []
    /// Bytes between the directory and the record at the end.
    var beforeEnd: [UInt8] = []
    var declaredCount: Int?
    var disk = 0

    init(_ entries: [Entry]) { self.entries = entries }

    func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let packed = entry.packed ?? (entry.method == 8 ? Self.deflate(entry.contents) : entry.contents)
            let checksum = entry.checksum ?? UInt32(crc32(0, entry.contents, UInt32(entry.contents.count)))
            let start = bytes.count
            func fields(_ size: Int) -> [UInt8] {
                Self.two(20) + Self.two(entry.flags) + Self.two(entry.method) + Self.four(0x0021_0000)
                    + Self.four(Int(checksum)) + Self.four(entry.packedSize ?? packed.count) + Self.four(size)
            }
            let size = entry.size ?? entry.contents.count
            let local = entry.localName ?? entry.name
            bytes += [0x50, 0x4B, 3, 4] + fields(entry.localSize ?? size)
            bytes += Self.two(local.count) + Self.two(entry.extra.count) + local + entry.extra + packed
            directory += [0x50, 0x4B, 1, 2] + Self.two(20) + fields(size) + Self.two(entry.name.count)
            directory += Self.two(0) + Self.two(0) + Self.two(entry.disk) + Self.two(0) + Self.four(0)
            directory += Self.four(entry.offset ?? start) + entry.name
        }
        let start = bytes.count
        let count = declaredCount ?? entries.count
        bytes += directory + beforeEnd + [0x50, 0x4B, 5, 6] + Self.two(disk) + Self.two(disk)
        bytes += Self.two(count) + Self.two(count) + Self.four(directory.count) + Self.four(start)
        return bytes + Self.two(comment.count) + comment
    }

    static func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
    static func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16 & 0xFFFF) }

    static func deflate(_ contents: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(contents.count))))
        contents.withUnsafeBufferPointer { input in
            packed.withUnsafeMutableBufferPointer { output in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                _ = CZlib.deflate(&stream, Z_FINISH)
            }
        }
        return Array(packed.prefix(Int(stream.total_out)))
    }
}
