// When something was done, as the record states it: a date and time with its offset from UTC.

/// A moment as RFC 3339 writes it, to the second and with an offset: `2024-07-10T09:30:00+07:00`. It is an input of an
/// event, asserted by whoever records it, never looked up while something is computed.
public struct Moment: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// As written.
    public let description: String
    /// The day on the writer's own calendar: `2024-07-10`.
    public var day: String { String(description.prefix(10)) }
    /// Seconds since 1970-01-01 UTC.
    public let seconds: Int

    /// Reads `2024-07-10T09:30:00+07:00` or `2024-07-10T02:30:00Z`; nil for anything else or a day that does not exist.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 || bytes.count == 25 else { return nil }
        func number(_ from: Int, _ count: Int) -> Int? {
            var value = 0
            for byte in bytes[from..<from + count] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte) - 48
            }
            return value
        }
        func has(_ character: Character, _ index: Int) -> Bool { bytes[index] == character.asciiValue }
        guard has("-", 4), has("-", 7), has("T", 10), has(":", 13), has(":", 16), let year = number(0, 4),
            let month = number(5, 2), let day = number(8, 2), let hour = number(11, 2), let minute = number(14, 2),
            let second = number(17, 2), (1900...2999).contains(year), (1...12).contains(month), hour < 24, minute < 60,
            second < 60
        else { return nil }
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...lengths[month - 1]).contains(day) else { return nil }
        var offset = 0
        if bytes.count == 20 {
            guard has("Z", 19) else { return nil }
        } else {
            guard has("+", 19) || has("-", 19), has(":", 22), let hours = number(20, 2), let minutes = number(23, 2),
                hours < 15, minutes < 60, hours + minutes > 0 || has("+", 19)
            else { return nil }
            offset = (hours * 60 + minutes) * (has("-", 19) ? -60 : 60)
        }
        // Every fourth year is a leap year, but of the centuries only every fourth.
        let before = year - 1
        let days =
            before * 365 + before / 4 - before / 100 + before / 400 + lengths[..<(month - 1)].reduce(0, +) + day - 1
            - Self.daysBefore1970
        seconds = ((days * 24 + hour) * 60 + minute) * 60 + second - offset
        description = text
    }

    /// From 0001-01-01 of the Gregorian calendar.
    private static let daysBefore1970 = 719_162

    public static func < (left: Moment, right: Moment) -> Bool {
        (left.seconds, left.description) < (right.seconds, right.description)
    }
}
