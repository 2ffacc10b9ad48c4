// The names of many units, packed: a million strings would take more memory than their figures.
import Foundation

/// Names by the rows of a table.
public struct UnitNames: Sendable {
    /// UTF-8 of one name after another, in composed form (NFC), so that the order of bytes is that of names.
    private var bytes: [UInt8] = []
    /// Where each name begins, and where the last one ends.
    private var starts: [UInt32] = [0]

    public init() {}

    public init(_ names: [String]) {
        for name in names { append(name) }
    }

    /// Takes over names that are packed already.
    /// - Parameters:
    ///   - utf8: of one name after another in composed form.
    ///   - starts: where each begins, and where the last one ends.
    public init(utf8: [UInt8], starts: [UInt32]) {
        bytes = utf8
        self.starts = starts
    }

    public var count: Int { starts.count - 1 }

    public mutating func reserve(names: Int, bytes: Int) {
        starts.reserveCapacity(names + 1)
        self.bytes.reserveCapacity(bytes)
    }

    public mutating func append(_ name: String) {
        append(utf8: Array(name.precomposedStringWithCanonicalMapping.utf8))
    }

    /// - Parameter utf8: of a name in composed form.
    public mutating func append(utf8: some Collection<UInt8>) {
        bytes.append(contentsOf: utf8)
        starts.append(UInt32(bytes.count))
    }

    public subscript(row: Int) -> String { String(decoding: utf8(row), as: UTF8.self) }

    public func utf8(_ row: Int) -> ArraySlice<UInt8> { bytes[Int(starts[row])..<Int(starts[row + 1])] }

    /// Whether one name stands before another, as strings compare.
    public func precedes(_ first: Int, _ second: Int) -> Bool {
        utf8(first).lexicographicallyPrecedes(utf8(second))
    }

    /// The bytes of all names one after another, and where each begins and the last one ends.
    func withBytes<Result>(
        _ body: (_ bytes: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<UInt32>) -> Result
    ) -> Result {
        bytes.withUnsafeBufferPointer { bytes in starts.withUnsafeBufferPointer { body(bytes, $0) } }
    }
}
