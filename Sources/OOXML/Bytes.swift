// Numbers and marks in a row of bytes, lowest byte first, as ZIP writes them.

extension [UInt8] {
    /// The caller has made sure that the bytes are there.
    func number16(at offset: Int) -> Int { Int(self[offset]) | Int(self[offset + 1]) << 8 }

    func number32(at offset: Int) -> Int { number16(at: offset) | number16(at: offset + 2) << 16 }

    /// Whether these bytes stand at an offset; false beyond the end.
    func has(_ mark: [UInt8], at offset: Int) -> Bool {
        offset >= 0 && offset + mark.count <= count && self[offset..<offset + mark.count].elementsEqual(mark)
    }
}
