// `ledger`: the key of a bloc's log, its signed head, and moving plain files into it.
import ArgumentParser
import Diagnostics
import Foundation
import Ledger
import Reports
import Rules
import Workspace

struct LedgerCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: say(
            "Sổ thi đua của khối: khoá, điểm chốt, kiểm tra, biên nhận.",
            "The ledger of a bloc: its key, checkpoints, verification, receipts."),
        subcommands: [
            InitKey.self, LedgerVerify.self, LedgerCheckpoint.self, LedgerReceipt.self, LedgerConsistencyCommand.self,
            LedgerMigrate.self,
        ])
}

/// The bloc alone: a ledger is one for all periods.
struct LedgerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say("Khối thi đua, nếu có nhiều khối.", "The bloc, where there are several."), valueName: "bloc"))
    var bloc: String?
}

struct InitKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init-key",
        abstract: say(
            "Lập khoá ký của sổ thi đua, hoặc khoá riêng của một đơn vị.",
            "Make the signing key of a ledger, or a member's own key."),
        discussion: say(
            """
            Khoá riêng nằm trong thư mục cấu hình của tài khoản ($XDG_CONFIG_HOME/thidua hoặc ~/.config/thidua), chỉ chủ đọc được (0600), không bao giờ nằm trong thư mục làm việc. Khoá công khai ghi vào Scores/<khối>/ledger.pub; hãy gửi nó cho các đơn vị bằng đường khác (công văn, biên bản), vì ai sửa được thư mục làm việc thì cũng thay được tệp ấy.
            Từ đó mỗi lần ghi sổ trên máy này sẽ ký lại điểm chốt sổ. Hãy sao lưu khoá riêng: mất thì không ký tiếp được.
            Với --member: lập khoá của đơn vị, in dòng `key:` để đưa vào members.yaml; dùng bằng --sign.

            Ví dụ:
              thidua ledger init-key --bloc red-river-delta
              thidua ledger init-key --bloc red-river-delta --member hai-phong
            """,
            """
            The private key lies in the configuration folder of this account ($XDG_CONFIG_HOME/thidua or ~/.config/thidua), readable by its owner alone (0600), never in the workspace. The public key is written to Scores/<bloc>/ledger.pub; give it to the boards by another way (a letter, the minutes), since whoever can change the workspace can replace that file too.
            From then on whatever is recorded from this account renews the checkpoint. Keep a copy of the private key: without it nothing more can be signed.
            With --member: makes a member's key and prints the `key:` line for members.yaml; used with --sign.

            Examples:
              thidua ledger init-key --bloc red-river-delta
              thidua ledger init-key --bloc red-river-delta --member hai-phong
            """))

    @Option(
        help: ArgumentHelp(
            say("Tên của sổ; mặc định thidua/<khối>.", "The log's name; by default thidua/<bloc>."), valueName: "name"))
    var origin: String?

    @Option(
        help: ArgumentHelp(
            say("Lập khoá riêng của đơn vị này.", "Make the own key of this member."), valueName: "board"))
    var member: String?

    @OptionGroup var options: LedgerOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(options.bloc)
            if let member {
                try makeMemberKey(member, bloc, workspace)
                return
            }
            let made = try workspace.makeLogKey(of: bloc, origin: origin)
            let key = made.key.description
            common.print(
                Document([
                    .bullets([
                        made.isFound
                            ? Localized(
                                vi: "dùng khoá riêng đã có: \(made.privatePath)",
                                en: "the private key that was there is used: \(made.privatePath)")
                            : Localized(
                                vi: "khoá riêng: \(made.privatePath) (chỉ tài khoản này đọc được; hãy sao lưu)",
                                en: "private key: \(made.privatePath) (readable by this account alone; keep a copy)"),
                        Localized(vi: "khoá công khai: ", en: "public key: ") + Localized(same: made.publicPath),
                        Localized(
                            vi: "đã ký điểm chốt sổ: \(made.signed.checkpoint.size) dòng",
                            en: "checkpoint signed: \(made.signed.checkpoint.size) lines"),
                    ]), .lines([Localized(same: key)]),
                    .paragraph(
                        Localized(
                            vi: "Gửi dòng trên cho các đơn vị: ai có nó thì kiểm tra được biên nhận và sổ.",
                            en: "Give the line above to the boards: with it anybody can check receipts and the ledger.")
                    ),
                ]),
                json: .object([
                    ("format", .string("thidua.ledger-key/1")), ("bloc", .string(bloc.id)), ("key", .string(key)),
                    ("privateKeyFile", .string(made.privatePath)), ("publicKeyFile", .string(made.publicPath)),
                    ("found", .bool(made.isFound)), ("checkpoint", made.signed.checkpoint.json),
                ]))
        }
    }

    private func makeMemberKey(_ member: String, _ bloc: Bloc, _ workspace: Workspace) throws(Diagnosed) {
        let made = try workspace.makeMemberKey(of: member, in: bloc, named: origin)
        common.print(
            Document([
                .bullets([
                    Localized(
                        vi: "khoá riêng của đơn vị: \(made.path) (chỉ tài khoản này đọc được; dùng bằng --sign)",
                        en:
                            "the member's private key: \(made.path) (readable by this account alone; use it with --sign)"
                    ),
                    Localized(
                        vi: "đưa dòng sau vào mục của “\(member)” trong Criteria/\(bloc.id)/members.yaml:",
                        en: "put this line into the entry of “\(member)” in Criteria/\(bloc.id)/members.yaml:"),
                ]), .lines([Localized(same: "key: \"\(made.key)\"")]),
            ]),
            json: .object([
                ("format", .string("thidua.member-key/1")), ("bloc", .string(bloc.id)), ("member", .string(member)),
                ("key", .string(made.key.description)), ("privateKeyFile", .string(made.path)),
            ]))
    }
}

struct LedgerCheckpoint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: say(
            "Điểm chốt sổ: số dòng và gốc của cây, có chữ ký.", "The signed head of a ledger: its size and root."),
        discussion: say(
            """
            In điểm chốt theo dạng C2SP tlog-checkpoint, để đưa vào biên bản hay giữ lại: về sau ai giữ nó cũng biết được sổ có bị viết lại hay không (thidua ledger consistency). Có khoá riêng ở đây thì ký và lưu vào Scores/<khối>/checkpoint; không có thì in nội dung chưa ký và nói rõ.

            Ví dụ:
              thidua ledger checkpoint --bloc red-river-delta > diem-chot.txt
            """,
            """
            Prints the checkpoint (C2SP tlog-checkpoint), for the minutes or to keep: whoever keeps it can tell later whether the ledger was rewritten (thidua ledger consistency). With the private key at hand it is signed and stored as Scores/<bloc>/checkpoint; without, the unsigned text is printed, and said to be so.

            Example:
              thidua ledger checkpoint --bloc red-river-delta > checkpoint.txt
            """))

    @OptionGroup var options: LedgerOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting {
            let workspace = try common.open()
            let bloc = try workspace.bloc(options.bloc)
            let head = try workspace.head(of: bloc)
            let isSigned = head.signed?.checkpoint == head.checkpoint
            let note = isSigned ? head.signed.map { String(decoding: $0.note.bytes, as: UTF8.self) } : nil
            if !isSigned, common.format != .json {
                warn(unsigned(head.signed?.checkpoint)[language])
            }
            let text = note ?? head.checkpoint.text
            // As it is, so that it can be kept as a file.
            if common.format == .text {
                put(text)
                return
            }
            common.print(
                Document([.lines(text.split(separator: "\n").map { Localized(same: String($0)) })]),
                json: .object([
                    ("format", .string("thidua.checkpoint/1")), ("bloc", .string(bloc.id)), ("signed", .bool(isSigned)),
                    ("checkpoint", head.checkpoint.json), ("key", .text(head.signed?.key.description)),
                    ("signedSize", head.signed.map { .number("\($0.checkpoint.size)") } ?? .null),
                    ("note", .text(note)),
                ]))
        }
    }

    private func unsigned(_ signed: Checkpoint?) -> Localized {
        guard let signed else {
            return Localized(
                vi: "chưa ký: sổ chưa có khoá hoặc khoá riêng không ở đây (thidua ledger init-key)",
                en: "unsigned: the ledger has no key, or the private key is not here (thidua ledger init-key)")
        }
        return Localized(
            vi: "chưa ký: điểm chốt đã ký mới gồm \(signed.size) dòng, khoá riêng không ở đây",
            en: "unsigned: the signed checkpoint covers \(signed.size) lines only, the private key is not here")
    }
}
