// The Merkle tree over the lines of a ledger: its root, and short proofs of what it holds (RFC 6962, section 2.1).
import Crypto

/// A tree that only grows. It keeps the hash of every complete subtree, 64 bytes a leaf in all, so that the root of any
/// earlier size and every proof take a number of steps that grows with the logarithm of the size.
///
/// A leaf's hash is SHA-256 of a zero byte and the leaf, a node's that of a one byte and both children; a tree of n leaves
/// splits at the greatest power of two below n.
public struct MerkleTree: Sendable {
    /// `levels[k]` holds one after the other the hashes of the complete subtrees of 2^k leaves. The last hash of each
    /// level of odd length is what appending goes on from (the compact range).
    private var levels: [[UInt8]] = [[]]

    public init() {}

    /// A tree of leaves, each by its content.
    public init(leaves: some Sequence<[UInt8]>) {
        for leaf in leaves { append(leaf) }
    }

    /// How many leaves it has.
    public var size: Int { levels[0].count / Self.width }

    /// The hash over all leaves; of the empty tree that of nothing.
    public var root: Digest { subroot(0..<size) }

    private static let width = 32

    // MARK: Hashes

    public static func leafHash(_ leaf: some Collection<UInt8>) -> Digest {
        var hash = SHA256()
        hash.update(data: [0 as UInt8])
        hash.update(data: Array(leaf))
        return Digest(hash)
    }

    public static func nodeHash(_ left: Digest, _ right: Digest) -> Digest {
        var hash = SHA256()
        hash.update(data: [1 as UInt8] + left.bytes + right.bytes)
        return Digest(hash)
    }

    // MARK: Growing

    public mutating func append(_ leaf: some Collection<UInt8>) { append(hash: Self.leafHash(leaf)) }

    public mutating func append(hash: Digest) {
        var node = hash
        var level = 0
        while true {
            if level == levels.count { levels.append([]) }
            levels[level] += node.bytes
            let count = levels[level].count / Self.width
            guard count % 2 == 0 else { return }
            node = Self.nodeHash(self.node(level, count - 2), self.node(level, count - 1))
            level += 1
        }
    }

    private func node(_ level: Int, _ index: Int) -> Digest {
        let start = index * Self.width
        return Digest(unchecked: Array(levels[level][start..<start + Self.width]))
    }

    /// The root that the tree had when it had only its first leaves; nil if it never had so many.
    public func root(of size: Int) -> Digest? {
        (0...self.size).contains(size) ? subroot(0..<size) : nil
    }

    /// The hash of a range of leaves that is a subtree of some tree over them: it begins at a multiple of the greatest
    /// power of two within it.
    private func subroot(_ range: Range<Int>) -> Digest {
        guard !range.isEmpty else { return Digest(of: []) }
        let level = range.count.trailingZeroBitCount
        if range.count == 1 << level { return node(level, range.lowerBound >> level) }
        let middle = range.lowerBound + Self.split(range.count)
        return Self.nodeHash(subroot(range.lowerBound..<middle), subroot(middle..<range.upperBound))
    }

    /// The greatest power of two that is less than the count, which is at least 2.
    static func split(_ count: Int) -> Int { 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount) }

    // MARK: Proofs

    /// That a leaf is in the tree of the first `size` leaves: its audit path, from its sibling upward (RFC 6962, 2.1.1).
    /// - Returns: nil if there is no such leaf or no such size.
    public func inclusionProof(of index: Int, size: Int) -> [Digest]? {
        guard (0...self.size).contains(size), (0..<size).contains(index) else { return nil }
        var proof: [Digest] = []
        var range = 0..<size
        while range.count > 1 {
            let middle = range.lowerBound + Self.split(range.count)
            if index < middle {
                proof.append(subroot(middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                proof.append(subroot(range.lowerBound..<middle))
                range = middle..<range.upperBound
            }
        }
        return proof.reversed()
    }

    /// That the tree of the first `to` leaves begins with the tree of the first `from` (RFC 6962, 2.1.2). It is empty for
    /// equal sizes and for a first tree without leaves.
    /// - Returns: nil if `from` is greater than `to`, or the tree never had so many.
    public func consistencyProof(from: Int, to: Int) -> [Digest]? {
        guard (0...size).contains(to), (0...to).contains(from) else { return nil }
        guard from > 0, from < to else { return [] }
        var proof: [Digest] = []
        var range = 0..<to
        // The first tree's root is known to who asks, and left out while it is a subtree by itself.
        var isWhole = true
        while range.upperBound != from {
            let middle = range.lowerBound + Self.split(range.count)
            if from <= middle {
                proof.append(subroot(middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                proof.append(subroot(range.lowerBound..<middle))
                range = middle..<range.upperBound
                isWhole = false
            }
        }
        if !isWhole { proof.append(subroot(range)) }
        return proof.reversed()
    }

    // MARK: Checking

    /// Whether a leaf hash stands at an index of the tree with that size and root (RFC 9162, 2.1.3.2).
    public static func verifyInclusion(
        of leaf: Digest, at index: Int, size: Int, root: Digest, proof: [Digest]
    ) -> Bool {
        guard size > 0, (0..<size).contains(index) else { return false }
        var (node, last) = (index, size - 1)
        var hash = leaf
        for sibling in proof {
            guard last > 0 else { return false }
            if node % 2 == 1 || node == last {
                hash = nodeHash(sibling, hash)
                while node % 2 == 0, node > 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = nodeHash(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }

    /// Whether a tree is the beginning of another, both by size and root (RFC 9162, 2.1.4.2).
    public static func verifyConsistency(
        from: (size: Int, root: Digest), to: (size: Int, root: Digest), proof: [Digest]
    ) -> Bool {
        guard (0...to.size).contains(from.size) else { return false }
        if from.size == to.size { return proof.isEmpty && from.root == to.root }
        if from.size == 0 { return proof.isEmpty && from.root == Digest(of: []) }
        var path = proof[...]
        // A first tree of a power of two is itself the first node of the path.
        if from.size & (from.size - 1) == 0 { path = [from.root] + path }
        guard let start = path.popFirst() else { return false }
        var (node, last) = (from.size - 1, to.size - 1)
        while node % 2 == 1 {
            node >>= 1
            last >>= 1
        }
        var (first, second) = (start, start)
        for sibling in path {
            guard last > 0 else { return false }
            if node % 2 == 1 || node == last {
                first = nodeHash(sibling, first)
                second = nodeHash(sibling, second)
                while node % 2 == 0, node > 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                second = nodeHash(second, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && first == from.root && second == to.root
    }
}

extension Digest {
    fileprivate init(_ hash: SHA256) { self.init(unchecked: Array(hash.finalize())) }
}
