// What every command that records something asks for: when, by whom, in which function, signed with which key.
import ArgumentParser
import Diagnostics
import Foundation
import Ledger
import Workspace

/// The program's name and version, as the ledger records it.
let engine = "thidua 0.5.0"

struct RecordOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Thời điểm, ví dụ 2024-07-10T09:30:00+07:00; mặc định THIDUA_AT, rồi giờ máy.",
                "When, such as 2024-07-10T09:30:00+07:00; by default THIDUA_AT, then the clock."),
            valueName: "time"))
    var at: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Họ tên người làm; mặc định THIDUA_BY, rồi tên đăng nhập.",
                "The person's name; by default THIDUA_BY, then the login name."), valueName: "name"))
    var by: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            say(
                "Với tư cách: head (khối trưởng), deputy (khối phó), team:TÊN (tổ), board (đơn vị).",
                "In which function: head, deputy, team:NAME, board."), valueName: "role"))
    var role: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Ký sự kiện bằng khoá riêng trong tệp này (thidua ledger init-key --member).",
                "Sign the event with the private key in this file (thidua ledger init-key --member)."),
            valueName: "key-file"), completion: .file())
    var sign: String?

    /// - Throws: `usage.at`, `usage.by`, `usage.as`, `usage.no-file`; `key.unreadable`, `environment.…` for the key's file.
    func recording() throws(Diagnosed) -> Recording {
        let environment = ProcessInfo.processInfo.environment
        var findings: [Diagnostic] = []
        let written = at ?? environment["THIDUA_AT"] ?? Self.now()
        let moment = Moment(written)
        if moment == nil {
            findings.append(Self.notAMoment(written))
        }
        let name = (by ?? environment["THIDUA_BY"] ?? NSUserName()).trimmingCharacters(in: .whitespacesAndNewlines)
        if name.hasHiddenCharacters {
            findings.append(
                Diagnostic(
                    .error, "usage.by",
                    Localized(
                        vi: "tên người làm “\(name)” có ký tự điều khiển, xuống dòng hoặc ký tự ẩn",
                        en: "the name “\(name)” has control characters, line breaks or characters that nobody sees"),
                    mend: Localized(vi: "gõ lại tên: --by \"Họ tên\"", en: "type it again: --by \"NAME\"")))
        } else if name.isEmpty || name.count > 200 {
            findings.append(
                Diagnostic(
                    .error, "usage.by",
                    Localized(
                        vi: "tên người làm trống hoặc quá 200 ký tự", en: "the name is empty or over 200 characters"),
                    mend: Localized(vi: "thêm --by \"Họ tên\"", en: "add --by \"NAME\"")))
        }
        var author: Author.Role?
        switch role {
        case nil: break
        case "head": author = .head
        case "deputy": author = .deputy
        case "board": author = .board
        case .some(let text) where text.hasPrefix("team:") && text.count > 5:
            author = .team(String(text.dropFirst(5)))
        case .some(let text):
            findings.append(
                Diagnostic(
                    .error, "usage.as",
                    Localized(vi: "không có tư cách “\(text)”", en: "there is no function “\(text)”"),
                    expected: Localized(same: "head | deputy | team:… | board")))
        }
        // A name that is mistyped is a mistake of the call, not a failure of the machine.
        if let sign, !FileManager.default.fileExists(atPath: sign),
            (try? FileManager.default.attributesOfItem(atPath: sign)) == nil
        {
            findings.append(
                Diagnostic(
                    .error, "usage.no-file",
                    Localized(vi: "không có tệp \(sign)", en: "there is no file \(sign)"),
                    mend: Localized(
                        vi: "nêu tệp khoá riêng mà `thidua ledger init-key --member` đã lập",
                        en: "name the private key's file that `thidua ledger init-key --member` made")))
        }
        guard findings.isEmpty, let moment else { throw Diagnosed(findings) }
        let key = try sign.map { (path) throws(Diagnosed) in try KeyFile.read(path) }
        return Recording(at: moment, by: name, role: author, signer: key.map { EventSigner($0) }, engine: engine)
    }

    /// When something happens: what the option says, else THIDUA_AT, else the clock.
    /// - Throws: `usage.at`.
    static func moment(_ at: String?) throws(Diagnosed) -> Moment {
        let written = at ?? ProcessInfo.processInfo.environment["THIDUA_AT"] ?? now()
        guard let moment = Moment(written) else { throw Diagnosed(notAMoment(written)) }
        return moment
    }

    private static func notAMoment(_ written: String) -> Diagnostic {
        Diagnostic(
            .error, "usage.at",
            Localized(vi: "“\(written)” không phải một thời điểm", en: "“\(written)” is not a moment"),
            expected: Localized(same: "2024-07-10T09:30:00+07:00"))
    }

    /// The clock, with the offset of this machine's time zone.
    private static func now() -> String {
        let formatter = DateFormatter()
        formatter.calendar = Calendar(identifier: .gregorian)
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = "yyyy-MM-dd'T'HH:mm:ssxxx"
        return formatter.string(from: Date())
    }
}
