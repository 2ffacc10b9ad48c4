// Numbers that look random and depend on nothing but where they are asked for: seed, experiment, sample and line.

/// A generator without a state that moves: the number at a place is the same whoever asks first, on however many cores.
///
/// Each sample is a SplitMix64 sequence (G. Steele, D. Lea and C. Flood, “Fast splittable pseudorandom number generators”,
/// OOPSLA 2014) whose start is itself a number of such a sequence; a place is the number of steps from it, as in the
/// counter-based generators of J. Salmon and others, “Parallel random numbers: as easy as 1, 2, 3” (SC 2011).
struct SeededRandom: Sendable {
    private let start: UInt64

    /// - Parameter stream: the experiment, so that two of them with the same seed have nothing in common.
    init(seed: UInt64, stream: UInt64) {
        start = Self.mixed(Self.mixed(seed &+ Self.step) &+ (stream &+ 1) &* Self.step)
    }

    /// A whole number from `-most` to `most`, each as likely as any other; `most` is not below 0.
    func number(sample: Int, line: Int, most: Int) -> Int {
        let sequence = Self.mixed(start &+ UInt64(truncatingIfNeeded: sample &+ 1) &* Self.step)
        var bits = Self.mixed(sequence &+ UInt64(truncatingIfNeeded: line &+ 1) &* Self.step)
        let count = UInt64(most) * 2 + 1
        // D. Lemire, “Fast random integer generation in an interval” (ACM TOMACS 29, 2019): the few that would make some
        // numbers more likely are drawn again.
        let refused = (0 &- count) % count
        while true {
            let (high, low) = bits.multipliedFullWidth(by: count)
            if low >= refused { return Int(high) - most }
            bits = Self.mixed(bits &+ Self.step)
        }
    }

    /// The golden ratio's odd number.
    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mixed(_ number: UInt64) -> UInt64 {
        var bits = number
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
