// The parts of a number for those who compute with machine words.

extension Rational {
    /// Both parts in lowest terms, the denominator above 0; nil unless both fit a machine word.
    public var words: (top: Int64, bottom: Int64)? {
        guard case .small(let top, let bottom) = storage else { return nil }
        return (top, bottom)
    }

    /// An integer of up to 128 bits.
    public init(_ value: Int128) {
        self.init(reduced: value, 1)
    }
}
