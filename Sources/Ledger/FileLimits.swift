// How large a file of a workspace may be; checked before it is read.

package enum FileLimits {
    /// Bytes of a file of figures or points.
    package static let figures = 64 << 20
    /// Bytes of a ledger: about a million events.
    package static let ledger = 1 << 30
    /// Bytes of a file of members or criteria.
    package static let rules = 4_000_000
}
