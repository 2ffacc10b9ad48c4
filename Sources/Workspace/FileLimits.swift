// How large a file of a workspace may be; checked before it is read.

enum FileLimits {
    /// Bytes of a file of figures or points.
    static let figures = 64 << 20
    /// Bytes of a file of members or criteria.
    static let rules = 4_000_000
}
