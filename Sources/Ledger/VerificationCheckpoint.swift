// Whether a ledger begins with what its checkpoint covers, and whether the right key signed that.
import Diagnostics

extension LedgerVerification {
    mutating func check(_ files: LedgerFiles, _ known: VerifierKey?) {
        var stored: VerifierKey?
        if let bytes = files.publicKey {
            stored = VerifierKey(file: bytes)
            if stored == nil {
                findings.append(
                    Diagnostic(
                        .error, "ledger.key", at: files.place(Journal.keyName),
                        Localized(vi: "tệp này không chứa một khoá công khai", en: "this file holds no public key"),
                        expected: Localized(same: "name+1a2b3c4d+base64"), mend: VerifierKey.restore))
                if known == nil {
                    checkpoint = .broken
                    return
                }
            }
        }
        if let known, let stored, known != stored {
            findings.append(
                Diagnostic(
                    .error, "ledger.key", at: files.place(Journal.keyName),
                    Localized(
                        vi: "khoá ở đây là “\(stored.label)”, không phải khoá đã biết",
                        en: "the key here is “\(stored.label)”, not the one that is known"),
                    expected: Localized(same: known.description),
                    mend: Localized(
                        vi:
                            "hỏi khối trưởng khoá đúng của sổ; nếu tệp này bị thay thì lấy lại từ bản sao lưu hoặc từ git",
                        en:
                            "ask the head of the bloc for the log's key; if this file was replaced, restore it from a backup or from git"
                    )))
        }
        guard let key = known ?? stored else {
            if files.checkpoint != nil {
                findings.append(
                    Diagnostic(
                        .error, "ledger.checkpoint", at: files.place(Journal.checkpointName),
                        Localized(
                            vi: "có điểm chốt sổ nhưng không có khoá công khai “\(Journal.keyName)” để kiểm tra",
                            en: "there is a checkpoint but no public key “\(Journal.keyName)” to check it by"),
                        mend: VerifierKey.restore))
                checkpoint = .broken
            }
            return
        }
        guard let bytes = files.checkpoint else {
            checkpoint = .missing(key)
            findings.append(
                Diagnostic(
                    .error, "ledger.no-checkpoint", at: files.place(Journal.checkpointName),
                    Localized(
                        vi: "không có điểm chốt sổ nào ký bằng khoá \(key.label)",
                        en: "there is no checkpoint signed with the key \(key.label)"),
                    mend: Localized(
                        vi: "người giữ khoá chạy `thidua ledger checkpoint`",
                        en: "the holder of the key runs `thidua ledger checkpoint`")))
            return
        }
        do {
            let head = try SignedNote(parsing: bytes).checkpoint(by: key)
            signed = head.size
            if let finding = tree.finding(against: head, at: files.place(Journal.checkpointName)) {
                findings.append(finding)
                checkpoint = .broken
            } else {
                checkpoint = .holds(head, key)
            }
        } catch {
            let fault = (error as? CheckpointFault) ?? (error as? SignedNote.Fault).map { .note($0) } ?? .text
            findings.append(fault.diagnostic(at: files.place(Journal.checkpointName), key: key))
            checkpoint = .broken
        }
    }
}

extension VerifierKey {
    /// How to mend a public key's file that is gone or is none.
    public static var restore: Localized {
        Localized(
            vi: "lấy lại “\(Journal.keyName)” từ bản sao lưu hoặc từ git, hoặc hỏi khối trưởng",
            en: "restore “\(Journal.keyName)” from a backup or from git, or ask the head of the bloc")
    }
}

extension MerkleTree {
    /// Why the tree does not begin with what a checkpoint covers; nil if it does.
    public func finding(against head: Checkpoint, at place: Place) -> Diagnostic? {
        guard let root = root(of: head.size) else {
            return Diagnostic(
                .error, "ledger.cut", at: place,
                Localized(
                    vi: "điểm chốt gồm \(head.size) dòng, nay sổ chỉ còn \(size): đã bị cắt bớt",
                    en: "the checkpoint covers \(head.size) lines, the ledger has only \(size) now: it was cut"),
                mend: Localized(
                    vi: "lấy lại “\(Journal.fileName)” đủ \(head.size) dòng từ bản sao lưu hoặc từ git",
                    en: "restore “\(Journal.fileName)” with all \(head.size) lines from a backup or from git"))
        }
        guard root != head.root else { return nil }
        return Diagnostic(
            .error, "ledger.rewritten", at: place,
            Localized(
                vi: "\(head.size) dòng đầu của sổ không còn như khi chốt: đã bị sửa",
                en: "the first \(head.size) lines of the ledger are not what the checkpoint covers: they were changed"),
            expected: Localized(same: head.root.bytes.base64),
            mend: Localized(
                vi:
                    "một gốc không cho biết dòng nào bị sửa: xem `git diff`, hoặc so với các biên nhận và điểm chốt cũ hơn (thidua ledger consistency); rồi lấy lại tệp từ bản sao lưu",
                en:
                    "one root cannot tell which line: see `git diff`, or compare older receipts and checkpoints (thidua ledger consistency); then restore the file from a backup"
            ))
    }
}
