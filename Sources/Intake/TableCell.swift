// One plain number out of the bytes of a table, eight bytes at a time: digits, at most one point, perhaps a minus.

/// What was found where a number may stand.
struct TableCell {
    /// Digits without their point, with their sign.
    var units: Int64
    /// How many of them stand behind the point.
    var decimals: Int
    /// How many digits stand before the point, and whether the first of them is 0: `1.503` may be meant in groups, `0.503`
    /// and `1503.125` may not.
    var wholeDigits: Int
    var beginsWithZero: Bool
    /// How many bytes it takes; 0 where nothing stands.
    var length: Int
}

extension TableCell {
    /// The most bytes of a number that is read at once; what is longer is read digit by digit.
    private static let atOnce = 8

    /// Reads a number that ends before `end` or before a byte that is neither a digit nor a point; nil for anything that
    /// is not plain. Where no byte of a number stands the length is 0.
    ///
    /// At most 18 digits, so that none of them overflows.
    @inline(__always)
    static func read(_ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> TableCell? {
        var cursor = start
        let isNegative = cursor.pointee == 0x2D
        if isNegative { cursor += 1 }
        guard end - cursor >= Self.atOnce else {
            return byDigits(cursor, end: end, isNegative: isNegative)
        }
        let word = UInt64(littleEndian: UnsafeRawPointer(cursor).loadUnaligned(as: UInt64.self))
        let digits = word ^ 0x3030_3030_3030_3030
        // The high bit of each byte that is no digit: adding 0x76 carries into it from 10 on.
        let others =
            (((digits & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
        guard others != 0 else {
            return byDigits(cursor, end: end, isNegative: isNegative)
        }
        let first = others.trailingZeroBitCount >> 3
        var packed: UInt64
        let count: Int
        let decimals: Int
        let length: Int
        if (word &>> UInt64(first * 8)) & 0xFF == 0x2E {
            let rest = others & (others &- 1)
            guard rest != 0 else {
                return byDigits(cursor, end: end, isNegative: isNegative)
            }
            let second = rest.trailingZeroBitCount >> 3
            guard first > 0, second > first + 1 else { return nil }
            let whole: UInt64 = (1 &<< UInt64(first * 8)) &- 1
            packed = (digits & whole) | ((digits &>> 8) & ~whole)
            count = second - 1
            decimals = count - first
            length = second
        } else {
            packed = digits
            count = first
            decimals = 0
            length = first
            if first == 0 {
                guard !isNegative else { return nil }
                return TableCell(units: 0, decimals: 0, wholeDigits: 0, beginsWithZero: false, length: 0)
            }
        }
        // The digits move to the high end, zeros before them; then pairs, fours and eights come together.
        packed = packed &<< UInt64(64 - count * 8)
        packed = ((packed & 0x0F0F_0F0F_0F0F_0F0F) &* 2_561) &>> 8
        packed = ((packed & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
        packed = ((packed & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
        let value = Int64(bitPattern: packed)
        return TableCell(
            units: isNegative ? 0 &- value : value, decimals: decimals, wholeDigits: first,
            beginsWithZero: digits & 0xFF == 0, length: isNegative ? length &+ 1 : length)
    }

    /// The same digit by digit.
    @inline(never)
    private static func byDigits(
        _ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, isNegative: Bool
    ) -> TableCell? {
        var cursor = start
        var value: Int64 = 0
        var count = 0
        var point: Int?
        while cursor < end {
            let byte = cursor.pointee
            if byte >= 0x30, byte <= 0x39 {
                guard count < 18 else { return nil }
                value = value &* 10 &+ Int64(byte &- 0x30)
                count += 1
            } else if byte == 0x2E {
                guard point == nil, count > 0 else { return nil }
                point = count
            } else {
                break
            }
            cursor += 1
        }
        guard point != count, count > 0 || (!isNegative && point == nil) else { return nil }
        return TableCell(
            units: isNegative ? -value : value, decimals: point.map { count - $0 } ?? 0, wholeDigits: point ?? count,
            beginsWithZero: count > 0 && start.pointee == 0x30, length: cursor - start + (isNegative ? 1 : 0))
    }
}
