// Members' own keys on what is recorded: only those that somebody can check later, and what goes without one.
import Diagnostics
import Ledger
import Rules

extension Bloc {
    /// The keys by which its members sign.
    var eventKeys: EventKeys {
        EventKeys(
            Dictionary(
                members.compactMap { member in member.key.map { (member.id, $0) } },
                uniquingKeysWith: { first, _ in first }))
    }
}

extension Workspace {
    /// Refuses what would be signed by a key that no member of the bloc has, or by another member's than the event names:
    /// nobody could ever tell such a signature from a forged one.
    /// - Throws: `key.no-member`, `key.of-log`, `key.other-member`.
    func checkSigners(of drafts: [Journal.Draft], in bloc: Bloc) throws(Diagnosed) {
        let log = try publicKey(of: bloc)
        for draft in drafts {
            guard let signer = draft.signer else { continue }
            let claimed = draft.by.board ?? (draft.by.role == .board ? draft.board : nil)
            let owners = bloc.members.filter { $0.key.flatMap { VerifierKey($0) }?.label == signer.key }.map(\.id)
            if owners.isEmpty {
                throw Diagnosed(
                    log?.label == signer.key
                        ? Self.keyOfLog(signer) : Self.noMember(signer, claimed ?? draft.board, in: bloc))
            }
            guard let claimed, !owners.contains(claimed) else { continue }
            throw Diagnosed(
                Diagnostic(
                    .error, "key.other-member",
                    Localized(
                        vi: "khoá “\(signer.key)” là của “\(owners[0])”, không phải của “\(claimed)”",
                        en: "the key “\(signer.key)” is that of “\(owners[0])”, not of “\(claimed)”"),
                    mend: Localized(
                        vi: "ký bằng khoá của “\(claimed)”, hoặc bỏ --sign",
                        en: "sign with the key of “\(claimed)”, or leave --sign out")))
        }
    }

    private static func keyOfLog(_ signer: EventSigner) -> Diagnostic {
        Diagnostic(
            .error, "key.of-log",
            Localized(
                vi: "“\(signer.key)” là khoá của sổ thi đua, không phải khoá của một đơn vị",
                en: "“\(signer.key)” is the key of the log, not that of a member"),
            mend: Localized(
                vi: "lập khoá của đơn vị: thidua ledger init-key --member <đơn vị>",
                en: "make a member's key: thidua ledger init-key --member <board>"))
    }

    private static func noMember(_ signer: EventSigner, _ board: String?, in bloc: Bloc) -> Diagnostic {
        let line = signer.verifier.map { "key: \"\($0)\"" } ?? "key: …"
        return Diagnostic(
            .error, "key.no-member",
            Localized(
                vi:
                    "không đơn vị nào của khối “\(bloc.id)” có khoá “\(signer.key)”: về sau không ai kiểm tra được chữ ký",
                en:
                    "no member of the bloc “\(bloc.id)” has the key “\(signer.key)”: nobody could ever check the signature"
            ),
            mend: Localized(
                vi: "đưa dòng sau vào mục của “\(board ?? "…")” trong \(criteria)/\(bloc.id)/\(members): \(line)",
                en: "put this line into the entry of “\(board ?? "…")” in \(criteria)/\(bloc.id)/\(members): \(line)"))
    }

    /// Warnings for what takes the place of a signed report, or takes it back, without a signature.
    static func unsignedChanges(_ events: [Event], _ all: [Event]) -> [Diagnostic] {
        events.compactMap { event in
            let of: Int
            switch event.action {
            case .replaced(_, let index), .withdrawn(let index, _): of = index
            default: return nil
            }
            guard event.signature == nil, all.indices.contains(of), let signature = all[of].signature else {
                return nil
            }
            return Diagnostic(
                .warning, "ledger.unsigned-change",
                Localized(
                    vi:
                        "báo cáo của “\(event.board ?? "—")” (sự kiện \(of)) có chữ ký bằng khoá “\(signature.key)”; sự kiện \(event.index) thay hay rút nó mà không có chữ ký",
                    en:
                        "the report of “\(event.board ?? "—")” (event \(of)) is signed with the key “\(signature.key)”; event \(event.index), which replaces it or takes it back, is not"
                ),
                mend: Localized(
                    vi: "nếu chính đơn vị làm việc này: lần sau thêm --sign TỆP",
                    en: "if the board itself does it: add --sign FILE next time"))
        }
    }
}
