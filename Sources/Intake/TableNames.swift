// Names that come again and again, each kept once with a number; and which of a million names stand twice.

/// Names by number, in the order in which they first came.
struct TableNames: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []
    /// The number of a name by its hash, one more than it is; 0 for a free place. As many places as a power of two.
    private var places: [UInt32] = []

    var count: Int { ends.count }

    func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    subscript(number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

    func isEqual(_ number: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(number)
        return range.count == name.count && bytes[range].elementsEqual(name)
    }

    /// The number of a name; a new one gets the next.
    mutating func number(of name: UnsafeBufferPointer<UInt8>) -> Int {
        if (count + 1) * 2 > places.count { grow() }
        var place = Int(truncatingIfNeeded: Self.hash(name)) & (places.count - 1)
        while places[place] != 0 {
            let number = Int(places[place]) - 1
            if isEqual(number, name) { return number }
            place = (place + 1) & (places.count - 1)
        }
        places[place] = UInt32(count + 1)
        bytes.append(contentsOf: name)
        ends.append(bytes.count)
        return count - 1
    }

    private mutating func grow() {
        places = Array(repeating: 0, count: max(64, places.count * 2))
        bytes.withUnsafeBufferPointer { all in
            for number in 0..<count {
                let name = UnsafeBufferPointer(rebasing: all[range(number)])
                var place = Int(truncatingIfNeeded: Self.hash(name)) & (places.count - 1)
                while places[place] != 0 { place = (place + 1) & (places.count - 1) }
                places[place] = UInt32(number + 1)
            }
        }
    }

    /// Spreads names over all bits: eight bytes at a time, multiplied into 128 bits and folded.
    @inline(__always)
    static func hash(_ name: UnsafeBufferPointer<UInt8>, _ seed: UInt64 = 0) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(name.count) &+ seed &* 0xA24B_AED4_963E_E407
        func mix(_ word: UInt64) {
            let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            hash = product.high ^ product.low
        }
        let raw = UnsafeRawBufferPointer(name)
        var offset = 0
        while offset + 8 <= raw.count {
            mix(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var rest: UInt64 = 1
        while offset < raw.count {
            rest = rest << 8 | UInt64(raw[offset])
            offset += 1
        }
        mix(rest)
        return hash
    }
}
