// Archives that are read, and every kind that is refused, each by its own code.
import OOXML
import Testing

struct ZipArchiveTests {
    static let text = Array(String(repeating: "Ban Quản lý các khu công nghiệp ", count: 50).utf8)

    private func entry(_ name: String = "a.txt", _ change: (inout ZipMaker.Entry) -> Void = { _ in }) -> ZipMaker.Entry
    {
        var entry = ZipMaker.Entry(name, Self.text)
        change(&entry)
        return entry
    }

    private func refusal(_ change: (inout ZipMaker.Entry) -> Void) -> [String] {
        codes { try unpack(ZipMaker([entry("first.txt"), entry("second.txt", change)]).bytes()) }
    }

    @Test("Packed and stored files come out as they went in, folders are no files")
    func reads() throws {
        let long = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
        let maker = ZipMaker([
            .init("Bảng/", [], method: 0), .init("Bảng/một.txt", Self.text), .init("hai.bin", long),
            .init("ba", Self.text, method: 0), .init("rỗng", []),
        ])
        let archive = try ZipArchive(maker.bytes(), fileName: "a.zip")
        #expect(archive.names == ["Bảng/một.txt", "hai.bin", "ba", "rỗng"])
        #expect(try archive.contents(of: "Bảng/một.txt") == Self.text)
        #expect(try archive.contents(of: "hai.bin") == long)
        #expect(try archive.contents(of: "ba") == Self.text)
        #expect(try archive.contents(of: "rỗng") == [])
        #expect(try archive.contents(of: "HAI.bin") == long)
        #expect(try archive.contents(of: "Bảng/") == nil)
        #expect(try archive.contents(of: "four") == nil)
    }

    @Test("An empty archive has no files; a comment at the end is passed over")
    func emptyAndComment() throws {
        #expect(try unpack(ZipMaker([]).bytes()).isEmpty)
        var maker = ZipMaker([entry()])
        maker.comment = Array("PK\u{5}\u{6} và lời ghi chú".utf8)
        #expect(try unpack(maker.bytes()) == ["a.txt": Self.text])
    }

    @Test("Lengths may stand after the bytes, and names without the mark of UTF-8 are those of code page 437")
    func tolerated() throws {
        let piped = entry {
            $0.flags = 8
            $0.localSize = 0
        }
        #expect(try unpack(ZipMaker([piped]).bytes()) == ["a.txt": Self.text])
        let old = entry { $0.name = [0x82, 0x2E, 0x74] }
        #expect(try unpack(ZipMaker([old]).bytes()).keys.sorted() == ["é.t"])
    }

    @Test("Other files are no archives", arguments: ["", "P", "PK", "Mã;Tên\n", "<html>", "%PDF-1.7"])
    func notAnArchive(_ text: String) {
        #expect(codes { try unpack(Array(text.utf8)) } == ["zip.not-a-zip"])
    }

    @Test("An archive cut off anywhere is refused, and never gives other contents")
    func truncated() {
        let whole = ZipMaker([entry(), .init("b.txt", Self.text, method: 0)]).bytes()
        for length in 4..<whole.count {
            #expect(codes { try unpack(Array(whole.prefix(length))) } == ["zip.truncated"], "\(length)")
        }
        #expect(codes { try unpack(whole + [0]) } == ["zip.truncated"])
    }

    @Test("Encrypted entries are refused: by the old way, the strong way and AES")
    func encrypted() {
        #expect(refusal { $0.flags = 1 } == ["zip.encrypted"])
        #expect(refusal { $0.flags = 0x40 } == ["zip.encrypted"])
        #expect(refusal { $0.flags = 0x2000 } == ["zip.encrypted"])
        #expect(refusal { $0.method = 99 } == ["zip.encrypted"])
    }

    @Test("Other ways of packing are refused by their number", arguments: [1, 9, 12, 14, 93, 98])
    func method(_ method: Int) {
        #expect(refusal { $0.method = method } == ["zip.method"])
    }

    @Test("zip64 is refused: by lengths, by the count of entries, by its record at the end")
    func zip64() {
        #expect(refusal { $0.size = 0xFFFF_FFFF } == ["zip.zip64"])
        #expect(refusal { $0.packedSize = 0xFFFF_FFFF } == ["zip.zip64"])
        #expect(refusal { $0.offset = 0xFFFF_FFFF } == ["zip.zip64"])
        var maker = ZipMaker([entry()])
        maker.declaredCount = 0xFFFF
        #expect(codes { try unpack(maker.bytes()) } == ["zip.zip64"])
        maker.declaredCount = nil
        maker.beforeEnd = [0x50, 0x4B, 6, 7] + [UInt8](repeating: 0, count: 16)
        #expect(codes { try unpack(maker.bytes()) } == ["zip.zip64"])
    }

    @Test("Archives of several files are refused")
    func multiDisk() {
        #expect(refusal { $0.disk = 1 } == ["zip.multi-disk"])
        var maker = ZipMaker([entry()])
        maker.disk = 1
        #expect(codes { try unpack(maker.bytes()) } == ["zip.multi-disk"])
        #expect(codes { try unpack([0x50, 0x4B, 7, 8] + Self.text) } == ["zip.multi-disk"])
    }

    @Test("Two entries in one place are refused, also where one lies within the other")
    func overlap() {
        #expect(
            refusal {
                $0.offset = 0
                $0.localName = $0.name
            } == ["zip.header"])
        let inner = ZipMaker([.init("inner.txt", Self.text, method: 0)]).bytes()
        let outer = ZipMaker.Entry("outer.bin", inner, method: 0)
        var second = ZipMaker.Entry("inner.txt", Self.text, method: 0)
        second.offset = 30 + "outer.bin".utf8.count
        #expect(codes { try unpack(ZipMaker([outer, second]).bytes()) } == ["zip.overlap"])
    }

    @Test("A name that stands twice is refused, in capitals and decomposed letters as well")
    func duplicates() {
        for (one, other) in [("a.txt", "a.txt"), ("a.txt", "A.TXT"), ("hòa", "ho\u{300}a"), ("ĐÔNG", "đông")] {
            #expect(codes { try unpack(ZipMaker([entry(one), entry(other)]).bytes()) } == ["zip.duplicate-name"])
        }
    }

    @Test(
        "Names that could lead out of a folder are refused",
        arguments: ["../a", "a/../../b", "..", "/etc/passwd", "C:/a", "c:a", "a\\b", "\\\\host\\a", "a\0b", ""])
    func names(_ name: String) {
        #expect(codes { try unpack(ZipMaker([entry(name)]).bytes()) } == ["zip.name"])
    }

    @Test("Dots within names are letters like others", arguments: ["a..b", "...", ".rels", "a/.b", "./a"])
    func dots(_ name: String) throws {
        #expect(try unpack(ZipMaker([entry(name)]).bytes()).count == 1)
    }

    @Test("Names that are too long, or say UTF-8 and are not, are refused")
    func brokenNames() {
        #expect(codes { try unpack(ZipMaker([entry(String(repeating: "a", count: 1_025))]).bytes()) } == ["zip.name"])
        let broken = entry {
            $0.name = [0x61, 0xE1]
            $0.flags = 0x800
        }
        #expect(codes { try unpack(ZipMaker([broken]).bytes()) } == ["zip.name"])
    }

    @Test("A wrong checksum, a wrong length and broken data are told apart")
    func contents() {
        #expect(refusal { $0.checksum = 1 } == ["zip.checksum"])
        #expect(refusal { $0.size = Self.text.count - 1 } == ["zip.size"])
        #expect(refusal { $0.size = Self.text.count + 1 } == ["zip.size"])
        #expect(refusal { $0.packed = [0xFF, 0xFF, 0xFF] } == ["zip.broken"])
        #expect(refusal { $0.packed = ZipMaker.deflate(Self.text) + [0] } == ["zip.broken"])
        #expect(refusal { $0.packed = ZipMaker.deflate(Self.text).dropLast(3) } == ["zip.broken"])
        #expect(
            refusal {
                $0.method = 0
                $0.size = 3
            } == ["zip.size"])
        #expect(refusal { $0.localSize = 7 } == ["zip.header"])
        #expect(refusal { $0.localName = Array("other.text".utf8) } == ["zip.header"])
    }

    @Test("A directory that does not hold together is refused")
    func directory() {
        #expect(refusal { $0.offset = 3 } == ["zip.directory"])
        #expect(refusal { $0.offset = 1 << 30 } == ["zip.directory"])
        #expect(refusal { $0.packedSize = 1 << 20 } == ["zip.directory"])
        var maker = ZipMaker([entry("a"), entry("b")])
        maker.declaredCount = 1
        #expect(codes { try unpack(maker.bytes()) } == ["zip.directory"])
        maker.declaredCount = 3
        #expect(codes { try unpack(maker.bytes()) } == ["zip.directory"])
        maker.declaredCount = nil
        maker.beforeEnd = [0]
        #expect(codes { try unpack(maker.bytes()) } == ["zip.directory"])
    }

    @Test("Bombs are refused: by what they declare, alone and together, and when they lie")
    func bombs() {
        let limit = OOXMLLimits.partSize
        #expect(refusal { $0.size = limit + 1 } == ["zip.part-too-large"])
        let three = (0..<3).map { number in entry("\(number)") { $0.size = limit } }
        #expect(codes { try unpack(ZipMaker(three).bytes()) } == ["zip.total-too-large"])
        let zeros = ZipMaker.deflate([UInt8](repeating: 0, count: 8 << 20))
        #expect(
            refusal {
                $0.packed = zeros
                $0.size = 1_000
            } == ["zip.size"])
        let many = (0...OOXMLLimits.entries).map { ZipMaker.Entry("\($0)", [], method: 0) }
        #expect(codes { try unpack(ZipMaker(many).bytes()) } == ["zip.too-many-entries"])
        let huge = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: OOXMLLimits.fileSize)
        #expect(codes { try unpack(huge) } == ["zip.file-too-large"])
    }
}
