// `ledger verify` and `ledger consistency`: whether a ledger holds, and whether it continues what it was.
import ArgumentParser
import Diagnostics
import Foundation
import Ledger
import Reports
import Rules
import Workspace

/// The public key of a log, as its text or as a file that holds it.
struct KeyOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            say(
                "Khoá công khai của sổ, biết từ nơi khác: tên+mã+khoá, hoặc tệp chứa nó.",
                "The log's public key, known from elsewhere: name+hash+key, or a file that holds it."),
            valueName: "key|file"))
    var key: String?

    /// - Throws: `usage.key` for what is neither.
    func known(_ common: CommonOptions) throws(Diagnosed) -> VerifierKey? {
        guard let key else { return nil }
        if let known = VerifierKey(key) { return known }
        if FileManager.default.fileExists(atPath: key),
            let known = VerifierKey(file: try common.read(key, limit: 1_000))
        {
            return known
        }
        throw Diagnosed(
            Diagnostic(
                .error, "usage.key",
                Localized(
                    vi: "“\(key.prefix(200))” không phải khoá công khai, cũng không phải tệp chứa khoá",
                    en: "“\(key.prefix(200))” is neither a public key nor a file with one"),
                expected: Localized(same: "thidua/<bloc>+1a2b3c4d+…")))
    }
}

struct LedgerVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: say("Kiểm tra toàn bộ sổ thi đua từ từng byte.", "Verify a whole ledger from its bytes."),
        discussion: say(
            """
            Tính lại tất cả: dạng chuẩn và thứ tự của từng dòng, tệp kèm theo, cây băm, điểm chốt đã ký, chữ ký của đơn vị. Nêu dòng hay tệp sai đầu tiên. Mỗi lần công bố được tính lại từ những gì nó dựa vào: chương trình khác bản mà cho kết quả khác thì nói là khác khi tính bằng bản này, không phải bị sửa. Không có khoá thì chỉ in gốc của cây và nói là chưa ký. Không kèm --key thì dùng khoá trong thư mục làm việc: kẻ sửa được thư mục cũng thay được khoá ấy. Bảng “kiểm tra được gì” ở Scores/README.md.

            Ví dụ:
              thidua ledger verify --bloc red-river-delta-example
              thidua ledger verify --key khoa-cua-khoi.pub
            """,
            """
            Computes everything again: form and order of each line, the files beside it, the tree, the signed checkpoint, members' signatures. Names the first line or file that does not hold. Each publication is computed again from what it rests on: a result that differs under another version of the program is said to differ, not to be tampered with. Without a key it prints the root and says that the ledger is unsigned. Without --key the key of the workspace is used: whoever can change the workspace can replace that too. For what can be caught and what cannot see Scores/README.md.

            Examples:
              thidua ledger verify --bloc red-river-delta-example
              thidua ledger verify --key bloc.pub
            """))

    @OptionGroup var key: KeyOption
    @OptionGroup var options: LedgerOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(options.bloc)
            let known = try key.known(common)
            var verification = try workspace.verifyLedger(of: bloc, key: known)
            let publications = try self.publications(of: bloc, workspace, verification)
            verification.add(publications.flatMap(\.findings))
            common.print(
                verification.document(
                    of: bloc.title, isKnownKey: known != nil, publications: publications.map(\.line),
                    otherEngines: publications.compactMap(\.otherEngine)),
                json: verification.json(
                    bloc: bloc.id, isKnownKey: known != nil, publications: publications.map { $0.json(in: language) },
                    otherEngines: publications.compactMap(\.otherEngine), in: language))
            if common.format != .json, !verification.findings.isEmpty { common.show(verification.findings) }
            if verification.first != nil || publications.contains(where: { $0.verdict == .fails }) {
                throw CommandFailure(code: 1)
            }
        }
    }
}

extension LedgerVerify {
    /// Every publication, computed again; none where the ledger cannot be read, which is said already.
    private func publications(
        of bloc: Bloc, _ workspace: Workspace, _ verification: LedgerVerification
    ) throws(Diagnosed) -> [PublicationCheck] {
        do {
            return try workspace.verifyPublications(
                of: bloc, engine: engine, ranking: rankingBytes, isRanking: { isRanking($0, of: bloc, $1) })
        } catch {
            guard verification.first == nil else { return [] }
            throw error
        }
    }
}

struct LedgerConsistencyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consistency",
        abstract: say(
            "Sổ hôm nay có nối tiếp đúng điểm chốt cũ không.", "Whether the ledger continues an old checkpoint."),
        discussion: say(
            """
            Nhận một điểm chốt cũ hoặc một biên nhận. Chữ ký kiểm tra bằng --key, nếu không thì bằng khoá trong thư mục làm việc; điểm chốt chưa ký (chép từ biên bản) cũng so được. Với --format json in cả chứng minh (RFC 6962).

            Ví dụ:
              thidua ledger consistency diem-chot-thang-7.txt --bloc red-river-delta-example
              thidua ledger consistency bien-nhan.tlog-proof --key khoa-cua-khoi.pub --format json
            """,
            """
            Takes an old checkpoint or a receipt. Its signature is checked by --key, otherwise by the key of the workspace; an unsigned checkpoint (copied from minutes) can be compared too. With --format json it prints the proof (RFC 6962) as well.

            Examples:
              thidua ledger consistency checkpoint-july.txt --bloc red-river-delta-example
              thidua ledger consistency receipt.tlog-proof --key bloc.pub --format json
            """))

    @Argument(
        help: ArgumentHelp(say("Điểm chốt cũ hoặc biên nhận.", "An old checkpoint or a receipt."), valueName: "file"),
        completion: .file())
    var file: String

    @OptionGroup var key: KeyOption
    @OptionGroup var options: LedgerOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let bytes = try common.read(file, limit: Receipt.limit)
            let workspace = try common.open()
            let bloc = try workspace.bloc(options.bloc)
            let place = Place(file: file, line: 1, column: 1)
            var verifier = try key.known(common)
            if verifier == nil { verifier = try workspace.publicKey(of: bloc) }
            let (old, isSigned) = try checkpoint(bytes, by: verifier, place)
            let result = try workspace.consistency(of: bloc, since: old, at: place)
            common.print(
                Document([
                    .bullets([
                        Localized(
                            vi: "cũ: \(old.size) dòng, gốc \(old.root.bytes.base64Text)",
                            en: "old: \(old.size) lines, root \(old.root.bytes.base64Text)"),
                        Localized(
                            vi: "nay: \(result.new.size) dòng, gốc \(result.new.root.bytes.base64Text)",
                            en: "now: \(result.new.size) lines, root \(result.new.root.bytes.base64Text)"),
                        isSigned
                            ? Localized(
                                vi: "điểm chốt cũ có chữ ký đúng", en: "the old checkpoint is signed, and that holds")
                            : Localized(
                                vi: "điểm chốt cũ CHƯA KÝ: nó chỉ đáng tin như nơi bạn đã giữ nó",
                                en: "the old checkpoint is UNSIGNED: it is worth as much as the place where you kept it"
                            ),
                    ]),
                    .paragraph(
                        Localized(
                            vi: "Sổ hôm nay bắt đầu đúng như điểm chốt cũ: không dòng nào bị sửa, bỏ hay chen vào.",
                            en:
                                "The ledger begins exactly as the old checkpoint covers it: no line was changed, removed or put in between."
                        )),
                ]),
                json: .object([
                    ("format", .string("thidua.consistency/1")), ("bloc", .string(bloc.id)),
                    ("consistent", .bool(true)),
                    ("signed", .bool(isSigned)), ("old", old.json), ("new", result.new.json),
                    ("proof", .array(result.proof.map { .string($0.bytes.base64Text) })),
                ]))
        }
    }

    /// The head that a file states: a signed or unsigned checkpoint, or that of a receipt.
    private func checkpoint(
        _ bytes: [UInt8], by key: VerifierKey?, _ place: Place
    ) throws(Diagnosed) -> (Checkpoint, isSigned: Bool) {
        if let text = String(validating: bytes, as: UTF8.self), let bare = Checkpoint(text: text) {
            return (bare, false)
        }
        guard let key else {
            throw Diagnosed(
                Diagnostic(
                    .error, "usage.key",
                    Localized(
                        vi: "sổ không có khoá công khai để kiểm tra chữ ký của tệp này",
                        en: "the ledger has no public key to check the signature of this file by"),
                    mend: Localized(vi: "thêm --key", en: "add --key")))
        }
        if bytes.starts(with: "c2sp.org/tlog-proof".utf8) {
            do throws(Receipt.Fault) {
                return (try Receipt(parsing: bytes).verified(by: key).checkpoint, true)
            } catch { throw Diagnosed(error.diagnostic(of: file, key: key)) }
        }
        return (try SignedCheckpoint(bytes, by: key, at: place).checkpoint, true)
    }
}
