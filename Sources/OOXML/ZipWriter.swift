// An archive written plainly: every file stored as it is, every date the same, so that equal contents give equal bytes.
import CZlib

/// A ZIP file to be. Files stand in the order in which they are added.
public struct ZipWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var names: Set<[UInt8]> = []

    public init() {}

    /// Names use `/` and are different from each other; files and their sum stay below 4 GB, files below 65,535.
    public mutating func add(_ name: String, _ contents: [UInt8]) {
        precondition(bytes.count + contents.count < 0xFFFF_0000, "an archive stays below 4 GB")
        let written = Array(name.utf8)
        let fresh = names.insert(written).inserted
        precondition(fresh && names.count < 0xFFFF, "an archive names a file once")
        precondition(!written.isEmpty && written.count <= 0xFFFF, "a file of an archive has a name")
        let offset = bytes.count
        // Version 2.0, names are UTF-8 (bit 11), stored, 1980-01-01 00:00: the first moment that the format knows.
        var header: [UInt8] = []
        header.append(number: 20, bytes: 2)
        header.append(number: 0x0800, bytes: 2)
        header.append(number: 0, bytes: 2)
        header.append(number: 0, bytes: 2)
        header.append(number: 0x0021, bytes: 2)
        header.append(number: Self.checksum(contents), bytes: 4)
        header.append(number: contents.count, bytes: 4)
        header.append(number: contents.count, bytes: 4)
        header.append(number: written.count, bytes: 2)
        header.append(number: 0, bytes: 2)

        bytes += [0x50, 0x4B, 0x03, 0x04] + header + written + contents

        directory += [0x50, 0x4B, 0x01, 0x02]
        directory.append(number: 20, bytes: 2)
        directory += header
        // No comment, first disk, no attributes.
        directory.append(number: 0, bytes: 2)
        directory.append(number: 0, bytes: 2)
        directory.append(number: 0, bytes: 2)
        directory.append(number: 0, bytes: 4)
        directory.append(number: offset, bytes: 4)
        directory += written
    }

    public consuming func finished() -> [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        end.append(number: 0, bytes: 4)
        end.append(number: names.count, bytes: 2)
        end.append(number: names.count, bytes: 2)
        end.append(number: directory.count, bytes: 4)
        end.append(number: bytes.count, bytes: 4)
        end.append(number: 0, bytes: 2)
        return bytes + directory + end
    }

    private static func checksum(_ contents: [UInt8]) -> Int {
        contents.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
    }
}

extension [UInt8] {
    /// A number of so many bytes, the lowest first.
    fileprivate mutating func append(number: Int, bytes: Int) {
        for shift in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }
}
