// Which encoding of former days a file's bytes look like: to name it when it is refused, never to read by it.
import Foundation

/// Encodings with a byte or two for each Vietnamese letter, told apart by whether common words come out.
struct OldEncodings {
    private let sample: [UInt8]

    /// - Parameter offset: of the first byte that is not UTF-8.
    init(_ bytes: [UInt8], around offset: Int) {
        let start = bytes[..<offset].lastIndex { $0 == 10 || $0 == 13 } ?? 0
        sample = Array(bytes[start..<min(bytes.count, max(start + 20_000, offset + 1))])
    }

    /// The name of the encoding in which most words are Vietnamese; nil where none is.
    var name: String? {
        var best: (name: String, words: Int)?
        for (name, text) in [
            ("windows-1252", decoded(Self.western)), ("windows-1258", decoded(Self.windows)),
            ("TCVN3 (ABC)", decoded(Self.tcvn)), ("VNI", vni), ("VISCII", decoded(Self.viscii)),
        ] {
            let words = Self.words(in: text)
            if words > best?.words ?? 0 { best = (name, words) }
        }
        return best?.name
    }

    /// How many words of a text are common Vietnamese ones, those without any marks not counted.
    private static func words(in text: String) -> Int {
        text.precomposedStringWithCanonicalMapping.lowercased().split { !$0.isLetter }.count {
            common.contains(String($0))
        }
    }

    private static let common = Set(
        """
        số liệu báo cáo đơn vị chỉ tiêu giá trị thuộc tính kỳ nguồn tài ước thực hiện kế hoạch cùng điểm tự chấm lý
        ghi chú công thức tỷ đồng triệu nghìn khoảng trên gần đạt năm tháng ngày quý nghiệp của và các là được không có
        ban quản tỉnh thành phố bộ dự án vốn đầu tư doanh xuất nhập khẩu người lao động hồ sơ hà nội bắc quảng hải
        dương phòng thái bình hưng yên định vĩnh phúc nước việt đăng ký mới cấp tăng giảm sản khối trưởng phó tế kinh
        """.split(whereSeparator: \.isWhitespace).map(String.init).filter { !$0.utf8.allSatisfy { $0 < 0x80 } })

    // MARK: Tables

    /// What the bytes from 0x80 on stand for.
    private func decoded(_ table: [Unicode.Scalar]) -> String {
        var text = String.UnicodeScalarView()
        for byte in sample { text.append(byte < 0x80 ? Unicode.Scalar(byte) : table[Int(byte) - 0x80]) }
        return String(text)
    }

    private static func table(_ upper: String) -> [Unicode.Scalar] { Array(upper.unicodeScalars) }

    /// From 0xA0 on as Unicode itself; below are no letters that matter.
    private static let western =
        Array(repeating: Unicode.Scalar(0xB7 as UInt8), count: 32) + (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }

    /// As the Western one, with eight letters of its own and five marks that follow their letters.
    private static let windows: [Unicode.Scalar] = {
        var table = western
        for (byte, scalar) in [
            (0xC3, 0x102), (0xE3, 0x103), (0xCC, 0x300), (0xD0, 0x110), (0xF0, 0x111), (0xD2, 0x309), (0xD5, 0x1A0),
            (0xF5, 0x1A1), (0xDD, 0x1AF), (0xFD, 0x1B0), (0xDE, 0x303), (0xEC, 0x301), (0xF2, 0x323), (0xFE, 0x20AB),
        ] { table[byte - 0x80] = Unicode.Scalar(UInt32(scalar)) ?? "?" }
        return table
    }()

    private static let tcvn = table(
        "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ ĂÂÊÔƠƯĐăâêôơưđẶ·····àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
    )

    private static let viscii = table(
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
    )

    // MARK: VNI

    /// VNI writes a letter and, behind it, a byte for its marks.
    private var vni: String {
        var text = String.UnicodeScalarView()
        var isBase = false
        for byte in sample {
            let isUpper = (0xC0...0xDE).contains(byte)
            let small = isUpper ? byte + 0x20 : byte
            if isBase, let marks = Self.vniMarks[small] {
                text.append(contentsOf: marks.unicodeScalars)
                isBase = false
            } else if let letter = Self.vniLetters[small] {
                text.append(contentsOf: letter.unicodeScalars)
                isBase = small == 0xF4 || small == 0xF6
            } else {
                text.append(byte < 0x80 ? Unicode.Scalar(byte) : "·")
                isBase = "aeouyAEOUY".utf8.contains(byte)
            }
        }
        return String(text)
    }

    private static let vniLetters: [UInt8: String] = [
        0xF1: "đ", 0xED: "í", 0xEC: "ì", 0xE6: "ỉ", 0xF3: "ĩ", 0xF2: "ị", 0xEE: "ỵ", 0xF4: "ơ", 0xF6: "ư",
    ]

    private static let vniMarks: [UInt8: String] = [
        0xF9: "\u{301}", 0xF8: "\u{300}", 0xFB: "\u{309}", 0xF5: "\u{303}", 0xEF: "\u{323}",
        0xE2: "\u{302}", 0xE1: "\u{302}\u{301}", 0xE0: "\u{302}\u{300}", 0xE5: "\u{302}\u{309}",
        0xE3: "\u{302}\u{303}", 0xE4: "\u{302}\u{323}",
        0xEA: "\u{306}", 0xE9: "\u{306}\u{301}", 0xE8: "\u{306}\u{300}", 0xFA: "\u{306}\u{309}",
        0xFC: "\u{306}\u{303}", 0xEB: "\u{306}\u{323}",
    ]
}
