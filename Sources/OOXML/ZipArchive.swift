// An archive of files, read strictly: what two programs could understand differently is refused.
import Diagnostics

/// A ZIP file in memory. Its directory is checked as a whole before anything is inflated; names are names and never become
/// paths of a disk.
public struct ZipArchive: Sendable {
    /// The files of the archive in the order of its directory; folders are left out.
    public let names: [String]

    private let bytes: [UInt8]
    private let fileName: String
    private let entries: [String: ZipEntry]

    /// - Parameter fileName: what findings call the file.
    public init(_ bytes: [UInt8], fileName: String) throws(Diagnosed) {
        let directory = ZipDirectory(bytes: bytes, fileName: fileName)
        let files = try directory.entries().filter { !$0.isFolder }
        names = files.map(\.name)
        entries = Dictionary(files.map { (ZipEntry.key($0.name), $0) }) { first, _ in first }
        self.bytes = bytes
        self.fileName = fileName
    }

    /// The bytes of a file, checked against their declared length and sum; nil if there is no such file.
    /// Capitals count as small letters, as everywhere in these formats.
    public func contents(of name: String) throws(Diagnosed) -> [UInt8]? {
        guard let entry = entries[ZipEntry.key(name)] else { return nil }
        let packed = bytes[entry.data]
        let contents: [UInt8]
        if entry.isDeflated {
            do {
                contents = try Inflater.inflate(packed, size: entry.size)
            } catch .tooLong {
                throw ZipFault(fileName).sizeLies(name, declared: entry.size)
            } catch {
                throw ZipFault(fileName).broken(name)
            }
        } else {
            contents = Array(packed)
        }
        guard contents.count == entry.size else {
            throw ZipFault(fileName).sizeLies(name, declared: entry.size)
        }
        guard Inflater.checksum(contents) == entry.checksum else { throw ZipFault(fileName).checksum(name) }
        return contents
    }
}

/// One file of an archive, as its directory and its own header agree.
struct ZipEntry {
    var name: String
    var isDeflated: Bool
    /// Where its packed bytes stand.
    var data: Range<Int>
    /// Bytes when unpacked, as declared.
    var size: Int
    var checksum: UInt32
    /// All that belongs to it: its header, its bytes.
    var extent: Range<Int>

    var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }

    /// What makes two names the same: capitals count as small letters.
    static func key(_ name: String) -> String { name.lowercased() }
}
