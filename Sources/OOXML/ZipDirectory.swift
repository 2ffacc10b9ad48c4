// The directory at the end of an archive, and whether it holds together with what stands before it.
import Diagnostics

struct ZipDirectory {
    let bytes: [UInt8]
    let fileName: String

    private static let localMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    private static let entryMark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    private static let endMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let zip64Mark: [UInt8] = [0x50, 0x4B, 0x06, 0x07]
    private static let spanMark: [UInt8] = [0x50, 0x4B, 0x07, 0x08]

    private var fault: ZipFault { ZipFault(fileName) }

    /// Whether bytes begin as those of an archive do.
    static func begins(_ bytes: [UInt8]) -> Bool {
        [localMark, endMark, spanMark].contains { bytes.has($0, at: 0) }
    }

    /// Every entry, in the directory's order.
    func entries() throws(Diagnosed) -> [ZipEntry] {
        guard bytes.count <= OOXMLLimits.fileSize else { throw fault.fileTooLarge(bytes.count) }
        guard Self.begins(bytes) else { throw fault.notAnArchive() }
        if bytes.has(Self.spanMark, at: 0) { throw fault.multiDisk() }
        let end = try endRecord()
        var entries: [ZipEntry] = []
        var seen: Set<String> = []
        var offset = end.directory.lowerBound
        var total = 0
        for _ in 0..<end.count {
            let record = try record(at: offset, before: end.directory.upperBound)
            offset = record.end
            let entry = try entry(record, before: end.directory.lowerBound)
            guard seen.insert(ZipEntry.key(entry.name)).inserted else { throw fault.duplicate(entry.name) }
            total += entry.size
            guard total <= OOXMLLimits.totalSize else { throw fault.totalTooLarge() }
            entries.append(entry)
        }
        guard offset == end.directory.upperBound else { throw fault.directory() }
        try refuseOverlaps(entries)
        return entries
    }

    // MARK: The record at the end

    private func endRecord() throws(Diagnosed) -> (directory: Range<Int>, count: Int) {
        // It has 22 bytes and a comment of at most 65,535, and ends with the file.
        let last = bytes.count - 22
        guard last >= 0 else { throw fault.truncated() }
        let first = max(0, last - 0xFFFF)
        guard
            let record = stride(from: last, through: first, by: -1).first(where: {
                bytes[$0] == Self.endMark[0] && bytes.has(Self.endMark, at: $0)
                    && $0 + 22 + bytes.number16(at: $0 + 20) == bytes.count
            })
        else { throw fault.truncated() }
        let (entriesHere, entries) = (bytes.number16(at: record + 8), bytes.number16(at: record + 10))
        let (size, start) = (bytes.number32(at: record + 12), bytes.number32(at: record + 16))
        if bytes.has(Self.zip64Mark, at: record - 20) || entries == 0xFFFF || size == 0xFFFF_FFFF
            || start == 0xFFFF_FFFF
        {
            throw fault.zip64()
        }
        guard bytes.number16(at: record + 4) == 0, bytes.number16(at: record + 6) == 0, entriesHere == entries else {
            throw fault.multiDisk()
        }
        guard entries <= OOXMLLimits.entries else { throw fault.tooManyEntries(entries) }
        guard start + size == record else { throw fault.directory() }
        return (start..<record, entries)
    }

    // MARK: Its entries

    /// An entry as the directory has it.
    private struct Record {
        var flags: Int
        var method: Int
        var checksum: UInt32
        var packed: Int
        var size: Int
        var disk: Int
        var header: Int
        var rawName: ArraySlice<UInt8>
        var end: Int
    }

    private func record(at offset: Int, before end: Int) throws(Diagnosed) -> Record {
        guard offset + 46 <= end, bytes.has(Self.entryMark, at: offset) else { throw fault.directory() }
        let nameEnd = offset + 46 + bytes.number16(at: offset + 28)
        let recordEnd = nameEnd + bytes.number16(at: offset + 30) + bytes.number16(at: offset + 32)
        guard recordEnd <= end else { throw fault.directory() }
        return Record(
            flags: bytes.number16(at: offset + 8), method: bytes.number16(at: offset + 10),
            checksum: UInt32(bytes.number32(at: offset + 16)), packed: bytes.number32(at: offset + 20),
            size: bytes.number32(at: offset + 24), disk: bytes.number16(at: offset + 34),
            header: bytes.number32(at: offset + 42), rawName: bytes[offset + 46..<nameEnd], end: recordEnd)
    }

    private func entry(_ record: Record, before end: Int) throws(Diagnosed) -> ZipEntry {
        let name = try ZipName(record.rawName, isUTF8: record.flags & 0x800 != 0).checked(fault)
        // Bit 0: encrypted; 6: strongly so; 13: the directory itself is masked. Method 99 is AES.
        guard record.flags & 0x2041 == 0, record.method != 99 else { throw fault.encrypted(name) }
        guard record.packed != 0xFFFF_FFFF, record.size != 0xFFFF_FFFF, record.header != 0xFFFF_FFFF else {
            throw fault.zip64()
        }
        guard record.disk == 0 else { throw fault.multiDisk() }
        guard record.method == 0 || record.method == 8 else { throw fault.method(name, record.method) }
        guard record.size <= OOXMLLimits.partSize else { throw fault.partTooLarge(name, record.size) }
        if record.method == 0 || name.utf8.last == UInt8(ascii: "/") {
            guard record.size == record.packed || record.method == 8 && record.size == 0 else {
                throw fault.sizeLies(name, declared: record.size)
            }
        }
        let start = try dataStart(record, name)
        guard start + record.packed <= end else { throw fault.directory() }
        return ZipEntry(
            name: name, isDeflated: record.method == 8, data: start..<start + record.packed, size: record.size,
            checksum: record.checksum, extent: record.header..<start + record.packed)
    }

    /// Where the packed bytes begin: after the file's own header, which must say the same as the directory.
    private func dataStart(_ record: Record, _ name: String) throws(Diagnosed) -> Int {
        let header = record.header
        guard header + 30 <= bytes.count, bytes.has(Self.localMark, at: header) else { throw fault.directory() }
        let nameEnd = header + 30 + bytes.number16(at: header + 26)
        let start = nameEnd + bytes.number16(at: header + 28)
        guard start <= bytes.count else { throw fault.directory() }
        let flags = bytes.number16(at: header + 6)
        guard
            bytes[header + 30..<nameEnd].elementsEqual(record.rawName),
            bytes.number16(at: header + 8) == record.method, flags & 0x2041 == 0
        else { throw fault.headersDiffer(name) }
        // Whoever writes to a pipe knows sum and lengths only afterwards (bit 3) and leaves them open here; so do
        // writers that keep room for larger numbers.
        let lengths = [(14, Int(record.checksum)), (18, record.packed), (22, record.size)]
        for (field, value) in lengths {
            let own = bytes.number32(at: header + field)
            let isOpen = flags & 8 != 0 && own == 0 || own == 0xFFFF_FFFF && field != 14
            guard own == value || isOpen else { throw fault.headersDiffer(name) }
        }
        return start
    }

    private func refuseOverlaps(_ entries: [ZipEntry]) throws(Diagnosed) {
        let inOrder = entries.sorted { ($0.extent.lowerBound, $0.name) < ($1.extent.lowerBound, $1.name) }
        for (one, next) in zip(inOrder, inOrder.dropFirst()) where one.extent.upperBound > next.extent.lowerBound {
            throw fault.overlap(one.name, next.name)
        }
    }
}
