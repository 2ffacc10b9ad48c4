// What a bloc's ledger can prove of itself: all its bytes, one line of it, that it continues an earlier one.
import Diagnostics
import Ledger
import Rules

/// That a ledger begins with what an earlier head covered.
public struct LedgerConsistency: Sendable {
    public var old: Checkpoint
    public var new: Checkpoint
    public var proof: [Digest]
}

extension Workspace {
    /// Verifies a bloc's ledger from its bytes: lines, order, objects, checkpoint and members' signatures. Publications are
    /// computed again by `verifyPublications`.
    /// - Parameter key: the log's key as it is known from elsewhere; nil for that of the workspace.
    /// - Throws: `environment.…`. What does not hold is a finding of the result.
    public func verifyLedger(of bloc: Bloc, key: VerifierKey? = nil) throws(Diagnosed) -> LedgerVerification {
        let folder = try open(Self.scores, bloc.id)
        let objects = try folder?.folder(Journal.objects)
        if let folder, try !folder.hasFile(Journal.fileName) { try Journal(folder).checkNeverThere() }
        let files = LedgerFiles(
            path: "\(Self.scores)/\(bloc.id)",
            ledger: try folder?.read(Journal.fileName, limit: FileLimits.ledger) ?? [],
            publicKey: try folder?.read(Journal.keyName, limit: 1_000),
            checkpoint: try folder?.read(Journal.checkpointName, limit: SignedNote.limit),
            object: { (name) throws(Diagnosed) in try objects?.read(name, limit: FileLimits.figures) })
        var verification = try LedgerVerification(files, members: bloc.eventKeys, key: key)
        var known = key
        if known == nil { known = files.publicKey.flatMap { VerifierKey(file: $0) } }
        compare(&verification, of: bloc, known, stored: files.checkpoint)
        return verification
    }

    /// Compares a ledger with what this account signed itself: an earlier head that nobody with the workspace alone can take
    /// away, whatever key lies there now.
    private func compare(
        _ verification: inout LedgerVerification, of bloc: Bloc, _ known: VerifierKey?, stored: [UInt8]?
    ) {
        guard let keys else { return }
        // Where the public key is gone, the log's name is still known by its checkpoint, or is the usual one.
        let stated = stored.flatMap { try? SignedNote(parsing: $0) }.flatMap { Checkpoint(text: $0.text)?.origin }
        for origin in Set([Self.origin(of: bloc), known?.name, stated].compactMap { $0 }).sorted() {
            do throws(Diagnosed) {
                guard let own = try keys.key(for: origin)?.verifier else { continue }
                // Of a log's other name this account may hold a key that has nothing to do with this workspace.
                if own != known, let finding = Self.otherKey(own, known, bloc, keys.path(of: origin)) {
                    verification.add(finding)
                }
                let place = Place(file: keys.checkpointPath(of: origin), line: 1, column: 1)
                guard let last = try keys.lastCheckpoint(of: origin) else { continue }
                let signed = try SignedCheckpoint(last, by: own, at: place)
                if var finding = verification.tree.finding(against: signed.checkpoint, at: place),
                    // The same head as the stored one says nothing new.
                    !verification.findings.contains(where: {
                        $0.code == finding.code && $0.expected == finding.expected && $0.message == finding.message
                    })
                {
                    finding.message =
                        finding.message
                        + Localized(
                            vi: " (so với điểm chốt mà chính tài khoản này đã ký)",
                            en: " (against the checkpoint that this very account signed)")
                    verification.add(finding)
                }
            } catch {
                // The ledger can be verified all the same; only this comparison is left out.
                for var finding in error.diagnostics {
                    finding.severity = .warning
                    finding.message =
                        Localized(
                            vi: "không so được với điểm chốt mà tài khoản này giữ: ",
                            en: "not compared with what this account keeps: ") + finding.message
                    verification.add(finding)
                }
            }
        }
    }

    private static func otherKey(
        _ own: VerifierKey, _ known: VerifierKey?, _ bloc: Bloc, _ path: String
    ) -> Diagnostic? {
        let place = Place(file: Self.path(of: Journal.keyName, in: bloc), line: 1, column: 1)
        return Diagnostic(
            .error, "key.other", at: place,
            known.map {
                Localized(
                    vi:
                        "khoá dùng để kiểm tra là “\($0.label)”, không phải khoá mà tài khoản này giữ cho sổ (“\(path)”)",
                    en:
                        "the key that is verified by is “\($0.label)”, not the one that this account keeps for the log (“\(path)”)"
                )
            }
                ?? Localized(
                    vi: "sổ không còn khoá công khai, mà tài khoản này giữ khoá riêng của sổ (“\(path)”)",
                    en: "the ledger has no public key any more, but this account keeps its private key (“\(path)”)"),
            expected: Localized(same: own.description),
            mend: Localized(
                vi: "lấy lại “\(Journal.keyName)” từ bản sao lưu hoặc từ git, rồi kiểm tra lại",
                en: "restore “\(Journal.keyName)” from a backup or from git, then verify again"))
    }

    /// Proof that an event stands in a bloc's ledger, under the newest signed checkpoint.
    /// - Throws: `receipt.no-event`; `ledger.signature` if a member's signature on it is forged; `receipt.unsigned` if no signed checkpoint covers the event and no key is here to sign
    ///   one; what signing throws; `ledger.…`, `environment.…`.
    public func receipt(of bloc: Bloc, event index: Int) throws(Diagnosed) -> (
        receipt: Receipt, signed: SignedCheckpoint
    ) {
        let contents = try ledger(of: bloc)
        guard contents.lines.indices.contains(index) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "receipt.no-event",
                    Localized(
                        vi: "sổ có \(contents.lines.count) sự kiện, không có sự kiện \(index)",
                        en: "the ledger has \(contents.lines.count) events, there is no event \(index)"),
                    mend: Localized(
                        vi: "sự kiện đánh số từ 0: xem bằng `thidua status`",
                        en: "events are counted from 0: see `thidua status`")))
        }
        try checkSignature(of: contents.events[index], bloc)
        let tree = MerkleTree(leaves: contents.lines)
        var signed = try signCheckpoint(of: bloc, contents)
        if signed == nil, let key = try publicKey(of: bloc) {
            signed = try storedCheckpoint(of: bloc, by: key, tree: tree)
        }
        guard let signed, signed.checkpoint.size > index,
            let proof = tree.inclusionProof(of: index, size: signed.checkpoint.size)
        else {
            throw Diagnosed(
                Diagnostic(
                    .error, "receipt.unsigned",
                    signed == nil
                        ? Localized(
                            vi: "sổ chưa ký: chưa có điểm chốt nào để làm biên nhận",
                            en: "the ledger is unsigned: there is no checkpoint to make a receipt from")
                        : Localized(
                            vi: "điểm chốt đã ký chưa gồm sự kiện \(index), và khoá riêng không có ở đây",
                            en: "the signed checkpoint does not cover event \(index), and the private key is not here"),
                    mend: signed == nil
                        ? Localized(
                            vi: "lập khoá bằng `thidua ledger init-key`", en: "make a key with `thidua ledger init-key`"
                        )
                        : Localized(
                            vi: "người giữ khoá chạy `thidua ledger checkpoint`",
                            en: "the holder of the key runs `thidua ledger checkpoint`")))
        }
        return (Receipt(line: contents.lines[index], index: index, proof: proof, checkpoint: signed.note), signed)
    }

    /// Nobody is to be given a receipt of what a member's key shows to be forged.
    /// - Throws: `ledger.signature`.
    private func checkSignature(of event: Event, _ bloc: Bloc) throws(Diagnosed) {
        let message: Localized
        switch bloc.eventKeys.verdict(on: event) {
        case .asserted, .signed, .unknownKey: return
        case .foreign(let member):
            message = Localized(
                vi: "chữ ký là của “\(member)”, không phải của đơn vị nêu trong sự kiện",
                en: "the signature is that of “\(member)”, not of the board that the event names")
        case .wrong(let key):
            message = Localized(
                vi: "chữ ký bằng khoá “\(key)” không khớp với sự kiện này",
                en: "the signature with the key “\(key)” does not fit this event")
        }
        throw Diagnosed(
            Diagnostic(
                .error, "ledger.signature",
                at: Place(file: BlocLedger.path(of: bloc), line: event.index + 1, column: 1), message,
                mend: Localized(
                    vi: "không lập biên nhận cho sự kiện giả mạo: chạy `thidua ledger verify`",
                    en: "no receipt is made of a forged event: run `thidua ledger verify`")))
    }

    /// The head of a bloc's ledger: signed if a key is here or the stored checkpoint covers everything, else as it is.
    /// - Throws: what signing throws; `ledger.…`, `environment.…`.
    public func head(of bloc: Bloc) throws(Diagnosed) -> (checkpoint: Checkpoint, signed: SignedCheckpoint?) {
        let contents = try ledger(of: bloc)
        let tree = MerkleTree(leaves: contents.lines)
        let key = try publicKey(of: bloc)
        var signed = try signCheckpoint(of: bloc, contents)
        if signed == nil, let key { signed = try storedCheckpoint(of: bloc, by: key, tree: tree) }
        if let signed, signed.checkpoint.size >= tree.size { return (signed.checkpoint, signed) }
        return (Checkpoint(origin: key?.name ?? Self.origin(of: bloc), size: tree.size, root: tree.root), signed)
    }

    /// Proof that a bloc's ledger continues an earlier head of it.
    /// - Throws: `ledger.other-log` for the head of another one, `ledger.cut`, `ledger.rewritten` at the place if it does not; `ledger.…`, `environment.…`.
    public func consistency(
        of bloc: Bloc, since old: Checkpoint, at place: Place
    ) throws(Diagnosed) -> LedgerConsistency {
        let origins = Set([Self.origin(of: bloc), try publicKey(of: bloc)?.name].compactMap { $0 })
        guard origins.contains(old.origin) else {
            throw Diagnosed(
                Diagnostic(
                    .error, "ledger.other-log", at: place,
                    Localized(
                        vi: "đây là đầu của sổ khác: “\(old.origin)”",
                        en: "this is the head of another log: “\(old.origin)”"),
                    expected: Localized(same: origins.sorted().joined(separator: " | ")),
                    mend: Localized(
                        vi: "nêu khối của sổ ấy bằng --bloc", en: "name the bloc of that log with --bloc")))
        }
        let tree = MerkleTree(leaves: try ledger(of: bloc).lines)
        if let finding = tree.finding(against: old, at: place) { throw Diagnosed(finding) }
        return LedgerConsistency(
            old: old, new: Checkpoint(origin: old.origin, size: tree.size, root: tree.root),
            proof: tree.consistencyProof(from: old.size, to: tree.size) ?? [])
    }

    /// The event of a board's report that stands.
    /// - Parameter period: nil for the only one in which the board has a report.
    /// - Throws: `usage.which-event` if no board is named; `receipt.no-report`, `receipt.which-period`; `ledger.…`.
    public func standingReport(of board: String?, in bloc: Bloc, period: String?) throws(Diagnosed) -> Event {
        guard let board else {
            throw Diagnosed(
                Diagnostic(
                    .error, "usage.which-event",
                    Localized(vi: "cần nêu đơn vị hoặc sự kiện", en: "name a board or an event"),
                    mend: Localized(vi: "thêm mã đơn vị, hoặc --event SỐ", en: "add the id of a board, or --event N")))
        }
        let periods = try ledger(of: bloc).state.periods.filter { period == nil || $0.key == period }
        let reports = periods.compactMapValues { $0.reports[board]?.event }
        if reports.count == 1, let event = reports.first?.value { return event }
        throw Diagnosed(
            reports.isEmpty
                ? Diagnostic(
                    .error, "receipt.no-report",
                    Localized(
                        vi: "sổ không có báo cáo nào đang có hiệu lực của “\(board)”",
                        en: "the ledger has no standing report of “\(board)”"),
                    mend: bloc.member(board) == nil ? bloc.suggestion(for: board, among: bloc.members) : nil)
                : Diagnostic(
                    .error, "receipt.which-period",
                    Localized(
                        vi: "“\(board)” có báo cáo ở \(reports.count) kỳ; cần nêu kỳ nào",
                        en: "“\(board)” has reports for \(reports.count) periods; say which one"),
                    expected: Localized(same: reports.keys.sorted().joined(separator: ", ")),
                    mend: Localized(vi: "thêm --period", en: "add --period")))
    }
}
