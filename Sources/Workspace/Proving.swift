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
        let keys = Dictionary(
            bloc.members.compactMap { member in member.key.map { (member.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        var verification = try LedgerVerification(files, members: EventKeys(keys), key: key)
        // What this account signed itself is an earlier head that nobody with the workspace alone can take away.
        if let known = try? publicKey(of: bloc) ?? key, let last = try self.keys?.lastCheckpoint(of: known.name),
            case let path = self.keys?.checkpointPath(of: known.name) ?? "",
            let signed = try? SignedCheckpoint(last, by: known),
            let finding = verification.tree.finding(
                against: signed.checkpoint, at: Place(file: path, line: 1, column: 1))
        {
            verification.add(finding)
        }
        return verification
    }

    /// Proof that an event stands in a bloc's ledger, under the newest signed checkpoint.
    /// - Throws: `receipt.no-event`; `receipt.unsigned` if no signed checkpoint covers the event and no key is here to sign
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
                        en: "the ledger has \(contents.lines.count) events, there is no event \(index)")))
        }
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
    /// - Throws: `ledger.cut`, `ledger.rewritten` at the place if it does not; `ledger.…`, `environment.…`.
    public func consistency(
        of bloc: Bloc, since old: Checkpoint, at place: Place
    ) throws(Diagnosed) -> LedgerConsistency {
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
                        en: "the ledger has no standing report of “\(board)”"))
                : Diagnostic(
                    .error, "receipt.which-period",
                    Localized(
                        vi: "“\(board)” có báo cáo ở \(reports.count) kỳ; cần nêu kỳ nào",
                        en: "“\(board)” has reports for \(reports.count) periods; say which one"),
                    expected: Localized(same: reports.keys.sorted().joined(separator: ", ")),
                    mend: Localized(vi: "thêm --period", en: "add --period")))
    }
}
