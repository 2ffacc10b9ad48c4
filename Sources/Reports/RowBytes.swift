// Bytes written one after another: room is made once for a row, not asked for with every digit.

/// A buffer that grows.
final class RowBytes {
    private var base = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 16)
    private var capacity = 1 << 16
    private(set) var count = 0

    deinit { base.deallocate() }

    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

    /// Makes room for so many bytes more.
    func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        capacity = max(2 * capacity, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).update(from: start, count: bytes.count)
        count += bytes.count
    }

    /// A number that is so many units of a decimal place, with all of its places: `12.50`.
    func append(_ units: Int64, places: Int = 0) {
        // Twenty digits, as many zeros as places before them, a sign and a point.
        let most = 24 + places
        reserve(2 * most)
        let end = base + count + 2 * most
        var start = end
        func put(_ byte: UInt8) {
            start -= 1
            start.pointee = byte
        }
        var left = units.magnitude
        for _ in 0..<places {
            put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10))
            left /= 10
        }
        if places > 0 { put(UInt8(ascii: ".")) }
        repeat {
            put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10))
            left /= 10
        } while left > 0
        if units < 0 { put(UInt8(ascii: "-")) }
        (base + count).update(from: start, count: end - start)
        count += end - start
    }
}
