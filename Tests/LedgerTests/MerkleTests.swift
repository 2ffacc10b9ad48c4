// The tree's roots and proofs are those that RFC 6962 defines, and nothing else is accepted for one.
import Testing

@testable import Ledger

@Suite struct MerkleTests {
    private struct Proof: Decodable {
        var index: Int?
        var size: Int?
        var from: Int?
        var to: Int?
        var proof: [String]
    }

    private struct File: Decodable {
        var leaves: [String]
        var roots: [String]
        var inclusion: [Proof]
        var consistency: [Proof]
        var many: Many

        struct Many: Decodable {
            var roots: [String: String]
            var inclusion: [Proof]
            var consistency: [Proof]
            var allInclusionProofsUpTo65: String
            var allConsistencyProofsUpTo65: String
        }
    }

    private let file: File
    private let known: MerkleTree
    private let many: MerkleTree

    init() throws {
        file = try Vectors.read("merkle.json", File.self)
        known = MerkleTree(leaves: try file.leaves.map { try Vectors.bytes($0) })
        many = MerkleTree(leaves: (0..<1025).map { Array("leaf \($0)".utf8) })
    }

    @Test func rootsAreThoseOfTheVectors() throws {
        #expect(MerkleTree().root.description == file.roots[0])
        for (size, root) in file.roots.enumerated() { #expect(known.root(of: size)?.description == root) }
        for (size, root) in file.many.roots { #expect(many.root(of: try #require(Int(size)))?.description == root) }
    }

    @Test func proofsAreThoseOfTheVectors() throws {
        for (tree, proofs) in [
            (known, file.inclusion + file.consistency), (many, file.many.inclusion + file.many.consistency),
        ] {
            for proof in proofs {
                let made =
                    if let index = proof.index {
                        tree.inclusionProof(of: index, size: try #require(proof.size))
                    } else {
                        tree.consistencyProof(from: try #require(proof.from), to: try #require(proof.to))
                    }
                #expect(made?.map(\.description) == proof.proof)
            }
        }
        let inclusions = (1..<66).flatMap { n in (0..<n).flatMap { many.inclusionProof(of: $0, size: n) ?? [] } }
        let consistencies = (0..<66).flatMap { n in (0...n).flatMap { many.consistencyProof(from: $0, to: n) ?? [] } }
        #expect(Digest(of: inclusions.flatMap(\.bytes)).description == file.many.allInclusionProofsUpTo65)
        #expect(Digest(of: consistencies.flatMap(\.bytes)).description == file.many.allConsistencyProofsUpTo65)
    }

    @Test func everyProofVerifiesAndNoOtherDoes() throws {
        for size in 1...40 {
            let root = try #require(many.root(of: size))
            for index in 0..<size {
                let leaf = MerkleTree.leafHash(Array("leaf \(index)".utf8))
                let proof = try #require(many.inclusionProof(of: index, size: size))
                func holds(_ leaf: Digest, _ index: Int, _ size: Int, _ root: Digest, _ proof: [Digest]) -> Bool {
                    MerkleTree.verifyInclusion(of: leaf, at: index, size: size, root: root, proof: proof)
                }
                #expect(holds(leaf, index, size, root, proof))
                #expect(!holds(root, index, size, root, proof) || size == 1)
                #expect(!holds(leaf, index, size, leaf, proof) || size == 1)
                #expect(!holds(leaf, index, size, root, proof + [leaf]))
                #expect(!holds(leaf, index, size, root, proof.dropLast()) || proof.isEmpty)
                for other in -1...size where other != index { #expect(!holds(leaf, other, size, root, proof)) }
                for place in proof.indices {
                    var wrong = proof
                    wrong[place] = MerkleTree.nodeHash(wrong[place], wrong[place])
                    #expect(!holds(leaf, index, size, root, wrong))
                }
            }
        }
    }

    @Test func everyBeginningIsConsistentAndNothingElseIs() throws {
        let other = MerkleTree(leaves: (0..<40).map { Array("Leaf \($0)".utf8) })
        for to in 0...40 {
            for from in 0...to {
                let (old, new) = (try #require(many.root(of: from)), try #require(many.root(of: to)))
                let proof = try #require(many.consistencyProof(from: from, to: to))
                func holds(_ old: Digest, _ new: Digest, _ proof: [Digest]) -> Bool {
                    MerkleTree.verifyConsistency(from: (from, old), to: (to, new), proof: proof)
                }
                #expect(holds(old, new, proof))
                #expect(!holds(old, new, proof + [new]))
                #expect(!holds(old, new, proof.dropLast()) || proof.isEmpty)
                guard from > 0 else { continue }
                let foreign = try #require(other.root(of: from))
                #expect(!holds(foreign, new, proof))
                #expect(!holds(foreign, new, try #require(other.consistencyProof(from: from, to: to))))
                #expect(!holds(old, try #require(other.root(of: to)), proof))
                for place in proof.indices {
                    var wrong = proof
                    wrong[place] = MerkleTree.nodeHash(wrong[place], wrong[place])
                    #expect(!holds(old, new, wrong))
                }
            }
        }
        #expect(many.consistencyProof(from: 3, to: 2) == nil)
        #expect(many.consistencyProof(from: 3, to: 1026) == nil)
        #expect(many.inclusionProof(of: 3, size: 3) == nil)
    }
}
