// The signed checkpoint beside a ledger, as its readers and writers see it: it counts only if the ledger's key signed it.
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Checkpoint {
    /// The stored checkpoint of a ledger.
    /// - Returns: nil if there is none, or if the public key of the workspace did not sign it: such a file says nothing.
    /// - Throws: `environment.…`.
    static func stored(_ folder: Folder, _ disk: Disk, root: Int32) throws(Diagnosed) -> Checkpoint? {
        guard let text = try bytes(of: Journal.keyName, limit: 1_001, folder, disk, root),
            let key = VerifierKey(file: text),
            let note = try bytes(of: Journal.checkpointName, limit: SignedNote.limit + 1, folder, disk, root)
        else { return nil }
        return try? SignedNote(parsing: note).checkpoint(by: key)
    }

    private static func bytes(
        of name: String, limit: Int, _ folder: Folder, _ disk: Disk, _ root: Int32
    ) throws(Diagnosed) -> [UInt8]? {
        do throws(SystemError) {
            let handle = try disk.open(name, root, .reading)
            defer { disk.close(handle) }
            return try disk.read(handle, 0, limit)
        } catch {
            if error.number == ENOENT { return nil }
            throw EnvironmentFault.failed(EnvironmentFault.reading, folder.path(of: name), errno: error.number)
        }
    }

    /// Why a ledger does not continue what was signed; nil if it does.
    /// - Parameter path: of the ledger's file.
    package func contradiction(_ lines: [[UInt8]], at path: String) -> Diagnostic? {
        guard lines.count >= size else { return Self.behind(lines.count, signed: size, at: path) }
        guard MerkleTree(leaves: lines.prefix(size)).root != root else { return nil }
        return Diagnostic(
            .error, "ledger.rewritten", at: Place(file: path, line: 1, column: 1),
            Localized(
                vi: "\(size) dòng đầu của sổ không còn như khi chốt: đã bị sửa",
                en: "the first \(size) lines of the ledger are not what the checkpoint covers: they were changed"),
            mend: Localized(
                vi: "tìm chỗ bị sửa bằng `git diff` hoặc một bản sao lưu, rồi lấy lại tệp này",
                en: "find what was changed with `git diff` or in a backup, then restore this file"))
    }

    /// A ledger that ends before what was signed.
    static func behind(
        _ count: Int, signed: Int, at path: String, _ severity: Severity = .error
    ) -> Diagnostic {
        Diagnostic(
            severity, "ledger.behind-checkpoint", at: Place(file: path, line: count + 1, column: 1),
            Localized(
                vi: "sổ thi đua chỉ còn \(count) sự kiện, điểm chốt sổ đã ký \(signed) sự kiện",
                en: "the ledger has only \(count) events, its checkpoint was signed over \(signed)"),
            mend: Localized(
                vi: "lấy lại tệp này từ bản sao lưu hoặc từ git", en: "restore this file from a backup or from git"))
    }
}
