// Signed heads of a bloc's ledger: making its key, signing, and what follows from a signed head.
import Diagnostics
import Ledger
import Rules

/// A checkpoint with the note that carries it.
public struct SignedCheckpoint: Sendable {
    public var checkpoint: Checkpoint
    public var note: SignedNote
    public var key: VerifierKey
}

/// A log's key that was made or found.
public struct LogKey: Sendable {
    public var key: VerifierKey
    /// Where the private key lies.
    public var privatePath: String
    /// Where the public key lies, relative to the root of the workspace.
    public var publicPath: String
    /// Whether the private key was there already.
    public var isFound: Bool
    public var signed: SignedCheckpoint
}

extension Workspace {
    /// What a log is called where nobody named it otherwise.
    public static func origin(of bloc: Bloc) -> String { "thidua/\(bloc.id)" }

    static func path(of name: String, in bloc: Bloc) -> String { "\(scores)/\(bloc.id)/\(name)" }

    /// The key that the workspace gives for checking a bloc's checkpoints; nil if the ledger is unsigned.
    /// - Throws: `ledger.key` if the file holds none; `environment.…`.
    public func publicKey(of bloc: Bloc) throws(Diagnosed) -> VerifierKey? {
        guard let bytes = try open(Self.scores, bloc.id)?.read(Journal.keyName, limit: 1_000) else { return nil }
        if let key = VerifierKey(file: bytes) { return key }
        throw Diagnosed(
            Diagnostic(
                .error, "ledger.key", at: Place(file: Self.path(of: Journal.keyName, in: bloc), line: 1, column: 1),
                Localized(vi: "tệp này không chứa một khoá công khai", en: "this file holds no public key"),
                expected: Localized(same: "name+1a2b3c4d+base64"), mend: VerifierKey.restore))
    }

    /// The stored checkpoint, if the key signed it and the ledger begins with what it covers; nil if there is none.
    /// - Throws: `ledger.checkpoint`, `ledger.cut`, `ledger.rewritten`; `environment.…`.
    func storedCheckpoint(of bloc: Bloc, by key: VerifierKey, tree: MerkleTree) throws(Diagnosed) -> SignedCheckpoint? {
        guard let bytes = try open(Self.scores, bloc.id)?.read(Journal.checkpointName, limit: SignedNote.limit) else {
            return nil
        }
        return try Self.checked(bytes, key, tree, at: Self.path(of: Journal.checkpointName, in: bloc))
    }

    /// A signed checkpoint that a tree begins with.
    static func checked(
        _ bytes: [UInt8], _ key: VerifierKey, _ tree: MerkleTree, at path: String
    ) throws(Diagnosed) -> SignedCheckpoint {
        let place = Place(file: path, line: 1, column: 1)
        let signed = try SignedCheckpoint(bytes, by: key, at: place)
        if let finding = tree.finding(against: signed.checkpoint, at: place) { throw Diagnosed(finding) }
        return signed
    }

    // MARK: Making keys

    /// Makes the key of a bloc's log, puts its public part into the workspace and signs the first checkpoint. A private key
    /// that is there for the same origin, without a public one in the workspace, is taken up.
    /// - Throws: `key.published`, `key.name`, `key.unreadable`; what signing throws; `environment.…`.
    public func makeLogKey(of bloc: Bloc, origin: String? = nil) throws(Diagnosed) -> LogKey {
        let keys = try keyFolder()
        let origin = origin ?? Self.origin(of: bloc)
        let publicPath = Self.path(of: Journal.keyName, in: bloc)
        if let known = try publicKey(of: bloc) {
            throw Diagnosed(
                Diagnostic(
                    .error, "key.published", at: Place(file: publicPath, line: 1, column: 1),
                    Localized(vi: "sổ đã có khoá: \(known.label)", en: "the ledger has a key: \(known.label)"),
                    mend: Localized(
                        vi:
                            "dùng khoá riêng ấy; nếu đã mất thì chuyển “\(Journal.keyName)” và “\(Journal.checkpointName)” ra chỗ khác, giữ lại, rồi báo cho các đơn vị khoá mới",
                        en:
                            "use its private key; if that is lost, move “\(Journal.keyName)” and “\(Journal.checkpointName)” elsewhere, keep them, and tell the boards the new key"
                    )))
        }
        guard let scores = try open(Self.scores) else {
            throw EnvironmentFault.failed(EnvironmentFault.writing, Self.scores, errno: 2)
        }
        _ = try scores.make(bloc.id)
        guard let folder = try scores.folder(bloc.id) else {
            throw EnvironmentFault.failed(EnvironmentFault.writing, scores.path(of: bloc.id), errno: 2)
        }
        let (key, isFound) = try takeKey(origin, for: origin, in: keys)
        let lock = try Lock(folder)
        defer { lock.release() }
        let tree = MerkleTree(leaves: try Journal(folder).read().lines)
        let signed = try sign(tree, key, keys, stored: nil, at: folder.path)
        // The ledger's file comes first: a key without it is that of a ledger that was lost.
        if try !folder.hasFile(Journal.fileName) {
            try Placement.place([(name: Journal.fileName, bytes: [])], in: folder)
        }
        try Placement.place(
            [
                (name: Journal.keyName, bytes: Array("\(key.verifier)\n".utf8)),
                (name: Journal.checkpointName, bytes: signed.note.bytes),
            ], in: folder)
        return LogKey(
            key: key.verifier, privatePath: keys.path(of: origin), publicPath: publicPath, isFound: isFound,
            signed: signed)
    }

    /// Makes a member's own key, for signing its events.
    /// - Returns: its public part, which belongs into `members.yaml`, and where the private one lies.
    /// - Throws: `board.unknown`, `key.exists`, `key.name`; `environment.…`.
    public func makeMemberKey(
        of board: String, in bloc: Bloc, named name: String? = nil
    ) throws(Diagnosed) -> (key: VerifierKey, path: String) {
        guard let member = bloc.member(board) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "board.unknown",
                    Localized(
                        vi: "khối “\(bloc.id)” không có đơn vị “\(board)”",
                        en: "the bloc “\(bloc.id)” has no member “\(board)”"),
                    expected: Localized(same: bloc.members.map(\.id).joined(separator: ", ")),
                    mend: bloc.suggestion(for: board, among: bloc.members)))
        }
        let keys = try keyFolder()
        // Boards of two blocs may have the same id.
        let origin = "\(bloc.id)/\(member.id)"
        guard let key = SigningKey(newNamed: name ?? member.id) else { throw Self.badName(name ?? member.id) }
        try keys.make(key, for: origin, outside: root)
        return (key.verifier, keys.path(of: origin))
    }

    private func keyFolder() throws(Diagnosed) -> KeyFolder {
        if let keys { return keys }
        throw Diagnosed(
            Diagnostic(
                .error, EnvironmentFault.codePrefix + "no-home",
                Localized(
                    vi: "không biết thư mục cấu hình của tài khoản này ở đâu",
                    en: "it is not known where this account keeps its configuration"),
                mend: Localized(vi: "đặt biến HOME hoặc XDG_CONFIG_HOME", en: "set HOME or XDG_CONFIG_HOME")))
    }

    private func takeKey(
        _ name: String, for origin: String, in keys: KeyFolder
    ) throws(Diagnosed) -> (key: SigningKey, isFound: Bool) {
        if let key = try keys.key(for: origin) { return (key, true) }
        guard let key = SigningKey(newNamed: name) else { throw Self.badName(name) }
        try keys.make(key, for: origin, outside: root)
        return (key, false)
    }

    private static func badName(_ name: String) -> Diagnosed {
        Diagnosed(
            Diagnostic(
                .error, "key.name",
                Localized(vi: "khoá không thể mang tên “\(name)”", en: "no key can be called “\(name)”"),
                expected: Localized(
                    vi: "tên không có dấu cách và dấu +, tối đa 200 byte",
                    en: "a name without spaces and plus signs, at most 200 bytes")))
    }

    // MARK: Signing

    /// Signs the head of a bloc's ledger and stores the checkpoint, if the private key is at hand.
    ///
    /// Nothing is signed that contradicts what was signed before: the stored checkpoint, and the last one that this account
    /// remembers beside the key. Otherwise whoever rewrites the ledger without having the key would only have to wait until
    /// its holder records something.
    /// - Parameter contents: what the ledger is known to hold; nil to read it.
    /// - Returns: nil if there is no public key, or no private key here.
    /// - Throws: `ledger.checkpoint`, `ledger.cut`, `ledger.rewritten` if the ledger does not continue what was signed;
    ///   `key.other` if the private key is another one; `ledger.…`, `environment.…`. The ledger itself is never changed.
    @discardableResult
    package func signCheckpoint(
        of bloc: Bloc, _ contents: Journal.Contents? = nil
    ) throws(Diagnosed) -> SignedCheckpoint? {
        guard let known = try publicKey(of: bloc), let keys, let key = try keys.key(for: known.name),
            let folder = try open(Self.scores, bloc.id)
        else { return nil }
        guard key.verifier == known else {
            throw Diagnosed(
                Diagnostic(
                    .error, "key.other", at: Place(file: folder.path(of: Journal.keyName), line: 1, column: 1),
                    Localized(
                        vi: "khoá riêng “\(keys.path(of: known.name))” không phải của khoá công khai này",
                        en: "the private key “\(keys.path(of: known.name))” does not belong to this public key"),
                    expected: Localized(same: key.verifier.description)))
        }
        let lock = try Lock(folder)
        defer { lock.release() }
        let stored = try folder.read(Journal.checkpointName, limit: SignedNote.limit)
        var lines: [[UInt8]]
        if let contents { lines = contents.lines } else { lines = try Journal(folder).read().lines }
        // Another command may have recorded and signed more since the contents were read.
        if contents != nil, let stored, let head = try? SignedCheckpoint(stored, by: known).checkpoint,
            head.size > lines.count
        {
            lines = try Journal(folder).read().lines
        }
        let signed = try sign(MerkleTree(leaves: lines), key, keys, stored: stored, at: folder.path)
        if stored != signed.note.bytes {
            Placement.sweep(Journal.checkpointName, in: folder)
            try Placement.place([(name: Journal.checkpointName, bytes: signed.note.bytes)], in: folder)
        }
        return signed
    }

    /// Whether the ledger continues what this account signed last, as it remembers it beside the key: the checkpoint of the
    /// workspace may have been taken back together with the ledger.
    /// - Throws: `ledger.behind-checkpoint`, `ledger.rewritten`. What cannot be read here is said when it comes to signing.
    func checkRemembered(_ bloc: Bloc, _ contents: Journal.Contents) throws(Diagnosed) {
        guard let keys, let known = try? publicKey(of: bloc), let last = try? keys.lastCheckpoint(of: known.name),
            let head = try? SignedCheckpoint(last, by: known).checkpoint,
            var finding = head.contradiction(contents.lines, at: Self.path(of: Journal.fileName, in: bloc))
        else { return }
        finding.mend = Self.remembered(keys.checkpointPath(of: known.name))
        throw Diagnosed(finding)
    }

    private static func remembered(_ path: String) -> Localized {
        Localized(
            vi:
                "tài khoản này đã ký một điểm chốt khác (“\(path)”). Tìm xem sổ đã bị sửa hay là một bản sao khác; chỉ khi điểm chốt kia chưa đưa cho ai thì mới xoá tệp đó",
            en:
                "this account signed another checkpoint (“\(path)”). Find out whether the ledger was rewritten or is another copy; delete that file only if nobody was given what it holds"
        )
    }

    /// ``signCheckpoint(of:_:)`` after something was recorded: that stands whatever becomes of the checkpoint, so whatever goes
    /// wrong is a warning.
    package func renewCheckpoint(of bloc: Bloc, _ contents: Journal.Contents) -> [Diagnostic] {
        do throws(Diagnosed) {
            try signCheckpoint(of: bloc, contents)
            return []
        } catch {
            return error.diagnostics.map { finding in
                var finding = finding
                finding.severity = .warning
                finding.message =
                    Localized(vi: "đã ghi sổ, nhưng chưa chốt: ", en: "recorded, but no checkpoint was signed: ")
                    + finding.message
                if finding.code.hasPrefix(EnvironmentFault.codePrefix) {
                    let again = Localized(
                        vi: "sau đó chạy `thidua ledger checkpoint`", en: "then run `thidua ledger checkpoint`")
                    finding.mend = finding.mend.map { $0 + Localized(same: "; ") + again } ?? again
                }
                return finding
            }
        }
    }

    private func sign(
        _ tree: MerkleTree, _ key: SigningKey, _ keys: KeyFolder, stored: [UInt8]?, at folder: String
    ) throws(Diagnosed) -> SignedCheckpoint {
        let name = key.verifier.name
        if let stored {
            let head = try Self.checked(stored, key.verifier, tree, at: "\(folder)/\(Journal.checkpointName)")
            // What is signed again is signed with the same bytes: one head, one note.
            if head.checkpoint.size == tree.size { return head }
        }
        if let last = try keys.lastCheckpoint(of: name) {
            let path = keys.checkpointPath(of: name)
            do throws(Diagnosed) {
                _ = try Self.checked(last, key.verifier, tree, at: path)
            } catch {
                throw Diagnosed(
                    error.diagnostics.map { finding in
                        var finding = finding
                        finding.mend = Self.remembered(path)
                        return finding
                    })
            }
        }
        let checkpoint = Checkpoint(origin: name, size: tree.size, root: tree.root)
        guard let note = try? checkpoint.signed(by: key) else { throw Self.badName(name) }
        try keys.remember(note, of: name)
        return SignedCheckpoint(checkpoint: checkpoint, note: note, key: key.verifier)
    }
}

extension SignedCheckpoint {
    init(_ bytes: [UInt8], by key: VerifierKey) throws(CheckpointFault) {
        do throws(SignedNote.Fault) {
            note = try SignedNote(parsing: bytes)
        } catch { throw .note(error) }
        checkpoint = try note.checkpoint(by: key)
        self.key = key
    }

    /// Reads a checkpoint that the key signed.
    /// - Throws: `ledger.checkpoint`.
    public init(_ bytes: [UInt8], by key: VerifierKey, at place: Place) throws(Diagnosed) {
        do throws(CheckpointFault) {
            self = try SignedCheckpoint(bytes, by: key)
        } catch { throw Diagnosed(error.diagnostic(at: place, key: key)) }
    }
}
