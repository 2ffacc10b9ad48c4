// `ledger receipt` and `receipt verify`: what a board keeps, and checking it with neither workspace nor network.
import ArgumentParser
import Diagnostics
import Foundation
import Ledger
import Reports
import Rules
import Workspace

struct LedgerReceipt: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: say(
            "Biên nhận: chứng minh một sự kiện có trong sổ.", "A receipt: proof that an event is in the ledger."),
        discussion: say(
            """
            Mặc định là biên nhận cho báo cáo đang có hiệu lực của đơn vị; --event cho một sự kiện bất kỳ (số thứ tự từ 0), ví dụ một lần công bố. Đơn vị giữ tệp này (dạng C2SP tlog-proof) cùng khoá công khai của sổ, nhiều năm sau vẫn chứng minh được, không cần sổ, không cần mạng: thidua receipt verify.

            Ví dụ:
              thidua ledger receipt hung-yen --bloc red-river-delta-example -o hung-yen.tlog-proof
              thidua ledger receipt --event 14 -o cong-bo.tlog-proof
            """,
            """
            By default for the standing report of the board; --event for any event (counted from 0), such as a publication. The board keeps this file (C2SP tlog-proof) and the log's public key, and can prove it years later without the ledger and without a network: thidua receipt verify.

            Examples:
              thidua ledger receipt hung-yen --bloc red-river-delta-example -o hung-yen.tlog-proof
              thidua ledger receipt --event 14 -o publication.tlog-proof
            """))

    @Argument(help: ArgumentHelp(say("Đơn vị, ví dụ hung-yen.", "The board, such as hung-yen."), valueName: "board"))
    var board: String?

    @Option(
        help: ArgumentHelp(
            say("Sự kiện, theo số thứ tự từ 0.", "The event, by its index from 0."), valueName: "index"))
    var event: Int?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            say("Ghi biên nhận vào tệp này.", "Write the receipt to this file."), valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(say("Ghi đè tệp đã có.", "Write over a file that is there.")))
    var replace = false

    @OptionGroup var options: BlocOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(options.bloc, for: options.period)
            let index = try event ?? workspace.standingReport(of: board, in: bloc, period: options.period).index
            let (receipt, signed) = try workspace.receipt(of: bloc, event: index)
            let proven = try proven(receipt, signed)
            if let board, let own = proven.event.board, own != board {
                throw Diagnosed(
                    Diagnostic(
                        .error, "receipt.other-board",
                        Localized(
                            vi: "sự kiện \(index) là của “\(own)”, không phải của “\(board)”",
                            en: "event \(index) is about “\(own)”, not about “\(board)”")))
            }
            if let output {
                let path = URL(filePath: output)
                _ = try Workspace.write(
                    [(name: path.lastPathComponent, bytes: receipt.bytes)],
                    into: output.contains("/") ? path.deletingLastPathComponent().path : "", replace: replace,
                    keys: workspace.keys)
            }
            if common.format == .text, output == nil {
                put(String(decoding: receipt.bytes, as: UTF8.self))
                return
            }
            let written = output.map { Localized(vi: "đã ghi \($0)", en: "written: \($0)") }
            common.print(
                Document(
                    ReceiptReport(proven, key: signed.key).document.blocks + (written.map { [.bullets([$0])] } ?? [])),
                json: ReceiptReport(proven, key: signed.key).json.adding([
                    ("receipt", .string(String(decoding: receipt.bytes, as: UTF8.self))), ("writtenTo", .text(output)),
                ]))
        }
    }

    private func proven(_ receipt: Receipt, _ signed: SignedCheckpoint) throws(Diagnosed) -> Receipt.Proven {
        do throws(Receipt.Fault) {
            return try receipt.verified(by: signed.key)
        } catch { throw Diagnosed(error.diagnostic(of: "receipt", key: signed.key)) }
    }
}

struct ReceiptCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: say("Biên nhận mà đơn vị giữ.", "Receipts that boards keep."), subcommands: [ReceiptVerify.self])
}

struct ReceiptVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: say(
            "Kiểm tra một biên nhận, không cần sổ, không cần mạng.",
            "Check a receipt, with neither workspace nor network."),
        discussion: say(
            """
            Cần khoá công khai của sổ, nhận từ khối trưởng bằng đường khác chứ không phải cùng với biên nhận. Nói rõ điều được chứng minh: đơn vị nào gửi tệp có mã SHA-256 nào, khi nào, ai ghi, ở chỗ nào của sổ nào. Với --file: tệp ấy có đúng là tệp đã gửi không.

            Ví dụ:
              thidua receipt verify hung-yen.tlog-proof --key khoa-cua-khoi.pub
              thidua receipt verify hung-yen.tlog-proof --key khoa-cua-khoi.pub --file hung-yen.xlsx
            """,
            """
            Needs the log's public key, had from the head of the bloc by another way than the receipt. Says what is proven: which board sent a file with which SHA-256, when, recorded by whom, at which place of which log. With --file: whether that is the very file.

            Examples:
              thidua receipt verify hung-yen.tlog-proof --key bloc.pub
              thidua receipt verify hung-yen.tlog-proof --key bloc.pub --file hung-yen.xlsx
            """))

    @Argument(help: ArgumentHelp(say("Biên nhận.", "The receipt."), valueName: "receipt"), completion: .file())
    var receipt: String

    @OptionGroup var key: KeyOption

    @Option(
        help: ArgumentHelp(
            say(
                "Khoá công khai của đơn vị, để kiểm tra chữ ký của đơn vị trên sự kiện.",
                "The member's public key, to check its own signature on the event."),
            valueName: "key|file"))
    var memberKey: String?

    @Option(
        help: ArgumentHelp(
            say("Tệp đã gửi, để so mã băm.", "The file that was sent, to compare its hash."), valueName: "file"),
        completion: .file())
    var file: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            guard let known = try key.known(common) else {
                throw Diagnosed(
                    Diagnostic(
                        .error, "usage.key",
                        Localized(
                            vi: "cần khoá công khai của sổ để kiểm tra biên nhận",
                            en: "the log's public key is needed to check a receipt"),
                        mend: Localized(vi: "thêm --key", en: "add --key")))
            }
            let bytes = try common.read(receipt, limit: Receipt.limit)
            let proven: Receipt.Proven
            do throws(Receipt.Fault) {
                proven = try Receipt(parsing: bytes).verified(by: known)
            } catch { throw Diagnosed(error.diagnostic(of: receipt, key: known)) }
            var report = ReceiptReport(proven, key: known)
            if let memberKey { report.member = try signedBy(memberKey, proven.event) }
            if let file { report.matched = try match(file, proven.event) }
            common.print(report.document, json: report.json)
        }
    }

    /// The member's key, if it signed the event.
    /// - Throws: `usage.key`; `receipt.member-signature` if it did not.
    private func signedBy(_ text: String, _ event: Event) throws(Diagnosed) -> VerifierKey {
        var option = KeyOption()
        option.key = text
        guard let key = try option.known(common) else { throw Diagnosed([]) }
        let message: Localized
        switch event.signature {
        case nil:
            message = Localized(
                vi: "sự kiện không có chữ ký nào của đơn vị", en: "the event bears no signature of a member")
        case .some(let signature) where signature.key != key.label:
            message = Localized(
                vi: "sự kiện được ký bằng khoá “\(signature.key)”, không phải “\(key.label)”",
                en: "the event is signed with the key “\(signature.key)”, not with “\(key.label)”")
        case .some(let signature):
            if key.verifies(signature.bytes, of: Array(event.signedText.utf8)) { return key }
            message = Localized(
                vi: "chữ ký bằng khoá “\(key.label)” không khớp với sự kiện: bị sửa hoặc là giả",
                en: "the signature with the key “\(key.label)” does not fit the event: changed or forged")
        }
        throw Diagnosed(
            Diagnostic(
                .error, "receipt.member-signature", at: Place(file: receipt, line: 2, column: 1), message,
                mend: Localized(
                    vi: "hỏi chính đơn vị khoá của họ và việc họ đã ký gì",
                    en: "ask the member itself for its key and for what it signed")))
    }

    /// What the event calls a file.
    /// - Throws: `receipt.other-file` if the event knows no such file, or knows it as something else than what was sent.
    private func match(_ file: String, _ event: Event) throws(Diagnosed) -> ObjectReference {
        let digest = Digest(of: try common.read(file))
        let objects = event.action.objects
        let isPublication =
            switch event.action {
            case .published, .corrected: true
            default: false
            }
        if let index = objects.firstIndex(where: { $0.digest == digest }) {
            // The edition's file would otherwise pass for the report.
            if index == 0 || isPublication { return objects[index] }
            throw Diagnosed(
                Diagnostic(
                    .error, "receipt.other-file",
                    Localized(
                        vi:
                            "“\(file)” không phải tệp đã nhận, mà là tệp kèm theo “\(objects[index].label)” của sự kiện này",
                        en:
                            "“\(file)” is not the file that was received, but another one of this event, “\(objects[index].label)”"
                    ),
                    expected: Localized(same: "\(objects[0].label) SHA-256 \(objects[0].digest)"),
                    mend: Localized(vi: "đưa chính tệp đã gửi", en: "give the very file that was sent")))
        }
        throw Diagnosed(
            Diagnostic(
                .error, "receipt.other-file",
                Localized(
                    vi: "“\(file)” không phải tệp đã ghi: mã băm của nó là \(digest)",
                    en: "“\(file)” is not the file that was recorded: its hash is \(digest)"),
                expected: Localized(
                    same: objects.first.map { "\($0.label) SHA-256 \($0.digest)" } ?? "—"),
                mend: Localized(
                    vi: "đưa chính tệp đã gửi, chưa mở ra lưu lại",
                    en: "give the very file that was sent, not saved anew")))
    }
}
