// The vectors that a script in another language worked out (Tests/Peers/ledger_vectors.py).
import Foundation
import Testing

@testable import Ledger

enum Vectors {
    static func read<Content: Decodable>(_ name: String, _ type: Content.Type) throws -> Content {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors")
        return try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: name)))
    }

    /// Bytes of hexadecimal digits.
    static func bytes(_ digits: String) throws -> [UInt8] {
        let digits = Array(digits.utf8)
        return try stride(from: 0, to: digits.count, by: 2).map { index in
            try #require(UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16))
        }
    }

    /// A private key of the vectors: their seeds are published ones.
    static func key(_ name: String, _ seed: String) throws -> SigningKey {
        let seed = try bytes(seed)
        let key = try #require(VerifierKey(name: name, publicKey: publicKey(of: seed)))
        return try #require(SigningKey("PRIVATE+KEY+\(key.label)+\(([1] + seed).base64)"))
    }

    struct LedgerVectors: Decodable {
        var key: String
        var seed: String
        var member: MemberKey
        var lines: [String]
        var objects: [String: String]
        /// Of the sizes from 0 on.
        var checkpoints: [String]
        var receipts: [ReceiptVector]
        var badReceipts: [String: String]
        var badCheckpoints: [String]

        struct MemberKey: Decodable {
            var id: String
            var key: String
            var seed: String
        }

        struct ReceiptVector: Decodable {
            var index: Int
            var size: Int
            var receipt: String
        }
    }

    static func ledger() throws -> LedgerVectors { try read("ledger.json", LedgerVectors.self) }
}

extension Vectors.LedgerVectors {
    var bytes: [UInt8] { lines.flatMap { Array($0.utf8) + [10] } }

    /// Everything in order, as it would lie on disk.
    var files: LedgerFiles {
        let objects = objects.mapValues { Array($0.utf8) }
        return LedgerFiles(
            path: "Scores/b", ledger: bytes, publicKey: Array("\(key)\n".utf8),
            checkpoint: Array(checkpoints[lines.count].utf8), object: { objects[$0] })
    }

    var members: EventKeys { EventKeys([member.id: member.key]) }
}
