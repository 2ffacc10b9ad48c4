// The name of a file in an archive: text in one of two encodings, and nothing that could lead out of a folder.
import Diagnostics

struct ZipName {
    let text: String
    private let length: Int
    /// Whether it says that it is UTF-8 and is not.
    private let isBroken: Bool

    init(_ raw: ArraySlice<UInt8>, isUTF8: Bool) {
        length = raw.count
        if let text = String(validating: raw, as: UTF8.self) {
            self.text = text
            isBroken = false
        } else {
            text = raw.map { $0 < 0x80 ? String(UnicodeScalar($0)) : String(Self.upper[Int($0) - 0x80]) }.joined()
            isBroken = isUTF8
        }
    }

    /// The upper half of code page 437, which ZIP takes names for that are not marked as UTF-8.
    private static let upper = Array(
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}")

    /// The name, or why it is refused.
    func checked(_ fault: ZipFault) throws(Diagnosed) -> String {
        guard length > 0, length <= OOXMLLimits.nameLength, !isBroken else { throw fault.name(text) }
        let bytes = Array(text.utf8)
        let parts = text.utf8.split(separator: UInt8(ascii: "/"))
        let isWindowsRoot = bytes.count > 1 && bytes[1] == UInt8(ascii: ":")
        guard
            bytes[0] != UInt8(ascii: "/"), !isWindowsRoot, !bytes.contains(UInt8(ascii: "\\")), !bytes.contains(0),
            !parts.contains(where: { $0.elementsEqual("..".utf8) })
        else { throw fault.name(text) }
        return text
    }
}
