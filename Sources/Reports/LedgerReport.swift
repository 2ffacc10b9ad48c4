// What verifying a ledger found, its head, and whether it continues an earlier one: in words and as JSON.
import Diagnostics
import Ledger

extension Checkpoint {
    /// The head for scripts.
    public var json: JSON {
        .object([
            ("origin", .string(origin)), ("size", .number("\(size)")), ("root", .string(root.bytes.base64Text)),
        ])
    }
}

extension LedgerVerification {
    /// - Parameters:
    ///   - bloc: by its name.
    ///   - isKnownKey: whether the key came from the verifier and not from the workspace.
    ///   - publications: what became of each publication, in words.
    ///   - otherEngines: the versions that publications are said to be of that this one did not reproduce.
    public func document(
        of bloc: Localized, isKnownKey: Bool, publications: [Localized] = [], otherEngines: [String] = []
    ) -> Document {
        var bullets = [
            Localized(
                vi: "\(lines.count) dòng, \(events.count) dòng đầu đúng dạng và đúng thứ tự",
                en: "\(lines.count) lines, of which the first \(events.count) are in form and in order"),
            Localized(
                vi: "\(objects) tệp kèm theo còn đủ và đúng mã băm (\(objectBytes) byte)",
                en: "\(objects) files beside it are there with their hashes (\(objectBytes) bytes)"),
            Localized(
                vi:
                    "\(signatures.valid) sự kiện có chữ ký của đơn vị, \(signatures.asserted) sự kiện chỉ ghi tên người làm",
                en:
                    "\(signatures.valid) events are signed by a member's own key, \(signatures.asserted) only state who did it"
            ),
            Localized(vi: "gốc của cây: ", en: "root of the tree: ") + Localized(same: root.bytes.base64Text),
        ]
        bullets.append(checkpointWords(isKnownKey: isKnownKey))
        bullets += publications
        let verdict =
            first.map { finding in
                Localized(
                    vi: "KHÔNG ĐÚNG, trước hết ở \(finding.place?.lineSpot ?? "—")",
                    en: "IT DOES NOT HOLD, first at \(finding.place?.lineSpot ?? "—")")
            }
            ?? (isSigned
                ? Localized(vi: "Sổ đúng.", en: "The ledger holds.")
                : Localized(
                    vi: "Sổ đúng, nhưng CHƯA KÝ: ai sửa được tệp thì viết lại được cả sổ mà không lộ.",
                    en: "The ledger holds, but it is UNSIGNED: whoever can change the files can rewrite it unseen."))
        return Document([
            .title(Localized(vi: "Kiểm tra sổ thi đua: \(bloc.vi)", en: "Check of the ledger: \(bloc.en)")),
            .bullets(bullets), .paragraph(verdict + Self.unreproduced(otherEngines)),
        ])
    }

    /// That publications are believed and not reproduced; nothing where all are.
    private static func unreproduced(_ engines: [String]) -> Localized {
        guard !engines.isEmpty else { return Localized(same: "") }
        let names = Set(engines).sorted().joined(separator: ", ")
        return Localized(
            vi:
                " \(engines.count) lần công bố KHÔNG tính lại được bằng bản này: sổ nêu là của \(names), chỉ bản ấy kiểm tra được.",
            en:
                " \(engines.count) of its publications could NOT be reproduced: they are said to be by \(names), and only that version can check them."
        )
    }

    /// Whether every publication came out again, byte for byte.
    private func isReproduced(_ others: [String]) -> Bool {
        others.isEmpty && !findings.contains { $0.severity == .error && $0.code.hasPrefix("publication.") }
    }

    private var isSigned: Bool { if case .holds = checkpoint { true } else { false } }

    private func checkpointWords(isKnownKey: Bool) -> Localized {
        switch checkpoint {
        case .none: Localized(vi: "chưa ký: sổ này chưa có khoá ký", en: "unsigned: the ledger has no key")
        case .missing(let key):
            Localized(
                vi: "có khoá \(key.label) nhưng không có điểm chốt", en: "there is a key \(key.label) but no checkpoint"
            )
        case .broken: Localized(vi: "điểm chốt sổ không đúng", en: "the checkpoint does not hold")
        case .holds(let head, let key):
            Localized(
                vi: "điểm chốt đã ký gồm \(head.size) dòng đầu, bằng khoá \(key.label) ",
                en: "the signed checkpoint covers the first \(head.size) lines, by the key \(key.label) ")
                + (isKnownKey
                    ? Localized(vi: "(khoá đã biết)", en: "(the key that is known)")
                    : Localized(
                        vi: "(khoá lấy trong thư mục làm việc: hãy so với khoá đã biết từ nơi khác, --key)",
                        en: "(the key of the workspace: compare it with one known from elsewhere, --key)"))
                + (head.size < lines.count
                    ? Localized(
                        vi: "; \(lines.count - head.size) dòng cuối chưa được chốt",
                        en: "; the last \(lines.count - head.size) lines are not covered") : Localized(same: ""))
        }
    }

    /// - Parameters:
    ///   - publications: what became of each publication.
    ///   - otherEngines: as in `document`.
    public func json(
        bloc: String, isKnownKey: Bool, publications: [JSON], otherEngines: [String] = [], in language: Language
    ) -> JSON {
        let (head, key): (Checkpoint?, VerifierKey?) =
            switch checkpoint {
            case .holds(let head, let key): (head, key)
            case .missing(let key): (nil, key)
            case .none, .broken: (nil, nil)
            }
        return .object([
            ("format", .string("thidua.ledger-verification/1")), ("bloc", .string(bloc)),
            ("holds", .bool(first == nil)),
            ("signed", .bool(isSigned)), ("lines", .number("\(lines.count)")), ("events", .number("\(events.count)")),
            ("root", .string(root.bytes.base64Text)), ("checkpoint", head?.json ?? .null),
            ("uncovered", .number("\(lines.count - (head?.size ?? 0))")), ("key", .text(key?.description)),
            ("keyFrom", .string(isKnownKey ? "verifier" : "workspace")), ("objects", .number("\(objects)")),
            ("objectBytes", .number("\(objectBytes)")),
            (
                "signatures",
                .object([
                    ("valid", .number("\(signatures.valid)")), ("unknownKey", .number("\(signatures.unknown)")),
                    ("asserted", .number("\(signatures.asserted)")),
                ])
            ),
            ("publications", .array(publications)), ("publicationsReproduced", .bool(isReproduced(otherEngines))),
            ("findings", .array(findings.map { $0.json(in: language) })),
        ])
    }
}

extension [UInt8] {
    /// Base 64 (RFC 4648, section 4).
    public var base64Text: String { base64 }
}
