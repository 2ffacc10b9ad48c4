// What was packed, unpacked piece by piece: never more room than what comes out, and never more out than was declared.
import CZlib

enum Inflater {
    enum Fault: Error {
        /// More comes out than was declared.
        case tooLong
        /// Not a deflate stream, cut off, or followed by other bytes.
        case broken
    }

    private static let piece = 64 << 10

    /// - Parameter size: what was declared; the caller has bounded it.
    static func inflate(_ packed: ArraySlice<UInt8>, size: Int) throws(Fault) -> [UInt8] {
        var stream = z_stream()
        // The macro `inflateInit2` is not imported; minus 15 means a raw stream with the largest window.
        let begun = inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard begun == Z_OK else { throw .broken }
        defer { inflateEnd(&stream) }
        var unpacked: [UInt8] = []
        unpacked.reserveCapacity(min(size, 1 << 20))
        var room = [UInt8](repeating: 0, count: piece)
        let status = packed.withUnsafeBufferPointer { input in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(input.count)
            var status = Z_OK
            while status == Z_OK, unpacked.count <= size {
                status = room.withUnsafeMutableBufferPointer { output in
                    stream.next_out = output.baseAddress
                    stream.avail_out = UInt32(piece)
                    let status = CZlib.inflate(&stream, Z_NO_FLUSH)
                    unpacked.append(contentsOf: output[..<(piece - Int(stream.avail_out))])
                    return status
                }
            }
            return status
        }
        if unpacked.count > size { throw .tooLong }
        guard status == Z_STREAM_END, stream.avail_in == 0 else { throw .broken }
        return unpacked
    }

    /// CRC-32 as ZIP has it.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
    }
}
