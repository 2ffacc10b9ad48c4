// How large a file of a workspace may be; checked before it is read.

package enum FileLimits {
    /// Bytes of a file of figures or points.
    package static let figures = 64 << 20
    /// Bytes of a ledger: about half a million events.
    package static let ledger = 512 << 20
    /// Bytes of one line of a ledger.
    package static let ledgerLine = 1 << 20
    /// Events that are recorded together.
    package static let batch = 10_000
    /// Bytes of a file of members or criteria.
    package static let rules = 4_000_000
}
